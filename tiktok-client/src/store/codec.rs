//! Rows of a document as bytes: small, fast to read, and readable by later versions of the tables.
//!
//! ```text
//! rows    = varint layout, varint count, row*
//! row     = two bits per column (0 null, 1 as in the row before, 2 value), then the values
//! text    = varint length, UTF-8
//! number  = zigzag varint: amounts and rates scaled, counts, days from 1970-01-01
//! instant = zigzag varint: milliseconds from the instant before it in the row
//! flag    = one byte
//! ```
//!
//! The layout is the list of column names with which the rows were written; the store keeps it under its number. Columns
//! that all rows of a document share are not written.

use super::rows::{FactRows, SHARED};
use crate::error::StorageError;
use chrono::{DateTime, NaiveDate};
use kpi_core::model::record::{FieldKind, FieldSpec, TableSpec, Value};

const NULL: u8 = 0;
const SAME: u8 = 1;
const GIVEN: u8 = 2;

/// Column names with which rows were written, and where they stand in the table of today.
#[derive(Debug, Clone)]
pub(crate) struct Layout {
    pub(crate) number: u64,
    pub(crate) table: &'static TableSpec,
    /// Whether it is the table's of today.
    pub(crate) today: bool,
    /// For each written column: its kind, and its place in the table where it still has one.
    columns: Vec<(FieldKind, Option<usize>)>,
}

impl Layout {
    /// The layout of today's table.
    pub(crate) fn of(number: u64, table: &'static TableSpec) -> Self {
        let place = |(place, field): (usize, &FieldSpec)| (field.kind, own_place(place, field.name));
        let columns = table.fields.iter().enumerate().map(place).collect();
        Self { number, table, today: true, columns }
    }

    /// A stored layout.
    pub(crate) fn read(number: u64, table: &'static TableSpec, text: &str) -> Result<Self, StorageError> {
        let columns = text
            .split(',')
            .map(|column| {
                let (name, kind) = column.split_once(':')?;
                let place = table.fields.iter().position(|field| field.name == name && field.kind.name() == kind);
                Some((kind_of(kind)?, place.and_then(|place| own_place(place, name))))
            })
            .collect::<Option<Vec<_>>>();
        let columns = columns.ok_or_else(|| StorageError::Rows {
            table: table.name,
            message: format!("layout {number} is not a list of columns"),
        })?;
        Ok(Self { number, table, today: false, columns })
    }

    /// The text to store.
    pub(crate) fn text(table: &TableSpec) -> String {
        let columns: Vec<String> =
            table.fields.iter().map(|field| format!("{}:{}", field.name, field.kind.name())).collect();
        columns.join(",")
    }
}

/// The place of a column in the table, unless the document holds it for all its rows.
fn own_place(place: usize, name: &str) -> Option<usize> {
    (!SHARED.contains(&name)).then_some(place)
}

fn kind_of(name: &str) -> Option<FieldKind> {
    use FieldKind::{Category, Count, Date, Flag, Id, Instant, Key, Money, Rate, Text};
    [Id, Key, Category, Text, Money, Rate, Count, Instant, Date, Flag].into_iter().find(|kind| kind.name() == name)
}

fn put_unsigned(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    #[allow(clippy::cast_possible_truncation, reason = "below 128")]
    out.push(value as u8);
}

fn put_signed(out: &mut Vec<u8>, value: i64) {
    put_unsigned(out, ((value << 1) ^ (value >> 63)).cast_unsigned());
}

/// Writes rows with today's layout of their table.
pub(crate) fn encode(rows: &FactRows, layout: &Layout) -> Vec<u8> {
    let width = layout.table.fields.len();
    let mut out = Vec::with_capacity(rows.len() * 256 + 4);
    put_unsigned(&mut out, layout.number);
    put_unsigned(&mut out, rows.len() as u64);
    let shared: Vec<bool> = layout.table.fields.iter().map(|field| SHARED.contains(&field.name)).collect();
    let mut before: Vec<Value<'_>> = vec![Value::Null; width];
    rows.visit(&mut |values| {
        let bits = out.len();
        out.resize(bits + width.div_ceil(4), 0);
        let mut instant = 0_i64;
        for (place, value) in values.iter().enumerate() {
            let last = before.get(place).copied().unwrap_or(Value::Null);
            let mark = match value {
                _ if shared.get(place).copied().unwrap_or(false) => NULL,
                Value::Null => NULL,
                value if *value == last => SAME,
                _ => GIVEN,
            };
            if let Some(byte) = out.get_mut(bits + place / 4) {
                *byte |= mark << (place % 4 * 2);
            }
            if mark == GIVEN {
                put_value(&mut out, *value, &mut instant);
            }
            if mark == SAME
                && let Value::Instant(time) = value
            {
                instant = time.timestamp_millis();
            }
        }
        before.clear();
        before.extend_from_slice(values);
    });
    out
}

