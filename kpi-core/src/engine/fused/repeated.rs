//! Who came back: people of a group, the buckets they were seen in, and when their first and second thing were known.
//!
//! Visits are cut into parts by the person, and counted part by part. Where people and things are numbered by indexes, a
//! part holds the numbers of a range, so that each person has a place, and only people of several groups are looked up.

use std::sync::Arc;

use super::blocks::{PART_BITS, PARTS, Parts, Slots, mixed, part_of, scatter};
use super::entries::ALONE;
use super::index::Index;
use crate::engine::place::{UNSEEN, place};
use crate::engine::texts;
use crate::error::EngineError;
use crate::threads::{ranges, side_by_side};

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
    pub(super) when: When,
}

/// The first bucket whose history holds a visit, whether that bucket itself has it, and whether it belongs to the history
/// at all; in one number, because memory is what most visits cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct When(u32);

impl When {
    #[inline]
    pub(super) fn new(bucket: u16, here: bool, known: bool) -> Self {
        Self(u32::from(bucket) << 2 | u32::from(here) << 1 | u32::from(known))
    }

    #[inline]
    pub(super) fn bucket(self) -> u16 {
        u16::try_from(self.0 >> 2).unwrap_or(u16::MAX)
    }

    #[inline]
    pub(super) fn here(self) -> bool {
        self.0 & 2 != 0
    }

    #[inline]
    pub(super) fn known(self) -> bool {
        self.0 & 1 != 0
    }
}

/// A visit whose ids are numbers of indexes, in half the room.
#[derive(Debug, Clone, Copy)]
struct Narrow {
    who: u32,
    thing: u32,
    group: u32,
    when: When,
}

impl Narrow {
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "numbers of an index; that of none stays none")]
    fn of(visit: &Visit) -> Self {
        let thing = if visit.thing == texts::NO_ID { UNSEEN } else { visit.thing as u32 };
        Self { who: visit.who as u32, thing, group: visit.group, when: visit.when }
    }

    #[inline]
    fn wide(self) -> Visit {
        let thing = if self.thing == UNSEEN { texts::NO_ID } else { self.thing.into() };
        Visit { who: self.who.into(), thing, group: self.group, when: self.when }
    }
}

/// The visits of one worker, by part of the person.
#[derive(Debug, Clone, Default)]
struct Run {
    parts: Parts<Visit>,
    /// Those of numbered people and things.
    narrow: Parts<Narrow>,
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
        let visits = self.parts.iter(index).chain(self.narrow.iter(index).map(Narrow::wide));
        visits.map(move |visit| match groups {
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
    /// Whose numbers the ids of people and of things are.
    indexes: Option<(Arc<Index>, Arc<Index>)>,
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
    fn new(who: u64, group: u32) -> Self {
        Self { who, group, things: [texts::NO_ID; 2], since: [NEVER; 2], here: 0 }
    }

    fn see(&mut self, visit: &Visit) {
        if visit.when.here() {
            self.here |= 1 << u32::from(visit.when.bucket());
        }
        if !visit.when.known() || visit.thing == texts::NO_ID {
            return;
        }
        // Buckets are 64 at most, and one more for what comes after them.
        let (thing, bucket) = (visit.thing, u8::try_from(visit.when.bucket()).unwrap_or(NEVER - 1));
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
    pub(super) fn new(indexes: Option<(Arc<Index>, Arc<Index>)>) -> Self {
        Self { indexes, ..Self::default() }
    }

    /// How many numbers of people are in a part.
    fn share(&self) -> Option<usize> {
        self.indexes.as_ref().map(|(people, _)| people.len().div_ceil(PARTS).max(1))
    }

    /// Adds visits, with numbers for ids where there are indexes.
    pub(super) fn add(&mut self, visits: &[Visit]) {
        let share = self.share();
        for visit in visits {
            if self.before == Some(*visit) {
                continue;
            }
            self.before = Some(*visit);
            match share {
                None => self.own.push(*visit),
                Some(share) => {
                    let part = usize::try_from(visit.who).unwrap_or(usize::MAX) / share;
                    self.own.narrow.push(part, PARTS, Narrow::of(visit));
                }
            }
        }
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
            } else if !run.parts.is_empty() || !run.narrow.is_empty() {
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
        self.runs().map(|run| run.parts.len(part) + run.narrow.len(part)).sum()
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
            let mut count = |person: &Person| {
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
            };
            let (mut slots, mut lists) = (Slots::default(), Vec::new());
            for part in parts {
                let visits = self.runs().flat_map(|run| run.part(part));
                if let Some(share) = self.share() {
                    let (people, others) = placed(visits, part * share, share);
                    people.iter().for_each(&mut count);
                    gather(&others, &mut slots).iter().for_each(&mut count);
                    continue;
                }
                scatter(visits, self.part_len(part), PART_BITS, |visit| mixed(visit.who), &mut lists);
                lists.iter().flat_map(|list| gather(list, &mut slots)).for_each(|person| count(&person));
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
        let id = |index: &Index, number: u64| u32::try_from(number).map_or(texts::NO_ID, |number| index.id(number));
        let visits = (0..PARTS).flat_map(|index| self.runs().flat_map(move |run| run.part(index)));
        visits.map(move |visit| match &self.indexes {
            None => visit,
            Some((people, things)) => Visit { who: id(people, visit.who), thing: id(things, visit.thing), ..visit },
        })
    }
}

/// The people of a range of numbers, each in the first of their groups, and the visits in other groups.
fn placed(visits: impl Iterator<Item = Visit>, first: usize, share: usize) -> (Vec<Person>, Vec<Visit>) {
    let mut people = vec![Person::new(texts::NO_ID, 0); share];
    let mut others = Vec::new();
    visits.for_each(|visit| {
        let place = usize::try_from(visit.who).unwrap_or(usize::MAX).wrapping_sub(first);
        let Some(person) = people.get_mut(place) else { return };
        if person.who == texts::NO_ID {
            (person.who, person.group) = (visit.who, visit.group);
        }
        if person.group == visit.group {
            person.see(&visit);
        } else {
            others.push(visit);
        }
    });
    (people, others)
}

/// One entry per person of a group.
fn gather(visits: &[Visit], slots: &mut Slots) -> Vec<Person> {
    let mut people: Vec<Person> = Vec::with_capacity(visits.len());
    slots.begin(visits.len());
    for visit in visits {
        let same = |known: usize| people.get(known).is_some_and(|p| p.who == visit.who && p.group == visit.group);
        let index = slots.find(hash(visit.who, visit.group), people.len(), same);
        if index == people.len() {
            people.push(Person::new(visit.who, visit.group));
        }
        if let Some(person) = people.get_mut(index) {
            person.see(visit);
        }
    }
    people
}
