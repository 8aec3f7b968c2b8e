//! Everything that the brief knows: the queries over the facts, asked in one pass.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;
use smol_str::SmolStr;

use super::super::{Audience, FigureUnit, Text};
use super::spec::BriefSpec;
use crate::Error;
use crate::engine::{Dataset, Dimension, KpiTable, Query, TableCoverage, run_all};
use crate::error::ReportError;
use crate::forecast::DailySeries;
use crate::metric::{Definition, resolve};
use crate::money::{Currency, exact};
use crate::period::{Comparison, Grain, Period};

/// The metric that is planned.
pub(super) const PLANNED: &str = "gmv";
/// Complete months whose shares decide who gets how much of a target.
const SHARE_MONTHS: u32 = 3;
/// Months behind the drivers' own history.
const TREE_MONTHS: u32 = 13;

/// Who sells: the value of the breakdown and the person responsible, as far as there is one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Part {
    pub(super) by: Option<SmolStr>,
    pub(super) person: Option<SmolStr>,
}

/// What was sold on a day, and on how many rows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sold {
    pub(super) amount: Decimal,
    rows: u64,
}

/// The days that matter.
#[derive(Debug, Clone, Copy)]
pub(super) struct Days {
    pub(super) as_of: NaiveDate,
    /// The last complete week, Monday to Sunday.
    pub(super) week: Period,
    /// The month that is under way, or has just ended.
    pub(super) month: Period,
    /// Its days that are over.
    pub(super) to_date: Period,
    /// The month before it.
    pub(super) last: Period,
    /// The month after it.
    pub(super) next: Period,
}

impl Days {
    fn new(as_of: NaiveDate) -> Result<Self, Error> {
        let month = Period::containing(Grain::Month, as_of)?;
        let this_week = Period::containing(Grain::WEEK, as_of)?;
        let week = if this_week.last_day() == as_of { this_week } else { this_week.shift_days(-7)? };
        Ok(Self {
            as_of,
            week,
            month,
            to_date: Period::inclusive(month.from(), as_of)?,
            last: month.compare(&Comparison::PreviousMonth)?,
            next: Period::containing(Grain::Month, month.to())?,
        })
    }
}

/// Answers to the queries.
pub(super) struct Known {
    pub(super) days: Days,
    pub(super) currency: Currency,
    /// Metrics that are shown, and those that cannot be computed with the reason.
    pub(super) shown: Vec<Definition>,
    pub(super) left_out: Vec<LeftOut>,
    /// Planned metric by day, over all rows.
    pub(super) daily: DailySeries,
    /// Planned metric by part and day, from the first month whose shares count.
    pub(super) parts: BTreeMap<Part, BTreeMap<NaiveDate, Sold>>,
    /// All metrics: last complete week, month to date, last month; one row each, none without data.
    pub(super) week: KpiTable,
    pub(super) to_date: KpiTable,
    pub(super) last: KpiTable,
    /// All metrics of the last month by the breakdown.
    pub(super) last_by: KpiTable,
    /// The planned metric under the second basis: in all and by the breakdown.
    pub(super) second: Option<(KpiTable, KpiTable)>,
    /// The metrics of the tree by month.
    pub(super) drivers: Option<KpiTable>,
    pub(super) zones: Vec<String>,
}

