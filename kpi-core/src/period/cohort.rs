//! Lagged windows whose figures have had time to settle.

use super::iso::{DateLimits, shift_days};
use super::text::serde_as_text;
use super::window::Period;
use crate::error::PeriodError;
use chrono::NaiveDate;
use std::fmt;
use std::str::FromStr;

/// The days whose orders are judged, and how long they take to mature.
///
/// The platform judges cancellations and returns on lagged cohorts: `s14d_e8d` reads "orders created on days D-14 to
/// D-8", where D is the as-of date. A cohort is *mature* when its youngest day is at least
/// [`matures_after_days`](Self::matures_after_days) old: what could still happen to its orders has happened.
///
/// Text form, in documents too: `s14d_e8d` for a lagged window or `2026-11-01..2026-12-01` for fixed days, followed by
/// `_m21d` where the days to maturity are set.
///
/// ```
/// use kpi_core::period::Cohort;
/// let cohort: Cohort = "s14d_e8d".parse()?;
/// let as_of = "2026-10-31".parse().unwrap();
/// assert_eq!(cohort.period(as_of)?.to_string(), "2026-10-17..2026-10-24"); // 17 to 23 October
/// assert!(cohort.is_mature(as_of)?);
/// assert!(!cohort.with_maturity(30).is_mature(as_of)?);
/// # Ok::<(), kpi_core::period::PeriodError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[must_use]
pub struct Cohort {
    window: Window,
    maturity: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Window {
    Lagged { start: u32, end: u32 },
    Fixed(Period),
}

impl Cohort {
    /// The days D-`start_offset` to D-`end_offset`, both included.
    ///
    /// Without another setting it matures after `end_offset` days: the platform's own lag.
    ///
    /// Error: the start offset is smaller than the end offset.
    ///
    /// ```
    /// use kpi_core::period::Cohort;
    /// assert_eq!(Cohort::lagged(60, 30)?.to_string(), "s60d_e30d");
    /// assert_eq!(Cohort::lagged(8, 14).unwrap_err().code(), "period.invalid_cohort");
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn lagged(start_offset: u32, end_offset: u32) -> Result<Self, PeriodError> {
        if start_offset < end_offset {
            return Err(PeriodError::InvalidCohort {
                value: format!("s{start_offset}d_e{end_offset}d"),
                reason: "the start offset must be at least the end offset",
            });
        }
        Ok(Self { window: Window::Lagged { start: start_offset, end: end_offset }, maturity: None })
    }

    /// The days of a period, whatever the as-of date; they mature after 0 days unless set otherwise.
    ///
    /// ```
    /// use kpi_core::period::{Cohort, Period};
    /// let november = Cohort::fixed(Period::month(2026, 11)?).with_maturity(14);
    /// assert!(!november.is_mature("2026-12-13".parse().unwrap())?);
    /// assert!(november.is_mature("2026-12-14".parse().unwrap())?);
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn fixed(period: Period) -> Self {
        Self { window: Window::Fixed(period), maturity: None }
    }

    /// Days that must pass after the youngest day until its figures are final.
    pub fn with_maturity(mut self, days: u32) -> Self {
        self.maturity = Some(days);
        self
    }

    /// Start offset in days before the as-of date; `None` for fixed days.
    pub fn start_offset(&self) -> Option<u32> {
        match self.window {
            Window::Lagged { start, .. } => Some(start),
            Window::Fixed(_) => None,
        }
    }

    /// End offset in days before the as-of date; `None` for fixed days.
    pub fn end_offset(&self) -> Option<u32> {
        match self.window {
            Window::Lagged { end, .. } => Some(end),
            Window::Fixed(_) => None,
        }
    }

    /// Days until the youngest day is final: as set, otherwise the end offset, or 0 for fixed days.
    pub fn matures_after_days(&self) -> u32 {
        self.maturity.unwrap_or_else(|| self.end_offset().unwrap_or(0))
    }

    /// The days of the cohort on an as-of date.
    ///
    /// Error: the days leave the years 1990 to 2100.
    pub fn period(&self, as_of: NaiveDate) -> Result<Period, PeriodError> {
        DateLimits::default().check(as_of)?;
        match self.window {
            Window::Lagged { start, end } => {
                Period::inclusive(shift_days(as_of, -i64::from(start))?, shift_days(as_of, -i64::from(end))?)
            }
            Window::Fixed(period) => Ok(period),
        }
    }

    /// The first as-of date on which the days that the cohort has on `as_of` are mature.
    ///
    /// ```
    /// use kpi_core::period::Cohort;
    /// let cohort = Cohort::lagged(7, 1)?.with_maturity(30);
    /// assert_eq!(cohort.matures_on("2026-10-31".parse().unwrap())?.to_string(), "2026-11-29");
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn matures_on(&self, as_of: NaiveDate) -> Result<NaiveDate, PeriodError> {
        shift_days(self.period(as_of)?.last_day(), i64::from(self.matures_after_days()))
    }

    /// Whether the days of the cohort on `as_of` are mature on `as_of`.
    pub fn is_mature(&self, as_of: NaiveDate) -> Result<bool, PeriodError> {
        self.is_mature_with_data(as_of, as_of)
    }

    /// Whether the cohort of `as_of` is mature in data that ends with the day `data_through`.
    ///
    /// Old orders are not final in data that was not fetched since: the earlier of the two days counts.
    ///
    /// ```
    /// use kpi_core::period::Cohort;
    /// let cohort = Cohort::lagged(14, 8)?;
    /// let as_of = "2026-10-31".parse().unwrap();
    /// assert!(!cohort.is_mature_with_data(as_of, "2026-10-30".parse().unwrap())?);
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn is_mature_with_data(&self, as_of: NaiveDate, data_through: NaiveDate) -> Result<bool, PeriodError> {
        let youngest = self.period(as_of)?.last_day();
        let age = (as_of.min(data_through) - youngest).num_days();
        Ok(age >= i64::from(self.matures_after_days()))
    }
}

impl fmt::Display for Cohort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.window {
            Window::Lagged { start, end } => write!(f, "s{start}d_e{end}d")?,
            Window::Fixed(period) => write!(f, "{period}")?,
        }
        self.maturity.map_or(Ok(()), |days| write!(f, "_m{days}d"))
    }
}

impl FromStr for Cohort {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let error = |reason| PeriodError::InvalidCohort { value: text.chars().take(64).collect(), reason };
        let offset = |part: &str, letter: char| -> Option<u32> {
            let digits = part.strip_prefix(letter)?.strip_suffix('d')?;
            let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && (digits == "0" || !digits.starts_with('0'));
            plain.then(|| digits.parse().ok()).flatten()
        };
        let (window, maturity) = match text.rsplit_once('_') {
            Some((window, tail)) if tail.starts_with('m') => {
                (window, Some(offset(tail, 'm').ok_or_else(|| error("the days to maturity are no number"))?))
            }
            _ => (text, None),
        };
        let cohort = if window.contains("..") {
            Self::fixed(window.parse()?)
        } else {
            let parts = window.split_once('_').and_then(|(start, end)| Some((offset(start, 's')?, offset(end, 'e')?)));
            let (start, end) = parts.ok_or_else(|| error("expected the form s14d_e8d"))?;
            Self::lagged(start, end)?
        };
        Ok(Self { maturity, ..cohort })
    }
}

serde_as_text!(Cohort);
