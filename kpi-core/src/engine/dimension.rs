//! What results are grouped by.

use std::fmt;

use smol_str::SmolStr;

/// Something to group by.
///
/// | dimension | key column | value of a row |
/// |---|---|---|
/// | [`Column`](Self::Column) | the column's name | `shop_id`, `product_id`, `sku_id`, `category`, `channel`, `live_session_id`, `video_id`, `creator_id`, `currency` …: any column of ids, keys, categories or texts that every table of the query has |
/// | [`Market`](Self::Market), [`Seller`](Self::Seller) | `shop_market`, `shop_seller` | of the row's shop |
/// | [`Person`](Self::Person), [`Team`](Self::Team) | `person`, `team` | who is responsible on the day on which the row counts |
/// | [`Weekday`](Self::Weekday), [`Hour`](Self::Hour) | `weekday`, `hour` | of the moment at which the row counts, in the shop's time zone |
///
/// # Who is responsible
///
/// 1. The row's own word: `owner` and `team` of order lines, `host` of a LIVE session, `agent` of chats, `owner` of
///    compliance items, `person_id` of costs.
/// 2. Otherwise the [`Assignment`](crate::model::Assignment)s that cover the row's local day. The most specific scope
///    with an answer wins: LIVE account, then creator, product, shop, market. An order line belongs to a LIVE account
///    through the `live_session_id` of a session that is in the data.
/// 3. Otherwise nobody: the row counts in the group without a value, so that the groups always add up to the whole.
///
/// A row has one person and one team. Two assignments of one scope that give one target to two different persons (or
/// teams) on one day are an error before anything is computed. `share` plays no part here: rows are not divided, scores
/// and payouts are.
///
/// ```
/// use kpi_core::engine::Dimension;
/// assert_eq!(Dimension::named("person"), Dimension::Person);
/// assert_eq!(Dimension::named("product_id"), Dimension::column("product_id"));
/// assert_eq!(Dimension::Market.name(), "shop_market");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Dimension {
    /// A column of ids, keys, categories or texts that every table of the query has.
    Column(SmolStr),
    /// Market of the row's shop.
    Market,
    /// Seller of the row's shop.
    Seller,
    /// Person responsible on the day on which the row counts.
    Person,
    /// Team responsible on the day on which the row counts.
    Team,
    /// Day of the week on the clock of each measure, `1` (Monday) to `7`.
    Weekday,
    /// Hour of the shop's day on the clock of each measure, `00` to `23`.
    Hour,
}

impl Dimension {
    /// The dimensions that are no columns.
    const DERIVED: [Self; 6] = [Self::Market, Self::Seller, Self::Person, Self::Team, Self::Weekday, Self::Hour];

    /// A column by name.
    pub fn column(name: impl AsRef<str>) -> Self {
        Self::Column(SmolStr::new(name))
    }

    /// The dimension whose key column has this name; a column unless it is one of the names in the table above.
    pub fn named(name: &str) -> Self {
        let derived = Self::DERIVED.iter().find(|dimension| dimension.name() == name);
        derived.cloned().unwrap_or_else(|| Self::column(name))
    }

    /// The name of the key column in results; that of the market is `shop_market` and of the seller `shop_seller`, so
    /// that they do not meet the columns `market` and `seller_id`.
    pub fn name(&self) -> &str {
        match self {
            Self::Column(name) => name,
            Self::Market => "shop_market",
            Self::Seller => "shop_seller",
            Self::Person => "person",
            Self::Team => "team",
            Self::Weekday => "weekday",
            Self::Hour => "hour",
        }
    }

    /// Whether the value depends on the clock of the measure.
    pub(crate) const fn is_of_clock(&self) -> bool {
        matches!(self, Self::Weekday | Self::Hour | Self::Person | Self::Team)
    }

    /// Whether the codes of groups are codes of texts.
    pub(crate) const fn is_text(&self) -> bool {
        !matches!(self, Self::Weekday | Self::Hour)
    }

    pub(crate) fn derived_names() -> impl Iterator<Item = &'static str> {
        ["shop_market", "shop_seller", "person", "team", "weekday", "hour"].into_iter()
    }
}

impl fmt::Display for Dimension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl From<&str> for Dimension {
    /// As [`named`](Self::named).
    fn from(name: &str) -> Self {
        Self::named(name)
    }
}

impl From<&Dimension> for Dimension {
    fn from(dimension: &Dimension) -> Self {
        dimension.clone()
    }
}
