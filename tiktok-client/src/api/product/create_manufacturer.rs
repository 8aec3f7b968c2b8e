// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202409/compliance/manufacturers`

use crate::api::operation::operation;
use crate::api::product::model::PhoneNumberInput;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Create manufacturer.
    ///
    /// `POST /product/202409/compliance/manufacturers`. Does not take `shop_cipher`.
    pub struct CreateManufacturer -> CreateManufacturerResponse;
    "product" "createManufacturer" "202409" Post "/product/202409/compliance/manufacturers"
        cipher false Write Json [] older false;
    new(name: impl Into<SmolStr>, email: impl Into<SmolStr>, phone_number: PhoneNumberInput, address: impl Into<SmolStr>) {
        name: name.into(), email: email.into(), phone_number: phone_number, address: address.into(),
        registered_trade_name: None, locale: None,
    }
    /// Name. Required.
    body name: SmolStr = "name";
    /// Email. Required.
    body email: SmolStr = "email";
    /// Phone number. Required.
    body phone_number: PhoneNumberInput = "phone_number";
    /// Address. Required.
    body address: SmolStr = "address";
    /// Registered trade name.
    body registered_trade_name: Option<SmolStr> = "registered_trade_name" => with_registered_trade_name(SmolStr);
    /// Locale.
    body locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
}

record! {
    /// Create manufacturer response: `data`.
    pub struct CreateManufacturerResponse {
        /// Manufacturer id.
        pub manufacturer_id: Option<ApiId> = "manufacturer_id",
    }
}
