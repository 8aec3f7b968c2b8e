//! The path that computes every definition, row by row of a chunk.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

use super::assign::Assigned;
use super::clock::{Clocks, Days, Shops, missing};
use super::day::day_number;
use super::dimension::Dimension;
use super::eval::{Chunk, Column, OK, Values};
use super::fx::Converter;
use super::group::ROOT;
use super::part::PartialResult;
use super::plan::{Plan, Task, is_to_date};
use super::seen::Seen;
use super::state::Inputs;
use super::texts;
use crate::error::EngineError;
use crate::metric::{Aggregate, Expr, RowClock};
use crate::money::FxRounding;

/// No group.
const NONE: u32 = u32::MAX;

/// The groups of rows above their buckets and in them.
type ByClock = BTreeMap<RowClock, Rc<(Vec<u32>, Vec<u32>)>>;

/// A query at work in a chunk.
pub(crate) struct General<'w, 'd> {
    pub(crate) plan: &'w Arc<Plan>,
    pub(crate) shops: &'w mut Shops<'d>,
    pub(crate) assigned: &'w mut Assigned<'d>,
    pub(crate) converter: &'w mut Converter<'d>,
    pub(crate) part: &'w mut PartialResult,
    /// Columns with the codes of the texts that are let through.
    pub(crate) scope: &'w [(String, BTreeSet<u32>)],
    /// Rows of the chunk whose market or seller is not known, with their shops.
    pub(crate) strangers: BTreeMap<usize, u32>,
}

impl General<'_, '_> {
    /// Adds the rows of a chunk to some tasks.
    pub(crate) fn chunk(&mut self, chunk: &mut Chunk<'_, '_>, tasks: &[usize]) -> Result<(), EngineError> {
        let plan = Arc::clone(self.plan);
        let table = chunk.batch.facts.table();
        let in_scope = self.in_scope(chunk)?;
        let above = self.groups_of_rows(chunk)?;
        let mut clocks = Clocks::default();
        let mut grouped = ByClock::new();
        for (index, task) in tasks.iter().filter_map(|index| Some((*index, plan.tasks.get(*index)?))) {
            let clock = clocks.clock(chunk, self.shops, &task.measure.clock)?;
            let groups = if let Some(known) = grouped.get(&task.measure.clock) {
                Rc::clone(known)
            } else {
                self.note(table.name, &task.measure.clock, &clock);
                let groups = Rc::new(self.groups_of_clock(chunk, &clock, &above)?);
                grouped.insert(task.measure.clock.clone(), Rc::clone(&groups));
                groups
            };
            let mut passing = self.passing(chunk, task, &in_scope, &clock)?;
            self.knows_shops(chunk, &clock, &passing)?;
            self.in_derived_scope(chunk, &clock, &mut passing)?;
            let (inside, known) = self.select(task, &clock, &groups.0, &groups.1, &passing);
            self.feed(chunk, &mut clocks, index, task, &clock, &inside, &known)?;
        }
        Ok(())
    }

    fn note(&mut self, table: &'static str, clock: &RowClock, days: &Days) {
        let count = |rows: usize| u64::try_from(rows).unwrap_or(u64::MAX);
        let without = count(days.valid.iter().filter(|valid| !**valid).count());
        let seen = Seen { rows: count(days.valid.len()), without, span: days.span() };
        self.part.seen.entry((table, clock.to_string())).or_default().merge(&seen);
    }

    fn in_scope(&self, chunk: &mut Chunk<'_, '_>) -> Result<Vec<bool>, EngineError> {
        let mut inside = vec![true; chunk.rows];
        for (column, wanted) in self.scope {
            let column = chunk.column(column)?;
            if let Values::Text(codes) = &column.values {
                inside.iter_mut().zip(codes).for_each(|(inside, code)| *inside &= wanted.contains(code));
            }
        }
        Ok(inside)
    }

