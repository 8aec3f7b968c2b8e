//! Seller Center order files to facts.
//!
//! `cargo bench -p benches --bench seller_center` reads a file of 20 000 lines from memory, on one thread: as CSV, as a
//! workbook, and for comparison the cells of the same workbook with calamine alone. A file of any size is made and read by
//!
//! ```text
//! cargo bench -p benches --bench seller_center_file -- make FILE LINES
//! cargo bench -p benches --bench seller_center_file -- read FILE
//! ```
//!
//! which prints throughput and peak memory; `benches/python/seller_center_peers.py` runs that beside pandas and Polars.

#![expect(clippy::unwrap_used, reason = "a benchmark may stop with a panic")]

mod orders_file;

use std::io::Cursor;
use std::sync::LazyLock;

use benches::is_measured;
use calamine::{Reader, Xlsx};
use divan::Bencher;
use divan::counter::BytesCount;
use rust_xlsxwriter::Workbook;
use tiktok_client::seller_center::{ReadOptions, read_batches};

static LINES: LazyLock<u64> = LazyLock::new(|| if is_measured() { 20_000 } else { 200 });

fn main() {
    divan::main();
}

#[divan::bench]
fn orders_csv_to_facts(bencher: Bencher<'_, '_>) {
    let mut file = Vec::new();
    orders_file::write(&mut file, *LINES).unwrap();
    bencher.counter(BytesCount::new(file.len())).bench(|| rows_used("orders.csv", &file));
}

#[divan::bench]
fn orders_xlsx_to_facts(bencher: Bencher<'_, '_>) {
    let file = workbook();
    assert_eq!(rows_used("orders.xlsx", &file), *LINES);
    bencher.counter(BytesCount::new(file.len())).bench(|| rows_used("orders.xlsx", &file));
}

#[divan::bench]
fn orders_xlsx_cells_by_calamine(bencher: Bencher<'_, '_>) {
    let file = workbook();
    bencher.counter(BytesCount::new(file.len())).bench(|| {
        let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(&file)).unwrap();
        book.worksheet_range("OrderSKUList").unwrap().used_cells().count()
    });
}

fn rows_used(name: &str, file: &[u8]) -> u64 {
    let options = ReadOptions::new("7495000000000000001".parse().unwrap()).with_threads(1);
    read_batches(name, Cursor::new(file), &options, |_, _| Ok(())).unwrap().rows.used
}

/// The CSV as a workbook of texts.
fn workbook() -> Vec<u8> {
    let mut text = Vec::new();
    orders_file::write(&mut text, *LINES).unwrap();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("OrderSKUList").unwrap();
    let mut records = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_slice());
    for (row, record) in (0..).zip(records.records()) {
        for (column, cell) in (0..).zip(&record.unwrap()) {
            sheet.write_string(row, column, cell.trim()).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}
