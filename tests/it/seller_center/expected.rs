//! Every sample export gives exactly what its description says.

use serde_json::Value;
use tiktok_client::seller_center::{Export, ReadOptions, SellerCenterError, read};

use super::facts::{lines, order_figures, sum};
use super::options::for_file;
use crate::support::repo;

const FOLDER: &str = "tests/fixtures/exports";

fn expected(file: &str) -> Value {
    let path = repo(FOLDER).join("expected").join(format!("{file}.json"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn files() -> Vec<String> {
    let mut files: Vec<String> = std::fs::read_dir(repo(FOLDER))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "expected")
        .collect();
    files.sort();
    assert!(files.len() >= 30);
    files
}

/// Compares and collects differences, so that one run shows them all.
struct Check<'f> {
    file: &'f str,
    wrong: Vec<String>,
}

impl Check<'_> {
    fn same(&mut self, what: &str, got: impl ToString, wanted: &Value) {
        let wanted = match wanted {
            Value::String(text) => text.clone(),
            Value::Null => return,
            other => other.to_string(),
        };
        let got = got.to_string();
        if got != wanted {
            self.wrong.push(format!("{}: {what} is {got}, should be {wanted}", self.file));
        }
    }
}

fn load(file: &str, options: &ReadOptions) -> Result<Export, SellerCenterError> {
    read(repo(FOLDER).join(file), options)
}

/// Total or count of the report by the name the description uses.
fn figure(export: &Export, name: &str) -> String {
    let report = &export.report;
    let ours = match name {
        "commission" => "platform_commission",
        "total_settlement" if !report.totals.contains_key(name) => "estimated_settlement",
        "net_product_sales" | "net_sales" => "total_revenue",
        "fees" => "total_fees",
        "shipping" => "net_shipping",
        "estimated_commission" | "sku_orders" => name,
        "actual_commission" => "actual_commission",
        other => other,
    };
    report
        .totals
        .get(ours)
        .map(ToString::to_string)
        .or_else(|| report.counts.get(ours).map(ToString::to_string))
        .unwrap_or_else(|| "nothing".to_owned())
}

fn check_common(check: &mut Check<'_>, export: &Export, wanted: &Value) {
    let report = &export.report;
    check.same("kind", report.kind.value, &wanted["export_type"]);
    check.same("rows", report.rows.used, &wanted["data_rows"]);
    check.same("rejected", report.rows.rejected, &Value::from(0));
    if wanted["region"] != "any" {
        let market = report.market.as_ref().map_or("none", |market| market.value.code());
        check.same("market", market, &wanted["region"]);
    }
    if wanted["currency"].as_str().is_some_and(|code| code.len() == 3) {
        check.same("currency", report.currency.as_ref().unwrap().value.code(), &wanted["currency"]);
    }
    let container = &wanted["container"];
    check.same("container", report.container, &container["format"]);
    check.same("header row", report.header_row, &container["header_row"]);
    if let Some(delimiter) = container["delimiter"].as_str() {
        let delimiter = if delimiter == "\\t" { "\t" } else { delimiter };
        check.same("delimiter", report.delimiter.as_ref().unwrap().value, &Value::from(delimiter));
    }
    check.same(
        "encoding",
        report.encoding.as_ref().map_or("", |found| &found.value),
        &match &container["encoding"] {
            Value::String(name) => Value::from(name.replace("utf-16-le", "utf-16le")),
            _ => Value::from(""),
        },
    );
    for key in ["sheet", "data_sheet"] {
        check.same("sheet", report.sheet.clone().unwrap_or_default(), &container[key]);
    }
    for (reason, count) in wanted["skipped_rows"].as_object().into_iter().flatten() {
        let ours = if reason == "superseded_or_identical" { "superseded" } else { reason };
        let got = report.rows.skipped.get(ours).copied().unwrap_or(0);
        check.same(&format!("skipped {reason}"), got, count);
    }
    if let Some(row) = container["description_row"].as_u64() {
        assert!(row > 0);
        check.same("description rows", report.rows.skipped.get("description").copied().unwrap_or(0), &Value::from(1));
    }
    for group in ["by_status", "by_type", "rows_by_type", "orders_by_status", "purchase_channels"] {
        let got = report.words.get(group);
        for (word, count) in wanted[group].as_object().into_iter().flatten() {
            let got = got.and_then(|words| words.get(word)).copied().unwrap_or(0);
            check.same(&format!("{group} {word}"), got, count);
        }
        if let (Some(wanted), Some(got)) = (wanted[group].as_object(), got) {
            check.same(&format!("number of words in {group}"), got.len(), &Value::from(wanted.len()));
        }
    }
    for (name, value) in wanted["sums"].as_object().into_iter().flatten() {
        if name != "quantity_of_order_rows" && name != "estimated_settlement" {
            check.same(name, figure(export, name), value);
        }
    }
    if let (Some(period), Some(found)) = (wanted["period"].as_array(), &report.period) {
        check.same("first day", found.value.0, &period[0]);
        check.same("last day", found.value.1, &period[1]);
    }
    for (key, column) in [("settled", "settled_day"), ("order_created", "order_day"), ("statement_date", "settled_day")]
    {
        if wanted[key].is_object() {
            let (first, last) = report.days[column];
            check.same(key, first, &wanted[key]["min"]);
            check.same(key, last, &wanted[key]["max"]);
        }
    }
    check.same("distinct ids", report.counts.get("distinct_ids").unwrap_or(&0), &wanted["distinct_ids"]);
    if let Some(repeated) = wanted["ids_on_more_than_one_row"].as_array() {
        let got = report.note("ids_on_more_than_one_row").map_or(Vec::new(), |note| note.examples.clone());
        check.same("repeated ids", serde_json::json!(got), &Value::String(Value::Array(repeated.clone()).to_string()));
    }
    if wanted["withdrawals"].is_object() {
        let of = |kind: &'static str| report.payouts.iter().filter(move |payout| payout.kind == kind);
        let total = |kind| sum(of(kind).map(|payout| Some(payout.amount)));
        check.same("earnings", of("Earnings").count(), &wanted["withdrawals"]["earnings_rows"]);
        check.same("withdrawals", of("Withdrawal").count(), &wanted["withdrawals"]["withdrawal_rows"]);
        check.same("earned", total("Earnings"), &wanted["withdrawals"]["earnings_sum"]);
        check.same("withdrawn", total("Withdrawal"), &wanted["withdrawals"]["withdrawal_sum"]);
    }
    assert!(report.note("summary_differs").is_none(), "{:?}", report.note("summary_differs"));
    assert!(report.note("banner_count_differs").is_none());
    assert!(
        report
            .note("unknown_word")
            .is_none_or(|note| { note.examples.iter().all(|word| word.starts_with("Order Channel: TikTok Shop")) }),
        "{}: {:?}",
        report.file,
        report.note("unknown_word")
    );
}

