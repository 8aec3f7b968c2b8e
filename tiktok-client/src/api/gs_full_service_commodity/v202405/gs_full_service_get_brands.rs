// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /gs_full_service_commodity/202405/beta/brands`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs full service get brands.
    ///
    /// `GET /gs_full_service_commodity/202405/beta/brands`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsFullServiceGetBrands -> GsFullServiceGetBrandsResponse;
    "gs_full_service_commodity" "GSFullServiceGetBrands" "202405" Get "/gs_full_service_commodity/202405/beta/brands"
        cipher false Read None [] older true;
    new() {
    }
}

record! {
    /// Gs full service get brands response: `data`.
    pub struct GsFullServiceGetBrandsResponse {
        /// Brands.
        pub brands: Vec<Brand> = "brands",
    }
}

record! {
    /// Brand: `brand`.
    pub struct Brand {
        /// Approval status.
        pub approval_status: Option<SmolStr> = "approval_status",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}
