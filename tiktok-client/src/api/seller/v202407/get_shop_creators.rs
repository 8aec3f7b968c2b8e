// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /seller/202407/shop_creators`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get shop creators.
    ///
    /// `GET /seller/202407/shop_creators`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetShopCreators -> GetShopCreatorsResponse;
    "seller" "GetShopCreators" "202407" Get "/seller/202407/shop_creators"
        cipher true Read None [] older true;
    new() {
    }
}

record! {
    /// Get shop creators response: `data`.
    pub struct GetShopCreatorsResponse {
        /// Shop creators.
        pub shop_creators: Vec<ShopCreator> = "shop_creators",
    }
}

record! {
    /// Shop creator: `shop_creator`.
    pub struct ShopCreator {
        /// Binding status.
        pub binding_status: Option<SmolStr> = "binding_status",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}
