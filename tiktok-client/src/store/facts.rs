//! Stored rows and their completeness, for the engine.

use super::batch::StoredShop;
use super::kind::{Gate, Kind};
use super::{Scan, Store};
use crate::error::StorageError;
use kpi_core::engine::{Dataset, TableCoverage};
use kpi_core::error::EngineError;
use kpi_core::facts::{self, FactBatch};
use kpi_core::model::{Label, Shop, ShopId};
use kpi_core::period::Period;
use std::collections::BTreeMap;

/// All rows of a scan, as checked batches.
///
/// # Errors
/// [`StorageError`].
pub fn facts_of(store: &dyn Store, scan: &Scan) -> Result<Vec<FactBatch>, StorageError> {
    let table = facts::table(scan.table()).map_err(Box::new)?;
    let mut batches = Vec::new();
    let mut refused = None;
    store.scan(scan, &mut |batch| match FactBatch::try_new(batch, table) {
        Ok(batch) => {
            batches.push(batch);
            true
        }
        Err(error) => {
            refused = Some(error);
            false
        }
    })?;
    refused.map_or(Ok(batches), |error| Err(Box::new(error).into()))
}

/// Which days of a table are complete in all of some shops, from the first to the last day that any of them states;
/// `None` where nothing is stated.
///
/// A table with several kinds is complete on a day when all of them are, with these exceptions: figures of products and
/// variants count where the store has any for the shop; figures by hour and estimates do not count, as they go back less
/// far, or stand on other days, than the rows beside them. Ask [`Store::coverage`] for one kind.
///
/// # Errors
/// [`StorageError`].
pub fn table_coverage(store: &dyn Store, table: &str, shops: &[ShopId]) -> Result<Option<TableCoverage>, StorageError> {
    let shops_of_table = shops_with(store, table, shops)?;
    let mut wanted = 0;
    let mut complete: BTreeMap<chrono::NaiveDate, usize> = BTreeMap::new();
    let mut watermark = None;
    let mut stated = 0;
    for shop in &shops_of_table {
        for kind in Kind::of_table(table) {
            let days = store.coverage(shop, kind)?;
            match kind.gate() {
                Gate::Never => continue,
                Gate::WhereStated if days.is_empty() => continue,
                Gate::WhereStated | Gate::Always => wanted += 1,
            }
            stated += usize::from(!days.is_empty());
            let through = days.iter().map(|day| day.seen_through).max();
            watermark = match (watermark, through) {
                (Some(a), Some(b)) => Some(std::cmp::min(a, b)),
                (a, b) => a.or(b),
            };
            for day in days {
                *complete.entry(day.day).or_default() += usize::from(day.complete);
            }
        }
    }
    let (Some((first, _)), Some((last, _))) = (complete.first_key_value(), complete.last_key_value()) else {
        return Ok(None);
    };
    let Some(period) = last.succ_opt().and_then(|end| Period::new(*first, end).ok()) else { return Ok(None) };
    let missing = period.days().filter(|day| complete.get(day).is_none_or(|count| *count < wanted));
    let coverage = TableCoverage::new(period).without_days(missing);
    Ok(Some(match watermark {
        Some(watermark) if stated == wanted => coverage.with_watermark(watermark),
        _ => coverage,
    }))
}

/// The shops that have the table at all.
fn shops_with(store: &dyn Store, table: &str, shops: &[ShopId]) -> Result<Vec<ShopId>, StorageError> {
    let known = store.shops()?;
    let market = |shop: &ShopId| known.iter().find(|known| known.id == *shop).and_then(|known| known.market);
    let has = |shop: &&ShopId| Kind::of_table(table).any(|kind| kind.exists_in(market(shop)));
    Ok(shops.iter().filter(has).cloned().collect())
}

/// The shops of the store, the rows of some fact tables, and what is known about their completeness, ready for queries.
///
/// # Errors
/// [`EngineError`] where rows do not fit their table, and with the message of the [`StorageError`] where the store fails.
pub fn dataset(store: &dyn Store, tables: &[&str]) -> Result<Dataset, DatasetError> {
    let shops = store.shops()?;
    let mut data = Dataset::new();
    for shop in shops.iter().filter_map(shop_row) {
        data.add_shop(shop);
    }
    let ids: Vec<ShopId> = shops.iter().map(|shop| shop.id.clone()).collect();
    for table in tables {
        for batch in facts_of(store, &Scan::of(*table))? {
            data.add(batch)?;
        }
        if let Some(coverage) = table_coverage(store, table, &ids)? {
            data = data.with_coverage(table, coverage)?;
        }
    }
    Ok(data)
}

fn shop_row(shop: &StoredShop) -> Option<Shop> {
    let market = shop.market?;
    let currency = shop.currency.unwrap_or_else(|| market.currency());
    let zone = shop.zone.unwrap_or_else(|| market.default_zone());
    let mut row = Shop::new(shop.id.clone(), market, currency, zone);
    row.name = shop.name.as_ref().map(Label::new);
    Some(row)
}

/// Why stored rows do not become a dataset.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DatasetError {
    /// The store fails.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The rows do not fit.
    #[error(transparent)]
    Engine(#[from] EngineError),
}
