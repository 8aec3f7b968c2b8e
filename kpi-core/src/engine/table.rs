//! Results.

use std::sync::OnceLock;

use super::change::{self, Change};
use super::compare::{self, Compared};
use super::coverage::{CellCoverage, Coverage, Stated};
use super::data::Dataset;
use super::day::{day_number, day_of};
use super::dimension::Dimension;
use super::finish::{Cell, Finisher, Row, row};
use super::needs::{needs, of_needs};
use super::part::PartialResult;
use super::seen::Seen;
use super::sheet::Sheet;
use crate::error::{EngineError, excerpt};
use crate::facts::nearest;
use crate::metric::{Definition, Node};
use crate::money::{Currency, Fraction, FxTable, exact};
use crate::period::{Comparison, Period};
use rust_decimal::Decimal;

/// The numbers of a query: a row per cell that has a row in at least one measure, in the order of the keys.
///
/// Without dimensions, grain and rows there is still the one row of the whole. Every value is exact; it is rounded only
/// when it is read by [`value`](Self::value) or written by [`to_arrow`](Self::to_arrow).
#[derive(Debug, Clone)]
#[must_use]
pub struct KpiTable {
    pub(crate) part: PartialResult,
    /// Made when asked for where there is a sheet.
    pub(crate) rows: OnceLock<Vec<Row>>,
    /// By metric, then by row; made when asked for where there is a sheet.
    pub(crate) cells: OnceLock<Vec<Vec<Cell>>>,
    /// The same by column, where it can be had.
    pub(crate) sheet: Option<Sheet>,
    /// By comparison of the query, then by metric, then by row.
    pub(crate) compared: Vec<Vec<Vec<Compared>>>,
    pub(crate) labels: Vec<String>,
    pub(crate) fx: FxTable,
    pub(crate) stated: Stated,
}

impl KpiTable {
    pub(crate) fn new(
        mut part: PartialResult,
        fx: &FxTable,
        stated: &Stated,
        threads: usize,
    ) -> Result<Self, EngineError> {
        let query = &part.plan.query;
        let whole = (query.by.is_empty() && query.grain.is_none()).then(|| {
            let code = query.period.map_or(0, |period| day_number(period.from()).cast_unsigned());
            part.groups.of(&[code])
        });
        let labels = part.plan.labels();
        if let Some(sheet) = Sheet::of(&part, threads) {
            let (rows, cells, sheet) = (OnceLock::new(), OnceLock::new(), Some(sheet));
            let (compared, fx, stated) = (Vec::new(), fx.clone(), stated.clone());
            return Ok(Self { part, rows, cells, sheet, compared, labels, fx, stated });
        }
        let mut finisher = Finisher::new(&part, fx, stated);
        let mut groups = finisher.groups();
        if groups.is_empty() {
            groups.extend(whole);
        }
        let mut rows: Vec<Row> = groups.into_iter().map(|group| row(&part, group)).collect();
        rows.sort();
        let cells: Vec<Vec<Cell>> = (0..part.plan.query.definitions.len())
            .map(|definition| rows.iter().map(|row| finisher.cell(definition, row.group, 0)).collect())
            .collect::<Result<_, _>>()?;
        let compared = compare::compare(&part, stated, &mut finisher, &rows, &cells)?;
        let (rows, cells) = (OnceLock::from(rows), OnceLock::from(cells));
        Ok(Self { part, rows, cells, sheet: None, compared, labels, fx: fx.clone(), stated: stated.clone() })
    }

    pub(crate) fn rows(&self) -> &[Row] {
        self.rows.get_or_init(|| {
            let groups = self.sheet.iter().flat_map(|sheet| &sheet.groups);
            groups.map(|group| row(&self.part, *group)).collect()
        })
    }

