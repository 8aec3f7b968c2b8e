//! The files that `generate.py` writes, as a data set; results as Parquet.

use std::error::Error;
use std::fs::File;
use std::path::Path;

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Decimal128Type};
use arrow_array::{Array, RecordBatch};
use kpi_core::engine::Dataset;
use kpi_core::facts::{self, FactBatch};
use kpi_core::model::Shop;
use kpi_core::money::{Currency, FxRate, FxTable};
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

/// Rows per batch: the row groups of the files.
const BATCH: usize = 131_072;

fn read(path: &Path) -> Result<Vec<RecordBatch>, Box<dyn Error>> {
    let reader = ParquetRecordBatchReaderBuilder::try_new(File::open(path)?)?.with_batch_size(BATCH).build()?;
    Ok(reader.collect::<Result<_, _>>()?)
}

fn column<'b>(batch: &'b RecordBatch, name: &str) -> Result<&'b dyn Array, String> {
    batch.column_by_name(name).map(AsRef::as_ref).ok_or_else(|| format!("the column {name} is missing"))
}

fn text<'b>(batch: &'b RecordBatch, name: &str, row: usize) -> Result<&'b str, String> {
    let texts = column(batch, name)?.as_string_opt::<i32>().ok_or_else(|| format!("{name} is no text"))?;
    Ok(texts.value(row))
}

/// The shops, the rates and, in mode `arrow`, the order lines.
pub(crate) fn load(folder: &Path, mode: &str) -> Result<Dataset, Box<dyn Error>> {
    let mut data = Dataset::new();
    for batch in read(&folder.join("shops.parquet"))? {
        for row in 0..batch.num_rows() {
            let shop = text(&batch, "shop_id", row)?.parse()?;
            let market = text(&batch, "market", row)?.parse()?;
            let currency = text(&batch, "currency", row)?.parse()?;
            data.add_shop(Shop::new(shop, market, currency, text(&batch, "tz", row)?.parse()?));
        }
    }
    data = data.with_fx(rates(&folder.join("fx.parquet"))?);
    let lines = folder.join("order_lines.parquet");
    match mode {
        "arrow" => {
            for batch in read(&lines)? {
                data.add(FactBatch::try_new(batch, facts::table("order_lines")?)?)?;
            }
        }
        "parquet" => data.add_parquet("order_lines", [lines])?,
        other => return Err(format!("unknown mode {other}").into()),
    }
    Ok(data)
}

fn rates(path: &Path) -> Result<FxTable, Box<dyn Error>> {
    let mut table = FxTable::new();
    for batch in read(path)? {
        let days = column(&batch, "day")?.as_primitive_opt::<Date32Type>().ok_or("day is no date")?;
        let rates = column(&batch, "rate")?.as_primitive_opt::<Decimal128Type>().ok_or("rate is no decimal")?;
        for row in 0..batch.num_rows() {
            let currency: Currency = text(&batch, "currency", row)?.parse()?;
            let day = days.value_as_date(row).ok_or("a rate without a day")?;
            if currency != Currency::USD {
                let rate = rates.value_as_string(row).parse()?;
                table.insert(FxRate::new(currency, Currency::USD, day, rate, "KPI-1"))?;
            }
        }
    }
    Ok(table)
}

/// Writes a result for `compare.py`.
pub(crate) fn write(path: &Path, batch: &RecordBatch) -> Result<(), Box<dyn Error>> {
    let mut writer = ArrowWriter::try_new(File::create(path)?, batch.schema(), None)?;
    writer.write(batch)?;
    writer.close()?;
    Ok(())
}