    /// The group of each row by the dimensions that do not depend on a clock.
    fn groups_of_rows(&mut self, chunk: &mut Chunk<'_, '_>) -> Result<Vec<u32>, EngineError> {
        let mut groups = vec![ROOT; chunk.rows];
        let plan = Arc::clone(self.plan);
        for (level, dimension) in plan.levels().into_iter().enumerate().filter(|(_, d)| !d.is_of_clock()) {
            let column = chunk.column(if let Dimension::Column(name) = dimension { name } else { "shop_id" })?;
            let Values::Text(own) = &column.values else { continue };
            let codes: Vec<u32> =
                if matches!(dimension, Dimension::Column(_)) { own.clone() } else { self.of_shops(chunk, dimension)? };
            let mut before = ((NONE, NONE), NONE);
            for (group, code) in groups.iter_mut().zip(&codes) {
                if before.0 != (*group, *code) {
                    before = ((*group, *code), self.part.groups.below(level, *group, *code));
                }
                *group = before.1;
            }
        }
        Ok(groups)
    }

    /// The market or seller of each row's shop.
    fn of_shops(&mut self, chunk: &mut Chunk<'_, '_>, dimension: &Dimension) -> Result<Vec<u32>, EngineError> {
        let (table, column) = (chunk.batch.facts.table().name, chunk.column("shop_id")?);
        let Values::Text(shops) = &column.values else { return Ok(vec![texts::NULL; chunk.rows]) };
        let mut codes = Vec::with_capacity(shops.len());
        for (row, shop) in shops.iter().enumerate() {
            codes.push(self.shops.attribute(chunk.texts, table, *shop, dimension).unwrap_or_else(|_| {
                self.strangers.insert(row, *shop);
                texts::NULL
            }));
        }
        Ok(codes)
    }

    /// Refuses a row that counts when its shop, and so its day, market or seller, is not known.
    fn knows_shops(&self, chunk: &Chunk<'_, '_>, clock: &Days, passing: &[bool]) -> Result<(), EngineError> {
        let mut strangers = clock.strangers.iter().chain(&self.strangers);
        match strangers.find(|(row, _)| passing.get(**row) == Some(&true)) {
            Some((_, shop)) => Err(missing(chunk.texts, chunk.batch.facts.table().name, *shop)),
            None => Ok(()),
        }
    }

    /// The code of each row in a dimension of its clock; rows without a moment have any.
    fn of_clock(
        &mut self,
        chunk: &mut Chunk<'_, '_>,
        clock: &Days,
        dimension: &Dimension,
    ) -> Result<Vec<u32>, EngineError> {
        match dimension {
            // 1970-01-01 was a Thursday.
            Dimension::Weekday => {
                Ok(clock.local.iter().map(|day| u32::try_from((day + 3).rem_euclid(7)).unwrap_or(0) + 1).collect())
            }
            Dimension::Hour => {
                let hour = |(row, valid): (usize, &bool)| {
                    if *valid && !clock.strangers.contains_key(&row) {
                        Ok(self.shops.hour(chunk, clock, row)? + 1)
                    } else {
                        Ok(texts::NULL)
                    }
                };
                clock.valid.iter().enumerate().map(hour).collect()
            }
            _ => self.assigned.codes(chunk, clock, dimension),
        }
    }

    /// Leaves only rows that the scope by dimensions other than columns lets through.
    fn in_derived_scope(
        &mut self,
        chunk: &mut Chunk<'_, '_>,
        clock: &Days,
        passing: &mut [bool],
    ) -> Result<(), EngineError> {
        let plan = Arc::clone(self.plan);
        for (dimension, wanted) in &plan.query.scope_derived {
            let codes = match dimension {
                Dimension::Market | Dimension::Seller => {
                    let codes = self.of_shops(chunk, dimension)?;
                    self.knows_shops(chunk, clock, passing)?;
                    codes
                }
                _ => self.of_clock(chunk, clock, dimension)?,
            };
            let wanted: BTreeSet<u32> = match dimension {
                Dimension::Weekday => wanted.iter().filter_map(|text| text.parse().ok()).collect(),
                Dimension::Hour => wanted.iter().filter_map(|text| Some(text.parse::<u32>().ok()? + 1)).collect(),
                _ => wanted.iter().map(|text| chunk.texts.code(text)).collect(),
            };
            passing.iter_mut().zip(&codes).for_each(|(pass, code)| *pass &= wanted.contains(code));
        }
        Ok(())
    }

