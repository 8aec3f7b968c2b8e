//! Tables, their Arrow schemas, and which other physical types a column may have.

use std::sync::Arc;

use crate::similar::nearest;
use arrow_schema::{DataType, Field, Schema, SchemaRef, TimeUnit};

use crate::error::FactsError;
use crate::model::{
    AMOUNT_SCALE, AdSpend, AffiliateOrder, AfterSale, Assignment, ChatService, ComplianceItem, Cost, Creator,
    CreatorPerformance, FieldKind, Listing, LiveSession, OrderLine, PRECISION, PackageRow, Person, RATE_SCALE, Record,
    Review, Seller, SettlementLine, Shop, ShopScore, Sku, TableSpec, Team, Traffic, VideoPerformance,
};

/// Schema metadata: name of the table.
pub const TABLE_KEY: &str = "kpi.table";
/// Schema metadata: version of the table, `major.minor`.
pub const VERSION_KEY: &str = "kpi.version";
/// Schema metadata: name of the column by which the rows claim to be in ascending order. The claim is checked.
pub const SORTED_KEY: &str = "kpi.sorted_by";
/// Time zone of every instant column.
pub const UTC: &str = "UTC";

const FACTS: &[&TableSpec] = &[
    OrderLine::TABLE,
    AfterSale::TABLE,
    PackageRow::TABLE,
    Traffic::TABLE,
    LiveSession::TABLE,
    VideoPerformance::TABLE,
    AffiliateOrder::TABLE,
    CreatorPerformance::TABLE,
    AdSpend::TABLE,
    ChatService::TABLE,
    Review::TABLE,
    ComplianceItem::TABLE,
    ShopScore::TABLE,
    SettlementLine::TABLE,
    Cost::TABLE,
    Listing::TABLE,
    Sku::TABLE,
    Seller::TABLE,
    Shop::TABLE,
    Team::TABLE,
    Person::TABLE,
    Creator::TABLE,
    Assignment::TABLE,
];

/// All tables: the fact tables first, then the dimension tables from `skus` on.
pub fn tables() -> &'static [&'static TableSpec] {
    FACTS
}

/// The table of a name.
///
/// ```
/// use kpi_core::facts;
/// assert_eq!(facts::table("order_lines")?.version.to_string(), "1.0");
/// assert!(facts::table("order_line").unwrap_err().to_string().contains("did you mean \"order_lines\""));
/// # Ok::<(), kpi_core::error::FactsError>(())
/// ```
pub fn table(name: &str) -> Result<&'static TableSpec, FactsError> {
    FACTS.iter().copied().find(|table| table.name == name).ok_or_else(|| FactsError::UnknownTable {
        name: name.to_owned(),
        suggestion: nearest(name, FACTS.iter().map(|table| table.name)),
    })
}

/// The type in which this library writes a kind of column.
pub fn canonical_type(kind: FieldKind) -> DataType {
    match kind {
        FieldKind::Id | FieldKind::Text => DataType::Utf8,
        FieldKind::Key | FieldKind::Category => {
            DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8))
        }
        FieldKind::Money => decimal(AMOUNT_SCALE),
        FieldKind::Rate => decimal(RATE_SCALE),
        FieldKind::Count => DataType::Int64,
        FieldKind::Instant => DataType::Timestamp(TimeUnit::Millisecond, Some(UTC.into())),
        FieldKind::Date => DataType::Date32,
        FieldKind::Flag => DataType::Boolean,
    }
}

const fn decimal(scale: u32) -> DataType {
    // Both constants are far below the limits of the Arrow types.
    #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap)]
    DataType::Decimal128(PRECISION as u8, scale as i8)
}

/// Whether kernels read a column of this type without copying it.
///
/// | kind | accepted besides the canonical type |
/// |---|---|
/// | id, key | `Int64`, `Utf8`, `LargeUtf8`, `Utf8View`, dictionaries of text |
/// | category, text | `Utf8`, `LargeUtf8`, `Utf8View`, dictionaries of text |
/// | money, rate | `Decimal128` of the same scale and any precision; values must have at most 18 digits |
/// | count | signed integers up to 64 bit, unsigned up to 32 bit |
/// | instant | `Timestamp` in UTC of any unit |
pub fn accepts(kind: FieldKind, found: &DataType) -> bool {
    match (kind, found) {
        (FieldKind::Id | FieldKind::Key, found) => is_text(found) || *found == DataType::Int64,
        (FieldKind::Category | FieldKind::Text, found) => is_text(found),
        (FieldKind::Money, DataType::Decimal128(_, scale)) => i64::from(*scale) == i64::from(AMOUNT_SCALE),
        (FieldKind::Rate, DataType::Decimal128(_, scale)) => i64::from(*scale) == i64::from(RATE_SCALE),
        (FieldKind::Count, found) => matches!(
            found,
            DataType::Int64
                | DataType::Int32
                | DataType::Int16
                | DataType::Int8
                | DataType::UInt32
                | DataType::UInt16
                | DataType::UInt8
        ),
        (FieldKind::Instant, DataType::Timestamp(_, Some(zone))) => is_utc(zone),
        (FieldKind::Date, DataType::Date32) | (FieldKind::Flag, DataType::Boolean) => true,
        _ => false,
    }
}

fn is_text(found: &DataType) -> bool {
    match found {
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => true,
        DataType::Dictionary(_, values) => **values == DataType::Utf8,
        _ => false,
    }
}

/// Whether a zone name means UTC.
pub(crate) fn is_utc(zone: &str) -> bool {
    matches!(zone, "UTC" | "Etc/UTC" | "+00:00" | "Z" | "Zulu")
}

/// The Arrow schema this library writes for a table, with the table's name and version as metadata.
///
/// ```
/// use kpi_core::facts;
/// let schema = facts::schema(facts::table("order_lines")?);
/// assert_eq!(schema.field_with_name("unit_price").unwrap().data_type().to_string(), "Decimal128(18, 4)");
/// assert_eq!(schema.metadata()["kpi.version"], "1.0");
/// # Ok::<(), kpi_core::error::FactsError>(())
/// ```
pub fn schema(table: &TableSpec) -> SchemaRef {
    let fields: Vec<Field> =
        table.fields.iter().map(|field| Field::new(field.name, canonical_type(field.kind), field.nullable)).collect();
    let metadata = [(TABLE_KEY, table.name.to_owned()), (VERSION_KEY, table.version.to_string())];
    let metadata = metadata.map(|(key, value)| (key.to_owned(), value)).into();
    Arc::new(Schema::new_with_metadata(fields, metadata))
}
