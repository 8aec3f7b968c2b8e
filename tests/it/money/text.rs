use super::{any_currency, any_decimal};
use kpi_core::money::{
    AmountLocale, Currency, DecimalMark, Fraction, FxRounding, Money, MoneyError, NumberFault, Ratio, Rounding, exact,
    format_amount, parse_amount, parse_amount_unlocalised,
};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde::{Serialize, de::DeserializeOwned};

fn json_round_trip<T: Serialize + DeserializeOwned>(value: &T) -> T {
    serde_json::from_str(&serde_json::to_string(value).unwrap()).unwrap()
}

fn any_locale() -> impl Strategy<Value = AmountLocale> {
    (any::<bool>(), prop::option::of(any_currency())).prop_map(|(point, currency)| {
        let locale = if point { AmountLocale::POINT } else { AmountLocale::COMMA };
        currency.map_or(locale, |currency| locale.with_currency(currency))
    })
}

proptest! {
    #[test]
    fn prop_money_text_comes_back(amount in any_decimal(), currency in any_currency()) {
        let money = Money::new(amount, currency);
        let text = money.to_string();
        prop_assert!(!(money.is_zero() && text.starts_with('-')));
        prop_assert_eq!(text.parse::<Money>().unwrap(), money);
        let (number, code) = text.split_once(' ').unwrap();
        prop_assert_eq!(format!("{code} {number}").parse::<Money>().unwrap(), money);
        prop_assert_eq!(json_round_trip(&money), money);
        prop_assert_eq!(Money::new(amount.normalize(), currency).to_string(), text);
    }

    #[test]
    fn prop_currency_text_comes_back_in_any_case(currency in any_currency()) {
        prop_assert_eq!(currency.to_string().parse::<Currency>().unwrap(), currency);
        prop_assert_eq!(format!(" {}\t", currency.code().to_lowercase()).parse::<Currency>().unwrap(), currency);
        prop_assert_eq!(json_round_trip(&currency), currency);
    }

    #[test]
    fn prop_ratio_text_comes_back(n in any_decimal(), d in any_decimal()) {
        let ratio = Ratio::new(n, d);
        prop_assert_eq!(ratio.to_string().parse::<Ratio>().unwrap(), ratio);
        prop_assert_eq!(json_round_trip(&ratio), ratio);
    }

    #[test]
    fn prop_fraction_text_comes_back(n in any_decimal(), d in any_decimal()) {
        prop_assume!(!d.is_zero());
        let fraction = Fraction::try_new(n, d).unwrap();
        prop_assert_eq!(fraction.to_string().parse::<Fraction>().unwrap(), fraction.clone());
        prop_assert_eq!(json_round_trip(&fraction), fraction);
    }

    #[test]
    fn prop_plain_text_comes_back(value in any_decimal()) {
        let read = exact::parse_plain(&value.to_string()).unwrap();
        prop_assert_eq!((read, read.scale()), (value, value.scale()));
    }

    #[test]
    fn prop_amount_text_comes_back_in_every_locale(value in any_decimal(), locale in any_locale()) {
        let text = format_amount(value, &locale);
        prop_assert_eq!(parse_amount(&text, &locale).unwrap().amount, Some(value), "{}", text);
        if let Some(currency) = locale.currency() {
            for marked in [format!("{currency} {text}"), format!("{text}{currency}"), format!("\u{a0}{currency}{text}\t")] {
                let read = parse_amount(&marked, &locale).unwrap();
                prop_assert_eq!((read.amount, read.currency), (Some(value), Some(currency)), "{}", marked);
            }
        }
    }

    #[test]
    fn prop_without_a_locale_a_number_is_right_or_refused(value in any_decimal(), locale in any_locale()) {
        let plain = if locale.decimal_mark() == DecimalMark::Point { AmountLocale::POINT } else { AmountLocale::COMMA };
        let text = format_amount(value, &plain);
        match parse_amount_unlocalised(&text) {
            Ok(read) => prop_assert_eq!(read.amount, Some(value), "{}", text),
            Err(error) => {
                prop_assert!(matches!(error, MoneyError::AmbiguousAmount { .. }), "{}", text);
                prop_assert_eq!(text.matches(['.', ',']).count(), 1);
            }
        }
    }
}

#[test]
fn rounding_names_come_back() {
    for mode in Rounding::ALL {
        assert_eq!(mode.to_string().parse::<Rounding>().unwrap(), mode);
        assert_eq!(serde_json::to_value(mode).unwrap(), mode.name());
        assert_eq!(json_round_trip(&mode), mode);
    }
    for place in [FxRounding::PerLine, FxRounding::PerTotal] {
        assert_eq!(place.to_string().parse::<FxRounding>().unwrap(), place);
        assert_eq!(serde_json::to_value(place).unwrap(), place.name());
    }
}

