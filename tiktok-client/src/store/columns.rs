//! Stored rows to Arrow columns, without a row in between.

use super::codec::{self, Cell, Layout, RowSink};
use crate::error::StorageError;
use arrow_array::types::{Date32Type, Decimal128Type, Int32Type, Int64Type, TimestampMillisecondType};
use arrow_array::{
    ArrayRef, ArrowPrimitiveType, BooleanArray, DictionaryArray, PrimitiveArray, RecordBatch, StringArray,
    new_null_array,
};
use arrow_buffer::{BooleanBuffer, Buffer, NullBufferBuilder, OffsetBuffer, ScalarBuffer};
use arrow_schema::{ArrowError, DataType};
use hashbrown::HashMap;
use kpi_core::error::FactsError;
use kpi_core::facts;
use kpi_core::model::record::{FieldKind, TableSpec};
use smol_str::SmolStr;
use std::sync::Arc;

/// Texts of a column that repeats few of them.
#[derive(Default)]
struct Words {
    keys: Vec<i32>,
    known: HashMap<SmolStr, i32>,
    words: Vec<SmolStr>,
    /// The last text and its key.
    last: Option<(SmolStr, i32)>,
}

impl Words {
    #[inline]
    fn key(&mut self, text: &[u8]) -> Option<i32> {
        if let Some((word, key)) = &self.last
            && word.as_bytes() == text
        {
            return Some(*key);
        }
        let text = std::str::from_utf8(text).ok()?;
        let (word, key) = match self.known.get_key_value(text) {
            Some((word, key)) => (word.clone(), *key),
            None => {
                let key = i32::try_from(self.words.len()).ok()?;
                let word = SmolStr::new(text);
                self.known.insert(word.clone(), key);
                self.words.push(word.clone());
                (word, key)
            }
        };
        self.last = Some((word, key));
        Some(key)
    }
}

/// Texts one after the other.
#[derive(Default)]
struct Texts {
    bytes: Vec<u8>,
    /// Where each text ends.
    ends: Vec<usize>,
}

impl Texts {
    fn end(&self) -> usize {
        self.ends.last().copied().unwrap_or(0)
    }

    fn repeat(&mut self) {
        let begin = self.ends.len().checked_sub(2).and_then(|place| self.ends.get(place)).copied().unwrap_or(0);
        self.bytes.extend_from_within(begin..self.end());
        self.ends.push(self.bytes.len());
    }
}

/// The values of a column; those of nulls are zeros.
enum Cells {
    Text(Texts),
    Words(Box<Words>),
    Decimal(Vec<i128>),
    Count(Vec<i64>),
    Instant(Vec<i64>),
    Date(Vec<i32>),
    Flag(Vec<bool>),
}

impl Cells {
    fn new(kind: FieldKind) -> Self {
        match kind {
            FieldKind::Key | FieldKind::Category => Self::Words(Box::default()),
            FieldKind::Money | FieldKind::Rate => Self::Decimal(Vec::new()),
            FieldKind::Count => Self::Count(Vec::new()),
            FieldKind::Instant => Self::Instant(Vec::new()),
            FieldKind::Date => Self::Date(Vec::new()),
            FieldKind::Flag => Self::Flag(Vec::new()),
            // Ids and texts; `FieldKind` may grow, and what is new there is text until this knows better.
            _ => Self::Text(Texts::default()),
        }
    }

    /// Room for so many values in all.
    fn reserve(&mut self, rows: usize) {
        match self {
            Self::Text(texts) => texts.ends.reserve(rows),
            Self::Words(words) => words.keys.reserve(rows),
            Self::Decimal(values) => values.reserve(rows),
            Self::Count(values) | Self::Instant(values) => values.reserve(rows),
            Self::Date(values) => values.reserve(rows),
            Self::Flag(values) => values.reserve(rows),
        }
    }

    fn zeros(&mut self, count: usize) {
        match self {
            Self::Text(texts) => texts.ends.resize(texts.ends.len() + count, texts.end()),
            Self::Words(words) => words.keys.resize(words.keys.len() + count, 0),
            Self::Decimal(values) => values.resize(values.len() + count, 0),
            Self::Count(values) | Self::Instant(values) => values.resize(values.len() + count, 0),
            Self::Date(values) => values.resize(values.len() + count, 0),
            Self::Flag(values) => values.resize(values.len() + count, false),
        }
    }

    #[inline]
    fn push(&mut self, cell: Cell<'_>) -> Option<()> {
        match (self, cell) {
            (Self::Text(texts), Cell::Text(text)) => {
                texts.bytes.extend_from_slice(text);
                texts.ends.push(texts.bytes.len());
            }
            (Self::Words(words), Cell::Text(text)) => {
                let key = words.key(text)?;
                words.keys.push(key);
            }
            (Self::Decimal(values), Cell::Number(number)) => values.push(i128::from(number)),
            (Self::Count(values) | Self::Instant(values), Cell::Number(number)) => values.push(number),
            (Self::Date(values), Cell::Number(number)) => values.push(i32::try_from(number).ok()?),
            (Self::Flag(values), Cell::Number(number)) => values.push(number != 0),
            _ => return None,
        }
        Some(())
    }

    /// The last value once more.
    #[inline]
    fn repeat(&mut self) {
        fn last<T: Copy + Default>(values: &mut Vec<T>) {
            values.push(values.last().copied().unwrap_or_default());
        }
        match self {
            Self::Text(texts) => texts.repeat(),
            Self::Words(words) => last(&mut words.keys),
            Self::Decimal(values) => last(values),
            Self::Count(values) | Self::Instant(values) => last(values),
            Self::Date(values) => last(values),
            Self::Flag(values) => last(values),
        }
    }
}

