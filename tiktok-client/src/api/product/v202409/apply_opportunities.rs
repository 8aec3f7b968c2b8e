// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `PUT /product/202409/products/{product_id}/opportunities`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ProductId};

operation! {
    /// Apply opportunities.
    ///
    /// `PUT /product/202409/products/{product_id}/opportunities`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct ApplyOpportunities -> ApplyOpportunitiesResponse;
    "product" "ApplyOpportunities" "202409" Put "/product/202409/products/{product_id}/opportunities"
        cipher true Write Json [] older true;
    new(product_id: ProductId) {
        product_id: product_id, opportunity_ids: Vec::new(),
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// Opportunity ids.
    body opportunity_ids: Vec<ApiId> = "opportunity_ids" => with_opportunity_ids(Vec<ApiId>);
}

record! {
    /// Apply opportunities response: `data`.
    pub struct ApplyOpportunitiesResponse {
        /// Opportunity applications.
        pub opportunity_applications: Vec<OpportunityApplication> = "opportunity_applications",
    }
}

record! {
    /// Opportunity application: `opportunity_application`.
    pub struct OpportunityApplication {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Opportunity id.
        pub opportunity_id: Option<ApiId> = "opportunity_id",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Status.
        pub status: Option<OpportunityApplicationStatus> = "status",
    }
}

words! {
    /// Opportunity application status.
    pub enum OpportunityApplicationStatus {
        Reviewing = "REVIEWING",
        Approved = "APPROVED",
        Rejected = "REJECTED",
    }
}
