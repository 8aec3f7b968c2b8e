// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_creator/202405/showcases/products`

use crate::api::affiliate_creator::model::{OriginalPrice, Shop};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiId, CurrencyCode, ProductId};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get showcase products.
    ///
    /// `GET /affiliate_creator/202405/showcases/products`. Does not take `shop_cipher`.
    pub struct GetShowcaseProducts -> GetShowcaseProductsResponse;
    "affiliate_creator" "getShowcaseProducts" "202405" Get "/affiliate_creator/202405/showcases/products"
        cipher false Read None [] older false;
    new(page_size: i64, origin: impl Into<SmolStr>) {
        page_size: page_size, page_token: None, origin: origin.into(),
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Origin. Required.
    query origin: SmolStr = "origin";
}

paged! { GetShowcaseProducts: GetShowcaseProductsProduct; token page_token; rows products; total total_count; }

record! {
    /// Get showcase products response: `data`.
    pub struct GetShowcaseProductsResponse {
        /// Products.
        pub products: Vec<GetShowcaseProductsProduct> = "products",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Get showcase products product: `product`.
    pub struct GetShowcaseProductsProduct {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Shop.
        pub shop: Option<Shop> = "shop",
        /// Addition.
        pub addition: Option<Addition> = "addition",
        /// Price.
        pub price: Option<Price> = "price",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Main images.
        pub main_images: Vec<MainImage> = "main_images",
        /// Status.
        pub status: Option<ProductStatus> = "status",
        /// Source.
        pub source: Option<SmolStr> = "source",
        /// Detail link.
        pub detail_link: Option<SmolStr> = "detail_link",
        /// Third party link.
        pub third_party_link: Option<SmolStr> = "third_party_link",
        /// Sale regions.
        pub sale_regions: Vec<SmolStr> = "sale_regions",
        /// Commission.
        pub commission: Option<ProductCommission> = "commission",
        /// Collaboration.
        pub collaboration: Option<Collaboration> = "collaboration",
    }
}

record! {
    /// Collaboration: `product.collaboration`.
    pub struct Collaboration {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Partner.
        pub partner: Option<Partner> = "partner",
    }
}

record! {
    /// Partner: `product.collaboration.partner`.
    pub struct Partner {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}

record! {
    /// Product commission: `product.commission`.
    pub struct ProductCommission {
        /// Rate.
        pub rate: Option<Decimal> = "rate",
        /// Reward rate.
        pub reward_rate: Option<Decimal> = "reward_rate",
    }
}

record! {
    /// Product status: `product.status`.
    pub struct ProductStatus {
        /// Inventory status.
        pub inventory_status: Option<SmolStr> = "inventory_status",
        /// Review status.
        pub review_status: Option<SmolStr> = "review_status",
        /// Is hidden.
        pub is_hidden: Option<bool> = "is_hidden",
        /// Added status.
        pub added_status: Option<SmolStr> = "added_status",
    }
}

record! {
    /// Main image: `product.main_image`.
    pub struct MainImage {
        /// Width.
        pub width: Option<i64> = "width",
        /// Heigth.
        pub heigth: Option<i64> = "heigth",
        /// URL.
        pub url: Option<SmolStr> = "url",
    }
}

record! {
    /// Price: `product.price`.
    pub struct Price {
        /// Original price: list price of one piece.
        pub original_price: Option<OriginalPrice> = "original_price",
        /// Seller discount price.
        pub seller_discount_price: Option<SellerDiscountPrice> = "seller_discount_price",
        /// Platform discount price.
        pub platform_discount_price: Option<PlatformDiscountPrice> = "platform_discount_price",
    }
}

record! {
    /// Platform discount price: `product.price.platform_discount_price`.
    pub struct PlatformDiscountPrice {
        /// Minimum amount.
        pub minimum_amount: Option<Decimal> = "minimum_amount",
        /// Maximum amount.
        pub maximum_amount: Option<Decimal> = "maximum_amount",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
    }
}

record! {
    /// Seller discount price: `product.price.seller_discount_price`.
    pub struct SellerDiscountPrice {
        /// Minimum amount.
        pub minimum_amount: Option<Decimal> = "minimum_amount",
        /// Maximum amount.
        pub maximum_amount: Option<Decimal> = "maximum_amount",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
    }
}

record! {
    /// Addition: `product.addition`.
    pub struct Addition {
        /// Customized main images.
        pub customized_main_images: Vec<CustomizedMainImage> = "customized_main_images",
    }
}

record! {
    /// Customized main image: `product.addition.customized_main_image`.
    pub struct CustomizedMainImage {
        /// Width.
        pub width: Option<i64> = "width",
        /// Heigth.
        pub heigth: Option<i64> = "heigth",
        /// URL.
        pub url: Option<SmolStr> = "url",
    }
}
