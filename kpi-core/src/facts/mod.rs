//! Fact tables: versioned Arrow schemas, rows in and out, checks of foreign batches, views without copies.
//!
//! | to | use |
//! |---|---|
//! | list tables and columns | [`tables`], [`table`], [`markdown`] |
//! | make a table from rows | [`TableBuilder`], [`to_batch`]; [`from_documents`] where the table is known by name only |
//! | take a batch of another library | [`FactBatch::try_new`]; [`conform`] first where types differ |
//! | know everything that is wrong with it | [`validate`] |
//! | read it | the accessors of [`FactBatch`], or [`to_rows`] |
//! | see whether a schema change is allowed | [`TableShape`], [`change_between`] |
//!
//! A table's version is `major.minor`. Adding a nullable column raises `minor`, anything else raises `major`; a test
//! compares the declarations with the shapes stored in `kpi-core/schemas`.

mod batch;
mod build;
mod check;
mod conform;
mod documents;
mod evolution;
mod extent;
mod read;
mod reference;
mod schema;
mod view;

#[cfg(feature = "kpis")]
pub(crate) use crate::similar::nearest;
pub use batch::FactBatch;
#[cfg(feature = "kpis")]
pub(crate) use batch::check_text_column;
pub use build::{TableBuilder, to_batch};
pub use check::validate;
pub use conform::conform;
pub use documents::from_documents;
pub use evolution::{Change, ColumnShape, TableShape, change_between};
#[cfg(feature = "kpis")]
pub(crate) use extent::{BLOCK, DAY_MS, Extent};
pub use read::to_rows;
pub use reference::markdown;
pub use schema::{SORTED_KEY, TABLE_KEY, UTC, VERSION_KEY, accepts, canonical_type, schema, table, tables};
pub use view::{CountView, DateView, DecimalView, InstantView, TextView};
