//! What the caller knows about a file.

use std::path::PathBuf;

use chrono::{DateTime, NaiveDate, Utc};
use kpi_core::model::ShopId;
use kpi_core::money::{Currency, DecimalMark};
use kpi_core::period::{Ambiguity, Market, ShopZone};

use super::{ExportKind, SellerCenterError};

/// Which of the first two numbers of a date such as `03/04/2026` is the month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// `dd/mm/yyyy`
    DayFirst,
    /// `mm/dd/yyyy`
    MonthFirst,
}

/// What is known about a file beforehand. Only the shop must be given; everything else is detected from the content, and
/// what is set here wins over detection.
///
/// ```
/// use kpi_core::period::Market;
/// use tiktok_client::seller_center::{DateOrder, ReadOptions};
/// let options = ReadOptions::new("7495000000000000001".parse()?)
///     .with_market(Market::US)
///     .with_date_order(DateOrder::DayFirst);
/// # let _ = options;
/// # Ok::<(), kpi_core::error::ModelError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ReadOptions {
    pub(crate) shop: ShopId,
    pub(crate) market: Option<Market>,
    pub(crate) zone: Option<ShopZone>,
    pub(crate) currency: Option<Currency>,
    pub(crate) kind: Option<ExportKind>,
    pub(crate) date_order: Option<DateOrder>,
    pub(crate) decimal_mark: Option<DecimalMark>,
    pub(crate) encoding: Option<&'static encoding_rs::Encoding>,
    pub(crate) delimiter: Option<u8>,
    pub(crate) sheet: Option<String>,
    pub(crate) period: Option<(NaiveDate, NaiveDate)>,
    pub(crate) ambiguity: Ambiguity,
    pub(crate) observed: Option<DateTime<Utc>>,
    pub(crate) batch_rows: usize,
    pub(crate) line_totals_only: bool,
    pub(crate) spill_dir: Option<PathBuf>,
    pub(crate) spill_bytes: usize,
    pub(crate) threads: usize,
}

impl ReadOptions {
    /// Options of a file of this shop; files never name their shop.
    pub fn new(shop: ShopId) -> Self {
        Self {
            shop,
            market: None,
            zone: None,
            currency: None,
            kind: None,
            date_order: None,
            decimal_mark: None,
            encoding: None,
            delimiter: None,
            sheet: None,
            period: None,
            ambiguity: Ambiguity::Earlier,
            observed: None,
            batch_rows: 65_536,
            line_totals_only: false,
            spill_dir: None,
            spill_bytes: 48 << 20,
            threads: 2,
        }
    }

    /// Market of the shop: decides currency and time zone unless these are given too.
    pub fn with_market(mut self, market: Market) -> Self {
        self.market = Some(market);
        self
    }

    /// Zone of the local times in the file; without it the default zone of the market.
    pub fn with_zone(mut self, zone: ShopZone) -> Self {
        self.zone = Some(zone);
        self
    }

    /// Currency of the amounts; an amount that names another one is refused.
    pub fn with_currency(mut self, currency: Currency) -> Self {
        self.currency = Some(currency);
        self
    }

    /// Kind of export.
    pub fn with_kind(mut self, kind: ExportKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Order of day and month in every date that does not start with the year.
    pub fn with_date_order(mut self, order: DateOrder) -> Self {
        self.date_order = Some(order);
        self
    }

    /// Decimal mark of the amounts.
    pub fn with_decimal_mark(mut self, mark: DecimalMark) -> Self {
        self.decimal_mark = Some(mark);
        self
    }

    /// Encoding of a text file, by a name of the WHATWG Encoding Standard.
    ///
    /// # Errors
    /// [`SellerCenterError::UnknownEncodingName`] for a name that the standard does not list.
    pub fn with_encoding(mut self, label: &str) -> Result<Self, SellerCenterError> {
        let encoding = encoding_rs::Encoding::for_label(label.as_bytes())
            .ok_or_else(|| SellerCenterError::UnknownEncodingName { label: crate::error::excerpt(label) })?;
        self.encoding = Some(encoding);
        Ok(self)
    }

    /// Sign between the cells of a text file.
    pub fn with_delimiter(mut self, delimiter: u8) -> Self {
        self.delimiter = Some(delimiter);
        self
    }

    /// Sheet that holds the data.
    pub fn with_sheet(mut self, name: impl Into<String>) -> Self {
        self.sheet = Some(name.into());
        self
    }

    /// First and last local day that the figures of an analytics file cover.
    pub fn with_period(mut self, first: NaiveDate, last: NaiveDate) -> Self {
        self.period = Some((first, last));
        self
    }

    /// Which instant a local time means in the hour that the clock shows twice in autumn. Without this call it is the
    /// earlier one. The report counts such times.
    pub fn with_repeated_hour(mut self, ambiguity: Ambiguity) -> Self {
        self.ambiguity = ambiguity;
        self
    }

    /// When the file was downloaded; becomes `observed_time` of every row.
    pub fn with_observed_time(mut self, at: DateTime<Utc>) -> Self {
        self.observed = Some(at);
        self
    }

    /// Rows of a batch when reading in batches (65 536 without this call; at least 1).
    pub fn with_batch_rows(mut self, rows: usize) -> Self {
        self.batch_rows = rows.max(1);
        self
    }

    /// Accepts an order file whose ids a spreadsheet destroyed, for the sums of its lines only: the report has them, but
    /// there are no facts, no order count and no order sums.
    pub fn with_line_totals_only(mut self, accept: bool) -> Self {
        self.line_totals_only = accept;
        self
    }

    /// Folder for the rows of scattered orders of very large files; without it the system's folder for temporary files.
    pub fn with_spill_dir(mut self, dir: impl Into<PathBuf>) -> Self {
        self.spill_dir = Some(dir.into());
        self
    }

    /// Memory for rows of scattered orders before they go to the spill folder (48 MiB without this call).
    pub fn with_spill_bytes(mut self, bytes: usize) -> Self {
        self.spill_bytes = bytes;
        self
    }

    /// Threads for large text files: 2 without this call, one that reads and splits and one that makes facts; 1 does
    /// everything on the calling thread. The facts are the same.
    pub fn with_threads(mut self, threads: usize) -> Self {
        self.threads = threads.max(1);
        self
    }
}
