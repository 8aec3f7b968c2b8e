//! Orders: one row per order and SKU, with amounts of the order repeated on each of its rows.
//!
//! Rows of one order stand together in the platform's files; such orders become facts as they are read. Orders that are
//! scattered over the file, or have a SKU twice, are found by a first pass over the ids and put aside until the end, so
//! that no amount is counted twice whatever the order of the lines is.

mod line;
mod order;
mod spill;
mod suspects;
mod table;

pub(crate) use order::OrderReader;
pub(crate) use suspects::{Finder, Suspects};
