// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202409/candidate_products/partial_edit/batch`

use crate::api::operation::operation;
use crate::api::product::v202409::model::{CandidateProductInput, PartialEditCandidateProductsError};
use crate::types::record::record;

operation! {
    /// Partial edit candidate products.
    ///
    /// `POST /product/202409/candidate_products/partial_edit/batch`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct PartialEditCandidateProducts -> PartialEditCandidateProductsResponse;
    "product" "PartialEditCandidateProducts" "202409" Post "/product/202409/candidate_products/partial_edit/batch"
        cipher true Write Json [] older true;
    new() {
        candidate_products: Vec::new(),
    }
    /// Candidate products.
    body candidate_products: Vec<CandidateProductInput> = "candidate_products" => with_candidate_products(Vec<CandidateProductInput>);
}

record! {
    /// Partial edit candidate products response: `data`.
    pub struct PartialEditCandidateProductsResponse {
        /// Errors.
        pub errors: Vec<PartialEditCandidateProductsError> = "errors",
    }
}
