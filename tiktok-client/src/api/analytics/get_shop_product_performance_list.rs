// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202605/shop_products/performance`

use crate::api::analytics::model::{Currency, ProductStatusFilter, SortOrder};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiMoney, ProductId, Rate};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get shop product performance list.
    ///
    /// `GET /analytics/202605/shop_products/performance`. Takes `shop_cipher`.
    pub struct GetShopProductPerformanceList -> GetShopProductPerformanceListResponse;
    "analytics" "getShopProductPerformanceList" "202605" Get "/analytics/202605/shop_products/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older false;
    new(start_date_ge: NaiveDate, end_date_lt: NaiveDate) {
        start_date_ge: start_date_ge, end_date_lt: end_date_lt, page_size: None, page_token: None, sort_field:
        None, sort_order: None, currency: None, category_filter: Vec::new(), product_status_filter: None,
    }
    /// Start date, from (inclusive): first day, in the shop's time zone. Required.
    query start_date_ge: NaiveDate = "start_date_ge";
    /// End date, until (exclusive): day after the last one, in the shop's time zone. Required.
    query end_date_lt: NaiveDate = "end_date_lt";
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Sort field.
    query sort_field: Option<GetShopProductPerformanceListSortField> = "sort_field" => with_sort_field(GetShopProductPerformanceListSortField);
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Currency.
    query currency: Option<Currency> = "currency" => with_currency(Currency);
    /// Category filter.
    query category_filter: Vec<SmolStr> = "category_filter" => with_category_filter(Vec<SmolStr>);
    /// Product status filter.
    query product_status_filter: Option<ProductStatusFilter> = "product_status_filter" => with_product_status_filter(ProductStatusFilter);
}

paged! { GetShopProductPerformanceList: GetShopProductPerformanceListProduct; token page_token; rows products; total total_count; }

record! {
    /// Get shop product performance list response: `data`.
    pub struct GetShopProductPerformanceListResponse {
        /// Products.
        pub products: Vec<GetShopProductPerformanceListProduct> = "products",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
    }
}

record! {
    /// Get shop product performance list product: `product`.
    pub struct GetShopProductPerformanceListProduct {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Total performance.
        pub total_performance: Option<TotalPerformance> = "total_performance",
        /// Seller live performance.
        pub seller_live_performance: Option<SellerLivePerformance> = "seller_live_performance",
        /// Seller video performance.
        pub seller_video_performance: Option<SellerVideoPerformance> = "seller_video_performance",
        /// Seller product card performance.
        pub seller_product_card_performance: Option<SellerProductCardPerformance> = "seller_product_card_performance",
        /// Affiliate total performance.
        pub affiliate_total_performance: Option<AffiliateTotalPerformance> = "affiliate_total_performance",
        /// Affiliate live performance.
        pub affiliate_live_performance: Option<AffiliateLivePerformance> = "affiliate_live_performance",
        /// Affiliate video performance.
        pub affiliate_video_performance: Option<AffiliateVideoPerformance> = "affiliate_video_performance",
        /// Shop tab performance.
        pub shop_tab_performance: Option<ShopTabPerformance> = "shop_tab_performance",
    }
}

record! {
    /// Shop tab performance: `product.shop_tab_performance`.
    pub struct ShopTabPerformance {
        /// Shop tab product impressions.
        pub shop_tab_product_impressions: Option<i64> = "shop_tab_product_impressions",
        /// Shop tab product clicks.
        pub shop_tab_product_clicks: Option<i64> = "shop_tab_product_clicks",
        /// Unique shop tab product clicks.
        pub unique_shop_tab_product_clicks: Option<i64> = "unique_shop_tab_product_clicks",
        /// Estimated shop tab customers.
        pub estimated_shop_tab_customers: Option<i64> = "estimated_shop_tab_customers",
        /// Shop tab CTR.
        pub shop_tab_ctr: Option<Rate> = "shop_tab_ctr",
        /// Shop tab CTOR SKU.
        pub shop_tab_ctor_sku: Option<SmolStr> = "shop_tab_ctor_sku",
        /// Shop tab GMV.
        pub shop_tab_gmv: Option<ApiMoney> = "shop_tab_gmv",
        /// Shop tab sold items.
        pub shop_tab_sold_items: Option<i64> = "shop_tab_sold_items",
    }
}

