use chrono::{DateTime, Utc};
use kpi_core::model::{Issue, Issues, Label, Market, ShopId};
use kpi_core::money::Currency;

/// What an answer does not say about itself: whose it is, and when it came.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[must_use]
pub struct FactContext {
    /// Shop that was asked.
    pub shop_id: ShopId,
    /// Country site of the shop.
    pub market: Option<Market>,
    /// Currency of amounts that come without one.
    pub currency: Option<Currency>,
    /// Where the rows come from, such as the name of the operation.
    pub source: Option<Label>,
    /// When the answer came.
    pub observed_time: Option<DateTime<Utc>>,
}

impl FactContext {
    /// A context of a shop.
    pub fn new(shop_id: ShopId) -> Self {
        Self { shop_id, market: None, currency: None, source: None, observed_time: None }
    }

    /// The country site; its currency holds for amounts that come without one.
    pub fn with_market(mut self, market: Market) -> Self {
        self.currency = self.currency.or(Some(market.currency()));
        self.market = Some(market);
        self
    }

    /// Currency of amounts that come without one.
    pub fn with_currency(mut self, currency: Currency) -> Self {
        self.currency = Some(currency);
        self
    }

    /// Where the rows come from.
    pub fn with_source(mut self, source: Label) -> Self {
        self.source = Some(source);
        self
    }

    /// When the answer came.
    pub fn with_observed_time(mut self, time: DateTime<Utc>) -> Self {
        self.observed_time = Some(time);
        self
    }
}

/// Rows, and what could not become one.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Converted<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// What was left out or changed, with place, value and cure.
    pub issues: Issues,
}

impl<T> Default for Converted<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), issues: Issues::default() }
    }
}

/// Why an element of an answer is no row.
pub(super) type Refused = Issue;

impl<T> Converted<T> {
    /// Converts elements one by one; one that is refused is an issue under its place.
    pub(super) fn each<S>(
        elements: &[S],
        list: &str,
        mut convert: impl FnMut(&S, &mut Vec<T>, &mut Issues) -> Result<(), Refused>,
    ) -> Self {
        let mut converted = Self::default();
        for (index, element) in elements.iter().enumerate() {
            let before = converted.rows.len();
            let mut found = Issues::default();
            if let Err(issue) = convert(element, &mut converted.rows, &mut found) {
                converted.rows.truncate(before);
                found.push(issue);
            }
            converted.issues.extend_within(format_args!("{list}[{index}]"), found);
        }
        converted
    }
}
