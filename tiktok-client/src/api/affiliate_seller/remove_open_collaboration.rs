// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `DELETE /affiliate_seller/202409/open_collaborations/products/{product_id}`

use crate::api::operation::operation;
use crate::types::ProductId;
use crate::types::record::record;
use chrono::{DateTime, Utc};

operation! {
    /// Remove open collaboration.
    ///
    /// `DELETE /affiliate_seller/202409/open_collaborations/products/{product_id}`. Takes `shop_cipher`.
    pub struct RemoveOpenCollaboration -> RemoveOpenCollaborationResponse;
    "affiliate_seller" "removeOpenCollaboration" "202409" Delete "/affiliate_seller/202409/open_collaborations/products/{product_id}"
        cipher true Write None [] older false;
    new(product_id: ProductId) {
        product_id: product_id,
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
}

record! {
    /// Remove open collaboration response: `data`.
    pub struct RemoveOpenCollaborationResponse {
        /// Terminated effective time.
        pub terminated_effective_time: Option<DateTime<Utc>> = "terminated_effective_time",
    }
}
