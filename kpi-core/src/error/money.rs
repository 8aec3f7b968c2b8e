use crate::money::{Currency, Fraction};
use chrono::NaiveDate;
use rust_decimal::Decimal;

/// Longest piece of foreign text that an error repeats, in characters.
pub(crate) const EXCERPT_CHARS: usize = 64;

/// The text itself, or its beginning and an ellipsis when it is long.
pub(crate) fn excerpt(text: &str) -> String {
    if text.chars().nth(EXCERPT_CHARS).is_none() {
        return text.to_owned();
    }
    text.chars().take(EXCERPT_CHARS - 1).chain(['…']).collect()
}

/// Why a text is not a number.
///
/// ```
/// use kpi_core::money::{MoneyError, NumberFault, exact};
/// let error = exact::parse_plain("5.83871E+17").unwrap_err();
/// assert!(matches!(error, MoneyError::NotANumber { reason: NumberFault::Scientific, .. }));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NumberFault {
    /// Nothing but blanks where a number must stand.
    #[error("it is blank")]
    Empty,
    /// No digit, or no digit after the decimal mark.
    #[error("digits are missing")]
    MissingDigits,
    /// `5.8E+17`: a spreadsheet or a float has already dropped digits.
    #[error("it is in scientific notation")]
    Scientific,
    /// `NaN`, `inf`, `Infinity`.
    #[error("it is not a finite number")]
    NotFinite,
    /// `0x1F`.
    #[error("it is hexadecimal")]
    Hexadecimal,
    /// Full-width or other digits outside `0`–`9`.
    #[error("it has digits other than 0-9")]
    ForeignDigits,
    /// `12 %`.
    #[error("it is a percentage, not an amount")]
    Percentage,
    /// More than one sign, or a sign inside parentheses.
    #[error("it has more than one sign")]
    DoubleSign,
    /// A parenthesis without its partner.
    #[error("a parenthesis is missing")]
    Parenthesis,
    /// `-`, `--` or `/` alone, and the caller did not say that it means "none".
    #[error("a dash or slash alone is no amount")]
    Dash,
    /// More than one currency code or symbol on one side of the number.
    #[error("it names more than one currency")]
    ManyCurrencies,
    /// Any other character.
    #[error("character {0:?} is not part of a number")]
    Unexpected(char),
}

