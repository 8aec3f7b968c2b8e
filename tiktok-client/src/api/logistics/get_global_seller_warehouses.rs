// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /logistics/202309/global_warehouses`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Get global seller warehouses.
    ///
    /// `GET /logistics/202309/global_warehouses`. Does not take `shop_cipher`.
    pub struct GetGlobalSellerWarehouses -> GetGlobalSellerWarehousesResponse;
    "logistics" "getGlobalSellerWarehouses" "202309" Get "/logistics/202309/global_warehouses"
        cipher false Read None ["seller.logistics"] older false;
    new() {
    }
}

record! {
    /// Get global seller warehouses response: `data`.
    pub struct GetGlobalSellerWarehousesResponse {
        /// Global warehouses.
        pub global_warehouses: Vec<GlobalWarehouse> = "global_warehouses",
    }
}

record! {
    /// Global warehouse: `global_warehouse`.
    pub struct GlobalWarehouse {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Ownership.
        pub ownership: Option<Ownership> = "ownership",
    }
}

words! {
    /// Ownership.
    pub enum Ownership {
        Seller = "SELLER",
        PlatformCooperation = "PLATFORM_COOPERATION",
    }
}
