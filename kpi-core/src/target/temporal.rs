//! A few large periods turned into many small ones along an indicator, without a step where they meet.

use crate::error::TargetError;
use crate::money::Fraction;
use rust_decimal::Decimal;

/// Most small periods: a year of days and a few more.
const MAX_PERIODS: usize = 400;

/// What stays smooth from one small period to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Denton {
    /// The quotient of result and indicator: keeps the shape of last year's months. The usual choice.
    Proportional,
    /// The difference of result and indicator.
    Additive,
}

/// Spreads the totals of large periods over small ones, in the shape of an indicator (Denton's method with first
/// differences in Cholette's form: the first period is free).
///
/// `blocks` says how many small periods each large one has. The result is the exact one with the least sum of squared
/// changes of quotient or difference, and each block sums to its total; round it with
/// [`round_fractions_preserve_sum`](crate::money::round_fractions_preserve_sum), block by block.
///
/// Errors: lists that do not fit each other; more than 400 small periods; an indicator that is all zero in a block
/// (proportional).
///
/// ```
/// use kpi_core::target::{Denton, denton};
/// let last_year = [10, 12, 11, 30, 13, 12].map(Into::into);
/// let months = denton(Denton::Additive, &last_year, &[40.into(), 60.into()], &[3, 3])?;
/// assert_eq!(months[0].to_string(), "237/19"); // 12.4737
/// let first: kpi_core::money::Fraction = months[..3].iter().sum();
/// assert_eq!(first.to_string(), "40");
/// # Ok::<(), kpi_core::error::TargetError>(())
/// ```
pub fn denton(
    kind: Denton,
    indicator: &[Decimal],
    totals: &[Decimal],
    blocks: &[usize],
) -> Result<Vec<Fraction>, TargetError> {
    let owner = owners(indicator.len(), totals.len(), blocks)?;
    let (periods, count) = (indicator.len(), totals.len());
    let shape: Vec<Fraction> = indicator.iter().map(|value| Fraction::from(*value)).collect();
    let mut rest: Vec<Fraction> = totals.iter().map(|total| Fraction::from(*total)).collect();
    let factor: Vec<Fraction> = match kind {
        Denton::Proportional => shape.clone(),
        Denton::Additive => {
            for (value, block) in shape.iter().zip(&owner) {
                rest[*block] = &rest[*block] - value;
            }
            vec![Fraction::from(1); periods]
        }
    };
    // Least squares with constraints: second differences of what stays smooth, plus a multiplier for each block.
    let mut rows = vec![vec![Fraction::zero(); periods + count + 1]; periods + count];
    for at in 0..periods {
        for other in [at.checked_sub(1), Some(at + 1).filter(|next| *next < periods)].into_iter().flatten() {
            rows[at][at] = &rows[at][at] + &Fraction::from(1);
            rows[at][other] = Fraction::from(-1);
        }
        rows[at][periods + owner[at]] = factor[at].clone();
        rows[periods + owner[at]][at] = factor[at].clone();
    }
    for (row, rest) in rows[periods..].iter_mut().zip(rest) {
        row[periods + count] = rest;
    }
    let solved = solve(rows, 1).ok_or_else(singular)?;
    let smooth = solved.into_iter().take(periods).zip(shape).filter_map(|(row, shape)| {
        let value = row.into_iter().next()?;
        Some(match kind {
            Denton::Proportional => value * shape,
            Denton::Additive => value + shape,
        })
    });
    Ok(smooth.collect())
}

/// A series and the line that it follows.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChowLin {
    /// Constant of the line.
    pub constant: Fraction,
    /// Slope of the line over the indicator.
    pub slope: Fraction,
    /// The small periods.
    pub series: Vec<Fraction>,
}

