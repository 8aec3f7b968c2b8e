//! An independent, slow evaluator of resolved definitions: plain rows, exact fractions, no kernels.
//!
//! It scans all rows of a table for every cell and every measure, and knows nothing but what `kpi_core::metric` says
//! about [`Definition`]. The engine is checked against it.

mod expr;
mod round;
mod rows;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use kpi_core::metric::{
    Aggregate, Arithmetic, Convert, Definition, Empty, History, Node, NodeExpr, NodeId, ResolvedMeasure, RowClock,
    WindowSpan,
};
use kpi_core::money::{Currency, FxRounding, FxTable};
use kpi_core::period::{Grain, Period, ShopZone};
use num_rational::BigRational;
use num_traits::Zero;

pub(super) use expr::{evaluate, is_true};
pub(super) use round::{parse, round};
pub(super) use rows::{records, text_table};

/// One value of a row.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cell {
    Null,
    Text(String),
    Number(BigRational),
    Instant(DateTime<Utc>),
    Date(NaiveDate),
    Flag(bool),
}

/// A row: every column of its table.
pub(super) type Row = BTreeMap<&'static str, Cell>;

/// Everything that is known: rows of tables, zones of shops (UTC where unknown), rates.
#[derive(Debug, Default, Clone)]
pub(super) struct Data {
    pub(super) tables: BTreeMap<&'static str, Vec<Row>>,
    pub(super) zones: BTreeMap<String, ShopZone>,
    pub(super) fx: FxTable,
}

/// What stops an evaluation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Failure {
    MissingTable(&'static str),
    MissingDimension(&'static str, String),
    MixedCurrency(Vec<String>),
    Fx(String),
}

/// The rows of a cell: values of dimensions (columns of each table; `None` is the group without a value) and days.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) dimensions: BTreeMap<String, Option<String>>,
    pub(super) period: Period,
}

impl Place {
    pub(super) fn whole(period: Period) -> Self {
        Self { dimensions: BTreeMap::new(), period }
    }
}

type Value = Result<Option<BigRational>, Failure>;

/// Cells by the values of the dimensions and the bucket of time.
type Cells = BTreeMap<(Vec<Option<String>>, Period), Option<BigRational>>;

/// The exact value of a definition at a place, before the rounding at the edge.
pub(super) fn value(definition: &Definition, data: &Data, place: &Place) -> Value {
    node(definition, definition.root(), data, place)
}

/// The exact value of every node at a place.
pub(super) fn nodes(definition: &Definition, data: &Data, place: &Place) -> Vec<Value> {
    (0..definition.nodes.len()).map(|id| node(definition, id, data, place)).collect()
}

/// All cells that have a row in at least one measure: dimensions by name, and the buckets of the grain.
pub(super) fn table(
    definition: &Definition,
    data: &Data,
    by: &[&str],
    grain: Option<Grain>,
    period: Period,
) -> Result<Cells, Failure> {
    let buckets = grain.map_or_else(|| vec![period], |grain| period.split(grain).unwrap());
    let mut cells = BTreeMap::new();
    for bucket in buckets {
        let mut keys = BTreeSet::new();
        for (_, measure) in definition.measures() {
            let wanted: BTreeSet<&str> = by.iter().copied().collect();
            for row in rows_of(measure, data, &wanted)? {
                if moment(&measure.clock, row, data).is_some_and(|(_, day)| bucket.contains(day)) {
                    let key = by.iter().map(|name| dimension(measure, row, name)).collect::<Result<Vec<_>, _>>()?;
                    keys.insert(key);
                }
            }
        }
        for key in keys {
            let dimensions = by.iter().map(|name| (*name).to_owned()).zip(key.clone()).collect();
            let place = Place { dimensions, period: bucket };
            cells.insert((key, bucket), value(definition, data, &place)?);
        }
    }
    Ok(cells)
}

fn node(definition: &Definition, id: NodeId, data: &Data, place: &Place) -> Value {
    match &definition.nodes[id] {
        Node::Measure(measure) => aggregate(measure, data, place),
        Node::Ratio { numerator, denominator } => {
            let (a, b) = (node(definition, *numerator, data, place)?, node(definition, *denominator, data, place)?);
            Ok(divide(a, b))
        }
        Node::Formula(expr) => formula(definition, expr, data, place),
        Node::Windowed { input, span, .. } => {
            let last = place.period.last_day();
            let period = match span {
                WindowSpan::Days(days) => Period::last_n_days(last, *days).unwrap(),
                WindowSpan::ToDate(grain) => Period::inclusive(grain.floor(last), last).unwrap(),
                other => panic!("{other:?}"),
            };
            node(definition, *input, data, &Place { period, ..place.clone() })
        }
        Node::Cohort { input, cohort } => {
            let period = cohort.period(place.period.last_day()).unwrap();
            node(definition, *input, data, &Place { period, ..place.clone() })
        }
        other => panic!("{other:?}"),
    }
}

