//! The pass over the chunks of a batch.

use std::rc::Rc;
use std::sync::Arc;

use smol_str::SmolStr;

use super::batch::Codes;
use super::bins::{Addend, Bins};
use super::column::{Col, Stop, TRUE, both};
use super::edges::{Edges, Noted, bounds};
use super::entries::Entries;
use super::layout::{Family, Layout, Rule, Selection, Window, column_of};
use super::level::{Level, text};
use super::lookup::{Ids, Open, Rows, Shared};
use super::pairs::Pairs;
use super::picked::Picked;
use super::repeated::{Visit, Visits, When};
use super::view::View;
use crate::engine::group::ROOT;
use crate::engine::place::{UNSEEN, is_known, looked_up, place, slot};
use crate::engine::plan::Plan;
use crate::engine::texts;
use crate::facts::Extent;

/// 1989-03-02, before every checked day.
const FIRST_DAY: i32 = 7_000;
/// No cell.
const NONE: u32 = u32::MAX - 1;

/// The buckets of days, numbered.
#[derive(Debug, Default, Clone)]
struct Buckets {
    of_day: Vec<u32>,
    codes: Vec<i32>,
}

impl Buckets {
    fn index(day: i32) -> usize {
        place(day.wrapping_sub(FIRST_DAY).cast_unsigned())
    }

    /// The number of the bucket of a day, [`UNSEEN`] where it was not asked for yet.
    #[inline]
    fn known(&self, day: i32) -> u32 {
        self.of_day.get(Self::index(day)).copied().unwrap_or(UNSEEN)
    }

    #[inline]
    fn number(&mut self, day: i32, plan: &Plan) -> u32 {
        match self.known(day) {
            UNSEEN => self.find(day, Self::index(day), plan),
            known => known,
        }
    }

    #[cold]
    fn find(&mut self, day: i32, index: usize, plan: &Plan) -> u32 {
        let code = match plan.query.period {
            None => Some(plan.open_bucket(day)),
            Some(_) => {
                plan.frames.first().and_then(|own| own.members.get(&day)).and_then(|codes| codes.first()).copied()
            }
        };
        let number = code.map_or(NONE, |code| {
            let known = self.codes.iter().rposition(|known| *known == code).unwrap_or_else(|| {
                self.codes.push(code);
                self.codes.len() - 1
            });
            u32::try_from(known).unwrap_or(NONE)
        });
        // Checked days lie within 41,000 days; a slot elsewhere is the arbitrary day of a row that does not count.
        if index < 41_000 {
            if self.of_day.len() <= index {
                self.of_day.resize(index + 1, UNSEEN);
            }
            self.of_day[index] = number;
        }
        number
    }
}

/// What is kept of a family.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    pub(super) bins: Bins,
    pub(super) entries: Vec<Entries>,
    pub(super) visits: Vec<Visits>,
    /// By value.
    pub(super) scales: Vec<u32>,
    /// Rows next to each other are of the same days.
    cells: Pairs<true>,
    buckets: Buckets,
}

impl Kept {
    /// Forgets what only finds the cells of rows.
    pub(super) fn end(&mut self) {
        (self.cells, self.buckets) = (Pairs::default(), Buckets::default());
    }
}

/// The state of the fast path for a query.
#[derive(Debug, Clone)]
pub(crate) struct Fused {
    pub(super) layout: Arc<Layout>,
    /// By family. Queries of one pass that count the same share them.
    pub(super) kept: Vec<Arc<Kept>>,
    pub(super) levels: Vec<Level>,
    pub(super) edges: Edges,
}

/// Numbers of an index as ids.
fn numbered(numbers: Vec<u32>) -> Vec<u64> {
    let id = |number| if number == UNSEEN { texts::NO_ID } else { u64::from(number) };
    numbers.into_iter().map(id).collect()
}

/// The rows of a family in a chunk, ready to be added.
struct Ready {
    family: usize,
    seen: Vec<u32>,
    cells: Vec<u32>,
    currencies: Option<Vec<u32>>,
    values: Vec<Rc<Col>>,
    ids: Vec<Option<Ids>>,
    visits: Vec<Vec<Visit>>,
}

/// A chunk of a batch, with what the queries before found out about its rows.
pub(crate) struct Block {
    rows: Rows,
    first: usize,
}

