// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /authorization/202312/widget_token`

use crate::api::operation::operation;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get widget token.
    ///
    /// `GET /authorization/202312/widget_token`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetWidgetToken -> GetWidgetTokenResponse;
    "authorization" "GetWidgetToken" "202312" Get "/authorization/202312/widget_token"
        cipher false Read None ["seller.authorization.info"] older true;
    new() {
        shop_id: None,
    }
    /// Shop id.
    query shop_id: Option<i64> = "shop_id" => with_shop_id(i64);
}

record! {
    /// Get widget token response: `data`.
    pub struct GetWidgetTokenResponse {
        /// Widget token.
        pub widget_token: Option<WidgetToken> = "widget_token",
    }
}

record! {
    /// Widget token: `widget_token`.
    pub struct WidgetToken {
        /// Expire at.
        pub expire_at: Option<DateTime<Utc>> = "expire_at",
        /// Token.
        pub token: Option<SmolStr> = "token",
    }
}
