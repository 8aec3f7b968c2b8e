//! Rows from Parquet files and folders are rows from memory.

use std::fs::File;
use std::path::{Path, PathBuf};

use arrow_array::RecordBatch;
use kpi_core::engine::{Dataset, Dimension, Query};
use kpi_core::facts::{self, FactBatch};
use kpi_core::metric::Basis;
use kpi_core::model::{Assignment, AssignmentScope, LiveSession, OrderLine, OrderStatus, Shop};
use kpi_core::money::Currency;
use kpi_core::period::{Grain, Market, Period};
use parquet::arrow::ArrowWriter;
use parquet::file::properties::WriterProperties;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::merging::{outcome, shuffle};
use super::random::{case, dataset, empty_dataset};
use super::rows::batch;
use super::standard;

fn write(path: &Path, batch: &RecordBatch, rows_per_group: usize) {
    let properties = WriterProperties::builder().set_max_row_group_row_count(Some(rows_per_group)).build();
    let mut writer = ArrowWriter::try_new(File::create(path).unwrap(), batch.schema(), Some(properties)).unwrap();
    writer.write(batch).unwrap();
    writer.close().unwrap();
}

/// Files and folders with the rows of a batch, cut at random.
fn cut(folder: &Path, batch: &FactBatch, runner: &mut TestRunner) -> Vec<PathBuf> {
    let (mut first, mut paths) = (0, Vec::new());
    loop {
        let length = runner.rng().random_range(0..=batch.len() - first);
        let inner = folder.join(format!("{}-{}", batch.table().name, paths.len()));
        let path = if runner.rng().random_ratio(1, 2) {
            std::fs::create_dir_all(inner.join("deeper")).unwrap();
            write(&inner.join("deeper").join("rows.parquet"), &batch.batch().slice(first, length), 3);
            inner
        } else {
            let file = inner.with_extension("parquet");
            write(&file, &batch.batch().slice(first, length), runner.rng().random_range(1..20));
            file
        };
        paths.push(path);
        first += length;
        if first == batch.len() {
            return paths;
        }
    }
}

#[test]
fn prop_random_queries_over_files_and_folders_equal_those_over_memory() {
    let mut runner = TestRunner::deterministic();
    for _ in 0..100 {
        let case = case(runner.rng());
        let folder = tempfile::tempdir().unwrap();
        let mut of_files = empty_dataset(&case);
        for (table, rows) in &case.data.tables {
            let mut paths = cut(folder.path(), &batch(facts::table(table).unwrap(), rows), &mut runner);
            shuffle(&mut paths, runner.rng());
            of_files.add_parquet(table, paths).unwrap();
        }
        let query = case.query.clone().threads(runner.rng().random_range(1..4));
        let (wanted, found) = (case.query.run(&dataset(&case)), query.run(&of_files));
        let coverage = |table: &kpi_core::engine::KpiTable| table.coverage();
        assert_eq!(found.as_ref().map(coverage), wanted.as_ref().map(coverage));
        assert!(outcome(found) == outcome(wanted), "{query:#?}");
    }
}

fn line(number: i64) -> OrderLine {
    let time = chrono::DateTime::from_timestamp(1_790_000_000 + number * 21_600, 0).unwrap();
    let (order, line, price) =
        ((1_000 + number / 2).to_string(), number.to_string(), format!("{}.50", 10 + number % 9));
    let (order, line, price) = (order.parse().unwrap(), line.parse().unwrap(), price.parse().unwrap());
    let shop = (7 + number % 3).to_string().parse().unwrap();
    let status = OrderStatus::Delivered;
    let mut row = OrderLine::new(order, line, shop, Currency::THB, time, status, 1 + number % 4, price);
    row.paid_time = (number % 7 != 0).then_some(time);
    row.live_session_id = (number % 5 == 0).then(|| format!("s{}", number % 2).parse().unwrap());
    row
}

fn lines() -> RecordBatch {
    let lines: Vec<OrderLine> = (0..240).map(line).collect();
    facts::to_batch(&lines).unwrap()
}

fn in_bangkok() -> Dataset {
    Dataset::new().with_default_zone("Asia/Bangkok".parse().unwrap())
}

fn in_memory(batch: RecordBatch, table: &str) -> FactBatch {
    FactBatch::try_new(batch, facts::table(table).unwrap()).unwrap()
}

