//! The six queries, and their answers in the columns that the workload names.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Decimal128Type};
use arrow_array::{Array, ArrayRef, Int64Array, RecordBatch, StringArray};
use arrow_cast::cast;
use arrow_schema::DataType;
use chrono::Datelike;
use kpi_core::engine::{Dataset, Dimension, KpiTable, Query, run_all};
use kpi_core::metric::{Basis, Catalogue, Conversion, Definition, resolve};
use kpi_core::money::{Currency, FxGap, FxRounding, Rounding};
use kpi_core::period::{Grain, Period};

/// Names of the queries.
pub(crate) const NAMES: [&str; 6] = ["q1", "q2", "q3", "q4", "q5", "q6"];
/// All six asked as one request.
pub(crate) const ALL: &str = "all";

const METRICS: &str = include_str!("../metrics.toml");
const WINDOWS: [u32; 3] = [7, 30, 90];
/// The metrics of Q2, with the names of its columns.
const FULFILMENT: [(&str, &str); 9] = [
    ("due_orders", "due_orders"),
    ("late_orders", "late_orders"),
    ("late_dispatch_rate", "late_dispatch_rate"),
    ("sale_orders", "paid_orders"),
    ("seller_fault_orders", "seller_fault_orders"),
    ("fault_cancel_rate", "seller_fault_cancel_rate"),
    ("delivery_due_orders", "delivery_due_orders"),
    ("on_time_orders", "on_time_orders"),
    ("on_time_rate", "on_time_delivery_rate"),
];
/// Q1 and Q5: metric and column.
const SHOP_DAY: [(&str, &str); 7] = [
    ("gmv_paid", "gmv_paid"),
    ("gmv_net", "gmv_net"),
    ("sale_orders", "orders"),
    ("sale_units", "units"),
    ("sale_aov", "aov"),
    ("refunded_rate", "refund_rate"),
    ("cancelled_rate", "cancel_rate"),
];

/// The metrics of the workload, with a windowed form of those of Q2.
fn catalogue() -> Result<Catalogue, Box<dyn Error>> {
    let mut text = METRICS.to_owned();
    let plain = Catalogue::from_toml("kpi1", METRICS)?;
    for (metric, _) in FULFILMENT {
        let unit = &plain.require(metric)?.unit;
        for days in WINDOWS {
            write!(
                text,
                "[[metric]]\nid = \"{metric}_{days}d\"\nversion = 1\nen = \"{metric} over {days} days\"\n\
                 zh = \"近{days}天 {metric}\"\nunit = \"{unit}\"\ndirection = \"none\"\n\
                 meaning = \"{metric} over the last {days} local days.\"\nsource = \"workload KPI-1\"\n\
                 since = \"2026-11-01\"\nwindow = {{ input = \"{metric}\", days = {days}, partial = \"allow\" }}\n"
            )?;
        }
    }
    Ok(Catalogue::from_toml("kpi1", &text)?)
}

/// A query of the workload.
pub(crate) fn query(name: &str, threads: usize) -> Result<Query, Box<dyn Error>> {
    let catalogue = catalogue()?;
    let plain = Basis::preset("kpi1")?;
    let in_dollars = plain.in_currency(Conversion {
        currency: Currency::USD,
        rounded: FxRounding::PerLine,
        rounding: Rounding::HalfEven,
        digits: None,
        gap: FxGap::ExactDay,
        rate_day: None,
    });
    let resolved = |metrics: &[&str], basis: &Basis| -> Result<Vec<Definition>, Box<dyn Error>> {
        Ok(metrics.iter().map(|metric| resolve(&catalogue, metric, basis)).collect::<Result<_, _>>()?)
    };
    let shop_day = SHOP_DAY.map(|(metric, _)| metric);
    let shop = Dimension::column("shop_id");
    let query = match name {
        "q1" => Query::new(resolved(&shop_day, &plain)?).by(shop).grain(Grain::Day),
        "q2" => {
            let names: Vec<String> =
                FULFILMENT.iter().flat_map(|(metric, _)| WINDOWS.map(|days| format!("{metric}_{days}d"))).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            Query::new(resolved(&names, &plain)?).by(shop).period("2025-12-20..2025-12-21".parse()?)
        }
        "q3" => Query::new(resolved(&["live_gmv", "live_gmv_net", "live_orders", "live_units"], &plain)?)
            .by(Dimension::column("live_session_id"))
            .by(shop),
        "q4" => {
            let metrics = ["gmv_net", "sale_orders", "sale_units", "cancelled_sale_orders"];
            let dimensions = ["team", "owner", "currency"];
            let query = Query::new(resolved(&metrics, &plain)?).grain(Grain::WEEK);
            dimensions.into_iter().fold(query, |query, name| query.by(Dimension::column(name)))
        }
        "q5" => Query::new(resolved(&shop_day, &in_dollars)?).by(shop).grain(Grain::Day),
        "q6" => {
            let metrics = ["known_buyers", "repeat_buyers_to_date", "repeat_rate_to_date"];
            // Local months reach over both ends of the year.
            let period: Period = "2024-12-01..2026-02-01".parse()?;
            Query::new(resolved(&metrics, &plain)?).by(shop).grain(Grain::Month).period(period)
        }
        other => return Err(format!("unknown query {other}").into()),
    };
    Ok(query.threads(threads))
}

/// The tables of some queries, asked as one request, as Arrow.
pub(crate) fn answer(queries: &[Query], data: &Dataset) -> Result<Vec<RecordBatch>, Box<dyn Error>> {
    Ok(run_all(queries, data)?.iter().map(KpiTable::to_arrow).collect::<Result<_, _>>()?)
}

struct Answer<'b>(&'b RecordBatch);

