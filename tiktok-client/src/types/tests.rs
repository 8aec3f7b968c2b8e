//! Every oddity of the API's values, one by one.

#![allow(unreachable_pub, reason = "the macros declare what is public elsewhere")]

use super::record::record;
use super::words::words;
use super::*;
use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use smol_str::SmolStr;

words! {
    /// Colours.
    pub enum Colour {
        Red = "RED",
        LightBlue = "LIGHT_BLUE",
    }
}

record! {
    /// A record with every kind of field.
    pub struct Sample {
        /// Text.
        pub text: Option<SmolStr> = "text",
        /// Number.
        pub number: Option<i64> = "number",
        /// Flag.
        pub flag: Option<bool> = "flag",
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Rate.
        pub rate: Option<Rate> = "rate",
        /// Seconds.
        pub time: Option<DateTime<Utc>> = "time",
        /// Milliseconds.
        pub millis: Option<UnixMillis> = "millis",
        /// Either.
        pub moment: Option<Moment> = "moment",
        /// Day.
        pub day: Option<NaiveDate> = "day",
        /// Word.
        pub colour: Option<Colour> = "colour",
        /// Id.
        pub order_id: Option<OrderId> = "order_id",
        /// Any id.
        pub id: Option<ApiId> = "id",
        /// Money.
        pub money: Option<ApiMoney> = "money",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Anything.
        pub any: Option<Value> = "any",
        /// Inner.
        pub inner: Option<Inner> = "inner",
        /// List of texts.
        pub texts: Vec<SmolStr> = "texts",
        /// List of records.
        pub inners: Vec<Inner> = "inners",
    }
}

record! {
    /// An inner record.
    pub struct Inner {
        /// Count.
        pub count: Option<i64> = "count",
    }
}

record! {
    /// A record that keeps new amounts.
    pub struct Fees {
        /// A known one.
        pub known_fee: Option<Decimal> = "known_fee",
        ... other_amounts
    }
}

fn read(value: Value) -> Sample {
    serde_json::from_value(value).unwrap()
}

fn refused(value: Value) -> (String, String) {
    let text = value.to_string();
    place::split(&serde_json::from_str::<Sample>(&text).unwrap_err().to_string())
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap()
}

#[test]
fn nothing_is_required_and_unknown_fields_are_passed_over() {
    assert_eq!(read(json!({})), Sample::default());
    assert_eq!(read(json!({"new_field": {"deep": [1, {"text": "x"}]}, "text": "a"})).text.as_deref(), Some("a"));
}

#[test]
fn null_and_empty_text_mean_nothing_everywhere() {
    for nothing in [Value::Null, json!("")] {
        let fields: serde_json::Map<String, Value> =
            Sample::RECORD.fields.iter().map(|field| (field.name.to_owned(), nothing.clone())).collect();
        let mut sample = read(Value::Object(fields));
        assert_eq!(sample.any.take(), (!nothing.is_null()).then_some(nothing));
        assert_eq!(sample, Sample::default());
    }
}

#[test]
fn an_empty_list_in_place_of_a_value_means_nothing() {
    for field in ["money", "inner", "amount", "text", "time", "colour", "order_id"] {
        assert_eq!(read(json!({field: []})), Sample::default(), "{field}");
    }
    assert_eq!(read(json!({"texts": {}, "inners": {}})), Sample::default());
}

#[test]
fn amounts_are_exact_from_text_and_number() {
    for (sent, kept) in [
        (json!("12.50"), "12.50"),
        (json!("0 "), "0"),
        (json!(" 7.1\n"), "7.1"),
        (json!("-30"), "-30"),
        (json!("-0.05"), "-0.05"),
        (json!("72000"), "72000"),
        (json!("1575823.99"), "1575823.99"),
        (json!("0.00"), "0.00"),
        (json!(12), "12"),
        (json!(0.1), "0.1"),
        (json!(-2.25), "-2.25"),
        (json!("123456789012345678.90"), "123456789012345678.90"),
        (json!("79228162514264337593543950335"), "79228162514264337593543950335"),
        (json!("+5"), "5"),
        (json!("1e3"), "1000"),
    ] {
        assert_eq!(read(json!({"amount": sent})).amount.unwrap().to_string(), decimal(kept).to_string(), "{sent}");
    }
}

#[test]
fn what_is_no_amount_is_refused_with_its_value_and_never_dropped() {
    for sent in [
        "Rp2.000",
        "1,234.50",
        "twelve",
        "1.2.3",
        "--1",
        "-",
        ".",
        "1.",
        "1_000",
        "NaN",
        "inf",
        "9".repeat(40).as_str(),
    ] {
        let (path, message) = refused(json!({"amount": sent}));
        assert_eq!(path, "amount", "{sent}");
        assert!(message.contains(&sent[..sent.len().min(20)]), "{message}");
    }
    assert_eq!(refused(json!({"inners": [{}, {"count": "x"}]})).0, "inners[1].count");
}

