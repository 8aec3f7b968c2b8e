//! Shop time: markets, local days, periods, working days, deadlines and campaign days.
//!
//! | question | type | text form |
//! |---|---|---|
//! | which country site, which clock | [`Market`], [`ShopZone`] | `VN`, `Asia/Ho_Chi_Minh` |
//! | local days of a whole column of instants | [`ZoneTable`] | |
//! | how fine | [`Grain`], [`WeekStart`] | `week`, `week:sunday`, `quarter` |
//! | from when to when | [`Period`] | `2026-11-01..2026-12-01`, end exclusive |
//! | compared with what | [`Comparison`] | `previous_year` |
//! | which lagged window, and is it final | [`Cohort`] | `s14d_e8d` |
//! | which days count | [`Calendar`], [`WorkWeek`], [`Holiday`] | `mon-sat` |
//! | until when | [`Deadline`], [`Cutoff`] | |
//! | which days sell differently | [`CampaignCalendar`], [`CampaignDay`] | |
//!
//! Nothing here reads a clock: the caller passes the instant or the as-of date. A *local day* is the calendar date in
//! the shop's time zone; it lasts 23 or 25 hours when the clock changes. Dates of periods, cohorts and calendars lie in
//! the years 1990 to 2100 ([`DateLimits`]), and leaving that range is an error.
//!
//! ```
//! use kpi_core::period::{Comparison, Grain, Market, Period};
//! let zone = Market::US.default_zone();
//! let november = Period::month(2026, 11)?;
//! let (from, to) = november.utc_bounds(zone);
//! assert_eq!(from.to_rfc3339(), "2026-11-01T07:00:00+00:00"); // still summer time
//! assert_eq!(to.to_rfc3339(), "2026-12-01T08:00:00+00:00");
//! assert_eq!(november.compare(&Comparison::PreviousYear)?, Period::month(2025, 11)?);
//! assert_eq!(november.split(Grain::Day)?.len(), 30);
//! # Ok::<(), kpi_core::period::PeriodError>(())
//! ```

mod calendar;
mod campaign;
mod cohort;
mod deadline;
mod grain;
mod holidays;
mod iso;
mod market;
pub(crate) mod text;
#[cfg(feature = "facts")]
mod transitions;
mod window;
mod work_week;
mod zone;

pub use crate::error::PeriodError;
pub use calendar::{Calendar, CalendarWeek, Confidence};
pub use campaign::{CampaignCalendar, CampaignDay, CampaignKind, CustomCampaign};
pub use cohort::Cohort;
pub use deadline::{Cutoff, Deadline, NonWorkingStart, SlaExtension};
pub use grain::{Grain, WeekStart};
pub use holidays::{Holiday, us_federal_holidays};
pub use iso::{DateLimits, parse_iso_date, parse_iso_instant, parse_iso_local};
pub use market::Market;
#[cfg(feature = "facts")]
pub use transitions::{ZoneTable, local_days_by_zone, local_days_by_zone_ms};
pub use window::{Comparison, Period};
pub use work_week::WorkWeek;
pub use zone::{Ambiguity, Gap, ShopZone, tz_data_version};
