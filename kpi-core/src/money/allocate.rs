use super::exact::{big_pow10, from_big, pow10};
use super::fraction::Fraction;
use crate::error::MoneyError;
use num_bigint::{BigInt, BigUint};
use num_integer::Integer;
use num_traits::{ToPrimitive, Zero};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What a split does when all weights are zero and the total is not.
///
/// ```
/// use kpi_core::money::{ZeroWeights, allocate};
/// let none = [0.into(), 0.into()];
/// assert_eq!(allocate(5, &none, ZeroWeights::Error).unwrap_err().code(), "money.zero_weights");
/// assert_eq!(allocate(5, &none, ZeroWeights::Equal)?, [3, 2]);
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ZeroWeights {
    /// The split fails with [`MoneyError::ZeroWeights`].
    Error,
    /// The parts are equal, as if every weight were 1.
    Equal,
}

/// Splits whole units by weight so that the parts sum to the total: largest remainder (Hamilton, Hare quota).
///
/// Each part is first the whole units of its ideal share `total · wᵢ / Σw`; the units still missing go one each to the
/// largest fractions cut off, and to the earlier position when two are equal. Every part is within one unit of its
/// ideal. A weight of zero gets nothing. A negative total is split by its magnitude and the parts are negated. The result
/// is exact for every total and weight; only speed depends on their size.
///
/// ```
/// use kpi_core::money::{ZeroWeights, allocate};
/// let weights = ["0.1".parse()?, "0.2".parse()?, "0.3".parse()?];
/// assert_eq!(allocate(7, &weights, ZeroWeights::Error)?, [1, 2, 4]);
/// assert_eq!(allocate(-1000, &[5.into(), 3.into(), 3.into()], ZeroWeights::Error)?, [-454, -273, -273]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Raising the total by one can take a unit from a small taker (the Alabama paradox). With cents nobody notices; for
/// small counts of indivisible things use [`apportion`](crate::money::apportion).
pub fn allocate(total: i128, weights: &[Decimal], zero_weights: ZeroWeights) -> Result<Vec<i128>, MoneyError> {
    let mut out = vec![0; weights.len()];
    let scale = weights.iter().map(Decimal::scale).max().unwrap_or(0);
    let mut small = Vec::with_capacity(weights.len());
    for (index, weight) in weights.iter().enumerate() {
        check_sign(index, *weight)?;
        small.extend(
            pow10(scale - weight.scale()).and_then(|f| weight.mantissa().unsigned_abs().checked_mul(f.unsigned_abs())),
        );
    }
    let mut scratch = Scratch::default();
    if small.len() == weights.len() && scratch.narrow(total, &small, zero_weights, &mut out)? {
        return Ok(out);
    }
    wide(total, scale_to_integers(weights), zero_weights, &mut out)?;
    Ok(out)
}

/// [`allocate`] for integer weights, into a slice that the caller owns.
///
/// For many splits in a row keep an [`Allocator`], which also keeps its working memory.
///
/// ```
/// use kpi_core::money::{ZeroWeights, allocate_into};
/// let mut out = [0; 3];
/// allocate_into(100, &[1, 1, 1], ZeroWeights::Error, &mut out)?;
/// assert_eq!(out, [34, 33, 33]);
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
pub fn allocate_into(
    total: i128,
    weights: &[i64],
    zero_weights: ZeroWeights,
    out: &mut [i128],
) -> Result<(), MoneyError> {
    Allocator::new().allocate_into(total, weights, zero_weights, out)
}

/// Splits many totals one after the other without new memory for each.
///
/// ```
/// use kpi_core::money::{Allocator, ZeroWeights};
/// let mut allocator = Allocator::new();
/// let mut shops = [0; 2];
/// for day in [101, 202] {
///     allocator.allocate_into(day, &[3, 1], ZeroWeights::Error, &mut shops)?;
///     assert_eq!(shops.iter().sum::<i128>(), day);
/// }
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct Allocator {
    scratch: Scratch,
    weights: Vec<u128>,
}

impl Allocator {
    /// An allocator without working memory yet.
    ///
    /// ```
    /// let allocator = kpi_core::money::Allocator::new();
    /// # let _ = allocator;
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    /// [`allocate`] for integer weights; `out` must have one cell for each weight and is unchanged on an error.
    ///
    /// ```
    /// use kpi_core::money::{Allocator, ZeroWeights};
    /// let mut out = [0; 2];
    /// let error = Allocator::new().allocate_into(5, &[1, -1], ZeroWeights::Error, &mut out).unwrap_err();
    /// assert_eq!(error.to_string(), "weight -1 at position 1 is negative");
    /// ```
    pub fn allocate_into(
        &mut self,
        total: i128,
        weights: &[i64],
        zero_weights: ZeroWeights,
        out: &mut [i128],
    ) -> Result<(), MoneyError> {
        if out.len() != weights.len() {
            return Err(MoneyError::LengthMismatch { what: "out", expected: weights.len(), found: out.len() });
        }
        self.weights.clear();
        for (index, weight) in weights.iter().enumerate() {
            match u128::try_from(*weight) {
                Ok(weight) => self.weights.push(weight),
                Err(_) => return Err(MoneyError::NegativeWeight { index, weight: Decimal::from(*weight) }),
            }
        }
        if !self.scratch.narrow(total, &self.weights, zero_weights, out)? {
            wide(total, weights.iter().map(|w| BigUint::from(w.unsigned_abs())).collect(), zero_weights, out)?;
        }
        Ok(())
    }
}

