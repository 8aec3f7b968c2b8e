// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /promotion/202406/coupons/{coupon_id}`

use crate::api::operation::operation;
use crate::api::promotion::model::Coupon;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, Moment};

operation! {
    /// Get coupon.
    ///
    /// `GET /promotion/202406/coupons/{coupon_id}`. Takes `shop_cipher`.
    pub struct GetCoupon -> GetCouponResponse;
    "promotion" "getCoupon" "202406" Get "/promotion/202406/coupons/{coupon_id}"
        cipher true Read None [] older false;
    new(coupon_id: impl Into<ApiId>) {
        coupon_id: coupon_id.into(),
    }
    /// Coupon id. Required.
    path coupon_id: ApiId = "coupon_id";
}

record! {
    /// Get coupon response: `data`.
    pub struct GetCouponResponse {
        /// Coupon.
        pub coupon: Option<Coupon> = "coupon",
    }
}

record! {
    /// Live task: `coupon.live_task`.
    pub struct LiveTask {
        /// Type.
        pub type_: Option<LiveTaskType> = "type",
        /// Min watch time.
        pub min_watch_time: Option<Moment> = "min_watch_time",
    }
}

record! {
    /// Usage stat: `coupon.usage_stat`.
    pub struct UsageStat {
        /// Claimed count.
        pub claimed_count: Option<i64> = "claimed_count",
        /// Redeemed count.
        pub redeemed_count: Option<i64> = "redeemed_count",
    }
}

words! {
    /// Display channel.
    pub enum DisplayChannel {
        All = "ALL",
        ShoppingCenter = "SHOPPING_CENTER",
        Chat = "CHAT",
        Live = "LIVE",
        Private = "PRIVATE",
        PrivateWithAllow = "PRIVATE_WITH_ALLOW",
        Video = "VIDEO",
        Showcase = "SHOWCASE",
    }
}

words! {
    /// Live task type.
    pub enum LiveTaskType {
        None = "NONE",
        FollowHost = "FOLLOW_HOST",
        WatchForMinTime = "WATCH_FOR_MIN_TIME",
    }
}