/// Spreads totals over small periods by a straight line through an indicator, with errors that follow each other with
/// correlation `rho` (Chow and Lin, generalised least squares), exactly.
///
/// Only for an indicator that explains the series; otherwise [`denton`].
///
/// Errors: as [`denton`]; a correlation that is not between −1 and 1; totals that do not determine the line.
///
/// ```
/// use kpi_core::target::chow_lin;
/// let visits = [1, 2, 3, 4, 5, 6].map(Into::into);
/// let fitted = chow_lin(&visits, &[9.into(), 15.into(), 21.into()], &[2, 2, 2], "0.5".parse().unwrap())?;
/// assert_eq!(fitted.series.iter().map(ToString::to_string).collect::<Vec<_>>(), ["15/4", "21/4", "27/4", "33/4", "39/4", "45/4"]);
/// # Ok::<(), kpi_core::error::TargetError>(())
/// ```
pub fn chow_lin(
    indicator: &[Decimal],
    totals: &[Decimal],
    blocks: &[usize],
    rho: Decimal,
) -> Result<ChowLin, TargetError> {
    if rho.abs() >= Decimal::ONE {
        let reason = "is not between -1 and 1";
        return Err(TargetError::InvalidNumber { place: "rho".into(), value: rho.to_string(), reason });
    }
    let owner = owners(indicator.len(), totals.len(), blocks)?;
    let (periods, count) = (indicator.len(), totals.len());
    let mut powers = vec![Fraction::from(1)];
    for _ in 1..periods {
        let next = powers.last().map(|power| power * &Fraction::from(rho));
        powers.extend(next);
    }
    let one = Fraction::from(1);
    // Covariance of each small period with each block, and of blocks with blocks; their common factor cancels.
    let mut mixed = vec![vec![Fraction::zero(); count]; periods];
    let mut rows = vec![vec![Fraction::zero(); count + 3]; count];
    for at in 0..periods {
        for other in 0..periods {
            mixed[at][owner[other]] = &mixed[at][owner[other]] + &powers[at.abs_diff(other)];
        }
        for (block, covariance) in mixed[at].iter().enumerate() {
            rows[owner[at]][block] = &rows[owner[at]][block] + covariance;
        }
        rows[owner[at]][count] = &rows[owner[at]][count] + &one;
        rows[owner[at]][count + 1] = &rows[owner[at]][count + 1] + &Fraction::from(indicator[at]);
    }
    for (row, total) in rows.iter_mut().zip(totals) {
        row[count + 2] = Fraction::from(*total);
    }
    let sums: Vec<[Fraction; 3]> =
        rows.iter().map(|row| [row[count].clone(), row[count + 1].clone(), row[count + 2].clone()]).collect();
    let weighed = solve(rows, 3).ok_or_else(singular)?;
    let product = |left: usize, right: usize| -> Fraction {
        sums.iter().zip(&weighed).map(|(sum, weighed)| &sum[left] * &weighed[right]).sum()
    };
    let normal =
        vec![vec![product(0, 0), product(0, 1), product(0, 2)], vec![product(1, 0), product(1, 1), product(1, 2)]];
    let line = solve(normal, 1).ok_or_else(singular)?;
    let [constant, slope] = [0, 1].map(|at: usize| line[at][0].clone());
    let gaps: Vec<Fraction> =
        weighed.iter().map(|row| &row[2] - &(&(&row[0] * &constant) + &(&row[1] * &slope))).collect();
    let series = indicator.iter().zip(&mixed).map(|(value, mixed)| {
        let line = &constant + &(&slope * &Fraction::from(*value));
        mixed.iter().zip(&gaps).fold(line, |sum, (covariance, gap)| &sum + &(covariance * gap))
    });
    let series = series.collect();
    Ok(ChowLin { constant, slope, series })
}

/// The block of each small period.
fn owners(periods: usize, totals: usize, blocks: &[usize]) -> Result<Vec<usize>, TargetError> {
    let shape = |what: &str, expected, found| Err(TargetError::Shape { what: what.to_owned(), expected, found });
    if blocks.len() != totals {
        return shape("blocks", totals, blocks.len());
    }
    if periods > MAX_PERIODS {
        return shape("indicator", MAX_PERIODS, periods);
    }
    let sum = blocks.iter().fold(0_usize, |sum, length| sum.saturating_add(*length));
    if sum != periods {
        return shape("indicator", sum, periods);
    }
    Ok(blocks.iter().enumerate().flat_map(|(block, length)| std::iter::repeat_n(block, *length)).collect())
}

fn singular() -> TargetError {
    TargetError::NoWeight { place: "indicator".into(), total: "the totals of its blocks".into() }
}

/// Solves linear equations exactly by elimination, skipping zeros; each row ends with its right-hand sides. `None` when
/// there is no single solution.
fn solve(mut rows: Vec<Vec<Fraction>>, sides: usize) -> Option<Vec<Vec<Fraction>>> {
    let size = rows.len();
    for at in 0..size {
        let pivot = (at..size).find(|row| !rows[*row][at].is_zero())?;
        rows.swap(at, pivot);
        let (done, below) = rows.split_at_mut(at + 1);
        let pivot = done.last()?;
        let open: Vec<usize> = (at..size + sides).filter(|column| !pivot[*column].is_zero()).collect();
        for row in below.iter_mut().filter(|row| !row[at].is_zero()) {
            let factor = row[at].checked_div(&pivot[at]).ok()?;
            for column in &open {
                row[*column] = &row[*column] - &(&factor * &pivot[*column]);
            }
        }
    }
    let mut solved = vec![vec![Fraction::zero(); sides]; size];
    for at in (0..size).rev() {
        for side in 0..sides {
            let known = (at + 1..size).filter(|column| !rows[at][*column].is_zero());
            let sum: Fraction = known.map(|column| &rows[at][column] * &solved[column][side]).sum();
            solved[at][side] = (&rows[at][size + side] - &sum).checked_div(&rows[at][at]).ok()?;
        }
    }
    Some(solved)
}
