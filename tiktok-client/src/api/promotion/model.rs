// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `promotion` share.

use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ApiMoney, Moment, ProductId, Rate, SkuId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

record! {
    /// Coupon: `coupon`.
    pub struct Coupon {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Display type.
        pub display_type: Option<DisplayType> = "display_type",
        /// Status.
        pub status: Option<CouponStatus> = "status",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Claim duration.
        pub claim_duration: Option<ClaimDuration> = "claim_duration",
        /// Redemption duration.
        pub redemption_duration: Option<RedemptionDuration> = "redemption_duration",
        /// Display channels.
        pub display_channels: Vec<DisplayChannel> = "display_channels",
        /// Promo code.
        pub promo_code: Option<SmolStr> = "promo_code",
        /// Target buyer segment.
        pub target_buyer_segment: Option<TargetBuyerSegment> = "target_buyer_segment",
        /// Usage limits.
        pub usage_limits: Option<UsageLimit> = "usage_limits",
        /// Usage stats.
        pub usage_stats: Option<UsageStat> = "usage_stats",
        /// Discount.
        pub discount: Option<CouponDiscount> = "discount",
        /// Threshold.
        pub threshold: Option<Threshold> = "threshold",
        /// Product scope.
        pub product_scope: Option<ProductScope> = "product_scope",
        /// Product ids.
        pub product_ids: Vec<ProductId> = "product_ids",
        /// Seller tnc.
        pub seller_tnc: Option<SmolStr> = "seller_tnc",
        /// Creation source.
        pub creation_source: Option<CreationSource> = "creation_source",
        /// Live tasks.
        pub live_tasks: Vec<LiveTask> = "live_tasks",
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
    /// Threshold: `coupon.threshold`.
    pub struct Threshold {
        /// Type.
        pub type_: Option<CouponThresholdType> = "type",
        /// Min spend.
        pub min_spend: Option<ApiMoney> = "min_spend",
    }
}

record! {
    /// Coupon discount: `coupon.discount`.
    pub struct CouponDiscount {
        /// Type.
        pub type_: Option<CouponDiscountType> = "type",
        /// Reduction amount.
        pub reduction_amount: Option<ApiMoney> = "reduction_amount",
        /// Percentage.
        pub percentage: Option<Rate> = "percentage",
        /// Max discount.
        pub max_discount: Option<ApiMoney> = "max_discount",
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

record! {
    /// Usage limit: `coupon.usage_limit`.
    pub struct UsageLimit {
        /// Single buyer claim limit.
        pub single_buyer_claim_limit: Option<i64> = "single_buyer_claim_limit",
        /// Total claim limit.
        pub total_claim_limit: Option<i64> = "total_claim_limit",
        /// Redemption limit.
        pub redemption_limit: Option<i64> = "redemption_limit",
    }
}

record! {
    /// Redemption duration: `coupon.redemption_duration`.
    pub struct RedemptionDuration {
        /// Type.
        pub type_: Option<RedemptionDurationType> = "type",
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
        /// Relative time.
        pub relative_time: Option<i64> = "relative_time",
    }
}

record! {
    /// Claim duration: `coupon.claim_duration`.
    pub struct ClaimDuration {
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
    }
}

record! {
    /// Discount: `discount`.
    pub struct Discount {
        /// Shipping discount.
        pub shipping_discount: Option<ShippingDiscount> = "shipping_discount",
        /// Bmsm discount.
        pub bmsm_discount: Option<BmsmDiscount> = "bmsm_discount",
        /// Gift discount.
        pub gift_discount: Option<GiftDiscount> = "gift_discount",
        /// Bxgy discount.
        pub bxgy_discount: Option<BxgyDiscount> = "bxgy_discount",
    }
}

record! {
    /// Bxgy discount: `discount.bxgy_discount`.
    pub struct BxgyDiscount {
        /// Threshold type.
        pub threshold_type: Option<ThresholdType> = "threshold_type",
        /// Threshold value.
        pub threshold_value: Option<SmolStr> = "threshold_value",
        /// Discount type.
        pub discount_type: Option<DiscountType> = "discount_type",
        /// Discount value.
        pub discount_value: Option<SmolStr> = "discount_value",
        /// Benefit max applicable quantity.
        pub benefit_max_applicable_quantity: Option<i64> = "benefit_max_applicable_quantity",
        /// Benefit max applicable times.
        pub benefit_max_applicable_times: Option<SmolStr> = "benefit_max_applicable_times",
    }
}

record! {
    /// Gift discount: `discount.gift_discount`.
    pub struct GiftDiscount {
        /// Gift receiving type.
        pub gift_receiving_type: Option<SmolStr> = "gift_receiving_type",
        /// Gift infos.
        pub gift_infos: Vec<GiftInfo> = "gift_infos",
    }
}

record! {
    /// Gift info: `discount.gift_discount.gift_info`.
    pub struct GiftInfo {
        /// Tier.
        pub tier: Option<i64> = "tier",
        /// Threshold type.
        pub threshold_type: Option<ThresholdType> = "threshold_type",
        /// Threshold value.
        pub threshold_value: Option<SmolStr> = "threshold_value",
        /// Gift details.
        pub gift_details: Vec<GiftDetail> = "gift_details",
    }
}

record! {
    /// Gift detail: `discount.gift_discount.gift_info.gift_detail`.
    pub struct GiftDetail {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Total claim limit.
        pub total_claim_limit: Option<SmolStr> = "total_claim_limit",
    }
}

record! {
    /// Bmsm discount: `discount.bmsm_discount`.
    pub struct BmsmDiscount {
        /// Details.
        pub details: Vec<BmsmDiscountDetail> = "details",
    }
}

record! {
    /// Bmsm discount detail: `discount.bmsm_discount.detail`.
    pub struct BmsmDiscountDetail {
        /// Tier.
        pub tier: Option<i64> = "tier",
        /// Threshold type.
        pub threshold_type: Option<ThresholdType> = "threshold_type",
        /// Threshold value.
        pub threshold_value: Option<SmolStr> = "threshold_value",
        /// Type.
        pub type_: Option<DetailType> = "type",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Shipping discount: `discount.shipping_discount`.
    pub struct ShippingDiscount {
        /// Threshold type.
        pub threshold_type: Option<ThresholdType> = "threshold_type",
        /// Threshold value.
        pub threshold_value: Option<SmolStr> = "threshold_value",
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Value.
        pub value: Option<SmolStr> = "value",
        /// Shipping method.
        pub shipping_method: Option<ShippingMethod> = "shipping_method",
        /// Inventory type.
        pub inventory_type: Option<InventoryType> = "inventory_type",
        /// Area scope.
        pub area_scope: Option<AreaScope> = "area_scope",
    }
}

record! {
    /// Area scope: `discount.shipping_discount.area_scope`.
    pub struct AreaScope {
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Specific areas.
        pub specific_areas: Vec<SmolStr> = "specific_areas",
    }
}

record! {
    /// Participation limit: `participation_limit`.
    pub struct ParticipationLimit {
        /// Type.
        pub type_: Option<ParticipationLimitType> = "type",
    }
}

record! {
    /// Target user info input: `target_user_info`.
    pub struct TargetUserInfoInput {
        /// User type.
        pub user_type: Option<UserType> = "user_type",
    }
}

record! {
    /// Discount input: `discount`.
    pub struct DiscountInput {
        /// Shipping discount.
        pub shipping_discount: Option<ShippingDiscountInput> = "shipping_discount",
        /// Bmsm discount.
        pub bmsm_discount: Option<BmsmDiscountInput> = "bmsm_discount",
        /// Gift discount.
        pub gift_discount: Option<GiftDiscountInput> = "gift_discount",
        /// Bxgy discount.
        pub bxgy_discount: Option<BxgyDiscountInput> = "bxgy_discount",
    }
}

record! {
    /// Bxgy discount input: `discount.bxgy_discount`.
    pub struct BxgyDiscountInput {
        /// Threshold type. Required.
        pub threshold_type: Option<ThresholdType> = "threshold_type",
        /// Threshold value. Required.
        pub threshold_value: Option<SmolStr> = "threshold_value",
        /// Discount type. Required.
        pub discount_type: Option<DiscountType> = "discount_type",
        /// Discount value. Required.
        pub discount_value: Option<SmolStr> = "discount_value",
        /// Benefit max applicable quantity. Required.
        pub benefit_max_applicable_quantity: Option<SmolStr> = "benefit_max_applicable_quantity",
        /// Benefit max applicable times.
        pub benefit_max_applicable_times: Option<SmolStr> = "benefit_max_applicable_times",
    }
}

record! {
    /// Gift discount input: `discount.gift_discount`.
    pub struct GiftDiscountInput {
        /// Gift receiving type. Required.
        pub gift_receiving_type: Option<SmolStr> = "gift_receiving_type",
        /// Gift infos. Required.
        pub gift_infos: Vec<GiftInfoInput> = "gift_infos",
    }
}

record! {
    /// Gift info input: `discount.gift_discount.gift_info`.
    pub struct GiftInfoInput {
        /// Tier. Required.
        pub tier: Option<i64> = "tier",
        /// Threshold type. Required.
        pub threshold_type: Option<ThresholdType> = "threshold_type",
        /// Threshold value. Required.
        pub threshold_value: Option<SmolStr> = "threshold_value",
        /// Gift details. Required.
        pub gift_details: Vec<GiftDetailInput> = "gift_details",
    }
}

record! {
    /// Gift detail input: `discount.gift_discount.gift_info.gift_detail`.
    pub struct GiftDetailInput {
        /// Product id. Required.
        pub product_id: Option<ProductId> = "product_id",
        /// SKU id. Required.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Total claim limit. Required.
        pub total_claim_limit: Option<SmolStr> = "total_claim_limit",
    }
}

record! {
    /// Bmsm discount input: `discount.bmsm_discount`.
    pub struct BmsmDiscountInput {
        /// Details.
        pub details: Vec<BmsmDiscountDetailInput> = "details",
    }
}

record! {
    /// Bmsm discount detail input: `discount.bmsm_discount.detail`.
    pub struct BmsmDiscountDetailInput {
        /// Tier. Required.
        pub tier: Option<i64> = "tier",
        /// Threshold type. Required.
        pub threshold_type: Option<ThresholdType> = "threshold_type",
        /// Threshold value. Required.
        pub threshold_value: Option<SmolStr> = "threshold_value",
        /// Type. Required.
        pub type_: Option<DetailType> = "type",
        /// Value. Required.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Shipping discount input: `discount.shipping_discount`.
    pub struct ShippingDiscountInput {
        /// Threshold type. Required.
        pub threshold_type: Option<ThresholdType> = "threshold_type",
        /// Type. Required.
        pub type_: Option<ShippingDiscountType> = "type",
        /// Area scope. Required.
        pub area_scope: Option<AreaScopeInput> = "area_scope",
        /// Threshold value.
        pub threshold_value: Option<SmolStr> = "threshold_value",
        /// Value.
        pub value: Option<SmolStr> = "value",
        /// Shipping method.
        pub shipping_method: Option<ShippingMethod> = "shipping_method",
        /// Inventory type.
        pub inventory_type: Option<InventoryType> = "inventory_type",
    }
}

record! {
    /// Area scope input: `discount.shipping_discount.area_scope`.
    pub struct AreaScopeInput {
        /// Type. Required.
        pub type_: Option<SmolStr> = "type",
        /// Specific areas.
        pub specific_areas: Vec<SmolStr> = "specific_areas",
    }
}

record! {
    /// Participation limit input: `participation_limit`.
    pub struct ParticipationLimitInput {
        /// Type. Required.
        pub type_: Option<ParticipationLimitType> = "type",
    }
}

words! {
    /// Activity type.
    pub enum ActivityType {
        BuyMoreSaveMore = "BUY_MORE_SAVE_MORE",
        BuyXGetY = "BUY_X_GET_Y",
        DirectDiscount = "DIRECT_DISCOUNT",
        FixedPrice = "FIXED_PRICE",
        Flashsale = "FLASHSALE",
        GiftWithPurchase = "GIFT_WITH_PURCHASE",
        ShippingDiscount = "SHIPPING_DISCOUNT",
    }
}

words! {
    /// Duration type.
    pub enum DurationType {
        ShippingDiscount = "SHIPPING_DISCOUNT",
        Indefinite = "INDEFINITE",
    }
}

words! {
    /// Participation limit type.
    pub enum ParticipationLimitType {
        BuyerLimitOnlyOne = "BUYER_LIMIT_ONLY_ONE",
        BuyerNoLimit = "BUYER_NO_LIMIT",
    }
}

words! {
    /// Threshold type.
    pub enum ThresholdType {
        MinimalItemQuantity = "MINIMAL_ITEM_QUANTITY",
        MinimalOrderAmount = "MINIMAL_ORDER_AMOUNT",
        NoThreshold = "NO_THRESHOLD",
    }
}

words! {
    /// Shipping discount type.
    pub enum ShippingDiscountType {
        FreeShipping = "FREE_SHIPPING",
        DiscountShippingFee = "DISCOUNT_SHIPPING_FEE",
    }
}

words! {
    /// Shipping method.
    pub enum ShippingMethod {
        ExpressShipping = "EXPRESS_SHIPPING",
        AllShippingMethod = "ALL_SHIPPING_METHOD",
    }
}

words! {
    /// Inventory type.
    pub enum InventoryType {
        SelfFulfilled = "SELF_FULFILLED",
        FulfilledByTiktok = "FULFILLED_BY_TIKTOK",
        All = "ALL",
    }
}

words! {
    /// Detail type.
    pub enum DetailType {
        AmountOff = "AMOUNT_OFF",
        PercentageOff = "PERCENTAGE_OFF",
    }
}

words! {
    /// Discount type.
    pub enum DiscountType {
        AmountOffEach = "AMOUNT_OFF_EACH",
        Free = "FREE",
        PercentageOff = "PERCENTAGE_OFF",
    }
}

words! {
    /// User type.
    pub enum UserType {
        AllUser = "ALL_USER",
        ShopExistingCustomer = "SHOP_EXISTING_CUSTOMER",
        ShopNewCustomer = "SHOP_NEW_CUSTOMER",
        ShopRepeatCustomer = "SHOP_REPEAT_CUSTOMER",
        ShopAbandonedCheckoutsCustomer = "SHOP_ABANDONED_CHECKOUTS_CUSTOMER",
    }
}

words! {
    /// Auction support type.
    pub enum AuctionSupportType {
        All = "ALL",
        ExcludeAuction = "EXCLUDE_AUCTION",
    }
}

words! {
    /// Display type.
    pub enum DisplayType {
        Regular = "REGULAR",
        Live = "LIVE",
        CreatorExclusive = "CREATOR_EXCLUSIVE",
        Chat = "CHAT",
        PromoCode = "PROMO_CODE",
    }
}

words! {
    /// Coupon status.
    pub enum CouponStatus {
        NotStart = "NOT_START",
        Ongoing = "ONGOING",
        Expired = "EXPIRED",
        Deactivated = "DEACTIVATED",
    }
}

words! {
    /// Redemption duration type.
    pub enum RedemptionDurationType {
        Absolute = "ABSOLUTE",
        Relative = "RELATIVE",
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
    /// Target buyer segment.
    pub enum TargetBuyerSegment {
        All = "ALL",
        New = "NEW",
        RepeatCustomers = "REPEAT_CUSTOMERS",
        RecentCustomers = "RECENT_CUSTOMERS",
        FrequentCustomers = "FREQUENT_CUSTOMERS",
        LapsedCustomers = "LAPSED_CUSTOMERS",
        NewFollowers = "NEW_FOLLOWERS",
        ExistingActiveFollowers = "EXISTING_ACTIVE_FOLLOWERS",
    }
}

words! {
    /// Coupon discount type.
    pub enum CouponDiscountType {
        AmountOff = "AMOUNT_OFF",
        PercentOff = "PERCENT_OFF",
    }
}

words! {
    /// Coupon threshold type.
    pub enum CouponThresholdType {
        None = "NONE",
        MinSpend = "MIN_SPEND",
    }
}

words! {
    /// Product scope.
    pub enum ProductScope {
        FullShop = "FULL_SHOP",
        SpecificProducts = "SPECIFIC_PRODUCTS",
    }
}

words! {
    /// Creation source.
    pub enum CreationSource {
        SellerCenter = "SELLER_CENTER",
        SellerApp = "SELLER_APP",
        TtsCrm = "TTS_CRM",
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
