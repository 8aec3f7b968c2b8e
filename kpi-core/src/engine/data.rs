//! What a query reads: batches of fact tables, shops, exchange rates.

use std::collections::BTreeMap;
use std::sync::Arc;

use smol_str::SmolStr;

use super::coverage::TableCoverage;
use super::fused::{Index, index_of};
#[cfg(feature = "parquet")]
use super::parquet::{ParquetFile, files_of};
use crate::error::EngineError;
use crate::facts::{self, FactBatch};
use crate::model::{Assignment, Record, Shop};
use crate::money::FxTable;
use crate::period::{ShopZone, ZoneTable};

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
    /// The clock changes of the zones in use, looked up once.
    zones: BTreeMap<ShopZone, ZoneTable>,
    #[cfg(feature = "parquet")]
    files: BTreeMap<&'static str, Vec<ParquetFile>>,
    assignments: Vec<Assignment>,
    /// By table and column.
    indexes: BTreeMap<&'static str, BTreeMap<SmolStr, Arc<Index>>>,
    stated: BTreeMap<&'static str, TableCoverage>,
}

impl Dataset {
    /// No data.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a batch of a table. The rows of a batch of `shops` become [`shops`](Self::add_shop), those of `assignments`
    /// become [`assignments`](Self::add_assignment).
    ///
    /// # Errors
    /// A row of `shops` or `assignments` that cannot be read.
    pub fn add(&mut self, batch: FactBatch) -> Result<(), EngineError> {
        if batch.table().name == Shop::TABLE.name {
            facts::to_rows::<Shop>(&batch)?.into_iter().for_each(|shop| self.add_shop(shop));
        } else if batch.table().name == Assignment::TABLE.name {
            self.assignments.extend(facts::to_rows::<Assignment>(&batch)?);
        } else {
            self.indexes.remove(batch.table().name);
            self.tables.entry(batch.table().name).or_default().push(batch);
        }
        Ok(())
    }

    /// Adds Parquet files of a table, each a file or a folder with files of the ending `parquet`. Only the footers are read
    /// here; each query reads the columns it needs, row group by row group, and leaves out row groups whose statistics
    /// say that they lie outside its days. At no time is more than a row group per thread in memory.
    ///
    /// # Errors
    /// A file that cannot be read; one whose columns do not fit the table.
    #[cfg(feature = "parquet")]
    pub fn add_parquet(
        &mut self,
        table: &str,
        paths: impl IntoIterator<Item = impl AsRef<std::path::Path>>,
    ) -> Result<(), EngineError> {
        let table = facts::table(table)?;
        for path in paths {
            for file in files_of(path.as_ref())? {
                let file = ParquetFile::open(file, table)?;
                self.indexes.remove(table.name);
                self.files.entry(table.name).or_default().push(file);
            }
        }
        Ok(())
    }

    /// Adds a shop: the zone of its days, its market, currency and seller. A shop of the same id is replaced.
    pub fn add_shop(&mut self, shop: Shop) {
        self.zones.entry(shop.zone).or_insert_with(|| ZoneTable::new(shop.zone));
        self.shops.insert(SmolStr::new(shop.shop_id.as_str()), shop);
    }

    /// Adds who is responsible for what, for the dimensions [`Person`](super::Dimension::Person) and
    /// [`Team`](super::Dimension::Team).
    pub fn add_assignment(&mut self, assignment: Assignment) {
        self.assignments.push(assignment);
    }

