//! Plans: splits of organisations, days off, calendars, tiers, explanations, Arrow.

use arrow_array::cast::AsArray;
use arrow_array::types::Decimal128Type;
use kpi_core::period::Grain;
use kpi_core::target::{CalendarWeights, Member, NodeKind, SplitBy, Tier, Why};

use super::{amounts, build, change, day, decimal, period, person, spec};

fn team(people: impl IntoIterator<Item = Member>) -> Member {
    Member::new(NodeKind::Team, "team").with_children(people)
}

#[test]
fn a_hundred_over_seven_equal_people_stays_a_hundred() {
    let plan = build(&spec("USD", "2026-11", "100.00", team((0..7).map(|at| person(&format!("p{at}"))))));
    assert_eq!(amounts(&plan)[1..], ["14.29", "14.29", "14.29", "14.29", "14.28", "14.28", "14.28"]);
}

#[test]
fn minus_seventy_over_seven_people_is_minus_ten_each() {
    let plan = build(&spec("USD", "2026-11", "-70", team((0..7).map(|at| person(&format!("p{at}"))))));
    assert!(plan.parts("team").unwrap().all(|node| node.target == -10_00));
}

#[test]
fn ten_to_the_seventeen_and_one_over_three_loses_nothing() {
    let plan = build(&spec("count", "2026-11", "100000000000000001", team(["a", "b", "c"].map(person))));
    let parts: Vec<i64> = plan.parts("team").unwrap().map(|node| node.target).collect();
    assert_eq!(parts, [33_333_333_333_333_334, 33_333_333_333_333_334, 33_333_333_333_333_333]);
}

#[test]
fn zero_decimal_currencies_split_to_the_whole_unit() {
    let plan = build(&spec("IDR", "2026-11-01..2026-11-02", "100", team(["a", "b", "c"].map(person))));
    assert_eq!(amounts(&plan), ["100", "34", "33", "33"]);
    let error = spec("IDR", "2026-11", "100.50", team([person("a")])).build(change("x")).unwrap_err();
    assert_eq!(error.to_string(), "target: 100.50 is not a whole number of 1");
}

#[test]
fn rules_weigh_parts_differently() {
    let people = || {
        [
            person("anna").with_history(600.into()).with_potential(100.into()).with_share(decimal("0.5")),
            person("ben").with_history(400.into()).with_potential(300.into()).with_share(decimal("0.5")),
        ]
    };
    let blend = SplitBy::Blend { history: decimal("0.5"), potential: decimal("0.5") };
    for (rule, anna) in [
        (SplitBy::Equal, "500.00"),
        (SplitBy::History, "600.00"),
        (SplitBy::Potential, "250.00"),
        (SplitBy::Share, "500.00"),
        (blend, "425.00"),
    ] {
        let plan = build(&spec("USD", "2026-11", "1000", team(people()).with_split(rule)));
        assert_eq!(amounts(&plan)[1], anna, "{rule:?}");
    }
}

#[test]
fn caps_flow_to_the_others_and_say_so() {
    let people = [
        person("anna").with_history(5.into()).with_cap(400.into()),
        person("ben").with_history(3.into()),
        person("cleo").with_history(2.into()).with_floor(250.into()),
    ];
    let plan = build(&spec("USD", "2026-11", "1000", team(people).with_split(SplitBy::History)));
    assert_eq!(amounts(&plan)[1..], ["400.00", "350.00", "250.00"]);
    let whys: Vec<Why> = plan.parts("team").unwrap().map(|node| node.why).collect();
    assert_eq!(whys, [Why::Cap, Why::Weight, Why::Floor]);
    assert_eq!(
        plan.explain("ben").unwrap().en(),
        "ben: 350.00 USD; weight 3 of 3 in 350.00 USD of team is 350, without rounding"
    );
}

#[test]
fn joiners_and_leavers_weigh_by_their_days_and_keep_their_days() {
    let days = "2026-11-01..2026-11-11";
    let people = [
        person("anna"),
        person("joins").with_present(period("2026-11-06..2026-12-01")),
        person("leaves").with_present(period("2026-10-01..2026-11-03")),
    ];
    let plan = build(&spec("count", days, "1700", team(people)));
    assert_eq!(amounts(&plan), ["1700", "1000", "500", "200"]);
    assert_eq!(plan.days("joins").unwrap(), [0, 0, 0, 0, 0, 100, 100, 100, 100, 100]);
    assert_eq!(plan.days("leaves").unwrap()[..3], [100, 100, 0]);
    assert_eq!(plan.days("team").unwrap(), [170; 10]);
    // The team's days are even, so Anna carries more while she is alone.
    assert_eq!(plan.days("anna").unwrap(), [70, 70, 170, 170, 170, 70, 70, 70, 70, 70]);
}

#[test]
fn nobody_left_on_a_day_is_said_with_the_day() {
    let people = [person("anna").with_present(period("2026-11-01..2026-11-03"))];
    let error = spec("count", "2026-11-01..2026-11-04", "300", team(people)).build(change("x")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "rows anna need 100 more than columns 2026-11-01, 2026-11-02 can give them; their other cells are closed"
    );
    let people = [person("anna").with_present(period("2026-12-01..2026-12-03")).with_pin(5.into()), person("ben")];
    let error = spec("count", "2026-11", "300", team(people)).build(change("x")).unwrap_err();
    assert_eq!(error.to_string(), "anna has no open day in 2026-11-01..2026-12-01, but is to take 5");
}

