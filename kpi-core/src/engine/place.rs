//! Numbers as places of tables.

/// No entry yet.
pub(crate) const UNSEEN: u32 = u32::MAX;

/// The place of a number.
pub(crate) fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// Whether a number has an entry.
#[inline]
pub(crate) fn is_known(table: &[u32], number: u32) -> bool {
    table.get(place(number)).is_some_and(|entry| *entry != UNSEEN)
}

/// The entries of numbers, [`UNSEEN`] where there is none.
pub(crate) fn looked_up(table: &[u32], numbers: &[u32]) -> Vec<u32> {
    numbers.iter().map(|number| *table.get(place(*number)).unwrap_or(&UNSEEN)).collect()
}

/// What is made of the entries of numbers, in room made for them at once; `None` when a number has no entry.
pub(crate) fn of_each<T: Copy, U>(table: &[T], numbers: &[u32], make: impl Fn(T) -> U) -> Option<Vec<U>> {
    let mut found = Vec::with_capacity(numbers.len());
    for number in numbers {
        found.push(make(*table.get(place(*number))?));
    }
    Some(found)
}

/// The entry of a number, [`UNSEEN`] where there was none.
pub(crate) fn slot(table: &mut Vec<u32>, number: u32) -> &mut u32 {
    let at = place(number);
    if table.len() <= at {
        table.resize(at + 1, UNSEEN);
    }
    &mut table[at]
}
