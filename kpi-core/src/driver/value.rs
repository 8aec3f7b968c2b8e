//! Values of a tree's nodes in one period.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::tree::{DriverNode, DriverTree, NodeKind, Source};
use crate::engine::KpiTable;
use crate::error::{DriverError, EngineError};
use crate::metric::Lang;
use crate::money::Fraction;
use rust_decimal::Decimal;

/// Values by node id. A node without a value is undefined, never zero.
///
/// Values of inner nodes may be given too: they are then what was observed, and the identity is checked against them.
///
/// ```
/// use kpi_core::driver::{DriverTree, DriverValues};
/// let values = DriverValues::default().with("visitors", 120_000).with("orders", 2_160);
/// assert_eq!(values.get("orders").map(ToString::to_string), Some("2160".to_owned()));
/// assert_eq!(values.get("aov"), None);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
#[must_use]
pub struct DriverValues(BTreeMap<SmolStr, Fraction>);

/// What a value can be given as.
pub trait IntoFraction {
    /// The exact number.
    fn into_fraction(self) -> Fraction;
}

impl IntoFraction for Fraction {
    fn into_fraction(self) -> Fraction {
        self
    }
}

impl IntoFraction for Decimal {
    fn into_fraction(self) -> Fraction {
        Fraction::from(self)
    }
}

macro_rules! integers {
    ($($type:ty),*) => {$(
        impl IntoFraction for $type {
            fn into_fraction(self) -> Fraction {
                Fraction::from(i128::from(self))
            }
        }
    )*};
}

integers!(i32, i64, i128, u32, u64);

impl DriverValues {
    /// The same values and one more; a later value replaces an earlier one.
    pub fn with(mut self, node: &str, value: impl IntoFraction) -> Self {
        self.set(node, value);
        self
    }

    /// Adds or replaces a value.
    pub fn set(&mut self, node: &str, value: impl IntoFraction) {
        self.0.insert(SmolStr::new(node), value.into_fraction());
    }

    /// The value of a node.
    #[must_use]
    pub fn get(&self, node: &str) -> Option<&Fraction> {
        self.0.get(node)
    }

    /// All values in the order of the ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Fraction)> {
        self.0.iter().map(|(id, value)| (id.as_str(), value))
    }

    /// The exact values of a row of a result, for every node whose metric the query has.
    ///
    /// Nodes with a filter, and metrics that the query does not have, stay without a value: [`set`](Self::set) them from
    /// the query that has them.
    ///
    /// Error: [`EngineError::UnknownRow`].
    pub fn from_table(tree: &DriverTree, table: &KpiTable, row: usize) -> Result<Self, EngineError> {
        let mut values = Self::default();
        let exact = |metric: &str| match table.exact(row, metric) {
            Ok(value) => Ok(value.cloned()),
            Err(EngineError::UnknownMetric { .. }) => Ok(None),
            Err(error) => Err(error),
        };
        for node in tree.nodes().filter(|node| node.filter.is_none()) {
            let value = match &node.source {
                Source::Metric(metric) => exact(metric.as_str())?,
                Source::Quotient(above, below) => {
                    let (above, below) = (exact(above.as_str())?, exact(below.as_str())?);
                    above.zip(below).and_then(|(above, below)| above.checked_div(&below).ok())
                }
                _ => None,
            };
            if let Some(value) = value {
                values.set(&node.id, value);
            }
        }
        Ok(values)
    }
}

/// Why a node has no value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Undefined {
    /// No value was given.
    Missing {
        /// The node without a value.
        node: String,
    },
    /// The node divides by a child that is zero.
    ZeroDenominator {
        /// The child that is zero.
        node: String,
    },
}

impl Undefined {
    /// The node that is missing or zero.
    #[must_use]
    pub fn node(&self) -> &str {
        match self {
            Self::Missing { node } | Self::ZeroDenominator { node } => node,
        }
    }

    /// The reason as a part of a sentence, with the name of the node as people know it.
    ///
    /// ```
    /// use kpi_core::driver::Undefined;
    /// use kpi_core::metric::Lang;
    /// let reason = Undefined::ZeroDenominator { node: "ad_cost".to_owned() };
    /// assert_eq!(reason.to_string(), "ad_cost is 0 and divides");
    /// assert_eq!(reason.words("广告费", Lang::Zh), "广告费为 0，不能作除数");
    /// ```
    #[must_use]
    pub fn words(&self, name: &str, lang: Lang) -> String {
        match (self, lang) {
            (Self::Missing { .. }, Lang::En) => format!("{name} has no value"),
            (Self::Missing { .. }, Lang::Zh) => format!("{name}没有数值"),
            (Self::ZeroDenominator { .. }, Lang::En) => format!("{name} is 0 and divides"),
            (Self::ZeroDenominator { .. }, Lang::Zh) => format!("{name}为 0，不能作除数"),
        }
    }
}

impl std::fmt::Display for Undefined {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.words(self.node(), Lang::En))
    }
}

