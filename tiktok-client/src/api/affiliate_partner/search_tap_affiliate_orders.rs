// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_partner/202603/orders/search`

use crate::api::affiliate_partner::model::ContentType;
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney, ProductId, SkuId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Search TAP affiliate orders.
    ///
    /// `POST /affiliate_partner/202603/orders/search`. Does not take `shop_cipher`.
    pub struct SearchTapAffiliateOrders -> SearchTapAffiliateOrdersResponse;
    "affiliate_partner" "searchTAPAffiliateOrders" "202603" Post "/affiliate_partner/202603/orders/search"
        cipher false Read Json [] older false;
    new(page_size: i64, category_asset_cipher: impl Into<SmolStr>) {
        page_token: None, page_size: page_size, category_asset_cipher: category_asset_cipher.into(),
        create_time_ge: None, create_time_lt: None, campaign_id: None,
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
    /// Campaign id.
    body campaign_id: Option<ApiId> = "campaign_id" => with_campaign_id(ApiId);
}

paged! { SearchTapAffiliateOrders: SearchTapAffiliateOrdersSkuOrder; token page_token; rows sku_orders; total total_count; }

record! {
    /// Search TAP affiliate orders response: `data`.
    pub struct SearchTapAffiliateOrdersResponse {
        /// SKU orders: paid orders, counted once per SKU in them.
        pub sku_orders: Vec<SearchTapAffiliateOrdersSkuOrder> = "sku_orders",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Search TAP affiliate orders SKU order: `sku_order`.
    pub struct SearchTapAffiliateOrdersSkuOrder {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Delivery time.
        pub delivery_time: Option<DateTime<Utc>> = "delivery_time",
        /// Settle status.
        pub settle_status: Option<SmolStr> = "settle_status",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Campaign id.
        pub campaign_id: Option<ApiId> = "campaign_id",
        /// Creator username.
        pub creator_username: Option<SmolStr> = "creator_username",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Price.
        pub price: Option<ApiMoney> = "price",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
        /// Content type.
        pub content_type: Option<ContentType> = "content_type",
        /// Content id.
        pub content_id: Option<ApiId> = "content_id",
        /// Creator standard commission rate.
        pub creator_standard_commission_rate: Option<Decimal> = "creator_standard_commission_rate",
        /// Partner standard commission rate.
        pub partner_standard_commission_rate: Option<Decimal> = "partner_standard_commission_rate",
        /// Creator shop ads commission rate.
        pub creator_shop_ads_commission_rate: Option<Decimal> = "creator_shop_ads_commission_rate",
        /// Partner shop ads commission rate.
        pub partner_shop_ads_commission_rate: Option<Decimal> = "partner_shop_ads_commission_rate",
        /// Partner TAP bonus commission rate.
        pub partner_tap_bonus_commission_rate: Option<Decimal> = "partner_tap_bonus_commission_rate",
        /// Creator TAP bonus commission rate.
        pub creator_tap_bonus_commission_rate: Option<Decimal> = "creator_tap_bonus_commission_rate",
        /// Estimated commission base.
        pub estimated_commission_base: Option<ApiMoney> = "estimated_commission_base",
        /// Estimated creator standard commission.
        pub estimated_creator_standard_commission: Option<ApiMoney> = "estimated_creator_standard_commission",
        /// Estimated partner standard commission.
        pub estimated_partner_standard_commission: Option<ApiMoney> = "estimated_partner_standard_commission",
        /// Estimated creator shop ads commission.
        pub estimated_creator_shop_ads_commission: Option<ApiMoney> = "estimated_creator_shop_ads_commission",
        /// Estimated partner shop ads commission.
        pub estimated_partner_shop_ads_commission: Option<ApiMoney> = "estimated_partner_shop_ads_commission",
        /// Estimated partner TAP bonus commission.
        pub estimated_partner_tap_bonus_commission: Option<ApiMoney> = "estimated_partner_tap_bonus_commission",
        /// Estimated creator TAP bonus commission.
        pub estimated_creator_tap_bonus_commission: Option<ApiMoney> = "estimated_creator_tap_bonus_commission",
        /// Estimated partner ISR.
        pub estimated_partner_isr: Option<ApiMoney> = "estimated_partner_isr",
        /// Estimated partner IVA.
        pub estimated_partner_iva: Option<ApiMoney> = "estimated_partner_iva",
        /// Actual commission base.
        pub actual_commission_base: Option<ApiMoney> = "actual_commission_base",
        /// Actual creator standard commission.
        pub actual_creator_standard_commission: Option<ApiMoney> = "actual_creator_standard_commission",
        /// Actual partner standard commission.
        pub actual_partner_standard_commission: Option<ApiMoney> = "actual_partner_standard_commission",
        /// Actual creator shop ads commission.
        pub actual_creator_shop_ads_commission: Option<ApiMoney> = "actual_creator_shop_ads_commission",
        /// Actual partner shop ads commission.
        pub actual_partner_shop_ads_commission: Option<ApiMoney> = "actual_partner_shop_ads_commission",
        /// Actual partner ISR.
        pub actual_partner_isr: Option<ApiMoney> = "actual_partner_isr",
        /// Actual partner IVA.
        pub actual_partner_iva: Option<ApiMoney> = "actual_partner_iva",
        /// Actual partner TAP bonus commission.
        pub actual_partner_tap_bonus_commission: Option<ApiMoney> = "actual_partner_tap_bonus_commission",
        /// Actual creator TAP bonus commission.
        pub actual_creator_tap_bonus_commission: Option<ApiMoney> = "actual_creator_tap_bonus_commission",
        /// Fully return.
        pub fully_return: Option<SmolStr> = "fully_return",
        /// Settlement time.
        pub settlement_time: Option<DateTime<Utc>> = "settlement_time",
        /// Last update time.
        pub last_update_time: Option<DateTime<Utc>> = "last_update_time",
        /// Is carousel.
        pub is_carousel: Option<bool> = "is_carousel",
        ... other_amounts
    }
}
