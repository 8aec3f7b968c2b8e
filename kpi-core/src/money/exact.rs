//! Arithmetic on [`Decimal`] that gives the exact result or an error, never a rounded one.
//!
//! `Decimal`'s own `checked_*` functions report size only: a product is rounded to 28 places and a sum near the upper
//! limit drops its fraction. These functions align the coefficients as integers and check that every digit is kept.
//!
//! | Function | Result | What can fail |
//! |---|---|---|
//! | [`add`], [`sub`], [`mul`], [`sum`] | the exact result, zero without a sign | result needs more digits than a `Decimal` has |
//! | [`neg`], [`unsigned_zero`] | the value without a negative zero | nothing |
//! | [`rescale_exact`] | the same value with that many digits after the point | digits would be lost, coefficient too large |
//! | [`to_scaled_i128`], [`from_scaled_i128`] | integer in units of 10⁻ˢᶜᵃˡᵉ and back | digits would be lost, overflow |
//! | [`parse_plain`] | the number that the text writes | anything but sign, digits and one point |

use crate::error::{MoneyError, NumberFault, excerpt};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, Zero};
use rust_decimal::Decimal;

pub(crate) const DECIMAL_LIMIT: &str = "a decimal (below 2^96 with at most 28 digits after the point)";
pub(crate) const I128_LIMIT: &str = "a 128-bit integer";

/// `10^exponent`, `None` beyond 128 bits.
pub(crate) fn pow10(exponent: u32) -> Option<i128> {
    10_i128.checked_pow(exponent)
}

pub(crate) fn big_pow10(exponent: u32) -> BigInt {
    pow10(exponent).map_or_else(|| BigInt::from(10).pow(exponent), BigInt::from)
}

/// Adds two decimals.
///
/// ```
/// use kpi_core::money::exact;
/// use rust_decimal::Decimal;
/// assert_eq!(exact::add("0.1".parse()?, "0.22".parse()?)?.to_string(), "0.32");
/// assert!(exact::add(Decimal::MAX, "0.4".parse()?).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn add(left: Decimal, right: Decimal) -> Result<Decimal, MoneyError> {
    let scale = left.scale().max(right.scale());
    match (lift(left, scale), lift(right, scale)) {
        (Some(a), Some(b)) if a.checked_add(b).is_some() => from_scaled_i128(a + b, scale),
        _ => from_big(lift_big(left, scale) + lift_big(right, scale), scale),
    }
}

/// Subtracts the second decimal from the first.
///
/// ```
/// use kpi_core::money::exact;
/// let zero = exact::sub("1.50".parse()?, "1.5".parse()?)?;
/// assert_eq!(zero.to_string(), "0.00");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn sub(left: Decimal, right: Decimal) -> Result<Decimal, MoneyError> {
    add(left, neg(right))
}

/// Multiplies two decimals.
///
/// ```
/// use kpi_core::money::exact;
/// assert_eq!(exact::mul("12.50".parse()?, "0.035".parse()?)?.to_string(), "0.43750");
/// let tiny = "0.000000000000001".parse()?;
/// assert_eq!(exact::mul(tiny, tiny).unwrap_err().code(), "money.digits_lost");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn mul(left: Decimal, right: Decimal) -> Result<Decimal, MoneyError> {
    let scale = left.scale() + right.scale();
    match left.mantissa().checked_mul(right.mantissa()) {
        Some(product) => from_scaled_i128(product, scale),
        None => from_big(BigInt::from(left.mantissa()) * right.mantissa(), scale),
    }
}

/// Adds up any number of decimals; the sum of nothing is zero.
///
/// Only the final sum has to fit, so the order of the values does not matter.
///
/// ```
/// use kpi_core::money::exact;
/// use rust_decimal::Decimal;
/// assert_eq!(exact::sum([Decimal::MAX, Decimal::ONE, Decimal::MIN])?, Decimal::ONE);
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
pub fn sum(values: impl IntoIterator<Item = Decimal>) -> Result<Decimal, MoneyError> {
    let mut scale = 0;
    let mut total = Some(0_i128);
    let mut large = BigInt::zero();
    for value in values {
        if value.scale() > scale {
            let factor = pow10(value.scale() - scale);
            let lifted = total.zip(factor).and_then(|(t, f)| t.checked_mul(f));
            if let (None, Some(t)) = (lifted, total) {
                large += t;
            }
            large *= big_pow10(value.scale() - scale);
            total = lifted.or(Some(0));
            scale = value.scale();
        }
        match lift(value, scale).and_then(|v| total.and_then(|t| t.checked_add(v))) {
            Some(next) => total = Some(next),
            None => large += lift_big(value, scale),
        }
    }
    if large.is_zero() {
        from_scaled_i128(total.unwrap_or(0), scale)
    } else {
        from_big(large + total.unwrap_or(0), scale)
    }
}

/// Turns the sign; zero stays zero without a sign.
///
/// ```
/// use kpi_core::money::exact;
/// assert_eq!(exact::neg("0.00".parse()?).to_string(), "0.00");
/// assert_eq!(exact::neg("3.20".parse()?).to_string(), "-3.20");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn neg(value: Decimal) -> Decimal {
    unsigned_zero(-value)
}

