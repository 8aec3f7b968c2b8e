//! Ranks and shares.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use rust_decimal::Decimal;
use smol_str::SmolStr;

use super::table::KpiTable;
use crate::error::EngineError;
use crate::metric::{Aggregate, Arithmetic, Definition, Direction, Node, NodeExpr, NodeId};
use crate::money::{Currency, Fraction, round_fractions_preserve_sum};
use crate::period::Period;

/// Which value has rank 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[non_exhaustive]
pub enum RankOrder {
    /// The greatest.
    Highest,
    /// The least.
    Lowest,
    /// The least where the definition says that less is better, else the greatest.
    #[default]
    Best,
}

impl RankOrder {
    fn lowest_first(self, definition: &Definition) -> bool {
        match self {
            Self::Highest => false,
            Self::Lowest => true,
            Self::Best => definition.direction == Direction::Lower,
        }
    }
}

/// Rows that are ranked or divided together: equal values of some dimensions, the same days.
type Partition<'t> = (Vec<Option<&'t SmolStr>>, Option<Period>);

impl KpiTable {
    /// The rows of each partition. Rows of other groups that are shown as one belong to it as well.
    pub(crate) fn partitions(&self, within: &[&str]) -> Result<Vec<Vec<usize>>, EngineError> {
        let places = within.iter().map(|name| self.dimension(name)).collect::<Result<Vec<_>, _>>()?;
        let mut partitions: BTreeMap<Partition<'_>, Vec<usize>> = BTreeMap::new();
        for (index, row) in self.rows().iter().enumerate() {
            let keys = places.iter().map(|place| row.keys.get(*place).and_then(Option::as_ref)).collect();
            partitions.entry((keys, row.period)).or_default().push(index);
        }
        Ok(partitions.into_values().collect())
    }

    /// Rows of a partition with their values, the first rank first; rows of equal value in the order of their keys, rows
    /// without a value at the end.
    pub(crate) fn ordered(
        &self,
        metric: usize,
        rows: &[usize],
        order: RankOrder,
    ) -> Result<Vec<(usize, Option<&Fraction>)>, EngineError> {
        let asked = self.part.plan.query.definitions.get(metric);
        let lowest_first = asked.is_some_and(|definition| order.lowest_first(definition));
        let cells = self.cells().get(metric).map(Vec::as_slice).unwrap_or_default();
        let mut currency: Option<Currency> = None;
        let mut ordered = Vec::with_capacity(rows.len());
        for row in rows {
            let Some(cell) = cells.get(*row) else { continue };
            if let (Some(a), Some(b)) = (currency, cell.currency)
                && a != b
            {
                let currencies = format!("{}, {}", a.code().min(b.code()), a.code().max(b.code()));
                let metric = self.labels.get(metric).cloned().unwrap_or_default();
                return Err(EngineError::MixedCurrency { metric, group: "ranked rows".to_owned(), currencies });
            }
            currency = currency.or(cell.currency);
            ordered.push((*row, cell.value.as_ref()));
        }
        ordered.sort_by(|(a_row, a), (b_row, b)| {
            let values = match (a, b) {
                (Some(a), Some(b)) if lowest_first => a.cmp(b),
                (Some(a), Some(b)) => b.cmp(a),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => Ordering::Equal,
            };
            values.then(a_row.cmp(b_row))
        });
        Ok(ordered)
    }

