// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /customer_engagement/202412/message_templates`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Get message templates.
    ///
    /// `GET /customer_engagement/202412/message_templates`. Takes `shop_cipher`.
    pub struct GetMessageTemplates -> GetMessageTemplatesResponse;
    "customer_engagement" "getMessageTemplates" "202412" Get "/customer_engagement/202412/message_templates"
        cipher true Read None [] older false;
    new(locale: impl Into<SmolStr>) {
        locale: locale.into(),
    }
    /// Locale. Required.
    query locale: SmolStr = "locale";
}

record! {
    /// Get message templates response: `data`.
    pub struct GetMessageTemplatesResponse {
        /// Message templates.
        pub message_templates: Vec<MessageTemplate> = "message_templates",
    }
}

record! {
    /// Message template: `message_template`.
    pub struct MessageTemplate {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Message title.
        pub message_title: Option<SmolStr> = "message_title",
        /// Message body.
        pub message_body: Option<SmolStr> = "message_body",
        /// Product card rules.
        pub product_card_rules: Option<ProductCardRule> = "product_card_rules",
        /// Coupon card rules.
        pub coupon_card_rules: Option<CouponCardRule> = "coupon_card_rules",
    }
}

record! {
    /// Coupon card rule: `message_template.coupon_card_rule`.
    pub struct CouponCardRule {
        /// Min count.
        pub min_count: Option<i64> = "min_count",
        /// Max count.
        pub max_count: Option<i64> = "max_count",
        /// Coupon type.
        pub coupon_type: Vec<CouponType> = "coupon_type",
    }
}

record! {
    /// Product card rule: `message_template.product_card_rule`.
    pub struct ProductCardRule {
        /// Min count.
        pub min_count: Option<i64> = "min_count",
        /// Max count.
        pub max_count: Option<i64> = "max_count",
    }
}

words! {
    /// Coupon type.
    pub enum CouponType {
        RegularAll = "REGULAR_ALL",
        RegularRepeat = "REGULAR_REPEAT",
    }
}
