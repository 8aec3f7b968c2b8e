//! Pages: the platform's tokens are opaque, and hold where a walk stands.

use super::call::{Call, Extras};
use super::refusal::Refusal;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

/// The bounds of `page_size` of an operation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sizes {
    pub(super) least: i64,
    pub(super) most: i64,
    /// What holds where nothing is said; none where it must be said.
    pub(super) usual: Option<i64>,
}

impl Sizes {
    pub(super) const fn new(least: i64, most: i64, usual: i64) -> Self {
        Self { least, most, usual: Some(usual) }
    }

    pub(super) const fn required(least: i64, most: i64) -> Self {
        Self { least, most, usual: None }
    }
}

/// What a request asks of a list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    pub(super) size: usize,
    /// Sort value and place of the last row of the page before.
    pub(super) after: Option<(i64, u32)>,
    pub(super) descending: bool,
    filters: u64,
}

impl Wanted {
    /// Reads `page_size`, `page_token` and `sort_order`.
    pub(super) fn of(call: &Call, sizes: Sizes, descending: bool) -> Result<Self, Refusal> {
        let size = match (call.query("page_size"), sizes.usual) {
            (None, Some(usual)) => usual,
            (None, None) => return Err(Refusal::parameter("page_size", "it is required")),
            (Some(text), _) => text.parse().map_err(|_| Refusal::parameter("page_size", "not a number"))?,
        };
        if !(sizes.least..=sizes.most).contains(&size) {
            let range = format!("it must be from {} to {}", sizes.least, sizes.most);
            return Err(Refusal::parameter("page_size", &range));
        }
        let descending = match call.query("sort_order") {
            None => descending,
            Some("ASC") => false,
            Some("DESC") => true,
            Some(_) => return Err(Refusal::parameter("sort_order", "it must be ASC or DESC")),
        };
        let filters = filters(call);
        let after = match call.query("page_token") {
            None | Some("") => None,
            Some(token) => Some(read(token, filters).ok_or_else(|| {
                Refusal::parameter("page_token", "it does not belong to this list and these filters")
            })?),
        };
        Ok(Self { size: usize::try_from(size).unwrap_or(1), after, descending, filters })
    }

    /// The token of a place.
    pub(super) fn token(&self, value: i64, place: u32) -> String {
        STANDARD.encode(format!("{value}~{place}~{:x}?>", self.filters))
    }

    /// A window of a list that is short enough to be made anew for every page.
    pub(super) fn window<'a, T>(&self, rows: &'a [T]) -> (&'a [T], String) {
        let start = self.after.map_or(0, |(_, place)| place as usize).min(rows.len());
        let end = (start + self.size).min(rows.len());
        let token =
            if end < rows.len() { self.token(0, u32::try_from(end).unwrap_or(u32::MAX)) } else { String::new() };
        (rows.get(start..end).unwrap_or_default(), token)
    }
}

fn read(token: &str, filters: u64) -> Option<(i64, u32)> {
    let text = String::from_utf8(STANDARD.decode(token).ok()?).ok()?;
    let mut parts = text.strip_suffix("?>")?.split('~');
    let (value, place, made) = (parts.next()?, parts.next()?, parts.next()?);
    (u64::from_str_radix(made, 16).ok()? == filters).then_some(())?;
    Some((value.parse().ok()?, place.parse().ok()?))
}

/// A number for the filters of a request: a token is refused where they changed.
fn filters(call: &Call) -> u64 {
    let mut hash: u64 = 0xCBF2_9CE4_8422_2325;
    let mut eat = |text: &str| {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3);
        }
    };
    for (name, value) in &call.query {
        if !matches!(name.as_str(), "page_token" | "page_size" | "timestamp" | "sign" | "app_key") {
            eat(name);
            eat(value);
        }
    }
    if call.body != Value::Null {
        eat(&call.body.to_string());
    }
    hash
}

/// A sorted list to be walked over.
pub(super) struct Walk<'a> {
    pub(super) length: usize,
    /// Sort value and place of the row at an index; rising.
    pub(super) key: &'a dyn Fn(usize) -> (i64, u32),
    /// Bounds of the sort value, the second excluded.
    pub(super) from: i64,
    pub(super) to: i64,
    /// Further filters.
    pub(super) keep: Option<&'a dyn Fn(u32) -> bool>,
}

