use super::fx::{FxQuote, FxTable};
use super::{Currency, Fraction, Money, Rounding, exact};
use crate::error::{MoneyError, excerpt};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt, str::FromStr};

/// Where a converted total is rounded; the two differ by up to half a unit per line.
///
/// ```
/// use kpi_core::money::FxRounding;
/// assert_eq!("per_total".parse::<FxRounding>()?, FxRounding::PerTotal);
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FxRounding {
    /// Every line is rounded, then the lines are added: the total is the sum of what is printed.
    PerLine,
    /// The exact lines are added, then the sum is rounded once: the total is as near to the truth as it can be.
    PerTotal,
}

impl FxRounding {
    /// The name in documents.
    ///
    /// ```
    /// assert_eq!(kpi_core::money::FxRounding::PerLine.name(), "per_line");
    /// ```
    pub fn name(self) -> &'static str {
        match self {
            Self::PerLine => "per_line",
            Self::PerTotal => "per_total",
        }
    }
}

impl fmt::Display for FxRounding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for FxRounding {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Self::PerLine, Self::PerTotal].into_iter().find(|choice| choice.name() == text).ok_or_else(|| {
            MoneyError::UnknownName { what: "rounding place", text: excerpt(text), known: "per_line, per_total" }
        })
    }
}

/// A converted amount and the quote that converted it.
///
/// ```
/// use kpi_core::money::{Currency, FxRate, FxTable, Rounding};
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 11).ok_or("date")?;
/// let table = FxTable::from_rates([FxRate::new(Currency::GBP, Currency::USD, day, "1.2503".parse()?, "ECB")])?;
/// let converted = table.convert(&"9.99 GBP".parse()?, Currency::USD, day, 2, Rounding::HalfUp)?;
/// assert_eq!(converted.money().to_string(), "12.49 USD");
/// assert_eq!(converted.quote().legs()[0].source, "ECB");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[must_use]
pub struct Converted {
    money: Money,
    quote: FxQuote,
}

impl Converted {
    /// The rounded amount in the target currency.
    pub fn money(&self) -> Money {
        self.money
    }

    /// The rate and its evidence.
    pub fn quote(&self) -> &FxQuote {
        &self.quote
    }
}

/// Many amounts converted, and their total.
///
/// ```
/// use kpi_core::money::{Currency, FxRate, FxRounding, FxTable, Money, Rounding};
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 11).ok_or("date")?;
/// let table = FxTable::from_rates([FxRate::new(Currency::MXN, Currency::USD, day, "0.0545".parse()?, "Banxico")])?;
/// let lines: [(Money, _); 3] = [("0.10 MXN".parse()?, day), ("0.10 MXN".parse()?, day), ("0.10 MXN".parse()?, day)];
/// let total = |how| table.convert_all(&lines, Currency::USD, 2, Rounding::HalfUp, how);
/// assert_eq!(total(FxRounding::PerLine)?.total().to_string(), "0.03 USD");
/// let once = total(FxRounding::PerTotal)?;
/// assert_eq!(once.total().to_string(), "0.02 USD");
/// assert_eq!(once.residue()?.to_string(), "0.01 USD");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[must_use]
pub struct ConvertedTotal {
    total: Money,
    exact: Fraction,
    rounding: FxRounding,
    lines: Vec<Converted>,
}

impl ConvertedTotal {
    /// The total by the rounding place that was named.
    pub fn total(&self) -> Money {
        self.total
    }

    /// The total before any rounding, in units of the target currency.
    pub fn exact(&self) -> &Fraction {
        &self.exact
    }

    /// The rounding place that was named.
    pub fn rounding(&self) -> FxRounding {
        self.rounding
    }

    /// The lines in the order given, each rounded by itself.
    pub fn lines(&self) -> &[Converted] {
        &self.lines
    }

    /// Sum of the rounded lines minus the total: what does not add up on paper under
    /// [`PerTotal`](FxRounding::PerTotal), zero under [`PerLine`](FxRounding::PerLine).
    pub fn residue(&self) -> Result<Money, MoneyError> {
        Money::try_sum(self.lines.iter().map(Converted::money), self.total.currency())?.checked_sub(&self.total)
    }
}

impl FxTable {
    /// Converts an amount at the rate of a day and rounds it to `digits` digits after the point.
    ///
    /// An amount already in the target currency is rounded too, so that every result has the digits asked for.
    ///
    /// ```
    /// use kpi_core::money::{Currency, FxTable, Rounding};
    /// let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 11).ok_or("date")?;
    /// let error = FxTable::new().convert(&"1 USD".parse()?, Currency::EUR, day, 2, Rounding::HalfUp).unwrap_err();
    /// assert_eq!(error.to_string(), "no USD/EUR rate for 2026-11-11; the pair has no rates");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn convert(
        &self,
        money: &Money,
        to: Currency,
        date: NaiveDate,
        digits: u32,
        rounding: Rounding,
    ) -> Result<Converted, MoneyError> {
        let quote = self.quote(money.currency(), to, date)?;
        let amount = (&Fraction::from(money.amount()) * quote.rate()).round(digits, rounding)?;
        Ok(Converted { money: Money::new(amount, to), quote })
    }

    /// Converts many dated amounts and adds them up, rounding where `place` says.
    pub fn convert_all(
        &self,
        lines: &[(Money, NaiveDate)],
        to: Currency,
        digits: u32,
        rounding: Rounding,
        place: FxRounding,
    ) -> Result<ConvertedTotal, MoneyError> {
        let mut quotes: BTreeMap<(Currency, NaiveDate), FxQuote> = BTreeMap::new();
        let mut converted = Vec::with_capacity(lines.len());
        let mut exact_total = Fraction::zero();
        for (money, date) in lines {
            let key = (money.currency(), *date);
            let quote = match quotes.get(&key) {
                Some(quote) => quote.clone(),
                None => quotes.entry(key).or_insert(self.quote(key.0, to, *date)?).clone(),
            };
            let amount = &Fraction::from(money.amount()) * quote.rate();
            converted.push(Converted { money: Money::new(amount.round(digits, rounding)?, to), quote });
            exact_total = exact_total + amount;
        }
        let total = match place {
            FxRounding::PerLine => exact::sum(converted.iter().map(|line| line.money.amount()))?,
            FxRounding::PerTotal => exact_total.round(digits, rounding)?,
        };
        Ok(ConvertedTotal { total: Money::new(total, to), exact: exact_total, rounding: place, lines: converted })
    }
}
