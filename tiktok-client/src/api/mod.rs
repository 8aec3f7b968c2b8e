// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! The operations of the Open API: one module per group, one file per operation.
//!
//! An operation is a value: its required parameters in `new`, the others by `with_…` or as fields. What comes back is
//! its [`Response`](Operation::Response). Names of fields, words and operations are the platform's own, misspelt ones
//! included, so that its documentation and our types can be read side by side. Where a name is not possible in Rust,
//! `type` is `type_` and a name that begins with a digit has an `n` in front.
//!
//! Every group is a cargo feature. The newest version of an operation stands in its group; older versions that are still
//! served stand in `order::v202309` and the like, behind the feature `older-versions`.

mod catalog;
pub(crate) mod operation;

#[cfg(all(feature = "affiliate", feature = "older-versions"))]
pub mod affiliate;
#[cfg(feature = "affiliate_creator")]
pub mod affiliate_creator;
#[cfg(feature = "affiliate_partner")]
pub mod affiliate_partner;
#[cfg(feature = "affiliate_seller")]
pub mod affiliate_seller;
#[cfg(feature = "analytics")]
pub mod analytics;
#[cfg(feature = "authorization")]
pub mod authorization;
#[cfg(feature = "customer_engagement")]
pub mod customer_engagement;
#[cfg(feature = "customer_service")]
pub mod customer_service;
#[cfg(all(feature = "data_reconciliation", feature = "older-versions"))]
pub mod data_reconciliation;
#[cfg(all(feature = "epharmacy", feature = "older-versions"))]
pub mod epharmacy;
#[cfg(feature = "event")]
pub mod event;
#[cfg(feature = "fbt")]
pub mod fbt;
#[cfg(feature = "finance")]
pub mod finance;
#[cfg(feature = "fulfillment")]
pub mod fulfillment;
#[cfg(all(feature = "gs_full_service_commodity", feature = "older-versions"))]
pub mod gs_full_service_commodity;
#[cfg(all(feature = "gs_full_service_inventory", feature = "older-versions"))]
pub mod gs_full_service_inventory;
#[cfg(all(feature = "gs_full_service_shipment", feature = "older-versions"))]
pub mod gs_full_service_shipment;
#[cfg(feature = "logistics")]
pub mod logistics;
#[cfg(feature = "open")]
pub mod open;
#[cfg(feature = "order")]
pub mod order;
#[cfg(feature = "product")]
pub mod product;
#[cfg(feature = "promotion")]
pub mod promotion;
#[cfg(feature = "return_refund")]
pub mod return_refund;
#[cfg(all(feature = "review_rating", feature = "older-versions"))]
pub mod review_rating;
#[cfg(feature = "seller")]
pub mod seller;
#[cfg(feature = "supply_chain")]
pub mod supply_chain;

pub use catalog::OPERATIONS;
pub use operation::{Access, Body, BodyKind, FilePart, Method, Operation, OperationInfo, Paged, Part};
