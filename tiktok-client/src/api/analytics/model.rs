// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `analytics` share.

use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ApiMoney, CreatorId, ProductId, Rate};
use chrono::{DateTime, NaiveDate, Utc};
use smol_str::SmolStr;

record! {
    /// Benchmark: `benchmark`.
    pub struct Benchmark {
        /// Excellent threshold.
        pub excellent_threshold: Option<SmolStr> = "excellent_threshold",
        /// Poor threshold.
        pub poor_threshold: Option<SmolStr> = "poor_threshold",
    }
}

record! {
    /// Get shop video performance details performance: `performance`.
    pub struct GetShopVideoPerformanceDetailsPerformance {
        /// Intervals.
        pub intervals: Vec<GetShopVideoPerformanceDetailsPerformanceInterval> = "intervals",
        /// Viewer profile.
        pub viewer_profile: Vec<ViewerProfile> = "viewer_profile",
    }
}

record! {
    /// Viewer profile: `performance.viewer_profile`.
    pub struct ViewerProfile {
        /// Type.
        pub type_: Option<ViewerProfileType> = "type",
        /// Gender distribution.
        pub gender_distribution: Vec<GenderDistribution> = "gender_distribution",
        /// Age distribution.
        pub age_distribution: Vec<AgeDistribution> = "age_distribution",
        /// Country distribution.
        pub country_distribution: Vec<CountryDistribution> = "country_distribution",
    }
}

record! {
    /// Country distribution: `performance.viewer_profile.country_distribution`.
    pub struct CountryDistribution {
        /// Country code.
        pub country_code: Option<SmolStr> = "country_code",
        /// Percentage.
        pub percentage: Option<Rate> = "percentage",
    }
}

record! {
    /// Age distribution: `performance.viewer_profile.age_distribution`.
    pub struct AgeDistribution {
        /// Age.
        pub age: Option<SmolStr> = "age",
        /// Percentage.
        pub percentage: Option<Rate> = "percentage",
    }
}

record! {
    /// Gender distribution: `performance.viewer_profile.gender_distribution`.
    pub struct GenderDistribution {
        /// Gender.
        pub gender: Option<Gender> = "gender",
        /// Percentage.
        pub percentage: Option<Rate> = "percentage",
    }
}

record! {
    /// Get shop video performance details performance interval: `performance.interval`.
    pub struct GetShopVideoPerformanceDetailsPerformanceInterval {
        /// Start date.
        pub start_date: Option<NaiveDate> = "start_date",
        /// End date.
        pub end_date: Option<NaiveDate> = "end_date",
        /// Sales.
        pub sales: Option<GetShopVideoPerformanceDetailsPerformanceIntervalSale> = "sales",
        /// Traffic.
        pub traffic: Option<GetShopVideoPerformanceDetailsPerformanceIntervalTraffic> = "traffic",
    }
}

record! {
    /// Get shop video performance details performance interval traffic: `performance.interval.traffic`.
    pub struct GetShopVideoPerformanceDetailsPerformanceIntervalTraffic {
        /// Views.
        pub views: Option<i64> = "views",
        /// New followers.
        pub new_followers: Option<i64> = "new_followers",
        /// Shares.
        pub shares: Option<i64> = "shares",
        /// Comments.
        pub comments: Option<i64> = "comments",
        /// Likes.
        pub likes: Option<i64> = "likes",
    }
}

record! {
    /// Get shop video performance details performance interval sale: `performance.interval.sale`.
    pub struct GetShopVideoPerformanceDetailsPerformanceIntervalSale {
        /// Overall.
        pub overall: Option<SaleOverall> = "overall",
        /// Breakdowns.
        pub breakdowns: Vec<IntervalSaleBreakdown> = "breakdowns",
    }
}

record! {
    /// Interval sale breakdown: `performance.interval.sale.breakdown`.
    pub struct IntervalSaleBreakdown {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// GPM.
        pub gpm: Option<ApiMoney> = "gpm",
        /// Customers.
        pub customers: Option<i64> = "customers",
        /// Items sold.
        pub items_sold: Option<i64> = "items_sold",
        /// CTR.
        pub ctr: Option<Rate> = "ctr",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// Product clicks.
        pub product_clicks: Option<i64> = "product_clicks",
    }
}

record! {
    /// Sale overall: `performance.interval.sale.overall`.
    pub struct SaleOverall {
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// GPM.
        pub gpm: Option<ApiMoney> = "gpm",
        /// Customers.
        pub customers: Option<i64> = "customers",
        /// Items sold.
        pub items_sold: Option<i64> = "items_sold",
        /// CTR.
        pub ctr: Option<Rate> = "ctr",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// Product clicks.
        pub product_clicks: Option<i64> = "product_clicks",
    }
}

record! {
    /// Get shop live products performance list product: `product`.
    pub struct GetShopLiveProductsPerformanceListProduct {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Sales.
        pub sales: Option<Sale> = "sales",
        /// Traffic.
        pub traffic: Option<ProductTraffic> = "traffic",
    }
}