#[test]
fn money_documents_hold_text() {
    let money: Money = "12.5 USD".parse().unwrap();
    assert_eq!(serde_json::to_string(&money).unwrap(), r#"{"amount":"12.50","currency":"USD"}"#);
    let number = serde_json::from_str::<Money>(r#"{"amount":12.5,"currency":"USD"}"#).unwrap_err().to_string();
    assert!(number.contains("quote it"), "{number}");
    for bad in [
        r#"{"amount":12,"currency":"USD"}"#,
        r#"{"amount":"1e3","currency":"USD"}"#,
        r#"{"amount":"12.50"}"#,
        r#"{"amount":"12.50","currency":"USDT"}"#,
        r#"{"amount":"12.50","currency":"USD","rate":"1"}"#,
    ] {
        assert!(serde_json::from_str::<Money>(bad).is_err(), "{bad}");
    }
    assert_eq!(
        serde_json::to_string(&Ratio::new(3.into(), 20.into())).unwrap(),
        r#"{"numerator":"3","denominator":"20"}"#
    );
}

#[test]
fn equal_money_prints_and_hashes_alike() {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let hash = |money: &Money| {
        let mut hasher = DefaultHasher::new();
        money.hash(&mut hasher);
        hasher.finish()
    };
    let (short, long): (Money, Money) = ("1.0 USD".parse().unwrap(), "1.00000 USD".parse().unwrap());
    assert_eq!(short, long);
    assert_eq!(short.to_string(), long.to_string());
    assert_eq!(hash(&short), hash(&long));
    assert_eq!("-0.00 USD".parse::<Money>().unwrap().to_string(), "0.00 USD");
    assert_eq!("0.0525 USD".parse::<Money>().unwrap().to_string(), "0.0525 USD");
    assert_eq!("12500.00 IDR".parse::<Money>().unwrap().to_string(), "12500 IDR");
}

#[test]
fn currencies_have_the_digits_they_are_settled_in() {
    let digits = |code: &str| {
        let currency = Currency::try_new(code).unwrap();
        (currency.iso_minor_digits(), currency.minor_digits())
    };
    for code in ["USD", "GBP", "EUR", "MXN", "BRL", "THB", "MYR", "PHP", "SGD", "CNY", "HKD"] {
        assert_eq!(digits(code), (2, 2), "{code}");
    }
    for code in ["VND", "JPY", "KRW"] {
        assert_eq!(digits(code), (0, 0), "{code}");
    }
    assert_eq!(digits("IDR"), (2, 0));
    assert_eq!(digits("KWD"), (3, 3));
    let codes: Vec<&str> = Currency::all().map(Currency::code).collect();
    assert!(codes.is_sorted() && codes.len() > 150);
}

#[test]
fn texts_that_are_no_currency_or_money() {
    for text in ["", "US", "USDT", "US D", "ＵＳＤ", "RMB", "U$D", "123"] {
        assert_eq!(Currency::try_new(text).unwrap_err(), MoneyError::UnknownCurrency { text: text.into() });
    }
    for code in ["XAU", "xxx", "XTS", "XDR"] {
        assert!(matches!(Currency::try_new(code), Err(MoneyError::UnsupportedCurrency { .. })), "{code}");
    }
    for text in ["", "12.50", "USD", "1,234.50 USD", "12.50USD", "1 2 USD", "USD USD", "NaN USD", "1e5 USD", "5 XAU"] {
        assert!(text.parse::<Money>().is_err(), "{text}");
    }
}

#[test]
fn plain_numbers_keep_every_digit_or_fail() {
    let plain = |text: &str| exact::parse_plain(text).map(|value| value.to_string());
    assert_eq!(plain("79228162514264337593543950335").unwrap(), Decimal::MAX.to_string());
    assert_eq!(plain("+.5").unwrap(), "0.5");
    assert_eq!(plain("000000000000000000000000000000000001.50").unwrap(), "1.50");
    assert_eq!(plain("1.000000000000000000000000000000000000").unwrap(), format!("1.{}", "0".repeat(28)));
    assert!(matches!(plain("79228162514264337593543950336"), Err(MoneyError::Overflow { .. })));
    assert!(matches!(plain("0.12345678901234567890123456789"), Err(MoneyError::DigitsLost { digits: 28, .. })));
    let fault = |text: &str| match plain(text) {
        Err(MoneyError::NotANumber { reason, .. }) => reason,
        other => panic!("{text}: {other:?}"),
    };
    assert_eq!(fault(" \t"), NumberFault::Empty);
    assert_eq!(fault("5."), NumberFault::MissingDigits);
    assert_eq!(fault("-"), NumberFault::MissingDigits);
    assert_eq!(fault("5.83871E+17"), NumberFault::Scientific);
    assert_eq!(fault("1e5"), NumberFault::Scientific);
    assert_eq!(fault("NaN"), NumberFault::NotFinite);
    assert_eq!(fault("-Infinity"), NumberFault::NotFinite);
    assert_eq!(fault("0x1F"), NumberFault::Hexadecimal);
    assert_eq!(fault("١٢"), NumberFault::ForeignDigits);
    assert_eq!(fault("--5"), NumberFault::DoubleSign);
    assert_eq!(fault("1,234"), NumberFault::Unexpected(','));
    assert_eq!(fault("1.2.3"), NumberFault::Unexpected('.'));
    assert_eq!(fault("12%"), NumberFault::Percentage);
}
