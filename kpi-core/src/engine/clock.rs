//! Local days of rows: zones of shops, clocks with several cases.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::data::Dataset;
use super::dimension::Dimension;
use super::eval::{Chunk, OK, Values};
use super::seen::Span;
use super::texts::{self, Map, Texts};
use crate::error::EngineError;
use crate::metric::RowClock;
use crate::model::Shop;
use crate::period::{Market, ShopZone, ZoneTable, local_days_by_zone_ms};

pub(crate) use crate::facts::DAY_MS;

/// No zone is or was further from UTC: Manila was 15:56 behind until 1844.
pub(crate) const FAR_MS: i64 = 16 * 3_600_000;

/// The day of every row of a chunk on one clock.
#[derive(Debug, Clone)]
pub(crate) struct Days {
    /// Days since 1970-01-01.
    pub(crate) local: Vec<i32>,
    /// Order in time: milliseconds.
    pub(crate) moments: Vec<i64>,
    pub(crate) valid: Vec<bool>,
    /// Rows whose day is not known, because their shop is not: an error once such a row counts.
    pub(crate) strangers: BTreeMap<usize, u32>,
}

impl Days {
    fn none(rows: usize) -> Self {
        let (local, moments, valid) = (vec![0; rows], vec![0; rows], vec![false; rows]);
        Self { local, moments, valid, strangers: BTreeMap::new() }
    }

    /// First and last day of the rows whose day is known.
    pub(crate) fn span(&self) -> Option<Span> {
        let mut span: Option<Span> = None;
        for (row, (day, _)) in self.local.iter().zip(&self.valid).enumerate().filter(|(_, (_, valid))| **valid) {
            if self.strangers.is_empty() || !self.strangers.contains_key(&row) {
                let known = span.unwrap_or(Span { first: *day, last: *day });
                span = Some(Span { first: known.first.min(*day), last: known.last.max(*day) });
            }
        }
        span
    }

    /// These days where there are some, else those of another clock.
    pub(crate) fn or_else(&self, other: &Self) -> Vec<i32> {
        let own = self.local.iter().zip(&self.valid).zip(&other.local);
        own.map(|((day, valid), other)| if *valid { *day } else { *other }).collect()
    }
}

/// The days already computed for a chunk.
#[derive(Debug, Default)]
pub(crate) struct Clocks {
    columns: BTreeMap<String, Rc<Days>>,
    clocks: BTreeMap<RowClock, Rc<Days>>,
}

impl Clocks {
    pub(crate) fn clock(
        &mut self,
        chunk: &mut Chunk<'_, '_>,
        shops: &mut Shops<'_>,
        clock: &RowClock,
    ) -> Result<Rc<Days>, EngineError> {
        if let Some(known) = self.clocks.get(clock) {
            return Ok(Rc::clone(known));
        }
        let plain = clock.single().filter(|_| clock.cases().iter().all(|case| case.when.is_none()));
        let days = if let Some(column) = plain {
            self.column(chunk, shops, column)?
        } else {
            let rows = chunk.rows;
            let mut days = Days::none(rows);
            let mut open = vec![true; rows];
            for case in clock.cases() {
                let column = self.column(chunk, shops, &case.column)?;
                let when = case.when.as_ref().map(|when| chunk.expression(when)).transpose()?;
                for (row, open) in open.iter_mut().enumerate().filter(|(_, open)| **open) {
                    let here = when
                        .as_ref()
                        .is_none_or(|when| when.state(row) == OK && when.truths().get(row).copied().unwrap_or(false));
                    if here {
                        *open = false;
                        copy(&mut days.local, &column.local, row);
                        copy(&mut days.moments, &column.moments, row);
                        copy(&mut days.valid, &column.valid, row);
                        days.strangers.extend(column.strangers.get(&row).map(|shop| (row, *shop)));
                    }
                }
            }
            Rc::new(days)
        };
        self.clocks.insert(clock.clone(), Rc::clone(&days));
        Ok(days)
    }

    fn column(
        &mut self,
        chunk: &mut Chunk<'_, '_>,
        shops: &mut Shops<'_>,
        name: &str,
    ) -> Result<Rc<Days>, EngineError> {
        if let Some(known) = self.columns.get(name) {
            return Ok(Rc::clone(known));
        }
        let column = chunk.column(name)?;
        let valid: Vec<bool> = column.states.iter().map(|state| *state == OK).collect();
        let days = match &column.values {
            Values::Date(days) => {
                let moments = days.iter().map(|day| i64::from(*day) * DAY_MS).collect();
                Days { local: days.clone(), moments, valid, strangers: BTreeMap::new() }
            }
            Values::Instant(moments) => {
                let (local, strangers) = shops.days(chunk, moments, &valid)?;
                Days { local, moments: moments.clone(), valid, strangers }
            }
            _ => Days::none(chunk.rows),
        };
        let days = Rc::new(days);
        self.columns.insert(name.to_owned(), Rc::clone(&days));
        Ok(days)
    }
}

fn copy<T: Copy>(to: &mut [T], from: &[T], row: usize) {
    if let (Some(to), Some(from)) = (to.get_mut(row), from.get(row)) {
        *to = *from;
    }
}

/// What is known of shops, by the code of their id.
#[derive(Debug)]
pub(crate) struct Shops<'d> {
    data: &'d Dataset,
    zones: Vec<ZoneTable>,
    zone_of: Map<u32, u32>,
    attributes: Map<(u32, bool), u32>,
}

impl<'d> Shops<'d> {
    pub(crate) fn new(data: &'d Dataset) -> Self {
        Self { data, zones: Vec::new(), zone_of: Map::default(), attributes: Map::default() }
    }