/// Errors of [`money`](crate::money).
///
/// ```
/// use kpi_core::money::{Currency, Money};
/// let error = Money::zero(Currency::USD).checked_add(&Money::zero(Currency::EUR)).unwrap_err();
/// assert_eq!(error.code(), "money.currency_mismatch");
/// assert_eq!(error.to_string(), "USD and EUR in one calculation");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MoneyError {
    /// The text is not an ISO 4217 code.
    #[error("{text:?} is not an ISO 4217 currency code")]
    UnknownCurrency {
        /// The text given, shortened.
        text: String,
    },
    /// The code exists but has no minor unit: metals, funds of account, test codes.
    #[error("currency {code} has no minor unit, so no amount can be kept in it")]
    UnsupportedCurrency {
        /// The ISO 4217 code.
        code: &'static str,
    },
    /// Two currencies met in one calculation, or a text names another currency than its file.
    #[error("{left} and {right} in one calculation")]
    CurrencyMismatch {
        /// Currency expected, or of the left operand.
        left: Currency,
        /// Currency found, or of the right operand.
        right: Currency,
    },
    /// A symbol that several currencies use, without a currency that settles it.
    #[error("symbol {symbol:?} in {text:?} does not tell the currency{}", expected_note(*.expected))]
    AmbiguousSymbol {
        /// The symbol.
        symbol: &'static str,
        /// The text given, shortened.
        text: String,
        /// The currency that the caller expects, when there is one; it does not use the symbol.
        expected: Option<Currency>,
    },
    /// The result is larger than its type holds.
    #[error("{value} does not fit {limit}")]
    Overflow {
        /// The exact value, shortened.
        value: String,
        /// What it had to fit.
        limit: &'static str,
    },
    /// The value has digits that the target cannot keep.
    #[error("{value} has digits beyond {digits} after the point")]
    DigitsLost {
        /// The exact value, shortened.
        value: String,
        /// Digits after the point that can be kept.
        digits: u32,
    },
    /// The text is not a number.
    #[error("{text:?} is not an amount: {reason}")]
    NotANumber {
        /// The text given, shortened.
        text: String,
        /// What is wrong with it.
        reason: NumberFault,
    },
    /// One separator before exactly three digits: decimal mark or group sign.
    #[error("{text:?} can be read with a decimal mark or with a group sign")]
    AmbiguousAmount {
        /// The text given, shortened.
        text: String,
    },
    /// Group signs that do not stand at every third digit, or of the wrong kind.
    #[error("{text:?} is not grouped in threes with decimal {mark}")]
    BadGrouping {
        /// The text given, shortened.
        text: String,
        /// The decimal mark by which it was read.
        mark: &'static str,
    },
    /// A text that names none of the known choices.
    #[error("{text:?} is not a {what}; known: {known}")]
    UnknownName {
        /// The kind of choice, for example `rounding mode`.
        what: &'static str,
        /// The text given, shortened.
        text: String,
        /// The names that exist.
        known: &'static str,
    },
    /// Division by zero.
    #[error("{value} divided by zero")]
    DivisionByZero {
        /// The dividend.
        value: String,
    },
    /// All weights are zero and the total is not.
    #[error("{total} cannot be shared: all {parts} weights are zero")]
    ZeroWeights {
        /// Units to share.
        total: String,
        /// Number of weights.
        parts: usize,
    },
    /// A weight below zero.
    #[error("weight {weight} at position {index} is negative")]
    NegativeWeight {
        /// Position, from 0.
        index: usize,
        /// The weight.
        weight: Decimal,
    },
    /// Something to share and nobody to take it.
    #[error("{total} cannot be shared among no parts")]
    EmptyAllocation {
        /// Units to share.
        total: String,
    },
    /// More parts than one call makes.
    #[error("{parts} parts are more than {limit}")]
    TooManyParts {
        /// Parts asked for.
        parts: usize,
        /// Most parts of one call.
        limit: usize,
    },
    /// Lists that belong together have different lengths.
    #[error("{what}: {found} entries where {expected} belong")]
    LengthMismatch {
        /// The list that does not fit.
        what: &'static str,
        /// Length needed.
        expected: usize,
        /// Length given.
        found: usize,
    },
    /// A floor above its cap.
    #[error("lower bound {lower} at position {index} is above upper bound {upper}")]
    ReversedBounds {
        /// Position, from 0.
        index: usize,
        /// The lower bound.
        lower: Box<Fraction>,
        /// The upper bound.
        upper: Box<Fraction>,
    },
    /// The bounds cannot hold the total.
    #[error("the bounds cannot hold the total: {shortfall} is left over")]
    Infeasible {
        /// What cannot be placed; negative when the floors alone take too much.
        shortfall: Box<Fraction>,
    },
    /// A unit to round to that is not above zero.
    #[error("unit {unit} is not above zero")]
    InvalidUnit {
        /// The unit given.
        unit: Decimal,
    },
    /// A total that is no whole number of units.
    #[error("{value} is not a multiple of {unit}")]
    NotAMultiple {
        /// The value given.
        value: Decimal,
        /// The unit.
        unit: Decimal,
    },
    /// An exchange rate that is not above zero, or a currency against itself.
    #[error("rate {rate} for {from}/{to} cannot be used")]
    InvalidRate {
        /// Currency converted from.
        from: Currency,
        /// Currency converted to.
        to: Currency,
        /// The rate given.
        rate: Decimal,
    },
    /// No exchange rate for the day under the table's gap policy.
    #[error("no {from}/{to} rate for {date}{}", nearest_note(*.nearest))]
    FxGap {
        /// Currency converted from.
        from: Currency,
        /// Currency converted to.
        to: Currency,
        /// The day asked for.
        date: NaiveDate,
        /// The nearest day with a rate for this pair, before or after.
        nearest: Option<NaiveDate>,
    },
    /// Two different rates for one pair and day.
    #[error("two rates for {from}/{to} on {date}: {known} and {given}")]
    FxConflict {
        /// Currency converted from.
        from: Currency,
        /// Currency converted to.
        to: Currency,
        /// The day.
        date: NaiveDate,
        /// The rate in the table.
        known: Decimal,
        /// The rate that was to be added.
        given: Decimal,
    },
}

fn expected_note(expected: Option<Currency>) -> String {
    expected.map_or_else(String::new, |currency| format!("; {currency} is expected and does not use it"))
}

fn nearest_note(nearest: Option<NaiveDate>) -> String {
    nearest.map_or_else(|| "; the pair has no rates".to_owned(), |date| format!("; the nearest is of {date}"))
}

