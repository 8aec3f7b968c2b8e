//! Fact tables: schemas, rows in and out, foreign batches.

mod foreign;
mod rows;
mod schemas;
