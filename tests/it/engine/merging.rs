//! Any cut of the rows, any order, any number of threads: the same table.

use arrow_array::cast::AsArray;
use arrow_array::{Array, RecordBatch};
use kpi_core::engine::{Dataset, KpiTable, PartialResult};
use kpi_core::error::EngineError;
use kpi_core::facts;
use proptest::prelude::*;
use proptest::test_runner::{TestRng, TestRunner};

use super::random::{Case, case, dataset, empty_dataset, index};
use super::rendered;
use super::rows::batch;

pub(super) fn shuffle<T>(items: &mut [T], rng: &mut TestRng) {
    for last in (1..items.len()).rev() {
        items.swap(last, rng.random_range(0..=last));
    }
}

pub(super) fn outcome(result: Result<KpiTable, EngineError>) -> String {
    result.map_or_else(|error| error.to_string(), |table| rendered(&table))
}

/// The states of a random cut of the rows, merged in a random order; with `sent`, some were written and read again.
fn merged_state(case: &Case, sent: bool, rng: &mut TestRng) -> Result<(PartialResult, Dataset), EngineError> {
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
    for part in &mut parts {
        if rng.random_ratio(1, 2) {
            index(part, 1);
        }
    }
    let mut states: Vec<_> = parts.iter().map(|part| case.query.partial(part)).collect::<Result<_, _>>()?;
    shuffle(&mut states, rng);
    while states.len() > 1 {
        let other = states.pop().unwrap();
        let into = rng.random_range(0..states.len());
        let other = if sent && rng.random_ratio(2, 3) {
            case.query.partial_from_arrow(&other.to_arrow().unwrap()).unwrap()
        } else {
            other
        };
        states[into].merge(&other)?;
    }
    Ok((states.pop().unwrap(), parts.swap_remove(0)))
}

fn merged(case: &Case, rng: &mut TestRng) -> Result<KpiTable, EngineError> {
    let (state, data) = merged_state(case, false, rng)?;
    state.finish(&data)
}

/// The bytes of a batch.
fn bytes(batch: &RecordBatch) -> String {
    let column = |column: &arrow_array::ArrayRef| {
        let own = |array: &arrow_array::ArrayRef| {
            let data = array.to_data();
            let bytes: Vec<Vec<u8>> = data.buffers().iter().map(|buffer| buffer.as_slice().to_vec()).collect();
            format!("{bytes:?} {:?}", data.nulls().map(|nulls| nulls.iter().collect::<Vec<bool>>()))
        };
        let inner = column.as_list_opt::<i32>().map(|list| own(list.values()));
        format!("{} {inner:?}", own(column))
    };
    let columns: Vec<String> = batch.columns().iter().map(column).collect();
    let metadata: std::collections::BTreeMap<_, _> = batch.schema().metadata().clone().into_iter().collect();
    format!("{:?} {metadata:?} {columns:?}", batch.schema().fields())
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
fn prop_states_sent_as_arrow_merge_to_the_same_bytes() {
    let mut runner = TestRunner::deterministic();
    for _ in 0..150 {
        let mut case = case(runner.rng());
        if runner.rng().random_ratio(1, 3) {
            case.query = case.query.compare(kpi_core::period::Comparison::PreviousPeriod);
        }
        let whole = case.query.partial(&dataset(&case)).unwrap();
        let (state, data) = merged_state(&case, true, runner.rng()).unwrap();
        let (expected, found) = (whole.to_arrow().unwrap(), state.to_arrow().unwrap());
        assert_eq!(bytes(&found), bytes(&expected));
        assert_eq!(outcome(state.finish(&data)), outcome(whole.finish(&data)));
        let again = case.query.partial_from_arrow(&expected).unwrap();
        assert_eq!(bytes(&again.to_arrow().unwrap()), bytes(&expected));
    }
}

#[test]
fn a_batch_that_is_no_state_of_the_query_is_refused() {
    let mut runner = TestRunner::deterministic();
    let mut mixed = 0;
    for _ in 0..60 {
        let (case, other) = (case(runner.rng()), case(runner.rng()));
        let batch = case.query.partial(&dataset(&case)).unwrap().to_arrow().unwrap();
        let error = other.query.partial_from_arrow(&batch).unwrap_err();
        assert_eq!(error.code(), "engine.different_queries");
        let rows = batch.num_rows();
        // Tasks that belong to other rows: refused or, where they happen to fit, a state all the same; never a panic.
        let mut columns = batch.columns().to_vec();
        let tasks: arrow_array::UInt32Array = (0..rows).map(|_| Some(runner.rng().random_range(0..6_u32))).collect();
        columns[0] = std::sync::Arc::new(tasks);
        let damaged = RecordBatch::try_new(batch.schema(), columns).unwrap();
        if let Err(error) = case.query.partial_from_arrow(&damaged) {
            assert_eq!(error.code(), "engine.invalid_partial");
            mixed += 1;
        }
        let fewer: Vec<usize> = (0..batch.num_columns() - 1).collect();
        let error = case.query.partial_from_arrow(&batch.project(&fewer).unwrap()).unwrap_err();
        assert!(error.to_string().contains("column \"amount\" is missing"), "{error}");
        let bare = batch.schema().as_ref().clone().with_metadata(std::collections::HashMap::new());
        let bare = RecordBatch::try_new(std::sync::Arc::new(bare), batch.columns().to_vec()).unwrap();
        assert_eq!(case.query.partial_from_arrow(&bare).unwrap_err().code(), "engine.invalid_partial");
    }
    assert!(mixed > 10, "{mixed}");
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
        for threads in [1, 2, 3, 7] {
            index(&mut data, threads);
            assert_eq!(outcome(case.query.clone().threads(threads).run(&data)), whole, "{threads} threads, indexed");
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
            coarse = coarse.by(name.as_str());
        }
        if let Some(grain) = case.grain {
            coarse = coarse.grain(grain);
        }
        assert_eq!(rendered(&rolled), outcome(coarse.run(&data)));
        compared += 1;
    }
    assert!(compared > 50, "{compared}");
}
