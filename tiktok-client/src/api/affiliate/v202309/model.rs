// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `affiliate` share.

use crate::types::record::record;
use crate::types::{CurrencyCode, ProductId};
use rust_decimal::Decimal;
use smol_str::SmolStr;

record! {
    /// Addition: `product.addition`.
    pub struct Addition {
        /// Customized main image.
        pub customized_main_image: Vec<CustomizedMainImage> = "customized_main_image",
    }
}

record! {
    /// Customized main image: `product.addition.customized_main_image`.
    pub struct CustomizedMainImage {
        /// Height.
        pub height: Option<i64> = "height",
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Width.
        pub width: Option<i64> = "width",
    }
}

record! {
    /// Product: `product`.
    pub struct Product {
        /// Commission.
        pub commission: Option<Commission> = "commission",
        /// Detail URL.
        pub detail_url: Option<SmolStr> = "detail_url",
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Main images.
        pub main_images: Vec<MainImage> = "main_images",
        /// Original URL.
        pub original_url: Option<SmolStr> = "original_url",
        /// Price.
        pub price: Option<Price> = "price",
        /// Sale regions.
        pub sale_regions: Vec<SmolStr> = "sale_regions",
        /// Shop name.
        pub shop_name: Option<SmolStr> = "shop_name",
        /// Source.
        pub source: Option<SmolStr> = "source",
        /// Status.
        pub status: Option<ProductStatus> = "status",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Addition.
        pub addition: Option<Addition> = "addition",
    }
}

record! {
    /// Product status: `product.status`.
    pub struct ProductStatus {
        /// Added status.
        pub added_status: Option<SmolStr> = "added_status",
        /// Inventory status.
        pub inventory_status: Option<SmolStr> = "inventory_status",
        /// Review status.
        pub review_status: Option<SmolStr> = "review_status",
        /// Is hidden.
        pub is_hidden: Option<bool> = "is_hidden",
    }
}

record! {
    /// Price: `product.price`.
    pub struct Price {
        /// Original price: list price of one piece.
        pub original_price: Option<OriginalPrice> = "original_price",
        /// Platform discount price.
        pub platform_discount_price: Option<PlatformDiscountPrice> = "platform_discount_price",
        /// Seller discount price.
        pub seller_discount_price: Option<SellerDiscountPrice> = "seller_discount_price",
    }
}

record! {
    /// Seller discount price: `product.price.seller_discount_price`.
    pub struct SellerDiscountPrice {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Highest amount.
        pub highest_amount: Option<Decimal> = "highest_amount",
        /// Lowest amount.
        pub lowest_amount: Option<Decimal> = "lowest_amount",
    }
}

record! {
    /// Platform discount price: `product.price.platform_discount_price`.
    pub struct PlatformDiscountPrice {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Highest amount.
        pub highest_amount: Option<Decimal> = "highest_amount",
        /// Lowest amount.
        pub lowest_amount: Option<Decimal> = "lowest_amount",
    }
}

record! {
    /// Original price: `product.price.original_price`.
    pub struct OriginalPrice {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Highest amount.
        pub highest_amount: Option<Decimal> = "highest_amount",
        /// Lowest amount.
        pub lowest_amount: Option<Decimal> = "lowest_amount",
    }
}

record! {
    /// Main image: `product.main_image`.
    pub struct MainImage {
        /// Height.
        pub height: Option<i64> = "height",
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Width.
        pub width: Option<i64> = "width",
    }
}

record! {
    /// Commission: `product.commission`.
    pub struct Commission {
        /// Commission rate: hundredths of a percent: 700 is 7 %.
        pub commission_rate: Option<Decimal> = "commission_rate",
        /// Inclusive reward commission rate.
        pub inclusive_reward_commission_rate: Option<Decimal> = "inclusive_reward_commission_rate",
    }
}

record! {
    /// Add live products error: `error`.
    pub struct AddLiveProductsError {
        /// Code.
        pub code: Option<i64> = "code",
        /// Detail.
        pub detail: Option<ErrorDetail> = "detail",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Error detail: `error.detail`.
    pub struct ErrorDetail {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
    }
}
