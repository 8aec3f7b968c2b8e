//! From a document to a checked tree.

use indexmap::IndexMap;
use smol_str::SmolStr;

use super::document::{NodeDoc, TreeDoc};
use super::tree::{DriverNode, DriverTree, MAX_LEVELS, MAX_NODES, NodeKind, Source, TreeDocument};
use super::unit::raw_unit;
use crate::error::{DriverError, excerpt};
use crate::metric::{Catalogue, Expr, Metric, MetricId, Unit};
use crate::money::exact;

impl DriverTree {
    pub(super) fn from_doc(doc: TreeDoc, catalogue: &Catalogue) -> Result<Self, DriverError> {
        let mut entries = IndexMap::new();
        for node in &doc.node {
            if entries.insert(node.id.as_str(), node).is_some() {
                return Err(DriverError::DuplicateNode { node: excerpt(&node.id) });
            }
        }
        let mut reader = Reader { catalogue, entries, nodes: Vec::new(), open: Vec::new(), path: Vec::new() };
        reader.visit(&doc.root, None, &doc.root)?;
        for id in reader.entries.keys() {
            if !reader.nodes.iter().any(|node| node.id == *id) {
                return Err(DriverError::Unreached { node: excerpt(id), root: excerpt(&doc.root) });
            }
        }
        let mut nodes = reader.nodes;
        check_units(&mut nodes, &reader.open)?;
        let name = |own: &str| if own.is_empty() { doc.id.clone() } else { own.to_owned() };
        Ok(Self {
            id: doc.id.clone(),
            version: doc.version,
            en: name(&doc.en),
            zh: name(&doc.zh),
            nodes,
            doc: Box::new(TreeDocument(doc)),
        })
    }
}

struct Reader<'a> {
    catalogue: &'a Catalogue,
    entries: IndexMap<&'a str, &'a NodeDoc>,
    nodes: Vec<DriverNode>,
    /// Whether the children say the unit.
    open: Vec<bool>,
    path: Vec<&'a str>,
}

impl<'a> Reader<'a> {
    /// Adds a node and everything below it; the position of the node.
    fn visit(&mut self, id: &'a str, parent: Option<usize>, within: &str) -> Result<usize, DriverError> {
        if self.path.contains(&id) {
            let from = self.path.iter().position(|known| *known == id).unwrap_or(0);
            let circle: Vec<&str> = self.path.iter().skip(from).copied().chain([id]).collect();
            return Err(DriverError::Cycle { path: excerpt(&circle.join(" > ")) });
        }
        if let Some(known) = self.nodes.iter().find(|node| node.id == id) {
            let parent_id = |position: Option<usize>| {
                position.and_then(|p| self.nodes.get(p)).map_or_else(String::new, |node| node.id.to_string())
            };
            return Err(DriverError::SharedNode {
                node: excerpt(id),
                first: parent_id(known.parent),
                second: parent_id(parent),
            });
        }
        if self.nodes.len() >= MAX_NODES {
            return Err(DriverError::TooLarge { what: "nodes", limit: MAX_NODES });
        }
        if self.path.len() >= MAX_LEVELS {
            return Err(DriverError::TooLarge { what: "levels", limit: MAX_LEVELS });
        }
        let entry = self.entries.get(id).copied();
        if entry.is_none() && self.catalogue.get(id).is_none() {
            let suggestion = match self.catalogue.require(id) {
                Err(crate::error::MetricError::UnknownMetric { suggestion, .. }) => suggestion,
                _ => String::new(),
            };
            return Err(DriverError::UnknownNode { node: excerpt(id), within: excerpt(within), suggestion });
        }
        let blank = NodeDoc::default();
        let entry_or_blank = entry.unwrap_or(&blank);
        let mut node = self.node(id, entry_or_blank)?;
        self.open.push(node.source == Source::Given && entry_or_blank.unit.is_none());
        node.parent = parent;
        let position = self.nodes.len();
        self.nodes.push(node);
        self.path.push(id);
        if let Some(entry) = entry {
            for (child, sign) in entry.children() {
                let child = self.visit(child, Some(position), id)?;
                if let Some(node) = self.nodes.get_mut(position) {
                    node.children.push((child, sign));
                }
            }
        }
        self.path.pop();
        Ok(position)
    }

