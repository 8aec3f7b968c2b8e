// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /authorization/202405/category_assets`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get authorized category assets.
    ///
    /// `GET /authorization/202405/category_assets`. Does not take `shop_cipher`.
    pub struct GetAuthorizedCategoryAssets -> GetAuthorizedCategoryAssetsResponse;
    "authorization" "getAuthorizedCategoryAssets" "202405" Get "/authorization/202405/category_assets"
        cipher false Read None ["seller.authorization.info"] older false;
    new() {
    }
}

record! {
    /// Get authorized category assets response: `data`.
    pub struct GetAuthorizedCategoryAssetsResponse {
        /// Category assets.
        pub category_assets: Vec<CategoryAsset> = "category_assets",
    }
}

record! {
    /// Category asset: `category_asset`.
    pub struct CategoryAsset {
        /// Cipher: names the shop in other calls.
        pub cipher: Option<SmolStr> = "cipher",
        /// Target market.
        pub target_market: Option<SmolStr> = "target_market",
        /// Category.
        pub category: Option<CategoryAssetCategory> = "category",
    }
}

record! {
    /// Category asset category: `category_asset.category`.
    pub struct CategoryAssetCategory {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}
