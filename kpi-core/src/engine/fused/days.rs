//! Local days of the rows of a view.

use super::batch::Batch;
use super::column::Stop;
use super::picked::Picked;
use crate::engine::clock::{DAY_MS, Shops};
use crate::engine::place::{UNSEEN, is_known, place, slot};
use crate::engine::texts::{self, Texts};
use crate::model::checks::INSTANTS;
use crate::period::ZoneTable;

/// A day in units of 1,024 milliseconds, the largest power of two that divides it.
const DAY_UNITS: u32 = 84_375;

/// The clock of a zone over a stretch of time: milliseconds ahead of UTC, with at most two changes.
#[derive(Debug, Clone, Copy)]
struct Stretch {
    offset: i64,
    changes: [(i64, i64); 2],
}

/// The time for which the stretches hold, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Span {
    from: i64,
    to: i64,
}

/// Zones of shops by the codes of a batch's column, and their clocks over the time of a chunk.
#[derive(Debug, Default, Clone)]
pub(super) struct Zones {
    /// Zone of each code; [`UNSEEN`] until a row needs it.
    of_code: Vec<u32>,
    /// By zone: the clock within `span`.
    stretches: Vec<Option<Stretch>>,
    span: Option<Span>,
    changes: bool,
    offsets: Vec<i64>,
    /// Whether the zone of every shop that the batch names is known, once that was asked.
    all: Option<bool>,
}

fn stretch(zone: &ZoneTable, span: Span) -> Option<Stretch> {
    let mut found: Option<Stretch> = None;
    let mut changes = 0;
    for (start, offset) in zone.stretches() {
        let (start, offset) = (start.checked_mul(1_000)?, i64::from(offset) * 1_000);
        if start <= span.from {
            found = Some(Stretch { offset, changes: [(i64::MAX, 0); 2] });
        } else if start <= span.to {
            let stretch = found.as_mut()?;
            let before = stretch.offset + stretch.changes.iter().map(|change| change.1).sum::<i64>();
            *stretch.changes.get_mut(changes)? = (start, offset - before);
            changes += 1;
        }
    }
    found
}

impl Zones {
    /// Forgets the codes of the batch before.
    pub(super) fn begin(&mut self) {
        self.of_code.clear();
        self.offsets.clear();
        self.all = None;
    }

    /// Whether every row of the batch has a shop whose zone is known, as far as that can be told without the rows.
    pub(super) fn all(
        &mut self,
        batch: &mut Batch<'_>,
        shops: &mut Shops<'_>,
        texts: &mut Texts,
    ) -> Result<bool, Stop> {
        if let Some(known) = self.all {
            return Ok(known);
        }
        let (mut all, named) = (false, batch.named("shop_id")?);
        if let Some(named) = named {
            all = true;
            for code in 1..=named {
                let shop = batch.global("shop_id", code, texts)?;
                match shops.zone(texts, batch.facts.table().name, shop) {
                    Ok(zone) => *slot(&mut self.of_code, code) = zone,
                    Err(_) => all = false,
                }
            }
            self.offsets.clear();
        }
        self.all = Some(all);
        Ok(all)
    }

    /// Days since 1970-01-01 of instants, where `valid` has a value; other rows hold anything. `range` is the least and the
    /// greatest of them.
    #[allow(clippy::too_many_arguments, reason = "the rows, and everything that knows about shops")]
    pub(super) fn days(
        &mut self,
        picked: &Picked,
        batch: &mut Batch<'_>,
        (instants, valid): (&[i64], Option<&[u8]>),
        range: Option<(i64, i64)>,
        shop_codes: Option<&[u32]>,
        shops: &mut Shops<'_>,
        texts: &mut Texts,
    ) -> Result<Vec<i32>, Stop> {
        let none = [0];
        let Some((from, to)) = range else { return Ok(vec![0; picked.rows]) };
        let span = Span { from, to };
        let codes = shop_codes.unwrap_or(&none);
        self.resolve(batch, codes, valid, shops, texts)?;
        self.cover(span, shops)?;
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "1990 to 2099 fit; others are nulls"
        )]
        let day = |local: i64| (((local as u64) >> 10) as u32 / DAY_UNITS).cast_signed();
        if span.from < DAY_MS || span.to >= INSTANTS.end * 1_000 {
            return Err(Stop::Unfit);
        }
        if shop_codes.is_none() {
            return Ok(instants.iter().map(|instant| day(instant + self.offset(0, *instant))).collect());
        }
        if self.changes {
            return Ok(instants
                .iter()
                .zip(codes)
                .map(|(t, code)| day(t.wrapping_add(self.offset(*code, *t))))
                .collect());
        }
        let offsets = &self.offsets;
        let at = |code: &u32| offsets.get(place(*code)).copied().unwrap_or_default();
        Ok(instants.iter().zip(codes).map(|(instant, code)| day(instant.wrapping_add(at(code)))).collect())
    }

    fn offset(&self, code: u32, instant: i64) -> i64 {
        let zone = self.of_code.get(place(code)).copied().unwrap_or(UNSEEN);
        let Some(Some(stretch)) = self.stretches.get(place(zone)) else { return 0 };
        stretch.offset
            + stretch.changes.iter().map(|(from, more)| if instant >= *from { *more } else { 0 }).sum::<i64>()
    }

    /// Finds the zones of codes that a row with an instant has; `true` when those of all rows were known before.
    pub(super) fn resolve(
        &mut self,
        batch: &mut Batch<'_>,
        codes: &[u32],
        valid: Option<&[u8]>,
        shops: &mut Shops<'_>,
        texts: &mut Texts,
    ) -> Result<bool, Stop> {
        if self.all == Some(true) {
            return Ok(true);
        }
        if codes.iter().all(|code| is_known(&self.of_code, *code)) {
            return Ok(true);
        }
        let table = batch.facts.table().name;
        for (row, code) in codes.iter().enumerate() {
            let counts = valid.is_none_or(|valid| valid.get(row).is_none_or(|valid| *valid != 0));
            if !counts || is_known(&self.of_code, *code) {
                continue;
            }
            let shop = if *code == 0 { texts::NULL } else { batch.global("shop_id", *code, texts)? };
            let zone = shops.zone(texts, table, shop)?;
            *slot(&mut self.of_code, *code) = zone;
            self.offsets.clear();
        }
        Ok(false)
    }

    /// Makes the stretches hold for a span of time.
    fn cover(&mut self, span: Span, shops: &Shops<'_>) -> Result<(), Stop> {
        let inside = self.span.is_some_and(|known| known.from <= span.from && span.to <= known.to);
        if !inside || self.stretches.len() != shops.tables().len() {
            // A day more than needed, while no clock changes in it, so that the next chunks are inside too.
            let wide = Span { from: span.from, to: span.to.saturating_add(DAY_MS) };
            let find = |span| shops.tables().iter().map(|zone| stretch(zone, span)).collect::<Vec<_>>();
            let changes = |found: &[Option<Stretch>]| found.iter().flatten().any(|s| s.changes[0].0 != i64::MAX);
            let mut found = (wide, find(wide));
            if changes(&found.1) {
                found = (span, find(span));
            }
            if found.1.iter().any(Option::is_none) {
                return Err(Stop::Unfit);
            }
            self.changes = changes(&found.1);
            (self.span, self.stretches) = (Some(found.0), found.1);
            self.offsets.clear();
        }
        if self.offsets.is_empty() {
            let offset = |zone: &u32| self.stretches.get(place(*zone)).copied().flatten().map_or(0, |s| s.offset);
            self.offsets = self.of_code.iter().map(offset).collect();
        }
        Ok(())
    }
}
