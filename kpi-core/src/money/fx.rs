use super::{Currency, Fraction, decimal_text};
use crate::error::MoneyError;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;

/// One recorded exchange rate: on `date`, one unit of `from` is worth `rate` units of `to`.
///
/// ```
/// use kpi_core::money::{Currency, FxRate};
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 11).ok_or("date")?;
/// let rate = FxRate::new(Currency::USD, Currency::MXN, day, "18.3475".parse()?, "Banxico FIX");
/// assert_eq!(serde_json::to_string(&rate)?,
///     r#"{"from":"USD","to":"MXN","date":"2026-11-11","rate":"18.3475","source":"Banxico FIX"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
#[must_use]
pub struct FxRate {
    /// Currency converted from.
    pub from: Currency,
    /// Currency converted to.
    pub to: Currency,
    /// The day for which the rate holds.
    pub date: NaiveDate,
    /// Units of `to` for one unit of `from`; above zero.
    #[serde(with = "decimal_text")]
    pub rate: Decimal,
    /// Who published the rate, for the evidence of every converted figure.
    pub source: String,
}

impl FxRate {
    /// A rate; it is checked when it enters an [`FxTable`].
    pub fn new(from: Currency, to: Currency, date: NaiveDate, rate: Decimal, source: impl Into<String>) -> Self {
        Self { from, to, date, rate, source: source.into() }
    }
}

/// What to do on a day without a rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FxGap {
    /// Only the day's own rate counts; a day without one is an error.
    #[default]
    ExactDay,
    /// The last rate before the day counts if it is at most this many days old. A later rate never counts.
    LastKnown {
        /// Greatest age in calendar days; 0 is the same as [`ExactDay`](FxGap::ExactDay).
        max_age_days: u32,
    },
}

/// Dated exchange rates, each with its source, and the rules by which a rate may be derived.
///
/// A quote is looked for in this order: the pair as recorded; the inverse pair, if [`with_inverse`](Self::with_inverse)
/// allows it; the way over the pivot, if [`with_pivot`](Self::with_pivot) names one. Each leg obeys the same [`FxGap`].
/// A currency against itself is always 1. The rate stays an exact fraction; only the converted amount is rounded.
///
/// The document form is the list of rates; the rules are the caller's and are set after reading.
///
/// ```
/// use kpi_core::money::{Currency, FxGap, FxRate, FxTable, Rounding};
/// let day = |d| chrono::NaiveDate::from_ymd_opt(2026, 11, d).ok_or("date");
/// let mut table = FxTable::new().with_gap(FxGap::LastKnown { max_age_days: 3 }).with_pivot(Currency::USD);
/// table.insert(FxRate::new(Currency::GBP, Currency::USD, day(10)?, "1.25".parse()?, "ECB"))?;
/// table.insert(FxRate::new(Currency::USD, Currency::VND, day(11)?, "25400".parse()?, "SBV"))?;
/// let quote = table.quote(Currency::GBP, Currency::VND, day(11)?)?;
/// assert_eq!(quote.rate().to_string(), "31750");
/// assert_eq!(quote.legs()[0].date, day(10)?);
/// assert_eq!(quote.path(), [Currency::GBP, Currency::USD, Currency::VND]);
/// let error = table.quote(Currency::GBP, Currency::USD, day(20)?).unwrap_err();
/// assert_eq!(error.to_string(), "no GBP/USD rate for 2026-11-20; the nearest is of 2026-11-10");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[must_use]
pub struct FxTable {
    rates: BTreeMap<(Currency, Currency), BTreeMap<NaiveDate, (Decimal, String)>>,
    gap: FxGap,
    pivot: Option<Currency>,
    inverse: bool,
}

