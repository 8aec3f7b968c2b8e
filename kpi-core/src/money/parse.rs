use super::exact::{from_digits, is_sign, number_fault};
use super::symbol::{self, Meaning};
use super::{Currency, Money};
use crate::error::{MoneyError, NumberFault, excerpt};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// The sign between whole units and decimals; the other one groups digits in threes.
///
/// ```
/// use kpi_core::money::{AmountLocale, DecimalMark};
/// assert_eq!(AmountLocale::COMMA.decimal_mark(), DecimalMark::Comma);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecimalMark {
    /// `1,234.56`
    Point,
    /// `1.234,56`
    Comma,
}

impl DecimalMark {
    fn name(self) -> &'static str {
        match self {
            Self::Point => "point",
            Self::Comma => "comma",
        }
    }

    fn signs(self) -> (char, char) {
        match self {
            Self::Point => ('.', ','),
            Self::Comma => (',', '.'),
        }
    }
}

/// How the amounts of a file are written: an explicit choice of the caller, never a guess.
///
/// ```
/// use kpi_core::money::{AmountLocale, Currency, DecimalMark, parse_amount};
/// let brazil = AmountLocale::new(DecimalMark::Comma, Currency::BRL).with_dash_as_none(true);
/// assert_eq!(parse_amount("R$ 1.234,56", &brazil)?.amount, Some("1234.56".parse()?));
/// assert_eq!(parse_amount("--", &brazil)?.amount, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[must_use]
pub struct AmountLocale {
    decimal_mark: DecimalMark,
    currency: Option<Currency>,
    #[serde(default)]
    dash_as_none: bool,
}

impl AmountLocale {
    /// Decimal point, comma groups, no currency expected.
    pub const POINT: Self = Self { decimal_mark: DecimalMark::Point, currency: None, dash_as_none: false };
    /// Decimal comma, point groups, no currency expected.
    pub const COMMA: Self = Self { decimal_mark: DecimalMark::Comma, currency: None, dash_as_none: false };

    /// Amounts with this decimal mark in this currency.
    ///
    /// ```
    /// use kpi_core::money::{AmountLocale, Currency, DecimalMark};
    /// let us = AmountLocale::new(DecimalMark::Point, Currency::USD);
    /// assert_eq!(us, AmountLocale::POINT.with_currency(Currency::USD));
    /// ```
    pub fn new(decimal_mark: DecimalMark, currency: Currency) -> Self {
        Self { decimal_mark, currency: Some(currency), dash_as_none: false }
    }

    /// The same locale with an expected currency: a text that names another one is an error, and symbols such as `$` get
    /// their meaning.
    ///
    /// ```
    /// use kpi_core::money::{AmountLocale, Currency, parse_amount};
    /// let mexico = AmountLocale::POINT.with_currency(Currency::MXN);
    /// assert_eq!(parse_amount("$5", &mexico)?.currency, Some(Currency::MXN));
    /// assert!(parse_amount("$5", &AmountLocale::POINT).is_err());
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn with_currency(mut self, currency: Currency) -> Self {
        self.currency = Some(currency);
        self
    }

    /// The same locale; `true` reads `-`, `--` and `/` alone as "no amount".
    ///
    /// ```
    /// use kpi_core::money::{AmountLocale, parse_amount};
    /// assert!(parse_amount("-", &AmountLocale::POINT).is_err());
    /// assert_eq!(parse_amount("-", &AmountLocale::POINT.with_dash_as_none(true))?.amount, None);
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn with_dash_as_none(mut self, dash_as_none: bool) -> Self {
        self.dash_as_none = dash_as_none;
        self
    }

    /// The decimal mark.
    pub fn decimal_mark(&self) -> DecimalMark {
        self.decimal_mark
    }

    /// The currency expected.
    pub fn currency(&self) -> Option<Currency> {
        self.currency
    }

    /// Whether a dash or slash alone means "no amount".
    pub fn dash_as_none(&self) -> bool {
        self.dash_as_none
    }
}

