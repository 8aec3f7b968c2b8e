// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /review_rating/202410/product_reviews`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, UnixMillis};
use smol_str::SmolStr;

operation! {
    /// Import product reviews.
    ///
    /// `POST /review_rating/202410/product_reviews`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct ImportProductReviews -> ImportProductReviewsResponse;
    "review_rating" "ImportProductReviews" "202410" Post "/review_rating/202410/product_reviews"
        cipher true Write Json [] older true;
    new() {
        product_review: None,
    }
    /// Product review.
    body product_review: Option<ProductReviewInput> = "product_review" => with_product_review(ProductReviewInput);
}

record! {
    /// Import product reviews response: `data`.
    pub struct ImportProductReviewsResponse {
        /// Errors.
        pub errors: Vec<ImportProductReviewsError> = "errors",
    }
}

record! {
    /// Import product reviews error: `error`.
    pub struct ImportProductReviewsError {
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
        /// External review id.
        pub external_review_id: Option<ApiId> = "external_review_id",
    }
}

record! {
    /// Product review input: `product_review`.
    pub struct ProductReviewInput {
        /// Product.
        pub product: Option<ProductInput> = "product",
        /// Review records.
        pub review_records: Vec<ReviewRecordInput> = "review_records",
    }
}

record! {
    /// Review record input: `product_review.review_record`.
    pub struct ReviewRecordInput {
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
    /// Product input: `product_review.product`.
    pub struct ProductInput {
        /// Identifier.
        pub identifier: Option<SmolStr> = "identifier",
        /// Identifier type.
        pub identifier_type: Option<IdentifierType> = "identifier_type",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}

words! {
    /// Identifier type.
    pub enum IdentifierType {
        TiktokProductId = "TIKTOK_PRODUCT_ID",
        ExternalProductId = "EXTERNAL_PRODUCT_ID",
        ProductIdentifierCode = "PRODUCT_IDENTIFIER_CODE",
    }
}
