// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202405/open_collaborations/products/search`

use crate::api::affiliate_creator::model::{Product, SortOrder};
use crate::api::operation::{operation, paged};
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Search open collaboration products.
    ///
    /// `POST /affiliate_creator/202405/open_collaborations/products/search`. Does not take `shop_cipher`.
    pub struct SearchOpenCollaborationProducts -> SearchOpenCollaborationProductsResponse;
    "affiliate_creator" "searchOpenCollaborationProducts" "202405" Post "/affiliate_creator/202405/open_collaborations/products/search"
        cipher false Read Json [] older false;
    new(page_size: i64) {
        page_token: None, page_size: page_size, sort_field: None, sort_order: None, title_keywords: Vec::new(),
        sales_price_range: None, category: None, commission_rate_range: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Sort field.
    query sort_field: Option<SearchOpenCollaborationProductsSortField> = "sort_field" => with_sort_field(SearchOpenCollaborationProductsSortField);
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Title keywords.
    body title_keywords: Vec<SmolStr> = "title_keywords" => with_title_keywords(Vec<SmolStr>);
    /// Sales price range.
    body sales_price_range: Option<SalesPriceRangeInput> = "sales_price_range" => with_sales_price_range(SalesPriceRangeInput);
    /// Category.
    body category: Option<SearchOpenCollaborationProductsCategoryInput> = "category" => with_category(SearchOpenCollaborationProductsCategoryInput);
    /// Commission rate range.
    body commission_rate_range: Option<CommissionRateRangeInput> = "commission_rate_range" => with_commission_rate_range(CommissionRateRangeInput);
}

paged! { SearchOpenCollaborationProducts: Product; token page_token; rows products; total total_count; }

record! {
    /// Search open collaboration products response: `data`.
    pub struct SearchOpenCollaborationProductsResponse {
        /// Products.
        pub products: Vec<Product> = "products",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Commission rate range input: `commission_rate_range`.
    pub struct CommissionRateRangeInput {
        /// Rate, from (inclusive).
        pub rate_ge: Option<i64> = "rate_ge",
        /// Rate, until (exclusive).
        pub rate_lt: Option<i64> = "rate_lt",
    }
}

record! {
    /// Search open collaboration products category input: `category`.
    pub struct SearchOpenCollaborationProductsCategoryInput {
        /// Id.
        pub id: Option<ApiId> = "id",
    }
}

record! {
    /// Sales price range input: `sales_price_range`.
    pub struct SalesPriceRangeInput {
        /// Amount, from (inclusive).
        pub amount_ge: Option<SmolStr> = "amount_ge",
        /// Amount, until (exclusive).
        pub amount_lt: Option<SmolStr> = "amount_lt",
    }
}

words! {
    /// Search open collaboration products sort field.
    pub enum SearchOpenCollaborationProductsSortField {
        Commission = "commission",
        CommissionRate = "commission_rate",
        ProductSalesPrice = "product_sales_price",
        UnitsSold = "units_sold",
    }
}
