//! Random plans: everything sums, bounds hold, nothing moves the past.

use std::collections::BTreeMap;

use kpi_core::money::exact;
use kpi_core::target::{
    Actuals, CalendarWeights, Edit, Keep, Member, NodeKind, Plan, PlanSpec, Replan, SplitBy, Tier, Why,
};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{change, day, decimal, spec};

/// A small generator, so that one number makes a whole plan.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % limit
    }

    fn one_in(&mut self, count: u64) -> bool {
        self.below(count) == 0
    }

    fn amount(&mut self, limit: u64) -> Decimal {
        Decimal::new(i64::try_from(self.below(limit)).unwrap(), 2)
    }
}

fn members(random: &mut Random, prefix: &str, depth: u64, size: u64, target: u64, loose: bool) -> Member {
    let rule = random.below(if loose { 2 } else { 4 });
    let count = if depth == 0 { 0 } else { 1 + random.below(size) };
    let mut node = Member::new(NodeKind::Team, prefix).with_split(match rule {
        0 => SplitBy::Equal,
        1 => SplitBy::History,
        2 => SplitBy::Potential,
        _ => SplitBy::Blend { history: decimal("0.7"), potential: decimal("0.3") },
    });
    for index in 0..count {
        let below = if random.one_in(2) { 0 } else { depth - 1 };
        let mut child = members(random, &format!("{prefix}/{index}"), below, size, target, loose);
        child = child.with_history(random.amount(9_999)).with_potential(random.amount(999));
        if !loose {
            match random.below(12) {
                0 => child = child.with_cap(random.amount(target)),
                1 => child = child.with_floor(random.amount(target / 8 + 1)),
                2 => child = child.with_pin(random.amount(target / 8 + 1)),
                3 => {
                    let (from, length) = (random.below(10), 1 + random.below(12));
                    let from = day("2026-11-01") + chrono::Days::new(from);
                    let to = from + chrono::Days::new(length);
                    child = child.with_present(kpi_core::period::Period::new(from, to).unwrap());
                }
                4 if random.one_in(3) => {
                    child = child.with_calendar(weekdays(random));
                }
                _ => {}
            }
        }
        node = node.with_child(child);
    }
    node
}

fn weekdays(random: &mut Random) -> CalendarWeights {
    let weights: [Decimal; 7] = std::array::from_fn(|_| Decimal::from(random.below(5)));
    CalendarWeights::even().with_weekdays(weights).unwrap()
}

fn random_spec(seed: u64, size: u64, loose: bool) -> PlanSpec {
    let random = &mut Random(seed);
    let target = [7, 70, 1_000, 100_000, 10_000_000_000][usize::try_from(random.below(5)).unwrap()];
    let total = random.amount(target);
    let days = 1 + random.below(14);
    let last = day("2026-11-01") + chrono::Days::new(days);
    let root = members(random, "r", 3, size, target, loose);
    let mut spec = spec("USD", &format!("2026-11-01..{last}"), &total.to_string(), root);
    if !loose && random.one_in(3) {
        spec = spec.with_calendar(weekdays(random));
    }
    if random.one_in(2) {
        spec = spec.with_tiers(Some(random.amount(target).min(total)), Some(total + random.amount(target)));
    }
    spec
}

/// Sums everything again from the public view of the plan.
fn assert_sums(plan: &Plan, target: Decimal) -> Result<(), TestCaseError> {
    prop_assert_eq!(plan.unit().amount(plan.nodes()[0].target), target);
    let mut parts: BTreeMap<&str, (Vec<i128>, Vec<i128>)> = BTreeMap::new();
    let tiers = |node: &kpi_core::target::PlanNode| -> Vec<i128> {
        Tier::ALL.into_iter().filter_map(|tier| node.tier(tier)).map(i128::from).collect()
    };
    for node in plan.nodes() {
        let days: Vec<i128> = plan.days(&node.id).unwrap().iter().copied().map(i128::from).collect();
        prop_assert_eq!(days.iter().sum::<i128>(), i128::from(node.target), "{}", node.id);
        if let Some(parent) = node.parent {
            let parent = plan.nodes()[parent as usize].id.as_str();
            let sum = parts.entry(parent).or_insert_with(|| (vec![0; days.len()], vec![0; tiers(node).len()]));
            sum.0.iter_mut().zip(&days).for_each(|(sum, cell)| *sum += cell);
            sum.1.iter_mut().zip(tiers(node)).for_each(|(sum, cell)| *sum += cell);
        }
    }
    for (parent, (days, sums)) in parts {
        let node = plan.node(parent).unwrap();
        let own: Vec<i128> = plan.days(parent).unwrap().iter().copied().map(i128::from).collect();
        prop_assert_eq!(own, days, "days of {}", parent);
        prop_assert_eq!(tiers(node), sums, "tiers of {}", parent);
    }
    plan.check().map_err(|error| TestCaseError::fail(error.to_string()))
}

