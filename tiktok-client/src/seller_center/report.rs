//! What was detected in a file, what became of its rows, and totals to check against.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use kpi_core::model::Amount;
use kpi_core::money::{Currency, DecimalMark};
use kpi_core::period::{Market, ShopZone};
use serde::Serialize;

use super::{DateOrder, ExportKind};

/// How sure a detection is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Confidence {
    /// Follows from how the platform writes such files; nothing in the file contradicts it.
    Likely,
    /// Proved by the content.
    Certain,
    /// Set by the caller.
    Given,
}

/// Something detected, how sure it is, and by what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Detected<T> {
    /// What was found.
    pub value: T,
    /// How sure it is.
    pub confidence: Confidence,
    /// What it was found by.
    pub evidence: String,
}

impl<T> Detected<T> {
    pub(crate) fn new(value: T, confidence: Confidence, evidence: impl Into<String>) -> Self {
        Self { value, confidence, evidence: evidence.into() }
    }

    pub(crate) fn given(value: T) -> Self {
        Self::new(value, Confidence::Given, "set by the caller")
    }
}

/// A row that was not used, with the cell that is to blame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Rejection {
    /// Row of the file or sheet, the first one is 1.
    pub row: u64,
    /// Title of the column; empty when the row as a whole is to blame.
    pub column: String,
    /// The cell, shortened.
    pub value: String,
    /// Stable code.
    pub code: &'static str,
    /// What is wrong.
    pub reason: String,
    /// What to do about it.
    pub cure: &'static str,
}

/// Something the reader of the figures should know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Note {
    /// Stable code.
    pub code: &'static str,
    /// What was found, for the first time.
    pub message: String,
    /// How often.
    pub count: u64,
    /// The first rows, orders or values concerned.
    pub examples: Vec<String>,
}

/// Rows of a file by what became of them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct RowCounts {
    /// Rows after the header.
    pub read: u64,
    /// Rows that became facts.
    pub used: u64,
    /// Rows that hold no data of their own, by reason: `blank`, `description`, `total`, `repeated_header`, `superseded`,
    /// `identical`, `incomplete_last_line`.
    pub skipped: BTreeMap<&'static str, u64>,
    /// Rows with a cell that cannot be used.
    pub rejected: u64,
}

/// A movement between the platform's wallet and the seller's bank, from the payouts sheet of a settlement workbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Payout {
    /// `Earnings`, `Withdrawal`, … as the file writes it.
    pub kind: String,
    /// Id of the movement.
    pub reference: String,
    /// Amount; withdrawals are negative.
    pub amount: Amount,
    /// State as the file writes it.
    pub status: String,
    /// Row of the sheet.
    pub row: u64,
}

/// Number of rejected rows that are listed one by one; the rest is counted.
pub(crate) const LISTED: usize = 1000;
const EXAMPLES: usize = 10;

/// Everything that was detected, skipped, rejected and summed while reading a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ReadReport {
    /// Name of the file.
    pub file: String,
    /// SHA-256 of its bytes.
    pub fingerprint: String,
    /// Its length.
    pub bytes: u64,
    /// Kind of export.
    pub kind: Detected<ExportKind>,
    /// `csv` or `xlsx`.
    pub container: &'static str,
    /// Sheet the rows came from.
    pub sheet: Option<String>,
    /// Encoding of a text file.
    pub encoding: Option<Detected<String>>,
    /// Sign between the cells of a text file.
    pub delimiter: Option<Detected<char>>,
    /// Row of the header, the first row is 1.
    pub header_row: u64,
    /// Market.
    pub market: Option<Detected<Market>>,
    /// Zone of the local times.
    pub zone: Option<Detected<ShopZone>>,
    /// Currency of the amounts.
    pub currency: Option<Detected<Currency>>,
    /// Order of day and month, where it matters.
    pub date_order: Option<Detected<DateOrder>>,
    /// Decimal mark, where it matters.
    pub decimal_mark: Option<Detected<DecimalMark>>,
    /// First and last local day that the figures of an analytics file cover.
    pub period: Option<Detected<(NaiveDate, NaiveDate)>>,
    /// Language of the file's words and titles, where they tell.
    pub language: Option<Detected<&'static str>>,
    /// Rows by what became of them.
    pub rows: RowCounts,
    /// The first thousand rejected rows.
    pub rejections: Vec<Rejection>,
    /// Other findings.
    pub notes: Vec<Note>,
    /// Sums of the columns over the used rows, by our name of the column. Amounts that a file repeats on each row of an
    /// order are counted once per order.
    pub totals: BTreeMap<&'static str, Amount>,
    /// Counts, such as `orders` and `multi_line_orders`.
    pub counts: BTreeMap<&'static str, i64>,
    /// Orders by status, rows by type: for each group the number of each word. Words are those of the facts, row types
    /// those of the file.
    pub words: BTreeMap<&'static str, BTreeMap<String, u64>>,
    /// Earliest and latest instant by which the rows are dated.
    pub span: Option<(DateTime<Utc>, DateTime<Utc>)>,
    /// Earliest and latest date of each date column, for files with dates only.
    pub days: BTreeMap<&'static str, (NaiveDate, NaiveDate)>,
    /// Columns that this version does not know; their cells are not in the facts.
    pub unknown_columns: Vec<String>,
    /// The payouts sheet of a settlement workbook.
    pub payouts: Vec<Payout>,
}

