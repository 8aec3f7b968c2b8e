//! Currency symbols found in export files.

use super::Currency;

/// What a symbol says about the currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    One(Currency),
    /// Several currencies print it; the caller's currency settles which.
    AnyOf(&'static [Currency]),
}

const DOLLAR: Meaning = Meaning::AnyOf(&[
    Currency::AUD,
    Currency::CAD,
    Currency::HKD,
    Currency::MXN,
    Currency::SGD,
    Currency::TWD,
    Currency::USD,
]);
const YEN: Meaning = Meaning::AnyOf(&[Currency::CNY, Currency::JPY]);

/// Longer spellings stand before their own beginnings. Letters match in any case.
const SYMBOLS: &[(&str, Meaning)] = &[
    ("US$", Meaning::One(Currency::USD)),
    ("MX$", Meaning::One(Currency::MXN)),
    ("HK$", Meaning::One(Currency::HKD)),
    ("NT$", Meaning::One(Currency::TWD)),
    ("CA$", Meaning::One(Currency::CAD)),
    ("AU$", Meaning::One(Currency::AUD)),
    ("CN¥", Meaning::One(Currency::CNY)),
    ("JP¥", Meaning::One(Currency::JPY)),
    ("Rp.", Meaning::One(Currency::IDR)),
    ("VNĐ", Meaning::One(Currency::VND)),
    ("RMB", Meaning::One(Currency::CNY)),
    ("R$", Meaning::One(Currency::BRL)),
    ("S$", Meaning::One(Currency::SGD)),
    ("A$", Meaning::One(Currency::AUD)),
    ("C$", Meaning::One(Currency::CAD)),
    ("Rp", Meaning::One(Currency::IDR)),
    ("RM", Meaning::One(Currency::MYR)),
    ("₫", Meaning::One(Currency::VND)),
    ("đ", Meaning::One(Currency::VND)),
    ("Đ", Meaning::One(Currency::VND)),
    ("฿", Meaning::One(Currency::THB)),
    ("₱", Meaning::One(Currency::PHP)),
    ("€", Meaning::One(Currency::EUR)),
    ("£", Meaning::One(Currency::GBP)),
    ("₩", Meaning::One(Currency::KRW)),
    ("₹", Meaning::One(Currency::INR)),
    ("円", Meaning::One(Currency::JPY)),
    ("元", Meaning::One(Currency::CNY)),
    ("¥", YEN),
    ("¥", YEN),
    ("$", DOLLAR),
];

/// The symbol at the beginning of the text and what follows it.
pub(super) fn at_start(text: &str) -> Option<(&'static str, Meaning, &str)> {
    SYMBOLS.iter().find_map(|(symbol, meaning)| {
        let (head, rest) = text.split_at_checked(symbol.len())?;
        head.eq_ignore_ascii_case(symbol).then_some((*symbol, *meaning, rest))
    })
}

/// The symbol at the end of the text and what stands before it.
pub(super) fn at_end(text: &str) -> Option<(&'static str, Meaning, &str)> {
    SYMBOLS.iter().find_map(|(symbol, meaning)| {
        let (rest, tail) = text.split_at_checked(text.len().checked_sub(symbol.len())?)?;
        tail.eq_ignore_ascii_case(symbol).then_some((*symbol, *meaning, rest))
    })
}
