//! Seller Center export files as facts.
//!
//! | kind of export | container | fact table |
//! |---|---|---|
//! | [`Orders`](ExportKind::Orders): all orders, to ship, shipped, cancelled | CSV, TXT, XLSX | `order_lines` |
//! | [`Returns`](ExportKind::Returns) | CSV, XLSX | `after_sales` |
//! | [`Settlement`](ExportKind::Settlement): income files, statements | XLSX, CSV | `settlements` |
//! | [`Unsettled`](ExportKind::Unsettled) | XLSX, CSV | `settlements`, as estimates |
//! | [`ShopMetrics`](ExportKind::ShopMetrics), [`ProductMetrics`](ExportKind::ProductMetrics) | XLSX | `traffic` |
//! | [`LiveMetrics`](ExportKind::LiveMetrics) | XLSX | `live_sessions` |
//! | [`VideoMetrics`](ExportKind::VideoMetrics) | XLSX | `video_performance` |
//! | [`AffiliateOrders`](ExportKind::AffiliateOrders) | CSV, XLSX | `affiliate_orders` |
//! | [`CreatorMetrics`](ExportKind::CreatorMetrics) | XLSX | `creator_performance` |
//! | [`AdsDaily`](ExportKind::AdsDaily) | XLSX | `ad_spend` |
//! | [`ProductCatalogue`](ExportKind::ProductCatalogue) | XLSX | `listings` |
//!
//! Container, encoding, delimiter, kind, market, language, date order and decimal mark are detected from the content and
//! reported with their evidence; each can be set in [`ReadOptions`]. What the content does not settle is an error that
//! names the option to set, never a guess. Rows that cannot be used are listed in the [`ReadReport`] with row, column,
//! value, reason and cure; the other rows are used. Amounts are exact, ids stay text, local times become UTC by the zone
//! of the shop, and each fact carries file, fingerprint and row.
//!
//! Amounts that belong to an order and stand on each of its rows are split over its lines, to the minor unit, so that
//! sums over lines are sums over orders, by the rule of [`Order::to_lines`](kpi_core::model::Order::to_lines).
//!
//! The other direction, facts and result tables as files that open right in a spreadsheet, is [`write_csv`] and
//! [`write_xlsx`]; [`read_table`] reads them back.
//!
//! ```
//! use tiktok_client::seller_center::{ExportKind, ReadOptions, read_bytes};
//! let file = "By Day,Cost,SKU orders (Current shop),Gross revenue (Current shop),Currency\n\
//!             2026-09-01 00:00:00,59,16,656,USD\n\
//!             -,59,16,656,USD\n";
//! let export = read_bytes("campaign.csv", file.as_bytes(), &ReadOptions::new("7495000000000000001".parse()?))?;
//! assert_eq!(export.report.kind.value, ExportKind::AdsDaily);
//! assert_eq!(export.report.rows.used, 1);
//! assert_eq!(export.report.rows.skipped["total"], 1);
//! assert_eq!(export.report.totals["cost"].to_string(), "59");
//! assert_eq!(export.table("ad_spend").map(|batch| batch.num_rows()), Some(1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod ahead;
mod columns;
mod container;
mod csv;
mod dates;
mod error;
mod kind;
mod layout;
mod numbers;
mod open;
mod options;
mod orders;
mod plan;
mod read;
mod report;
mod rows;
mod sheet;
mod survey;
mod text;
mod words;
mod write;

use std::fs::File;
use std::io::{Cursor, Read, Seek};
use std::path::Path;

use arrow_array::RecordBatch;
use arrow_select::concat::concat_batches;
use kpi_core::error::FactsError;

pub use error::SellerCenterError;
pub use kind::ExportKind;
pub use options::{DateOrder, ReadOptions};
pub use report::{Confidence, Detected, Note, Payout, ReadReport, Rejection, RowCounts};
pub use write::{WriteOptions, read_table, write_csv, write_xlsx};

/// Without a random seed: which orders are taken for scattered decides the order of the rows, and the same file gives the
/// same facts in the same order every time.
type SteadyHasher = foldhash::fast::FixedState;

