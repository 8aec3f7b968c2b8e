//! Metrics whose definition is a value.
//!
//! | question | type |
//! |---|---|
//! | which clock, which amounts, which lines, which currency | [`Basis`], with [`Preset`]s by name |
//! | how is a row's value or a filter written | [`Expr`] |
//! | what is added up, what is divided by what | [`Metric`], [`MetricKind`], [`Measure`], [`Aggregate`] |
//! | what does it measure | [`Unit`] |
//! | which metrics are there | [`Catalogue`] |
//! | what exactly is this number | [`Definition`] from [`resolve`], with a [`Fingerprint`] |
//! | why do two numbers differ | [`Basis::diff`], [`Definition::diff`] |
//!
//! A metric says what is computed, a basis which choices it is computed under. [`resolve`] folds both into a
//! [`Definition`]: steps that speak only of tables and columns. Whoever computes needs nothing else.
//!
//! ```
//! use kpi_core::metric::{Basis, Catalogue, Definition, Lang, resolve};
//! let catalogue = Catalogue::standard();
//! let platform = resolve(catalogue, "gmv", &Basis::preset("tiktok_analytics")?)?;
//! let finance = resolve(catalogue, "gmv", &Basis::preset("settled")?)?;
//! assert_ne!(platform.fingerprint, finance.fingerprint);
//! let words: Vec<_> = Definition::diff(&platform, &finance).into_iter().map(|d| d.en).collect();
//! assert_eq!(words, ["a counts by payment time, b by settlement time", "cancelled lines: a included, b excluded"]);
//! # Ok::<(), kpi_core::error::MetricError>(())
//! ```
//!
//! # Rules that whoever computes a definition keeps
//!
//! - A row counts when its clock has a value in the period and the filter is true; null is not true.
//! - Arithmetic on rows is exact; a null operand makes the value null, except inside `coalesce`.
//! - A sum, minimum, maximum or stock skips null values. Without any row the result is what [`Empty`] says for sums
//!   and counts, and null for minimum, maximum and stock; with rows but no value it is null.
//! - A ratio is null when its denominator is zero or a side is null. So is a formula that divides by zero.
//! - Values stay exact until the edge; there they are rounded once, as [`FinalRounding`] says.

mod basis;
mod catalogue;
mod compare;
mod definition;
mod document;
mod example;
mod expr;
mod resolve;
mod resolved;
mod unit;
mod validate;

pub use crate::error::MetricError;
pub use basis::{
    Amounts, Basis, BasisPatch, BuyerCount, Clock, Conversion, Difference, FinalRounding, Inclusion, Lang, Lines,
    Preset, Price, Refunds,
};
pub use catalogue::{Catalogue, Hit, Override};
pub use definition::{
    Aggregate, Direction, Empty, History, Law, Measure, Metric, MetricId, MetricKind, Operand, Partial, WindowSpan,
};
pub use example::Example;
pub use expr::{Arithmetic, Comparison, Expr, Literal, MAX_DEPTH, MAX_TEXT, TimeScale};
pub use resolve::resolve;
pub use resolved::{
    ClockCase, Convert, Definition, Fingerprint, Node, NodeExpr, NodeId, Note, ResolvedMeasure, RowClock,
};
pub use unit::{Base, Dimensionless, TimeUnit, Unit};
