// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate/202309/shop_products`

use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiMoney, ProductId};
use smol_str::SmolStr;

operation! {
    /// Get shop productslegacy.
    ///
    /// `GET /affiliate/202309/shop_products`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetShopProductslegacy -> GetShopProductslegacyResponse;
    "affiliate" "GetShopProductslegacy" "202309" Get "/affiliate/202309/shop_products"
        cipher false Read None [] older true;
    new(page_size: i64) {
        page_token: None, page_size: page_size, title_keyword: None, sort_field: None, sort_order: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Title keyword.
    query title_keyword: Option<SmolStr> = "title_keyword" => with_title_keyword(SmolStr);
    /// Sort field.
    query sort_field: Option<SmolStr> = "sort_field" => with_sort_field(SmolStr);
    /// Sort order.
    query sort_order: Option<SmolStr> = "sort_order" => with_sort_order(SmolStr);
}

paged! { GetShopProductslegacy: GetShopProductslegacyProduct; token page_token; rows products; }

record! {
    /// Get shop productslegacy response: `data`.
    pub struct GetShopProductslegacyResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Products.
        pub products: Vec<GetShopProductslegacyProduct> = "products",
    }
}

record! {
    /// Get shop productslegacy product: `product`.
    pub struct GetShopProductslegacyProduct {
        /// Added status.
        pub added_status: Option<AddedStatus> = "added_status",
        /// Brand name.
        pub brand_name: Option<SmolStr> = "brand_name",
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Images.
        pub images: Vec<Image> = "images",
        /// Price.
        pub price: Option<ApiMoney> = "price",
        /// Sales count.
        pub sales_count: Option<i64> = "sales_count",
        /// Title.
        pub title: Option<SmolStr> = "title",
    }
}

record! {
    /// Image: `product.image`.
    pub struct Image {
        /// Height.
        pub height: Option<i64> = "height",
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Width.
        pub width: Option<i64> = "width",
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
