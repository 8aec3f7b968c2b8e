use super::allocate::check_sign;
use super::fraction::Fraction;
use crate::error::MoneyError;
use num_traits::ToPrimitive;
use rust_decimal::Decimal;

/// Splits a total by weight between lower and upper bounds, exactly.
///
/// The shares are `clamp(λ·wᵢ, lowerᵢ, upperᵢ)` with the one λ at which they sum to the total: what a cap cuts off flows
/// to the others in proportion to their weights. With equal weights this is max-min fair water filling. A weight of zero
/// keeps its floor only. Bounds that cannot hold the total are [`MoneyError::Infeasible`], with the amount that cannot be
/// placed (negative when the floors alone take more than the total).
///
/// ```
/// use kpi_core::money::{Fraction, bounded_proportional};
/// let weights = [5.into(), 3.into(), 2.into()];
/// let shares = bounded_proportional(1000.into(), &weights, &[0.into(); 3], &[Some(400.into()), None, None])?;
/// assert_eq!(shares.iter().map(Fraction::to_string).collect::<Vec<_>>(), ["400", "360", "240"]);
/// let full = bounded_proportional(1000.into(), &weights, &[0.into(); 3], &[Some(300.into()); 3]);
/// assert_eq!(full.unwrap_err().to_string(), "the bounds cannot hold the total: 100 is left over");
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
pub fn bounded_proportional(
    total: Decimal,
    weights: &[Decimal],
    lower: &[Decimal],
    upper: &[Option<Decimal>],
) -> Result<Vec<Fraction>, MoneyError> {
    let takers = takers(weights, lower, upper, |bound| Fraction::from(*bound))?;
    fill(&Fraction::from(total), &takers)
}

/// [`bounded_proportional`] in whole units: the exact shares are cut to whole units, and the units then missing go to
/// the largest fractions cut off, the earlier position first among equals.
///
/// Whole bounds are always kept.
///
/// ```
/// use kpi_core::money::bounded_integer;
/// let weights = ["5".parse()?, "3".parse()?, "2.5".parse()?];
/// assert_eq!(bounded_integer(1000, &weights, &[0; 3], &[Some(401), None, None])?, [401, 327, 272]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn bounded_integer(
    total: i128,
    weights: &[Decimal],
    lower: &[i128],
    upper: &[Option<i128>],
) -> Result<Vec<i128>, MoneyError> {
    let takers = takers(weights, lower, upper, |bound| Fraction::from(*bound))?;
    let mut missing = Fraction::from(total);
    let mut order = Vec::with_capacity(takers.len());
    let mut units = Vec::with_capacity(takers.len());
    for (index, share) in fill(&missing, &takers)?.into_iter().enumerate() {
        let floor = Fraction::from(share.floor());
        missing = &missing - &floor;
        order.push((&share - &floor, index));
        units.push(
            floor
                .numerator()
                .to_i128()
                .ok_or_else(|| MoneyError::Overflow { value: floor.to_string(), limit: super::exact::I128_LIMIT })?,
        );
    }
    order.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let missing = missing.numerator().to_usize().unwrap_or(0);
    for (_, index) in order.iter().take(missing) {
        if let Some(part) = units.get_mut(*index) {
            *part += 1;
        }
    }
    Ok(units)
}

struct Taker {
    weight: Fraction,
    lower: Fraction,
    upper: Option<Fraction>,
}

impl Taker {
    fn clamp(&self, share: Fraction) -> Fraction {
        let share = share.max(self.lower.clone());
        self.upper.as_ref().map_or(share.clone(), |upper| share.min(upper.clone()))
    }
}

fn takers<T>(
    weights: &[Decimal],
    lower: &[T],
    upper: &[Option<T>],
    exact: impl Fn(&T) -> Fraction,
) -> Result<Vec<Taker>, MoneyError> {
    for (what, found) in [("lower bounds", lower.len()), ("upper bounds", upper.len())] {
        if found != weights.len() {
            return Err(MoneyError::LengthMismatch { what, expected: weights.len(), found });
        }
    }
    let mut takers = Vec::with_capacity(weights.len());
    for (index, ((weight, lower), upper)) in weights.iter().zip(lower).zip(upper).enumerate() {
        check_sign(index, *weight)?;
        let taker = Taker { weight: Fraction::from(*weight), lower: exact(lower), upper: upper.as_ref().map(&exact) };
        if let Some(upper) = taker.upper.as_ref().filter(|upper| **upper < taker.lower) {
            let (lower, upper) = (Box::new(taker.lower.clone()), Box::new(upper.clone()));
            return Err(MoneyError::ReversedBounds { index, lower, upper });
        }
        takers.push(taker);
    }
    Ok(takers)
}

/// Finds λ by walking over the points where a share leaves its floor or meets its cap; between them the sum is a
/// straight line.
fn fill(total: &Fraction, takers: &[Taker]) -> Result<Vec<Fraction>, MoneyError> {
    if takers.is_empty() && !total.is_zero() {
        return Err(MoneyError::EmptyAllocation { total: total.to_string() });
    }
    let mut reached = Fraction::zero();
    let mut corners = Vec::with_capacity(takers.len() * 2);
    for taker in takers {
        if taker.weight.is_zero() {
            reached = reached + taker.clamp(Fraction::zero());
            continue;
        }
        reached = reached + taker.lower.clone();
        corners.push((taker.lower.checked_div(&taker.weight)?, taker.weight.clone()));
        if let Some(upper) = &taker.upper {
            corners.push((upper.checked_div(&taker.weight)?, -taker.weight.clone()));
        }
    }
    let infeasible = |reached: &Fraction| MoneyError::Infeasible { shortfall: Box::new(total - reached) };
    if *total < reached {
        return Err(infeasible(&reached));
    }
    corners.sort_by(|a, b| a.0.cmp(&b.0));
    let mut slope = Fraction::zero();
    let mut level = corners.first().map_or_else(Fraction::zero, |corner| corner.0.clone());
    for (corner, change) in &corners {
        let next = &reached + &(&slope * &(corner - &level));
        if next >= *total && !slope.is_zero() {
            break;
        }
        reached = next;
        level = corner.clone();
        slope = &slope + change;
    }
    if !slope.is_zero() {
        level = &level + &(total - &reached).checked_div(&slope)?;
    } else if reached != *total {
        return Err(infeasible(&reached));
    }
    Ok(takers
        .iter()
        .map(|taker| {
            let share = if taker.weight.is_zero() { Fraction::zero() } else { &level * &taker.weight };
            taker.clamp(share)
        })
        .collect())
}
