// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_partner/202411/orders/search`

use crate::api::affiliate_partner::model::ContentType;
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney, OrderId, ProductId, SkuId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Search TAP affiliate orders.
    ///
    /// `POST /affiliate_partner/202411/orders/search`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SearchTapAffiliateOrders -> SearchTapAffiliateOrdersResponse;
    "affiliate_partner" "SearchTapAffiliateOrders" "202411" Post "/affiliate_partner/202411/orders/search"
        cipher false Read Json [] older true;
    new(page_size: i64, category_asset_cipher: impl Into<SmolStr>) {
        page_token: None, page_size: page_size, category_asset_cipher: category_asset_cipher.into(), campaign_id:
        None, create_time_ge: None, create_time_lt: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Category asset cipher: names the market and category of a partner. Required.
    query category_asset_cipher: SmolStr = "category_asset_cipher";
    /// Campaign id.
    body campaign_id: Option<ApiId> = "campaign_id" => with_campaign_id(ApiId);
    /// Create time, from (inclusive).
    body create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
    /// Create time, until (exclusive).
    body create_time_lt: Option<DateTime<Utc>> = "create_time_lt" => with_create_time_lt(DateTime<Utc>);
}

paged! { SearchTapAffiliateOrders: Order; token page_token; rows orders; total total_count; }

record! {
    /// Search TAP affiliate orders response: `data`.
    pub struct SearchTapAffiliateOrdersResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Orders.
        pub orders: Vec<Order> = "orders",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Order: `order`.
    pub struct Order {
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Delivery time.
        pub delivery_time: Option<DateTime<Utc>> = "delivery_time",
        /// Id.
        pub id: Option<OrderId> = "id",
        /// SKUs.
        pub skus: Option<Sku> = "skus",
        /// Status.
        pub status: Option<SmolStr> = "status",
    }
}

record! {
    /// SKU: `order.sku`.
    pub struct Sku {
        /// Actual commission base.
        pub actual_commission_base: Option<ApiMoney> = "actual_commission_base",
        /// Actual creator commission.
        pub actual_creator_commission: Option<ApiMoney> = "actual_creator_commission",
        /// Actual creator commission reward fee.
        pub actual_creator_commission_reward_fee: Option<ApiMoney> = "actual_creator_commission_reward_fee",
        /// Actual partner commission reward fee.
        pub actual_partner_commission_reward_fee: Option<ApiMoney> = "actual_partner_commission_reward_fee",
        /// Actual TAP commission.
        pub actual_tap_commission: Option<ApiMoney> = "actual_tap_commission",
        /// Campaign id.
        pub campaign_id: Option<ApiId> = "campaign_id",
        /// Content id.
        pub content_id: Option<ApiId> = "content_id",
        /// Content type.
        pub content_type: Option<ContentType> = "content_type",
        /// Creator commission rate.
        pub creator_commission_rate: Option<Decimal> = "creator_commission_rate",
        /// Creator commission reward rate.
        pub creator_commission_reward_rate: Option<Decimal> = "creator_commission_reward_rate",
        /// Creator username.
        pub creator_username: Option<SmolStr> = "creator_username",
        /// Estimated commission base.
        pub estimated_commission_base: Option<ApiMoney> = "estimated_commission_base",
        /// Estimated creator commission.
        pub estimated_creator_commission: Option<ApiMoney> = "estimated_creator_commission",
        /// Estimated creator commission reward fee.
        pub estimated_creator_commission_reward_fee: Option<ApiMoney> = "estimated_creator_commission_reward_fee",
        /// Estimated partner commission reward fee.
        pub estimated_partner_commission_reward_fee: Option<ApiMoney> = "estimated_partner_commission_reward_fee",
        /// Estimated TAP commission.
        pub estimated_tap_commission: Option<ApiMoney> = "estimated_tap_commission",
        /// Id.
        pub id: Option<SkuId> = "id",
        /// Partner commission reward rate.
        pub partner_commission_reward_rate: Option<Decimal> = "partner_commission_reward_rate",
        /// Price.
        pub price: Option<ApiMoney> = "price",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
        /// Refunded quantity.
        pub refunded_quantity: Option<i64> = "refunded_quantity",
        /// Returned quantity.
        pub returned_quantity: Option<i64> = "returned_quantity",
        /// TAP commission rate.
        pub tap_commission_rate: Option<Decimal> = "tap_commission_rate",
        ... other_amounts
    }
}
