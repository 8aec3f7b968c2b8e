// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_creator/202509/shop_products`

use crate::api::affiliate_creator::model::SortOrder;
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiMoney, ProductId};
use smol_str::SmolStr;

operation! {
    /// Get shop products.
    ///
    /// `GET /affiliate_creator/202509/shop_products`. Does not take `shop_cipher`.
    pub struct GetShopProducts -> GetShopProductsResponse;
    "affiliate_creator" "getShopProducts" "202509" Get "/affiliate_creator/202509/shop_products"
        cipher false Read None [] older false;
    new(page_size: i64) {
        title_keyword: None, sort_field: None, sort_order: None, page_size: page_size, page_token: None,
    }
    /// Title keyword.
    query title_keyword: Option<SmolStr> = "title_keyword" => with_title_keyword(SmolStr);
    /// Sort field.
    query sort_field: Option<GetShopProductsSortField> = "sort_field" => with_sort_field(GetShopProductsSortField);
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
}

paged! { GetShopProducts: GetShopProductsProduct; token page_token; rows products; total total_count; }

record! {
    /// Get shop products response: `data`.
    pub struct GetShopProductsResponse {
        /// Products.
        pub products: Vec<GetShopProductsProduct> = "products",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
    }
}

record! {
    /// Get shop products product: `product`.
    pub struct GetShopProductsProduct {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Price.
        pub price: Option<ApiMoney> = "price",
        /// Added status.
        pub added_status: Option<AddedStatus> = "added_status",
        /// Brand name.
        pub brand_name: Option<SmolStr> = "brand_name",
        /// Images.
        pub images: Vec<Image> = "images",
        /// Sales count.
        pub sales_count: Option<i64> = "sales_count",
    }
}

record! {
    /// Image: `product.image`.
    pub struct Image {
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Width.
        pub width: Option<i64> = "width",
        /// Height.
        pub height: Option<i64> = "height",
    }
}

words! {
    /// Get shop products sort field.
    pub enum GetShopProductsSortField {
        Price = "PRICE",
        ProductId = "PRODUCT_ID",
        Sale = "SALE",
    }
}

words! {
    /// Added status.
    pub enum AddedStatus {
        Addable = "ADDABLE",
        Added = "ADDED",
        Rejected = "REJECTED",
    }
}
