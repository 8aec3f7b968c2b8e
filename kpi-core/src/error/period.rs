use crate::error::did_you_mean;
use chrono::{NaiveDate, NaiveDateTime};

/// What can go wrong with markets, zones, days, periods and calendars.
///
/// Every variant carries the offending value; [`code`](Self::code) names it for programs and
/// [`cure`](Self::cure) says what to change.
///
/// ```
/// use kpi_core::period::{Market, PeriodError};
/// let error = "UKR".parse::<Market>().unwrap_err();
/// assert_eq!(error.code(), "period.unknown_market");
/// assert!(error.to_string().contains("\"UKR\""));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PeriodError {
    /// The text names no market of the platform.
    #[error("unknown market {value:?}; known: US GB DE FR IT ES IE MX BR JP ID TH VN MY PH SG")]
    UnknownMarket {
        /// The text as given.
        value: String,
    },
    /// The text names no IANA time zone.
    #[error("unknown time zone {value:?}{}", did_you_mean(suggestion.as_deref().unwrap_or_default()))]
    UnknownZone {
        /// The text as given.
        value: String,
        /// The nearest zone name, when one is near.
        suggestion: Option<String>,
    },
    /// The market has no such region, or none is known here.
    #[error("market {market} has no known region {value:?}")]
    UnknownRegion {
        /// Code of the market.
        market: &'static str,
        /// The text as given.
        value: String,
    },
    /// The end of a half-open period is not after its start.
    #[error("period {from}..{to} holds no day: the end is exclusive and must be after the start")]
    InvalidPeriod {
        /// First day.
        from: NaiveDate,
        /// Day after the last day.
        to: NaiveDate,
    },
    /// The text is no period.
    #[error("{value:?} is no period")]
    InvalidPeriodText {
        /// The text as given.
        value: String,
    },
    /// The text or the parts form no date or time.
    #[error("{value:?} is no date or time of the form expected")]
    InvalidDate {
        /// The text as given, or the parts as text.
        value: String,
    },
    /// The date is outside the supported range.
    #[error("date {value} is outside {first}..={last}")]
    DateOutOfRange {
        /// The date, or the operation that left the range, as text.
        value: String,
        /// First supported day.
        first: NaiveDate,
        /// Last supported day.
        last: NaiveDate,
    },
    /// An instant in a column is too far from 1970 to have a date.
    #[error("row {row}: {value} {unit} since 1970 has no calendar date")]
    InstantOutOfRange {
        /// Row, counted from 0.
        row: usize,
        /// The value as given.
        value: i64,
        /// `s` or `ms`.
        unit: &'static str,
    },
    /// Two columns of a bulk function differ in length.
    #[error("{what} has {found} rows, expected {expected}")]
    LengthMismatch {
        /// The column that does not fit.
        what: &'static str,
        /// Rows of the input column.
        expected: usize,
        /// Rows of the column that does not fit.
        found: usize,
    },
    /// A zone code in a column points at no zone table.
    #[error("row {row}: zone code {code} is outside the {zones} zones given")]
    UnknownZoneCode {
        /// Row, counted from 0.
        row: usize,
        /// The code as text.
        code: String,
        /// Number of zone tables given.
        zones: usize,
    },
    /// The local time is skipped by a clock change.
    #[error("local time {local} does not exist in {zone}: the clock skips it")]
    LocalTimeGap {
        /// The wall-clock time.
        local: NaiveDateTime,
        /// IANA zone name.
        zone: &'static str,
    },
    /// The local time happens twice because of a clock change.
    #[error("local time {local} happens twice in {zone}")]
    LocalTimeAmbiguous {
        /// The wall-clock time.
        local: NaiveDateTime,
        /// IANA zone name.
        zone: &'static str,
    },
    /// The text names no grain.
    #[error("unknown grain {value:?}; known: hour day week week:sunday week:saturday month quarter half year")]
    UnknownGrain {
        /// The text as given.
        value: String,
    },
    /// The operation works on whole days and the grain is finer.
    #[error("grain {grain} is finer than a day, and a date has no hours")]
    GrainTooFine {
        /// Name of the grain.
        grain: &'static str,
    },
    /// The text is no bucket label of the grain.
    #[error("{value:?} is no label of grain {grain}")]
    UnknownLabel {
        /// The text as given.
        value: String,
        /// Name of the grain.
        grain: &'static str,
    },
    /// The cohort text or its offsets are wrong.
    #[error("cohort {value:?}: {reason}")]
    InvalidCohort {
        /// The cohort as text.
        value: String,
        /// What is wrong.
        reason: &'static str,
    },
    /// The text is no set of week days.
    #[error("{value:?} is no working week")]
    InvalidWorkWeek {
        /// The text as given.
        value: String,
    },
    /// No working day was found in reach of a date.
    #[error("no working day within {searched_days} days of {from}")]
    NoWorkingDay {
        /// Where the search began.
        from: NaiveDate,
        /// Days looked at.
        searched_days: u32,
    },
    /// The hour or minute of a cut-off or closing time is not on the clock.
    #[error("{hour:02}:{minute:02} is not a time of day")]
    InvalidClock {
        /// Hour as given.
        hour: u32,
        /// Minute as given.
        minute: u32,
    },
    /// A deadline document does not give exactly one kind of days.
    #[error("a deadline needs working_days or calendar_days, and has {working:?} and {calendar:?}")]
    InvalidDeadline {
        /// Working days as given.
        working: Option<u32>,
        /// Calendar days as given.
        calendar: Option<u32>,
    },
    /// A campaign setting is wrong.
    #[error("campaign {value:?}: {reason}")]
    InvalidCampaign {
        /// The setting as text.
        value: String,
        /// What is wrong.
        reason: &'static str,
    },
}

