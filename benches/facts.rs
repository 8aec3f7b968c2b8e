//! Rows to columns and the check of a foreign batch, per row.
//!
//! Input: order lines as a shop has them (18-digit ids, ten shops, 1.6 lines per order). One iteration writes or checks
//! the whole table.

#![expect(clippy::unwrap_used, reason = "a benchmark may stop with a panic")]

use std::sync::LazyLock;

use arrow_array::RecordBatch;
use benches::is_measured;
use divan::Bencher;
use divan::counter::ItemsCount;
use kpi_core::facts::{self, FactBatch};
use kpi_core::model::{Channel, LineId, OrderId, OrderLine, OrderStatus, Record, ShopId};
use kpi_core::money::Currency;

static ROWS: LazyLock<u32> = LazyLock::new(|| if is_measured() { 200_000 } else { 2_000 });

static LINES: LazyLock<Vec<OrderLine>> = LazyLock::new(|| {
    (0..*ROWS)
        .map(|row| {
            let order = 576_461_413_038_000_000 + u64::from(row) * 5 / 8;
            let created = chrono::DateTime::from_timestamp(1_770_000_000 + i64::from(row), 0).unwrap();
            let mut line = OrderLine::new(
                OrderId::try_new(order.to_string()).unwrap(),
                LineId::try_new(row.to_string()).unwrap(),
                ShopId::try_new(format!("749500000000000000{}", order % 10)).unwrap(),
                Currency::THB,
                created,
                OrderStatus::Completed,
                1 + i64::from(row % 3),
                "199.50".parse().unwrap(),
            );
            line.paid_time = Some(created + chrono::TimeDelta::minutes(3));
            line.seller_discount = (row % 4 == 0).then(|| "20".parse().unwrap());
            line.channel = Some(if row % 2 == 0 { Channel::Live } else { Channel::ProductCard });
            line
        })
        .collect()
});

static BATCH: LazyLock<RecordBatch> = LazyLock::new(|| facts::to_batch(LINES.iter()).unwrap());

#[divan::bench]
fn rows_to_columns(bencher: Bencher<'_, '_>) {
    bencher.counter(ItemsCount::new(*ROWS)).bench(|| facts::to_batch(LINES.iter()).unwrap());
}

#[divan::bench]
fn check_batch(bencher: Bencher<'_, '_>) {
    bencher.counter(ItemsCount::new(*ROWS)).bench(|| FactBatch::try_new(BATCH.clone(), OrderLine::TABLE).unwrap());
}

#[divan::bench]
fn columns_to_rows(bencher: Bencher<'_, '_>) {
    let facts = FactBatch::try_new(BATCH.clone(), OrderLine::TABLE).unwrap();
    bencher.counter(ItemsCount::new(*ROWS)).bench(|| facts::to_rows::<OrderLine>(&facts).unwrap());
}

fn main() {
    LazyLock::force(&BATCH);
    divan::main();
}
