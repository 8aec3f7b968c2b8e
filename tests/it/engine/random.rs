//! Random queries over random rows against the independent evaluator.

use std::collections::BTreeSet;

use kpi_core::engine::{Dataset, KpiTable, Query};
use kpi_core::facts;
use kpi_core::metric::{Basis, Catalogue, Conversion, Definition, Node, Partial, Preset, resolve};
use kpi_core::model::{Assignment, AssignmentScope, FieldKind, Shop};
use kpi_core::money::{Currency, FxGap, FxRate, FxRounding, FxTable, Rounding};
use kpi_core::period::{Grain, Market, Period};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRng, TestRunner};

use super::reference::{self, Assigned, Data, Failure, Place, parse};
use super::rows::{batch, random};

const PAIRS: usize = 400;

fn rates() -> FxTable {
    let day = "2026-10-01".parse().unwrap();
    let row = |from, rate: &str| FxRate::new(from, Currency::USD, day, rate.parse().unwrap(), "test");
    FxTable::from_rates([row(Currency::THB, "0.0283"), row(Currency::GBP, "1.3125")]).unwrap()
}

pub(super) fn pick<'a, T>(from: &'a [T], rng: &mut TestRng) -> &'a T {
    &from[rng.random_range(0..from.len())]
}

/// A query, the same rows for both sides, and the definitions.
pub(super) struct Case {
    pub(super) definitions: Vec<Definition>,
    pub(super) data: Data,
    pub(super) by: Vec<String>,
    pub(super) grain: Option<Grain>,
    pub(super) period: Period,
    pub(super) query: Query,
    pub(super) currencies: usize,
    /// Whether the data set is indexed.
    indexed: bool,
}

fn basis(rng: &mut TestRng) -> Basis {
    let basis = pick(Preset::ALL, rng).basis();
    if rng.random_ratio(2, 3) {
        return basis;
    }
    basis.in_currency(Conversion {
        currency: Currency::USD,
        rounded: *pick(&[FxRounding::PerLine, FxRounding::PerTotal], rng),
        rounding: *pick(&[Rounding::HalfEven, Rounding::HalfUp, Rounding::Down], rng),
        digits: None,
        gap: FxGap::LastKnown { max_age_days: 400 },
        rate_day: None,
    })
}

pub(super) fn case(rng: &mut TestRng) -> Case {
    let metrics: Vec<_> = Catalogue::standard().iter().collect();
    let mut definitions = Vec::new();
    let basis = basis(rng);
    while definitions.is_empty() || rng.random_ratio(1, 3) {
        definitions.extend(resolve(Catalogue::standard(), pick(&metrics, rng).id.as_str(), &basis));
        definitions.dedup_by(|a, b| a.metric == b.metric);
    }
    let tables: BTreeSet<&str> = definitions.iter().flat_map(|definition| definition.tables().into_keys()).collect();
    let currencies: &[&str] = if rng.random_ratio(2, 3) { &["THB"] } else { &["THB", "USD", "GBP"] };
    let mut data = Data { fx: rates(), ..Data::default() };
    for (shop, market) in [("S1", Market::US), ("S2", Market::TH), ("7495000000000000001", Market::GB)] {
        data.zones.insert(shop.to_owned(), market.default_zone());
        data.shop_market.insert(shop.to_owned(), "US".to_owned());
    }
    data.assigned = assigned(rng);
    let mut dimensions: Option<BTreeSet<&str>> = None;
    for name in &tables {
        let spec = facts::table(name).unwrap();
        let rows = rng.random_range(0..25);
        data.tables.insert(spec.name, random(spec, rows, currencies, rng));
        let texts = spec.fields.iter().filter(|field| {
            matches!(field.kind, FieldKind::Id | FieldKind::Key | FieldKind::Category | FieldKind::Text)
        });
        let own: BTreeSet<&str> = texts.map(|field| field.name).collect();
        dimensions = Some(dimensions.map_or(own.clone(), |known| known.intersection(&own).copied().collect()));
    }
    let mut dimensions: Vec<&str> = dimensions.unwrap().into_iter().filter(|name| *name != "team").collect();
    dimensions.extend(["person", "team", "weekday", "shop_market"]);
    let by_moment = |definition: &Definition| {
        definition.measures().all(|(_, measure)| {
            let instant = |column: &str| measure.table.field(column).unwrap().1.kind == FieldKind::Instant;
            measure.clock.cases().iter().all(|case| instant(&case.column))
        })
    };
    dimensions.extend(definitions.iter().all(by_moment).then_some("hour"));
    dimensions.extend(["person", "team"]);
    let mut by: Vec<String> = Vec::new();
    for _ in 0..rng.random_range(0..3_usize) {
        let name = (*pick(&dimensions, rng)).to_owned();
        if !by.contains(&name) {
            by.push(name);
        }
    }
    let grain = *pick(&[None, Some(Grain::Day), Some(Grain::WEEK), Some(Grain::Month)], rng);
    let period = *pick(&[Period::month(2026, 11).unwrap(), "2026-10-12..2026-11-20".parse().unwrap()], rng);
    let mut query = Query::new(definitions.clone()).period(period);
    for name in &by {
        query = query.by(name.as_str());
    }
    if let Some(grain) = grain {
        query = query.grain(grain);
    }
    let indexed = rng.random_ratio(1, 2);
    Case { definitions, data, by, grain, period, query, currencies: currencies.len(), indexed }
}

