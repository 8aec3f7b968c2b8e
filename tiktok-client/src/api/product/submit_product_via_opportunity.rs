// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202604/opportunities/{opportunity_id}/submit`

use crate::api::operation::operation;
use crate::api::product::model::Submission;
use crate::types::record::record;
use crate::types::{ApiId, ProductId};

operation! {
    /// Submit product via opportunity.
    ///
    /// `POST /product/202604/opportunities/{opportunity_id}/submit`. Takes `shop_cipher`.
    pub struct SubmitProductViaOpportunity -> SubmitProductViaOpportunityResponse;
    "product" "submitProductViaOpportunity" "202604" Post "/product/202604/opportunities/{opportunity_id}/submit"
        cipher true Write Json [] older false;
    new(opportunity_id: impl Into<ApiId>, product_id: ProductId) {
        opportunity_id: opportunity_id.into(), product_id: product_id,
    }
    /// Opportunity id. Required.
    path opportunity_id: ApiId = "opportunity_id";
    /// Product id. Required.
    body product_id: ProductId = "product_id";
}

record! {
    /// Submit product via opportunity response: `data`.
    pub struct SubmitProductViaOpportunityResponse {
        /// Submission.
        pub submission: Option<Submission> = "submission",
    }
}