/// An amount read from a cell.
///
/// ```
/// use kpi_core::money::{AmountLocale, Currency, parse_amount};
/// let cell = parse_amount("MXN 1,234.56", &AmountLocale::POINT)?;
/// assert_eq!(cell.currency, Some(Currency::MXN));
/// assert_eq!(cell.money().map(|money| money.to_string()), Some("1234.56 MXN".to_owned()));
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use]
pub struct ParsedAmount {
    /// The number; `None` for a blank cell, which is not zero.
    pub amount: Option<Decimal>,
    /// The currency that the text names, else the one that the locale expects.
    pub currency: Option<Currency>,
}

impl ParsedAmount {
    /// The amount of money, when number and currency are both known.
    pub fn money(&self) -> Option<Money> {
        Some(Money::new(self.amount?, self.currency?))
    }
}

/// Reads the amounts that stand in export files, by an explicit locale.
///
/// | Text | Read as |
/// |---|---|
/// | `1234.5`, `1,234.50` (point), `1.234,50` (comma), `1 234,50` | the number; groups have three digits and one kind of sign |
/// | `MXN 1,234.56`, `R$ 35,91`, `125.000₫`, `RM 1,234` | number and currency |
/// | `-$3.20`, `$-3.20`, `−5`, `(5,000)` | a negative number |
/// | `-0.00` | zero |
/// | nothing, blanks, a lone TAB | no amount |
/// | `-`, `--`, `/` | no amount, if the locale says so |
/// | `12.500` in a currency without decimals (IDR, VND, JPY) | 12500: both signs group there when three digits follow |
///
/// Scientific notation, `NaN`, percentages, digits of other scripts, groups of other lengths (`1,23,456`), a symbol that
/// does not settle the currency, and a currency other than the expected one are errors.
///
/// ```
/// use kpi_core::money::{AmountLocale, Currency, DecimalMark, parse_amount};
/// let indonesia = AmountLocale::new(DecimalMark::Comma, Currency::IDR);
/// assert_eq!(parse_amount("IDR 12.500", &indonesia)?.amount, Some(12500.into()));
/// let brazil = AmountLocale::new(DecimalMark::Comma, Currency::BRL);
/// assert_eq!(parse_amount("BRL 35.91", &brazil).unwrap_err().code(), "money.bad_grouping");
/// assert_eq!(parse_amount("MXN 35,91", &brazil).unwrap_err().code(), "money.currency_mismatch");
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
pub fn parse_amount(text: &str, locale: &AmountLocale) -> Result<ParsedAmount, MoneyError> {
    read(text, Some(locale.decimal_mark), *locale)
}

/// Reads an amount without a locale, and only if there is one way to read it.
///
/// A lone separator before exactly three digits (`1.234`) can be a decimal mark or a group sign: that is
/// [`MoneyError::AmbiguousAmount`]. Two different separators, a repeated one, or none leave no doubt.
///
/// ```
/// use kpi_core::money::parse_amount_unlocalised;
/// assert_eq!(parse_amount_unlocalised("1.234,5")?.amount, Some("1234.5".parse()?));
/// assert_eq!(parse_amount_unlocalised("1,234").unwrap_err().code(), "money.ambiguous_amount");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn parse_amount_unlocalised(text: &str) -> Result<ParsedAmount, MoneyError> {
    read(text, None, AmountLocale::POINT)
}

fn read(text: &str, mark: Option<DecimalMark>, locale: AmountLocale) -> Result<ParsedAmount, MoneyError> {
    let body = text.trim_matches(is_blank);
    let none = ParsedAmount { amount: None, currency: locale.currency };
    if body.is_empty() {
        return Ok(none);
    }
    let bad = |reason| MoneyError::NotANumber { text: excerpt(text), reason };
    if matches!(body, "-" | "--" | "/") {
        return if locale.dash_as_none { Ok(none) } else { Err(bad(NumberFault::Dash)) };
    }
    let cell = Cell::strip(body).map_err(|fault| match fault {
        Fault::Number(reason) => bad(reason),
        Fault::Money(error) => error,
    })?;
    if !cell.number.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',' || is_blank(c)) {
        return Err(match leading_word(cell.number) {
            Some(word) if number_fault(cell.number) != NumberFault::NotFinite => {
                MoneyError::UnknownCurrency { text: excerpt(word) }
            }
            _ => bad(number_fault(&cell.number.replace([',', ' '], ""))),
        });
    }
    let currency = cell.currency(text, locale)?;
    let whole_units = mark.is_some() && currency.is_some_and(|currency| currency.minor_digits() == 0);
    let mark = match mark {
        Some(mark) => mark,
        None => only_mark(cell.number).ok_or_else(|| MoneyError::AmbiguousAmount { text: excerpt(text) })?,
    };
    let (whole, fraction) = split(cell.number, mark, whole_units).map_err(|fault| match fault {
        None => MoneyError::BadGrouping { text: excerpt(text), mark: mark.name() },
        Some(reason) => bad(reason),
    })?;
    let amount = from_digits(cell.negative, &whole, fraction, text)?;
    Ok(ParsedAmount { amount: Some(amount), currency })
}

