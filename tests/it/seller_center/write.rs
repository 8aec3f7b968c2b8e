//! Written tables read back are the tables written, and look as a spreadsheet needs them.

use arrow_array::RecordBatch;
use arrow_cast::cast;
use arrow_cast::display::{ArrayFormatter, FormatOptions};
use arrow_schema::DataType;
use kpi_core::facts;
use kpi_core::model::{Amount, OrderLine, OrderStatus};
use kpi_core::money::{Currency, DecimalMark};
use kpi_core::period::Market;
use proptest::prelude::*;
use tiktok_client::seller_center::{WriteOptions, read, read_table, write_csv, write_xlsx};

use super::options::for_file;
use crate::support::repo;

fn texts(batch: &RecordBatch) -> Vec<Vec<String>> {
    let options = FormatOptions::default().with_null("∅");
    batch
        .columns()
        .iter()
        .map(|column| {
            // The formatter knows no zone names.
            let plain = match column.data_type() {
                DataType::Timestamp(..) => cast(column, &DataType::Int64).unwrap(),
                _ => column.clone(),
            };
            let formatter = ArrayFormatter::try_new(&plain, &options).unwrap();
            (0..batch.num_rows()).map(|row| formatter.value(row).to_string()).collect()
        })
        .collect()
}

fn round_trip(name: &str, batch: &RecordBatch, options: &WriteOptions) {
    let table = facts::table(name).unwrap();
    let mut csv = Vec::new();
    write_csv(&mut csv, batch, options).unwrap();
    let xlsx = write_xlsx(&[(name, batch)], options).unwrap();
    for (form, bytes) in [("csv", &csv), ("xlsx", &xlsx)] {
        let back = read_table(&format!("x.{form}"), bytes, table).unwrap();
        assert_eq!(back.schema(), batch.schema());
        assert_eq!(texts(&back), texts(batch), "{name} as {form}");
    }
}

#[test]
fn facts_of_every_sample_survive_writing_and_reading() {
    let mut tables = std::collections::BTreeSet::new();
    for entry in std::fs::read_dir(repo("tests/fixtures/exports")).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        if !path.is_file() {
            continue;
        }
        let Ok(export) = read(&path, &for_file(&file)) else { continue };
        let zone = export.report.zone.as_ref().map_or(Market::GB.default_zone(), |zone| zone.value);
        for (name, batch) in &export.tables {
            round_trip(name, batch, &WriteOptions::new(zone));
            tables.insert(*name);
        }
    }
    assert_eq!(tables.len(), 10, "{tables:?}");
}

fn line(id: u64, seconds: i64, price: i64, name: &str) -> OrderLine {
    let mut line = OrderLine::new(
        id.to_string().parse().unwrap(),
        "1".parse().unwrap(),
        "7495000000000000001".parse().unwrap(),
        Currency::USD,
        chrono::DateTime::from_timestamp(seconds, 0).unwrap(),
        OrderStatus::Completed,
        1,
        Amount::try_from_scaled(price).unwrap(),
    );
    line.product_name = Some(name.into());
    line.is_sample = Some(seconds % 2 == 0);
    line
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Any text, amounts of up to eighteen digits, and times around the changes of the clock.
    #[test]
    fn prop_write_then_read_is_the_identity(
        rows in prop::collection::vec((1_u64..u64::MAX, 0_i64..40_000, 0_i64..999_999_999_999_999_999, "[ -~à-ɏ一-三]{1,12}"), 1..8),
        autumn in any::<bool>(),
        mark in prop::sample::select(vec![DecimalMark::Point, DecimalMark::Comma]),
    ) {
        // 2026-11-01T09:00Z and 2026-03-08T10:00Z are the changes of Los Angeles.
        let change = if autumn { 1_793_523_600 } else { 1_772_964_000 };
        let lines: Vec<OrderLine> = rows
            .iter()
            .filter(|(_, _, _, name)| !name.trim().is_empty())
            .map(|(id, offset, price, name)| line(*id, change - 20_000 + offset, *price, name.trim()))
            .collect();
        let batch = facts::to_batch(&lines).unwrap();
        round_trip("order_lines", &batch, &WriteOptions::new(Market::US.default_zone()).with_decimal_mark(mark));
    }
}

#[test]
fn a_spreadsheet_leaves_ids_and_formulas_alone() {
    let batch = facts::to_batch(&[line(581_000_010_400_000_001, 1_700_000_000, 125_000, "=1+1")]).unwrap();
    let mut csv = Vec::new();
    write_csv(&mut csv, &batch, &WriteOptions::new(Market::ID.default_zone())).unwrap();
    let text = String::from_utf8(csv).unwrap();
    assert!(text.starts_with("\u{feff}order_id,"));
    assert!(text.contains("create_time (Asia/Jakarta)"));
    assert!(text.contains("581000010400000001\t,"), "{text}");
    assert!(text.contains(",\t=1+1,"), "{text}");
    assert!(text.contains(",2023-11-15 05:13:20,"), "{text}");
    assert!(text.contains(",12.5,"), "{text}");
}
