//! Envelopes: success, refusal, partial success, and bodies that are none of them.

use super::payloads::{REFUSALS, payload};
use proptest::prelude::*;
use serde_json::{Value, json};
use tiktok_client::api::Paged;
use tiktok_client::api::order::{GetOrderList, GetOrderListResponse, OrderStatus};
use tiktok_client::api::product::UpdateInventoryResponse;
use tiktok_client::drift;
use tiktok_client::envelope::{Answer, decode};
use tiktok_client::error::DecodeError;
use tiktok_client::error::{ErrorClass, NotJson, ResponseError, Retry};

fn orders(status: u16, body: &[u8]) -> Result<Answer<GetOrderListResponse>, ResponseError> {
    decode(status, body)
}

fn refused(status: u16, body: &[u8]) -> tiktok_client::error::ApiError {
    match orders(status, body) {
        Err(ResponseError::Api(error)) => *error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn stored_refusals_become_typed_errors() {
    let expected = [
        ("25020008", ErrorClass::Internal, Retry::Backoff),
        ("28001022", ErrorClass::Parameter, Retry::Never),
        ("36004004", ErrorClass::Authorization, Retry::Never),
        ("36009003", ErrorClass::Internal, Retry::Backoff),
        ("36009004", ErrorClass::Parameter, Retry::Never),
        ("36009002", ErrorClass::RateLimit, Retry::Backoff),
        ("36004001", ErrorClass::Authorization, Retry::Never),
        ("105005", ErrorClass::Scope, Retry::Never),
        ("106013", ErrorClass::Cipher, Retry::Never),
        ("106001", ErrorClass::Signature, Retry::Never),
        ("105002", ErrorClass::TokenExpired, Retry::AfterRefresh),
    ];
    assert_eq!(REFUSALS.len(), expected.len());
    for (file, status) in REFUSALS {
        let body = payload(file);
        let error = refused(*status, &body);
        let sent: Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(error.code, sent["code"].as_i64().unwrap());
        assert_eq!(error.message, sent["message"].as_str().unwrap());
        assert_eq!(error.request_id, sent["request_id"].as_str().unwrap_or_default());
        let (_, class, retry) = expected.iter().find(|(code, ..)| file.contains(code)).unwrap();
        assert_eq!((error.class(), error.retry()), (*class, *retry), "{file}: {}", error.message);
    }
}

#[test]
fn a_failing_code_inside_http_200_is_an_error_whatever_the_data_is() {
    for data in ["null", "{}", "[]", "\"x\"", "7", "{\"orders\":7}"] {
        let body = format!("{{\"data\":{data},\"code\":36009003,\"message\":\"busy\",\"request_id\":\"r\"}}");
        assert_eq!(refused(200, body.as_bytes()).code, 36_009_003, "{data}");
    }
}

#[test]
fn an_unknown_code_is_carried_with_its_message() {
    let error = refused(200, br#"{"code":424242,"message":"new trouble","request_id":"r9"}"#);
    assert_eq!((error.code, error.class()), (424_242, ErrorClass::Unknown));
    let text = error.to_string();
    assert!(text.contains("424242") && text.contains("new trouble") && text.contains("r9"), "{text}");
}

#[test]
fn missing_data_is_an_empty_answer() {
    for data in ["", ",\"data\":null", ",\"data\":{}", ",\"data\":[]"] {
        let body = format!("{{\"code\":0,\"message\":\"Success\",\"request_id\":\"r\"{data}}}");
        assert_eq!(orders(200, body.as_bytes()).unwrap().data, GetOrderListResponse::default());
    }
}

#[test]
fn bodies_that_are_no_answer_are_told_apart() {
    let what = |body: &[u8]| match orders(502, body) {
        Err(ResponseError::Decode(DecodeError::NotJson { status: 502, what, .. })) => what,
        other => panic!("{other:?}"),
    };
    assert_eq!(what(b"<html><body>Bad Gateway</body></html>"), NotJson::Html);
    assert_eq!(what(b""), NotJson::Empty);
    assert_eq!(what(b"upstream connect error"), NotJson::Text);
    assert_eq!(what(&[0xff, 0xfe, 0x00]), NotJson::Binary);
}

#[test]
fn every_cut_of_a_body_is_reported_as_cut_off() {
    let body = payload("order_orders_search_202309__juli_live");
    let end = body.iter().rposition(|byte| *byte == b'}').unwrap();
    for length in (1..=end).step_by(7) {
        if std::str::from_utf8(&body[..length]).is_err() {
            continue;
        }
        match orders(200, &body[..length]) {
            Err(ResponseError::Decode(DecodeError::Truncated { status: 200, .. })) => {}
            other => panic!("{length}: {other:?}"),
        }
    }
}

#[test]
fn a_value_in_a_wrong_form_is_named_by_its_path() {
    let body = br#"{"code":0,"request_id":"r7","data":{"orders":[{"id":"1"},{"id":"2","payment":{"tax":"twelve"}}]}}"#;
    let error = orders(200, body).unwrap_err();
    let expected = r#"data.orders[1].payment.tax: expected an exact decimal number, found "twelve" (request "r7")"#;
    assert_eq!(error.to_string(), expected);
    assert_eq!(error.code(), "decode.shape");
}

#[test]
fn failed_items_of_a_batch_are_listed() {
    let body = br#"{"code":0,"message":"Success","request_id":"r","data":{"errors":[{"code":"12052032","message":"no SKU","detail":{"sku_id":"7"}}]}}"#;
    let answer = decode::<UpdateInventoryResponse>(200, body).unwrap();
    assert_eq!(answer.item_errors.len(), 1);
    assert_eq!(answer.item_errors[0].code, 12_052_032);
    assert_eq!(answer.item_errors[0].detail, Some(json!({"sku_id": "7"})));
}

#[test]
fn pages_say_where_the_next_one_begins() {
    let body = br#"{"code":0,"data":{"next_page_token":"aDU2+/==","total_count":"12","orders":[{"id":"1","status":"NEW_WORD"}]}}"#;
    let answer = orders(200, body).unwrap();
    assert_eq!(GetOrderList::next_page_token(&answer.data), Some("aDU2+/=="));
    assert_eq!(GetOrderList::total_count(&answer.data), Some(12));
    assert_eq!(GetOrderList::items(&answer.data)[0].status, Some(OrderStatus::Unlisted("NEW_WORD".into())));
    let last = orders(200, br#"{"code":0,"data":{"next_page_token":""}}"#).unwrap();
    assert_eq!(GetOrderList::next_page_token(&last.data), None);
}

#[test]
fn the_drift_report_lists_what_is_new() {
    let data = json!({"orders": [
        {"id": "1", "status": "TELEPORTED", "payment": {"tax": "1", "moon_tax": "2"}},
        {"id": "2", "packages": {"id": "3"}, "create_time": 7},
    ]});
    let report = drift::report::<GetOrderListResponse>(&data);
    assert_eq!(report.unknown.keys().collect::<Vec<_>>(), ["orders[].payment.moon_tax"]);
    assert_eq!(report.words["orders[].status"].iter().collect::<Vec<_>>(), ["TELEPORTED"]);
    assert_eq!(report.forms["orders[].packages"], ("list", "object"));
    assert!(report.missing.contains("total_count") && !report.missing.contains("orders[].create_time"));
    assert!(!report.is_known());
}

#[test]
fn an_amount_under_a_new_name_is_not_lost() {
    let body = br#"{"code":0,"data":{"orders":[{"payment":{"tax":"1.50","moon_fee":"2.50","moon_word":"x"}}]}}"#;
    let answer = orders(200, body).unwrap();
    let payment = answer.data.orders[0].payment.as_ref().unwrap();
    let others: Vec<String> = payment.other_amounts.iter().map(|(name, amount)| format!("{name}={amount}")).collect();
    assert_eq!(others, ["moon_fee=2.50"]);
    assert_eq!(serde_json::to_value(payment).unwrap(), json!({"tax": "1.50", "moon_fee": "2.50"}));
}

/// Any JSON, and strange values where the schema expects others.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        "-?[0-9]{0,30}\\.?[0-9]{0,30}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::vec((name(), inner), 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "orders",
            "id",
            "payment",
            "tax",
            "line_items",
            "create_time",
            "status",
            "packages",
            "data",
            "code"
        ])
        .prop_map(str::to_owned),
        "[a-z_]{1,8}",
    ]
}