enum Fault {
    Number(NumberFault),
    Money(MoneyError),
}

/// A cell taken apart: sign, currency marks, and the digits with their separators.
struct Cell<'a> {
    number: &'a str,
    negative: bool,
    marks: Vec<(&'static str, Meaning)>,
}

impl<'a> Cell<'a> {
    fn strip(body: &'a str) -> Result<Self, Fault> {
        let mut number = body;
        let mut sign = None;
        let mut open = false;
        let (mut first, mut last) = (None, None);
        loop {
            number = number.trim_start_matches(is_blank);
            if let Some(rest) = number.strip_prefix(is_sign) {
                if sign.is_some() || open {
                    return Err(Fault::Number(NumberFault::DoubleSign));
                }
                sign = Some(!number.starts_with('+'));
                number = rest;
            } else if let Some(rest) = number.strip_prefix('(') {
                if sign.is_some() {
                    return Err(Fault::Number(NumberFault::DoubleSign));
                }
                if open {
                    return Err(Fault::Number(NumberFault::Parenthesis));
                }
                open = true;
                number = rest;
            } else if let Some((name, meaning, rest)) = currency_at_start(number).map_err(Fault::Money)? {
                if first.replace((name, meaning)).is_some() {
                    return Err(Fault::Number(NumberFault::ManyCurrencies));
                }
                number = rest;
            } else {
                break;
            }
        }
        let mut closed = false;
        loop {
            number = number.trim_end_matches(is_blank);
            if let Some(rest) = number.strip_suffix(')') {
                if closed || !open {
                    return Err(Fault::Number(NumberFault::Parenthesis));
                }
                closed = true;
                number = rest;
            } else if let Some((name, meaning, rest)) = currency_at_end(number).map_err(Fault::Money)? {
                if last.replace((name, meaning)).is_some() {
                    return Err(Fault::Number(NumberFault::ManyCurrencies));
                }
                number = rest;
            } else {
                break;
            }
        }
        if open != closed {
            return Err(Fault::Number(NumberFault::Parenthesis));
        }
        if number.is_empty() {
            return Err(Fault::Number(NumberFault::MissingDigits));
        }
        Ok(Self { number, negative: open || sign == Some(true), marks: first.into_iter().chain(last).collect() })
    }

    fn currency(&self, text: &str, locale: AmountLocale) -> Result<Option<Currency>, MoneyError> {
        let mut known = locale.currency;
        for (_, meaning) in &self.marks {
            if let Meaning::One(found) = *meaning {
                match known {
                    Some(left) if left != found => return Err(MoneyError::CurrencyMismatch { left, right: found }),
                    _ => known = Some(found),
                }
            }
        }
        for (symbol, meaning) in &self.marks {
            if let Meaning::AnyOf(users) = *meaning
                && !known.is_some_and(|currency| users.contains(&currency))
            {
                return Err(MoneyError::AmbiguousSymbol { symbol, text: excerpt(text), expected: known });
            }
        }
        Ok(known)
    }
}

type Found<'a> = Option<(&'static str, Meaning, &'a str)>;

fn currency_at_start(text: &str) -> Result<Found<'_>, MoneyError> {
    let letters = text.len() - text.trim_start_matches(|c: char| c.is_ascii_alphabetic()).len();
    match text.split_at_checked(letters) {
        Some((code, rest)) if letters == 3 && !rest.starts_with('$') => {
            Ok(iso(code)?.map(|c| (c.code(), Meaning::One(c), rest)))
        }
        _ => Ok(None),
    }
    .map(|found| found.or_else(|| symbol::at_start(text)))
}

