//! Content that sells: LIVE sessions and videos.

use chrono::{DateTime, NaiveDate, Utc};

use super::checks::{amounts_need_currency, spans_days, validate_fields};
use super::declare::record;
use super::id::{CreatorId, LiveSessionId, PersonId, ShopId, VideoId};
use super::{Amount, Issue, Issues, Label, Rate, Validate};
use crate::money::Currency;
use crate::period::Market;

record! {
    /// One LIVE session with the figures the platform reports for it.
    LiveSession, table "live_sessions", version (1, 0), key ["live_session_id"]
    required {
        /// Session.
        live_session_id: LiveSessionId, "", "lives[].id", "Livestream + Start time";
        /// Shop.
        shop_id: ShopId, "", "shops[].id", "–";
        /// Start.
        start_time: DateTime<Utc>, "UTC", "lives[].start_time", "Start time";
    }
    optional {
        /// Country site of the shop.
        market: Market, "ISO 3166", "shops[].region", "–";
        /// End.
        end_time: DateTime<Utc>, "UTC", "lives[].end_time", "End time";
        /// Length on air.
        duration_s: i64, "s", "end_time − start_time", "Duration";
        /// Title.
        title: Label, "", "lives[].title", "Livestream";
        /// Account that was live.
        account: Label, "", "lives[].username", "Creator name";
        /// Whose account: official, marketing or affiliate.
        account_type: Label, "", "account_type", "–";
        /// Creator.
        creator_id: CreatorId, "", "creator id", "Creator ID";
        /// Host in charge.
        host: PersonId, "", "–", "–";
        /// Times the session was entered.
        views: i64, "view", "views", "Views";
        /// People who entered; distinct within the session.
        viewers: i64, "person", "viewers", "Viewers";
        /// Most people at the same time (PCU).
        peak_viewers: i64, "person", "pcu", "Peak viewers";
        /// Average people at the same time (ACU).
        average_viewers: Rate, "person", "acu", "–";
        /// Average time a view lasts.
        average_view_s: Rate, "s", "avg_viewing_duration", "Avg. viewing duration";
        /// Times the session was shown.
        impressions: i64, "view", "impressions", "LIVE impressions";
        /// Times a product was shown.
        product_impressions: i64, "view", "product_impressions", "Product impressions";
        /// Times a product was clicked.
        product_clicks: i64, "click", "product_clicks", "Product clicks";
        /// New followers.
        new_followers: i64, "person", "new_followers", "New followers";
        /// Likes.
        likes: i64, "like", "likes", "Likes";
        /// Comments.
        comments: i64, "comment", "comments", "Comments";
        /// Shares.
        shares: i64, "share", "shares", "Shares";
        /// Orders as reported.
        orders: i64, "order", "orders_count", "Attributed orders";
        /// SKU orders as reported.
        sku_orders: i64, "SKU order", "sku_orders_count", "Attributed SKU orders";
        /// Pieces as reported.
        units: i64, "piece", "items_sold", "Attributed items sold";
        /// Buyers; distinct within the session.
        buyers: i64, "person", "customers", "Customers";
        /// Currency of the amounts of the row.
        currency: Currency, "ISO 4217", "gmv.currency", "symbol or header";
        /// GMV placed within the session.
        gmv: Amount, "currency", "gmv", "Direct GMV";
        /// GMV attributed to the session, later purchases included.
        attributed_gmv: Amount, "currency", "live_attributed_gmv", "Attributed GMV";
        /// Advertising cost as reported.
        ad_cost: Amount, "currency", "–", "Ads Cost";
        /// GMV attributed to the advertising.
        ad_gmv: Amount, "currency", "–", "Ads GMV";
    }
}

record! {
    /// One video over one day or a stated number of days, as the platform reports it.
    VideoPerformance, table "video_performance", version (1, 0), key ["video_id", "shop_id", "day", "days"]
    required {
        /// Video.
        video_id: VideoId, "", "videos[].id", "Video ID";
        /// Shop.
        shop_id: ShopId, "", "shops[].id", "–";
        /// First local day of the span.
        day: NaiveDate, "local date", "start_date_ge", "Date range";
        /// Length of the span in days.
        days: i64, "day", "end_date_lt − start_date_ge", "Date range";
    }
    optional {
        /// Country site of the shop.
        market: Market, "ISO 3166", "shops[].region", "–";
        /// Title.
        title: Label, "", "videos[].title", "Video Info";
        /// Account that posted.
        account: Label, "", "videos[].username", "Creator name";
        /// Creator.
        creator_id: CreatorId, "", "creator id", "Creator ID";
        /// Posted.
        post_time: DateTime<Utc>, "UTC", "video_post_time", "Time";
        /// Length.
        duration_s: i64, "s", "duration", "–";
        /// Views.
        views: i64, "view", "views", "VV";
        /// Likes.
        likes: i64, "like", "likes", "Likes";
        /// Comments.
        comments: i64, "comment", "comments", "Comments";
        /// Shares.
        shares: i64, "share", "shares", "Shares";
        /// New followers.
        new_followers: i64, "person", "new_followers", "New followers";
        /// Clicks from the video into a LIVE session.
        live_clicks: i64, "click", "v_to_l_clicks", "V-to-L clicks";
        /// Times a product was shown.
        product_impressions: i64, "view", "product_impressions", "Product impressions";
        /// Times a product was clicked.
        product_clicks: i64, "click", "product_clicks", "Product clicks";
        /// Share of views that reach the end.
        finish_rate: Rate, "share of 1", "video_finish_rate", "Video finish rate";
        /// Orders as reported.
        orders: i64, "order", "orders", "Orders";
        /// SKU orders as reported.
        sku_orders: i64, "SKU order", "sku_orders", "–";
        /// Pieces as reported.
        units: i64, "piece", "items_sold", "Video items sold";
        /// Buyers; distinct within the span.
        buyers: i64, "person", "–", "Unique customers";
        /// Currency of the amounts of the row.
        currency: Currency, "ISO 4217", "gmv.currency", "header";
        /// GMV as reported.
        gmv: Amount, "currency", "gmv", "Gross merchandise value";
        /// GMV attributed to the video, later purchases included.
        attributed_gmv: Amount, "currency", "attributed_gmv", "Shoppable video attributed GMV";
    }
}

impl Validate for LiveSession {
    fn validate(&self) -> Issues {
        let mut issues = validate_fields(self);
        amounts_need_currency(&mut issues, self.currency, &[self.gmv, self.attributed_gmv, self.ad_cost, self.ad_gmv]);
        if self.end_time.is_some_and(|end| end < self.start_time) {
            issues.push(Issue::error(
                "model.ends_before_start",
                "end_time",
                self.start_time,
                "the session ends before it starts",
                "check that both times are in the same zone",
            ));
        }
        issues
    }
}

impl Validate for VideoPerformance {
    fn validate(&self) -> Issues {
        let mut issues = validate_fields(self);
        amounts_need_currency(&mut issues, self.currency, &[self.gmv, self.attributed_gmv]);
        spans_days(&mut issues, self.days);
        issues
    }
}
