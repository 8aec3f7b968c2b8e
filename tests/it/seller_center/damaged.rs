//! Files that must be refused, and the option that each refusal names.

use kpi_core::money::DecimalMark;
use kpi_core::period::Market;
use tiktok_client::seller_center::{Confidence, DateOrder, ExportKind, SellerCenterError, read, read_bytes};

use super::facts::lines;
use super::options::options;
use crate::support::repo;

fn sample(file: &str) -> Vec<u8> {
    std::fs::read(repo("tests/fixtures/exports").join(file)).unwrap()
}

#[test]
fn missing_columns_are_named() {
    let error = read(repo("tests/fixtures/exports/damaged-missing-columns.csv"), &options()).unwrap_err();
    let SellerCenterError::MissingColumns { kind, columns, .. } = &error else { panic!("{error}") };
    assert_eq!(*kind, ExportKind::Orders);
    assert_eq!(columns, &["Order Status", "SKU Platform Discount", "SKU Subtotal After Discount"]);
}

#[test]
fn destroyed_ids_allow_the_sums_of_lines_and_nothing_else() {
    let file = sample("damaged-excel-scientific-ids.csv");
    let error = read_bytes("x.csv", &file, &options()).unwrap_err();
    assert_eq!(error.code(), "seller_center.destroyed_ids");
    assert!(error.cure().contains("with_line_totals_only"));
    let SellerCenterError::DestroyedIds { columns, rows, .. } = error else { panic!() };
    assert_eq!((columns.join(","), rows), ("Order ID,SKU ID,Package ID".to_owned(), 21));

    let export = read_bytes("x.csv", &file, &options().with_line_totals_only(true)).unwrap();
    assert!(export.tables.is_empty());
    let report = export.report;
    assert_eq!(report.rows.used, 21);
    let total = |name: &str| report.totals[name].to_string();
    assert_eq!(total("subtotal_before_discount"), "850.25");
    assert_eq!(total("platform_discount"), "23.42");
    assert_eq!(total("seller_discount"), "100.02");
    assert_eq!(total("subtotal_after_discount"), "726.81");
    assert_eq!((report.counts["quantity"], report.counts["returned_quantity"]), (29, 4));
    assert!(!report.totals.contains_key("order_amount") && !report.counts.contains_key("orders"));
    assert_eq!(report.note("id_precision_lost").unwrap().count, 21);
    let (first, last) = report.span.unwrap();
    assert_eq!(first.to_rfc3339(), "2026-08-02T01:17:26+00:00");
    assert_eq!(last.to_rfc3339(), "2026-08-06T18:35:40+00:00");
}

#[test]
fn ids_rounded_to_fifteen_digits_are_refused() {
    let text = String::from_utf8(sample("orders-id.csv")).unwrap();
    let rounded: String = text
        .lines()
        .map(|line| match line.get(..18) {
            Some(id) if id.starts_with("581") => format!("{}000{}\n", &line[..15], &line[18..]),
            _ => format!("{line}\n"),
        })
        .collect();
    let error = read_bytes("x.csv", rounded.as_bytes(), &options()).unwrap_err();
    assert_eq!(error.code(), "seller_center.destroyed_ids");
}

/// The Malaysian sample: its days are the first nine of September. The names in it do not matter here.
fn undecided() -> String {
    let bytes = sample("damaged-gbk.csv");
    bytes.iter().map(|byte| if byte.is_ascii() { char::from(*byte) } else { 'x' }).collect()
}

#[test]
fn dates_that_fit_both_orders_need_the_option() {
    // As the platform writes them, they are day first.
    let export = read_bytes("x.csv", undecided().as_bytes(), &options()).unwrap();
    let order = export.report.date_order.clone().unwrap();
    assert_eq!((order.value, order.confidence), (DateOrder::DayFirst, Confidence::Likely));

    // Without seconds the file went through a spreadsheet, which may have turned day and month.
    let shortened = {
        let text = undecided();
        let mut out = String::new();
        for cell in text.split_inclusive(',') {
            let date = cell.len() > 18 && cell.get(2..3) == Some("/") && cell.get(16..17) == Some(":");
            out.push_str(&if date { format!("{}{}", &cell[..16], &cell[19..]) } else { cell.to_owned() });
        }
        out
    };
    let error = read_bytes("x.csv", shortened.as_bytes(), &options()).unwrap_err();
    assert_eq!(error.code(), "seller_center.ambiguous_dates");
    assert!(error.to_string().contains("Created Time"), "{error}");
    assert!(error.cure().contains("with_date_order"));
    let day_first = read_bytes("x.csv", shortened.as_bytes(), &options().with_date_order(DateOrder::DayFirst)).unwrap();
    let month_first =
        read_bytes("x.csv", shortened.as_bytes(), &options().with_date_order(DateOrder::MonthFirst)).unwrap();
    assert_eq!(day_first.report.rows.used, 20);
    assert_ne!(day_first.report.span, month_first.report.span);
}

