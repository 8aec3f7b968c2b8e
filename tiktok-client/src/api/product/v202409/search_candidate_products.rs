// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202409/candidate_products/search`

use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ApiMoney};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Search candidate products.
    ///
    /// `POST /product/202409/candidate_products/search`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SearchCandidateProducts -> SearchCandidateProductsResponse;
    "product" "SearchCandidateProducts" "202409" Post "/product/202409/candidate_products/search"
        cipher true Read Json [] older true;
    new(page_size: i64) {
        page_size: page_size, page_token: None, external_product_ids: Vec::new(), opportunity_matching_statuses:
        Vec::new(),
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// External product ids.
    body external_product_ids: Vec<ApiId> = "external_product_ids" => with_external_product_ids(Vec<ApiId>);
    /// Opportunity matching statuses.
    body opportunity_matching_statuses: Vec<OpportunityMatchingStatus> = "opportunity_matching_statuses" => with_opportunity_matching_statuses(Vec<OpportunityMatchingStatus>);
}

paged! { SearchCandidateProducts: CandidateProduct; token page_token; rows candidate_products; total total_count; }

record! {
    /// Search candidate products response: `data`.
    pub struct SearchCandidateProductsResponse {
        /// Candidate products.
        pub candidate_products: Vec<CandidateProduct> = "candidate_products",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Candidate product: `candidate_product`.
    pub struct CandidateProduct {
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// External category name.
        pub external_category_name: Option<SmolStr> = "external_category_name",
        /// External product id.
        pub external_product_id: Option<ApiId> = "external_product_id",
        /// Images.
        pub images: Vec<CandidateProductImage> = "images",
        /// Opportunity ids.
        pub opportunity_ids: Vec<ApiId> = "opportunity_ids",
        /// Opportunity matching end time.
        pub opportunity_matching_end_time: Option<DateTime<Utc>> = "opportunity_matching_end_time",
        /// Opportunity matching status.
        pub opportunity_matching_status: Option<OpportunityMatchingStatus> = "opportunity_matching_status",
        /// SKUs.
        pub skus: Vec<CandidateProductSku> = "skus",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// Candidate product SKU: `candidate_product.sku`.
    pub struct CandidateProductSku {
        /// Price.
        pub price: Option<ApiMoney> = "price",
        /// Sales attributes.
        pub sales_attributes: Vec<CandidateProductSkuSalesAttribute> = "sales_attributes",
    }
}

record! {
    /// Candidate product SKU sales attribute: `candidate_product.sku.sales_attribute`.
    pub struct CandidateProductSkuSalesAttribute {
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// SKU images.
        pub sku_images: Vec<SkuImage> = "sku_images",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// SKU image: `candidate_product.sku.sales_attribute.sku_image`.
    pub struct SkuImage {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Candidate product image: `candidate_product.image`.
    pub struct CandidateProductImage {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

words! {
    /// Opportunity matching status.
    pub enum OpportunityMatchingStatus {
        Pending = "PENDING",
        Matched = "MATCHED",
        NotMatched = "NOT_MATCHED",
    }
}
