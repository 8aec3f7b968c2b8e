// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202409/compliance/responsible_persons/{responsible_person_id}/partial_edit`

use crate::api::operation::operation;
use crate::api::product::model::{AddressInput, PhoneNumberInput};
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Partial edit responsible person.
    ///
    /// `POST /product/202409/compliance/responsible_persons/{responsible_person_id}/partial_edit`. Does not take `shop_cipher`.
    pub struct PartialEditResponsiblePerson -> PartialEditResponsiblePersonResponse;
    "product" "partialEditResponsiblePerson" "202409" Post "/product/202409/compliance/responsible_persons/{responsible_person_id}/partial_edit"
        cipher false Write Json [] older false;
    new(responsible_person_id: impl Into<ApiId>) {
        responsible_person_id: responsible_person_id.into(), name: None, email: None, phone_number: None, address:
        None, locale: None,
    }
    /// Responsible person id. Required.
    path responsible_person_id: ApiId = "responsible_person_id";
    /// Name.
    body name: Option<SmolStr> = "name" => with_name(SmolStr);
    /// Email.
    body email: Option<SmolStr> = "email" => with_email(SmolStr);
    /// Phone number.
    body phone_number: Option<PhoneNumberInput> = "phone_number" => with_phone_number(PhoneNumberInput);
    /// Address.
    body address: Option<AddressInput> = "address" => with_address(AddressInput);
    /// Locale.
    body locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
}

record! {
    /// Partial edit responsible person response: `data`.
    pub struct PartialEditResponsiblePersonResponse {
    }
}
