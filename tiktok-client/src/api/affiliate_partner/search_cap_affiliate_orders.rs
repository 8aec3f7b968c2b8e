// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_partner/202603/cap_order/search`

use crate::api::affiliate_partner::model::ContentType;
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney, OrderId, ProductId, SkuId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Search CAP affiliate orders.
    ///
    /// `POST /affiliate_partner/202603/cap_order/search`. Does not take `shop_cipher`.
    pub struct SearchCapAffiliateOrders -> SearchCapAffiliateOrdersResponse;
    "affiliate_partner" "searchCAPAffiliateOrders" "202603" Post "/affiliate_partner/202603/cap_order/search"
        cipher false Read Json [] older false;
    new(page_size: i64, category_asset_cipher: impl Into<SmolStr>) {
        page_token: None, page_size: page_size, category_asset_cipher: category_asset_cipher.into(), order_id:
        None, product_id: None, settle_status: None, create_time_ge: None, create_time_lt: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Category asset cipher: names the market and category of a partner. Required.
    query category_asset_cipher: SmolStr = "category_asset_cipher";
    /// Order id.
    body order_id: Option<OrderId> = "order_id" => with_order_id(OrderId);
    /// Product id.
    body product_id: Option<ProductId> = "product_id" => with_product_id(ProductId);
    /// Settle status.
    body settle_status: Option<i64> = "settle_status" => with_settle_status(i64);
    /// Create time, from (inclusive).
    body create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
    /// Create time, until (exclusive).
    body create_time_lt: Option<DateTime<Utc>> = "create_time_lt" => with_create_time_lt(DateTime<Utc>);
}

paged! { SearchCapAffiliateOrders: SkuOrder; token page_token; rows sku_orders; total total_count; }

record! {
    /// Search CAP affiliate orders response: `data`.
    pub struct SearchCapAffiliateOrdersResponse {
        /// SKU orders: paid orders, counted once per SKU in them.
        pub sku_orders: Vec<SkuOrder> = "sku_orders",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// SKU order: `sku_order`.
    pub struct SkuOrder {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Tags.
        pub tags: Option<SmolStr> = "tags",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Delivery time.
        pub delivery_time: Option<DateTime<Utc>> = "delivery_time",
        /// Settle status.
        pub settle_status: Option<SmolStr> = "settle_status",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Open collaboration id.
        pub open_collaboration_id: Option<ApiId> = "open_collaboration_id",
        /// Target collaboration id.
        pub target_collaboration_id: Option<ApiId> = "target_collaboration_id",
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
        /// Shop name.
        pub shop_name: Option<SmolStr> = "shop_name",
        /// Content type.
        pub content_type: Option<ContentType> = "content_type",
        /// Content id.
        pub content_id: Option<ApiId> = "content_id",
        /// Attribution type.
        pub attribution_type: Option<SmolStr> = "attribution_type",
        /// Commission model.
        pub commission_model: Option<SmolStr> = "commission_model",
        /// Commission tier setting.
        pub commission_tier_setting: Option<SmolStr> = "commission_tier_setting",
        /// Standard commission rate.
        pub standard_commission_rate: Option<Decimal> = "standard_commission_rate",
        /// Commission bonus rate.
        pub commission_bonus_rate: Option<Decimal> = "commission_bonus_rate",
        /// Shop ads commission rate: hundredths of a percent: 700 is 7 %.
        pub shop_ads_commission_rate: Option<Decimal> = "shop_ads_commission_rate",
        /// TAP bonus commission rate.
        pub tap_bonus_commission_rate: Option<Decimal> = "tap_bonus_commission_rate",
        /// Revenue sharing portion rate.
        pub revenue_sharing_portion_rate: Option<Decimal> = "revenue_sharing_portion_rate",
        /// Estimated commission base.
        pub estimated_commission_base: Option<ApiMoney> = "estimated_commission_base",
        /// Estimated standard commission.
        pub estimated_standard_commission: Option<ApiMoney> = "estimated_standard_commission",
        /// Estimated bonus commission.
        pub estimated_bonus_commission: Option<ApiMoney> = "estimated_bonus_commission",
        /// Estimated shop ads commission.
        pub estimated_shop_ads_commission: Option<ApiMoney> = "estimated_shop_ads_commission",
        /// Estimated TAP bonus commission.
        pub estimated_tap_bonus_commission: Option<ApiMoney> = "estimated_tap_bonus_commission",
        /// Estimated creator tax ISR.
        pub estimated_creator_tax_isr: Option<ApiMoney> = "estimated_creator_tax_isr",
        /// Estimated creator tax IVA.
        pub estimated_creator_tax_iva: Option<ApiMoney> = "estimated_creator_tax_iva",
        /// Estimated creator tax PIT.
        pub estimated_creator_tax_pit: Option<ApiMoney> = "estimated_creator_tax_pit",
        /// Estimated creator total earnings after tax.
        pub estimated_creator_total_earnings_after_tax: Option<ApiMoney> = "estimated_creator_total_earnings_after_tax",
        /// Estimated total agency earnings.
        pub estimated_total_agency_earnings: Option<ApiMoney> = "estimated_total_agency_earnings",
        /// Estimated agency ISR.
        pub estimated_agency_isr: Option<ApiMoney> = "estimated_agency_isr",
        /// Estimated agency IVA.
        pub estimated_agency_iva: Option<ApiMoney> = "estimated_agency_iva",
        /// Actual commission base.
        pub actual_commission_base: Option<ApiMoney> = "actual_commission_base",
        /// Actual standard commission.
        pub actual_standard_commission: Option<ApiMoney> = "actual_standard_commission",
        /// Actual bonus commission.
        pub actual_bonus_commission: Option<ApiMoney> = "actual_bonus_commission",
        /// Actual shop ads commission.
        pub actual_shop_ads_commission: Option<ApiMoney> = "actual_shop_ads_commission",
        /// Actual TAP bonus commission.
        pub actual_tap_bonus_commission: Option<ApiMoney> = "actual_tap_bonus_commission",
        /// Actual creator tax ISR.
        pub actual_creator_tax_isr: Option<ApiMoney> = "actual_creator_tax_isr",
        /// Actual creator tax IVA.
        pub actual_creator_tax_iva: Option<ApiMoney> = "actual_creator_tax_iva",
        /// Actual creator tax PIT.
        pub actual_creator_tax_pit: Option<ApiMoney> = "actual_creator_tax_pit",
        /// Actual creator total earnings after tax.
        pub actual_creator_total_earnings_after_tax: Option<ApiMoney> = "actual_creator_total_earnings_after_tax",
        /// Actual total agency commission.
        pub actual_total_agency_commission: Option<ApiMoney> = "actual_total_agency_commission",
        /// Actual agency ISR.
        pub actual_agency_isr: Option<ApiMoney> = "actual_agency_isr",
        /// Actual agency IVA.
        pub actual_agency_iva: Option<ApiMoney> = "actual_agency_iva",
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
