// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `affiliate_creator` share.

use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ApiMoney, CurrencyCode, OrderId, ProductId, SkuId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

record! {
    /// Trace info: `order.sku.trace_info`.
    pub struct TraceInfo {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// SKU: `order.sku`.
    pub struct Sku {
        /// Id.
        pub id: Option<SkuId> = "id",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Price.
        pub price: Option<ApiMoney> = "price",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
        /// Commission rate: hundredths of a percent: 700 is 7 %.
        pub commission_rate: Option<Decimal> = "commission_rate",
        /// Estimated commission base.
        pub estimated_commission_base: Option<ApiMoney> = "estimated_commission_base",
        /// Actual commission.
        pub actual_commission: Option<ApiMoney> = "actual_commission",
        /// Shop ads commission rate: hundredths of a percent: 700 is 7 %.
        pub shop_ads_commission_rate: Option<Decimal> = "shop_ads_commission_rate",
        /// Commission bonus rate.
        pub commission_bonus_rate: Option<Decimal> = "commission_bonus_rate",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// Shop name.
        pub shop_name: Option<SmolStr> = "shop_name",
        /// Returned quantity.
        pub returned_quantity: Option<i64> = "returned_quantity",
        /// Refunded quantity.
        pub refunded_quantity: Option<i64> = "refunded_quantity",
        /// Campaign id.
        pub campaign_id: Option<ApiId> = "campaign_id",
        /// Actual commission base.
        pub actual_commission_base: Option<ApiMoney> = "actual_commission_base",
        /// Actual shop ads commission.
        pub actual_shop_ads_commission: Option<ApiMoney> = "actual_shop_ads_commission",
        /// Estimated shop ads commission.
        pub estimated_shop_ads_commission: Option<ApiMoney> = "estimated_shop_ads_commission",
        /// Estimated bonus commission.
        pub estimated_bonus_commission: Option<ApiMoney> = "estimated_bonus_commission",
        /// Delivery time.
        pub delivery_time: Option<DateTime<Utc>> = "delivery_time",
        /// Creator commission reward rate.
        pub creator_commission_reward_rate: Option<Decimal> = "creator_commission_reward_rate",
        /// Estimated creator commission reward fee.
        pub estimated_creator_commission_reward_fee: Option<ApiMoney> = "estimated_creator_commission_reward_fee",
        /// Actual creator commission reward fee.
        pub actual_creator_commission_reward_fee: Option<ApiMoney> = "actual_creator_commission_reward_fee",
        /// Content type.
        pub content_type: Option<ContentType> = "content_type",
        /// Content id.
        pub content_id: Option<ApiId> = "content_id",
        /// Trace.
        pub trace: Option<Trace> = "trace",
        /// Estimated commission.
        pub estimated_commission: Option<ApiMoney> = "estimated_commission",
        /// Actual bonus commission.
        pub actual_bonus_commission: Option<ApiMoney> = "actual_bonus_commission",
        /// Open collaboration id.
        pub open_collaboration_id: Option<ApiId> = "open_collaboration_id",
        /// Target collaboration id.
        pub target_collaboration_id: Option<ApiId> = "target_collaboration_id",
        /// Commission tier setting.
        pub commission_tier_setting: Option<SmolStr> = "commission_tier_setting",
        /// Commission model.
        pub commission_model: Option<SmolStr> = "commission_model",
        /// Standard commission rate.
        pub standard_commission_rate: Option<Decimal> = "standard_commission_rate",
        /// Estimated standard commission.
        pub estimated_standard_commission: Option<ApiMoney> = "estimated_standard_commission",
        /// Actual standard commission.
        pub actual_standard_commission: Option<ApiMoney> = "actual_standard_commission",
        /// Tag.
        pub tag: Option<SmolStr> = "tag",
        /// ISR.
        pub isr: Option<ApiMoney> = "isr",
        /// IVA.
        pub iva: Option<ApiMoney> = "iva",
        /// PIT.
        pub pit: Option<ApiMoney> = "pit",
        /// Shared with partner.
        pub shared_with_partner: Option<ApiMoney> = "shared_with_partner",
        /// Trace info.
        pub trace_info: Option<TraceInfo> = "trace_info",
        /// Last update time.
        pub last_update_time: Option<DateTime<Utc>> = "last_update_time",
        /// Is carousel.
        pub is_carousel: Option<bool> = "is_carousel",
        ... other_amounts
    }
}

record! {
    /// Trace: `order.sku.trace`.
    pub struct Trace {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// Get tokopedia and TikTok shop product id mappings product: `product`.
    pub struct GetTokopediaAndTiktokShopProductIdMappingsProduct {
        /// Toko pid.
        pub toko_pid: Option<i64> = "toko_pid",
        /// TTS pid.
        pub tts_pid: Option<i64> = "tts_pid",
    }
}

record! {
    /// Product: `product`.
    pub struct Product {
        /// Shop.
        pub shop: Option<Shop> = "shop",
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Has inventory.
        pub has_inventory: Option<bool> = "has_inventory",
        /// Units sold.
        pub units_sold: Option<i64> = "units_sold",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Sale region.
        pub sale_region: Option<SmolStr> = "sale_region",
        /// Main image URL.
        pub main_image_url: Option<SmolStr> = "main_image_url",
        /// Detail link.
        pub detail_link: Option<SmolStr> = "detail_link",
        /// Original price: list price of one piece.
        pub original_price: Option<OriginalPrice> = "original_price",
        /// Category chains.
        pub category_chains: Vec<CategoryChain> = "category_chains",
        /// Commission.
        pub commission: Option<Commission> = "commission",
        /// Sales price.
        pub sales_price: Option<SalesPrice> = "sales_price",
        /// Shop ads commission.
        pub shop_ads_commission: Option<ShopAdsCommission> = "shop_ads_commission",
    }
}

record! {
    /// Shop ads commission: `product.shop_ads_commission`.
    pub struct ShopAdsCommission {
        /// Rate.
        pub rate: Option<Decimal> = "rate",
    }
}

record! {
    /// Sales price: `product.sales_price`.
    pub struct SalesPrice {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Minimum amount.
        pub minimum_amount: Option<Decimal> = "minimum_amount",
        /// Maximum amount.
        pub maximum_amount: Option<Decimal> = "maximum_amount",
    }
}

record! {
    /// Commission: `product.commission`.
    pub struct Commission {
        /// Rate.
        pub rate: Option<Decimal> = "rate",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Amount.
        pub amount: Option<Decimal> = "amount",
    }
}

record! {
    /// Category chain: `product.category_chain`.
    pub struct CategoryChain {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Local name.
        pub local_name: Option<SmolStr> = "local_name",
        /// Is leaf.
        pub is_leaf: Option<bool> = "is_leaf",
        /// Parent id.
        pub parent_id: Option<ApiId> = "parent_id",
    }
}

record! {
    /// Original price: `product.original_price`.
    pub struct OriginalPrice {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Minimum amount.
        pub minimum_amount: Option<Decimal> = "minimum_amount",
        /// Maximum amount.
        pub maximum_amount: Option<Decimal> = "maximum_amount",
    }
}

record! {
    /// Shop: `product.shop`.
    pub struct Shop {
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}

record! {
    /// Sample application: `sample_application`.
    pub struct SampleApplication {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Sample product.
        pub sample_product: Option<SampleApplicationSampleProduct> = "sample_product",
        /// Main order id.
        pub main_order_id: Option<OrderId> = "main_order_id",
        /// Activity id.
        pub activity_id: Option<ApiId> = "activity_id",
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Status.
        pub status: Option<SampleApplicationStatus> = "status",
        /// Creator fulfillment.
        pub creator_fulfillment: Option<CreatorFulfillment> = "creator_fulfillment",
    }
}

record! {
    /// Creator fulfillment: `sample_application.creator_fulfillment`.
    pub struct CreatorFulfillment {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Expiration time.
        pub expiration_time: Option<DateTime<Utc>> = "expiration_time",
        /// Total suspend duration.
        pub total_suspend_duration: Option<i64> = "total_suspend_duration",
        /// Status.
        pub status: Option<CreatorFulfillmentStatus> = "status",
        /// Bound product status.
        pub bound_product_status: Option<BoundProductStatus> = "bound_product_status",
    }
}

record! {
    /// Sample application sample product: `sample_application.sample_product`.
    pub struct SampleApplicationSampleProduct {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// SKU sale property value names.
        pub sku_sale_property_value_names: Vec<SmolStr> = "sku_sale_property_value_names",
    }
}

record! {
    /// Failed material: `failed_material`.
    pub struct FailedMaterial {
        /// Material id.
        pub material_id: Option<ApiId> = "material_id",
        /// Fail reason.
        pub fail_reason: Option<SmolStr> = "fail_reason",
    }
}

record! {
    /// Sharing link: `sharing_link`.
    pub struct SharingLink {
        /// Material id.
        pub material_id: Option<ApiId> = "material_id",
        /// Sharing link.
        pub sharing_link: Option<SmolStr> = "sharing_link",
        /// Deep link.
        pub deep_link: Option<SmolStr> = "deep_link",
        /// One link.
        pub one_link: Option<SmolStr> = "one_link",
    }
}

record! {
    /// Product link info input: `product_link_info`.
    pub struct ProductLinkInfoInput {
        /// Product id. Required.
        pub product_id: Option<ProductId> = "product_id",
        /// Title. Required.
        pub title: Option<SmolStr> = "title",
    }
}

record! {
    /// Add showcase products error: `error`.
    pub struct AddShowcaseProductsError {
        /// Code.
        pub code: Option<i64> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// Detail.
        pub detail: Option<ErrorDetail> = "detail",
    }
}

record! {
    /// Error detail: `error.detail`.
    pub struct ErrorDetail {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
    }
}

words! {
    /// Bound product status.
    pub enum BoundProductStatus {
        Unknown = "UNKNOWN",
        Live = "LIVE",
        OutOfStock = "OUT_OF_STOCK",
        SellerDeactivate = "SELLER_DEACTIVATE",
        PlatformDeactivate = "PLATFORM_DEACTIVATE",
        NoPlan = "NO_PLAN",
        PermanentDeleted = "PERMANENT_DELETED",
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
        SellerNotShipCancelled = "SELLER_NOT_SHIP_CANCELLED",
        WithdrawCancelled = "WITHDRAW_CANCELLED",
        UnfulfillableCancelled = "UNFULFILLABLE_CANCELLED",
        OpsCancelled = "OPS_CANCELLED",
        OpsFailed = "OPS_FAILED",
        Completed = "COMPLETED",
        FulfillmentSuspend = "FULFILLMENT_SUSPEND",
        DelOpenCollab = "DEL_OPEN_COLLAB",
        ToBePost = "TO_BE_POST",
        PostInReview = "POST_IN_REVIEW",
        PostFailed = "POST_FAILED",
        Canceled = "CANCELED",
    }
}

words! {
    /// Creator fulfillment status.
    pub enum CreatorFulfillmentStatus {
        Pending = "PENDING",
        Ongoing = "ONGOING",
        Succeed = "SUCCEED",
        Failed = "FAILED",
        Overdue = "OVERDUE",
        Suspend = "SUSPEND",
        Cancelled = "CANCELLED",
        Exempted = "EXEMPTED",
        Repeated = "REPEATED",
    }
}

words! {
    /// Sort order.
    pub enum SortOrder {
        Asc = "ASC",
        Desc = "DESC",
    }
}

words! {
    /// Content type.
    pub enum ContentType {
        Shop = "SHOP",
        Video = "VIDEO",
        Live = "LIVE",
        PreLive = "PRE_LIVE",
        PromotionPage = "PROMOTION_PAGE",
        Linkshare = "LINKSHARE",
    }
}
