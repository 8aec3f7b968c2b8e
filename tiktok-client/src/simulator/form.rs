//! Queries and paths as they come in.

/// The pairs of a query, decoded.
pub(super) fn pairs(query: &str) -> Vec<(String, String)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name, true), decode(value, true))
        })
        .collect()
}

/// The pairs with the values of a repeated name as one, with a text between them.
pub(super) fn joined(pairs: &[(String, String)], between: impl Fn(&str) -> String) -> Vec<(String, String)> {
    let mut once: Vec<(String, String)> = Vec::with_capacity(pairs.len());
    for (name, value) in pairs {
        match once.iter_mut().find(|(known, _)| known == name) {
            Some((_, values)) => {
                values.push_str(&between(name));
                values.push_str(value);
            }
            None => once.push((name.clone(), value.clone())),
        }
    }
    once
}

/// The value of a name.
pub(super) fn value<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// Undoes percent-encoding, and in a query the plus for a space; what is no encoding stays.
pub(super) fn decode(text: &str, query: bool) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        let digits = tail.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match (first, digits.and_then(|two| u8::from_str_radix(two, 16).ok())) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            (b'+', _) if query => bytes.push(b' '),
            (byte, _) => bytes.push(*byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Percent-encodes everything except unreserved characters.
pub(super) fn encode(text: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'~' | b'.' => out.push(char::from(byte)),
            _ => drop(write!(out, "%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_read_as_it_was_meant() {
        let query = pairs("page_token=a%2Bb%2F%3D&ids=1%2C2&empty=&s=a+b");
        assert_eq!(value(&query, "page_token"), Some("a+b/="));
        assert_eq!(value(&query, "ids"), Some("1,2"));
        assert_eq!(value(&query, "empty"), Some(""));
        assert_eq!(value(&query, "s"), Some("a b"));
        let twice = pairs("ids=2&a=x&ids=1");
        assert_eq!(value(&joined(&twice, |_| ",".to_owned()), "ids"), Some("2,1"));
        assert_eq!(value(&joined(&twice, str::to_owned), "ids"), Some("2ids1"));
        assert_eq!(decode(&encode("a+b/= %ü"), false), "a+b/= %ü");
    }
}
