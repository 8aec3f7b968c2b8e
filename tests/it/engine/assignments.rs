//! Persons and teams through dated assignments.

use kpi_core::engine::{Dataset, Dimension, Query};
use kpi_core::error::EngineError;
use kpi_core::facts::{self, FactBatch};
use kpi_core::metric::Basis;
use kpi_core::model::{Assignment, AssignmentScope, LiveSession, OrderLine, OrderStatus, Shop};
use kpi_core::money::Currency;
use kpi_core::period::{Grain, Market};

use super::standard;

fn assign(
    scope: AssignmentScope,
    target: &str,
    days: (&str, Option<&str>),
    who: (Option<&str>, Option<&str>),
) -> Assignment {
    let mut assignment = Assignment::new(scope, target.into(), days.0.parse().unwrap());
    assignment.valid_to = days.1.map(|day| day.parse().unwrap());
    assignment.person_id = who.0.map(|person| person.parse().unwrap());
    assignment.team_id = who.1.map(|team| team.parse().unwrap());
    assignment
}

fn line(order: &str, at: &str, price: &str, product: &str) -> OrderLine {
    let at = at.parse().unwrap();
    let (shop, status) = ("10".parse().unwrap(), OrderStatus::InTransit);
    let (id, one, price) = (order.parse().unwrap(), "1".parse().unwrap(), price.parse().unwrap());
    let mut line = OrderLine::new(id, one, shop, Currency::THB, at, status, 1, price);
    line.paid_time = Some(at);
    line.product_id = Some(product.parse().unwrap());
    line
}

/// A shop in Bangkok that Ann hands over to Bo on 11 November, a product of Cy's, a LIVE account of Di's, one line with
/// an owner of its own.
fn data(more: &[Assignment]) -> Dataset {
    let mut lines = [
        line("1", "2026-11-10T16:59:59Z", "1", "p"),
        line("2", "2026-11-10T17:00:00Z", "20", "p"),
        line("3", "2026-11-12T00:00:00Z", "300", "q"),
        line("4", "2026-11-12T00:00:00Z", "4000", "q"),
        line("5", "2026-11-12T00:00:00Z", "50000", "p"),
        line("6", "2026-10-30T00:00:00Z", "600000", "p"),
    ];
    lines[3].live_session_id = Some("s1".parse().unwrap());
    lines[4].owner = Some("eve".into());
    let mut session =
        LiveSession::new("s1".parse().unwrap(), "10".parse().unwrap(), "2026-11-12T00:00:00Z".parse().unwrap());
    session.account = Some("account".into());
    let mut data = Dataset::new();
    let batch = facts::to_batch(&lines).unwrap();
    data.add(FactBatch::try_new(batch, facts::table("order_lines").unwrap()).unwrap()).unwrap();
    let batch = facts::to_batch([&session]).unwrap();
    data.add(FactBatch::try_new(batch, facts::table("live_sessions").unwrap()).unwrap()).unwrap();
    data.add_shop(Shop::new("10".parse().unwrap(), Market::TH, Currency::THB, "Asia/Bangkok".parse().unwrap()));
    let east = Some("east");
    let own = [
        assign(AssignmentScope::Shop, "10", ("2026-11-01", Some("2026-11-11")), (Some("ann"), east)),
        assign(AssignmentScope::Shop, "10", ("2026-11-11", None), (Some("bo"), east)),
        assign(AssignmentScope::Product, "q", ("2026-01-01", None), (Some("cy"), None)),
        assign(AssignmentScope::LiveAccount, "account", ("2026-11-12", Some("2026-11-13")), (Some("di"), Some("live"))),
    ];
    own.iter().chain(more).for_each(|assignment| data.add_assignment(assignment.clone()));
    data
}

fn gmv() -> Query {
    Query::new([standard("gmv", &Basis::default())])
}

fn rows(query: &Query) -> Vec<String> {
    let table = query.run(&data(&[])).unwrap();
    let text = |row| {
        let keys: Vec<&str> = table.keys(row).unwrap().into_iter().map(|key| key.unwrap_or("-")).collect();
        format!("{} {}", keys.join(" "), table.value(row, "gmv").unwrap().unwrap())
    };
    (0..table.len()).map(text).collect()
}

#[test]
fn a_row_counts_for_who_is_responsible_on_its_local_day() {
    let expected = ["- 600000", "ann 1", "bo 20", "cy 300", "di 4000", "eve 50000"];
    assert_eq!(rows(&gmv().by(Dimension::Person)), expected);
    // Cy has no team, so that the shop's answer counts for the line.
    assert_eq!(rows(&gmv().by("team")), ["- 600000", "east 50321", "live 4000"]);
}

#[test]
fn people_are_a_scope_and_meet_other_dimensions() {
    assert_eq!(rows(&gmv().scope("person", ["ann", "di"])), [" 4001"]);
    assert_eq!(
        rows(&gmv().by("team").by("person").scope("team", ["live", "east"]).scope("weekday", ["2", "3"])),
        ["east ann 1", "east bo 20",]
    );
    let days = gmv().by("person").grain(Grain::Month).scope("hour", ["00"]);
    assert_eq!(rows(&days), ["bo 20"]);
}

#[test]
fn two_persons_on_one_day_are_refused_and_one_team_of_two_is_not() {
    let second = assign(AssignmentScope::Shop, "10", ("2026-11-20", Some("2026-11-21")), (Some("ann"), Some("east")));
    let EngineError::Invalid(issues) = gmv().by("person").run(&data(std::slice::from_ref(&second))).unwrap_err() else {
        panic!("refused otherwise")
    };
    let found: Vec<_> = issues.iter().map(|issue| (issue.code, issue.message.as_str())).collect();
    let message = "SHOP 10 is assigned to person bo and person ann on 2026-11-20";
    assert_eq!(found, [("engine.overlapping_assignments", message)]);
    assert!(gmv().by("team").run(&data(&[second])).is_ok());
}

#[test]
fn without_assignments_nobody_can_be_named() {
    let lines = facts::to_batch::<LiveSession>([]).unwrap();
    let mut data = Dataset::new();
    data.add(FactBatch::try_new(lines, facts::table("live_sessions").unwrap()).unwrap()).unwrap();
    let sessions = standard("live_session_count", &Basis::default());
    let error = Query::new([sessions]).by("team").run(&data).unwrap_err();
    assert!(error.to_string().contains("by team needs assignments for live_sessions, which were not given"), "{error}");
}
