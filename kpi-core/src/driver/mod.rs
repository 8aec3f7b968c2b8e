//! Driver trees: how one metric is made of others, as data.
//!
//! | question | type |
//! |---|---|
//! | which metrics make up another, and how | [`DriverTree`], with built-in trees for shop, LIVE, ads, affiliate and profit |
//! | what are they worth in a period | [`DriverValues`], filled by hand or from a [`KpiTable`](crate::engine::KpiTable) row |
//! | does the identity hold on these data | [`DriverTree::evaluate`], [`Evaluation::identity_gaps`] |
//! | what must each driver reach for a target at the root | [`DriverSplit`], [`DriverPlan`] |
//!
//! A node is a sum with signs, a product or a ratio of its children, or a leaf with a metric. Only identities belong into
//! a tree: influence without identity (page speed on conversion) would break every exact decomposition.
//!
//! ```
//! use kpi_core::driver::{DriverSplit, DriverTree, DriverValues};
//! let tree = DriverTree::builtin("shop")?;
//! let base = DriverValues::default().with("visitors", 100_000).with("cvr", "0.02".parse::<kpi_core::money::Fraction>()?).with("aov", 25);
//! let plan = DriverSplit::new(tree).with_weight("visitors", 6.into()).with_weight("cvr", 3.into()).with_weight("aov", 1.into())
//!     .split(75_000, &base)?;
//! assert_eq!(plan.target("visitors").map(ToString::to_string), Some("127542".to_owned()));
//! assert_eq!(plan.evaluate(tree)?, 75_000.into()); // visitors × conversion × order value is the target again, exactly
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # A tree of one's own
//!
//! ```
//! use kpi_core::driver::DriverTree;
//! use kpi_core::metric::Catalogue;
//! let tree = DriverTree::from_toml(r#"
//!     id = "keep"
//!     version = 1
//!     en = "kept sales"
//!     zh = "留存销售"
//!     root = "kept"
//!     [[node]]
//!     id = "kept"
//!     en = "kept sales"
//!     zh = "留存销售"
//!     sum = ["gmv", "-refund_amount"]
//!     [[node]]
//!     id = "gmv"
//!     product = ["orders", "aov"]
//! "#, Catalogue::standard())?;
//! assert_eq!(tree.nodes().map(|node| node.id()).collect::<Vec<_>>(), ["kept", "gmv", "orders", "aov", "refund_amount"]);
//! # Ok::<(), kpi_core::error::DriverError>(())
//! ```

mod builtin;
mod close;
mod document;
mod plan;
mod read;
mod solve;
mod split;
mod tree;
mod unit;
mod value;

pub use crate::error::DriverError;
pub use plan::{DriverPlan, DriverTarget, Limit};
pub use split::DriverSplit;
pub use tree::{DriverNode, DriverTree, MAX_LEVELS, MAX_NODES, NodeKind, Source};
pub use value::{DriverValues, Evaluation, IdentityGap, IntoFraction, Undefined};
