//! Customer service, reviews and compliance.

use chrono::{DateTime, NaiveDate, Utc};

use super::checks::{amounts_need_currency, validate_fields};
use super::declare::record;
use super::id::{ComplianceId, OrderId, PersonId, ProductId, ReviewId, ShopId, SkuId};
use super::words::ComplianceKind;
use super::{Amount, Issue, Issues, Label, Rate, Validate};
use crate::money::Currency;
use crate::period::Market;

record! {
    /// Chats with buyers over one day, for a shop or one agent. Shares that the platform only reports as a percentage
    /// stay beside the counts they cannot be turned into.
    ChatService, table "chat_service", version (1, 0), key ["shop_id", "day", "days", "agent"]
    required {
        /// Shop.
        shop_id: ShopId, "", "–", "–";
        /// First local day of the span.
        day: NaiveDate, "local date", "support_date_ge", "–";
        /// Length of the span in days.
        days: i64, "day", "support_date_lt − support_date_ge", "–";
        /// Chats begun by buyers.
        sessions: i64, "chat", "support_session_count", "–";
    }
    optional {
        /// Country site of the shop.
        market: Market, "ISO 3166", "–", "–";
        /// Agent; null for the whole shop.
        agent: PersonId, "", "–", "–";
        /// Chats that a human answered within 12 hours.
        answered_12h: i64, "chat", "sessions[].first_response_time", "–";
        /// Chats that a human answered within 24 hours.
        answered_24h: i64, "chat", "sessions[].first_response_time", "–";
        /// Sum of the first response times of all answered chats.
        first_response_s: i64, "s", "sessions[].first_response_time", "–";
        /// Chats that a human answered at all.
        answered: i64, "chat", "sessions[]", "–";
        /// Chats that the buyer rated.
        rated: i64, "chat", "sessions[].satisfaction_score", "–";
        /// Chats rated 4 or 5.
        satisfied: i64, "chat", "sessions[].satisfaction_score", "–";
        /// Chats rated 1 or 2.
        dissatisfied: i64, "chat", "sessions[].satisfaction_score", "–";
        /// Response rate as the platform reports it.
        response_rate: Rate, "share of 1", "response_percentage ÷ 100", "–";
        /// Satisfaction rate as the platform reports it.
        satisfaction_rate: Rate, "share of 1", "satisfaction_percentage ÷ 100", "–";
        /// Mean first response time as the platform reports it.
        mean_response_min: Rate, "min", "response_time_mins", "–";
        /// Currency of `guided_gmv`.
        currency: Currency, "ISO 4217", "currency", "–";
        /// GMV guided by customer service as the platform reports it.
        guided_gmv: Amount, "currency", "cs_guided_gmv", "–";
    }
}

record! {
    /// One product review. The first rating is never overwritten: the platform's rules judge the first one.
    Review, table "reviews", version (1, 0), key ["review_id"]
    required {
        /// Review.
        review_id: ReviewId, "", "–", "–";
        /// Shop.
        shop_id: ShopId, "", "–", "–";
        /// When the first rating was given.
        first_time: DateTime<Utc>, "UTC", "–", "–";
        /// First rating, 1 to 5 stars.
        first_rating: i64, "star", "–", "–";
    }
    optional {
        /// Country site of the shop.
        market: Market, "ISO 3166", "–", "–";
        /// Order.
        order_id: OrderId, "", "–", "–";
        /// Product.
        product_id: ProductId, "", "–", "–";
        /// Variant.
        sku_id: SkuId, "", "–", "–";
        /// Present rating, 1 to 5 stars.
        rating: i64, "star", "–", "–";
        /// Whether the complaint is about the delivery; excluded by the rules of several markets.
        about_logistics: bool, "", "–", "–";
        /// Present text.
        text: Label, "", "–", "–";
    }
}

record! {
    /// One violation, appeal, task or credit of the platform's seller rules.
    ComplianceItem, table "compliance", version (1, 0), key ["item_id"]
    required {
        /// Item.
        item_id: ComplianceId, "", "–", "–";
        /// Shop.
        shop_id: ShopId, "", "–", "–";
        /// Kind of item.
        kind: ComplianceKind, "", "–", "–";
        /// Issued.
        issued_time: DateTime<Utc>, "UTC", "–", "–";
    }
    optional {
        /// Country site of the shop.
        market: Market, "ISO 3166", "–", "–";
        /// What it is about.
        title: Label, "", "–", "–";
        /// Points as the system of the market counts them; the market's rules say whether many are bad.
        points: Rate, "point", "–", "–";
        /// How severe it is.
        severity: Label, "", "–", "–";
        /// State.
        status: Label, "", "–", "–";
        /// Due.
        due_time: DateTime<Utc>, "UTC", "–", "–";
        /// Done or closed.
        closed_time: DateTime<Utc>, "UTC", "–", "–";
        /// When the points lapse.
        expires_time: DateTime<Utc>, "UTC", "–", "–";
        /// Person in charge.
        owner: PersonId, "", "–", "–";
        /// Product concerned.
        product_id: ProductId, "", "–", "–";
        /// Order concerned.
        order_id: OrderId, "", "–", "–";
    }
}

impl Validate for ChatService {
    fn validate(&self) -> Issues {
        let mut issues = validate_fields(self);
        super::checks::spans_days(&mut issues, self.days);
        amounts_need_currency(&mut issues, self.currency, &[self.guided_gmv]);
        issues
    }
}

impl Validate for Review {
    fn validate(&self) -> Issues {
        let mut issues = validate_fields(self);
        for (name, stars) in [("first_rating", Some(self.first_rating)), ("rating", self.rating)] {
            if let Some(stars) = stars.filter(|stars| !(1..=5).contains(stars)) {
                issues.push(Issue::error(
                    "model.stars_out_of_range",
                    name,
                    stars,
                    format!("{name} is not 1 to 5 stars"),
                    "give the rating in stars",
                ));
            }
        }
        issues
    }
}

impl Validate for ComplianceItem {
    fn validate(&self) -> Issues {
        validate_fields(self)
    }
}