/// Replaces one value anywhere in a document.
fn mutate(value: &mut Value, steps: &[usize], new: &Value) {
    let next = match value {
        Value::Array(values) if !values.is_empty() => {
            let count = values.len();
            steps.first().and_then(|step| values.get_mut(step % count))
        }
        Value::Object(fields) if !fields.is_empty() => {
            let count = fields.len();
            steps.first().and_then(|step| fields.values_mut().nth(step % count))
        }
        _ => None,
    };
    match next {
        Some(inner) => mutate(inner, &steps[1..], new),
        None => *value = new.clone(),
    }
}

proptest! {
    #[test]
    fn prop_a_changed_answer_is_read_or_refused(steps in proptest::collection::vec(any::<usize>(), 1..7), new in any_json()) {
        let mut page: Value = serde_json::from_slice(&payload("order_search_orders_202309__fudiwei")).unwrap();
        mutate(&mut page, &steps, &new);
        let body = serde_json::to_vec(&page).unwrap();
        if let Ok(answer) = orders(200, &body) {
            // What was read can be written and read again without a change.
            let written = json!({"code": 0, "data": answer.data});
            let again = orders(200, &serde_json::to_vec(&written).unwrap()).unwrap();
            prop_assert_eq!(again.data, answer.data);
        }
        let _ = drift::report::<GetOrderListResponse>(&page);
    }

    #[test]
    fn prop_any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = orders(200, &bytes);
    }
}