fn divide(a: Option<BigRational>, b: Option<BigRational>) -> Option<BigRational> {
    match (a, b) {
        (Some(a), Some(b)) if !b.is_zero() => Some(a / b),
        _ => None,
    }
}

fn formula(definition: &Definition, expr: &NodeExpr, data: &Data, place: &Place) -> Value {
    Ok(match expr {
        NodeExpr::Node(id) => node(definition, *id, data, place)?,
        NodeExpr::Number(number) => Some(parse(&number.to_string())),
        NodeExpr::Negate(inner) => formula(definition, inner, data, place)?.map(|value| -value),
        NodeExpr::Arithmetic(operator, a, b) => {
            let (a, b) = (formula(definition, a, data, place)?, formula(definition, b, data, place)?);
            match operator {
                Arithmetic::Div => divide(a, b),
                Arithmetic::Add => a.zip(b).map(|(a, b)| a + b),
                Arithmetic::Sub => a.zip(b).map(|(a, b)| a - b),
                Arithmetic::Mul => a.zip(b).map(|(a, b)| a * b),
            }
        }
        NodeExpr::Coalesce(items) => {
            for item in items {
                if let Some(found) = formula(definition, item, data, place)? {
                    return Ok(Some(found));
                }
            }
            None
        }
        other => panic!("{other:?}"),
    })
}

/// The rows that the filter lets through, at the level of totals that the dimensions ask for.
fn rows_of<'d>(measure: &ResolvedMeasure, data: &'d Data, by: &BTreeSet<&str>) -> Result<Vec<&'d Row>, Failure> {
    let rows = data.tables.get(measure.table.name).ok_or(Failure::MissingTable(measure.table.name))?;
    let level = |row: &Row| {
        measure.totals.iter().all(|column| by.contains(column.as_str()) == (row[column.as_str()] != Cell::Null))
    };
    Ok(rows.iter().filter(|row| level(row) && measure.filter.as_ref().is_none_or(|f| is_true(f, row))).collect())
}

fn dimension(measure: &ResolvedMeasure, row: &Row, name: &str) -> Result<Option<String>, Failure> {
    match row.get(name) {
        None => Err(Failure::MissingDimension(measure.table.name, name.to_owned())),
        Some(Cell::Null) => Ok(None),
        Some(Cell::Text(text)) => Ok(Some(text.clone())),
        Some(other) => Ok(Some(format!("{other:?}"))),
    }
}

/// The moment of a row in the order of time, and its local day.
fn moment(clock: &RowClock, row: &Row, data: &Data) -> Option<(i64, NaiveDate)> {
    let case = clock.cases().iter().find(|case| case.when.as_ref().is_none_or(|when| is_true(when, row)))?;
    match &row[case.column.as_str()] {
        Cell::Instant(instant) => {
            let zone = match row.get("shop_id") {
                Some(Cell::Text(shop)) => data.zones.get(shop).copied(),
                _ => None,
            };
            let day = zone.map_or_else(|| instant.date_naive(), |zone| zone.local_day(*instant));
            Some((instant.timestamp_millis(), day))
        }
        Cell::Date(day) => Some((i64::from(chrono::Datelike::num_days_from_ce(day)), *day)),
        _ => None,
    }
}

struct Counted<'d> {
    row: &'d Row,
    moment: i64,
    day: NaiveDate,
}

