//! The tree itself.

use smol_str::SmolStr;

use super::document::{NodeDoc, TreeDoc};
use crate::error::DriverError;
use crate::metric::{Catalogue, Expr, Lang, MetricId, Unit};
use crate::similar::nearest;
use rust_decimal::Decimal;

/// Most nodes of a tree.
pub const MAX_NODES: usize = 10_000;
/// Most levels of a tree.
pub const MAX_LEVELS: usize = 32;

/// How a node is made of its children.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NodeKind {
    /// It has no children: a driver.
    Leaf,
    /// The children are added with their signs.
    Sum,
    /// The children are multiplied.
    Product,
    /// The first child is divided by the second.
    Ratio,
}

/// Where the value of a node comes from, when it does not come from its children.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// A metric of the catalogue.
    Metric(MetricId),
    /// One metric over another, such as sales per order of a LIVE session.
    Quotient(MetricId, MetricId),
    /// A number that never changes.
    Constant(Decimal),
    /// The caller gives it.
    Given,
}

/// One node: what it is called, in which unit it is, and where its value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DriverNode {
    pub(super) id: SmolStr,
    pub(super) en: String,
    pub(super) zh: String,
    pub(super) unit: Unit,
    pub(super) raw_unit: Unit,
    pub(super) source: Source,
    pub(super) filter: Option<Expr>,
    pub(super) kind: NodeKind,
    pub(super) parent: Option<usize>,
    /// Position, and whether it is subtracted (sum) or divided by (ratio).
    pub(super) children: Vec<(usize, bool)>,
}

impl DriverNode {
    /// The node where nothing positive stands.
    pub(super) fn undefined(&self, value: &str) -> DriverError {
        DriverError::NotPositive { node: self.id.to_string(), value: value.to_owned() }
    }

    /// Name inside the tree.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Name for people.
    pub fn name(&self, lang: Lang) -> &str {
        match lang {
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
        }
    }

    /// Unit of the value.
    pub fn unit(&self) -> &Unit {
        &self.unit
    }

    /// How it is made of its children.
    pub fn kind(&self) -> NodeKind {
        self.kind
    }

    /// Where its value comes from, when not from its children.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Condition on the rows of the metric.
    pub fn filter(&self) -> Option<&Expr> {
        self.filter.as_ref()
    }

    /// Whether it has no children.
    pub fn is_leaf(&self) -> bool {
        self.kind == NodeKind::Leaf
    }

    /// Whether its value never changes.
    pub fn is_constant(&self) -> bool {
        matches!(self.source, Source::Constant(_))
    }

    /// Positions of the children in [`DriverTree::nodes`], each with `true` when it is subtracted or divided by.
    pub fn children(&self) -> &[(usize, bool)] {
        &self.children
    }

    /// Position of the parent; `None` for the root.
    pub fn parent(&self) -> Option<usize> {
        self.parent
    }
}

/// How one metric is made of others: a checked tree of sums, products and ratios.
///
/// Nodes are ordered from the root down, every parent before its children, children in the order of the document. A tree
/// that exists has a known metric for every source, no circle, one parent per node, and units that fit at every node.
///
/// ```
/// use kpi_core::driver::{DriverTree, NodeKind};
/// let tree = DriverTree::builtin("shop")?;
/// assert_eq!((tree.root().id(), tree.root().kind()), ("gmv", NodeKind::Product));
/// assert_eq!(tree.leaves().map(|leaf| leaf.id()).collect::<Vec<_>>(), ["visitors", "cvr", "aov"]);
/// # Ok::<(), kpi_core::error::DriverError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct DriverTree {
    pub(super) id: String,
    pub(super) version: u32,
    pub(super) en: String,
    pub(super) zh: String,
    pub(crate) nodes: Vec<DriverNode>,
    pub(super) doc: Box<TreeDocument>,
}

/// The document the tree came from, kept for writing it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TreeDocument(pub(super) TreeDoc);

impl DriverTree {
    /// Reads a TOML document over the metrics of a catalogue.
    ///
    /// Errors: see [`DriverError`]; each names the node.
    pub fn from_toml(text: &str, catalogue: &Catalogue) -> Result<Self, DriverError> {
        let doc = toml::from_str(text).map_err(|error| DriverError::Document { message: error.to_string() })?;
        Self::from_doc(doc, catalogue)
    }

