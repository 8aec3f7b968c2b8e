//! From what a plan is made of to the plan.

use super::calendar::{CalendarSplit, DayPin};
use super::member::{Member, SplitBy};
use super::plan::{Change, Plan, PlanNode, check_tiers, children};
use super::rows::{self, Part, Scratch};
use super::spec::PlanSpec;
use super::split::{Taker, list, split_units, why};
use super::unit::to_cell;
use super::words::Why;
use crate::error::TargetError;
use crate::money::{Fraction, Rounding, ZeroWeights, allocate, exact};
use crate::period::Period;
use crate::threads::side_by_side;
use rust_decimal::Decimal;
use smol_str::SmolStr;

/// Deepest nesting of an organisation.
pub(super) const MAX_DEPTH: usize = 32;
/// Decimals of the shares of a blend.
const BLEND_DIGITS: u32 = 18;

impl PlanSpec {
    /// Builds version 1 of the plan with one thread.
    ///
    /// From the whole down, every amount is split over the parts by the node's rule, around pins, floors and caps, to the
    /// smallest unit. Days follow: below a node with weights of days, person × day tables keep both margins exactly. A
    /// node with weights of its own is split by them, and the nodes above it are sums.
    ///
    /// Errors: see [`TargetError`]; each names the node, person or day.
    pub fn build(&self, change: Change) -> Result<Plan, TargetError> {
        self.build_with(change, 1)
    }

    /// [`build`](Self::build) with several threads. The plan is the same for any number.
    pub fn build_with(&self, mut change: Change, threads: usize) -> Result<Plan, TargetError> {
        let unit = self.unit;
        let target = unit.to_units("target", self.target)?;
        let tier = |name: &str, amount: Option<Decimal>| amount.map(|amount| unit.to_units(name, amount)).transpose();
        let (base, stretch) = (tier("base", self.base)?, tier("stretch", self.stretch)?);
        check_tiers(unit, &self.root.id, base, target, stretch)?;
        let mut draft = Draft { spec: self, nodes: Vec::new(), members: Vec::new(), calendars: Vec::new() };
        draft.calendars.push(DayWeights::new(&self.calendar, self.period)?);
        draft.add(&self.root, None, 0, 0)?;
        let by_id = index(&draft.nodes)?;
        if let Some(root) = draft.nodes.first_mut() {
            (root.base, root.target, root.stretch) = (base, target, stretch);
        }
        draft.bind_root(target)?;
        for at in 0..draft.nodes.len() {
            draft.share(at)?;
        }
        let cells = draft.rows(threads.clamp(1, 256))?;
        change.version = 1;
        change.what = vec![format!("built {} of {} over {}", unit.text(target), self.metric, self.period)];
        Ok(Plan {
            id: self.id.clone(),
            version: 1,
            metric: self.metric.clone(),
            unit,
            period: self.period,
            nodes: draft.nodes,
            by_id,
            cells,
            booked: 0,
            changes: vec![change],
        })
    }
}

/// Positions in order of the ids; two equal ids are an error.
pub(super) fn index(nodes: &[PlanNode]) -> Result<Vec<u32>, TargetError> {
    let count = u32::try_from(nodes.len()).map_err(|_| TargetError::Overflow {
        place: "nodes".into(),
        value: nodes.len().to_string(),
        limit: "32 bits",
    })?;
    let id = |at: &u32| nodes[*at as usize].id.as_str();
    let mut order: Vec<u32> = (0..count).collect();
    order.sort_unstable_by(|a, b| id(a).cmp(id(b)));
    match order.windows(2).find(|pair| id(&pair[0]) == id(&pair[1])) {
        Some(pair) => Err(TargetError::DuplicateNode { node: id(&pair[0]).to_owned() }),
        None => Ok(order),
    }
}

/// The weights of the days of one calendar.
struct DayWeights {
    calendar: super::CalendarWeights,
    days: Vec<Decimal>,
}

impl DayWeights {
    fn new(calendar: &super::CalendarWeights, period: Period) -> Result<Self, TargetError> {
        let days = calendar.days(period)?.into_iter().map(|day| day.weight).collect();
        Ok(Self { calendar: calendar.clone(), days })
    }
}