impl Known {
    /// Errors: no day is known to be complete; nothing was sold; whatever the queries refuse.
    pub(super) fn new(spec: &BriefSpec, data: &Dataset) -> Result<Self, Error> {
        let as_of = match spec.as_of {
            Some(day) => day,
            None => data
                .stated_coverage("order_lines")
                .and_then(TableCoverage::complete_through)
                .ok_or(ReportError::NoDay)?,
        };
        let days = Days::new(as_of)?;
        let define = |metric: &str, basis| resolve(&spec.catalogue, metric, basis);
        let planned = define(PLANNED, &spec.basis)?;
        let (shown, left_out) = available(spec, data)?;
        let tree = tree_metrics(spec, data);

        let scoped = |query: Query| match &spec.audience {
            Audience::Manager => query,
            Audience::Team(team) => query.scope("team", [team]),
            Audience::Person(person) => query.scope("person", [person]),
        };
        let query = |metrics: &[Definition]| scoped(Query::new(metrics.iter().cloned())).threads(spec.threads);
        let one = std::slice::from_ref(&planned);
        let recent = Period::new(months_before(days.month.from(), SHARE_MONTHS)?, days.to_date.to())?;
        let mut queries = vec![
            query(one).grain(Grain::Day),
            query(one).by(&spec.by).by(Dimension::Person).grain(Grain::Day).period(recent),
            query(&shown).period(days.week).compare(Comparison::PreviousPeriod),
            query(&shown).period(days.to_date).compare(Comparison::PreviousMonth),
            query(&shown).period(days.last).compare(Comparison::PreviousMonth),
            query(&shown).by(&spec.by).period(days.last).compare(Comparison::PreviousMonth),
        ];
        let has_tree = !tree.is_empty();
        if has_tree {
            let span = Period::new(months_before(days.month.from(), TREE_MONTHS)?, days.month.from())?;
            queries.push(query(&tree).grain(Grain::Month).period(span));
        }
        if let Some(second) = &spec.second {
            let second = [define(PLANNED, second)?];
            queries.push(query(&second).period(days.last));
            queries.push(query(&second).by(&spec.by).period(days.last));
        }
        let mut tables = run_all(&queries, data)?.into_iter();
        let mut next = || tables.next().ok_or(Error::from(ReportError::NothingSold { through: as_of }));
        let (daily, parts) = (next()?, next()?);
        let (week, to_date, last, last_by) = (next()?, next()?, next()?, next()?);
        let drivers = if has_tree { Some(next()?) } else { None };
        let second = if spec.second.is_some() { Some((next()?, next()?)) } else { None };

        let sold = |row| daily.currency(row, PLANNED).ok().flatten();
        let currency = (0..daily.len()).find_map(sold).ok_or(ReportError::NothingSold { through: as_of })?;
        Ok(Self {
            days,
            currency,
            shown,
            left_out,
            daily: series(&daily, data, as_of)?,
            parts: by_part(&parts)?,
            week,
            to_date,
            last,
            last_by,
            second,
            drivers,
            zones: zones(data),
        })
    }

    /// What a part sold in a period.
    pub(super) fn sold(&self, part: &Part, period: Period) -> Result<Decimal, Error> {
        Ok(exact::sum(self.days_of(part, period).map(|(_, sold)| sold.amount))?)
    }

    /// The days of a period on which a part sold something.
    pub(super) fn days_of(&self, part: &Part, period: Period) -> impl Iterator<Item = (&NaiveDate, &Sold)> {
        self.parts.get(part).into_iter().flat_map(move |days| days.range(period.from()..period.to()))
    }

    /// Rows behind what some parts sold in a period.
    pub(super) fn rows<'p>(&self, parts: impl IntoIterator<Item = &'p Part>, period: Period) -> u64 {
        parts.into_iter().flat_map(|part| self.days_of(part, period)).map(|(_, sold)| sold.rows).sum()
    }

    /// What everybody sold in a period.
    pub(super) fn sold_in_all(&self, period: Period) -> Result<Decimal, Error> {
        Ok(exact::sum(period.days().filter_map(|day| self.daily.value(day)))?)
    }

    /// How amounts are shown.
    pub(super) fn money(&self) -> (FigureUnit, u32) {
        (FigureUnit::Money(self.currency), u32::from(self.currency.minor_digits()))
    }

    /// Whether anybody is responsible for anything.
    pub(super) fn has_people(&self) -> bool {
        self.parts.keys().any(|part| part.person.is_some())
    }

    /// Days whose shares decide about a month: the complete months before it.
    pub(super) fn share_days(month: Period) -> Result<Period, Error> {
        Ok(Period::new(months_before(month.from(), SHARE_MONTHS)?, month.from())?)
    }
}

fn months_before(first: NaiveDate, months: u32) -> Result<NaiveDate, Error> {
    let out = || Error::from(ReportError::DayOutOfRange { day: first });
    first.checked_sub_months(chrono::Months::new(months)).ok_or_else(out)
}

/// A metric's id and why it cannot be computed.
type LeftOut = (String, String);

