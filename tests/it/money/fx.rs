use super::rational;
use chrono::{Days, NaiveDate};
use kpi_core::money::{
    Currency, Fraction, FxGap, FxRate, FxRounding, FxTable, Money, MoneyError, Rounding, round_div_big,
};
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;
use rust_decimal::Decimal;

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn rate(from: Currency, to: Currency, date: NaiveDate, rate: &str) -> FxRate {
    FxRate::new(from, to, date, rate.parse().unwrap(), "test bank")
}

fn table() -> FxTable {
    FxTable::from_rates([
        rate(Currency::GBP, Currency::USD, day(2), "1.2503"),
        rate(Currency::GBP, Currency::USD, day(9), "1.2611"),
        rate(Currency::USD, Currency::IDR, day(9), "15873.5"),
    ])
    .unwrap()
}

#[test]
fn exact_day_is_the_default_and_gaps_name_the_nearest_day() {
    let gap = |date| table().quote(Currency::GBP, Currency::USD, date).unwrap_err();
    let expected = |date, nearest| MoneyError::FxGap { from: Currency::GBP, to: Currency::USD, date, nearest };
    assert_eq!(gap(day(1)), expected(day(1), Some(day(2))));
    assert_eq!(gap(day(5)), expected(day(5), Some(day(2))));
    assert_eq!(gap(day(6)), expected(day(6), Some(day(9))));
    assert_eq!(gap(day(30)), expected(day(30), Some(day(9))));
    let unknown = table().quote(Currency::GBP, Currency::THB, day(9)).unwrap_err();
    assert!(matches!(unknown, MoneyError::FxGap { nearest: None, .. }));
}

#[test]
fn last_known_goes_back_so_many_days_and_never_forward() {
    let table = table().with_gap(FxGap::LastKnown { max_age_days: 3 });
    let quote = table.quote(Currency::GBP, Currency::USD, day(5)).unwrap();
    assert_eq!((quote.legs()[0].date, quote.age_days()), (day(2), 3));
    assert!(table.quote(Currency::GBP, Currency::USD, day(6)).is_err());
    assert!(table.quote(Currency::GBP, Currency::USD, day(1)).is_err());
}

#[test]
fn the_pivot_shows_both_legs_and_stays_exact() {
    let plain = table().quote(Currency::GBP, Currency::IDR, day(9));
    assert!(plain.is_err());
    let quote = table().with_pivot(Currency::USD).quote(Currency::GBP, Currency::IDR, day(9)).unwrap();
    assert_eq!(quote.path(), [Currency::GBP, Currency::USD, Currency::IDR]);
    assert_eq!(quote.rate().to_decimal().unwrap(), "20018.07085".parse().unwrap());
    assert!(quote.legs().iter().all(|leg| leg.source == "test bank" && !leg.inverted));
    // The leg that is missing is the one that is named.
    let error = table().with_pivot(Currency::USD).quote(Currency::GBP, Currency::IDR, day(2)).unwrap_err();
    assert!(matches!(error, MoneyError::FxGap { from, to, .. } if from == Currency::USD && to == Currency::IDR));
}

#[test]
fn the_inverse_is_used_only_when_named() {
    assert!(table().quote(Currency::USD, Currency::GBP, day(9)).is_err());
    let quote = table().with_inverse(true).quote(Currency::USD, Currency::GBP, day(9)).unwrap();
    assert_eq!(quote.rate().to_string(), "10000/12611");
    assert!(quote.legs()[0].inverted);
    let both =
        table().with_inverse(true).with_pivot(Currency::USD).quote(Currency::IDR, Currency::GBP, day(9)).unwrap();
    assert_eq!(both.legs().len(), 2);
    let back = table().with_pivot(Currency::USD).quote(Currency::GBP, Currency::IDR, day(9)).unwrap();
    assert_eq!(both.rate() * back.rate(), Fraction::from(1));
}

#[test]
fn a_currency_against_itself_is_one_without_any_rate() {
    let money: Money = "3.145 USD".parse().unwrap();
    let same = FxTable::new().convert(&money, Currency::USD, day(1), 3, Rounding::HalfUp).unwrap();
    assert_eq!(same.money(), money);
    assert!(same.quote().is_identity() && same.quote().legs().is_empty());
}

#[test]
fn bad_rates_are_refused() {
    let mut table = table();
    for bad in ["0", "-1.5"] {
        let error = table.insert(rate(Currency::USD, Currency::EUR, day(1), bad)).unwrap_err();
        assert_eq!(error.code(), "money.invalid_rate");
    }
    assert!(table.insert(rate(Currency::USD, Currency::USD, day(1), "1")).is_err());
    let conflict = table.insert(rate(Currency::GBP, Currency::USD, day(2), "1.2504")).unwrap_err();
    assert_eq!(conflict.to_string(), "two rates for GBP/USD on 2026-11-02: 1.2503 and 1.2504");
    table.insert(rate(Currency::GBP, Currency::USD, day(2), "1.25030")).unwrap();
    assert_eq!(table.len(), 3);
}

