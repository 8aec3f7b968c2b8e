//! Rows of a kind of export, whatever file they stand in.

use std::io;

use super::text::{trim, trim_start};

/// Most columns of a kind.
pub(crate) const SLOTS: usize = 127;

/// The cells of one row, by the columns of the kind. Reused from row to row.
#[derive(Debug, Clone)]
pub(crate) struct RowBuf {
    pub(crate) number: u64,
    text: String,
    /// Place of each cell in the text; empty when the cell is blank or missing.
    spans: Box<[(u32, u32); SLOTS]>,
    numeric: u128,
    blank: bool,
}

impl Default for RowBuf {
    fn default() -> Self {
        Self { number: 0, text: String::new(), spans: Box::new([(0, 0); SLOTS]), numeric: 0, blank: true }
    }
}

impl RowBuf {
    pub(crate) fn clear(&mut self, number: u64) {
        self.number = number;
        self.text.clear();
        self.spans.fill((0, 0));
        self.numeric = 0;
        self.blank = true;
    }

    /// Takes the text of a whole record over, for [`place`](Self::place).
    pub(crate) fn load(&mut self, record: &str) {
        self.text.push_str(record);
    }

    /// Sets a cell to a part of the loaded record; blanks around it are dropped.
    #[inline]
    pub(crate) fn place(&mut self, slot: usize, mut start: usize, mut end: usize) {
        let Some(mut cell) = self.text.as_bytes().get(start..end) else { return };
        // Most cells are blank or have nothing to drop.
        match cell {
            [] => return,
            [only] | [only, .., _] if !only.is_ascii_graphic() => {}
            [.., last] if last.is_ascii_graphic() => return self.span(slot, start, end),
            _ => {}
        }
        while let [rest @ .., last] = cell
            && last.is_ascii_whitespace()
        {
            (cell, end) = (rest, end - 1);
        }
        while let [first, rest @ ..] = cell
            && first.is_ascii_whitespace()
        {
            (cell, start) = (rest, start + 1);
        }
        let (Some(first), Some(last)) = (cell.first(), cell.last()) else { return };
        if !(first.is_ascii_graphic() && last.is_ascii_graphic()) {
            let Some(cell) = self.text.get(start..end) else { return };
            let kept = trim(cell);
            start += cell.len() - trim_start(cell).len();
            end = start + kept.len();
        }
        if start < end {
            self.span(slot, start, end);
        }
    }

    /// Sets a cell; blanks around it are dropped.
    pub(crate) fn set(&mut self, slot: usize, cell: &str, numeric: bool) {
        let cell = trim(cell);
        if cell.is_empty() {
            return;
        }
        let start = self.text.len();
        self.text.push_str(cell);
        self.span(slot, start, self.text.len());
        if numeric && slot < SLOTS {
            self.numeric |= 1 << slot;
        }
    }

    #[inline]
    fn span(&mut self, slot: usize, start: usize, end: usize) {
        self.blank = false;
        if let (Some(span), Ok(start), Ok(end)) = (self.spans.get_mut(slot), u32::try_from(start), u32::try_from(end)) {
            *span = (start, end);
        }
    }

    /// The cell of a column; empty when it is blank or missing.
    #[inline]
    pub(crate) fn get(&self, slot: impl Into<usize>) -> &str {
        let (start, end) = self.spans.get(slot.into()).copied().unwrap_or((0, 0));
        self.text.get(start as usize..end as usize).unwrap_or("")
    }

    /// Whether the cell is a number cell of a workbook.
    #[inline]
    pub(crate) fn is_number(&self, slot: impl Into<usize>) -> bool {
        let slot = slot.into();
        slot < SLOTS && self.numeric & (1 << slot) != 0
    }

    /// The cells of all columns, in their order: what tells this row from another one.
    pub(crate) fn cells(&self) -> impl Iterator<Item = &str> {
        (0..SLOTS).map(|slot| self.get(slot))
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.blank
    }
}

/// Why a row cannot be taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reject {
    pub(crate) code: &'static str,
    pub(crate) value: String,
    pub(crate) reason: String,
}

/// What came next in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    /// A row.
    Row,
    /// A row without data, by reason.
    Skipped(&'static str),
    /// A damaged row.
    Rejected(Reject),
    /// Nothing.
    End,
}

/// A file as rows.
pub(crate) trait RowSource {
    fn next(&mut self, row: &mut RowBuf) -> io::Result<Step>;
}
