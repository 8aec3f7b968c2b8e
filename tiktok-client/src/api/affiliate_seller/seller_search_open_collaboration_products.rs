// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202405/open_collaborations/products/search`

use crate::api::affiliate_seller::model::{OriginalPrice, SortOrder};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, CurrencyCode, ProductId};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Seller search open collaboration products.
    ///
    /// `POST /affiliate_seller/202405/open_collaborations/products/search`. Takes `shop_cipher`.
    pub struct SellerSearchOpenCollaborationProducts -> SellerSearchOpenCollaborationProductsResponse;
    "affiliate_seller" "sellerSearchOpenCollaborationProducts" "202405" Post "/affiliate_seller/202405/open_collaborations/products/search"
        cipher true Read Json [] older false;
    new(page_size: i64) {
        sort_order: None, sort_field: None, page_token: None, page_size: page_size, title_keywords: Vec::new(),
        sales_price_range: None, category: None, commission_rate_range: None,
    }
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Sort field.
    query sort_field: Option<SortField> = "sort_field" => with_sort_field(SortField);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Title keywords.
    body title_keywords: Vec<SmolStr> = "title_keywords" => with_title_keywords(Vec<SmolStr>);
    /// Sales price range.
    body sales_price_range: Option<SalesPriceRangeInput> = "sales_price_range" => with_sales_price_range(SalesPriceRangeInput);
    /// Category.
    body category: Option<SellerSearchOpenCollaborationProductsCategoryInput> = "category" => with_category(SellerSearchOpenCollaborationProductsCategoryInput);
    /// Commission rate range.
    body commission_rate_range: Option<CommissionRateRangeInput> = "commission_rate_range" => with_commission_rate_range(CommissionRateRangeInput);
}

paged! { SellerSearchOpenCollaborationProducts: SellerSearchOpenCollaborationProductsProduct; token page_token; rows products; total total_count; }

record! {
    /// Seller search open collaboration products response: `data`.
    pub struct SellerSearchOpenCollaborationProductsResponse {
        /// Products.
        pub products: Vec<SellerSearchOpenCollaborationProductsProduct> = "products",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Seller search open collaboration products product: `product`.
    pub struct SellerSearchOpenCollaborationProductsProduct {
        /// Shop.
        pub shop: Option<Shop> = "shop",
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Has inventory.
        pub has_inventory: Option<bool> = "has_inventory",
        /// Units sold.
        pub units_sold: Option<i64> = "units_sold",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Sale region.
        pub sale_region: Option<SmolStr> = "sale_region",
        /// Main image URL.
        pub main_image_url: Option<SmolStr> = "main_image_url",
        /// Detail link.
        pub detail_link: Option<SmolStr> = "detail_link",
        /// Original price: list price of one piece.
        pub original_price: Option<OriginalPrice> = "original_price",
        /// Category chains.
        pub category_chains: Vec<CategoryChain> = "category_chains",
        /// Commission.
        pub commission: Option<ProductCommission> = "commission",
        /// Sales price.
        pub sales_price: Option<SalesPrice> = "sales_price",
    }
}

record! {
    /// Sales price: `product.sales_price`.
    pub struct SalesPrice {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Minimum amount.
        pub minimum_amount: Option<Decimal> = "minimum_amount",
        /// Maximum amount.
        pub maximum_amount: Option<Decimal> = "maximum_amount",
    }
}

record! {
    /// Product commission: `product.commission`.
    pub struct ProductCommission {
        /// Rate.
        pub rate: Option<Decimal> = "rate",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Amount.
        pub amount: Option<Decimal> = "amount",
    }
}

record! {
    /// Category chain: `product.category_chain`.
    pub struct CategoryChain {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Local name.
        pub local_name: Option<SmolStr> = "local_name",
        /// Is leaf.
        pub is_leaf: Option<bool> = "is_leaf",
        /// Parent id.
        pub parent_id: Option<ApiId> = "parent_id",
    }
}

record! {
    /// Shop: `product.shop`.
    pub struct Shop {
        /// Name.
        pub name: Option<SmolStr> = "name",
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
    /// Seller search open collaboration products category input: `category`.
    pub struct SellerSearchOpenCollaborationProductsCategoryInput {
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
    /// Sort field.
    pub enum SortField {
        Commission = "commission",
        CommissionRate = "commission_rate",
        ProductSalesPrice = "product_sales_price",
        UnitsSold = "units_sold",
    }
}
