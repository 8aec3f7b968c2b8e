//! Parquet files as a source: read row group by row group, only the columns that a query needs.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Path, PathBuf};

use arrow_array::RecordBatch;
use arrow_schema::{DataType, TimeUnit};
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{ArrowReaderMetadata, ArrowReaderOptions, ParquetRecordBatchReaderBuilder};
use parquet::file::statistics::Statistics;

use crate::error::EngineError;
use crate::facts::FactBatch;
use crate::model::TableSpec;

/// Rows that are decoded at a time.
const BATCH: usize = 1 << 16;

/// A file whose footer was read.
#[derive(Debug, Clone)]
pub(crate) struct ParquetFile {
    path: PathBuf,
    table: &'static TableSpec,
    metadata: ArrowReaderMetadata,
}

/// Least and greatest moment of a row group in milliseconds, and how many rows have none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) least: i64,
    pub(crate) greatest: i64,
    pub(crate) without: u64,
}

fn refused(path: &Path, error: &dyn std::fmt::Display) -> EngineError {
    EngineError::Parquet { path: path.display().to_string(), message: error.to_string() }
}

/// The files of a path: itself, or those of a folder with the ending `parquet`, by name.
pub(crate) fn files_of(path: &Path) -> Result<Vec<PathBuf>, EngineError> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let entries = std::fs::read_dir(path).map_err(|error| refused(path, &error))?;
    let mut files = Vec::new();
    for entry in entries {
        let file = entry.map_err(|error| refused(path, &error))?.path();
        if file.is_dir() {
            files.extend(files_of(&file)?);
        } else if file.extension().is_some_and(|ending| ending == "parquet") {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}

impl ParquetFile {
    /// Reads the footer and checks the columns against the table.
    pub(crate) fn open(path: PathBuf, table: &'static TableSpec) -> Result<Self, EngineError> {
        let file = File::open(&path).map_err(|error| refused(&path, &error))?;
        let metadata = ArrowReaderMetadata::load(&file, ArrowReaderOptions::new());
        let metadata = metadata.map_err(|error| refused(&path, &error))?;
        FactBatch::try_new(RecordBatch::new_empty(metadata.schema().clone()), table)?;
        Ok(Self { path, table, metadata })
    }

    pub(crate) fn row_groups(&self) -> usize {
        self.metadata.metadata().num_row_groups()
    }

    pub(crate) fn rows(&self, row_group: usize) -> u64 {
        u64::try_from(self.metadata.metadata().row_group(row_group).num_rows()).unwrap_or(0)
    }

    /// What the footer says about an instant column in a row group; `None` when it does not say.
    pub(crate) fn range(&self, row_group: usize, column: &str) -> Option<Range> {
        let field = self.metadata.schema().field_with_name(column).ok()?;
        let per_second = match field.data_type() {
            DataType::Timestamp(TimeUnit::Millisecond, _) => 1_000,
            DataType::Timestamp(TimeUnit::Microsecond, _) => 1_000_000,
            DataType::Timestamp(TimeUnit::Nanosecond, _) => 1_000_000_000,
            _ => return None,
        };
        let group = self.metadata.metadata().row_group(row_group);
        let chunk = group.columns().iter().find(|chunk| chunk.column_path().string() == column)?;
        let Some(Statistics::Int64(values)) = chunk.statistics() else { return None };
        let millis = |value: &i64| value.div_euclid(per_second / 1_000);
        Some(Range {
            least: millis(values.min_opt()?),
            greatest: millis(values.max_opt()?),
            without: values.null_count_opt()?,
        })
    }

    /// The rows of a row group in batches with these columns, or with all.
    pub(crate) fn read(
        &self,
        row_group: usize,
        columns: Option<&BTreeSet<String>>,
    ) -> Result<impl Iterator<Item = Result<FactBatch, EngineError>>, EngineError> {
        let file = File::open(&self.path).map_err(|error| refused(&self.path, &error))?;
        let schema = self.metadata.parquet_schema();
        let mask = match columns {
            None => ProjectionMask::all(),
            Some(columns) => ProjectionMask::columns(schema, columns.iter().map(String::as_str)),
        };
        let reader = ParquetRecordBatchReaderBuilder::new_with_metadata(file, self.metadata.clone())
            .with_row_groups(vec![row_group])
            .with_projection(mask)
            .with_batch_size(BATCH)
            .build()
            .map_err(|error| refused(&self.path, &error))?;
        let (path, table) = (self.path.clone(), self.table);
        Ok(reader.map(move |batch| {
            let batch = batch.map_err(|error| refused(&path, &error))?;
            Ok(FactBatch::try_partial(batch, table)?)
        }))
    }
}
