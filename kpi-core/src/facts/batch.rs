//! A batch that was checked, and its columns by name and kind.

use arrow_array::cast::AsArray;
use arrow_array::{Array, BooleanArray, RecordBatch};

use super::check;
#[cfg(feature = "kpis")]
use super::extent::Extent;
use super::view::{CountView, DateView, DecimalView, InstantView, TextView};
use crate::error::FactsError;
use crate::model::{FieldKind, Issues, TableSpec};
use crate::similar::nearest;

/// A batch that was checked against its table: every column has an accepted type and every required value is there.
///
/// The batch may be foreign (from pyarrow, Polars or `DuckDB`); its buffers are used where they are.
///
/// ```
/// use kpi_core::facts::{self, FactBatch};
/// use kpi_core::model::{OrderLine, OrderStatus};
/// use kpi_core::money::Currency;
/// let line = OrderLine::new(
///     "576461413038785752".parse()?, "1".parse()?, "7495000000000000001".parse()?, Currency::THB,
///     "2026-11-11T01:02:03Z".parse()?, OrderStatus::InTransit, 2, "199.50".parse()?,
/// );
/// let facts = FactBatch::try_new(facts::to_batch([&line])?, facts::table("order_lines")?)?;
/// assert_eq!(facts.money("unit_price")?.unwrap().get(0), Some(1_995_000)); // ten-thousandths
/// assert!(facts.money("tax")?.unwrap().get(0).is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct FactBatch {
    batch: RecordBatch,
    table: &'static TableSpec,
    warnings: Issues,
    #[cfg_attr(not(feature = "kpis"), expect(dead_code, reason = "the engine asks for it"))]
    extents: check::Extents,
}

impl FactBatch {
    /// Checks a batch against a table and keeps it.
    ///
    /// # Errors
    /// [`FactsError::InvalidBatch`] with every finding: wrong type, wrong scale, missing column, null where a value is
    /// required, value out of range, unknown currency or market, rows out of the claimed order; each with column and
    /// row. [`FactsError::Version`] when the batch names another major version.
    pub fn try_new(batch: RecordBatch, table: &'static TableSpec) -> Result<Self, FactsError> {
        check::version(&batch, table)?;
        let (issues, extents) = check::inspect(&batch, table, true);
        match issues.into_result() {
            Ok(warnings) => Ok(Self { batch, table, warnings, extents }),
            Err(issues) => Err(FactsError::InvalidBatch { table: table.name, issues }),
        }
    }

    /// As [`try_new`](Self::try_new) for a part of the columns of a batch whose schema was checked as a whole.
    #[cfg(any(test, feature = "parquet"))]
    pub(crate) fn try_partial(batch: RecordBatch, table: &'static TableSpec) -> Result<Self, FactsError> {
        let (issues, extents) = check::inspect(&batch, table, false);
        match issues.into_result() {
            Ok(warnings) => Ok(Self { batch, table, warnings, extents }),
            Err(issues) => Err(FactsError::InvalidBatch { table: table.name, issues }),
        }
    }

    /// The Arrow batch.
    pub fn batch(&self) -> &RecordBatch {
        &self.batch
    }

    /// The table it is a part of.
    pub fn table(&self) -> &'static TableSpec {
        self.table
    }

    /// What the check found doubtful but usable.
    pub fn warnings(&self) -> &Issues {
        &self.warnings
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.batch.num_rows()
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The column, `None` when the batch leaves it out.
    fn column(&self, name: &str, kinds: &[FieldKind]) -> Result<Option<&dyn Array>, FactsError> {
        check_kind(self.table, name, kinds)?;
        Ok(self.batch.column_by_name(name).map(AsRef::as_ref))
    }

    /// A money column; `None` when the batch leaves it out.
    pub fn money(&self, name: &str) -> Result<Option<DecimalView<'_>>, FactsError> {
        Ok(self.column(name, &[FieldKind::Money])?.and_then(DecimalView::new))
    }

    /// A rate column; `None` when the batch leaves it out.
    pub fn rate(&self, name: &str) -> Result<Option<DecimalView<'_>>, FactsError> {
        Ok(self.column(name, &[FieldKind::Rate])?.and_then(DecimalView::new))
    }

    /// A count column; `None` when the batch leaves it out.
    pub fn count(&self, name: &str) -> Result<Option<CountView<'_>>, FactsError> {
        Ok(self.column(name, &[FieldKind::Count])?.and_then(CountView::new))
    }

    /// An instant column; `None` when the batch leaves it out.
    pub fn instant(&self, name: &str) -> Result<Option<InstantView<'_>>, FactsError> {
        Ok(self.column(name, &[FieldKind::Instant])?.and_then(InstantView::new))
    }

    /// A date column (days since 1970-01-01); `None` when the batch leaves it out.
    pub fn date(&self, name: &str) -> Result<Option<DateView<'_>>, FactsError> {
        Ok(self.column(name, &[FieldKind::Date])?.and_then(DateView::new))
    }

    /// A flag column; `None` when the batch leaves it out.
    pub fn flag(&self, name: &str) -> Result<Option<&BooleanArray>, FactsError> {
        Ok(self.column(name, &[FieldKind::Flag])?.and_then(|column| column.as_boolean_opt()))
    }

    /// From when to when its blocks reach by a column of instants or days; `None` when the batch leaves it out.
    #[cfg(feature = "kpis")]
    pub(crate) fn extents(&self, name: &str) -> Option<&[Extent]> {
        self.extents.get(name).map(Vec::as_slice)
    }

    /// An id, key, category or text column; `None` when the batch leaves it out.
    pub fn text(&self, name: &str) -> Result<Option<TextView<'_>>, FactsError> {
        Ok(self.column(name, &TEXTS)?.and_then(TextView::new))
    }
}

const TEXTS: [FieldKind; 4] = [FieldKind::Text, FieldKind::Id, FieldKind::Key, FieldKind::Category];

/// Whether a table has a column of texts with this name.
#[cfg(feature = "kpis")]
pub(crate) fn check_text_column(table: &TableSpec, name: &str) -> Result<(), FactsError> {
    check_kind(table, name, &TEXTS)
}

fn check_kind(table: &TableSpec, name: &str, kinds: &[FieldKind]) -> Result<(), FactsError> {
    if table.field(name).is_some_and(|(_, field)| kinds.contains(&field.kind)) {
        return Ok(());
    }
    let same_kind = table.fields.iter().filter(|field| kinds.contains(&field.kind));
    Err(FactsError::UnknownColumn {
        table: table.name,
        column: name.to_owned(),
        kind: kinds.first().map_or("", |kind| kind.name()),
        suggestion: nearest(name, same_kind.map(|field| field.name)),
    })
}
