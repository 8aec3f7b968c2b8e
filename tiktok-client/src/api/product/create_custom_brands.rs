// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/brands`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Create custom brands.
    ///
    /// `POST /product/202309/brands`. Does not take `shop_cipher`.
    pub struct CreateCustomBrands -> CreateCustomBrandsResponse;
    "product" "createCustomBrands" "202309" Post "/product/202309/brands"
        cipher false Write Json [] older false;
    new(name: impl Into<SmolStr>) {
        name: name.into(),
    }
    /// Name. Required.
    body name: SmolStr = "name";
}

record! {
    /// Create custom brands response: `data`.
    pub struct CreateCustomBrandsResponse {
        /// Id.
        pub id: Option<ApiId> = "id",
    }
}
