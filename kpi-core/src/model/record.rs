//! Records: flat rows whose fields describe themselves, so that Arrow columns, documents, validation and the column
//! reference all come from one declaration.

use chrono::{DateTime, NaiveDate, Utc};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// What kind of value a field holds; decides its Arrow type and its text form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FieldKind {
    /// Id with (nearly) a value per row, such as an order id.
    Id,
    /// Id that repeats over many rows, such as a shop id.
    Key,
    /// Word from a small set, such as a status or a currency.
    Category,
    /// Free text.
    Text,
    /// Exact amount in the row's currency, four decimal places.
    Money,
    /// Exact dimensionless number, eight decimal places: a share, a rate, a weight.
    Rate,
    /// Whole number.
    Count,
    /// Instant in UTC, milliseconds.
    Instant,
    /// Calendar date in the shop's time zone.
    Date,
    /// Yes or no.
    Flag,
}

impl FieldKind {
    /// Name in schemas and documents: `money`, `instant`, …
    pub const fn name(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Key => "key",
            Self::Category => "category",
            Self::Text => "text",
            Self::Money => "money",
            Self::Rate => "rate",
            Self::Count => "count",
            Self::Instant => "instant",
            Self::Date => "date",
            Self::Flag => "flag",
        }
    }
}

/// Description of one field: what the column reference prints and what validation checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct FieldSpec {
    /// Name of the field and of the column.
    pub name: &'static str,
    /// Kind of value.
    pub kind: FieldKind,
    /// Whether a row may leave it out. A column that may be null may also be missing from a batch.
    pub nullable: bool,
    /// Unit of the value: `currency` for amounts, `piece`, `s`, `share of 1`, or empty.
    pub unit: &'static str,
    /// What the value means.
    pub meaning: &'static str,
    /// Where the Open API has it, or `–`.
    pub api: &'static str,
    /// Where the Seller Center export has it, or `–`.
    pub export: &'static str,
}

/// Version of a table's schema. A new nullable column raises `minor`; everything else raises `major`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[non_exhaustive]
pub struct SchemaVersion {
    /// Readers of another major version cannot read the table.
    pub major: u16,
    /// Readers of a lower minor version can read the table and miss only columns.
    pub minor: u16,
}

impl SchemaVersion {
    /// A version.
    pub const fn new(major: u16, minor: u16) -> Self {
        Self { major, minor }
    }
}

impl std::fmt::Display for SchemaVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// Description of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct TableSpec {
    /// Name, for example `order_lines`.
    pub name: &'static str,
    /// Version of the column set.
    pub version: SchemaVersion,
    /// What one row stands for.
    pub meaning: &'static str,
    /// Columns that together identify a row.
    pub key: &'static [&'static str],
    /// All columns in order.
    pub fields: &'static [FieldSpec],
}

impl TableSpec {
    /// Position and description of a column.
    pub fn field(&self, name: &str) -> Option<(usize, &'static FieldSpec)> {
        self.fields.iter().enumerate().find(|(_, field)| field.name == name)
    }
}

/// One value of a record on its way into or out of a column or document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Value<'a> {
    /// No value.
    Null,
    /// Text of an id, category or free text.
    Text(&'a str),
    /// Amount in ten-thousandths.
    Money(i64),
    /// Dimensionless number in hundred-millionths.
    Rate(i64),
    /// Whole number.
    Count(i64),
    /// Instant.
    Instant(DateTime<Utc>),
    /// Date.
    Date(NaiveDate),
    /// Yes or no.
    Flag(bool),
}

impl<'a> Value<'a> {
    /// The text, or a message that names what came instead.
    pub fn text(self) -> Result<&'a str, String> {
        match self {
            Self::Text(text) => Ok(text),
            other => Err(format!("expected text, got {other:?}")),
        }
    }
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Null => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Money(scaled) => serializer.collect_str(&super::Amount::from_scaled(scaled)),
            Self::Rate(scaled) => serializer.collect_str(&super::Rate::from_scaled(scaled)),
            Self::Count(count) => serializer.serialize_i64(count),
            Self::Instant(instant) => instant.serialize(serializer),
            Self::Date(date) => date.serialize(serializer),
            Self::Flag(flag) => serializer.serialize_bool(flag),
        }
    }
}