/// Assignments in every scope that columns decide; spans of one target follow each other.
fn assigned(rng: &mut TestRng) -> Vec<Assigned> {
    let first: chrono::NaiveDate = "2026-10-01".parse().unwrap();
    let targets: [(&'static str, &[&str]); 4] = [
        ("CREATOR", &["0", "1", "17"]),
        ("PRODUCT", &["0", "17", "a"]),
        ("SHOP", &["S1", "S2"]),
        ("MARKET", &["US", "TH"]),
    ];
    let mut found = Vec::new();
    if rng.random_ratio(1, 3) {
        return found;
    }
    for (scope, targets) in targets {
        for target in targets.iter().filter(|_| rng.random_ratio(1, 2)).copied().collect::<Vec<_>>() {
            let mut from = first + chrono::Days::new(rng.random_range(0..30));
            for _ in 0..rng.random_range(1..4) {
                let end = from + chrono::Days::new(rng.random_range(1..20));
                let to = rng.random_ratio(3, 4).then_some(end);
                let who =
                    |names: &[&str], rng: &mut TestRng| rng.random_ratio(3, 4).then(|| (*pick(names, rng)).to_owned());
                let (person, team) = (who(&["ann", "bo", "0"], rng), who(&["east", "west"], rng));
                let target = target.to_owned();
                found.push(Assigned { scope, target, from, to, person, team });
                if to.is_none() {
                    break;
                }
                from = end + chrono::Days::new(rng.random_range(0..5));
            }
        }
    }
    found
}

/// The shops' zones and rates, no rows.
pub(super) fn empty_dataset(case: &Case) -> Dataset {
    let mut data = Dataset::new().with_default_zone("UTC".parse().unwrap()).with_fx(rates());
    for (shop, zone) in &case.data.zones {
        data.add_shop(Shop::new(shop.parse().unwrap(), Market::US, Currency::USD, *zone));
    }
    for found in &case.data.assigned {
        let scope = AssignmentScope::from(found.scope);
        let mut assignment = Assignment::new(scope, found.target.as_str().into(), found.from);
        assignment.valid_to = found.to;
        assignment.person_id = found.person.as_ref().map(|person| person.parse().unwrap());
        assignment.team_id = found.team.as_ref().map(|team| team.parse().unwrap());
        data.add_assignment(assignment);
    }
    // Everybody can be asked about, also where nobody was drawn.
    let mut anybody = Assignment::new(AssignmentScope::Shop, "nowhere".into(), "2026-01-01".parse().unwrap());
    (anybody.person_id, anybody.team_id) = (Some("ann".parse().unwrap()), Some("east".parse().unwrap()));
    data.add_assignment(anybody);
    data
}

pub(super) fn dataset(case: &Case) -> Dataset {
    let mut data = empty_dataset(case);
    for (table, rows) in &case.data.tables {
        data.add(batch(facts::table(table).unwrap(), rows)).unwrap();
    }
    if case.indexed {
        index(&mut data, 2);
    }
    data
}

/// Indexes every column that can be.
pub(super) fn index(data: &mut Dataset, threads: usize) {
    let tables: Vec<&str> = data.tables().map(|(table, _)| table).collect();
    for table in tables {
        let texts = facts::table(table).unwrap().fields.iter().filter(|field| {
            matches!(field.kind, FieldKind::Id | FieldKind::Key | FieldKind::Category | FieldKind::Text)
        });
        data.index(table, &texts.map(|field| field.name).collect::<Vec<_>>(), threads).unwrap();
    }
}

pub(super) fn hides_uncovered(definition: &Definition) -> bool {
    definition.nodes.iter().any(|node| matches!(node, Node::Windowed { partial: Partial::Null, .. }))
}

fn compare(case: &Case, table: &KpiTable) -> usize {
    let mut compared = 0;
    for definition in &case.definitions {
        let metric = definition.metric.as_str();
        let mut cells = BTreeSet::new();
        for row in 0..table.len() {
            let keys: Vec<Option<String>> =
                table.keys(row).unwrap().into_iter().map(|key| key.map(str::to_owned)).collect();
            let period = table.period(row).unwrap().unwrap();
            let place = Place { dimensions: case.by.iter().cloned().zip(keys.clone()).collect(), period };
            let expected = reference::value(definition, &case.data, &place);
            let found = table.exact(row, metric).unwrap().map(|value| parse(&value.to_string()));
            cells.insert((keys, period));
            if found.is_none() && hides_uncovered(definition) {
                continue;
            }
            assert_eq!(Ok(found), expected, "{metric} at {place:?}: {definition:#?}");
            compared += 1;
        }
        let by: Vec<&str> = case.by.iter().map(String::as_str).collect();
        // A window may look past its cell's own days: the engine has a cell where a measure sees a row.
        if definition.nodes.iter().any(|node| matches!(node, Node::Windowed { .. } | Node::Cohort { .. })) {
            continue;
        }
        match reference::table(definition, &case.data, &by, case.grain, case.period) {
            Ok(wanted) => assert!(wanted.keys().all(|key| cells.contains(key)), "{metric}: a cell is missing"),
            Err(failure) => panic!("{metric}: {failure:?}"),
        }
    }
    compared
}

/// Random queries over random rows from a seed; `ENGINE_SEED` shifts all seeds.
#[allow(clippy::print_stdout, reason = "the seed repeats the run")]
fn pairs_equal_the_independent_evaluator(seed: u64) {
    let shift = std::env::var("ENGINE_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(0_u64);
    let seed = seed.wrapping_add(shift);
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(proptest::test_runner::RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let (mut compared, mut refused) = (0, 0);
    for _ in 0..PAIRS {
        let case = case(runner.rng());
        match case.query.run(&dataset(&case)) {
            Ok(table) => compared += compare(&case, &table),
            Err(error) => {
                assert_eq!(error.code(), "engine.mixed_currency", "seed {seed}: {error}");
                assert!(case.currencies > 1);
                refused += 1;
            }
        }
    }
    println!("seed {seed}: {compared} cells equal, {refused} of {PAIRS} queries refused for mixed currencies");
    assert!(compared > 1_000 && refused < PAIRS / 4, "{compared} {refused}");
}

macro_rules! seeds {
    ($($name:ident $seed:literal)+) => {$(
        #[test]
        fn $name() {
            pairs_equal_the_independent_evaluator($seed);
        }
    )+};
}

// Five times 400 pairs, in tests that run side by side.
seeds! {
    prop_random_queries_equal_the_independent_evaluator 1
    prop_random_queries_equal_the_independent_evaluator_2 2
    prop_random_queries_equal_the_independent_evaluator_3 3
    prop_random_queries_equal_the_independent_evaluator_4 4
    prop_random_queries_equal_the_independent_evaluator_5 5
}

#[test]
fn a_refusal_of_the_evaluator_is_a_refusal_of_the_engine() {
    let mut runner = TestRunner::deterministic();
    let mut refused = 0;
    for _ in 0..PAIRS {
        let case = case(runner.rng());
        let place = Place::whole(case.period);
        let query = Query::new(case.definitions.clone()).period(case.period);
        let failures =
            case.definitions.iter().filter_map(|definition| reference::value(definition, &case.data, &place).err());
        if failures.into_iter().any(|failure| matches!(failure, Failure::MixedCurrency(_))) {
            assert_eq!(query.run(&dataset(&case)).unwrap_err().code(), "engine.mixed_currency");
            refused += 1;
        }
    }
    assert!(refused > 5, "{refused}");
}
