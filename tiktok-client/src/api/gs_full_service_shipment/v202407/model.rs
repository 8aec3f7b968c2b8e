// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `gs_full_service_shipment` share.

use crate::types::record::record;
use smol_str::SmolStr;

record! {
    /// Abnormal order SKU: `abnormal_order.sku`.
    pub struct AbnormalOrderSku {
        /// Abnormal quantity.
        pub abnormal_quantity: Option<i64> = "abnormal_quantity",
        /// Barcode.
        pub barcode: Option<SmolStr> = "barcode",
        /// External SKU code.
        pub external_sku_code: Option<SmolStr> = "external_sku_code",
        /// Platform SKU code.
        pub platform_sku_code: Option<SmolStr> = "platform_sku_code",
        /// Second key attribute name en.
        pub second_key_attribute_name_en: Option<SmolStr> = "second_key_attribute_name_en",
        /// Second key attribute name zh.
        pub second_key_attribute_name_zh: Option<SmolStr> = "second_key_attribute_name_zh",
        /// Second key attribute value en.
        pub second_key_attribute_value_en: Option<SmolStr> = "second_key_attribute_value_en",
        /// Second key attribute value zh.
        pub second_key_attribute_value_zh: Option<SmolStr> = "second_key_attribute_value_zh",
        /// Delivered quantity.
        pub delivered_quantity: Option<i64> = "delivered_quantity",
        /// Inbound quantity.
        pub inbound_quantity: Option<i64> = "inbound_quantity",
        /// Qualified quantity.
        pub qualified_quantity: Option<i64> = "qualified_quantity",
        /// Received quantity.
        pub received_quantity: Option<i64> = "received_quantity",
        /// Returned quantity.
        pub returned_quantity: Option<i64> = "returned_quantity",
        /// Unqualified quantity.
        pub unqualified_quantity: Option<i64> = "unqualified_quantity",
        /// Stockup quantity.
        pub stockup_quantity: Option<i64> = "stockup_quantity",
    }
}

record! {
    /// Abnormal order skc: `abnormal_order.skc`.
    pub struct AbnormalOrderSkc {
        /// External skc code.
        pub external_skc_code: Option<SmolStr> = "external_skc_code",
        /// First key attribute name en.
        pub first_key_attribute_name_en: Option<SmolStr> = "first_key_attribute_name_en",
        /// First key attribute name zh.
        pub first_key_attribute_name_zh: Option<SmolStr> = "first_key_attribute_name_zh",
        /// First key attribute value en.
        pub first_key_attribute_value_en: Option<SmolStr> = "first_key_attribute_value_en",
        /// First key attribute value zh.
        pub first_key_attribute_value_zh: Option<SmolStr> = "first_key_attribute_value_zh",
        /// Image URL.
        pub image_url: Option<SmolStr> = "image_url",
        /// Platform skc code.
        pub platform_skc_code: Option<SmolStr> = "platform_skc_code",
    }
}

record! {
    /// Global selling reserve shipment total weight input: `total_weight`.
    pub struct GlobalSellingReserveShipmentTotalWeightInput {
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Receiver contact address detail: `logistics_order.receiver_contact.address_detail`.
    pub struct ReceiverContactAddressDetail {
        /// City name.
        pub city_name: Option<SmolStr> = "city_name",
        /// Country name.
        pub country_name: Option<SmolStr> = "country_name",
        /// Detail.
        pub detail: Option<SmolStr> = "detail",
        /// District name.
        pub district_name: Option<SmolStr> = "district_name",
        /// Province name.
        pub province_name: Option<SmolStr> = "province_name",
        /// Town name.
        pub town_name: Option<SmolStr> = "town_name",
    }
}
