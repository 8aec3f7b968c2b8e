use smol_str::SmolStr;
use std::collections::BTreeMap;

/// The ids of a shop that was loaded: they are texts of somebody else's making.
#[derive(Debug, Default)]
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
}

pub(super) fn at(list: &[SmolStr], place: usize) -> SmolStr {
    list.get(place).cloned().unwrap_or_default()
}
