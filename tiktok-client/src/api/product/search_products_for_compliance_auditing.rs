// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202601/compliance/auditing/research`

use crate::api::operation::{operation, paged};
use crate::api::product::model::RecommendCategoryCategory;
use crate::types::record::record;
use crate::types::{ApiId, ProductId, SellerId};
use smol_str::SmolStr;

operation! {
    /// Search products for compliance auditing.
    ///
    /// `POST /product/202601/compliance/auditing/research`. Does not take `shop_cipher`.
    pub struct SearchProductsForComplianceAuditing -> SearchProductsForComplianceAuditingResponse;
    "product" "searchProductsForComplianceAuditing" "202601" Post "/product/202601/compliance/auditing/research"
        cipher false Write Json [] older false;
    new(page_size: i64) {
        shop_cipher: None, category_asset_cipher: None, page_token: None, page_size: page_size, product_title:
        None, product_ids: Vec::new(), seller_id: None, category_ids: Vec::new(), brand_ids: Vec::new(),
        seller_name: None,
    }
    /// Shop cipher: names the shop.
    query shop_cipher: Option<SmolStr> = "shop_cipher" => with_shop_cipher(SmolStr);
    /// Category asset cipher: names the market and category of a partner.
    query category_asset_cipher: Option<SmolStr> = "category_asset_cipher" => with_category_asset_cipher(SmolStr);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Product title.
    body product_title: Option<SmolStr> = "product_title" => with_product_title(SmolStr);
    /// Product ids.
    body product_ids: Vec<ProductId> = "product_ids" => with_product_ids(Vec<ProductId>);
    /// Seller id.
    body seller_id: Option<SellerId> = "seller_id" => with_seller_id(SellerId);
    /// Category ids.
    body category_ids: Vec<ApiId> = "category_ids" => with_category_ids(Vec<ApiId>);
    /// Brand ids.
    body brand_ids: Vec<ApiId> = "brand_ids" => with_brand_ids(Vec<ApiId>);
    /// Seller name.
    body seller_name: Option<SmolStr> = "seller_name" => with_seller_name(SmolStr);
}

paged! { SearchProductsForComplianceAuditing: SearchProductsForComplianceAuditingProduct; token page_token; rows products; total total_count; }

record! {
    /// Search products for compliance auditing response: `data`.
    pub struct SearchProductsForComplianceAuditingResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Products.
        pub products: Vec<SearchProductsForComplianceAuditingProduct> = "products",
    }
}

record! {
    /// Search products for compliance auditing product: `product`.
    pub struct SearchProductsForComplianceAuditingProduct {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Country.
        pub country: Option<SmolStr> = "country",
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// Variants.
        pub variants: Vec<Variant> = "variants",
        /// Listing URL.
        pub listing_url: Option<SmolStr> = "listing_url",
        /// Seller name.
        pub seller_name: Option<SmolStr> = "seller_name",
        /// Seller id.
        pub seller_id: Option<SellerId> = "seller_id",
        /// Main image URLs.
        pub main_image_urls: Vec<SmolStr> = "main_image_urls",
        /// Brand id.
        pub brand_id: Option<ApiId> = "brand_id",
        /// Brand name.
        pub brand_name: Option<SmolStr> = "brand_name",
        /// Categories.
        pub categories: Vec<RecommendCategoryCategory> = "categories",
    }
}

record! {
    /// Variant: `product.variant`.
    pub struct Variant {
        /// Id.
        pub id: Option<ApiId> = "id",
    }
}
