//! The pass over the chunks of a batch.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use smol_str::SmolStr;

use super::batch::{Batch, Numbers, UNSEEN, place};
use super::bins::Bins;
use super::days::{Zones, range_of};
use super::entries::Entries;
use super::layout::{Family, Layout, Rule, Selection, Window};
use super::pairs::Pairs;
use super::rates::Rates;
use super::repeated::{Visit, Visits};
use super::view::{Col, Stop, TRUE, View, both};
use crate::engine::clock::Shops;
use crate::engine::dimension::Dimension;
use crate::engine::fx::Converter;
use crate::engine::group::{Groups, ROOT};
use crate::engine::plan::Plan;
use crate::engine::texts::{self, Map, Texts};
use crate::facts::FactBatch;

const DAY_MS: i64 = 86_400_000;
/// No zone is or was further from UTC.
const FAR_MS: i64 = 26 * 3_600_000;
/// 1989-03-02, before every checked day.
const FIRST_DAY: i32 = 7_000;
/// No cell.
const NONE: u32 = u32::MAX - 1;

/// What the pass shares with the general path.
pub(crate) struct Shared<'w, 'd> {
    pub(crate) plan: &'w Plan,
    pub(crate) texts: &'w mut Texts,
    pub(crate) groups: &'w mut Groups,
    pub(crate) shops: &'w mut Shops<'d>,
    pub(crate) converter: &'w mut Converter<'d>,
}

/// One level of groups: the values that occur, numbered, below each group of the level above.
#[derive(Debug, Default, Clone)]
struct Level {
    of_text: Map<u32, u32>,
    texts: Vec<u32>,
    pairs: Pairs,
    /// By the batch's own code: the number of the value.
    of_code: Vec<u32>,
}

/// The buckets of days, numbered.
#[derive(Debug, Default, Clone)]
struct Buckets {
    of_day: Vec<u32>,
    codes: Vec<i32>,
}

impl Buckets {
    #[inline]
    fn number(&mut self, day: i32, plan: &Plan) -> u32 {
        let index = usize::try_from(day - FIRST_DAY).unwrap_or(usize::MAX);
        match self.of_day.get(index) {
            Some(known) if *known != UNSEEN => *known,
            _ => self.find(day, index, plan),
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
    cells: Pairs,
    buckets: Buckets,
}

/// What was read by a clock, before the days at its edges are known.
#[derive(Debug, Clone, Default)]
struct Edge {
    rows: u64,
    without: u64,
    range: Option<(i64, i64)>,
    /// First row, rows, least and greatest moment of the chunks that may hold the first or last day.
    chunks: Vec<(usize, usize, i64, i64)>,
}

/// Rows read by a clock: the clock, how many, how many without a moment, first and last day.
pub(crate) type Noted = (SmolStr, u64, u64, Option<(i32, i32)>);

/// The state of the fast path.
#[derive(Debug, Clone)]
pub(crate) struct Fused {
    pub(super) layout: Arc<Layout>,
    pub(super) kept: Vec<Kept>,
    levels: Vec<Level>,
    numbers: BTreeMap<SmolStr, Numbers>,
    zones: Zones,
    rates: Vec<Rates>,
    edges: BTreeMap<SmolStr, Edge>,
}

/// Rows with everything that was found out about them.
struct Rows {
    view: View,
    codes: BTreeMap<SmolStr, Rc<Vec<u32>>>,
    days: BTreeMap<SmolStr, Rc<Vec<i32>>>,
    above: Option<Rc<Vec<u32>>>,
}

impl Rows {
    fn new(view: View) -> Self {
        Self { view, codes: BTreeMap::new(), days: BTreeMap::new(), above: None }
    }
}

/// The rows of a family in a chunk, ready to be added.
struct Ready {
    family: usize,
    seen: Vec<u32>,
    cells: Vec<u32>,
    currencies: Option<Vec<u32>>,
    values: Vec<Rc<Col>>,
    ids: Vec<Option<Vec<u64>>>,
    visits: Vec<Vec<Visit>>,
}

/// A batch as the fast path sees it.
pub(crate) struct Open<'a> {
    batch: Batch<'a>,
    program: usize,
}

impl Fused {
    pub(crate) fn new(layout: &Arc<Layout>, plan: &Plan) -> Self {
        let kept = |family: &Family| Kept {
            bins: Bins::new(family.values.len()),
            entries: vec![Entries::default(); family.distinct.len()],
            visits: vec![Visits::default(); family.repeats.len()],
            scales: vec![0; family.values.len()],
            cells: Pairs::default(),
            buckets: Buckets::default(),
        };
        Self {
            layout: Arc::clone(layout),
            kept: layout.families.iter().map(kept).collect(),
            levels: vec![Level::default(); plan.query.by.len()],
            numbers: BTreeMap::new(),
            zones: Zones::default(),
            rates: Vec::new(),
            edges: BTreeMap::new(),
        }
    }

