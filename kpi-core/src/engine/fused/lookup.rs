//! What is found out once about the rows of a chunk, for all queries of a pass.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use smol_str::SmolStr;

use super::batch::Batch;
use super::days::{Zones, range_of};
use super::program::Program;
use super::rates::Rates;
use super::view::{Col, Stop, View};
use crate::engine::clock::{DAY_MS, Shops};
use crate::engine::fx::Converter;
use crate::engine::group::Groups;
use crate::engine::place::{UNSEEN, slot};
use crate::engine::plan::Plan;
use crate::engine::texts::{self, Texts};
use crate::facts::FactBatch;
use crate::metric::Convert;

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

/// A batch as the fast path sees it.
pub(crate) struct Open<'a> {
    pub(super) batch: Batch<'a>,
    pub(super) program: usize,
}

impl Lookups {
    /// Prepares for the chunks of a batch; `None` when no measure of its table is computed here.
    pub(crate) fn open<'a>(&mut self, programs: &'a [Program], facts: &'a FactBatch) -> Option<Open<'a>> {
        let program = programs.iter().position(|program| program.table.name == facts.table().name)?;
        self.zones.begin();
        Some(Open { batch: Batch::new(facts, programs.get(program)?), program })
    }
}

/// Rows with everything that was found out about them.
pub(super) struct Rows {
    pub(super) view: View,
    codes: BTreeMap<SmolStr, Rc<Vec<u32>>>,
    days: BTreeMap<SmolStr, Rc<Vec<i32>>>,
    /// By clock: least and greatest moment, and how many rows have none.
    pub(super) ranges: BTreeMap<SmolStr, Range>,
    /// Clocks by which the zones of all rows with a moment are known, and whether those of all rows are.
    zoned: BTreeSet<SmolStr>,
    all_zoned: bool,
    /// Groups by the dimensions of rows, of the query that is at work.
    pub(super) above: Option<Rc<Vec<u32>>>,
}

/// Least and greatest moment, and how many rows have none.
pub(super) type Range = (Option<(i64, i64)>, u64);

impl Rows {
    pub(super) fn new(view: View) -> Self {
        let (codes, days, ranges, zoned) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
        Self { view, codes, days, ranges, zoned, all_zoned: false, above: None }
    }

    /// Least and greatest moment by a clock.
    pub(super) fn range(&mut self, open: &mut Open<'_>, clock: &SmolStr) -> Result<Range, Stop> {
        if let Some(known) = self.ranges.get(clock) {
            return Ok(*known);
        }
        let step = open.batch.program.column(clock).ok_or(Stop::Unfit)?;
        let column = self.view.column(&mut open.batch, step)?;
        let without = column.valid().map_or(0, |valid| valid.iter().map(|valid| u64::from(*valid == 0)).sum());
        let range = match &*column {
            Col::Instant { values, valid } => range_of(values, valid.as_deref()),
            Col::Date { values, valid } => {
                let moments: Vec<i64> = values.iter().map(|day| i64::from(*day) * DAY_MS).collect();
                range_of(&moments, valid.as_deref())
            }
            _ => return Err(Stop::Unfit),
        };
        self.ranges.insert(clock.clone(), (range, without));
        Ok((range, without))
    }
}

impl Shared<'_, '_> {
    pub(super) fn codes(&mut self, rows: &mut Rows, open: &mut Open<'_>, name: &str) -> Result<Rc<Vec<u32>>, Stop> {
        if let Some(known) = rows.codes.get(name) {
            return Ok(Rc::clone(known));
        }
        let codes = Rc::new(open.batch.codes(&rows.view, name, self.texts)?);
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
        let step = open.batch.program.column(clock).ok_or(Stop::Unfit)?;
        let column = rows.view.column(&mut open.batch, step)?;
        let Col::Instant { valid, .. } = &*column else { return Ok(()) };
        if open.batch.facts.table().field("shop_id").is_none() {
            return Ok(());
        }
        let codes = self.codes(rows, open, "shop_id")?;
        let valid = valid.as_deref();
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
                let range = rows.range(open, clock)?.0;
                let has_shops = open.batch.facts.table().field("shop_id").is_some();
                let shops = if has_shops { Some(self.codes(rows, open, "shop_id")?) } else { None };
                let (view, codes) = (&rows.view, shops.as_ref().map(|codes| codes.as_slice()));
                let instants = (&**values, valid.as_deref());
                self.look.zones.days(view, &mut open.batch, instants, range, codes, self.shops, self.texts)?
            }
            _ => return Err(Stop::Unfit),
        };
        let days = Rc::new(days);
        rows.days.insert(clock.clone(), Rc::clone(&days));
        Ok(days)
    }

    /// Codes of the currencies of rows that count.
    pub(super) fn currencies(&mut self, rows: &mut Rows, open: &mut Open<'_>, seen: &[u32]) -> Result<Vec<u32>, Stop> {
        let codes = self.codes(rows, open, "currency")?;
        let mut known: Vec<u32> = Vec::new();
        let mut found = Vec::with_capacity(codes.len());
        for (code, seen) in codes.iter().zip(seen) {
            if *seen == 0 {
                found.push(0);
                continue;
            }
            let slot = slot(&mut known, *code);
            if *slot == UNSEEN {
                *slot = open.batch.global("currency", *code, self.texts)?;
                // An amount without a currency is for the general path.
                if *slot == texts::NULL {
                    return Err(Stop::Unfit);
                }
            }
            found.push(*slot);
        }
        Ok(found)
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
        open.batch.ids(&rows.view, name, self.texts)
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
