//! Mix and rate, price-volume-mix and segments as sentences: the printed lines add up to the printed change.
use kpi_core::explain::{
    Cell, LocateOptions, PricedQuantity, PvmItem, RatioSegment, locate_gap, mix_rate, price_volume_mix,
};
use kpi_core::metric::Lang;
use kpi_core::money::{Currency, Ratio, Rounding};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn any_ratio() -> impl Strategy<Value = Ratio> {
    (0_i64..500, 0_i64..3000).prop_map(|(above, below)| Ratio::new(above.into(), below.into()))
}

fn any_priced() -> impl Strategy<Value = PricedQuantity> {
    (0_i64..40, 0_i64..9_000, 1_i64..400).prop_map(|(quantity, price, fx)| {
        let mut side = PricedQuantity::new(quantity.into(), Decimal::new(price, 2));
        side.fx = Decimal::new(fx, 2);
        side
    })
}

/// The numbers with a sign, or zero, after the names of the lines of an English sentence.
fn lines(sentence: &str) -> Vec<Decimal> {
    let (_, lines) = sentence.split_once(": ").unwrap();
    let number = |part: &str| part.rsplit(' ').next().unwrap().replace(',', "").parse().unwrap();
    lines.trim_end_matches('.').split(", ").map(number).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn prop_price_volume_mix_adds_up_as_printed(sides in prop::collection::vec((any_priced(), any_priced()), 0..12)) {
        let items: Vec<PvmItem> = sides
            .into_iter()
            .enumerate()
            .map(|(at, (base, current))| PvmItem { name: format!("p{at}"), base, current })
            .collect();
        let result = price_volume_mix(&items).unwrap();
        for currency in [Currency::USD, Currency::VND] {
            let digits = u32::from(currency.minor_digits());
            let delta = result.delta.round(digits, Rounding::HalfEven).unwrap();
            prop_assert_eq!(result.printed(currency).unwrap().iter().sum::<Decimal>(), delta);
            let sentence = result.sentence(currency, Lang::En).unwrap();
            if sentence.contains(": ") {
                prop_assert_eq!(lines(&sentence).iter().sum::<Decimal>(), delta, "{}", sentence);
            }
            prop_assert!(result.sentence(currency, Lang::Zh).unwrap().ends_with('。'));
        }
    }

    #[test]
    fn prop_mix_and_rate_add_up_as_printed(sides in prop::collection::vec((any_ratio(), any_ratio()), 1..12)) {
        let segments: Vec<RatioSegment> = sides
            .into_iter()
            .enumerate()
            .map(|(at, (base, current))| RatioSegment { name: format!("s{at}"), base, current })
            .collect();
        let Ok(result) = mix_rate(&segments) else { return Ok(()) };
        let sentences = result.sentences("The rate", Lang::En).unwrap();
        let whole = lines(&sentences[0]);
        let delta = (result.delta.clone() * kpi_core::money::Fraction::from(100)).round(2, Rounding::HalfEven).unwrap();
        prop_assert_eq!(whole.iter().sum::<Decimal>(), delta, "{}", sentences[0]);
        for (place, whole) in whole.iter().take(2).enumerate() {
            let sum: Decimal = sentences[1..].iter().map(|sentence| lines(sentence)[place]).sum();
            prop_assert_eq!(sum, *whole, "{:?}", sentences);
        }
        prop_assert_eq!(result.sentences("转化率", Lang::Zh).unwrap().len(), segments.len() + 1);
    }
}

#[test]
fn sentences_read_well_in_both_languages() {
    let ratio = |above: i32, below: i32| Ratio::new(above.into(), below.into());
    let segment = |name: &str, base, current| RatioSegment { name: name.to_owned(), base, current };
    let published = [
        segment("A", ratio(10, 100), ratio(60, 800)),
        segment("B", ratio(40, 900), ratio(0, 0)),
        segment("C", ratio(0, 0), ratio(5, 0)),
    ];
    let result = mix_rate(&published).unwrap();
    assert_eq!(
        result.sentences("Refund rate", Lang::En).unwrap(),
        [
            "Refund rate rose by 3.12 percentage points: mix +3.88, rate -1.38, without a denominator +0.62.",
            "A: mix +1.97, rate -1.38.",
            "B: mix +1.91, rate 0.00.",
            "C: mix 0.00, rate 0.00.",
        ]
    );
    let chinese = result.sentences("退款率", Lang::Zh).unwrap();
    assert_eq!(chinese[0], "退款率上升 3.12 个百分点：结构 +3.88，比率 -1.38，无分母部分 +0.62。");
    assert_eq!(chinese[1], "A：结构 +1.97，比率 -1.38。");

    let item = |name: &str, base: (i32, i32), current: (i32, i32)| PvmItem {
        name: name.to_owned(),
        base: PricedQuantity::new(base.0.into(), base.1.into()),
        current: PricedQuantity::new(current.0.into(), current.1.into()),
    };
    let sales = price_volume_mix(&[item("serum", (130, 19), (100, 20)), item("kit", (40, 35), (0, 0))]).unwrap();
    assert_eq!(
        sales.sentence(Currency::USD, Lang::Zh).unwrap(),
        "销售额减少 1,870.00 USD：销量 -570.00，价格 +100.00，停售品 -1,400.00。"
    );
    let still = price_volume_mix(&[item("serum", (1, 5), (1, 5))]).unwrap();
    assert_eq!(still.sentence(Currency::USD, Lang::En).unwrap(), "Sales did not change.");

    let cell = |shop: &str, base: i128, current: i128| Cell {
        keys: vec![shop.to_owned()],
        base: base.into(),
        current: current.into(),
    };
    let spread: Vec<Cell> = (0..20).map(|at| cell(&format!("shop{at}"), 100, 95)).collect();
    let found = locate_gap(&["shop"], &spread, &LocateOptions::default()).unwrap();
    assert_eq!(found[0].sentence(Lang::En), "By shop, no few segments carry the gap.");
    assert_eq!(found[0].sentence(Lang::Zh), "按shop：没有少数分项能解释差额。");
}
