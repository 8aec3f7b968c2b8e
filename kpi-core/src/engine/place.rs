//! Numbers as places of tables.

/// No entry yet.
pub(crate) const UNSEEN: u32 = u32::MAX;

/// The place of a number.
pub(crate) fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// The entry of a number, [`UNSEEN`] where there was none.
pub(crate) fn slot(table: &mut Vec<u32>, number: u32) -> &mut u32 {
    let at = place(number);
    if table.len() <= at {
        table.resize(at + 1, UNSEEN);
    }
    &mut table[at]
}