/// A file that was read: its facts and the report.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Export {
    /// What was detected, skipped, rejected and summed.
    pub report: ReadReport,
    /// The facts, by the name of their table.
    pub tables: Vec<(&'static str, RecordBatch)>,
}

impl Export {
    /// The facts of a table; `None` when the file has none of them.
    pub fn table(&self, name: &str) -> Option<&RecordBatch> {
        self.tables.iter().find(|(table, _)| *table == name).map(|(_, batch)| batch)
    }

    /// Facts of an order file.
    pub fn order_lines(&self) -> Option<&RecordBatch> {
        self.table("order_lines")
    }

    /// Facts of an income file, a statement or an unsettled file.
    pub fn settlements(&self) -> Option<&RecordBatch> {
        self.table("settlements")
    }
}

/// Reads a file.
///
/// # Errors
/// [`SellerCenterError`] when the file as a whole cannot be read or leaves a choice open; its
/// [`cure`](SellerCenterError::cure) names the option to set.
pub fn read(path: impl AsRef<Path>, options: &ReadOptions) -> Result<Export, SellerCenterError> {
    let path = path.as_ref();
    let name = path.file_name().map_or_else(|| path.to_string_lossy(), |name| name.to_string_lossy()).into_owned();
    let file = File::open(path).map_err(|error| container::io_error(&name, &error))?;
    read_from(&name, file, options)
}

/// Reads a file from memory; the name appears in the report and may tell the period.
///
/// # Errors
/// As [`read()`].
pub fn read_bytes(name: &str, bytes: &[u8], options: &ReadOptions) -> Result<Export, SellerCenterError> {
    read_from(name, Cursor::new(bytes), options)
}

/// Reads a file from any source that can go back to its beginning.
///
/// # Errors
/// As [`read()`].
pub fn read_from(
    name: &str,
    source: impl Read + Seek + Send,
    options: &ReadOptions,
) -> Result<Export, SellerCenterError> {
    let mut batches: Vec<(&'static str, Vec<RecordBatch>)> = Vec::new();
    let report = read_batches(name, source, options, |table, batch| {
        match batches.iter_mut().find(|(name, _)| *name == table) {
            Some((_, batches)) => batches.push(batch),
            None => batches.push((table, vec![batch])),
        }
        Ok(())
    })?;
    let tables = batches
        .into_iter()
        .map(|(table, mut batches)| {
            let whole = match batches.as_slice() {
                [_] => batches.pop(),
                [first, ..] => Some(
                    concat_batches(&first.schema(), &batches)
                        .map_err(|error| FactsError::Arrow { table, message: error.to_string() })?,
                ),
                [] => None,
            };
            Ok(whole.map(|batch| (table, batch)))
        })
        .collect::<Result<Vec<_>, SellerCenterError>>()?;
    Ok(Export { report, tables: tables.into_iter().flatten().collect() })
}

/// Reads a file in batches of facts, in bounded memory for text files of any size.
///
/// Orders whose rows are scattered over the file come last. When the call fails, batches that were handed out before must
/// not be used.
///
/// ```
/// use std::io::Cursor;
/// use tiktok_client::seller_center::{ReadOptions, read_batches};
/// let file = "By Day,Cost,Gross revenue (Current shop),Currency\n2026-09-01,59,656,USD\n2026-09-02,5,60,USD\n";
/// let options = ReadOptions::new("1".parse()?).with_batch_rows(1);
/// let mut rows = Vec::new();
/// let report = read_batches("ads.csv", Cursor::new(file), &options, |table, batch| {
///     rows.push((table, batch.num_rows()));
///     Ok(())
/// })?;
/// assert_eq!(rows, [("ad_spend", 1), ("ad_spend", 1)]);
/// assert_eq!(report.rows.used, 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// As [`read()`], and whatever `sink` returns.
pub fn read_batches(
    name: &str,
    mut source: impl Read + Seek + Send,
    options: &ReadOptions,
    mut sink: impl FnMut(&'static str, RecordBatch) -> Result<(), SellerCenterError>,
) -> Result<ReadReport, SellerCenterError> {
    open::read_into(name, &mut source, options, &mut sink)
}
