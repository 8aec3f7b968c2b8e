// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! The events of notifications.

use crate::types::record::record;
use crate::types::words::words;
use crate::types::{AfterSaleId, ApiId, CreatorId, CurrencyCode, Moment, OrderId, PackageId, ProductId, ShopId, SkuId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use serde_json::Value;
use smol_str::SmolStr;

/// What happened: the data of a notification.
///
/// A type that is not listed is kept as JSON in `Unlisted`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Type 1 (`ORDER_STATUS_CHANGE`).
    OrderStatusChange(Box<OrderStatusChange>),
    /// Type 3 (`RECIPIENT_ADDRESS_UPDATE`).
    RecipientAddressUpdate(Box<RecipientAddressUpdate>),
    /// Type 4 (`PACKAGE_UPDATE`).
    PackageUpdate(Box<PackageUpdate>),
    /// Type 5 (`PRODUCT_STATUS_CHANGE`).
    ProductStatusChange(Box<ProductStatusChange>),
    /// Type 6 (`SELLER_DEAUTHORIZATION`).
    SellerDeauthorization(Box<SellerDeauthorization>),
    /// Type 7 (`UPCOMING_AUTHORIZATION_EXPIRATION`).
    UpcomingAuthorizationExpiration(Box<UpcomingAuthorizationExpiration>),
    /// Type 11 (`CANCELLATION_STATUS_CHANGE`).
    CancellationStatusChange(Box<CancellationStatusChange>),
    /// Type 12 (`RETURN_STATUS_CHANGE`).
    ReturnStatusChange(Box<ReturnStatusChange>),
    /// Type 13 (`NEW_CONVERSATION`).
    NewConversation(Box<NewConversation>),
    /// Type 14 (`NEW_MESSAGE`).
    NewMessage(Box<NewMessage>),
    /// Type 15 (`PRODUCT_INFORMATION_CHANGE`).
    ProductInformationChange(Box<ProductInformationChange>),
    /// Type 16 (`PRODUCT_CREATION`).
    ProductCreation(Box<ProductCreation>),
    /// Type 17.
    ShoppableContentPosting(Box<ShoppableContentPosting>),
    /// Type 18 (`PRODUCT_CATEGORY_CHANGE`).
    ProductCategoryChange(Box<ProductCategoryChange>),
    /// Type 19.
    SizeChartChange(Box<SizeChartChange>),
    /// Type 20.
    CreatorDeauthorization(Box<CreatorDeauthorization>),
    /// Type 21.
    InboundFbtOrderStatusChange(Box<InboundFbtOrderStatusChange>),
    /// Type 22.
    FbtMerchantOnboarding(Box<FbtMerchantOnboarding>),
    /// Type 23.
    GoodsMatch(Box<GoodsMatch>),
    /// Type 24.
    FbtInventoryUpdate(Box<FbtInventoryUpdate>),
    /// Type 25.
    OpportunityMatchingStatusChange(Box<OpportunityMatchingStatusChange>),
    /// Type 27.
    InventoryStatusChange(Box<InventoryStatusChange>),
    /// Type 33 (`NEW_MESSAGE_LISTENER`).
    NewMessageListener(Box<NewMessageListener>),
    /// Type 35.
    TokopediaMirrorStatusChange(Box<TokopediaMirrorStatusChange>),
    /// Type 36 (`INVOICE_STATUS_CHANGE`).
    InvoiceStatusChange(Box<InvoiceStatusChange>),
    /// Type 37 (`PRODUCT_AUDIT_STATUS_CHANGE`).
    ProductAuditStatusChange(Box<ProductAuditStatusChange>),
    /// Type 38.
    StrikethroughPriceExpired(Box<StrikethroughPriceExpired>),
    /// Type 39.
    ActivityStatusChange(Box<ActivityStatusChange>),
    /// Type 42.
    CombinedListingChange(Box<CombinedListingChange>),
    /// Type 46.
    ImageTranslationCompleted(Box<ImageTranslationCompleted>),
    /// Type 50.
    SkuStatusChange(Box<SkuStatusChange>),
    /// Type 51.
    GlobalReplicationStatusChange(Box<GlobalReplicationStatusChange>),
    /// Type 52.
    GlobalListingMethodChange(Box<GlobalListingMethodChange>),
    /// Type 55.
    VideoPrecheckResult(Box<VideoPrecheckResult>),
    /// Type 56.
    SampleApplicationStatusChange(Box<SampleApplicationStatusChange>),
    /// Type 58.
    GetFbtmcfOrderStatus(Box<GetFbtmcfOrderStatus>),
    /// Type 59.
    ShoppableVideoPrecheckTasksResult(Box<ShoppableVideoPrecheckTasksResult>),
    /// Type 62.
    ProductPackageRecommended(Box<ProductPackageRecommended>),
    /// Type 63.
    ActivityChange(Box<ActivityChange>),
    /// Type 64.
    AftersalesRequestStatusUpdate(Box<AftersalesRequestStatusUpdate>),
    /// Type 65.
    RmaStatusUpdate(Box<RmaStatusUpdate>),
    /// Type 66.
    AppealCompleted(Box<AppealCompleted>),
    /// Type 67.
    RefundSuccess(Box<RefundSuccess>),
    /// Type 71.
    InventoryChangedByShop(Box<InventoryChangedByShop>),
    /// A type this version does not know; the number stands in the notification.
    Unlisted(Value),
}

impl Event {
    /// The numbers of the types that have a type of their own.
    pub const KINDS: &[i64] = &[
        1, 3, 4, 5, 6, 7, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 33, 35, 36, 37, 38, 39, 42,
        46, 50, 51, 52, 55, 56, 58, 59, 62, 63, 64, 65, 66, 67, 71,
    ];

