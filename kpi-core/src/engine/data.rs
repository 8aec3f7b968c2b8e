//! What a query reads: batches of fact tables, shops, exchange rates.

use std::collections::BTreeMap;

use smol_str::SmolStr;

use crate::error::EngineError;
use crate::facts::{self, FactBatch};
use crate::model::{Record, Shop};
use crate::money::FxTable;
use crate::period::ShopZone;

/// The data of a query: any number of batches per fact table, the shops with their zones, and exchange rates.
///
/// A table counts as given once a batch of it was added, also an empty one.
///
/// ```
/// use kpi_core::engine::Dataset;
/// let data = Dataset::new().with_default_zone("Asia/Bangkok".parse()?);
/// assert!(data.tables().next().is_none());
/// # Ok::<(), kpi_core::error::PeriodError>(())
/// ```
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct Dataset {
    tables: BTreeMap<&'static str, Vec<FactBatch>>,
    shops: BTreeMap<SmolStr, Shop>,
    default_zone: Option<ShopZone>,
    fx: FxTable,
}

impl Dataset {
    /// No data.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a batch of a table. The rows of a batch of `shops` become [`shops`](Self::add_shop).
    ///
    /// # Errors
    /// A row of `shops` that cannot be read.
    pub fn add(&mut self, batch: FactBatch) -> Result<(), EngineError> {
        if batch.table().name == Shop::TABLE.name {
            facts::to_rows::<Shop>(&batch)?.into_iter().for_each(|shop| self.add_shop(shop));
        } else {
            self.tables.entry(batch.table().name).or_default().push(batch);
        }
        Ok(())
    }

    /// Adds a shop: the zone of its days, its market, currency and seller. A shop of the same id is replaced.
    pub fn add_shop(&mut self, shop: Shop) {
        self.shops.insert(SmolStr::new(shop.shop_id.as_str()), shop);
    }

    /// The same data with a zone for rows of unknown shops and rows without a shop. Without it such rows are an error.
    pub fn with_default_zone(mut self, zone: ShopZone) -> Self {
        self.default_zone = Some(zone);
        self
    }

    /// The same data with exchange rates.
    pub fn with_fx(mut self, fx: FxTable) -> Self {
        self.fx = fx;
        self
    }

    /// The fact tables given, with their batches.
    pub fn tables(&self) -> impl Iterator<Item = (&'static str, &[FactBatch])> {
        self.tables.iter().map(|(name, batches)| (*name, batches.as_slice()))
    }

    /// The shop of an id.
    pub fn shop(&self, id: &str) -> Option<&Shop> {
        self.shops.get(id)
    }

    /// Zone of unknown shops.
    pub fn default_zone(&self) -> Option<ShopZone> {
        self.default_zone
    }

    /// The exchange rates.
    pub fn fx(&self) -> &FxTable {
        &self.fx
    }

    pub(crate) fn batches(&self, table: &str) -> Option<&[FactBatch]> {
        self.tables.get(table).map(Vec::as_slice)
    }
}
