use std::collections::BTreeMap;

use arrow_array::Array;
use examples::online_retail::{self, CURRENCY, Outcome, Tally};
use examples::sales::Sales;
use examples::store;
use kpi_core::facts::{self, FactBatch};
use kpi_core::model::{AfterSale, Amount, OrderLine, OrderStatus, Record};
use kpi_core::money::Money;

use super::{LOADED, folder};

fn tally(rows: u64, pieces: i64, pounds: &str) -> Tally {
    Tally { rows, pieces, amount: format!("{pounds} GBP").parse().unwrap() }
}

fn rows(batches: &[FactBatch]) -> u64 {
    batches.iter().map(|facts| facts.len() as u64).sum()
}

#[test]
fn the_files_have_the_published_control_totals() {
    let [first, second] = LOADED.accounting.files.as_slice() else { panic!("two files") };
    assert_eq!(first.total().unwrap(), tally(525_461, 5_432_041, "9539484.634"));
    assert_eq!(second.total().unwrap(), tally(541_909, 5_176_450, "9747747.934"));
    assert_eq!((first.without_customer, second.without_customer), (107_927, 135_080));
    assert_eq!((first.on_cancellations, second.on_cancellations), (10_206, 9_288));
    let span = |text: [&str; 2]| Some((text[0].parse().unwrap(), text[1].parse().unwrap()));
    assert_eq!(first.span, span(["2009-12-01T07:45:00", "2010-12-09T20:01:00"]));
    assert_eq!(second.span, span(["2010-12-01T08:26:00", "2011-12-09T12:50:00"]));
}

#[test]
fn every_row_is_stored_or_set_aside() {
    let of = |outcome| LOADED.accounting.of(|found| found == outcome).unwrap();
    assert_eq!(of(Outcome::OrderLine), tally(1_022_283, 11_490_114, "20522661.858"));
    assert_eq!(LOADED.accounting.of(Outcome::is_cancellation).unwrap(), tally(19_164, -478_964, "-1465677.230"));
    // Counted by a second program that applies the same rule to the files.
    let links = [Outcome::Linked, Outcome::LinkedToLatest, Outcome::Unlinked].map(|outcome| of(outcome).rows);
    assert_eq!(links, [9_763, 5_490, 3_911]);
    assert_eq!(of(Outcome::Repeated).rows, 22_523);
    assert_eq!(of(Outcome::WriteOff).rows, 3_393);
    assert_eq!(of(Outcome::BadDebt), tally(6, 6, "-147614.080"));
    assert_eq!(of(Outcome::CancelsNothing), tally(1, 1, "373.570"));
    assert_eq!((of(Outcome::NegativeSale).rows, of(Outcome::SkippedTime).rows), (0, 0));

    let all = LOADED.accounting.total().unwrap().rows;
    let aside = LOADED.set_aside.len() as u64;
    assert_eq!(rows(&LOADED.order_lines) + rows(&LOADED.after_sales) + aside, all);
    assert_eq!(all, 525_461 + 541_909);
    assert_eq!(all - of(Outcome::Repeated).rows, 1_044_847);
    assert_eq!(LOADED.accounting.of(Outcome::is_set_aside).unwrap().rows, aside);
}

#[test]
fn no_row_of_a_file_is_missing_or_twice() {
    let mut places: Vec<(String, i64)> = LOADED.set_aside.iter().map(|row| (row.file.clone(), row.row)).collect();
    for facts in LOADED.order_lines.iter().chain(&LOADED.after_sales) {
        let (source, row) = (facts.text("source").unwrap().unwrap(), facts.count("source_row").unwrap().unwrap());
        places.extend((0..facts.len()).map(|i| (source.get(i).unwrap().into_owned(), row.get(i).unwrap())));
    }
    places.sort_unstable();
    let expected = LOADED.accounting.files.iter().flat_map(|file| {
        let rows = i64::try_from(file.total().unwrap().rows).unwrap();
        (1..=rows).map(|row| (file.name.clone(), row))
    });
    assert!(places.into_iter().eq(expected));
}

#[test]
fn every_day_is_as_published() {
    let sales = Sales::sum(&LOADED.order_lines, &LOADED.after_sales, online_retail::zone(), CURRENCY).unwrap();
    let published = online_retail::published(&folder().join("online-retail-daily.csv")).unwrap();
    let check = online_retail::check_days(&published, &sales, &LOADED.set_aside).unwrap();
    assert_eq!((check.days, check.differing), (739, vec![]));

    assert_eq!(published.iter().map(|day| day.orders).sum::<u64>(), 40_076);
    let net = Money::try_sum(published.iter().map(|day| day.net), CURRENCY).unwrap();
    assert_eq!(net, "18909744.118 GBP".parse().unwrap());
}

#[test]
fn another_figure_on_one_day_is_noticed() {
    let mut published = online_retail::published(&folder().join("online-retail-daily.csv")).unwrap();
    let sales = Sales::sum(&LOADED.order_lines, &LOADED.after_sales, online_retail::zone(), CURRENCY).unwrap();
    published[100].gross = published[100].gross.checked_add(&"0.001 GBP".parse().unwrap()).unwrap();
    let missing = published.remove(1).date;
    let check = online_retail::check_days(&published, &sales, &LOADED.set_aside).unwrap();
    assert_eq!(check.differing, [missing, published[99].date]);
}

