// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Product: operations of version 202501 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`CreateAttributeRecommendationRequest`] | `POST /product/202501/attribute_recommendation_request` |

pub mod create_attribute_recommendation_request;

pub use self::create_attribute_recommendation_request::*;