/// The same value; a negative zero becomes zero.
///
/// ```
/// use kpi_core::money::exact;
/// use rust_decimal::Decimal;
/// let mut zero = Decimal::new(0, 2);
/// zero.set_sign_negative(true);
/// assert_eq!(zero.to_string(), "-0.00");
/// assert_eq!(exact::unsigned_zero(zero).to_string(), "0.00");
/// ```
pub fn unsigned_zero(mut value: Decimal) -> Decimal {
    if value.is_zero() {
        value.set_sign_negative(false);
    }
    value
}

/// The same value with exactly that many digits after the point.
///
/// ```
/// use kpi_core::money::exact;
/// assert_eq!(exact::rescale_exact("12.5".parse()?, 2)?.to_string(), "12.50");
/// assert_eq!(exact::rescale_exact("12.345".parse()?, 2).unwrap_err().code(), "money.digits_lost");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn rescale_exact(value: Decimal, digits: u32) -> Result<Decimal, MoneyError> {
    let scaled = to_scaled_i128(value, digits)?;
    Decimal::try_from_i128_with_scale(scaled, digits)
        .map_err(|_| MoneyError::Overflow { value: excerpt(&value.to_string()), limit: DECIMAL_LIMIT })
}

/// The value in units of `10^-scale`: `12.50` at scale 2 is `1250`.
///
/// ```
/// use kpi_core::money::exact;
/// assert_eq!(exact::to_scaled_i128("12.5".parse()?, 4)?, 125_000);
/// assert!(exact::to_scaled_i128("0.001".parse()?, 2).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn to_scaled_i128(value: Decimal, scale: u32) -> Result<i128, MoneyError> {
    let mantissa = value.mantissa();
    if mantissa == 0 {
        return Ok(0);
    }
    if let Some(up) = scale.checked_sub(value.scale()) {
        return pow10(up)
            .and_then(|factor| mantissa.checked_mul(factor))
            .ok_or_else(|| MoneyError::Overflow { value: format!("{value} at scale {scale}"), limit: I128_LIMIT });
    }
    let lost = || MoneyError::DigitsLost { value: value.to_string(), digits: scale };
    let factor = pow10(value.scale() - scale).ok_or_else(lost)?;
    if mantissa % factor == 0 { Ok(mantissa / factor) } else { Err(lost()) }
}

/// The decimal of an integer in units of `10^-scale`: `1250` at scale 2 is `12.50`.
///
/// ```
/// use kpi_core::money::exact;
/// assert_eq!(exact::from_scaled_i128(-1250, 2)?.to_string(), "-12.50");
/// assert_eq!(exact::from_scaled_i128(i128::MAX, 0).unwrap_err().code(), "money.overflow");
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
pub fn from_scaled_i128(value: i128, scale: u32) -> Result<Decimal, MoneyError> {
    if let Ok(decimal) = Decimal::try_from_i128_with_scale(value, scale) {
        return Ok(decimal);
    }
    // 128 bits hold at most 38 zeros to strip, so beyond this scale only zero fits.
    if scale > 28 + 38 {
        let lost = || MoneyError::DigitsLost { value: format!("{value} at scale {scale}"), digits: 28 };
        return if value == 0 { Ok(Decimal::ZERO) } else { Err(lost()) };
    }
    from_big(BigInt::from(value), scale)
}

/// Reads plain decimal text as the platform's API writes it: an optional sign, digits `0`–`9`, one point.
///
/// Blanks (ASCII) around it are skipped. There is no exponent and no grouping; a text whose digits a `Decimal` cannot
/// all keep is an error, not a rounded number. Zeros at the end of the fraction that do not fit are left out, since they
/// do not change the value.
///
/// ```
/// use kpi_core::money::exact;
/// assert_eq!(exact::parse_plain(" -12.50\t")?.to_string(), "-12.50");
/// assert_eq!(exact::parse_plain("-0.00")?.to_string(), "0.00");
/// assert!(exact::parse_plain("1,234.50").is_err());
/// assert!(exact::parse_plain("0.12345678901234567890123456789").is_err());
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
pub fn parse_plain(text: &str) -> Result<Decimal, MoneyError> {
    let trimmed = text.trim_matches(|c: char| c.is_ascii_whitespace());
    let (negative, body) = match trimmed.as_bytes().first() {
        Some(b'-') => (true, &trimmed[1..]),
        Some(b'+') => (false, &trimmed[1..]),
        _ => (false, trimmed),
    };
    let (whole, fraction) = match body.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (body, None),
    };
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole)
        || !fraction.is_none_or(digits)
        || (whole.is_empty() && fraction.is_none())
        || fraction == Some("")
    {
        return Err(MoneyError::NotANumber { text: excerpt(text), reason: number_fault(trimmed) });
    }
    from_digits(negative, whole, fraction.unwrap_or(""), text)
}

