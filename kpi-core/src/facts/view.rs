//! Zero-copy views of the columns of a checked batch: what kernels and row readers use.

use std::borrow::Cow;

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Decimal128Type, Int8Type, Int16Type, Int32Type, Int64Type, TimestampMicrosecondType,
    TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type, UInt16Type, UInt32Type,
};
use arrow_array::{Array, Int32Array, Int64Array, StringArray};
use arrow_buffer::{NullBuffer, ScalarBuffer};
use arrow_schema::{DataType, TimeUnit};

fn valid(nulls: Option<&NullBuffer>, row: usize) -> bool {
    nulls.is_none_or(|nulls| nulls.is_valid(row))
}

/// Scaled decimals of a money or rate column.
#[derive(Debug, Clone, Copy)]
pub struct DecimalView<'a> {
    values: &'a [i128],
    nulls: Option<&'a NullBuffer>,
}

impl<'a> DecimalView<'a> {
    pub(crate) fn new(column: &'a dyn Array) -> Option<Self> {
        let column = column.as_primitive_opt::<Decimal128Type>()?;
        Some(Self { values: column.values(), nulls: column.nulls() })
    }

    /// The scaled values; those of null rows are arbitrary.
    pub fn values(&self) -> &'a [i128] {
        self.values
    }

    /// Which rows have a value.
    pub fn nulls(&self) -> Option<&'a NullBuffer> {
        self.nulls
    }

    /// The scaled value of a row; the check made sure that it has at most 18 digits.
    pub fn get(&self, row: usize) -> Option<i64> {
        let value = self.values.get(row).filter(|_| valid(self.nulls, row))?;
        i64::try_from(*value).ok()
    }
}

/// Whole numbers of a count column, in the width they came in.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum CountView<'a> {
    /// 64 bit, the canonical width.
    Int64(&'a [i64], Option<&'a NullBuffer>),
    /// 32 bit.
    Int32(&'a [i32], Option<&'a NullBuffer>),
    /// 16 bit.
    Int16(&'a [i16], Option<&'a NullBuffer>),
    /// 8 bit.
    Int8(&'a [i8], Option<&'a NullBuffer>),
    /// Unsigned 32 bit.
    UInt32(&'a [u32], Option<&'a NullBuffer>),
    /// Unsigned 16 bit.
    UInt16(&'a [u16], Option<&'a NullBuffer>),
    /// Unsigned 8 bit.
    UInt8(&'a [u8], Option<&'a NullBuffer>),
}

macro_rules! each_width {
    ($self:expr, $values:ident, $nulls:ident => $body:expr) => {
        match $self {
            CountView::Int64($values, $nulls) => $body,
            CountView::Int32($values, $nulls) => $body,
            CountView::Int16($values, $nulls) => $body,
            CountView::Int8($values, $nulls) => $body,
            CountView::UInt32($values, $nulls) => $body,
            CountView::UInt16($values, $nulls) => $body,
            CountView::UInt8($values, $nulls) => $body,
        }
    };
}

impl<'a> CountView<'a> {
    pub(crate) fn new(column: &'a dyn Array) -> Option<Self> {
        macro_rules! view {
            ($variant:ident, $ty:ty) => {
                column.as_primitive_opt::<$ty>().map(|c| Self::$variant(c.values(), c.nulls()))
            };
        }
        match column.data_type() {
            DataType::Int64 => view!(Int64, Int64Type),
            DataType::Int32 => view!(Int32, Int32Type),
            DataType::Int16 => view!(Int16, Int16Type),
            DataType::Int8 => view!(Int8, Int8Type),
            DataType::UInt32 => view!(UInt32, UInt32Type),
            DataType::UInt16 => view!(UInt16, UInt16Type),
            DataType::UInt8 => view!(UInt8, UInt8Type),
            _ => None,
        }
    }

    /// Which rows have a value.
    pub fn nulls(&self) -> Option<&'a NullBuffer> {
        each_width!(*self, _values, nulls => nulls)
    }

    /// Whether no value is below zero, null slots included.
    #[expect(clippy::useless_conversion, reason = "one of the widths is already 64 bit")]
    pub(crate) fn all_non_negative(&self) -> bool {
        each_width!(*self, values, _nulls => values.iter().fold(true, |all, v| all & (i64::from(*v) >= 0)))
    }

    /// The count of a row.
    #[expect(clippy::useless_conversion, reason = "one of the widths is already 64 bit")]
    pub fn get(&self, row: usize) -> Option<i64> {
        each_width!(*self, values, nulls => values.get(row).filter(|_| valid(nulls, row)).map(|v| i64::from(*v)))
    }
}

/// Instants of a column, in the unit they came in.
#[derive(Debug, Clone, Copy)]
pub struct InstantView<'a> {
    values: &'a ScalarBuffer<i64>,
    nulls: Option<&'a NullBuffer>,
    unit: TimeUnit,
}

impl<'a> InstantView<'a> {
    pub(crate) fn new(column: &'a dyn Array) -> Option<Self> {
        let DataType::Timestamp(unit, _) = column.data_type() else { return None };
        let (values, nulls) = match unit {
            TimeUnit::Second => column.as_primitive_opt::<TimestampSecondType>().map(|c| (c.values(), c.nulls())),
            TimeUnit::Millisecond => {
                column.as_primitive_opt::<TimestampMillisecondType>().map(|c| (c.values(), c.nulls()))
            }
            TimeUnit::Microsecond => {
                column.as_primitive_opt::<TimestampMicrosecondType>().map(|c| (c.values(), c.nulls()))
            }
            TimeUnit::Nanosecond => {
                column.as_primitive_opt::<TimestampNanosecondType>().map(|c| (c.values(), c.nulls()))
            }
        }?;
        Some(Self { values, nulls, unit: *unit })
    }

