//! Rows of the independent evaluator as Arrow batches, and random rows.

use std::sync::Arc;

use arrow_array::builder::{
    BooleanBuilder, Date32Builder, Decimal128Builder, Int64Builder, TimestampMillisecondBuilder,
};
use arrow_array::{ArrayRef, RecordBatch, StringArray};
use kpi_core::facts::{self, FactBatch};
use kpi_core::model::{FieldKind, FieldSpec, TableSpec};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::ToPrimitive;
use proptest::prelude::*;
use proptest::test_runner::TestRng;

use super::reference::{Cell, Row};

fn scaled(cell: &Cell, digits: u32) -> Option<i128> {
    match cell {
        Cell::Number(number) => {
            let exact = number * BigRational::from_integer(BigInt::from(10).pow(digits));
            assert!(exact.is_integer(), "{number} has too many digits");
            exact.to_integer().to_i128()
        }
        _ => None,
    }
}

fn column(field: &FieldSpec, rows: &[Row]) -> ArrayRef {
    let cells = rows.iter().map(|row| &row[field.name]);
    match field.kind {
        FieldKind::Money | FieldKind::Rate => {
            let digits = if field.kind == FieldKind::Money { 4 } else { 8 };
            let mut builder = Decimal128Builder::new().with_data_type(facts::canonical_type(field.kind));
            cells.for_each(|cell| builder.append_option(scaled(cell, digits)));
            Arc::new(builder.finish())
        }
        FieldKind::Count => {
            let mut builder = Int64Builder::new();
            cells.for_each(|cell| builder.append_option(scaled(cell, 0).and_then(|count| count.to_i64())));
            Arc::new(builder.finish())
        }
        FieldKind::Instant => {
            let mut builder = TimestampMillisecondBuilder::new().with_timezone("UTC");
            cells.for_each(|cell| {
                builder.append_option(match cell {
                    Cell::Instant(instant) => Some(instant.timestamp_millis()),
                    _ => None,
                });
            });
            Arc::new(builder.finish())
        }
        FieldKind::Date => {
            let mut builder = Date32Builder::new();
            cells.for_each(|cell| {
                builder.append_option(match cell {
                    Cell::Date(day) => Some(arrow_array::types::Date32Type::from_naive_date(*day)),
                    _ => None,
                });
            });
            Arc::new(builder.finish())
        }
        FieldKind::Flag => {
            let mut builder = BooleanBuilder::new();
            cells.for_each(|cell| {
                builder.append_option(match cell {
                    Cell::Flag(flag) => Some(*flag),
                    _ => None,
                });
            });
            Arc::new(builder.finish())
        }
        _ => {
            let texts = cells.map(|cell| match cell {
                Cell::Text(text) => Some(text.as_str()),
                _ => None,
            });
            let texts: StringArray = texts.collect();
            arrow_cast::cast(&texts, &facts::canonical_type(field.kind)).unwrap()
        }
    }
}

/// The rows as a checked batch.
pub(super) fn batch(table: &'static TableSpec, rows: &[Row]) -> FactBatch {
    let columns = table.fields.iter().map(|field| column(field, rows)).collect();
    let batch = RecordBatch::try_new(facts::schema(table), columns).unwrap();
    FactBatch::try_new(batch, table).unwrap_or_else(|error| panic!("{error}"))
}

const WORDS: &[(&str, &[&str])] = &[
    ("status", &["CANCELLED", "DELIVERED", "COMPLETED", "ACTIVATE", "IN_TRANSIT", "UNPAID"]),
    ("kind", &["VIOLATION", "TASK", "REFUND", "RETURN_AND_REFUND", "CANCEL", "GOODS", "SLOT", "STAFF", "APPEAL"]),
    ("group", &["REVENUE", "FEE", "TAX", "INFO"]),
    ("channel", &["LIVE", "VIDEO"]),
    ("fulfillment", &["FULFILLMENT_BY_TIKTOK", "FULFILLMENT_BY_SELLER"]),
    ("fault", &["SELLER", "BUYER", "CARRIER"]),
    ("cancel_initiator", &["SELLER", "SYSTEM", "BUYER"]),
    ("market", &["US", "TH", "GB"]),
    ("shop_id", &["S1", "S2", "7495000000000000001"]),
];

/// First instant of random rows, 2026-10-10T00:00:00Z; they reach over 60 days.
const START: i64 = 1_791_590_400;

fn cell(field: &FieldSpec, currencies: &[&str], others: &[&str], rng: &mut TestRng) -> Cell {
    let text = |words: &[&str], rng: &mut TestRng| Cell::Text(words[rng.random_range(0..words.len())].to_owned());
    if field.name == "currency" {
        return text(currencies, rng);
    }
    if field.nullable && rng.random_ratio(1, 4) {
        return Cell::Null;
    }
    let whole = |number: u32| Cell::Number(BigRational::from_integer(number.into()));
    match field.kind {
        _ if field.name == "days" => whole(1),
        FieldKind::Money => {
            Cell::Number(BigRational::new(rng.random_range(-5_000..50_000_i32).max(0).into(), BigInt::from(10_000)))
        }
        FieldKind::Rate => Cell::Number(BigRational::new(rng.random_range(0..100_u32).into(), BigInt::from(100))),
        FieldKind::Count => whole(rng.random_range(0..6)),
        FieldKind::Flag => Cell::Flag(rng.random_ratio(1, 2)),
        FieldKind::Instant => {
            let millis: i64 = rng.random_range(0..60 * 86_400_000);
            Cell::Instant(chrono::DateTime::from_timestamp_millis(START * 1_000 + millis).unwrap())
        }
        FieldKind::Date => {
            let first = chrono::DateTime::from_timestamp(START, 0).unwrap().date_naive();
            Cell::Date(first + chrono::Days::new(rng.random_range(0..60)))
        }
        _ => match WORDS.iter().find(|(name, _)| *name == field.name) {
            Some((_, words)) => text(words, rng),
            None => text(others, rng),
        },
    }
}

/// Some random rows of a table.
pub(super) fn random(table: &TableSpec, rows: usize, currencies: &[&str], rng: &mut TestRng) -> Vec<Row> {
    // Columns of whole numbers can be indexed.
    let others: &[&str] = if rng.random_ratio(1, 2) { &["0", "1", "17", "a"] } else { &["0", "1", "17", "23", "4"] };
    let row = |rng: &mut TestRng| {
        table.fields.iter().map(|field| (field.name, cell(field, currencies, others, rng))).collect()
    };
    (0..rows).map(|_| row(rng)).collect()
}
