// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202508/sample_applications/search`

use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ApiMoney, CreatorId, OrderId, ProductId, Rate, SkuId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Search sample applications.
    ///
    /// `POST /affiliate_seller/202508/sample_applications/search`. Takes `shop_cipher`.
    pub struct SearchSampleApplications -> SearchSampleApplicationsResponse;
    "affiliate_seller" "searchSampleApplications" "202508" Post "/affiliate_seller/202508/sample_applications/search"
        cipher true Read Json [] older false;
    new() {
        page_token: None, page_size: None, product_id: None, title: None, creator_user_oepn_id: None, username:
        None, target_collabration_id: None, order_id: None, status: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Product id.
    body product_id: Option<ProductId> = "product_id" => with_product_id(ProductId);
    /// Title.
    body title: Option<SmolStr> = "title" => with_title(SmolStr);
    /// Creator user oepn id.
    body creator_user_oepn_id: Option<ApiId> = "creator_user_oepn_id" => with_creator_user_oepn_id(ApiId);
    /// Username.
    body username: Option<SmolStr> = "username" => with_username(SmolStr);
    /// Target collabration id.
    body target_collabration_id: Option<ApiId> = "target_collabration_id" => with_target_collabration_id(ApiId);
    /// Order id.
    body order_id: Option<OrderId> = "order_id" => with_order_id(OrderId);
    /// Status.
    body status: Option<SearchSampleApplicationsStatus> = "status" => with_status(SearchSampleApplicationsStatus);
}

paged! { SearchSampleApplications: SampleApplication; token page_token; rows sample_applications; total total_count; }

record! {
    /// Search sample applications response: `data`.
    pub struct SearchSampleApplicationsResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Sample applications.
        pub sample_applications: Vec<SampleApplication> = "sample_applications",
    }
}

record! {
    /// Sample application: `sample_application`.
    pub struct SampleApplication {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Commission rate: hundredths of a percent: 700 is 7 %.
        pub commission_rate: Option<Rate> = "commission_rate",
        /// Status.
        pub status: Option<SampleApplicationStatus> = "status",
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Available quantity.
        pub available_quantity: Option<i64> = "available_quantity",
        /// Approve expiration time.
        pub approve_expiration_time: Option<DateTime<Utc>> = "approve_expiration_time",
        /// Shipment expiration time.
        pub shipment_expiration_time: Option<DateTime<Utc>> = "shipment_expiration_time",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
        /// Fulfillment status.
        pub fulfillment_status: Option<FulfillmentStatus> = "fulfillment_status",
        /// Is approvable.
        pub is_approvable: Option<bool> = "is_approvable",
        /// Disapprovable reasons.
        pub disapprovable_reasons: Vec<SmolStr> = "disapprovable_reasons",
        /// Partner name.
        pub partner_name: Option<SmolStr> = "partner_name",
        /// Creator.
        pub creator: Option<SampleApplicationCreator> = "creator",
        /// Product.
        pub product: Option<SampleApplicationProduct> = "product",
    }
}

record! {
    /// Sample application product: `sample_application.product`.
    pub struct SampleApplicationProduct {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// SKU image URL.
        pub sku_image_url: Option<SmolStr> = "sku_image_url",
        /// SKU name.
        pub sku_name: Option<SmolStr> = "sku_name",
    }
}

record! {
    /// Sample application creator: `sample_application.creator`.
    pub struct SampleApplicationCreator {
        /// Creator open id.
        pub creator_open_id: Option<CreatorId> = "creator_open_id",
        /// Username.
        pub username: Option<SmolStr> = "username",
        /// Nickname.
        pub nickname: Option<SmolStr> = "nickname",
        /// Follower count.
        pub follower_count: Option<i64> = "follower_count",
        /// Avatar URL.
        pub avatar_url: Option<SmolStr> = "avatar_url",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Content count.
        pub content_count: Option<i64> = "content_count",
        /// Fulfillment percentage.
        pub fulfillment_percentage: Option<Rate> = "fulfillment_percentage",
        /// Ec video view.
        pub ec_video_view: Option<i64> = "ec_video_view",
    }
}

words! {
    /// Search sample applications status.
    pub enum SearchSampleApplicationsStatus {
        AwaitingShipment = "AWAITING_SHIPMENT",
        Completed = "COMPLETED",
        ContentPending = "CONTENT_PENDING",
        DelOpenCollab = "DEL_OPEN_COLLAB",
        OpsCancelled = "OPS_CANCELLED",
        OpsCompleted = "OPS_COMPLETED",
        OpsFailed = "OPS_FAILED",
        OverdueCancelled = "OVERDUE_CANCELLED",
        Pending = "PENDING",
        RejectCancelled = "REJECT_CANCELLED",
        SellerNotShipCancelled = "SELLER_NOT_SHIP_CANCELLED",
        Shipped = "SHIPPED",
        UnfulfillableCancelled = "UNFULFILLABLE_CANCELLED",
        UnfulfillCancelled = "UNFULFILL_CANCELLED",
        WithdrawCancelled = "WITHDRAW_CANCELLED",
    }
}

words! {
    /// Sample application status.
    pub enum SampleApplicationStatus {
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

words! {
    /// Fulfillment status.
    pub enum FulfillmentStatus {
        Pending = "PENDING",
        Ongoing = "ONGOING",
        Succeed = "SUCCEED",
        Failed = "FAILED",
        Overdue = "OVERDUE",
        Suspend = "SUSPEND",
        Cancelled = "CANCELLED",
        Exempted = "EXEMPTED",
    }
}
