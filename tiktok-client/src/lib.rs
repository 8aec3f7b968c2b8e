//! TikTok Shop: Open API requests and Seller Center export files as typed facts.

pub mod seller_center;
