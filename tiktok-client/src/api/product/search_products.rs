// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202502/products/search`

use crate::api::operation::{operation, paged};
use crate::api::product::model::{
    Audit, AuditStatus, CategoryVersion, CombinedSkuInventory, CombinedSkuPrice, ExternalListPrice, Fee,
    IntegratedPlatformStatus, ListingPlatform, ListingQualityTier, PreSale, ProductFamily, ProductStatus,
    RecommendedCategory, ScheduledSale, SellingFormat, StatusInfo,
};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiMoney, ProductId, SkuId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Search products.
    ///
    /// `POST /product/202502/products/search`. Takes `shop_cipher`.
    pub struct SearchProducts -> SearchProductsResponse;
    "product" "searchProducts" "202502" Post "/product/202502/products/search"
        cipher true Read Json ["seller.product.basic"] older false;
    new(page_size: i64) {
        page_size: page_size, page_token: None, status: None, seller_skus: Vec::new(), create_time_ge: None,
        create_time_le: None, update_time_ge: None, update_time_le: None, category_version: None,
        listing_quality_tiers: Vec::new(), listing_platforms: Vec::new(), audit_status: Vec::new(), sku_ids:
        Vec::new(), sns_filter: None, return_draft_version: None, locale: None, include_live_quick_products: None,
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Status.
    body status: Option<SearchProductsStatus> = "status" => with_status(SearchProductsStatus);
    /// Seller SKUs.
    body seller_skus: Vec<SmolStr> = "seller_skus" => with_seller_skus(Vec<SmolStr>);
    /// Create time, from (inclusive).
    body create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
    /// Create time, until (inclusive).
    body create_time_le: Option<DateTime<Utc>> = "create_time_le" => with_create_time_le(DateTime<Utc>);
    /// Update time, from (inclusive).
    body update_time_ge: Option<DateTime<Utc>> = "update_time_ge" => with_update_time_ge(DateTime<Utc>);
    /// Update time, until (inclusive).
    body update_time_le: Option<DateTime<Utc>> = "update_time_le" => with_update_time_le(DateTime<Utc>);
    /// Category version.
    body category_version: Option<CategoryVersion> = "category_version" => with_category_version(CategoryVersion);
    /// Listing quality tiers.
    body listing_quality_tiers: Vec<ListingQualityTier> = "listing_quality_tiers" => with_listing_quality_tiers(Vec<ListingQualityTier>);
    /// Listing platforms.
    body listing_platforms: Vec<ListingPlatform> = "listing_platforms" => with_listing_platforms(Vec<ListingPlatform>);
    /// Audit status.
    body audit_status: Vec<AuditStatus> = "audit_status" => with_audit_status(Vec<AuditStatus>);
    /// SKU ids.
    body sku_ids: Vec<SkuId> = "sku_ids" => with_sku_ids(Vec<SkuId>);
    /// Sns filter.
    body sns_filter: Option<SnsFilter> = "sns_filter" => with_sns_filter(SnsFilter);
    /// Return draft version.
    body return_draft_version: Option<bool> = "return_draft_version" => with_return_draft_version(bool);
    /// Locale.
    body locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Include live quick products.
    body include_live_quick_products: Option<bool> = "include_live_quick_products" => with_include_live_quick_products(bool);
}

paged! { SearchProducts: SearchProductsProduct; token page_token; rows products; total total_count; }

record! {
    /// Search products response: `data`.
    pub struct SearchProductsResponse {
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Products.
        pub products: Vec<SearchProductsProduct> = "products",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
    }
}

record! {
    /// Search products product: `product`.
    pub struct SearchProductsProduct {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Status.
        pub status: Option<ProductStatus> = "status",
        /// SKUs.
        pub skus: Vec<SearchProductsProductSku> = "skus",
        /// Sales regions.
        pub sales_regions: Vec<SmolStr> = "sales_regions",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Product sync fail reasons.
        pub product_sync_fail_reasons: Vec<SmolStr> = "product_sync_fail_reasons",
        /// Is not for sale.
        pub is_not_for_sale: Option<bool> = "is_not_for_sale",
        /// Recommended categories.
        pub recommended_categories: Vec<RecommendedCategory> = "recommended_categories",
        /// Listing quality tier.
        pub listing_quality_tier: Option<ListingQualityTier> = "listing_quality_tier",
        /// Integrated platform statuses.
        pub integrated_platform_statuses: Vec<IntegratedPlatformStatus> = "integrated_platform_statuses",
        /// Audit.
        pub audit: Option<Audit> = "audit",
        /// Product families.
        pub product_families: Vec<ProductFamily> = "product_families",
        /// Has draft.
        pub has_draft: Option<bool> = "has_draft",
        /// Scheduled sale.
        pub scheduled_sale: Option<ScheduledSale> = "scheduled_sale",
        /// Product tags.
        pub product_tags: Vec<SmolStr> = "product_tags",
        /// Selling format.
        pub selling_format: Option<SellingFormat> = "selling_format",
    }
}

record! {
    /// Search products product SKU: `product.sku`.
    pub struct SearchProductsProductSku {
        /// Id.
        pub id: Option<SkuId> = "id",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// Price.
        pub price: Option<CombinedSkuPrice> = "price",
        /// Inventory.
        pub inventory: Vec<CombinedSkuInventory> = "inventory",
        /// List price.
        pub list_price: Option<ApiMoney> = "list_price",
        /// External list prices.
        pub external_list_prices: Vec<ExternalListPrice> = "external_list_prices",
        /// Pre sale.
        pub pre_sale: Option<PreSale> = "pre_sale",
        /// Status info.
        pub status_info: Option<StatusInfo> = "status_info",
        /// Fees.
        pub fees: Vec<Fee> = "fees",
    }
}

words! {
    /// Search products status.
    pub enum SearchProductsStatus {
        Activate = "ACTIVATE",
        All = "ALL",
        Deleted = "DELETED",
        Draft = "DRAFT",
        Failed = "FAILED",
        Freeze = "FREEZE",
        Pending = "PENDING",
        PlatformDeactivated = "PLATFORM_DEACTIVATED",
        SellerDeactivated = "SELLER_DEACTIVATED",
    }
}

words! {
    /// Sns filter.
    pub enum SnsFilter {
        Configured = "CONFIGURED",
        Eligible = "ELIGIBLE",
    }
}