#[test]
fn the_document_is_a_list_of_rates_as_text() {
    let text = serde_json::to_string(&table()).unwrap();
    assert!(text.starts_with(r#"[{"from":"GBP","to":"USD","date":"2026-11-02","rate":"1.2503","source":"test bank"}"#));
    assert_eq!(serde_json::from_str::<FxTable>(&text).unwrap(), table());
    let number = text.replace("\"1.2503\"", "1.2503");
    assert!(serde_json::from_str::<FxTable>(&number).unwrap_err().to_string().contains("quote it"));
    let twice = text.replacen("1.2611", "1.2", 1).replacen("2026-11-09", "2026-11-02", 1);
    assert!(serde_json::from_str::<FxTable>(&twice).unwrap_err().to_string().contains("two rates"));
    let evidence = serde_json::to_value(table().quote(Currency::GBP, Currency::USD, day(9)).unwrap()).unwrap();
    assert_eq!(evidence["legs"][0]["rate"], "1.2611");
    assert_eq!(evidence["rate"], "12611/10000");
}

fn rounded(value: &BigRational, digits: u32, mode: Rounding) -> BigInt {
    round_div_big(&(value.numer() * BigInt::from(10).pow(digits)), value.denom(), mode).unwrap()
}

proptest! {
    #[test]
    fn prop_totals_are_rounded_where_named(
        lines in prop::collection::vec((-1_000_000..1_000_000_i64, 0..5_u64, any::<bool>()), 0..20),
        rates in prop::collection::vec((1..5_000_000_u32, 1..5_000_000_u32), 5),
        digits in 0..4_u32,
        mode in prop::sample::select(Rounding::ALL.to_vec()),
    ) {
        // GBP has a direct rate; IDR goes by the inverse to the pivot USD, so its rate does not terminate.
        let date = |n: u64| day(1).checked_add_days(Days::new(n)).unwrap();
        let mut table = FxTable::new().with_inverse(true).with_pivot(Currency::USD);
        for (n, (gbp, idr)) in (0..).zip(&rates) {
            table.insert(FxRate::new(Currency::GBP, Currency::EUR, date(n), Decimal::new(i64::from(*gbp), 6), "a")).unwrap();
            table.insert(FxRate::new(Currency::USD, Currency::IDR, date(n), Decimal::new(i64::from(*idr), 3), "b")).unwrap();
            table.insert(FxRate::new(Currency::EUR, Currency::USD, date(n), Decimal::new(i64::from(*gbp), 5), "c")).unwrap();
        }
        let moneys: Vec<(Money, NaiveDate)> = lines.iter().map(|(units, n, gbp)| {
            (Money::new(Decimal::new(*units, 2), if *gbp { Currency::GBP } else { Currency::IDR }), date(*n))
        }).collect();
        let exact: Vec<BigRational> = lines.iter().map(|(units, n, gbp)| {
            let (gbp_rate, idr_rate) = rates[usize::try_from(*n).unwrap()];
            let amount = rational(Decimal::new(*units, 2));
            if *gbp {
                amount * rational(Decimal::new(i64::from(gbp_rate), 6))
            } else {
                amount / rational(Decimal::new(i64::from(idr_rate), 3)) / rational(Decimal::new(i64::from(gbp_rate), 5))
            }
        }).collect();
        let shift = BigRational::from_integer(BigInt::from(10).pow(digits));
        let per_line: BigInt = exact.iter().map(|v| rounded(v, digits, mode)).sum();
        let per_total = rounded(&exact.iter().sum(), digits, mode);
        for (place, expected) in [(FxRounding::PerLine, &per_line), (FxRounding::PerTotal, &per_total)] {
            let result = table.convert_all(&moneys, Currency::EUR, digits, mode, place).unwrap();
            prop_assert_eq!(rational(result.total().amount()) * &shift, BigRational::from_integer(expected.clone()));
            prop_assert_eq!(rational(result.residue().unwrap().amount()) * &shift, BigRational::from_integer(&per_line - expected));
            prop_assert_eq!(result.lines().len(), moneys.len());
            for (line, (money, date)) in result.lines().iter().zip(&moneys) {
                prop_assert_eq!(line, &table.convert(money, Currency::EUR, *date, digits, mode).unwrap());
            }
        }
    }
}
