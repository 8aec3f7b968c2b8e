// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `DELETE /authorization/202403/shops`

use crate::api::operation::operation;
use crate::types::record::record;

operation! {
    /// Deauthorize shop.
    ///
    /// `DELETE /authorization/202403/shops`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct DeauthorizeShop -> DeauthorizeShopResponse;
    "authorization" "DeauthorizeShop" "202403" Delete "/authorization/202403/shops"
        cipher true Write None ["seller.authorization.info"] older true;
    new() {
    }
}

record! {
    /// Deauthorize shop response: `data`.
    pub struct DeauthorizeShopResponse {
    }
}
