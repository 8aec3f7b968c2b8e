// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `PUT /promotion/202309/activities/{activity_id}`

use crate::api::operation::operation;
use crate::api::promotion::model::{AuctionSupportType, DiscountInput, ParticipationLimitInput, TargetUserInfoInput};
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Update promotion activity.
    ///
    /// `PUT /promotion/202309/activities/{activity_id}`. Takes `shop_cipher`.
    pub struct UpdatePromotionActivity -> UpdatePromotionActivityResponse;
    "promotion" "updatePromotionActivity" "202309" Put "/promotion/202309/activities/{activity_id}"
        cipher true Write Json [] older false;
    new(activity_id: impl Into<ApiId>, title: impl Into<SmolStr>, begin_time: DateTime<Utc>, end_time: DateTime<Utc>) {
        activity_id: activity_id.into(), title: title.into(), begin_time: begin_time, end_time: end_time,
        duration_type: None, product_level: None, participation_limit: Vec::new(), discount: None,
        target_user_info: None, auction_support_type: None,
    }
    /// Activity id. Required.
    path activity_id: ApiId = "activity_id";
    /// Title. Required.
    body title: SmolStr = "title";
    /// Begin time. Required.
    body begin_time: DateTime<Utc> = "begin_time";
    /// End time. Required.
    body end_time: DateTime<Utc> = "end_time";
    /// Duration type.
    body duration_type: Option<SmolStr> = "duration_type" => with_duration_type(SmolStr);
    /// Product level.
    body product_level: Option<SmolStr> = "product_level" => with_product_level(SmolStr);
    /// Participation limit.
    body participation_limit: Vec<ParticipationLimitInput> = "participation_limit" => with_participation_limit(Vec<ParticipationLimitInput>);
    /// Discount.
    body discount: Option<DiscountInput> = "discount" => with_discount(DiscountInput);
    /// Target user info.
    body target_user_info: Option<TargetUserInfoInput> = "target_user_info" => with_target_user_info(TargetUserInfoInput);
    /// Auction support type.
    body auction_support_type: Option<AuctionSupportType> = "auction_support_type" => with_auction_support_type(AuctionSupportType);
}

record! {
    /// Update promotion activity response: `data`.
    pub struct UpdatePromotionActivityResponse {
        /// Activity id.
        pub activity_id: Option<ApiId> = "activity_id",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}
