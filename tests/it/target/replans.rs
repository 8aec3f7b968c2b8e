//! Re-planning whole plans.

use kpi_core::target::{Actuals, Keep, Member, NodeKind, Plan, Replan, ReplanStatus};

use super::{build, change, day, decimal, person, spec};

fn team() -> Plan {
    let root = Member::new(NodeKind::Team, "team").with_children(["anna", "ben"].map(person));
    let spec = spec("USD", "2026-11-01..2026-11-05", "800", root);
    build(&spec.with_tiers(Some(decimal("700")), Some(decimal("900"))))
}

fn sold(anna: &str, ben: &str) -> Actuals {
    let first = day("2026-11-01");
    Actuals::through(first).with("anna", first, decimal(anna)).with("ben", first, decimal(ben))
}

fn replan(policy: &Replan, actuals: &Actuals) -> (Plan, Vec<(ReplanStatus, i64, i64)>) {
    let result = team().replan(actuals, policy, change("rest")).unwrap();
    result.plan.check().unwrap();
    let nodes = result.nodes.iter().map(|node| (node.status, node.shortfall, node.surplus)).collect();
    (result.plan, nodes)
}

#[test]
fn everybody_catches_up_alone_or_all_together() {
    let actuals = sold("40", "160");
    let (plan, _) = replan(&Replan::keeping(Keep::Totals), &actuals);
    assert_eq!(plan.days("anna").unwrap(), [40_00, 120_00, 120_00, 120_00]);
    assert_eq!(plan.days("ben").unwrap(), [160_00, 80_00, 80_00, 80_00]);
    assert_eq!((plan.nodes()[0].base, plan.nodes()[0].stretch), (Some(700_00), Some(900_00)));
    let (plan, _) = replan(&Replan::keeping(Keep::Whole), &actuals);
    assert_eq!(plan.days("anna").unwrap(), [40_00, 100_00, 100_00, 100_00]);
    assert_eq!(plan.nodes()[0].target, 800_00);
    let (plan, _) = replan(&Replan::keeping(Keep::Days), &actuals);
    assert_eq!(plan.days("anna").unwrap(), [40_00, 100_00, 100_00, 100_00]);
}

#[test]
fn caps_report_what_is_left_over_and_pins_hold() {
    let policy = Replan::keeping(Keep::Totals).with_cap_factor(decimal("1.1"));
    let (plan, nodes) = replan(&policy, &sold("40", "100"));
    assert_eq!(plan.days("anna").unwrap(), [40_00, 110_00, 110_00, 110_00]);
    assert_eq!(nodes, [(ReplanStatus::Capped, 30_00, 0), (ReplanStatus::Ok, 0, 0)]);
    let policy = Replan::keeping(Keep::Totals).with_pin("anna", day("2026-11-03"), 200.into());
    let (plan, _) = replan(&policy, &sold("40", "100"));
    assert_eq!(plan.days("anna").unwrap(), [40_00, 80_00, 200_00, 80_00]);
    let policy = Replan::keeping(Keep::Whole).with_pin("anna", day("2026-11-03"), 200.into());
    let (plan, _) = replan(&policy, &sold("100", "100"));
    assert_eq!(plan.days("anna").unwrap(), [100_00, 75_00, 200_00, 75_00]);
    assert_eq!(plan.nodes()[0].target, 800_00);
}

#[test]
fn a_met_target_needs_nothing_more_and_tiers_say_when_they_go() {
    let (plan, nodes) = replan(&Replan::keeping(Keep::Totals), &sold("950", "100"));
    assert_eq!(plan.days("anna").unwrap(), [950_00, 0, 0, 0]);
    assert_eq!(nodes[0], (ReplanStatus::TargetMet, 0, 550_00));
    assert_eq!((plan.nodes()[0].target, plan.nodes()[0].stretch), (1350_00, None));
    assert_eq!(plan.changes()[1].what[1], "stretch 900.00 USD left out, the new total is 1350.00 USD");
}

#[test]
fn the_end_of_the_period_leaves_the_gap() {
    let last = day("2026-11-04");
    let actuals = Actuals::through(last).with("anna", last, 100.into());
    let (plan, nodes) = replan(&Replan::keeping(Keep::Totals), &actuals);
    assert_eq!(plan.nodes()[0].target, 100_00);
    assert_eq!(nodes, [(ReplanStatus::PeriodOver, 300_00, 0), (ReplanStatus::PeriodOver, 400_00, 0)]);
}

#[test]
fn a_second_replan_continues_the_first_and_refuses_to_move_it() {
    let (first, _) = replan(&Replan::keeping(Keep::Totals), &sold("40", "160"));
    let second_day = day("2026-11-02");
    let actuals = Actuals::through(second_day).with("anna", second_day, 200.into());
    let next = first.replan(&actuals, &Replan::keeping(Keep::Totals), change("day 2")).unwrap().plan;
    assert_eq!(next.days("anna").unwrap(), [40_00, 200_00, 80_00, 80_00]);
    assert_eq!(next.days("ben").unwrap(), [160_00, 0, 120_00, 120_00]);
    assert_eq!(next.booked_through(), Some(second_day));
    let restated = actuals.with("anna", day("2026-11-01"), 39.into());
    let error = first.replan(&restated, &Replan::keeping(Keep::Totals), change("x")).unwrap_err();
    assert_eq!(error.to_string(), "anna: 40.00 USD is booked for 2026-11-01, now 39.00 USD is given");
    let policy = Replan::keeping(Keep::Totals).with_restated_actuals();
    assert_eq!(first.replan(&restated, &policy, change("refund")).unwrap().plan.days("anna").unwrap()[0], 39_00);
    let error = first.replan(&Actuals::through(day("2026-10-31")), &policy, change("x")).unwrap_err();
    assert_eq!(error.code(), "target.day_outside");
}

#[test]
fn wrong_actuals_are_refused_with_their_place() {
    let first = day("2026-11-01");
    let plan = team();
    let error = |actuals: Actuals| plan.replan(&actuals, &Replan::default(), change("x")).unwrap_err().to_string();
    let through = || Actuals::through(first);
    assert_eq!(error(through().with("team", first, 1.into())), "team has parts; actuals belong to the parts");
    assert_eq!(error(through().with("bne", first, 1.into())), "there is no node \"bne\"; did you mean \"ben\"?");
    assert_eq!(
        error(through().with("ben", day("2026-11-02"), 1.into())),
        "ben: 2026-11-02 is outside 2026-11-01..2026-11-02"
    );
    let pin = Replan::default().with_pin("ben", first, 1.into());
    assert_eq!(plan.replan(&through(), &pin, change("x")).unwrap_err().code(), "target.day_outside");
}