/// A node's side of the specification.
struct Placed<'a> {
    member: &'a Member,
    /// Which calendar its days go by.
    calendar: usize,
    /// For each day whether it is there; `None` when it always is.
    present: Option<Vec<bool>>,
    /// Whether a node below has a calendar of its own, so that its days are sums.
    sums: bool,
}

struct Draft<'a> {
    spec: &'a PlanSpec,
    nodes: Vec<PlanNode>,
    members: Vec<Placed<'a>>,
    calendars: Vec<DayWeights>,
}

impl<'a> Draft<'a> {
    /// Adds a node and everything below it; says whether one of them has a calendar of its own.
    fn add(
        &mut self,
        member: &'a Member,
        parent: Option<u32>,
        depth: usize,
        calendar: usize,
    ) -> Result<bool, TargetError> {
        if depth > MAX_DEPTH {
            return Err(TargetError::TooDeep { node: member.id.to_string(), limit: MAX_DEPTH });
        }
        let at = self.nodes.len();
        let own = member.calendar.as_deref();
        let calendar = match own {
            Some(weights) => {
                self.calendars.push(DayWeights::new(weights, self.spec.period)?);
                self.calendars.len() - 1
            }
            None => calendar,
        };
        self.nodes.push(PlanNode {
            id: member.id.clone(),
            kind: member.kind,
            key: member.key.clone(),
            name: member.name.clone(),
            parent,
            base: None,
            target: 0,
            stretch: None,
            weight: Decimal::ONE,
            why: Why::Given,
            size: 1,
        });
        // Whoever belongs to a node that is absent is absent too.
        let above = parent.and_then(|parent| self.presence(parent as usize)).map(<[bool]>::to_vec);
        let present = (!member.present.is_empty()).then(|| {
            let days = self.spec.period.days().enumerate();
            days.map(|(index, day)| {
                member.present.iter().any(|span| span.contains(day)) && above.as_ref().is_none_or(|above| above[index])
            })
            .collect()
        });
        self.members.push(Placed { member, calendar, present, sums: false });
        let position = u32::try_from(at).unwrap_or(u32::MAX);
        let mut sums = false;
        for child in &member.children {
            sums |= self.add(child, Some(position), depth + 1, calendar)?;
        }
        let size = self.nodes.len() - at;
        self.nodes[at].size = u32::try_from(size).unwrap_or(u32::MAX);
        self.members[at].sums = sums;
        Ok(sums || own.is_some())
    }

    /// The days on which a node is there, by itself or by a node above; `None` when it always is.
    fn presence(&self, at: usize) -> Option<&[bool]> {
        let own = self.members.get(at).and_then(|placed| placed.present.as_deref());
        own.or_else(|| {
            self.nodes.get(at).and_then(|node| node.parent).and_then(|parent| self.presence(parent as usize))
        })
    }

    fn units(&self, id: &str, amount: Option<Decimal>) -> Result<Option<i128>, TargetError> {
        amount.map(|amount| self.spec.unit.to_units(id, amount).map(i128::from)).transpose()
    }

    /// The root's own bounds hold for the amount given.
    fn bind_root(&mut self, target: i64) -> Result<(), TargetError> {
        let root = &self.spec.root;
        let mut taker = Taker::new(&root.id, Decimal::ONE);
        taker.floor = self.units(&root.id, root.floor)?;
        taker.cap = self.units(&root.id, root.cap)?;
        taker.pin = self.units(&root.id, root.pin)?;
        split_units(&root.id, i128::from(target), &[taker]).map(drop).map_err(|error| self.in_unit(error))
    }

