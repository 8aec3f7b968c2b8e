// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /return_refund/202309/returns/{return_id}/records`

use crate::api::operation::operation;
use crate::types::AfterSaleId;
use crate::types::record::record;
use crate::types::words::words;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get return records.
    ///
    /// `GET /return_refund/202309/returns/{return_id}/records`. Takes `shop_cipher`.
    pub struct GetReturnRecords -> GetReturnRecordsResponse;
    "return_refund" "getReturnRecords" "202309" Get "/return_refund/202309/returns/{return_id}/records"
        cipher true Read None [] older false;
    new(return_id: AfterSaleId) {
        return_id: return_id, locale: None,
    }
    /// Return id. Required.
    path return_id: AfterSaleId = "return_id";
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
}

record! {
    /// Get return records response: `data`.
    pub struct GetReturnRecordsResponse {
        /// Records.
        pub records: Vec<Record> = "records",
    }
}

record! {
    /// Record: `record`.
    pub struct Record {
        /// Event.
        pub event: Option<SmolStr> = "event",
        /// Role.
        pub role: Option<RecordRole> = "role",
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// Reason text.
        pub reason_text: Option<SmolStr> = "reason_text",
        /// Note.
        pub note: Option<SmolStr> = "note",
        /// Images.
        pub images: Vec<Image> = "images",
        /// Videos.
        pub videos: Vec<Video> = "videos",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
    }
}

record! {
    /// Video: `record.video`.
    pub struct Video {
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Cover.
        pub cover: Option<SmolStr> = "cover",
        /// Width.
        pub width: Option<i64> = "width",
        /// Height.
        pub height: Option<i64> = "height",
        /// Duration millis.
        pub duration_millis: Option<i64> = "duration_millis",
    }
}

record! {
    /// Image: `record.image`.
    pub struct Image {
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Width.
        pub width: Option<i64> = "width",
        /// Height.
        pub height: Option<i64> = "height",
    }
}

words! {
    /// Record role.
    pub enum RecordRole {
        Buyer = "BUYER",
        Seller = "SELLER",
        Operator = "OPERATOR",
        System = "SYSTEM",
    }
}
