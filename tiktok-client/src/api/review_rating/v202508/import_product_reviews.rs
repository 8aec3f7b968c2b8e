// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /review_rating/202508/product_reviews`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, UnixMillis};
use smol_str::SmolStr;

operation! {
    /// Import product reviews.
    ///
    /// `POST /review_rating/202508/product_reviews`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct ImportProductReviews -> ImportProductReviewsResponse;
    "review_rating" "ImportProductReviews" "202508" Post "/review_rating/202508/product_reviews"
        cipher true Write Json [] older true;
    new() {
        product_review: None,
    }
    /// Product review.
    body product_review: Option<ImportProductReviewsProductReviewInput> = "product_review" => with_product_review(ImportProductReviewsProductReviewInput);
}

record! {
    /// Import product reviews response: `data`.
    pub struct ImportProductReviewsResponse {
        /// Errors.
        pub errors: Vec<ImportProductReviewsErrorV202508> = "errors",
    }
}

record! {
    /// Import product reviews error v202508: `error`.
    pub struct ImportProductReviewsErrorV202508 {
        /// Code.
        pub code: Option<i64> = "code",
        /// Detail.
        pub detail: Option<ImportProductReviewsErrorDetail> = "detail",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Import product reviews error detail: `error.detail`.
    pub struct ImportProductReviewsErrorDetail {
        /// External review id.
        pub external_review_id: Option<ApiId> = "external_review_id",
    }
}

record! {
    /// Import product reviews product review input: `product_review`.
    pub struct ImportProductReviewsProductReviewInput {
        /// Product.
        pub product: Option<ProductReviewProductInput> = "product",
        /// Review records.
        pub review_records: Vec<ProductReviewReviewRecordInput> = "review_records",
    }
}

record! {
    /// Product review review record input: `product_review.review_record`.
    pub struct ProductReviewReviewRecordInput {
        /// Content.
        pub content: Option<SmolStr> = "content",
        /// Create time millis.
        pub create_time_millis: Option<UnixMillis> = "create_time_millis",
        /// External review id.
        pub external_review_id: Option<ApiId> = "external_review_id",
        /// Image URIs.
        pub image_uris: Vec<SmolStr> = "image_uris",
        /// Rating.
        pub rating: Option<i64> = "rating",
        /// Reviewer display name.
        pub reviewer_display_name: Option<SmolStr> = "reviewer_display_name",
        /// Source.
        pub source: Option<SmolStr> = "source",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Video URIs.
        pub video_uris: Vec<SmolStr> = "video_uris",
    }
}

record! {
    /// Product review product input: `product_review.product`.
    pub struct ProductReviewProductInput {
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// Identifiers.
        pub identifiers: Option<IdentifierInput> = "identifiers",
        /// Image URIs.
        pub image_uris: Vec<SmolStr> = "image_uris",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}

record! {
    /// Identifier input: `product_review.product.identifier`.
    pub struct IdentifierInput {
        /// External product id.
        pub external_product_id: Option<ApiId> = "external_product_id",
        /// Product identifier code.
        pub product_identifier_code: Option<SmolStr> = "product_identifier_code",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// TikTok product id.
        pub tiktok_product_id: Option<ApiId> = "tiktok_product_id",
    }
}