    /// The same data, with the days that a table is complete for. Without a statement the first and the last day with a
    /// row are all that is known. A later statement about a table replaces the one before.
    ///
    /// # Errors
    /// [`FactsError::UnknownTable`](crate::error::FactsError::UnknownTable), with the nearest name.
    ///
    /// ```
    /// use kpi_core::engine::{Dataset, TableCoverage};
    /// use kpi_core::period::Period;
    /// let data = Dataset::new().with_coverage("order_lines", TableCoverage::new(Period::month(2026, 11)?))?;
    /// assert!(data.stated_coverage("order_lines").is_some());
    /// assert!(Dataset::new().with_coverage("orders", TableCoverage::new(Period::month(2026, 11)?)).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_coverage(mut self, table: &str, coverage: TableCoverage) -> Result<Self, EngineError> {
        self.stated.insert(facts::table(table)?.name, coverage);
        Ok(self)
    }

    /// The same data with a zone for rows of unknown shops and rows without a shop. Without it such rows are an error.
    pub fn with_default_zone(mut self, zone: ShopZone) -> Self {
        self.zones.entry(zone).or_insert_with(|| ZoneTable::new(zone));
        self.default_zone = Some(zone);
        self
    }

    /// The same data with exchange rates.
    pub fn with_fx(mut self, fx: FxTable) -> Self {
        self.fx = fx;
        self
    }

    /// Numbers the ids of some columns of a table, once, so that queries that count those ids or group by them need not
    /// find them again row by row. Results are the same with and without; worth it where several queries follow, at
    /// the cost of about one of them, 4 bytes per row and 8 per different id.
    ///
    /// Only whole numbers are numbered, as the ids of the platform are; a column with other texts stays as it is, and so
    /// does a table of which there are files. A batch that is added later takes the indexes of its table away.
    ///
    /// # Errors
    /// [`FactsError::UnknownTable`](crate::error::FactsError::UnknownTable) and
    /// [`FactsError::UnknownColumn`](crate::error::FactsError::UnknownColumn), with the nearest name.
    ///
    /// ```
    /// use kpi_core::engine::Dataset;
    /// use kpi_core::facts::{self, FactBatch};
    /// use kpi_core::model::OrderLine;
    /// let mut data = Dataset::new();
    /// data.add(FactBatch::try_new(facts::to_batch::<OrderLine>([])?, facts::table("order_lines")?)?)?;
    /// data.index("order_lines", &["order_id", "buyer_id"], 2)?;
    /// assert_eq!(data.indexed("order_lines").collect::<Vec<_>>(), ["buyer_id", "order_id"]);
    /// assert!(data.index("order_lines", &["oder_id"], 2).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn index(&mut self, table: &str, columns: &[&str], threads: usize) -> Result<(), EngineError> {
        let table = facts::table(table)?;
        let batches = self.batches(table.name).unwrap_or_default();
        let mut found = Vec::with_capacity(columns.len());
        for column in columns {
            facts::check_text_column(table, column)?;
            if !self.has_files(table.name)
                && let Some(index) = index_of(batches, column, threads.clamp(1, 256))?
            {
                found.push((SmolStr::new(column), Arc::new(index)));
            }
        }
        self.indexes.entry(table.name).or_default().extend(found);
        Ok(())
    }

    /// The columns of a table that are indexed, by name.
    pub fn indexed(&self, table: &str) -> impl Iterator<Item = &str> {
        self.indexes.get(table).into_iter().flat_map(BTreeMap::keys).map(SmolStr::as_str)
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

    pub(crate) fn zone_table(&self, zone: ShopZone) -> ZoneTable {
        self.zones.get(&zone).cloned().unwrap_or_else(|| ZoneTable::new(zone))
    }

    /// Who is responsible for what.
    pub fn assignments(&self) -> &[Assignment] {
        &self.assignments
    }

    /// What was said about the completeness of a table.
    pub fn stated_coverage(&self, table: &str) -> Option<&TableCoverage> {
        self.stated.get(table)
    }

    /// All shops, by id.
    pub fn shops(&self) -> impl Iterator<Item = &Shop> {
        self.shops.values()
    }

    /// The same data with one batch in place of all batches of its table.
    pub(crate) fn with_only(&self, batch: FactBatch) -> Self {
        let mut data = self.clone();
        #[cfg(feature = "parquet")]
        data.files.remove(batch.table().name);
        data.indexes.remove(batch.table().name);
        data.tables.insert(batch.table().name, vec![batch]);
        data
    }

    pub(crate) fn stated(&self) -> &BTreeMap<&'static str, TableCoverage> {
        &self.stated
    }

    /// Whether there is a batch or a file of a table.
    pub(crate) fn has(&self, table: &str) -> bool {
        self.has_files(table) || self.tables.contains_key(table)
    }

    #[cfg(feature = "parquet")]
    fn has_files(&self, table: &str) -> bool {
        self.files.contains_key(table)
    }

    #[cfg(not(feature = "parquet"))]
    #[allow(clippy::unused_self, reason = "with Parquet there are files")]
    fn has_files(&self, _table: &str) -> bool {
        false
    }

    /// The indexes of a table, by column.
    pub(crate) fn indexes(&self, table: &str) -> Option<&BTreeMap<SmolStr, Arc<Index>>> {
        self.indexes.get(table)
    }

    #[cfg(feature = "parquet")]
    pub(crate) fn files(&self, table: &str) -> &[ParquetFile] {
        self.files.get(table).map(Vec::as_slice).unwrap_or_default()
    }

    pub(crate) fn batches(&self, table: &str) -> Option<&[FactBatch]> {
        self.tables.get(table).map(Vec::as_slice)
    }
}