#[test]
fn an_amount_written_for_people_is_kept_as_text_beside_its_currency() {
    let money = read(json!({"money": {"amount": "Rp2.000", "currency": "IDR"}})).money.unwrap();
    assert_eq!((money.amount, money.shown.as_deref()), (None, Some("Rp2.000")));
    assert_eq!(serde_json::to_value(&money).unwrap(), json!({"amount": "Rp2.000", "currency": "IDR"}));
    let money = read(json!({"money": {"currency": "USD", "amount": 5}})).money.unwrap();
    assert_eq!(money, ApiMoney::new(decimal("5"), CurrencyCode::new("USD")));
}

#[test]
fn counts_come_as_number_or_text() {
    for sent in [json!(2), json!("2"), json!(" 2 "), json!(2.0), json!("2.0")] {
        assert_eq!(read(json!({"number": sent})).number, Some(2), "{sent}");
    }
    for sent in [json!(2.5), json!("2.5"), json!("two"), json!(u64::MAX), json!(true)] {
        assert_eq!(refused(json!({"number": sent})).0, "number", "{sent}");
    }
}

#[test]
fn flags_come_as_boolean_text_or_number() {
    for sent in [json!(true), json!("true"), json!("TRUE"), json!(1), json!("1")] {
        assert_eq!(read(json!({"flag": sent})).flag, Some(true), "{sent}");
    }
    for sent in [json!(false), json!("false"), json!(0)] {
        assert_eq!(read(json!({"flag": sent})).flag, Some(false), "{sent}");
    }
    assert_eq!(refused(json!({"flag": "perhaps"})).0, "flag");
}

#[test]
fn texts_take_numbers_and_booleans_digit_for_digit() {
    assert_eq!(read(json!({"text": 7_662_229_692_789_049_095_u64})).text.as_deref(), Some("7662229692789049095"));
    assert_eq!(read(json!({"text": 1.5})).text.as_deref(), Some("1.5"));
    assert_eq!(read(json!({"text": false})).text.as_deref(), Some("false"));
    assert_eq!(read(json!({"text": "Debit\n"})).text.as_deref(), Some("Debit\n"));
}

#[test]
fn ids_keep_64_bits_and_refuse_floats() {
    let big = 7_662_229_692_789_049_095_u64;
    for sent in [json!(big), json!(big.to_string())] {
        let sample = read(json!({"order_id": sent, "id": sent}));
        assert_eq!(sample.order_id.unwrap().as_str(), big.to_string());
        assert_eq!(sample.id.unwrap().as_str(), big.to_string());
    }
    assert_eq!(refused(json!({"order_id": 7.5})).0, "order_id");
    assert_eq!(refused(json!({"order_id": "5.83871E+17"})).0, "order_id");
    assert_eq!(refused(json!({"id": 1e18})).0, "id");
}

#[test]
fn times_are_seconds_as_number_or_text_and_zero_is_none() {
    for sent in [json!(1_767_225_600), json!("1767225600"), json!(1_767_225_600.0), json!(1_767_225_600_000_i64)] {
        assert_eq!(read(json!({"time": sent})).time, Some(at(1_767_225_600)), "{sent}");
    }
    for sent in [json!(0), json!("0"), json!("")] {
        assert_eq!(read(json!({"time": sent})).time, None, "{sent}");
    }
    assert_eq!(refused(json!({"time": "yesterday"})).0, "time");
    assert_eq!(refused(json!({"time": i64::MAX})).0, "time");
}

#[test]
fn milliseconds_are_a_type_of_their_own() {
    let sample = read(json!({"millis": 1_767_225_600_123_i64, "time": 1_767_225_600_123_i64}));
    assert_eq!(sample.millis.unwrap().time().timestamp_millis(), 1_767_225_600_123);
    let written = serde_json::to_value(&sample).unwrap();
    assert_eq!(written, json!({"millis": 1_767_225_600_123_i64, "time": 1_767_225_600_123_i64}));
}

#[test]
fn a_moment_is_a_number_here_and_a_text_there() {
    for sent in [json!(1_767_225_600), json!("1767225600")] {
        assert_eq!(read(json!({"moment": sent})).moment.unwrap().time(), Some(at(1_767_225_600)));
    }
    let post = read(json!({"moment": "2026-09-14 18:00:00"})).moment.unwrap();
    assert_eq!(post, Moment::Text("2026-09-14 18:00:00".into()));
    assert_eq!(post.time(), None);
}