impl PeriodError {
    /// Stable code for programs.
    ///
    /// ```
    /// use kpi_core::period::Grain;
    /// assert_eq!("fortnight".parse::<Grain>().unwrap_err().code(), "period.unknown_grain");
    /// ```
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownMarket { .. } => "period.unknown_market",
            Self::UnknownZone { .. } => "period.unknown_zone",
            Self::UnknownRegion { .. } => "period.unknown_region",
            Self::InvalidPeriod { .. } => "period.invalid_period",
            Self::InvalidPeriodText { .. } => "period.invalid_period_text",
            Self::InvalidDate { .. } => "period.invalid_date",
            Self::DateOutOfRange { .. } => "period.date_out_of_range",
            Self::InstantOutOfRange { .. } => "period.instant_out_of_range",
            Self::LengthMismatch { .. } => "period.length_mismatch",
            Self::UnknownZoneCode { .. } => "period.unknown_zone_code",
            Self::LocalTimeGap { .. } => "period.local_time_gap",
            Self::LocalTimeAmbiguous { .. } => "period.local_time_ambiguous",
            Self::UnknownGrain { .. } => "period.unknown_grain",
            Self::GrainTooFine { .. } => "period.grain_too_fine",
            Self::UnknownLabel { .. } => "period.unknown_label",
            Self::InvalidCohort { .. } => "period.invalid_cohort",
            Self::InvalidWorkWeek { .. } => "period.invalid_work_week",
            Self::NoWorkingDay { .. } => "period.no_working_day",
            Self::InvalidClock { .. } => "period.invalid_clock",
            Self::InvalidDeadline { .. } => "period.invalid_deadline",
            Self::InvalidCampaign { .. } => "period.invalid_campaign",
        }
    }

    /// What to change so that the call works.
    ///
    /// ```
    /// use kpi_core::period::Grain;
    /// assert!("fortnight".parse::<Grain>().unwrap_err().cure().contains("week"));
    /// ```
    pub fn cure(&self) -> &'static str {
        match self {
            Self::UnknownMarket { .. } => {
                "Use the two-letter ISO 3166 code of a market of the platform, such as US, GB or VN."
            }
            Self::UnknownZone { .. } => "Use an IANA time zone name such as America/Los_Angeles or Asia/Ho_Chi_Minh.",
            Self::UnknownRegion { .. } => {
                "Leave the region out, or name one that Calendar::regions lists for the market."
            }
            Self::InvalidPeriod { .. } => {
                "Give the day after the last day as the end; it must be later than the start."
            }
            Self::InvalidPeriodText { .. } => {
                "Write FROM..TO with two ISO dates (TO exclusive), or a label such as 2026-11, 2026-W45, 2026-Q4, \
                 2026-H2 or 2026."
            }
            Self::InvalidDate { .. } => {
                "Write dates as YYYY-MM-DD and times as YYYY-MM-DDTHH:MM:SS; instants end in Z or an offset."
            }
            Self::DateOutOfRange { .. } => "Use a date inside the range named; check the digits of the year.",
            Self::InstantOutOfRange { .. } => {
                "Check the unit of the column: seconds and milliseconds are easily mixed up."
            }
            Self::LengthMismatch { .. } => "Give every column of the call the same number of rows.",
            Self::UnknownZoneCode { .. } => "Give a zone table for every code, in the order of the codes.",
            Self::LocalTimeGap { .. } => {
                "Correct the time, or choose Gap::ShiftForward to move it past the clock change."
            }
            Self::LocalTimeAmbiguous { .. } => "Choose Ambiguity::Earlier or Ambiguity::Later.",
            Self::UnknownGrain { .. } => {
                "Use hour, day, week, week:sunday, week:saturday, month, quarter, half or year."
            }
            Self::GrainTooFine { .. } => {
                "Use the functions on date-times (floor_time, label_time) or a grain of a day or more."
            }
            Self::UnknownLabel { .. } => {
                "Use the form that Grain::label prints, such as 2026-11-09, 2026-W46, 2026-11, 2026-Q4, 2026-H2 or 2026."
            }
            Self::InvalidCohort { .. } => {
                "Write s14d_e8d for days D-14 to D-8: the start offset is at least the end offset."
            }
            Self::InvalidWorkWeek { .. } => {
                "Name at least one day: mon-fri, mon-sat, sun-thu or a list such as mon,tue,thu."
            }
            Self::NoWorkingDay { .. } => "Check the holidays of the calendar: they close every day in reach.",
            Self::InvalidClock { .. } => "Use an hour of 0 to 23 and a minute of 0 to 59.",
            Self::InvalidDeadline { .. } => "Give one of the two, not both and not neither.",
            Self::InvalidCampaign { .. } => "Use months 1 to 12, days 1 to 31 and a name that is not empty.",
        }
    }
}
