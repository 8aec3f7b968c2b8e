//! TikTok Shop.
