//! What became of every row.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use kpi_core::error::MoneyError;
use kpi_core::money::Money;

use super::CURRENCY;
use super::source::Line;

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Outcome {
    /// Stored in `order_lines`.
    OrderLine,
    /// Stored in `after_sales`; one order line fits and is linked.
    Linked,
    /// Stored in `after_sales`; several order lines fit and the most recent is linked.
    LinkedToLatest,
    /// Stored in `after_sales`; no order line is known.
    Unlinked,
    /// Set aside: the next file has the same row.
    Repeated,
    /// Set aside: stock taken off the books, pieces below zero at price 0.
    WriteOff,
    /// Set aside: bad-debt booking on an invoice `A…`, no sale.
    BadDebt,
    /// Set aside: on an invoice `C…`, but nothing goes back.
    CancelsNothing,
    /// Set aside: on a sales invoice, but pieces or price below zero.
    NegativeSale,
    /// Set aside: at a wall time that the clock skipped.
    SkippedTime,
}

impl Outcome {
    /// All outcomes.
    pub const ALL: [Self; 10] = [
        Self::OrderLine,
        Self::Linked,
        Self::LinkedToLatest,
        Self::Unlinked,
        Self::Repeated,
        Self::WriteOff,
        Self::BadDebt,
        Self::CancelsNothing,
        Self::NegativeSale,
        Self::SkippedTime,
    ];

    /// Stable code for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::OrderLine => "order_line",
            Self::Linked => "cancellation_linked",
            Self::LinkedToLatest => "cancellation_linked_to_latest",
            Self::Unlinked => "cancellation_unlinked",
            Self::Repeated => "repeated_in_next_file",
            Self::WriteOff => "stock_write_off",
            Self::BadDebt => "bad_debt_booking",
            Self::CancelsNothing => "cancels_nothing",
            Self::NegativeSale => "negative_sale",
            Self::SkippedTime => "skipped_time",
        }
    }

    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Self::OrderLine => "order line",
            Self::Linked => "cancellation of the one order line that fits",
            Self::LinkedToLatest => "cancellation of the latest of several",
            Self::Unlinked => "cancellation, order line unknown",
            Self::Repeated => "set aside: the next file repeats the row",
            Self::WriteOff => "set aside: stock write-off at price 0",
            Self::BadDebt => "set aside: bad-debt booking",
            Self::CancelsNothing => "set aside: C invoice, nothing goes back",
            Self::NegativeSale => "set aside: negative sale",
            Self::SkippedTime => "set aside: time the clock skipped",
        }
    }

    /// Whether the row is in `after_sales`.
    pub fn is_cancellation(self) -> bool {
        matches!(self, Self::Linked | Self::LinkedToLatest | Self::Unlinked)
    }

    /// Whether the row is in no fact table.
    pub fn is_set_aside(self) -> bool {
        self != Self::OrderLine && !self.is_cancellation()
    }
}

/// Rows with their control totals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Rows.
    pub rows: u64,
    /// Sum of the signed pieces.
    pub pieces: i64,
    /// Sum of signed pieces × price, unrounded.
    pub amount: Money,
}

impl Default for Tally {
    fn default() -> Self {
        Self { rows: 0, pieces: 0, amount: Money::zero(CURRENCY) }
    }
}

impl Tally {
    fn add(&mut self, other: &Self) -> Result<(), MoneyError> {
        self.rows += other.rows;
        self.pieces += other.pieces;
        self.amount = self.amount.checked_add(&other.amount)?;
        Ok(())
    }

    fn sum<'a>(tallies: impl IntoIterator<Item = &'a Self>) -> Result<Self, MoneyError> {
        tallies.into_iter().try_fold(Self::default(), |mut sum, tally| sum.add(tally).map(|()| sum))
    }
}

/// What became of the rows of one file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FileAccount {
    /// Name of the file.
    pub name: String,
    /// Rows and sums per outcome.
    pub outcomes: BTreeMap<Outcome, Tally>,
    /// Rows without a customer.
    pub without_customer: u64,
    /// Rows on invoices `C…`.
    pub on_cancellations: u64,
    /// First and last wall time.
    pub span: Option<(NaiveDateTime, NaiveDateTime)>,
}

impl FileAccount {
    pub(crate) fn add(&mut self, line: &Line, outcome: Outcome, row: &Tally) -> Result<(), MoneyError> {
        self.outcomes.entry(outcome).or_default().add(row)?;
        self.without_customer += u64::from(line.customer.is_none());
        self.on_cancellations += u64::from(line.invoice.as_str().starts_with('C'));
        let (first, last) = self.span.unwrap_or((line.local, line.local));
        self.span = Some((first.min(line.local), last.max(line.local)));
        Ok(())
    }

    /// All rows of the file.
    pub fn total(&self) -> Result<Tally, MoneyError> {
        Tally::sum(self.outcomes.values())
    }
}

/// What became of all rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Accounting {
    /// One entry per file.
    pub files: Vec<FileAccount>,
}

impl Accounting {
    /// All rows with one of some outcomes.
    pub fn of(&self, wanted: impl Fn(Outcome) -> bool) -> Result<Tally, MoneyError> {
        let entries = self.files.iter().flat_map(|file| &file.outcomes);
        Tally::sum(entries.filter(|(outcome, _)| wanted(**outcome)).map(|(_, tally)| tally))
    }

    /// All rows of all files.
    pub fn total(&self) -> Result<Tally, MoneyError> {
        self.of(|_| true)
    }
}

/// A row that is in no fact table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetAside {
    /// File.
    pub file: String,
    /// Row, counted from 1.
    pub row: i64,
    /// Why.
    pub reason: Outcome,
    /// Invoice.
    pub invoice: String,
    /// Wall time of the shop.
    pub local: NaiveDateTime,
    /// Signed pieces.
    pub pieces: i64,
    /// Signed pieces × price.
    pub amount: Money,
}
