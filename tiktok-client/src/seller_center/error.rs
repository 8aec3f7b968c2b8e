//! Why a file as a whole cannot be read.

use kpi_core::error::FactsError;
use kpi_core::period::Market;

use super::ExportKind;

/// A file that cannot be read, or not without a choice of the caller. Single rows that cannot be used are no error: they
/// are listed in the [`ReadReport`](super::ReadReport).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SellerCenterError {
    /// The file cannot be opened, read or written.
    #[error("{name}: {message}")]
    Io {
        /// File.
        name: String,
        /// Message of the system.
        message: String,
    },
    /// The file is an encrypted Office container.
    #[error("{name} is encrypted (an Office container with a password or sensitivity label)")]
    Encrypted {
        /// File.
        name: String,
    },
    /// The file is neither text nor an XLSX workbook.
    #[error("{name} is not a CSV, text or XLSX file: {reason}")]
    UnknownFormat {
        /// File.
        name: String,
        /// What was found.
        reason: String,
    },
    /// The text is not UTF-8 and the encoding cannot be told for sure.
    #[error("{name}: byte {offset} is not UTF-8 and the encoding is not certain (perhaps {guess})")]
    UnknownEncoding {
        /// File.
        name: String,
        /// The likeliest encoding.
        guess: &'static str,
        /// First byte that is not UTF-8.
        offset: u64,
    },
    /// A name of an encoding that nobody knows.
    #[error("{label:?} is not the name of an encoding")]
    UnknownEncodingName {
        /// The name given.
        label: String,
    },
    /// No row looks like the header of a known export.
    #[error("{name}: no header of a known export among the first rows; found {found:?}")]
    UnknownKind {
        /// File.
        name: String,
        /// Cells of the row that comes nearest.
        found: Vec<String>,
    },
    /// The header fits two kinds of export.
    #[error("{name}: the header fits {first} as well as {second}")]
    AmbiguousKind {
        /// File.
        name: String,
        /// A fitting kind.
        first: ExportKind,
        /// Another one.
        second: ExportKind,
    },
    /// Columns without which the figures would be wrong are missing.
    #[error("{name}: the {kind} export lacks {}", columns.join(", "))]
    MissingColumns {
        /// File.
        name: String,
        /// Kind of export.
        kind: ExportKind,
        /// Names of the missing columns as the platform writes them in English.
        columns: Vec<&'static str>,
    },
    /// The file does not say which market it is from.
    #[error("{name}: the market is not certain; possible: {}", codes(candidates))]
    MarketUnknown {
        /// File.
        name: String,
        /// Markets that fit; empty when the evidence contradicts itself.
        candidates: Vec<Market>,
    },
    /// The file states no currency and none was given.
    #[error("{name}: the file does not state the currency of its amounts")]
    CurrencyUnknown {
        /// File.
        name: String,
    },
    /// Dates fit day first and month first.
    #[error("{name}: row {row}, {column}: {value:?} fits day first and month first, and no other row settles it")]
    AmbiguousDates {
        /// File.
        name: String,
        /// Column of the example.
        column: String,
        /// Row of the example.
        row: u64,
        /// The example.
        value: String,
    },
    /// Amounts fit both decimal marks.
    #[error(
        "{name}: row {row}, {column}: {value:?} can have a decimal mark or a group sign, and no other row settles it"
    )]
    AmbiguousAmounts {
        /// File.
        name: String,
        /// Column of the example.
        column: String,
        /// Row of the example.
        row: u64,
        /// The example.
        value: String,
    },
    /// Ids went through a program that turned them into numbers.
    #[error("{name}: {rows} rows have ids with lost digits in {}, for example {example:?}", columns.join(", "))]
    DestroyedIds {
        /// File.
        name: String,
        /// Columns concerned.
        columns: Vec<String>,
        /// Rows concerned.
        rows: u64,
        /// One of the ids.
        example: String,
    },
    /// The file covers a period and does not say which.
    #[error("{name}: the file does not say which days its figures cover")]
    PeriodUnknown {
        /// File.
        name: String,
    },
    /// A result cannot be written as a sheet.
    #[error("{name}: {message}")]
    Write {
        /// File.
        name: String,
        /// What is wrong.
        message: String,
    },
    /// The fact table refused the rows.
    #[error(transparent)]
    Facts(#[from] FactsError),
}

fn codes(markets: &[Market]) -> String {
    if markets.is_empty() {
        return "none, the evidence contradicts itself".to_owned();
    }
    markets.iter().map(|market| market.code()).collect::<Vec<_>>().join(", ")
}

impl SellerCenterError {
    /// Stable code for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Io { .. } => "seller_center.io",
            Self::Encrypted { .. } => "seller_center.encrypted",
            Self::UnknownFormat { .. } => "seller_center.unknown_format",
            Self::UnknownEncoding { .. } => "seller_center.unknown_encoding",
            Self::UnknownEncodingName { .. } => "seller_center.unknown_encoding_name",
            Self::UnknownKind { .. } => "seller_center.unknown_kind",
            Self::AmbiguousKind { .. } => "seller_center.ambiguous_kind",
            Self::MissingColumns { .. } => "seller_center.missing_columns",
            Self::MarketUnknown { .. } => "seller_center.market_unknown",
            Self::CurrencyUnknown { .. } => "seller_center.currency_unknown",
            Self::AmbiguousDates { .. } => "seller_center.ambiguous_dates",
            Self::AmbiguousAmounts { .. } => "seller_center.ambiguous_amounts",
            Self::DestroyedIds { .. } => "seller_center.destroyed_ids",
            Self::PeriodUnknown { .. } => "seller_center.period_unknown",
            Self::Write { .. } => "seller_center.write",
            Self::Facts(error) => error.code(),
        }
    }

    /// What to change so that the call works; names the option to set where there is one.
    pub fn cure(&self) -> &'static str {
        match self {
            Self::Io { .. } => "check the path and the rights of the file",
            Self::Encrypted { .. } => "open the file in Excel, remove the protection and save it again",
            Self::UnknownFormat { .. } => "export the file again from Seller Center as CSV or XLSX",
            Self::UnknownEncoding { .. } => "set ReadOptions::with_encoding, or save the file as UTF-8",
            Self::UnknownEncodingName { .. } => "use a name of the WHATWG Encoding Standard, such as gbk or utf-16le",
            Self::UnknownKind { .. } => {
                "check that the file is a Seller Center export; set ReadOptions::with_kind to read it anyway"
            }
            Self::AmbiguousKind { .. } => "set ReadOptions::with_kind",
            Self::MissingColumns { .. } => "export the file again with all columns",
            Self::MarketUnknown { .. } => "set ReadOptions::with_market",
            Self::CurrencyUnknown { .. } => "set ReadOptions::with_market or ReadOptions::with_currency",
            Self::AmbiguousDates { .. } => "set ReadOptions::with_date_order",
            Self::AmbiguousAmounts { .. } => "set ReadOptions::with_decimal_mark",
            Self::DestroyedIds { .. } => {
                "export the file again and do not open it in a spreadsheet; set ReadOptions::with_line_totals_only to get \
                 the sums of the lines without ids"
            }
            Self::PeriodUnknown { .. } => "set ReadOptions::with_period",
            Self::Write { .. } => "split the result, or write it as CSV",
            Self::Facts(error) => error.cure(),
        }
    }
}
