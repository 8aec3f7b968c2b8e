// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202407/listing_schemas`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Listing schemas.
    ///
    /// `GET /product/202407/listing_schemas`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct ListingSchemas -> ListingSchemasResponse;
    "product" "ListingSchemas" "202407" Get "/product/202407/listing_schemas"
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
        pub errors: Vec<ListingSchemasErrorV202407> = "errors",
        /// Listing schemas.
        pub listing_schemas: Vec<ListingSchemasListingSchema> = "listing_schemas",
    }
}

record! {
    /// Listing schemas listing schema: `listing_schema`.
    pub struct ListingSchemasListingSchema {
        /// Category id.
        pub category_id: Option<ApiId> = "category_id",
        /// Fields.
        pub fields: Vec<ListingSchemaField> = "fields",
    }
}

record! {
    /// Listing schema field: `listing_schema.field`.
    pub struct ListingSchemaField {
        /// Complex values.
        pub complex_values: Vec<FieldComplexValue> = "complex_values",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Options.
        pub options: Vec<FieldComplexValueOption> = "options",
        /// Rules.
        pub rules: Vec<ComplexValueRule> = "rules",
    }
}

record! {
    /// Field complex value: `listing_schema.field.complex_value`.
    pub struct FieldComplexValue {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Options.
        pub options: Vec<FieldComplexValueOption> = "options",
        /// Rules.
        pub rules: Vec<ComplexValueRule> = "rules",
    }
}

record! {
    /// Complex value rule: `listing_schema.field.complex_value.rule`.
    pub struct ComplexValueRule {
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Field complex value option: `listing_schema.field.complex_value.option`.
    pub struct FieldComplexValueOption {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}

record! {
    /// Listing schemas error v202407: `error`.
    pub struct ListingSchemasErrorV202407 {
        /// Code.
        pub code: Option<i64> = "code",
        /// Detail.
        pub detail: Option<ErrorDetailV202407> = "detail",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Error detail v202407: `error.detail`.
    pub struct ErrorDetailV202407 {
        /// Category id.
        pub category_id: Option<ApiId> = "category_id",
    }
}
