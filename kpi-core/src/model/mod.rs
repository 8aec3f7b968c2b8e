//! The data model: the shapes an ERP maps to.
//!
//! | type | stands for | fact table |
//! |---|---|---|
//! | [`Order`] with [`LineItem`]s, or flat [`OrderLine`]s | a sale | `order_lines` |
//! | [`AfterSale`] | cancellation, return, refund | `after_sales` |
//! | [`Package`] with [`TrackingEvent`]s, or flat [`PackageRow`]s | a parcel | `packages` |
//! | [`Traffic`] | impressions, visitors, reported sales | `traffic` |
//! | [`LiveSession`], [`VideoPerformance`] | content | `live_sessions`, `video_performance` |
//! | [`AffiliateOrder`], [`CreatorPerformance`] | what creators sell and earn | `affiliate_orders`, `creator_performance` |
//! | [`AdSpend`] | advertising | `ad_spend` |
//! | [`ChatService`], [`Review`], [`ComplianceItem`] | service and seller rules | `chat_service`, `reviews`, `compliance` |
//! | [`ShopScore`] | the platform's judgement of a shop | `shop_scores` |
//! | [`SettlementLine`], [`Cost`] | money received and spent | `settlements`, `costs` |
//! | [`Listing`], [`Sku`] | what was on sale | `listings`, `skus` |
//! | [`Seller`], [`Shop`], [`Team`], [`Person`], [`Creator`], [`Assignment`] | who | dimension tables of the same names |
//!
//! Ids are newtypes over text. The platform's words are open enums that keep what they do not know. A row has one
//! currency, and its amounts are [`Amount`]s in it, so two currencies cannot meet inside a row. Every type reads and
//! writes serde documents with amounts as text and refuses unknown fields and floats; [`Validate`] reports all findings
//! with their places.
//!
//! ```
//! use kpi_core::model::{OrderLine, Validate};
//! let line: OrderLine = serde_json::from_str(r#"{
//!     "order_id": "576461413038785752", "line_id": "1", "shop_id": "7495000000000000001", "currency": "THB",
//!     "create_time": "2026-11-11T01:02:03Z", "status": "IN_TRANSIT", "quantity": 2, "unit_price": "199.50"
//! }"#)?;
//! assert_eq!(line.list_amount()?.to_string(), "399");
//! assert!(line.validate().is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod ads;
mod affiliate;
mod after_sale;
mod catalog;
pub(crate) mod checks;
mod content;
mod declare;
mod finance;
mod id;
mod issue;
mod open_enum;
mod order;
mod order_line;
mod package;
mod people;
pub mod record;
mod scalar;
mod score;
mod service;
mod traffic;
mod words;

pub use crate::period::Market;
pub use ads::AdSpend;
pub use affiliate::{AffiliateOrder, CreatorPerformance};
pub use after_sale::AfterSale;
pub use catalog::{Listing, Sku};
pub use content::{LiveSession, VideoPerformance};
pub use finance::{Cost, SettlementLine};
#[cfg(feature = "facts")]
pub(crate) use id::check as check_id;
pub use id::{
    AfterSaleId, BuyerId, CampaignId, ComplianceId, CostId, CreatorId, LineId, LiveSessionId, MAX_ID_BYTES, OrderId,
    PackageId, PersonId, ProductId, ReviewId, SellerId, SettlementId, ShopId, SkuId, StatementId, TeamId, VideoId,
    WarehouseId,
};
pub use issue::{Issue, Issues, Level, Validate};
pub use order::{LineItem, Order};
pub use order_line::OrderLine;
pub use package::{Milestone, Package, PackageRow, TrackingEvent};
pub use people::{Assignment, Creator, Person, Seller, Shop, Team};
pub use record::{FieldKind, FieldSpec, Label, Record, SchemaVersion, TableSpec};
pub use scalar::{AMOUNT_SCALE, Amount, PRECISION, RATE_SCALE, Rate};
pub use score::ShopScore;
pub use service::{ChatService, ComplianceItem, Review};
pub use traffic::Traffic;
pub use words::{
    AffiliateSettlement, AfterSaleKind, AfterSaleStatus, AssignmentScope, Channel, ComplianceKind, CostKind, Fault,
    Fulfillment, Initiator, ListingStatus, OrderStatus, PackageStatus, Role, ScoreFigure, ScoreTier, SellerType,
    SettlementGroup,
};
