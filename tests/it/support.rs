//! Shared by several subjects.

use std::path::PathBuf;

/// A path inside the repository.
pub(crate) fn repo(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// Compares a generated text with its stored copy; `UPDATE_STORED=1` writes the copy instead.
pub(crate) fn assert_stored(path: &str, generated: &str) {
    let file = repo(path);
    if std::env::var_os("UPDATE_STORED").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, generated).unwrap();
    }
    let stored = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        stored == generated,
        "{path} is not what the code generates; if the change is meant, run the tests once with UPDATE_STORED=1 and \
         commit the file"
    );
}

/// Vectors of a method: inputs, expected values and tolerance, as copied from the published file.
pub(crate) fn cases(all: &str, method: &str) -> Vec<serde_json::Value> {
    let all: Vec<serde_json::Value> = serde_json::from_str(all).unwrap();
    let found: Vec<serde_json::Value> = all.into_iter().filter(|case| case["method"] == method).collect();
    assert!(!found.is_empty(), "no vectors for {method}");
    found
}

/// Text of a JSON value that must be text.
pub(crate) fn text(value: &serde_json::Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is not text"))
}

/// An exact number of a vector, as text.
pub(crate) fn fraction(value: &serde_json::Value) -> kpi_core::money::Fraction {
    text(value).parse().unwrap_or_else(|_| long_decimal(text(value)))
}

/// A decimal with more digits than a `Decimal` has.
fn long_decimal(text: &str) -> kpi_core::money::Fraction {
    let (whole, fraction) = text.split_once('.').unwrap();
    format!("{whole}{fraction}/1{}", "0".repeat(fraction.len())).parse().unwrap()
}

/// A number of a vector as floating point.
pub(crate) fn real(value: &serde_json::Value) -> f64 {
    match text(value).split_once('/') {
        Some((above, below)) => above.parse::<f64>().unwrap() / below.parse::<f64>().unwrap(),
        None => text(value).parse().unwrap(),
    }
}

/// Whether a number is within the tolerance that a case states.
pub(crate) fn near(case: &serde_json::Value, found: f64, expected: &serde_json::Value) {
    let wanted = real(expected);
    let allowed = match text(&case["tolerance"]).split_once(':').unwrap() {
        ("rel", size) if wanted == 0.0 => size.parse::<f64>().unwrap().min(1e-12),
        ("rel", size) => wanted.abs() * size.parse::<f64>().unwrap(),
        (_, size) => size.parse().unwrap(),
    };
    assert!((found - wanted).abs() <= allowed, "{found} is not {wanted} within {allowed}: {case}");
}
