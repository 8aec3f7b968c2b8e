//! Tables as sheets of a workbook.

use arrow_array::RecordBatch;
use chrono::{Datelike, Timelike};
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::WriteOptions;
use super::cell::{Cell, cell, title};
use crate::seller_center::SellerCenterError;

/// Digits that a spreadsheet keeps of a number.
const DIGITS: usize = 15;
/// Rows of a sheet, its header included.
const ROWS: usize = 1 << 20;

struct Formats {
    title: Format,
    whole: Format,
    decimals: Format,
    date: Format,
    time: Format,
}

/// Writes tables as the sheets of one workbook: ids as text cells, amounts as numbers, local times as times.
///
/// # Errors
/// [`SellerCenterError::Write`] when a table has more rows than a sheet, a sheet name is not allowed, or a column type
/// has no cell form.
pub fn write_xlsx(sheets: &[(&str, &RecordBatch)], options: &WriteOptions) -> Result<Vec<u8>, SellerCenterError> {
    let mut workbook = Workbook::new();
    let formats = Formats {
        title: Format::new().set_bold(),
        whole: Format::new().set_num_format("#,##0"),
        decimals: Format::new().set_num_format("#,##0.00##"),
        date: Format::new().set_num_format("yyyy-mm-dd"),
        time: Format::new().set_num_format("yyyy-mm-dd hh:mm:ss"),
    };
    for (name, batch) in sheets {
        let failed = |message: String| SellerCenterError::Write { name: (*name).to_owned(), message };
        if batch.num_rows() >= ROWS {
            return Err(failed(format!("{} rows do not fit on a sheet of {ROWS}", batch.num_rows())));
        }
        let sheet = workbook.add_worksheet();
        sheet.set_name(*name).map_err(|error| failed(error.to_string()))?;
        let schema = batch.schema();
        for (index, (field, column)) in schema.fields().iter().zip(batch.columns()).enumerate() {
            let place = u16::try_from(index).map_err(|_| failed("too many columns".to_owned()))?;
            let caption = title(field.name(), field.data_type(), options.zone);
            sheet
                .write_string_with_format(0, place, caption, &formats.title)
                .map_err(|error| failed(error.to_string()))?;
            for row in 0..batch.num_rows() {
                let cell = cell(column.as_ref(), row, options.zone, field.name())?;
                let line = u32::try_from(row + 1).map_err(|_| failed("too many rows".to_owned()))?;
                put(sheet, line, place, cell, &formats).map_err(|error| failed(error.to_string()))?;
            }
        }
        sheet.set_freeze_panes(1, 0).map_err(|error| failed(error.to_string()))?;
    }
    workbook
        .save_to_buffer()
        .map_err(|error| SellerCenterError::Write { name: "workbook".to_owned(), message: error.to_string() })
}

fn put(sheet: &mut Worksheet, row: u32, column: u16, cell: Cell<'_>, formats: &Formats) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => return Ok(()),
        Cell::Text(text) => sheet.write_string(row, column, text)?,
        Cell::Owned(text) => sheet.write_string(row, column, text)?,
        Cell::Number(number) => {
            let digits = number.mantissa().unsigned_abs().to_string().len();
            match number.to_f64().filter(|_| digits <= DIGITS) {
                Some(float) => {
                    let format = if number.scale() == 0 { &formats.whole } else { &formats.decimals };
                    sheet.write_number_with_format(row, column, float, format)?
                }
                None => sheet.write_string(row, column, number.to_string())?,
            }
        }
        Cell::Float(number) => sheet.write_number(row, column, number)?,
        Cell::Flag(flag) => sheet.write_boolean(row, column, flag)?,
        Cell::Date(date) => sheet.write_datetime_with_format(row, column, day(date)?, &formats.date)?,
        Cell::Time(time) => {
            let hour = u16::try_from(time.hour()).unwrap_or(0);
            let minute = u8::try_from(time.minute()).unwrap_or(0);
            let at = day(time.date())?.and_hms(hour, minute, f64::from(time.second()))?;
            sheet.write_datetime_with_format(row, column, at, &formats.time)?
        }
    };
    Ok(())
}

fn day(date: chrono::NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(date.year()).unwrap_or(1900);
    let month = u8::try_from(date.month()).unwrap_or(1);
    let day = u8::try_from(date.day()).unwrap_or(1);
    ExcelDateTime::from_ymd(year, month, day)
}
