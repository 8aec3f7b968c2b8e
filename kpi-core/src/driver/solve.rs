//! Finds how far the drivers must move: one number that all share, clamped to each driver's bounds.

use crate::money::Fraction;

/// A driver that moves from `base` by `step` for each unit of the common number.
pub(super) struct Line {
    pub(super) base: Fraction,
    pub(super) step: Fraction,
    pub(super) low: Option<Fraction>,
    pub(super) high: Option<Fraction>,
    /// Whether it is subtracted.
    pub(super) negative: bool,
}

impl Line {
    pub(super) fn at(&self, move_by: &Fraction) -> Fraction {
        let value = &self.base + &(&self.step * move_by);
        match (&self.low, &self.high) {
            (Some(low), _) if value < *low => low.clone(),
            (_, Some(high)) if value > *high => high.clone(),
            _ => value,
        }
    }

    /// Where it meets its bounds.
    fn breaks(&self) -> impl Iterator<Item = Fraction> {
        [&self.low, &self.high]
            .into_iter()
            .flatten()
            .filter_map(|bound| (bound - &self.base).checked_div(&self.step).ok())
    }
}

fn total(lines: &[Line], move_by: &Fraction) -> Fraction {
    lines.iter().fold(Fraction::zero(), |sum, line| {
        let value = line.at(move_by);
        if line.negative { sum - value } else { sum + value }
    })
}

/// The smallest common number at which the lines add up to `target`; else the nearest total in reach.
pub(super) fn exact_sum(lines: &[Line], target: &Fraction) -> Result<Fraction, Fraction> {
    let start = Fraction::zero();
    let mut nearest = total(lines, &start);
    if nearest == *target {
        return Ok(start);
    }
    let mut found: Option<Fraction> = None;
    for sign in [1_i128, -1] {
        let sign = Fraction::from(sign);
        let mut stops: Vec<Fraction> = lines
            .iter()
            .flat_map(Line::breaks)
            .map(|stop| &stop * &sign)
            .filter(|stop| !stop.is_negative() && !stop.is_zero())
            .collect();
        stops.sort();
        stops.dedup();
        // Behind the last stop the slope no longer changes.
        let beyond = stops.last().cloned().unwrap_or_else(Fraction::zero) + Fraction::from(1);
        let last = stops.len();
        stops.push(beyond);
        let mut from = (start.clone(), total(lines, &start));
        for (index, stop) in stops.into_iter().enumerate() {
            let value = total(lines, &(&stop * &sign));
            let (rise, run) = (&value - &from.1, &stop - &from.0);
            let wanted = target - &from.1;
            let inside = wanted.is_zero() || (!rise.is_zero() && wanted.is_negative() == rise.is_negative());
            let reached = inside && (wanted.abs() <= rise.abs() || index == last);
            if let Some(part) = wanted.checked_div(&rise).ok().filter(|_| reached) {
                let at = &(&from.0 + &(&part * &run)) * &sign;
                if found.as_ref().is_none_or(|known| at.abs() < known.abs()) {
                    found = Some(at);
                }
                break;
            }
            if index < last && (target - &value).abs() < (target - &nearest).abs() {
                nearest = value.clone();
            }
            from = (stop, value);
        }
    }
    found.ok_or(nearest)
}

/// A factor whose logarithm moves by `weight` for each unit of the common number, between two bounds.
pub(super) struct LogLine {
    pub(super) weight: f64,
    pub(super) low: f64,
    pub(super) high: f64,
}

impl LogLine {
    pub(super) fn at(&self, move_by: f64) -> f64 {
        // A weight of zero stays where it is for every number, also for an infinite one.
        let value = if self.weight > 0.0 { self.weight * move_by } else { 0.0 };
        value.max(self.low).min(self.high)
    }
}

/// The common number at which the logarithms add up to `growth`; `None` when the bounds do not allow it.
pub(super) fn log_sum(lines: &[LogLine], growth: f64) -> Option<f64> {
    let sum = |move_by: f64| lines.iter().map(|line| line.at(move_by)).sum::<f64>();
    let mut stops: Vec<f64> = lines
        .iter()
        .filter(|line| line.weight > 0.0)
        .flat_map(|line| [line.low / line.weight, line.high / line.weight])
        .filter(|stop| stop.is_finite())
        .collect();
    stops.sort_by(f64::total_cmp);
    // The slope left of a stop is the weight of the lines that are still between their bounds there.
    let first_above = stops.iter().position(|stop| sum(*stop) >= growth);
    let (left, right) = match first_above {
        Some(0) => (None, stops.first().copied()),
        Some(index) => (stops.get(index - 1).copied(), stops.get(index).copied()),
        None => (stops.last().copied(), None),
    };
    let middle = match (left, right) {
        (Some(left), Some(right)) => f64::midpoint(left, right),
        (None, Some(right)) => right - 1.0,
        (Some(left), None) => left + 1.0,
        (None, None) => 0.0,
    };
    let moving = |line: &&LogLine| {
        let value = line.weight * middle;
        line.weight > 0.0 && value > line.low && value < line.high
    };
    let slope: f64 = lines.iter().filter(moving).map(|line| line.weight).sum();
    let held: f64 = lines.iter().filter(|line| !moving(line)).map(|line| line.at(middle)).sum();
    if slope > 0.0 {
        return Some((growth - held) / slope);
    }
    let close = 1e-12 * (1.0 + growth.abs());
    ((held - growth).abs() <= close).then_some(middle)
}
