// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202409/compliance/manufacturers/{manufacturer_id}/partial_edit`

use crate::api::operation::operation;
use crate::api::product::model::PhoneNumberInput;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Partial edit manufacturer.
    ///
    /// `POST /product/202409/compliance/manufacturers/{manufacturer_id}/partial_edit`. Does not take `shop_cipher`.
    pub struct PartialEditManufacturer -> PartialEditManufacturerResponse;
    "product" "partialEditManufacturer" "202409" Post "/product/202409/compliance/manufacturers/{manufacturer_id}/partial_edit"
        cipher false Write Json [] older false;
    new(manufacturer_id: impl Into<ApiId>) {
        manufacturer_id: manufacturer_id.into(), name: None, registered_trade_name: None, email: None,
        phone_number: None, address: None, locale: None,
    }
    /// Manufacturer id. Required.
    path manufacturer_id: ApiId = "manufacturer_id";
    /// Name.
    body name: Option<SmolStr> = "name" => with_name(SmolStr);
    /// Registered trade name.
    body registered_trade_name: Option<SmolStr> = "registered_trade_name" => with_registered_trade_name(SmolStr);
    /// Email.
    body email: Option<SmolStr> = "email" => with_email(SmolStr);
    /// Phone number.
    body phone_number: Option<PhoneNumberInput> = "phone_number" => with_phone_number(PhoneNumberInput);
    /// Address.
    body address: Option<SmolStr> = "address" => with_address(SmolStr);
    /// Locale.
    body locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
}

record! {
    /// Partial edit manufacturer response: `data`.
    pub struct PartialEditManufacturerResponse {
    }
}
