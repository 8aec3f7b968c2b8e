//! The report as JSON.

use kpi_core::money::Currency;
use kpi_core::report::{Evidence, EvidenceKind, Figure, FigureId, FigureUnit, Report, Text};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::sample::{empty, sample};

#[test]
fn a_report_is_read_as_it_was_written() {
    let report = sample();
    let text = report.to_json().unwrap();
    let again = Report::from_json(&text).unwrap();
    assert_eq!(again, report);
    let order: Vec<_> = again.figures.keys().collect();
    assert_eq!(order, report.figures.keys().collect::<Vec<_>>(), "the order of figures stays");
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["figures"]["nov.gmv"]["value"], "49063.20", "amounts are text");
}

#[test]
fn what_is_no_report_is_refused_with_its_place() {
    let refused = |text: &str| {
        let error = Report::from_json(text).unwrap_err();
        (error.code(), error.to_string())
    };
    assert_eq!(refused("[]").0, "report.document");
    let text = sample().to_json().unwrap();
    let (code, message) = refused(&text.replacen("\"title\"", "\"titel\"", 1));
    assert_eq!(code, "report.document");
    assert!(message.contains("titel"), "{message}");
    let (_, message) = refused(&text.replacen("\"49063.20\"", "49063.20", 1));
    assert!(message.contains("expected a decimal number as text"), "{message}");
    let (code, message) = refused(&text.replacen("\"nov.plan\": {", "\"nov.gmv\": {", 1));
    assert_eq!(code, "report.document");
    assert!(message.contains("the figure \"nov.gmv\" stands there twice"), "{message}");
    let (code, message) = refused(&text.replacen("\"nov.plan\": {", "\"nov.plam\": {", 1));
    assert_eq!(code, "report.inconsistent");
    assert!(message.contains("did you mean \"nov.plam\"?"), "{message}");
    assert_eq!(refused(&format!("{text} x")).0, "report.document");
}

fn unit() -> impl Strategy<Value = FigureUnit> {
    prop_oneof![
        Just(FigureUnit::Money(Currency::GBP)),
        Just(FigureUnit::Count),
        Just(FigureUnit::Percent),
        Just(FigureUnit::Points),
        Just(FigureUnit::Number),
    ]
}

proptest! {
    #[test]
    fn prop_figures_survive_the_document(
        figures in prop::collection::vec((".{0,12}", any::<Option<i64>>(), 0_u32..=28, 0_u32..8, unit(), any::<bool>()), 0..8)
    ) {
        let mut report = empty();
        for (at, (words, value, scale, digits, unit, signed)) in figures.into_iter().enumerate() {
            let value = value.map(|mantissa| Decimal::new(mantissa, scale));
            let missing = value.is_none().then(|| Text::same(words.clone()));
            let evidence = Evidence::new(EvidenceKind::Derived, [Text::same(words.clone())]);
            let label = Text::same(words.clone());
            let figure = Figure { label, value, missing, unit, digits, signed, period: None, coverage: None, evidence };
            report.figures.insert(FigureId::new([at.to_string().as_str(), &words]), figure);
        }
        let text = report.to_json().unwrap();
        let again = Report::from_json(&text).unwrap();
        prop_assert_eq!(again.to_json().unwrap(), text);
        prop_assert_eq!(again, report);
    }
}
