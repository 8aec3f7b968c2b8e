//! Queries answered: one, or several over the same data in one pass.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::data::Dataset;
use super::part::PartialResult;
use super::plan::{Plan, Task};
use super::query::Query;
use super::run;
use super::table::KpiTable;
use crate::error::EngineError;
use crate::threads::side_by_side;

impl Query {
    /// Computes the metrics. For several queries over the same data, [`run_all`] reads the rows once.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with everything [`check`](Self::check) finds; everything that only the rows show:
    /// unknown shops, mixed currencies, missing rates, values that do not fit.
    pub fn run(&self, data: &Dataset) -> Result<KpiTable, EngineError> {
        let mut part = self.state(data)?;
        part.close(self.thread_count())?;
        part.finish(data)
    }

    /// The state before the last step: it merges with the states of other rows for the same query.
    ///
    /// # Errors
    /// As [`run`](Self::run), but for mixed currencies and for rates of totals.
    pub fn partial(&self, data: &Dataset) -> Result<PartialResult, EngineError> {
        let mut part = self.state(data)?;
        part.settle();
        Ok(part)
    }

    fn state(&self, data: &Dataset) -> Result<PartialResult, EngineError> {
        let plan = Arc::new(self.plan(data)?);
        run::run(&[plan], data, self.thread_count())?.pop().ok_or(EngineError::Worker)
    }
}

/// Computes several queries, each fact table read once for all of them.
///
/// Columns, ids and local days are found once per row. Queries that differ in nothing but their metrics are grouped once
/// too, and measures that they share are computed once. Each table is the one that [`Query::run`] gives. The number of
/// threads is the largest that a query asks for.
///
/// # Errors
/// The error of the first query that has one, as [`Query::run`] gives it.
///
/// ```
/// use kpi_core::engine::{Dataset, Dimension, Query, run_all};
/// # use kpi_core::facts::{self, FactBatch};
/// # use kpi_core::metric::{Basis, Catalogue, resolve};
/// # use kpi_core::model::{OrderLine, OrderStatus};
/// # use kpi_core::money::Currency;
/// # use kpi_core::period::Grain;
/// # let mut line = OrderLine::new(
/// #     "576461413038785752".parse()?, "1".parse()?, "7495000000000000001".parse()?, Currency::THB,
/// #     "2026-11-10T17:02:03Z".parse()?, OrderStatus::InTransit, 2, "199.50".parse()?,
/// # );
/// # line.paid_time = Some("2026-11-10T17:03:00Z".parse()?);
/// # let mut data = Dataset::new().with_default_zone("Asia/Bangkok".parse()?);
/// # data.add(FactBatch::try_new(facts::to_batch([&line])?, facts::table("order_lines")?)?)?;
/// let metric = |name| resolve(Catalogue::standard(), name, &Basis::default());
/// let by_shop = Query::new([metric("gmv")?, metric("orders")?]).by(Dimension::column("shop_id")).grain(Grain::Day);
/// let whole = Query::new([metric("aov")?]);
/// let tables = run_all(&[by_shop, whole], &data)?;
/// assert_eq!(tables[0].value(0, "gmv")?, tables[1].value(0, "aov")?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn run_all(queries: &[Query], data: &Dataset) -> Result<Vec<KpiTable>, EngineError> {
    match together(queries, data) {
        Ok(tables) => Ok(tables),
        // Which query is the first with an error is found one by one.
        Err(_) => queries.iter().map(|query| query.run(data)).collect(),
    }
}

