use super::refusal::Refusal;
use serde_json::Value;

/// Rows that a fault plan slips into a page.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Extras {
    /// Rows of the page before, once more.
    pub(super) repeated: usize,
    /// Rows of the page before, in an older version.
    pub(super) stale: usize,
}

/// A call that passed all checks.
#[derive(Debug)]
pub(super) struct Call {
    /// Parameters in the path, in order.
    pub(super) path: Vec<String>,
    pub(super) query: Vec<(String, String)>,
    /// The JSON body; null for none.
    pub(super) body: Value,
    pub(super) account: usize,
    /// The shop that the cipher names.
    pub(super) shop: usize,
    pub(super) extras: Extras,
}

impl Call {
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        super::form::value(&self.query, name)
    }

    /// A parameter of the query that must be there.
    pub(super) fn need(&self, name: &str) -> Result<&str, Refusal> {
        self.query(name).filter(|value| !value.is_empty()).ok_or_else(|| Refusal::parameter(name, "it is required"))
    }

    /// A parameter in the path.
    pub(super) fn step(&self, place: usize) -> &str {
        self.path.get(place).map_or("", String::as_str)
    }

    /// A number in the path, such as an id.
    pub(super) fn number(&self, place: usize) -> Option<u64> {
        self.step(place).parse().ok()
    }

    /// A whole number of the query or the body, written as number or as text.
    pub(super) fn whole(&self, name: &str) -> Result<Option<i64>, Refusal> {
        if let Some(text) = self.query(name).filter(|text| !text.is_empty()) {
            return text.parse().map(Some).map_err(|_| Refusal::parameter(name, "not a number"));
        }
        match self.body.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Number(number)) => {
                number.as_i64().map(Some).ok_or_else(|| Refusal::body(name, "is not a whole number"))
            }
            Some(Value::String(text)) if text.is_empty() => Ok(None),
            Some(Value::String(text)) => text.parse().map(Some).map_err(|_| Refusal::body(name, "is not a number")),
            Some(_) => Err(Refusal::body(name, "is not a number")),
        }
    }

    /// Bounds of a time: `…_ge` and `…_lt`.
    pub(super) fn span(&self, name: &str) -> Result<(i64, i64), Refusal> {
        let from = self.whole(&format!("{name}_ge"))?.unwrap_or(i64::MIN);
        let to = self.whole(&format!("{name}_lt"))?.unwrap_or(i64::MAX);
        if from > to { Err(Refusal::body(&format!("{name}_ge"), "is after the end")) } else { Ok((from, to)) }
    }

    /// A text of the body.
    pub(super) fn word(&self, name: &str) -> Option<&str> {
        self.body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
    }

    pub(super) fn flag(&self, name: &str) -> Option<bool> {
        self.body.get(name).and_then(Value::as_bool)
    }

    /// A list of texts in the body; numbers count as texts.
    pub(super) fn texts(&self, name: &str) -> Vec<String> {
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        self.body.get(name).and_then(Value::as_array).map(|list| list.iter().map(text).collect()).unwrap_or_default()
    }
}