record! {
    /// Affiliate video performance: `product.affiliate_video_performance`.
    pub struct AffiliateVideoPerformance {
        /// Attributed video GMV.
        pub attributed_video_gmv: Option<ApiMoney> = "attributed_video_gmv",
        /// New video count.
        pub new_video_count: Option<i64> = "new_video_count",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// Product clicks.
        pub product_clicks: Option<i64> = "product_clicks",
        /// CTR.
        pub ctr: Option<Rate> = "ctr",
        /// Add cart count.
        pub add_cart_count: Option<i64> = "add_cart_count",
        /// Add cart rate.
        pub add_cart_rate: Option<Rate> = "add_cart_rate",
        /// Click order rate.
        pub click_order_rate: Option<Rate> = "click_order_rate",
        /// Unique product impressions.
        pub unique_product_impressions: Option<i64> = "unique_product_impressions",
        /// Unique clicks.
        pub unique_clicks: Option<i64> = "unique_clicks",
        /// Unique CTR.
        pub unique_ctr: Option<Rate> = "unique_ctr",
        /// Atc users.
        pub atc_users: Option<i64> = "atc_users",
        /// Unique atc rate.
        pub unique_atc_rate: Option<Rate> = "unique_atc_rate",
        /// Unique click order rate.
        pub unique_click_order_rate: Option<Rate> = "unique_click_order_rate",
    }
}

record! {
    /// Affiliate live performance: `product.affiliate_live_performance`.
    pub struct AffiliateLivePerformance {
        /// Live attributed GMV.
        pub live_attributed_gmv: Option<ApiMoney> = "live_attributed_gmv",
        /// New live count.
        pub new_live_count: Option<i64> = "new_live_count",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// Product clicks.
        pub product_clicks: Option<i64> = "product_clicks",
        /// CTR.
        pub ctr: Option<Rate> = "ctr",
        /// Add cart count.
        pub add_cart_count: Option<i64> = "add_cart_count",
        /// Add cart rate.
        pub add_cart_rate: Option<Rate> = "add_cart_rate",
        /// Click order rate.
        pub click_order_rate: Option<Rate> = "click_order_rate",
        /// Unique product impressions.
        pub unique_product_impressions: Option<i64> = "unique_product_impressions",
        /// Unique clicks.
        pub unique_clicks: Option<i64> = "unique_clicks",
        /// Unique CTR.
        pub unique_ctr: Option<Rate> = "unique_ctr",
        /// Atc users.
        pub atc_users: Option<i64> = "atc_users",
        /// Unique atc rate.
        pub unique_atc_rate: Option<Rate> = "unique_atc_rate",
        /// Unique click order rate.
        pub unique_click_order_rate: Option<Rate> = "unique_click_order_rate",
    }
}

record! {
    /// Affiliate total performance: `product.affiliate_total_performance`.
    pub struct AffiliateTotalPerformance {
        /// Attributed GMV.
        pub attributed_gmv: Option<ApiMoney> = "attributed_gmv",
        /// Attributed orders.
        pub attributed_orders: Option<i64> = "attributed_orders",
        /// Attributed SKU orders.
        pub attributed_sku_orders: Option<i64> = "attributed_sku_orders",
        /// Attributed sold items.
        pub attributed_sold_items: Option<i64> = "attributed_sold_items",
        /// Estimated customers.
        pub estimated_customers: Option<i64> = "estimated_customers",
        /// Aov.
        pub aov: Option<ApiMoney> = "aov",
        /// Average daily creator posted content.
        pub avg_daily_creator_posted_content: Option<Decimal> = "avg_daily_creator_posted_content",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// Product clicks.
        pub product_clicks: Option<i64> = "product_clicks",
        /// CTR.
        pub ctr: Option<Rate> = "ctr",
        /// Add cart count.
        pub add_cart_count: Option<i64> = "add_cart_count",
        /// Add cart rate.
        pub add_cart_rate: Option<Rate> = "add_cart_rate",
        /// Click order rate.
        pub click_order_rate: Option<Rate> = "click_order_rate",
        /// Unique product impressions.
        pub unique_product_impressions: Option<i64> = "unique_product_impressions",
        /// Unique clicks.
        pub unique_clicks: Option<i64> = "unique_clicks",
        /// Unique CTR.
        pub unique_ctr: Option<Rate> = "unique_ctr",
        /// Add cart users.
        pub add_cart_users: Option<i64> = "add_cart_users",
        /// Unique atc rate.
        pub unique_atc_rate: Option<Rate> = "unique_atc_rate",
        /// Unique click order rate.
        pub unique_click_order_rate: Option<Rate> = "unique_click_order_rate",
    }
}

