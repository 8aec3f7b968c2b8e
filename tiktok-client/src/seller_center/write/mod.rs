//! Facts and result tables as files for people.
//!
//! Ids are text that a spreadsheet leaves alone, amounts are numbers, instants are local times of a stated zone. What a
//! spreadsheet cannot hold as a number (more than fifteen digits) or as a time (an hour that the clock shows twice) is
//! written as text, so that [`read_table`] gives back exactly what was written.

mod back;
mod cell;
mod csv;
mod xlsx;

use kpi_core::money::DecimalMark;
use kpi_core::period::ShopZone;

pub use back::read_table;
pub use csv::write_csv;
pub use xlsx::write_xlsx;

/// How a table is written.
///
/// ```
/// use kpi_core::period::Market;
/// use tiktok_client::seller_center::{ReadOptions, WriteOptions, read_bytes, write_csv};
/// let file = "By Day,Cost,Gross revenue (Current shop),Currency\n2026-09-01,59,656,USD\n";
/// let export = read_bytes("ads.csv", file.as_bytes(), &ReadOptions::new("7495000000000000001".parse()?))?;
/// let mut out = Vec::new();
/// write_csv(&mut out, export.table("ad_spend").unwrap(), &WriteOptions::new(Market::US.default_zone()))?;
/// assert!(String::from_utf8(out)?.contains("7495000000000000001\t"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
#[non_exhaustive]
pub struct WriteOptions {
    pub(crate) zone: ShopZone,
    pub(crate) mark: DecimalMark,
}

impl WriteOptions {
    /// Instants in this zone, decimal point, cells divided by commas.
    pub fn new(zone: ShopZone) -> Self {
        Self { zone, mark: DecimalMark::Point }
    }

    /// Decimal mark of text files. With a comma the cells are divided by semicolons, as spreadsheets of such countries
    /// expect.
    pub fn with_decimal_mark(mut self, mark: DecimalMark) -> Self {
        self.mark = mark;
        self
    }
}
