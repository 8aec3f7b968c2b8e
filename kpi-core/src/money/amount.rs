use super::allocate::{ZeroWeights, allocate};
use super::{Currency, Ratio, Rounding, decimal_text, exact, round};
use crate::error::{MoneyError, NumberFault, excerpt};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{borrow::Borrow, cmp::Ordering, fmt, str::FromStr};

/// Most parts that one call of [`Money::split_equal`] makes (2²⁴).
pub const MAX_PARTS: usize = 1 << 24;

/// An exact amount in one currency.
///
/// Equality is numeric (`1.0 USD` is `1.00 USD`). There is no `<` between amounts, because it would have no answer for
/// two currencies: see [`compare`](Self::compare). The text form has at least the digits of the minor unit and no other
/// zeros at the end, so equal amounts print alike.
///
/// ```
/// use kpi_core::money::{Currency, Money};
/// let price: Money = "USD 1234.5".parse()?;
/// assert_eq!(price.to_string(), "1234.50 USD");
/// let total = price.checked_add(&Money::from_minor(50, Currency::USD)?)?;
/// assert_eq!(total.to_string(), "1235.00 USD");
/// assert!(total.checked_add(&Money::zero(Currency::EUR)).is_err());
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[must_use]
pub struct Money {
    amount: Decimal,
    currency: Currency,
}