#[test]
fn days_are_days() {
    let day = NaiveDate::from_ymd_opt(2026, 9, 14);
    for sent in [json!("2026-09-14"), json!("20260914"), json!(20_260_914), json!("2026/09/14")] {
        assert_eq!(read(json!({"day": sent})).day, day, "{sent}");
    }
    assert_eq!(refused(json!({"day": "2026-02-30"})).0, "day");
}

#[test]
fn rates_keep_the_form_they_came_in() {
    let rate = |text: &str| read(json!({"rate": text})).rate.unwrap();
    assert_eq!(rate("0.0759"), Rate::Number(decimal("0.0759")));
    assert_eq!(rate("9.96%"), Rate::Percent(decimal("9.96")));
    assert_eq!(rate("9.96%").ratio_if_marked(), Some(decimal("0.0996")));
    assert_eq!(rate("93.4").ratio_if_marked(), None);
    assert_eq!(rate("N/A"), Rate::Text("N/A".into()));
    assert_eq!(read(json!({"rate": 700})).rate.unwrap().number(), Some(decimal("700")));
    for text in ["0.0759", "9.96%", "93.4", "N/A", "5%"] {
        assert_eq!(serde_json::to_value(read(json!({"rate": text}))).unwrap(), json!({"rate": text}));
    }
}

#[test]
fn unknown_words_are_kept() {
    assert_eq!(read(json!({"colour": "RED"})).colour, Some(Colour::Red));
    let new = read(json!({"colour": "INFRARED"}));
    assert_eq!(new.colour, Some(Colour::Unlisted("INFRARED".into())));
    assert_eq!(serde_json::to_value(&new).unwrap(), json!({"colour": "INFRARED"}));
    assert_eq!(Colour::LightBlue.to_string(), "LIGHT_BLUE");
}

#[test]
fn a_single_value_in_place_of_a_list_is_a_list_of_one() {
    assert_eq!(read(json!({"texts": "other"})).texts, ["other"]);
    assert_eq!(read(json!({"texts": 7})).texts, ["7"]);
    assert_eq!(read(json!({"inners": {"count": 3}})).inners, [Inner { count: Some(3) }]);
    assert_eq!(read(json!({"texts": ["a", null, "", "b"]})).texts, ["a", "b"]);
}

#[test]
fn a_list_or_object_where_a_value_stands_is_refused() {
    assert_eq!(refused(json!({"text": ["a"]})).0, "text");
    assert_eq!(refused(json!({"amount": {"value": "1"}})).0, "amount");
    assert_eq!(refused(json!({"inner": [{"count": 1}]})).0, "inner");
    assert_eq!(refused(json!({"inner": "x"})).0, "inner");
}

#[test]
fn a_new_fee_is_kept_and_other_new_fields_are_not() {
    let fees: Fees = serde_json::from_value(json!({
        "known_fee": "1", "moon_fee": "2.5", "moon_amount": 3, "moon_tax": "", "moon_name": "x", "odd_fee": "x", "deep_fee": {}
    }))
    .unwrap();
    let kept: Vec<_> = fees.other_amounts.iter().map(|(name, amount)| (name.as_str(), *amount)).collect();
    assert_eq!(kept, [("moon_amount", decimal("3")), ("moon_fee", decimal("2.5"))]);
}

#[test]
fn what_was_read_in_any_order_of_fields_is_the_same() {
    let text = r#"{"flag":true,"number":3,"text":"a","order_id":"7"}"#;
    let turned = r#"{"order_id":"7","text":"a","number":3,"flag":true}"#;
    // Twice each: the second time the order is known from the first.
    for _ in 0..2 {
        let (a, b): (Sample, Sample) = (serde_json::from_str(text).unwrap(), serde_json::from_str(turned).unwrap());
        assert_eq!(a, b);
        assert_eq!((a.number, a.flag), (Some(3), Some(true)));
    }
}

#[test]
fn the_last_of_two_fields_of_one_name_counts() {
    assert_eq!(serde_json::from_str::<Sample>(r#"{"number":1,"number":2}"#).unwrap().number, Some(2));
}

#[test]
fn names_are_compared_to_their_last_byte() {
    let name = "shipping_fee_platform_discount";
    for end in 0..=name.len() {
        let start = &name[..end];
        assert!(super::record::same(start, name) == (end == name.len()));
        assert!(super::record::same(start, start));
        for place in 0..end {
            let mut other = start.to_owned();
            other.replace_range(place..=place, "X");
            assert!(!super::record::same(start, &other), "{other}");
        }
    }
}
