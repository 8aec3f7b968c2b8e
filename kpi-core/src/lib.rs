//! Exact KPIs for TikTok Shop: money, shop time, the data model, fact tables in Arrow columns, metrics whose definition is
//! a value, the engine that computes them, and what is decided by them: targets, explanations, forecasts.
//!
//! A KPI is a number plus its definition plus its evidence. This crate holds what has to be right before a number can
//! be: amounts that never lose a cent, days that begin when they begin in the shop, rows that say where they came from,
//! and columns that any Arrow library can hand over.
//!
//! # Modules
//!
//! Each module uses only those above it.
//!
//! | module | holds | promises |
//! |---|---|---|
//! | [`money`] | [`Currency`](money::Currency), [`Money`](money::Money), [`Ratio`](money::Ratio), rounding, splits, exchange rates, amounts in text | exact; currencies never meet by accident; parts add up to the whole |
//! | [`period`] | markets, zones, local days, periods, working days, deadlines, campaign days | right across clock changes, leap days and year ends; no clock inside |
//! | [`model`] | orders, after-sales, parcels, traffic, LIVE, ads, settlements, people … | ids stay text; unknown words of the platform survive; all findings at once, each with its place |
//! | [`facts`] | versioned Arrow tables of the model | rows → columns → rows is the identity; foreign batches are read without copies or refused with column and row |
//! | [`metric`] | [`Basis`](metric::Basis) (口径), [`Metric`](metric::Metric), the [`Catalogue`](metric::Catalogue), [`Definition`](metric::Definition)s | a number's definition can be named, compared in words and fingerprinted |
//! | [`engine`] | a [`Query`](engine::Query) over a [`Dataset`](engine::Dataset) gives a [`KpiTable`](engine::KpiTable) | exact; the same for any row order, chunking and number of threads; numerators and denominators kept |
//! | [`driver`] | driver trees as data, targets for drivers | a target split over the drivers recomposes exactly |
//! | [`explain`] | Shapley, LMDI, mix and rate, price-volume-mix, segments | contributions add up to the gap, also as printed |
//! | [`forecast`] | profiles, baselines, proposals, forecasts with intervals, probabilities | says when history is too short |
//! | [`target`] | splits over days and people, [`Plan`](target::Plan)s, edits, re-planning, pace | parts sum to the whole at every node, day and tier; every share says why |
//! | [`report`] | sections, figures, findings as values; HTML, Markdown, JSON | every number carries unit, period, definition, coverage and evidence |
//! | [`error`] | one enum per module and [`Error`] over all | a stable code and a cure for each |
//!
//! # From rows to columns
//!
//! ```
//! use kpi_core::facts::{self, FactBatch};
//! use kpi_core::model::{LineItem, Order, OrderLine, OrderStatus, Record};
//! use kpi_core::money::Currency;
//!
//! let mut order = Order::new(
//!     "576461413038785752".parse()?,
//!     "7495000000000000001".parse()?,
//!     Currency::THB,
//!     "2026-11-11T01:02:03Z".parse()?,
//! );
//! order.shipping_fee = Some("40".parse()?);
//! order.lines.push(LineItem::new("1".parse()?, OrderStatus::Completed, 2, "199.50".parse()?));
//! order.lines.push(LineItem::new("2".parse()?, OrderStatus::Completed, 1, "99".parse()?));
//!
//! let lines = order.to_lines()?; // the shipping fee is split over the lines, to the satang
//! let facts = FactBatch::try_new(facts::to_batch(&lines)?, OrderLine::TABLE)?;
//! let shipping = facts.money("shipping_fee")?.expect("the column is there");
//! assert_eq!(shipping.values().iter().sum::<i128>(), 40_0000);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What it does not do
//!
//! It opens no connection and no file (but for Parquet files that the caller names, with the feature `parquet`), reads no
//! clock and draws no random number: times and data are arguments. It does not convert currencies on its own, does not
//! guess what `1.234` means, and has no floating-point money.
//!
//! # Features
//!
//! | feature | gives |
//! |---|---|
//! | none | [`money`], [`period`] and [`model`] |
//! | `facts` | [`facts`], and local days of whole columns |
//! | `kpis` (default) | everything else |
//! | `parquet` | fact tables from Parquet files, read in a stream |
//!
//! Each one holds those above it.

#[cfg(feature = "kpis")]
pub mod driver;
#[cfg(feature = "kpis")]
pub mod engine;
pub mod error;
#[cfg(feature = "kpis")]
pub mod explain;
#[cfg(feature = "facts")]
pub mod facts;
#[cfg(feature = "kpis")]
pub mod forecast;
#[cfg(feature = "kpis")]
pub mod metric;
pub mod model;
pub mod money;
pub mod period;
#[cfg(feature = "kpis")]
mod real;
#[cfg(feature = "kpis")]
pub mod report;
#[cfg(feature = "facts")]
mod similar;
#[cfg(feature = "kpis")]
pub mod target;
#[cfg(feature = "kpis")]
mod threads;

pub use error::Error;