    /// The rank of each row among the rows with the same values of the dimensions `within` and the same days: 1 for the
    /// first, equal ranks for equal values, and the next rank after them skipped (1, 2, 2, 4). `None` for rows without
    /// a value and for the line of the others of [`top_n`](Self::top_n).
    ///
    /// # Errors
    /// [`EngineError::UnknownMetric`]; [`EngineError::NotRollable`] for a dimension the query does not have;
    /// [`EngineError::MixedCurrency`] when amounts in several currencies would be ranked.
    ///
    /// ```
    /// # use kpi_core::engine::{Dataset, Dimension, Query, RankOrder};
    /// # use kpi_core::facts::{self, FactBatch};
    /// # use kpi_core::metric::{Basis, Catalogue, resolve};
    /// # use kpi_core::model::{OrderLine, OrderStatus};
    /// # use kpi_core::money::Currency;
    /// # let line = |product: &str, price: &str| -> Result<OrderLine, Box<dyn std::error::Error>> {
    /// #     let (time, shop, status) = ("2026-11-02T10:00:00Z".parse()?, "7495000000000000001".parse()?, OrderStatus::InTransit);
    /// #     let mut line = OrderLine::new(product.parse()?, "1".parse()?, shop, Currency::GBP, time, status, 1, price.parse()?);
    /// #     line.paid_time = Some(time);
    /// #     line.product_id = Some(product.parse()?);
    /// #     Ok(line)
    /// # };
    /// let lines = [line("1", "20")?, line("2", "30")?, line("3", "20")?, line("4", "5")?];
    /// # let mut data = Dataset::new().with_default_zone("UTC".parse()?);
    /// # data.add(FactBatch::try_new(facts::to_batch(&lines)?, facts::table("order_lines")?)?)?;
    /// let gmv = resolve(Catalogue::standard(), "gmv", &Basis::default())?;
    /// let table = Query::new([gmv]).by("product_id").run(&data)?;
    /// assert_eq!(table.ranks("gmv", &[], RankOrder::Best)?, [Some(2), Some(1), Some(2), Some(4)]);
    /// assert_eq!(table.shares("gmv", &[])?[1].as_ref().unwrap().to_string(), "2/5");
    /// let top = table.top_n("gmv", 2, &[], RankOrder::Best)?;
    /// assert_eq!((top.len(), top.is_others(2)?), (3, true));
    /// assert_eq!(top.value(2, "gmv")?.unwrap().to_string(), "25");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn ranks(&self, metric: &str, within: &[&str], order: RankOrder) -> Result<Vec<Option<usize>>, EngineError> {
        let index = self.metric(metric)?;
        let mut ranks = vec![None; self.rows().len()];
        for mut rows in self.partitions(within)? {
            rows.retain(|row| self.rows().get(*row).is_some_and(|row| !row.others));
            let mut before: Option<(&Fraction, usize)> = None;
            for (place, (row, value)) in self.ordered(index, &rows, order)?.into_iter().enumerate() {
                let Some(value) = value else { continue };
                let rank = before.filter(|(known, _)| *known == value).map_or(place + 1, |(_, rank)| rank);
                before = Some((value, rank));
                if let Some(slot) = ranks.get_mut(row) {
                    *slot = Some(rank);
                }
            }
        }
        Ok(ranks)
    }

    /// The part that each row has of all rows with the same values of the dimensions `within` and the same days, exact.
    /// `None` for rows without a value and where the whole is zero.
    ///
    /// # Errors
    /// [`EngineError::NotAdditive`] for ratios, extremes, latest values and distinct counts, whose parts do not add up to
    /// the whole; the errors of [`ranks`](Self::ranks).
    pub fn shares(&self, metric: &str, within: &[&str]) -> Result<Vec<Option<Fraction>>, EngineError> {
        let index = self.metric(metric)?;
        let definition = self.definition(metric)?;
        if !is_additive(definition, definition.root()) {
            return Err(EngineError::NotAdditive { metric: metric.to_owned() });
        }
        let mut shares = vec![None; self.rows().len()];
        for rows in self.partitions(within)? {
            let values = self.ordered(index, &rows, RankOrder::Highest)?;
            let whole: Fraction = values.iter().filter_map(|(_, value)| *value).sum();
            for (row, value) in values {
                if let (Some(slot), Some(value)) = (shares.get_mut(row), value) {
                    *slot = value.checked_div(&whole).ok();
                }
            }
        }
        Ok(shares)
    }

    /// [`shares`](Self::shares) in percent, rounded to `digits` decimals so that those of a partition still add up to
    /// exactly 100.
    ///
    /// # Errors
    /// Those of [`shares`](Self::shares); [`EngineError::Overflow`] when `digits` is above 26.
    ///
    /// ```
    /// # use kpi_core::engine::{Dataset, Query};
    /// # use kpi_core::facts::{self, FactBatch};
    /// # use kpi_core::metric::{Basis, Catalogue, resolve};
    /// # use kpi_core::model::{OrderLine, OrderStatus};
    /// # use kpi_core::money::Currency;
    /// # let line = |order: &str| -> Result<OrderLine, Box<dyn std::error::Error>> {
    /// #     let (time, shop, status) = ("2026-11-02T10:00:00Z".parse()?, "7495000000000000001".parse()?, OrderStatus::InTransit);
    /// #     let mut line = OrderLine::new(order.parse()?, "1".parse()?, shop, Currency::GBP, time, status, 1, "5".parse()?);
    /// #     line.paid_time = Some(time);
    /// #     Ok(line)
    /// # };
    /// let lines = [line("1")?, line("2")?, line("3")?]; // a third each
    /// # let mut data = Dataset::new().with_default_zone("UTC".parse()?);
    /// # data.add(FactBatch::try_new(facts::to_batch(&lines)?, facts::table("order_lines")?)?)?;
    /// let gmv = resolve(Catalogue::standard(), "gmv", &Basis::default())?;
    /// let table = Query::new([gmv]).by("order_id").run(&data)?;
    /// let printed = table.printed_shares("gmv", &[], 1)?.into_iter().map(|share| share.unwrap().to_string());
    /// assert_eq!(printed.collect::<Vec<_>>(), ["33.4", "33.3", "33.3"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn printed_shares(
        &self,
        metric: &str,
        within: &[&str],
        digits: u32,
    ) -> Result<Vec<Option<Decimal>>, EngineError> {
        let overflow =
            || EngineError::Overflow { metric: metric.to_owned(), group: "shares".to_owned(), limit: "28 digits" };
        let unit = Decimal::try_from_i128_with_scale(1, digits).ok().filter(|_| digits <= 26).ok_or_else(overflow)?;
        let exact = self.shares(metric, within)?;
        let mut printed = vec![None; exact.len()];
        let hundred = Fraction::from(100_i128);
        for rows in self.partitions(within)? {
            let known: Vec<(usize, Fraction)> =
                rows.into_iter().filter_map(|row| Some((row, exact.get(row)?.as_ref()? * &hundred))).collect();
            if known.is_empty() {
                continue;
            }
            let (rows, percents): (Vec<usize>, Vec<Fraction>) = known.into_iter().unzip();
            let rounded = round_fractions_preserve_sum(&percents, 100.into(), unit).map_err(|_| overflow())?;
            for (row, value) in rows.into_iter().zip(rounded) {
                if let Some(slot) = printed.get_mut(row) {
                    *slot = Some(value);
                }
            }
        }
        Ok(printed)
    }
}

