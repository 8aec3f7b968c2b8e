//! Lossless conversion of a foreign batch to the canonical types.

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::Int64Type;
use arrow_array::{Array, ArrayRef, RecordBatch, StringArray};
use arrow_cast::{CastOptions, cast_with_options, display::FormatOptions};
use arrow_schema::{DataType, Field, Schema};

use super::schema::{TABLE_KEY, VERSION_KEY, canonical_type, is_utc};
use crate::error::FactsError;
use crate::model::{FieldKind, FieldSpec, Issue, Issues, TableSpec};

/// The batch with every column of the table in its canonical type; other columns are kept as they are, behind.
///
/// Converted are: text layouts into each other and into dictionaries, integer ids into text digit for digit, decimals of
/// another scale, 256-bit decimals, whole numbers as amounts, integer widths, units of UTC timestamps, 64-bit dates.
/// A missing nullable column becomes a column of nulls. Everything is exact: where a digit, a fraction of a millisecond
/// or a value would be lost, the column is reported and the call fails.
///
/// # Errors
/// [`FactsError::InvalidBatch`] with every column that cannot be converted without loss, among them floats as amounts
/// or ids, and timestamps without a zone.
///
/// ```
/// use std::sync::Arc;
/// use arrow_array::{ArrayRef, Date32Array, Decimal128Array, RecordBatch, StringArray};
/// use kpi_core::facts;
/// let amount = Decimal128Array::from(vec![450_000]).with_precision_and_scale(12, 2)?;
/// let batch = RecordBatch::try_from_iter([
///     ("cost_id", Arc::new(StringArray::from(vec!["c-1"])) as ArrayRef),
///     ("kind", Arc::new(StringArray::from(vec!["HOST"]))),
///     ("day", Arc::new(Date32Array::from(vec![20_768]))),
///     ("currency", Arc::new(StringArray::from(vec!["THB"]))),
///     ("amount", Arc::new(amount)),
/// ])?;
/// let conformed = facts::conform(&batch, facts::table("costs")?)?;
/// assert_eq!(conformed.column_by_name("amount").unwrap().data_type().to_string(), "Decimal128(18, 4)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn conform(batch: &RecordBatch, table: &'static TableSpec) -> Result<RecordBatch, FactsError> {
    let mut issues = Issues::default();
    let mut fields = Vec::new();
    let mut columns: Vec<ArrayRef> = Vec::new();
    for field in table.fields {
        let target = canonical_type(field.kind);
        let column = match batch.column_by_name(field.name) {
            None if field.nullable => Some(arrow_array::new_null_array(&target, batch.num_rows())),
            None => {
                issues.push(Issue::error(
                    "facts.missing_column",
                    field.name,
                    "",
                    format!("the required column {} is missing", field.name),
                    "add the column, or rename the one that holds it",
                ));
                None
            }
            Some(column) => convert(field, column, &target).map_err(|issue| issues.push(issue)).ok(),
        };
        if let Some(column) = column {
            fields.push(Field::new(field.name, target, field.nullable || column.logical_null_count() > 0));
            columns.push(column);
        }
    }
    if issues.has_errors() {
        return Err(FactsError::InvalidBatch { table: table.name, issues });
    }
    let schema = batch.schema();
    for (field, column) in schema.fields().iter().zip(batch.columns()) {
        if table.field(field.name()).is_none() {
            fields.push(field.as_ref().clone());
            columns.push(Arc::clone(column));
        }
    }
    let mut metadata = schema.metadata().clone();
    metadata.insert(TABLE_KEY.to_owned(), table.name.to_owned());
    metadata.insert(VERSION_KEY.to_owned(), table.version.to_string());
    RecordBatch::try_new(Arc::new(Schema::new_with_metadata(fields, metadata)), columns)
        .map_err(|error| FactsError::Arrow { table: table.name, message: error.to_string() })
}

fn convert(field: &FieldSpec, column: &ArrayRef, target: &DataType) -> Result<ArrayRef, Issue> {
    let found = column.data_type();
    if found == target {
        return Ok(Arc::clone(column));
    }
    if *found == DataType::Null {
        return Ok(arrow_array::new_null_array(target, column.len()));
    }
    let refuse = |message: String, cure| Err(Issue::error("facts.not_convertible", field.name, found, message, cure));
    let kind = field.kind.name();
    let convertible = match field.kind {
        FieldKind::Id | FieldKind::Key => text(found) || found.is_integer(),
        FieldKind::Category | FieldKind::Text => text(found),
        FieldKind::Money | FieldKind::Rate | FieldKind::Count => found.is_integer() || decimal(found),
        FieldKind::Instant => matches!(found, DataType::Timestamp(_, Some(_))),
        FieldKind::Date => matches!(found, DataType::Date64),
        FieldKind::Flag => false,
    };
    if !convertible {
        return refuse(
            format!("a column of type {found} cannot become {kind} without a guess"),
            "convert it at its source: amounts and ids from text, local times to UTC by the shop's zone",
        );
    }
    let column = match found {
        DataType::Timestamp(_, Some(zone)) if !is_utc(zone) => column,
        _ if found.is_integer() && matches!(target, DataType::Utf8 | DataType::Dictionary(..)) => {
            &integer_text(column).ok_or_else(|| overflow(field, found))?
        }
        _ => column,
    };
    let converted = strict_cast(column, target).map_err(|_| overflow(field, found))?;
    let back = strict_cast(&converted, column.data_type()).map_err(|_| overflow(field, found))?;
    if *back != **column {
        return refuse(
            format!("a value of this {found} column would lose digits as {target}"),
            "round the column at its source, by a named mode",
        );
    }
    Ok(converted)
}

fn overflow(field: &FieldSpec, found: &DataType) -> Issue {
    Issue::error(
        "facts.not_convertible",
        field.name,
        found,
        format!("a value of this {found} column is out of the range of {}", field.kind.name()),
        "check the unit of the column",
    )
}

fn strict_cast(column: &dyn Array, target: &DataType) -> Result<ArrayRef, arrow_schema::ArrowError> {
    let options = CastOptions { safe: false, format_options: FormatOptions::default() };
    cast_with_options(column, target, &options)
}

fn integer_text(column: &ArrayRef) -> Option<ArrayRef> {
    if *column.data_type() == DataType::UInt64 {
        return strict_cast(column, &DataType::Utf8).ok();
    }
    let column = strict_cast(column, &DataType::Int64).ok()?;
    let column = column.as_primitive_opt::<Int64Type>()?;
    Some(Arc::new(column.iter().map(|id| id.map(|id| id.to_string())).collect::<StringArray>()))
}

fn text(found: &DataType) -> bool {
    match found {
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => true,
        DataType::Dictionary(_, values) => text(values),
        _ => false,
    }
}

fn decimal(found: &DataType) -> bool {
    matches!(
        found,
        DataType::Decimal32(..) | DataType::Decimal64(..) | DataType::Decimal128(..) | DataType::Decimal256(..)
    )
}
