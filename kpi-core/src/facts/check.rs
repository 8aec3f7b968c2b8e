//! Validation of foreign batches: every finding with its column and row.
//!
//! Each column is first tested as a whole (smallest and largest value, one scan over the bytes); rows are looked at one
//! by one only where that test fails, to name them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Decimal128Type};
use arrow_array::{Array, RecordBatch};
use arrow_buffer::NullBuffer;
use arrow_schema::{DataType, TimeUnit};

use super::extent::{self, Extent};
use super::schema::{SORTED_KEY, VERSION_KEY, accepts, canonical_type};
use super::view::{CountView, InstantView, TextView};
use crate::error::{FactsError, excerpt};
use crate::model::checks::{INSTANTS, check_value};
use crate::model::record::Value;
use crate::model::{FieldKind, FieldSpec, Issue, Issues, PRECISION, TableSpec};
use crate::money::Currency;
use crate::period::{Market, ShopZone};

/// How many rows of one column are named for one kind of finding; the rest is counted.
const NAMED_ROWS: usize = 5;
/// How many different accepted texts of a column are remembered, so that memory stays bounded.
const REMEMBERED_TEXTS: usize = 4096;
const SECONDS_PER_DAY: i64 = 86_400;

/// Refuses a batch that names another major version of the table.
pub(crate) fn version(batch: &RecordBatch, table: &TableSpec) -> Result<(), FactsError> {
    let schema = batch.schema();
    let Some(found) = schema.metadata().get(VERSION_KEY) else { return Ok(()) };
    let major = found.split('.').next().and_then(|major| major.parse::<u16>().ok());
    if major == Some(table.version.major) {
        return Ok(());
    }
    Err(FactsError::Version { table: table.name, found: excerpt(found), supported: table.version.to_string() })
}

/// All findings of a batch against a table.
///
/// Columns are found by name; their order does not matter, and columns the table does not know are left alone (they can
/// serve as dimensions). A nullable column may be missing. Places read `column[row]`, rows counted from 0; after five
/// rows with the same finding the others are counted.
pub fn validate(batch: &RecordBatch, table: &TableSpec) -> Issues {
    inspect(batch, table, true).0
}

/// From when to when the columns of instants and days reach, by name and block.
pub(crate) type Extents = BTreeMap<&'static str, Vec<Extent>>;

/// All findings, and what else was learnt on the way; of a batch that is not `whole`, in the columns that it has.
pub(crate) fn inspect(batch: &RecordBatch, table: &TableSpec, whole: bool) -> (Issues, Extents) {
    let (mut issues, mut extents) = (Issues::default(), Extents::new());
    for field in table.fields {
        match batch.column_by_name(field.name) {
            None if field.nullable || !whole => {}
            None => issues.push(Issue::error(
                "facts.missing_column",
                field.name,
                "",
                format!("the required column {} is missing", field.name),
                "add the column, or rename the one that holds it",
            )),
            Some(column) => {
                let of_time = matches!(field.kind, FieldKind::Instant | FieldKind::Date);
                let found = if of_time { extent::extents(column) } else { None };
                check_column(&mut issues, field, column.as_ref(), found.as_deref().unwrap_or_default());
                extents.extend(found.map(|found| (field.name, found)));
            }
        }
    }
    let schema = batch.schema();
    if let Some(name) = schema.metadata().get(SORTED_KEY).filter(|_| whole) {
        check_sorted(&mut issues, name, batch);
    }
    (issues, extents)
}

fn check_column(issues: &mut Issues, field: &FieldSpec, column: &dyn Array, extents: &[Extent]) {
    if !accepts(field.kind, column.data_type()) {
        issues.push(wrong_type(field, column.data_type()));
        return;
    }
    if !field.nullable && column.logical_null_count() > 0 {
        let nulls = column.logical_nulls();
        let rows = (0..column.len()).filter(|row| nulls.as_ref().is_some_and(|nulls| nulls.is_null(*row)));
        report(issues, field, rows, |row| {
            Some(Issue::error(
                "facts.null_value",
                place(field, row),
                "null",
                format!("{} is required, this row has none", field.name),
                "fill the value, or set the row aside",
            ))
        });
    }
    if column.null_count() == column.len() {
        return;
    }
    match field.kind {
        FieldKind::Money | FieldKind::Rate => check_decimals(issues, field, column),
        FieldKind::Count => check_counts(issues, field, column),
        FieldKind::Instant => check_instants(issues, field, column, extents),
        FieldKind::Date => check_dates(issues, field, column, extents),
        FieldKind::Id | FieldKind::Key => check_ids(issues, field, column),
        FieldKind::Category => check_closed_sets(issues, field, column),
        FieldKind::Text | FieldKind::Flag => {}
    }
}

