//! A column of intermediate values.

/// The row has no value.
pub(crate) const NULL: u8 = 0;
/// The row has a value.
pub(crate) const OK: u8 = 1;
/// The row's value does not fit 128 bits. Every state that is neither null nor [`OK`] means this.
pub(crate) const BAD: u8 = 2;

#[derive(Debug, Clone)]
pub(crate) enum Values {
    /// Numbers in units of ten to the minus `scale`.
    Number {
        scale: u32,
        values: Vec<i128>,
    },
    Flag(Vec<bool>),
    /// Codes of texts.
    Text(Vec<u32>),
    /// Milliseconds since 1970.
    Instant(Vec<i64>),
    /// Days since 1970.
    Date(Vec<i32>),
}

/// One value per row of a chunk, with a state per row.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    pub(crate) values: Values,
    pub(crate) states: Vec<u8>,
}

impl Column {
    pub(crate) fn flags(values: Vec<bool>, states: Vec<u8>) -> Self {
        Self { values: Values::Flag(values), states }
    }

    pub(crate) fn nulls(rows: usize) -> Self {
        Self::flags(vec![false; rows], vec![NULL; rows])
    }

    /// Whether the condition is true in a row: neither false nor null.
    pub(crate) fn truths(&self) -> &[bool] {
        match &self.values {
            Values::Flag(values) => values,
            _ => &[],
        }
    }

    pub(crate) fn state(&self, row: usize) -> u8 {
        self.states.get(row).copied().unwrap_or(NULL)
    }
}

/// State of a value made of two: null wins, then a value that does not fit.
pub(crate) fn both(a: u8, b: u8) -> u8 {
    if a == NULL || b == NULL { NULL } else { a | b }
}
