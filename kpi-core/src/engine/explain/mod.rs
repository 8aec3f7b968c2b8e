//! Where a number comes from.

mod evidence;
mod words;

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::coverage::CellCoverage;
use super::data::Dataset;
use super::finish::{Finisher, Row};
use super::needs;
use super::table::{KpiTable, rounded};
use crate::error::EngineError;
use crate::metric::{Lang, Node};
use crate::money::{Currency, Fraction};
use crate::period::Period;

pub use evidence::RowId;

/// One aggregate that a number is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Evidence {
    /// Position of the aggregate among the steps of the definition.
    pub node: usize,
    /// Fact table.
    pub table: &'static str,
    /// What is done with the rows, such as `sum(unit_price * quantity)`.
    pub aggregate: String,
    /// The condition that a row meets; `None` when every row counts.
    pub filter: Option<String>,
    /// The column that puts a row on a day.
    pub clock: String,
    /// The days that are looked at; `None` for all.
    pub days: Option<Period>,
    /// Rows that count.
    pub rows: u64,
    /// The exact value.
    pub value: Option<Fraction>,
    /// Some of the rows, the first ones in the order of the batches. Empty where the query uses every text column of the
    /// table that says nothing about the row, which is `source` alone in a few tables: none is left to number the rows by.
    pub sample: Vec<RowId>,
}

/// A number with everything that led to it. [`Display`](std::fmt::Display) gives the English text, [`text`](Self::text)
/// either language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Explanation {
    /// The metric's id.
    pub metric: String,
    /// Its English name.
    pub en: String,
    /// Its Chinese name.
    pub zh: String,
    /// Version of the definition.
    pub version: u32,
    /// Fingerprint of the definition.
    pub fingerprint: String,
    /// Preset that equals the basis, if one does.
    pub basis: Option<&'static str>,
    /// The basis in words: which rows count, when, with which amounts.
    pub basis_en: String,
    /// The same in Chinese.
    pub basis_zh: String,
    /// The steps of the definition, the value last.
    pub steps: Vec<String>,
    /// Dimensions of the table and the cell's values; a missing value is the group without one.
    pub cell: Vec<(String, Option<String>)>,
    /// Whether the cell holds the groups that are not shown by themselves.
    pub others: bool,
    /// The scope of the query: dimensions and the values that count.
    pub scope: Vec<(String, Vec<String>)>,
    /// The days of the cell; `None` for all.
    pub period: Option<Period>,
    /// The time zones in which days begin.
    pub zones: Vec<String>,
    /// The exact value.
    pub value: Option<Fraction>,
    /// The value as shown.
    #[serde(serialize_with = "as_text")]
    pub shown: Option<Decimal>,
    /// Unit of the value.
    #[serde(serialize_with = "as_display")]
    pub unit: crate::metric::Unit,
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Above the line, for ratios.
    pub numerator: Option<Fraction>,
    /// Below the line, for ratios.
    pub denominator: Option<Fraction>,
    /// Rows that count, added over the measures.
    pub rows: u64,
    /// The measures.
    pub evidence: Vec<Evidence>,
    /// How complete the data is.
    pub coverage: CellCoverage,
}

fn as_text<S: Serializer>(value: &Option<Decimal>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.collect_str(value),
        None => serializer.serialize_none(),
    }
}

fn as_display<S: Serializer>(value: &impl std::fmt::Display, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

impl Evidence {
    /// The aggregate, its value, rows, clock, days and condition in one line.
    pub fn text(&self, lang: Lang) -> String {
        words::evidence(self, lang)
    }
}

impl RowId {
    /// The row's key and its place in the source in one line.
    pub fn text(&self, lang: Lang) -> String {
        words::row_id(self, lang)
    }
}

impl Explanation {
    /// The explanation in one language, a fact a line.
    pub fn text(&self, lang: Lang) -> String {
        words::text(self, lang)
    }
}

impl std::fmt::Display for Explanation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text(Lang::En))
    }
}

