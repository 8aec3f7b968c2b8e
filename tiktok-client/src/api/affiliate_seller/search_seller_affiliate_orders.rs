// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202410/orders/search`

use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ApiMoney, OrderId, ProductId, Rate, SkuId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Search seller affiliate orders.
    ///
    /// `POST /affiliate_seller/202410/orders/search`. Takes `shop_cipher`.
    pub struct SearchSellerAffiliateOrders -> SearchSellerAffiliateOrdersResponse;
    "affiliate_seller" "searchSellerAffiliateOrders" "202410" Post "/affiliate_seller/202410/orders/search"
        cipher true Read Json [] older false;
    new(page_size: i64) {
        page_token: None, page_size: page_size, create_time_lt: None, create_time_ge: None, program_id: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Create time, until (exclusive).
    body create_time_lt: Option<DateTime<Utc>> = "create_time_lt" => with_create_time_lt(DateTime<Utc>);
    /// Create time, from (inclusive).
    body create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
    /// Program id.
    body program_id: Option<ApiId> = "program_id" => with_program_id(ApiId);
}

paged! { SearchSellerAffiliateOrders: Order; token page_token; rows orders; total total_count; }

record! {
    /// Search seller affiliate orders response: `data`.
    pub struct SearchSellerAffiliateOrdersResponse {
        /// Orders.
        pub orders: Vec<Order> = "orders",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Order: `order`.
    pub struct Order {
        /// Id.
        pub id: Option<OrderId> = "id",
        /// Delivery time.
        pub delivery_time: Option<DateTime<Utc>> = "delivery_time",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Status. The platform gives it up.
        pub status: Option<SmolStr> = "status",
        /// SKUs.
        pub skus: Vec<Sku> = "skus",
    }
}

record! {
    /// SKU: `order.sku`.
    pub struct Sku {
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Settlement status.
        pub settlement_status: Option<SettlementStatus> = "settlement_status",
        /// Open collaboration id.
        pub open_collaboration_id: Option<ApiId> = "open_collaboration_id",
        /// Target collaboration id.
        pub target_collaboration_id: Option<ApiId> = "target_collaboration_id",
        /// Campaign id.
        pub campaign_id: Option<ApiId> = "campaign_id",
        /// Creator username.
        pub creator_username: Option<SmolStr> = "creator_username",
        /// Price.
        pub price: Option<ApiMoney> = "price",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
        /// Content type.
        pub content_type: Option<ContentType> = "content_type",
        /// Content id.
        pub content_id: Option<ApiId> = "content_id",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Commission model.
        pub commission_model: Option<SmolStr> = "commission_model",
        /// Commission tier setting.
        pub commission_tier_setting: Option<SmolStr> = "commission_tier_setting",
        /// Commission rate: hundredths of a percent: 700 is 7 %.
        pub commission_rate: Option<Rate> = "commission_rate",
        /// Partner commission rate.
        pub partner_commission_rate: Option<Rate> = "partner_commission_rate",
        /// Shop ads commission rate: hundredths of a percent: 700 is 7 %.
        pub shop_ads_commission_rate: Option<Rate> = "shop_ads_commission_rate",
        /// Estimated commission base.
        pub estimated_commission_base: Option<ApiMoney> = "estimated_commission_base",
        /// Estimated paid shop ads commission.
        pub estimated_paid_shop_ads_commission: Option<ApiMoney> = "estimated_paid_shop_ads_commission",
        /// Estimated paid commission.
        pub estimated_paid_commission: Option<ApiMoney> = "estimated_paid_commission",
        /// Estimated paid partner commission.
        pub estimated_paid_partner_commission: Option<ApiMoney> = "estimated_paid_partner_commission",
        /// Actual commission base.
        pub actual_commission_base: Option<ApiMoney> = "actual_commission_base",
        /// Actual paid commission.
        pub actual_paid_commission: Option<ApiMoney> = "actual_paid_commission",
        /// Actual paid partner commission.
        pub actual_paid_partner_commission: Option<ApiMoney> = "actual_paid_partner_commission",
        /// Actual paid shop ads commission.
        pub actual_paid_shop_ads_commission: Option<ApiMoney> = "actual_paid_shop_ads_commission",
        /// Estimated cofunded creator bonus amount.
        pub estimated_cofunded_creator_bonus_amount: Option<ApiMoney> = "estimated_cofunded_creator_bonus_amount",
        /// Actual cofunded creator bonus amount.
        pub actual_cofunded_creator_bonus_amount: Option<ApiMoney> = "actual_cofunded_creator_bonus_amount",
        /// Refunded quantity. The platform gives it up.
        pub refunded_quantity: Option<i64> = "refunded_quantity",
        /// Returned quantity. The platform gives it up.
        pub returned_quantity: Option<i64> = "returned_quantity",
        /// Fully return.
        pub fully_return: Option<SmolStr> = "fully_return",
        /// Is carousel.
        pub is_carousel: Option<bool> = "is_carousel",
    }
}

words! {
    /// Settlement status.
    pub enum SettlementStatus {
        Unknown = "Unknown",
        AwaitingPayment = "AWAITING PAYMENT",
        ToSettle = "To-SETTLE",
        Settled = "SETTLED",
        Ineligible = "INELIGIBLE",
    }
}

words! {
    /// Content type.
    pub enum ContentType {
        Shop = "SHOP",
        Video = "VIDEO",
        Live = "LIVE",
        PreLive = "PRE_LIVE",
        PromotionPage = "PROMOTION_PAGE",
        Linkshare = "LINKSHARE",
    }
}
