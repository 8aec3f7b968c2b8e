// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate/202403/anchors/content_check`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Check anchor content.
    ///
    /// `POST /affiliate/202403/anchors/content_check`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct CheckAnchorContent -> CheckAnchorContentResponse;
    "affiliate" "CheckAnchorContent" "202403" Post "/affiliate/202403/anchors/content_check"
        cipher false Read Json [] older true;
    new() {
        title: None,
    }
    /// Title.
    body title: Option<SmolStr> = "title" => with_title(SmolStr);
}

record! {
    /// Check anchor content response: `data`.
    pub struct CheckAnchorContentResponse {
    }
}