    pub(super) fn read(kind: i64, data: Value) -> Result<Self, (String, String)> {
        use super::notification::read_data;
        Ok(match kind {
            1 => Self::OrderStatusChange(Box::new(read_data(data)?)),
            3 => Self::RecipientAddressUpdate(Box::new(read_data(data)?)),
            4 => Self::PackageUpdate(Box::new(read_data(data)?)),
            5 => Self::ProductStatusChange(Box::new(read_data(data)?)),
            6 => Self::SellerDeauthorization(Box::new(read_data(data)?)),
            7 => Self::UpcomingAuthorizationExpiration(Box::new(read_data(data)?)),
            11 => Self::CancellationStatusChange(Box::new(read_data(data)?)),
            12 => Self::ReturnStatusChange(Box::new(read_data(data)?)),
            13 => Self::NewConversation(Box::new(read_data(data)?)),
            14 => Self::NewMessage(Box::new(read_data(data)?)),
            15 => Self::ProductInformationChange(Box::new(read_data(data)?)),
            16 => Self::ProductCreation(Box::new(read_data(data)?)),
            17 => Self::ShoppableContentPosting(Box::new(read_data(data)?)),
            18 => Self::ProductCategoryChange(Box::new(read_data(data)?)),
            19 => Self::SizeChartChange(Box::new(read_data(data)?)),
            20 => Self::CreatorDeauthorization(Box::new(read_data(data)?)),
            21 => Self::InboundFbtOrderStatusChange(Box::new(read_data(data)?)),
            22 => Self::FbtMerchantOnboarding(Box::new(read_data(data)?)),
            23 => Self::GoodsMatch(Box::new(read_data(data)?)),
            24 => Self::FbtInventoryUpdate(Box::new(read_data(data)?)),
            25 => Self::OpportunityMatchingStatusChange(Box::new(read_data(data)?)),
            27 => Self::InventoryStatusChange(Box::new(read_data(data)?)),
            33 => Self::NewMessageListener(Box::new(read_data(data)?)),
            35 => Self::TokopediaMirrorStatusChange(Box::new(read_data(data)?)),
            36 => Self::InvoiceStatusChange(Box::new(read_data(data)?)),
            37 => Self::ProductAuditStatusChange(Box::new(read_data(data)?)),
            38 => Self::StrikethroughPriceExpired(Box::new(read_data(data)?)),
            39 => Self::ActivityStatusChange(Box::new(read_data(data)?)),
            42 => Self::CombinedListingChange(Box::new(read_data(data)?)),
            46 => Self::ImageTranslationCompleted(Box::new(read_data(data)?)),
            50 => Self::SkuStatusChange(Box::new(read_data(data)?)),
            51 => Self::GlobalReplicationStatusChange(Box::new(read_data(data)?)),
            52 => Self::GlobalListingMethodChange(Box::new(read_data(data)?)),
            55 => Self::VideoPrecheckResult(Box::new(read_data(data)?)),
            56 => Self::SampleApplicationStatusChange(Box::new(read_data(data)?)),
            58 => Self::GetFbtmcfOrderStatus(Box::new(read_data(data)?)),
            59 => Self::ShoppableVideoPrecheckTasksResult(Box::new(read_data(data)?)),
            62 => Self::ProductPackageRecommended(Box::new(read_data(data)?)),
            63 => Self::ActivityChange(Box::new(read_data(data)?)),
            64 => Self::AftersalesRequestStatusUpdate(Box::new(read_data(data)?)),
            65 => Self::RmaStatusUpdate(Box::new(read_data(data)?)),
            66 => Self::AppealCompleted(Box::new(read_data(data)?)),
            67 => Self::RefundSuccess(Box::new(read_data(data)?)),
            71 => Self::InventoryChangedByShop(Box::new(read_data(data)?)),
            _ => Self::Unlisted(data),
        })
    }

    /// The data as JSON.
    ///
    /// # Errors
    /// Those of the encoder; none are known.
    pub fn to_json(&self) -> Result<Value, serde_json::Error> {
        match self {
            Self::OrderStatusChange(data) => serde_json::to_value(data),
            Self::RecipientAddressUpdate(data) => serde_json::to_value(data),
            Self::PackageUpdate(data) => serde_json::to_value(data),
            Self::ProductStatusChange(data) => serde_json::to_value(data),
            Self::SellerDeauthorization(data) => serde_json::to_value(data),
            Self::UpcomingAuthorizationExpiration(data) => serde_json::to_value(data),
            Self::CancellationStatusChange(data) => serde_json::to_value(data),
            Self::ReturnStatusChange(data) => serde_json::to_value(data),
            Self::NewConversation(data) => serde_json::to_value(data),
            Self::NewMessage(data) => serde_json::to_value(data),
            Self::ProductInformationChange(data) => serde_json::to_value(data),
            Self::ProductCreation(data) => serde_json::to_value(data),
            Self::ShoppableContentPosting(data) => serde_json::to_value(data),
            Self::ProductCategoryChange(data) => serde_json::to_value(data),
            Self::SizeChartChange(data) => serde_json::to_value(data),
            Self::CreatorDeauthorization(data) => serde_json::to_value(data),
            Self::InboundFbtOrderStatusChange(data) => serde_json::to_value(data),
            Self::FbtMerchantOnboarding(data) => serde_json::to_value(data),
            Self::GoodsMatch(data) => serde_json::to_value(data),
            Self::FbtInventoryUpdate(data) => serde_json::to_value(data),
            Self::OpportunityMatchingStatusChange(data) => serde_json::to_value(data),
            Self::InventoryStatusChange(data) => serde_json::to_value(data),
            Self::NewMessageListener(data) => serde_json::to_value(data),
            Self::TokopediaMirrorStatusChange(data) => serde_json::to_value(data),
            Self::InvoiceStatusChange(data) => serde_json::to_value(data),
            Self::ProductAuditStatusChange(data) => serde_json::to_value(data),
            Self::StrikethroughPriceExpired(data) => serde_json::to_value(data),
            Self::ActivityStatusChange(data) => serde_json::to_value(data),
            Self::CombinedListingChange(data) => serde_json::to_value(data),
            Self::ImageTranslationCompleted(data) => serde_json::to_value(data),
            Self::SkuStatusChange(data) => serde_json::to_value(data),
            Self::GlobalReplicationStatusChange(data) => serde_json::to_value(data),
            Self::GlobalListingMethodChange(data) => serde_json::to_value(data),
            Self::VideoPrecheckResult(data) => serde_json::to_value(data),
            Self::SampleApplicationStatusChange(data) => serde_json::to_value(data),
            Self::GetFbtmcfOrderStatus(data) => serde_json::to_value(data),
            Self::ShoppableVideoPrecheckTasksResult(data) => serde_json::to_value(data),
            Self::ProductPackageRecommended(data) => serde_json::to_value(data),
            Self::ActivityChange(data) => serde_json::to_value(data),
            Self::AftersalesRequestStatusUpdate(data) => serde_json::to_value(data),
            Self::RmaStatusUpdate(data) => serde_json::to_value(data),
            Self::AppealCompleted(data) => serde_json::to_value(data),
            Self::RefundSuccess(data) => serde_json::to_value(data),
            Self::InventoryChangedByShop(data) => serde_json::to_value(data),
            Self::Unlisted(data) => Ok(data.clone()),
        }
    }
}

