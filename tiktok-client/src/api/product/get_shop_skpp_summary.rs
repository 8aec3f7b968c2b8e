// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202606/skpps/sum`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get shop skpp summary.
    ///
    /// `GET /product/202606/skpps/sum`. Takes `shop_cipher`.
    pub struct GetShopSkppSummary -> GetShopSkppSummaryResponse;
    "product" "getShopSKPPSummary" "202606" Get "/product/202606/skpps/sum"
        cipher true Read None [] older false;
    new() {
    }
}

record! {
    /// Get shop skpp summary response: `data`.
    pub struct GetShopSkppSummaryResponse {
        /// Shop summary.
        pub shop_summary: Option<ShopSummary> = "shop_summary",
    }
}

record! {
    /// Shop summary: `shop_summary`.
    pub struct ShopSummary {
        /// Qualified products count.
        pub qualified_products_count: Option<i64> = "qualified_products_count",
        /// Eligible products count.
        pub eligible_products_count: Option<i64> = "eligible_products_count",
        /// Earned ad credit.
        pub earned_ad_credit: Option<SmolStr> = "earned_ad_credit",
        /// Increased visibility l30d.
        pub increased_visibility_l30d: Option<SmolStr> = "increased_visibility_l30d",
    }
}
