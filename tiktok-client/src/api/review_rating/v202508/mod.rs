// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Review rating: operations of version 202508 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`ImportProductReviews`] | `POST /review_rating/202508/product_reviews` |

pub mod import_product_reviews;

pub use self::import_product_reviews::*;
