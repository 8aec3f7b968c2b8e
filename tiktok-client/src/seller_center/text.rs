//! Cells and headers as text: what counts as blank, and when two headers are the same.

use unicode_normalization::UnicodeNormalization;

/// Blanks of the platform's files: ASCII white space (ids end in a TAB), no-break and zero-width spaces, byte order marks.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}' | '\u{200e}' | '\u{2060}')
}

/// The cell without blanks around it.
pub(crate) fn trim(text: &str) -> &str {
    let trimmed = text.trim_ascii();
    let plain = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_graphic);
    let bytes = trimmed.as_bytes();
    if plain(bytes.first()) && plain(bytes.last()) { trimmed } else { trimmed.trim_matches(is_blank) }
}

/// The cell without blanks before it.
pub(crate) fn trim_start(text: &str) -> &str {
    text.trim_start_matches(is_blank)
}

/// A header or word in the form in which it is compared: NFC, lower case, inner blanks collapsed, full-width brackets and
/// slashes as ASCII.
pub(crate) fn normal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for c in trim(text).nfc() {
        if is_blank(c) {
            gap = !out.is_empty();
            continue;
        }
        if std::mem::take(&mut gap) {
            out.push(' ');
        }
        match c {
            '（' => out.push('('),
            '）' => out.push(')'),
            '／' | '\\' => out.push('/'),
            '：' => out.push(':'),
            '’' => out.push('\''),
            c => out.extend(c.to_lowercase()),
        }
    }
    out
}

/// `Gross merchandise value (Rp)` → the name and what stands in the last brackets.
pub(crate) fn split_brackets(normal: &str) -> Option<(&str, &str)> {
    let (name, inside) = normal.strip_suffix(')')?.rsplit_once('(')?;
    Some((name.trim_end(), inside))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_compare_without_case_blanks_and_composition() {
        assert_eq!(normal("  Order/adjustment  ID\u{a0} "), "order/adjustment id");
        assert_eq!(normal("Order\\Adjustment ID"), "order/adjustment id");
        assert_eq!(normal("Phi\u{301} giao di\u{323}ch"), normal("Phí giao dịch"));
        assert_eq!(normal("Violation fee （settlement fee）"), "violation fee (settlement fee)");
        assert_eq!(split_brackets("gmv (rp)"), Some(("gmv", "rp")));
    }

    #[test]
    fn ids_lose_their_tab_and_nothing_else() {
        assert_eq!(trim("581000010400000001\t"), "581000010400000001");
        assert_eq!(trim("\t"), "");
        assert_eq!(trim("\u{feff}Order ID"), "Order ID");
        assert_eq!(trim("a b"), "a b");
    }
}