/// A node whose observed value is not what its children make.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct IdentityGap {
    /// The node.
    pub node: String,
    /// The value given for it.
    pub observed: Fraction,
    /// What the children make.
    pub computed: Fraction,
    /// Observed less computed.
    pub gap: Fraction,
}

/// The values of all nodes of a tree, exact.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Evaluation {
    ids: Vec<SmolStr>,
    pub(crate) computed: Vec<Result<Fraction, Undefined>>,
    pub(crate) observed: Vec<Option<Fraction>>,
}

impl Evaluation {
    pub(crate) fn at(&self, position: usize) -> Result<&Fraction, Undefined> {
        if let Some(Some(value)) = self.observed.get(position) {
            return Ok(value);
        }
        match self.computed.get(position) {
            Some(Ok(value)) => Ok(value),
            Some(Err(reason)) => Err(reason.clone()),
            None => Err(Undefined::Missing { node: String::new() }),
        }
    }

    /// The value of a node: what was observed, else what its children make, else why there is none.
    pub fn value(&self, node: &str) -> Result<&Fraction, Undefined> {
        match self.ids.iter().position(|id| id == node) {
            Some(position) => self.at(position),
            None => Err(Undefined::Missing { node: node.to_owned() }),
        }
    }

    /// The nodes whose observed value is not exactly what the children make.
    pub fn identity_gaps(&self) -> Vec<IdentityGap> {
        let both = self.ids.iter().zip(self.observed.iter().zip(&self.computed));
        both.filter_map(|(id, (observed, computed))| {
            let (observed, computed) = (observed.as_ref()?, computed.as_ref().ok()?);
            let gap = observed - computed;
            (!gap.is_zero()).then(|| IdentityGap {
                node: id.to_string(),
                observed: observed.clone(),
                computed: computed.clone(),
                gap,
            })
        })
        .collect()
    }
}

impl DriverTree {
    /// Computes every node from its children, exactly.
    ///
    /// A node that divides by zero, or needs a child without a value, is undefined with its reason; nodes that do not
    /// need it stay defined.
    ///
    /// Error: [`DriverError::UnknownNode`] when a value is given for something that is no node.
    ///
    /// ```
    /// use kpi_core::driver::{DriverTree, DriverValues, Undefined};
    /// let tree = DriverTree::builtin("ads")?;
    /// let values = DriverValues::default().with("ad_revenue", 5_000).with("ad_cost", 0);
    /// let result = tree.evaluate(&values)?;
    /// assert_eq!(result.value("roas").unwrap_err(), Undefined::ZeroDenominator { node: "ad_cost".to_owned() });
    /// # Ok::<(), kpi_core::error::DriverError>(())
    /// ```
    pub fn evaluate(&self, values: &DriverValues) -> Result<Evaluation, DriverError> {
        let observed: Vec<Option<Fraction>> = self
            .nodes
            .iter()
            .map(|node| match &node.source {
                Source::Constant(value) => Some(Fraction::from(*value)),
                _ => values.get(&node.id).cloned(),
            })
            .collect();
        if let Some((id, _)) = values.iter().find(|(id, _)| self.position(id).is_none()) {
            self.require(id)?;
        }
        let missing = |node: &DriverNode| Undefined::Missing { node: node.id.to_string() };
        let mut computed: Vec<Result<Fraction, Undefined>> = self.nodes.iter().map(|node| Err(missing(node))).collect();
        for (position, node) in self.nodes.iter().enumerate().rev() {
            let value = if node.is_leaf() {
                observed.get(position).cloned().flatten().ok_or_else(|| missing(node))
            } else {
                self.combine(node, &computed, &observed)
            };
            if let Some(place) = computed.get_mut(position) {
                *place = value;
            }
        }
        Ok(Evaluation { ids: self.nodes.iter().map(|node| node.id.clone()).collect(), computed, observed })
    }

    fn combine(
        &self,
        node: &DriverNode,
        computed: &[Result<Fraction, Undefined>],
        observed: &[Option<Fraction>],
    ) -> Result<Fraction, Undefined> {
        let mut total = if node.kind == NodeKind::Sum { Fraction::zero() } else { Fraction::from(1) };
        for (child, below) in &node.children {
            let given = observed.get(*child).and_then(Option::as_ref);
            let value = match (given, computed.get(*child)) {
                (Some(value), _) | (None, Some(Ok(value))) => value,
                (None, Some(Err(reason))) => return Err(reason.clone()),
                (None, None) => return Err(Undefined::Missing { node: node.id.to_string() }),
            };
            total = match (node.kind, below) {
                (NodeKind::Sum, false) => &total + value,
                (NodeKind::Sum, true) => &total - value,
                (NodeKind::Ratio, true) => total.checked_div(value).map_err(|_| Undefined::ZeroDenominator {
                    node: self.nodes.get(*child).map(|node| node.id.to_string()).unwrap_or_default(),
                })?,
                _ => &total * value,
            };
        }
        Ok(total)
    }
}
