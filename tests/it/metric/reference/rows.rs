//! Rows from records and from the small tables of text that examples are written in.

use kpi_core::facts;
use kpi_core::model::record::Value;
use kpi_core::model::{AMOUNT_SCALE, FieldKind, FieldSpec, RATE_SCALE, Record};
use num_bigint::BigInt;
use num_rational::BigRational;

use super::{Cell, Row, parse};

fn scaled(value: i64, scale: u32) -> Cell {
    Cell::Number(BigRational::new(value.into(), BigInt::from(10).pow(scale)))
}

/// The rows of some records.
pub(in super::super) fn records<R: Record>(records: &[R]) -> Vec<Row> {
    let row = |record: &R| {
        let mut fields = R::TABLE.fields.iter();
        let mut row = Row::new();
        record.visit(&mut |value| {
            let cell = match value {
                Value::Null => Cell::Null,
                Value::Text(text) => Cell::Text(text.to_owned()),
                Value::Money(value) => scaled(value, AMOUNT_SCALE),
                Value::Rate(value) => scaled(value, RATE_SCALE),
                Value::Count(value) => scaled(value, 0),
                Value::Instant(instant) => Cell::Instant(instant),
                Value::Date(date) => Cell::Date(date),
                Value::Flag(flag) => Cell::Flag(flag),
                other => panic!("{other:?}"),
            };
            row.insert(fields.next().unwrap().name, cell);
        });
        row
    };
    records.iter().map(row).collect()
}

/// The cell of a text; `-` is null.
pub(in super::super) fn cell(field: &FieldSpec, text: &str) -> Cell {
    if text == "-" {
        assert!(field.nullable, "{} is required", field.name);
        return Cell::Null;
    }
    match field.kind {
        FieldKind::Id | FieldKind::Key | FieldKind::Category | FieldKind::Text => Cell::Text(text.to_owned()),
        FieldKind::Money | FieldKind::Rate | FieldKind::Count => Cell::Number(parse(text)),
        FieldKind::Instant => Cell::Instant(text.parse().unwrap_or_else(|_| panic!("{text} is no instant"))),
        FieldKind::Date => Cell::Date(text.parse().unwrap_or_else(|_| panic!("{text} is no date"))),
        FieldKind::Flag => Cell::Flag(text.parse().unwrap_or_else(|_| panic!("{text} is no flag"))),
        other => panic!("{other:?}"),
    }
}

/// What stands in a column that an example does not name, as the documentation of `Example` says.
fn filled(table: &str, field: &FieldSpec, number: usize) -> Cell {
    match (field.name, field.kind) {
        ("shop_id", _) => Cell::Text("S".to_owned()),
        ("currency", _) => Cell::Text("USD".to_owned()),
        ("paid_time", _) if table == "order_lines" => cell(field, "2026-11-02T00:00:00Z"),
        _ if field.nullable => Cell::Null,
        ("quantity" | "days", _) => cell(field, "1"),
        (_, FieldKind::Instant) => cell(field, "2026-11-02T00:00:00Z"),
        (_, FieldKind::Date) => cell(field, "2026-11-02"),
        (_, FieldKind::Money | FieldKind::Rate | FieldKind::Count) => cell(field, "0"),
        _ => Cell::Text(number.to_string()),
    }
}

/// The rows of a small table of text: names of columns, then a line per row.
pub(in super::super) fn text_table(table: &str, text: &str) -> Vec<Row> {
    let spec = facts::table(table).unwrap();
    let mut lines =
        text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>()).filter(|line| !line.is_empty());
    let names = lines.next().unwrap();
    for name in &names {
        assert!(spec.field(name).is_some(), "{table} has no column {name}");
    }
    let row = |(index, line): (usize, Vec<&str>)| {
        assert_eq!(line.len(), names.len(), "{table}: {line:?}");
        spec.fields
            .iter()
            .map(|field| {
                let named = names.iter().position(|name| *name == field.name);
                (field.name, named.map_or_else(|| filled(table, field, index + 1), |at| cell(field, line[at])))
            })
            .collect::<Row>()
    };
    lines.enumerate().map(row).collect()
}
