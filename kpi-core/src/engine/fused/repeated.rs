//! Who came back: people of a group, the buckets they were seen in, and when their first and second thing were known.

use super::blocks::{Parts, Slots, scatter};
use super::entries::{ALONE, PART_BITS, PARTS, mixed, part_of};
use crate::engine::place::place;
use crate::engine::texts;
use crate::engine::threads::{ranges, side_by_side};
use crate::error::EngineError;

/// Buckets that a person's bits have room for.
pub(super) const MAX_BUCKETS: usize = 64;
const NEVER: u8 = u8::MAX;

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

/// The visits of one worker, by part of the person.
#[derive(Debug, Clone, Default)]
struct Run {
    parts: Parts<Visit>,
    /// Whether an id is none of a plain number, so that another numbering of texts changes it.
    interned: bool,
    /// The groups behind the groups of the visits; their own without it.
    groups: Option<Vec<u32>>,
}

impl Run {
    fn push(&mut self, visit: Visit) {
        // The mark of texts is also that of no thing at all, which every numbering has.
        let is_text = |id: u64| id & texts::NO_ID != 0 && id != texts::NO_ID;
        self.interned |= is_text(visit.who) || is_text(visit.thing);
        self.parts.push(part_of(mixed(visit.who)), PARTS, visit);
    }

    fn part(&self, index: usize) -> impl Iterator<Item = Visit> {
        let groups = self.groups.as_deref();
        self.parts.iter(index).map(move |visit| match groups {
            None => visit,
            Some(groups) => Visit { group: groups.get(place(visit.group)).copied().unwrap_or(visit.group), ..visit },
        })
    }
}

/// All visits. One may stand there several times.
#[derive(Debug, Clone, Default)]
pub(super) struct Visits {
    own: Run,
    /// Those of other workers.
    others: Vec<Run>,
    before: Option<Visit>,
}

/// A person of a group.
#[derive(Debug, Clone, Copy)]
struct Person {
    who: u64,
    group: u32,
    /// The two things that were known first.
    things: [u64; 2],
    /// The buckets in which they were.
    since: [u8; 2],
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
        // Buckets are 64 at most, and one more for what comes after them.
        let (thing, bucket) = (visit.thing, u8::try_from(visit.bucket).unwrap_or(NEVER - 1));
        let ([first, second], [since, since_second]) = (&mut self.things, &mut self.since);
        if *since != NEVER && *first == thing {
            *since = (*since).min(bucket);
        } else if *since_second != NEVER && *second == thing {
            *since_second = (*since_second).min(bucket);
        } else if bucket < *since_second {
            (*second, *since_second) = (thing, bucket);
        }
        if *since_second < *since {
            std::mem::swap(first, second);
            std::mem::swap(since, since_second);
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
        self.own.push(visit);
    }

    /// Adds the visits of others, their ids and groups translated.
    pub(super) fn absorb(&mut self, other: Self, id: impl Fn(u64) -> u64, groups: Option<&[u32]>) {
        let group = |there: u32| groups.and_then(|groups| groups.get(place(there))).copied().unwrap_or(there);
        for mut run in std::iter::once(other.own).chain(other.others) {
            if run.interned {
                for visit in (0..PARTS).flat_map(|index| run.part(index)) {
                    let (who, thing) = (id(visit.who), id(visit.thing));
                    self.own.push(Visit { who, thing, group: group(visit.group), ..visit });
                }
            } else if !run.parts.is_empty() {
                run.groups = match &run.groups {
                    None => groups.map(<[u32]>::to_vec),
                    Some(before) => Some(before.iter().map(|there| group(*there)).collect()),
                };
                self.others.push(run);
            }
        }
    }

    fn runs(&self) -> impl Iterator<Item = &Run> {
        std::iter::once(&self.own).chain(&self.others)
    }

    fn part_len(&self, part: usize) -> usize {
        self.runs().map(|run| run.parts.len(part)).sum()
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
        let work = |parts: std::ops::Range<usize>| {
            let mut counts = vec![(0_u32, 0_u32); groups * buckets];
            let (mut slots, mut lists) = (Slots::default(), Vec::new());
            for part in parts {
                let visits = self.runs().flat_map(|run| run.part(part));
                scatter(visits, self.part_len(part), PART_BITS, |visit| mixed(visit.who), &mut lists);
                for person in lists.iter().flat_map(|list| gather(list, &mut slots)) {
                    let since = u32::from(person.since[usize::from(at_least > 1)]);
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
        let visits: usize = (0..PARTS).map(|part| self.part_len(part)).sum();
        let threads = if visits < ALONE { 1 } else { threads };
        let mut counted = side_by_side(ranges(PARTS, threads), work)?.into_iter();
        let mut all = counted.next().unwrap_or_default();
        for counts in counted {
            all.iter_mut().zip(counts).for_each(|(all, more)| *all = (all.0 + more.0, all.1 + more.1));
        }
        Ok(all)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = Visit> {
        (0..PARTS).flat_map(|index| self.runs().flat_map(move |run| run.part(index)))
    }
}

/// One entry per person of a group.
fn gather(visits: &[Visit], slots: &mut Slots) -> Vec<Person> {
    let mut people: Vec<Person> = Vec::with_capacity(visits.len());
    slots.begin(visits.len());
    for visit in visits {
        let same = |known: usize| people.get(known).is_some_and(|p| p.who == visit.who && p.group == visit.group);
        let index = slots.find(hash(visit.who, visit.group), people.len(), same);
        if index == people.len() {
            let (things, since) = ([texts::NO_ID; 2], [NEVER; 2]);
            people.push(Person { who: visit.who, group: visit.group, things, since, here: 0 });
        }
        if let Some(person) = people.get_mut(index) {
            person.see(visit);
        }
    }
    people
}