record! {
    /// Seller product card performance: `product.seller_product_card_performance`.
    pub struct SellerProductCardPerformance {
        /// Attributed GMV.
        pub attributed_gmv: Option<ApiMoney> = "attributed_gmv",
        /// Attributed orders.
        pub attributed_orders: Option<i64> = "attributed_orders",
        /// Attributed SKU orders.
        pub attributed_sku_orders: Option<i64> = "attributed_sku_orders",
        /// Attributed sold items.
        pub attributed_sold_items: Option<i64> = "attributed_sold_items",
        /// Estimated customers.
        pub estimated_customers: Option<i64> = "estimated_customers",
        /// Aov.
        pub aov: Option<ApiMoney> = "aov",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// Product clicks.
        pub product_clicks: Option<i64> = "product_clicks",
        /// CTR.
        pub ctr: Option<Rate> = "ctr",
        /// Add cart count.
        pub add_cart_count: Option<i64> = "add_cart_count",
        /// Add cart rate.
        pub add_cart_rate: Option<Rate> = "add_cart_rate",
        /// Click order rate.
        pub click_order_rate: Option<Rate> = "click_order_rate",
        /// Unique product impressions.
        pub unique_product_impressions: Option<i64> = "unique_product_impressions",
        /// Unique clicks.
        pub unique_clicks: Option<i64> = "unique_clicks",
        /// Unique CTR.
        pub unique_ctr: Option<Rate> = "unique_ctr",
        /// Add cart users.
        pub add_cart_users: Option<i64> = "add_cart_users",
        /// Unique atc rate.
        pub unique_atc_rate: Option<Rate> = "unique_atc_rate",
        /// Unique click order rate.
        pub unique_click_order_rate: Option<Rate> = "unique_click_order_rate",
    }
}

record! {
    /// Seller video performance: `product.seller_video_performance`.
    pub struct SellerVideoPerformance {
        /// Attributed GMV.
        pub attributed_gmv: Option<ApiMoney> = "attributed_gmv",
        /// Attributed orders.
        pub attributed_orders: Option<i64> = "attributed_orders",
        /// Attributed SKU orders.
        pub attributed_sku_orders: Option<i64> = "attributed_sku_orders",
        /// Attributed sold items.
        pub attributed_sold_items: Option<i64> = "attributed_sold_items",
        /// Estimated customers.
        pub estimated_customers: Option<i64> = "estimated_customers",
        /// Aov.
        pub aov: Option<ApiMoney> = "aov",
        /// New video count.
        pub new_video_count: Option<i64> = "new_video_count",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// Product clicks.
        pub product_clicks: Option<i64> = "product_clicks",
        /// CTR.
        pub ctr: Option<Rate> = "ctr",
        /// Add cart count.
        pub add_cart_count: Option<i64> = "add_cart_count",
        /// Add cart rate.
        pub add_cart_rate: Option<Rate> = "add_cart_rate",
        /// Click order rate.
        pub click_order_rate: Option<Rate> = "click_order_rate",
        /// Unique product impressions.
        pub unique_product_impressions: Option<i64> = "unique_product_impressions",
        /// Unique clicks.
        pub unique_clicks: Option<i64> = "unique_clicks",
        /// Unique CTR.
        pub unique_ctr: Option<Rate> = "unique_ctr",
        /// Add cart users.
        pub add_cart_users: Option<i64> = "add_cart_users",
        /// Unique atc rate.
        pub unique_atc_rate: Option<Rate> = "unique_atc_rate",
        /// Unique click order rate.
        pub unique_click_order_rate: Option<Rate> = "unique_click_order_rate",
    }
}

