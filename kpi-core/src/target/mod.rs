//! Targets.
mod attainment;
mod calendar;
mod pace;
mod split;
mod unit;
mod weights;
mod words;
pub use crate::error::TargetError;
pub use attainment::{Attainment, ChangeKind, Figure, Knot, PeriodChange, Undefined, period_change};
pub use calendar::{CalendarSplit, DayPin, DayShare, split_day};
pub use pace::{Elapsed, RunRate, SeasonalPace, run_rate, seasonal_pace};
pub use split::{Share, Taker, min_deviation, split};
pub use unit::PlanUnit;
pub use weights::{CalendarWeights, DayWeight, Uplift};
pub use words::Why;
