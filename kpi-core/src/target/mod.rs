//! Targets: split over days and people, planned, changed, re-planned and followed, to the smallest unit.
//!
//! | question | type |
//! |---|---|
//! | who gets how much of one total, between floors and caps, around pins | [`split()`], [`Taker`], [`Share`] |
//! | smallest change from last period | [`min_deviation`] |
//! | how much does each day count | [`CalendarWeights`] |
//! | month → week → day → hour | [`CalendarSplit`], [`split_day`] |
//! | table with both margins exact | [`controlled_rounding`], [`ipf`], [`fit_table`] |
//! | a year's total in months along last year's shape | [`denton`], [`chow_lin`] |
//! | market → shop → team → person | [`Member`], [`SplitBy`] |
//! | the plan: a tree of targets with a row of days for each node | [`PlanSpec`], [`Plan`] |
//! | why this amount | [`Plan::explain`], [`Why`] |
//! | pin or move amounts by hand | [`Plan::edit`], [`Edit`] |
//! | what changed | [`Plan::diff`], [`Plan::changes`] |
//! | the rest of the period when its beginning is known | [`Plan::replan`], [`replan_days`] |
//! | where does it stand | [`Plan::pace`], [`seasonal_pace`], [`run_rate`], [`Attainment`], [`period_change`] |
//!
//! Amounts are whole numbers of the smallest unit ([`PlanUnit`]): cents, dong, orders. Every split is one of
//! [`money`](crate::money)'s exact ones, so the parts sum to the whole at every node and on every day, in every tier. Nothing
//! here reads a clock: the moment of a change is an argument. A quotient without a denominator is
//! [`Figure::Undefined`] with its reason.
//!
//! ```
//! use kpi_core::period::Grain;
//! use kpi_core::target::{Change, Edit, Plan, PlanSpec};
//! let spec = PlanSpec::from_toml("november.toml", r#"
//!     id = "2026-11"
//!     metric = "gmv"
//!     unit = "USD"
//!     period = "2026-11"
//!     target = "100000.00"
//!     stretch = "120000.00"
//!
//!     [calendar]
//!     weekday = ["0.9", "0.9", "0.95", "1", "1.2", "1.4", "1.3"]
//!     uplift = [{ day = "2026-11-11", name = "11.11", factor = "4" }]
//!
//!     [root]
//!     id = "us"
//!     kind = "shop"
//!     split = "history"
//!
//!     [[root.children]]
//!     id = "anna"
//!     kind = "person"
//!     history = "61000"
//!     cap = "45000.00"
//!
//!     [[root.children]]
//!     id = "ben"
//!     kind = "person"
//!     history = "39000"
//! "#)?;
//! let plan = spec.build(Change::new("mei", "first version", "2026-10-25T08:00:00Z".parse().unwrap())?)?;
//! assert_eq!(plan.unit().text(plan.node("ben")?.target), "55000.00 USD");
//! assert_eq!(plan.explain("anna")?.en(), "anna: 45000.00 USD, its cap; the rest of us went to the others by weight");
//! assert_eq!(plan.by("us", Grain::WEEK)?.iter().map(|(_, units)| units).sum::<i64>(), 100_000_00);
//! plan.check()?; // every node, day and tier
//! # Ok::<(), kpi_core::Error>(())
//! ```
//!
//! # Rules
//!
//! - Largest remainder (Hamilton) shares money; equal remainders go to the earlier part. Negative totals are split by size.
//! - Weights that are all zero are an error where there is something to share, never a silent equal split.
//! - Pins come out first, so their order does not matter; two pins on one thing are an error.
//! - What caps or floors cannot hold is an error that says which bound and by how much; in a re-plan it is a reported
//!   shortfall, because the days are what they are.
//! - Below a node, its days are fixed and so are the totals of its parts: every cell of the table is within one unit of
//!   the product of both, and both margins are exact. Parts with days off keep their own days; the others carry the
//!   difference. A node with a calendar of its own keeps its days, and the nodes above it are sums.

mod actuals;
mod arrow;
mod attainment;
mod build;
mod calendar;
mod catch_up;
mod diff;
mod document;
mod edit;
mod follow;
mod member;
mod pace;
mod plan;
mod reason;
mod replan;
mod rows;
mod spec;
mod split;
mod temporal;
mod two_way;
mod unit;
mod weights;
mod words;

pub use crate::error::{PinMisfit, Shortage, TargetError};
pub use actuals::Actuals;
pub use attainment::{Attainment, ChangeKind, Figure, Knot, PeriodChange, Undefined, period_change};
pub use calendar::{CalendarSplit, DayPin, DayShare, split_day};
pub use catch_up::{DayCaps, ReplanStatus, Replanned, replan_days};
pub use diff::PlanDifference;
pub use edit::Edit;
pub use follow::RunningDay;
pub use member::{Member, NodeKind, SplitBy};
pub use pace::{Elapsed, RunRate, SeasonalPace, run_rate, seasonal_pace};
pub use plan::{Change, Plan, PlanNode, Target};
pub use reason::Reason;
pub use replan::{Keep, NodeReplan, Replan, ReplanResult};
pub use spec::{PinnedDays, PlanSpec, Tier};
pub use split::{Share, Taker, min_deviation, split};
pub use temporal::{ChowLin, Denton, chow_lin, denton};
pub use two_way::{controlled_rounding, fit_table, ipf};
pub use unit::PlanUnit;
pub use weights::{CalendarWeights, DayWeight, Uplift};
pub use words::Why;