    fn metric(&self, node: &str, id: &str) -> Result<&'a Metric, DriverError> {
        self.catalogue
            .require(id)
            .map_err(|source| DriverError::UnknownMetric { node: excerpt(node), source: Box::new(source) })
    }

    fn node(&self, id: &str, doc: &NodeDoc) -> Result<DriverNode, DriverError> {
        let shape = |reason| DriverError::Shape { node: excerpt(id), reason };
        let kinds = [!doc.sum.is_empty(), !doc.product.is_empty(), doc.ratio.is_some()];
        let kind = match kinds {
            [false, false, false] => NodeKind::Leaf,
            [true, false, false] => NodeKind::Sum,
            [false, true, false] => NodeKind::Product,
            [false, false, true] => NodeKind::Ratio,
            _ => return Err(shape("it has more than one of sum, product and ratio")),
        };
        let sources = [doc.metric.is_some(), doc.quotient.is_some(), doc.constant.is_some()];
        if sources.iter().filter(|given| **given).count() > 1 {
            return Err(shape("it has more than one of metric, quotient and constant"));
        }
        if kind != NodeKind::Leaf && doc.constant.is_some() {
            return Err(shape("a constant has no children"));
        }
        let declared = doc.unit.as_deref().map(str::parse::<Unit>).transpose();
        let declared = declared.map_err(|error| unknown(id, error))?;
        let mut names = None;
        let (source, unit, raw) = match (&doc.metric, &doc.quotient, &doc.constant) {
            (_, Some([above, below]), _) => {
                let (above, below) = (self.metric(id, above)?, self.metric(id, below)?);
                let raw = raw_unit(self.catalogue, above).divided_by(&raw_unit(self.catalogue, below));
                (Source::Quotient(above.id.clone(), below.id.clone()), raw.clone(), Some(raw))
            }
            (_, _, Some(text)) => {
                let value = exact::parse_plain(text).map_err(|_| shape("its constant is no decimal number"))?;
                (Source::Constant(value), Unit::multiple(), Some(declared.clone().unwrap_or_else(Unit::multiple)))
            }
            (Some(metric), ..) => self.of_metric(self.metric(id, metric)?, &mut names),
            (None, ..) => match self.catalogue.get(id) {
                Some(metric) => self.of_metric(metric, &mut names),
                None => (Source::Given, Unit::multiple(), None),
            },
        };
        let raw = match (raw, &declared) {
            (Some(raw), Some(declared)) if !declared.may_stand_for(&raw) => {
                return Err(mismatch(id, declared, &raw));
            }
            (Some(raw), _) => raw,
            (None, Some(declared)) => declared.clone(),
            (None, None) if kind == NodeKind::Leaf => return Err(shape("it has no metric, no children and no unit")),
            // Filled in from the children.
            (None, None) => Unit::multiple(),
        };
        let unit = if source == Source::Given {
            declared.clone().unwrap_or_else(|| raw.clone())
        } else {
            declared.clone().unwrap_or(unit)
        };
        if kind == NodeKind::Leaf && source == Source::Given && doc.filter.is_some() {
            return Err(shape("a filter needs a metric"));
        }
        let filter = doc.filter.as_deref().map(str::parse::<Expr>).transpose().map_err(|error| unknown(id, error))?;
        let (en, zh) = names.unwrap_or_else(|| (id.to_owned(), id.to_owned()));
        Ok(DriverNode {
            id: SmolStr::new(id),
            en: doc.en.clone().unwrap_or(en),
            zh: doc.zh.clone().unwrap_or(zh),
            unit,
            raw_unit: raw,
            source,
            filter,
            kind,
            parent: None,
            children: Vec::new(),
        })
    }

    fn of_metric(&self, metric: &Metric, names: &mut Option<(String, String)>) -> (Source, Unit, Option<Unit>) {
        *names = Some((metric.en.clone(), metric.zh.clone()));
        let id: MetricId = metric.id.clone();
        (Source::Metric(id), metric.unit.clone(), Some(raw_unit(self.catalogue, metric)))
    }
}

fn unknown(node: &str, error: crate::error::MetricError) -> DriverError {
    DriverError::UnknownMetric { node: excerpt(node), source: Box::new(error) }
}

fn mismatch(node: &str, declared: &Unit, computed: &Unit) -> DriverError {
    DriverError::UnitMismatch { node: excerpt(node), declared: declared.to_string(), computed: computed.to_string() }
}

/// Checks and fills units, children before parents.
fn check_units(nodes: &mut [DriverNode], open: &[bool]) -> Result<(), DriverError> {
    for position in (0..nodes.len()).rev() {
        let Some(node) = nodes.get(position) else { continue };
        let children: Vec<(&Unit, bool)> = node
            .children
            .iter()
            .filter_map(|(child, sign)| nodes.get(*child).map(|child| (&child.raw_unit, *sign)))
            .collect();
        let Some((first, rest)) = children.split_first() else { continue };
        let computed = match node.kind {
            NodeKind::Sum => {
                if let Some((other, _)) = rest.iter().find(|(unit, _)| !first.0.adds_to(unit)) {
                    return Err(mismatch(&node.id, first.0, other));
                }
                first.0.clone()
            }
            _ => rest.iter().fold(
                first.0.clone(),
                |unit, (other, below)| {
                    if *below { unit.divided_by(other) } else { unit.times(other) }
                },
            ),
        };
        let known = !open.get(position).copied().unwrap_or(false);
        if known && !(node.raw_unit.may_stand_for(&computed) || node.unit.may_stand_for(&computed)) {
            return Err(mismatch(&node.id, &node.unit, &computed));
        }
        if let Some(node) = nodes.get_mut(position).filter(|_| !known) {
            node.unit = computed.clone();
            node.raw_unit = computed;
        }
    }
    Ok(())
}
