//! Lines converted at the rate of their day, rounded one by one.

use super::column::{Col, Stop, bits_of};
use crate::engine::fx::Converter;
use crate::engine::place::place;
use crate::engine::texts::Texts;
use crate::metric::Convert;
use crate::money::{Fraction, Rounding};

/// Digits of the rates kept here; rates with more are left to the general path.
const DIGITS: u32 = 8;
const SCALE: i64 = 100_000_000;
/// 1989-03-02; checked instants and days begin in 1990 and end in 2099.
const FIRST_DAY: i32 = 7_000;
const DAYS: usize = 41_000;
const UNSEEN: i64 = -1;

/// Rates by currency and day in units of ten to the minus 8.
#[derive(Debug, Clone)]
pub(super) struct Rates {
    convert: Convert,
    by_currency: Vec<Vec<i64>>,
}

fn scaled(rate: &Fraction) -> Option<i64> {
    let denominator = i64::try_from(rate.denominator()).ok()?;
    let factor = SCALE.checked_div(denominator).filter(|factor| factor * denominator == SCALE)?;
    i64::try_from(rate.numerator()).ok()?.checked_mul(factor).filter(|rate| *rate >= 0)
}

impl Rates {
    pub(super) fn new(convert: &Convert) -> Self {
        Self { convert: convert.clone(), by_currency: Vec::new() }
    }

    pub(super) fn is_for(&self, convert: &Convert) -> bool {
        self.convert == *convert
    }

    /// The rate of each row that counts.
    pub(super) fn of_rows(
        &mut self,
        currencies: &[u32],
        days: &[i32],
        counts: &[u32],
        converter: &mut Converter<'_>,
        texts: &Texts,
    ) -> Result<Vec<i64>, Stop> {
        let mut rates = Vec::with_capacity(days.len());
        for ((currency, day), counts) in currencies.iter().zip(days).zip(counts) {
            if *counts == 0 {
                rates.push(0);
                continue;
            }
            let index = usize::try_from(day - FIRST_DAY).unwrap_or(usize::MAX);
            let known = self.by_currency.get(place(*currency)).and_then(|days| days.get(index)).copied();
            rates.push(match known.filter(|rate| *rate != UNSEEN) {
                Some(rate) => rate,
                None => self.find(*currency, *day, index, converter, texts)?,
            });
        }
        Ok(rates)
    }

    #[cold]
    fn find(
        &mut self,
        currency: u32,
        day: i32,
        index: usize,
        converter: &mut Converter<'_>,
        texts: &Texts,
    ) -> Result<i64, Stop> {
        let rate = converter.rate(texts, &self.convert, currency, day).map_err(|_| Stop::Unfit)?;
        let rate = scaled(&rate).ok_or(Stop::Unfit)?;
        if self.by_currency.len() <= place(currency) {
            self.by_currency.resize(place(currency) + 1, Vec::new());
        }
        let days = self.by_currency.get_mut(place(currency)).ok_or(Stop::Unfit)?;
        if days.is_empty() {
            days.resize(DAYS, UNSEEN);
        }
        *days.get_mut(index).ok_or(Stop::Unfit)? = rate;
        Ok(rate)
    }

    /// Each value at its rate, rounded.
    pub(super) fn converted(&self, column: &Col, rates: &[i64]) -> Result<Col, Stop> {
        let Col::Number { scale, values, valid, .. } = column else { return Err(Stop::Unfit) };
        let digits = u32::from(self.convert.digits);
        let cut = (scale + DIGITS).checked_sub(digits).ok_or(Stop::Unfit)?;
        let mode = self.convert.rounding;
        let pairs = values.iter().zip(rates);
        let converted: Vec<i64> = match (cut, mode) {
            // Amounts of four digits to cents, or of more to cents: a division by a constant.
            (10, Rounding::HalfEven) => all(pairs, half_even::<10_000_000_000>, cut, mode)?,
            (12, Rounding::HalfEven) => all(pairs, half_even::<1_000_000_000_000>, cut, mode)?,
            _ => {
                let by = 10_i64.checked_pow(cut).ok_or(Stop::Unfit)?;
                all(pairs, |product| rounded(product, by, mode), cut, mode)?
            }
        };
        Ok(Col::Number { scale: digits, bits: bits_of(&converted), values: converted, valid: valid.clone() })
    }
}

