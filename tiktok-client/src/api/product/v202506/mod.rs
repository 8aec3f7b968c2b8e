// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Product: operations of version 202506 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`SearchCombinedListingRecommendations`] | `POST /product/202506/combined_listing_recommendations/search` |
//! | [`UploadExternalProduct`] | `POST /product/202506/external_products` |

pub mod search_combined_listing_recommendations;
pub mod upload_external_product;

pub use self::search_combined_listing_recommendations::*;
pub use self::upload_external_product::*;
