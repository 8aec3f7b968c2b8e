// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202409/candidate_products/batch`

use crate::api::operation::operation;
use crate::api::product::v202409::model::{CandidateProductInput, PartialEditCandidateProductsError};
use crate::types::record::record;

operation! {
    /// Upload candidate products.
    ///
    /// `POST /product/202409/candidate_products/batch`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct UploadCandidateProducts -> UploadCandidateProductsResponse;
    "product" "UploadCandidateProducts" "202409" Post "/product/202409/candidate_products/batch"
        cipher true Write Json [] older true;
    new() {
        candidate_products: Vec::new(),
    }
    /// Candidate products.
    body candidate_products: Vec<CandidateProductInput> = "candidate_products" => with_candidate_products(Vec<CandidateProductInput>);
}

record! {
    /// Upload candidate products response: `data`.
    pub struct UploadCandidateProductsResponse {
        /// Errors.
        pub errors: Vec<PartialEditCandidateProductsError> = "errors",
    }
}
