//! Numbered ids of which one mark does not say all.

use std::ops::Range;

use super::blocks::{PARTS, Parts, mixed, part_of};
use super::entry::Entry;
use super::run::Run;
use crate::engine::place::place;

/// Some numbers in stretches, each with the workers that may have marks all over it.
fn stretches<'r>(numbers: &Range<usize>, runs: &[&'r Run]) -> Vec<(Range<usize>, Vec<&'r Run>)> {
    let mut ends: Vec<usize> = runs.iter().flat_map(|run| [run.marks.reach().start, run.marks.reach().end]).collect();
    ends.retain(|end| numbers.contains(end));
    ends.extend([numbers.start, numbers.end]);
    ends.sort_unstable();
    ends.dedup();
    let over = |from: usize| runs.iter().copied().filter(|run| run.marks.reach().contains(&from)).collect();
    ends.array_windows().map(|[from, to]| (*from..*to, over(*from))).collect()
}

/// A set of numbers; no memory while it is empty.
#[derive(Debug, Default)]
struct Numbers {
    bits: Vec<u64>,
}

impl Numbers {
    #[inline]
    fn has(&self, number: usize) -> bool {
        self.bits.get(number / 64).is_some_and(|word| word >> (number % 64) & 1 != 0)
    }

    /// Adds a number below `all`; `false` when it was there.
    fn insert(&mut self, number: usize, all: usize) -> bool {
        if self.bits.is_empty() {
            self.bits.resize(all.div_ceil(64), 0);
        }
        let new = !self.has(number);
        if let Some(word) = self.bits.get_mut(number / 64) {
            *word |= 1 << (number % 64);
        }
        new
    }

    fn within(&self, numbers: Range<usize>) -> impl Iterator<Item = usize> {
        let words = self.bits.iter().enumerate().take(numbers.end.div_ceil(64)).skip(numbers.start / 64);
        let bits = |(index, word): (usize, &u64)| {
            let word = *word;
            (0..64).filter(move |bit| word >> bit & 1 != 0).map(move |bit| index * 64 + bit)
        };
        words.filter(|(_, word)| **word != 0).flat_map(bits).filter(move |number| numbers.contains(number))
    }
}

/// The ids that were in more than one cell of a worker: their marks must meet their other entries.
pub(super) struct Strays {
    numbers: Numbers,
    /// Their marks, as entries.
    pub(super) marks: Parts<Entry>,
}

impl Strays {
    pub(super) fn of<'r, R: Iterator<Item = &'r Run>>(ids: usize, runs: impl Fn() -> R) -> Self {
        let mut strays = Self { numbers: Numbers::default(), marks: Parts::default() };
        if ids == 0 {
            return strays;
        }
        for entry in (0..PARTS).flat_map(|part| runs().flat_map(move |run| run.part(part))) {
            let number = usize::try_from(entry.id).unwrap_or(usize::MAX);
            if strays.numbers.insert(number, ids) {
                for (cell, seen) in runs().filter_map(|run| run.marked(number)) {
                    strays.marks.push(part_of(mixed(entry.id)), PARTS, Entry { id: entry.id, cell, seen });
                }
            }
        }
        strays
    }

    /// The cells of all ids within some numbers that are no strays, each once, with the selections that saw it and how
    /// many ids are alike.
    pub(super) fn others<'r, R: Iterator<Item = &'r Run>>(
        &self,
        numbers: &Range<usize>,
        runs: impl Fn() -> R,
        mut count: impl FnMut(u32, u32, u32),
    ) {
        let runs: Vec<&Run> = runs().filter(|run| !run.marks.is_empty()).collect();
        let mut met: Vec<(u32, u32)> = Vec::new();
        for (numbers, runs) in stretches(numbers, &runs) {
            if let [run] = runs.as_slice() {
                self.alone(run, numbers, &mut count);
                continue;
            }
            for number in numbers.filter(|number| !self.numbers.has(*number)) {
                met.clear();
                for (cell, seen) in runs.iter().filter_map(|run| run.marked(number)) {
                    match met.iter_mut().find(|(known, _)| *known == cell) {
                        Some((_, all)) => *all |= seen,
                        None => met.push((cell, seen)),
                    }
                }
                met.iter().for_each(|(cell, seen)| count(*cell, *seen, 1));
            }
        }
    }

    /// The same where one worker has marks.
    fn alone(&self, run: &Run, numbers: Range<usize>, mut count: impl FnMut(u32, u32, u32)) {
        let marks = run.marks.within(numbers.clone());
        let greatest = place(marks.iter().copied().fold(0, u32::max));
        if greatest / 4 > marks.len() {
            for number in numbers.filter(|number| !self.numbers.has(*number)) {
                if let Some((cell, seen)) = run.marked(number) {
                    count(cell, seen, 1);
                }
            }
            return;
        }
        let mut alike = vec![0_u32; greatest + 1];
        marks.iter().for_each(|mark| alike[place(*mark)] += 1);
        for mark in self.numbers.within(numbers).filter_map(|number| run.marks.get(number)) {
            alike[place(mark)] -= 1;
        }
        for (mark, times) in (0..).zip(alike).skip(1).filter(|(_, times)| *times > 0) {
            let (cell, seen) = run.read(mark);
            count(cell, seen, times);
        }
    }
}
