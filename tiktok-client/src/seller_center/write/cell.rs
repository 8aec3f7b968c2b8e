//! The value of a column at a row, as people read it.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Decimal128Type, Int8Type, Int16Type, Int32Type, Int64Type, TimestampMicrosecondType,
    TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type, UInt16Type, UInt32Type,
    UInt64Type,
};
use arrow_array::{AnyDictionaryArray, Array};
use arrow_schema::{DataType, TimeUnit};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use kpi_core::period::{Ambiguity, ShopZone};
use rust_decimal::Decimal;

use crate::seller_center::SellerCenterError;

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell<'a> {
    Empty,
    Text(&'a str),
    Owned(String),
    Number(Decimal),
    Float(f64),
    Flag(bool),
    Date(NaiveDate),
    Time(NaiveDateTime),
}

/// Title of a column: instants name their zone.
pub(crate) fn title(name: &str, kind: &DataType, zone: ShopZone) -> String {
    match kind {
        DataType::Timestamp(_, Some(_)) => format!("{name} ({})", zone.name()),
        _ => name.to_owned(),
    }
}

/// The cell of a column at a row.
pub(crate) fn cell<'a>(
    column: &'a dyn Array,
    row: usize,
    zone: ShopZone,
    name: &str,
) -> Result<Cell<'a>, SellerCenterError> {
    if column.is_null(row) {
        return Ok(Cell::Empty);
    }
    macro_rules! integer {
        ($ty:ty) => {
            Cell::Number(Decimal::from(column.as_primitive::<$ty>().value(row)))
        };
    }
    macro_rules! instant {
        ($ty:ty, $make:expr) => {{
            let raw = column.as_primitive::<$ty>().value(row);
            let make: fn(i64) -> Option<DateTime<Utc>> = $make;
            make(raw).map_or_else(|| Cell::Owned(raw.to_string()), |at| local(at, zone))
        }};
    }
    Ok(match column.data_type() {
        DataType::Utf8 => Cell::Text(column.as_string::<i32>().value(row)),
        DataType::LargeUtf8 => Cell::Text(column.as_string::<i64>().value(row)),
        DataType::Utf8View => Cell::Text(column.as_string_view().value(row)),
        DataType::Boolean => Cell::Flag(column.as_boolean().value(row)),
        DataType::Int8 => integer!(Int8Type),
        DataType::Int16 => integer!(Int16Type),
        DataType::Int32 => integer!(Int32Type),
        DataType::Int64 => integer!(Int64Type),
        DataType::UInt8 => integer!(UInt8Type),
        DataType::UInt16 => integer!(UInt16Type),
        DataType::UInt32 => integer!(UInt32Type),
        DataType::UInt64 => integer!(UInt64Type),
        DataType::Float64 => Cell::Float(column.as_primitive::<arrow_array::types::Float64Type>().value(row)),
        DataType::Decimal128(_, scale) => {
            let value = column.as_primitive::<Decimal128Type>().value(row);
            let exact =
                u32::try_from(*scale).ok().and_then(|scale| Decimal::try_from_i128_with_scale(value, scale).ok());
            exact.map_or_else(
                || Cell::Owned(column.as_primitive::<Decimal128Type>().value_as_string(row)),
                |value| Cell::Number(value.normalize()),
            )
        }
        DataType::Date32 => {
            let days = column.as_primitive::<Date32Type>().value(row);
            NaiveDate::from_num_days_from_ce_opt(days.saturating_add(719_163))
                .map_or_else(|| Cell::Owned(days.to_string()), Cell::Date)
        }
        DataType::Timestamp(TimeUnit::Second, _) => {
            instant!(TimestampSecondType, |raw| DateTime::from_timestamp(raw, 0))
        }
        DataType::Timestamp(TimeUnit::Millisecond, _) => {
            instant!(TimestampMillisecondType, DateTime::from_timestamp_millis)
        }
        DataType::Timestamp(TimeUnit::Microsecond, _) => {
            instant!(TimestampMicrosecondType, DateTime::from_timestamp_micros)
        }
        DataType::Timestamp(TimeUnit::Nanosecond, _) => {
            instant!(TimestampNanosecondType, |raw| Some(DateTime::from_timestamp_nanos(raw)))
        }
        DataType::Dictionary(_, _) => {
            let dictionary: &'a dyn AnyDictionaryArray = column.as_any_dictionary();
            let key = dictionary.normalized_keys().get(row).copied().unwrap_or(0);
            return cell(dictionary.values().as_ref(), key, zone, name);
        }
        other => {
            return Err(SellerCenterError::Write {
                name: name.to_owned(),
                message: format!("columns of type {other} cannot be written"),
            });
        }
    })
}

/// Local time of an instant; in an hour that the clock shows twice, and below a second, the text with its offset.
fn local(at: DateTime<Utc>, zone: ShopZone) -> Cell<'static> {
    let wall = zone.local_time(at);
    let once = zone.to_utc(wall, Ambiguity::Error).is_ok_and(|back| back == at);
    if once && at.timestamp_subsec_nanos() == 0 {
        Cell::Time(wall)
    } else {
        Cell::Owned(at.with_timezone(&zone.tz()).to_rfc3339())
    }
}