record! {
    /// Order status change: `data`.
    pub struct OrderStatusChange {
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Order status.
        pub order_status: Option<OrderStatus> = "order_status",
        /// Is on hold order: waits while the buyer may still cancel without asking.
        pub is_on_hold_order: Option<bool> = "is_on_hold_order",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// Recipient address update: `data`.
    pub struct RecipientAddressUpdate {
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// Package update: `data`.
    pub struct PackageUpdate {
        /// Sc type.
        pub sc_type: Option<ScType> = "sc_type",
        /// Role type.
        pub role_type: Option<RoleType> = "role_type",
        /// Package list.
        pub package_list: Vec<PackageList> = "package_list",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// Product status change: `data`.
    pub struct ProductStatusChange {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Status.
        pub status: Option<ProductStatusChangeStatus> = "status",
        /// Suspended reason.
        pub suspended_reason: Option<SmolStr> = "suspended_reason",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// Seller deauthorization: `data`.
    pub struct SellerDeauthorization {
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Upcoming authorization expiration: `data`.
    pub struct UpcomingAuthorizationExpiration {
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// Expiration time.
        pub expiration_time: Option<Moment> = "expiration_time",
    }
}

record! {
    /// Cancellation status change: `data`.
    pub struct CancellationStatusChange {
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Cancellations role.
        pub cancellations_role: Option<CancellationsRole> = "cancellations_role",
        /// Cancel status.
        pub cancel_status: Option<CancelStatus> = "cancel_status",
        /// Cancel id.
        pub cancel_id: Option<AfterSaleId> = "cancel_id",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// Return status change: `data`.
    pub struct ReturnStatusChange {
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Return role.
        pub return_role: Option<ReturnRole> = "return_role",
        /// Return type.
        pub return_type: Option<ReturnType> = "return_type",
        /// Return status.
        pub return_status: Option<ReturnStatus> = "return_status",
        /// Return id.
        pub return_id: Option<AfterSaleId> = "return_id",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// New conversation: `data`.
    pub struct NewConversation {
        /// Conversation id.
        pub conversation_id: Option<ApiId> = "conversation_id",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
    }
}

record! {
    /// New message: `data`.
    pub struct NewMessage {
        /// Message id.
        pub message_id: Option<ApiId> = "message_id",
        /// Index.
        pub index: Option<SmolStr> = "index",
        /// Conversation id.
        pub conversation_id: Option<ApiId> = "conversation_id",
        /// Type.
        pub type_: Option<NewMessageType> = "type",
        /// Content.
        pub content: Option<SmolStr> = "content",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Is visible.
        pub is_visible: Option<bool> = "is_visible",
        /// Sender.
        pub sender: Option<Sender> = "sender",
    }
}

record! {
    /// Product information change: `data`.
    pub struct ProductInformationChange {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Change source.
        pub change_source: Option<ChangeSource> = "change_source",
        /// Changed fields.
        pub changed_fields: Vec<SmolStr> = "changed_fields",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// Product creation: `data`.
    pub struct ProductCreation {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Product types.
        pub product_types: Vec<SmolStr> = "product_types",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Product type.
        pub product_type: Vec<SmolStr> = "product_type",
    }
}

record! {
    /// Shoppable content posting: `data`.
    pub struct ShoppableContentPosting {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Event.
        pub event: Option<ShoppableContentPostingEvent> = "event",
    }
}

record! {
    /// Product category change: `data`.
    pub struct ProductCategoryChange {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Previous category id.
        pub previous_category_id: Option<ApiId> = "previous_category_id",
        /// Current category id.
        pub current_category_id: Option<ApiId> = "current_category_id",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// Size chart change: `data`.
    pub struct SizeChartChange {
        /// Size chart template id.
        pub size_chart_template_id: Option<ApiId> = "size_chart_template_id",
        /// Size chart template name.
        pub size_chart_template_name: Option<SmolStr> = "size_chart_template_name",
        /// Event type.
        pub event_type: Option<SizeChartChangeEventType> = "event_type",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// Creator deauthorization: `data`.
    pub struct CreatorDeauthorization {
        /// Cancel time.
        pub cancel_time: Option<Moment> = "cancel_time",
    }
}

record! {
    /// Inbound FBT order status change: `data`.
    pub struct InboundFbtOrderStatusChange {
        /// Inbound order id.
        pub inbound_order_id: Option<ApiId> = "inbound_order_id",
        /// Order status.
        pub order_status: Option<InboundFbtOrderStatusChangeOrderStatus> = "order_status",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// FBT merchant onboarding: `data`.
    pub struct FbtMerchantOnboarding {
        /// Onboarded regions.
        pub onboarded_regions: Vec<OnboardedRegion> = "onboarded_regions",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// Goods match: `data`.
    pub struct GoodsMatch {
        /// Match type.
        pub match_type: Option<MatchType> = "match_type",
        /// Product type.
        pub product_type: Option<ProductType> = "product_type",
        /// Goods id.
        pub goods_id: Option<ApiId> = "goods_id",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// FBT inventory update: `data`.
    pub struct FbtInventoryUpdate {
        /// Goods id.
        pub goods_id: Option<ApiId> = "goods_id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// FBT warehouse inventory.
        pub fbt_warehouse_inventory: Vec<FbtWarehouseInventory> = "fbt_warehouse_inventory",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// Opportunity matching status change: `data`.
    pub struct OpportunityMatchingStatusChange {
        /// External product id.
        pub external_product_id: Option<ApiId> = "external_product_id",
        /// Opportunity matching status.
        pub opportunity_matching_status: Option<OpportunityMatchingStatus> = "opportunity_matching_status",
        /// Opportunity ids.
        pub opportunity_ids: Vec<ApiId> = "opportunity_ids",
        /// Opportunity matching end time.
        pub opportunity_matching_end_time: Option<DateTime<Utc>> = "opportunity_matching_end_time",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// Inventory status change: `data`.
    pub struct InventoryStatusChange {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Trigger reason.
        pub trigger_reason: Option<TriggerReason> = "trigger_reason",
        /// Current inventory status.
        pub current_inventory_status: Option<SmolStr> = "current_inventory_status",
        /// Inventory distribution.
        pub inventory_distribution: Option<InventoryDistribution> = "inventory_distribution",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// New message listener: `data`.
    pub struct NewMessageListener {
        /// Index.
        pub index: Option<SmolStr> = "index",
        /// Message id.
        pub message_id: Option<ApiId> = "message_id",
        /// Conversation id.
        pub conversation_id: Option<ApiId> = "conversation_id",
        /// Msg type.
        pub msg_type: Option<MsgType> = "msg_type",
        /// Content.
        pub content: Option<SmolStr> = "content",
        /// Create time.
        pub create_time: Option<Moment> = "create_time",
        /// Sender.
        pub sender: Option<NewMessageListenerSender> = "sender",
    }
}

record! {
    /// Tokopedia mirror status change: `data`.
    pub struct TokopediaMirrorStatusChange {
        /// TTS shop id.
        pub tts_shop_id: Option<ApiId> = "tts_shop_id",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Mirror status.
        pub mirror_status: Option<SmolStr> = "mirror_status",
    }
}

record! {
    /// Invoice status change: `data`.
    pub struct InvoiceStatusChange {
        /// Package id.
        pub package_id: Option<PackageId> = "package_id",
        /// Order ids.
        pub order_ids: Vec<OrderId> = "order_ids",
        /// Invoice status.
        pub invoice_status: Option<InvoiceStatus> = "invoice_status",
        /// Invalid reason.
        pub invalid_reason: Option<InvalidReason> = "invalid_reason",
    }
}

record! {
    /// Product audit status change: `data`.
    pub struct ProductAuditStatusChange {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Audit.
        pub audit: Option<Audit> = "audit",
        /// Integrated platform statuses.
        pub integrated_platform_statuses: Option<IntegratedPlatformStatus> = "integrated_platform_statuses",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// Strikethrough price expired: `data`.
    pub struct StrikethroughPriceExpired {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
    }
}

record! {
    /// Activity status change: `data`.
    pub struct ActivityStatusChange {
        /// Activity id.
        pub activity_id: Option<ApiId> = "activity_id",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Activity type.
        pub activity_type: Option<ActivityType> = "activity_type",
        /// Product level.
        pub product_level: Option<SmolStr> = "product_level",
        /// Status.
        pub status: Option<ActivityStatusChangeStatus> = "status",
    }
}

record! {
    /// Combined listing change: `data`.
    pub struct CombinedListingChange {
        /// Combined listing id.
        pub combined_listing_id: Option<ApiId> = "combined_listing_id",
        /// Products.
        pub products: Vec<Product> = "products",
        /// Status.
        pub status: Option<CombinedListingChangeStatus> = "status",
        /// Change type.
        pub change_type: Option<ChangeType> = "change_type",
        /// Added product ids.
        pub added_product_ids: Vec<ApiId> = "added_product_ids",
        /// Removed product ids.
        pub removed_product_ids: Vec<ApiId> = "removed_product_ids",
    }
}

record! {
    /// Image translation completed: `data`.
    pub struct ImageTranslationCompleted {
        /// Translation task.
        pub translation_task: Option<TranslationTask> = "translation_task",
    }
}

record! {
    /// SKU status change: `data`.
    pub struct SkuStatusChange {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// SKUs.
        pub skus: Vec<Sku> = "skus",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// Global replication status change: `data`.
    pub struct GlobalReplicationStatusChange {
        /// Source product id.
        pub source_product_id: Option<ApiId> = "source_product_id",
        /// Replicated product.
        pub replicated_product: Option<ReplicatedProduct> = "replicated_product",
    }
}

record! {
    /// Global listing method change: `data`.
    pub struct GlobalListingMethodChange {
        /// Global product id.
        pub global_product_id: Option<ApiId> = "global_product_id",
        /// Local product id.
        pub local_product_id: Vec<ApiId> = "local_product_id",
        /// Listing method.
        pub listing_method: Option<ListingMethod> = "listing_method",
    }
}

record! {
    /// Video precheck result: `data`.
    pub struct VideoPrecheckResult {
        /// Precheck task id.
        pub precheck_task_id: Option<ApiId> = "precheck_task_id",
        /// Result.
        pub result: Option<VideoPrecheckResultResult> = "result",
        /// Issues.
        pub issues: Vec<VideoPrecheckResultIssue> = "issues",
    }
}

record! {
    /// Sample application status change: `data`.
    pub struct SampleApplicationStatusChange {
        /// Application id.
        pub application_id: Option<ApiId> = "application_id",
        /// New status.
        pub new_status: Option<NewStatus> = "new_status",
        /// Creator.
        pub creator: Vec<Creator> = "creator",
        /// Product.
        pub product: Vec<Product> = "product",
    }
}

record! {
    /// Get fbtmcf order status: `data`.
    pub struct GetFbtmcfOrderStatus {
        /// MCF order.
        pub mcf_order: Option<McfOrder> = "mcf_order",
    }
}

record! {
    /// Shoppable video precheck tasks result: `data`.
    pub struct ShoppableVideoPrecheckTasksResult {
        /// Task id.
        pub task_id: Option<ApiId> = "task_id",
        /// Violation check result.
        pub violation_check_result: Option<ViolationCheckResult> = "violation_check_result",
        /// Good quality check result.
        pub good_quality_check_result: Option<GoodQualityCheckResult> = "good_quality_check_result",
    }
}

record! {
    /// Product package recommended: `data`.
    pub struct ProductPackageRecommended {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Abnormality types.
        pub abnormality_types: Vec<SmolStr> = "abnormality_types",
        /// Weight recommendation.
        pub weight_recommendation: Option<WeightRecommendation> = "weight_recommendation",
        /// Dimension recommendation.
        pub dimension_recommendation: Option<DimensionRecommendation> = "dimension_recommendation",
    }
}

record! {
    /// Activity change: `data`.
    pub struct ActivityChange {
        /// Activity id.
        pub activity_id: Option<ApiId> = "activity_id",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Change type.
        pub change_type: Option<SmolStr> = "change_type",
        /// Product update list.
        pub product_update_list: Option<ProductUpdateList> = "product_update_list",
        /// Product remove list.
        pub product_remove_list: Option<ProductRemoveList> = "product_remove_list",
    }
}

record! {
    /// Aftersales request status update: `data`.
    pub struct AftersalesRequestStatusUpdate {
        /// Aftersales request id.
        pub aftersales_request_id: Option<ApiId> = "aftersales_request_id",
        /// Return role.
        pub return_role: Option<ReturnRole> = "return_role",
        /// Aftersales request status.
        pub aftersales_request_status: Option<AftersalesRequestStatus> = "aftersales_request_status",
        /// Aftersales request create time.
        pub aftersales_request_create_time: Option<DateTime<Utc>> = "aftersales_request_create_time",
        /// Aftersales request update time.
        pub aftersales_request_update_time: Option<DateTime<Utc>> = "aftersales_request_update_time",
    }
}

record! {
    /// RMA status update: `data`.
    pub struct RmaStatusUpdate {
        /// RMA id.
        pub rma_id: Option<ApiId> = "rma_id",
        /// Aftersales request id.
        pub aftersales_request_id: Option<ApiId> = "aftersales_request_id",
        /// Return role.
        pub return_role: Option<ReturnRole> = "return_role",
        /// RMA status.
        pub rma_status: Option<RmaStatus> = "rma_status",
        /// RMA request create time.
        pub rma_request_create_time: Option<DateTime<Utc>> = "rma_request_create_time",
        /// RMA request update time.
        pub rma_request_update_time: Option<DateTime<Utc>> = "rma_request_update_time",
        /// RMA create time.
        pub rma_create_time: Option<DateTime<Utc>> = "rma_create_time",
        /// RMA update time.
        pub rma_update_time: Option<DateTime<Utc>> = "rma_update_time",
    }
}

record! {
    /// Appeal completed: `data`.
    pub struct AppealCompleted {
        /// Appeal task.
        pub appeal_task: Option<AppealTask> = "appeal_task",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
    }
}

record! {
    /// Refund success: `data`.
    pub struct RefundSuccess {
        /// Aftersales request id.
        pub aftersales_request_id: Option<ApiId> = "aftersales_request_id",
        /// Line items.
        pub line_items: Vec<LineItem> = "line_items",
        /// Refund currency.
        pub refund_currency: Option<CurrencyCode> = "refund_currency",
        /// Refund status.
        pub refund_status: Option<SmolStr> = "refund_status",
        /// Refund timestamp.
        pub refund_timestamp: Option<DateTime<Utc>> = "refund_timestamp",
        /// Refund total.
        pub refund_total: Option<Decimal> = "refund_total",
        /// RMA id.
        pub rma_id: Option<ApiId> = "rma_id",
    }
}

record! {
    /// Inventory changed by shop: `data`.
    pub struct InventoryChangedByShop {
        /// Event id.
        pub event_id: Option<ApiId> = "event_id",
        /// Occurred at.
        pub occurred_at: Option<SmolStr> = "occurred_at",
        /// Shop id.
        pub shop_id: Option<ShopId> = "shop_id",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Quantity snapshot after change.
        pub quantity_snapshot_after_change: Option<QuantitySnapshotAfterChange> = "quantity_snapshot_after_change",
        /// Change detail.
        pub change_detail: Vec<ChangeDetail> = "change_detail",
    }
}

record! {
    /// Package list: `package_list`.
    pub struct PackageList {
        /// Package id.
        pub package_id: Option<PackageId> = "package_id",
        /// Order id list.
        pub order_id_list: Vec<SmolStr> = "order_id_list",
    }
}

record! {
    /// Sender: `sender`.
    pub struct Sender {
        /// Im user id.
        pub im_user_id: Option<ApiId> = "im_user_id",
        /// Role.
        pub role: Option<SenderRole> = "role",
    }
}

record! {
    /// Shoppable content posting event: `event`.
    pub struct ShoppableContentPostingEvent {
        /// Type.
        pub type_: Option<EventType> = "type",
        /// Scene.
        pub scene: Option<SmolStr> = "scene",
        /// Content id.
        pub content_id: Option<ApiId> = "content_id",
    }
}

record! {
    /// Onboarded region: `onboarded_region`.
    pub struct OnboardedRegion {
        /// Region code.
        pub region_code: Option<SmolStr> = "region_code",
    }
}

record! {
    /// On hand detail: `fbt_warehouse_inventory.on_hand_detail`.
    pub struct OnHandDetail {
        /// Total quantity.
        pub total_quantity: Option<i64> = "total_quantity",
        /// Reserved quantity.
        pub reserved_quantity: Option<i64> = "reserved_quantity",
        /// Available quantity.
        pub available_quantity: Option<i64> = "available_quantity",
    }
}

record! {
    /// FBT warehouse inventory: `fbt_warehouse_inventory`.
    pub struct FbtWarehouseInventory {
        /// FBT warehouse id.
        pub fbt_warehouse_id: Option<ApiId> = "fbt_warehouse_id",
        /// On hand detail.
        pub on_hand_detail: Option<OnHandDetail> = "on_hand_detail",
    }
}

record! {
    /// Trigger reason: `trigger_reason`.
    pub struct TriggerReason {
        /// Alert type.
        pub alert_type: Option<SmolStr> = "alert_type",
        /// Lead days.
        pub lead_days: Option<i64> = "lead_days",
        /// Low stock threshold.
        pub low_stock_threshold: Option<i64> = "low_stock_threshold",
    }
}

record! {
    /// Inventory distribution: `inventory_distribution`.
    pub struct InventoryDistribution {
        /// Total quantity.
        pub total_quantity: Option<i64> = "total_quantity",
        /// Available quantity.
        pub available_quantity: Option<i64> = "available_quantity",
        /// Creator reserved quantity.
        pub creator_reserved_quantity: Option<i64> = "creator_reserved_quantity",
        /// Campaign reserved quantity.
        pub campaign_reserved_quantity: Option<i64> = "campaign_reserved_quantity",
        /// Committed quantity.
        pub committed_quantity: Option<i64> = "committed_quantity",
    }
}

record! {
    /// New message listener sender: `sender`.
    pub struct NewMessageListenerSender {
        /// Sender im user id.
        pub sender_im_user_id: Option<ApiId> = "sender_im_user_id",
    }
}

record! {
    /// Audit: `audit`.
    pub struct Audit {
        /// Status.
        pub status: Option<AuditStatus> = "status",
        /// Pre approved reasons.
        pub pre_approved_reasons: Vec<PreApprovedReason> = "pre_approved_reasons",
        /// Pre approved reason.
        pub pre_approved_reason: Option<SmolStr> = "pre_approved_reason",
    }
}

record! {
    /// Integrated platform status: `integrated_platform_status`.
    pub struct IntegratedPlatformStatus {
        /// Platform.
        pub platform: Option<SmolStr> = "platform",
        /// Status.
        pub status: Option<IntegratedPlatformStatusStatus> = "status",
    }
}

record! {
    /// Product: `product`.
    pub struct Product {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
    }
}

record! {
    /// Original image: `translation_task.original_image`.
    pub struct OriginalImage {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
        /// URL.
        pub url: Option<SmolStr> = "url",
    }
}

record! {
    /// Translated image: `translation_task.translated_image`.
    pub struct TranslatedImage {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
        /// URL.
        pub url: Option<SmolStr> = "url",
    }
}

record! {
    /// Translation task: `translation_task`.
    pub struct TranslationTask {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Status.
        pub status: Option<TranslationTaskStatus> = "status",
        /// Fail reason.
        pub fail_reason: Option<SmolStr> = "fail_reason",
        /// Target language.
        pub target_language: Option<SmolStr> = "target_language",
        /// Original image.
        pub original_image: Option<OriginalImage> = "original_image",
        /// Translated image.
        pub translated_image: Option<TranslatedImage> = "translated_image",
    }
}

record! {
    /// SKU: `sku`.
    pub struct Sku {
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Status.
        pub status: Option<SkuStatus> = "status",
        /// Deactivation source.
        pub deactivation_source: Option<DeactivationSource> = "deactivation_source",
    }
}

record! {
    /// Fail reason: `replicated_product.fail_reason`.
    pub struct FailReason {
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Replicated product: `replicated_product`.
    pub struct ReplicatedProduct {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Region.
        pub region: Option<SmolStr> = "region",
        /// Result.
        pub result: Option<ReplicatedProductResult> = "result",
        /// Fail reasons.
        pub fail_reasons: Vec<FailReason> = "fail_reasons",
    }
}

record! {
    /// Video precheck result issue: `issue`.
    pub struct VideoPrecheckResultIssue {
        /// Risk.
        pub risk: Option<SmolStr> = "risk",
        /// Suggestion.
        pub suggestion: Option<SmolStr> = "suggestion",
    }
}

record! {
    /// Creator: `creator`.
    pub struct Creator {
        /// Creator open id.
        pub creator_open_id: Option<CreatorId> = "creator_open_id",
    }
}

record! {
    /// Good: `mcf_order.consign_order.good`.
    pub struct Good {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
    }
}

record! {
    /// Shipping provider: `mcf_order.consign_order.shipping_provider`.
    pub struct ShippingProvider {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}

record! {
    /// Consign order: `mcf_order.consign_order`.
    pub struct ConsignOrder {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Goods.
        pub goods: Vec<Good> = "goods",
        /// Is platform closed.
        pub is_platform_closed: Option<SmolStr> = "is_platform_closed",
        /// Issue.
        pub issue: Option<SmolStr> = "issue",
        /// Shipping provider.
        pub shipping_provider: Option<ShippingProvider> = "shipping_provider",
    }
}

record! {
    /// MCF order: `mcf_order`.
    pub struct McfOrder {
        /// External order id.
        pub external_order_id: Option<ApiId> = "external_order_id",
        /// MCF order id.
        pub mcf_order_id: Option<ApiId> = "mcf_order_id",
        /// Consign orders.
        pub consign_orders: Vec<ConsignOrder> = "consign_orders",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
    }
}

record! {
    /// Violation check result issue: `violation_check_result.issue`.
    pub struct ViolationCheckResultIssue {
        /// Risk.
        pub risk: Option<SmolStr> = "risk",
        /// Suggestions.
        pub suggestions: Option<SmolStr> = "suggestions",
    }
}

record! {
    /// Violation check result: `violation_check_result`.
    pub struct ViolationCheckResult {
        /// Status.
        pub status: Option<ViolationCheckResultStatus> = "status",
        /// Issues.
        pub issues: Vec<ViolationCheckResultIssue> = "issues",
    }
}

record! {
    /// Good quality check result issue: `good_quality_check_result.issue`.
    pub struct GoodQualityCheckResultIssue {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Suggestions.
        pub suggestions: Option<SmolStr> = "suggestions",
    }
}

record! {
    /// Good quality check result: `good_quality_check_result`.
    pub struct GoodQualityCheckResult {
        /// Status.
        pub status: Option<GoodQualityCheckResultStatus> = "status",
        /// Issues.
        pub issues: Vec<GoodQualityCheckResultIssue> = "issues",
    }
}

record! {
    /// Weight: `weight_recommendation.weight`.
    pub struct Weight {
        /// Min value.
        pub min_value: Option<SmolStr> = "min_value",
        /// Max value.
        pub max_value: Option<SmolStr> = "max_value",
    }
}

record! {
    /// Weight recommendation: `weight_recommendation`.
    pub struct WeightRecommendation {
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Weight.
        pub weight: Option<Weight> = "weight",
    }
}

record! {
    /// Length: `dimension_recommendation.length`.
    pub struct Length {
        /// Min value.
        pub min_value: Option<SmolStr> = "min_value",
        /// Max value.
        pub max_value: Option<SmolStr> = "max_value",
    }
}

record! {
    /// Width: `dimension_recommendation.width`.
    pub struct Width {
        /// Min value.
        pub min_value: Option<SmolStr> = "min_value",
        /// Max value.
        pub max_value: Option<SmolStr> = "max_value",
    }
}

record! {
    /// Height: `dimension_recommendation.height`.
    pub struct Height {
        /// Min value.
        pub min_value: Option<SmolStr> = "min_value",
        /// Max value.
        pub max_value: Option<SmolStr> = "max_value",
    }
}

record! {
    /// Dimension recommendation: `dimension_recommendation`.
    pub struct DimensionRecommendation {
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Length.
        pub length: Option<Length> = "length",
        /// Width.
        pub width: Option<Width> = "width",
        /// Height.
        pub height: Option<Height> = "height",
    }
}

record! {
    /// Product update list: `product_update_list`.
    pub struct ProductUpdateList {
        /// Product ids.
        pub product_ids: Vec<ProductId> = "product_ids",
        /// Exclude product ids.
        pub exclude_product_ids: Vec<ApiId> = "exclude_product_ids",
        /// Benefit product ids.
        pub benefit_product_ids: Vec<ApiId> = "benefit_product_ids",
    }
}

record! {
    /// Product remove list: `product_remove_list`.
    pub struct ProductRemoveList {
        /// Product ids.
        pub product_ids: Vec<ProductId> = "product_ids",
        /// SKU ids.
        pub sku_ids: Vec<SkuId> = "sku_ids",
        /// Benefit product ids.
        pub benefit_product_ids: Vec<ApiId> = "benefit_product_ids",
        /// Exclude product ids.
        pub exclude_product_ids: Vec<ApiId> = "exclude_product_ids",
    }
}

record! {
    /// Appeal audit result: `appeal_task.appeal_audit_result`.
    pub struct AppealAuditResult {
        /// Indicator type.
        pub indicator_type: Option<SmolStr> = "indicator_type",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Reject reason.
        pub reject_reason: Option<SmolStr> = "reject_reason",
    }
}

record! {
    /// Appeal task: `appeal_task`.
    pub struct AppealTask {
        /// Appeal audit result.
        pub appeal_audit_result: Vec<AppealAuditResult> = "appeal_audit_result",
        /// Size chart id.
        pub size_chart_id: Option<ApiId> = "size_chart_id",
        /// Size chart image URI.
        pub size_chart_image_uri: Option<SmolStr> = "size_chart_image_uri",
    }
}

record! {
    /// Line item: `line_item`.
    pub struct LineItem {
        /// Main order id.
        pub main_order_id: Option<OrderId> = "main_order_id",
        /// Return line item id.
        pub return_line_item_id: Option<ApiId> = "return_line_item_id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// SKU return request id.
        pub sku_return_request_id: Option<ApiId> = "sku_return_request_id",
        /// Sub return line item id.
        pub sub_return_line_item_id: Option<ApiId> = "sub_return_line_item_id",
    }
}

record! {
    /// Quantity snapshot after change: `quantity_snapshot_after_change`.
    pub struct QuantitySnapshotAfterChange {
        /// Total quantity.
        pub total_quantity: Option<i64> = "total_quantity",
        /// Total available quantity.
        pub total_available_quantity: Option<i64> = "total_available_quantity",
        /// Total committed quantity.
        pub total_committed_quantity: Option<i64> = "total_committed_quantity",
        /// In shop quantity.
        pub in_shop_quantity: Option<i64> = "in_shop_quantity",
        /// Campaign locked quantity.
        pub campaign_locked_quantity: Option<i64> = "campaign_locked_quantity",
        /// Creator locked quantity.
        pub creator_locked_quantity: Option<i64> = "creator_locked_quantity",
    }
}

record! {
    /// Change detail: `change_detail`.
    pub struct ChangeDetail {
        /// Idempotency key: the platform executes repeated calls with the same key once.
        pub idempotency_key: Option<SmolStr> = "idempotency_key",
        /// Trigger source.
        pub trigger_source: Option<SmolStr> = "trigger_source",
        /// Occurred at.
        pub occurred_at: Option<SmolStr> = "occurred_at",
        /// Total quantity delta.
        pub total_quantity_delta: Option<i64> = "total_quantity_delta",
        /// Available quantity delta.
        pub available_quantity_delta: Option<i64> = "available_quantity_delta",
        /// Committed quantity delta.
        pub committed_quantity_delta: Option<i64> = "committed_quantity_delta",
        /// In shop quantity delta.
        pub in_shop_quantity_delta: Option<i64> = "in_shop_quantity_delta",
        /// Campaign locked quantity delta.
        pub campaign_locked_quantity_delta: Option<i64> = "campaign_locked_quantity_delta",
        /// Creator locked quantity delta.
        pub creator_locked_quantity_delta: Option<i64> = "creator_locked_quantity_delta",
    }
}

words! {
    /// Order status.
    pub enum OrderStatus {
        Unpaid = "UNPAID",
        OnHold = "ON_HOLD",
        AwaitingShipment = "AWAITING_SHIPMENT",
        AwaitingCollection = "AWAITING_COLLECTION",
        Cancel = "CANCEL",
        InTransit = "IN_TRANSIT",
        Delivered = "DELIVERED",
        Completed = "COMPLETED",
    }
}

words! {
    /// Sc type.
    pub enum ScType {
        Combine = "COMBINE",
        CancelCombine = "CANCEL_COMBINE",
        Split = "SPLIT",
        CancelSplit = "CANCEL_SPLIT",
        AddressUpdateSplit = "ADDRESS_UPDATE_SPLIT",
        CancelFulfillSplit = "CANCEL_FULFILL_SPLIT",
        FulfillUncombine = "FULFILL_UNCOMBINE",
        PartlyCancelSplit = "PARTLY_CANCEL_SPLIT",
        SplitBySkuCancel = "SPLIT_BY_SKU_CANCEL",
    }
}

words! {
    /// Role type.
    pub enum RoleType {
        RoleUser = "ROLE_USER",
        RoleSeller = "ROLE_SELLER",
        RoleOperator = "ROLE_OPERATOR",
        RoleSystem = "ROLE_SYSTEM",
    }
}

words! {
    /// Product status change status.
    pub enum ProductStatusChangeStatus {
        ProductFirstPassReview = "PRODUCT_FIRST_PASS_REVIEW",
        ProductStatusChanged = "PRODUCT_STATUS_CHANGED",
        ProductAuditFailure = "PRODUCT_AUDIT_FAILURE",
    }
}

words! {
    /// Cancellations role.
    pub enum CancellationsRole {
        Buyer = "BUYER",
        Seller = "SELLER",
        System = "SYSTEM",
    }
}

words! {
    /// Cancel status.
    pub enum CancelStatus {
        CancellationRequestPending = "CANCELLATION_REQUEST_PENDING",
        CancellationRequestSuccess = "CANCELLATION_REQUEST_SUCCESS",
        CancellationRequestCancelled = "CANCELLATION_REQUEST_CANCELLED",
        CancellationRequestComplete = "CANCELLATION_REQUEST_COMPLETE",
    }
}

words! {
    /// Return role.
    pub enum ReturnRole {
        Buyer = "BUYER",
        Seller = "SELLER",
        System = "SYSTEM",
    }
}

words! {
    /// Return type.
    pub enum ReturnType {
        Refund = "REFUND",
        Replacement = "REPLACEMENT",
        ReturnAndRefund = "RETURN_AND_REFUND",
    }
}

words! {
    /// Return status.
    pub enum ReturnStatus {
        AwaitingBuyerShip = "AWAITING_BUYER_SHIP",
        BuyerShippedItem = "BUYER_SHIPPED_ITEM",
        RefundOrReturnRequestReject = "REFUND_OR_RETURN_REQUEST_REJECT",
        RejectReceivePackage = "REJECT_RECEIVE_PACKAGE",
        ReplacementRequestCancel = "REPLACEMENT_REQUEST_CANCEL",
        ReplacementRequestComplete = "REPLACEMENT_REQUEST_COMPLETE",
        ReplacementRequestPending = "REPLACEMENT_REQUEST_PENDING",
        ReplacementRequestRefundSuccess = "REPLACEMENT_REQUEST_REFUND_SUCCESS",
        ReplacementRequestReject = "REPLACEMENT_REQUEST_REJECT",
        ReturnOrRefundRequestCancel = "RETURN_OR_REFUND_REQUEST_CANCEL",
        ReturnOrRefundRequestComplete = "RETURN_OR_REFUND_REQUEST_COMPLETE",
        ReturnOrRefundRequestPending = "RETURN_OR_REFUND_REQUEST_PENDING",
        ReturnOrRefundRequestSuccess = "RETURN_OR_REFUND_REQUEST_SUCCESS",
    }
}

words! {
    /// New message type.
    pub enum NewMessageType {
        Text = "TEXT",
        Image = "IMAGE",
        AllocatedService = "ALLOCATED_SERVICE",
        Notification = "NOTIFICATION",
        BuyerEnterFromTransfer = "BUYER_ENTER_FROM_TRANSFER",
        BuyerEnterFromProduct = "BUYER_ENTER_FROM_PRODUCT",
        BuyerEnterFromOrder = "BUYER_ENTER_FROM_ORDER",
        ProductCard = "PRODUCT_CARD",
        OrderCard = "ORDER_CARD",
        Emoticons = "EMOTICONS",
        Video = "VIDEO",
        CouponCard = "COUPON_CARD",
        LogisticsCard = "LOGISTICS_CARD",
        Other = "OTHER",
    }
}

words! {
    /// Sender role.
    pub enum SenderRole {
        Buyer = "BUYER",
        Shop = "SHOP",
        CustomerService = "CUSTOMER_SERVICE",
        System = "SYSTEM",
        Robot = "ROBOT",
    }
}

words! {
    /// Change source.
    pub enum ChangeSource {
        SellerCenter = "SELLER_CENTER",
        OpenApi = "OPEN_API",
    }
}

words! {
    /// Event type.
    pub enum EventType {
        Add = "ADD",
        Update = "UPDATE",
        Remove = "REMOVE",
    }
}

words! {
    /// Size chart change event type.
    pub enum SizeChartChangeEventType {
        Create = "CREATE",
        Edit = "EDIT",
        Delete = "DELETE",
    }
}

words! {
    /// Inbound FBT order status change order status.
    pub enum InboundFbtOrderStatusChangeOrderStatus {
        ToBeReceived = "TO_BE_RECEIVED",
        ArriveHub = "ARRIVE_HUB",
        Receiving = "RECEIVING",
        PartiallyReceived = "PARTIALLY_RECEIVED",
        Received = "RECEIVED",
        Cancelled = "CANCELLED",
    }
}

words! {
    /// Match type.
    pub enum MatchType {
        Match = "MATCH",
        Unmatch = "UNMATCH",
    }
}

words! {
    /// Product type.
    pub enum ProductType {
        Local = "LOCAL",
        Global = "GLOBAL",
    }
}

words! {
    /// Opportunity matching status.
    pub enum OpportunityMatchingStatus {
        Pending = "PENDING",
        Matched = "MATCHED",
        NotMatched = "NOT_MATCHED",
    }
}

words! {
    /// Msg type.
    pub enum MsgType {
        Text = "TEXT",
        ProductCard = "PRODUCT_CARD",
        TargetCollaborationCard = "TARGET_COLLABORATION_CARD",
        FreeSampleCard = "FREE_SAMPLE_CARD",
    }
}

words! {
    /// Invoice status.
    pub enum InvoiceStatus {
        Success = "SUCCESS",
        Processing = "PROCESSING",
        Failed = "FAILED",
        Invalid = "INVALID",
    }
}

words! {
    /// Invalid reason.
    pub enum InvalidReason {
        Unknown = "UNKNOWN",
        Failed = "FAILED",
        NotFound = "NOT_FOUND",
        NotAuthorized = "NOT_AUTHORIZED",
        AccessKeyDuplicate = "ACCESS_KEY_DUPLICATE",
        CnpjNotMatch = "CNPJ_NOT_MATCH",
    }
}

words! {
    /// Audit status.
    pub enum AuditStatus {
        None = "NONE",
        Auditing = "AUDITING",
        Failed = "FAILED",
        PreApproved = "PRE_APPROVED",
        Approved = "APPROVED",
    }
}

words! {
    /// Pre approved reason.
    pub enum PreApprovedReason {
        KycPending = "KYC_PENDING",
        RestrictedCategoryPending = "RESTRICTED_CATEGORY_PENDING",
    }
}

words! {
    /// Integrated platform status status.
    pub enum IntegratedPlatformStatusStatus {
        None = "NONE",
        Auditing = "AUDITING",
        Failed = "FAILED",
        Approved = "APPROVED",
    }
}

words! {
    /// Activity type.
    pub enum ActivityType {
        FixedPrice = "FIXED_PRICE",
        DirectDiscount = "DIRECT_DISCOUNT",
        ShippingDiscount = "SHIPPING_DISCOUNT",
        BuyMoreSaveMore = "BUY_MORE_SAVE_MORE",
        Flashsale = "FLASHSALE",
    }
}

words! {
    /// Activity status change status.
    pub enum ActivityStatusChangeStatus {
        Ongoing = "ONGOING",
        Expired = "EXPIRED",
        Deactivated = "DEACTIVATED",
    }
}

words! {
    /// Combined listing change status.
    pub enum CombinedListingChangeStatus {
        Live = "LIVE",
        SystemDeactivated = "SYSTEM_DEACTIVATED",
        SellerDeactivated = "SELLER_DEACTIVATED",
        Deleted = "DELETED",
    }
}

words! {
    /// Change type.
    pub enum ChangeType {
        Create = "CREATE",
        Update = "UPDATE",
        Delete = "DELETE",
    }
}

words! {
    /// Translation task status.
    pub enum TranslationTaskStatus {
        Processing = "PROCESSING",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}

words! {
    /// SKU status.
    pub enum SkuStatus {
        Created = "CREATED",
        Deleted = "DELETED",
        Activated = "ACTIVATED",
        Deactivated = "DEACTIVATED",
    }
}

words! {
    /// Deactivation source.
    pub enum DeactivationSource {
        Seller = "SELLER",
        Platform = "PLATFORM",
        ComboRelation = "COMBO_RELATION",
    }
}

words! {
    /// Replicated product result.
    pub enum ReplicatedProductResult {
        Success = "SUCCESS",
        Draft = "DRAFT",
        Failed = "FAILED",
    }
}

words! {
    /// Listing method.
    pub enum ListingMethod {
        GlobalPublishing = "GLOBAL_PUBLISHING",
        LocalReplication = "LOCAL_REPLICATION",
    }
}

words! {
    /// Video precheck result result.
    pub enum VideoPrecheckResultResult {
        Pass = "PASS",
        Fail = "FAIL",
    }
}

words! {
    /// New status.
    pub enum NewStatus {
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
    /// Violation check result status.
    pub enum ViolationCheckResultStatus {
        Success = "SUCCESS",
        Fail = "FAIL",
        Processing = "PROCESSING",
    }
}

words! {
    /// Good quality check result status.
    pub enum GoodQualityCheckResultStatus {
        Success = "SUCCESS",
        Fail = "FAIL",
        Processing = "PROCESSING",
    }
}

words! {
    /// Aftersales request status.
    pub enum AftersalesRequestStatus {
        PendingRequestReview = "PENDING_REQUEST_REVIEW",
        RequestReviewCompleted = "REQUEST_REVIEW_COMPLETED",
    }
}

words! {
    /// RMA status.
    pub enum RmaStatus {
        Init = "INIT",
        AwaitingBuyerShipped = "AWAITING_BUYER_SHIPPED",
        ReturnInTransit = "RETURN_IN_TRANSIT",
        PendingPackageReview = "PENDING_PACKAGE_REVIEW",
        PackageReviewCompleted = "PACKAGE_REVIEW_COMPLETED",
    }
}
