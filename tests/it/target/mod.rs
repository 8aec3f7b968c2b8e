//! Targets: splits, plans, edits, re-plans, pace.

mod calendar;
mod documents;
mod edits;
mod failures;
mod pace;
mod plans;
mod random;
mod replans;
mod tables;
mod vectors;

use chrono::{DateTime, NaiveDate, Utc};
use kpi_core::metric::MetricId;
use kpi_core::period::Period;
use kpi_core::target::{Change, Member, NodeKind, Plan, PlanSpec};
use rust_decimal::Decimal;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn period(text: &str) -> Period {
    text.parse().unwrap()
}

fn at() -> DateTime<Utc> {
    "2026-10-25T08:00:00Z".parse().unwrap()
}

fn change(why: &str) -> Change {
    Change::new("mei", why, at()).unwrap()
}

fn person(id: &str) -> Member {
    Member::new(NodeKind::Person, id)
}

fn spec(unit: &str, days: &str, target: &str, root: Member) -> PlanSpec {
    let metric = MetricId::try_new("gmv").unwrap();
    PlanSpec::new("plan", metric, unit.parse().unwrap(), period(days), decimal(target), root)
}

fn build(spec: &PlanSpec) -> Plan {
    let plan = spec.build(change("first version")).unwrap();
    plan.check().unwrap();
    plan
}

fn amounts(plan: &Plan) -> Vec<String> {
    plan.nodes().iter().map(|node| plan.unit().amount(node.target).to_string()).collect()
}
