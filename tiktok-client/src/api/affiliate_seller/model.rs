// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `affiliate_seller` share.

use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, CreatorId, CurrencyCode, Moment, ProductId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

record! {
    /// Query target collaboration detail target collaboration: `target_collaboration`.
    pub struct QueryTargetCollaborationDetailTargetCollaboration {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// Seller contact info.
        pub seller_contact_info: Option<SellerContactInfo> = "seller_contact_info",
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Creator invited count.
        pub creator_invited_count: Option<i64> = "creator_invited_count",
        /// Showcase creator count.
        pub showcase_creator_count: Option<i64> = "showcase_creator_count",
        /// Content creator count.
        pub content_creator_count: Option<i64> = "content_creator_count",
        /// Product count.
        pub product_count: Option<i64> = "product_count",
        /// Free sample rule.
        pub free_sample_rule: Option<FreeSampleRule> = "free_sample_rule",
        /// Products.
        pub products: Vec<TargetCollaborationProduct> = "products",
        /// Creators.
        pub creators: Vec<TargetCollaborationCreator> = "creators",
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Creator inivited count.
        pub creator_inivited_count: Option<i64> = "creator_inivited_count",
    }
}

record! {
    /// Target collaboration creator: `target_collaboration.creator`.
    pub struct TargetCollaborationCreator {
        /// Username.
        pub username: Option<SmolStr> = "username",
        /// Nickname.
        pub nickname: Option<SmolStr> = "nickname",
        /// Avatar.
        pub avatar: Option<Avatar> = "avatar",
        /// Selection region.
        pub selection_region: Option<SmolStr> = "selection_region",
        /// Showcase product count.
        pub showcase_product_count: Option<i64> = "showcase_product_count",
        /// Content product count.
        pub content_product_count: Option<i64> = "content_product_count",
        /// Collaboration status.
        pub collaboration_status: Option<SmolStr> = "collaboration_status",
        /// Product effective status.
        pub product_effective_status: Option<SmolStr> = "product_effective_status",
        /// Creator open id.
        pub creator_open_id: Option<CreatorId> = "creator_open_id",
    }
}

record! {
    /// Target collaboration product: `target_collaboration.product`.
    pub struct TargetCollaborationProduct {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Main image URL.
        pub main_image_url: Option<SmolStr> = "main_image_url",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Original price: list price of one piece.
        pub original_price: Option<OriginalPrice> = "original_price",
        /// Commission.
        pub commission: Option<Commission> = "commission",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Commission effective status.
        pub commission_effective_status: Option<SmolStr> = "commission_effective_status",
        /// Collaboration status.
        pub collaboration_status: Option<SmolStr> = "collaboration_status",
        /// Inventory.
        pub inventory: Option<i64> = "inventory",
    }
}

record! {
    /// Commission: `target_collaboration.product.commission`.
    pub struct Commission {
        /// Rate.
        pub rate: Option<Decimal> = "rate",
        /// Effective time.
        pub effective_time: Option<Moment> = "effective_time",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Minimum amount.
        pub minimum_amount: Option<Decimal> = "minimum_amount",
        /// Maximum amount.
        pub maximum_amount: Option<Decimal> = "maximum_amount",
        /// Shop ads commission rate: hundredths of a percent: 700 is 7 %.
        pub shop_ads_commission_rate: Option<Decimal> = "shop_ads_commission_rate",
        ... other_amounts
    }
}

record! {
    /// Original price: `target_collaboration.product.original_price`.
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
    /// Free sample rule: `target_collaboration.free_sample_rule`.
    pub struct FreeSampleRule {
        /// Has free sample.
        pub has_free_sample: Option<bool> = "has_free_sample",
        /// Is sample approval exempt.
        pub is_sample_approval_exempt: Option<bool> = "is_sample_approval_exempt",
    }
}

record! {
    /// Seller contact info: `target_collaboration.seller_contact_info`.
    pub struct SellerContactInfo {
        /// Email.
        pub email: Option<SmolStr> = "email",
        /// Phone number.
        pub phone_number: Option<SmolStr> = "phone_number",
        /// Whatsapp.
        pub whatsapp: Option<SmolStr> = "whatsapp",
        /// Telegram.
        pub telegram: Option<SmolStr> = "telegram",
        /// Line.
        pub line: Option<SmolStr> = "line",
    }
}

record! {
    /// GMV range: `creator.gmv_range`.
    pub struct GmvRange {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Minimum amount.
        pub minimum_amount: Option<Decimal> = "minimum_amount",
        /// Maximum amount.
        pub maximum_amount: Option<Decimal> = "maximum_amount",
        /// Formatted range.
        pub formatted_range: Option<SmolStr> = "formatted_range",
    }
}

record! {
    /// Units sold range: `creator.units_sold_range`.
    pub struct UnitsSoldRange {
        /// Minimum amount.
        pub minimum_amount: Option<Decimal> = "minimum_amount",
        /// Maximum amount.
        pub maximum_amount: Option<Decimal> = "maximum_amount",
        /// Formatted range.
        pub formatted_range: Option<SmolStr> = "formatted_range",
    }
}

record! {
    /// Avatar: `creator.avatar`.
    pub struct Avatar {
        /// URL.
        pub url: Option<SmolStr> = "url",
    }
}

record! {
    /// Target collaboration conflict: `target_collaboration_conflict`.
    pub struct TargetCollaborationConflict {
        /// Creator user open id.
        pub creator_user_open_id: Option<CreatorId> = "creator_user_open_id",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
    }
}

record! {
    /// Free sample rule input: `free_sample_rule`.
    pub struct FreeSampleRuleInput {
        /// Has free sample. Required.
        pub has_free_sample: Option<bool> = "has_free_sample",
        /// Is sample approval exempt. Required.
        pub is_sample_approval_exempt: Option<bool> = "is_sample_approval_exempt",
    }
}

record! {
    /// Seller contact info input: `seller_contact_info`.
    pub struct SellerContactInfoInput {
        /// Email.
        pub email: Option<SmolStr> = "email",
        /// Phone number.
        pub phone_number: Option<SmolStr> = "phone_number",
        /// Whatsapp.
        pub whatsapp: Option<SmolStr> = "whatsapp",
        /// Telegram.
        pub telegram: Option<SmolStr> = "telegram",
        /// Line.
        pub line: Option<SmolStr> = "line",
    }
}

words! {
    /// Module type.
    pub enum ModuleType {
        Base = "BASE",
        Creator = "CREATOR",
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
    /// Keyword type.
    pub enum KeywordType {
        ProductId = "PRODUCT_ID",
        ProductName = "PRODUCT_NAME",
        TargetCollaborationId = "TARGET_COLLABORATION_ID",
        TargetCollaborationName = "TARGET_COLLABORATION_NAME",
    }
}