/// A Rust type that can be a field of a record.
///
/// The library implements it for ids, open enums, amounts, rates, counts, instants, dates, flags and text.
pub trait FieldType: Sized {
    /// Kind of column.
    const KIND: FieldKind;
    /// The value to store.
    fn to_value(&self) -> Value<'_>;
    /// The value read back, or why it cannot be this type.
    fn from_value(value: Value<'_>) -> Result<Self, String>;
}

macro_rules! plain_field {
    ($($ty:ty, $kind:ident, $what:literal;)+) => {$(
        impl FieldType for $ty {
            const KIND: FieldKind = FieldKind::$kind;
            fn to_value(&self) -> Value<'_> {
                Value::$kind(*self)
            }
            fn from_value(value: Value<'_>) -> Result<Self, String> {
                match value {
                    Value::$kind(inner) => Ok(inner),
                    other => Err(format!(concat!("expected ", $what, ", got {:?}"), other)),
                }
            }
        }
    )+};
}

plain_field! {
    i64, Count, "a whole number";
    DateTime<Utc>, Instant, "an instant";
    NaiveDate, Date, "a date";
    bool, Flag, "a flag";
}

impl FieldType for String {
    const KIND: FieldKind = FieldKind::Text;
    fn to_value(&self) -> Value<'_> {
        Value::Text(self)
    }
    fn from_value(value: Value<'_>) -> Result<Self, String> {
        value.text().map(str::to_owned)
    }
}

/// A short text from an open set that this library does not interpret: a reason, a carrier, a category name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Label(smol_str::SmolStr);

impl Label {
    /// Keeps the text as it is.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self(smol_str::SmolStr::new(text))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Label {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl std::fmt::Display for Label {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl FieldType for Label {
    const KIND: FieldKind = FieldKind::Category;
    fn to_value(&self) -> Value<'_> {
        Value::Text(&self.0)
    }
    fn from_value(value: Value<'_>) -> Result<Self, String> {
        value.text().map(Self::new)
    }
}

/// `FromStr` types that are stored as a category: currency, market, time zone.
macro_rules! category_by_name {
    ($($ty:ty, $text:expr;)+) => {$(
        impl FieldType for $ty {
            const KIND: FieldKind = FieldKind::Category;
            fn to_value(&self) -> Value<'_> {
                let text: fn(&$ty) -> &str = $text;
                Value::Text(text(self))
            }
            fn from_value(value: Value<'_>) -> Result<Self, String> {
                value.text()?.parse::<$ty>().map_err(|e| e.to_string())
            }
        }
    )+};
}

category_by_name! {
    crate::money::Currency, |currency| currency.code();
    crate::period::Market, |market| market.code();
    crate::period::ShopZone, |zone| zone.name();
}

/// A flat row with a described set of fields.
///
/// Implemented by the `record!` declarations of this module; users read and fill records, they do not implement this.
pub trait Record: Sized + crate::model::Validate {
    /// The table the record is a row of.
    const TABLE: &'static TableSpec;
    /// Whether every value passes the checks that all records share.
    #[doc(hidden)]
    fn is_plausible(&self) -> bool;
    /// Hands each value to `sink`, in the order of [`TableSpec::fields`].
    fn visit<'a>(&'a self, sink: &mut dyn FnMut(Value<'a>));
    /// Builds the row from one value per field; `Err` names the position of the field and the reason.
    fn from_values<'a>(source: &mut dyn FnMut(usize) -> Value<'a>) -> Result<Self, (usize, String)>;
}

/// Serialises a record as a map; fields without a value are left out.
pub(crate) fn serialize_record<R: Record, S: Serializer>(record: &R, serializer: S) -> Result<S::Ok, S::Error> {
    let mut values = Vec::with_capacity(R::TABLE.fields.len());
    record.visit(&mut |value| values.push(value));
    let mut map = serializer.serialize_map(None)?;
    for (field, value) in R::TABLE.fields.iter().zip(values).filter(|(_, value)| *value != Value::Null) {
        map.serialize_entry(field.name, &value)?;
    }
    map.end()
}
