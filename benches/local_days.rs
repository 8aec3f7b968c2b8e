//! Local days of a column of order times: one iteration converts 1,000,000 values of the year 2025.
//!
//! `orders` come nearly sorted, as an export or a fact table has them; `shuffled` are the same values in random order.
//! Divan prints items per second.

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use kpi_core::period::{Market, ZoneTable, local_days_by_zone};

const ROWS: usize = 1_000_000;
/// Start of the year 2025 in UTC.
const START: i64 = 1_735_689_600;
const YEAR: i64 = 365 * 86_400;

fn main() {
    divan::main();
}

/// A small generator with a fixed seed, so that every run sees the same column.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % limit
    }
}

fn orders() -> Vec<i64> {
    let mut random = Random(1);
    let step = |row: usize| i64::try_from(row).unwrap_or(0) * YEAR / i64::try_from(ROWS).unwrap_or(1);
    (0..ROWS).map(|row| START + step(row) + random.below(600).cast_signed()).collect()
}

fn shuffled() -> Vec<i64> {
    let mut values = orders();
    let mut random = Random(2);
    for last in (1..values.len()).rev() {
        let other = random.below(last as u64 + 1);
        values.swap(last, usize::try_from(other).unwrap_or(0));
    }
    values
}

fn millis(values: &[i64]) -> Vec<i64> {
    values.iter().map(|value| value * 1000).collect()
}

fn run(bencher: Bencher, values: &[i64], convert: impl Fn(&[i64], &mut [i32]) + Sync) {
    let mut out = vec![0; values.len()];
    bencher.counter(ItemsCount::new(values.len())).bench_local(|| {
        convert(black_box(values), &mut out);
        black_box(out.last().copied())
    });
}

fn us() -> ZoneTable {
    ZoneTable::new(Market::US.default_zone())
}

#[divan::bench]
fn seconds_orders(bencher: Bencher) {
    let table = us();
    run(bencher, &orders(), |values, out| drop(black_box(table.local_days(values, out))));
}

#[divan::bench]
fn seconds_shuffled(bencher: Bencher) {
    let table = us();
    run(bencher, &shuffled(), |values, out| drop(black_box(table.local_days(values, out))));
}

#[divan::bench]
fn millis_orders(bencher: Bencher) {
    let table = us();
    run(bencher, &millis(&orders()), |values, out| drop(black_box(table.local_days_ms(values, out))));
}

#[divan::bench]
fn millis_shuffled(bencher: Bencher) {
    let table = us();
    run(bencher, &millis(&shuffled()), |values, out| drop(black_box(table.local_days_ms(values, out))));
}

#[divan::bench]
fn hours_orders(bencher: Bencher) {
    let table = us();
    run(bencher, &orders(), |values, out| drop(black_box(table.local_hours(values, out))));
}

/// Every row of another zone, one of the 56 of all markets.
#[divan::bench]
fn many_zones_orders(bencher: Bencher) {
    many_zones(bencher, &orders());
}

#[divan::bench]
fn many_zones_shuffled(bencher: Bencher) {
    many_zones(bencher, &shuffled());
}

fn many_zones(bencher: Bencher, values: &[i64]) {
    let tables: Vec<ZoneTable> =
        Market::all().iter().flat_map(|market| market.zones()).map(|zone| ZoneTable::new((*zone).into())).collect();
    let mut random = Random(3);
    let codes: Vec<u32> = (0..ROWS).map(|_| u32::try_from(random.below(tables.len() as u64)).unwrap_or(0)).collect();
    run(bencher, values, |values, out| drop(black_box(local_days_by_zone(&tables, &codes, values, out))));
}

/// Building a table, once per zone and process.
#[divan::bench]
fn build_table() -> ZoneTable {
    us()
}
