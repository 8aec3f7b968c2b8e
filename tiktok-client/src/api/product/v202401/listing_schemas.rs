// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202401/listing_schemas`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Listing schemas.
    ///
    /// `GET /product/202401/listing_schemas`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct ListingSchemas -> ListingSchemasResponse;
    "product" "ListingSchemas" "202401" Get "/product/202401/listing_schemas"
        cipher false Read None [] older true;
    new(category_ids: Vec<i64>) {
        category_ids: category_ids, locale: None, category_version: None,
    }
    /// Category ids. Required.
    query category_ids: Vec<i64> = "category_ids";
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Category version.
    query category_version: Option<SmolStr> = "category_version" => with_category_version(SmolStr);
}

record! {
    /// Listing schemas response: `data`.
    pub struct ListingSchemasResponse {
        /// Errors.
        pub errors: Vec<ListingSchemasError> = "errors",
        /// Listing schemas.
        pub listing_schemas: Vec<ListingSchema> = "listing_schemas",
    }
}

record! {
    /// Listing schema: `listing_schema`.
    pub struct ListingSchema {
        /// Category id.
        pub category_id: Option<ApiId> = "category_id",
        /// Fileds.
        pub fileds: Vec<Filed> = "fileds",
    }
}

record! {
    /// Filed: `listing_schema.filed`.
    pub struct Filed {
        /// Complex values.
        pub complex_values: Vec<ComplexValue> = "complex_values",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Options.
        pub options: Vec<ComplexValueOption> = "options",
        /// Rules.
        pub rules: Vec<Rule> = "rules",
    }
}

record! {
    /// Complex value: `listing_schema.filed.complex_value`.
    pub struct ComplexValue {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Options.
        pub options: Vec<ComplexValueOption> = "options",
        /// Rules.
        pub rules: Vec<Rule> = "rules",
    }
}

record! {
    /// Rule: `listing_schema.filed.complex_value.rule`.
    pub struct Rule {
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Complex value option: `listing_schema.filed.complex_value.option`.
    pub struct ComplexValueOption {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}

record! {
    /// Listing schemas error: `error`.
    pub struct ListingSchemasError {
        /// Code.
        pub code: Option<i64> = "code",
        /// Detail.
        pub detail: Option<ListingSchemasErrorDetail> = "detail",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Listing schemas error detail: `error.detail`.
    pub struct ListingSchemasErrorDetail {
        /// Category id.
        pub category_id: Option<ApiId> = "category_id",
    }
}
