// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202312/prerequisites`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Check listing prerequisites.
    ///
    /// `GET /product/202312/prerequisites`. Takes `shop_cipher`.
    pub struct CheckListingPrerequisites -> CheckListingPrerequisitesResponse;
    "product" "checkListingPrerequisites" "202312" Get "/product/202312/prerequisites"
        cipher true Read None [] older false;
    new() {
    }
}

record! {
    /// Check listing prerequisites response: `data`.
    pub struct CheckListingPrerequisitesResponse {
        /// Check results.
        pub check_results: Vec<CheckResult> = "check_results",
    }
}

record! {
    /// Check result: `check_result`.
    pub struct CheckResult {
        /// Check item.
        pub check_item: Option<CheckItem> = "check_item",
        /// Is failed.
        pub is_failed: Option<bool> = "is_failed",
        /// Fail reasons.
        pub fail_reasons: Vec<SmolStr> = "fail_reasons",
    }
}

words! {
    /// Check item.
    pub enum CheckItem {
        ShopStatus = "SHOP_STATUS",
        ShopTax = "SHOP_TAX",
        PickupWarehouse = "PICKUP_WAREHOUSE",
        ReturnWarehouse = "RETURN_WAREHOUSE",
        DeliveryOption = "DELIVERY_OPTION",
        ShippingTemplate = "SHIPPING_TEMPLATE",
        ProductQuantityLimit = "PRODUCT_QUANTITY_LIMIT",
        ExtendedProducerResponsibility = "EXTENDED_PRODUCER_RESPONSIBILITY",
        ContactInfo = "CONTACT_INFO",
    }
}
