use chrono::NaiveDate;

/// What can go wrong when a report is made.
///
/// ```
/// use kpi_core::error::ReportError;
/// assert_eq!(ReportError::NoDay.code(), "report.no_day");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReportError {
    /// Nobody says which day is the last complete one.
    #[error("no day is given, and the coverage of order_lines names no complete day")]
    NoDay,
    /// There is no sale up to the day.
    #[error("nothing was sold up to {through} under this basis")]
    NothingSold {
        /// The last day that was looked at.
        through: NaiveDate,
    },
    /// A day is too near the ends of the calendar.
    #[error("the months before {day} leave the calendar")]
    DayOutOfRange {
        /// The day.
        day: NaiveDate,
    },
    /// The tree explains another metric than the one that is planned.
    #[error("the tree {tree:?} has the root {root:?}, expected \"gmv\"")]
    WrongRoot {
        /// The tree.
        tree: String,
        /// Its root.
        root: String,
    },
}

impl ReportError {
    /// Stable code for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoDay => "report.no_day",
            Self::NothingSold { .. } => "report.nothing_sold",
            Self::DayOutOfRange { .. } => "report.day_out_of_range",
            Self::WrongRoot { .. } => "report.wrong_root",
        }
    }

    /// What to change so that the call works.
    pub fn cure(&self) -> &'static str {
        match self {
            Self::NoDay => "give the last complete local day, or state the coverage of order_lines",
            Self::NothingSold { .. } => {
                "check the files, the shop and the day; under another basis, unpaid or cancelled orders may count"
            }
            Self::DayOutOfRange { .. } => "give a day between 1992 and 2100",
            Self::WrongRoot { .. } => "give a tree whose root is gmv",
        }
    }
}