struct Column {
    kind: FieldKind,
    cells: Cells,
    valid: NullBufferBuilder,
    /// Values so far; the rows behind them are null.
    rows: usize,
}

impl Column {
    fn new(kind: FieldKind) -> Self {
        Self { kind, cells: Cells::new(kind), valid: NullBufferBuilder::new(0), rows: 0 }
    }

    /// Nulls up to a row.
    #[inline]
    fn fill(&mut self, row: usize, room: usize) {
        if self.rows == 0 {
            self.cells.reserve(room);
        }
        if self.rows < row {
            self.cells.zeros(row - self.rows);
            self.valid.append_n_nulls(row - self.rows);
            self.rows = row;
        }
    }

    fn finish(&mut self, rows: usize) -> Result<ArrayRef, ArrowError> {
        let data_type = facts::canonical_type(self.kind);
        if self.rows == 0 {
            return Ok(new_null_array(&data_type, rows));
        }
        self.fill(rows, 0);
        let nulls = self.valid.finish();
        let cells = std::mem::replace(&mut self.cells, Cells::new(self.kind));
        self.rows = 0;
        match cells {
            Cells::Text(texts) => {
                let too_long = |_| ArrowError::OffsetOverflowError(texts.bytes.len());
                let ends = std::iter::once(&0).chain(&texts.ends).map(|end| i32::try_from(*end));
                let offsets = ends.collect::<Result<Vec<_>, _>>().map_err(too_long)?;
                let offsets = OffsetBuffer::new(ScalarBuffer::from(offsets));
                Ok(Arc::new(StringArray::try_new(offsets, Buffer::from_vec(texts.bytes), nulls)?))
            }
            Cells::Words(words) => {
                let keys = PrimitiveArray::<Int32Type>::try_new(words.keys.into(), nulls)?;
                let words = StringArray::from_iter_values(&words.words);
                Ok(Arc::new(DictionaryArray::try_new(keys, Arc::new(words))?))
            }
            Cells::Decimal(values) => primitive::<Decimal128Type>(values, nulls, data_type),
            Cells::Count(values) => primitive::<Int64Type>(values, nulls, data_type),
            Cells::Instant(values) => primitive::<TimestampMillisecondType>(values, nulls, data_type),
            Cells::Date(values) => primitive::<Date32Type>(values, nulls, data_type),
            Cells::Flag(values) => Ok(Arc::new(BooleanArray::new(BooleanBuffer::from(values), nulls))),
        }
    }
}

fn primitive<T: ArrowPrimitiveType>(
    values: Vec<T::Native>,
    nulls: Option<arrow_buffer::NullBuffer>,
    data_type: DataType,
) -> Result<ArrayRef, ArrowError> {
    Ok(Arc::new(PrimitiveArray::<T>::try_new(values.into(), nulls)?.with_data_type(data_type)))
}

/// The columns of a table, growing document by document.
pub(crate) struct Columns {
    table: &'static TableSpec,
    columns: Vec<Column>,
    rows: usize,
    /// Rows for which room is made at once.
    room: usize,
}

impl Columns {
    /// No rows, with room for so many once there are some.
    pub(crate) fn new(table: &'static TableSpec, room: usize) -> Self {
        let columns = table.fields.iter().map(|field| Column::new(field.kind)).collect();
        Self { table, columns, rows: 0, room: room.min(1 << 17) }
    }

    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// Adds the rows of a document, with the values that it holds for all of them.
    pub(crate) fn append<'a>(
        &mut self,
        bytes: &'a [u8],
        layout: &Layout,
        shared: &[(Option<usize>, Cell<'a>)],
    ) -> Result<(), StorageError> {
        let first = self.rows;
        codec::read(bytes, layout, self)?;
        for (place, cell) in shared {
            let Some(column) = place.and_then(|place| self.columns.get_mut(place)) else { continue };
            for row in first..self.rows {
                column.fill(row, self.room);
                if row == first {
                    column.cells.push(*cell).ok_or_else(|| codec::broken(layout))?;
                } else {
                    column.cells.repeat();
                }
                column.valid.append_non_null();
                column.rows += 1;
            }
        }
        Ok(())
    }

    /// The rows so far; the columns are empty afterwards.
    pub(crate) fn finish(&mut self) -> Result<RecordBatch, StorageError> {
        let rows = std::mem::take(&mut self.rows);
        let failed =
            |error: ArrowError| Box::new(FactsError::Arrow { table: self.table.name, message: error.to_string() });
        let columns = self.columns.iter_mut().map(|column| column.finish(rows)).collect::<Result<Vec<_>, _>>();
        Ok(RecordBatch::try_new(facts::schema(self.table), columns.map_err(failed)?).map_err(failed)?)
    }
}

impl<'a> RowSink<'a> for Columns {
    #[inline]
    fn cell(&mut self, place: usize, _: FieldKind, cell: Cell<'a>) -> Option<()> {
        let column = self.columns.get_mut(place)?;
        column.fill(self.rows, self.room);
        column.cells.push(cell)?;
        column.valid.append_non_null();
        column.rows += 1;
        Some(())
    }

    #[inline]
    fn same(&mut self, place: usize) {
        let Some(column) = self.columns.get_mut(place) else { return };
        // Null where the row before is.
        if self.rows > 0 && column.rows == self.rows {
            column.cells.repeat();
            column.valid.append_non_null();
            column.rows += 1;
        }
    }

    fn end(&mut self) -> Result<(), StorageError> {
        self.rows += 1;
        Ok(())
    }
}
