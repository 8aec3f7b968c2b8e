use super::f;
use kpi_core::explain::{
    Cell, FactorSegment, LocateOptions, PricedQuantity, PvmItem, RatioSegment, locate_gap, mix_rate, mrci,
    price_volume_mix, ratio_contribution,
};
use kpi_core::money::{Fraction, Ratio};
use proptest::prelude::*;

fn cell(keys: [&str; 2], base: i128, current: i128) -> Cell {
    Cell { keys: keys.map(str::to_owned).to_vec(), base: base.into(), current: current.into() }
}

#[test]
fn many_tiny_segments_are_pooled_and_do_not_win() {
    let mut cells = vec![cell(["live", "0"], 50_000, 30_000), cell(["video", "1"], 50_000, 49_000)];
    let names: Vec<String> = (0..300).map(|index| format!("creator {index}")).collect();
    cells.extend(names.iter().map(|name| cell(["card", name], 20, 60)));
    let found = locate_gap(&["channel", "creator"], &cells, &LocateOptions::default()).unwrap();
    assert_eq!(
        (found[0].dimension.as_str(), found[0].candidates.as_slice()),
        ("channel", ["live".to_owned()].as_slice())
    );
    let creators = found.iter().find(|finding| finding.dimension == "creator").unwrap();
    let pool = creators.elements.last().unwrap();
    assert_eq!((pool.name.as_deref(), pool.members), (None, 300));
    for finding in &found {
        let sum: Fraction = finding.elements.iter().map(|element| &element.contribution).sum();
        assert_eq!(sum, f("-9000"), "{}", finding.dimension);
        assert!(finding.candidates.iter().all(|name| !name.starts_with("creator")));
    }
}

#[test]
fn no_gap_and_wrong_keys_are_refused() {
    let error = locate_gap(&["channel", "market"], &[cell(["a", "b"], 5, 5)], &LocateOptions::default()).unwrap_err();
    assert_eq!(error.to_string(), "Adtributor has no answer: there is no gap (the whole)");
    let error = locate_gap(&["channel"], &[cell(["a", "b"], 5, 6)], &LocateOptions::default()).unwrap_err();
    assert_eq!(error.to_string(), "keys has 2 values, expected 1");
}

#[test]
fn a_whole_without_denominator_is_undefined() {
    let empty = RatioSegment {
        name: "a".to_owned(),
        base: Ratio::new(1.into(), 0.into()),
        current: Ratio::new(1.into(), 2.into()),
    };
    let error = mix_rate(std::slice::from_ref(&empty)).unwrap_err();
    assert_eq!(error.to_string(), "mix and rate has no answer: the denominators add up to zero (base)");
    assert!(ratio_contribution(&[empty]).is_err() && mix_rate(&[]).is_err());
    let uneven = FactorSegment { name: String::new(), base: vec![f("1")], current: vec![] };
    assert_eq!(mrci(&[uneven]).unwrap_err().code(), "explain.length_mismatch");
}

fn pair() -> impl Strategy<Value = Ratio> {
    (0_i32..500, prop_oneof![Just(0), 0_i32..900]).prop_map(|(above, below)| Ratio::new(above.into(), below.into()))
}

fn priced() -> impl Strategy<Value = PricedQuantity> {
    (prop_oneof![Just(0), 0_i32..300], 0_i32..9000, 1_i32..300).prop_map(|(quantity, price, fx)| {
        let mut item = PricedQuantity::new(quantity.into(), rust_decimal::Decimal::new(price.into(), 2));
        item.fx = rust_decimal::Decimal::new(fx.into(), 2);
        item
    })
}

proptest! {
    #[test]
    fn prop_mix_rate_and_orphan_add_up_and_turn_with_time(pairs in prop::collection::vec((pair(), pair()), 1..6)) {
        let segments: Vec<RatioSegment> = pairs.iter().enumerate()
            .map(|(index, (base, current))| RatioSegment { name: index.to_string(), base: *base, current: *current })
            .collect();
        let turned: Vec<RatioSegment> = segments.iter().cloned()
            .map(|segment| RatioSegment { base: segment.current, current: segment.base, ..segment })
            .collect();
        if let Ok(there) = mix_rate(&segments) {
            let back = mix_rate(&turned).unwrap();
            let sum: Fraction = there.lines.iter().map(|line| &line.mix + &line.rate).sum();
            prop_assert_eq!(sum + there.orphan, there.delta.clone());
            for (there, back) in there.lines.iter().zip(&back.lines) {
                prop_assert_eq!((-there.mix.clone(), -there.rate.clone()), (back.mix.clone(), back.rate.clone()));
            }
            prop_assert_eq!(ratio_contribution(&segments).unwrap().iter().sum::<Fraction>(), there.delta);
        }
    }

    #[test]
    fn prop_price_volume_and_mix_add_up(items in prop::collection::vec((priced(), priced()), 0..6)) {
        let items: Vec<PvmItem> = items.into_iter().map(|(base, current)| PvmItem { name: String::new(), base, current }).collect();
        let r = price_volume_mix(&items).unwrap();
        prop_assert_eq!(r.volume + r.mix + r.price + r.fx + r.new + r.lost, r.delta);
    }
}
