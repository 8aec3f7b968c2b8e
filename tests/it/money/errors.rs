use chrono::NaiveDate;
use kpi_core::money::{AmountLocale, Currency, Fraction, Money, MoneyError, NumberFault, exact, parse_amount};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

fn samples() -> Vec<MoneyError> {
    let (usd, eur) = (Currency::USD, Currency::EUR);
    let date = NaiveDate::from_ymd_opt(2026, 11, 11).unwrap();
    let text = || "12,5".to_owned();
    let fraction = || Box::new(Fraction::from(7));
    let total = || "7".to_owned();
    vec![
        MoneyError::UnknownCurrency { text: text() },
        MoneyError::UnsupportedCurrency { code: "XAU" },
        MoneyError::CurrencyMismatch { left: usd, right: eur },
        MoneyError::AmbiguousSymbol { symbol: "$", text: text(), expected: Some(eur) },
        MoneyError::Overflow { value: text(), limit: "a decimal" },
        MoneyError::DigitsLost { value: text(), digits: 2 },
        MoneyError::NotANumber { text: text(), reason: NumberFault::Scientific },
        MoneyError::AmbiguousAmount { text: text() },
        MoneyError::BadGrouping { text: text(), mark: "point" },
        MoneyError::UnknownName { what: "rounding mode", text: text(), known: "half_up" },
        MoneyError::DivisionByZero { value: total() },
        MoneyError::ZeroWeights { total: total(), parts: 2 },
        MoneyError::NegativeWeight { index: 3, weight: Decimal::NEGATIVE_ONE },
        MoneyError::EmptyAllocation { total: total() },
        MoneyError::TooManyParts { parts: 9, limit: 8 },
        MoneyError::LengthMismatch { what: "upper bounds", expected: 2, found: 1 },
        MoneyError::ReversedBounds { index: 0, lower: fraction(), upper: fraction() },
        MoneyError::Infeasible { shortfall: fraction() },
        MoneyError::InvalidUnit { unit: Decimal::ZERO },
        MoneyError::NotAMultiple { value: Decimal::ONE, unit: Decimal::TWO },
        MoneyError::InvalidRate { from: usd, to: eur, rate: Decimal::ZERO },
        MoneyError::FxGap { from: usd, to: eur, date, nearest: Some(date) },
        MoneyError::FxConflict { from: usd, to: eur, date, known: Decimal::ONE, given: Decimal::TWO },
    ]
}

#[test]
fn codes_are_stable_and_distinct_and_every_error_has_a_cure() {
    let codes: BTreeSet<&str> = samples().iter().map(MoneyError::code).collect();
    assert_eq!(codes.len(), samples().len());
    insta::assert_snapshot!(codes.into_iter().collect::<Vec<_>>().join("\n"), @"
    money.ambiguous_amount
    money.ambiguous_symbol
    money.bad_grouping
    money.currency_mismatch
    money.digits_lost
    money.division_by_zero
    money.empty_allocation
    money.fx_conflict
    money.fx_gap
    money.infeasible
    money.invalid_rate
    money.invalid_unit
    money.length_mismatch
    money.negative_weight
    money.not_a_multiple
    money.not_a_number
    money.overflow
    money.reversed_bounds
    money.too_many_parts
    money.unknown_currency
    money.unknown_name
    money.unsupported_currency
    money.zero_weights
    ");
    for error in samples() {
        assert!(error.cure().ends_with('.') && error.cure().len() > 20, "{error:?}");
        let wrapped = kpi_core::Error::from(error.clone());
        assert_eq!((wrapped.code(), wrapped.cure()), (error.code(), error.cure()));
    }
}

#[test]
fn messages_show_the_value() {
    let messages: Vec<String> = samples().iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(messages.join("\n"), @r#"
    "12,5" is not an ISO 4217 currency code
    currency XAU has no minor unit, so no amount can be kept in it
    USD and EUR in one calculation
    symbol "$" in "12,5" does not tell the currency; EUR is expected and does not use it
    12,5 does not fit a decimal
    12,5 has digits beyond 2 after the point
    "12,5" is not an amount: it is in scientific notation
    "12,5" can be read with a decimal mark or with a group sign
    "12,5" is not grouped in threes with decimal point
    "12,5" is not a rounding mode; known: half_up
    7 divided by zero
    7 cannot be shared: all 2 weights are zero
    weight -1 at position 3 is negative
    7 cannot be shared among no parts
    9 parts are more than 8
    upper bounds: 1 entries where 2 belong
    lower bound 7 at position 0 is above upper bound 7
    the bounds cannot hold the total: 7 is left over
    unit 0 is not above zero
    1 is not a multiple of 2
    rate 0 for USD/EUR cannot be used
    no USD/EUR rate for 2026-11-11; the nearest is of 2026-11-11
    two rates for USD/EUR on 2026-11-11: 1 and 2
    "#);
}

#[test]
fn errors_repeat_at_most_64_characters_of_the_input() {
    let long = "₫".repeat(5000) + "x";
    let digits = "9".repeat(5000);
    let errors = [
        parse_amount(&long, &AmountLocale::POINT).unwrap_err(),
        parse_amount(&digits, &AmountLocale::POINT).unwrap_err(),
        parse_amount(&format!("{digits},1"), &AmountLocale::POINT).unwrap_err(),
        parse_amount(&format!("{}1", "A".repeat(900)), &AmountLocale::POINT).unwrap_err(),
        exact::parse_plain(&long).unwrap_err(),
        Currency::try_new(&long).unwrap_err(),
        long.parse::<Money>().unwrap_err(),
        format!("1 {long}").parse::<Money>().unwrap_err(),
        long.parse::<Fraction>().unwrap_err(),
        format!("0.{digits}").parse::<Fraction>().unwrap_err(),
    ];
    for error in errors {
        assert!(error.to_string().chars().count() < 180, "{error}");
    }
}

#[test]
fn the_error_stays_small() {
    assert!(size_of::<MoneyError>() <= 72);
}