impl Money {
    /// An amount in units of the currency; a negative zero becomes zero.
    ///
    /// ```
    /// use kpi_core::money::{Currency, Money};
    /// assert_eq!(Money::new("12.5".parse()?, Currency::GBP).to_string(), "12.50 GBP");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn new(amount: Decimal, currency: Currency) -> Self {
        Self { amount: exact::unsigned_zero(amount), currency }
    }

    /// An amount in minor units of the currency: cents of USD, whole rupiah of IDR.
    ///
    /// ```
    /// use kpi_core::money::{Currency, Money};
    /// assert_eq!(Money::from_minor(1250, Currency::USD)?.to_string(), "12.50 USD");
    /// assert_eq!(Money::from_minor(12500, Currency::IDR)?.to_string(), "12500 IDR");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn from_minor(units: impl Into<i128>, currency: Currency) -> Result<Self, MoneyError> {
        Ok(Self::new(exact::from_scaled_i128(units.into(), u32::from(currency.minor_digits()))?, currency))
    }

    /// Nothing, in a currency.
    ///
    /// ```
    /// use kpi_core::money::{Currency, Money};
    /// assert_eq!(Money::zero(Currency::VND).to_string(), "0 VND");
    /// ```
    pub fn zero(currency: Currency) -> Self {
        Self { amount: Decimal::ZERO, currency }
    }

    /// The amount in units of the currency.
    ///
    /// ```
    /// use kpi_core::money::{Currency, Money};
    /// assert_eq!("12.50 USD".parse::<Money>()?.amount().to_string(), "12.50");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn amount(&self) -> Decimal {
        self.amount
    }

    /// The currency.
    ///
    /// ```
    /// use kpi_core::money::{Currency, Money};
    /// assert_eq!("12.50 USD".parse::<Money>()?.currency(), Currency::USD);
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// The amount in minor units.
    ///
    /// ```
    /// use kpi_core::money::Money;
    /// assert_eq!("12.50 USD".parse::<Money>()?.to_minor()?, 1250);
    /// assert_eq!("0.005 USD".parse::<Money>()?.to_minor().unwrap_err().code(), "money.digits_lost");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn to_minor(&self) -> Result<i128, MoneyError> {
        exact::to_scaled_i128(self.amount, u32::from(self.currency.minor_digits()))
    }

    /// The exact sum of two amounts of one currency.
    ///
    /// ```
    /// use kpi_core::money::Money;
    /// let sum = "0.10 USD".parse::<Money>()?.checked_add(&"0.20 USD".parse()?)?;
    /// assert_eq!(sum, "0.30 USD".parse()?);
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn checked_add(&self, other: &Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        Ok(Self::new(exact::add(self.amount, other.amount)?, self.currency))
    }

    /// The exact difference of two amounts of one currency.
    ///
    /// ```
    /// use kpi_core::money::Money;
    /// let rest = "0.10 USD".parse::<Money>()?.checked_sub(&"0.30 USD".parse()?)?;
    /// assert_eq!(rest.to_string(), "-0.20 USD");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn checked_sub(&self, other: &Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        Ok(Self::new(exact::sub(self.amount, other.amount)?, self.currency))
    }

    /// The exact product with a number; round it afterwards where a contract says so.
    ///
    /// ```
    /// use kpi_core::money::{Money, Rounding};
    /// let fee = "35.91 BRL".parse::<Money>()?.checked_mul("0.06".parse()?)?;
    /// assert_eq!(fee.to_string(), "2.1546 BRL");
    /// assert_eq!(fee.round_to_minor(Rounding::HalfUp).to_string(), "2.15 BRL");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn checked_mul(&self, factor: Decimal) -> Result<Self, MoneyError> {
        Ok(Self::new(exact::mul(self.amount, factor)?, self.currency))
    }

    /// The sum of amounts that must all be in `currency`; the sum of nothing is zero.
    ///
    /// ```
    /// use kpi_core::money::{Currency, Money};
    /// let lines: Vec<Money> = ["5 MYR", "-1.50 MYR"].iter().map(|t| t.parse()).collect::<Result<_, _>>()?;
    /// assert_eq!(Money::try_sum(&lines, Currency::MYR)?.to_string(), "3.50 MYR");
    /// assert!(Money::try_sum(&lines, Currency::SGD).is_err());
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn try_sum<I>(lines: I, currency: Currency) -> Result<Self, MoneyError>
    where
        I: IntoIterator,
        I::Item: Borrow<Self>,
    {
        let zero = Self::zero(currency);
        let mut foreign = Ok(());
        let amounts = lines.into_iter().map_while(|line| {
            foreign = zero.same_currency(line.borrow());
            foreign.is_ok().then(|| line.borrow().amount)
        });
        let total = exact::sum(amounts);
        foreign?;
        Ok(Self::new(total?, currency))
    }

    /// The amount with its sign turned.
    ///
    /// ```
    /// use kpi_core::money::{Currency, Money};
    /// assert_eq!("3.20 USD".parse::<Money>()?.neg().to_string(), "-3.20 USD");
    /// assert_eq!(Money::zero(Currency::USD).neg().to_string(), "0.00 USD");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    #[expect(
        clippy::should_implement_trait,
        reason = "no other operator exists on Money; a lone unary minus would surprise"
    )]
    pub fn neg(self) -> Self {
        Self::new(exact::neg(self.amount), self.currency)
    }

    /// The amount without its sign.
    ///
    /// ```
    /// use kpi_core::money::Money;
    /// assert_eq!("-3.20 USD".parse::<Money>()?.abs().to_string(), "3.20 USD");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn abs(self) -> Self {
        Self::new(self.amount.abs(), self.currency)
    }

    /// Whether the amount is zero.
    ///
    /// ```
    /// use kpi_core::money::Money;
    /// assert!("-0.00 USD".parse::<Money>()?.is_zero());
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn is_zero(&self) -> bool {
        self.amount.is_zero()
    }

    /// Whether the amount is below zero.
    ///
    /// ```
    /// use kpi_core::money::Money;
    /// assert!("-0.01 USD".parse::<Money>()?.is_negative());
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn is_negative(&self) -> bool {
        !self.amount.is_zero() && self.amount.is_sign_negative()
    }

    /// The order of two amounts of one currency.
    ///
    /// ```
    /// use kpi_core::money::Money;
    /// let (low, high): (Money, Money) = ("1 USD".parse()?, "2 USD".parse()?);
    /// assert!(low.compare(&high)?.is_lt());
    /// assert!(low.compare(&"2 EUR".parse()?).is_err());
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn compare(&self, other: &Self) -> Result<Ordering, MoneyError> {
        self.same_currency(other)?;
        Ok(self.amount.cmp(&other.amount))
    }

    /// This amount over another of the same currency, kept as numerator and denominator.
    ///
    /// ```
    /// use kpi_core::money::{Money, Rounding};
    /// let share = "3 USD".parse::<Money>()?.ratio_to(&"20 USD".parse()?)?;
    /// assert_eq!(share.percent(1, Rounding::HalfUp).map(|p| p.to_string()), Some("15.0".to_owned()));
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn ratio_to(&self, other: &Self) -> Result<Ratio, MoneyError> {
        self.same_currency(other)?;
        Ok(Ratio::new(self.amount, other.amount))
    }

    /// The amount at no more than `digits` digits after the point.
    ///
    /// ```
    /// use kpi_core::money::{Money, Rounding};
    /// assert_eq!("2.345 USD".parse::<Money>()?.round(1, Rounding::Down).to_string(), "2.30 USD");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn round(self, digits: u32, rounding: Rounding) -> Self {
        Self::new(round(self.amount, digits, rounding), self.currency)
    }

    /// The amount in whole minor units of its currency.
    ///
    /// ```
    /// use kpi_core::money::{Money, Rounding};
    /// assert_eq!("2.345 USD".parse::<Money>()?.round_to_minor(Rounding::HalfEven).to_string(), "2.34 USD");
    /// assert_eq!("12500.5 IDR".parse::<Money>()?.round_to_minor(Rounding::HalfUp).to_string(), "12501 IDR");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn round_to_minor(self, rounding: Rounding) -> Self {
        self.round(u32::from(self.currency.minor_digits()), rounding)
    }

    /// Splits by weight into whole minor units that sum to the amount; see [`allocate`](crate::money::allocate()).
    ///
    /// An amount with digits below the minor unit is an error: round it first, or name the digits with
    /// [`allocate_at`](Self::allocate_at).
    ///
    /// ```
    /// use kpi_core::money::{Money, ZeroWeights};
    /// let parts = "99.99 USD".parse::<Money>()?.allocate(&[75.into(), 25.into()], ZeroWeights::Error)?;
    /// assert_eq!(parts.iter().map(Money::to_string).collect::<Vec<_>>(), ["74.99 USD", "25.00 USD"]);
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn allocate(&self, weights: &[Decimal], zero_weights: ZeroWeights) -> Result<Vec<Self>, MoneyError> {
        self.allocate_at(u32::from(self.currency.minor_digits()), weights, zero_weights)
    }

    /// Splits by weight into units of `10^-digits` that sum to the amount.
    ///
    /// ```
    /// use kpi_core::money::{Money, ZeroWeights};
    /// let parts = "0.005 USD".parse::<Money>()?.allocate_at(3, &[1.into(), 1.into()], ZeroWeights::Error)?;
    /// assert_eq!(parts.iter().map(Money::to_string).collect::<Vec<_>>(), ["0.003 USD", "0.002 USD"]);
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn allocate_at(
        &self,
        digits: u32,
        weights: &[Decimal],
        zero_weights: ZeroWeights,
    ) -> Result<Vec<Self>, MoneyError> {
        let units = exact::to_scaled_i128(self.amount, digits)?;
        let parts = allocate(units, weights, zero_weights)?;
        parts.into_iter().map(|part| Ok(Self::new(exact::from_scaled_i128(part, digits)?, self.currency))).collect()
    }

    /// Splits into `parts` amounts that differ by one minor unit at most; the first ones take what is left over.
    ///
    /// No parts for an amount other than zero, and more than [`MAX_PARTS`], are errors.
    ///
    /// ```
    /// use kpi_core::money::Money;
    /// let parts = "-70 VND".parse::<Money>()?.split_equal(7)?;
    /// assert!(parts.iter().all(|part| part.to_string() == "-10 VND"));
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn split_equal(&self, parts: usize) -> Result<Vec<Self>, MoneyError> {
        let units = self.to_minor()?;
        if parts > MAX_PARTS {
            return Err(MoneyError::TooManyParts { parts, limit: MAX_PARTS });
        }
        let count = i128::try_from(parts).unwrap_or(i128::MAX);
        let (Some(each), Some(rest)) = (units.checked_div(count), units.checked_rem(count)) else {
            return if units == 0 {
                Ok(Vec::new())
            } else {
                Err(MoneyError::EmptyAllocation { total: self.to_string() })
            };
        };
        let larger = Self::from_minor(each + rest.signum(), self.currency)?;
        let smaller = Self::from_minor(each, self.currency)?;
        let extra = usize::try_from(rest.unsigned_abs()).unwrap_or(0);
        Ok((0..parts).map(|index| if index < extra { larger } else { smaller }).collect())
    }

    /// The amount as canonical text without the currency.
    fn amount_text(&self) -> String {
        let mut text = self.amount.normalize().to_string();
        let digits = usize::from(self.currency.minor_digits());
        let present = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        if present == 0 && digits > 0 {
            text.push('.');
        }
        text.extend(std::iter::repeat_n('0', digits.saturating_sub(present)));
        text
    }

    fn same_currency(&self, other: &Self) -> Result<(), MoneyError> {
        if self.currency == other.currency {
            return Ok(());
        }
        Err(MoneyError::CurrencyMismatch { left: self.currency, right: other.currency })
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount_text(), self.currency)
    }
}

