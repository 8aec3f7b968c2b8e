// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `affiliate_partner` share.

use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

record! {
    /// Contact info input: `contact_info`.
    pub struct ContactInfoInput {
        /// Email. Required.
        pub email: Option<SmolStr> = "email",
        /// Whatsapp.
        pub whatsapp: Option<SmolStr> = "whatsapp",
        /// Phone.
        pub phone: Option<SmolStr> = "phone",
        /// Zalo.
        pub zalo: Option<SmolStr> = "zalo",
        /// Viber.
        pub viber: Option<SmolStr> = "viber",
        /// Line.
        pub line: Option<SmolStr> = "line",
    }
}

words! {
    /// Target seller type.
    pub enum TargetSellerType {
        CrossBorder = "CROSS_BORDER",
        Local = "LOCAL",
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
