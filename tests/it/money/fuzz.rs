//! No text and no document may end in a panic, and nothing that is accepted may change its value.

use chrono::NaiveDate;
use kpi_core::money::{
    AmountLocale, Currency, DivisorMethod, Fraction, FxGap, FxRounding, FxTable, Money, Ratio, Rounding, ZeroWeights,
    allocate, exact, format_amount, parse_amount, parse_amount_unlocalised, round,
};
use proptest::prelude::*;

/// Text from the characters that these parsers know, which reaches deeper than any Unicode text.
fn near_misses() -> impl Strategy<Value = String> {
    let pieces = [
        "0",
        "1",
        "12",
        "123",
        "000",
        ".",
        ",",
        "-",
        "+",
        "−",
        "(",
        ")",
        " ",
        "\u{a0}",
        "\t",
        "$",
        "R$",
        "Rp",
        "Rp.",
        "RM",
        "₫",
        "฿",
        "€",
        "¥",
        "USD",
        "IDR",
        "VND",
        "XAU",
        "ABC",
        "e",
        "E+1",
        "NaN",
        "inf",
        "0x",
        "%",
        "/",
        "１",
        "é",
        "\0",
        "79228162514264337593543950335",
        "\"",
        "{",
        "}",
        ":",
        "null",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..10).prop_map(|pieces| pieces.concat())
}

fn read_everything(text: &str) -> Result<(), TestCaseError> {
    let _ = text.parse::<Currency>();
    let _ = text.parse::<Rounding>();
    let _ = text.parse::<FxRounding>();
    let _ = text.parse::<DivisorMethod>();
    let _ = text.parse::<Ratio>();
    if let Ok(fraction) = text.parse::<Fraction>() {
        let _ = (fraction.to_decimal(), fraction.round(u32::MAX, Rounding::Up), fraction.round(4, Rounding::HalfEven));
    }
    if let Ok(value) = exact::parse_plain(text) {
        prop_assert_eq!(exact::parse_plain(&value.to_string()).unwrap(), value);
    }
    if let Ok(money) = text.parse::<Money>() {
        prop_assert_eq!(money.to_string().parse::<Money>().unwrap(), money);
        let _ = (money.to_minor(), money.split_equal(3), money.round(u32::MAX, Rounding::Up));
    }
    let _ = parse_amount_unlocalised(text);
    for base in [AmountLocale::POINT, AmountLocale::COMMA] {
        for locale in
            [base, base.with_currency(Currency::IDR), base.with_currency(Currency::USD).with_dash_as_none(true)]
        {
            if let Ok(read) = parse_amount(text, &locale)
                && let Some(amount) = read.amount
            {
                prop_assert!(text.chars().any(|c| c.is_ascii_digit()));
                prop_assert_eq!(parse_amount(&format_amount(amount, &locale), &locale).unwrap().amount, Some(amount));
            }
        }
    }
    let quoted = serde_json::to_string(text).unwrap();
    for document in [
        text.to_owned(),
        quoted.clone(),
        format!(r#"{{"amount":{quoted},"currency":{quoted}}}"#),
        format!(r#"{{"amount":{text},"currency":"USD"}}"#),
        format!(r#"{{"numerator":{quoted},"denominator":"0"}}"#),
        format!(r#"[{{"from":"USD","to":"EUR","date":{quoted},"rate":{quoted},"source":{quoted}}}]"#),
        format!(r#"[{{"from":"USD","to":"EUR","date":"2026-11-11","rate":{quoted},"source":{quoted}}}]"#),
    ] {
        let _ = serde_json::from_str::<Currency>(&document);
        let _ = serde_json::from_str::<Money>(&document);
        let _ = serde_json::from_str::<Ratio>(&document);
        let _ = serde_json::from_str::<Fraction>(&document);
        let _ = serde_json::from_str::<Rounding>(&document);
        let _ = serde_json::from_str::<FxGap>(&document);
        let _ = serde_json::from_str::<FxTable>(&document);
        let _ = serde_json::from_str::<AmountLocale>(&document);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn prop_any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        read_everything(&String::from_utf8_lossy(&bytes))?;
        let _ = serde_json::from_slice::<Money>(&bytes);
    }

    #[test]
    fn prop_any_text_is_read_or_refused(text in any::<String>()) {
        read_everything(&text)?;
    }

    #[test]
    fn prop_near_misses_are_read_or_refused(text in near_misses()) {
        read_everything(&text)?;
    }

    #[test]
    fn prop_any_numbers_are_worked_or_refused(
        value in super::any_decimal(), other in super::any_decimal(), total in any::<i128>(), digits in any::<u32>(),
        weights in prop::collection::vec(super::any_decimal(), 0..6), mode in prop::sample::select(Rounding::ALL.to_vec()),
    ) {
        let _ = (allocate(total, &weights, ZeroWeights::Equal), round(value, digits, mode));
        let _ = (exact::to_scaled_i128(value, digits), exact::from_scaled_i128(total, digits), exact::rescale_exact(value, digits));
        let ratio = Ratio::new(value, other);
        let _ = (ratio.try_value(digits, mode), ratio.percent(digits % 40, mode), ratio.combine(&ratio));
        let money = Money::new(value, Currency::KRW);
        let _ = (money.checked_mul(other), money.allocate_at(digits, &weights, ZeroWeights::Equal), money.neg().abs());
        let date = NaiveDate::MAX;
        let _ = FxTable::new().with_gap(FxGap::LastKnown { max_age_days: digits }).convert(&money, Currency::USD, date, digits, mode);
    }
}