/// One page.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Places of the rows, and whether an older version is served.
    pub(super) rows: Vec<(u32, bool)>,
    pub(super) next: String,
    pub(super) total: usize,
}

impl Walk<'_> {
    fn first(&self, fits: impl Fn((i64, u32)) -> bool) -> usize {
        let (mut low, mut high) = (0, self.length);
        while low < high {
            let middle = usize::midpoint(low, high);
            if fits((self.key)(middle)) { low = middle + 1 } else { high = middle }
        }
        low
    }

    pub(super) fn page(&self, wanted: &Wanted, extras: Extras) -> Found {
        let start = self.first(|(value, _)| value < self.from);
        let end = self.first(|(value, _)| value < self.to).max(start);
        let keeps = |index: usize| self.keep.is_none_or(|keep| keep((self.key)(index).1));
        let total = if self.keep.is_none() { end - start } else { (start..end).filter(|index| keeps(*index)).count() };
        // Indices in the order of the walk, from the cursor on, and back from it.
        let (ahead, behind) = match (wanted.after, wanted.descending) {
            (None, _) => ((start, end), (start, start)),
            (Some(after), false) => {
                let cut = self.first(|key| key <= after).clamp(start, end);
                ((cut, end), (start, cut))
            }
            (Some(after), true) => {
                let cut = self.first(|key| key < after).clamp(start, end);
                ((start, cut), (cut, end))
            }
        };
        let mut found = Found { rows: Vec::with_capacity(wanted.size), next: String::new(), total };
        let again = (extras.repeated + extras.stale).min(wanted.size / 4);
        let back: Box<dyn Iterator<Item = usize>> =
            if wanted.descending { Box::new(behind.0..behind.1) } else { Box::new((behind.0..behind.1).rev()) };
        for (count, index) in back.filter(|index| keeps(*index)).take(again).enumerate() {
            found.rows.push(((self.key)(index).1, count >= extras.repeated));
        }
        let forth: Box<dyn Iterator<Item = usize>> =
            if wanted.descending { Box::new((ahead.0..ahead.1).rev()) } else { Box::new(ahead.0..ahead.1) };
        let mut last = None;
        for index in forth.filter(|index| keeps(*index)) {
            if found.rows.len() == wanted.size {
                if let Some((value, place)) = last {
                    found.next = wanted.token(value, place);
                }
                break;
            }
            let key = (self.key)(index);
            found.rows.push((key.1, false));
            last = Some(key);
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn walk(descending: bool, extras: Extras, size: usize) -> Vec<Vec<(u32, bool)>> {
        let rows: Vec<(i64, u32)> = (0..23).map(|n| (i64::from(n / 3), n)).collect();
        let key = |index: usize| rows[index];
        let list = Walk { length: rows.len(), key: &key, from: 1, to: 7, keep: None };
        let mut wanted = Wanted { size, after: None, descending, filters: 5 };
        let mut pages = Vec::new();
        loop {
            let found = list.page(&wanted, extras);
            assert_eq!(found.total, 18);
            pages.push(found.rows);
            if found.next.is_empty() {
                return pages;
            }
            wanted.after = Some(read(&found.next, 5).unwrap());
            assert_eq!(read(&found.next, 6), None, "other filters");
        }
    }

    #[test]
    fn a_walk_sees_every_row_once_in_either_direction() {
        for descending in [false, true] {
            let mut places: Vec<u32> =
                walk(descending, Extras::default(), 5).concat().into_iter().map(|(place, _)| place).collect();
            if descending {
                places.reverse();
            }
            assert_eq!(places, (3..21).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_page_with_extras_is_no_longer_and_loses_nothing() {
        let pages = walk(false, Extras { repeated: 1, stale: 1 }, 8);
        assert!(pages.iter().all(|page| page.len() <= 8));
        assert_eq!(pages[1][..2], [(10, false), (9, true)]);
        let mut fresh: Vec<u32> = pages.concat().into_iter().map(|(place, _)| place).collect();
        fresh.sort_unstable();
        fresh.dedup();
        assert_eq!(fresh, (3..21).collect::<Vec<_>>());
    }
}