fn aggregate(measure: &ResolvedMeasure, data: &Data, place: &Place) -> Value {
    let by: BTreeSet<&str> = place.dimensions.keys().map(String::as_str).collect();
    let (mut inside, mut until) = (Vec::new(), Vec::new());
    for row in rows_of(measure, data, &by)? {
        let mut here = true;
        for (name, wanted) in &place.dimensions {
            here &= dimension(measure, row, name)? == *wanted;
        }
        let Some((moment, day)) = moment(&measure.clock, row, data).filter(|_| here) else { continue };
        if day < place.period.to() {
            until.push(row);
        }
        if place.period.contains(day) {
            inside.push(Counted { row, moment, day });
        }
    }
    let empty = || (measure.empty == Empty::Zero).then(BigRational::zero);
    let whole = |number: usize| BigRational::from_integer(number.into());
    let no_rows = inside.is_empty();
    match &measure.aggregate {
        Aggregate::Sum { .. }
        | Aggregate::Count
        | Aggregate::CountDistinct { .. }
        | Aggregate::CountRepeated { .. }
            if no_rows =>
        {
            Ok(empty())
        }
        Aggregate::Count => Ok(Some(whole(inside.len()))),
        Aggregate::CountDistinct { columns } => {
            let keys = inside.iter().filter_map(|counted| {
                let key: Vec<&Cell> = columns.iter().map(|column| &counted.row[column.as_str()]).collect();
                let day = measure.per_day.then_some(counted.day);
                (!key.contains(&&Cell::Null)).then_some((day, key))
            });
            Ok(Some(whole(keys.collect::<BTreeSet<_>>().len())))
        }
        Aggregate::CountRepeated { column, of, at_least, history } => {
            let here: BTreeSet<&Cell> = inside.iter().map(|counted| &counted.row[column.as_str()]).collect();
            let known: Vec<&Row> =
                if *history == History::ToDate { until } else { inside.iter().map(|counted| counted.row).collect() };
            let several = here.into_iter().filter(|who| **who != Cell::Null).filter(|who| {
                let things: BTreeSet<&Cell> = known
                    .iter()
                    .filter(|row| row[column.as_str()] == **who)
                    .map(|row| &row[of.as_str()])
                    .filter(|thing| **thing != Cell::Null)
                    .collect();
                things.len() >= usize::try_from(*at_least).unwrap()
            });
            Ok(Some(whole(several.count())))
        }
        Aggregate::Sum { .. } => total(measure, data, &inside),
        Aggregate::Min { .. } => extreme(measure, data, &inside, true),
        Aggregate::Max { .. } => extreme(measure, data, &inside, false),
        Aggregate::Last { per, .. } => {
            let key = |counted: &Counted<'_>| {
                per.iter().map(|column| counted.row[column.as_str()].clone()).collect::<Vec<_>>()
            };
            let mut latest: BTreeMap<Vec<Cell>, i64> = BTreeMap::new();
            for counted in &inside {
                let entry = latest.entry(key(counted)).or_insert(counted.moment);
                *entry = (*entry).max(counted.moment);
            }
            inside.retain(|counted| latest[&key(counted)] == counted.moment);
            total(measure, data, &inside)
        }
        other => panic!("{other:?}"),
    }
}

/// The value of each row that has one, converted where the definition says so.
fn values(measure: &ResolvedMeasure, data: &Data, inside: &[Counted<'_>]) -> Result<Vec<BigRational>, Failure> {
    let value = measure.aggregate.value().unwrap();
    let mut currencies = BTreeSet::new();
    let mut found = Vec::new();
    for counted in inside {
        let Cell::Number(number) = evaluate(value, counted.row) else { continue };
        if !measure.unit.has_money() {
            found.push(number);
            continue;
        }
        let Cell::Text(currency) = &counted.row["currency"] else { continue };
        currencies.insert(currency.clone());
        match &measure.convert {
            None => found.push(number),
            Some(convert) => {
                let exact = number * rate(convert, currency, counted, data)?;
                found.push(match convert.rounded {
                    FxRounding::PerLine => round(&exact, convert.digits, convert.rounding),
                    _ => exact,
                });
            }
        }
    }
    if measure.convert.is_none() && currencies.len() > 1 {
        return Err(Failure::MixedCurrency(currencies.into_iter().collect()));
    }
    Ok(found)
}

fn rate(convert: &Convert, from: &str, counted: &Counted<'_>, data: &Data) -> Result<BigRational, Failure> {
    let from = Currency::try_new(from).unwrap();
    let day = moment(&convert.rate_day, counted.row, data).map_or(counted.day, |(_, day)| day);
    let quote = data.fx.clone().with_gap(convert.gap).quote(from, convert.currency, day);
    quote.map(|quote| parse(&quote.rate().to_string())).map_err(|error| Failure::Fx(error.to_string()))
}

fn at_the_end(measure: &ResolvedMeasure, value: BigRational) -> BigRational {
    match &measure.convert {
        Some(convert) if convert.rounded == FxRounding::PerTotal => round(&value, convert.digits, convert.rounding),
        _ => value,
    }
}

fn total(measure: &ResolvedMeasure, data: &Data, inside: &[Counted<'_>]) -> Value {
    let values = values(measure, data, inside)?;
    let known = !values.is_empty();
    Ok(known.then(|| at_the_end(measure, values.into_iter().fold(BigRational::zero(), |sum, value| sum + value))))
}

fn extreme(measure: &ResolvedMeasure, data: &Data, inside: &[Counted<'_>], least: bool) -> Value {
    let values = values(measure, data, inside)?.into_iter();
    let found = if least { values.min() } else { values.max() };
    Ok(found.map(|value| at_the_end(measure, value)))
}