    /// Whether a task is computed here.
    pub(crate) fn has(&self, task: usize) -> bool {
        self.layout.has(task)
    }

    /// Prepares for the chunks of a batch; `None` when no measure of its table is computed here.
    pub(crate) fn open<'a>(&mut self, layout: &'a Layout, facts: &'a FactBatch) -> Option<Open<'a>> {
        let program = layout.programs.iter().position(|program| program.table.name == facts.table().name)?;
        if !layout.families.iter().any(|family| family.program == program) {
            return None;
        }
        self.zones.begin();
        self.levels.iter_mut().for_each(|level| level.of_code.clear());
        Some(Open { batch: Batch::new(facts, layout.programs.get(program)?), program })
    }

    /// Adds a chunk; `false` when it is left to the general path, with nothing added.
    pub(crate) fn chunk(
        &mut self,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
        first: usize,
        rows: usize,
    ) -> bool {
        let layout = Arc::clone(&self.layout);
        let mut whole = Rows::new(View::range(first, rows, open.batch.program.steps.len()));
        let Ok(scope) = Self::scope(&whole, open, shared) else { return false };
        let Ok(ranges) = Self::ranges(&layout, &mut whole, open) else { return false };
        if ranges.keys().any(|clock| self.zones_known(&mut whole, open, shared, clock).is_err()) {
            return false;
        }
        let mut ready = Vec::new();
        let program = open.program;
        for (index, family) in layout.families.iter().enumerate().filter(|(_, family)| family.program == program) {
            match self.family(index, family, &mut whole, open, shared, scope.as_deref(), &ranges) {
                Ok(found) => ready.extend(found),
                Err(Stop::Unfit) => return false,
            }
        }
        for rows in ready {
            self.add(rows);
        }
        for (clock, (range, without)) in ranges {
            self.note(clock, range, without, first, rows);
        }
        true
    }

    /// Bytes of 1 for the rows in the scope; `None` for all.
    fn scope(rows: &Rows, open: &mut Open<'_>, shared: &Shared<'_, '_>) -> Result<Option<Vec<u8>>, Stop> {
        let mut inside: Option<Vec<u8>> = None;
        for (column, wanted) in &shared.plan.query.scope {
            let list: Vec<SmolStr> = wanted.iter().cloned().collect();
            let truths = open.batch.one_of(&rows.view, column, &list, false)?;
            let own = truths.into_iter().map(|truth| u8::from(truth == TRUE));
            inside = Some(match inside {
                None => own.collect(),
                Some(before) => before.into_iter().zip(own).map(|(a, b)| a & b).collect(),
            });
        }
        Ok(inside)
    }

    /// Least and greatest moment by clock, and how many rows have none.
    #[allow(clippy::type_complexity, reason = "a range and a count by clock")]
    fn ranges(
        layout: &Layout,
        rows: &mut Rows,
        open: &mut Open<'_>,
    ) -> Result<BTreeMap<SmolStr, (Option<(i64, i64)>, u64)>, Stop> {
        let mut ranges = BTreeMap::new();
        let families = layout.families.iter().filter(|family| family.program == open.program);
        for clock in families.flat_map(|family| &family.selections).map(|selection| &selection.clock) {
            if ranges.contains_key(clock) {
                continue;
            }
            let step = open.batch.program.column(clock).ok_or(Stop::Unfit)?;
            let column = rows.view.column(&mut open.batch, step)?;
            let without = column.valid().map_or(0, |valid| valid.iter().map(|valid| u64::from(*valid == 0)).sum());
            let range = match &*column {
                Col::Instant { values, valid } => range_of(values, valid.as_deref()),
                Col::Date { values, valid } => {
                    let moments: Vec<i64> = values.iter().map(|day| i64::from(*day) * DAY_MS).collect();
                    range_of(&moments, valid.as_deref())
                }
                _ => return Err(Stop::Unfit),
            };
            ranges.insert(clock.clone(), (range, without));
        }
        Ok(ranges)
    }

