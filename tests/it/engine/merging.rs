//! Any cut of the rows, any order, any number of threads: the same table.

use kpi_core::engine::{Dataset, KpiTable};
use kpi_core::error::EngineError;
use kpi_core::facts;
use proptest::prelude::*;
use proptest::test_runner::{TestRng, TestRunner};

use super::random::{Case, case, dataset, empty_dataset};
use super::rendered;
use super::rows::batch;

fn shuffle<T>(items: &mut [T], rng: &mut TestRng) {
    for last in (1..items.len()).rev() {
        items.swap(last, rng.random_range(0..=last));
    }
}

fn outcome(result: Result<KpiTable, EngineError>) -> String {
    result.map_or_else(|error| error.to_string(), |table| rendered(&table))
}

fn merged(case: &Case, rng: &mut TestRng) -> Result<KpiTable, EngineError> {
    let count = rng.random_range(1..5_usize);
    let mut parts: Vec<Dataset> = (0..count).map(|_| empty_dataset(case)).collect();
    for (table, rows) in &case.data.tables {
        let mut cut = vec![Vec::new(); count];
        for row in rows {
            cut[rng.random_range(0..count)].push(row.clone());
        }
        for (part, mut rows) in parts.iter_mut().zip(cut) {
            shuffle(&mut rows, rng);
            part.add(batch(facts::table(table).unwrap(), &rows)).unwrap();
        }
    }
    let mut states: Vec<_> = parts.iter().map(|part| case.query.partial(part)).collect::<Result<_, _>>()?;
    shuffle(&mut states, rng);
    while states.len() > 1 {
        let other = states.pop().unwrap();
        let into = rng.random_range(0..states.len());
        states[into].merge(&other)?;
    }
    states.pop().unwrap().finish(&parts[0])
}

#[test]
fn prop_partitions_merge_to_the_same_table() {
    let mut runner = TestRunner::deterministic();
    for _ in 0..200 {
        let case = case(runner.rng());
        let whole = outcome(case.query.run(&dataset(&case)));
        assert_eq!(outcome(merged(&case, runner.rng())), whole);
    }
}

#[test]
fn prop_threads_and_batches_change_nothing() {
    let mut runner = TestRunner::deterministic();
    for _ in 0..60 {
        let case = case(runner.rng());
        let whole = outcome(case.query.run(&dataset(&case)));
        let mut data = empty_dataset(&case);
        for (table, rows) in &case.data.tables {
            let mut rows = rows.clone();
            shuffle(&mut rows, runner.rng());
            data.add(batch(facts::table(table).unwrap(), &[])).unwrap();
            for rows in rows.chunks(3) {
                data.add(batch(facts::table(table).unwrap(), rows)).unwrap();
            }
        }
        for threads in [1, 2, 3, 7] {
            assert_eq!(outcome(case.query.clone().threads(threads).run(&data)), whole, "{threads} threads");
        }
    }
}

#[test]
fn prop_a_rollup_equals_the_coarser_query() {
    let mut runner = TestRunner::deterministic();
    let mut compared = 0;
    for _ in 0..200 {
        let case = case(runner.rng());
        let data = dataset(&case);
        let (Ok(fine), Some(dropped)) = (case.query.run(&data), case.by.first()) else { continue };
        let Ok(rolled) = fine.rollup(&[dropped]) else { continue };
        let mut coarse = kpi_core::engine::Query::new(case.definitions.clone()).period(case.period);
        for name in &case.by[1..] {
            coarse = coarse.by(kpi_core::engine::Dimension::column(name));
        }
        if let Some(grain) = case.grain {
            coarse = coarse.grain(grain);
        }
        assert_eq!(rendered(&rolled), outcome(coarse.run(&data)));
        compared += 1;
    }
    assert!(compared > 50, "{compared}");
}