    /// The group of each row above its bucket, and the group in its own bucket; [`NONE`] outside the period.
    fn groups_of_clock(
        &mut self,
        chunk: &mut Chunk<'_, '_>,
        clock: &Days,
        above: &[u32],
    ) -> Result<(Vec<u32>, Vec<u32>), EngineError> {
        let plan = Arc::clone(self.plan);
        let mut groups = above.to_vec();
        let levels = plan.levels();
        for (level, dimension) in levels.iter().enumerate().filter(|(_, d)| d.is_of_clock()) {
            let codes = self.of_clock(chunk, clock, dimension)?;
            for ((group, code), valid) in groups.iter_mut().zip(&codes).zip(&clock.valid) {
                if *valid {
                    *group = self.part.groups.below(level, *group, *code);
                }
            }
        }
        let members = plan.frames.first().map(|frame| &frame.members);
        let mut own = vec![NONE; groups.len()];
        let mut bucket: (i32, Option<i32>) = (i32::MIN, None);
        let mut before = ((NONE, 0), NONE);
        for (((slot, group), day), valid) in own.iter_mut().zip(&groups).zip(&clock.local).zip(&clock.valid) {
            if !valid {
                continue;
            }
            if bucket.0 != *day {
                let found = match (plan.query.period, members) {
                    (Some(_), Some(members)) => members.get(day).and_then(|codes| codes.first()).copied(),
                    _ => Some(plan.open_bucket(*day)),
                };
                bucket = (*day, found);
            }
            if let Some(code) = bucket.1 {
                if before.0 != (*group, code) {
                    before = ((*group, code), self.part.groups.below(levels.len(), *group, code.cast_unsigned()));
                }
                *slot = before.1;
            }
        }
        Ok((groups, own))
    }

    /// Which rows the scope, the filter, the clock and the level of totals let through.
    fn passing(
        &self,
        chunk: &mut Chunk<'_, '_>,
        task: &Task,
        in_scope: &[bool],
        clock: &Days,
    ) -> Result<Vec<bool>, EngineError> {
        let mut passing: Vec<bool> = in_scope.iter().zip(&clock.valid).map(|(a, b)| *a && *b).collect();
        for name in &task.measure.totals {
            let column = chunk.column(name)?;
            let query = &self.plan.query;
            let wanted = query.scope.contains_key(name)
                || query.by.iter().any(|by| matches!(by, Dimension::Column(column) if column == name));
            passing.iter_mut().zip(&column.states).for_each(|(pass, state)| *pass &= (*state == OK) == wanted);
        }
        if let Some(filter) = &task.measure.filter {
            let column = chunk.expression(filter)?;
            for ((pass, truth), state) in passing.iter_mut().zip(column.truths()).zip(&column.states) {
                if *pass && *state > OK {
                    return Err(too_wide(task, "a filter"));
                }
                *pass &= *truth && *state == OK;
            }
        }
        Ok(passing)
    }

    /// Rows with their groups: those that count, and those that only decide whether somebody came back.
    #[allow(clippy::type_complexity, reason = "two lists of row and group")]
    fn select(
        &mut self,
        task: &Task,
        clock: &Days,
        above: &[u32],
        own: &[u32],
        passing: &[bool],
    ) -> (Vec<(u32, u32)>, Vec<(u32, u32)>) {
        let plan = Arc::clone(self.plan);
        let bucket_level = plan.query.by.len();
        let rows = (0_u32..).zip(passing).filter(|(_, pass)| **pass).map(|(row, _)| row);
        let at = |values: &[u32], row: u32| {
            usize::try_from(row).ok().and_then(|row| values.get(row)).copied().unwrap_or(NONE)
        };
        let day =
            |row: u32| usize::try_from(row).ok().and_then(|row| clock.local.get(row)).copied().unwrap_or_default();
        let Some(frame) = plan.frames.get(task.frame) else { return (Vec::new(), Vec::new()) };
        let mut inside = Vec::new();
        if frame.steps.is_empty() {
            inside.extend(rows.clone().map(|row| (row, at(own, row))).filter(|(_, group)| *group != NONE));
        } else {
            for row in rows.clone() {
                for code in frame.members.get(&day(row)).into_iter().flatten() {
                    inside.push((row, self.part.groups.below(bucket_level, at(above, row), code.cast_unsigned())));
                }
            }
        }
        let mut known = Vec::new();
        if is_to_date(&task.measure) && plan.query.period.is_some() {
            for row in rows {
                for (code, _, seen) in &frame.buckets {
                    if day(row) < day_number(seen.to()) {
                        known.push((row, self.part.groups.below(bucket_level, at(above, row), code.cast_unsigned())));
                    }
                }
            }
        } else if matches!(task.measure.aggregate, Aggregate::CountRepeated { .. }) {
            known.clone_from(&inside);
        }
        (inside, known)
    }

