// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Epharmacy: operations of version 202507 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetConsultationProvider`] | `GET /epharmacy/202507/consultations/{consultation_id}/providers` |

pub mod get_consultation_provider;

pub use self::get_consultation_provider::*;
