//! Seller Center order files to facts.
//!
//! `cargo bench -p benches --bench seller_center` reads a file of 20 000 lines from memory, on one thread. A file of any
//! size is made and read by
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

use divan::Bencher;
use divan::counter::BytesCount;
use tiktok_client::seller_center::{ReadOptions, read_batches};

fn main() {
    divan::main();
}

#[divan::bench]
fn orders_csv_to_facts(bencher: Bencher<'_, '_>) {
    let mut file = Vec::new();
    orders_file::write(&mut file, 20_000).unwrap();
    let options = ReadOptions::new("7495000000000000001".parse().unwrap());
    bencher.counter(BytesCount::new(file.len())).bench(|| {
        let mut rows = 0;
        read_batches("orders.csv", Cursor::new(&file), &options, |_, batch| {
            rows += batch.num_rows();
            Ok(())
        })
        .map(|report| (report.rows.used, rows))
    });
}
