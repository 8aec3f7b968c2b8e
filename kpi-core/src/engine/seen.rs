//! What was read of a table.

/// What was read of a table by a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) first: i32,
    pub(crate) last: i32,
}

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
