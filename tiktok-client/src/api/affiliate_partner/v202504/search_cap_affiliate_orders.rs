// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_partner/202504/cap_order/search`

use crate::api::affiliate_partner::model::ContentType;
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney, OrderId, ProductId, Rate, SkuId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Search CAP affiliate orders.
    ///
    /// `POST /affiliate_partner/202504/cap_order/search`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SearchCapAffiliateOrders -> SearchCapAffiliateOrdersResponse;
    "affiliate_partner" "SearchCAPAffiliateOrders" "202504" Post "/affiliate_partner/202504/cap_order/search"
        cipher false Read Json [] older true;
    new(page_size: i64, category_asset_cipher: impl Into<SmolStr>) {
        page_token: None, page_size: page_size, category_asset_cipher: category_asset_cipher.into(),
        create_time_ge: None, create_time_lt: None, order_id: None, order_status: None, product_id: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Category asset cipher: names the market and category of a partner. Required.
    query category_asset_cipher: SmolStr = "category_asset_cipher";
    /// Create time, from (inclusive).
    body create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
    /// Create time, until (exclusive).
    body create_time_lt: Option<DateTime<Utc>> = "create_time_lt" => with_create_time_lt(DateTime<Utc>);
    /// Order id.
    body order_id: Option<OrderId> = "order_id" => with_order_id(OrderId);
    /// Order status.
    body order_status: Option<i64> = "order_status" => with_order_status(i64);
    /// Product id.
    body product_id: Option<ProductId> = "product_id" => with_product_id(ProductId);
}

paged! { SearchCapAffiliateOrders: SearchCapAffiliateOrdersOrder; token page_token; rows orders; total total_count; }

record! {
    /// Search CAP affiliate orders response: `data`.
    pub struct SearchCapAffiliateOrdersResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Orders.
        pub orders: Vec<SearchCapAffiliateOrdersOrder> = "orders",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Search CAP affiliate orders order: `order`.
    pub struct SearchCapAffiliateOrdersOrder {
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Delivery time.
        pub delivery_time: Option<DateTime<Utc>> = "delivery_time",
        /// Id.
        pub id: Option<OrderId> = "id",
        /// SKUs.
        pub skus: Option<OrderSku> = "skus",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Tags.
        pub tags: Option<SmolStr> = "tags",
    }
}

record! {
    /// Order SKU: `order.sku`.
    pub struct OrderSku {
        /// Actual bonus commission.
        pub actual_bonus_commission: Option<ApiMoney> = "actual_bonus_commission",
        /// Actual commission.
        pub actual_commission: Option<ApiMoney> = "actual_commission",
        /// Actual commission base.
        pub actual_commission_base: Option<ApiMoney> = "actual_commission_base",
        /// Actual shop ads commission.
        pub actual_shop_ads_commission: Option<ApiMoney> = "actual_shop_ads_commission",
        /// Agency bonus commission.
        pub agency_bonus_commission: Option<ApiMoney> = "agency_bonus_commission",
        /// Agency commission.
        pub agency_commission: Option<ApiMoney> = "agency_commission",
        /// Agency commission rate.
        pub agency_commission_rate: Option<Rate> = "agency_commission_rate",
        /// Agency shop ads commission.
        pub agency_shop_ads_commission: Option<ApiMoney> = "agency_shop_ads_commission",
        /// Attribution type.
        pub attribution_type: Option<SmolStr> = "attribution_type",
        /// Commission bonus rate.
        pub commission_bonus_rate: Option<Rate> = "commission_bonus_rate",
        /// Commission model.
        pub commission_model: Option<SmolStr> = "commission_model",
        /// Commission rate: hundredths of a percent: 700 is 7 %.
        pub commission_rate: Option<Rate> = "commission_rate",
        /// Commission tier setting.
        pub commission_tier_setting: Option<SmolStr> = "commission_tier_setting",
        /// Content id.
        pub content_id: Option<ApiId> = "content_id",
        /// Content type.
        pub content_type: Option<ContentType> = "content_type",
        /// Creator username.
        pub creator_username: Option<SmolStr> = "creator_username",
        /// Estimated bonus commission.
        pub estimated_bonus_commission: Option<ApiMoney> = "estimated_bonus_commission",
        /// Estimated commission.
        pub estimated_commission: Option<ApiMoney> = "estimated_commission",
        /// Estimated commission base.
        pub estimated_commission_base: Option<ApiMoney> = "estimated_commission_base",
        /// Estimated shop ads commission.
        pub estimated_shop_ads_commission: Option<ApiMoney> = "estimated_shop_ads_commission",
        /// Id.
        pub id: Option<SkuId> = "id",
        /// ISR.
        pub isr: Option<SmolStr> = "isr",
        /// IVA.
        pub iva: Option<SmolStr> = "iva",
        /// Open collaboration id.
        pub open_collaboration_id: Option<ApiId> = "open_collaboration_id",
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
        /// Shop ads commission rate: hundredths of a percent: 700 is 7 %.
        pub shop_ads_commission_rate: Option<Rate> = "shop_ads_commission_rate",
        /// Shop name.
        pub shop_name: Option<SmolStr> = "shop_name",
        /// Target collaboration id.
        pub target_collaboration_id: Option<ApiId> = "target_collaboration_id",
        /// Total agency commission.
        pub total_agency_commission: Option<ApiMoney> = "total_agency_commission",
    }
}
