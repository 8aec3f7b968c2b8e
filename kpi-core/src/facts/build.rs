//! Rows to columns.

use std::marker::PhantomData;
use std::sync::Arc;

use arrow_array::builder::{
    ArrayBuilder, BooleanBuilder, Date32Builder, Decimal128Builder, Int64Builder, StringBuilder,
    StringDictionaryBuilder, TimestampMillisecondBuilder,
};
use arrow_array::types::Int32Type;
use arrow_array::{ArrayRef, RecordBatch};
use chrono::NaiveDate;

use super::schema::{UTC, canonical_type, schema};
use crate::error::FactsError;
use crate::model::FieldKind;
use crate::model::record::{Record, Value};

/// Builds a fact table row by row.
///
/// ```
/// use kpi_core::facts::TableBuilder;
/// use kpi_core::model::{OrderLine, OrderStatus};
/// use kpi_core::money::Currency;
/// let mut builder = TableBuilder::<OrderLine>::new();
/// builder.push(&OrderLine::new(
///     "576461413038785752".parse()?, "1".parse()?, "7495000000000000001".parse()?, Currency::THB,
///     "2026-11-11T01:02:03Z".parse()?, OrderStatus::InTransit, 2, "199.50".parse()?,
/// ))?;
/// let batch = builder.finish()?;
/// assert_eq!(batch.num_rows(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct TableBuilder<R> {
    columns: Vec<Column>,
    rows: usize,
    record: PhantomData<fn(&R)>,
}

impl<R: Record> std::fmt::Debug for TableBuilder<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TableBuilder").field("table", &R::TABLE.name).field("rows", &self.rows).finish_non_exhaustive()
    }
}

enum Column {
    Text(StringBuilder),
    Dictionary(StringDictionaryBuilder<Int32Type>),
    Decimal(Decimal128Builder),
    Count(Int64Builder),
    Instant(TimestampMillisecondBuilder),
    Date(Date32Builder),
    Flag(BooleanBuilder),
}

impl<R: Record> Default for TableBuilder<R> {
    fn default() -> Self {
        Self::new()
    }
}

impl<R: Record> TableBuilder<R> {
    /// An empty builder.
    #[must_use]
    pub fn new() -> Self {
        let columns = R::TABLE.fields.iter().map(|field| Column::new(field.kind)).collect();
        Self { columns, rows: 0, record: PhantomData }
    }

    /// Number of rows so far.
    pub fn len(&self) -> usize {
        self.rows
    }

    /// Whether there is no row yet.
    pub fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// Adds a row.
    ///
    /// # Errors
    /// [`FactsError::InvalidRow`] with every finding when validation finds an error; the row is then not added and the
    /// builder can go on. Warnings do not stop a row.
    pub fn push(&mut self, row: &R) -> Result<(), FactsError> {
        if let Err(issues) = row.validate().into_result() {
            return Err(FactsError::InvalidRow { table: R::TABLE.name, row: self.rows, issues });
        }
        let mut columns = self.columns.iter_mut();
        row.visit(&mut |value| {
            if let Some(column) = columns.next() {
                column.append(value);
            }
        });
        self.rows += 1;
        Ok(())
    }

    /// The table; the builder is empty afterwards.
    ///
    /// # Errors
    /// [`FactsError::Arrow`] when a column cannot be built.
    pub fn finish(&mut self) -> Result<RecordBatch, FactsError> {
        self.rows = 0;
        let columns = self.columns.iter_mut().map(Column::finish).collect();
        RecordBatch::try_new(schema(R::TABLE), columns)
            .map_err(|error| FactsError::Arrow { table: R::TABLE.name, message: error.to_string() })
    }
}

/// Days from 1970-01-01.
fn days_since_epoch(date: NaiveDate) -> i32 {
    arrow_array::types::Date32Type::from_naive_date(date)
}

impl Column {
    fn new(kind: FieldKind) -> Self {
        match kind {
            FieldKind::Id | FieldKind::Text => Self::Text(StringBuilder::new()),
            FieldKind::Key | FieldKind::Category => Self::Dictionary(StringDictionaryBuilder::new()),
            FieldKind::Money | FieldKind::Rate => {
                Self::Decimal(Decimal128Builder::new().with_data_type(canonical_type(kind)))
            }
            FieldKind::Count => Self::Count(Int64Builder::new()),
            FieldKind::Instant => Self::Instant(TimestampMillisecondBuilder::new().with_timezone(UTC)),
            FieldKind::Date => Self::Date(Date32Builder::new()),
            FieldKind::Flag => Self::Flag(BooleanBuilder::new()),
        }
    }

    /// Appends a value of the column's own kind, anything else as null; a record's values always have the kinds of its
    /// fields.
    fn append(&mut self, value: Value<'_>) {
        match (self, value) {
            (Self::Text(builder), Value::Text(text)) => builder.append_value(text),
            (Self::Dictionary(builder), Value::Text(text)) => builder.append_value(text),
            (Self::Decimal(builder), Value::Money(scaled) | Value::Rate(scaled)) => {
                builder.append_value(i128::from(scaled));
            }
            (Self::Count(builder), Value::Count(count)) => builder.append_value(count),
            (Self::Instant(builder), Value::Instant(instant)) => builder.append_value(instant.timestamp_millis()),
            (Self::Date(builder), Value::Date(date)) => builder.append_value(days_since_epoch(date)),
            (Self::Flag(builder), Value::Flag(flag)) => builder.append_value(flag),
            (Self::Text(builder), _) => builder.append_null(),
            (Self::Dictionary(builder), _) => builder.append_null(),
            (Self::Decimal(builder), _) => builder.append_null(),
            (Self::Count(builder), _) => builder.append_null(),
            (Self::Instant(builder), _) => builder.append_null(),
            (Self::Date(builder), _) => builder.append_null(),
            (Self::Flag(builder), _) => builder.append_null(),
        }
    }

    fn finish(&mut self) -> ArrayRef {
        let builder: &mut dyn ArrayBuilder = match self {
            Self::Text(builder) => builder,
            Self::Dictionary(builder) => builder,
            Self::Decimal(builder) => return Arc::new(builder.finish()),
            Self::Count(builder) => builder,
            Self::Instant(builder) => return Arc::new(builder.finish()),
            Self::Date(builder) => builder,
            Self::Flag(builder) => builder,
        };
        builder.finish()
    }
}

/// All rows as one table.
///
/// # Errors
/// [`FactsError::InvalidRow`] for the first row with an error; see [`TableBuilder`] to keep the good rows.
pub fn to_batch<'a, R: Record + 'a>(rows: impl IntoIterator<Item = &'a R>) -> Result<RecordBatch, FactsError> {
    let mut builder = TableBuilder::new();
    for row in rows {
        builder.push(row)?;
    }
    builder.finish()
}
