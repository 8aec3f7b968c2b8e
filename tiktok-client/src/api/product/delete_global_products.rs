// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `DELETE /product/202309/global_products`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Delete global products.
    ///
    /// `DELETE /product/202309/global_products`. Does not take `shop_cipher`.
    pub struct DeleteGlobalProducts -> DeleteGlobalProductsResponse;
    "product" "deleteGlobalProducts" "202309" Delete "/product/202309/global_products"
        cipher false Write Json [] older false;
    new(global_product_ids: Vec<ApiId>) {
        global_product_ids: global_product_ids,
    }
    /// Global product ids. Required.
    body global_product_ids: Vec<ApiId> = "global_product_ids";
}

record! {
    /// Delete global products response: `data`.
    pub struct DeleteGlobalProductsResponse {
        /// Errors.
        pub errors: Vec<DeleteGlobalProductsError> = "errors",
    }
}

record! {
    /// Delete global products error: `error`.
    pub struct DeleteGlobalProductsError {
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// Code.
        pub code: Option<i64> = "code",
        /// Detail.
        pub detail: Option<DeleteGlobalProductsErrorDetail> = "detail",
    }
}

record! {
    /// Delete global products error detail: `error.detail`.
    pub struct DeleteGlobalProductsErrorDetail {
        /// Global product id.
        pub global_product_id: Option<ApiId> = "global_product_id",
    }
}
