//! The sections of the brief.

use std::error::Error;

use examples::online_retail::{self, CURRENCY, Loaded, Outcome, Tally};
use examples::sales::{Sales, Totals};
use kpi_core::money::{AmountLocale, Money, Ratio, Rounding, ZeroWeights, exact, format_amount};
use kpi_core::period::{Comparison, Grain, Period, tz_data_version};
use rust_decimal::Decimal;

use crate::table::Table;

type Section = Result<String, Box<dyn Error>>;

const SALES_COLUMNS: [&str; 5] = ["orders", "units", "gross", "cancelled", "net"];
/// Growth that the example target asks for.
const UPLIFT: &str = "1.05";
const COUNTRIES: usize = 8;

/// What was read and what became of every row.
pub(crate) fn accounting(loaded: &Loaded) -> Section {
    let mut files = Table::new("File", &["rows", "pieces", "amount GBP", "no customer", "first", "last"]);
    for file in &loaded.accounting.files {
        let [rows, pieces, amount] = tally(&file.total()?)?;
        let span = file.span.map_or([String::new(), String::new()], |(a, b)| [a, b].map(minute));
        let [first, last] = span;
        files.row(&file.name, [rows, pieces, amount, whole(file.without_customer), first, last]);
    }
    let mut outcomes = Table::new("What became of the rows", &["rows", "pieces", "amount GBP"]);
    for outcome in Outcome::ALL {
        let sum = loaded.accounting.of(|of| of == outcome)?;
        if sum.rows > 0 {
            outcomes.row(outcome.words(), tally(&sum)?);
        }
    }
    let all = loaded.accounting.total()?;
    outcomes.total("all rows", tally(&all)?);
    Ok(format!(
        "ONLINE RETAIL: SALES BRIEF\n\n{files}\n{outcomes}\n\
         {} order lines + {} after-sales + {} set aside = {} rows\n\n",
        whole(loaded.accounting.of(|outcome| outcome == Outcome::OrderLine)?.rows),
        whole(loaded.accounting.of(Outcome::is_cancellation)?.rows),
        whole(u64::try_from(loaded.set_aside.len())?),
        whole(all.rows),
    ))
}

/// Rows, pieces and the amount with the three decimal places of the source's prices.
fn tally(tally: &Tally) -> Result<[String; 3], Box<dyn Error>> {
    let amount = exact::rescale_exact(tally.amount.amount(), 3)?;
    Ok([whole(tally.rows), whole(tally.pieces), format_amount(amount, &AmountLocale::POINT)])
}

/// All days.
pub(crate) fn totals(loaded: &Loaded, sales: &Sales) -> Section {
    let (first, last) = sales.span().ok_or("there is no sale")?;
    let all = sales.over(Period::inclusive(first, last)?)?;
    let bad_debt = loaded.accounting.of(|outcome| outcome == Outcome::BadDebt)?;
    let mut table = Table::new(&format!("{first} to {last}"), &["GBP"]);
    table.row("gross sales", [pounds(all.gross)]);
    table.row("  of which postage, fees, manual entries", [pounds(all.fees)]);
    table.row("cancelled", [pounds(all.cancelled)]);
    table.total("net sales", [pounds(all.net()?)]);
    Ok(format!(
        "{table}\n\
         {} orders, {} units (lines above price 0). Gross sales are pieces × list price of all order\n\
         lines, on the day of the order. Cancellations count on the day they were booked. Net = gross −\n\
         cancelled. Bad-debt bookings ({} GBP) are no sales and are not in net.\n\
         Days are local days of {} (time zone data {}).\n\n",
        whole(all.orders),
        whole(all.units),
        pounds(bad_debt.amount),
        online_retail::zone(),
        tz_data_version(),
    ))
}

/// The last month that the data covers to its end: weeks and countries.
pub(crate) fn last_month(sales: &Sales) -> Section {
    let month = last_full_month(sales)?;
    let title = format!("Last full month, {}, GBP", month.label(Grain::Month).unwrap_or_default());
    let mut weeks = Table::new(&title, &SALES_COLUMNS);
    for week in month.split(Grain::WEEK)? {
        weeks.row(&week_label(week)?, sales_cells(&sales.over(week)?)?);
    }
    let whole_month = sales.over(month)?;
    weeks.total("month", sales_cells(&whole_month)?);
    for (name, comparison) in [
        ("month before", Comparison::PreviousMonth),
        ("same weekdays a year before", Comparison::PreviousYearSameWeekday),
    ] {
        weeks.row(name, sales_cells(&sales.over(month.compare(&comparison)?)?)?);
    }

    let mut countries = Table::new("Top countries, GBP", &["orders", "units", "gross", "share"]);
    for (country, totals) in sales.by_country(month)?.into_iter().take(COUNTRIES) {
        let share = percent(totals.gross.ratio_to(&whole_month.gross)?);
        countries.row(country, [whole(totals.orders), whole(totals.units), pounds(totals.gross), share]);
    }
    Ok(format!("{weeks}\n{countries}\n"))
}

