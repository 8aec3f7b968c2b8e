// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /promotion/202309/activities/{activity_id}`

use crate::api::operation::operation;
use crate::api::promotion::model::{
    ActivityType, AuctionSupportType, Discount, DurationType, ParticipationLimit, UserType,
};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ApiMoney, ProductId, SkuId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get activity.
    ///
    /// `GET /promotion/202309/activities/{activity_id}`. Takes `shop_cipher`.
    pub struct GetActivity -> GetActivityResponse;
    "promotion" "getActivity" "202309" Get "/promotion/202309/activities/{activity_id}"
        cipher true Read None [] older false;
    new(activity_id: impl Into<ApiId>) {
        activity_id: activity_id.into(),
    }
    /// Activity id. Required.
    path activity_id: ApiId = "activity_id";
}

record! {
    /// Get activity response: `data`.
    pub struct GetActivityResponse {
        /// Activity id.
        pub activity_id: Option<ApiId> = "activity_id",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Activity type.
        pub activity_type: Option<ActivityType> = "activity_type",
        /// Duration type.
        pub duration_type: Option<DurationType> = "duration_type",
        /// Begin time.
        pub begin_time: Option<DateTime<Utc>> = "begin_time",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
        /// Participation limit.
        pub participation_limit: Vec<ParticipationLimit> = "participation_limit",
        /// Products.
        pub products: Vec<Product> = "products",
        /// Status.
        pub status: Option<GetActivityStatus> = "status",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Product level.
        pub product_level: Option<SmolStr> = "product_level",
        /// Activity commands.
        pub activity_commands: Vec<SmolStr> = "activity_commands",
        /// Discount.
        pub discount: Option<Discount> = "discount",
        /// Target user info.
        pub target_user_info: Option<TargetUserInfo> = "target_user_info",
        /// Benefit products.
        pub benefit_products: Vec<BenefitProduct> = "benefit_products",
        /// Auction support type.
        pub auction_support_type: Option<AuctionSupportType> = "auction_support_type",
    }
}

record! {
    /// Benefit product: `benefit_product`.
    pub struct BenefitProduct {
        /// Id.
        pub id: Option<ApiId> = "id",
    }
}

record! {
    /// Target user info: `target_user_info`.
    pub struct TargetUserInfo {
        /// User type.
        pub user_type: Option<UserType> = "user_type",
    }
}

record! {
    /// Product: `product`.
    pub struct Product {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Activity price.
        pub activity_price: Option<ApiMoney> = "activity_price",
        /// Quantity limit.
        pub quantity_limit: Option<i64> = "quantity_limit",
        /// Quantity per user.
        pub quantity_per_user: Option<i64> = "quantity_per_user",
        /// Discount.
        pub discount: Option<SmolStr> = "discount",
        /// SKUs.
        pub skus: Vec<Sku> = "skus",
        /// Used quantity.
        pub used_quantity: Option<i64> = "used_quantity",
    }
}

record! {
    /// SKU: `product.sku`.
    pub struct Sku {
        /// Id.
        pub id: Option<SkuId> = "id",
        /// Discount.
        pub discount: Option<SmolStr> = "discount",
        /// Quantity limit.
        pub quantity_limit: Option<i64> = "quantity_limit",
        /// Quantity per user.
        pub quantity_per_user: Option<i64> = "quantity_per_user",
        /// Activity price.
        pub activity_price: Option<ApiMoney> = "activity_price",
        /// Used quantity.
        pub used_quantity: Option<i64> = "used_quantity",
    }
}

words! {
    /// Get activity status.
    pub enum GetActivityStatus {
        Draft = "DRAFT",
        NotStart = "NOT_START",
        Ongoing = "ONGOING",
        Expired = "EXPIRED",
        Deactivated = "DEACTIVATED",
        NotEffective = "NOT_EFFECTIVE",
    }
}