fn together(queries: &[Query], data: &Dataset) -> Result<Vec<KpiTable>, EngineError> {
    let threads = queries.iter().map(Query::thread_count).max().unwrap_or(1);
    let plans = queries.iter().map(|query| query.plan(data).map(Arc::new)).collect::<Result<Vec<_>, _>>()?;
    // Queries that differ in their metrics only, as the places of their plans.
    let mut alike: Vec<Vec<usize>> = Vec::new();
    for (index, plan) in plans.iter().enumerate() {
        let first = |list: &Vec<usize>| list.first().and_then(|first| plans.get(*first));
        match alike.iter_mut().find(|list| first(list).is_some_and(|first| first.query.differs_in_metrics(&plan.query)))
        {
            Some(list) => list.push(index),
            None => alike.push(vec![index]),
        }
    }
    let mut joint = Vec::with_capacity(alike.len());
    for list in &alike {
        let own: Vec<&Arc<Plan>> = list.iter().filter_map(|index| plans.get(*index)).collect();
        joint.push(match own.as_slice() {
            [one] => Arc::clone(one),
            several => {
                let queries: Vec<&Query> = several.iter().map(|plan| &plan.query).collect();
                Arc::new(Plan::new(Query::joined(&queries))?)
            }
        });
    }
    let mut parts: Vec<Option<PartialResult>> = plans.iter().map(|_| None).collect();
    for (mut part, list) in run::run(&joint, data, threads)?.into_iter().zip(&alike) {
        part.close(threads)?;
        if let [index] = list.as_slice() {
            if let Some(slot) = parts.get_mut(*index) {
                *slot = Some(part);
            }
            continue;
        }
        for index in list {
            let (Some(plan), Some(slot)) = (plans.get(*index), parts.get_mut(*index)) else { continue };
            *slot = Some(part.only(plan)?);
        }
    }
    finish(parts.into_iter().flatten().collect(), data, threads)
}

/// The tables of all states, made side by side.
fn finish(parts: Vec<PartialResult>, data: &Dataset, threads: usize) -> Result<Vec<KpiTable>, EngineError> {
    let table = |part: PartialResult, threads: usize| KpiTable::new(part, data.fx(), data.stated(), threads);
    if threads < 2 || parts.len() < 2 {
        return parts.into_iter().map(|part| table(part, threads)).collect();
    }
    let share = parts.len().div_ceil(threads);
    let mut parts = parts.into_iter();
    let shares: Vec<Vec<PartialResult>> =
        std::iter::from_fn(|| Some(parts.by_ref().take(share).collect::<Vec<_>>()).filter(|list| !list.is_empty()))
            .collect();
    let finished = side_by_side(shares, |parts| {
        parts.into_iter().map(|part| table(part, 1)).collect::<Result<Vec<_>, EngineError>>()
    })?;
    Ok(finished.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

impl PartialResult {
    /// The part of the state that a query needs whose measures are all here.
    fn only(&self, plan: &Arc<Plan>) -> Result<Self, EngineError> {
        let key = |plan: &Plan, task: &Task| {
            let steps = plan.frames.get(task.frame).map(|frame| frame.steps.clone());
            (task.measure.to_string(), task.money, steps)
        };
        let here: Vec<_> = self.plan.tasks.iter().map(|task| key(&self.plan, task)).collect();
        let place = |task: &Task| {
            let wanted = key(plan, task);
            here.iter().position(|known| *known == wanted).ok_or(EngineError::Worker)
        };
        let tasks = plan.tasks.iter().map(place).collect::<Result<Vec<_>, _>>()?;
        let clocks: BTreeSet<(&str, String)> =
            plan.tasks.iter().map(|task| (task.measure.table.name, task.measure.clock.to_string())).collect();
        let seen = self.seen.iter().filter(|((table, clock), _)| clocks.contains(&(*table, clock.clone())));
        Ok(Self {
            plan: Arc::clone(plan),
            texts: Arc::clone(&self.texts),
            groups: self.groups.clone(),
            states: tasks.iter().filter_map(|task| self.states.get(*task)).cloned().collect(),
            tuples: tasks.iter().filter_map(|task| self.tuples.get(*task)).cloned().collect(),
            seen: seen.map(|(key, seen)| (key.clone(), seen.clone())).collect(),
            fused: self.fused.as_ref().map(|fused| fused.only(&tasks)),
            closed: self.closed.only(&tasks),
        })
    }
}
