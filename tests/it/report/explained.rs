//! Where a number comes from, asked by its name.

use kpi_core::metric::Lang;

use super::sample::sample;

#[test]
fn a_derived_figure_is_followed_to_the_rows() {
    insta::assert_snapshot!(sample().explain("oct.gap", Lang::En).unwrap(), @"");
}

#[test]
fn the_same_in_chinese() {
    insta::assert_snapshot!(sample().explain("nov.change", Lang::Zh).unwrap(), @"");
}

#[test]
fn a_figure_without_value_says_why() {
    let text = sample().explain("nov.roas", Lang::En).unwrap();
    assert!(text.contains("No value: the month has no orders"), "{text}");
}

#[test]
fn an_unknown_name_is_corrected() {
    let error = sample().explain("nov.gvm", Lang::En).unwrap_err();
    assert_eq!(error.code(), "report.unknown_figure");
    assert_eq!(error.to_string(), "no figure is called \"nov.gvm\"; did you mean \"nov.gmv\"?");
    assert_eq!(sample().explain("", Lang::En).unwrap_err().to_string(), "no figure is called \"\"");
}
