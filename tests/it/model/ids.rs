//! Ids stay what they were, or are refused.

use kpi_core::model::{OrderId, SkuId};
use proptest::prelude::*;

#[test]
fn nineteen_digit_ids_survive_text_and_json_integers() {
    let id = "1729592969712207008";
    assert_eq!(SkuId::try_new(id).unwrap().as_str(), id);
    assert_eq!(serde_json::from_str::<SkuId>(id).unwrap().as_str(), id);
    assert_eq!(serde_json::to_string(&SkuId::try_new(id).unwrap()).unwrap(), format!("\"{id}\""));
}

#[test]
fn leading_zeros_and_letters_are_part_of_an_id() {
    for id in ["00123", "C536379", "15056BL", "576461413038785752-1", "1E", "E5"] {
        assert_eq!(OrderId::try_new(id).unwrap().as_str(), id);
    }
}

#[test]
fn blanks_tabs_and_marks_around_an_id_are_dropped() {
    assert_eq!(OrderId::try_new("\u{feff}576461413038785752\t").unwrap().as_str(), "576461413038785752");
    assert_eq!(OrderId::try_new("\u{a0}57\u{a0}").unwrap().as_str(), "57");
}

#[test]
fn ids_that_a_spreadsheet_destroyed_are_refused_with_the_value() {
    for damaged in ["5.83871E+17", "5,83871E+17", "5.81e+17", "5E+17", "583871234567890123.0", "583871234567890123,00"]
    {
        let error = OrderId::try_new(damaged).unwrap_err();
        assert_eq!(error.code(), "model.damaged_id", "{damaged}");
        assert!(error.to_string().contains(damaged), "{error}");
    }
    let error = serde_json::from_str::<OrderId>("5.83871e17").unwrap_err();
    assert!(error.to_string().contains("floating-point"), "{error}");
}

#[test]
fn empty_and_overlong_ids_are_refused() {
    for bad in ["", "  \t", &"9".repeat(129), "a\u{0}b"] {
        assert_eq!(OrderId::try_new(bad).unwrap_err().code(), "model.invalid_id");
    }
}

proptest! {
    #[test]
    fn prop_digits_survive(id in "[0-9]{1,40}") {
        let parsed = OrderId::try_new(&id).unwrap();
        prop_assert_eq!(parsed.as_str(), &id);
        let again: OrderId = serde_json::from_str(&serde_json::to_string(&parsed).unwrap()).unwrap();
        prop_assert_eq!(again, parsed);
    }

    #[test]
    fn prop_any_text_is_kept_or_refused(text in any::<String>()) {
        if let Ok(id) = OrderId::try_new(&text) {
            prop_assert!(text.contains(id.as_str()));
            prop_assert_eq!(OrderId::try_new(id.as_str()).unwrap(), id);
        }
    }
}