/// The number written by digits before and after the mark; both parts hold ASCII digits only.
pub(crate) fn from_digits(negative: bool, whole: &str, fraction: &str, text: &str) -> Result<Decimal, MoneyError> {
    let whole = whole.trim_start_matches('0');
    let mut kept = fraction;
    while kept.len() > 28 && kept.ends_with('0') {
        kept = &kept[..kept.len() - 1];
    }
    if kept.len() > 28 {
        return Err(MoneyError::DigitsLost { value: excerpt(text.trim()), digits: 28 });
    }
    if whole.len() > 29 {
        return Err(MoneyError::Overflow { value: excerpt(text.trim()), limit: DECIMAL_LIMIT });
    }
    let scale = u32::try_from(kept.len()).unwrap_or(28);
    let mut small = Some(0_i128);
    for byte in whole.bytes().chain(kept.bytes()) {
        small = small.and_then(|v| v.checked_mul(10)?.checked_add(i128::from(byte - b'0')));
    }
    if let Some(value) = small {
        return from_scaled_i128(if negative { -value } else { value }, scale);
    }
    let mut value = BigInt::zero();
    for byte in whole.bytes().chain(kept.bytes()) {
        value = value * 10 + (byte - b'0');
    }
    from_big(if negative { -value } else { value }, scale)
}

/// Says what keeps a text from being a number.
pub(crate) fn number_fault(text: &str) -> NumberFault {
    let trimmed = text.trim();
    let bare = trimmed.trim_start_matches(|c: char| is_sign(c) || c.is_whitespace());
    let lower = bare.to_ascii_lowercase();
    if trimmed.is_empty() {
        return NumberFault::Empty;
    }
    if ["nan", "inf", "#n", "∞"].iter().any(|word| lower.starts_with(word)) {
        return NumberFault::NotFinite;
    }
    if lower.starts_with("0x") {
        return NumberFault::Hexadecimal;
    }
    if trimmed.chars().take_while(|c| is_sign(*c) || c.is_whitespace()).filter(|c| is_sign(*c)).count() > 1 {
        return NumberFault::DoubleSign;
    }
    if let Some((head, tail)) = lower.split_once('e')
        && head.bytes().any(|b| b.is_ascii_digit())
        && tail.bytes().next().is_some_and(|b| b.is_ascii_digit() || b == b'+' || b == b'-')
    {
        return NumberFault::Scientific;
    }
    if bare.chars().any(|c| c.is_numeric() && !c.is_ascii_digit()) {
        return NumberFault::ForeignDigits;
    }
    if bare.contains('%') {
        return NumberFault::Percentage;
    }
    let points = bare.matches('.').count();
    match bare.chars().find(|c| !c.is_ascii_digit() && *c != '.') {
        Some(c) => NumberFault::Unexpected(c),
        None if points > 1 => NumberFault::Unexpected('.'),
        None => NumberFault::MissingDigits,
    }
}

pub(crate) fn is_sign(c: char) -> bool {
    matches!(c, '-' | '+' | '\u{2212}')
}

fn lift(value: Decimal, scale: u32) -> Option<i128> {
    value.mantissa().checked_mul(pow10(scale.checked_sub(value.scale())?)?)
}

fn lift_big(value: Decimal, scale: u32) -> BigInt {
    BigInt::from(value.mantissa()) * big_pow10(scale.saturating_sub(value.scale()))
}

/// The decimal of `mantissa * 10^-scale`, dropping zeros at the end only as far as it must.
pub(crate) fn from_big(mut mantissa: BigInt, mut scale: u32) -> Result<Decimal, MoneyError> {
    let ten = BigInt::from(10);
    loop {
        if scale <= 28
            && let Ok(small) = i128::try_from(&mantissa)
            && let Ok(value) = Decimal::try_from_i128_with_scale(small, scale)
        {
            return Ok(value);
        }
        if mantissa.is_zero() {
            return Ok(Decimal::ZERO);
        }
        let (quotient, rest) = mantissa.div_rem(&ten);
        if scale == 0 || !rest.is_zero() {
            return Err(misfit(&mantissa, scale));
        }
        mantissa = quotient;
        scale -= 1;
    }
}

fn misfit(mantissa: &BigInt, scale: u32) -> MoneyError {
    let value = excerpt(&plain_text(mantissa, scale));
    if mantissa.abs() / big_pow10(scale) > BigInt::from(Decimal::MAX.mantissa()) {
        return MoneyError::Overflow { value, limit: DECIMAL_LIMIT };
    }
    let whole_digits = (mantissa.abs() / big_pow10(scale)).to_string().len();
    MoneyError::DigitsLost {
        value,
        digits: u32::try_from(28_usize.saturating_sub(whole_digits - 1)).unwrap_or(28).min(28),
    }
}

fn plain_text(mantissa: &BigInt, scale: u32) -> String {
    let (whole, rest) = mantissa.abs().div_rem(&big_pow10(scale));
    let sign = if mantissa.is_negative() { "-" } else { "" };
    if scale == 0 {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{:0>width$}", rest.to_string(), width = scale as usize)
    }
}