/// Products, rounded by a function where they fit 64 bits.
fn all<'v>(
    pairs: impl Iterator<Item = (&'v i64, &'v i64)>,
    narrow: impl Fn(i64) -> i64,
    cut: u32,
    mode: Rounding,
) -> Result<Vec<i64>, Stop> {
    let by = 10_i128.checked_pow(cut).ok_or(Stop::Unfit)?;
    let mut fits = true;
    let mut wide = |value: i64, rate: i64| {
        let rounded = i64::try_from(rounded_wide(i128::from(value) * i128::from(rate), by, mode));
        fits &= rounded.is_ok();
        rounded.unwrap_or_default()
    };
    let one = |(value, rate): (&i64, &i64)| match value.checked_mul(*rate) {
        Some(product) => narrow(product),
        None => wide(*value, *rate),
    };
    let converted = pairs.map(one).collect();
    if fits { Ok(converted) } else { Err(Stop::Unfit) }
}

#[inline]
fn half_even<const BY: i64>(product: i64) -> i64 {
    let (quotient, rest) = (product / BY, product % BY);
    let twice = 2 * rest.abs();
    let away = twice > BY || (twice == BY && quotient & 1 != 0);
    quotient + if away { product.signum() } else { 0 }
}

fn rounded(product: i64, by: i64, mode: Rounding) -> i64 {
    // A quotient by 1 has no rest to round; one by more is smaller.
    i64::try_from(rounded_wide(i128::from(product), i128::from(by), mode)).unwrap_or_default()
}

fn rounded_wide(product: i128, by: i128, mode: Rounding) -> i128 {
    let (quotient, rest) = (product / by, product % by);
    if rest == 0 {
        return quotient;
    }
    let (half, negative) = ((2 * rest.unsigned_abs()).cmp(&by.unsigned_abs()), product < 0);
    let away = match mode {
        Rounding::HalfEven => half.is_gt() || (half.is_eq() && quotient & 1 != 0),
        Rounding::HalfUp => half.is_ge(),
        Rounding::HalfDown => half.is_gt(),
        Rounding::Up => true,
        Rounding::Down => false,
        Rounding::Floor => negative,
        Rounding::Ceiling => !negative,
    };
    quotient + if away { product.signum() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mode_rounds_as_decimals_do() {
        for product in [-2_550, -2_500, -2_450, -50, -1, 0, 1, 49, 50, 51, 150, 2_450, 2_500, 2_550] {
            for mode in Rounding::ALL {
                let exact = crate::money::round(rust_decimal::Decimal::new(product, 2), 0, mode);
                assert_eq!(rust_decimal::Decimal::from(rounded(product, 100, mode)), exact, "{product} {mode}");
            }
            assert_eq!(half_even::<100>(product), rounded(product, 100, Rounding::HalfEven));
        }
    }

    #[test]
    fn products_beyond_64_bits_are_rounded_like_the_others() {
        let values = [i64::MAX / 3, -(i64::MAX / 5), 1_005, -1_005, 15_000_000_000];
        for rate in [7_i64, 100_000_000, 4_611_686_018_427_387] {
            let rates = [rate; 5];
            let pairs = values.iter().zip(&rates);
            let exact: Vec<Option<i64>> = pairs
                .clone()
                .map(|(value, rate)| {
                    let product = i128::from(*value) * i128::from(*rate);
                    i64::try_from(rounded_wide(product, 10_000_000_000, Rounding::HalfEven)).ok()
                })
                .collect();
            let found = all(pairs, half_even::<10_000_000_000>, 10, Rounding::HalfEven).ok();
            assert_eq!(found, exact.into_iter().collect::<Option<Vec<i64>>>());
        }
    }
}
