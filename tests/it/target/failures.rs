//! Bad input: typed errors that name the place and say what to change.

use std::collections::BTreeSet;

use kpi_core::Error;
use kpi_core::money::MoneyError;
use kpi_core::target::{Member, NodeKind, SplitBy, Taker, TargetError, split};

use super::{change, day, decimal, period, person, spec};

fn refused(root: Member) -> String {
    spec("USD", "2026-11", "1000", root).build(change("x")).unwrap_err().to_string()
}

fn team(people: impl IntoIterator<Item = Member>) -> Member {
    Member::new(NodeKind::Team, "team").with_children(people)
}

#[test]
fn organisations_that_cannot_be_split_name_the_node() {
    let history = |people: Vec<Member>| team(people).with_split(SplitBy::History);
    assert_eq!(
        refused(history(vec![person("anna").with_history(1.into()), person("ben")])),
        "ben: history is missing, but team is split by it"
    );
    assert_eq!(
        refused(history(vec![person("anna").with_history((-1).into())])),
        "anna history: weight -1 is below zero"
    );
    assert_eq!(
        refused(history(vec![person("anna").with_history(0.into())])),
        "team: 1000.00 USD cannot be shared, every weight is zero"
    );
    let shares = [person("anna").with_share(decimal("0.6")), person("ben").with_share(decimal("0.3"))];
    assert_eq!(refused(team(shares).with_split(SplitBy::Share)), "team: the shares of its parts sum to 0.9, not to 1");
    assert_eq!(refused(team([person("anna"), person("anna")])), "the id \"anna\" is used twice");
    let caps = [person("anna").with_cap(300.into()), person("ben").with_cap(decimal("400.5"))];
    assert_eq!(
        refused(team(caps)),
        "team: the caps of anna, ben hold 700.50 USD of 1000.00 USD; 299.50 USD cannot be placed"
    );
    let floors = [person("anna").with_floor(600.into()), person("ben").with_floor(500.into())];
    assert_eq!(
        refused(team(floors)),
        "team: the floors of anna, ben hold 1100.00 USD of 1000.00 USD; 100.00 USD too much"
    );
    let reversed = [person("anna").with_floor(6.into()).with_cap(5.into())];
    assert_eq!(refused(team(reversed)), "anna: floor 6.00 USD is above cap 5.00 USD");
    let pinned = [person("anna").with_pin(6.into()).with_cap(5.into())];
    assert_eq!(refused(team(pinned)), "anna: pinned to 6.00 USD, but its cap is 5.00 USD");
    let pins = [person("anna").with_pin(600.into()), person("ben").with_pin(500.into())];
    assert_eq!(
        refused(team(pins)),
        "team: the pins of anna, ben take 1100.00 USD of 1000.00 USD, and -100.00 USD has nowhere to go"
    );
    assert_eq!(
        refused(team([]).with_pin(5.into())),
        "team: the pins of team take 5.00 USD of 1000.00 USD, and 995.00 USD has nowhere to go"
    );
    let absent = [person("anna").with_present(period("2026-12-01..2026-12-02"))];
    assert_eq!(refused(team(absent)), "team: 1000.00 USD cannot be shared, every weight is zero");
    let deep = (0..40)
        .fold(person("leaf"), |below, level| Member::new(NodeKind::Team, format!("level{level}")).with_child(below));
    assert_eq!(refused(deep), "level6 is nested more than 32 levels deep");
}

#[test]
fn many_bounded_parts_are_listed_shortly() {
    let names: Vec<String> = (0..9).map(|at| format!("p{at}")).collect();
    let takers: Vec<Taker<'_>> = names.iter().map(|name| Taker::new(name, 1.into()).with_cap(1)).collect();
    let error = split("team", 10, &takers).unwrap_err().to_string();
    assert_eq!(error, "team: the caps of p0, p1, p2, p3, p4 and 4 more hold 9 of 10; 1 cannot be placed");
}

#[test]
fn codes_are_stable_and_distinct_and_every_error_has_a_cure() {
    let text = String::new;
    let (one, date) = (rust_decimal::Decimal::ONE, day("2026-11-11"));
    let bounded = [Taker::new("anna", one).with_cap(1)];
    let pinned = [Taker::new("anna", one).with_pin(1)];
    let samples = vec![
        split("team", 2, &bounded).unwrap_err(),
        split("team", 2, &pinned).unwrap_err(),
        TargetError::NotInUnit { place: text(), value: one, unit: one },
        TargetError::UnknownUnit { text: text() },
        TargetError::NegativeWeight { place: text(), weight: one },
        TargetError::NoWeight { place: text(), total: text() },
        TargetError::NoParts { place: text(), total: text() },
        TargetError::NoOpenDay { place: text(), total: text(), period: text() },
        TargetError::DayOutside { place: text(), day: date, period: text() },
        TargetError::ContradictoryPins { place: text(), first: text(), second: text() },
        TargetError::PinOutOfBounds { place: text(), pin: text(), bound: "cap", value: text() },
        TargetError::ReversedBounds { place: text(), floor: text(), cap: text() },
        TargetError::UnknownNode { node: text(), suggestion: text() },
        TargetError::UnknownPerson { place: text(), person: text(), suggestion: text() },
        TargetError::DuplicateNode { node: text() },
        TargetError::NotPresent { node: text(), period: text(), amount: text() },
        TargetError::SharesNotOne { place: text(), sum: one },
        TargetError::MissingBasis { node: text(), what: "history", parent: text() },
        TargetError::MarginTotals { rows: text(), columns: text() },
        TargetError::MarginsInfeasible { rows: text(), columns: text(), by: text() },
        TargetError::NotConverged { steps: 1, gap: one },
        TargetError::Shape { what: text(), expected: 1, found: 2 },
        TargetError::InvalidNumber { place: text(), value: text(), reason: "is wrong" },
        TargetError::TiersOutOfOrder {
            place: text(),
            lower_tier: "base",
            lower: text(),
            upper_tier: "target",
            upper: text(),
        },
        TargetError::PartsDisagree { node: text(), what: text(), whole: text(), parts: text() },
        TargetError::BelowBooked { node: text(), target: text(), booked: text() },
        TargetError::BookedMoved { node: text(), day: date, booked: text(), given: text() },
        TargetError::NotALeaf { node: text() },
        TargetError::TooDeep { node: text(), limit: 1 },
        TargetError::BlankChange { what: "who" },
        TargetError::Overflow { place: text(), value: text(), limit: "64 bits" },
        TargetError::Document { file: text(), message: text() },
        TargetError::Arrow { message: text() },
        TargetError::Worker,
    ];
    let codes: BTreeSet<&str> = samples.iter().map(TargetError::code).collect();
    assert_eq!(codes.len(), samples.len());
    for error in samples {
        let error: Error = error.into();
        assert!(error.code().starts_with("target.") && error.cure().len() > 10, "{}", error.code());
    }
    let nested =
        TargetError::Money { place: "anna".into(), source: Box::new(MoneyError::DivisionByZero { value: "7".into() }) };
    assert_eq!((nested.code(), nested.to_string().as_str()), ("money.division_by_zero", "anna: 7 divided by zero"));
}
