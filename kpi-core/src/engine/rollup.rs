//! Coarser tables from finer ones.

use std::sync::Arc;

use super::day::day_number;
use super::dimension::Dimension;
use super::part::PartialResult;
use super::plan::{Plan, is_to_date};
use super::table::KpiTable;
use crate::error::EngineError;
use crate::period::{Grain, Period};

fn refuse<T>(metric: &str, dimension: &str, reason: &'static str) -> Result<T, EngineError> {
    Err(EngineError::NotRollable { metric: metric.to_owned(), dimension: dimension.to_owned(), reason })
}

impl KpiTable {
    /// The same numbers without some dimensions, exact for every kind of metric: sums, ratios of sums, extremes, latest
    /// values and distinct counts are put together from their states.
    ///
    /// # Errors
    /// [`EngineError::NotRollable`] for a dimension that the query does not have, and for one that has a total of its own
    /// in the source; [`EngineError::MixedCurrency`] when currencies meet.
    pub fn rollup(&self, without: &[&str]) -> Result<Self, EngineError> {
        let old = &self.part;
        for name in without {
            self.dimension(name)?;
            self.has_no_total(name)?;
        }
        let stays = |dimension: &Dimension| !without.contains(&dimension.name());
        let mut query = old.plan.query.clone();
        query.by.retain(stays);
        let kept: Vec<bool> = old.plan.levels().into_iter().map(stays).chain([true]).collect();
        self.regrouped(Arc::new(Plan::new(query)?), |codes| {
            codes.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(code, _)| *code).collect()
        })
    }

    /// The same numbers by a coarser grain, or over all days; exact for every kind of metric, as [`rollup`](Self::rollup)
    /// is: a buyer of two days is one buyer of the week.
    ///
    /// # Errors
    /// [`EngineError::NotRollable`] when the table has no grain, when a bucket does not lie within one of the coarser
    /// grain (weeks within months), and for metrics that look back from the last day of their cell: windows, cohorts,
    /// histories, comparisons.
    ///
    /// ```
    /// # use kpi_core::engine::{Dataset, Query};
    /// # use kpi_core::facts::{self, FactBatch};
    /// # use kpi_core::metric::{Basis, Catalogue, resolve};
    /// # use kpi_core::model::{OrderLine, OrderStatus};
    /// # use kpi_core::money::Currency;
    /// # use kpi_core::period::Grain;
    /// # let line = |order: &str, paid: &str| -> Result<OrderLine, Box<dyn std::error::Error>> {
    /// #     let (shop, status) = ("7495000000000000001".parse()?, OrderStatus::InTransit);
    /// #     let mut line = OrderLine::new(order.parse()?, "1".parse()?, shop, Currency::GBP, paid.parse()?, status, 1, "5".parse()?);
    /// #     line.paid_time = Some(paid.parse()?);
    /// #     line.buyer_id = Some("b".parse()?);
    /// #     Ok(line)
    /// # };
    /// let lines = [line("1", "2026-11-02T10:00:00Z")?, line("2", "2026-11-03T10:00:00Z")?]; // one buyer, two days
    /// # let mut data = Dataset::new().with_default_zone("UTC".parse()?);
    /// # data.add(FactBatch::try_new(facts::to_batch(&lines)?, facts::table("order_lines")?)?)?;
    /// let buyers = resolve(Catalogue::standard(), "buyers", &Basis::default())?;
    /// let days = Query::new([buyers]).grain(Grain::Day).run(&data)?;
    /// let weeks = days.rollup_grain(Some(Grain::WEEK))?;
    /// assert_eq!((days.len(), weeks.len()), (2, 1));
    /// assert_eq!(weeks.value(0, "buyers")?.unwrap().to_string(), "1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn rollup_grain(&self, grain: Option<Grain>) -> Result<Self, EngineError> {
        let old = &self.part.plan;
        let text = |grain: Option<Grain>| grain.map_or("the whole period", Grain::name);
        let Some(fine) = old.query.grain else {
            return refuse("the table", text(grain), "it has no grain");
        };
        let tasks = old.tasks.iter();
        let looks_back = |frame: usize| old.frames.get(frame).is_none_or(|frame| !frame.steps.is_empty());
        if let Some(task) = tasks.into_iter().find(|task| looks_back(task.frame) || is_to_date(&task.measure)) {
            return refuse(&task.metric, text(grain), "it looks back from the last day of each cell");
        }
        if grain == Some(Grain::Hour) {
            return refuse("the table", "hour", "hours are no grain of a table");
        }
        let mut query = old.query.clone();
        query.grain = grain;
        let plan = Arc::new(Plan::new(query)?);
        // The coarser bucket of each bucket that occurs.
        let mut coarser = std::collections::BTreeMap::new();
        for bucket in self.rows().iter().filter_map(|row| row.period) {
            let within = match (plan.query.period, grain) {
                (Some(_), _) => {
                    let buckets = plan.frames.first().map(|frame| frame.buckets.as_slice()).unwrap_or_default();
                    buckets.iter().find(|(_, days, _)| days.contains_period(bucket)).map(|(code, ..)| *code)
                }
                (None, None) => Some(0),
                (None, Some(grain)) => Some(Period::containing(grain, bucket.from())?)
                    .filter(|days| days.contains_period(bucket))
                    .map(|days| day_number(days.from())),
            };
            let Some(code) = within else {
                let reason = "a bucket of the table reaches over the end of one of the coarser grain";
                return refuse(&format!("a table by {}", fine.name()), text(grain), reason);
            };
            coarser.insert(day_number(bucket.from()).cast_unsigned(), code.cast_unsigned());
        }
        self.regrouped(plan, |codes| {
            let mut codes = codes.to_vec();
            if let Some(bucket) = codes.last_mut() {
                *bucket = coarser.get(bucket).copied().unwrap_or(*bucket);
            }
            codes
        })
    }

    /// The place of a dimension of the query.
    pub(crate) fn dimension(&self, name: &str) -> Result<usize, EngineError> {
        match self.dimensions().iter().position(|dimension| dimension.name() == name) {
            Some(place) => Ok(place),
            None => refuse("the table", name, "the query is not grouped by it"),
        }
    }

    /// Refuses a dimension whose values the source adds up by itself.
    pub(crate) fn has_no_total(&self, name: &str) -> Result<(), EngineError> {
        let totals = |task: &&super::plan::Task| task.measure.totals.iter().any(|total| total == name);
        match self.part.plan.tasks.iter().find(totals) {
            Some(task) => refuse(&task.metric, name, "the source has a total of its own, which was not read"),
            None => Ok(()),
        }
    }

    /// The states of all groups put together in other groups; `codes` says in which.
    pub(crate) fn regrouped(&self, plan: Arc<Plan>, codes: impl Fn(&[u32]) -> Vec<u32>) -> Result<Self, EngineError> {
        let old = &self.part.settled();
        let mut part = PartialResult::new(&plan);
        part.texts.clone_from(&old.texts);
        part.tuples.clone_from(&old.tuples);
        part.seen.clone_from(&old.seen);
        let count = u32::try_from(old.groups.len()).unwrap_or(u32::MAX);
        let groups: Vec<u32> = (0..count).map(|group| part.groups.of(&codes(&old.groups.codes(group)))).collect();
        let texts = Arc::make_mut(&mut part.texts).absorb(&old.texts);
        for ((state, tuples), (there, their_tuples)) in
            part.states.iter_mut().zip(&mut part.tuples).zip(old.states.iter().zip(&old.tuples))
        {
            state.merge(there, &groups, &texts, &tuples.absorb(their_tuples, &texts));
        }
        let threads = part.plan.query.thread_count();
        Self::new(part, &self.fx, &self.stated, threads)
    }
}
