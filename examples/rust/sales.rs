//! Sales by local day and by country, summed from the columns of the fact tables.
//!
//! | figure | definition |
//! |---|---|
//! | orders | distinct orders of the day with a line above price 0 |
//! | units | pieces of lines above price 0 |
//! | gross | pieces × list price of all order lines, on the day of the order |
//! | fees | the part of gross that is postage, commission, discount or a manual entry |
//! | cancelled | refunds of after-sales, on the day of the cancellation |
//! | net | gross − cancelled |
//!
//! Amounts are exact; nothing is rounded.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use kpi_core::Error;
use kpi_core::error::{FactsError, MoneyError, PeriodError};
use kpi_core::facts::{FactBatch, TextView};
use kpi_core::model::Amount;
use kpi_core::money::{Currency, Money};
use kpi_core::period::{Period, ShopZone, ZoneTable};

use crate::online_retail::FEE;

/// Figures of a day, a period or a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Totals {
    /// Orders.
    pub orders: u64,
    /// Pieces sold.
    pub units: i64,
    /// Gross sales.
    pub gross: Money,
    /// Part of the gross sales that is no goods.
    pub fees: Money,
    /// Cancellations; positive.
    pub cancelled: Money,
}

impl Totals {
    fn zero(currency: Currency) -> Self {
        let zero = Money::zero(currency);
        Self { orders: 0, units: 0, gross: zero, fees: zero, cancelled: zero }
    }

    /// Gross sales less cancellations.
    pub fn net(&self) -> Result<Money, MoneyError> {
        self.gross.checked_sub(&self.cancelled)
    }

    fn plus(mut self, other: &Self) -> Result<Self, MoneyError> {
        self.orders += other.orders;
        let units = self.units.checked_add(other.units);
        self.units = units.ok_or_else(|| MoneyError::Overflow {
            value: format!("{} + {} units", self.units, other.units),
            limit: "64 bits",
        })?;
        self.gross = self.gross.checked_add(&other.gross)?;
        self.fees = self.fees.checked_add(&other.fees)?;
        self.cancelled = self.cancelled.checked_add(&other.cancelled)?;
        Ok(self)
    }
}

/// Sales of one shop in one currency.
#[derive(Debug, Clone)]
pub struct Sales {
    currency: Currency,
    days: BTreeMap<NaiveDate, Totals>,
    countries: BTreeMap<String, BTreeMap<NaiveDate, Totals>>,
}

impl Sales {
    /// Sums the batches of `order_lines` and `after_sales`.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`] for a row in another currency, [`MoneyError`] for a sum beyond 28 digits.
    pub fn sum(
        order_lines: &[FactBatch],
        after_sales: &[FactBatch],
        zone: ShopZone,
        currency: Currency,
    ) -> Result<Self, Error> {
        let zone = ZoneTable::new(zone);
        let mut sales = Self { currency, days: BTreeMap::new(), countries: BTreeMap::new() };
        let mut seen = BTreeMap::new();
        for facts in order_lines {
            sales.add_orders(facts, &zone, &mut seen)?;
        }
        for facts in after_sales {
            sales.add_cancellations(facts, &zone)?;
        }
        Ok(sales)
    }

    fn add_orders(
        &mut self,
        facts: &FactBatch,
        zone: &ZoneTable,
        seen: &mut BTreeMap<NaiveDate, BTreeSet<String>>,
    ) -> Result<(), Error> {
        let days = local_days(facts, "create_time", zone)?;
        let orders = facts.text("order_id")?;
        let quantities = facts.count("quantity")?;
        let prices = facts.money("unit_price")?;
        let countries = facts.text("ship_region")?;
        let categories = facts.text("category")?;
        let mut currencies = Currencies::new(facts, self.currency)?;
        for (row, day) in days.into_iter().enumerate() {
            currencies.check(row)?;
            let quantity = quantities.as_ref().and_then(|view| view.get(row)).unwrap_or(0);
            let price = prices.as_ref().and_then(|view| view.get(row)).unwrap_or(0);
            let order = text(orders.as_ref(), row);
            let mut line = Totals::zero(self.currency);
            line.gross = money(price, self.currency)?.checked_mul(quantity.into())?;
            if text(categories.as_ref(), row) == FEE {
                line.fees = line.gross;
            }
            if price > 0 {
                line.units = quantity;
                let orders = seen.entry(day).or_default();
                if !orders.contains(&*order) {
                    orders.insert(order.into_owned());
                    line.orders = 1;
                }
            }
            add(&mut self.days, day, &line)?;
            let country = text(countries.as_ref(), row);
            match self.countries.get_mut(&*country) {
                Some(days) => add(days, day, &line)?,
                None => add(self.countries.entry(country.into_owned()).or_default(), day, &line)?,
            }
        }
        Ok(())
    }

