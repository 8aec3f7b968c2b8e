// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202507/sample_applications/search`

use crate::api::affiliate_seller::search_sample_applications::{
    FulfillmentStatus, SampleApplicationProduct, SampleApplicationStatus,
};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ApiMoney, CreatorId, OrderId, ProductId, Rate};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Seller search sample applications.
    ///
    /// `POST /affiliate_seller/202507/sample_applications/search`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SellerSearchSampleApplications -> SellerSearchSampleApplicationsResponse;
    "affiliate_seller" "SellerSearchSampleApplications" "202507" Post "/affiliate_seller/202507/sample_applications/search"
        cipher true Read Json [] older true;
    new() {
        page_token: None, page_size: None, creator_user_id: None, order_id: None, product_id: None, status: None,
        target_collabration_id: None, title: None, username: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Creator user id.
    body creator_user_id: Option<CreatorId> = "creator_user_id" => with_creator_user_id(CreatorId);
    /// Order id.
    body order_id: Option<OrderId> = "order_id" => with_order_id(OrderId);
    /// Product id.
    body product_id: Option<ProductId> = "product_id" => with_product_id(ProductId);
    /// Status.
    body status: Option<SellerSearchSampleApplicationsStatusV202507> = "status" => with_status(SellerSearchSampleApplicationsStatusV202507);
    /// Target collabration id.
    body target_collabration_id: Option<ApiId> = "target_collabration_id" => with_target_collabration_id(ApiId);
    /// Title.
    body title: Option<SmolStr> = "title" => with_title(SmolStr);
    /// Username.
    body username: Option<SmolStr> = "username" => with_username(SmolStr);
}

paged! { SellerSearchSampleApplications: SampleApplicationV202507; token page_token; rows sample_applications; total total_count; }

record! {
    /// Seller search sample applications response: `data`.
    pub struct SellerSearchSampleApplicationsResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Sample applications.
        pub sample_applications: Vec<SampleApplicationV202507> = "sample_applications",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Sample application v202507: `sample_application`.
    pub struct SampleApplicationV202507 {
        /// Approve expiration time.
        pub approve_expiration_time: Option<DateTime<Utc>> = "approve_expiration_time",
        /// Available quantity.
        pub available_quantity: Option<i64> = "available_quantity",
        /// Commission rate: hundredths of a percent: 700 is 7 %.
        pub commission_rate: Option<Rate> = "commission_rate",
        /// Creator.
        pub creator: Option<CreatorV202507> = "creator",
        /// Disapprovable reasons.
        pub disapprovable_reasons: Vec<SmolStr> = "disapprovable_reasons",
        /// Fulfillment status.
        pub fulfillment_status: Option<FulfillmentStatus> = "fulfillment_status",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Is approvable.
        pub is_approvable: Option<bool> = "is_approvable",
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Partner name.
        pub partner_name: Option<SmolStr> = "partner_name",
        /// Product.
        pub product: Option<SampleApplicationProduct> = "product",
        /// Shipment expiration time.
        pub shipment_expiration_time: Option<DateTime<Utc>> = "shipment_expiration_time",
        /// Status.
        pub status: Option<SampleApplicationStatus> = "status",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
    }
}

record! {
    /// Creator v202507: `sample_application.creator`.
    pub struct CreatorV202507 {
        /// Avatar URL.
        pub avatar_url: Option<SmolStr> = "avatar_url",
        /// Content count.
        pub content_count: Option<i64> = "content_count",
        /// Ec video view.
        pub ec_video_view: Option<i64> = "ec_video_view",
        /// Follower count.
        pub follower_count: Option<i64> = "follower_count",
        /// Fulfillment percentage.
        pub fulfillment_percentage: Option<Rate> = "fulfillment_percentage",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Nickname.
        pub nickname: Option<SmolStr> = "nickname",
        /// User id.
        pub user_id: Option<ApiId> = "user_id",
        /// Username.
        pub username: Option<SmolStr> = "username",
    }
}

words! {
    /// Seller search sample applications status v202507.
    pub enum SellerSearchSampleApplicationsStatusV202507 {
        Pending = "PENDING",
        AwaitingShipment = "AWAITING_SHIPMENT",
        Shipped = "SHIPPED",
        ContentPending = "CONTENT_PENDING",
        RejectCancelled = "REJECT_CANCELLED",
        OverdueCancelled = "OVERDUE_CANCELLED",
        UnfulfillCancelled = "UNFULFILL_CANCELLED",
        DelOpenCollab = "DEL_OPEN_COLLAB",
        SellerNotShipCancelled = "SELLER_NOT_SHIP_CANCELLED",
        WithdrawCancelled = "WITHDRAW_CANCELLED",
        UnfulfillableCancelled = "UNFULFILLABLE_CANCELLED",
        OpsCancelled = "OPS_CANCELLED",
        OpsFailed = "OPS_FAILED",
        OpsCompleted = "OPS_COMPLETED",
        Completed = "COMPLETED",
    }
}
