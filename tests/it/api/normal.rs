//! The normal form in which an answer and what is written back are compared.
//!
//! | in the answer | normal form |
//! |---|---|
//! | `null`, `""`, `[]`, `{}` | absent |
//! | number | its text |
//! | blanks around a text | dropped |
//! | order of keys | sorted |

use serde_json::Value;

/// `None` where nothing is left.
pub(super) fn normal(value: &Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::Bool(flag) => Some(Value::Bool(*flag)),
        Value::Number(number) => Some(Value::String(number.to_string())),
        Value::String(text) => {
            let text = text.trim();
            if text.is_empty() { None } else { Some(Value::String(text.to_owned())) }
        }
        Value::Array(values) => {
            let values: Vec<Value> = values.iter().filter_map(normal).collect();
            if values.is_empty() { None } else { Some(Value::Array(values)) }
        }
        Value::Object(fields) => {
            let fields: serde_json::Map<String, Value> =
                fields.iter().filter_map(|(name, value)| Some((name.clone(), normal(value)?))).collect();
            if fields.is_empty() { None } else { Some(Value::Object(fields)) }
        }
    }
}

/// Paths at which two normal forms differ, and how.
pub(super) fn differences(sent: &Option<Value>, written: &Option<Value>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk("", sent.as_ref(), written.as_ref(), &mut found);
    found
}

fn walk(path: &str, sent: Option<&Value>, written: Option<&Value>, found: &mut Vec<(String, String)>) {
    match (sent, written) {
        (Some(Value::Object(a)), Some(Value::Object(b))) => {
            let mut names: Vec<&String> = a.keys().chain(b.keys()).collect();
            names.sort();
            names.dedup();
            for name in names {
                let place = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                walk(&place, a.get(name), b.get(name), found);
            }
        }
        (Some(Value::Array(a)), Some(Value::Array(b))) if a.len() == b.len() => {
            for (x, y) in a.iter().zip(b) {
                walk(&format!("{path}[]"), Some(x), Some(y), found);
            }
        }
        (a, b) if a == b => {}
        (a, b) => {
            let show = |value: Option<&Value>| {
                value.map_or("absent".to_owned(), |value| value.to_string().chars().take(70).collect())
            };
            found.push((path.to_owned(), format!("sent {}, written {}", show(a), show(b))));
        }
    }
}