/// Working memory of a split: the fraction cut off each share, with its position.
#[derive(Debug, Clone, Default)]
struct Scratch {
    cut: Vec<(u128, usize)>,
}

impl Scratch {
    /// The split in 128-bit arithmetic; `false` when the numbers are too large for it.
    fn narrow(
        &mut self,
        total: i128,
        weights: &[u128],
        zero_weights: ZeroWeights,
        out: &mut [i128],
    ) -> Result<bool, MoneyError> {
        let Some(sum) = weights.iter().try_fold(0_u128, |sum, weight| sum.checked_add(*weight)) else {
            return Ok(false);
        };
        let sharing = Sharing::of(total, sum == 0, weights.len(), zero_weights)?;
        if sharing == Sharing::Nothing {
            out.fill(0);
            return Ok(true);
        }
        let equally = sharing == Sharing::Equally;
        let sum = if equally { weights.len() as u128 } else { sum };
        let magnitude = total.unsigned_abs();
        // Every weight is at most the sum, so one check covers every product.
        let Some(largest_product) = magnitude.checked_mul(sum) else { return Ok(false) };
        let in_words = u64::try_from(largest_product).is_ok();
        let mut left = magnitude;
        self.cut.clear();
        for (index, (weight, part)) in weights.iter().zip(out.iter_mut()).enumerate() {
            let product = magnitude * if equally { 1 } else { *weight };
            let (floor, rest) = match (in_words, u64::try_from(product), u64::try_from(sum)) {
                (true, Ok(product), Ok(sum)) => (u128::from(product / sum), u128::from(product % sum)),
                _ => (product / sum, product % sum),
            };
            left -= floor;
            *part = floor.cast_signed();
            self.cut.push((rest, index));
        }
        complete(total, left, &mut self.cut, out);
        Ok(true)
    }
}

/// The split in integers of any size.
fn wide(total: i128, mut weights: Vec<BigUint>, zero_weights: ZeroWeights, out: &mut [i128]) -> Result<(), MoneyError> {
    let mut sum: BigUint = weights.iter().sum();
    match Sharing::of(total, sum.is_zero(), weights.len(), zero_weights)? {
        Sharing::Nothing => {
            out.fill(0);
            return Ok(());
        }
        Sharing::Equally => {
            sum = BigUint::from(weights.len());
            weights.fill(BigUint::from(1_u8));
        }
        Sharing::ByWeight => {}
    }
    let magnitude = BigUint::from(total.unsigned_abs());
    let mut left = total.unsigned_abs();
    let mut cut = Vec::with_capacity(weights.len());
    for (index, (weight, part)) in weights.into_iter().zip(out.iter_mut()).enumerate() {
        let (floor, rest) = (&magnitude * weight).div_rem(&sum);
        // A share is at most the total, which fits.
        let floor = floor.to_u128().unwrap_or(0);
        left -= floor;
        *part = floor.cast_signed();
        cut.push((rest, index));
    }
    complete(total, left, &mut cut, out);
    Ok(())
}

/// How a total is shared out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sharing {
    Nothing,
    ByWeight,
    Equally,
}

impl Sharing {
    fn of(total: i128, all_zero: bool, parts: usize, zero_weights: ZeroWeights) -> Result<Self, MoneyError> {
        match (total, parts, all_zero, zero_weights) {
            (0, ..) => Ok(Self::Nothing),
            (_, 0, ..) => Err(MoneyError::EmptyAllocation { total: total.to_string() }),
            (_, _, false, _) => Ok(Self::ByWeight),
            (_, _, true, ZeroWeights::Equal) => Ok(Self::Equally),
            (_, _, true, ZeroWeights::Error) => Err(MoneyError::ZeroWeights { total: total.to_string(), parts }),
        }
    }
}

/// Gives the `left` units to the largest fractions and sets the sign of the total.
fn complete<T: Ord>(total: i128, left: u128, cut: &mut [(T, usize)], out: &mut [i128]) {
    // Fewer units are left than shares have a fraction, so no weight of zero is reached.
    for (_, index) in largest(cut, usize::try_from(left).unwrap_or(usize::MAX)) {
        if let Some(part) = out.get_mut(*index) {
            *part = part.wrapping_add(1);
        }
    }
    if total < 0 {
        // A part of 2^127 is already the negative number of that size, and its negation is itself.
        for part in out {
            *part = part.wrapping_neg();
        }
    }
}

