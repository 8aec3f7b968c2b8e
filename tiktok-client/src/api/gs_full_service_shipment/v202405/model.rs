// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `gs_full_service_shipment` share.

use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

record! {
    /// Delivery order SKU: `delivery_order.sku`.
    pub struct DeliveryOrderSku {
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
        /// Received quantity.
        pub received_quantity: Option<i64> = "received_quantity",
        /// Returned quantity.
        pub returned_quantity: Option<i64> = "returned_quantity",
        /// Stockup quantity.
        pub stockup_quantity: Option<i64> = "stockup_quantity",
    }
}

record! {
    /// Skc: `delivery_order.skc`.
    pub struct Skc {
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
        /// Platform skc code.
        pub platform_skc_code: Option<SmolStr> = "platform_skc_code",
    }
}

record! {
    /// Total weight input: `total_weight`.
    pub struct TotalWeightInput {
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Sender contact input: `sender_contact`.
    pub struct SenderContactInput {
        /// Address detail.
        pub address_detail: Option<AddressDetailInput> = "address_detail",
        /// Contact name.
        pub contact_name: Option<SmolStr> = "contact_name",
        /// Email.
        pub email: Option<SmolStr> = "email",
        /// Full address.
        pub full_address: Option<SmolStr> = "full_address",
        /// Phone number.
        pub phone_number: Option<SmolStr> = "phone_number",
        /// Postal code.
        pub postal_code: Option<SmolStr> = "postal_code",
    }
}

record! {
    /// Address detail input: `sender_contact.address_detail`.
    pub struct AddressDetailInput {
        /// City id.
        pub city_id: Option<i64> = "city_id",
        /// City name.
        pub city_name: Option<SmolStr> = "city_name",
        /// Country id.
        pub country_id: Option<i64> = "country_id",
        /// Country name.
        pub country_name: Option<SmolStr> = "country_name",
        /// Detail.
        pub detail: Option<SmolStr> = "detail",
        /// District id.
        pub district_id: Option<i64> = "district_id",
        /// District name.
        pub district_name: Option<SmolStr> = "district_name",
        /// Province id.
        pub province_id: Option<i64> = "province_id",
        /// Province name.
        pub province_name: Option<SmolStr> = "province_name",
        /// Town id.
        pub town_id: Option<i64> = "town_id",
        /// Town name.
        pub town_name: Option<SmolStr> = "town_name",
    }
}

record! {
    /// Address detail: `delivery_batch.receiver_contact.address_detail`.
    pub struct AddressDetail {
        /// City id.
        pub city_id: Option<ApiId> = "city_id",
        /// City name.
        pub city_name: Option<SmolStr> = "city_name",
        /// Country id.
        pub country_id: Option<ApiId> = "country_id",
        /// Country name.
        pub country_name: Option<SmolStr> = "country_name",
        /// Detail.
        pub detail: Option<SmolStr> = "detail",
        /// District id.
        pub district_id: Option<ApiId> = "district_id",
        /// District name.
        pub district_name: Option<SmolStr> = "district_name",
        /// Province id.
        pub province_id: Option<ApiId> = "province_id",
        /// Province name.
        pub province_name: Option<SmolStr> = "province_name",
        /// Town id.
        pub town_id: Option<ApiId> = "town_id",
        /// Town name.
        pub town_name: Option<SmolStr> = "town_name",
    }
}

record! {
    /// Logistic: `delivery_batch.logistic`.
    pub struct Logistic {
        /// Delivery option.
        pub delivery_option: Option<SmolStr> = "delivery_option",
        /// Shipping provider code.
        pub shipping_provider_code: Option<SmolStr> = "shipping_provider_code",
        /// Shipping provider name.
        pub shipping_provider_name: Option<SmolStr> = "shipping_provider_name",
    }
}
