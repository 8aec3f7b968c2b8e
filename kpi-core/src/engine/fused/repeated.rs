//! Who came back: people of a group, the buckets they were seen in, and when their first and second thing were known.

use super::batch::place;
use super::entries::{ALONE, PARTS, mixed, part_of, slots_for};
use crate::engine::texts;
use crate::error::EngineError;

/// Buckets that a person's bits have room for.
pub(super) const MAX_BUCKETS: usize = 64;
const NEVER: u32 = u32::MAX;

/// A row, or neighbours that say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Visit {
    pub(super) who: u64,
    /// [`texts::NO_ID`] when the row names none.
    pub(super) thing: u64,
    pub(super) group: u32,
    /// The first bucket whose history holds it.
    pub(super) bucket: u16,
    /// Whether that bucket itself has it.
    pub(super) here: bool,
    /// Whether it belongs to the history at all.
    pub(super) known: bool,
}

/// All visits. One may stand there several times.
#[derive(Debug, Clone, Default)]
pub(super) struct Visits {
    parts: Vec<Vec<Visit>>,
    before: Option<Visit>,
}

/// A person of a group.
#[derive(Debug, Clone, Copy)]
struct Person {
    who: u64,
    group: u32,
    /// The two things that were known first, with the buckets.
    things: [(u64, u32); 2],
    /// The buckets the person was in.
    here: u64,
}

impl Person {
    fn see(&mut self, visit: &Visit) {
        if visit.here {
            self.here |= 1 << u32::from(visit.bucket);
        }
        if !visit.known || visit.thing == texts::NO_ID {
            return;
        }
        let (thing, bucket) = (visit.thing, u32::from(visit.bucket));
        let [first, second] = &mut self.things;
        if first.1 != NEVER && first.0 == thing {
            first.1 = first.1.min(bucket);
        } else if second.1 != NEVER && second.0 == thing {
            second.1 = second.1.min(bucket);
        } else if bucket < second.1 {
            *second = (thing, bucket);
        }
        if second.1 < first.1 {
            std::mem::swap(first, second);
        }
    }
}

fn hash(who: u64, group: u32) -> u64 {
    mixed(who ^ u64::from(group).rotate_left(40))
}

impl Visits {
    pub(super) fn add(&mut self, visit: Visit) {
        if self.before == Some(visit) {
            return;
        }
        self.before = Some(visit);
        self.push(visit);
    }

    fn push(&mut self, visit: Visit) {
        if self.parts.is_empty() {
            self.parts.resize(PARTS, Vec::new());
        }
        if let Some(part) = self.parts.get_mut(part_of(hash(visit.who, visit.group))) {
            part.push(visit);
        }
    }

    /// Adds the visits of others, their ids and groups translated.
    pub(super) fn absorb(&mut self, other: Self, id: impl Fn(u64) -> u64, group: impl Fn(u32) -> u32) {
        for visit in other.parts.into_iter().flatten() {
            let (who, thing) = (id(visit.who), id(visit.thing));
            self.push(Visit { who, thing, group: group(visit.group), ..visit });
        }
    }

    /// The people of each group and bucket, and those of them who have at least `at_least` things, 1 or 2, by then: by
    /// group, then by bucket.
    pub(super) fn count(
        &self,
        groups: usize,
        buckets: usize,
        at_least: u32,
        threads: usize,
    ) -> Result<Vec<(u32, u32)>, EngineError> {
        let work = |parts: &[Vec<Visit>]| {
            let mut counts = vec![(0_u32, 0_u32); groups * buckets];
            let (mut table, mut people) = (Vec::new(), Vec::new());
            for part in parts {
                gather(part, &mut table, &mut people);
                for person in &people {
                    let since = person.things[usize::from(at_least > 1)].1;
                    let mut here = person.here;
                    while here != 0 {
                        let bucket = here.trailing_zeros();
                        here &= here - 1;
                        let index = place(person.group).saturating_mul(buckets).saturating_add(place(bucket));
                        if let Some((all, repeated)) = counts.get_mut(index) {
                            *all += 1;
                            *repeated += u32::from(since <= bucket);
                        }
                    }
                }
            }
            counts
        };
        if threads < 2 || self.parts.iter().map(Vec::len).sum::<usize>() < ALONE {
            return Ok(work(&self.parts));
        }
        let share = self.parts.len().div_ceil(threads);
        let counted = std::thread::scope(|scope| {
            let workers: Vec<_> = self.parts.chunks(share).map(|parts| scope.spawn(|| work(parts))).collect();
            workers.into_iter().map(|worker| worker.join().map_err(|_| EngineError::Worker)).collect::<Vec<_>>()
        });
        let mut all = vec![(0_u32, 0_u32); groups * buckets];
        for counts in counted {
            for (all, more) in all.iter_mut().zip(counts?) {
                *all = (all.0 + more.0, all.1 + more.1);
            }
        }
        Ok(all)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Visit> {
        self.parts.iter().flatten()
    }
}

/// One entry per person of a group.
fn gather(part: &[Visit], table: &mut Vec<u32>, people: &mut Vec<Person>) {
    let slots = slots_for(part.len());
    table.clear();
    table.resize(slots, 0);
    people.clear();
    let mask = slots - 1;
    for visit in part {
        #[allow(clippy::cast_possible_truncation, reason = "the low bits are wanted")]
        let mut slot = hash(visit.who, visit.group) as usize & mask;
        loop {
            let known = place(table[slot]);
            if known == 0 {
                let none = (texts::NO_ID, NEVER);
                let mut person = Person { who: visit.who, group: visit.group, things: [none; 2], here: 0 };
                person.see(visit);
                people.push(person);
                table[slot] = u32::try_from(people.len()).unwrap_or(u32::MAX);
                break;
            }
            let person = &mut people[known - 1];
            if person.who == visit.who && person.group == visit.group {
                person.see(visit);
                break;
            }
            slot = (slot + 1) & mask;
        }
    }
}
