//! Workbooks as rows. Cells are placed by their own references, because the platform's files state wrong dimensions and
//! spread one row over several elements.

use std::io::{self, Cursor};
use std::panic::catch_unwind;

use calamine::{DataRef, Reader, Xlsx, XlsxError};
use rust_decimal::Decimal;
use zip::ZipArchive;
use zip::result::ZipError;

use super::SellerCenterError;
use super::rows::{RowBuf, RowSource, Step};

/// A cell as text; `number` when the workbook holds a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SheetCell {
    pub(crate) column: usize,
    pub(crate) text: String,
    pub(crate) number: bool,
}

/// The cells of a row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct SheetRow {
    /// The first row is 1.
    pub(crate) number: u64,
    pub(crate) cells: Vec<SheetCell>,
}

impl SheetRow {
    /// The texts by column, blanks where there is no cell.
    pub(crate) fn texts(&self) -> Vec<String> {
        let width = self.cells.iter().map(|cell| cell.column + 1).max().unwrap_or(0);
        let mut texts = vec![String::new(); width];
        for cell in &self.cells {
            if let Some(text) = texts.get_mut(cell.column) {
                text.clone_from(&cell.text);
            }
        }
        texts
    }

    /// The text of the last cell that is not blank.
    pub(crate) fn last(&self) -> &str {
        self.cells.iter().rev().map(|cell| cell.text.trim()).find(|text| !text.is_empty()).unwrap_or("")
    }
}

/// A sheet with its rows in order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sheet {
    pub(crate) name: String,
    pub(crate) rows: Vec<SheetRow>,
}

/// The grid of a sheet.
const ROWS: u32 = 1 << 20;
const COLUMNS: u32 = 1 << 14;

/// Reads all sheets of a workbook.
pub(crate) fn sheets(bytes: &[u8], name: &str) -> Result<Vec<Sheet>, SellerCenterError> {
    let damaged = |error: String| SellerCenterError::UnknownFormat {
        name: name.to_owned(),
        reason: format!("the workbook is damaged: {error}"),
    };
    verify(bytes).map_err(|error| damaged(error.to_string()))?;
    // calamine adds up references unchecked, which panics where overflow is checked and wraps where it is not.
    catch_unwind(|| cells(bytes))
        .unwrap_or_else(|_| Err("a cell or a dimension has no valid reference".to_owned()))
        .map_err(damaged)
}

/// Reads every part to its end, where its check sum is compared: calamine stops after the last cell.
fn verify(bytes: &[u8]) -> Result<(), ZipError> {
    let mut parts = ZipArchive::new(Cursor::new(bytes))?;
    for index in 0..parts.len() {
        io::copy(&mut parts.by_index(index)?, &mut io::sink())?;
    }
    Ok(())
}

fn cells(bytes: &[u8]) -> Result<Vec<Sheet>, String> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let names = workbook.sheet_names();
    let mut sheets = Vec::with_capacity(names.len());
    for sheet_name in names {
        let mut sheet = Sheet { name: sheet_name.clone(), rows: Vec::new() };
        let mut cells = match workbook.worksheet_cells_reader(&sheet_name) {
            Ok(cells) => cells,
            // Chart sheets and the like have no cells.
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(error) => return Err(format!("sheet `{sheet_name}`: {error}")),
        };
        while let Some(cell) = cells.next_cell().map_err(|error| error.to_string())? {
            let (row, column) = cell.get_position();
            if row >= ROWS || column >= COLUMNS {
                return Err(format!("sheet `{sheet_name}` has a cell in row {row}, column {column}, counted from 0"));
            }
            if let Some((text, number)) = cell_text(cell.get_value()) {
                let cell = SheetCell { column: column as usize, text, number };
                place(&mut sheet.rows, u64::from(row) + 1, cell);
            }
        }
        sheets.push(sheet);
    }
    Ok(sheets)
}

/// Puts a cell into its row, which is nearly always the last one.
fn place(rows: &mut Vec<SheetRow>, number: u64, cell: SheetCell) {
    match rows.last_mut() {
        Some(last) if last.number == number => last.cells.push(cell),
        Some(last) if last.number > number => match rows.binary_search_by_key(&number, |row| row.number) {
            Ok(at) => {
                if let Some(row) = rows.get_mut(at) {
                    row.cells.push(cell);
                }
            }
            Err(at) => rows.insert(at, SheetRow { number, cells: vec![cell] }),
        },
        _ => rows.push(SheetRow { number, cells: vec![cell] }),
    }
}

/// The text of a cell and whether it is a number; nothing for an empty one.
fn cell_text(value: &DataRef<'_>) -> Option<(String, bool)> {
    match value {
        DataRef::Empty => None,
        DataRef::String(text) => Some((text.clone(), false)),
        DataRef::SharedString(text) => Some(((*text).to_owned(), false)),
        DataRef::Int(number) => Some((number.to_string(), true)),
        DataRef::Float(number) => Some((number_text(*number), true)),
        DataRef::Bool(flag) => Some((flag.to_string(), false)),
        DataRef::DateTime(at) => {
            let (year, month, day, hour, minute, second, milli) = at.to_ymd_hms_milli();
            let text = format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}");
            Some((if milli == 0 { text } else { format!("{text}.{milli:03}") }, false))
        }
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Some((text.clone(), false)),
        DataRef::Error(error) => Some((error.to_string(), false)),
        #[allow(unreachable_patterns, reason = "the library may learn more kinds of cells")]
        _ => None,
    }
}

/// A number as a spreadsheet shows it: fifteen significant digits, which is all it keeps.
pub(crate) fn number_text(number: f64) -> String {
    if number.abs() >= 1e15 || !number.is_finite() {
        return format!("{number:E}");
    }
    Decimal::from_scientific(&format!("{number:.14e}"))
        .map_or_else(|_| format!("{number:E}"), |value| value.normalize().to_string())
}

/// The rows after the header of a sheet.
#[derive(Debug)]
pub(crate) struct SheetRows<'a> {
    rows: std::slice::Iter<'a, SheetRow>,
    slots: &'a [Option<usize>],
}

impl<'a> SheetRows<'a> {
    pub(crate) fn new(sheet: &'a Sheet, slots: &'a [Option<usize>], header_row: u64) -> Self {
        let after = sheet.rows.partition_point(|row| row.number <= header_row);
        Self { rows: sheet.rows.get(after..).unwrap_or(&[]).iter(), slots }
    }
}

impl RowSource for SheetRows<'_> {
    fn next(&mut self, row: &mut RowBuf) -> io::Result<Step> {
        let Some(found) = self.rows.next() else { return Ok(Step::End) };
        row.clear(found.number);
        let mut any = false;
        for cell in &found.cells {
            any |= !cell.text.trim().is_empty();
            if let Some(Some(slot)) = self.slots.get(cell.column) {
                row.set(*slot, &cell.text, cell.number);
            }
        }
        Ok(if any { Step::Row } else { Step::Skipped("blank") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(clippy::lossy_float_literal, reason = "digits that a float has lost are what is tested")]
    fn numbers_have_the_digits_that_a_spreadsheet_shows() {
        assert_eq!(number_text(522.61), "522.61");
        assert_eq!(number_text(0.1 + 0.2), "0.3");
        assert_eq!(number_text(-52.18), "-52.18");
        assert_eq!(number_text(461_396.0), "461396");
        assert_eq!(number_text(0.0), "0");
        assert_eq!(number_text(581_000_010_400_000_001.0), "5.81000010400000000E17".replace("00000000", ""));
    }
}
