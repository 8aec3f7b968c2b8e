// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /seller/202508/status`

use crate::api::operation::operation;
use crate::types::ShopId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get seller status.
    ///
    /// `GET /seller/202508/status`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetSellerStatus -> GetSellerStatusResponse;
    "seller" "GetSellerStatus" "202508" Get "/seller/202508/status"
        cipher false Read None [] older true;
    new() {
    }
}

record! {
    /// Get seller status response: `data`.
    pub struct GetSellerStatusResponse {
        /// Seller status data.
        pub seller_status_data: Option<SellerStatusData> = "seller_status_data",
    }
}

record! {
    /// Seller status data: `seller_status_data`.
    pub struct SellerStatusData {
        /// Partner channel.
        pub partner_channel: Option<SmolStr> = "partner_channel",
        /// Seller status.
        pub seller_status: Option<SmolStr> = "seller_status",
        /// Shop statuses.
        pub shop_statuses: Vec<ShopStatus> = "shop_statuses",
        /// Tax form status.
        pub tax_form_status: Option<SmolStr> = "tax_form_status",
    }
}

record! {
    /// Shop status: `seller_status_data.shop_status`.
    pub struct ShopStatus {
        /// Shop id.
        pub shop_id: Option<ShopId> = "shop_id",
        /// Shop status.
        pub shop_status: Option<SmolStr> = "shop_status",
    }
}