impl Block {
    pub(crate) fn new(open: &Open<'_>, first: usize, rows: usize) -> Self {
        Self { rows: Rows::new(View::new(Picked::range(first, rows), open.batch.program.steps.len())), first }
    }
}

impl Fused {
    pub(crate) fn new(layout: &Arc<Layout>, plan: &Plan) -> Self {
        let kept = |family: &Family| Kept {
            bins: Bins::new(family.values.len(), family.selections.len()),
            entries: family.distinct.iter().map(|set| Entries::new(set.index.clone())).collect(),
            visits: family.repeats.iter().map(|repeat| Visits::new(repeat.indexes.clone())).collect(),
            scales: vec![0; family.values.len()],
            cells: Pairs::default(),
            buckets: Buckets::default(),
        };
        Self {
            layout: Arc::clone(layout),
            kept: layout.families.iter().map(kept).map(Arc::new).collect(),
            levels: vec![Level::default(); plan.query.by.len()],
            edges: Edges::default(),
        }
    }

    /// Whether a task is computed here.
    pub(crate) fn has(&self, task: usize) -> bool {
        self.layout.has(task)
    }

    /// Prepares for the chunks of a batch; `false` when no measure of its table is computed here.
    pub(crate) fn begin(&mut self, open: &mut Open<'_>, plan: &Plan) -> bool {
        for (level, dimension) in self.levels.iter_mut().zip(&plan.query.by) {
            let name = column_of(dimension, open.batch.facts.table());
            let codes = name.map_or(Codes::Own, |name| open.batch.whose_codes(&name).unwrap_or(Codes::Own));
            if codes == Codes::Own || codes != level.codes {
                level.of_code.clear();
            }
            level.codes = codes;
        }
        self.layout.families.iter().any(|family| family.program == open.program)
    }

    /// Adds a chunk; `false` when it is left to the general path, with nothing added.
    pub(crate) fn chunk(&mut self, block: &mut Block, open: &mut Open<'_>, shared: &mut Shared<'_, '_>) -> bool {
        let layout = Arc::clone(&self.layout);
        let whole = &mut block.rows;
        whole.above = None;
        let Ok(scope) = Self::scope(whole, open, shared) else { return false };
        let Ok(clocks) = Self::clocks(&layout, whole, open, shared) else { return false };
        let mut ready = Vec::new();
        let program = open.program;
        for (index, family) in layout.families.iter().enumerate().filter(|(_, family)| family.program == program) {
            match self.family(index, family, whole, open, shared, scope.as_deref()) {
                Ok(found) => ready.extend(found),
                Err(Stop::Unfit) => return false,
            }
        }
        for rows in ready {
            self.add(rows);
        }
        for (clock, extent) in clocks {
            self.edges.add(clock, extent, block.first, whole.view.picked.rows);
        }
        true
    }

    /// What was read of the batch by each clock. Second: chunks in which a day cannot be told here, by clock with first
    /// row and number of rows.
    pub(crate) fn noted(
        &mut self,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
    ) -> (Vec<Noted>, Vec<(SmolStr, usize, usize)>) {
        self.edges.take(open, shared)
    }

    /// Bytes of 1 for the rows in the scope; `None` for all.
    fn scope(rows: &Rows, open: &mut Open<'_>, shared: &Shared<'_, '_>) -> Result<Option<Vec<u8>>, Stop> {
        let mut inside: Option<Vec<u8>> = None;
        for (column, wanted) in &shared.plan.query.scope {
            let list: Vec<SmolStr> = wanted.iter().cloned().collect();
            let truths = open.batch.one_of(&rows.view.picked, column, &list, false)?;
            let own = truths.into_iter().map(|truth| u8::from(truth == TRUE));
            inside = Some(match inside {
                None => own.collect(),
                Some(before) => before.into_iter().zip(own).map(|(a, b)| a & b).collect(),
            });
        }
        Ok(inside)
    }