fn assert_bounds(plan: &Plan, member: &Member) -> Result<(), TestCaseError> {
    let node = plan.node(&member.id).unwrap();
    let amount = plan.unit().amount(node.target);
    prop_assert!(member.cap.is_none_or(|cap| amount <= cap), "{} above its cap", member.id);
    prop_assert!(member.floor.is_none_or(|floor| amount >= floor), "{} below its floor", member.id);
    prop_assert!(member.pin.is_none_or(|pin| amount == pin), "{} not at its pin", member.id);
    if !member.present.is_empty() {
        for (cell, day) in plan.days(&member.id).unwrap().iter().zip(plan.period().days()) {
            let there = member.present.iter().any(|span| span.contains(day));
            prop_assert!(there || *cell == 0, "{} absent on {}", member.id, day);
        }
    }
    member.children.iter().try_for_each(|child| assert_bounds(plan, child))
}

/// Codes that say that a request cannot be met; anything else would be a bug.
const REFUSALS: [&str; 8] = [
    "target.infeasible",
    "target.pins_do_not_fit",
    "target.no_weight",
    "target.no_open_day",
    "target.not_present",
    "target.margins_infeasible",
    "target.pin_out_of_bounds",
    "target.no_parts",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn prop_every_node_and_day_of_a_plan_sums(seed in any::<u64>(), size in 1..5_u64) {
        let spec = random_spec(seed, size, false);
        match spec.build(change("first version")) {
            Ok(plan) => {
                assert_sums(&plan, spec.target)?;
                assert_bounds(&plan, &spec.root)?;
                if seed % 8 == 0 {
                    prop_assert_eq!(&spec.build_with(change("first version"), 3).unwrap(), &plan);
                }
            }
            Err(error) => prop_assert!(REFUSALS.contains(&error.code()), "{}: {error}", error.code()),
        }
    }

    #[test]
    fn prop_plans_without_bounds_are_always_built(seed in any::<u64>(), size in 1..5_u64) {
        let spec = random_spec(seed, size, true);
        match spec.build(change("first version")) {
            Ok(plan) => assert_sums(&plan, spec.target)?,
            Err(error) => prop_assert_eq!(error.code(), "target.no_weight"),
        }
    }
}

/// The share of random plans that can be met is known, so that the property above does not test refusals only.
#[test]
fn most_random_plans_can_be_met() {
    let built = (0..1_000).filter(|seed| random_spec(*seed, 4, false).build(change("first version")).is_ok()).count();
    assert!(built > 500, "{built} of 1000");
}