#[test]
fn the_batches_fit_their_tables_without_a_warning() {
    for facts in LOADED.order_lines.iter().chain(&LOADED.after_sales) {
        assert!(facts::validate(facts.batch(), facts.table()).is_empty());
    }
}

fn assert_identity<R: Record + PartialEq + std::fmt::Debug>(facts: &FactBatch) -> Vec<R> {
    let rows: Vec<R> = facts::to_rows(facts).unwrap();
    let again = facts::to_batch(&rows).unwrap();
    for (field, column) in again.schema().fields().iter().zip(again.columns()) {
        match facts.batch().column_by_name(field.name()) {
            Some(original) => assert_eq!(original, column, "{}", field.name()),
            None => assert_eq!(column.null_count(), column.len(), "{}", field.name()),
        }
    }
    rows
}

#[test]
fn rows_to_facts_to_rows_is_the_identity_and_refunds_agree_on_both_sides() {
    // Pieces and money that cancellations take from each order line.
    let mut taken: BTreeMap<(String, String), (i64, i64)> = BTreeMap::new();
    for sale in LOADED.after_sales.iter().flat_map(assert_identity::<AfterSale>) {
        let Some(order) = &sale.order_id else { continue };
        let entry = taken.entry((order.to_string(), sale.line_id.unwrap().to_string())).or_default();
        entry.0 += sale.quantity.unwrap();
        entry.1 += sale.refund_amount.unwrap().scaled();
    }
    let linked = LOADED.accounting.of(|o| matches!(o, Outcome::Linked | Outcome::LinkedToLatest)).unwrap();
    assert_eq!(taken.values().map(|(pieces, _)| pieces).sum::<i64>(), -linked.pieces);

    let mut wholly_cancelled = 0;
    for facts in &LOADED.order_lines {
        for line in assert_identity::<OrderLine>(facts) {
            let Some(refund) = line.refund_amount else { continue };
            let (pieces, amount) = taken.remove(&(line.order_id.to_string(), line.line_id.to_string())).unwrap();
            assert_eq!((line.returned_quantity, refund), (Some(pieces), Amount::try_from_scaled(amount).unwrap()));
            assert!(pieces <= line.quantity && line.refund_time >= Some(line.create_time), "{line:?}");
            assert_eq!(line.status == OrderStatus::Cancelled, pieces == line.quantity, "{line:?}");
            wholly_cancelled += u32::from(pieces == line.quantity);
        }
    }
    assert_eq!(wholly_cancelled, 5_640);
    assert!(taken.is_empty(), "cancellations of unknown lines: {taken:?}");
}

#[test]
fn single_rows_are_what_the_file_says() {
    let line = |file: &str, row: i64| {
        let place = |facts: &&FactBatch| {
            let (files, rows) = (facts.text("source").unwrap().unwrap(), facts.count("source_row").unwrap().unwrap());
            (0..facts.len()).find(|i| rows.get(*i) == Some(row) && files.get(*i).is_some_and(|name| name == file))
        };
        let (facts, at) = LOADED.order_lines.iter().find_map(|facts| Some((facts, place(&facts)?))).unwrap();
        let one = FactBatch::try_new(facts.batch().slice(at, 1), facts.table()).unwrap();
        serde_json::to_value(&facts::to_rows::<OrderLine>(&one).unwrap()[0]).unwrap()
    };
    let winter = line("online-retail-2010-2011.parquet", 1);
    assert_eq!(
        winter,
        serde_json::json!({
            "order_id": "536365", "line_id": "2-1", "shop_id": "online-retail-uk", "currency": "GBP",
            "create_time": "2010-12-01T08:26:00Z", "status": "COMPLETED", "quantity": 6, "unit_price": "2.55",
            "market": "GB", "buyer_id": "17850", "sku_id": "85123A",
            "product_name": "WHITE HANGING HEART T-LIGHT HOLDER", "ship_region": "United Kingdom",
            "source": "online-retail-2010-2011.parquet", "source_row": 1
        })
    );
    // Summer time: 13:18 in the UK.
    assert_eq!(line("online-retail-2009-2010.parquet", 200_000)["create_time"], "2010-05-17T12:18:00Z");

    let cancelled_within_minutes = line("online-retail-2010-2011.parquet", 540_422);
    for (field, expected) in [
        ("create_time", "2011-12-09T09:15:00Z"),
        ("status", "CANCELLED"),
        ("cancel_time", "2011-12-09T09:27:00Z"),
        ("refund_time", "2011-12-09T09:27:00Z"),
        ("refund_amount", "168469.6"),
    ] {
        assert_eq!(cancelled_within_minutes[field], expected);
    }
    assert_eq!(cancelled_within_minutes["returned_quantity"], 80_995);
}

#[test]
fn a_written_table_is_read_back_unchanged() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("after_sales.parquet");
    store::write(&path, &LOADED.after_sales).unwrap();
    let read = store::read(&path, AfterSale::TABLE).unwrap();
    let rows = |batches: &[FactBatch]| -> Vec<AfterSale> {
        batches.iter().flat_map(|facts| facts::to_rows::<AfterSale>(facts).unwrap()).collect()
    };
    assert!(rows(&read) == rows(&LOADED.after_sales));
    assert!(store::read(&path, OrderLine::TABLE).is_err());
}