/// Whether the values of parts add up to that of the whole.
fn is_additive(definition: &Definition, node: NodeId) -> bool {
    fn formula(definition: &Definition, expr: &NodeExpr) -> bool {
        match expr {
            NodeExpr::Node(id) => is_additive(definition, *id),
            NodeExpr::Number(number) => number.is_zero(),
            NodeExpr::Negate(inner) => formula(definition, inner),
            NodeExpr::Arithmetic(Arithmetic::Add | Arithmetic::Sub, a, b) => {
                formula(definition, a) && formula(definition, b)
            }
            NodeExpr::Arithmetic(Arithmetic::Mul, a, b) => match (&**a, &**b) {
                (NodeExpr::Number(_), other) | (other, NodeExpr::Number(_)) => formula(definition, other),
                _ => false,
            },
            NodeExpr::Arithmetic(Arithmetic::Div, a, b) => matches!(**b, NodeExpr::Number(_)) && formula(definition, a),
            NodeExpr::Coalesce(items) => items.iter().all(|item| formula(definition, item)),
        }
    }
    match definition.nodes.get(node) {
        Some(Node::Measure(measure)) => matches!(measure.aggregate, Aggregate::Sum { .. } | Aggregate::Count),
        Some(Node::Formula(expr)) => formula(definition, expr),
        Some(Node::Windowed { input, .. } | Node::Cohort { input, .. }) => is_additive(definition, *input),
        Some(Node::Ratio { .. }) | None => false,
    }
}
