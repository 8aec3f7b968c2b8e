//! Stored rows to Arrow columns, without a row in between.

use crate::error::StorageError;
use arrow_array::builder::{
    BooleanBuilder, Date32Builder, Decimal128Builder, Int64Builder, StringBuilder, TimestampMillisecondBuilder,
};
use arrow_array::types::Int32Type;
use arrow_array::{ArrayRef, DictionaryArray, PrimitiveArray, RecordBatch, StringArray};
use arrow_buffer::NullBufferBuilder;
use hashbrown::HashMap;
use kpi_core::error::FactsError;
use kpi_core::facts::{self, UTC};
use kpi_core::model::record::{FieldKind, TableSpec, Value};
use smol_str::SmolStr;
use std::sync::Arc;

/// A column that repeats few texts.
#[derive(Default)]
struct Words {
    keys: Vec<i32>,
    valid: Option<NullBufferBuilder>,
    known: HashMap<SmolStr, i32>,
    words: Vec<SmolStr>,
    last: Option<i32>,
}

impl Words {
    fn valid(&mut self) -> &mut NullBufferBuilder {
        self.valid.get_or_insert_with(|| NullBufferBuilder::new(1024))
    }

    #[inline]
    fn push(&mut self, text: &str) {
        let key = match self.last {
            Some(last) if self.words.get(usize::try_from(last).unwrap_or(0)).is_some_and(|word| word == text) => last,
            _ => match self.known.get(text) {
                Some(key) => *key,
                None => {
                    let key = i32::try_from(self.words.len()).unwrap_or(i32::MAX);
                    let word = SmolStr::new(text);
                    self.known.insert(word.clone(), key);
                    self.words.push(word);
                    key
                }
            },
        };
        self.last = Some(key);
        self.keys.push(key);
        self.valid().append_non_null();
    }

    fn nulls(&mut self, count: usize) {
        self.keys.resize(self.keys.len() + count, 0);
        self.valid().append_n_nulls(count);
    }

    fn finish(&mut self) -> Result<ArrayRef, arrow_schema::ArrowError> {
        let nulls = self.valid().finish();
        let keys = PrimitiveArray::<Int32Type>::try_new(std::mem::take(&mut self.keys).into(), nulls)?;
        let words = StringArray::from_iter_values(&self.words);
        *self = Self::default();
        Ok(Arc::new(DictionaryArray::try_new(keys, Arc::new(words))?))
    }
}

enum Column {
    Text(StringBuilder),
    Words(Box<Words>),
    Decimal(Decimal128Builder),
    Count(Int64Builder),
    Instant(TimestampMillisecondBuilder),
    Date(Date32Builder),
    Flag(BooleanBuilder),
}

impl Column {
    fn new(kind: FieldKind) -> Self {
        match kind {
            FieldKind::Key | FieldKind::Category => Self::Words(Box::default()),
            FieldKind::Money | FieldKind::Rate => {
                Self::Decimal(Decimal128Builder::new().with_data_type(facts::canonical_type(kind)))
            }
            FieldKind::Count => Self::Count(Int64Builder::new()),
            FieldKind::Instant => Self::Instant(TimestampMillisecondBuilder::new().with_timezone(UTC)),
            FieldKind::Date => Self::Date(Date32Builder::new()),
            FieldKind::Flag => Self::Flag(BooleanBuilder::new()),
            // Ids and texts; `FieldKind` may grow, and what is new there is text until this knows better.
            _ => Self::Text(StringBuilder::new()),
        }
    }

    fn nulls(&mut self, count: usize) {
        match self {
            Self::Text(builder) => (0..count).for_each(|_| builder.append_null()),
            Self::Words(words) => words.nulls(count),
            Self::Decimal(builder) => builder.append_nulls(count),
            Self::Count(builder) => builder.append_nulls(count),
            Self::Instant(builder) => builder.append_nulls(count),
            Self::Date(builder) => builder.append_nulls(count),
            Self::Flag(builder) => builder.append_nulls(count),
        }
    }

    #[inline]
    fn push(&mut self, value: Value<'_>) {
        match (self, value) {
            (Self::Text(builder), Value::Text(text)) => builder.append_value(text),
            (Self::Words(words), Value::Text(text)) => words.push(text),
            (Self::Decimal(builder), Value::Money(scaled) | Value::Rate(scaled)) => {
                builder.append_value(i128::from(scaled));
            }
            (Self::Count(builder), Value::Count(count)) => builder.append_value(count),
            (Self::Instant(builder), Value::Instant(time)) => builder.append_value(time.timestamp_millis()),
            (Self::Date(builder), Value::Date(day)) => builder.append_value(super::codec::days(day)),
            (Self::Flag(builder), Value::Flag(flag)) => builder.append_value(flag),
            (column, _) => column.nulls(1),
        }
    }

    fn finish(&mut self) -> Result<ArrayRef, arrow_schema::ArrowError> {
        Ok(match self {
            Self::Text(builder) => Arc::new(builder.finish()),
            Self::Words(words) => return words.finish(),
            Self::Decimal(builder) => Arc::new(builder.finish()),
            Self::Count(builder) => Arc::new(builder.finish()),
            Self::Instant(builder) => Arc::new(builder.finish()),
            Self::Date(builder) => Arc::new(builder.finish()),
            Self::Flag(builder) => Arc::new(builder.finish()),
        })
    }
}

/// The columns of a table, growing row by row.
pub(crate) struct Columns {
    table: &'static TableSpec,
    /// A column, and the nulls at its end that were not written yet.
    columns: Vec<(Column, usize)>,
    rows: usize,
}

impl Columns {
    pub(crate) fn new(table: &'static TableSpec) -> Self {
        Self { table, columns: table.fields.iter().map(|field| (Column::new(field.kind), 0)).collect(), rows: 0 }
    }

    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    #[inline]
    pub(crate) fn push(&mut self, values: &[Value<'_>]) {
        for ((column, nulls), value) in self.columns.iter_mut().zip(values) {
            if let Value::Null = value {
                *nulls += 1;
                continue;
            }
            if *nulls > 0 {
                column.nulls(std::mem::take(nulls));
            }
            column.push(*value);
        }
        self.rows += 1;
    }

    /// The rows so far; the columns are empty afterwards.
    pub(crate) fn finish(&mut self) -> Result<RecordBatch, StorageError> {
        self.rows = 0;
        let failed = |error: arrow_schema::ArrowError| {
            Box::new(FactsError::Arrow { table: self.table.name, message: error.to_string() })
        };
        let columns = self
            .columns
            .iter_mut()
            .map(|(column, nulls)| {
                column.nulls(std::mem::take(nulls));
                column.finish()
            })
            .collect::<Result<Vec<_>, _>>()
            .map_err(failed)?;
        Ok(RecordBatch::try_new(facts::schema(self.table), columns).map_err(failed)?)
    }
}