#[test]
fn row_groups_outside_the_days_change_neither_numbers_nor_coverage() {
    let folder = tempfile::tempdir().unwrap();
    write(&folder.path().join("a.parquet"), &lines().slice(0, 100), 16);
    write(&folder.path().join("b.parquet"), &lines().slice(100, 140), 16);
    let (mut memory, mut files) = (in_bangkok(), in_bangkok());
    memory.add(in_memory(lines(), "order_lines")).unwrap();
    files.add_parquet("order_lines", [folder.path()]).unwrap();
    let metrics = ["gmv", "orders", "aov"].map(|metric| standard(metric, &Basis::default()));
    let plain = Query::new(metrics).by(Dimension::column("shop_id"));
    let ten_days: Period = "2026-10-10..2026-10-20".parse().unwrap();
    let queries = [
        plain.clone().grain(Grain::Day),
        plain.clone().period(ten_days),
        plain.clone().period(ten_days).grain(Grain::WEEK),
        plain,
    ];
    let together = kpi_core::engine::run_all(&queries, &files).unwrap();
    for (query, of_pass) in queries.iter().zip(together) {
        let wanted = query.run(&memory).unwrap();
        for threads in [1, 2, 3] {
            let found = query.clone().threads(threads).run(&files).unwrap();
            assert_eq!(found.coverage(), wanted.coverage());
            assert_eq!(outcome(Ok(found)), outcome(Ok(wanted.clone())));
        }
        assert_eq!(of_pass.coverage(), wanted.coverage());
        assert_eq!(outcome(Ok(of_pass)), outcome(Ok(wanted)));
    }
}

#[test]
fn an_explanation_finds_its_rows_in_files() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lines.parquet");
    write(&path, &lines(), 16);
    let (mut memory, mut files, mut both) = (in_bangkok(), in_bangkok(), in_bangkok());
    memory.add(in_memory(lines(), "order_lines")).unwrap();
    files.add_parquet("order_lines", [&path]).unwrap();
    let ten_days: Period = "2026-10-10..2026-10-20".parse().unwrap();
    let query = Query::new([standard("gmv", &Basis::default())]).by("shop_id").period(ten_days);
    let explained = |data: &Dataset| query.run(data).unwrap().explain_number(1, "gmv", data, 4).unwrap();
    let (wanted, found) = (explained(&memory), explained(&files));
    assert_eq!((found.rows, found.evidence[0].sample.len()), (wanted.rows, 4));
    assert_eq!(found, wanted);
    // Behind a batch in memory the file is number 1.
    both.add(in_memory(lines().slice(0, 1), "order_lines")).unwrap();
    both.add_parquet("order_lines", [&path]).unwrap();
    let places: Vec<_> = explained(&both).evidence[0].sample.iter().map(|row| (row.batch, row.row)).collect();
    let own: Vec<_> = wanted.evidence[0].sample.iter().map(|row| (1, row.row)).collect();
    assert_eq!(places, own);
}

#[test]
fn live_accounts_are_found_in_files_of_sessions() {
    let session = |id: &str, account: &str| {
        let start = "2026-09-21T00:00:00Z".parse().unwrap();
        let mut session = LiveSession::new(id.parse().unwrap(), "7".parse().unwrap(), start);
        session.account = Some(account.into());
        session
    };
    let sessions = facts::to_batch([&session("s0", "day"), &session("s1", "night")]).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (of_lines, of_sessions) = (folder.path().join("lines.parquet"), folder.path().join("sessions.parquet"));
    write(&of_lines, &lines(), 50);
    write(&of_sessions, &sessions, 1);
    let with_people = |mut data: Dataset| {
        for (account, person) in [("day", "ann"), ("night", "bo")] {
            let first = "2026-01-01".parse().unwrap();
            let mut assignment = Assignment::new(AssignmentScope::LiveAccount, account.into(), first);
            assignment.person_id = Some(person.parse().unwrap());
            data.add_assignment(assignment);
        }
        for shop in ["7", "8", "9"] {
            let zone = "Asia/Bangkok".parse().unwrap();
            data.add_shop(Shop::new(shop.parse().unwrap(), Market::TH, Currency::THB, zone));
        }
        data
    };
    let (mut memory, mut files) = (with_people(Dataset::new()), with_people(Dataset::new()));
    memory.add(in_memory(lines(), "order_lines")).unwrap();
    memory.add(in_memory(sessions, "live_sessions")).unwrap();
    files.add_parquet("order_lines", [&of_lines]).unwrap();
    files.add_parquet("live_sessions", [&of_sessions]).unwrap();
    let query = Query::new([standard("orders", &Basis::default())]).by(Dimension::Person);
    let (wanted, found) = (query.run(&memory).unwrap(), query.clone().threads(2).run(&files).unwrap());
    let people: Vec<_> = (0..found.len()).map(|row| found.keys(row).unwrap()[0].map(str::to_owned)).collect();
    assert_eq!(people, [None, Some("ann".to_owned()), Some("bo".to_owned())]);
    assert_eq!(outcome(Ok(found)), outcome(Ok(wanted)));
}

#[test]
fn a_file_that_is_missing_or_of_another_table_is_refused_with_its_path() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("c.parquet");
    let error = in_bangkok().add_parquet("order_lines", [&missing]).unwrap_err();
    assert_eq!(error.code(), "engine.parquet");
    assert!(error.to_string().contains("c.parquet"), "{error}");
    let sessions = folder.path().join("sessions.parquet");
    write(&sessions, &facts::to_batch::<LiveSession>([]).unwrap(), 1);
    assert!(in_bangkok().add_parquet("order_lines", [&sessions]).is_err());
}
