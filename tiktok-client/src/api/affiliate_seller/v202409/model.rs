// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `affiliate_seller` share.

use crate::types::record::record;
use smol_str::SmolStr;

record! {
    /// Target collaboration seller contact info: `target_collaboration.seller_contact_info`.
    pub struct TargetCollaborationSellerContactInfo {
        /// Email.
        pub email: Option<SmolStr> = "email",
    }
}
