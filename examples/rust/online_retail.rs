//! The order lines of a UK web shop, 2009-12-01 to 2011-12-09, as fact tables.
//!
//! The files are described in `examples/data/README.md`. Every row has exactly one [`Outcome`]:
//!
//! | row | goes to |
//! |---|---|
//! | pieces above zero on an invoice, price zero or more | `order_lines` |
//! | pieces below zero on an invoice `C…`, price above zero | `after_sales`, and to its order line where one is found |
//! | anything else | set aside, with the reason |
//!
//! How the columns are read:
//!
//! - The shop is in the UK, its currency is GBP. Times are UK wall time and become UTC: a time that the clock shows
//!   twice means the first of the two, a row at a time that the clock skips is set aside.
//! - `line_id` is the part and the line number of the source, so exact duplicates inside an invoice stay apart.
//! - The source has no status. A line is `COMPLETED`, or `CANCELLED` when cancellations take back all its pieces.
//! - A cancellation is of kind `CANCEL`, as the source calls it: whether goods came back is not known. It belongs to
//!   the most recent earlier line of the same customer, stock code and price that has enough pieces left; without one
//!   (or without a customer) it stays unlinked.
//! - Postage, commissions, discounts and manual entries have the category `fee`.
//! - Where two files overlap, rows of the earlier one that the later one repeats are set aside.

mod account;
mod error;
mod link;
mod published;
mod rows;
mod source;

use std::path::{Path, PathBuf};

use kpi_core::facts::FactBatch;
use kpi_core::money::Currency;
use kpi_core::period::{Market, ShopZone};

pub use account::{Accounting, FileAccount, Outcome, SetAside, Tally};
pub use error::ReadError;
pub use published::{DayCheck, PublishedDay, check_days, published};

/// Country site of the shop.
pub const MARKET: Market = Market::GB;
/// Currency of every amount.
pub const CURRENCY: Currency = Currency::GBP;
/// Name given to the shop; the source has none.
pub const SHOP: &str = "online-retail-uk";
/// Category of lines that are no goods.
pub const FEE: &str = "fee";

/// Steps between two reports of progress.
const PROGRESS_STEPS: u64 = 8192;

/// The clock of the shop.
pub fn zone() -> ShopZone {
    MARKET.default_zone()
}

/// The fact tables and what became of every row.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// `order_lines`, in the order of the source.
    pub order_lines: Vec<FactBatch>,
    /// `after_sales`, in the order of the source.
    pub after_sales: Vec<FactBatch>,
    /// Every row that is in neither.
    pub set_aside: Vec<SetAside>,
    /// Rows, pieces and amounts per file and outcome.
    pub accounting: Accounting,
}

/// How far the work is: steps done and steps in all. A row counts two steps, one when read and one when stored.
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64);

/// The Parquet files of a folder, by name.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, ReadError> {
    let unreadable = |error: std::io::Error| ReadError::Folder { folder: folder.into(), message: error.to_string() };
    let mut files = std::fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>())
        .map_err(unreadable)?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "parquet"));
    files.sort();
    if files.is_empty() {
        return Err(ReadError::Folder { folder: folder.into(), message: "it holds no .parquet file".into() });
    }
    Ok(files)
}

/// Reads files in the order of time they cover.
///
/// # Errors
/// [`ReadError`] for a file that cannot be read or does not have the columns, with file, row and column. Rows that are
/// readable but no sale and no cancellation are no error: they are set aside.
///
/// ```no_run
/// use examples::online_retail;
/// let files = online_retail::files("examples/data".as_ref())?;
/// let loaded = online_retail::read(&files, &mut |done, all| eprintln!("{done} of {all}"))?;
/// assert_eq!(loaded.accounting.total()?.rows, 1_067_370);
/// # Ok::<(), online_retail::ReadError>(())
/// ```
pub fn read(files: &[PathBuf], progress: Progress<'_>) -> Result<Loaded, ReadError> {
    let sources = source::open_all(files)?;
    let names: Vec<String> = sources.iter().map(source::Source::name).collect();
    let steps = 2 * sources.iter().map(source::Source::rows).sum::<u64>();
    let mut done = 0;
    let mut advance = |rows: u64| {
        done += rows;
        if done.is_multiple_of(PROGRESS_STEPS) || done == steps {
            progress(done, steps);
        }
    };
    let mut lines = Vec::new();
    for (file, source) in sources.into_iter().enumerate() {
        source.read(file, &mut lines, &mut advance)?;
    }
    let outcomes = link::route(&lines);
    rows::store(&names, &lines, &outcomes, &mut advance)
}
