//! Which rows counted.

use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, StringArray};
use arrow_schema::{DataType, Field, Schema};
use serde::Serialize;
use smol_str::SmolStr;

use crate::engine::data::Dataset;
use crate::engine::dimension::Dimension;
use crate::engine::finish::Row;
use crate::engine::query::Query;
use crate::engine::table::KpiTable;
use crate::error::EngineError;
use crate::facts::FactBatch;
use crate::metric::{Aggregate, Definition, Node, ResolvedMeasure, Unit};
use crate::model::{FieldKind, TableSpec};
use crate::period::Period;

/// Rows that are searched at a time.
const SLICE: usize = 1 << 16;

/// A row of a fact table: its key and where it came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RowId {
    /// The columns of the table's key with their values, as far as the row has some.
    pub key: Vec<(String, String)>,
    /// Where the row came from, when it says so.
    pub source: Option<String>,
    /// Row of the source, counted as a person would see it.
    pub source_row: Option<i64>,
    /// Batch of the table, from 0; files count behind the batches in memory, in the order in which they were added.
    pub batch: usize,
    /// Row of the batch or file, from 0.
    pub row: usize,
}

/// Some rows of a cell that a measure counts: each row gets its number as the value of a column that nothing else uses,
/// and the engine groups by it.
pub(super) fn sample(
    table: &KpiTable,
    place: &Row,
    definition: &Definition,
    measure: &ResolvedMeasure,
    days: Option<Period>,
    data: &Dataset,
    wanted: usize,
) -> Result<Vec<RowId>, EngineError> {
    let asked = &table.part.plan.query;
    let used = measure.columns();
    // Currencies and markets have words of their own, which a number is not.
    let takes_numbers = |kind: FieldKind, name: &str| match kind {
        FieldKind::Category | FieldKind::Text => !matches!(name, "currency" | "market"),
        _ => false,
    };
    let grouped = |name: &str| asked.by.iter().position(|dimension| dimension.name() == name);
    let carriers = measure.table.fields.iter().rev().filter(|field| {
        let name = field.name;
        field.nullable && takes_numbers(field.kind, name) && !used.contains(name) && !asked.scope.contains_key(name)
    });
    // A column that the cell is grouped by serves too: its rows are those with the cell's own value.
    let Some(carrier) = carriers.min_by_key(|field| grouped(field.name).is_some()).map(|field| field.name) else {
        return Ok(Vec::new());
    };
    let mut keys = place.keys.clone();
    let may_count = match grouped(carrier) {
        Some(level) => Candidates::With(keys.remove(level)),
        None => Candidates::All,
    };
    let mut counted = measure.clone();
    (counted.aggregate, counted.convert, counted.unit) = (Aggregate::Count, None, Unit::count("row"));
    let mut definition = definition.clone();
    definition.nodes = vec![Node::Measure(Box::new(counted))];
    let mut query = Query::new([definition]);
    (query.scope, query.scope_derived) = (asked.scope.clone(), asked.scope_derived.clone());
    for dimension in asked.by.iter().filter(|dimension| dimension.name() != carrier) {
        query = query.by(dimension);
    }
    query = query.by(Dimension::column(carrier));
    if let Some(days) = days {
        query = query.period(days);
    }
    let mut search = Search { data, query, keys, carrier, may_count, table: measure.table, wanted, found: Vec::new() };
    let batches = data.batches(measure.table.name).unwrap_or_default();
    for (number, batch) in batches.iter().enumerate() {
        for first in (0..batch.len()).step_by(SLICE) {
            let length = SLICE.min(batch.len() - first);
            search.slice(batch, first, length, number, first)?;
        }
    }
    #[cfg(feature = "parquet")]
    for (file, number) in data.files(measure.table.name).iter().zip(batches.len()..) {
        let mut first = 0;
        for group in 0..file.row_groups() {
            let rows = usize::try_from(file.rows(group)).unwrap_or(usize::MAX);
            if search.is_over() || !may_hold(file, group, measure, days) {
                first += rows;
                continue;
            }
            for batch in file.read(group, None)? {
                let batch = batch?;
                search.slice(&batch, 0, batch.len(), number, first)?;
                first += batch.len();
            }
        }
    }
    Ok(search.found)
}

/// Whether a row group may have rows of the days.
#[cfg(feature = "parquet")]
fn may_hold(
    file: &crate::engine::parquet::ParquetFile,
    group: usize,
    measure: &ResolvedMeasure,
    days: Option<Period>,
) -> bool {
    use crate::engine::clock::{DAY_MS, FAR_MS};
    use crate::engine::day::day_number;
    let plain = measure.clock.cases().iter().all(|case| case.when.is_none());
    let range = measure.clock.single().filter(|_| plain).and_then(|clock| file.range(group, clock));
    let (Some(range), Some(days)) = (range, days) else { return true };
    let (from, to) = (i64::from(day_number(days.from())) * DAY_MS, i64::from(day_number(days.to())) * DAY_MS);
    range.least < to + FAR_MS && range.greatest >= from - FAR_MS
}

