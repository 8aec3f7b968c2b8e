//! Tests of the whole workspace; see `it/main.rs`. The Rust blocks of the front page run as doctests of this crate.

#[cfg(all(doctest, feature = "client"))]
#[doc = include_str!("../README.md")]
pub struct FrontPage;