fn sold(random: &mut Random, plan: &Plan, days: u64) -> Actuals {
    let through = plan.period().from() + chrono::Days::new(days) - chrono::Days::new(1);
    let mut actuals = Actuals::through(through);
    for node in plan.nodes().iter().filter(|node| node.is_leaf()) {
        for day in plan.period().days().take(usize::try_from(days).unwrap()) {
            let size = u64::try_from(node.target).unwrap() + 2;
            let amount = random.amount(size) - if random.one_in(9) { Decimal::ONE } else { Decimal::ZERO };
            if !random.one_in(4) {
                actuals = actuals.with(node.id.clone(), day, amount);
            }
        }
    }
    actuals
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn prop_a_replan_never_moves_the_past(seed in any::<u64>(), size in 1..5_u64) {
        let Ok(plan) = random_spec(seed, size, false).build(change("first version")) else { return Ok(()) };
        let random = &mut Random(seed ^ 0xABCD);
        let width = u64::from(plan.period().len_days());
        let first_days = random.below(width + 1);
        let actuals = sold(random, &plan, first_days);
        let keep = [Keep::Totals, Keep::Whole, Keep::Days][usize::try_from(random.below(3)).unwrap()];
        let mut policy = Replan::keeping(keep);
        if random.one_in(2) {
            policy = policy.with_cap_factor(decimal("1.25"));
        }
        let before = plan.clone();
        let result = match plan.replan(&actuals, &policy, change("rest")) {
            Ok(result) => result,
            Err(error) => {
                // Nobody is left on a day that must carry something, or the amounts of tiers have no taker.
                prop_assert!(["target.no_weight", "target.tiers_out_of_order"].contains(&error.code()), "{error}");
                return Ok(());
            }
        };
        prop_assert_eq!(&plan, &before);
        let next = &result.plan;
        let total: i64 = next.days("r").unwrap().iter().sum();
        assert_sums(next, plan.unit().amount(total))?;
        let again = next.replan(&actuals, &policy, change("rest")).unwrap();
        let booked = usize::try_from(first_days).unwrap();
        for node in next.nodes() {
            prop_assert_eq!(&next.days(&node.id).unwrap()[..booked], &again.plan.days(&node.id).unwrap()[..booked]);
            let rest = |plan: &Plan| plan.days(&node.id).unwrap()[booked..].to_vec();
            if keep == Keep::Days {
                prop_assert_eq!(rest(next), rest(&plan));
            } else {
                prop_assert!(rest(next).iter().all(|cell| *cell >= 0));
            }
        }
        // What was sold, the rest and the reported gap are the target again.
        if keep != Keep::Days {
            for node in &result.nodes {
                let target = plan.node(&node.node).unwrap().target;
                let now: i64 = next.days(&node.node).unwrap().iter().sum();
                prop_assert_eq!(now + node.shortfall - node.surplus, target, "{}", node.node);
            }
        }
    }

    #[test]
    fn prop_edits_keep_sums_and_do_not_depend_on_their_order(seed in any::<u64>(), size in 2..5_u64) {
        let Ok(plan) = random_spec(seed, size, false).build(change("first version")) else { return Ok(()) };
        let random = &mut Random(seed ^ 0x1234);
        let mut edits = Vec::new();
        for _ in 0..2 {
            let at = usize::try_from(random.below(u64::try_from(plan.nodes().len()).unwrap())).unwrap();
            let node = &plan.nodes()[at];
            let limit = u64::try_from(node.target).unwrap() * 2 + 2;
            edits.push(Edit::pin(node.id.as_str(), random.amount(limit)));
        }
        let edited = plan.edit(&edits, change("by hand"));
        edits.reverse();
        let reversed = plan.edit(&edits, change("by hand"));
        match (edited, reversed) {
            (Ok(edited), Ok(reversed)) => {
                prop_assert!(Plan::diff(&edited, &reversed).is_empty());
                let total = edited.unit().amount(edited.nodes()[0].target);
                assert_sums(&edited, total)?;
                for edit in &edits {
                    if let Edit::Pin { node, amount } = edit {
                        prop_assert_eq!(edited.unit().amount(edited.node(node).unwrap().target), *amount);
                    }
                }
                if edits.iter().all(|edit| !matches!(edit, Edit::Pin { node, .. } if node == "r")) {
                    prop_assert_eq!(edited.days("r").unwrap(), plan.days("r").unwrap());
                }
            }
            (Err(edited), Err(reversed)) => {
                let known = ["target.contradictory_pins", "target.margins_infeasible", "target.tiers_out_of_order"];
                let refused = known.contains(&edited.code()) || REFUSALS.contains(&edited.code());
                prop_assert!(refused, "{}: {}", edited.code(), edited);
                prop_assert_eq!(edited.code(), reversed.code());
            }
            (edited, reversed) => return Err(TestCaseError::fail(format!("{edited:?} but {reversed:?}"))),
        }
    }

    /// Weights matter only by their proportions, and so does the name of the currency.
    #[test]
    fn prop_scaling_weights_or_renaming_the_currency_changes_nothing(seed in any::<u64>(), factor in 2..1_000_i64) {
        fn scaled(member: &Member, factor: Decimal) -> Member {
            let mut member = member.clone();
            member.history = member.history.map(|history| history * factor);
            member.potential = member.potential.map(|potential| potential * factor);
            member.children = member.children.iter().map(|child| scaled(child, factor)).collect();
            member
        }
        let spec = random_spec(seed, 4, false);
        let Ok(plan) = spec.build(change("first version")) else { return Ok(()) };
        let mut other = spec.clone();
        other.root = scaled(&spec.root, factor.into());
        other.unit = "EUR".parse().unwrap();
        let other = other.build(change("first version")).unwrap();
        prop_assert_eq!(plan.cells(), other.cells());
    }

    /// A whole multiple of a total that splits evenly splits the same way.
    #[test]
    fn prop_a_multiple_of_an_even_split_is_the_multiple_of_each_part(
        weights in proptest::collection::vec(1..50_i64, 1..8),
        factor in 1..1_000_i64,
    ) {
        let total: i64 = weights.iter().sum();
        let root = {
            let people = weights.iter().enumerate().map(|(index, weight)| {
                Member::new(NodeKind::Person, format!("p{index}")).with_history((*weight).into())
            });
            Member::new(NodeKind::Team, "r").with_split(SplitBy::History).with_children(people)
        };
        let plan = spec("count", "2026-11-01..2026-11-02", &(total * factor).to_string(), root);
        let plan = plan.build(change("first version")).unwrap();
        let parts: Vec<i64> = plan.parts("r").unwrap().map(|node| node.target).collect();
        prop_assert_eq!(parts, weights.iter().map(|weight| weight * factor).collect::<Vec<_>>());
    }

    /// Tables without days off: every cell is the floor or the floor plus one of the product of its margins.
    #[test]
    fn prop_cells_are_within_one_unit_of_their_share(seed in any::<u64>(), size in 1..6_u64) {
        let Ok(plan) = random_spec(seed, size, true).build(change("first version")) else { return Ok(()) };
        let whole = i128::from(plan.nodes()[0].target);
        for node in plan.nodes().iter().filter(|node| node.parent.is_some()) {
            let parent = &plan.nodes()[node.parent.unwrap() as usize];
            let total = i128::from(parent.target);
            if total == 0 {
                continue;
            }
            prop_assert!(whole >= total);
            for (cell, day) in plan.days(&node.id).unwrap().iter().zip(plan.days(&parent.id).unwrap()) {
                let floor = i128::from(node.target) * i128::from(*day) / total;
                prop_assert!((floor..=floor + 1).contains(&i128::from(*cell)), "{} {}", node.id, cell);
            }
        }
    }
}

/// The reason of a share adds up to the share, for every node of many plans.
#[test]
fn every_share_is_explained() {
    let mut weighed = 0;
    for seed in 0..300 {
        let Ok(plan) = random_spec(seed, 4, false).build(change("first version")) else { continue };
        for node in plan.nodes() {
            let reason = plan.explain(&node.id).unwrap();
            assert!(reason.en().starts_with(&format!("{}: ", node.id)), "{}", reason.en());
            assert!(reason.zh().contains('：'));
            if reason.why == Why::Weight {
                let amount = kpi_core::money::Fraction::from(plan.unit().amount(node.target));
                let ideal = reason.ideal.value().unwrap().clone();
                assert_eq!(ideal + reason.rounding.clone(), amount, "{}", node.id);
                let unit = kpi_core::money::Fraction::from(exact::parse_plain("0.01").unwrap());
                assert!(reason.rounding.abs() < unit, "{} rounded by {}", node.id, reason.rounding);
                weighed += 1;
            }
        }
    }
    assert!(weighed > 1_000, "{weighed}");
}
