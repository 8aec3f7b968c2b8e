//! Parquet to lines.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};

use arrow_array::cast::AsArray;
use arrow_array::types::{Decimal128Type, Int8Type, Int32Type, TimestampMillisecondType};
use arrow_array::{Array, ArrowPrimitiveType, PrimitiveArray, RecordBatch, StringArray};
use arrow_schema::{DataType, TimeUnit};
use chrono::{DateTime, NaiveDateTime, Utc};
use kpi_core::model::{Amount, Label, OrderId, SkuId};
use kpi_core::period::Ambiguity;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

use super::{ReadError, zone};

const ROWS_PER_BATCH: usize = 8192;
/// `unit_price` has three decimal places, an [`Amount`] four.
const PRICE_SCALE: i8 = 3;
const PRICE_TO_AMOUNT: i128 = 10;

/// One row of a file.
pub(crate) struct Line {
    pub(crate) file: usize,
    /// Counted from 1.
    pub(crate) row: i64,
    pub(crate) part: i8,
    pub(crate) line_no: i32,
    pub(crate) invoice: OrderId,
    pub(crate) sku: SkuId,
    pub(crate) name: Option<Label>,
    pub(crate) quantity: i64,
    pub(crate) local: NaiveDateTime,
    /// `None` when the clock skipped that time.
    pub(crate) time: Option<DateTime<Utc>>,
    pub(crate) price: Amount,
    pub(crate) customer: Option<i32>,
    pub(crate) country: Label,
}

/// An open file.
pub(crate) struct Source {
    path: PathBuf,
    reader: ParquetRecordBatchReaderBuilder<File>,
}

/// Opens all files first, so that a wrong name is known at once.
pub(crate) fn open_all(files: &[PathBuf]) -> Result<Vec<Source>, ReadError> {
    files.iter().map(|path| Source::open(path)).collect()
}

fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

impl Source {
    fn open(path: &Path) -> Result<Self, ReadError> {
        let damaged = |message: String| ReadError::Damaged { file: name_of(path), rows_read: 0, message };
        let file = File::open(path).map_err(|error| damaged(error.to_string()))?;
        let reader = ParquetRecordBatchReaderBuilder::try_new(file).map_err(|error| damaged(error.to_string()))?;
        Ok(Self { path: path.into(), reader })
    }

    /// Name of the file without its folder.
    pub(crate) fn name(&self) -> String {
        name_of(&self.path)
    }

    /// Number of rows the file says it has.
    pub(crate) fn rows(&self) -> u64 {
        u64::try_from(self.reader.metadata().file_metadata().num_rows()).unwrap_or(0)
    }

    /// Appends the rows, batch by batch.
    pub(crate) fn read(
        self,
        file: usize,
        lines: &mut Vec<Line>,
        advance: &mut dyn FnMut(u64),
    ) -> Result<(), ReadError> {
        let name = self.name();
        let expected = self.rows();
        let damaged = |rows_read: u64, message: String| ReadError::Damaged { file: name.clone(), rows_read, message };
        let reader = self.reader.with_batch_size(ROWS_PER_BATCH).build().map_err(|e| damaged(0, e.to_string()))?;
        let mut decoder = Decoder { name: &name, file, rows_read: 0, labels: BTreeMap::new(), clock: None };
        for batch in reader {
            let batch = batch.map_err(|error| damaged(decoder.rows_read, error.to_string()))?;
            decoder.decode(&batch, lines)?;
            advance(u64::try_from(batch.num_rows()).unwrap_or(0));
        }
        if decoder.rows_read != expected {
            let message = format!("the file says it has {expected} rows");
            return Err(damaged(decoder.rows_read, message));
        }
        Ok(())
    }
}

/// State that lasts over the batches of a file.
struct Decoder<'a> {
    name: &'a str,
    file: usize,
    rows_read: u64,
    /// Texts that repeat share their memory.
    labels: BTreeMap<String, Label>,
    /// The last wall time and its instant; the lines of an invoice share them.
    clock: Option<(NaiveDateTime, Option<DateTime<Utc>>)>,
}

