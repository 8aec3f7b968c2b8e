//! Work side by side.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread::ScopedJoinHandle;

use crate::error::EngineError;

/// A thread stopped before its end.
#[derive(Debug)]
pub(crate) struct Lost;

impl From<Lost> for EngineError {
    fn from(_: Lost) -> Self {
        Self::Worker
    }
}

/// The outcome of each share, a thread for each; the first needs none but this one.
///
/// # Errors
/// [`Lost`] when one of them stopped before its end.
pub(crate) fn side_by_side<T: Send, R: Send>(
    shares: impl IntoIterator<Item = T>,
    work: impl Fn(T) -> R + Sync,
) -> Result<Vec<R>, Lost> {
    let shares: Vec<T> = shares.into_iter().collect();
    if shares.len() < 2 {
        return Ok(shares.into_iter().map(work).collect());
    }
    let work = &work;
    let outcomes: Vec<_> = std::thread::scope(|scope| {
        let mut shares = shares.into_iter();
        let first = shares.next();
        let workers: Vec<_> = shares.map(|share| scope.spawn(move || work(share))).collect();
        // A share that panics is lost, and nothing that it worked on is looked at again.
        let own = first.map(|share| catch_unwind(AssertUnwindSafe(|| work(share))));
        // Each is waited for here: the scope would hand on the panic of one that is not.
        own.into_iter().chain(workers.into_iter().map(ScopedJoinHandle::join)).collect()
    });
    outcomes.into_iter().map(|outcome| outcome.map_err(|_| Lost)).collect()
}

/// The numbers below `count` in as many ranges as there are threads.
pub(crate) fn ranges(count: usize, threads: usize) -> impl Iterator<Item = std::ops::Range<usize>> {
    let share = count.div_ceil(threads.max(1)).max(1);
    (0..count).step_by(share).map(move |first| first..(first + share).min(count))
}

/// Ranges of neighbours of about equal work, as many as there are threads at most, and one at least.
pub(crate) fn shares(work: &[usize], threads: usize) -> Vec<std::ops::Range<usize>> {
    let (all, threads): (usize, usize) = (work.iter().sum(), threads.max(1));
    let (mut ranges, mut first, mut done) = (Vec::new(), 0, 0);
    for (index, work) in work.iter().enumerate() {
        done += work;
        // A share ends where its part of the whole is reached.
        if ranges.len() < threads && done * threads >= all * (ranges.len() + 1) {
            ranges.push(first..index + 1);
            first = index + 1;
        }
    }
    match ranges.last_mut() {
        Some(last) => last.end = work.len(),
        None => ranges.push(0..work.len()),
    }
    ranges
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_come_back_in_their_order_and_a_lost_one_is_an_error() {
        let doubled = side_by_side(0..5, |number: u32| number * 2);
        assert_eq!(doubled.unwrap(), [0, 2, 4, 6, 8]);
        for one in 0..4 {
            assert!(side_by_side(0..4, |number: u32| assert!(number != one, "lost on purpose")).is_err());
        }
    }

    #[test]
    fn shares_are_of_about_equal_work_and_cover_all() {
        assert_eq!(shares(&[1, 1, 1, 1], 2), [0..2, 2..4]);
        assert_eq!(shares(&[1, 1, 1, 9, 9], 2), [0..4, 4..5]);
        assert_eq!(shares(&[9, 9, 0, 0, 0], 2), [0..1, 1..5]);
        assert_eq!(shares(&[0, 0, 0], 2), [0..1, 1..3]);
        for single in [&[5][..], &[]] {
            assert_eq!(shares(single, 4), vec![0..single.len(); 1]);
        }
        for threads in 0..6 {
            let work: Vec<usize> = (0..40).map(|unit| unit * 7 % 11).collect();
            let covered: Vec<usize> = shares(&work, threads).into_iter().flatten().collect();
            assert_eq!(covered, (0..40).collect::<Vec<_>>());
            assert!(shares(&work, threads).len() <= threads.max(1));
        }
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
