//! Written tables back as facts.

use std::sync::Arc;

use arrow_array::builder::Date32Builder;
use arrow_array::{ArrayRef, Decimal128Array, RecordBatch, new_null_array};
use chrono::{DateTime, NaiveDate, NaiveDateTime};
use kpi_core::error::FactsError;
use kpi_core::facts;
use kpi_core::model::{FieldKind, FieldSpec, PRECISION, RATE_SCALE, Rate, TableSpec};
use kpi_core::money::exact;
use kpi_core::period::{Ambiguity, ShopZone};

use crate::error::excerpt;
use crate::seller_center::SellerCenterError;
use crate::seller_center::columns::{Amounts, Flags, Integers, Texts, Words};
use crate::seller_center::container::{Container, container};
use crate::seller_center::sheet::{self, Sheet};
use crate::seller_center::text::trim;

/// Reads a table that [`write_csv`](super::write_csv) or [`write_xlsx`](super::write_xlsx) wrote, as a batch of the fact
/// table. Of a workbook the sheet of the table's name is read, or the only one. The rows are not checked beyond their
/// types; [`FactBatch::try_new`](kpi_core::facts::FactBatch::try_new) does that.
///
/// # Errors
/// [`SellerCenterError::Write`] names the row and column of a cell that cannot be read;
/// [`SellerCenterError::MissingColumns`] does not occur, a missing column is null.
pub fn read_table(name: &str, bytes: &[u8], table: &'static TableSpec) -> Result<RecordBatch, SellerCenterError> {
    let (rows, comma) = match container(bytes, name)? {
        Container::Workbook => {
            let mut sheets = sheet::sheets(bytes, name)?;
            let wanted = sheets.iter().position(|sheet| sheet.name == table.name).unwrap_or(0);
            let sheet = if wanted < sheets.len() { sheets.swap_remove(wanted) } else { Sheet::default() };
            (texts(&sheet), false)
        }
        Container::Text => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or(&[]);
            let comma = line.contains(&b';');
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .delimiter(if comma { b';' } else { b',' })
                .from_reader(bytes);
            let rows = reader
                .records()
                .map(|record| record.map(|record| record.iter().map(str::to_owned).collect()))
                .collect::<Result<Vec<Vec<String>>, _>>()
                .map_err(|error| SellerCenterError::Write { name: name.to_owned(), message: error.to_string() })?;
            (rows, comma)
        }
    };
    let (titles, rows) =
        rows.split_first().map_or((Vec::new(), &[] as &[Vec<String>]), |(first, rest)| (first.clone(), rest));
    let schema = facts::schema(table);
    let mut columns = Vec::with_capacity(table.fields.len());
    for (field, spec) in schema.fields().iter().zip(table.fields) {
        let found = titles.iter().enumerate().find_map(|(index, title)| {
            let title = trim(title);
            let (plain, zone) = match title.strip_suffix(')').and_then(|title| title.split_once(" (")) {
                Some((plain, zone)) => (plain, zone.parse::<ShopZone>().ok()),
                None => (title, None),
            };
            (plain == spec.name).then_some((index, zone))
        });
        let Some((index, zone)) = found else {
            columns.push(new_null_array(field.data_type(), rows.len()));
            continue;
        };
        let zone = zone.unwrap_or(ShopZone::new(chrono_tz::Tz::UTC));
        let cells = rows.iter().map(|row| row.get(index).map_or("", |cell| trim(cell)));
        columns.push(column(spec, cells, zone, comma).map_err(|(row, value)| SellerCenterError::Write {
            name: name.to_owned(),
            message: format!("row {}, {}: {:?} is not {}", row + 2, spec.name, excerpt(&value), spec.kind.name()),
        })?);
    }
    RecordBatch::try_new(schema, columns)
        .map_err(|error| FactsError::Arrow { table: table.name, message: error.to_string() }.into())
}

/// The rows of a sheet as texts, without gaps.
fn texts(sheet: &Sheet) -> Vec<Vec<String>> {
    sheet.rows.iter().map(sheet::SheetRow::texts).collect()
}

