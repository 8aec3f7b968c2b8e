// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202409/compliance/responsible_persons`

use crate::api::operation::operation;
use crate::api::product::model::{AddressInput, PhoneNumberInput};
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Create responsible person.
    ///
    /// `POST /product/202409/compliance/responsible_persons`. Does not take `shop_cipher`.
    pub struct CreateResponsiblePerson -> CreateResponsiblePersonResponse;
    "product" "createResponsiblePerson" "202409" Post "/product/202409/compliance/responsible_persons"
        cipher false Write Json [] older false;
    new(name: impl Into<SmolStr>, email: impl Into<SmolStr>, phone_number: PhoneNumberInput, address: AddressInput) {
        name: name.into(), email: email.into(), phone_number: phone_number, address: address, locale: None,
    }
    /// Name. Required.
    body name: SmolStr = "name";
    /// Email. Required.
    body email: SmolStr = "email";
    /// Phone number. Required.
    body phone_number: PhoneNumberInput = "phone_number";
    /// Address. Required.
    body address: AddressInput = "address";
    /// Locale.
    body locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
}

record! {
    /// Create responsible person response: `data`.
    pub struct CreateResponsiblePersonResponse {
        /// Responsible person id.
        pub responsible_person_id: Option<ApiId> = "responsible_person_id",
    }
}