    fn codes(
        &mut self,
        rows: &mut Rows,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
        name: &str,
    ) -> Result<Rc<Vec<u32>>, Stop> {
        if let Some(known) = rows.codes.get(name) {
            return Ok(Rc::clone(known));
        }
        let numbers = self.numbers.entry(SmolStr::new(name)).or_default();
        let codes = Rc::new(open.batch.codes(&rows.view, name, numbers, shared.texts)?);
        rows.codes.insert(SmolStr::new(name), Rc::clone(&codes));
        Ok(codes)
    }

    /// Whether every row with a moment belongs to a shop whose zone is known, also where no day is asked for: the general
    /// path decides whether the row counts, and names the shop.
    fn zones_known(
        &mut self,
        rows: &mut Rows,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
        clock: &SmolStr,
    ) -> Result<(), Stop> {
        let step = open.batch.program.column(clock).ok_or(Stop::Unfit)?;
        let column = rows.view.column(&mut open.batch, step)?;
        let Col::Instant { valid, .. } = &*column else { return Ok(()) };
        if open.batch.facts.table().field("shop_id").is_none() {
            return Ok(());
        }
        let codes = self.codes(rows, open, shared, "shop_id")?;
        let numbers = self.numbers.entry(SmolStr::new_static("shop_id")).or_default();
        self.zones.resolve(&mut open.batch, &codes, valid.as_deref(), numbers, shared.shops, shared.texts)
    }

    fn days(
        &mut self,
        rows: &mut Rows,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
        clock: &SmolStr,
    ) -> Result<Rc<Vec<i32>>, Stop> {
        if let Some(known) = rows.days.get(clock) {
            return Ok(Rc::clone(known));
        }
        let step = open.batch.program.column(clock).ok_or(Stop::Unfit)?;
        let column = rows.view.column(&mut open.batch, step)?;
        let days = match &*column {
            Col::Date { values, .. } => values.clone(),
            Col::Instant { values, valid } => {
                let has_shops = open.batch.facts.table().field("shop_id").is_some();
                let shops = if has_shops { Some(self.codes(rows, open, shared, "shop_id")?) } else { None };
                let numbers = self.numbers.entry(SmolStr::new_static("shop_id")).or_default();
                let (view, codes) = (&rows.view, shops.as_ref().map(|codes| codes.as_slice()));
                let instants = (values.as_slice(), valid.as_deref());
                self.zones.days(view, &mut open.batch, instants, codes, numbers, shared.shops, shared.texts)?
            }
            _ => return Err(Stop::Unfit),
        };
        let days = Rc::new(days);
        rows.days.insert(clock.clone(), Rc::clone(&days));
        Ok(days)
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
        let mut groups = vec![ROOT; rows.view.rows];
        for (index, dimension) in shared.plan.query.by.iter().enumerate() {
            let name =
                if let Dimension::Column(name) = dimension { name.clone() } else { SmolStr::new_static("shop_id") };
            let codes = self.codes(rows, open, shared, &name)?;
            let numbers = self.numbers.entry(name.clone()).or_default();
            let Some(level) = self.levels.get_mut(index) else { return Err(Stop::Unfit) };
            for (group, code) in groups.iter_mut().zip(codes.iter()) {
                let number = match level.of_code.get(place(*code)) {
                    Some(known) if *known != UNSEEN => *known,
                    _ => level.find(*code, &name, dimension, open, shared, numbers)?,
                };
                let (above, texts, groups) = (*group, &level.texts, &mut *shared.groups);
                *group = level.pairs.number(above, number, || {
                    groups.below(index, above, texts.get(place(number)).copied().unwrap_or(texts::NULL))
                });
            }
        }
        let groups = Rc::new(groups);
        rows.above = Some(Rc::clone(&groups));
        Ok(groups)
    }