record! {
    /// Seller live performance: `product.seller_live_performance`.
    pub struct SellerLivePerformance {
        /// Attributed GMV.
        pub attributed_gmv: Option<ApiMoney> = "attributed_gmv",
        /// Attributed orders.
        pub attributed_orders: Option<i64> = "attributed_orders",
        /// Attributed SKU orders.
        pub attributed_sku_orders: Option<i64> = "attributed_sku_orders",
        /// Attributed sold items.
        pub attributed_sold_items: Option<i64> = "attributed_sold_items",
        /// Estimated customers.
        pub estimated_customers: Option<i64> = "estimated_customers",
        /// Aov.
        pub aov: Option<ApiMoney> = "aov",
        /// New live count.
        pub new_live_count: Option<i64> = "new_live_count",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// Product clicks.
        pub product_clicks: Option<i64> = "product_clicks",
        /// CTR.
        pub ctr: Option<Rate> = "ctr",
        /// Add cart count.
        pub add_cart_count: Option<i64> = "add_cart_count",
        /// Add cart rate.
        pub add_cart_rate: Option<Rate> = "add_cart_rate",
        /// Click order rate.
        pub click_order_rate: Option<Rate> = "click_order_rate",
        /// Unique product impressions.
        pub unique_product_impressions: Option<i64> = "unique_product_impressions",
        /// Unique clicks.
        pub unique_clicks: Option<i64> = "unique_clicks",
        /// Unique CTR.
        pub unique_ctr: Option<Rate> = "unique_ctr",
        /// Add cart users.
        pub add_cart_users: Option<i64> = "add_cart_users",
        /// Unique atc rate.
        pub unique_atc_rate: Option<Rate> = "unique_atc_rate",
        /// Unique click order rate.
        pub unique_click_order_rate: Option<Rate> = "unique_click_order_rate",
    }
}

record! {
    /// Total performance: `product.total_performance`.
    pub struct TotalPerformance {
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Orders.
        pub orders: Option<i64> = "orders",
        /// SKU orders: paid orders, counted once per SKU in them.
        pub sku_orders: Option<i64> = "sku_orders",
        /// Items sold.
        pub items_sold: Option<i64> = "items_sold",
        /// Estimated customers.
        pub estimated_customers: Option<i64> = "estimated_customers",
        /// Aov.
        pub aov: Option<ApiMoney> = "aov",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// Product clicks.
        pub product_clicks: Option<i64> = "product_clicks",
        /// CTR.
        pub ctr: Option<Rate> = "ctr",
        /// Add cart count.
        pub add_cart_count: Option<i64> = "add_cart_count",
        /// Add cart rate.
        pub add_cart_rate: Option<Rate> = "add_cart_rate",
        /// Click order rate.
        pub click_order_rate: Option<Rate> = "click_order_rate",
        /// Unique product impressions.
        pub unique_product_impressions: Option<i64> = "unique_product_impressions",
        /// Unique clicks.
        pub unique_clicks: Option<i64> = "unique_clicks",
        /// Unique CTR.
        pub unique_ctr: Option<Rate> = "unique_ctr",
        /// Add cart users.
        pub add_cart_users: Option<i64> = "add_cart_users",
        /// Unique atc rate.
        pub unique_atc_rate: Option<Rate> = "unique_atc_rate",
        /// Unique click order rate.
        pub unique_click_order_rate: Option<Rate> = "unique_click_order_rate",
        /// GMV incl tax.
        pub gmv_incl_tax: Option<ApiMoney> = "gmv_incl_tax",
        /// Tax.
        pub tax: Option<ApiMoney> = "tax",
        /// Gross merchandise value.
        pub gross_merchandise_value: Option<ApiMoney> = "gross_merchandise_value",
        /// Shipping fees.
        pub shipping_fees: Option<ApiMoney> = "shipping_fees",
        /// Refunds.
        pub refunds: Option<ApiMoney> = "refunds",
        /// Refunded items.
        pub refunded_items: Option<i64> = "refunded_items",
        /// Refund customers.
        pub refund_customers: Option<i64> = "refund_customers",
    }
}

words! {
    /// Get shop product performance list sort field.
    pub enum GetShopProductPerformanceListSortField {
        Gmv = "gmv",
        ItemsSold = "items_sold",
        Orders = "orders",
    }
}