/// Reads `1234.50 USD` and `USD 1234.50`; for the styles of export files see
/// [`parse_amount`](crate::money::parse_amount).
impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut words = text.split_ascii_whitespace();
        let (Some(first), Some(second), None) = (words.next(), words.next(), words.next()) else {
            let reason = match text.split_ascii_whitespace().nth(2).and_then(|word| word.chars().next()) {
                Some(c) => NumberFault::Unexpected(c),
                None if text.trim().is_empty() => NumberFault::Empty,
                None => {
                    // One word: either the amount or the currency is not there.
                    return Err(match exact::parse_plain(text) {
                        Ok(_) => MoneyError::UnknownCurrency { text: String::new() },
                        Err(error) => error,
                    });
                }
            };
            return Err(MoneyError::NotANumber { text: excerpt(text), reason });
        };
        let letters = |word: &str| word.bytes().all(|b| b.is_ascii_alphabetic());
        let (amount, currency) = if letters(first) { (second, first) } else { (first, second) };
        Ok(Self::new(exact::parse_plain(amount)?, Currency::try_new(currency)?))
    }
}

#[derive(Serialize)]
#[serde(rename = "Money")]
struct MoneyOut<'a> {
    amount: &'a str,
    currency: Currency,
}

#[derive(Deserialize)]
#[serde(rename = "Money", deny_unknown_fields)]
struct MoneyIn {
    #[serde(with = "decimal_text")]
    amount: Decimal,
    currency: Currency,
}

/// Writes `{"amount":"12.50","currency":"USD"}`.
impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        MoneyOut { amount: &self.amount_text(), currency: self.currency }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        MoneyIn::deserialize(deserializer).map(|money| Self::new(money.amount, money.currency))
    }
}
