//! Work side by side.

use crate::error::EngineError;

/// The outcome of each share, a thread for each; a single share needs none.
///
/// # Errors
/// [`EngineError::Worker`] when a thread stopped before its end.
pub(crate) fn side_by_side<T: Send, R: Send>(
    shares: impl IntoIterator<Item = T>,
    work: impl Fn(T) -> R + Sync,
) -> Result<Vec<R>, EngineError> {
    let shares: Vec<T> = shares.into_iter().collect();
    if shares.len() < 2 {
        return Ok(shares.into_iter().map(work).collect());
    }
    let work = &work;
    let outcomes: Vec<_> = std::thread::scope(|scope| {
        let workers: Vec<_> = shares.into_iter().map(|share| scope.spawn(move || work(share))).collect();
        // Each is waited for here: the scope would hand on the panic of one that is not.
        workers.into_iter().map(std::thread::ScopedJoinHandle::join).collect()
    });
    outcomes.into_iter().map(|outcome| outcome.map_err(|_| EngineError::Worker)).collect()
}

/// The numbers below `count` in as many ranges as there are threads.
pub(crate) fn ranges(count: usize, threads: usize) -> impl Iterator<Item = std::ops::Range<usize>> {
    let share = count.div_ceil(threads.max(1)).max(1);
    (0..count).step_by(share).map(move |first| first..(first + share).min(count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_come_back_in_their_order_and_a_lost_one_is_an_error() {
        let doubled = side_by_side(0..5, |number: u32| number * 2);
        assert_eq!(doubled.unwrap(), [0, 2, 4, 6, 8]);
        let lost = side_by_side(0..4, |number: u32| assert!(number.is_multiple_of(2), "lost on purpose"));
        assert!(matches!(lost, Err(EngineError::Worker)));
    }

    #[test]
    fn ranges_cover_every_number_once() {
        for (count, threads) in [(0, 2), (1, 2), (64, 1), (64, 3), (5, 9), (7, 0)] {
            let all: Vec<usize> = ranges(count, threads).flatten().collect();
            assert_eq!(all, (0..count).collect::<Vec<_>>());
            assert!(ranges(count, threads).count() <= threads.max(1));
        }
    }
}
