//! Numbers in cells: amounts, counts, rates. Each has a fast reading of the usual form and the full check of
//! [`parse_amount`] for everything else; both give the same value.

use kpi_core::model::{Amount, Rate};
use kpi_core::money::{AmountLocale, Currency, DecimalMark, Rounding, parse_amount, round};
use rust_decimal::Decimal;

use crate::error::excerpt;

/// Why a cell cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) code: &'static str,
    pub(crate) reason: String,
    pub(crate) cure: &'static str,
}

impl Fault {
    pub(crate) fn new(code: &'static str, reason: impl Into<String>, cure: &'static str) -> Self {
        Self { code, reason: reason.into(), cure }
    }
}

/// Ten-thousandths in a unit.
const UNIT: i64 = 10_000;
/// Currencies that print a bare dollar sign.
const DOLLARS: &[Currency] = &[Currency::USD, Currency::MXN, Currency::SGD];

/// Reads the amounts of a file.
#[derive(Debug, Clone)]
pub(crate) struct Numbers {
    locale: AmountLocale,
    numeric: AmountLocale,
    mark: u8,
    group: u8,
    code: [u8; 3],
    dollar: bool,
    whole_units: bool,
    /// Most decimal places an amount may have.
    places: u32,
}

impl Numbers {
    pub(crate) fn new(mark: DecimalMark, currency: Currency, places: u32) -> Self {
        let (decimal, group) = match mark {
            DecimalMark::Point => (b'.', b','),
            DecimalMark::Comma => (b',', b'.'),
        };
        let mut code = [0; 3];
        code.iter_mut().zip(currency.code().bytes()).for_each(|(to, from)| *to = from);
        Self {
            locale: AmountLocale::new(mark, currency).with_dash_as_none(true),
            numeric: AmountLocale::new(DecimalMark::Point, currency),
            mark: decimal,
            group,
            code,
            dollar: DOLLARS.contains(&currency),
            whole_units: currency.minor_digits() == 0,
            places: places.max(u32::from(currency.minor_digits())),
        }
    }

    /// The amount in ten-thousandths; `None` for a blank cell, a dash or a slash. `numeric` marks a number cell, whose
    /// text has a decimal point whatever the language.
    pub(crate) fn amount(&self, text: &str, numeric: bool) -> Result<Option<i64>, Fault> {
        if text.is_empty() {
            return Ok(None);
        }
        if !numeric && let Some(scaled) = self.fast(text.as_bytes()) {
            return Ok(Some(scaled));
        }
        self.checked(text, numeric)
    }

    /// The usual forms: `1234`, `1234.5`, `-1,234.56`, `$1,234.56`, `MXN 1,234.56`, with at most two decimal places.
    pub(crate) fn fast(&self, text: &[u8]) -> Option<i64> {
        let (negative, mut rest) = match text {
            [b'-', rest @ ..] => (true, rest),
            rest => (false, rest),
        };
        match rest {
            [b'$', tail @ ..] if self.dollar => rest = tail,
            [a, b, c, b' ', tail @ ..] if [*a, *b, *c] == self.code => rest = tail,
            _ => {}
        }
        let mut value = 0_i64;
        let mut index = 0;
        while let Some(digit) = rest.get(index).copied().filter(u8::is_ascii_digit) {
            value = value * 10 + i64::from(digit - b'0');
            index += 1;
            if index > 13 {
                return None;
            }
        }
        if index == 0 {
            return None;
        }
        if rest.get(index) == Some(&self.group) && !self.whole_units && index <= 3 {
            let mut digits = index;
            while rest.get(index) == Some(&self.group) {
                let [a, b, c] = *rest.get(index + 1..index + 4)? else { return None };
                if !(a.is_ascii_digit() && b.is_ascii_digit() && c.is_ascii_digit()) {
                    return None;
                }
                value = value * 1000 + i64::from(a - b'0') * 100 + i64::from(b - b'0') * 10 + i64::from(c - b'0');
                index += 4;
                digits += 3;
                if digits > 12 {
                    return None;
                }
            }
        }
        let scaled = match rest.get(index..)? {
            [] => value * UNIT,
            [mark, a] if *mark == self.mark && a.is_ascii_digit() && !self.whole_units => {
                value * UNIT + i64::from(a - b'0') * 1000
            }
            [mark, a, b] if *mark == self.mark && a.is_ascii_digit() && b.is_ascii_digit() && !self.whole_units => {
                value * UNIT + i64::from(a - b'0') * 1000 + i64::from(b - b'0') * 100
            }
            _ => return None,
        };
        Some(if negative { -scaled } else { scaled })
    }

    /// Every form, fully checked.
    pub(crate) fn checked(&self, text: &str, numeric: bool) -> Result<Option<i64>, Fault> {
        let locale = if numeric { &self.numeric } else { &self.locale };
        let parsed =
            parse_amount(text, locale).map_err(|error| Fault::new(error.code(), error.to_string(), error.cure()))?;
        let Some(value) = parsed.amount else { return Ok(None) };
        if value.normalize().scale() > self.places {
            return Err(Fault::new(
                "seller_center.amount_too_fine",
                format!("{:?} has more decimal places than the currency", excerpt(text)),
                "check the decimal mark of the cell",
            ));
        }
        match Amount::try_new(value) {
            Ok(amount) => Ok(Some(amount.scaled())),
            Err(error) => Err(Fault::new(error.code(), error.to_string(), error.cure())),
        }
    }