/// The rows that may count.
enum Candidates {
    All,
    /// Those with a value of the carrier, or without one.
    With(Option<SmolStr>),
}

/// The rows found so far, and what is looked for.
struct Search<'a> {
    data: &'a Dataset,
    query: Query,
    /// The cell, without the dimension that the carrier is.
    keys: Vec<Option<SmolStr>>,
    /// The column that has the numbers.
    carrier: &'static str,
    may_count: Candidates,
    table: &'static TableSpec,
    wanted: usize,
    found: Vec<RowId>,
}

impl Search<'_> {
    fn is_over(&self) -> bool {
        self.found.len() >= self.wanted
    }

    /// Looks at some rows of a batch; its first row is row `at` of batch or file `number`.
    fn slice(
        &mut self,
        batch: &FactBatch,
        first: usize,
        length: usize,
        number: usize,
        at: usize,
    ) -> Result<(), EngineError> {
        if self.is_over() {
            return Ok(());
        }
        let numbered = numbered(batch, self.carrier, &self.may_count, first, length)?;
        let rows = self.query.run(&self.data.with_only(numbered))?;
        let keys = self.keys.as_slice();
        let matching = rows.rows().iter().filter(|row| row.keys.get(..keys.len()) == Some(keys));
        let mut places: Vec<usize> = matching.filter_map(|row| row.keys.last()?.as_deref()?.parse().ok()).collect();
        places.sort_unstable();
        let room = self.wanted.saturating_sub(self.found.len());
        for row in places.into_iter().take(room) {
            let id = row_id(batch, self.table, number, row)?;
            self.found.push(RowId { row: row - first + at, ..id });
        }
        Ok(())
    }
}

/// Rows of a batch with their numbers in a column, where they may count.
fn numbered(
    batch: &FactBatch,
    carrier: &str,
    may_count: &Candidates,
    first: usize,
    length: usize,
) -> Result<FactBatch, EngineError> {
    let slice = batch.batch().slice(first, length);
    let texts = batch.text(carrier)?;
    let counts = |row: usize| match may_count {
        Candidates::All => true,
        Candidates::With(own) => texts.as_ref().and_then(|texts| texts.get(row)).as_deref() == own.as_deref(),
    };
    let numbers: StringArray = (first..first + length).map(|row| counts(row).then(|| row.to_string())).collect();
    let numbers: ArrayRef = Arc::new(numbers);
    let field = Field::new(carrier, DataType::Utf8, true);
    let schema = slice.schema();
    let others = schema.fields().iter().zip(slice.columns()).filter(|(field, _)| field.name() != carrier);
    let (mut fields, mut columns): (Vec<Field>, Vec<ArrayRef>) =
        others.map(|(field, column)| (field.as_ref().clone(), Arc::clone(column))).unzip();
    fields.push(field);
    columns.push(numbers);
    let schema = Schema::new_with_metadata(fields, schema.metadata().clone());
    let numbered = RecordBatch::try_new(Arc::new(schema), columns)
        .map_err(|error| EngineError::Arrow { message: error.to_string() })?;
    Ok(FactBatch::try_new(numbered, batch.table())?)
}

fn row_id(batch: &FactBatch, table: &TableSpec, number: usize, row: usize) -> Result<RowId, EngineError> {
    let mut key = Vec::new();
    for name in table.key {
        if let Some(text) = value(batch, table, name, row)? {
            key.push(((*name).to_owned(), text));
        }
    }
    let source_row = batch.count("source_row")?.and_then(|view| view.get(row));
    Ok(RowId { key, source: value(batch, table, "source", row)?, source_row, batch: number, row })
}

fn value(batch: &FactBatch, table: &TableSpec, name: &str, row: usize) -> Result<Option<String>, EngineError> {
    let Some((_, field)) = table.field(name) else { return Ok(None) };
    Ok(match field.kind {
        FieldKind::Date => batch.date(name)?.and_then(|view| view.get(row)).map(|day| day.to_string()),
        FieldKind::Instant => batch.instant(name)?.and_then(|view| view.get(row)).map(|moment| moment.to_rfc3339()),
        FieldKind::Count => batch.count(name)?.and_then(|view| view.get(row)).map(|count| count.to_string()),
        FieldKind::Id | FieldKind::Key | FieldKind::Category | FieldKind::Text => {
            batch.text(name)?.and_then(|view| view.get(row).map(std::borrow::Cow::into_owned))
        }
        _ => None,
    })
}
