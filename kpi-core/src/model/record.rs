//! Records: flat rows whose fields describe themselves, so that Arrow columns, documents, validation and the column
//! reference all come from one declaration.

use chrono::{DateTime, NaiveDate, Utc};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::model::issue::{Issue, Issues};

/// What kind of value a field holds; decides its Arrow type and its text form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr, serde::Serialize)]
#[strum(serialize_all = "snake_case")]
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
    pub fn name(self) -> &'static str {
        self.into()
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

/// Earliest and latest instant a record may carry: 1990-01-01 to 2100-01-01 UTC.
pub(crate) const INSTANTS: std::ops::Range<i64> = 631_152_000..4_102_444_800;

/// The checks that every record shares: instants and dates in a plausible range and in whole milliseconds, counts not
/// below zero.
pub(crate) fn validate_fields<R: Record>(record: &R) -> Issues {
    let mut issues = Issues::default();
    let mut fields = R::TABLE.fields.iter();
    record.visit(&mut |value| {
        let Some(field) = fields.next() else { return };
        if let Some(issue) = check_value(field, value) {
            issues.push(issue);
        }
    });
    issues
}

/// The finding for one value, if there is one; the place is the field's name.
pub(crate) fn check_value(field: &FieldSpec, value: Value<'_>) -> Option<Issue> {
    match value {
        Value::Instant(instant) if !INSTANTS.contains(&instant.timestamp()) => Some(out_of_range(field, instant)),
        Value::Instant(instant) if instant.timestamp_subsec_nanos() % 1_000_000 != 0 => Some(Issue::error(
            "model.sub_millisecond",
            field.name,
            instant,
            "the instant is finer than a millisecond",
            "truncate it to milliseconds; columns keep no more",
        )),
        Value::Date(date) if !INSTANTS.contains(&date.and_time(chrono::NaiveTime::MIN).and_utc().timestamp()) => {
            Some(out_of_range(field, date))
        }
        Value::Count(count) if count < 0 => Some(Issue::error(
            "model.negative_count",
            field.name,
            count,
            format!("{} is below zero", field.name),
            "counts are never negative; send returned pieces as after-sales",
        )),
        _ => None,
    }
}

/// An amount needs a currency.
pub(crate) fn amounts_need_currency(
    issues: &mut Issues,
    currency: Option<crate::money::Currency>,
    amounts: &[Option<super::Amount>],
) {
    if currency.is_none() && amounts.iter().any(Option::is_some) {
        issues.push(Issue::error(
            "model.amount_without_currency",
            "currency",
            "",
            "an amount without a currency",
            "fill currency",
        ));
    }
}

/// Figures that cover a span cover at least one day.
pub(crate) fn spans_days(issues: &mut Issues, days: i64) {
    if days < 1 {
        issues.push(Issue::error(
            "model.empty_span",
            "days",
            days,
            "the span has no day",
            "give the number of days the figures cover, 1 for daily data",
        ));
    }
}

fn out_of_range(field: &FieldSpec, value: impl std::fmt::Display) -> Issue {
    Issue::error(
        "model.date_out_of_range",
        field.name,
        value,
        format!("{} is outside 1990 to 2099", field.name),
        "check the unit (seconds, not milliseconds) and the order of day, month and year",
    )
}