    pub(crate) fn cells(&self) -> &[Vec<Cell>] {
        self.cells.get_or_init(|| {
            let mut finisher = Finisher::new(&self.part, &self.fx, &self.stated);
            let mut cells = |definition| -> Result<Vec<Cell>, EngineError> {
                self.rows().iter().map(|row| finisher.cell(definition, row.group, 0)).collect()
            };
            // A sheet is made only where no cell has an error; without cells every question is refused.
            (0..self.labels.len()).map(|definition| cells(definition).unwrap_or_default()).collect()
        })
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.sheet.as_ref().map_or_else(|| self.rows().len(), |sheet| sheet.groups.len())
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The dimensions, in the order of the key columns.
    pub fn dimensions(&self) -> &[Dimension] {
        &self.part.plan.query.by
    }

    /// Names of the metrics: their ids; `id@fingerprint` where the query has one id under several bases.
    pub fn metrics(&self) -> &[String] {
        &self.labels
    }

    /// The definition behind a metric.
    pub fn definition(&self, metric: &str) -> Result<&Definition, EngineError> {
        let index = self.metric(metric)?;
        self.part.plan.query.definitions.get(index).ok_or_else(|| self.unknown(metric))
    }

    /// The values of the dimensions in a row; `None` is the group of rows without a value.
    pub fn keys(&self, row: usize) -> Result<Vec<Option<&str>>, EngineError> {
        Ok(self.row(row)?.keys.iter().map(Option::as_deref).collect())
    }

    /// The days of a row: a bucket of the grain cut to the period, or the period. `None` without both.
    pub fn period(&self, row: usize) -> Result<Option<Period>, EngineError> {
        Ok(self.row(row)?.period)
    }

    /// The exact value; `None` is null.
    pub fn exact(&self, row: usize, metric: &str) -> Result<Option<&Fraction>, EngineError> {
        Ok(self.cell(row, metric)?.value.as_ref())
    }

    /// Numerator and denominator of a ratio, exact; `None` when the metric is no ratio.
    #[allow(clippy::type_complexity, reason = "two sides that may each be null")]
    pub fn sides(
        &self,
        row: usize,
        metric: &str,
    ) -> Result<Option<(Option<&Fraction>, Option<&Fraction>)>, EngineError> {
        Ok(self.cell(row, metric)?.sides.as_ref().map(|(above, below)| (above.as_ref(), below.as_ref())))
    }

    /// The currency of the amounts in a cell; `None` when there is none.
    pub fn currency(&self, row: usize, metric: &str) -> Result<Option<Currency>, EngineError> {
        Ok(self.cell(row, metric)?.currency)
    }

    /// Rows that counted in the cell, added over the measures of the metric.
    pub fn contributing_rows(&self, row: usize, metric: &str) -> Result<u64, EngineError> {
        Ok(self.cell(row, metric)?.rows)
    }

    /// The value rounded once, as the definition says; `None` is null.
    ///
    /// # Errors
    /// [`EngineError::Overflow`] when the rounded value has more than 28 digits.
    pub fn value(&self, row: usize, metric: &str) -> Result<Option<Decimal>, EngineError> {
        let definition = self.definition(metric)?;
        let cell = self.cell(row, metric)?;
        let Some(value) = &cell.value else { return Ok(None) };
        rounded(definition, cell, value).map(Some).ok_or_else(|| EngineError::Overflow {
            metric: metric.to_owned(),
            group: super::finish::group_text(
                &self.part,
                &self.part.texts,
                self.rows().get(row).map_or(0, |row| row.group),
            ),
            limit: "28 digits",
        })
    }

    /// Whether a row holds the groups that [`top_n`](Self::top_n) does not show by themselves.
    ///
    /// # Errors
    /// [`EngineError::UnknownRow`].
    pub fn is_others(&self, row: usize) -> Result<bool, EngineError> {
        Ok(self.row(row)?.others)
    }

    /// The comparisons of the query.
    pub fn comparisons(&self) -> &[Comparison] {
        &self.part.plan.query.comparisons
    }

    /// A number and what it is compared with.
    ///
    /// # Errors
    /// [`EngineError::UnknownComparison`] when the query did not ask for the comparison; [`EngineError::UnknownRow`],
    /// [`EngineError::UnknownMetric`].
    pub fn change(&self, row: usize, metric: &str, comparison: &Comparison) -> Result<Change, EngineError> {
        let asked = self.comparisons().iter().position(|known| known == comparison);
        let index = asked.ok_or_else(|| EngineError::UnknownComparison { comparison: change::name(comparison) })?;
        let definition = self.metric(metric)?;
        let compared = self.compared.get(index).and_then(|metrics| metrics.get(definition)?.get(row));
        let compared = compared.ok_or(EngineError::UnknownRow { row, rows: self.len() })?;
        Ok(compared.change(self.definition(metric)?))
    }

    /// What was read of each table, by clock, and what its source says about its completeness.
    pub fn coverage(&self) -> Vec<Coverage> {
        let coverage = |((table, clock), seen): (&(&'static str, String), &Seen)| Coverage {
            table,
            clock: clock.clone(),
            rows: seen.rows,
            rows_without_clock: seen.without,
            first_day: seen.span.and_then(|span| day_of(span.first)),
            last_day: seen.span.and_then(|span| day_of(span.last)),
            stated: self.stated.get(table).cloned(),
        };
        self.part.seen.iter().map(coverage).collect()
    }

    /// How complete the data behind one number is: days expected and covered, watermark, maturity.
    ///
    /// # Errors
    /// [`EngineError::UnknownRow`], [`EngineError::UnknownMetric`].
    ///
    /// ```
    /// # use kpi_core::engine::{Dataset, Query, TableCoverage};
    /// # use kpi_core::facts::{self, FactBatch};
    /// # use kpi_core::metric::{Basis, Catalogue, resolve};
    /// # use kpi_core::model::OrderLine;
    /// # use kpi_core::period::Period;
    /// # let mut data = Dataset::new();
    /// # data.add(FactBatch::try_new(facts::to_batch::<OrderLine>([])?, facts::table("order_lines")?)?)?;
    /// let data = data.with_coverage("order_lines", TableCoverage::new("2026-11-01..2026-11-22".parse()?))?;
    /// let gmv = resolve(Catalogue::standard(), "gmv", &Basis::default())?;
    /// let table = Query::new([gmv]).period(Period::month(2026, 11)?).run(&data)?;
    /// let coverage = table.cell_coverage(0, "gmv")?;
    /// assert_eq!((coverage.days_expected, coverage.days_covered), (Some(30), Some(21)));
    /// assert!(!coverage.is_complete());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn cell_coverage(&self, row: usize, metric: &str) -> Result<CellCoverage, EngineError> {
        let definition = self.metric(metric)?;
        let bucket = self.part.groups.codes(self.row(row)?.group).last().map(|code| code.cast_signed());
        let root = self.part.plan.query.definitions.get(definition).map_or(0, crate::metric::Definition::root);
        of_needs(&self.part, &self.stated, &needs(&self.part.plan, definition, root, 0, bucket))
    }

    pub(crate) fn metric(&self, metric: &str) -> Result<usize, EngineError> {
        self.labels.iter().position(|label| label == metric).ok_or_else(|| self.unknown(metric))
    }

    fn unknown(&self, metric: &str) -> EngineError {
        let near = nearest(metric, self.labels.iter().map(String::as_str)).map(str::to_owned);
        EngineError::UnknownMetric { metric: excerpt(metric), near }
    }

    pub(crate) fn row(&self, row: usize) -> Result<&Row, EngineError> {
        self.rows().get(row).ok_or(EngineError::UnknownRow { row, rows: self.len() })
    }

    pub(crate) fn cell(&self, row: usize, metric: &str) -> Result<&Cell, EngineError> {
        let index = self.metric(metric)?;
        let cell = self.cells().get(index).and_then(|cells| cells.get(row));
        cell.ok_or(EngineError::UnknownRow { row, rows: self.len() })
    }
}

/// Whether a value may have infinitely many decimals.
fn divides(definition: &Definition) -> bool {
    use crate::metric::{Arithmetic, NodeExpr};
    fn in_formula(expr: &NodeExpr) -> bool {
        match expr {
            NodeExpr::Node(_) | NodeExpr::Number(_) => false,
            NodeExpr::Negate(inner) => in_formula(inner),
            NodeExpr::Arithmetic(operator, a, b) => *operator == Arithmetic::Div || in_formula(a) || in_formula(b),
            NodeExpr::Coalesce(items) => items.iter().any(in_formula),
        }
    }
    definition.nodes.iter().any(|node| match node {
        Node::Ratio { .. } => true,
        Node::Formula(expr) => in_formula(expr),
        _ => false,
    })
}

/// The value at the edge; `None` when it does not fit.
pub(crate) fn rounded(definition: &Definition, cell: &Cell, value: &Fraction) -> Option<Decimal> {
    let (unit, rounding) = (&definition.unit, &definition.rounding);
    let minor = || cell.currency.map_or(2, Currency::minor_digits);
    let digits = match (unit.is_money(), unit.has_money(), divides(definition)) {
        (true, _, false) => rounding.sums,
        (true, _, true) => Some(rounding.sums.or(rounding.quotients).unwrap_or_else(minor)),
        (false, true, _) => Some(rounding.quotients.unwrap_or_else(minor)),
        (false, false, true) => Some(rounding.rates),
        (false, false, false) => None,
    };
    match digits {
        Some(digits) => value.round(u32::from(digits), rounding.mode).ok(),
        None => value.to_decimal().ok(),
    }
    .map(|value| exact::unsigned_zero(value.normalize()))
}

impl PartialResult {
    /// The finished table. The data gives the exchange rates of totals.
    ///
    /// # Errors
    /// Mixed currencies in a cell; a missing rate; a value that does not fit.
    pub fn finish(self, data: &Dataset) -> Result<KpiTable, EngineError> {
        let threads = self.plan.query.thread_count();
        KpiTable::new(self, data.fx(), data.stated(), threads)
    }
}
