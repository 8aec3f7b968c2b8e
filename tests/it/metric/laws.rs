//! The law that each metric names, on random rows, by the reference evaluator.

use kpi_core::facts;
use kpi_core::metric::{Basis, Catalogue, Law, Metric, Preset};
use kpi_core::model::{FieldKind, FieldSpec};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Signed, Zero};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use super::reference::{self, Cell, Data, Place, Row};
use super::{november, standard};

const WORDS: &[(&str, &[&str])] = &[
    ("status", &["CANCELLED", "DELIVERED", "COMPLETED", "ACTIVATE", "IN_TRANSIT"]),
    ("kind", &["VIOLATION", "TASK", "REFUND", "RETURN_AND_REFUND", "CANCEL", "GOODS", "SLOT", "STAFF", "APPEAL"]),
    ("group", &["REVENUE", "FEE", "TAX", "INFO"]),
    ("channel", &["LIVE", "VIDEO"]),
    ("fulfillment", &["FULFILLMENT_BY_TIKTOK", "FULFILLMENT_BY_SELLER"]),
    ("fault", &["SELLER", "BUYER", "CARRIER"]),
    ("cancel_initiator", &["SELLER", "SYSTEM", "BUYER"]),
];

fn cell(field: &FieldSpec, rng: &mut TestRng) -> Cell {
    if field.name == "currency" {
        return Cell::Text("USD".to_owned());
    }
    if field.name == "days" {
        return Cell::Number(BigRational::one());
    }
    if field.nullable && rng.random_ratio(1, 4) {
        return Cell::Null;
    }
    let whole = |number: u32| Cell::Number(BigRational::from_integer(number.into()));
    match field.kind {
        FieldKind::Money => Cell::Number(BigRational::new(rng.random_range(0..50_000_u32).into(), BigInt::from(100))),
        FieldKind::Rate => Cell::Number(BigRational::new(rng.random_range(0..100_u32).into(), BigInt::from(100))),
        FieldKind::Count => whole(rng.random_range(0..6)),
        FieldKind::Flag => Cell::Flag(rng.random_ratio(1, 2)),
        FieldKind::Instant => {
            let seconds: i64 = rng.random_range(0..30 * 86_400);
            Cell::Instant(chrono::DateTime::from_timestamp(1_793_491_200 + seconds, 0).unwrap())
        }
        FieldKind::Date => Cell::Date(november().days().nth(rng.random_range(0..30)).unwrap()),
        _ => {
            let digits: &[&str] = &["0", "1", "2", "3"];
            let words = WORDS.iter().find(|(name, _)| *name == field.name).map_or(digits, |(_, words)| *words);
            Cell::Text(words[rng.random_range(0..words.len())].to_owned())
        }
    }
}

fn random_data(tables: &[&'static str], rng: &mut TestRng) -> Data {
    let mut data = Data::default();
    for name in tables {
        let spec = facts::table(name).unwrap();
        let rows = rng.random_range(0..9_usize);
        let row = |rng: &mut TestRng| spec.fields.iter().map(|field| (field.name, cell(field, rng))).collect::<Row>();
        data.tables.insert(spec.name, (0..rows).map(|_| row(rng)).collect());
    }
    data
}

fn value(metric: &Metric, basis: &Basis, data: &Data) -> Option<BigRational> {
    reference::value(&standard(metric.id.as_str(), basis), data, &Place::whole(november())).unwrap()
}

fn with_rows(data: &Data, change: impl Fn(&'static str, &[Row]) -> Vec<Row>) -> Data {
    let tables = data.tables.iter().map(|(table, rows)| (*table, change(table, rows))).collect();
    Data { tables, ..data.clone() }
}

fn holds(law: Law, metric: &Metric, basis: &Basis, data: &Data) -> Result<(), String> {
    let whole = value(metric, basis, data);
    let three = BigRational::from_integer(3.into());
    let richer = || {
        with_rows(data, |table, rows| {
            let money: Vec<&str> = facts::table(table)
                .unwrap()
                .fields
                .iter()
                .filter(|f| f.kind == FieldKind::Money)
                .map(|f| f.name)
                .collect();
            let scale = |row: &Row| {
                let scaled = |(name, cell): (&&'static str, &Cell)| match cell {
                    Cell::Number(number) if money.contains(name) => (*name, Cell::Number(number * &three)),
                    cell => (*name, cell.clone()),
                };
                row.iter().map(scaled).collect::<Row>()
            };
            rows.iter().map(scale).collect()
        })
    };
    let expect = |found: Option<BigRational>, wanted: Option<BigRational>| {
        if found == wanted { Ok(()) } else { Err(format!("{found:?} instead of {wanted:?}")) }
    };
    match law {
        // Rows without any known value are unknown as a whole; a part without rows is zero.
        Law::AddsUpOverRows if whole.is_none() => Ok(()),
        Law::AddsUpOverRows => {
            let part = |keep: usize| {
                let half = with_rows(data, |_, rows| rows.iter().skip(keep).step_by(2).cloned().collect());
                value(metric, basis, &half)
            };
            let parts = match (part(0), part(1)) {
                (Some(a), Some(b)) => Some(a + b),
                (a, b) => a.or(b),
            };
            expect(parts, whole)
        }
        Law::ScalesWithMoney => expect(value(metric, basis, &richer()), whole.map(|value| value * three.clone())),
        Law::IgnoresMoneyScale => expect(value(metric, basis, &richer()), whole),
        Law::IgnoresDuplication => {
            let twice = with_rows(data, |_, rows| rows.iter().chain(rows).cloned().collect());
            expect(value(metric, basis, &twice), whole)
        }
        Law::NeverNegative if whole.as_ref().is_some_and(Signed::is_negative) => Err(format!("{whole:?}")),
        Law::BetweenZeroAndOne
            if whole.as_ref().is_some_and(|v| *v < BigRational::zero() || *v > BigRational::one()) =>
        {
            Err(format!("{whole:?}"))
        }
        _ => Ok(()),
    }
}

#[test]
fn prop_every_metric_keeps_the_law_it_names() {
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::deterministic_rng(RngAlgorithm::default()));
    let mut checked = 0;
    for metric in Catalogue::standard().iter() {
        let Some(law) = metric.law else { continue };
        for round in 0..12 {
            let basis =
                [Preset::TikTokAnalytics, Preset::PaidNet, Preset::CreatedList, Preset::Delivered][round % 4].basis();
            let tables: Vec<&'static str> = standard(metric.id.as_str(), &basis).tables().into_keys().collect();
            let data = random_data(&tables, runner.rng());
            if let Err(problem) = holds(law, metric, &basis, &data) {
                panic!("{}: {law:?} does not hold: {problem}\n{:?}", metric.id, data.tables);
            }
            checked += 1;
        }
    }
    assert!(checked > 2_000, "{checked}");
}