fn wrong_type(field: &FieldSpec, found: &DataType) -> Issue {
    let (code, cure) = match (field.kind, found) {
        (FieldKind::Money | FieldKind::Rate, DataType::Decimal128(..)) => {
            ("facts.wrong_scale", "rescale the column; facts::conform does it where no digit is lost")
        }
        (FieldKind::Money | FieldKind::Rate, DataType::Float16 | DataType::Float32 | DataType::Float64) => {
            ("facts.float_amount", "read the amounts as decimals or text at their source; floats have lost digits")
        }
        (FieldKind::Id | FieldKind::Key, DataType::Float16 | DataType::Float32 | DataType::Float64) => {
            ("facts.float_id", "read the ids as text at their source; floats have lost their last digits")
        }
        (FieldKind::Instant, DataType::Timestamp(_, _)) => {
            ("facts.wrong_zone", "convert the local times to UTC by the shop's zone and declare the column as UTC")
        }
        _ => ("facts.wrong_type", "convert the column; facts::conform does it where nothing is lost"),
    };
    let expected = canonical_type(field.kind);
    let message = format!("{} is a column of kind {} ({expected}), found {found}", field.name, field.kind.name());
    Issue::error(code, field.name, found, message, cure)
}

fn place(field: &FieldSpec, row: usize) -> String {
    format!("{}[{row}]", field.name)
}

/// Names the first rows with a finding and counts the others.
fn report(
    issues: &mut Issues,
    field: &FieldSpec,
    rows: impl Iterator<Item = usize>,
    check: impl Fn(usize) -> Option<Issue>,
) {
    let mut found = rows.filter_map(check);
    let named: Vec<Issue> = found.by_ref().take(NAMED_ROWS).collect();
    let more = found.count();
    let Some((code, cure)) = named.last().map(|issue| (issue.code, issue.cure)) else { return };
    for issue in named {
        issues.push(issue);
    }
    if more > 0 {
        issues.push(Issue::error(code, field.name, more, format!("{more} more rows have such a finding"), cure));
    }
}

/// Whether all values lie between two bounds, null slots included.
#[allow(clippy::needless_bitwise_bool)]
fn within<T: Copy + PartialOrd>(values: &[T], low: T, high: T) -> bool {
    // Branch-free on purpose: this loop runs over every value of every batch and vectorises only so.
    !values.iter().fold(false, |any, value| any | (*value < low) | (*value > high))
}

/// Whether all values of valid rows lie between two bounds.
fn valid_within<T: Copy + PartialOrd>(values: &[T], nulls: Option<&NullBuffer>, low: T, high: T) -> bool {
    within(values, low, high)
        || nulls.is_some_and(|nulls| {
            nulls.valid_slices().all(|(from, to)| values.get(from..to).is_some_and(|run| within(run, low, high)))
        })
}

fn check_decimals(issues: &mut Issues, field: &FieldSpec, column: &dyn Array) {
    let Some(column) = column.as_primitive_opt::<Decimal128Type>() else { return };
    let limit = 10_i128.pow(PRECISION);
    if valid_within(column.values(), column.nulls(), 1 - limit, limit - 1) {
        return;
    }
    report(issues, field, 0..column.len(), |row| {
        let fits = column.is_null(row) || column.value(row).unsigned_abs() < limit.unsigned_abs();
        (!fits).then(|| {
            Issue::error(
                "facts.too_many_digits",
                place(field, row),
                column.value_as_string(row),
                format!("{} has more than 18 digits", field.name),
                "check the unit of the amount",
            )
        })
    });
}

fn check_counts(issues: &mut Issues, field: &FieldSpec, column: &dyn Array) {
    let Some(view) = CountView::new(column) else { return };
    if view.all_non_negative() {
        return;
    }
    report(issues, field, 0..column.len(), |row| located(field, row, Value::Count(view.get(row)?)));
}

/// Whether all moments of all blocks lie within [`INSTANTS`].
fn plausible(extents: &[Extent]) -> bool {
    let inside = |millis: i64| INSTANTS.contains(&millis.div_euclid(1_000));
    extents.iter().filter_map(|extent| extent.range).all(|(least, greatest)| inside(least) && inside(greatest))
}

fn check_instants(issues: &mut Issues, field: &FieldSpec, column: &dyn Array, extents: &[Extent]) {
    if plausible(extents) {
        return;
    }
    let Some(view) = InstantView::new(column) else { return };
    let ticks = view.per_second();
    report(issues, field, (0..column.len()).filter(|row| column.is_valid(*row)), |row| {
        let raw = view.values().get(row)?;
        if INSTANTS.contains(&raw.div_euclid(ticks)) {
            return None;
        }
        let unit = match view.unit() {
            TimeUnit::Second => "s",
            TimeUnit::Millisecond => "ms",
            TimeUnit::Microsecond => "µs",
            TimeUnit::Nanosecond => "ns",
        };
        Some(out_of_range(field, row, format!("{raw} {unit}")))
    });
}

