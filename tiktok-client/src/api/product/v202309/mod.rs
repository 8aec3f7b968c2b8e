// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Product: operations of version 202309 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`CheckListingPrerequisites`] | `GET /product/202309/prerequisites` |
//! | [`EditProduct`] | `PUT /product/202309/products/{product_id}` |
//! | [`PartialEditProduct`] | `POST /product/202309/products/{product_id}/partial_edit` |
//! | [`RecommendBrand`] | `POST /product/202309/brands/recommend` |
//! | [`RecommendSizechart`] | `POST /product/202309/images/size_charts/identify` |
//! | [`SearchGlobalProducts`] | `POST /product/202309/global_products/search` |
//! | [`SearchProducts`] | `POST /product/202309/products/search` |

pub mod check_listing_prerequisites;
pub mod edit_product;
pub mod model;
pub mod partial_edit_product;
pub mod recommend_brand;
pub mod recommend_sizechart;
pub mod search_global_products;
pub mod search_products;

pub use self::check_listing_prerequisites::*;
pub use self::edit_product::*;
pub use self::model::*;
pub use self::partial_edit_product::*;
pub use self::recommend_brand::*;
pub use self::recommend_sizechart::*;
pub use self::search_global_products::*;
pub use self::search_products::*;
