//! Targets of the nodes of a tree.

use serde::Serialize;
use smol_str::SmolStr;

use super::tree::DriverTree;
use super::value::DriverValues;
use crate::error::DriverError;
use crate::money::Fraction;

/// What holds a driver back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Limit {
    /// It stands at its lower bound.
    Low,
    /// It stands at its upper bound.
    High,
    /// It was fixed, or is a constant.
    Fixed,
}

/// The target of one node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DriverTarget {
    /// The node.
    pub node: SmolStr,
    /// Where it stands.
    pub base: Fraction,
    /// What the rule gives, before counts become whole and the product is closed.
    pub ideal: Fraction,
    /// What it has to reach.
    pub target: Fraction,
    /// What holds it back.
    pub limit: Option<Limit>,
}

impl DriverTarget {
    /// Target over base; `None` when the base is zero.
    #[must_use]
    pub fn ratio(&self) -> Option<Fraction> {
        self.target.checked_div(&self.base).ok()
    }
}

/// Targets of all nodes of a tree, in the order of the tree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[must_use]
pub struct DriverPlan {
    pub(super) targets: Vec<DriverTarget>,
}

impl DriverPlan {
    /// The targets, parents before children.
    #[must_use]
    pub fn targets(&self) -> &[DriverTarget] {
        &self.targets
    }

    /// The line of a node.
    #[must_use]
    pub fn get(&self, node: &str) -> Option<&DriverTarget> {
        self.targets.iter().find(|line| line.node == node)
    }

    /// The target of a node.
    #[must_use]
    pub fn target(&self, node: &str) -> Option<&Fraction> {
        self.get(node).map(|line| &line.target)
    }

    /// The targets as values of the tree.
    pub fn values(&self) -> DriverValues {
        self.targets.iter().fold(DriverValues::default(), |values, line| values.with(&line.node, line.target.clone()))
    }

    /// The root computed again from the leaves alone: exactly the target that was split.
    ///
    /// Error: [`DriverError::NotPositive`] when the plan belongs to another tree.
    pub fn evaluate(&self, tree: &DriverTree) -> Result<Fraction, DriverError> {
        let leaves = tree.leaves().fold(DriverValues::default(), |values, leaf| match self.target(leaf.id()) {
            Some(target) => values.with(leaf.id(), target.clone()),
            None => values,
        });
        let result = tree.evaluate(&leaves)?;
        result.value(tree.root().id()).cloned().map_err(|reason| tree.root().undefined(&reason.to_string()))
    }
}