fn check_dates(issues: &mut Issues, field: &FieldSpec, column: &dyn Array, extents: &[Extent]) {
    if plausible(extents) {
        return;
    }
    let Some(column) = column.as_primitive_opt::<Date32Type>() else { return };
    report(issues, field, (0..column.len()).filter(|row| column.is_valid(*row)), |row| {
        let day = column.value(row);
        let inside = INSTANTS.contains(&(i64::from(day) * SECONDS_PER_DAY));
        (!inside).then(|| out_of_range(field, row, format!("day {day} since 1970-01-01")))
    });
}

fn out_of_range(field: &FieldSpec, row: usize, value: impl Display) -> Issue {
    Issue::error(
        "model.date_out_of_range",
        place(field, row),
        value,
        format!("{} is outside 1990 to 2099", field.name),
        "check the unit of the column and the order of day, month and year",
    )
}

fn located(field: &FieldSpec, row: usize, value: Value<'_>) -> Option<Issue> {
    let mut issue = check_value(field, value)?;
    issue.place = place(field, row);
    Some(issue)
}

type Refusal = (&'static str, String, &'static str);

/// Checks every text, but a text that was seen before only once.
fn check_texts(issues: &mut Issues, field: &FieldSpec, column: &dyn Array, refuse: impl Fn(&str) -> Option<Refusal>) {
    let Some(view) = TextView::new(column) else { return };
    let rows = 0..column.len();
    let clean = match view {
        TextView::Dictionary(_, values) | TextView::AnyDictionary(_, values) => {
            values.iter().flatten().all(|text| refuse(text).is_none())
        }
        _ => {
            let mut accepted = BTreeSet::new();
            rows.clone().filter_map(|row| view.get(row)).all(|text| {
                if accepted.contains(text.as_ref()) {
                    return true;
                }
                let good = refuse(&text).is_none();
                if good && accepted.len() < REMEMBERED_TEXTS {
                    accepted.insert(text.into_owned());
                }
                good
            })
        }
    };
    if clean {
        return;
    }
    report(issues, field, rows, |row| {
        let text = view.get(row)?;
        let (code, message, cure) = refuse(&text)?;
        Some(Issue::error(code, place(field, row), text, message, cure))
    });
}

fn check_ids(issues: &mut Issues, field: &FieldSpec, column: &dyn Array) {
    let clean = match TextView::new(column) {
        Some(TextView::Int64(_)) => true,
        Some(TextView::Utf8(ids)) => {
            let filled = |row| ids.is_null(row) || ids.value_length(row) > 0;
            (0..ids.len()).all(filled) && !suspicious_bytes(ids.value_data())
        }
        _ => false,
    };
    if !clean {
        check_texts(issues, field, column, |text| {
            crate::model::check_id(field.name, text).err().map(|error| (error.code(), error.to_string(), error.cure()))
        });
    }
}

/// Whether some byte occurs that a clean id of digits and letters does not have.
fn suspicious_bytes(bytes: &[u8]) -> bool {
    let suspicious = |byte: &u8| byte.is_ascii_control() || matches!(byte, b'.' | b',' | b'e' | b'E' | b' ');
    bytes.chunks(4096).any(|chunk| chunk.iter().fold(false, |any, byte| any | suspicious(byte)))
}

/// Currency, market and zone are closed sets; other categories are open.
fn check_closed_sets(issues: &mut Issues, field: &FieldSpec, column: &dyn Array) {
    match field.name {
        "currency" => check_texts(issues, field, column, |text| {
            text.parse::<Currency>().err().map(|e| (e.code(), e.to_string(), e.cure()))
        }),
        "market" => check_texts(issues, field, column, |text| {
            text.parse::<Market>().err().map(|e| (e.code(), e.to_string(), e.cure()))
        }),
        "zone" => check_texts(issues, field, column, |text| {
            text.parse::<ShopZone>().err().map(|e| (e.code(), e.to_string(), e.cure()))
        }),
        _ => {}
    }
}

/// The claim that rows are sorted by a column is checked, because kernels rely on it.
fn check_sorted(issues: &mut Issues, name: &str, batch: &RecordBatch) {
    let Some(column) = batch.column_by_name(name) else {
        issues.push(Issue::error(
            "facts.missing_column",
            excerpt(name),
            "",
            "the batch claims to be sorted by a column it does not have",
            "correct or remove the metadata entry kpi.sorted_by",
        ));
        return;
    };
    let Some(view) = InstantView::new(column.as_ref()) else {
        issues.push(Issue::error(
            "facts.unsortable_column",
            excerpt(name),
            column.data_type(),
            "only instant columns can carry the order of a batch",
            "name an instant column in kpi.sorted_by, or remove the entry",
        ));
        return;
    };
    let falls = view.values().windows(2).position(|pair| pair[1] < pair[0]);
    if column.null_count() > 0 || falls.is_some() {
        let row = falls.map_or(0, |before| before + 1);
        issues.push(Issue::error(
            "facts.not_sorted",
            format!("{name}[{row}]"),
            view.get(row).map_or_else(|| "null".to_owned(), |instant| instant.to_rfc3339()),
            "the batch claims to be sorted by this column and is not",
            "sort the rows, or remove the metadata entry kpi.sorted_by",
        ));
    }
}