#[test]
fn a_lone_separator_before_three_digits_needs_the_option() {
    let header =
        "Return Order ID,Order ID,SKU ID,Return Type,Time Requested,Return unit price,Return Quantity,Return Status\n";
    let row = "4035,5810,1730,Refund only,23/08/2026 06:25:26,\"MYR 1,234\",1,Completed\n";
    let file = format!("{header}{row}");
    let error = read_bytes("x.csv", file.as_bytes(), &options()).unwrap_err();
    assert_eq!(error.code(), "seller_center.ambiguous_amounts");
    let point = read_bytes("x.csv", file.as_bytes(), &options().with_decimal_mark(DecimalMark::Point)).unwrap();
    assert_eq!(point.report.totals["unit_price"].to_string(), "1234");
    let comma = options().with_decimal_mark(DecimalMark::Comma);
    let refused = read_bytes("x.csv", file.as_bytes(), &comma).unwrap().report;
    assert_eq!(refused.rejections[0].code, "seller_center.amount_too_fine");
}

#[test]
fn a_dollar_sign_alone_does_not_name_the_market() {
    let file = sample("returns-us.csv");
    let error = read_bytes("returns-us.csv", &file, &options()).unwrap_err();
    let SellerCenterError::MarketUnknown { candidates, .. } = &error else { panic!("{error}") };
    assert_eq!(candidates, &[Market::US, Market::MX, Market::SG]);
    assert!(error.cure().contains("with_market"));
}

#[test]
fn what_is_no_export_is_refused() {
    let read = |bytes: &[u8]| read_bytes("x", bytes, &options()).unwrap_err().code();
    assert_eq!(read(b""), "seller_center.unknown_format");
    assert_eq!(read(b"%PDF-1.7"), "seller_center.unknown_format");
    assert_eq!(read(b"a,b,c\n1,2,3\n"), "seller_center.unknown_kind");
    assert_eq!(read(b"PK\x03\x04 not a workbook"), "seller_center.unknown_format");
    let mut protected = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    protected.resize(600, 0);
    protected.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(read(&protected), "seller_center.encrypted");
    let latin1: Vec<u8> =
        b"Order ID,Order Status\n".iter().copied().chain("Conclu\u{ed}do".chars().map(|c| c as u8)).collect();
    assert_eq!(read(&latin1), "seller_center.unknown_encoding");
}

#[test]
fn an_analytics_file_without_days_needs_the_period() {
    let file = sample("creator-list-my.xlsx");
    let error = read_bytes("creator-list-my.xlsx", &file, &options()).unwrap_err();
    assert_eq!(error.code(), "seller_center.period_unknown");
}

#[test]
fn a_damaged_cell_costs_its_row_and_is_named() {
    let text = String::from_utf8(sample("orders-gb.csv")).unwrap();
    let broken = text.replacen("GBP 179.59", "GBP 179.5O", 1);
    let export = read_bytes("orders-gb.csv", broken.as_bytes(), &options()).unwrap();
    let rejection = &export.report.rejections[0];
    assert_eq!((rejection.column.as_str(), rejection.value.as_str()), ("Order Amount", "GBP 179.5O"));
    assert_eq!(export.report.rows.rejected, 1);
    assert_eq!(export.report.rows.used, 29);
    assert_eq!(lines(&export).len(), 29);
    assert!(export.report.note("order_lost_rows").is_some());
    assert!(!rejection.cure.is_empty() && !rejection.reason.is_empty());
}

#[test]
fn a_settlement_row_that_does_not_add_up_is_rejected() {
    let text = String::from_utf8(sample("statement-jp.csv")).unwrap();
    let broken = text.replacen("1674,1800,-126", "1674,1800,-127", 1);
    let report = read_bytes("statement-jp.csv", broken.as_bytes(), &options()).unwrap().report;
    assert_eq!(report.rejections[0].code, "seller_center.row_does_not_add_up");
    assert_eq!(report.rows.used, 14);
}

#[test]
fn unknown_words_and_columns_are_kept_and_reported() {
    let text = String::from_utf8(sample("orders-gb.csv")).unwrap();
    let changed = text.replace("Awaiting Packing", "Awaiting Wrapping").replacen("Buyer Message", "Gift Note", 1);
    let export = read_bytes("orders-gb.csv", changed.as_bytes(), &options()).unwrap();
    assert_eq!(export.report.unknown_columns, ["Gift Note"]);
    assert_eq!(export.report.words["orders_by_status"]["Awaiting Wrapping"], 1);
    assert!(lines(&export).iter().any(|line| line.status.as_str() == "Awaiting Wrapping"));
    assert!(export.report.note("unknown_word").unwrap().examples.iter().any(|word| word.contains("Awaiting Wrapping")));
}