    /// Splits the amounts of a node over its parts.
    fn share(&mut self, at: usize) -> Result<(), TargetError> {
        if self.nodes[at].size == 1 {
            return Ok(());
        }
        let parts: Vec<usize> = children(&self.nodes, at).collect();
        let place = self.nodes[at].id.clone();
        let weights = self.weights(at, &parts)?;
        let mut takers = Vec::with_capacity(parts.len());
        for (part, weight) in parts.iter().zip(&weights) {
            let member = self.members[*part].member;
            let mut taker = Taker::new(&member.id, *weight);
            if member.floor.is_some() || member.cap.is_some() || member.pin.is_some() {
                taker.floor = self.units(&member.id, member.floor)?;
                taker.cap = self.units(&member.id, member.cap)?;
                taker.pin = self.units(&member.id, member.pin)?;
            }
            takers.push(taker);
        }
        let total = self.nodes[at].target;
        let units = split_units(&place, i128::from(total), &takers).map_err(|error| self.in_unit(error))?;
        let bounded = takers.iter().any(|taker| taker.pin.is_none() && (taker.floor.is_some() || taker.cap.is_some()));
        for ((part, taker), units) in parts.iter().zip(&takers).zip(units) {
            self.absent(*part, units)?;
            let node = &mut self.nodes[*part];
            node.target = to_cell(&node.id, units)?;
            node.weight = taker.weight;
            node.why = why(taker, units, bounded);
        }
        let targets: Vec<Decimal> =
            parts.iter().map(|part| Decimal::from(self.nodes[*part].target.unsigned_abs())).collect();
        let (base, stretch) = (self.nodes[at].base, self.nodes[at].stretch);
        for (tier, amount) in [(true, base), (false, stretch)] {
            let Some(amount) = amount else { continue };
            let shares = allocate(i128::from(amount), &targets, ZeroWeights::Error)
                .map_err(|_| TargetError::NoWeight { place: place.to_string(), total: self.spec.unit.text(amount) })?;
            for (part, units) in parts.iter().zip(shares) {
                let node = &mut self.nodes[*part];
                let units = Some(to_cell(&node.id, units)?);
                *(if tier { &mut node.base } else { &mut node.stretch }) = units;
            }
        }
        Ok(())
    }

    /// Nobody without an open day takes an amount.
    fn absent(&self, at: usize, units: i128) -> Result<(), TargetError> {
        let placed = &self.members[at];
        let Some(present) = self.presence(at).filter(|_| units != 0) else { return Ok(()) };
        let days = &self.calendars[placed.calendar].days;
        if present.iter().zip(days).any(|(there, weight)| *there && !weight.is_zero()) {
            return Ok(());
        }
        Err(TargetError::NotPresent {
            node: placed.member.id.to_string(),
            period: self.spec.period.to_string(),
            amount: self.spec.unit.text(i64::try_from(units).unwrap_or(i64::MAX)),
        })
    }

