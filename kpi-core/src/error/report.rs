use chrono::NaiveDate;

use crate::report::Problem;

use super::did_you_mean;

/// What can go wrong when a report is made, read, shown or asked.
///
/// ```
/// use kpi_core::report::Report;
/// let error = Report::from_json("{\"title\": {\"en\": 1}}").unwrap_err();
/// assert_eq!(error.code(), "report.document");
/// assert!(error.to_string().starts_with("title.en: "));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReportError {
    /// The text is no report.
    #[error("{path}: {reason}")]
    Document {
        /// Field that went wrong, such as `figures.month.gmv.unit`.
        path: String,
        /// Why.
        reason: String,
    },
    /// The parts of the report do not fit together.
    #[error("the report does not fit together: {}", .problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Inconsistent {
        /// Everything that was found.
        problems: Vec<Problem>,
    },
    /// No figure has this name.
    #[error("no figure is called {id:?}{}", did_you_mean(.suggestion))]
    UnknownFigure {
        /// The name asked for.
        id: String,
        /// The likeliest name, or nothing.
        suggestion: String,
    },
    /// The page could not be written.
    #[error("the page could not be written: {reason}")]
    Page {
        /// What the template engine said.
        reason: String,
    },
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
            Self::Document { .. } => "report.document",
            Self::Inconsistent { .. } => "report.inconsistent",
            Self::UnknownFigure { .. } => "report.unknown_figure",
            Self::Page { .. } => "report.page",
            Self::NoDay => "report.no_day",
            Self::NothingSold { .. } => "report.nothing_sold",
            Self::DayOutOfRange { .. } => "report.day_out_of_range",
            Self::WrongRoot { .. } => "report.wrong_root",
        }
    }

    /// What to change so that the call works.
    pub fn cure(&self) -> &'static str {
        match self {
            Self::Document { .. } => "give the JSON that Report::to_json wrote, or correct the field named",
            Self::Inconsistent { .. } => "correct the parts named; Report::check lists them",
            Self::UnknownFigure { .. } => "use a name from Report::figures, as data-figure in the page has it",
            Self::Page { .. } => "report what it says; Report::to_json and Report::to_markdown do not use the template",
            Self::NoDay => "give the last complete local day, or state the coverage of order_lines",
            Self::NothingSold { .. } => {
                "check the files, the shop and the day; under another basis, unpaid or cancelled orders may count"
            }
            Self::DayOutOfRange { .. } => "give a day between 1992 and 2100",
            Self::WrongRoot { .. } => "give a tree whose root is gmv",
        }
    }
}
