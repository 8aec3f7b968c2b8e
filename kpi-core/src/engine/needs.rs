//! The days that a number looks at, and what is known of them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::coverage::{CellCoverage, Stated, TableCoverage};
use super::day::{day_number, day_of};
use super::part::PartialResult;
use super::plan::Plan;
use super::seen::Span;
use crate::error::EngineError;
use crate::metric::{Node, NodeId};
use crate::period::{Cohort, Period};

/// Days of a table that a number looks at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Need {
    pub(crate) table: &'static str,
    pub(crate) clock: String,
    /// `None` without period and grain.
    pub(crate) days: Option<Period>,
}

/// What the nodes below `root` look at, and the cohorts on the way with their as-of days.
#[derive(Debug, Default)]
pub(crate) struct Needs {
    pub(crate) tables: BTreeSet<Need>,
    pub(crate) cohorts: Vec<(Cohort, NaiveDate)>,
}

/// What is known of the days of a table.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Known<'t> {
    Nothing,
    Seen(Span),
    Stated(&'t TableCoverage),
}

impl Known<'_> {
    /// Days of a period that are covered; a day on which rows end may be cut, and only a statement can tell.
    pub(crate) fn days(self, period: Period) -> u32 {
        match self {
            Self::Nothing => 0,
            Self::Seen(span) => {
                let (from, last) = (day_number(period.from()).max(span.first), day_number(period.last_day()));
                u32::try_from(last.min(span.last) - from + 1).unwrap_or(0)
            }
            Self::Stated(stated) => stated.covered_days(period),
        }
    }

    fn covers(self, day: NaiveDate) -> bool {
        match self {
            Self::Nothing => false,
            Self::Seen(span) => (span.first..=span.last).contains(&day_number(day)),
            Self::Stated(stated) => stated.covers(day),
        }
    }

    fn through(self) -> Option<NaiveDate> {
        match self {
            Self::Nothing => None,
            Self::Seen(span) => day_of(span.last),
            Self::Stated(stated) => stated.complete_through(),
        }
    }
}

/// What is known about a table by a clock.
pub(crate) fn known<'t>(part: &PartialResult, stated: &'t Stated, table: &'static str, clock: &str) -> Known<'t> {
    if let Some(stated) = stated.get(table) {
        return Known::Stated(stated);
    }
    let seen = part.seen.get(&(table, clock.to_owned())).and_then(|seen| seen.span);
    seen.map_or(Known::Nothing, Known::Seen)
}

/// What a definition looks at in a bucket, from a node on.
pub(crate) fn needs(plan: &Plan, definition: usize, root: NodeId, frame: usize, bucket: Option<i32>) -> Needs {
    let mut found = Needs::default();
    let nodes = plan.query.definitions.get(definition).map(|asked| asked.nodes.as_slice()).unwrap_or_default();
    for (id, frame) in plan.nodes_under(definition, root, frame) {
        match nodes.get(id) {
            Some(Node::Measure(measure)) => {
                let days = plan.days_under(frame, bucket);
                found.tables.insert(Need { table: measure.table.name, clock: measure.clock.to_string(), days });
            }
            Some(Node::Cohort { cohort, .. }) => {
                found.cohorts.extend(plan.days_under(frame, bucket).map(|days| (*cohort, days.last_day())));
            }
            _ => {}
        }
    }
    found
}

/// The coverage of what is needed.
pub(crate) fn of_needs(part: &PartialResult, stated: &Stated, needs: &Needs) -> Result<CellCoverage, EngineError> {
    let known_of = |need: &Need| known(part, stated, need.table, &need.clock);
    let mut days: BTreeMap<NaiveDate, bool> = BTreeMap::new();
    for need in &needs.tables {
        let known = known_of(need);
        for day in need.days.iter().flat_map(Period::days) {
            *days.entry(day).or_insert(true) &= known.covers(day);
        }
    }
    let bounded = needs.tables.iter().all(|need| need.days.is_some());
    let count = |wanted: bool| {
        let days = days.values().filter(|covered| **covered || !wanted).count();
        bounded.then(|| u32::try_from(days).unwrap_or(u32::MAX))
    };
    let through: Option<Vec<NaiveDate>> = needs.tables.iter().map(|need| known_of(need).through()).collect();
    let through = through.and_then(|days| days.into_iter().min());
    let (mut mature, mut matures_on) = (None, None);
    for (cohort, as_of) in &needs.cohorts {
        matures_on = matures_on.max(Some(cohort.matures_on(*as_of)?));
        if let Some(through) = through {
            let here = cohort.is_mature_with_data(*as_of, through)?;
            mature = Some(mature.unwrap_or(true) && here);
        }
    }
    Ok(CellCoverage {
        days_expected: count(false),
        days_covered: count(true),
        stated: needs.tables.iter().all(|need| stated.contains_key(need.table)),
        through,
        watermark: needs.tables.iter().filter_map(|need| stated.get(need.table)?.watermark()).min(),
        mature,
        matures_on,
    })
}