    /// The clocks of the families, whose rows all have a day that can be told, and from when to when they reach.
    fn clocks(
        layout: &Layout,
        rows: &mut Rows,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
    ) -> Result<Vec<(SmolStr, Extent)>, Stop> {
        let mut clocks: Vec<(SmolStr, Extent)> = Vec::new();
        let families = layout.families.iter().filter(|family| family.program == open.program);
        for clock in families.flat_map(|family| &family.selections).map(|selection| &selection.clock) {
            if clocks.iter().all(|(known, _)| known != clock) {
                clocks.push((clock.clone(), rows.extent(open, clock)?));
            }
        }
        for (clock, _) in &clocks {
            shared.zones_known(rows, open, clock)?;
        }
        Ok(clocks)
    }

    /// Groups by the dimensions of rows.
    fn above(
        &mut self,
        rows: &mut Rows,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
    ) -> Result<Rc<Vec<u32>>, Stop> {
        if let Some(known) = &rows.above {
            return Ok(Rc::clone(known));
        }
        let mut found: Option<Vec<u32>> = None;
        for (index, dimension) in shared.plan.query.by.iter().enumerate() {
            let name = column_of(dimension, open.batch.facts.table()).ok_or(Stop::Unfit)?;
            let codes = shared.codes(rows, open, &name)?;
            let Some(level) = self.levels.get_mut(index) else { return Err(Stop::Unfit) };
            let Some(groups) = &mut found else {
                let mut groups = looked_up(&level.of_code, &codes);
                if groups.contains(&UNSEEN) {
                    for code in codes.iter() {
                        if !is_known(&level.of_code, *code) {
                            let text = text(*code, &name, dimension, open, shared)?;
                            *slot(&mut level.of_code, *code) = shared.groups.below(index, ROOT, text);
                        }
                    }
                    groups = looked_up(&level.of_code, &codes);
                }
                found = Some(groups);
                continue;
            };
            for (group, code) in groups.iter_mut().zip(codes.iter()) {
                let number = match level.of_code.get(place(*code)) {
                    Some(known) if *known != UNSEEN => *known,
                    _ => {
                        let number = level.number(text(*code, &name, dimension, open, shared)?);
                        *slot(&mut level.of_code, *code) = number;
                        number
                    }
                };
                let (above, texts, groups) = (*group, &level.texts, &mut *shared.groups);
                *group = level.pairs.number(above, number, || {
                    groups.below(index, above, texts.get(place(number)).copied().unwrap_or(texts::NULL))
                });
            }
        }
        let groups = Rc::new(found.unwrap_or_else(|| vec![ROOT; rows.view.picked.rows]));
        rows.above = Some(Rc::clone(&groups));
        Ok(groups)
    }

    /// Bytes of 1 for the rows of a selection; `None` when there is none.
    #[allow(clippy::too_many_arguments, reason = "the rows, and what they are chosen by")]
    fn selected(
        selection: &Selection,
        rows: &mut Rows,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
        scope: Option<&[u8]>,
        range: Option<(i64, i64)>,
    ) -> Result<Option<Vec<u8>>, Stop> {
        let Some((least, greatest)) = range else { return Ok(None) };
        let (first, last) = bounds(least, greatest);
        let (from, to) = match selection.window {
            Window::Any => (i32::MIN, i32::MAX),
            Window::Days(from, to) => (from, to),
            Window::Before(to) => (i32::MIN, to),
        };
        if last < from || first >= to {
            return Ok(None);
        }
        let step = open.batch.program.column(&selection.clock).ok_or(Stop::Unfit)?;
        let clock = rows.view.column(&mut open.batch, step)?;
        let mut chosen = both(clock.valid(), scope).unwrap_or_else(|| vec![1; rows.view.picked.rows]);
        if first < from || last >= to {
            let days = shared.days(rows, open, &selection.clock)?;
            chosen.iter_mut().zip(days.iter()).for_each(|(c, day)| *c &= u8::from(*day >= from) & u8::from(*day < to));
        }
        for condition in &selection.conditions {
            let column = rows.view.column(&mut open.batch, *condition)?;
            let Col::Truth(truths) = &*column else { return Err(Stop::Unfit) };
            chosen.iter_mut().zip(truths).for_each(|(chosen, truth)| *chosen &= u8::from(*truth == TRUE));
        }
        for (column, wanted) in &selection.totals {
            let present = match open.batch.presence(column) {
                None => Some(vec![0; rows.view.picked.rows]),
                Some(nulls) => rows.view.picked.validity(nulls.as_ref().as_ref()),
            };
            let present = present.unwrap_or_else(|| vec![1; rows.view.picked.rows]);
            chosen.iter_mut().zip(present).for_each(|(c, present)| *c &= u8::from((present != 0) == *wanted));
        }
        Ok(Some(chosen))
    }