impl Answer<'_> {
    fn column(&self, name: &str) -> Result<ArrayRef, String> {
        self.0.column_by_name(name).cloned().ok_or_else(|| format!("the answer has no column {name}"))
    }

    fn days(&self) -> Result<ArrayRef, String> {
        self.column("period_from")
    }

    fn whole(&self, name: &str) -> Result<ArrayRef, Box<dyn Error>> {
        Ok(cast(&self.column(name)?, &DataType::Int64)?)
    }
}

/// The answer with the columns of the workload; not part of the time.
pub(crate) fn result(name: &str, batch: &RecordBatch) -> Result<RecordBatch, Box<dyn Error>> {
    let answer = Answer(batch);
    let mut columns: Vec<(&str, ArrayRef)> = Vec::new();
    match name {
        "q1" | "q5" => {
            columns.push(("shop_id", answer.column("shop_id")?));
            if name == "q1" {
                columns.push(("currency", answer.column("gmv_paid.currency")?));
            }
            columns.push(("day", answer.days()?));
            for (metric, column) in SHOP_DAY {
                columns.push((column, answer.column(metric)?));
            }
        }
        "q2" => return windows(&answer),
        "q3" => {
            columns.push(("live_session_id", answer.whole("live_session_id")?));
            columns.push(("shop_id", answer.column("shop_id")?));
            let metrics = [
                ("live_gmv", "gmv_paid"),
                ("live_gmv_net", "gmv_net"),
                ("live_orders", "orders"),
                ("live_units", "units"),
            ];
            for (metric, column) in metrics {
                columns.push((column, answer.column(metric)?));
            }
        }
        "q4" => {
            columns.push(("team", answer.column("team")?));
            columns.push(("owner", answer.column("owner")?));
            let (year, week) = iso_weeks(&answer)?;
            columns.extend([("iso_year", year), ("iso_week", week), ("currency", answer.column("currency")?)]);
            let metrics = [
                ("gmv_net", "gmv_net"),
                ("sale_orders", "orders"),
                ("sale_units", "units"),
                ("cancelled_sale_orders", "cancelled_orders"),
            ];
            for (metric, column) in metrics {
                columns.push((column, answer.column(metric)?));
            }
            columns.push(("rank", ranks(&answer)?));
        }
        _ => {
            columns.push(("shop_id", answer.column("shop_id")?));
            columns.push(("month", answer.days()?));
            columns.push(("buyers", answer.column("known_buyers")?));
            columns.push(("repeat_buyers", answer.column("repeat_buyers_to_date")?));
            columns.push(("repeat_rate", answer.column("repeat_rate_to_date")?));
        }
    }
    Ok(RecordBatch::try_from_iter(columns)?)
}

/// One row per shop and window from one column per window.
fn windows(answer: &Answer<'_>) -> Result<RecordBatch, Box<dyn Error>> {
    let shops = answer.column("shop_id")?;
    let parts = WINDOWS.map(|days| -> Result<RecordBatch, Box<dyn Error>> {
        let width: ArrayRef = Arc::new(Int64Array::from(vec![i64::from(days); shops.len()]));
        let mut columns = vec![("shop_id", Arc::clone(&shops)), ("window_days", width)];
        for (metric, column) in FULFILMENT {
            let values = answer.column(&format!("{metric}_{days}d"))?;
            columns.push((column, cast(&values, &DataType::Decimal128(38, 6))?));
        }
        Ok(RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(name, values)| (name, values, true)))?)
    });
    let parts = parts.into_iter().collect::<Result<Vec<_>, _>>()?;
    let schema = parts.first().map(RecordBatch::schema).ok_or("no window")?;
    Ok(arrow_select::concat::concat_batches(&schema, &parts)?)
}

fn iso_weeks(answer: &Answer<'_>) -> Result<(ArrayRef, ArrayRef), Box<dyn Error>> {
    let days = answer.days()?;
    let days = days.as_primitive_opt::<Date32Type>().ok_or("no days")?;
    let weeks: Vec<_> = (0..days.len()).filter_map(|row| days.value_as_date(row)).map(|day| day.iso_week()).collect();
    let year: Int64Array = weeks.iter().map(|week| Some(i64::from(week.year()))).collect();
    let week: Int64Array = weeks.iter().map(|week| Some(i64::from(week.week()))).collect();
    Ok((Arc::new(year), Arc::new(week)))
}

/// 1 and the number of rows of the same team, week and currency with a greater net amount.
fn ranks(answer: &Answer<'_>) -> Result<ArrayRef, Box<dyn Error>> {
    let (teams, currencies, days) = (answer.column("team")?, answer.column("currency")?, answer.days()?);
    let net = answer.column("gmv_net")?;
    let teams: &StringArray = teams.as_string_opt().ok_or("no teams")?;
    let currencies: &StringArray = currencies.as_string_opt().ok_or("no currencies")?;
    let days = days.as_primitive_opt::<Date32Type>().ok_or("no days")?;
    let net = net.as_primitive_opt::<Decimal128Type>().ok_or("no amounts")?;
    let mut boards: BTreeMap<(&str, &str, i32), Vec<i128>> = BTreeMap::new();
    let board = |row: usize| (teams.value(row), currencies.value(row), days.value(row));
    for row in 0..net.len() {
        boards.entry(board(row)).or_default().push(net.value(row));
    }
    boards.values_mut().for_each(|values| values.sort_unstable_by(|a, b| b.cmp(a)));
    let rank = |row: usize| {
        let greater = boards.get(&board(row)).map_or(0, |values| values.partition_point(|v| *v > net.value(row)));
        i64::try_from(greater + 1).ok()
    };
    Ok(Arc::new((0..net.len()).map(rank).collect::<Int64Array>()))
}
