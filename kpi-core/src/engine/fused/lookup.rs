//! What is found out once about the rows of a chunk, for all queries of a pass.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use smol_str::SmolStr;

use super::batch::{Batch, Indexed};
use super::column::{Col, Stop};
use super::days::Zones;
use super::program::Program;
use super::rates::Rates;
use super::view::View;
use crate::engine::clock::Shops;
use crate::engine::fx::Converter;
use crate::engine::group::Groups;
use crate::engine::place::UNSEEN;
use crate::engine::plan::Plan;
use crate::engine::texts::{self, Texts};
use crate::facts::{BLOCK, Extent, FactBatch};
use crate::metric::Convert;
use crate::model::FieldKind;

/// What a query at work in a chunk shares with the other queries and with the general path.
pub(crate) struct Shared<'w, 'd> {
    pub(crate) plan: &'w Plan,
    pub(crate) texts: &'w mut Texts,
    pub(crate) groups: &'w mut Groups,
    pub(crate) shops: &'w mut Shops<'d>,
    pub(crate) converter: &'w mut Converter<'d>,
    pub(crate) look: &'w mut Lookups,
}

/// Lookups that outlive a chunk.
#[derive(Debug, Default)]
pub(crate) struct Lookups {
    zones: Zones,
    rates: Vec<Rates>,
}

/// The ids of rows.
pub(super) enum Ids {
    Plain(Vec<u64>),
    /// Numbers of an index.
    Numbers(Vec<u32>),
}

/// A batch as the fast path sees it.
pub(crate) struct Open<'a> {
    pub(super) batch: Batch<'a>,
    pub(super) program: usize,
}

impl Lookups {
    /// Prepares for the chunks of a batch; `None` when no measure of its table is computed here.
    pub(crate) fn open<'a>(
        &mut self,
        programs: &'a [Program],
        facts: &'a FactBatch,
        indexed: Indexed<'a>,
    ) -> Option<Open<'a>> {
        let program = programs.iter().position(|program| program.table.name == facts.table().name)?;
        self.zones.begin();
        Some(Open { batch: Batch::new(facts, programs.get(program)?, indexed), program })
    }
}

/// Rows with everything that was found out about them.
pub(super) struct Rows {
    pub(super) view: View,
    codes: BTreeMap<SmolStr, Rc<Vec<u32>>>,
    days: BTreeMap<SmolStr, Rc<Vec<i32>>>,
    /// Clocks by which the zones of all rows with a moment are known, and whether those of all rows are.
    zoned: BTreeSet<SmolStr>,
    all_zoned: bool,
    /// Groups by the dimensions of rows, of the query that is at work.
    pub(super) above: Option<Rc<Vec<u32>>>,
}

impl Rows {
    pub(super) fn new(view: View) -> Self {
        let (codes, days, zoned) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
        Self { view, codes, days, zoned, all_zoned: false, above: None }
    }

    /// From when to when the rows of the chunk reach by a clock, also where only some of them are looked at.
    pub(super) fn extent(&self, open: &Open<'_>, clock: &SmolStr) -> Result<Extent, Stop> {
        let Some(blocks) = open.batch.facts.extents(clock) else {
            return Ok(Extent { range: None, without: u64::try_from(self.view.picked.rows).unwrap_or(u64::MAX) });
        };
        let first = self.view.picked.first;
        blocks.get(first / BLOCK).filter(|_| first.is_multiple_of(BLOCK)).copied().ok_or(Stop::Unfit)
    }
}

impl Shared<'_, '_> {
    pub(super) fn codes(&mut self, rows: &mut Rows, open: &mut Open<'_>, name: &str) -> Result<Rc<Vec<u32>>, Stop> {
        if let Some(known) = rows.codes.get(name) {
            return Ok(Rc::clone(known));
        }
        let codes = Rc::new(open.batch.codes(&rows.view.picked, name, self.texts)?);
        rows.codes.insert(SmolStr::new(name), Rc::clone(&codes));
        Ok(codes)
    }

    /// The code of [`Texts`] for a code of a column.
    pub(super) fn global(&mut self, open: &mut Open<'_>, name: &str, code: u32) -> Result<u32, Stop> {
        open.batch.global(name, code, self.texts)
    }

    /// Whether every row with a moment belongs to a shop whose zone is known, also where no day is asked for: the general
    /// path decides whether the row counts, and names the shop.
    pub(super) fn zones_known(&mut self, rows: &mut Rows, open: &mut Open<'_>, clock: &SmolStr) -> Result<(), Stop> {
        if rows.all_zoned || rows.zoned.contains(clock) {
            return Ok(());
        }
        let table = open.batch.facts.table();
        let is_instant = table.field(clock).is_some_and(|(_, field)| field.kind == FieldKind::Instant);
        if table.field("shop_id").is_none() || !is_instant {
            return Ok(());
        }
        if self.look.zones.all(&mut open.batch, self.shops, self.texts)? {
            rows.all_zoned = true;
            return Ok(());
        }
        let step = open.batch.program.column(clock).ok_or(Stop::Unfit)?;
        let column = rows.view.column(&mut open.batch, step)?;
        let codes = self.codes(rows, open, "shop_id")?;
        let valid = column.valid();
        rows.all_zoned = self.look.zones.resolve(&mut open.batch, &codes, valid, self.shops, self.texts)?;
        rows.zoned.insert(clock.clone());
        Ok(())
    }