#[test]
fn a_target_goes_down_to_the_live_session_and_back_up() {
    let session =
        |id: &str, date: &str, history: i64| Member::live_session(id, day(date)).unwrap().with_history(history.into());
    let anna = person("anna").with_history(60.into()).with_split(SplitBy::History).with_children([
        session("a1", "2026-11-02", 1),
        session("a2", "2026-11-02", 2),
        session("a3", "2026-11-04", 3),
    ]);
    let ben = person("ben").with_history(40.into()).with_present(period("2026-11-03..2026-12-01"));
    let live = Member::new(NodeKind::Team, "live").with_split(SplitBy::History).with_children([anna, ben]);
    let shop = Member::new(NodeKind::Shop, "us-1").with_children([live.with_cap(600.into()), person("card")]);
    let market = Member::new(NodeKind::Market, "us").with_child(shop);
    let plan = build(&spec("USD", "2026-11-01..2026-11-05", "1500.00", market));
    let text = |id: &str| plan.unit().text(plan.node(id).unwrap().target);
    assert_eq!((text("live"), text("card")), ("600.00 USD".to_owned(), "900.00 USD".to_owned()));
    let days = |id: &str| plan.days(id).unwrap().to_vec();
    assert_eq!(days("a1")[1] + days("a2")[1], days("anna")[1]);
    assert_eq!((days("a3")[3], days("anna")[0], days("anna")[2]), (days("anna")[3], 0, 0));
    assert_eq!(days("a2")[1], plan.node("a2").unwrap().target);
    assert_eq!((days("ben")[0], days("ben")[1]), (0, 0));
    assert_eq!(days("card"), [225_00; 4]);
    plan.check().unwrap();
}

#[test]
fn a_shop_with_its_own_calendar_keeps_its_days() {
    let closed = CalendarWeights::even().with_closed(day("2026-11-02"), "holiday");
    let shops = Member::new(NodeKind::Company, "brand")
        .with_child(Member::new(NodeKind::Shop, "us").with_calendar(closed).with_children(["u1", "u2"].map(person)))
        .with_child(Member::new(NodeKind::Shop, "gb").with_children(["g1", "g2"].map(person)));
    let plan = build(&spec("count", "2026-11-01..2026-11-04", "1200", shops));
    assert_eq!(plan.days("us").unwrap(), [300, 0, 300]);
    assert_eq!(plan.days("gb").unwrap(), [200, 200, 200]);
    assert_eq!(plan.days("brand").unwrap(), [500, 200, 500]);
    assert_eq!(plan.days("u1").unwrap(), [150, 0, 150]);
}

#[test]
fn both_margins_hold_below_a_calendar() {
    let people = (0..500).map(|at| person(&format!("p{at:03}")));
    let calendar = CalendarWeights::even().with_uplift(day("2026-11-11"), "11.11", 4.into()).unwrap();
    let plan = build(&spec("USD", "2026-11", "1000", team(people)).with_calendar(calendar));
    // Two dollars each over thirty days: 11.11 has its four parts of 33 although each cell is a few cents.
    assert_eq!(plan.days("team").unwrap()[10], 121_21);
    assert!(plan.parts("team").unwrap().all(|node| node.target == 2_00));
}

#[test]
fn tiers_are_ordered_on_every_node_and_day() {
    let people = [person("anna").with_history(7.into()), person("ben").with_history(5.into())];
    let spec = spec("USD", "2026-11", "1000.01", team(people).with_split(SplitBy::History))
        .with_tiers(Some(decimal("900")), Some(decimal("1234.56")));
    let plan = build(&spec);
    for node in plan.nodes() {
        assert!(node.base.unwrap() <= node.target && node.target <= node.stretch.unwrap(), "{}", node.id);
    }
    for (tier, total) in [(Tier::Base, 900_00), (Tier::Target, 1000_01), (Tier::Stretch, 1234_56)] {
        let days = |id: &str| plan.tier_days(id, tier).unwrap().unwrap();
        assert_eq!(days("team").iter().sum::<i64>(), total);
        let sums: Vec<i64> = days("anna").iter().zip(days("ben")).map(|(a, b)| a + b).collect();
        assert_eq!(sums, days("team"));
    }
    let wrong = spec.with_tiers(Some(decimal("1001")), None).build(change("x")).unwrap_err();
    assert_eq!(wrong.to_string(), "team: base 1001.00 USD is above target 1000.01 USD");
}

#[test]
fn arrow_has_every_leaf_and_day() {
    let plan = build(&spec("USD", "2026-11", "1000.01", team(["anna", "ben"].map(person))));
    let days = plan.days_to_arrow().unwrap();
    let target = days.column_by_name("target").unwrap().as_primitive::<Decimal128Type>();
    assert_eq!((days.num_rows(), target.scale()), (60, 2));
    assert_eq!(target.values().iter().sum::<i128>(), 1000_01);
    let nodes = plan.nodes_to_arrow().unwrap();
    let whys = nodes.column_by_name("why").unwrap().as_string::<i32>();
    assert_eq!(whys.iter().flatten().collect::<Vec<_>>(), ["given", "weight", "weight"]);
    assert_eq!(nodes.schema().metadata()["kpi.metric"], "gmv");
}

#[test]
fn weeks_and_targets_are_views_of_the_same_cells() {
    let mut anna = person("us/anna").with_key("anna");
    anna.name = Some("Anna".into());
    let plan = build(&spec("USD", "2026-11", "1000.01", team([anna])));
    assert_eq!(plan.by("us/anna", Grain::Month).unwrap()[0].1, 1000_01);
    let target = plan.target("us/anna").unwrap();
    assert_eq!((target.key.as_str(), target.kind, target.target), ("anna", NodeKind::Person, decimal("1000.01")));
}
