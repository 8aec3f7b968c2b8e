//! The rows of a query as units of work: slices of batches in memory, row groups of files.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::clock::{DAY_MS, FAR_MS};
use super::data::Dataset;
#[cfg(feature = "parquet")]
use super::parquet::ParquetFile;
use super::plan::{Plan, Task};
use super::seen::Seen;
use crate::facts::{BLOCK, FactBatch};
use crate::threads::shares;

/// Rows that are given to a thread at a time.
const SLICE: usize = 1 << 17;
/// Blocks that are passed by in the time that is needed for one.
const PASSED: usize = 16;

/// Some rows.
#[derive(Debug, Clone)]
pub(crate) enum Unit<'d> {
    /// A batch, its place among those of its table, first row, number of rows.
    Memory(&'d FactBatch, usize, usize, usize),
    /// A file, the row group, and the columns to read; all without a list.
    #[cfg(feature = "parquet")]
    File(&'d ParquetFile, usize, Arc<Option<BTreeSet<String>>>),
}

/// What is known about the rows of row groups that need not be read, by table and clock.
pub(crate) type Skipped = Vec<((&'static str, String), Seen)>;

impl Unit<'_> {
    /// About how much work it is: blocks without a row that counts are passed by.
    fn work(&self, windows: &BTreeMap<&str, Option<Vec<Window<'_>>>>) -> usize {
        match self {
            Self::Memory(batch, _, first, rows) => {
                let blocks = *first / BLOCK..(first + rows).div_ceil(BLOCK);
                let Some(Some(windows)) = windows.get(batch.table().name) else { return blocks.len() * PASSED };
                let counts = |block: usize| {
                    windows.iter().any(|(clock, (from, to))| {
                        let extent = batch.extents(clock).and_then(|blocks| blocks.get(block));
                        extent.and_then(|extent| extent.range).is_some_and(|range| range.1 >= *from && range.0 < *to)
                    })
                };
                blocks.map(|block| if counts(block) { PASSED } else { 1 }).sum()
            }
            #[cfg(feature = "parquet")]
            Self::File(file, row_group, _) => {
                usize::try_from(file.rows(*row_group)).unwrap_or(usize::MAX / PASSED).div_ceil(BLOCK) * PASSED
            }
        }
    }
}

/// A clock, and the moments between which its rows may count, in milliseconds.
type Window<'p> = (&'p str, (i64, i64));

/// What the tasks of a plan look at in a table; `None` when that may be any row.
fn moments<'p>(plan: &'p Plan, table: &str) -> Option<Vec<Window<'p>>> {
    let window = |task: &'p Task| {
        let clock = &task.measure.clock;
        let name = clock.single().filter(|_| clock.cases().iter().all(|case| case.when.is_none()))?;
        let (from, to) = plan.days_of(task)?;
        Some((name, (i64::from(from) * DAY_MS - FAR_MS, i64::from(to) * DAY_MS + FAR_MS)))
    };
    plan.tasks.iter().filter(|task| task.measure.table.name == table).map(window).collect()
}

/// The units of some queries, and by query what was skipped.
#[derive(Debug, Default)]
pub(crate) struct Units<'d> {
    pub(crate) units: Vec<Unit<'d>>,
    pub(crate) skipped: Vec<Skipped>,
}

impl<'d> Units<'d> {
    pub(crate) fn of(plans: &[Arc<Plan>], data: &'d Dataset) -> Self {
        let tasks = plans.iter().flat_map(|plan| &plan.tasks);
        let tables: BTreeSet<&'static str> = tasks.map(|task| task.measure.table.name).collect();
        let mut all = Self { units: Vec::new(), skipped: vec![Vec::new(); plans.len()] };
        for table in tables {
            for (place, batch) in data.batches(table).into_iter().flatten().enumerate() {
                let starts = (0..batch.len()).step_by(SLICE);
                all.units.extend(starts.map(|first| Unit::Memory(batch, place, first, SLICE.min(batch.len() - first))));
            }
            #[cfg(feature = "parquet")]
            all.add_files(plans, data, table);
        }
        all
    }

    /// The units in as many shares of about equal work as there are threads; one without units where there are none.
    pub(crate) fn shares(&self, plans: &[Arc<Plan>], threads: usize) -> Vec<&[Unit<'d>]> {
        let mut windows: BTreeMap<&str, Option<Vec<Window<'_>>>> = BTreeMap::new();
        for plan in plans {
            for table in plan.tasks.iter().map(|task| task.measure.table.name).collect::<BTreeSet<_>>() {
                let known = windows.entry(table).or_insert_with(|| Some(Vec::new()));
                *known = known.take().zip(moments(plan, table)).map(|(known, more)| [known, more].concat());
            }
        }
        let work: Vec<usize> = self.units.iter().map(|unit| unit.work(&windows)).collect();
        shares(&work, threads).into_iter().map(|share| self.units.get(share).unwrap_or_default()).collect()
    }