    pub(super) fn days(&mut self, rows: &mut Rows, open: &mut Open<'_>, clock: &SmolStr) -> Result<Rc<Vec<i32>>, Stop> {
        if let Some(known) = rows.days.get(clock) {
            return Ok(Rc::clone(known));
        }
        let step = open.batch.program.column(clock).ok_or(Stop::Unfit)?;
        let column = rows.view.column(&mut open.batch, step)?;
        let days = match &*column {
            Col::Date { values, .. } => values.clone(),
            Col::Instant { values, valid } => {
                let range = rows.extent(open, clock)?.range;
                let has_shops = open.batch.facts.table().field("shop_id").is_some();
                let shops = if has_shops { Some(self.codes(rows, open, "shop_id")?) } else { None };
                let (picked, codes) = (&rows.view.picked, shops.as_ref().map(|codes| codes.as_slice()));
                let instants = (&**values, valid.as_deref());
                self.look.zones.days(picked, &mut open.batch, instants, range, codes, self.shops, self.texts)?
            }
            _ => return Err(Stop::Unfit),
        };
        let days = Rc::new(days);
        rows.days.insert(clock.clone(), Rc::clone(&days));
        Ok(days)
    }

    /// Codes of the currencies of rows that count; others hold anything.
    pub(super) fn currencies(&mut self, rows: &mut Rows, open: &mut Open<'_>, seen: &[u32]) -> Result<Vec<u32>, Stop> {
        let codes = self.codes(rows, open, "currency")?;
        let found = open.batch.globals("currency", &codes)?;
        let missing = |currency: u32| currency == UNSEEN || currency == texts::NULL;
        if !found.iter().fold(false, |any, currency| any | missing(*currency)) {
            return Ok(found);
        }
        for (code, _) in codes.iter().zip(seen).filter(|(_, seen)| **seen != 0) {
            // An amount without a currency is for the general path.
            if open.batch.global("currency", *code, self.texts)? == texts::NULL {
                return Err(Stop::Unfit);
            }
        }
        open.batch.globals("currency", &codes)
    }

    pub(super) fn rate_days(
        &mut self,
        rows: &mut Rows,
        open: &mut Open<'_>,
        rate: &SmolStr,
        own: &SmolStr,
    ) -> Result<Rc<Vec<i32>>, Stop> {
        let days = self.days(rows, open, rate)?;
        if rate == own {
            return Ok(days);
        }
        let others = self.days(rows, open, own)?;
        let step = open.batch.program.column(rate).ok_or(Stop::Unfit)?;
        let column = rows.view.column(&mut open.batch, step)?;
        let Some(valid) = column.valid() else { return Ok(days) };
        let pick = |((day, other), valid): ((&i32, &i32), &u8)| if *valid == 0 { *other } else { *day };
        Ok(Rc::new(days.iter().zip(others.iter()).zip(valid).map(pick).collect()))
    }

    pub(super) fn ids(&mut self, rows: &Rows, open: &mut Open<'_>, name: &str) -> Result<Vec<u64>, Stop> {
        open.batch.ids(&rows.view.picked, name, self.texts)
    }

    /// The ids of a column that are counted, by their numbers where the column is indexed.
    pub(super) fn counted(&mut self, rows: &Rows, open: &mut Open<'_>, name: &str) -> Result<Ids, Stop> {
        match open.batch.numbers(&rows.view.picked, name) {
            Some(numbers) => Ok(Ids::Numbers(numbers)),
            None => Ok(Ids::Plain(self.ids(rows, open, name)?)),
        }
    }

    /// Each value at the rate of its day, rounded.
    pub(super) fn converted(
        &mut self,
        convert: &Convert,
        column: &Col,
        (currencies, days, counts): (&[u32], &[i32], &[u32]),
    ) -> Result<Col, Stop> {
        let known = self.look.rates.iter().position(|rates| rates.is_for(convert)).unwrap_or_else(|| {
            self.look.rates.push(Rates::new(convert));
            self.look.rates.len() - 1
        });
        let Some(rates) = self.look.rates.get_mut(known) else { return Err(Stop::Unfit) };
        let of_rows = rates.of_rows(currencies, days, counts, self.converter, self.texts)?;
        rates.converted(column, &of_rows)
    }
}
