//! Tables as delimited text.

use std::io::Write;

use arrow_array::RecordBatch;
use kpi_core::money::DecimalMark;

use super::WriteOptions;
use super::cell::{Cell, cell, title};
use crate::seller_center::SellerCenterError;

const NAME: &str = "CSV";

/// Writes a table as UTF-8 text with byte order mark that opens right in a spreadsheet: texts that it would take for
/// numbers, dates or formulas carry a TAB, as ids do in the platform's own files.
///
/// # Errors
/// [`SellerCenterError::Write`] for a column type that has no text form or a failing output.
pub fn write_csv(mut out: impl Write, batch: &RecordBatch, options: &WriteOptions) -> Result<(), SellerCenterError> {
    let failed =
        |error: &dyn std::fmt::Display| SellerCenterError::Write { name: NAME.to_owned(), message: error.to_string() };
    out.write_all(b"\xef\xbb\xbf").map_err(|error| failed(&error))?;
    let comma = options.mark == DecimalMark::Comma;
    let mut writer = csv::WriterBuilder::new()
        .delimiter(if comma { b';' } else { b',' })
        .terminator(csv::Terminator::CRLF)
        .from_writer(out);
    let schema = batch.schema();
    let titles = schema.fields().iter().map(|field| title(field.name(), field.data_type(), options.zone));
    writer.write_record(titles).map_err(|error| failed(&error))?;
    for row in 0..batch.num_rows() {
        for (field, column) in schema.fields().iter().zip(batch.columns()) {
            let text = match cell(column.as_ref(), row, options.zone, field.name())? {
                Cell::Empty => String::new(),
                Cell::Text(text) => guarded(text),
                Cell::Owned(text) => guarded(&text),
                Cell::Number(number) if comma => number.to_string().replace('.', ","),
                Cell::Number(number) => number.to_string(),
                Cell::Float(number) if comma => number.to_string().replace('.', ","),
                Cell::Float(number) => number.to_string(),
                Cell::Flag(flag) => if flag { "TRUE" } else { "FALSE" }.to_owned(),
                Cell::Date(date) => date.format("%Y-%m-%d").to_string(),
                Cell::Time(time) => time.format("%Y-%m-%d %H:%M:%S").to_string(),
            };
            writer.write_field(text).map_err(|error| failed(&error))?;
        }
        writer.write_record(None::<&[u8]>).map_err(|error| failed(&error))?;
    }
    writer.flush().map_err(|error| failed(&error))
}

/// The text with a TAB where a spreadsheet would not leave it alone: in front of formulas, behind digits.
fn guarded(text: &str) -> String {
    match text.chars().next() {
        Some('=' | '+' | '-' | '@') => format!("\t{text}"),
        Some(first) if first.is_ascii_digit() || first == '.' => format!("{text}\t"),
        Some(_) if text.len() < 20 && text.bytes().any(|byte| byte.is_ascii_digit()) => format!("{text}\t"),
        _ => text.to_owned(),
    }
}
