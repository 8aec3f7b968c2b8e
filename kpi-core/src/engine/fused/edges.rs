//! From when to when the rows of a batch reach by each clock.

use std::collections::BTreeMap;

use smol_str::SmolStr;

use super::column::Stop;
use super::lookup::{Open, Rows, Shared};
use super::picked::Picked;
use super::view::View;
use crate::engine::clock::{DAY_MS, FAR_MS};
use crate::facts::Extent;

/// No two clocks are further apart.
const APART_MS: i64 = 26 * 3_600_000;

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

/// What was read of a batch.
#[derive(Debug, Clone, Default)]
pub(super) struct Edges {
    clocks: BTreeMap<SmolStr, Edge>,
    /// First and last day of all batches so far, by table and clock: what lies between says nothing new.
    reached: BTreeMap<(usize, SmolStr), (i32, i32)>,
}

/// Days between which the local days of two moments and all between them lie.
pub(super) fn bounds(low: i64, high: i64) -> (i32, i32) {
    let day = |moment: i64, none| i32::try_from(moment.div_euclid(DAY_MS)).unwrap_or(none);
    (day(low.saturating_sub(FAR_MS), i32::MIN), day(high.saturating_add(FAR_MS), i32::MAX))
}

impl Edges {
    pub(super) fn add(&mut self, clock: SmolStr, extent: Extent, first: usize, rows: usize) {
        let edge = self.clocks.entry(clock).or_default();
        edge.rows += u64::try_from(rows).unwrap_or(0);
        edge.without += extent.without;
        let Some((least, greatest)) = extent.range else { return };
        let known = edge.range.unwrap_or((least, greatest));
        let all = (known.0.min(least), known.1.max(greatest));
        edge.range = Some(all);
        let near = |chunk: &(usize, usize, i64, i64)| chunk.2 <= all.0 + APART_MS || chunk.3 >= all.1 - APART_MS;
        if near(&(first, rows, least, greatest)) {
            edge.chunks.push((first, rows, least, greatest));
            if edge.chunks.len() > 64 {
                edge.chunks.retain(near);
            }
        }
    }

    /// What was read of the batch by each clock; days only where they are the first or the last so far.
    ///
    /// Second: chunks in which a day cannot be told here, by clock with first row and number of rows.
    pub(super) fn take(
        &mut self,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
    ) -> (Vec<Noted>, Vec<(SmolStr, usize, usize)>) {
        let edges = std::mem::take(&mut self.clocks);
        let (mut noted, mut unresolved) = (Vec::with_capacity(edges.len()), Vec::new());
        for (clock, edge) in edges {
            let key = (open.program, clock.clone());
            let (mut reached, mut days) = (self.reached.get(&key).copied(), None);
            // From the first moment on, then from the last back: the others then seldom reach further.
            let mut chunks = edge.chunks;
            chunks.sort_unstable_by_key(|(.., low, _)| *low);
            let (mut from, mut until) = (0, chunks.len());
            while from < until {
                let low_end =
                    reached.is_none_or(|(first, _)| chunks.get(from).is_some_and(|c| bounds(c.2, c.3).0 < first));
                let place = if low_end {
                    from += 1;
                    from - 1
                } else {
                    until -= 1;
                    until
                };
                let Some((first, rows, low, high)) = chunks.get(place).copied() else { break };
                let (least, greatest) = bounds(low, high);
                if reached.is_some_and(|(first, last)| first <= least && greatest <= last) {
                    continue;
                }
                let Ok(found) = edge_days(open, shared, &clock, first, rows) else {
                    unresolved.push((clock.clone(), first, rows));
                    continue;
                };
                for day in found {
                    let wider = |known: Option<(i32, i32)>| known.map_or((day, day), |(a, b)| (a.min(day), b.max(day)));
                    (reached, days) = (Some(wider(reached)), Some(wider(days)));
                }
            }
            if let Some(reached) = reached {
                self.reached.insert(key, reached);
            }
            noted.push((clock, edge.rows, edge.without, days));
        }
        (noted, unresolved)
    }
}

fn edge_days(
    open: &mut Open<'_>,
    shared: &mut Shared<'_, '_>,
    clock: &SmolStr,
    first: usize,
    rows: usize,
) -> Result<Vec<i32>, Stop> {
    let mut rows = Rows::new(View::new(Picked::range(first, rows), open.batch.program.steps.len()));
    let found = shared.days(&mut rows, open, clock)?;
    let step = open.batch.program.column(clock).ok_or(Stop::Unfit)?;
    let column = rows.view.column(&mut open.batch, step)?;
    let counts = |row: &usize| column.valid().is_none_or(|valid| valid[*row] != 0);
    Ok((0..found.len()).filter(counts).map(|row| found[row]).collect())
}