impl KpiTable {
    /// Everything behind one number: definition, filters, days and zones, numerator and denominator, how many rows
    /// counted and which, coverage. `data` is the data the table was computed from; at most `sample` rows of each
    /// measure are looked up in it, none for the line of the others of [`top_n`](Self::top_n).
    ///
    /// # Errors
    /// [`EngineError::UnknownRow`], [`EngineError::UnknownMetric`]; other data may lack tables or shops.
    ///
    /// ```
    /// # use kpi_core::engine::{Dataset, Query};
    /// # use kpi_core::facts::{self, FactBatch};
    /// # use kpi_core::metric::{Basis, Catalogue, Lang, resolve};
    /// # use kpi_core::model::{OrderLine, OrderStatus};
    /// # use kpi_core::money::Currency;
    /// # use kpi_core::period::Period;
    /// # let mut line = OrderLine::new(
    /// #     "576461413038785752".parse()?, "1".parse()?, "7495000000000000001".parse()?, Currency::THB,
    /// #     "2026-11-10T17:02:03Z".parse()?, OrderStatus::InTransit, 2, "199.50".parse()?,
    /// # );
    /// # line.paid_time = Some("2026-11-10T17:03:00Z".parse()?);
    /// # let mut data = Dataset::new().with_default_zone("Asia/Bangkok".parse()?);
    /// # data.add(FactBatch::try_new(facts::to_batch([&line])?, facts::table("order_lines")?)?)?;
    /// let aov = resolve(Catalogue::standard(), "aov", &Basis::preset("tiktok_analytics")?)?;
    /// let table = Query::new([aov]).by("shop_id").period(Period::month(2026, 11)?).run(&data)?;
    /// let why = table.explain_number(0, "aov", &data, 10)?;
    /// assert_eq!((why.numerator.as_ref().unwrap().to_string(), why.rows), ("399".to_owned(), 2));
    /// assert_eq!(why.evidence[0].sample[0].key[0], ("order_id".to_owned(), "576461413038785752".to_owned()));
    /// assert!(why.to_string().contains("399 / 1"));
    /// assert!(why.text(Lang::Zh).contains("时区：Asia/Bangkok"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn explain_number(
        &self,
        row: usize,
        metric: &str,
        data: &Dataset,
        sample: usize,
    ) -> Result<Explanation, EngineError> {
        let (index, definition) = (self.metric(metric)?, self.definition(metric)?);
        let (place, cell) = (self.row(row)?, self.cell(row, metric)?);
        let plan = &self.part.plan;
        let bucket = self.part.groups.codes(place.group).last().map(|code| code.cast_signed());
        let mut finisher = Finisher::new(&self.part, &self.fx, &self.stated);
        let mut evidence = Vec::new();
        for (node, frame) in plan.nodes_under(index, definition.root(), 0) {
            let (Some(Node::Measure(measure)), Some(task)) =
                (definition.nodes.get(node), plan.links.get(&(index, node, frame)))
            else {
                continue;
            };
            let days = plan.days_under(frame, bucket);
            let rows = self.part.count(*task, place.group);
            let found = if place.others || rows == 0 {
                Vec::new()
            } else {
                evidence::sample(self, place, definition, measure, days, data, sample)?
            };
            evidence.push(Evidence {
                node,
                table: measure.table.name,
                aggregate: measure.aggregate.to_string(),
                filter: measure.filter.as_ref().map(ToString::to_string),
                clock: measure.clock.to_string(),
                days,
                rows,
                value: finisher.node_of(index, place.group, node, frame)?,
                sample: found,
            });
        }
        let columns = plan.query.scope.iter().map(|(name, values)| (name.to_string(), values));
        let derived = plan.query.scope_derived.iter().map(|(name, values)| (name.to_string(), values));
        let scope = columns.chain(derived);
        let cell_of = |(dimension, key): (&super::Dimension, &Option<smol_str::SmolStr>)| {
            (dimension.to_string(), key.as_ref().map(ToString::to_string))
        };
        let (numerator, denominator) = cell.sides.clone().unwrap_or_default();
        let needs = needs::needs(plan, index, definition.root(), 0, bucket);
        Ok(Explanation {
            metric: definition.metric.to_string(),
            en: definition.en.clone(),
            zh: definition.zh.clone(),
            version: definition.version,
            fingerprint: definition.fingerprint.to_string(),
            basis: definition.basis.preset_name(),
            basis_en: definition.basis.describe(Lang::En),
            basis_zh: definition.basis.describe(Lang::Zh),
            steps: definition.nodes.iter().enumerate().map(|(id, node)| format!("n{id} = {node}")).collect(),
            cell: self.dimensions().iter().zip(&place.keys).map(cell_of).collect(),
            others: place.others,
            scope: scope.map(|(name, values)| (name, values.iter().map(ToString::to_string).collect())).collect(),
            period: place.period,
            zones: zones(self, place, data),
            value: cell.value.clone(),
            shown: cell.value.as_ref().and_then(|value| rounded(definition, cell, value)),
            unit: definition.unit.clone(),
            currency: cell.currency,
            numerator,
            denominator,
            rows: cell.rows,
            evidence,
            coverage: needs::of_needs(&self.part, &self.stated, &needs)?,
        })
    }
}

/// The zones of the cell's shop, or of all shops in the data.
fn zones(table: &KpiTable, place: &Row, data: &Dataset) -> Vec<String> {
    let own = table.dimensions().iter().position(|dimension| dimension.name() == "shop_id");
    let own = own.and_then(|index| place.keys.get(index)?.as_deref());
    let shops = data.shops().filter(|shop| own.is_none_or(|own| shop.shop_id.as_str() == own));
    let mut zones: BTreeSet<String> = shops.map(|shop| shop.zone.to_string()).collect();
    if zones.is_empty() || own.is_none() {
        zones.extend(data.default_zone().map(|zone| zone.to_string()));
    }
    zones.into_iter().collect()
}
