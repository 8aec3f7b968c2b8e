//! JSON written straight into bytes: a page of a hundred orders has about ten thousand fields.

use std::io::Write as _;

/// A list element or an object under construction.
pub(super) struct Obj<'a> {
    out: &'a mut Vec<u8>,
    first: bool,
}

/// Writes an object.
pub(super) fn object(out: &mut Vec<u8>, fill: impl FnOnce(&mut Obj<'_>)) {
    out.push(b'{');
    fill(&mut Obj { out, first: true });
    out.push(b'}');
}

/// Writes a list, one element per item.
pub(super) fn list<T>(out: &mut Vec<u8>, items: impl IntoIterator<Item = T>, mut write: impl FnMut(&mut Vec<u8>, T)) {
    out.push(b'[');
    for (place, item) in items.into_iter().enumerate() {
        if place > 0 {
            out.push(b',');
        }
        write(out, item);
    }
    out.push(b']');
}

/// Writes a text with what JSON wants escaped.
pub(super) fn text(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    for byte in text.bytes() {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            0..0x20 => drop(write!(out, "\\u{byte:04x}")),
            _ => out.push(byte),
        }
    }
    out.push(b'"');
}

impl Obj<'_> {
    fn key(&mut self, name: &str) -> &mut Vec<u8> {
        if !self.first {
            self.out.push(b',');
        }
        self.first = false;
        self.out.push(b'"');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\":");
        self.out
    }

    pub(super) fn text(&mut self, name: &str, value: &str) {
        text(self.key(name), value);
    }

    pub(super) fn int(&mut self, name: &str, value: i64) {
        integer(self.key(name), value);
    }

    /// A number as text, as ids are written.
    pub(super) fn id(&mut self, name: &str, value: u64) {
        let out = self.key(name);
        out.push(b'"');
        unsigned(out, value);
        out.push(b'"');
    }

    pub(super) fn flag(&mut self, name: &str, value: bool) {
        self.key(name).extend_from_slice(if value { b"true" } else { b"false" });
    }

    pub(super) fn amount(&mut self, name: &str, value: super::world::Minor, digits: u32) {
        let out = self.key(name);
        out.push(b'"');
        value.write(out, digits);
        out.push(b'"');
    }

    pub(super) fn object(&mut self, name: &str, fill: impl FnOnce(&mut Obj<'_>)) {
        object(self.key(name), fill);
    }

    pub(super) fn list<T>(
        &mut self,
        name: &str,
        items: impl IntoIterator<Item = T>,
        write: impl FnMut(&mut Vec<u8>, T),
    ) {
        list(self.key(name), items, write);
    }
}

/// Writes a whole number.
pub(super) fn integer(out: &mut Vec<u8>, value: i64) {
    if value < 0 {
        out.push(b'-');
    }
    unsigned(out, value.unsigned_abs());
}

/// Writes a whole number without sign.
pub(super) fn unsigned(out: &mut Vec<u8>, mut value: u64) {
    let mut digits = [0_u8; 20];
    let mut start = digits.len();
    loop {
        start -= 1;
        if let Some(digit) = digits.get_mut(start) {
            *digit = b'0' + u8::try_from(value % 10).unwrap_or(0);
        }
        value /= 10;
        if value == 0 {
            break;
        }
    }
    out.extend_from_slice(digits.get(start..).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulator::world::Minor;

    #[test]
    fn what_is_written_is_json() {
        let mut out = Vec::new();
        object(&mut out, |o| {
            o.text("name", "a \"b\"\\\n ü");
            o.int("low", i64::MIN);
            o.id("id", u64::MAX);
            o.flag("on", true);
            o.amount("amount", Minor(-12_345), 2);
            o.list("list", [1, 2], integer);
            o.object("inner", |o| o.int("v", 0));
        });
        let read: serde_json::Value = serde_json::from_slice(&out).unwrap();
        let expected = serde_json::json!({
            "name": "a \"b\"\\\n ü", "low": i64::MIN, "id": u64::MAX.to_string(), "on": true, "amount": "-1.2345",
            "list": [1, 2], "inner": {"v": 0},
        });
        assert_eq!(read, expected);
    }
}
