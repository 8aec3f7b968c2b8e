//! From when to when the rows of a batch reach, block by block.

use arrow_array::Array;
use arrow_array::cast::AsArray;
use arrow_array::types::Date32Type;
use arrow_buffer::NullBuffer;

use super::view::InstantView;

/// Rows of a block.
pub(crate) const BLOCK: usize = 2_048;

pub(crate) const DAY_MS: i64 = 86_400_000;

/// Least and greatest moment of some rows in milliseconds, a day by its first, and how many rows have none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Extent {
    pub(crate) range: Option<(i64, i64)>,
    pub(crate) without: u64,
}

/// The extents of the blocks of a column of instants or of days; `None` for other columns.
pub(super) fn extents(column: &dyn Array) -> Option<Vec<Extent>> {
    if let Some(view) = InstantView::new(column) {
        let millis = |ticks: i64| match view.per_second() {
            1 => ticks.saturating_mul(1_000),
            per_second => ticks.div_euclid(per_second / 1_000),
        };
        return Some(blocks(view.values(), view.nulls(), millis));
    }
    column
        .as_primitive_opt::<Date32Type>()
        .map(|days| blocks(days.values(), days.nulls(), |day| i64::from(day) * DAY_MS))
}

fn blocks<T: Copy + Ord>(values: &[T], nulls: Option<&NullBuffer>, millis: impl Fn(T) -> i64) -> Vec<Extent> {
    let range = |values: &[T]| range(values).map(|(least, greatest)| (millis(least), millis(greatest)));
    let nulls = nulls.filter(|nulls| nulls.null_count() > 0);
    let block = |(index, values): (usize, &[T])| match nulls.map(|nulls| nulls.slice(index * BLOCK, values.len())) {
        Some(nulls) if nulls.null_count() > 0 => {
            let runs = nulls.valid_slices().filter_map(|(from, to)| range(values.get(from..to)?));
            let range = runs.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
            Extent { range, without: u64::try_from(nulls.null_count()).unwrap_or(u64::MAX) }
        }
        _ => Extent { range: range(values), without: 0 },
    };
    values.chunks(BLOCK).enumerate().map(block).collect()
}

/// Least and greatest of some values. Four of each, side by side: one would wait for itself.
fn range<T: Copy + Ord>(values: &[T]) -> Option<(T, T)> {
    let first = *values.first()?;
    let (mut least, mut greatest) = ([first; 4], [first; 4]);
    let (fours, rest) = values.as_chunks::<4>();
    for four in fours {
        for lane in 0..4 {
            least[lane] = least[lane].min(four[lane]);
            greatest[lane] = greatest[lane].max(four[lane]);
        }
    }
    let least = least.iter().chain(rest).min()?;
    let greatest = greatest.iter().chain(rest).max()?;
    Some((*least, *greatest))
}

#[cfg(test)]
mod tests {
    use arrow_array::{Date32Array, Int64Array, TimestampNanosecondArray, TimestampSecondArray};

    use super::*;

    #[test]
    fn blocks_reach_from_their_least_to_their_greatest_value() {
        let value =
            |row: i64| (row % 7 != 3 && !(2_048..4_096).contains(&row)).then_some((row * 7_919) % 10_007 - 5_000);
        let rows: Vec<Option<i64>> = (0..5_000).map(value).collect();
        let found = extents(&TimestampSecondArray::from(rows.clone())).unwrap();
        assert_eq!(found.len(), 3);
        for (found, rows) in found.iter().zip(rows.chunks(BLOCK)) {
            let some = || rows.iter().flatten().copied();
            let range = some().min().zip(some().max()).map(|(least, greatest)| (least * 1_000, greatest * 1_000));
            assert_eq!(*found, Extent { range, without: u64::try_from(rows.len() - some().count()).unwrap() });
        }
        assert_eq!(found[1], Extent { range: None, without: 2_048 });
        let days = extents(&Date32Array::from(vec![5, -3, 9])).unwrap();
        assert_eq!(days, [Extent { range: Some((-3 * 86_400_000, 9 * 86_400_000)), without: 0 }]);
        let nanos = extents(&TimestampNanosecondArray::from(vec![1_999_999, -1])).unwrap();
        assert_eq!(nanos, [Extent { range: Some((-1, 1)), without: 0 }]);
        assert_eq!(
            (extents(&Int64Array::from(vec![1])), extents(&Date32Array::from(Vec::<i32>::new()))),
            (None, Some(vec![]))
        );
    }
}
