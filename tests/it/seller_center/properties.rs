//! What must hold for every reading of a file.

use std::io::{Cursor, Read, Seek, SeekFrom};

use kpi_core::model::{Order, OrderLine};
use proptest::prelude::*;
use tiktok_client::seller_center::{Export, ReadOptions, read_batches, read_bytes, read_from};

use super::facts::lines;
use super::options::options;
use crate::support::repo;

pub(super) const CSV: &[&str] = &[
    "orders-us.csv",
    "orders-id.csv",
    "orders-gb.csv",
    "orders-br.csv",
    "orders-mx.csv",
    "orders-my-toship.csv",
    "damaged-duplicated.csv",
    "damaged-gbk.csv",
    "damaged-utf16-tab.txt",
    "damaged-total-row-semicolon.csv",
];

pub(super) fn sample(file: &str) -> Vec<u8> {
    std::fs::read(repo("tests/fixtures/exports").join(file)).unwrap()
}

/// Gives a file in pieces of the sizes of a list.
struct Pieces {
    inner: Cursor<Vec<u8>>,
    sizes: Vec<usize>,
    turn: usize,
}

impl Read for Pieces {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let size = self.sizes[self.turn % self.sizes.len()].min(buffer.len());
        self.turn += 1;
        self.inner.read(&mut buffer[..size])
    }
}

impl Seek for Pieces {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.inner.seek(to)
    }
}

/// The lines without what depends on their place in the file.
fn placeless(export: &Export) -> Vec<OrderLine> {
    let mut lines = lines(export);
    for line in &mut lines {
        line.source = None;
        line.source_row = None;
    }
    lines.sort_by(|a, b| (&a.order_id, &a.line_id).cmp(&(&b.order_id, &b.line_id)));
    lines
}

