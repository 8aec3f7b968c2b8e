//! Days as numbers.

use chrono::{Datelike, NaiveDate};

/// Days since 1970-01-01.
pub(crate) fn day_number(day: NaiveDate) -> i32 {
    day.num_days_from_ce() - 719_163
}

/// The date of a day number.
pub(crate) fn day_of(number: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(number.checked_add(719_163)?)
}
