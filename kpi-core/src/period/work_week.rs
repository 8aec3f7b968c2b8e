//! Which days of the week are worked.

use super::text::serde_as_text;
use crate::error::PeriodError;
use chrono::Weekday;
use std::fmt;
use std::str::FromStr;

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The working days of a week, at least one.
///
/// Text form, in documents too: `mon-fri`, `mon-sat`, `sun-thu`, any other run in the same way, or a list
/// (`mon,tue,thu`).
///
/// ```
/// use chrono::Weekday;
/// use kpi_core::period::WorkWeek;
/// assert_eq!("sun-thu".parse::<WorkWeek>()?, WorkWeek::SUN_THU);
/// assert!(!WorkWeek::SUN_THU.contains(Weekday::Fri));
/// assert_eq!(WorkWeek::custom(&[Weekday::Sat, Weekday::Mon])?.to_string(), "mon,sat");
/// # Ok::<(), kpi_core::period::PeriodError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkWeek(u8);

impl WorkWeek {
    /// Monday to Friday.
    pub const MON_FRI: Self = Self(0b001_1111);
    /// Monday to Saturday.
    pub const MON_SAT: Self = Self(0b011_1111);
    /// Sunday to Thursday.
    pub const SUN_THU: Self = Self(0b100_1111);
    /// Every day.
    pub const EVERY_DAY: Self = Self(0b111_1111);

    /// The days given, in any order.
    ///
    /// Error: no day.
    pub fn custom(days: &[Weekday]) -> Result<Self, PeriodError> {
        let set = days.iter().fold(0, |set, day| set | bit(*day));
        if set == 0 { Err(PeriodError::InvalidWorkWeek { value: String::new() }) } else { Ok(Self(set)) }
    }

    /// Whether the day of the week is worked.
    pub const fn contains(self, day: Weekday) -> bool {
        self.0 & bit(day) != 0
    }

    /// Number of working days, 1 to 7.
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Never true: a working week has a working day.
    pub const fn is_empty(self) -> bool {
        false
    }

    /// The working days from Monday on.
    pub fn days(self) -> impl Iterator<Item = Weekday> {
        WEEK.into_iter().filter(move |day| self.contains(*day))
    }
}

const fn bit(day: Weekday) -> u8 {
    1 << day.num_days_from_monday()
}

impl fmt::Display for WorkWeek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A run begins at the only worked day that follows a day off.
        let worked = |day: usize| self.0 & (1 << (day % 7)) != 0;
        let mut begins = (0..7).filter(|day| worked(*day) && !worked(day + 6));
        match (begins.next(), begins.next()) {
            (None, _) => f.write_str("mon-sun"),
            (Some(first), None) if self.len() > 1 => {
                write!(f, "{}-{}", NAMES[first], NAMES[(first + self.len() as usize - 1) % 7])
            }
            _ => {
                let names: Vec<&str> = (0..7).filter(|day| worked(*day)).map(|day| NAMES[day]).collect();
                f.write_str(&names.join(","))
            }
        }
    }
}

impl FromStr for WorkWeek {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let error = || PeriodError::InvalidWorkWeek { value: text.chars().take(64).collect() };
        let day = |name: &str| NAMES.iter().position(|known| *known == name).ok_or_else(error);
        if let Some((first, last)) = text.split_once('-') {
            let (first, last) = (day(first)?, day(last)?);
            let length = (last + 7 - first) % 7 + 1;
            return Ok(Self((first..first + length).fold(0, |set, day| set | 1 << (day % 7))));
        }
        let set = text.split(',').try_fold(0, |set, name| day(name).map(|day| set | 1 << day))?;
        Ok(Self(set))
    }
}

serde_as_text!(WorkWeek);
