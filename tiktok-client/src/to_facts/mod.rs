//! Answers of the Open API as rows of the fact tables: the same facts that the export files give.
//!
//! | rows | from |
//! |---|---|
//! | [`order_lines`], [`order_page`] | order search and order detail, typed or as body |
//! | [`returns`], [`cancellations`] | after-sales searches |
//! | [`packages`], [`add_tracking`] | package search and tracking |
//! | [`chat_service`], [`chat_sessions`] | customer-service performance, session search |
//! | [`affiliate_orders`] | affiliate orders of the seller |
//! | [`settlements`], [`unsettled`] | transactions of a statement, and those that are not settled yet |
//! | [`shop_traffic`], [`hourly_traffic`], [`videos`], [`live_sessions`] | analytics of the shop |
//! | [`product_traffic`], [`product_days`], [`sku_traffic`], [`sku_days`] | analytics of products and variants |
//! | [`shop_scores`], [`score_metrics`] | Shop Performance Score |
//! | [`skus`] | product search |
//!
//! Nothing is dropped in silence: what cannot become a row is an [`Issue`](kpi_core::model::Issue) that names the place
//! and the value. Which group of operations is needed says each function; they exist where the feature is on.

mod context;
mod values;

#[cfg(feature = "affiliate_seller")]
mod affiliate;
#[cfg(feature = "return_refund")]
mod after_sales;
#[cfg(feature = "analytics")]
mod analytics;
#[cfg(feature = "product")]
mod catalog;
#[cfg(feature = "customer_service")]
mod chat;
#[cfg(feature = "finance")]
mod finance;
#[cfg(feature = "order")]
mod order_page;
#[cfg(feature = "order")]
mod orders;
#[cfg(feature = "fulfillment")]
mod packages;
#[cfg(feature = "analytics")]
mod products;
#[cfg(feature = "analytics")]
mod scores;
#[cfg(feature = "order")]
mod sent_order;

#[cfg(feature = "affiliate_seller")]
pub use affiliate::affiliate_orders;
#[cfg(feature = "return_refund")]
pub use after_sales::{cancellations, returns};
#[cfg(feature = "analytics")]
pub use analytics::{live_sessions, shop_traffic, videos};
#[cfg(feature = "product")]
pub use catalog::skus;
#[cfg(feature = "customer_service")]
pub use chat::{chat_service, chat_sessions};
pub use context::{Converted, FactContext};
#[cfg(feature = "finance")]
pub use finance::{settlements, unsettled};
#[cfg(feature = "order")]
pub use order_page::{OrderPage, order_page};
#[cfg(feature = "store")]
pub(crate) use orders::lines_of;
#[cfg(feature = "order")]
pub use orders::order_lines;
#[cfg(feature = "fulfillment")]
pub use packages::{add_tracking, packages};
#[cfg(feature = "analytics")]
pub use products::{hourly_traffic, product_days, product_traffic, sku_days, sku_traffic};
#[cfg(feature = "analytics")]
pub use scores::{score_metrics, shop_scores};
#[cfg(feature = "store")]
pub(crate) use sent_order::Sent as SentOrder;
