// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Finance: operations of version 202504 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetTaxInformation`] | `GET /finance/202504/tax_information` |

pub mod get_tax_information;

pub use self::get_tax_information::*;
