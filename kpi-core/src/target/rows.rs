//! The days of the parts of one node: both margins exact, column by column sums are the node's days.

use super::two_way::fit_named;
use crate::error::TargetError;
use crate::money::{Allocator, ZeroWeights};
use rust_decimal::Decimal;

/// A part of the node: its total, its name, and the days it is absent.
pub(super) struct Part<'a> {
    pub(super) name: &'a str,
    pub(super) total: i64,
    /// For each day whether the part is there; `None` when it always is.
    pub(super) present: Option<&'a [bool]>,
}

/// Fills one row of days per part: every row sums to its part's total, every column to the parent's day.
///
/// Parts with days off first take their own days in the proportions of the parent; what is left of each day goes to the
/// others. Where that leaves a day negative or nobody to take it, the table is fitted as a whole.
pub(super) fn fill(
    place: &str,
    parent: &[i64],
    parts: &[Part<'_>],
    day_name: &dyn Fn(usize) -> String,
    scratch: &mut Scratch,
    out: &mut [i64],
) -> Result<(), TargetError> {
    let days = parent.len();
    if parts.iter().all(|part| part.present.is_none()) {
        scratch.totals.clear();
        scratch.totals.extend(parts.iter().map(|part| part.total));
        let totals = std::mem::take(&mut scratch.totals);
        let filled = outer(place, parent, &totals, scratch, out);
        scratch.totals = totals;
        return filled;
    }
    let mut left = parent.to_vec();
    for (part, row) in parts.iter().zip(out.chunks_exact_mut(days)) {
        let Some(present) = part.present else { continue };
        scratch.weights.clear();
        scratch
            .weights
            .extend(parent.iter().zip(present).map(|(day, there)| if *there { day.saturating_abs() } else { 0 }));
        scratch.wide.resize(days, 0);
        scratch
            .allocator
            .allocate_into(i128::from(part.total), &scratch.weights, ZeroWeights::Error, &mut scratch.wide)
            .map_err(|_| TargetError::NoWeight { place: part.name.to_owned(), total: part.total.to_string() })?;
        for ((cell, units), left) in row.iter_mut().zip(&scratch.wide).zip(&mut left) {
            *cell = i64::try_from(*units).unwrap_or(part.total);
            *left = left.saturating_sub(*cell);
        }
    }
    let full: Vec<usize> = (0..parts.len()).filter(|part| parts[*part].present.is_none()).collect();
    let sign = parent.iter().map(|day| day.signum()).find(|sign| *sign != 0).unwrap_or(0);
    let totals: Vec<i64> = full.iter().map(|part| parts[*part].total).collect();
    let rest = totals.iter().any(|total| *total != 0);
    if left.iter().all(|day| day.signum() * sign >= 0) && (rest || left.iter().all(|day| *day == 0)) {
        let mut rows = vec![0; totals.len() * days];
        outer(place, &left, &totals, scratch, &mut rows)?;
        for (part, row) in full.iter().zip(rows.chunks_exact(days)) {
            out[part * days..][..days].copy_from_slice(row);
        }
        return Ok(());
    }
    fit(place, parent, parts, sign, day_name, out)
}

/// The whole table at once, where parts with days off leave too little room.
fn fit(
    place: &str,
    parent: &[i64],
    parts: &[Part<'_>],
    sign: i64,
    day_name: &dyn Fn(usize) -> String,
    out: &mut [i64],
) -> Result<(), TargetError> {
    let day = |part: &Part<'_>, at: usize| match part.present {
        Some(present) if !present.get(at).copied().unwrap_or(false) => Decimal::ZERO,
        _ => Decimal::from(parent[at].unsigned_abs()),
    };
    let seed: Vec<Vec<Decimal>> = parts
        .iter()
        .map(|part| (0..parent.len()).map(|at| if part.total == 0 { Decimal::ZERO } else { day(part, at) }).collect())
        .collect();
    let rows: Vec<i128> = parts.iter().map(|part| i128::from(part.total) * i128::from(sign)).collect();
    let cols: Vec<i128> = parent.iter().map(|day| i128::from(*day) * i128::from(sign)).collect();
    if rows.iter().any(|total| *total < 0) {
        return Err(mixed(place));
    }
    let name = |row: usize| parts.get(row).map_or_else(String::new, |part| part.name.to_owned());
    let table = fit_named(&seed, &rows, &cols, &name, day_name)?;
    for (cell, units) in out.iter_mut().zip(table.into_iter().flatten()) {
        *cell = i64::try_from(units * i128::from(sign)).unwrap_or(0);
    }
    Ok(())
}

fn mixed(place: &str) -> TargetError {
    TargetError::InvalidNumber {
        place: place.to_owned(),
        value: "its parts".into(),
        reason: "have amounts on both sides of zero, which cannot be put on days in proportion",
    }
}

/// Working memory of many groups.
#[derive(Default)]
pub(super) struct Scratch {
    allocator: Allocator,
    weights: Vec<i64>,
    wide: Vec<i128>,
    totals: Vec<i64>,
    missing: Vec<u64>,
    order: Vec<usize>,
}

/// Totals × days in the proportions of both, every cell within one unit of `totalᵢ · dayⱼ / Σ`.
///
/// Every cell is cut to whole units first. The units still missing go, row by row, to the days that miss the most: as a
/// table with these margins exists, filling any row from the columns in greatest need always leaves one that exists
/// (Havel and Hakimi's argument for two sides).
fn outer(place: &str, days: &[i64], totals: &[i64], scratch: &mut Scratch, out: &mut [i64]) -> Result<(), TargetError> {
    let whole: i128 = days.iter().map(|day| i128::from(*day)).sum();
    let negative = whole < 0;
    let size = whole.unsigned_abs();
    if totals.iter().chain(days).any(|cell| if negative { *cell > 0 } else { *cell < 0 }) {
        return Err(mixed(place));
    }
    if size == 0 {
        out.fill(0);
        return Ok(());
    }
    let largest = |cells: &[i64]| cells.iter().map(|cell| cell.unsigned_abs()).max().unwrap_or(0);
    let narrow = u64::try_from(size).ok().filter(|_| largest(days).checked_mul(largest(totals)).is_some());
    scratch.missing.clear();
    scratch.missing.extend(days.iter().map(|day| day.unsigned_abs()));
    let width = days.len();
    for (total, row) in totals.iter().zip(out.chunks_exact_mut(width)) {
        let total = total.unsigned_abs();
        for ((day, cell), missing) in days.iter().zip(row).zip(&mut scratch.missing) {
            let floor = match narrow {
                Some(size) => total * day.unsigned_abs() / size,
                None => u64::try_from(u128::from(total) * u128::from(day.unsigned_abs()) / size).unwrap_or(total),
            };
            *missing = missing.wrapping_sub(floor);
            *cell = floor.cast_signed();
        }
    }
    for (total, row) in totals.iter().zip(out.chunks_exact_mut(width)) {
        let placed: u64 = row.iter().map(|cell| cell.unsigned_abs()).sum();
        let count = usize::try_from(total.unsigned_abs() - placed).unwrap_or(width).min(width);
        if count > 0 {
            scratch.order.clear();
            scratch.order.extend(0..width);
            let missing = &scratch.missing;
            let key = |a: &usize, b: &usize| missing[*b].cmp(&missing[*a]).then(a.cmp(b));
            if count < width {
                scratch.order.select_nth_unstable_by(count - 1, key);
            }
            for day in scratch.order.iter().take(count) {
                row[*day] += 1;
                scratch.missing[*day] -= 1;
            }
        }
        if negative {
            row.iter_mut().for_each(|cell| *cell = -*cell);
        }
    }
    Ok(())
}
