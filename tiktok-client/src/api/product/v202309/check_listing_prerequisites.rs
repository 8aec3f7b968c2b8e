// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202309/prerequisites`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Check listing prerequisites.
    ///
    /// `GET /product/202309/prerequisites`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct CheckListingPrerequisites -> CheckListingPrerequisitesResponse;
    "product" "CheckListingPrerequisites" "202309" Get "/product/202309/prerequisites"
        cipher true Read None [] older true;
    new() {
    }
}

record! {
    /// Check listing prerequisites response: `data`.
    pub struct CheckListingPrerequisitesResponse {
        /// Shop.
        pub shop: Option<Shop> = "shop",
    }
}

record! {
    /// Shop: `shop`.
    pub struct Shop {
        /// Bank account.
        pub bank_account: Option<SmolStr> = "bank_account",
        /// Contact info.
        pub contact_info: Option<SmolStr> = "contact_info",
        /// Gne.
        pub gne: Option<Gne> = "gne",
        /// Logistics.
        pub logistics: Option<Logistic> = "logistics",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Tax info.
        pub tax_info: Option<SmolStr> = "tax_info",
    }
}

record! {
    /// Logistic: `shop.logistic`.
    pub struct Logistic {
        /// Delivery option.
        pub delivery_option: Option<SmolStr> = "delivery_option",
        /// Pickup warehouse.
        pub pickup_warehouse: Option<SmolStr> = "pickup_warehouse",
        /// Return warehouse.
        pub return_warehouse: Option<SmolStr> = "return_warehouse",
        /// Shipping template.
        pub shipping_template: Option<SmolStr> = "shipping_template",
    }
}

record! {
    /// Gne: `shop.gne`.
    pub struct Gne {
        /// EPR.
        pub epr: Option<SmolStr> = "epr",
        /// Product quantity limit.
        pub product_quantity_limit: Option<SmolStr> = "product_quantity_limit",
    }
}
