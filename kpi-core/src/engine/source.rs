//! The rows of a query as units of work: slices of batches in memory, row groups of files.

use std::collections::BTreeSet;

use super::data::Dataset;
#[cfg(feature = "parquet")]
use super::parquet::ParquetFile;
use super::part::Seen;
use super::plan::Plan;
use crate::facts::FactBatch;

/// Rows that are given to a thread at a time.
const SLICE: usize = 1 << 17;

/// Some rows.
#[derive(Debug, Clone)]
pub(crate) enum Unit<'d> {
    /// A batch, first row, number of rows.
    Memory(&'d FactBatch, usize, usize),
    /// A file, the row group, and the columns to read; all without a list.
    #[cfg(feature = "parquet")]
    File(&'d ParquetFile, usize, std::sync::Arc<Option<BTreeSet<String>>>),
}

/// The units of a query, and what is known about the rows of row groups that need not be read, by table and clock.
#[derive(Debug, Default)]
pub(crate) struct Units<'d> {
    pub(crate) units: Vec<Unit<'d>>,
    pub(crate) skipped: Vec<((&'static str, String), Seen)>,
}

impl<'d> Units<'d> {
    pub(crate) fn of(plan: &Plan, data: &'d Dataset) -> Self {
        let tables: BTreeSet<&'static str> = plan.tasks.iter().map(|task| task.measure.table.name).collect();
        let mut all = Self::default();
        for table in tables {
            for batch in data.batches(table).into_iter().flatten() {
                let starts = (0..batch.len()).step_by(SLICE);
                all.units.extend(starts.map(|first| Unit::Memory(batch, first, SLICE.min(batch.len() - first))));
            }
            #[cfg(feature = "parquet")]
            all.add_files(plan, data, table);
        }
        all
    }

    /// Adds the row groups of the files of a table that may hold a row that counts.
    ///
    /// A row group with the first or the last moment of a clock is read in any case: its rows say from when to when
    /// there are data.
    #[cfg(feature = "parquet")]
    fn add_files(&mut self, plan: &Plan, data: &'d Dataset, table: &'static str) {
        use std::collections::BTreeMap;
        /// Local days lie no further from UTC.
        const FAR_MS: i64 = 26 * 3_600_000;
        const DAY_MS: i64 = 86_400_000;
        let files = data.files(table);
        if files.is_empty() {
            return;
        }
        let columns = std::sync::Arc::new(columns(plan, table));
        let tasks: Vec<_> = plan.tasks.iter().filter(|task| task.measure.table.name == table).collect();
        // By clock: the days that count, while all are known.
        let mut windows: Option<BTreeMap<&str, (i64, i64)>> = Some(BTreeMap::new());
        for task in &tasks {
            let days = plan.days_of(task);
            let clock = task.measure.clock.single().filter(|_| task.measure.clock.cases().iter().all(|c| c.when.is_none()));
            match (&mut windows, clock.zip(days)) {
                (Some(known), Some((clock, (from, to)))) => {
                    let (from, to) = (i64::from(from) * DAY_MS - FAR_MS, i64::from(to) * DAY_MS + FAR_MS);
                    let window = known.entry(clock).or_insert((from, to));
                    *window = (window.0.min(from), window.1.max(to));
                }
                _ => windows = None,
            }
        }
        let groups = || files.iter().flat_map(|file| (0..file.row_groups()).map(move |group| (file, group)));
        // By clock: the whole range, when every row group has one.
        let ends = windows.and_then(|windows| {
            let mut ends = Vec::new();
            for (clock, window) in windows {
                let ranges: Option<Vec<_>> = groups().map(|(file, group)| file.range(group, clock)).collect();
                let ranges = ranges?;
                let first = ranges.iter().map(|range| range.least).min()?;
                let last = ranges.iter().map(|range| range.greatest).max()?;
                ends.push((clock, window, first + 2 * FAR_MS, last - 2 * FAR_MS));
            }
            Some(ends)
        });
        for (file, group) in groups() {
            let outside = ends.as_ref().is_some_and(|ends| {
                ends.iter().all(|(clock, (from, to), first, last)| {
                    file.range(group, clock).is_some_and(|range| {
                        let beside = range.greatest < *from || range.least >= *to;
                        beside && range.least > *first && range.greatest < *last
                    })
                })
            });
            if !outside {
                self.units.push(Unit::File(file, group, std::sync::Arc::clone(&columns)));
                continue;
            }
            for (clock, ..) in ends.iter().flatten() {
                let without = file.range(group, clock).map_or(0, |range| range.without);
                let seen = Seen { rows: file.rows(group), without, span: None };
                self.skipped.push(((table, (*clock).to_owned()), seen));
            }
        }
    }
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
