// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202412/open_collaborations`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ProductId};
use chrono::{DateTime, Utc};

operation! {
    /// Create open collaboration.
    ///
    /// `POST /affiliate_seller/202412/open_collaborations`. Takes `shop_cipher`.
    pub struct CreateOpenCollaboration -> CreateOpenCollaborationResponse;
    "affiliate_seller" "createOpenCollaboration" "202412" Post "/affiliate_seller/202412/open_collaborations"
        cipher true Write Json [] older false;
    new(product_id: ProductId, commission_rate: i64) {
        product_id: product_id, commission_rate: commission_rate,
    }
    /// Product id. Required.
    body product_id: ProductId = "product_id";
    /// Commission rate: hundredths of a percent: 700 is 7 %. Required.
    body commission_rate: i64 = "commission_rate";
}

record! {
    /// Create open collaboration response: `data`.
    pub struct CreateOpenCollaborationResponse {
        /// Open collaboration.
        pub open_collaboration: Option<OpenCollaboration> = "open_collaboration",
    }
}

record! {
    /// Open collaboration: `open_collaboration`.
    pub struct OpenCollaboration {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Effective time.
        pub effective_time: Option<DateTime<Utc>> = "effective_time",
    }
}
