//! From when to when the rows of a batch reach, block by block.

use arrow_array::Array;
use arrow_array::cast::AsArray;
use arrow_array::types::Date32Type;
use arrow_buffer::NullBuffer;

use super::view::InstantView;

/// Rows of a block.
pub(crate) const BLOCK: usize = 2_048;

/// Least and greatest value of some rows, and how many rows have none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Extent {
    pub(crate) range: Option<(i64, i64)>,
    pub(crate) without: u64,
}

/// The extents of the blocks of a column of instants (in its unit) or of days; `None` for other columns.
pub(super) fn extents(column: &dyn Array) -> Option<Vec<Extent>> {
    if let Some(view) = InstantView::new(column) {
        return Some(blocks(view.values(), view.nulls()));
    }
    column.as_primitive_opt::<Date32Type>().map(|days| blocks(days.values(), days.nulls()))
}

fn blocks<T: Copy + Ord + Into<i64>>(values: &[T], nulls: Option<&NullBuffer>) -> Vec<Extent> {
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
fn range<T: Copy + Ord + Into<i64>>(values: &[T]) -> Option<(i64, i64)> {
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
    Some(((*least).into(), (*greatest).into()))
}

#[cfg(test)]
mod tests {
    use arrow_array::{Date32Array, Int64Array, TimestampSecondArray};

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
            let range = some().min().zip(some().max());
            assert_eq!(*found, Extent { range, without: u64::try_from(rows.len() - some().count()).unwrap() });
        }
        assert_eq!(found[1], Extent { range: None, without: 2_048 });
        let days = extents(&Date32Array::from(vec![5, -3, 9])).unwrap();
        assert_eq!(days, [Extent { range: Some((-3, 9)), without: 0 }]);
        assert_eq!(
            (extents(&Int64Array::from(vec![1])), extents(&Date32Array::from(Vec::<i32>::new()))),
            (None, Some(vec![]))
        );
    }
}
