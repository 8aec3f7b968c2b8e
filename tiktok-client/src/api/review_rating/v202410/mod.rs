// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Review rating: operations of version 202410 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`ImportProductReviews`] | `POST /review_rating/202410/product_reviews` |
//! | [`UploadReviewMedia`] | `POST /review_rating/202410/media/upload` |

pub mod import_product_reviews;
pub mod upload_review_media;

pub use self::import_product_reviews::*;
pub use self::upload_review_media::*;
