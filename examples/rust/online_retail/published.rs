//! The daily series that is published beside the files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::NaiveDate;
use kpi_core::money::{Money, exact};
use kpi_core::period::{DateLimits, parse_iso_date};

use super::{CURRENCY, Outcome, ReadError, SetAside};
use crate::sales::{Sales, Totals};

/// One day of the published series.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PublishedDay {
    /// Local day.
    pub date: NaiveDate,
    /// Orders with a line above price 0.
    pub orders: u64,
    /// Pieces of lines above price 0.
    pub units: i64,
    /// Gross sales.
    pub gross: Money,
    /// Cancellations, less what `C` invoices charge.
    pub cancelled: Money,
    /// Bad-debt bookings, signed.
    pub adjusted: Money,
    /// Gross − cancelled + adjusted.
    pub net: Money,
}

/// Reads the published series.
pub fn published(path: &Path) -> Result<Vec<PublishedDay>, ReadError> {
    let file = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let text = std::fs::read_to_string(path).map_err(|error| ReadError::Damaged {
        file: file.clone(),
        rows_read: 0,
        message: error.to_string(),
    })?;
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    let mut days = Vec::new();
    for (row, line) in (2..).zip(lines) {
        let cells: BTreeMap<&str, &str> = header.iter().copied().zip(line.split(',')).collect();
        let row = Row { file: &file, row, cells };
        days.push(PublishedDay {
            date: row.read("date", |text| parse_iso_date(text, DateLimits::default()))?,
            orders: row.read("orders", str::parse)?,
            units: row.read("units_sold", str::parse)?,
            gross: row.money("gross_sales_gbp")?,
            cancelled: row.money("cancelled_gbp")?,
            adjusted: row.money("adjust_gbp")?,
            net: row.money("net_sales_gbp")?,
        });
    }
    Ok(days)
}

struct Row<'a> {
    file: &'a str,
    row: i64,
    cells: BTreeMap<&'a str, &'a str>,
}

impl Row<'_> {
    fn read<T, E: std::fmt::Display>(
        &self,
        column: &'static str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Result<T, ReadError> {
        let error = |message| ReadError::Value { file: self.file.to_owned(), row: self.row, column, message };
        let cell = self.cells.get(column).ok_or_else(|| error("the value is missing".to_owned()))?;
        parse(cell).map_err(|e| error(format!("{cell:?}: {e}")))
    }

    fn money(&self, column: &'static str) -> Result<Money, ReadError> {
        self.read(column, |text| exact::parse_plain(text).map(|amount| Money::new(amount, CURRENCY)))
    }
}

/// A comparison with the published series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayCheck {
    /// Days compared: those published and those with sales.
    pub days: usize,
    /// Days with another figure, or that only one side has.
    pub differing: Vec<NaiveDate>,
}

/// Compares sums of the facts, together with the rows set aside, with what was published.
///
/// The published series nets what `C` invoices charge and counts bad-debt bookings; both are set aside here.
pub fn check_days(published: &[PublishedDay], sales: &Sales, set_aside: &[SetAside]) -> Result<DayCheck, ReadError> {
    let published: BTreeMap<NaiveDate, &PublishedDay> = published.iter().map(|day| (day.date, day)).collect();
    let bookings: Vec<&SetAside> =
        set_aside.iter().filter(|row| matches!(row.reason, Outcome::CancelsNothing | Outcome::BadDebt)).collect();
    let days: BTreeSet<NaiveDate> = published.keys().copied().chain(sales.days()).collect();
    let mut differing = Vec::new();
    for &date in &days {
        let found = sales.day(date);
        let booked = |reason: Outcome| {
            let rows = bookings.iter().filter(|row| row.reason == reason && row.local.date() == date);
            Money::try_sum(rows.map(|row| row.amount), CURRENCY)
        };
        let cancelled = found.cancelled.checked_sub(&booked(Outcome::CancelsNothing)?)?;
        let adjusted = booked(Outcome::BadDebt)?;
        let net = found.gross.checked_sub(&cancelled)?.checked_add(&adjusted)?;
        let Totals { orders, units, gross, .. } = found;
        let found = PublishedDay { date, orders, units, gross, cancelled, adjusted, net };
        if published.get(&date) != Some(&&found) {
            differing.push(date);
        }
    }
    Ok(DayCheck { days: days.len(), differing })
}