    /// The weights of the parts of a node by its rule, times the days they are there.
    fn weights(&self, at: usize, parts: &[usize]) -> Result<Vec<Decimal>, TargetError> {
        let parent = self.members[at].member;
        let member = |part: &usize| self.members[*part].member;
        let basis = |what: &'static str, read: fn(&Member) -> Option<Decimal>| -> Result<Vec<Decimal>, TargetError> {
            let each = parts.iter().map(|part| {
                let member = member(part);
                let value = read(member).ok_or_else(|| TargetError::MissingBasis {
                    node: member.id.to_string(),
                    what,
                    parent: parent.id.to_string(),
                })?;
                if value.is_sign_negative() && !value.is_zero() {
                    return Err(TargetError::NegativeWeight { place: format!("{} {what}", member.id), weight: value });
                }
                Ok(value)
            });
            each.collect()
        };
        let mut weights = match parent.split {
            SplitBy::Equal => vec![Decimal::ONE; parts.len()],
            SplitBy::History => basis("history", |member| member.history)?,
            SplitBy::Potential => basis("potential", |member| member.potential)?,
            SplitBy::Share => {
                let shares = basis("share", |member| member.share)?;
                let sum = exact::sum(shares.iter().copied()).map_err(TargetError::money(parent.id.to_string()))?;
                if sum != Decimal::ONE {
                    return Err(TargetError::SharesNotOne { place: parent.id.to_string(), sum });
                }
                return Ok(shares);
            }
            SplitBy::Blend { history, potential } => {
                let mixed = [
                    (history, basis("history", |member| member.history)?),
                    (potential, basis("potential", |member| member.potential)?),
                ];
                blend(&parent.id, &mixed, parts.len())?
            }
        };
        if parts.iter().any(|part| self.members[*part].present.is_some()) {
            self.weigh_presence(parts, &mut weights)?;
        }
        Ok(weights)
    }

    /// Multiplies weights by the weight of the days on which each part is there; where parts go by different calendars,
    /// by its quotient over all days, to 18 decimals.
    fn weigh_presence(&self, parts: &[usize], weights: &mut [Decimal]) -> Result<(), TargetError> {
        let calendar = |part: &usize| self.members[*part].calendar;
        let same = parts.windows(2).all(|pair| calendar(&pair[0]) == calendar(&pair[1]));
        for (part, weight) in parts.iter().zip(weights) {
            let placed = &self.members[*part];
            let days = &self.calendars[placed.calendar].days;
            let present = self.presence(*part);
            let there = |day: usize| present.is_none_or(|there| there[day]);
            let here = days.iter().enumerate().filter(|(day, _)| there(*day)).map(|(_, weight)| *weight);
            let place = || TargetError::money(placed.member.id.to_string());
            let weighed = exact::sum(here).map_err(place())?;
            *weight = if same {
                exact::mul(*weight, weighed).map_err(place())?
            } else {
                let whole: Fraction = days.iter().map(|day| Fraction::from(*day)).sum();
                let part = Fraction::from(weighed).checked_div(&whole).unwrap_or_else(|_| Fraction::zero());
                (part * Fraction::from(*weight)).round(BLEND_DIGITS, Rounding::HalfEven).map_err(place())?
            };
        }
        Ok(())
    }

    fn in_unit(&self, error: TargetError) -> TargetError {
        self.spec.unit.say(error)
    }

    /// The days of every node.
    fn rows(&self, threads: usize) -> Result<Vec<i64>, TargetError> {
        let width = self.spec.period.len_days() as usize;
        let mut cells = vec![0_i64; self.nodes.len() * width];
        self.own_days(0, &mut cells)?;
        self.below(0, &mut cells, threads, &mut Scratch::default())?;
        Ok(cells)
    }

    /// The days of a node by its own calendar, into the first row; nothing when they are sums of its parts.
    fn own_days(&self, at: usize, cells: &mut [i64]) -> Result<(), TargetError> {
        let placed = &self.members[at];
        if placed.sums {
            return Ok(());
        }
        let (node, period) = (&self.nodes[at], self.spec.period);
        let mut calendar = self.calendars[placed.calendar].calendar.clone();
        if let Some(present) = self.presence(at) {
            for (day, _) in period.days().zip(present).filter(|(_, there)| !**there) {
                calendar = calendar.with_closed(day, "absent");
            }
        }
        let pins = if at == 0 { self.day_pins()? } else { Vec::new() };
        let split = CalendarSplit::new(&node.id, i128::from(node.target), period, &calendar, &pins)
            .map_err(|error| self.in_unit(error))?;
        for (cell, day) in cells.iter_mut().zip(split.days()) {
            *cell = to_cell(&node.id, day.units)?;
        }
        Ok(())
    }

    fn day_pins(&self) -> Result<Vec<DayPin>, TargetError> {
        let pin = |pin: &super::PinnedDays| {
            let units = self.spec.unit.to_units(&format!("pin of {}", pin.from), pin.amount)?;
            Ok(DayPin { from: pin.from, through: pin.through, units: i128::from(units) })
        };
        if self.members.first().is_some_and(|root| root.sums) && !self.spec.pins.is_empty() {
            let nodes = self.members.iter().filter(|placed| placed.member.calendar.is_some());
            let names: Vec<&SmolStr> = nodes.map(|placed| &placed.member.id).collect();
            return Err(TargetError::ContradictoryPins {
                place: self.spec.root.id.to_string(),
                first: "days pinned for the whole".into(),
                second: format!("days of {} by calendars of their own", list(names.iter().map(|name| name.as_str()))),
            });
        }
        self.spec.pins.iter().map(pin).collect()
    }

    /// Fills the rows below a node whose own row is the first of `cells`; sums upwards where parts have calendars.
    fn below(&self, at: usize, cells: &mut [i64], threads: usize, scratch: &mut Scratch) -> Result<(), TargetError> {
        let size = self.nodes[at].size as usize;
        if size == 1 {
            return Ok(());
        }
        let width = self.spec.period.len_days() as usize;
        let parts: Vec<usize> = children(&self.nodes, at).collect();
        let (own, rest) = cells.split_at_mut(width);
        if at == 0 && self.members[0].sums {
            self.day_pins()?;
        }
        if self.members[at].sums {
            for part in &parts {
                self.own_days(*part, &mut rest[(part - at - 1) * width..])?;
            }
        } else {
            let groups: Vec<Part<'_>> = parts
                .iter()
                .map(|part| Part {
                    name: self.nodes[*part].id.as_str(),
                    total: self.nodes[*part].target,
                    present: self.members[*part].present.as_deref(),
                })
                .collect();
            let first = self.spec.period.from();
            let day_name = |day: usize| (first + chrono::Days::new(day as u64)).to_string();
            let place = self.nodes[at].id.as_str();
            if size == parts.len() + 1 {
                return rows::fill(place, own, &groups, &day_name, scratch, rest).map_err(|error| self.in_unit(error));
            }
            let mut table = vec![0_i64; parts.len() * width];
            rows::fill(place, own, &groups, &day_name, scratch, &mut table).map_err(|error| self.in_unit(error))?;
            for (part, row) in parts.iter().zip(table.chunks_exact(width)) {
                rest[(part - at - 1) * width..][..width].copy_from_slice(row);
            }
        }
        self.fill_parts(&parts, rest, threads, scratch)?;
        if self.members[at].sums {
            for part in &parts {
                let row = &rest[(part - at - 1) * width..][..width];
                // Amounts on both sides of zero may pass 64 bits on the way to a sum that fits.
                own.iter_mut().zip(row).for_each(|(sum, cell)| *sum = sum.wrapping_add(*cell));
            }
        }
        Ok(())
    }

    /// Goes on below each part, on several threads when there is enough to share.
    fn fill_parts(
        &self,
        parts: &[usize],
        mut rest: &mut [i64],
        threads: usize,
        scratch: &mut Scratch,
    ) -> Result<(), TargetError> {
        let width = self.spec.period.len_days() as usize;
        let mut tasks = Vec::with_capacity(parts.len());
        for part in parts {
            let (cells, after) = rest.split_at_mut(self.nodes[*part].size as usize * width);
            rest = after;
            tasks.push((*part, cells));
        }
        if threads < 2 || tasks.len() < 2 {
            return tasks.into_iter().try_for_each(|(part, cells)| self.below(part, cells, threads, scratch));
        }
        // The largest first, each to the thread with the least so far.
        tasks.sort_by_key(|(part, cells)| (std::cmp::Reverse(cells.len()), *part));
        let mut shares: Vec<(usize, Vec<_>)> = (0..threads.min(tasks.len())).map(|_| (0, Vec::new())).collect();
        for task in tasks {
            if let Some(least) = shares.iter_mut().min_by_key(|(cells, _)| *cells) {
                least.0 += task.1.len();
                least.1.push(task);
            }
        }
        let work = |tasks: Vec<(usize, &mut [i64])>| {
            let mut scratch = Scratch::default();
            // The node that comes first in the plan reports its error, whatever the number of threads.
            let failed = tasks
                .into_iter()
                .filter_map(|(part, cells)| self.below(part, cells, 1, &mut scratch).err().map(|error| (part, error)));
            failed.min_by_key(|(part, _)| *part)
        };
        let shares = shares.into_iter().map(|(_, tasks)| tasks);
        let failed = side_by_side(shares, work).map_err(|_| TargetError::Worker)?;
        match failed.into_iter().flatten().min_by_key(|(part, _)| *part) {
            Some((_, error)) => Err(error),
            None => Ok(()),
        }
    }
}

/// A mix of shares, each figure divided by its sum over the parts.
fn blend(place: &str, mixed: &[(Decimal, Vec<Decimal>)], parts: usize) -> Result<Vec<Decimal>, TargetError> {
    let mut weights = vec![Fraction::zero(); parts];
    for (factor, figures) in mixed {
        if factor.is_sign_negative() && !factor.is_zero() {
            return Err(TargetError::NegativeWeight { place: format!("{place} blend"), weight: *factor });
        }
        let sum: Fraction = figures.iter().map(|figure| Fraction::from(*figure)).sum();
        if factor.is_zero() {
            continue;
        }
        for (weight, figure) in weights.iter_mut().zip(figures) {
            let share = Fraction::from(*figure)
                .checked_div(&sum)
                .map_err(|_| TargetError::NoWeight { place: place.to_owned(), total: "a blend".into() })?;
            *weight = weight.clone() + share * Fraction::from(*factor);
        }
    }
    let rounded = weights.iter().map(|weight| weight.round(BLEND_DIGITS, Rounding::HalfEven));
    rounded.collect::<Result<_, _>>().map_err(TargetError::money(place))
}
