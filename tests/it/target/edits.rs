//! Changes by hand.

use kpi_core::target::{Actuals, Edit, Keep, Member, NodeKind, Plan, Replan};

use super::{amounts, build, change, day, decimal, person, spec};

fn brand() -> Plan {
    let shop = |id: &str| {
        Member::new(NodeKind::Shop, id).with_children(["a", "b"].map(|name| person(&format!("{id}/{name}"))))
    };
    let root = Member::new(NodeKind::Company, "brand").with_children(["us", "gb"].map(shop));
    build(&spec("USD", "2026-11-01..2026-11-05", "400", root))
}

#[test]
fn siblings_absorb_a_pin_and_the_days_of_the_whole_stay() {
    let plan = brand();
    let next = plan.edit(&[Edit::pin("us/a", 150.into())], change("new studio")).unwrap();
    next.check().unwrap();
    assert_eq!(amounts(&next), ["400.00", "200.00", "150.00", "50.00", "200.00", "100.00", "100.00"]);
    assert_eq!(next.days("us").unwrap(), plan.days("us").unwrap());
    assert_eq!(next.days("gb/a").unwrap(), plan.days("gb/a").unwrap());
    let next = plan.edit(&[Edit::pin("us", 300.into()), Edit::pin("us/a", 100.into())], change("both")).unwrap();
    assert_eq!(amounts(&next), ["400.00", "300.00", "100.00", "200.00", "100.00", "50.00", "50.00"]);
}

#[test]
fn an_amount_moves_between_shops_and_nobody_else_changes() {
    let next = brand().edit(&[Edit::shift("us/a", "gb/b", decimal("30.01"))], change("swap")).unwrap();
    next.check().unwrap();
    assert_eq!(amounts(&next), ["400.00", "169.99", "69.99", "100.00", "230.01", "100.00", "130.01"]);
    let there = next.edit(&[Edit::shift("gb/b", "us/a", decimal("30.01"))], change("back")).unwrap();
    assert_eq!(amounts(&there), amounts(&brand()));
    assert_eq!(there.changes().iter().map(|change| change.version).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(there.changes()[1].what, ["moved 30.01 USD from us/a to gb/b"]);
}

#[test]
fn a_new_total_scales_everything() {
    let next = brand().edit(&[Edit::pin("brand", 800.into())], change("double")).unwrap();
    next.check().unwrap();
    assert_eq!(amounts(&next), ["800.00", "400.00", "200.00", "200.00", "400.00", "200.00", "200.00"]);
    assert_eq!(next.days("brand").unwrap(), [200_00; 4]);
}

#[test]
fn contradictions_are_refused() {
    let plan = brand();
    let edit = |edits: &[Edit]| plan.edit(edits, change("x")).unwrap_err();
    let twice = edit(&[Edit::pin("us", 100.into()), Edit::pin("us", 100.into())]);
    assert_eq!(twice.to_string(), "us: two pins contradict each other, 100.00 USD and 100.00 USD");
    let both = edit(&[Edit::pin("us/a", 100.into()), Edit::shift("us/a", "us/b", 1.into())]);
    assert_eq!(both.code(), "target.contradictory_pins");
    let own = edit(&[Edit::shift("us", "us/a", 1.into())]);
    assert_eq!(
        own.to_string(),
        "us: two pins contradict each other, gives to us/a and one of the two is part of the other"
    );
    let all = edit(&[Edit::pin("us/a", 100.into()), Edit::pin("us/b", 101.into())]);
    assert_eq!(all.code(), "target.pins_do_not_fit");
    assert!(all.to_string().contains("201.00 USD of 200.00 USD"), "{all}");
    let unknown = edit(&[Edit::pin("us/c", 1.into())]);
    assert_eq!(unknown.to_string(), "there is no node \"us/c\"; did you mean \"us/a\"?");
    assert_eq!(edit(&[Edit::pin("us", decimal("0.001"))]).code(), "target.not_in_unit");
}

#[test]
fn booked_days_stay_and_a_target_below_them_is_refused() {
    let first = day("2026-11-01");
    let actuals = Actuals::through(first).with("us/a", first, 90.into()).with("gb/b", first, 10.into());
    let plan = brand().replan(&actuals, &Replan::keeping(Keep::Totals), change("week 1")).unwrap().plan;
    let low = plan.edit(&[Edit::pin("us/a", 80.into())], change("x")).unwrap_err();
    assert_eq!(low.to_string(), "us/a: target 80.00 USD is below the 90.00 USD already booked");
    let next = plan.edit(&[Edit::pin("us/a", 130.into())], change("more")).unwrap();
    next.check().unwrap();
    assert_eq!(next.days("us/a").unwrap()[0], 90_00);
    assert_eq!(next.days("us/b").unwrap()[0], 0);
    assert_eq!(next.node("us/b").unwrap().target, 70_00);
}
