//! Names: from the platform's spelling to Rust's.

/// Splits `searchPODCustomizationDetails`, `line_items` or `24h_live_gmv` into lower-case words.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut text = text.to_owned();
    for (from, to) in [("SKUs", "Skus"), ("SPUs", "Spus"), ("IDs", "Ids"), ("V2", "V2"), ("TikTok", "Tiktok")] {
        text = text.replace(from, to);
    }
    let chars: Vec<char> = text.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (place, &c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
            continue;
        }
        let before = place.checked_sub(1).and_then(|i| chars.get(i)).copied().unwrap_or('_');
        let after = chars.get(place + 1).copied().unwrap_or('_');
        let starts = c.is_ascii_uppercase() && (!before.is_ascii_uppercase() || after.is_ascii_lowercase());
        if starts && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        word.push(c.to_ascii_lowercase());
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

pub(crate) fn camel(text: &str) -> String {
    let name: String = words(text)
        .iter()
        .map(|word| {
            let mut chars = word.chars();
            chars.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + chars.as_str())
        })
        .collect();
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("N{name}") } else { name }
}

pub(crate) fn snake(text: &str) -> String {
    let name = words(text).join("_");
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("n{name}") } else { name }
}

/// Name of a field: the platform's own, unless Rust forbids it.
pub(crate) fn field(text: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "as", "box", "break", "const", "continue", "crate", "do", "else", "enum", "extern", "false", "final", "fn",
        "for", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "pub", "ref",
        "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "unsafe", "use", "virtual",
        "where", "while", "yield", "async", "await", "dyn",
    ];
    let mut name: String =
        text.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect();
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, 'n');
    }
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// One of what a plural names: `line_items` → `line_item`.
pub(crate) fn singular(text: &str) -> String {
    let (head, last) = text.rsplit_once('_').map_or(("", text), |(head, last)| (head, last));
    let one = if [
        "status", "news", "series", "sps", "gps", "address", "ctas", "os", "analysis", "basis", "has", "is", "us",
        "pos", "sms", "plus",
    ]
    .contains(&last)
        || last.ends_with("ss")
    {
        last.to_owned()
    } else if let Some(stem) = last.strip_suffix("ies") {
        format!("{stem}y")
    } else if let Some(stem) = last.strip_suffix("sses") {
        format!("{stem}ss")
    } else if last.ends_with("ches") || last.ends_with("xes") || last.ends_with("statuses") {
        last.strip_suffix("es").unwrap_or(last).to_owned()
    } else {
        last.strip_suffix('s').unwrap_or(last).to_owned()
    };
    if head.is_empty() { one } else { format!("{head}_{one}") }
}

/// A name as a phrase for documentation: `sku_image` → `SKU image`.
pub(crate) fn phrase(text: &str) -> String {
    let known = |word: &str| -> String {
        match word {
            "id" => "id".into(),
            "ids" => "ids".into(),
            "sku" | "url" | "uri" | "gmv" | "gpm" | "ctr" | "ctor" | "sps" | "sla" | "rts" | "tts" | "cod" | "cpf"
            | "vat" | "gst" | "sst" | "fbt" | "fbm" | "mcf" | "pod" | "rma" | "acu" | "pcu" | "pit" | "isr" | "iva"
            | "tap" | "cap" | "tsp" | "sfp" | "cfp" | "epr" | "uv" | "pv" | "iso" | "hs" | "un" | "msds" | "sioc"
            | "pdf" | "rp" => word.to_uppercase(),
            "skus" => "SKUs".into(),
            "uris" => "URIs".into(),
            "urls" => "URLs".into(),
            "tiktok" => "TikTok".into(),
            "avg" => "average".into(),
            "qty" => "quantity".into(),
            "est" => "estimated".into(),
            "cnt" => "count".into(),
            "num" => "number".into(),
            other => other.into(),
        }
    };
    let phrase = words(text).iter().map(|word| known(word)).collect::<Vec<_>>().join(" ");
    let mut chars = phrase.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().to_string() + chars.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_platform_become_names_of_rust() {
        assert_eq!(camel("searchPODCustomizationDetails"), "SearchPodCustomizationDetails");
        assert_eq!(snake("getGSPhysicalStoreSKUs"), "get_gs_physical_store_skus");
        assert_eq!(camel("1_STAR"), "N1Star");
        assert_eq!(camel("AWAITING PAYMENT"), "AwaitingPayment");
        assert_eq!(field("type"), "type_");
        assert_eq!(field("24h_live_gmv"), "n24h_live_gmv");
        assert_eq!(singular("line_items"), "line_item");
        assert_eq!(singular("categories"), "category");
        assert_eq!(singular("order_status"), "order_status");
        assert_eq!(phrase("sku_image"), "SKU image");
    }
}
