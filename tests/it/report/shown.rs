//! Numbers as people read them, against arithmetic with whole numbers of any size.

use kpi_core::metric::Lang;
use kpi_core::money::Currency;
use kpi_core::report::{FigureUnit, Text};
use num_bigint::BigInt;
use num_traits::{Signed, Zero};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::sample::figure;

fn shown(value: &str, unit: FigureUnit, digits: u32) -> String {
    let mut figure = figure(Text::same("x"), value, unit);
    figure.digits = digits;
    figure.shown(Lang::En)
}

#[test]
fn halves_go_away_from_zero() {
    let plain = FigureUnit::Number;
    assert_eq!(shown("2.5", plain, 0), "3");
    assert_eq!(shown("-2.5", plain, 0), "-3");
    assert_eq!(shown("1.005", plain, 2), "1.01");
    assert_eq!(shown("0.0049", plain, 2), "0.00");
    assert_eq!(shown("-0.0049", plain, 2), "0.00", "no sign before a zero");
    assert_eq!(shown("999999.995", plain, 2), "1,000,000.00");
    assert_eq!(shown("0.12345", FigureUnit::Percent, 2), "12.35%");
    assert_eq!(shown("7", FigureUnit::Money(Currency::IDR), 0), "7 IDR");
}

#[test]
fn changes_have_their_sign() {
    let mut change = figure(Text::same("x"), "0.031", FigureUnit::Percent);
    assert_eq!(change.shown(Lang::En), "3.1%");
    change.signed = true;
    assert_eq!(change.shown(Lang::En), "+3.1%");
    change.value = Some("0.0001".parse().unwrap());
    assert_eq!(change.shown(Lang::En), "0.0%", "what rounds to nothing did not change");
    assert_eq!(shown("0.004", FigureUnit::Points, 1), "+0.4 pp");
}

proptest! {
    #[test]
    fn prop_the_shown_number_is_the_nearest(
        mantissa in -79_228_162_514_264_337_593_543_950_335_i128..=79_228_162_514_264_337_593_543_950_335,
        scale in 0_u32..=28,
        digits in 0_u32..=12,
        percent: bool,
    ) {
        let value = Decimal::from_i128_with_scale(mantissa, scale);
        let unit = if percent { FigureUnit::Percent } else { FigureUnit::Count };
        let text = shown(&value.to_string(), unit, digits);
        let number = text.strip_suffix('%').unwrap_or(&text);
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        prop_assert_eq!(fraction.len(), digits as usize);
        let groups: Vec<&str> = whole.trim_start_matches('-').split(',').collect();
        prop_assert!(groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3), "{text}");

        let ten = BigInt::from(10);
        let exact: BigInt = BigInt::from(mantissa) * if percent { 100 } else { 1 } * ten.pow(digits);
        let unit = ten.pow(scale);
        let nearest: BigInt = (exact.abs() * 2 + &unit) / (unit * 2);
        let nearest = if exact.is_negative() { -nearest } else { nearest };
        let read: BigInt = format!("{}{fraction}", whole.replace(',', "")).parse().unwrap();
        prop_assert_eq!(&read, &nearest);
        prop_assert_eq!(number.starts_with('-'), nearest.is_negative() && !nearest.is_zero());
    }
}
