//! Where each line goes, and which order line a cancellation belongs to.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use kpi_core::model::{Amount, SkuId};

use super::Outcome;
use super::source::Line;

/// What cancellations took from an order line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TakenBack {
    pub(crate) pieces: i64,
    pub(crate) last: DateTime<Utc>,
}

/// The decision for every line, by its position.
#[derive(Debug)]
pub(crate) struct Routes {
    pub(crate) outcomes: Vec<Outcome>,
    /// Order line of each linked cancellation.
    pub(crate) order_of: BTreeMap<usize, usize>,
    /// Order lines that cancellations are linked to.
    pub(crate) taken_back: BTreeMap<usize, TakenBack>,
}

/// Decides for every line; the lines of a file stay together, files are in the order of time.
pub(crate) fn route(lines: &[Line]) -> Routes {
    let mut outcomes: Vec<Outcome> = lines.iter().map(outcome).collect();
    set_repeated_aside(lines, &mut outcomes);
    let mut routes = Routes { outcomes, order_of: BTreeMap::new(), taken_back: BTreeMap::new() };
    link(lines, &mut routes);
    routes
}

fn outcome(line: &Line) -> Outcome {
    let (pieces, price) = (line.quantity, line.price);
    match line.invoice.as_str().as_bytes().first() {
        _ if line.time.is_none() => Outcome::SkippedTime,
        Some(b'A') => Outcome::BadDebt,
        Some(b'C') if pieces < 0 && price > Amount::ZERO => Outcome::Unlinked,
        Some(b'C') => Outcome::CancelsNothing,
        _ if pieces > 0 && price >= Amount::ZERO => Outcome::OrderLine,
        _ if price == Amount::ZERO => Outcome::WriteOff,
        _ => Outcome::NegativeSale,
    }
}

/// Rows of a file that the next file has as well: same invoice, stock code, pieces and price, from the first day of the
/// next file on. As many copies are set aside as the next file has.
fn set_repeated_aside(lines: &[Line], outcomes: &mut [Outcome]) {
    let mut first_days: BTreeMap<usize, NaiveDate> = BTreeMap::new();
    let mut last_days: BTreeMap<usize, NaiveDate> = BTreeMap::new();
    for line in lines {
        let day = line.local.date();
        first_days.entry(line.file).and_modify(|first| *first = day.min(*first)).or_insert(day);
        last_days.entry(line.file).and_modify(|last| *last = day.max(*last)).or_insert(day);
    }
    let same = |line: &Line| (line.invoice.clone(), line.sku.clone(), line.quantity, line.price);
    for (next, first_day) in first_days.iter().skip(1) {
        let Some(file) = next.checked_sub(1) else { continue };
        let Some(last_day) = last_days.get(&file) else { continue };
        let shared = *first_day..=*last_day;
        let in_both = |line: &Line, file: usize| line.file == file && shared.contains(&line.local.date());
        let mut copies = BTreeMap::new();
        for line in lines.iter().filter(|line| in_both(line, *next)) {
            *copies.entry(same(line)).or_insert(0_u32) += 1;
        }
        for (line, outcome) in lines.iter().zip(outcomes.iter_mut()).filter(|(line, _)| in_both(line, file)) {
            if let Some(left) = copies.get_mut(&same(line)).filter(|left| **left > 0) {
                *left -= 1;
                *outcome = Outcome::Repeated;
            }
        }
    }
}

type Key<'a> = (i32, &'a SkuId, Amount);

fn key(line: &Line) -> Option<Key<'_>> {
    line.customer.map(|customer| (customer, &line.sku, line.price))
}

/// Links each cancellation to the most recent earlier order line that has its pieces.
fn link(lines: &[Line], routes: &mut Routes) {
    let cancelled: BTreeSet<Key<'_>> = lines
        .iter()
        .zip(&routes.outcomes)
        .filter(|(_, outcome)| **outcome == Outcome::Unlinked)
        .filter_map(|(line, _)| key(line))
        .collect();
    let mut in_time: Vec<(usize, Key<'_>, DateTime<Utc>)> = lines
        .iter()
        .enumerate()
        .filter_map(|(index, line)| Some((index, key(line).filter(|key| cancelled.contains(key))?, line.time?)))
        .collect();
    in_time.sort_by_key(|(index, _, time)| (*time, *index));

    let mut open: BTreeMap<Key<'_>, Vec<(usize, i64)>> = BTreeMap::new();
    for (index, key, time) in in_time {
        let (Some(line), Some(outcome)) = (lines.get(index), routes.outcomes.get_mut(index)) else { continue };
        match *outcome {
            Outcome::OrderLine => open.entry(key).or_default().push((index, line.quantity)),
            Outcome::Unlinked => {
                let pieces = line.quantity.saturating_neg();
                let mut fitting = open.get_mut(&key).into_iter().flatten().rev().filter(|(_, left)| *left >= pieces);
                let Some((order, left)) = fitting.next() else { continue };
                *outcome = if fitting.next().is_none() { Outcome::Linked } else { Outcome::LinkedToLatest };
                *left -= pieces;
                routes.order_of.insert(index, *order);
                let taken = routes.taken_back.entry(*order).or_insert(TakenBack { pieces: 0, last: time });
                taken.pieces += pieces;
                taken.last = time;
            }
            _ => {}
        }
    }
}