record! {
    /// Product traffic: `product.traffic`.
    pub struct ProductTraffic {
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// CTR.
        pub ctr: Option<Rate> = "ctr",
        /// Add to cart count.
        pub add_to_cart_count: Option<i64> = "add_to_cart_count",
        /// Click to order rate.
        pub click_to_order_rate: Option<ClickToOrderRate> = "click_to_order_rate",
        /// GPM.
        pub gpm: Option<Gpm> = "gpm",
        /// Produt clicks: product clicks; the platform spells it so.
        pub produt_clicks: Option<i64> = "produt_clicks",
    }
}

record! {
    /// Live stream session creator: `live_stream_session.creator`.
    pub struct LiveStreamSessionCreator {
        /// Author type.
        pub author_type: Option<SmolStr> = "author_type",
        /// Creator country.
        pub creator_country: Option<SmolStr> = "creator_country",
        /// Nick name.
        pub nick_name: Option<SmolStr> = "nick_name",
        /// Open id.
        pub open_id: Option<ApiId> = "open_id",
        /// User name.
        pub user_name: Option<SmolStr> = "user_name",
        /// Creator id.
        pub creator_id: Option<CreatorId> = "creator_id",
    }
}

record! {
    /// GPM: `performance.interval.conversion.gpm`.
    pub struct Gpm {
        /// Watch GPM.
        pub watch_gpm: Option<SmolStr> = "watch_gpm",
        /// Show GPM.
        pub show_gpm: Option<SmolStr> = "show_gpm",
    }
}

record! {
    /// Click to order rate: `performance.interval.conversion.click_to_order_rate`.
    pub struct ClickToOrderRate {
        /// SKU order CTOR.
        pub sku_order_ctor: Option<Rate> = "sku_order_ctor",
        /// Main order CTOR.
        pub main_order_ctor: Option<Rate> = "main_order_ctor",
    }
}

record! {
    /// Sale: `performance.interval.sale`.
    pub struct Sale {
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Items sold.
        pub items_sold: Option<i64> = "items_sold",
        /// Customers.
        pub customers: Option<i64> = "customers",
        /// SKU orders: paid orders, counted once per SKU in them.
        pub sku_orders: Option<i64> = "sku_orders",
        /// Main orders.
        pub main_orders: Option<i64> = "main_orders",
        /// Direct GMV.
        pub direct_gmv: Option<ApiMoney> = "direct_gmv",
        /// Created SKU orders.
        pub created_sku_orders: Option<i64> = "created_sku_orders",
        /// Average price.
        pub avg_price: Option<ApiMoney> = "avg_price",
        /// Payment rate.
        pub payment_rate: Option<Rate> = "payment_rate",
    }
}

record! {
    /// Interactive trend performance data point: `interactive_trend_performance.data_point`.
    pub struct InteractiveTrendPerformanceDataPoint {
        /// Value.
        pub value: Option<SmolStr> = "value",
        /// Timestamp.
        pub timestamp: Option<DateTime<Utc>> = "timestamp",
    }
}

words! {
    /// Time slot.
    pub enum TimeSlot {
        N1D = "1D",
        N30D = "30D",
        N7D = "7D",
    }
}

words! {
    /// Currency.
    pub enum Currency {
        Local = "LOCAL",
        Usd = "USD",
    }
}

words! {
    /// Account type.
    pub enum AccountType {
        AffiliateAccounts = "AFFILIATE_ACCOUNTS",
        MarketingAccounts = "MARKETING_ACCOUNTS",
        OfficialAccounts = "OFFICIAL_ACCOUNTS",
        All = "ALL",
        LinkedAccounts = "LINKED_ACCOUNTS",
        Affiliates = "AFFILIATES",
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
    /// Granularity.
    pub enum Granularity {
        N1D = "1D",
        All = "ALL",
    }
}

words! {
    /// Content type.
    pub enum ContentType {
        Live = "LIVE",
        Video = "VIDEO",
        ProductCard = "PRODUCT_CARD",
    }
}

words! {
    /// Product status filter.
    pub enum ProductStatusFilter {
        All = "ALL",
        Inactive = "INACTIVE",
        Live = "LIVE",
    }
}

words! {
    /// Viewer profile type.
    pub enum ViewerProfileType {
        NewFollower = "NEW_FOLLOWER",
        Viewers = "VIEWERS",
    }
}

words! {
    /// Gender.
    pub enum Gender {
        Male = "MALE",
        Female = "FEMALE",
    }
}

words! {
    /// Metric code.
    pub enum MetricCode {
        Nrr = "NRR",
        Nbfr = "NBFR",
        Sfcr = "SFCR",
        Otdr = "OTDR",
        Aht = "AHT",
        ImDsat = "IM_DSAT",
    }
}

words! {
    /// Value unit.
    pub enum ValueUnit {
        Percent = "PERCENT",
        Hours = "HOURS",
    }
}