fn put_value(out: &mut Vec<u8>, value: Value<'_>, instant: &mut i64) {
    match value {
        Value::Text(text) => {
            put_unsigned(out, text.len() as u64);
            out.extend_from_slice(text.as_bytes());
        }
        Value::Money(number) | Value::Rate(number) | Value::Count(number) => put_signed(out, number),
        Value::Instant(time) => {
            let millis = time.timestamp_millis();
            put_signed(out, millis.wrapping_sub(*instant));
            *instant = millis;
        }
        Value::Date(day) => put_signed(out, i64::from(days(day))),
        Value::Flag(flag) => out.push(u8::from(flag)),
        // `Value` may grow; a kind that this version does not write is a null, and its column does not exist here.
        _ => {}
    }
}

pub(crate) fn days(day: NaiveDate) -> i32 {
    arrow_array::types::Date32Type::from_naive_date(day)
}

/// Reads bytes from the front.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    #[inline]
    fn unsigned(&mut self) -> Option<u64> {
        let mut value = 0_u64;
        for place in 0..10 {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            value |= u64::from(byte & 0x7f) << (place * 7);
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    #[inline]
    fn signed(&mut self) -> Option<i64> {
        let value = self.unsigned()?;
        Some((value >> 1).cast_signed() ^ -((value & 1).cast_signed()))
    }

    #[inline]
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    #[inline]
    fn cell(&mut self, kind: FieldKind, instant: &mut i64) -> Option<Cell<'a>> {
        Some(match kind {
            FieldKind::Id | FieldKind::Key | FieldKind::Category | FieldKind::Text => {
                let length = usize::try_from(self.unsigned()?).ok()?;
                Cell::Text(self.take(length)?)
            }
            FieldKind::Money | FieldKind::Rate | FieldKind::Count | FieldKind::Date => Cell::Number(self.signed()?),
            FieldKind::Instant => {
                *instant = instant.wrapping_add(self.signed()?);
                Cell::Number(*instant)
            }
            FieldKind::Flag => Cell::Number(i64::from(*self.take(1)?.first()? != 0)),
            _ => return None,
        })
    }
}

/// A value as it is written; what it is says its column.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Cell<'a> {
    /// Bytes that should be UTF-8.
    Text(&'a [u8]),
    /// An amount or rate, scaled, a count, a day since 1970-01-01, milliseconds since then, or 0 and 1.
    Number(i64),
}

impl<'a> Cell<'a> {
    #[inline]
    fn value(self, kind: FieldKind) -> Option<Value<'a>> {
        Some(match (self, kind) {
            (Cell::Text(text), _) => Value::Text(std::str::from_utf8(text).ok()?),
            (Cell::Number(number), FieldKind::Money) => Value::Money(number),
            (Cell::Number(number), FieldKind::Rate) => Value::Rate(number),
            (Cell::Number(number), FieldKind::Count) => Value::Count(number),
            (Cell::Number(number), FieldKind::Instant) => Value::Instant(DateTime::from_timestamp_millis(number)?),
            (Cell::Number(number), FieldKind::Date) => {
                let day = i32::try_from(number).ok()?;
                Value::Date(arrow_array::types::Date32Type::to_naive_date_opt(day)?)
            }
            (Cell::Number(number), FieldKind::Flag) => Value::Flag(number != 0),
            (Cell::Number(_), _) => return None,
        })
    }
}

/// Takes rows as they are read. What is not told of a row is null in it.
pub(crate) trait RowSink<'a> {
    /// A value of the row; `None` where it cannot be one of its column.
    fn cell(&mut self, place: usize, kind: FieldKind, cell: Cell<'a>) -> Option<()>;
    /// The row has the value of the row before.
    fn same(&mut self, place: usize);
    /// The row ends.
    fn end(&mut self) -> Result<(), StorageError>;
}

