use super::{day, series};
use kpi_core::forecast::{Baseline, Finding, Phase, Proposer, TierName};
use kpi_core::metric::Lang;
use rust_decimal::Decimal;

/// Whole months from January 2025 on, each at a level.
fn months(levels: &[i64]) -> kpi_core::forecast::DailySeries {
    let first = day("2025-01-01");
    let ends = chrono::Months::new(u32::try_from(levels.len()).unwrap());
    let days = first.iter_days().take_while(|date| *date < first + ends);
    let month = |date: chrono::NaiveDate| {
        use chrono::Datelike;
        usize::try_from((date.year() - 2025) * 12 + i32::try_from(date.month0()).unwrap()).unwrap()
    };
    series("2025-01-01", days.map(|date| levels[month(date)]))
}

#[test]
fn tiers_come_with_probability_and_evidence() {
    let history = months(&[100, 104, 98, 110, 96, 102, 100, 107, 99, 101, 103, 105]);
    let proposal = Proposer::new(Baseline::TrimmedMean).with_uplift(Decimal::new(2, 1)).propose(&history).unwrap();
    assert_eq!((proposal.month, proposal.phase, proposal.months), (day("2026-01-01"), Phase::Stable, 12));
    let chance = |name| proposal.tier(name).unwrap().probability.unwrap();
    assert!(chance(TierName::Base) > 0.4 && chance(TierName::Target) < 0.02 && chance(TierName::Stretch) < 0.001);
    let words = proposal.sentences(Lang::En);
    assert!(
        words[1].starts_with("Target 3,7") && words[1].contains("needs +1") && words[1].ends_with(" %."),
        "{words:?}"
    );
    assert!(proposal.sentences(Lang::Zh)[2].starts_with("挑战 "));
    assert!(proposal.findings.contains(&Finding::NoYear { days: 365 }));
}

#[test]
fn percentiles_and_seasonal_trend_are_baselines_too() {
    let history = months(&[100, 104, 98, 110, 96, 102, 100, 107, 99, 101, 103, 205]);
    let tiers = Proposer::new(Baseline::Percentiles).propose(&history).unwrap().tiers;
    assert!(tiers.windows(2).all(|pair| pair[0].value < pair[1].value));
    let error = Proposer::new(Baseline::SeasonalTrend).propose(&history).unwrap_err();
    assert_eq!(error.to_string(), "the seasonal trend needs 24 values, there are 12");
    let year = [100, 90, 100, 100, 100, 100, 100, 100, 100, 100, 150, 200];
    let two: Vec<i64> = year.into_iter().chain(year.map(|level| level * 11 / 10)).collect();
    let proposal = Proposer::new(Baseline::SeasonalTrend).with_uplift(Decimal::ZERO).propose(&months(&two)).unwrap();
    let january = proposal.tier(TierName::Base).unwrap().value;
    assert!(january > Decimal::from(3300) && january < Decimal::from(4000), "{january}");
}

#[test]
fn new_shops_have_rules_of_their_own() {
    let test = Proposer::new(Baseline::TrimmedMean).propose(&series("2026-11-01", [10; 20])).unwrap();
    assert_eq!((test.phase, test.tiers.len()), (Phase::Test, 1));
    assert_eq!(test.tiers[0].value, Decimal::from(300));
    assert_eq!(test.sentences(Lang::En)[0], "Base 300.00 has no complete month to compare with (probability unknown).");
    let growing: Vec<i64> = (0..31).map(|at| if at < 17 { 10 } else { 30 }).collect();
    let ramp = Proposer::new(Baseline::TrimmedMean).propose(&series("2026-10-01", growing)).unwrap();
    assert_eq!(ramp.phase, Phase::Ramp);
    assert_eq!(ramp.tiers.iter().map(|tier| tier.value).collect::<Vec<_>>(), [900, 1350, 2025].map(Decimal::from));
    assert!(ramp.tiers.iter().all(|tier| tier.probability.is_none()));
    assert!(test.sentences(Lang::En)[1].contains("test phase") && test.sentences(Lang::Zh)[1].contains("试运营期"));
    assert!(ramp.sentences(Lang::En)[3].contains("ramping up") && ramp.sentences(Lang::Zh)[3].contains("爬坡期"));
}

#[test]
fn no_target_is_called_impossible_or_certain() {
    let history = months(&[100, 104, 98, 110, 96, 102, 100, 107, 99, 101, 103, 105]);
    let of = |uplift| Proposer::new(Baseline::TrimmedMean).with_uplift(uplift).propose(&history).unwrap();
    let (far, near) = (of(Decimal::ONE), of(-Decimal::new(5, 1)));
    assert!(far.sentences(Lang::En)[1].ends_with(": under 1 %."), "{:?}", far.sentences(Lang::En));
    assert!(far.sentences(Lang::Zh)[1].ends_with("达成概率 不足 1 %。"), "{:?}", far.sentences(Lang::Zh));
    assert!(near.sentences(Lang::En)[1].ends_with(": over 99 %."), "{:?}", near.sentences(Lang::En));
}

#[test]
fn months_with_holes_are_left_out_and_named() {
    let history = months(&[100; 12]).without(&[day("2025-03-10")]);
    let proposal = Proposer::new(Baseline::Percentiles).propose(&history).unwrap();
    assert_eq!(proposal.months, 11);
    assert!(proposal.findings.contains(&Finding::Hole { from: day("2025-03-10"), days: 1 }));
    let part = history.before(day("2025-12-20")).unwrap();
    assert_eq!(Proposer::new(Baseline::Percentiles).propose(&part).unwrap().month, day("2025-12-01"));
}