    /// Bytes of 1 for the rows of a selection; `None` when there is none.
    #[allow(clippy::too_many_arguments, reason = "the rows, and what they are chosen by")]
    fn selected(
        &mut self,
        selection: &Selection,
        rows: &mut Rows,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
        scope: Option<&[u8]>,
        range: Option<(i64, i64)>,
    ) -> Result<Option<Vec<u8>>, Stop> {
        let Some((least, greatest)) = range else { return Ok(None) };
        let day = |moment: i64| {
            i32::try_from(moment.div_euclid(DAY_MS)).unwrap_or(if moment < 0 { i32::MIN } else { i32::MAX })
        };
        let (first, last) = (day(least - FAR_MS), day(greatest + FAR_MS));
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
        let mut chosen = both(clock.valid(), scope).unwrap_or_else(|| vec![1; rows.view.rows]);
        if first < from || last >= to {
            let days = self.days(rows, open, shared, &selection.clock)?;
            chosen.iter_mut().zip(days.iter()).for_each(|(c, day)| *c &= u8::from(*day >= from) & u8::from(*day < to));
        }
        for condition in &selection.conditions {
            let column = rows.view.column(&mut open.batch, *condition)?;
            let Col::Truth(truths) = &*column else { return Err(Stop::Unfit) };
            chosen.iter_mut().zip(truths).for_each(|(chosen, truth)| *chosen &= u8::from(*truth == TRUE));
        }
        for (column, wanted) in &selection.totals {
            let present = match open.batch.presence(column) {
                None => Some(vec![0; rows.view.rows]),
                Some(nulls) => rows.view.validity(nulls.as_ref().as_ref()),
            };
            let present = present.unwrap_or_else(|| vec![1; rows.view.rows]);
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
        ranges: &BTreeMap<SmolStr, (Option<(i64, i64)>, u64)>,
    ) -> Result<Option<Ready>, Stop> {
        let mut seen: Vec<u32> = Vec::new();
        for (bit, selection) in family.selections.iter().enumerate() {
            let range = ranges.get(&selection.clock).and_then(|(range, _)| *range);
            let Some(chosen) = self.selected(selection, whole, open, shared, scope, range)? else { continue };
            if seen.is_empty() {
                seen = vec![0; whole.view.rows];
            }
            seen.iter_mut().zip(chosen).for_each(|(seen, chosen)| *seen |= u32::from(chosen) << bit);
        }
        let passing: usize = seen.iter().map(|seen| usize::from(*seen != 0)).sum();
        if passing == 0 {
            return Ok(None);
        }
        // Few rows are gathered, so that the others cost nothing more.
        let mut picked;
        let rows = if passing * 3 < whole.view.rows * 2 {
            let places = seen.iter().enumerate().filter(|(_, seen)| **seen != 0).map(|(place, _)| place);
            picked = Rows::new(whole.view.picked(places));
            seen.retain(|seen| *seen != 0);
            &mut picked
        } else {
            whole
        };
        let above = self.above(rows, open, shared)?;
        let cells = self.cells(index, family, &above, &seen, rows, open, shared)?;
        let needs_currency = family.values.iter().any(|value| value.by_currency || value.convert.is_some());
        let currencies = if needs_currency { Some(self.currencies(rows, open, shared, &seen)?) } else { None };
        let mut values = Vec::with_capacity(family.values.len());
        for value in &family.values {
            let column = rows.view.column(&mut open.batch, value.step)?;
            values.push(match (&value.convert, &currencies) {
                (Some((convert, rate, own)), Some(currencies)) => {
                    let days = self.rate_days(rows, open, shared, rate, own)?;
                    let known = self.rates.iter().position(|rates| rates.is_for(convert)).unwrap_or_else(|| {
                        self.rates.push(Rates::new(convert));
                        self.rates.len() - 1
                    });
                    let Some(rates) = self.rates.get_mut(known) else { return Err(Stop::Unfit) };
                    let of_rows = rates.of_rows(currencies, &days, &seen, shared.converter, shared.texts)?;
                    Rc::new(rates.converted(&column, &of_rows)?)
                }
                _ => column,
            });
        }
        let mut ids = Vec::with_capacity(family.distinct.len());
        for set in &family.distinct {
            ids.push(if set.bits.is_empty() { None } else { Some(self.ids(rows, open, shared, &set.column)?) });
        }
        let mut visits = Vec::with_capacity(family.repeats.len());
        for repeat in &family.repeats {
            let (people, things) =
                (self.ids(rows, open, shared, &repeat.column)?, self.ids(rows, open, shared, &repeat.of)?);
            let groups = if repeat.to_date { above.as_slice() } else { cells.as_slice() };
            let buckets = match (&family.rule, repeat.to_date) {
                (Rule::Clock(clock), true) => Some(self.days(rows, open, shared, clock)?),
                _ => None,
            };
            let mut found = Vec::with_capacity(seen.len());
            for (row, seen) in seen.iter().enumerate() {
                let (here, known) = (seen >> repeat.here & 1 != 0, seen >> repeat.known & 1 != 0);
                if !(here || known) || people[row] == texts::NO_ID || groups[row] == NONE {
                    continue;
                }
                let bucket = buckets.as_ref().map_or(0, |days| self.layout.bucket_of(days[row]));
                found.push(Visit { who: people[row], thing: things[row], group: groups[row], bucket, here, known });
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
            Rule::Clock(clock) => Some(self.days(rows, open, shared, clock)?),
            Rule::Fixed(_) => None,
        };
        let level = shared.plan.query.by.len();
        let Some(Kept { cells, buckets, .. }) = self.kept.get_mut(index) else { return Err(Stop::Unfit) };
        let groups = &mut *shared.groups;
        Ok(match (&family.rule, days) {
            (Rule::Clock(_), Some(days)) => {
                let mut found = Vec::with_capacity(above.len());
                for ((above, day), seen) in above.iter().zip(days.iter()).zip(seen) {
                    let bucket = if *seen == 0 { NONE } else { buckets.number(*day, shared.plan) };
                    if bucket == NONE {
                        found.push(NONE);
                        continue;
                    }
                    let codes = &buckets.codes;
                    found.push(cells.number(*above, bucket, || {
                        let code = codes.get(place(bucket)).copied().unwrap_or_default();
                        groups.below(level, *above, code.cast_unsigned())
                    }));
                }
                found
            }
            (Rule::Fixed(code), _) => {
                let cell = |above: &u32| cells.number(*above, 0, || groups.below(level, *above, code.cast_unsigned()));
                above.iter().map(cell).collect()
            }
            _ => return Err(Stop::Unfit),
        })
    }

    /// Codes of the currencies of rows that count.
    fn currencies(
        &mut self,
        rows: &mut Rows,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
        seen: &[u32],
    ) -> Result<Vec<u32>, Stop> {
        let codes = self.codes(rows, open, shared, "currency")?;
        let numbers = self.numbers.entry(SmolStr::new_static("currency")).or_default();
        let mut known: Vec<u32> = Vec::new();
        let mut found = Vec::with_capacity(codes.len());
        for (code, seen) in codes.iter().zip(seen) {
            if *seen == 0 {
                found.push(0);
                continue;
            }
            if known.len() <= place(*code) {
                known.resize(place(*code) + 1, UNSEEN);
            }
            let slot = &mut known[place(*code)];
            if *slot == UNSEEN {
                *slot = open.batch.global("currency", *code, numbers, shared.texts)?;
                // An amount without a currency is for the general path.
                if *slot == texts::NULL {
                    return Err(Stop::Unfit);
                }
            }
            found.push(*slot);
        }
        Ok(found)
    }

    fn rate_days(
        &mut self,
        rows: &mut Rows,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
        rate: &SmolStr,
        own: &SmolStr,
    ) -> Result<Rc<Vec<i32>>, Stop> {
        let days = self.days(rows, open, shared, rate)?;
        if rate == own {
            return Ok(days);
        }
        let others = self.days(rows, open, shared, own)?;
        let step = open.batch.program.column(rate).ok_or(Stop::Unfit)?;
        let column = rows.view.column(&mut open.batch, step)?;
        let Some(valid) = column.valid() else { return Ok(days) };
        let pick = |((day, other), valid): ((&i32, &i32), &u8)| if *valid == 0 { *other } else { *day };
        Ok(Rc::new(days.iter().zip(others.iter()).zip(valid).map(pick).collect()))
    }

    fn ids(
        &mut self,
        rows: &Rows,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
        name: &str,
    ) -> Result<Vec<u64>, Stop> {
        let numbers = self.numbers.entry(SmolStr::new(name)).or_default();
        open.batch.ids(&rows.view, name, numbers, shared.texts)
    }

    fn add(&mut self, rows: Ready) {
        let layout = Arc::clone(&self.layout);
        let (Some(family), Some(kept)) = (layout.families.get(rows.family), self.kept.get_mut(rows.family)) else {
            return;
        };
        let wanted = family.uses.iter().fold(0, |bits, used| bits | 1 << used.bit);
        let mut seen = rows.seen;
        seen.iter_mut()
            .zip(&rows.cells)
            .for_each(|(seen, cell)| *seen = if *cell == NONE { 0 } else { *seen & wanted });
        let bins = kept.bins.find(&rows.cells, rows.currencies.as_deref(), &seen);
        for (index, column) in rows.values.iter().enumerate() {
            if let Col::Number { scale, values, valid, .. } = &**column {
                kept.scales[index] = *scale;
                kept.bins.add(index, &bins, values, valid.as_deref());
            }
        }
        for ((set, entries), ids) in family.distinct.iter().zip(&mut kept.entries).zip(&rows.ids) {
            if let Some(ids) = ids {
                entries.add(&rows.cells, ids, &seen, set.bits.iter().fold(0, |bits, bit| bits | 1 << bit));
            }
        }
        for (visits, found) in kept.visits.iter_mut().zip(rows.visits) {
            found.into_iter().for_each(|visit| visits.add(visit));
        }
    }

    fn note(&mut self, clock: SmolStr, range: Option<(i64, i64)>, without: u64, first: usize, rows: usize) {
        let edge = self.edges.entry(clock).or_default();
        edge.rows += u64::try_from(rows).unwrap_or(0);
        edge.without += without;
        let Some((least, greatest)) = range else { return };
        let known = edge.range.unwrap_or((least, greatest));
        let all = (known.0.min(least), known.1.max(greatest));
        edge.range = Some(all);
        let near = |chunk: &(usize, usize, i64, i64)| chunk.2 <= all.0 + FAR_MS || chunk.3 >= all.1 - FAR_MS;
        if near(&(first, rows, least, greatest)) {
            edge.chunks.push((first, rows, least, greatest));
            if edge.chunks.len() > 64 {
                edge.chunks.retain(near);
            }
        }
    }

    /// What was read of the batch by each clock. Only the chunks near the first and the last moment are looked at.
    ///
    /// Second: chunks in which a day cannot be told here, by clock with first row and number of rows.
    pub(crate) fn noted(
        &mut self,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
    ) -> (Vec<Noted>, Vec<(SmolStr, usize, usize)>) {
        let edges = std::mem::take(&mut self.edges);
        let (mut noted, mut unresolved) = (Vec::with_capacity(edges.len()), Vec::new());
        for (clock, edge) in edges {
            let mut days: Option<(i32, i32)> = None;
            if let Some((least, greatest)) = edge.range {
                for (first, rows, low, high) in edge.chunks {
                    if low > least + FAR_MS && high < greatest - FAR_MS {
                        continue;
                    }
                    let Ok(found) = self.edge_days(open, shared, &clock, first, rows) else {
                        unresolved.push((clock.clone(), first, rows));
                        continue;
                    };
                    for day in found {
                        let known = days.unwrap_or((day, day));
                        days = Some((known.0.min(day), known.1.max(day)));
                    }
                }
            }
            noted.push((clock, edge.rows, edge.without, days));
        }
        (noted, unresolved)
    }

    fn edge_days(
        &mut self,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
        clock: &SmolStr,
        first: usize,
        rows: usize,
    ) -> Result<Vec<i32>, Stop> {
        let mut rows = Rows::new(View::range(first, rows, open.batch.program.steps.len()));
        let found = self.days(&mut rows, open, shared, clock)?;
        let step = open.batch.program.column(clock).ok_or(Stop::Unfit)?;
        let column = rows.view.column(&mut open.batch, step)?;
        let counts = |row: &usize| column.valid().is_none_or(|valid| valid[*row] != 0);
        Ok((0..found.len()).filter(counts).map(|row| found[row]).collect())
    }
}

impl Level {
    /// The number of the value behind a code.
    fn find(
        &mut self,
        code: u32,
        name: &str,
        dimension: &Dimension,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
        numbers: &Numbers,
    ) -> Result<u32, Stop> {
        let mut text = open.batch.global(name, code, numbers, shared.texts)?;
        if !matches!(dimension, Dimension::Column(_)) {
            text = shared.shops.attribute(shared.texts, open.batch.facts.table().name, text, dimension)?;
        }
        let texts = &mut self.texts;
        let number = *self.of_text.entry(text).or_insert_with(|| {
            texts.push(text);
            u32::try_from(texts.len() - 1).unwrap_or(u32::MAX)
        });
        if self.of_code.len() <= place(code) {
            self.of_code.resize(place(code) + 1, UNSEEN);
        }
        self.of_code[place(code)] = number;
        Ok(number)
    }
}
