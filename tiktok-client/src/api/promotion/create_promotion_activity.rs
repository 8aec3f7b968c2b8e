// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /promotion/202309/activities`

use crate::api::operation::operation;
use crate::api::promotion::model::{
    ActivityType, AuctionSupportType, DiscountInput, DurationType, ParticipationLimitInput, TargetUserInfoInput,
};
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

/// What [`CreatePromotionActivity::new`] needs.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePromotionActivityRequired {
    /// Title.
    pub title: SmolStr,
    /// Activity type.
    pub activity_type: ActivityType,
    /// Product level.
    pub product_level: ProductLevel,
    /// Begin time.
    pub begin_time: DateTime<Utc>,
    /// End time.
    pub end_time: DateTime<Utc>,
}

operation! {
    /// Create promotion activity.
    ///
    /// `POST /promotion/202309/activities`. Takes `shop_cipher`.
    pub struct CreatePromotionActivity -> CreatePromotionActivityResponse;
    "promotion" "createPromotionActivity" "202309" Post "/promotion/202309/activities"
        cipher true Write Json [] older false;
    new(required: CreatePromotionActivityRequired) {
        title: required.title, activity_type: required.activity_type, product_level: required.product_level,
        begin_time: required.begin_time, end_time: required.end_time, duration_type: None, participation_limit:
        Vec::new(), discount: None, target_user_info: None, auction_support_type: None,
    }
    /// Title. Required.
    body title: SmolStr = "title";
    /// Activity type. Required.
    body activity_type: ActivityType = "activity_type";
    /// Product level. Required.
    body product_level: ProductLevel = "product_level";
    /// Begin time. Required.
    body begin_time: DateTime<Utc> = "begin_time";
    /// End time. Required.
    body end_time: DateTime<Utc> = "end_time";
    /// Duration type.
    body duration_type: Option<DurationType> = "duration_type" => with_duration_type(DurationType);
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
    /// Create promotion activity response: `data`.
    pub struct CreatePromotionActivityResponse {
        /// Activity id.
        pub activity_id: Option<ApiId> = "activity_id",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Status.
        pub status: Option<CreatePromotionActivityStatus> = "status",
    }
}

words! {
    /// Product level.
    pub enum ProductLevel {
        Product = "PRODUCT",
        Shop = "SHOP",
        Variation = "VARIATION",
    }
}

words! {
    /// Create promotion activity status.
    pub enum CreatePromotionActivityStatus {
        Draft = "DRAFT",
        NotStart = "NOT_START",
        Ongoing = "ONGOING",
        Expired = "EXPIRED",
        Deactivated = "DEACTIVATED",
        NotEffective = "NOT_EFFECTIVE",
    }
}
