use kpi_core::model::{
    AffiliateOrder, AfterSale, ChatService, LiveSession, Market, OrderLine, PackageRow, Record, SettlementLine,
    ShopScore, Sku, TableSpec, Traffic, VideoPerformance,
};

/// What a stored document is: one object of the platform, or the figures of one day, with an id and versions.
///
/// | kinds | document | id |
/// |---|---|---|
/// | [`Order`](Self::Order), [`Return`](Self::Return), [`Cancellation`](Self::Cancellation), [`Package`](Self::Package), [`Product`](Self::Product) | an object, as a list gives it | the platform's |
/// | [`Live`](Self::Live) | a session, with the kind of account that it was asked for | the platform's |
/// | all others | what the platform says about one day of the shop, the pages of a list together | the day: `2026-11-11` |
///
/// A day's document is replaced as a whole when the platform says something else about the day later, so that a row that
/// it no longer lists goes away; the earlier figures stay in the store as an older state.
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
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum Kind {
    /// An order with its lines.
    Order,
    /// A return or refund request.
    Return,
    /// A cancellation request.
    Cancellation,
    /// A parcel.
    Package,
    /// A product with its variants.
    Product,
    /// Traffic and sales of the shop on a day.
    ShopDay,
    /// The same by hour of the day.
    ShopHour,
    /// Traffic and sales of products on a day.
    ProductDay,
    /// Sales of variants on a day.
    SkuDay,
    /// Videos on a day.
    VideoDay,
    /// A LIVE session.
    Live,
    /// Customer service on a day.
    ChatDay,
    /// The Shop Performance Score of a day; the platform keeps it in the United States alone.
    Score,
    /// Statements of a day (UTC) with their transactions.
    Statement,
    /// Estimates of what is not settled yet, for the orders of a day.
    Unsettled,
    /// Orders of a day that creators brought.
    AffiliateDay,
}

/// How much a kind says about whether the days of its table are complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gate {
    /// Without it no day of the table is.
    Always,
    /// It counts for shops of which it states anything.
    WhereStated,
    /// It does not count.
    Never,
}

impl Kind {
    /// All kinds.
    #[must_use]
    pub fn all() -> &'static [Self] {
        <Self as strum::VariantArray>::VARIANTS
    }

    /// Name in stores and exports: `order`, `return`, …
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The kinds whose rows belong to a fact table; none where no list of the platform gives such rows.
    ///
    /// ```
    /// use tiktok_client::store::Kind;
    ///
    /// assert_eq!(Kind::of_table("settlements").collect::<Vec<_>>(), [Kind::Statement, Kind::Unsettled]);
    /// assert_eq!(Kind::of_table("ad_spend").count(), 0);
    /// ```
    pub fn of_table(table: &str) -> impl Iterator<Item = Self> {
        Self::all().iter().copied().filter(move |kind| kind.table().name == table)
    }

    /// The fact table that its rows belong to.
    #[must_use]
    pub fn table(self) -> &'static TableSpec {
        match self {
            Self::Order => OrderLine::TABLE,
            Self::Return | Self::Cancellation => AfterSale::TABLE,
            Self::Package => PackageRow::TABLE,
            Self::Product => Sku::TABLE,
            Self::ShopDay | Self::ShopHour | Self::ProductDay | Self::SkuDay => Traffic::TABLE,
            Self::VideoDay => VideoPerformance::TABLE,
            Self::Live => LiveSession::TABLE,
            Self::ChatDay => ChatService::TABLE,
            Self::Score => ShopScore::TABLE,
            Self::Statement | Self::Unsettled => SettlementLine::TABLE,
            Self::AffiliateDay => AffiliateOrder::TABLE,
        }
    }

    /// The operation that gives them; it stands in the rows as their source.
    #[must_use]
    pub fn source(self) -> &'static str {
        match self {
            Self::Order => "getOrderList",
            Self::Return => "searchReturns",
            Self::Cancellation => "searchCancellations",
            Self::Package => "searchPackage",
            Self::Product => "searchProducts",
            Self::ShopDay => "getShopPerformance",
            Self::ShopHour => "getShopPerformancePerHour",
            Self::ProductDay => "getShopProductPerformanceList",
            Self::SkuDay => "getShopSKUPerformanceList",
            Self::VideoDay => "getShopVideoPerformanceList",
            Self::Live => "getShopLIVEPerformanceList",
            Self::ChatDay => "getCustomerServicePerformance",
            Self::Score => "getSPSOverview",
            Self::Statement => "getTransactionsByStatement",
            Self::Unsettled => "getUnsettledTransactions",
            Self::AffiliateDay => "searchSellerAffiliateOrders",
        }
    }

    /// Whether shops of a market have it.
    #[must_use]
    pub fn exists_in(self, market: Option<Market>) -> bool {
        self != Self::Score || market == Some(Market::US)
    }

    /// How much it says about the days of its table. Hours go back 30 days while days go back further, and estimates
    /// stand on the day of the order while settlements stand on the day of the statement.
    pub(crate) fn gate(self) -> Gate {
        match self {
            Self::ShopHour | Self::Unsettled => Gate::Never,
            Self::ProductDay | Self::SkuDay => Gate::WhereStated,
            _ => Gate::Always,
        }
    }

    /// Number in files; never reused for another kind.
    pub(crate) fn number(self) -> i64 {
        match self {
            Self::Order => 1,
            Self::Return => 2,
            Self::Cancellation => 3,
            Self::Package => 4,
            Self::Product => 5,
            Self::ShopDay => 6,
            Self::ShopHour => 7,
            Self::ProductDay => 8,
            Self::SkuDay => 9,
            Self::VideoDay => 10,
            Self::Live => 11,
            Self::ChatDay => 12,
            Self::Score => 13,
            Self::Statement => 14,
            Self::Unsettled => 15,
            Self::AffiliateDay => 16,
        }
    }

    pub(crate) fn of_number(number: i64) -> Option<Self> {
        Self::all().iter().copied().find(|kind| kind.number() == number)
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}