/// Declares a record: struct, constructor, field table, documents, and the way in and out of columns.
macro_rules! record {
    (
        $(#[doc = $doc:literal])+
        $name:ident, table $table:literal, version ($major:literal, $minor:literal), key [$($key:literal),+]
        required {$(
            $(#[doc = $rdoc:literal])+
            $rname:ident: $rty:ty, $runit:literal, $rapi:literal, $rexport:literal;
        )+}
        optional {$(
            $(#[doc = $odoc:literal])+
            $oname:ident: $oty:ty, $ounit:literal, $oapi:literal, $oexport:literal;
        )*}
    ) => {
        $(#[doc = $doc])+
        ///
        #[doc = concat!("A row of the table `", $table, "`. Fields that are not given are `None`; the last three say where the row came from.")]
        #[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[doc = $rdoc])+ pub $rname: $rty,)+
            $($(#[doc = $odoc])+ pub $oname: Option<$oty>,)*
            /// Where the row came from: a file's fingerprint, an API operation, an ERP table.
            pub source: Option<$crate::model::Label>,
            /// Row of the source, counted as a person would see it (the header is row 1).
            pub source_row: Option<i64>,
            /// When the source was read or answered.
            pub observed_time: Option<chrono::DateTime<chrono::Utc>>,
        }

        impl $name {
            /// The required fields; everything else is `None` and can be assigned.
            #[allow(clippy::too_many_arguments)]
            #[must_use]
            pub fn new($($rname: $rty),+) -> Self {
                Self { $($rname,)+ $($oname: None,)* source: None, source_row: None, observed_time: None }
            }
        }

        impl $crate::model::record::Record for $name {
            const TABLE: &'static $crate::model::record::TableSpec = &$crate::model::record::TableSpec {
                name: $table,
                version: $crate::model::record::SchemaVersion::new($major, $minor),
                meaning: $crate::model::record::trim_doc(concat!($($doc),+)),
                key: &[$($key),+],
                fields: &[
                    $($crate::model::record::field_spec::<$rty>(
                        stringify!($rname), false, $runit, concat!($($rdoc),+), $rapi, $rexport,
                    ),)+
                    $($crate::model::record::field_spec::<$oty>(
                        stringify!($oname), true, $ounit, concat!($($odoc),+), $oapi, $oexport,
                    ),)*
                    $crate::model::record::field_spec::<$crate::model::Label>(
                        "source", true, "", "Where the row came from: a file's fingerprint, an API operation, an ERP table.", "–", "–",
                    ),
                    $crate::model::record::field_spec::<i64>(
                        "source_row", true, "row", "Row of the source, counted as a person would see it (the header is row 1).", "–", "–",
                    ),
                    $crate::model::record::field_spec::<chrono::DateTime<chrono::Utc>>(
                        "observed_time", true, "UTC", "When the source was read or answered.", "–", "–",
                    ),
                ],
            };

            fn visit<'a>(&'a self, sink: &mut dyn FnMut($crate::model::record::Value<'a>)) {
                use $crate::model::record::visit_optional;
                $(sink($crate::model::record::FieldType::to_value(&self.$rname));)+
                $(visit_optional(&self.$oname, sink);)*
                visit_optional(&self.source, sink);
                visit_optional(&self.source_row, sink);
                visit_optional(&self.observed_time, sink);
            }

            fn from_values<'a>(
                source: &mut dyn FnMut(usize) -> $crate::model::record::Value<'a>,
            ) -> Result<Self, (usize, String)> {
                let mut fields = $crate::model::record::Fields::new(source);
                Ok(Self {
                    $($rname: fields.required()?,)+
                    $($oname: fields.optional()?,)*
                    source: fields.optional()?,
                    source_row: fields.optional()?,
                    observed_time: fields.optional()?,
                })
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::model::record::serialize_record(self, serializer)
            }
        }
    };
}
pub(crate) use record;

/// A field's description, from its declaration.
pub(crate) const fn field_spec<T: FieldType>(
    name: &'static str,
    nullable: bool,
    unit: &'static str,
    meaning: &'static str,
    api: &'static str,
    export: &'static str,
) -> FieldSpec {
    FieldSpec { name, kind: T::KIND, nullable, unit, meaning: trim_doc(meaning), api, export }
}

/// A doc comment starts with the blank after `///`.
pub(crate) const fn trim_doc(text: &'static str) -> &'static str {
    text.trim_ascii()
}

#[allow(clippy::ref_option, reason = "called on fields as they are")]
pub(crate) fn visit_optional<'a, T: FieldType>(field: &'a Option<T>, sink: &mut dyn FnMut(Value<'a>)) {
    sink(field.as_ref().map_or(Value::Null, FieldType::to_value));
}

/// Reads a record's fields one after the other.
pub(crate) struct Fields<'s, 'a> {
    next: usize,
    source: &'s mut dyn FnMut(usize) -> Value<'a>,
}

impl<'s, 'a> Fields<'s, 'a> {
    pub(crate) fn new(source: &'s mut dyn FnMut(usize) -> Value<'a>) -> Self {
        Self { next: 0, source }
    }

    fn take(&mut self) -> (usize, Value<'a>) {
        let index = self.next;
        self.next += 1;
        (index, (self.source)(index))
    }

    pub(crate) fn required<T: FieldType>(&mut self) -> Result<T, (usize, String)> {
        match self.take() {
            (index, Value::Null) => Err((index, "a required value is missing".to_owned())),
            (index, value) => T::from_value(value).map_err(|reason| (index, reason)),
        }
    }

    pub(crate) fn optional<T: FieldType>(&mut self) -> Result<Option<T>, (usize, String)> {
        match self.take() {
            (_, Value::Null) => Ok(None),
            (index, value) => T::from_value(value).map(Some).map_err(|reason| (index, reason)),
        }
    }
}
