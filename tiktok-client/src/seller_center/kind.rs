//! The kinds of export.

/// A kind of Seller Center export; which fact tables it becomes is in the table of the [module](super).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::IntoStaticStr,
    strum::EnumString,
    serde::Serialize,
    serde::Deserialize,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ExportKind {
    /// Orders, one row per order and SKU (all orders, to ship, shipped, …).
    Orders,
    /// Return and refund requests.
    Returns,
    /// Settled transactions and statements.
    Settlement,
    /// Transactions that are not settled yet.
    Unsettled,
    /// Key metrics of the shop by day.
    ShopMetrics,
    /// Product analytics of a period.
    ProductMetrics,
    /// LIVE performance.
    LiveMetrics,
    /// Video performance of a period.
    VideoMetrics,
    /// Affiliate orders.
    AffiliateOrders,
    /// Creator list of a period.
    CreatorMetrics,
    /// GMV Max campaign overview by day or hour.
    AdsDaily,
    /// Product list of the bulk edit.
    ProductCatalogue,
}

impl ExportKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::Orders,
        Self::Returns,
        Self::Settlement,
        Self::Unsettled,
        Self::ShopMetrics,
        Self::ProductMetrics,
        Self::LiveMetrics,
        Self::VideoMetrics,
        Self::AffiliateOrders,
        Self::CreatorMetrics,
        Self::AdsDaily,
        Self::ProductCatalogue,
    ];

    /// Name in reports: `orders`, `shop_metrics`, …
    ///
    /// ```
    /// use tiktok_client::seller_center::ExportKind;
    /// assert_eq!(ExportKind::AdsDaily.name(), "ads_daily");
    /// assert_eq!("ads_daily".parse(), Ok(ExportKind::AdsDaily));
    /// ```
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The fact table its rows become.
    pub const fn table(self) -> &'static str {
        match self {
            Self::Orders => "order_lines",
            Self::Returns => "after_sales",
            Self::Settlement | Self::Unsettled => "settlements",
            Self::ShopMetrics | Self::ProductMetrics => "traffic",
            Self::LiveMetrics => "live_sessions",
            Self::VideoMetrics => "video_performance",
            Self::AffiliateOrders => "affiliate_orders",
            Self::CreatorMetrics => "creator_performance",
            Self::AdsDaily => "ad_spend",
            Self::ProductCatalogue => "listings",
        }
    }
}

impl std::fmt::Display for ExportKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.name())
    }
}