    /// Adds the row groups of the files of a table that may hold a row that counts in any query.
    #[cfg(feature = "parquet")]
    fn add_files(&mut self, plans: &[Arc<Plan>], data: &'d Dataset, table: &'static str) {
        let files = data.files(table);
        if files.is_empty() {
            return;
        }
        let reads = |plan: &&Arc<Plan>| plan.tasks.iter().any(|task| task.measure.table.name == table);
        let columns: Option<Vec<BTreeSet<String>>> =
            plans.iter().filter(reads).map(|plan| columns(plan, table)).collect();
        let columns = Arc::new(columns.map(|columns| columns.into_iter().flatten().collect()));
        let ends: Vec<_> = plans.iter().map(|plan| reads(&plan).then(|| ends(plan, files, table))).collect();
        for file in files {
            for group in 0..file.row_groups() {
                let needed = ends.iter().flatten().any(|ends| !ends.as_ref().is_some_and(|e| outside(e, file, group)));
                if needed {
                    self.units.push(Unit::File(file, group, Arc::clone(&columns)));
                    continue;
                }
                for (ends, skipped) in ends.iter().zip(&mut self.skipped) {
                    for (clock, ..) in ends.iter().flatten().flatten() {
                        let without = file.range(group, clock).map_or(0, |range| range.without);
                        let seen = Seen { rows: file.rows(group), without, span: None };
                        skipped.push(((table, (*clock).to_owned()), seen));
                    }
                }
            }
        }
    }
}

/// By clock: the days that count, and the range within which a row group has neither the first nor the last row.
#[cfg(feature = "parquet")]
type Ends<'p> = Vec<(&'p str, (i64, i64), (i64, i64))>;

/// What the tasks of a plan look at; `None` when that is not known of each clock and row group.
///
/// A row group with the first or the last moment of a clock is read in any case: its rows say from when to when there are
/// data.
#[cfg(feature = "parquet")]
fn ends<'p>(plan: &'p Plan, files: &[ParquetFile], table: &str) -> Option<Ends<'p>> {
    let mut windows: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    for (name, (from, to)) in moments(plan, table)? {
        let window = windows.entry(name).or_insert((from, to));
        *window = (window.0.min(from), window.1.max(to));
    }
    let mut ends = Vec::with_capacity(windows.len());
    for (clock, window) in windows {
        let groups = files.iter().flat_map(|file| (0..file.row_groups()).map(move |group| file.range(group, clock)));
        let ranges = groups.collect::<Option<Vec<_>>>()?;
        let first = ranges.iter().map(|range| range.least).min()?;
        let last = ranges.iter().map(|range| range.greatest).max()?;
        ends.push((clock, window, (first + 2 * FAR_MS, last - 2 * FAR_MS)));
    }
    Some(ends)
}

/// Whether no row of a row group counts, or is the first or the last of a clock.
#[cfg(feature = "parquet")]
fn outside(ends: &Ends<'_>, file: &ParquetFile, group: usize) -> bool {
    ends.iter().all(|(clock, (from, to), (first, last))| {
        file.range(group, clock).is_some_and(|range| {
            let beside = range.greatest < *from || range.least >= *to;
            beside && range.least > *first && range.greatest < *last
        })
    })
}

/// The columns that a query reads of a table; `None` when they are not known beforehand.
#[cfg(feature = "parquet")]
fn columns(plan: &Plan, table: &str) -> Option<BTreeSet<String>> {
    use super::dimension::Dimension;
    let query = &plan.query;
    let mut columns: BTreeSet<String> = BTreeSet::from(["shop_id".to_owned(), "currency".to_owned()]);
    for dimension in query.by.iter().chain(query.scope_derived.keys()) {
        match dimension {
            Dimension::Column(name) => {
                columns.insert(name.to_string());
            }
            Dimension::Market | Dimension::Seller | Dimension::Weekday | Dimension::Hour => {}
            // Assignments look at columns of their own.
            _ => return None,
        }
    }
    columns.extend(query.scope.keys().map(ToString::to_string));
    for task in plan.tasks.iter().filter(|task| task.measure.table.name == table) {
        columns.extend(task.measure.columns().into_iter().map(str::to_owned));
    }
    Some(columns)
}