impl FxTable {
    /// An empty table: exact days only, no pivot, no inverse.
    ///
    /// ```
    /// assert!(kpi_core::money::FxTable::new().is_empty());
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    /// A table of these rates, with the rules of [`new`](Self::new).
    ///
    /// ```
    /// use kpi_core::money::{Currency, FxRate, FxTable};
    /// let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 11).ok_or("date")?;
    /// let row = |rate| FxRate::new(Currency::EUR, Currency::USD, day, rate, "ECB");
    /// let conflict = FxTable::from_rates([row("1.10".parse()?), row("1.11".parse()?)]);
    /// assert_eq!(conflict.unwrap_err().code(), "money.fx_conflict");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from_rates(rates: impl IntoIterator<Item = FxRate>) -> Result<Self, MoneyError> {
        let mut table = Self::new();
        rates.into_iter().try_for_each(|rate| table.insert(rate))?;
        Ok(table)
    }

    /// The same table with this rule for days without a rate.
    ///
    /// ```
    /// use kpi_core::money::{FxGap, FxTable};
    /// let table = FxTable::new().with_gap(FxGap::LastKnown { max_age_days: 4 });
    /// assert_eq!(table.gap(), FxGap::LastKnown { max_age_days: 4 });
    /// ```
    pub fn with_gap(mut self, gap: FxGap) -> Self {
        self.gap = gap;
        self
    }

    /// The same table with a currency over which missing pairs may be derived.
    ///
    /// ```
    /// use kpi_core::money::{Currency, FxTable};
    /// assert_eq!(FxTable::new().with_pivot(Currency::USD).pivot(), Some(Currency::USD));
    /// ```
    pub fn with_pivot(mut self, pivot: Currency) -> Self {
        self.pivot = Some(pivot);
        self
    }

    /// The same table; `true` lets `1 / rate` of the opposite pair stand in for a missing pair.
    ///
    /// ```
    /// use kpi_core::money::{Currency, FxRate, FxTable};
    /// let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 11).ok_or("date")?;
    /// let table = FxTable::from_rates([FxRate::new(Currency::USD, Currency::JPY, day, 150.into(), "BoJ")])?;
    /// assert!(table.quote(Currency::JPY, Currency::USD, day).is_err());
    /// let quote = table.with_inverse(true).quote(Currency::JPY, Currency::USD, day)?;
    /// assert_eq!(quote.rate().to_string(), "1/150");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_inverse(mut self, inverse: bool) -> Self {
        self.inverse = inverse;
        self
    }

    /// The rule for days without a rate.
    pub fn gap(&self) -> FxGap {
        self.gap
    }

    /// The currency over which missing pairs may be derived.
    pub fn pivot(&self) -> Option<Currency> {
        self.pivot
    }

    /// Whether the opposite pair may stand in.
    pub fn inverse(&self) -> bool {
        self.inverse
    }

    /// Number of rates.
    pub fn len(&self) -> usize {
        self.rates.values().map(BTreeMap::len).sum()
    }

    /// Whether there is no rate.
    pub fn is_empty(&self) -> bool {
        self.rates.is_empty()
    }

    /// Adds a rate. The same rate again changes nothing (the first source stays); another rate for the same pair and day
    /// is an error, and so is a rate that is not above zero.
    ///
    /// ```
    /// use kpi_core::money::{Currency, FxRate, FxTable};
    /// let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 11).ok_or("date")?;
    /// let mut table = FxTable::new();
    /// let error = table.insert(FxRate::new(Currency::EUR, Currency::USD, day, 0.into(), "ECB")).unwrap_err();
    /// assert_eq!(error.code(), "money.invalid_rate");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn insert(&mut self, rate: FxRate) -> Result<(), MoneyError> {
        let FxRate { from, to, date, rate, source } = rate;
        if from == to || rate.is_zero() || rate.is_sign_negative() {
            return Err(MoneyError::InvalidRate { from, to, rate });
        }
        let days = self.rates.entry((from, to)).or_default();
        let known = days.entry(date).or_insert((rate, source)).0;
        if known == rate {
            return Ok(());
        }
        Err(MoneyError::FxConflict { from, to, date, known, given: rate })
    }

    /// The rates, by pair and day.
    ///
    /// ```
    /// assert_eq!(kpi_core::money::FxTable::new().rates().count(), 0);
    /// ```
    pub fn rates(&self) -> impl Iterator<Item = FxRate> {
        self.rates.iter().flat_map(|((from, to), days)| {
            days.iter().map(|(date, (rate, source))| FxRate::new(*from, *to, *date, *rate, source.clone()))
        })
    }

    /// The rate from one currency to another on a day, with its evidence.
    ///
    /// Without a rate the error names the pair and the nearest day on which it has one; when only a leg over the pivot is
    /// missing, it names that leg.
    pub fn quote(&self, from: Currency, to: Currency, date: NaiveDate) -> Result<FxQuote, MoneyError> {
        if from == to {
            return Ok(FxQuote::new(from, to, date, Vec::new()));
        }
        let gap = match self.leg(from, to, date) {
            Ok(leg) => return Ok(FxQuote::new(from, to, date, vec![leg])),
            Err(gap) => gap,
        };
        let Some(pivot) = self.pivot.filter(|pivot| *pivot != from && *pivot != to) else { return Err(gap) };
        let known = matches!(gap, MoneyError::FxGap { nearest: Some(_), .. });
        match (self.leg(from, pivot, date), self.leg(pivot, to, date)) {
            (Ok(first), Ok(second)) => Ok(FxQuote::new(from, to, date, vec![first, second])),
            (Err(missing), Ok(_)) | (Ok(_), Err(missing)) if !known => Err(missing),
            _ => Err(gap),
        }
    }

    /// The pair as recorded, or inverted if that is allowed.
    fn leg(&self, from: Currency, to: Currency, date: NaiveDate) -> Result<FxLeg, MoneyError> {
        let recorded = |pair, inverted| {
            let (day, (rate, source)) = self.last(pair, date)?;
            Some(FxLeg { from, to, date: *day, rate: *rate, inverted, source: source.clone() })
        };
        recorded((from, to), false)
            .or_else(|| self.inverse.then(|| recorded((to, from), true)).flatten())
            .ok_or_else(|| MoneyError::FxGap { from, to, date, nearest: self.nearest(from, to, date) })
    }

    fn last(&self, pair: (Currency, Currency), date: NaiveDate) -> Option<(&NaiveDate, &(Decimal, String))> {
        let limit = match self.gap {
            FxGap::ExactDay => 0,
            FxGap::LastKnown { max_age_days } => i64::from(max_age_days),
        };
        let found = self.rates.get(&pair)?.range(..=date).next_back()?;
        (days_between(*found.0, date) <= limit).then_some(found)
    }

    fn nearest(&self, from: Currency, to: Currency, date: NaiveDate) -> Option<NaiveDate> {
        let reverse = self.inverse.then_some((to, from));
        let pairs = [Some((from, to)), reverse].into_iter().flatten().filter_map(|pair| self.rates.get(&pair));
        pairs
            .flat_map(|days| [days.range(..=date).next_back(), days.range(date..).next()])
            .flatten()
            .map(|(day, _)| *day)
            .min_by_key(|day| (days_between(*day, date), *day))
    }
}

