// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Product: operations of version 202409 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`ApplyOpportunities`] | `PUT /product/202409/products/{product_id}/opportunities` |
//! | [`PartialEditCandidateProducts`] | `POST /product/202409/candidate_products/partial_edit/batch` |
//! | [`SearchCandidateProducts`] | `POST /product/202409/candidate_products/search` |
//! | [`SearchManufacturers`] | `POST /product/202409/compliance/manufacturers/search` |
//! | [`SearchOpportunities`] | `POST /product/202409/opportunities/search` |
//! | [`SearchResponsiblePersons`] | `POST /product/202409/compliance/responsible_persons/search` |
//! | [`UploadCandidateProducts`] | `POST /product/202409/candidate_products/batch` |

pub mod apply_opportunities;
pub mod model;
pub mod partial_edit_candidate_products;
pub mod search_candidate_products;
pub mod search_manufacturers;
pub mod search_opportunities;
pub mod search_responsible_persons;
pub mod upload_candidate_products;

pub use self::apply_opportunities::*;
pub use self::model::*;
pub use self::partial_edit_candidate_products::*;
pub use self::search_candidate_products::*;
pub use self::search_manufacturers::*;
pub use self::search_opportunities::*;
pub use self::search_responsible_persons::*;
pub use self::upload_candidate_products::*;
