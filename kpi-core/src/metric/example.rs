//! Worked examples of definitions.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::basis::BasisPatch;

/// A worked example: a few rows and the value that they give.
///
/// `rows` holds one small table of text per fact table: a line of column names, then a line of values per row,
/// separated by blanks; `-` is null. The value is that of November 2026, in UTC. Columns that are not named are null,
/// but: `shop_id` is S, `currency` USD, `quantity` and `days` 1, other required numbers 0, required instants and the
/// `paid_time` of order lines 2026-11-02T00:00:00Z, required dates 2026-11-02, other required texts the number of the
/// row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Example {
    /// Basis; `tiktok_analytics` when absent.
    #[serde(default, skip_serializing_if = "BasisPatch::is_empty")]
    pub basis: BasisPatch,
    /// Rows of each fact table.
    pub rows: BTreeMap<String, String>,
    /// The value: a decimal, a fraction such as `2/3`, or `null`.
    pub expect: String,
}