fn currency_at_end(text: &str) -> Result<Found<'_>, MoneyError> {
    let rest = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    match text.split_at_checked(rest.len()) {
        Some((rest, code)) if code.len() == 3 => Ok(iso(code)?.map(|c| (c.code(), Meaning::One(c), rest))),
        _ => Ok(None),
    }
    .map(|found| found.or_else(|| symbol::at_end(text)))
}

/// The currency of three letters; letters that are no code are left for the caller to name.
fn iso(code: &str) -> Result<Option<Currency>, MoneyError> {
    match Currency::try_new(code) {
        Ok(currency) => Ok(Some(currency)),
        Err(MoneyError::UnknownCurrency { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

/// A word of letters before the digits or after them, when the rest is only a number.
fn leading_word(number: &str) -> Option<&str> {
    let letters = |c: char| c.is_alphabetic();
    let digits = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_digit()) && text.chars().all(|c| c.is_ascii_digit() || ".,".contains(c))
    };
    let after = number.trim_start_matches(letters);
    let before = number.trim_end_matches(letters);
    if after.len() < number.len() && digits(after.trim_start_matches(is_blank)) {
        return number.get(..number.len() - after.len());
    }
    if before.len() < number.len() && digits(before.trim_end_matches(is_blank)) {
        return number.get(before.len()..);
    }
    None
}

/// The decimal mark, when the separators alone settle it.
fn only_mark(number: &str) -> Option<DecimalMark> {
    let (points, commas) = (number.matches('.').count(), number.matches(',').count());
    let tail = number.rsplit(['.', ',']).next().unwrap_or("").len();
    match (points, commas) {
        (0, 0) => Some(DecimalMark::Point),
        (1, 0) if tail != 3 => Some(DecimalMark::Point),
        (0, 1) if tail != 3 => Some(DecimalMark::Comma),
        (1, 0) | (0, 1) => None,
        (_, 0) => Some(DecimalMark::Comma),
        (0, _) => Some(DecimalMark::Point),
        _ if number.rfind('.') > number.rfind(',') => Some(DecimalMark::Point),
        _ => Some(DecimalMark::Comma),
    }
}

/// Whole digits without group signs, and the digits after the mark. `None` in the error stands for bad grouping.
fn split(number: &str, mark: DecimalMark, whole_units: bool) -> Result<(String, &str), Option<NumberFault>> {
    if !number.contains(|c: char| c.is_ascii_digit()) {
        return Err(Some(NumberFault::MissingDigits));
    }
    let (decimal, group) = mark.signs();
    if whole_units
        && !number.contains(group)
        && number.contains(decimal)
        && let Some(whole) = grouped(number, decimal)
    {
        return Ok((whole, ""));
    }
    let (whole, fraction) = match number.split_once(decimal) {
        Some((_, "")) => return Err(Some(NumberFault::MissingDigits)),
        Some(parts) => parts,
        None => (number, ""),
    };
    if !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return Err(None);
    }
    if whole.bytes().all(|b| b.is_ascii_digit()) {
        return Ok((whole.to_owned(), fraction));
    }
    let sign = whole.chars().find(|c| !c.is_ascii_digit()).unwrap_or(group);
    grouped(whole, sign).map(|whole| (whole, fraction)).ok_or(None)
}

/// The digits of `1,234,567`: a first group of one to three digits that does not begin with zero, then threes.
fn grouped(number: &str, sign: char) -> Option<String> {
    let mut groups = number.split(sign);
    let head = groups.next()?;
    let digits = |group: &str| group.bytes().all(|b| b.is_ascii_digit());
    let valid = (1..=3).contains(&head.len()) && digits(head) && !head.starts_with('0');
    (valid && groups.all(|group| group.len() == 3 && digits(group))).then(|| number.replace(sign, ""))
}

/// ASCII blanks, no-break blanks, and the thin blanks that group digits in French files.
fn is_blank(c: char) -> bool {
    c.is_ascii_whitespace() || matches!(c, '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}' | '\u{feff}')
}
