use chrono::NaiveDate;

use super::checks::validate_fields;
use super::declare::record;
use super::id::{CampaignId, LiveSessionId, ProductId, ShopId};
use super::{Amount, Issues, Label, Validate};
use crate::money::Currency;
use crate::period::Market;

record! {
    /// Advertising cost and what the platform attributes to it, per day (or hour) and campaign.
    AdSpend, table "ad_spend", version (1, 0), key ["shop_id", "day", "hour", "campaign_id", "live_session_id", "product_id"]
    required {
        /// Shop.
        shop_id: ShopId, "", "–", "–";
        /// Local day of the cost.
        day: NaiveDate, "local date", "–", "By Day";
        /// Currency of every amount of the row.
        currency: Currency, "ISO 4217", "–", "Currency";
        /// Cost before ad credits.
        cost: Amount, "currency", "–", "Cost";
    }
    optional {
        /// Country site of the shop.
        market: Market, "ISO 3166", "–", "–";
        /// Local hour 0 to 23 for hourly data.
        hour: i64, "hour", "–", "Time";
        /// Campaign.
        campaign_id: CampaignId, "", "–", "Campaign ID";
        /// Name of the campaign.
        campaign: Label, "", "–", "Campaign name";
        /// Kind of advertising, such as `GMV_MAX` or `SHOP_ADS`; decides what the attribution means.
        ad_type: Label, "", "–", "report kind";
        /// Attribution behind orders and revenue: `GMV_MAX` counts organic orders of the promoted products too.
        attribution: Label, "", "–", "report kind";
        /// LIVE session promoted.
        live_session_id: LiveSessionId, "", "–", "LIVE name + Launched time";
        /// Product promoted.
        product_id: ProductId, "", "–", "Product ID";
        /// Cost after ad credits; lags by some hours.
        net_cost: Amount, "currency", "–", "Net Cost";
        /// Times an ad was shown.
        impressions: i64, "view", "–", "Product ad impressions";
        /// Clicks.
        clicks: i64, "click", "–", "Product ad clicks";
        /// SKU orders of this shop attributed.
        sku_orders: i64, "SKU order", "–", "SKU orders (Current shop)";
        /// Revenue of this shop attributed, platform subsidies included.
        revenue: Amount, "currency", "–", "Gross revenue (Current shop)";
    }
}

impl Validate for AdSpend {
    fn validate(&self) -> Issues {
        validate_fields(self)
    }
}