/// The number of the layout that bytes were written with.
pub(crate) fn layout_of(bytes: &[u8]) -> Option<u64> {
    Bytes(bytes).unsigned()
}

/// How many rows the bytes say they are.
pub(crate) fn count_of(bytes: &[u8]) -> Option<u64> {
    let mut bytes = Bytes(bytes);
    bytes.unsigned()?;
    bytes.unsigned()
}

pub(crate) fn broken(layout: &Layout) -> StorageError {
    StorageError::Rows { table: layout.table.name, message: "the bytes end or are not rows".into() }
}

/// Reads rows into `sink`; answers how many there were.
pub(crate) fn read<'a>(bytes: &'a [u8], layout: &Layout, sink: &mut impl RowSink<'a>) -> Result<u64, StorageError> {
    let broken = || broken(layout);
    let mut bytes = Bytes(bytes);
    let (_, count) = (bytes.unsigned().ok_or_else(broken)?, bytes.unsigned().ok_or_else(broken)?);
    // By column: the instant of the row before.
    let mut instants = vec![0_i64; layout.columns.len()];
    for row in 0..count {
        let marks = bytes.take(layout.columns.len().div_ceil(4)).ok_or_else(broken)?;
        let mut instant = 0_i64;
        for (place, byte) in marks.iter().enumerate() {
            let mut left = *byte;
            while left != 0 {
                let slot = left.trailing_zeros() / 2;
                let mark = left >> (slot * 2) & 3;
                left &= !(3 << (slot * 2));
                let index = place * 4 + slot as usize;
                let (kind, column) = *layout.columns.get(index).ok_or_else(broken)?;
                if mark == SAME {
                    if row == 0 {
                        return Err(broken());
                    }
                    if kind == FieldKind::Instant {
                        instant = instants.get(index).copied().unwrap_or(instant);
                    }
                    if let Some(column) = column {
                        sink.same(column);
                    }
                    continue;
                }
                let cell = bytes.cell(kind, &mut instant).ok_or_else(broken)?;
                if kind == FieldKind::Instant
                    && let Some(before) = instants.get_mut(index)
                {
                    *before = instant;
                }
                if let Some(column) = column {
                    sink.cell(column, kind, cell).ok_or_else(broken)?;
                }
            }
        }
        sink.end()?;
    }
    if bytes.0.is_empty() { Ok(count) } else { Err(broken()) }
}

/// Reads rows; `each` gets the values of today's columns, in order, with those that the document holds for all of them.
pub(crate) fn decode<'a>(
    bytes: &'a [u8],
    layout: &Layout,
    shared: &[(Option<usize>, Value<'a>)],
    each: &mut dyn FnMut(&[Value<'a>]) -> Result<(), StorageError>,
) -> Result<(), StorageError> {
    let mut empty = vec![Value::Null; layout.table.fields.len()];
    for (place, value) in shared {
        if let Some(slot) = place.and_then(|place| empty.get_mut(place)) {
            *slot = *value;
        }
    }
    let mut sink = Values { row: empty.clone(), before: empty.clone(), empty, each };
    read(bytes, layout, &mut sink).map(drop)
}

/// Rows, one after the other.
struct Values<'a, 's> {
    empty: Vec<Value<'a>>,
    before: Vec<Value<'a>>,
    row: Vec<Value<'a>>,
    each: &'s mut dyn FnMut(&[Value<'a>]) -> Result<(), StorageError>,
}

impl<'a> RowSink<'a> for Values<'a, '_> {
    fn cell(&mut self, place: usize, kind: FieldKind, cell: Cell<'a>) -> Option<()> {
        *self.row.get_mut(place)? = cell.value(kind)?;
        Some(())
    }

    fn same(&mut self, place: usize) {
        if let (Some(slot), Some(before)) = (self.row.get_mut(place), self.before.get(place)) {
            *slot = *before;
        }
    }

    fn end(&mut self) -> Result<(), StorageError> {
        (self.each)(&self.row)?;
        std::mem::swap(&mut self.row, &mut self.before);
        self.row.copy_from_slice(&self.empty);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
