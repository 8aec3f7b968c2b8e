// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202309/packages/search`

use crate::api::fulfillment::model::{Order, PackageStatus};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, LineId, PackageId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Search package.
    ///
    /// `POST /fulfillment/202309/packages/search`. Takes `shop_cipher`.
    pub struct SearchPackage -> SearchPackageResponse;
    "fulfillment" "searchPackage" "202309" Post "/fulfillment/202309/packages/search"
        cipher true Read Json [] older false;
    new(page_size: i64) {
        page_size: page_size, sort_field: None, sort_order: None, page_token: None, create_time_ge: None,
        create_time_lt: None, update_time_ge: None, update_time_lt: None, package_status: None,
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Sort field.
    query sort_field: Option<SortField> = "sort_field" => with_sort_field(SortField);
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Create time, from (inclusive).
    body create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
    /// Create time, until (exclusive).
    body create_time_lt: Option<DateTime<Utc>> = "create_time_lt" => with_create_time_lt(DateTime<Utc>);
    /// Update time, from (inclusive).
    body update_time_ge: Option<DateTime<Utc>> = "update_time_ge" => with_update_time_ge(DateTime<Utc>);
    /// Update time, until (exclusive).
    body update_time_lt: Option<DateTime<Utc>> = "update_time_lt" => with_update_time_lt(DateTime<Utc>);
    /// Package status.
    body package_status: Option<PackageStatus> = "package_status" => with_package_status(PackageStatus);
}

paged! { SearchPackage: SearchPackagePackage; token page_token; rows packages; total total_count; }

record! {
    /// Search package response: `data`.
    pub struct SearchPackageResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Packages.
        pub packages: Vec<SearchPackagePackage> = "packages",
    }
}

record! {
    /// Search package package: `package`.
    pub struct SearchPackagePackage {
        /// Id.
        pub id: Option<PackageId> = "id",
        /// Orders.
        pub orders: Vec<Order> = "orders",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Status.
        pub status: Option<PackageStatus> = "status",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
        /// Shipping provider name.
        pub shipping_provider_name: Option<SmolStr> = "shipping_provider_name",
        /// Shipping provider id.
        pub shipping_provider_id: Option<ApiId> = "shipping_provider_id",
        /// Order line item ids.
        pub order_line_item_ids: Vec<LineId> = "order_line_item_ids",
    }
}

words! {
    /// Sort field.
    pub enum SortField {
        CreateTime = "create_time",
        OrderPayTime = "order_pay_time",
        UpdateTime = "update_time",
    }
}

words! {
    /// Sort order.
    pub enum SortOrder {
        Asc = "ASC",
        Desc = "DESC",
    }
}
