//! Lines in whole units that add up to what is printed above them.

use crate::error::ExplainError;
use crate::money::{Fraction, common_multiple, complete_floors, exact, round_fractions_preserve_sum};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, Zero};
use rust_decimal::Decimal;

/// The exact lines as printed: what rounding did to the line above is spread over them by their size, then they are cut to
/// whole units, and the units missing go to the largest fractions cut off.
pub(super) fn print(
    lines: &[Fraction],
    above: &Fraction,
    printed: Decimal,
    digits: u32,
) -> Result<Vec<Decimal>, ExplainError> {
    let unit = Decimal::new(1, digits);
    if Fraction::from(printed) == *above {
        return Ok(round_fractions_preserve_sum(lines, printed, unit)?);
    }
    // Everything in units over one denominator, so that no fraction has to be reduced: with the residue r of the line
    // above and the sum s of all sizes, a line of a units becomes (a·s + r·|a|) / s.
    let factor = exact::big_pow10(digits);
    let denominator =
        lines.iter().fold(above.denominator(), |common, line| common_multiple(&common, &line.denominator()));
    let units = |value: &Fraction| value.numerator() * (&denominator / value.denominator()) * &factor;
    let whole = BigInt::from(exact::to_scaled_i128(printed, digits)?);
    let residue = &whole * &denominator - units(above);
    let exact: Vec<BigInt> = lines.iter().map(units).collect();
    let size: BigInt = exact.iter().map(Signed::abs).sum();
    let shared = if size.is_zero() { BigInt::from(lines.len()) } else { size.clone() };
    let divisor = &denominator * &shared;
    let mut missing = whole;
    let mut floors = Vec::with_capacity(lines.len());
    let mut cut = Vec::with_capacity(lines.len());
    for (index, line) in exact.into_iter().enumerate() {
        let shifted = if size.is_zero() { residue.clone() } else { &line * &size + &residue * line.abs() };
        let (floor, rest) = shifted.div_mod_floor(&divisor);
        missing -= &floor;
        floors.push(floor);
        cut.push((rest, index));
    }
    Ok(complete_floors(floors, cut, &missing, unit)?)
}