    #[allow(clippy::too_many_arguments, reason = "one call, everything of the row")]
    fn feed(
        &mut self,
        chunk: &mut Chunk<'_, '_>,
        clocks: &mut Clocks,
        index: usize,
        task: &Task,
        clock: &Days,
        inside: &[(u32, u32)],
        known: &[(u32, u32)],
    ) -> Result<(), EngineError> {
        if inside.is_empty() && known.is_empty() {
            return Ok(());
        }
        let measure = &task.measure;
        let mut value = measure.aggregate.value().map(|value: &Expr| chunk.expression(value)).transpose()?;
        let mut rate_days = None;
        let mut currency = None;
        if task.money {
            let column = chunk.column("currency")?;
            if let Values::Text(codes) = &column.values {
                currency = Some(codes.clone());
            }
            if let Some(convert) = &measure.convert {
                let rate_clock = clocks.clock(chunk, self.shops, &convert.rate_day)?;
                if !rate_clock.strangers.is_empty() {
                    let mut counted = vec![false; chunk.rows];
                    for (row, _) in inside {
                        usize::try_from(*row)
                            .ok()
                            .and_then(|row| counted.get_mut(row))
                            .into_iter()
                            .for_each(|c| *c = true);
                    }
                    self.knows_shops(chunk, &rate_clock, &counted)?;
                }
                rate_days = Some(rate_clock.or_else(clock));
            }
        }
        if let (Some(convert), Some(values), Some(codes), Some(days)) =
            (&measure.convert, &value, &currency, &rate_days)
            && convert.rounded == FxRounding::PerLine
        {
            let lines = self.converter.lines(chunk.texts, convert, values, codes, days, inside);
            let place = |group| super::finish::group_text(self.part, chunk.texts, group);
            let converted: Column = lines.map_err(|(fault, group)| fault.named(task, place(group)))?;
            value = Some(Rc::new(converted));
            currency = None;
            rate_days = None;
        }
        let (mut ids, mut things) = (Vec::new(), Vec::new());
        match &measure.aggregate {
            Aggregate::CountDistinct { columns } | Aggregate::Last { per: columns, .. } => {
                let columns = columns.iter().map(|column| chunk.ids(column)).collect::<Result<Vec<_>, _>>()?;
                let missing = matches!(measure.aggregate, Aggregate::Last { .. }).then_some(texts::NO_ID);
                let tuples = self.part.tuples.get_mut(index);
                if let Some(tuples) = tuples {
                    let mut parts = Vec::with_capacity(columns.len());
                    ids = (0..chunk.rows)
                        .map(|row| {
                            parts.clear();
                            for column in &columns {
                                parts.push(column.get(row).copied().flatten().or(missing)?);
                            }
                            Some(tuples.id(&parts))
                        })
                        .collect();
                }
            }
            Aggregate::CountRepeated { column, of, .. } => {
                ids = chunk.ids(column)?;
                things = chunk.ids(of)?;
            }
            _ => {}
        }
        let inputs = Inputs {
            value: value.as_deref(),
            currency: currency.as_deref(),
            rate_days: rate_days.as_deref().filter(|_| task.converts_totals()),
            days: measure.per_day.then_some(&clock.local),
            moments: &clock.moments,
            ids,
            things,
        };
        let Some(state) = self.part.states.get_mut(index) else { return Ok(()) };
        let added = state.add(inside, &inputs);
        state.know(known, &inputs);
        added.map_err(|group| {
            let place = super::finish::group_text(self.part, chunk.texts, group);
            EngineError::Overflow { metric: task.metric.clone(), group: place, limit: "128 bits" }
        })
    }
}

fn too_wide(task: &Task, place: &str) -> EngineError {
    EngineError::Overflow { metric: task.metric.clone(), group: place.to_owned(), limit: "128 bits" }
}
