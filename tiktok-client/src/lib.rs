//! TikTok Shop: Open API requests and answers, and Seller Center export files, as typed facts.
//!
//! | module | holds |
//! |---|---|
//! | [`api`] | every operation of the Open API as a typed request and answer |
//! | [`auth`] | what the token endpoints answer |
//! | [`types`] | the values in them, read as leniently as the platform writes them |
//! | [`envelope`] | from the bytes of an answer to typed data or a typed refusal |
//! | [`error`] | errors as values, and the platform's error codes as a catalogue |
//! | [`sign`] | request signatures |
//! | [`webhook`] | notifications: check and read them |
//! | [`seller_center`] | export files of Seller Center as facts |
//! | [`drift`] | which fields and words of an answer are new |

pub mod api;
pub mod auth;
#[cfg(feature = "http")]
pub mod client;
pub mod drift;
pub mod envelope;
pub mod error;
pub mod seller_center;
pub mod sign;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "http")]
pub mod transport;
pub mod types;
pub mod webhook;