impl ReadReport {
    pub(crate) fn new(file: &str, kind: Detected<ExportKind>) -> Self {
        Self {
            file: file.to_owned(),
            fingerprint: String::new(),
            bytes: 0,
            kind,
            container: "csv",
            sheet: None,
            encoding: None,
            delimiter: None,
            header_row: 1,
            market: None,
            zone: None,
            currency: None,
            date_order: None,
            decimal_mark: None,
            period: None,
            language: None,
            rows: RowCounts::default(),
            rejections: Vec::new(),
            notes: Vec::new(),
            totals: BTreeMap::new(),
            counts: BTreeMap::new(),
            words: BTreeMap::new(),
            span: None,
            days: BTreeMap::new(),
            unknown_columns: Vec::new(),
            payouts: Vec::new(),
        }
    }

    /// Text of the `source` column of the facts: file name and the beginning of the fingerprint.
    ///
    /// ```
    /// # let bytes = b"By Day,Cost,Gross revenue (Current shop),Currency\n2026-09-01 00:00:00,5,60,USD\n";
    /// use tiktok_client::seller_center::{ReadOptions, read_bytes};
    /// let export = read_bytes("ads.csv", bytes, &ReadOptions::new("1".parse()?))?;
    /// assert_eq!(export.report.source(), format!("ads.csv#{}", &export.report.fingerprint[..12]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn source(&self) -> String {
        source_text(&self.file, &self.fingerprint)
    }

    /// The finding with this code.
    pub fn note(&self, code: &str) -> Option<&Note> {
        self.notes.iter().find(|note| note.code == code)
    }

    pub(crate) fn skip(&mut self, reason: &'static str) {
        *self.rows.skipped.entry(reason).or_default() += 1;
    }

    pub(crate) fn reject(&mut self, rejection: Rejection) {
        self.rows.rejected += 1;
        if self.rejections.len() < LISTED {
            self.rejections.push(rejection);
        }
    }

    /// Adds to the finding with this code, which is made when it is new.
    pub(crate) fn notice(&mut self, code: &'static str, example: String, message: impl FnOnce() -> String) {
        self.notice_many(code, 1, example, message);
    }

    pub(crate) fn notice_many(
        &mut self,
        code: &'static str,
        count: u64,
        example: String,
        message: impl FnOnce() -> String,
    ) {
        if let Some(note) = self.notes.iter_mut().find(|note| note.code == code) {
            note.count += count;
            if note.examples.len() < EXAMPLES && !note.examples.contains(&example) {
                note.examples.push(example);
            }
        } else {
            self.notes.push(Note { code, message: message(), count, examples: vec![example] });
        }
    }

    pub(crate) fn word(&mut self, group: &'static str, word: &str) {
        let words = self.words.entry(group).or_default();
        match words.get_mut(word) {
            Some(count) => *count += 1,
            None => {
                words.insert(word.to_owned(), 1);
            }
        }
    }

    /// Adds to a total that is not the sum of one column.
    pub(crate) fn add_total(&mut self, name: &'static str, add: Amount) {
        let total = self.totals.entry(name).or_default();
        match total.scaled().checked_add(add.scaled()).map(Amount::try_from_scaled) {
            Some(Ok(sum)) => *total = sum,
            _ => self.notice("total_too_large", name.to_owned(), || "a sum has more than 18 digits".to_owned()),
        }
    }

    pub(crate) fn dated(&mut self, at: DateTime<Utc>) {
        self.span = Some(self.span.map_or((at, at), |(first, last)| (first.min(at), last.max(at))));
    }

    pub(crate) fn day(&mut self, column: &'static str, day: NaiveDate) {
        let (first, last) = self.days.entry(column).or_insert((day, day));
        *first = day.min(*first);
        *last = day.max(*last);
    }
}

/// File name and the beginning of the fingerprint.
pub(crate) fn source_text(file: &str, fingerprint: &str) -> String {
    format!("{file}#{}", fingerprint.get(..12).unwrap_or(fingerprint))
}
