//! Random damage: no panic, no amount changed without notice, no harm to other rows.

use std::collections::{BTreeMap, BTreeSet};

use kpi_core::model::{Amount, OrderLine};
use proptest::prelude::*;
use tiktok_client::seller_center::{Export, read_bytes};

use super::facts::lines;
use super::options::options;
use super::properties::sample;

type Key = (String, String);

fn by_key(lines: &[OrderLine]) -> BTreeMap<Key, OrderLine> {
    let key = |line: &OrderLine| (line.order_id.to_string(), line.line_id.to_string());
    lines
        .iter()
        .map(|line| {
            let mut bare = line.clone();
            bare.source = None;
            bare.source_row = None;
            (key(line), bare)
        })
        .collect()
}

/// The amounts that a line states by itself.
fn own(line: &OrderLine) -> (i64, Amount, Option<Amount>, Option<Amount>) {
    (line.quantity, line.unit_price, line.platform_discount, line.seller_discount)
}

/// Sums of what belongs to the order; the refund is stated without anything to check it against.
fn shared(lines: &[&OrderLine]) -> [i64; 6] {
    let sum =
        |field: fn(&OrderLine) -> Option<Amount>| lines.iter().filter_map(|line| field(line)).map(Amount::scaled).sum();
    [
        sum(|line| line.payment_platform_discount),
        sum(|line| line.shipping_fee),
        sum(|line| line.shipping_seller_discount),
        sum(|line| line.shipping_platform_discount),
        sum(|line| line.tax),
        sum(|line| line.buyer_fees),
    ]
}

/// Checks a damaged reading against the whole one. `touched` are the orders of the rows that were damaged.
fn check(whole: &Export, damaged: &Export, touched: &BTreeSet<String>) -> Result<(), TestCaseError> {
    let before = by_key(&lines(whole));
    let after_lines = lines(damaged);
    let after = by_key(&after_lines);
    prop_assert_eq!(after.len(), after_lines.len(), "a line occurs twice");
    let touched_own: Vec<_> =
        before.iter().filter(|((order, _), _)| touched.contains(order)).map(|(_, line)| own(line)).collect();
    for (key, line) in &after {
        match before.get(key) {
            // Rows that were not touched are what they were, in every field.
            Some(same) if !touched.contains(&key.0) => prop_assert_eq!(line, same),
            // A touched row that was accepted states the amounts it stated before; unless the damage gave it the ids of
            // another row, which is reported.
            Some(same) if own(line) != own(same) => {
                prop_assert!(damaged.report.note("duplicate_order_sku_rows").is_some(), "{:?} changed", key);
                prop_assert!(touched_own.contains(&own(line)), "{:?} comes from nowhere", key);
            }
            Some(_) => {}
            // A row whose id was touched still has the amounts of a touched row.
            None => prop_assert!(touched_own.contains(&own(line)), "{:?} comes from nowhere", key),
        }
    }
    // No untouched row is lost.
    for key in before.keys().filter(|(order, _)| !touched.contains(order)) {
        prop_assert!(after.contains_key(key), "{:?} is lost", key);
    }
    // An amount of a touched order changed only with notice.
    let report = &damaged.report;
    let notice = report.rows.rejected > 0
        || report.rows.skipped.keys().any(|reason| *reason != "description")
        || ["order_amount_differs_from_lines", "shipping_differs_from_parts", "order_lost_rows"]
            .iter()
            .any(|code| report.note(code).is_some());
    if !notice {
        let of = |lines: &BTreeMap<Key, OrderLine>| -> Vec<[i64; 6]> {
            let mut orders: BTreeMap<&str, Vec<&OrderLine>> = BTreeMap::new();
            lines.values().for_each(|line| orders.entry(line.order_id.as_str()).or_default().push(line));
            let mut sums: Vec<[i64; 6]> = orders.values().map(|lines| shared(lines)).collect();
            sums.sort_unstable();
            sums
        };
        prop_assert_eq!(of(&before), of(&after), "an amount of an order changed without notice");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn prop_damaged_rows_are_rejected_or_keep_their_amounts(
        file in prop::sample::select(vec!["orders-us.csv", "orders-id.csv", "orders-gb.csv", "orders-br.csv"]),
        hits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        printable in any::<bool>(),
    ) {
        let bytes = sample(file);
        let whole = read_bytes(file, &bytes, &options()).unwrap();
        let header = bytes.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        // The description row of the US file is no data.
        let first = if file == "orders-us.csv" {
            header + bytes[header..].iter().position(|byte| *byte == b'\n').unwrap() + 1
        } else {
            header
        };
        let mut damaged = bytes.clone();
        let mut places = Vec::new();
        for (index, byte) in hits {
            let at = first + index.index(bytes.len() - first);
            // Bytes that can be mistaken for the right ones are the dangerous ones.
            damaged[at] = if printable { b"0123456789.,-\"$ \n"[usize::from(byte) % 17] } else { byte };
            places.push(at);
        }
        let starts: Vec<usize> = std::iter::once(0)
            .chain(bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1))
            .collect();
        let mut touched = BTreeSet::new();
        for at in places {
            let row = starts.partition_point(|start| *start <= at) - 1;
            // A line end that is lost joins the row with the next one.
            for row in [row, row + 1] {
                let id = starts.get(row).and_then(|start| bytes.get(*start..start + 18));
                touched.extend(id.map(|id| String::from_utf8_lossy(id).into_owned()));
            }
        }
        // Damage may also give a row the id of another order.
        let intact: BTreeSet<&[u8]> = bytes.split(|byte| *byte == b'\n').collect();
        let ids = damaged.split(|byte| *byte == b'\n').filter(|line| !intact.contains(line)).filter_map(|line| line.get(..18));
        touched.extend(ids.map(|id| String::from_utf8_lossy(id).into_owned()));
        if let Ok(export) = read_bytes(file, &damaged, &options()) {
            check(&whole, &export, &touched)?;
        }
    }

    #[test]
    fn prop_damage_anywhere_never_panics(
        file in prop::sample::select(vec![
            "orders-us.csv", "returns-us.csv", "statement-jp.csv", "affiliate-orders-us.csv", "damaged-gbk.csv",
            "damaged-utf16-tab.txt", "income-id-en.xlsx", "shop-key-metrics-zh.xlsx", "product_list_20260914.xlsx",
        ]),
        hits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..30),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = sample(file);
        for (index, byte) in hits {
            let at = index.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        if let Err(error) = read_bytes(file, &bytes, &super::options::for_file(file)) {
            prop_assert!(!error.code().is_empty() && !error.cure().is_empty() && !error.to_string().is_empty());
        }
    }
}
