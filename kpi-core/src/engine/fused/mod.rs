//! The fast path: sums, counts, distinct counts and returning people of a table in one pass.
//!
//! | part | |
//! |---|---|
//! | [`layout`] | measures whose rows have the same cells form a family; equal conditions and values occur once |
//! | [`picked`], [`column`] | rows of a batch; their values as 64-bit integers and bytes, and what is computed from them |
//! | [`program`], [`view`], [`batch`] | expressions as such columns; dictionary codes as they are |
//! | [`days`] | local days by the zone of the shop, with the offsets of a chunk |
//! | [`level`], [`pairs`], [`bins`], [`amounts`] | groups, cells, sums: tables while codes are few, maps when they are not |
//! | [`lookup`] | what is found out once about the rows of a chunk, for all queries of a pass |
//! | [`edges`] | from when to when the rows reach |
//! | [`entry`], [`run`], [`entries`], [`repeated`], [`blocks`] | ids cut into parts that fit the cache, then counted part by part |
//! | [`index`], [`numbering`], [`marks`], [`strays`] | ids that were numbered before: what is known of one has its place |
//!
//! A row has one bit per selection that it passes. Rows of a cell with the same bits share one line of sums, so that
//! each value is added once however many measures want it. Everything is exact: a chunk with a value that might not fit
//! 64 bits is left to the general path, and so is every error, so that it is named in one place.

mod amounts;
mod batch;
mod bins;
mod blocks;
mod close;
mod column;
mod days;
mod edges;
mod entries;
mod entry;
mod index;
mod layout;
mod level;
mod lookup;
mod marks;
mod numbering;
mod pairs;
mod pass;
mod picked;
mod program;
mod rates;
mod repeated;
mod run;
mod strays;
mod view;

pub(crate) use batch::Indexed;
pub(crate) use close::{Closed, Found};
pub(crate) use index::Index;
pub(crate) use layout::Layout;
pub(crate) use lookup::{Lookups, Shared};
pub(crate) use numbering::index_of;
pub(crate) use pass::{Block, Fused};
pub(crate) use program::Program;