    #[allow(clippy::too_many_arguments, clippy::type_complexity, reason = "the rows, and what they are chosen by")]
    fn family(
        &mut self,
        index: usize,
        family: &Family,
        whole: &mut Rows,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
        scope: Option<&[u8]>,
    ) -> Result<Option<Ready>, Stop> {
        let mut seen: Vec<u32> = Vec::new();
        for (eight, selections) in family.selections.chunks(8).enumerate() {
            let mut bits: Vec<u8> = Vec::new();
            for (bit, selection) in selections.iter().enumerate() {
                let range = whole.extent(open, &selection.clock)?.range;
                let Some(chosen) = Self::selected(selection, whole, open, shared, scope, range)? else { continue };
                if bits.is_empty() {
                    bits = vec![0; whole.view.picked.rows];
                }
                bits.iter_mut().zip(chosen).for_each(|(bits, chosen)| *bits |= chosen << bit);
            }
            if seen.is_empty() {
                seen = bits.into_iter().map(|bits| u32::from(bits) << (8 * eight)).collect();
            } else {
                seen.iter_mut().zip(bits).for_each(|(seen, bits)| *seen |= u32::from(bits) << (8 * eight));
            }
        }
        let passing: usize = seen.iter().map(|seen| usize::from(*seen != 0)).sum();
        if passing == 0 {
            return Ok(None);
        }
        // Few rows are gathered, so that the others cost nothing more.
        let mut picked;
        let rows = if passing * 3 < whole.view.picked.rows * 2 {
            let (view, kept) = whole.view.passing(&seen);
            seen = kept;
            picked = Rows::new(view);
            &mut picked
        } else {
            whole
        };
        let above = self.above(rows, open, shared)?;
        let cells = self.cells(index, family, &above, &seen, rows, open, shared)?;
        let needs_currency = family.values.iter().any(|value| value.by_currency || value.convert.is_some());
        let currencies = if needs_currency { Some(shared.currencies(rows, open, &seen)?) } else { None };
        let mut values = Vec::with_capacity(family.values.len());
        for value in &family.values {
            let column = rows.view.column(&mut open.batch, value.step)?;
            values.push(match (&value.convert, &currencies) {
                (Some((convert, rate, own)), Some(currencies)) => {
                    let days = shared.rate_days(rows, open, rate, own)?;
                    Rc::new(shared.converted(convert, &column, (currencies, &days, &seen))?)
                }
                _ => column,
            });
        }
        if !values.iter().all(|column| matches!(**column, Col::Number { .. })) {
            return Err(Stop::Unfit);
        }
        let mut ids = Vec::with_capacity(family.distinct.len());
        for set in &family.distinct {
            ids.push(if set.bits.is_empty() { None } else { Some(shared.counted(rows, open, &set.column)?) });
        }
        let mut visits = Vec::with_capacity(family.repeats.len());
        for repeat in &family.repeats {
            let mut of = |column: &SmolStr| match repeat.indexes {
                Some(_) => Ok(numbered(open.batch.numbers(&rows.view.picked, column).ok_or(Stop::Unfit)?)),
                None => shared.ids(rows, open, column),
            };
            let (people, things) = (of(&repeat.column)?, of(&repeat.of)?);
            let groups = if repeat.to_date { above.as_slice() } else { cells.as_slice() };
            let buckets = match (&family.rule, repeat.to_date) {
                (Rule::Clock(clock), true) => Some(shared.days(rows, open, clock)?),
                _ => None,
            };
            let mut found: Vec<Visit> = Vec::with_capacity(seen.len());
            let (counts, mut before) = (1 << repeat.here | 1 << repeat.known, None);
            for (row, seen) in seen.iter().enumerate() {
                let seen = seen & counts;
                if seen == 0 || people[row] == texts::NO_ID || groups[row] == NONE {
                    continue;
                }
                // The lines of an order mostly say the same.
                let day = buckets.as_ref().map_or(0, |days| days[row]);
                let said = (people[row], things[row], groups[row], day, seen);
                if before.replace(said) == Some(said) {
                    continue;
                }
                let bucket = if buckets.is_some() { self.layout.bucket_of(day) } else { 0 };
                let when = When::new(bucket, seen >> repeat.here & 1 != 0, seen >> repeat.known & 1 != 0);
                found.push(Visit { who: people[row], thing: things[row], group: groups[row], when });
            }
            visits.push(found);
        }
        let currencies = currencies.filter(|_| family.values.iter().any(|value| value.by_currency));
        Ok(Some(Ready { family: index, seen, cells, currencies, values, ids, visits }))
    }

