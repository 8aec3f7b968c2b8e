// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /promotion/202406/coupons/{coupon_id}`

use crate::api::operation::operation;
use crate::api::promotion::model::Coupon;
use crate::types::ApiId;
use crate::types::record::record;

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