/// The `count` entries with the largest first field, the earlier position first among equals, in no order.
fn largest<T: Ord>(entries: &mut [(T, usize)], count: usize) -> &[(T, usize)] {
    let order = |a: &(T, usize), b: &(T, usize)| b.0.cmp(&a.0).then(a.1.cmp(&b.1));
    if count == 0 {
        return &[];
    }
    if count < entries.len() {
        entries.select_nth_unstable_by(count - 1, order);
    }
    entries.get(..count).unwrap_or(entries)
}

pub(super) fn check_sign(index: usize, weight: Decimal) -> Result<(), MoneyError> {
    if weight.is_sign_negative() && !weight.is_zero() {
        return Err(MoneyError::NegativeWeight { index, weight });
    }
    Ok(())
}

/// Weights as integers in one common unit.
pub(super) fn scale_to_integers(weights: &[Decimal]) -> Vec<BigUint> {
    let scale = weights.iter().map(Decimal::scale).max().unwrap_or(0);
    let factor = |weight: &Decimal| big_pow10(scale - weight.scale()).into_parts().1;
    weights.iter().map(|weight| factor(weight) * weight.mantissa().unsigned_abs()).collect()
}

/// Rounds values to a unit so that the printed lines add up to the printed total.
///
/// Every value is cut toward minus infinity to the unit; the units then missing go one each to the largest fractions cut
/// off, and to the earlier position when two are equal. A total that this cannot reach (the values sum to something
/// else) is [`MoneyError::Infeasible`].
///
/// ```
/// use kpi_core::money::round_preserve_sum;
/// let lines = ["10.004".parse()?, "10.004".parse()?, "9.992".parse()?];
/// let printed = round_preserve_sum(&lines, "30.00".parse()?, "0.01".parse()?)?;
/// assert_eq!(printed.iter().map(|p| p.to_string()).collect::<Vec<_>>(), ["10.01", "10.00", "9.99"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn round_preserve_sum(values: &[Decimal], total: Decimal, unit: Decimal) -> Result<Vec<Decimal>, MoneyError> {
    let values: Vec<Fraction> = values.iter().map(|value| Fraction::from(*value)).collect();
    round_fractions_preserve_sum(&values, total, unit)
}

/// [`round_preserve_sum`] for values that have no finite decimal form.
///
/// ```
/// use kpi_core::money::{Fraction, round_fractions_preserve_sum};
/// let third: Fraction = "10/3".parse()?;
/// let printed = round_fractions_preserve_sum(&[third.clone(), third.clone(), third], 10.into(), "0.01".parse()?)?;
/// assert_eq!(printed.iter().map(|p| p.to_string()).collect::<Vec<_>>(), ["3.34", "3.33", "3.33"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn round_fractions_preserve_sum(
    values: &[Fraction],
    total: Decimal,
    unit: Decimal,
) -> Result<Vec<Decimal>, MoneyError> {
    if unit.is_zero() || unit.is_sign_negative() {
        return Err(MoneyError::InvalidUnit { unit });
    }
    let step = Fraction::from(unit);
    let target = Fraction::from(total).checked_div(&step)?;
    if target != Fraction::from(target.floor()) {
        return Err(MoneyError::NotAMultiple { value: total, unit });
    }
    let mut missing = target.floor();
    let mut units = Vec::with_capacity(values.len());
    let mut cut = Vec::with_capacity(values.len());
    for (index, value) in values.iter().enumerate() {
        let scaled = value.checked_div(&step)?;
        let floor = scaled.floor();
        missing -= &floor;
        cut.push((scaled - Fraction::from(floor.clone()), index));
        units.push(floor);
    }
    complete_floors(units, cut, &missing, unit)
}

/// Gives the missing units to the largest fractions cut off and puts the lines back into units.
pub(crate) fn complete_floors<T: Ord>(
    mut floors: Vec<BigInt>,
    mut cut: Vec<(T, usize)>,
    missing: &BigInt,
    unit: Decimal,
) -> Result<Vec<Decimal>, MoneyError> {
    let count = missing.to_usize().filter(|count| *count <= floors.len()).ok_or_else(|| {
        let reach = if *missing < BigInt::zero() { BigInt::zero() } else { BigInt::from(floors.len()) };
        MoneyError::Infeasible { shortfall: Box::new(Fraction::from(missing - reach) * Fraction::from(unit)) }
    })?;
    for (_, index) in largest(&mut cut, count) {
        if let Some(line) = floors.get_mut(*index) {
            *line += 1;
        }
    }
    floors.into_iter().map(|line| from_big(line * unit.mantissa(), unit.scale())).collect()
}