fn check_issues(check: &mut Check<'_>, export: &Export, wanted: &Value) {
    let report = &export.report;
    for issue in wanted["issues"].as_array().into_iter().flatten() {
        let code = issue["code"].as_str().unwrap();
        match code {
            "repeated_header" | "incomplete_last_line" => {
                check.same(code, report.rows.skipped.get(code).copied().unwrap_or(0), &Value::from(1));
            }
            // Follows from the total row being skipped: the sums are compared above.
            "total_row_double_counts_order_amount" => {}
            "order_amount_differs_from_lines" => {
                let got = report.note(code).map_or(Vec::new(), |note| note.examples.clone());
                check.same(code, serde_json::json!(got), &Value::String(issue["orders"].to_string()));
            }
            _ => {
                let Some(note) = report.note(code) else {
                    check.wrong.push(format!("{}: {code} is not reported", check.file));
                    continue;
                };
                for key in ["rows", "orders"] {
                    check.same(code, note.count, &issue[key]);
                }
                if let Some(detected) = issue["detected"].as_str() {
                    check.same(code, &note.examples[0], &Value::from(detected.replace("utf-16-le", "utf-16le")));
                }
                if let Some(line) = issue["line"].as_u64() {
                    check.same(code, &note.examples[0], &Value::from(format!("row {line}")));
                }
            }
        }
    }
    if wanted["issues"].as_array().is_some_and(Vec::is_empty) {
        let surprising =
            ["mixed_date_styles", "order_amount_differs_from_lines", "shipping_differs_from_parts", "repeated_hour"];
        for code in surprising {
            assert!(report.note(code).is_none(), "{}: {:?}", check.file, report.note(code));
        }
    }
}

fn check_orders(check: &mut Check<'_>, export: &Export, wanted: &Value) {
    let lines = lines(export);
    let by_facts = order_figures(&lines);
    for group in ["line_sums", "order_sums"] {
        for (name, value) in wanted[group].as_object().unwrap() {
            if name != "taxes" || export.report.totals.contains_key("taxes") {
                check.same(&format!("{name} in the report"), figure(export, name), value);
            }
            // The amount of the order is no column of the facts.
            if name != "order_amount" {
                check.same(&format!("{name} over the facts"), &by_facts[name.as_str()], value);
            }
        }
    }
    check.same("orders in the report", export.report.counts["orders"], &wanted["distinct_orders"]);
    check.same("orders in the facts", &by_facts["distinct_orders"], &wanted["distinct_orders"]);
    check.same("multi-line orders", export.report.counts["multi_line_orders"], &wanted["multi_line_orders"]);
    check.same("first order", &by_facts["min_utc"], &wanted["created"]["min_utc"]);
    check.same("last order", &by_facts["max_utc"], &wanted["created"]["max_utc"]);
    check.same("zero amount orders", export.report.counts["zero_amount_orders"], &wanted["zero_amount_orders"]);
    check.same("zone", export.report.zone.as_ref().unwrap().value, &wanted["timezone"]);
    if let Some(name) = wanted["product_name_of_first_row"].as_str() {
        let first = lines.iter().min_by_key(|line| line.source_row).unwrap();
        check.same("product", first.product_name.as_ref().unwrap(), &Value::from(name));
    }
}

#[test]
fn every_sample_gives_what_its_description_says() {
    let mut wrong = Vec::new();
    for file in files() {
        let wanted = expected(&file);
        let accept = wanted["accept"].as_str().unwrap();
        if accept == "reject" || accept == "lines only" {
            continue;
        }
        let export = match load(&file, &for_file(&file)) {
            Ok(export) => export,
            Err(error) => {
                wrong.push(format!("{file}: {error}"));
                continue;
            }
        };
        let mut check = Check { file: &file, wrong: Vec::new() };
        check_common(&mut check, &export, &wanted);
        check_issues(&mut check, &export, &wanted);
        if wanted["export_type"] == "orders" {
            check_orders(&mut check, &export, &wanted);
        }
        for rejection in &export.report.rejections {
            check.wrong.push(format!("{file}: rejected {rejection:?}"));
        }
        wrong.extend(check.wrong);
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}
