//! Plans and specifications as documents; the trail; differences in words.

use kpi_core::target::{Actuals, Change, Edit, Keep, Member, NodeKind, Plan, PlanSpec, Replan, SplitBy};

use super::{at, build, change, day, decimal, period, person, spec};
use crate::support::assert_stored;

fn rich() -> PlanSpec {
    let us = Member::new(NodeKind::Shop, "us")
        .with_split(SplitBy::Blend { history: decimal("0.7"), potential: decimal("0.3") })
        .with_child(
            person("us/anna").with_key("anna").with_name("安娜").with_history(6.into()).with_potential(1.into()),
        )
        .with_child(
            person("us/ben")
                .with_history(4.into())
                .with_potential(3.into())
                .with_present(period("2026-11-03..2026-12-01"))
                .with_cap(400.into()),
        );
    let root = Member::new(NodeKind::Company, "brand").with_child(us).with_child(Member::new(NodeKind::Shop, "gb"));
    spec("USD", "2026-11-01..2026-11-08", "1000.01", root).with_tiers(Some(900.into()), None).with_pinned_days(
        day("2026-11-06"),
        day("2026-11-07"),
        400.into(),
    )
}

#[test]
fn documents_come_back_as_they_were() {
    let spec = rich();
    assert_eq!(PlanSpec::from_toml("spec", &spec.to_toml().unwrap()).unwrap(), spec);
    assert_eq!(PlanSpec::from_json("spec", &spec.to_json().unwrap()).unwrap(), spec);
    let plan = build(&spec);
    let first = day("2026-11-01");
    let actuals = Actuals::through(first).with("gb", first, decimal("70.5"));
    let plan = plan.replan(&actuals, &Replan::keeping(Keep::Totals), change("day 1")).unwrap().plan;
    let plan = plan.edit(&[Edit::pin("us/ben", decimal("222.22"))], change("by hand")).unwrap();
    assert_eq!(Plan::from_toml("plan", &plan.to_toml().unwrap()).unwrap(), plan);
    assert_eq!(Plan::from_json("plan", &plan.to_json().unwrap()).unwrap(), plan);
    assert!(!plan.to_json().unwrap().contains("1000.01,"), "amounts are text");
}

#[test]
fn schemas_are_up_to_date() {
    let text = |schema: serde_json::Value| serde_json::to_string_pretty(&schema).unwrap() + "\n";
    assert_stored("kpi-core/schemas/plan.schema.json", &text(Plan::json_schema()));
    assert_stored("kpi-core/schemas/plan_spec.schema.json", &text(PlanSpec::json_schema()));
}

#[test]
fn damaged_documents_name_the_place() {
    let plan = build(&rich());
    let json = plan.to_json().unwrap();
    let error = |from: &str, to: &str| {
        assert!(json.contains(from), "{from}");
        Plan::from_json("plan.json", &json.replacen(from, to, 1)).unwrap_err()
    };
    assert_eq!(error("\"id\": \"us/ben\"", "\"id\": \"us/anna\"").code(), "target.duplicate_node");
    let unknown = error("\"parent\": \"us\"", "\"parent\": \"su\"");
    assert_eq!(unknown.code(), "target.unknown_node");
    assert_eq!(error("\"base\": \"900.00\"", "\"base\": \"900.001\"").code(), "target.not_in_unit");
    let cycle = error("\"id\": \"us\",\n      \"parent\": \"brand\"", "\"id\": \"us\",\n      \"parent\": \"us/anna\"");
    assert_eq!(cycle.to_string(), "plan.json: node \"us\" is its own ancestor");
    assert_eq!(error("\"version\": 1", "\"version\": \"one\"").code(), "target.document");
    assert_eq!(error("\"days\": [", "\"days\": [\"1.00\", ").code(), "target.shape");
    assert_eq!(Plan::from_toml("plan.toml", "x = ").unwrap_err().code(), "target.document");
    assert_eq!(PlanSpec::from_toml("spec", "x = 1").unwrap_err().code(), "target.document");
}

#[test]
fn the_trail_says_who_what_why_and_when() {
    let later = "2026-11-05T09:00:00Z".parse().unwrap();
    let plan = build(&rich());
    let next = plan.edit(&[Edit::pin("gb", 600.into())], Change::new("li", "new studio", later).unwrap()).unwrap();
    let trail: Vec<_> = next
        .changes()
        .iter()
        .map(|change| (change.version, change.who.as_str(), change.why.as_str(), change.at))
        .collect();
    assert_eq!(trail, [(1, "mei", "first version", at()), (2, "li", "new studio", later)]);
    assert_eq!(next.changes()[0].what, ["built 1000.01 USD of gmv over 2026-11-01..2026-11-08"]);
}

#[test]
fn differences_are_data_and_words_in_both_languages() {
    let plan = build(&rich());
    let mut other = rich();
    other.root.children[1] = Member::new(NodeKind::Shop, "my");
    other.base = None;
    let other = build(&other);
    let found = Plan::diff(&plan, &other);
    let aspects: Vec<_> = found.iter().map(|found| (found.aspect, found.node.as_deref().unwrap_or(""))).collect();
    assert_eq!(
        aspects,
        [
            ("base", "brand"),
            ("base", "us"),
            ("base", "us/anna"),
            ("base", "us/ben"),
            ("removed", "gb"),
            ("added", "my")
        ]
    );
    assert_eq!(found[0].en, "brand: base from 900.00 USD to nothing");
    assert_eq!(found[0].zh, "brand：保底由900.00 USD改为无");
    assert_eq!(found[4].zh, "gb：已移除，原目标500.00 USD");
    assert_eq!((found[5].before.as_str(), found[5].after.as_str()), ("", "500.00 USD"));
}
