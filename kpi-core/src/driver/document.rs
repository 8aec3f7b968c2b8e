//! The document form of a driver tree.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A driver tree as written in TOML or JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct TreeDoc {
    /// Name in code and files.
    pub(super) id: String,
    /// Raised whenever the tree changes.
    pub(super) version: u32,
    /// English name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) en: String,
    /// Chinese name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) zh: String,
    /// The node that is explained or targeted.
    pub(super) root: String,
    /// The nodes. A child that has no entry here is the metric of that id.
    #[serde(default)]
    pub(super) node: Vec<NodeDoc>,
}

/// A node of a driver tree.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NodeDoc {
    /// Name inside the tree.
    pub(super) id: String,
    /// English name; the metric's when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) en: Option<String>,
    /// Chinese name; the metric's when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) zh: Option<String>,
    /// The metric that gives the value; the one of the same id when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) metric: Option<String>,
    /// Two metrics: the value is the first over the second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) quotient: Option<[String; 2]>,
    /// A number that never changes, as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) constant: Option<String>,
    /// Condition on the rows of the metric, such as `channel = 'LIVE'`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) filter: Option<String>,
    /// Unit, where no metric and no children say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) unit: Option<String>,
    /// Children that are added up; `-` before an id subtracts it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) sum: Vec<String>,
    /// Children that are multiplied.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) product: Vec<String>,
    /// Two children: the first is divided by the second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) ratio: Option<[String; 2]>,
}
