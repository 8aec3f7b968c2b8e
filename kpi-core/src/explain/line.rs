//! The lines of an explanation.

use serde::Serialize;
use smol_str::SmolStr;

use crate::driver::{DriverNode, Undefined};
use crate::error::NoAnswer;
use crate::metric::{Lang, Unit};
use crate::money::{Currency, Fraction};
use crate::target::{ChangeKind, PeriodChange, period_change};
use rust_decimal::Decimal;

/// How the change of a product or ratio is shared among its factors. Sums need no method.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Method {
    /// Average over all orders: exact, any number of factors, any signs.
    #[default]
    Shapley,
    /// Logarithmic mean Divisia index, form I: computed with logarithms, then closed onto the exact change.
    Lmdi,
    /// Mean rate-of-change index: exact.
    Mrci,
}

impl Method {
    /// Name in sentences and documents.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Shapley => "Shapley",
            Self::Lmdi => "LMDI-I",
            Self::Mrci => "MRCI",
        }
    }
}

/// What kind of line it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LineKind {
    /// A node of the tree.
    Node,
    /// The part of its parent's change that the children do not make, because the observed value of the parent is not the
    /// one they make.
    Remainder,
}

/// A node as code and people call it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct NodeName {
    /// Id in the tree.
    pub id: SmolStr,
    /// English name.
    pub en: String,
    /// Chinese name.
    pub zh: String,
}

impl NodeName {
    /// The name for people.
    #[must_use]
    pub fn name(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Zh => &self.zh,
        }
    }

    pub(super) fn of(node: &DriverNode) -> Self {
        let name = |lang| node.name(lang).to_owned();
        Self { id: SmolStr::new(node.id()), en: name(Lang::En), zh: name(Lang::Zh) }
    }
}

/// Something that must be known about a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "note", rename_all = "snake_case")]
#[non_exhaustive]
pub enum LineNote {
    /// The method has no answer here; Shapley was used.
    Fallback {
        /// Method asked for.
        from: Method,
        /// The child that is the reason; `None` when it is all of them together.
        child: Option<NodeName>,
        /// Why it has no answer.
        reason: NoAnswer,
    },
    /// The node has a value on one side only and borrows it for the other, so that its effect is that of its siblings.
    Borrowed {
        /// The node that is missing or zero: this one or one below it.
        node: NodeName,
        /// What is wrong with that node.
        reason: Undefined,
    },
    /// The node is not split further.
    NotSplit {
        /// The node below it that is missing or zero.
        node: NodeName,
        /// What is wrong with that node.
        reason: Undefined,
    },
}

/// One line of an explanation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Line {
    /// Id of the node; of the parent for a remainder.
    pub node: SmolStr,
    /// English name.
    pub en: String,
    /// Chinese name.
    pub zh: String,
    /// Node or remainder.
    pub kind: LineKind,
    /// Levels below the root.
    pub depth: usize,
    /// Position of the parent among the lines.
    pub parent: Option<usize>,
    /// Unit of the node's own values.
    #[serde(serialize_with = "unit_text")]
    pub unit: Unit,
    /// Value before, or planned.
    pub base: Option<Fraction>,
    /// Value now.
    pub current: Option<Fraction>,
    /// Part of the root's change, exact; the lines below a line add up to it.
    pub contribution: Fraction,
    /// The part as printed: the printed lines below a line add up to its printed part.
    #[serde(with = "crate::money::decimal_text")]
    pub printed: Decimal,
    /// How its children were computed; `None` for sums and leaves.
    pub method: Option<Method>,
    /// What must be known about it.
    pub notes: Vec<LineNote>,
}

fn unit_text<S: serde::Serializer>(unit: &Unit, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(unit)
}

impl Line {
    /// The change of the node's own value.
    #[must_use]
    pub fn change(&self) -> PeriodChange {
        let kind = if self.unit.is_share() { ChangeKind::Rate } else { ChangeKind::Amount };
        period_change(kind, self.base.clone(), self.current.clone())
    }
}

/// Why a number moved: lines from the root down that add up at every level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[must_use]
pub struct Explanation {
    pub(super) tree: String,
    pub(super) method: Method,
    pub(super) currency: Option<Currency>,
    pub(super) digits: u32,
    pub(super) lines: Vec<Line>,
}

impl Explanation {
    /// Id of the tree.
    #[must_use]
    pub fn tree(&self) -> &str {
        &self.tree
    }

    /// The method asked for; lines say where another was used.
    #[must_use]
    pub fn method(&self) -> Method {
        self.method
    }

    /// All lines, parents before children; the first is the root.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The line of a node.
    #[must_use]
    pub fn line(&self, node: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.kind == LineKind::Node && line.node == node)
    }

    /// The lines directly below a line.
    pub fn below(&self, position: usize) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| line.parent == Some(position))
    }

    /// The change of the root, exact.
    pub fn gap(&self) -> Fraction {
        self.lines.first().map_or_else(Fraction::zero, |root| root.contribution.clone())
    }

    /// The lines that nothing is below, with the largest part first: what to talk about.
    #[must_use]
    pub fn drivers(&self) -> Vec<&Line> {
        let inner: Vec<usize> = self.lines.iter().filter_map(|line| line.parent).collect();
        let leaves = self.lines.iter().enumerate().filter(|(position, _)| !inner.contains(position));
        let mut all: Vec<&Line> = leaves.map(|(_, line)| line).collect();
        all.sort_by_key(|line| std::cmp::Reverse(line.contribution.abs()));
        all
    }
}