/// The last 14 days, each beside the same weekday a week before.
pub(crate) fn last_days(sales: &Sales) -> Section {
    let (_, last) = sales.span().ok_or("there is no sale")?;
    let days = Period::last_n_days(last, 14)?;
    let [orders, units, gross, cancelled, net] = SALES_COLUMNS;
    let mut table =
        Table::new("Last 14 days, GBP", &[orders, units, gross, cancelled, net, "net a week before", "change"]);
    let row = |period: &Period, before: &Period| -> Result<[String; 7], Box<dyn Error>> {
        let totals = sales.over(*period)?;
        let (net, before) = (totals.net()?, sales.over(*before)?.net()?);
        let [orders, units, gross, cancelled, shown] = sales_cells(&totals)?;
        Ok([orders, units, gross, cancelled, shown, pounds(before), change(net, before)?])
    };
    for day in days.days() {
        let day = Period::day(day)?;
        table.row(&day.from().format("%a %Y-%m-%d").to_string(), row(&day, &day.shift_days(-7)?)?);
    }
    table.total("14 days", row(&days, &days.shift_days(-7)?)?);
    Ok(format!("{table}\n"))
}

/// An example target for the month after, split to the penny.
pub(crate) fn next_month(sales: &Sales) -> Section {
    let month = last_full_month(sales)?;
    let next = Period::containing(Grain::Month, month.to())?;
    let net = sales.over(month)?.net()?;
    let target = net.checked_mul(UPLIFT.parse()?)?.round_to_minor(Rounding::HalfUp);

    let mut by_week = Vec::new();
    for week in next.split(Grain::WEEK)? {
        let year_before = week.compare(&Comparison::PreviousYearSameWeekday)?;
        by_week.push((week_label(week)?, sales.over(year_before)?.gross));
    }
    let ranked = sales.by_country(month)?;
    let (top, rest) = ranked.split_at(COUNTRIES.min(ranked.len()));
    let mut by_country: Vec<(String, Money)> =
        top.iter().map(|(country, totals)| ((*country).to_owned(), totals.gross)).collect();
    by_country.push(("all others".to_owned(), Money::try_sum(rest.iter().map(|(_, totals)| totals.gross), CURRENCY)?));

    let label = next.label(Grain::Month).unwrap_or_default();
    let weeks = split(&target, &format!("{label} by week, GBP"), "gross a year before", &by_week)?;
    let countries = split(&target, &format!("{label} by country, GBP"), "gross last month", &by_country)?;
    Ok(format!(
        "Example target for {label}: net of {}, {} GBP, × {UPLIFT} = {} GBP, rounded half up.\n\
         Its parts are whole pennies by largest remainder and sum to it exactly.\n\n{weeks}\n{countries}\n",
        month.label(Grain::Month).unwrap_or_default(),
        pounds(net),
        pounds(target),
    ))
}

fn split(target: &Money, title: &str, weight: &str, weights: &[(String, Money)]) -> Result<Table, Box<dyn Error>> {
    let amounts: Vec<Decimal> = weights.iter().map(|(_, weight)| weight.amount()).collect();
    let parts = target.allocate(&amounts, ZeroWeights::Equal)?;
    let mut table = Table::new(title, &[weight, "target"]);
    for ((name, weight), part) in weights.iter().zip(&parts) {
        table.row(name, [pounds(*weight), pounds(*part)]);
    }
    let sum = Money::try_sum(&parts, CURRENCY)?;
    if sum != *target {
        return Err(format!("the parts sum to {sum}, not to {target}").into());
    }
    let weights = Money::try_sum(weights.iter().map(|(_, weight)| *weight), CURRENCY)?;
    table.total("sum", [pounds(weights), pounds(sum)]);
    Ok(table)
}

fn last_full_month(sales: &Sales) -> Result<Period, Box<dyn Error>> {
    let (_, last) = sales.span().ok_or("there is no sale")?;
    let month = Period::containing(Grain::Month, last)?;
    if month.last_day() == last { Ok(month) } else { Ok(month.compare(&Comparison::PreviousMonth)?) }
}

fn week_label(week: Period) -> Result<String, Box<dyn Error>> {
    let (first, last) = (week.from().format("%a %d"), week.last_day().format("%a %d %b"));
    Ok(format!("{}, {first} to {last}", Grain::WEEK.label(week.from())?))
}

fn sales_cells(totals: &Totals) -> Result<[String; 5], Box<dyn Error>> {
    let net = totals.net()?;
    Ok([whole(totals.orders), whole(totals.units), pounds(totals.gross), pounds(totals.cancelled), pounds(net)])
}

/// A share or change in percent with one decimal place; `–` where there is nothing to compare with.
fn percent(ratio: Ratio) -> String {
    ratio.percent(1, Rounding::HalfUp).map_or_else(|| "–".to_owned(), |percent| format!("{percent:.1} %"))
}

fn change(now: Money, before: Money) -> Result<String, Box<dyn Error>> {
    if before.is_zero() || before.is_negative() {
        return Ok("–".to_owned());
    }
    let change = percent(now.checked_sub(&before)?.ratio_to(&before)?);
    Ok(if change.starts_with(['-', '–']) { change } else { format!("+{change}") })
}

fn whole(count: impl Into<Decimal>) -> String {
    format_amount(count.into(), &AmountLocale::POINT)
}

/// An amount as people read it: rounded half up to the penny.
fn pounds(amount: Money) -> String {
    let mut rounded = amount.round_to_minor(Rounding::HalfUp).amount();
    rounded.rescale(2);
    format_amount(rounded, &AmountLocale::POINT)
}

fn minute(time: chrono::NaiveDateTime) -> String {
    time.format("%Y-%m-%d %H:%M").to_string()
}