impl MoneyError {
    /// Stable code for programs, `money.<kind>`.
    ///
    /// ```
    /// use kpi_core::money::Currency;
    /// assert_eq!("USX".parse::<Currency>().unwrap_err().code(), "money.unknown_currency");
    /// ```
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownCurrency { .. } => "money.unknown_currency",
            Self::UnsupportedCurrency { .. } => "money.unsupported_currency",
            Self::CurrencyMismatch { .. } => "money.currency_mismatch",
            Self::AmbiguousSymbol { .. } => "money.ambiguous_symbol",
            Self::Overflow { .. } => "money.overflow",
            Self::DigitsLost { .. } => "money.digits_lost",
            Self::NotANumber { .. } => "money.not_a_number",
            Self::AmbiguousAmount { .. } => "money.ambiguous_amount",
            Self::BadGrouping { .. } => "money.bad_grouping",
            Self::UnknownName { .. } => "money.unknown_name",
            Self::DivisionByZero { .. } => "money.division_by_zero",
            Self::ZeroWeights { .. } => "money.zero_weights",
            Self::NegativeWeight { .. } => "money.negative_weight",
            Self::EmptyAllocation { .. } => "money.empty_allocation",
            Self::TooManyParts { .. } => "money.too_many_parts",
            Self::LengthMismatch { .. } => "money.length_mismatch",
            Self::ReversedBounds { .. } => "money.reversed_bounds",
            Self::Infeasible { .. } => "money.infeasible",
            Self::InvalidUnit { .. } => "money.invalid_unit",
            Self::NotAMultiple { .. } => "money.not_a_multiple",
            Self::InvalidRate { .. } => "money.invalid_rate",
            Self::FxGap { .. } => "money.fx_gap",
            Self::FxConflict { .. } => "money.fx_conflict",
        }
    }

    /// What to change so that the call works.
    ///
    /// ```
    /// use kpi_core::money::Currency;
    /// let error = "USX".parse::<Currency>().unwrap_err();
    /// assert_eq!(error.cure(), "Give a three-letter ISO 4217 code such as USD, MXN or VND.");
    /// ```
    pub fn cure(&self) -> &'static str {
        match self {
            Self::UnknownCurrency { .. } => "Give a three-letter ISO 4217 code such as USD, MXN or VND.",
            Self::UnsupportedCurrency { .. } => {
                "Use a currency with a minor unit; convert metals, funds and test codes before they reach this library."
            }
            Self::CurrencyMismatch { .. } => {
                "Convert one side with `FxTable::convert` first, or read the file with the currency it is in."
            }
            Self::AmbiguousSymbol { .. } => {
                "Name the file's currency with `AmountLocale::with_currency`, or write the ISO 4217 code instead of the symbol."
            }
            Self::Overflow { .. } => {
                "Check the figures for a wrong unit; if they are right, calculate in smaller groups or with `Fraction`."
            }
            Self::DigitsLost { .. } => {
                "Round by name first (`round(value, digits, Rounding::…)`), or keep the result as a `Fraction` or `Ratio`; \
                 `Money::allocate_at` splits at more digits than the minor unit."
            }
            Self::NotANumber { reason, .. } => match reason {
                NumberFault::Scientific => {
                    "Export again with the column as text: scientific notation means that digits were dropped."
                }
                NumberFault::Dash => {
                    "Set `AmountLocale::with_dash_as_none(true)` if a dash or slash means \"none\" in this column."
                }
                NumberFault::Percentage => "Read this column as a rate, not as an amount.",
                NumberFault::Empty => "Give a number, or treat the blank cell as missing.",
                _ => "Write the amount with digits 0-9, one decimal mark and an optional minus sign.",
            },
            Self::AmbiguousAmount { .. } => {
                "Say which decimal mark the text uses: `parse_amount` with `AmountLocale::POINT` or `AmountLocale::COMMA`."
            }
            Self::BadGrouping { .. } => {
                "Check the decimal mark of the `AmountLocale`: point for 1,234.56, comma for 1.234,56; groups have three digits."
            }
            Self::UnknownName { .. } => "Use one of the names that the message lists.",
            Self::DivisionByZero { .. } => {
                "Check the divisor first; a ratio without data is `Ratio` with denominator 0."
            }
            Self::ZeroWeights { .. } => {
                "Give at least one weight above zero, or choose the equal split with `ZeroWeights::Equal`."
            }
            Self::NegativeWeight { .. } => "Give weights of zero or more; put the sign into the total.",
            Self::EmptyAllocation { .. } => "Give at least one weight.",
            Self::TooManyParts { .. } => "Split in stages: first into groups, then each group.",
            Self::LengthMismatch { .. } => "Give one entry for each weight or output cell.",
            Self::ReversedBounds { .. } => "Give a lower bound that is not above the upper bound.",
            Self::Infeasible { .. } => {
                "Raise the upper bounds (positive shortfall), cut the lower bounds (negative shortfall), or change the total."
            }
            Self::InvalidUnit { .. } => "Give a unit above zero, for example 0.01 or 1000.",
            Self::NotAMultiple { .. } => "Round the total to the unit first, or give a finer unit.",
            Self::InvalidRate { .. } => {
                "Give a rate above zero for two different currencies; the rate of a currency to itself is always 1."
            }
            Self::FxGap { .. } => {
                "Add the day's rate, allow an older one with `FxGap::LastKnown`, or name a pivot (`with_pivot`) or the \
                 inverse (`with_inverse`)."
            }
            Self::FxConflict { .. } => "Keep one source per pair and day; drop the row that does not belong.",
        }
    }
}
