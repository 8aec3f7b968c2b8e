//! The engine: metrics computed exactly from fact tables.
//!
//! | step | type |
//! |---|---|
//! | what there is: batches, shops, exchange rates | [`Dataset`] |
//! | what is asked: metrics, dimensions, grain, period, scope | [`Query`], [`Dimension`] |
//! | several questions over the same data, each row read once | [`run_all`] |
//! | the state of some rows, which merges with that of others | [`PartialResult`] |
//! | the numbers, with numerators, denominators and coverage | [`KpiTable`], [`Coverage`] |
//!
//! Each fact table is read once, in chunks; equal measures of several metrics are computed once. Tables are aggregated
//! apart and meet on the dimensions, so that no row counts twice. A result does not depend on the order of rows, on how
//! they are cut into batches, or on the number of threads. Sums are exact in any size.

mod answer;
mod arrow;
mod assign;
mod change;
mod check;
mod clock;
mod compare;
mod coverage;
mod data;
mod day;
mod dimension;
mod eval;
mod explain;
mod finish;
mod fused;
mod fx;
mod general;
mod group;
mod needs;
mod order;
#[cfg(feature = "parquet")]
mod parquet;
mod part;
mod partial_arrow;
mod place;
mod plan;
mod query;
mod rank;
mod rollup;
mod run;
mod seen;
mod sheet;
mod source;
mod state;
mod table;
mod texts;
mod top;
mod tuples;

pub use crate::error::EngineError;
pub use answer::run_all;
pub use arrow::{DEFINITION_KEY, FINGERPRINT_KEY, UNIT_KEY};
pub use change::{Change, Comparability};
pub use coverage::{CellCoverage, Coverage, TableCoverage};
pub use data::Dataset;
pub use dimension::Dimension;
pub use explain::{Evidence, Explanation, RowId};
pub use part::PartialResult;
pub use query::Query;
pub use rank::RankOrder;
pub use table::KpiTable;
