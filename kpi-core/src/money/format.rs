use super::exact::unsigned_zero;
use super::parse::{AmountLocale, DecimalMark};
use rust_decimal::Decimal;

/// Writes a number with group signs and the decimal mark of a locale, so that
/// [`parse_amount`](crate::money::parse_amount) with the same locale reads the same number.
///
/// ```
/// use kpi_core::money::{AmountLocale, Currency, DecimalMark, format_amount};
/// assert_eq!(format_amount("1234567.5".parse()?, &AmountLocale::COMMA), "1.234.567,5");
/// let rupiah = AmountLocale::new(DecimalMark::Comma, Currency::IDR);
/// assert_eq!(format_amount(12500.into(), &rupiah), "12.500");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn format_amount(value: Decimal, locale: &AmountLocale) -> String {
    let (group, mark) = match locale.decimal_mark() {
        DecimalMark::Point => (',', '.'),
        DecimalMark::Comma => ('.', ','),
    };
    let plain = unsigned_zero(value).to_string();
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", plain.as_str()),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(mark);
        text.push_str(fraction);
        // Three digits after the only mark are a group in a currency without decimals.
        if fraction.len() == 3 && locale.currency().is_some_and(|currency| currency.minor_digits() == 0) {
            text.push('0');
        }
    }
    text
}
