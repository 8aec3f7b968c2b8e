//! What the exports look like: for each kind its columns with every spelling met, as data. A new spelling is one more
//! string in one table.

mod ads;
mod affiliate;
mod analytics;
mod finance;
mod orders;

use std::collections::BTreeMap;
use std::sync::LazyLock;

pub(crate) use ads::{AdSlot, CatalogueSlot};
pub(crate) use affiliate::{AffiliateSlot, CreatorSlot};
pub(crate) use analytics::{LiveSlot, ProductSlot, ShopSlot, VideoSlot};
pub(crate) use finance::{Node, SettlementSlot, TREE};
pub(crate) use orders::{OrderSlot, ReturnSlot};

use super::ExportKind;
use super::text::{normal, split_brackets};

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// Id of many digits.
    Id,
    /// Amount of money.
    Money,
    /// Whole number.
    Count,
    /// Local date and time.
    Time,
    /// Local date.
    Day,
    /// Share, percentage, ratio, weight.
    Rate,
    /// Word or text.
    Text,
}

/// A column of a kind of export.
#[derive(Debug)]
pub(crate) struct Column {
    /// Our name of it; also the name of its control total.
    pub(crate) id: &'static str,
    /// Whether the figures would be wrong without it.
    pub(crate) required: bool,
    /// What its cells hold.
    pub(crate) what: What,
    /// Spellings, the English one first.
    pub(crate) names: &'static [&'static str],
}

/// Declares the columns of a kind: an enum of positions and the table of columns in the same order.
macro_rules! slots {
    ($slot:ident, $table:ident { $($variant:ident = $id:literal $need:ident $what:ident [$($name:literal),+ $(,)?];)+ }) => {
        // A column that is recognised need not become a fact; its total may still be reported.
        #[allow(dead_code, reason = "recognised columns without a fact")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum $slot { $($variant),+ }
        pub(crate) static $table: &[$crate::seller_center::layout::Column] = &[$(
            $crate::seller_center::layout::Column {
                id: $id,
                required: $crate::seller_center::layout::needed(stringify!($need)),
                what: $crate::seller_center::layout::What::$what,
                names: &[$($name),+],
            }
        ),+];
        impl From<$slot> for usize {
            fn from(slot: $slot) -> usize {
                slot as usize
            }
        }
    };
}
pub(crate) use slots;

/// `req` or `opt`.
pub(crate) const fn needed(word: &str) -> bool {
    word.as_bytes()[0] == b'r'
}

/// The columns of a kind.
pub(crate) fn columns(kind: ExportKind) -> &'static [Column] {
    match kind {
        ExportKind::Orders => orders::ORDERS,
        ExportKind::Returns => orders::RETURNS,
        ExportKind::Settlement | ExportKind::Unsettled => finance::SETTLEMENT,
        ExportKind::ShopMetrics => analytics::SHOP,
        ExportKind::ProductMetrics => analytics::PRODUCTS,
        ExportKind::LiveMetrics => analytics::LIVES,
        ExportKind::VideoMetrics => analytics::VIDEOS,
        ExportKind::AffiliateOrders => affiliate::AFFILIATE_ORDERS,
        ExportKind::CreatorMetrics => affiliate::CREATORS,
        ExportKind::AdsDaily => ads::ADS,
        ExportKind::ProductCatalogue => ads::CATALOGUE,
    }
}

/// Columns that an unsettled file has and a settled one has not.
fn only_unsettled(id: &str) -> bool {
    matches!(id, "estimated_settlement" | "estimated_settle_time" | "unsettled_reason")
}

fn required(kind: ExportKind, column: &Column) -> bool {
    match kind {
        ExportKind::Unsettled => matches!(column.id, "estimated_settlement" | "settlement_id"),
        ExportKind::Settlement => column.required && !only_unsettled(column.id),
        _ => column.required,
    }
}

type Spellings = BTreeMap<String, usize>;

static SPELLINGS: LazyLock<Vec<(ExportKind, Spellings)>> = LazyLock::new(|| {
    let of = |kind: ExportKind| {
        let mut map = Spellings::new();
        for (slot, column) in columns(kind).iter().enumerate() {
            if kind == ExportKind::Settlement && only_unsettled(column.id) {
                continue;
            }
            for name in column.names {
                map.entry(normal(name)).or_insert(slot);
            }
        }
        map
    };
    ExportKind::ALL.iter().map(|kind| (*kind, of(*kind))).collect()
});