/// A column of a kind from its cells; `Err` is the row and the cell that do not fit.
fn column<'c>(
    spec: &FieldSpec,
    cells: impl Iterator<Item = &'c str>,
    zone: ShopZone,
    comma: bool,
) -> Result<ArrayRef, (usize, String)> {
    let decimal = |cell: &str| {
        let plain = if comma { cell.replace(',', ".") } else { cell.to_owned() };
        exact::parse_plain(&plain).ok()
    };
    /// Reads each cell that is not blank.
    fn each<'c, T>(
        cells: impl Iterator<Item = &'c str>,
        read: impl Fn(&str) -> Option<T>,
        mut push: impl FnMut(Option<T>),
    ) -> Result<(), (usize, String)> {
        for (row, cell) in cells.enumerate() {
            if cell.is_empty() {
                push(None);
            } else {
                push(Some(read(cell).ok_or_else(|| (row, cell.to_owned()))?));
            }
        }
        Ok(())
    }
    Ok(match spec.kind {
        FieldKind::Id | FieldKind::Text => {
            let mut texts = Texts::default();
            cells.for_each(|cell| texts.push((!cell.is_empty()).then_some(cell)));
            texts.finish()
        }
        FieldKind::Key | FieldKind::Category => {
            let mut words = Words::default();
            cells.for_each(|cell| words.push(cell));
            words.finish()
        }
        FieldKind::Money => {
            let mut amounts = Amounts::default();
            let read =
                |cell: &str| kpi_core::model::Amount::try_new(decimal(cell)?).ok().map(kpi_core::model::Amount::scaled);
            each(cells, read, |value| amounts.push(value))?;
            amounts.finish()
        }
        FieldKind::Rate => {
            let mut values = Vec::new();
            let read = |cell: &str| Rate::try_new(decimal(cell)?).ok().map(|rate| i128::from(rate.scaled()));
            each(cells, read, |value| values.push(value))?;
            #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "18 and 8")]
            let (precision, scale) = (PRECISION as u8, RATE_SCALE as i8);
            let array = Decimal128Array::from(values).with_precision_and_scale(precision, scale);
            Arc::new(array.map_err(|error| (0, error.to_string()))?)
        }
        FieldKind::Count => {
            let mut counts = Integers::default();
            let read = |cell: &str| {
                decimal(cell).filter(|value| value.scale() == 0).and_then(|value| i64::try_from(value.mantissa()).ok())
            };
            each(cells, read, |value| counts.push(value))?;
            counts.counts()
        }
        FieldKind::Instant => {
            let mut instants = Integers::default();
            each(cells, |cell| millis(cell, zone), |value| instants.push(value))?;
            instants.instants()
        }
        FieldKind::Date => {
            let mut dates = Date32Builder::new();
            let read = |cell: &str| {
                let date = cell.get(..10)?.parse::<NaiveDate>().ok()?;
                Some(arrow_array::types::Date32Type::from_naive_date(date))
            };
            each(cells, read, |value| dates.append_option(value))?;
            Arc::new(dates.finish())
        }
        FieldKind::Flag => {
            let mut flags = Flags::default();
            let read = |cell: &str| match cell.to_ascii_lowercase().as_str() {
                "true" => Some(true),
                "false" => Some(false),
                _ => None,
            };
            each(cells, read, |value| flags.push(value))?;
            flags.finish()
        }
        other => return Err((0, format!("{other:?}"))),
    })
}

/// A local time of the zone, or a time with its own offset.
fn millis(cell: &str, zone: ShopZone) -> Option<i64> {
    if let Ok(at) = DateTime::parse_from_rfc3339(cell) {
        return Some(at.timestamp_millis());
    }
    let wall = NaiveDateTime::parse_from_str(cell, "%Y-%m-%d %H:%M:%S%.f").ok()?;
    zone.to_utc(wall, Ambiguity::Error).ok().map(|at| at.timestamp_millis())
}