    fn known(&self, texts: &Texts, shop: u32) -> Option<&'d Shop> {
        self.data.shop(&texts.get(shop)?)
    }

    fn table_of(&mut self, zone: ShopZone) -> u32 {
        let index = self.zones.iter().position(|table| table.zone() == zone).unwrap_or_else(|| {
            self.zones.push(self.data.zone_table(zone));
            self.zones.len() - 1
        });
        u32::try_from(index).unwrap_or(u32::MAX)
    }

    /// The tables of the zones met so far.
    pub(crate) fn tables(&self) -> &[ZoneTable] {
        &self.zones
    }

    pub(crate) fn zone(&mut self, texts: &Texts, table: &'static str, shop: u32) -> Result<u32, EngineError> {
        if let Some(known) = self.zone_of.get(&shop) {
            return Ok(*known);
        }
        let zone = self.known(texts, shop).map(|shop| shop.zone).or(self.data.default_zone());
        let zone = zone.ok_or_else(|| missing(texts, table, shop))?;
        let index = self.table_of(zone);
        self.zone_of.insert(shop, index);
        Ok(index)
    }

    /// Codes of the shops' zones, and the rows of shops that are not known; a row without an instant continues the zone
    /// of the row before.
    #[allow(clippy::type_complexity, reason = "zones, and rows with their shops")]
    fn zones(
        &mut self,
        chunk: &mut Chunk<'_, '_>,
        valid: &[bool],
    ) -> Result<(Vec<u32>, BTreeMap<usize, u32>), EngineError> {
        let table = chunk.batch.facts.table();
        let column = if table.field("shop_id").is_some() { Some(chunk.column("shop_id")?) } else { None };
        let codes: &[u32] = match column.as_deref().map(|column| &column.values) {
            Some(Values::Text(codes)) => codes,
            _ => &[],
        };
        let mut zones = Vec::with_capacity(valid.len());
        let mut strangers = BTreeMap::new();
        let mut before = (u32::MAX, 0, true);
        for (row, valid) in valid.iter().enumerate() {
            if *valid {
                let shop = codes.get(row).copied().unwrap_or(texts::NULL);
                if shop != before.0 {
                    before = match self.zone(chunk.texts, table.name, shop) {
                        Ok(zone) => (shop, zone, true),
                        // Any zone will do: no day of such a row is used.
                        Err(_) => (shop, self.table_of(Market::GB.default_zone()), false),
                    };
                }
                if !before.2 {
                    strangers.insert(row, shop);
                }
            }
            zones.push(before.1);
        }
        Ok((zones, strangers))
    }

    #[allow(clippy::type_complexity, reason = "days, and rows with their shops")]
    fn days(
        &mut self,
        chunk: &mut Chunk<'_, '_>,
        moments: &[i64],
        valid: &[bool],
    ) -> Result<(Vec<i32>, BTreeMap<usize, u32>), EngineError> {
        let mut days = vec![0; moments.len()];
        let Some(first) = valid.iter().position(|valid| *valid) else { return Ok((days, BTreeMap::new())) };
        let (zones, strangers) = self.zones(chunk, valid)?;
        // Slots of nulls hold the moment before, so that they cost nothing and cannot be out of range.
        let mut last = moments.get(first).copied().unwrap_or_default();
        let mut filled = Vec::with_capacity(moments.len());
        for (moment, valid) in moments.iter().zip(valid) {
            if *valid {
                last = *moment;
            }
            filled.push(last);
        }
        local_days_by_zone_ms(&self.zones, &zones, &filled, &mut days)?;
        Ok((days, strangers))
    }

    /// Hour of the shop's day of a row.
    pub(crate) fn hour(&mut self, chunk: &mut Chunk<'_, '_>, clock: &Days, row: usize) -> Result<u32, EngineError> {
        let table = chunk.batch.facts.table();
        let shop = match table.field("shop_id").map(|_| chunk.column("shop_id")).transpose()?.as_deref() {
            Some(super::eval::Column { values: Values::Text(codes), .. }) => {
                codes.get(row).copied().unwrap_or(texts::NULL)
            }
            _ => texts::NULL,
        };
        let zone = self.zone(chunk.texts, table.name, shop)?;
        let mut hours = [0];
        if let (Some(zone), Some(moment)) =
            (usize::try_from(zone).ok().and_then(|zone| self.zones.get(zone)), clock.moments.get(row))
        {
            zone.local_hours_ms(&[*moment], &mut hours)?;
        }
        Ok(u32::try_from(hours.first().copied().unwrap_or_default().rem_euclid(24)).unwrap_or(0))
    }

    /// Code of the market or seller of a shop.
    pub(crate) fn attribute(
        &mut self,
        texts: &mut Texts,
        table: &'static str,
        shop: u32,
        dimension: &Dimension,
    ) -> Result<u32, EngineError> {
        let market = *dimension == Dimension::Market;
        if shop == texts::NULL {
            return Ok(texts::NULL);
        }
        if let Some(known) = self.attributes.get(&(shop, market)) {
            return Ok(*known);
        }
        let known = self.known(texts, shop).ok_or_else(|| missing(texts, table, shop))?;
        let text = if market {
            Some(known.market.code())
        } else {
            known.seller_id.as_ref().map(crate::model::SellerId::as_str)
        };
        let code = text.map_or(texts::NULL, |text| texts.code(text));
        self.attributes.insert((shop, market), code);
        Ok(code)
    }
}

/// A row that counts belongs to a shop that is not known.
pub(crate) fn missing(texts: &Texts, table: &'static str, shop: u32) -> EngineError {
    match texts.get(shop) {
        Some(shop) => EngineError::UnknownShop { table, shop: crate::error::excerpt(&shop) },
        None => EngineError::NoShop { table },
    }
}