/// Header and data lines of a sample whose cells hold no line ends.
fn split_lines(file: &str) -> (String, Vec<String>) {
    let text = String::from_utf8(sample(file)).unwrap();
    let mut all = text.split_inclusive('\n').map(str::to_owned);
    (all.next().unwrap(), all.collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn prop_any_pieces_give_the_same_facts(which in 0..CSV.len(), sizes in prop::collection::vec(1_usize..600, 1..6)) {
        let bytes = sample(CSV[which]);
        let whole = read_bytes(CSV[which], &bytes, &options()).unwrap();
        let pieces = Pieces { inner: Cursor::new(bytes), sizes, turn: 0 };
        let split = read_from(CSV[which], pieces, &options()).unwrap();
        prop_assert_eq!(lines(&whole), lines(&split));
        prop_assert_eq!(whole.report, split.report);
    }

    #[test]
    fn prop_line_order_does_not_matter(
        which in prop::sample::select(vec!["orders-us.csv", "orders-id.csv", "orders-gb.csv", "orders-mx.csv"]),
        seed in prop::collection::vec(any::<u32>(), 60),
        spill in prop::sample::select(vec![0_usize, 1 << 20]),
    ) {
        let (header, rows) = split_lines(which);
        let mut shuffled: Vec<(u32, &String)> = seed.iter().copied().zip(&rows).collect();
        prop_assert!(rows.len() <= seed.len());
        shuffled.sort();
        let mut text = header.clone();
        // The description row stays second.
        text.extend(shuffled.iter().filter(|(_, row)| row.starts_with("Platform")).map(|(_, row)| row.as_str()));
        text.extend(shuffled.iter().filter(|(_, row)| !row.starts_with("Platform")).map(|(_, row)| row.as_str()));
        let plain = read_bytes("x.csv", &sample(which), &options()).unwrap();
        let mixed = read_bytes("x.csv", text.as_bytes(), &options().with_spill_bytes(spill)).unwrap();
        prop_assert_eq!(placeless(&plain), placeless(&mixed));
        prop_assert_eq!(plain.report.totals, mixed.report.totals);
        prop_assert_eq!(plain.report.words, mixed.report.words);
        prop_assert_eq!(plain.report.counts, mixed.report.counts);
    }

    #[test]
    fn prop_batches_together_are_the_whole(which in 0..CSV.len(), rows in 1_usize..9) {
        let bytes = sample(CSV[which]);
        let whole = read_bytes(CSV[which], &bytes, &options()).unwrap();
        let mut count = 0;
        let options = options().with_batch_rows(rows);
        let report = read_batches(CSV[which], Cursor::new(&bytes), &options, |_, batch| {
            count += batch.num_rows();
            Ok(())
        }).unwrap();
        prop_assert_eq!(count, lines(&whole).len());
        prop_assert_eq!(&report, &whole.report);
        prop_assert_eq!(lines(&read_bytes(CSV[which], &bytes, &options).unwrap()), lines(&whole));
    }
}

/// Amounts of an order are split over its lines exactly as an order of the data model splits them.
#[test]
fn shares_are_those_of_the_data_model() {
    let mut split_orders = 0;
    for file in CSV.iter().chain(&["orders-th.xlsx", "orders-vn.xlsx", "orders-ph.xlsx", "damaged-truncated.csv"]) {
        let lines = lines(&read_bytes(file, &sample(file), &options()).unwrap());
        let (orders, issues) = Order::group(&lines);
        assert!(issues.is_empty(), "{file}: {issues}");
        for order in orders {
            split_orders += usize::from(order.lines.len() > 1);
            let again = order.to_lines().unwrap();
            let mine: Vec<&OrderLine> = lines.iter().filter(|line| line.order_id == order.order_id).collect();
            assert_eq!(again.iter().collect::<Vec<_>>(), mine, "{file} {}", order.order_id);
        }
    }
    assert!(split_orders > 50);
}

/// A generated file: `orders` orders of one to four lines.
pub(super) fn generated(orders: u64) -> String {
    let mut text = String::from(
        "Order ID,Order Status,Order Substatus,SKU ID,Quantity,SKU Unit Original Price,SKU Subtotal Before Discount,\
         SKU Platform Discount,SKU Seller Discount,SKU Subtotal After Discount,Shipping Fee After Discount,\
         Small Order Fee,District,Province,Order Amount,Created Time\n",
    );
    let mut state = 7_u64;
    let mut next = |bound: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % bound
    };
    for order in 0..orders {
        let lines: Vec<(u64, u64, u64)> = (0..=next(4)).map(|_| (1 + next(3), 100 + next(90_000), next(90))).collect();
        let shipping = next(5000);
        let total: u64 =
            lines.iter().map(|(quantity, price, discount)| quantity * price - discount).sum::<u64>() + shipping;
        let cents = |value: u64| format!("{}.{:02}", value / 100, value % 100);
        let (day, hour) = (1 + next(28), next(24));
        for (sku, (quantity, price, discount)) in lines.iter().enumerate() {
            let row = [
                format!("58{order:016}"),
                "Completed".to_owned(),
                "Completed".to_owned(),
                format!("17{sku:017}"),
                quantity.to_string(),
                cents(*price),
                cents(quantity * price),
                "0".to_owned(),
                cents(*discount),
                cents(quantity * price - discount),
                cents(shipping),
                "0".to_owned(),
                "\"A, B\"".to_owned(),
                String::new(),
                cents(total),
                format!("{day:02}/09/2026 {hour:02}:30:00"),
            ];
            text.push_str(&row.join(","));
            text.push('\n');
        }
    }
    text
}

#[test]
fn many_orders_keep_their_sums_over_blocks_and_spilled_parts() {
    let text = generated(6_000);
    let plain = read_bytes("x.csv", text.as_bytes(), &options().with_batch_rows(1000)).unwrap();
    assert_eq!(plain.report.counts["orders"], 6_000);
    assert!(plain.report.notes.is_empty(), "{:?}", plain.report.notes);
    let lines = lines(&plain);
    let shipping = super::facts::sum(lines.iter().map(|line| line.shipping_fee));
    assert_eq!(shipping, plain.report.totals["shipping_fee_after_discount"]);
    // Every second line first, then the others: nearly every order is scattered.
    let (header, rest) = text.split_once('\n').unwrap();
    let (even, odd): (Vec<_>, Vec<_>) = rest.lines().enumerate().partition(|(index, _)| index % 2 == 0);
    let scattered: String = std::iter::once(header)
        .chain(even.into_iter().chain(odd).map(|(_, line)| line))
        .flat_map(|line| [line, "\n"])
        .collect();
    for options in [options(), ReadOptions::with_spill_bytes(options(), 10_000)] {
        let mixed = read_bytes("x.csv", scattered.as_bytes(), &options).unwrap();
        assert_eq!(mixed.report.totals, plain.report.totals);
        assert_eq!(placeless(&mixed), placeless(&plain));
    }
}
