//! Rows of a kind of export, whatever file they stand in.

use std::io;

use super::text::trim;

/// Most columns of a kind.
pub(crate) const SLOTS: usize = 127;

/// The cells of one row, by the columns of the kind. Reused from row to row.
#[derive(Debug, Clone)]
pub(crate) struct RowBuf {
    pub(crate) number: u64,
    text: String,
    spans: [(u32, u32); SLOTS],
    numeric: u128,
}

impl Default for RowBuf {
    fn default() -> Self {
        Self { number: 0, text: String::new(), spans: [(0, 0); SLOTS], numeric: 0 }
    }
}

impl RowBuf {
    pub(crate) fn clear(&mut self, number: u64) {
        self.number = number;
        self.text.clear();
        self.spans.fill((0, 0));
        self.numeric = 0;
    }

    /// Sets a cell; blanks around it are dropped.
    pub(crate) fn set(&mut self, slot: usize, cell: &str, numeric: bool) {
        let cell = trim(cell);
        if cell.is_empty() {
            return;
        }
        let start = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        self.text.push_str(cell);
        let end = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        if let Some(span) = self.spans.get_mut(slot) {
            *span = (start, end);
        }
        if numeric && slot < SLOTS {
            self.numeric |= 1 << slot;
        }
    }

    /// The cell of a column; empty when it is blank or missing.
    pub(crate) fn get(&self, slot: impl Into<usize>) -> &str {
        let (start, end) = self.spans.get(slot.into()).copied().unwrap_or((0, 0));
        self.text.get(start as usize..end as usize).unwrap_or("")
    }

    /// Whether the cell is a number cell of a workbook.
    pub(crate) fn is_number(&self, slot: impl Into<usize>) -> bool {
        let slot = slot.into();
        slot < SLOTS && self.numeric & (1 << slot) != 0
    }

    /// Everything that tells this row from another one.
    pub(crate) fn content(&self) -> (&str, &[(u32, u32)]) {
        (&self.text, &self.spans)
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.text.is_empty()
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