/// A header row laid over the columns of a kind.
#[derive(Debug, Clone)]
pub(crate) struct Header {
    pub(crate) kind: ExportKind,
    /// For each column of the file, the column of the kind it is.
    pub(crate) slots: Vec<Option<usize>>,
    /// The titles as the file writes them.
    pub(crate) titles: Vec<String>,
    /// What stands in brackets behind a money title: `Rp`.
    pub(crate) bracket: Option<String>,
    /// Columns known plus a bonus for each required one, minus a malus for each that is missing.
    pub(crate) score: i64,
}

impl Header {
    /// Lays a row over a kind.
    fn of(kind: ExportKind, spellings: &Spellings, titles: &[String], normals: &[String]) -> Self {
        let columns = columns(kind);
        let mut taken = vec![false; columns.len()];
        let mut bracket = None;
        let slots: Vec<Option<usize>> = normals
            .iter()
            .map(|title| {
                let slot = spellings.get(title).copied().or_else(|| {
                    let (name, inside) = split_brackets(title)?;
                    let slot = *spellings.get(name)?;
                    if columns.get(slot)?.what != What::Money {
                        return None;
                    }
                    bracket.get_or_insert_with(|| inside.to_owned());
                    Some(slot)
                })?;
                // A title that occurs twice counts where it stands first.
                let free = taken.get_mut(slot)?;
                (!std::mem::replace(free, true)).then_some(slot)
            })
            .collect();
        let known = slots.iter().flatten().count();
        let (mut have, mut lack) = (0_i64, 0_i64);
        for (column, taken) in columns.iter().zip(&taken) {
            if required(kind, column) {
                if *taken { have += 1 } else { lack += 1 }
            }
        }
        let score = i64::try_from(known).unwrap_or(0) + 3 * have - 3 * lack;
        Self { kind, slots, titles: titles.to_vec(), bracket, score }
    }

    /// The kinds a row may be the header of, best first.
    pub(crate) fn candidates(titles: &[String], only: Option<ExportKind>) -> Vec<Self> {
        let normals: Vec<String> = titles.iter().map(|title| normal(title)).collect();
        let filled = normals.iter().filter(|title| !title.is_empty()).count();
        let mut found: Vec<Self> = SPELLINGS
            .iter()
            .filter(|(kind, _)| only.is_none_or(|only| only == *kind))
            .map(|(kind, spellings)| Self::of(*kind, spellings, titles, &normals))
            .filter(|header| {
                let known = header.known();
                known >= 3 && (known * 10 >= filled * 4 || known >= 8)
            })
            .collect();
        found.sort_by_key(|header| std::cmp::Reverse(header.score));
        found
    }

    /// Number of columns known.
    pub(crate) fn known(&self) -> usize {
        self.slots.iter().flatten().count()
    }

    /// Whether a column of the kind is in the file.
    pub(crate) fn has(&self, slot: usize) -> bool {
        self.slots.contains(&Some(slot))
    }

    /// The title of a column of the kind, in the words of the file.
    pub(crate) fn title(&self, slot: usize) -> &str {
        self.slots.iter().position(|found| *found == Some(slot)).and_then(|index| self.titles.get(index)).map_or_else(
            || columns(self.kind).get(slot).map_or("", |column| column.names[0]),
            |title| super::text::trim(title),
        )
    }

    /// English names of the required columns the file lacks.
    pub(crate) fn missing(&self) -> Vec<&'static str> {
        columns(self.kind)
            .iter()
            .enumerate()
            .filter(|(slot, column)| required(self.kind, column) && !self.has(*slot))
            .map(|(_, column)| column.names[0])
            .collect()
    }

    /// Titles that this library does not know.
    pub(crate) fn unknown(&self) -> Vec<String> {
        self.titles
            .iter()
            .zip(&self.slots)
            .filter(|(title, slot)| slot.is_none() && !title.trim().is_empty())
            .map(|(title, _)| super::text::trim(title).to_owned())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_belongs_to_one_column_of_its_kind() {
        for kind in ExportKind::ALL {
            let mut seen = BTreeMap::new();
            for column in columns(*kind) {
                for name in column.names {
                    let other = seen.insert(normal(name), column.id);
                    assert!(
                        other.is_none_or(|other| other == column.id),
                        "{kind}: {name} is {other:?} and {}",
                        column.id
                    );
                }
            }
            assert!(columns(*kind).len() <= 127, "{kind} has more columns than a row's mask of number cells");
        }
    }
}
