//! What was read of a table.

/// The first and the last day with a row, as numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) first: i32,
    pub(crate) last: i32,
}

/// Rows of a table by one clock, those without a value of it, and the days of the others.
#[derive(Debug, Clone, Default)]
pub(crate) struct Seen {
    pub(crate) rows: u64,
    pub(crate) without: u64,
    pub(crate) span: Option<Span>,
}

impl Seen {
    pub(crate) fn merge(&mut self, other: &Self) {
        self.rows = self.rows.saturating_add(other.rows);
        self.without = self.without.saturating_add(other.without);
        if let Some(other) = other.span {
            let own = self.span.unwrap_or(other);
            self.span = Some(Span { first: own.first.min(other.first), last: own.last.max(other.last) });
        }
    }
}
