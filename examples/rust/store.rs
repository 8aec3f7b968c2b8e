//! Fact tables as Parquet files.

use std::fs::File;
use std::path::Path;

use arrow_array::RecordBatch;
use kpi_core::facts::FactBatch;
use kpi_core::model::TableSpec;
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::basic::{Compression, ZstdLevel};
use parquet::errors::{ParquetError, Result};
use parquet::file::properties::WriterProperties;

/// Writes batches of one fact table; an existing file is replaced.
pub fn write(path: &Path, batches: &[FactBatch]) -> Result<()> {
    write_batches(path, batches.iter().map(FactBatch::batch))
}

/// Writes any table; an existing file is replaced.
pub fn write_table(path: &Path, table: &RecordBatch) -> Result<()> {
    write_batches(path, std::iter::once(table))
}

fn write_batches<'b>(path: &Path, batches: impl Iterator<Item = &'b RecordBatch>) -> Result<()> {
    let mut batches = batches.peekable();
    let Some(first) = batches.peek() else { return Err(ParquetError::General("there is no batch to write".into())) };
    let compression = Compression::ZSTD(ZstdLevel::try_new(1)?);
    let properties = WriterProperties::builder().set_compression(compression).build();
    let mut writer = ArrowWriter::try_new(File::create(path)?, first.schema(), Some(properties))?;
    for batch in batches {
        writer.write(batch)?;
    }
    writer.close().map(|_| ())
}

/// Reads a file and checks every batch against its table.
pub fn read(path: &Path, table: &'static TableSpec) -> Result<Vec<FactBatch>> {
    let reader = ParquetRecordBatchReaderBuilder::try_new(File::open(path)?)?.with_batch_size(65_536).build()?;
    let check = |batch| FactBatch::try_new(batch, table).map_err(|error| ParquetError::External(Box::new(error)));
    reader.map(|batch| check(batch?)).collect()
}
