// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /authorization/202309/shops`

use crate::api::operation::operation;
use crate::types::ShopId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Get authorized shops.
    ///
    /// `GET /authorization/202309/shops`. Does not take `shop_cipher`.
    pub struct GetAuthorizedShops -> GetAuthorizedShopsResponse;
    "authorization" "getAuthorizedShops" "202309" Get "/authorization/202309/shops"
        cipher false Read None ["seller.authorization.info"] older false;
    new() {
    }
}

record! {
    /// Get authorized shops response: `data`.
    pub struct GetAuthorizedShopsResponse {
        /// Shops.
        pub shops: Vec<Shop> = "shops",
    }
}

record! {
    /// Shop: `shop`.
    pub struct Shop {
        /// Id.
        pub id: Option<ShopId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Region.
        pub region: Option<SmolStr> = "region",
        /// Seller type.
        pub seller_type: Option<SellerType> = "seller_type",
        /// Cipher: names the shop in other calls.
        pub cipher: Option<SmolStr> = "cipher",
        /// Code.
        pub code: Option<SmolStr> = "code",
    }
}

words! {
    /// Seller type.
    pub enum SellerType {
        CrossBorder = "CROSS_BORDER",
        Local = "LOCAL",
    }
}