impl Decoder<'_> {
    fn decode(&mut self, batch: &RecordBatch, lines: &mut Vec<Line>) -> Result<(), ReadError> {
        let numbers = |name| self.column(batch, name, &DataType::Int32);
        let part = self.column(batch, "part", &DataType::Int8)?.as_primitive::<Int8Type>();
        let line_no = numbers("line_no")?.as_primitive::<Int32Type>();
        let quantity = numbers("quantity")?.as_primitive::<Int32Type>();
        let customer = numbers("customer_id")?.as_primitive::<Int32Type>();
        let invoice = self.column(batch, "invoice", &DataType::Utf8)?.as_string::<i32>();
        let stock_code = self.column(batch, "stock_code", &DataType::Utf8)?.as_string::<i32>();
        let description = self.column(batch, "description", &DataType::Utf8)?.as_string::<i32>();
        let country = self.column(batch, "country", &DataType::Utf8)?.as_string::<i32>();
        let date = self
            .column(batch, "invoice_date", &DataType::Timestamp(TimeUnit::Millisecond, None))?
            .as_primitive::<TimestampMillisecondType>();
        let price =
            self.column(batch, "unit_price", &DataType::Decimal128(12, PRICE_SCALE))?.as_primitive::<Decimal128Type>();

        lines.reserve(batch.num_rows());
        for i in 0..batch.num_rows() {
            self.rows_read += 1;
            let here = Place { file: self.name, row: i64::try_from(self.rows_read).unwrap_or(i64::MAX) };
            let millis = here.number("invoice_date", date, i)?;
            let local = DateTime::from_timestamp_millis(millis)
                .ok_or_else(|| here.error("invoice_date", format!("{millis} ms is no date")))?
                .naive_utc();
            let amount = here
                .number("unit_price", price, i)?
                .checked_mul(PRICE_TO_AMOUNT)
                .and_then(|scaled| i64::try_from(scaled).ok())
                .ok_or_else(|| here.error("unit_price", "the price has too many digits".into()))?;
            lines.push(Line {
                file: self.file,
                row: here.row,
                part: here.number("part", part, i)?,
                line_no: here.number("line_no", line_no, i)?,
                invoice: here.parse("invoice", invoice, i)?,
                sku: here.parse("stock_code", stock_code, i)?,
                name: (description.is_valid(i)).then(|| self.label(description.value(i).trim())),
                quantity: here.number("quantity", quantity, i)?.into(),
                local,
                time: self.instant(local),
                price: Amount::try_from_scaled(amount).map_err(|e| here.error("unit_price", e.to_string()))?,
                customer: customer.is_valid(i).then(|| customer.value(i)),
                country: self.label(here.text("country", country, i)?),
            });
        }
        Ok(())
    }

    fn column<'b>(
        &self,
        batch: &'b RecordBatch,
        column: &'static str,
        expected: &DataType,
    ) -> Result<&'b dyn Array, ReadError> {
        let found = batch.column_by_name(column);
        found.filter(|array| array.data_type() == expected).map(AsRef::as_ref).ok_or_else(|| ReadError::Column {
            file: self.name.to_owned(),
            column,
            expected: expected.to_string(),
            found: found.map_or_else(|| "nothing".to_owned(), |array| array.data_type().to_string()),
        })
    }

    fn label(&mut self, text: &str) -> Label {
        if let Some(label) = self.labels.get(text) {
            return label.clone();
        }
        let label = Label::new(text);
        self.labels.insert(text.to_owned(), label.clone());
        label
    }

    fn instant(&mut self, local: NaiveDateTime) -> Option<DateTime<Utc>> {
        match self.clock {
            Some((last, time)) if last == local => time,
            _ => {
                let time = zone().to_utc(local, Ambiguity::Earlier).ok();
                self.clock = Some((local, time));
                time
            }
        }
    }
}

/// Where a value stands, for errors.
#[derive(Clone, Copy)]
struct Place<'a> {
    file: &'a str,
    row: i64,
}

impl Place<'_> {
    fn error(self, column: &'static str, message: String) -> ReadError {
        ReadError::Value { file: self.file.to_owned(), row: self.row, column, message }
    }

    fn number<T: ArrowPrimitiveType>(
        self,
        column: &'static str,
        array: &PrimitiveArray<T>,
        i: usize,
    ) -> Result<T::Native, ReadError> {
        if array.is_valid(i) { Ok(array.value(i)) } else { Err(self.error(column, "the value is missing".into())) }
    }

    fn text<'a>(self, column: &'static str, array: &'a StringArray, i: usize) -> Result<&'a str, ReadError> {
        if array.is_valid(i) { Ok(array.value(i)) } else { Err(self.error(column, "the value is missing".into())) }
    }

    fn parse<T: std::str::FromStr<Err = kpi_core::error::ModelError>>(
        self,
        column: &'static str,
        array: &StringArray,
        i: usize,
    ) -> Result<T, ReadError> {
        self.text(column, array, i)?.parse().map_err(|error: T::Err| self.error(column, error.to_string()))
    }
}
