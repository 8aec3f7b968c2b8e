use super::Minor;
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// The ids of a shop that was loaded: they are texts of somebody else's making.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    pub(crate) shop: SmolStr,
    pub(crate) currency: SmolStr,
    pub(crate) orders: Vec<SmolStr>,
    pub(crate) places: BTreeMap<SmolStr, u32>,
    pub(crate) lines: Vec<SmolStr>,
    pub(crate) skus: Vec<SmolStr>,
    pub(crate) products: Vec<SmolStr>,
    pub(crate) buyers: Vec<SmolStr>,
    pub(crate) afters: Vec<SmolStr>,
    /// Who cancelled and why, in two lines, by the order's number of the reason.
    pub(crate) reasons: Vec<SmolStr>,
    /// What went back for which line, for each after-sales record.
    pub(crate) parts: Vec<Vec<Part>>,
    /// Who began an after-sales record, code and text of the reason, in three lines.
    pub(crate) after_reasons: Vec<SmolStr>,
}

/// What went back for a line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part {
    pub(crate) line: u16,
    pub(crate) total: Minor,
    pub(crate) shipping: Minor,
    pub(crate) tax: Minor,
}

pub(super) fn at(list: &[SmolStr], place: usize) -> SmolStr {
    list.get(place).cloned().unwrap_or_default()
}
