//! Tests of the whole workspace; see `it/main.rs`.
