//! Expressions over chunks of rows.
//!
//! Every expression becomes one column per chunk. Numbers are scaled 128-bit integers with a scale known before the
//! first row; a value that does not fit is marked and becomes an error only when a row that counts uses it.

mod chunk;
mod column;
mod operate;

pub(crate) use chunk::{Chunk, Prepared};
pub(crate) use column::{BAD, Column, OK, Values};