    fn add_cancellations(&mut self, facts: &FactBatch, zone: &ZoneTable) -> Result<(), Error> {
        let days = local_days(facts, "first_time", zone)?;
        let refunds = facts.money("refund_amount")?;
        let mut currencies = Currencies::new(facts, self.currency)?;
        for (row, day) in days.into_iter().enumerate() {
            currencies.check(row)?;
            let refund = refunds.as_ref().and_then(|view| view.get(row)).unwrap_or(0);
            let mut totals = Totals::zero(self.currency);
            totals.cancelled = money(refund, self.currency)?;
            add(&mut self.days, day, &totals)?;
        }
        Ok(())
    }

    /// First and last day with a row.
    pub fn span(&self) -> Option<(NaiveDate, NaiveDate)> {
        Some((*self.days.first_key_value()?.0, *self.days.last_key_value()?.0))
    }

    /// Days with a row.
    pub fn days(&self) -> impl Iterator<Item = NaiveDate> + '_ {
        self.days.keys().copied()
    }

    /// Figures of one day; zero where nothing happened.
    pub fn day(&self, day: NaiveDate) -> Totals {
        self.days.get(&day).copied().unwrap_or_else(|| Totals::zero(self.currency))
    }

    /// Figures of a period.
    pub fn over(&self, period: Period) -> Result<Totals, MoneyError> {
        sum(&self.days, period, self.currency)
    }

    /// Figures of a period by country, the highest gross sales first. A source that does not say where cancellations
    /// came from has none here.
    pub fn by_country(&self, period: Period) -> Result<Vec<(&str, Totals)>, MoneyError> {
        let mut countries = Vec::new();
        for (country, days) in &self.countries {
            countries.push((country.as_str(), sum(days, period, self.currency)?));
        }
        countries.sort_by_key(|(_, totals)| std::cmp::Reverse(totals.gross.amount()));
        Ok(countries)
    }
}

fn sum(days: &BTreeMap<NaiveDate, Totals>, period: Period, currency: Currency) -> Result<Totals, MoneyError> {
    days.range(period.from()..period.to()).try_fold(Totals::zero(currency), |sum, (_, totals)| sum.plus(totals))
}

fn add(days: &mut BTreeMap<NaiveDate, Totals>, day: NaiveDate, line: &Totals) -> Result<(), MoneyError> {
    let totals = days.entry(day).or_insert_with(|| Totals::zero(line.gross.currency()));
    *totals = totals.plus(line)?;
    Ok(())
}

fn money(scaled: i64, currency: Currency) -> Result<Money, Error> {
    Ok(Amount::try_from_scaled(scaled)?.to_money(currency))
}

fn text<'a>(view: Option<&TextView<'a>>, row: usize) -> Cow<'a, str> {
    view.and_then(|view| view.get(row)).unwrap_or_default()
}

/// Local day of every row.
fn local_days(facts: &FactBatch, column: &str, zone: &ZoneTable) -> Result<Vec<NaiveDate>, Error> {
    let Some(instants) = facts.instant(column)? else { return Ok(Vec::new()) };
    let mut days = vec![0; facts.len()];
    match instants.per_second() {
        1000 => zone.local_days_ms(instants.values(), &mut days)?,
        per_second => {
            let seconds: Vec<i64> = instants.values().iter().map(|value| value.div_euclid(per_second)).collect();
            zone.local_days(&seconds, &mut days)?;
        }
    }
    let dates = days.into_iter().enumerate().map(|(row, day)| {
        NaiveDate::from_epoch_days(day).ok_or(PeriodError::InstantOutOfRange { row, value: day.into(), unit: "day" })
    });
    Ok(dates.collect::<Result<_, PeriodError>>()?)
}

/// Makes sure that every row is in the currency of the sums.
struct Currencies<'a> {
    column: Option<TextView<'a>>,
    wanted: Currency,
}

impl<'a> Currencies<'a> {
    fn new(facts: &'a FactBatch, wanted: Currency) -> Result<Self, FactsError> {
        Ok(Self { column: facts.text("currency")?, wanted })
    }

    fn check(&mut self, row: usize) -> Result<(), MoneyError> {
        let found = text(self.column.as_ref(), row);
        if found == self.wanted.code() {
            return Ok(());
        }
        Money::zero(self.wanted).checked_add(&Money::zero(found.parse()?)).map(|_| ())
    }
}
