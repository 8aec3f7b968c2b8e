//! Examples that work on real data.
//!
//! | module | does |
//! |---|---|
//! | [`online_retail`] | reads two years of real order lines into fact tables, every row accounted for |
//! | [`sales`] | sums fact tables by local day and by country |
//! | [`store`] | writes and reads fact tables as Parquet |
//!
//! The command `cargo run --bin brief` uses all three.

pub mod online_retail;
pub mod sales;
pub mod store;