    /// The values in [`unit`](Self::unit); those of null rows are arbitrary.
    pub fn values(&self) -> &'a [i64] {
        self.values
    }

    /// The same with a share in the memory behind them.
    #[cfg(feature = "kpis")]
    pub(crate) fn buffer(&self) -> &'a ScalarBuffer<i64> {
        self.values
    }

    /// Which rows have a value.
    pub fn nulls(&self) -> Option<&'a NullBuffer> {
        self.nulls
    }

    /// Unit of [`values`](Self::values).
    pub fn unit(&self) -> TimeUnit {
        self.unit
    }

    /// Ticks in a second.
    pub fn per_second(&self) -> i64 {
        match self.unit {
            TimeUnit::Second => 1,
            TimeUnit::Millisecond => 1_000,
            TimeUnit::Microsecond => 1_000_000,
            TimeUnit::Nanosecond => 1_000_000_000,
        }
    }

    /// The instant of a row.
    pub fn get(&self, row: usize) -> Option<chrono::DateTime<chrono::Utc>> {
        let value = *self.values.get(row).filter(|_| valid(self.nulls, row))?;
        let nanos = value.rem_euclid(self.per_second()) * (1_000_000_000 / self.per_second());
        chrono::DateTime::from_timestamp(value.div_euclid(self.per_second()), u32::try_from(nanos).ok()?)
    }
}

/// Dates of a column as days since 1970-01-01.
#[derive(Debug, Clone, Copy)]
pub struct DateView<'a> {
    values: &'a [i32],
    nulls: Option<&'a NullBuffer>,
}

impl<'a> DateView<'a> {
    pub(crate) fn new(column: &'a dyn Array) -> Option<Self> {
        let column = column.as_primitive_opt::<Date32Type>()?;
        Some(Self { values: column.values(), nulls: column.nulls() })
    }

    /// The day numbers; those of null rows are arbitrary.
    pub fn values(&self) -> &'a [i32] {
        self.values
    }

    /// Which rows have a value.
    pub fn nulls(&self) -> Option<&'a NullBuffer> {
        self.nulls
    }

    /// The date of a row.
    pub fn get(&self, row: usize) -> Option<chrono::NaiveDate> {
        let days = self.values.get(row).filter(|_| valid(self.nulls, row))?;
        Date32Type::to_naive_date_opt(*days)
    }
}

/// Text of an id, key, category or text column, in the layout it came in.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum TextView<'a> {
    /// Plain text.
    Utf8(&'a StringArray),
    /// Plain text with 64-bit offsets.
    LargeUtf8(&'a arrow_array::LargeStringArray),
    /// Text views.
    Utf8View(&'a arrow_array::StringViewArray),
    /// Ids that came as 64-bit integers.
    Int64(&'a Int64Array),
    /// Dictionary with the canonical 32-bit keys.
    Dictionary(&'a Int32Array, &'a StringArray),
    /// Dictionary with keys of another width.
    AnyDictionary(&'a dyn arrow_array::array::AnyDictionaryArray, &'a StringArray),
}

impl<'a> TextView<'a> {
    pub(crate) fn new(column: &'a dyn Array) -> Option<Self> {
        match column.data_type() {
            DataType::Utf8 => column.as_string_opt::<i32>().map(Self::Utf8),
            DataType::LargeUtf8 => column.as_string_opt::<i64>().map(Self::LargeUtf8),
            DataType::Utf8View => column.as_string_view_opt().map(Self::Utf8View),
            DataType::Int64 => column.as_primitive_opt::<Int64Type>().map(Self::Int64),
            DataType::Dictionary(key, _) if **key == DataType::Int32 => {
                let dictionary = column.as_dictionary_opt::<Int32Type>()?;
                Some(Self::Dictionary(dictionary.keys(), dictionary.values().as_string_opt::<i32>()?))
            }
            DataType::Dictionary(..) => {
                let dictionary = column.as_any_dictionary_opt()?;
                Some(Self::AnyDictionary(dictionary, dictionary.values().as_string_opt::<i32>()?))
            }
            _ => None,
        }
    }

    /// The text of a row; integers are written digit for digit.
    pub fn get(&self, row: usize) -> Option<Cow<'a, str>> {
        fn plain<'a>(array: &'a dyn Array, row: usize, text: impl FnOnce() -> &'a str) -> Option<Cow<'a, str>> {
            (row < array.len() && array.is_valid(row)).then(|| Cow::Borrowed(text()))
        }
        match *self {
            Self::Utf8(array) => plain(array, row, || array.value(row)),
            Self::LargeUtf8(array) => plain(array, row, || array.value(row)),
            Self::Utf8View(array) => plain(array, row, || array.value(row)),
            Self::Int64(array) => {
                (row < array.len() && array.is_valid(row)).then(|| Cow::Owned(array.value(row).to_string()))
            }
            Self::Dictionary(keys, values) => {
                let key = (row < keys.len() && keys.is_valid(row)).then(|| keys.value(row))?;
                let key = usize::try_from(key).ok()?;
                plain(values, key, || values.value(key))
            }
            Self::AnyDictionary(dictionary, values) => {
                let keys = dictionary.keys();
                if row >= keys.len() || keys.is_null(row) {
                    return None;
                }
                let key = any_key(keys, row)?;
                plain(values, key, || values.value(key))
            }
        }
    }
}

fn any_key(keys: &dyn Array, row: usize) -> Option<usize> {
    if let Some(view) = CountView::new(keys) {
        return view.get(row).and_then(|key| usize::try_from(key).ok());
    }
    let keys = keys.as_primitive_opt::<arrow_array::types::UInt64Type>()?;
    usize::try_from(keys.value(row)).ok()
}