/// The metrics that the data can answer, and why the others cannot be.
fn available(spec: &BriefSpec, data: &Dataset) -> Result<(Vec<Definition>, Vec<LeftOut>), Error> {
    let (mut shown, mut left_out) = (Vec::new(), Vec::new());
    for metric in &spec.metrics {
        let definition = resolve(&spec.catalogue, metric, &spec.basis)?;
        match lacks(&definition, data) {
            Some(reason) if metric != PLANNED => left_out.push((metric.clone(), reason)),
            _ => shown.push(definition),
        }
    }
    Ok((shown, left_out))
}

/// Why the data cannot answer a metric.
fn lacks(definition: &Definition, data: &Dataset) -> Option<String> {
    let issues = Query::new([definition.clone()]).check(data);
    issues.iter().next().map(ToString::to_string)
}

/// The metrics of the tree; none when one of them cannot be computed.
fn tree_metrics(spec: &BriefSpec, data: &Dataset) -> Vec<Definition> {
    let mut all = Vec::new();
    for metric in spec.tree.metrics() {
        match resolve(&spec.catalogue, metric.as_str(), &spec.basis) {
            Ok(definition) if lacks(&definition, data).is_none() => all.push(definition),
            _ => return Vec::new(),
        }
    }
    all
}

/// A value for every day from the first one known: zero where the day is covered and nothing was sold, none where it is
/// not covered.
fn series(table: &KpiTable, data: &Dataset, as_of: NaiveDate) -> Result<DailySeries, Error> {
    let mut days = BTreeMap::new();
    for row in 0..table.len() {
        if let (Some(period), Some(value)) = (table.period(row)?, table.value(row, PLANNED)?)
            && period.from() <= as_of
        {
            days.insert(period.from(), value);
        }
    }
    let stated = data.stated_coverage("order_lines");
    let first = stated.map(|stated| stated.days().from()).into_iter().chain(days.keys().next().copied()).min();
    let first = first.filter(|first| *first <= as_of).ok_or(ReportError::NothingSold { through: as_of })?;
    let value = |day: NaiveDate| match days.get(&day) {
        Some(value) => Some(*value),
        None if stated.is_none_or(|stated| stated.covers(day)) => Some(Decimal::ZERO),
        None => None,
    };
    Ok(DailySeries::try_new(first, Period::inclusive(first, as_of)?.days().map(value).collect())?)
}

fn by_part(table: &KpiTable) -> Result<BTreeMap<Part, BTreeMap<NaiveDate, Sold>>, Error> {
    let mut parts: BTreeMap<Part, BTreeMap<NaiveDate, Sold>> = BTreeMap::new();
    for row in 0..table.len() {
        let keys = table.keys(row)?;
        let key = |index: usize| keys.get(index).copied().flatten().map(SmolStr::new);
        let (Some(period), Some(amount)) = (table.period(row)?, table.value(row, PLANNED)?) else { continue };
        let sold = Sold { amount, rows: table.contributing_rows(row, PLANNED)? };
        parts.entry(Part { by: key(0), person: key(1) }).or_default().insert(period.from(), sold);
    }
    Ok(parts)
}

fn zones(data: &Dataset) -> Vec<String> {
    let mut zones: BTreeSet<String> = data.shops().map(|shop| shop.zone.to_string()).collect();
    if zones.is_empty() {
        zones.extend(data.default_zone().map(|zone| zone.to_string()));
    }
    zones.into_iter().collect()
}

/// How a value of the breakdown is called: a shop by its name, anything else by itself.
pub(super) fn name_of(by: Option<&str>, data: &Dataset) -> Text {
    match by {
        None => Text::new("not assigned", "未分配"),
        Some(id) => {
            let shop = data.shop(id).and_then(|shop| shop.name.as_ref());
            Text::same(shop.map_or_else(|| id.to_owned(), |name| name.as_str().to_owned()))
        }
    }
}

/// The node of what nobody is responsible for.
pub(super) const NOBODY: &str = "-";

/// How the person of a node is called.
pub(super) fn person_name(id: &str) -> Text {
    if id == NOBODY { Text::new("nobody", "无负责人") } else { Text::same(id) }
}
