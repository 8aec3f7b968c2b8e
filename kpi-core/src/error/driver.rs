use crate::error::{MetricError, did_you_mean};
use crate::money::Fraction;

/// What can go wrong with driver trees and the split of a target over them.
///
/// Every variant names the node.
///
/// ```
/// use kpi_core::driver::DriverTree;
/// use kpi_core::metric::Catalogue;
/// let text = "id = \"a\"\nversion = 1\nroot = \"gmv\"\n[[node]]\nid = \"gmv\"\nproduct = [\"orders\", \"gmv\"]";
/// let error = DriverTree::from_toml(text, Catalogue::standard()).unwrap_err();
/// assert_eq!(error.code(), "driver.cycle");
/// assert_eq!(error.to_string(), "the tree runs in a circle: gmv > gmv");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DriverError {
    /// A document is not TOML or JSON, or not of the format.
    #[error("the driver tree cannot be read: {message}")]
    Document {
        /// What the reader says, with line and column.
        message: String,
    },
    /// Two nodes have one id.
    #[error("the tree has two nodes {node:?}")]
    DuplicateNode {
        /// The id.
        node: String,
    },
    /// A name is neither a node of the tree nor a metric.
    #[error("{within}: {node:?} is neither a node of the tree nor a metric{}", did_you_mean(suggestion))]
    UnknownNode {
        /// The name.
        node: String,
        /// Where it was used.
        within: String,
        /// The nearest metric, or empty.
        suggestion: String,
    },
    /// A node names a metric that the catalogue does not have.
    #[error("node {node:?}: {source}")]
    UnknownMetric {
        /// The node.
        node: String,
        /// What the catalogue says.
        source: Box<MetricError>,
    },
    /// A node has two parents.
    #[error("node {node:?} is a child of {first:?} and of {second:?}")]
    SharedNode {
        /// The node.
        node: String,
        /// One parent.
        first: String,
        /// The other parent.
        second: String,
    },
    /// A node is below itself.
    #[error("the tree runs in a circle: {path}")]
    Cycle {
        /// The nodes on the way, joined by ` > `.
        path: String,
    },
    /// A node cannot be reached from the root.
    #[error("node {node:?} is not reached from the root {root:?}")]
    Unreached {
        /// The node.
        node: String,
        /// The root.
        root: String,
    },
    /// A node says more or less than one thing about how it is computed.
    #[error("node {node:?}: {reason}")]
    Shape {
        /// The node.
        node: String,
        /// What is wrong.
        reason: &'static str,
    },
    /// The units of the children do not make the unit of the node.
    #[error("node {node:?} is in {declared}, its children make {computed}")]
    UnitMismatch {
        /// The node.
        node: String,
        /// Unit of the node.
        declared: String,
        /// Unit of what the children make, or of the child that does not add.
        computed: String,
    },
    /// More nodes or levels than allowed.
    #[error("the tree has more than {limit} {what}")]
    TooLarge {
        /// `nodes` or `levels`.
        what: &'static str,
        /// The limit.
        limit: usize,
    },
    /// A driver that a split needs has no value above zero.
    #[error("node {node:?} is {value}: a split by growth needs a value above zero")]
    NotPositive {
        /// The node.
        node: String,
        /// Its value, or `undefined`.
        value: String,
    },
    /// A weight or bound makes no sense.
    #[error("node {node:?}: {what} {value} {reason}")]
    Setting {
        /// The node.
        node: String,
        /// Which setting.
        what: &'static str,
        /// The value given.
        value: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The target is out of reach of the bounds.
    #[error("node {node:?} cannot be {target}: the bounds of {} allow {best} at best, {missing} away", limits.join(", "))]
    Infeasible {
        /// The node whose children cannot make the target.
        node: String,
        /// What was asked of it.
        target: Box<Fraction>,
        /// The nearest that the bounds allow.
        best: Box<Fraction>,
        /// Target less best.
        missing: Box<Fraction>,
        /// The drivers that stand at a bound.
        limits: Vec<String>,
    },
}

impl DriverError {
    /// Stable code for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Document { .. } => "driver.document",
            Self::DuplicateNode { .. } => "driver.duplicate_node",
            Self::UnknownNode { .. } => "driver.unknown_node",
            Self::UnknownMetric { .. } => "driver.unknown_metric",
            Self::SharedNode { .. } => "driver.shared_node",
            Self::Cycle { .. } => "driver.cycle",
            Self::Unreached { .. } => "driver.unreached",
            Self::Shape { .. } => "driver.shape",
            Self::UnitMismatch { .. } => "driver.unit_mismatch",
            Self::TooLarge { .. } => "driver.too_large",
            Self::NotPositive { .. } => "driver.not_positive",
            Self::Setting { .. } => "driver.setting",
            Self::Infeasible { .. } => "driver.infeasible",
        }
    }

    /// What to change so that the call works.
    pub fn cure(&self) -> &'static str {
        match self {
            Self::Document { .. } => "correct the document; driver-tree.schema.json describes the format",
            Self::DuplicateNode { .. } => "give one of them another id; several nodes may use one metric",
            Self::UnknownNode { .. } => "add the node, or use the id of a metric of the catalogue",
            Self::UnknownMetric { .. } => "search the catalogue, or add the metric to it",
            Self::SharedNode { .. } => "give the second place a node of its own with the same metric",
            Self::Cycle { .. } => "remove the child that leads back",
            Self::Unreached { .. } => "name it as a child, or remove it",
            Self::Shape { .. } => "give the node one of sum, product, ratio, or a source of its value",
            Self::UnitMismatch { .. } => {
                "add the missing factor (a constant where thousands are counted), or correct it"
            }
            Self::TooLarge { .. } => "divide the tree",
            Self::NotPositive { .. } => "fix the driver at a value, or give it a base value",
            Self::Setting { .. } => "correct the setting named",
            Self::Infeasible { .. } => "lower the target, or widen a bound named",
        }
    }
}