fn days_between(a: NaiveDate, b: NaiveDate) -> i64 {
    b.signed_duration_since(a).num_days().abs()
}

impl Serialize for FxTable {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.rates())
    }
}

impl<'de> Deserialize<'de> for FxTable {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_rates(Vec::<FxRate>::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

/// One step of a quote: a recorded rate and how it was used.
///
/// ```
/// use kpi_core::money::{Currency, FxRate, FxTable};
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 11).ok_or("date")?;
/// let table = FxTable::from_rates([FxRate::new(Currency::USD, Currency::JPY, day, 150.into(), "BoJ")])?;
/// let quote = table.with_inverse(true).quote(Currency::JPY, Currency::USD, day)?;
/// let leg = &quote.legs()[0];
/// assert!(leg.inverted);
/// assert_eq!((leg.rate, leg.source.as_str()), (150.into(), "BoJ"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct FxLeg {
    /// Currency at the beginning of the step.
    pub from: Currency,
    /// Currency at its end.
    pub to: Currency,
    /// The day of the recorded rate.
    pub date: NaiveDate,
    /// The rate as recorded; for an inverted leg, units of `from` for one unit of `to`.
    #[serde(with = "decimal_text")]
    pub rate: Decimal,
    /// Whether the amount is divided by the recorded rate.
    pub inverted: bool,
    /// Who published the rate.
    pub source: String,
}

/// An exchange rate for one day, exact, with the recorded rates it comes from.
///
/// ```
/// use kpi_core::money::{Currency, FxTable};
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 11).ok_or("date")?;
/// let same = FxTable::new().quote(Currency::USD, Currency::USD, day)?;
/// assert!(same.is_identity());
/// assert_eq!(same.rate().to_string(), "1");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[must_use]
pub struct FxQuote {
    from: Currency,
    to: Currency,
    date: NaiveDate,
    rate: Fraction,
    legs: Vec<FxLeg>,
}

impl FxQuote {
    fn new(from: Currency, to: Currency, date: NaiveDate, legs: Vec<FxLeg>) -> Self {
        let rate = legs.iter().fold(Fraction::from(1), |rate, leg| {
            let step = Fraction::from(leg.rate);
            // The table holds no rate of zero, so the inverse exists.
            if leg.inverted { rate.checked_div(&step).unwrap_or_else(|_| Fraction::zero()) } else { rate * step }
        });
        Self { from, to, date, rate, legs }
    }

    /// Currency converted from.
    pub fn from(&self) -> Currency {
        self.from
    }

    /// Currency converted to.
    pub fn to(&self) -> Currency {
        self.to
    }

    /// The day that was asked for.
    pub fn date(&self) -> NaiveDate {
        self.date
    }

    /// Units of [`to`](Self::to) for one unit of [`from`](Self::from), exact.
    pub fn rate(&self) -> &Fraction {
        &self.rate
    }

    /// The recorded rates used: none for a currency against itself, two over a pivot.
    pub fn legs(&self) -> &[FxLeg] {
        &self.legs
    }

    /// The currencies passed through, from first to last.
    pub fn path(&self) -> Vec<Currency> {
        std::iter::once(self.from).chain(self.legs.iter().map(|leg| leg.to)).collect()
    }

    /// Whether both currencies are the same, so that nothing is converted.
    pub fn is_identity(&self) -> bool {
        self.from == self.to
    }

    /// Age in days of the oldest rate used; 0 when all are of the day itself.
    pub fn age_days(&self) -> i64 {
        self.legs.iter().map(|leg| days_between(leg.date, self.date)).max().unwrap_or(0)
    }
}