    /// A whole number; `None` for a blank cell, a dash or a slash.
    pub(crate) fn count(&self, text: &str, numeric: bool) -> Result<Option<i64>, Fault> {
        if text.is_empty() {
            return Ok(None);
        }
        if text.len() <= 17 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(text.parse().ok());
        }
        let bad = || {
            Fault::new(
                "seller_center.not_a_count",
                format!("{:?} is not a whole number", excerpt(text)),
                "check the cell; counts have no decimals and are not negative",
            )
        };
        // `15s` and number cells such as `15.0`.
        let text = text.strip_suffix('s').filter(|rest| rest.ends_with(|c: char| c.is_ascii_digit())).unwrap_or(text);
        let locale = if numeric {
            AmountLocale::POINT
        } else {
            let plain = if self.mark == b'.' { AmountLocale::POINT } else { AmountLocale::COMMA };
            plain.with_dash_as_none(true)
        };
        let parsed = parse_amount(text, &locale).map_err(|_| bad())?;
        if parsed.currency.is_some() {
            return Err(bad());
        }
        let Some(value) = parsed.amount else { return Ok(None) };
        let value = value.normalize();
        if value.scale() != 0 || value.is_sign_negative() {
            return Err(bad());
        }
        i64::try_from(value.mantissa()).map(Some).map_err(|_| bad())
    }

    /// A share: `0.0714` or `7.14%`. More than eight decimal places are rounded; the flag says so.
    pub(crate) fn share(&self, text: &str) -> Result<Option<(Rate, bool)>, Fault> {
        let Some(value) = self.ratio(text)? else { return Ok(None) };
        let bad = |reason: String| Fault::new("seller_center.not_a_share", reason, "write shares as 0.0714 or 7.14%");
        if value > Decimal::ONE || value.is_sign_negative() {
            return Err(bad(format!("{:?} is not between 0 and 1 and has no percent sign", excerpt(text))));
        }
        scaled_rate(value).map(Some).ok_or_else(|| bad(format!("{:?} does not fit", excerpt(text))))
    }

    /// Any dimensionless number.
    pub(crate) fn ratio(&self, text: &str) -> Result<Option<Decimal>, Fault> {
        let (number, percent) = match text.strip_suffix('%') {
            Some(number) => (number, true),
            None => (text, false),
        };
        let plain = if self.mark == b',' && percent { AmountLocale::COMMA } else { AmountLocale::POINT };
        let parsed = parse_amount(number, &plain.with_dash_as_none(true)).map_err(|error| {
            Fault::new("seller_center.not_a_share", error.to_string(), "write shares as 0.0714 or 7.14%")
        })?;
        Ok(parsed.amount.map(|value| if percent { value / Decimal::ONE_HUNDRED } else { value }))
    }
}

/// The rate with eight places, and whether digits were rounded away.
pub(crate) fn scaled_rate(value: Decimal) -> Option<(Rate, bool)> {
    if let Ok(rate) = Rate::try_new(value) {
        return Some((rate, false));
    }
    let rounded = round(value, kpi_core::model::RATE_SCALE, Rounding::HalfEven);
    Rate::try_new(rounded).ok().map(|rate| (rate, true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fast_reading_agrees_with_the_full_check() {
        let digits = [
            "0",
            "7",
            "12",
            "123",
            "1234",
            "1,234",
            "1.234",
            "12,345,678",
            "1,23",
            "0.5",
            "0,5",
            "1.25",
            "1.255",
            "1,234.5",
            "1.234,56",
            "1,,234",
            ".5",
            "5.",
            "1e5",
            "",
            "9999999999999",
            "12345678901234",
        ];
        let prefixes = ["", "-", "$", "-$", "$-", "USD ", "MXN ", "BRL ", "IDR ", "Rp", "USD", "usd "];
        for (mark, currency) in [
            (DecimalMark::Point, Currency::USD),
            (DecimalMark::Comma, Currency::BRL),
            (DecimalMark::Point, Currency::IDR),
            (DecimalMark::Comma, Currency::VND),
            (DecimalMark::Point, Currency::MXN),
        ] {
            let numbers = Numbers::new(mark, currency, 2);
            let mut met = 0;
            for prefix in prefixes {
                for digits in digits {
                    let text = format!("{prefix}{digits}");
                    if let Some(fast) = numbers.fast(text.as_bytes()) {
                        assert_eq!(numbers.checked(&text, false), Ok(Some(fast)), "{text} in {currency:?}");
                        met += 1;
                    }
                }
            }
            assert!(met > 10);
        }
    }

    #[test]
    fn number_cells_have_a_point_in_every_language() {
        let brazil = Numbers::new(DecimalMark::Comma, Currency::BRL, 2);
        assert_eq!(brazil.amount("522.61", true), Ok(Some(5_226_100)));
        assert!(brazil.amount("522.61", false).is_err());
        assert_eq!(brazil.amount("522,61", false), Ok(Some(5_226_100)));
    }

    #[test]
    fn shares_come_as_fraction_or_percentage() {
        let numbers = Numbers::new(DecimalMark::Point, Currency::USD, 2);
        assert_eq!(numbers.share("7.14%").unwrap().unwrap().0, "0.0714".parse().unwrap());
        assert_eq!(numbers.share("0.058774").unwrap().unwrap().0, "0.058774".parse().unwrap());
        assert_eq!(numbers.share("-").unwrap(), None);
        assert!(numbers.share("3.41").is_err());
        assert_eq!(numbers.count("12,582", false), Ok(Some(12_582)));
        assert!(numbers.count("1.5", false).is_err());
    }
}