    #[allow(clippy::too_many_arguments, reason = "the rows, and where they belong")]
    fn cells(
        &mut self,
        index: usize,
        family: &Family,
        above: &[u32],
        seen: &[u32],
        rows: &mut Rows,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
    ) -> Result<Vec<u32>, Stop> {
        let days = match &family.rule {
            Rule::Clock(clock) => Some(shared.days(rows, open, clock)?),
            Rule::Fixed(_) => None,
        };
        let level = shared.plan.query.by.len();
        let Some(Kept { cells, buckets, .. }) = self.kept.get_mut(index).map(Arc::make_mut) else {
            return Err(Stop::Unfit);
        };
        let groups = &mut *shared.groups;
        let any = above.iter().fold(0, |any, above| any | above);
        Ok(match (&family.rule, days) {
            (Rule::Clock(_), Some(days)) => {
                let pairs = above.iter().zip(days.iter());
                let mut found =
                    cells.each_at_once(any, pairs.clone().map(|(above, day)| (*above, buckets.known(*day))));
                for ((cell, (above, day)), seen) in found.iter_mut().zip(pairs).zip(seen) {
                    if *cell != UNSEEN {
                        continue;
                    }
                    let bucket = if *seen == 0 { NONE } else { buckets.number(*day, shared.plan) };
                    if bucket == NONE {
                        *cell = NONE;
                        continue;
                    }
                    let codes = &buckets.codes;
                    *cell = cells.number(*above, bucket, || {
                        let code = codes.get(place(bucket)).copied().unwrap_or_default();
                        groups.below(level, *above, code.cast_unsigned())
                    });
                }
                found
            }
            (Rule::Fixed(code), _) => {
                let mut found = cells.each_at_once(any, above.iter().map(|above| (*above, 0)));
                for (cell, above) in found.iter_mut().zip(above).filter(|(cell, _)| **cell == UNSEEN) {
                    *cell = cells.number(*above, 0, || groups.below(level, *above, code.cast_unsigned()));
                }
                found
            }
            _ => return Err(Stop::Unfit),
        })
    }

    fn add(&mut self, rows: Ready) {
        let layout = Arc::clone(&self.layout);
        let (Some(family), Some(kept)) =
            (layout.families.get(rows.family), self.kept.get_mut(rows.family).map(Arc::make_mut))
        else {
            return;
        };
        let wanted = family.uses.iter().fold(0, |bits, used| bits | 1 << used.bit);
        let mut seen = rows.seen;
        seen.iter_mut()
            .zip(&rows.cells)
            .for_each(|(seen, cell)| *seen = if *cell == NONE { 0 } else { *seen & wanted });
        let bins = kept.bins.find(&rows.cells, rows.currencies.as_deref(), &seen);
        let mut addends = Vec::with_capacity(rows.values.len());
        for (column, slot) in rows.values.iter().zip(&mut kept.scales) {
            if let Col::Number { scale, values, valid, .. } = &**column {
                *slot = *scale;
                addends.push(Addend { values, valid: valid.as_deref() });
            }
        }
        kept.bins.add(&bins, &addends);
        for ((set, entries), ids) in family.distinct.iter().zip(&mut kept.entries).zip(&rows.ids) {
            let mask = set.bits.iter().fold(0, |bits, bit| bits | 1 << bit);
            match ids {
                Some(Ids::Plain(ids)) => entries.add(&rows.cells, ids, &seen, mask),
                Some(Ids::Numbers(numbers)) => entries.add_numbers(&rows.cells, numbers, &seen, mask),
                None => {}
            }
        }
        for (visits, found) in kept.visits.iter_mut().zip(rows.visits) {
            visits.add(&found);
        }
    }
}
