//! Documents: strict in, complete out.

use kpi_core::model::{Amount, Cost, Order, OrderLine, OrderStatus, Rate, Validate};
use proptest::prelude::*;

const LINE: &str = r#"{
    "order_id": "576461413038785752", "line_id": "1", "shop_id": "7495000000000000001", "currency": "THB",
    "create_time": "2026-11-11T01:02:03Z", "status": "IN_TRANSIT", "quantity": 2, "unit_price": "199.50"
}"#;

fn with(field: &str, value: &str) -> serde_json::Result<OrderLine> {
    let mut document: serde_json::Value = serde_json::from_str(LINE).unwrap();
    document[field] = serde_json::from_str(value).unwrap();
    serde_json::from_value(document)
}

#[test]
fn unknown_platform_words_are_kept() {
    let line = with("status", "\"QUANTUM_STATE\"").unwrap();
    assert_eq!(line.status, OrderStatus::from("QUANTUM_STATE"));
    assert!(!line.status.is_known());
    assert_eq!(serde_json::to_value(&line).unwrap()["status"], "QUANTUM_STATE");
}

#[test]
fn bad_values_are_refused_with_their_text() {
    for (field, value, part) in [
        ("currency", "\"XXZ\"", "XXZ"),
        ("market", "\"ZZ\"", "ZZ"),
        ("unit_price", "199.5", "floating-point"),
        ("unit_price", "\"1e3\"", "1e3"),
        ("unit_price", "\"NaN\"", "NaN"),
        ("unit_price", "\"0.00001\"", "0.00001"),
        ("unit_price", "\"99999999999999999\"", "99999999999999999"),
        ("order_id", "\"5.83871E+17\"", "5.83871E+17"),
        ("create_time", "\"11/11/2026\"", "input"),
        ("colour", "\"red\"", "colour"),
    ] {
        let error = with(field, value).unwrap_err().to_string();
        assert!(error.contains(part), "{field} = {value}: {error}");
    }
}

#[test]
fn missing_required_fields_are_named() {
    let error = serde_json::from_str::<Cost>(r#"{"cost_id": "c1"}"#).unwrap_err();
    assert!(error.to_string().contains("kind"), "{error}");
}

#[test]
fn validation_lists_every_finding_with_its_place() {
    let mut line = with("status", "\"CANCELLED\"").unwrap();
    line.quantity = -2;
    line.paid_time = Some("1969-12-31T00:00:00Z".parse().unwrap());
    let issues = line.validate();
    let found: Vec<(&str, &str)> = issues.iter().map(|issue| (issue.place.as_str(), issue.code)).collect();
    assert_eq!(
        found,
        [
            ("quantity", "model.negative_count"),
            ("paid_time", "model.date_out_of_range"),
            ("cancel_initiator", "model.cancel_without_initiator"),
            ("paid_time", "model.before_creation"),
        ]
    );
}

#[test]
fn the_issue_of_a_nested_line_names_the_line() {
    let mut order = Order::from_lines(&[with("quantity", "1").unwrap()]).unwrap();
    order.lines.push(order.lines[0].clone());
    order.lines[1].quantity = -1;
    let issues = order.validate();
    let places: Vec<&str> = issues.iter().map(|issue| issue.place.as_str()).collect();
    assert_eq!(places, ["lines[1].quantity", "lines[1].line_id"]);
}

proptest! {
    #[test]
    fn prop_amounts_and_rates_print_what_they_parse(scaled in -999_999_999_999_999_999_i64..=999_999_999_999_999_999) {
        let amount = Amount::try_from_scaled(scaled).unwrap();
        prop_assert_eq!(amount.to_string().parse::<Amount>().unwrap(), amount);
        let rate = Rate::try_from_scaled(scaled).unwrap();
        prop_assert_eq!(rate.to_string().parse::<Rate>().unwrap(), rate);
        prop_assert_eq!(amount.to_decimal().mantissa() * 10_i128.pow(4 - amount.to_decimal().scale()), i128::from(scaled));
    }

    #[test]
    fn prop_no_text_makes_an_amount_panic(text in any::<String>()) {
        let _ = text.parse::<Amount>();
        let _ = text.parse::<Rate>();
        let _ = serde_json::from_str::<OrderLine>(&text);
        let _ = serde_json::from_str::<Order>(&text);
    }
}