    /// Reads a JSON document of the same format.
    pub fn from_json(text: &str, catalogue: &Catalogue) -> Result<Self, DriverError> {
        let doc = serde_json::from_str(text).map_err(|error| DriverError::Document { message: error.to_string() })?;
        Self::from_doc(doc, catalogue)
    }

    /// The document as TOML; reading it gives an equal tree.
    pub fn to_toml(&self) -> Result<String, DriverError> {
        toml::to_string(&self.doc.0).map_err(|error| DriverError::Document { message: error.to_string() })
    }

    /// The document as JSON; reading it gives an equal tree.
    pub fn to_json(&self) -> Result<String, DriverError> {
        serde_json::to_string_pretty(&self.doc.0).map_err(|error| DriverError::Document { message: error.to_string() })
    }

    /// JSON Schema of the document format.
    pub fn json_schema() -> serde_json::Value {
        schemars::schema_for!(TreeDoc).into()
    }

    /// Name in code and files.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Version of the tree.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// Name for people.
    pub fn name(&self, lang: Lang) -> &str {
        match lang {
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
        }
    }

    /// The node that is explained or targeted.
    #[expect(clippy::missing_panics_doc, reason = "a tree is only built with a root")]
    #[expect(clippy::expect_used, reason = "a tree is only built with a root")]
    pub fn root(&self) -> &DriverNode {
        self.nodes.first().expect("a tree has a root")
    }

    /// All nodes, parents before children.
    pub fn nodes(&self) -> impl ExactSizeIterator<Item = &DriverNode> {
        self.nodes.iter()
    }

    /// The nodes without children, in order.
    pub fn leaves(&self) -> impl Iterator<Item = &DriverNode> {
        self.nodes.iter().filter(|node| node.is_leaf())
    }

    /// The node of an id.
    pub fn node(&self, id: &str) -> Option<&DriverNode> {
        self.nodes.iter().find(|node| node.id == id)
    }

    /// The node of an id.
    ///
    /// Error: [`DriverError::UnknownNode`] with the nearest id.
    pub fn require(&self, id: &str) -> Result<&DriverNode, DriverError> {
        self.position(id).and_then(|position| self.nodes.get(position)).ok_or_else(|| {
            let near = nearest(id, self.nodes.iter().map(|node| node.id.as_str()));
            DriverError::UnknownNode {
                node: crate::error::excerpt(id),
                within: format!("tree {:?}", self.id),
                suggestion: near.unwrap_or_default().to_owned(),
            }
        })
    }

    pub(crate) fn position(&self, id: &str) -> Option<usize> {
        self.nodes.iter().position(|node| node.id == id)
    }

    /// The metrics that a query must compute for this tree, each once, in order of first use.
    ///
    /// Nodes with a filter are left out: their rows are a query of their own.
    pub fn metrics(&self) -> Vec<&MetricId> {
        let mut all: Vec<&MetricId> = Vec::new();
        for node in self.nodes.iter().filter(|node| node.filter.is_none()) {
            let used: [Option<&MetricId>; 2] = match &node.source {
                Source::Metric(metric) => [Some(metric), None],
                Source::Quotient(above, below) => [Some(above), Some(below)],
                _ => [None, None],
            };
            for metric in used.into_iter().flatten() {
                if !all.contains(&metric) {
                    all.push(metric);
                }
            }
        }
        all
    }
}

impl NodeDoc {
    /// The children in order, each with `true` when it is subtracted or divided by.
    pub(super) fn children(&self) -> Vec<(&str, bool)> {
        let signed =
            |text: &'_ String| -> (usize, bool) { (usize::from(text.starts_with('-')), text.starts_with('-')) };
        let mut all = Vec::new();
        for text in &self.sum {
            let (cut, negative) = signed(text);
            all.push((text.get(cut..).unwrap_or_default().trim(), negative));
        }
        all.extend(self.product.iter().map(|text| (text.as_str(), false)));
        if let Some([above, below]) = &self.ratio {
            all.extend([(above.as_str(), false), (below.as_str(), true)]);
        }
        all
    }
}
