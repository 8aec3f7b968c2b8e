//! What an answer says beyond, or short of, the documentation: an opt-in report by JSON path.
//!
//! Decoding ignores unknown fields; this report shows them, so that new fields of the platform are noticed.

use crate::types::{Record, RecordShape, Shape};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Differences between an answer and the fields known to this version. Elements of lists share a path: `orders[].id`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Drift {
    /// Fields that are in the answer and not known, with the kind of their first value (`text`, `number`, …).
    pub unknown: BTreeMap<String, &'static str>,
    /// Known fields that never appear, although an object that could hold them does. Most are simply optional.
    pub missing: BTreeSet<String>,
    /// Words that the documentation of an open list does not name.
    pub words: BTreeMap<String, BTreeSet<String>>,
    /// Values in another form than the documented one, such as a list in place of an object: path → expected, found.
    pub forms: BTreeMap<String, (&'static str, &'static str)>,
}

impl Drift {
    /// Whether the answer has nothing that is new: no unknown field, word or form.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.unknown.is_empty() && self.words.is_empty() && self.forms.is_empty()
    }
}

/// Compares the `data` of an answer with the record it is read into.
///
/// ```
/// use tiktok_client::api::authorization::GetAuthorizedShopsResponse;
/// use tiktok_client::drift;
///
/// let data = serde_json::json!({"shops": [{"id": "749", "colour": "red"}]});
/// let report = drift::report::<GetAuthorizedShopsResponse>(&data);
/// assert_eq!(report.unknown["shops[].colour"], "text");
/// assert!(report.missing.contains("shops[].cipher"));
/// ```
#[must_use]
pub fn report<T: Record>(data: &Value) -> Drift {
    let mut drift = Drift::default();
    let mut seen = BTreeSet::new();
    let mut expected = BTreeSet::new();
    walk(data, &Shape::Record(&T::RECORD), "", &mut drift, &mut seen, &mut expected);
    drift.missing = expected.difference(&seen).cloned().collect();
    drift
}

fn walk(
    value: &Value,
    shape: &Shape,
    path: &str,
    drift: &mut Drift,
    seen: &mut BTreeSet<String>,
    expected: &mut BTreeSet<String>,
) {
    match (shape, value) {
        (_, Value::Null) | (Shape::Any, _) => {}
        (Shape::Record(record), Value::Object(fields)) => {
            for known in record.fields {
                expected.insert(join(path, known.name));
            }
            for (name, value) in fields {
                let place = join(path, name);
                match field(record, name) {
                    Some(shape) => {
                        seen.insert(place.clone());
                        walk(value, shape, &place, drift, seen, expected);
                    }
                    None => {
                        drift.unknown.entry(place).or_insert_with(|| kind(value));
                    }
                }
            }
        }
        (Shape::List(element), Value::Array(values)) => {
            let place = format!("{path}[]");
            for value in values {
                walk(value, element, &place, drift, seen, expected);
            }
        }
        (Shape::Word(known), Value::String(word)) => {
            if !word.is_empty() && !known.contains(&word.as_str()) {
                drift.words.entry(path.to_owned()).or_default().insert(word.clone());
            }
        }
        (shape, value) => {
            let found = kind(value);
            let (wanted, fits) = wanted(shape, found);
            if !fits {
                drift.forms.entry(path.to_owned()).or_insert((wanted, found));
            }
        }
    }
}

fn field(record: &RecordShape, name: &str) -> Option<&'static Shape> {
    record.fields.iter().find(|field| field.name == name).map(|field| field.shape)
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "text",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}

/// What a shape is called, and whether a kind of value is read without remark.
fn wanted(shape: &Shape, found: &str) -> (&'static str, bool) {
    match shape {
        Shape::Record(_) => ("object", found == "object"),
        Shape::List(_) => ("list", found == "list"),
        Shape::Flag => ("boolean", found == "boolean"),
        Shape::Integer | Shape::Seconds | Shape::Millis => ("number", matches!(found, "number" | "text")),
        Shape::Text | Shape::Id | Shape::Date | Shape::Word(_) | Shape::Decimal | Shape::Rate | Shape::Moment => {
            ("text", matches!(found, "number" | "text"))
        }
        Shape::Any => ("anything", true),
    }
}
