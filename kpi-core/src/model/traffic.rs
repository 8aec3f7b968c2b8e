use chrono::NaiveDate;

use super::checks::{amounts_need_currency, spans_days, validate_fields};
use super::declare::record;
use super::id::{ProductId, ShopId, SkuId};
use super::words::Channel;
use super::{Amount, Issue, Issues, Label, Validate};
use crate::money::Currency;
use crate::period::Market;

record! {
    /// Traffic and sales of a shop or product as the platform's analytics report them, for one day or a stated number of
    /// days. Distinct counts (visitors, buyers) hold for exactly that span and do not add up over days.
    Traffic, table "traffic", version (1, 0), key ["shop_id", "day", "days", "hour", "channel", "product_id", "sku_id"]
    required {
        /// Shop.
        shop_id: ShopId, "", "shops[].id", "–";
        /// First local day of the span.
        day: NaiveDate, "local date", "intervals[].start_date", "Date";
        /// Length of the span in days; 1 for daily data.
        days: i64, "day", "intervals[]", "Analysis date";
    }
    optional {
        /// Country site of the shop.
        market: Market, "ISO 3166", "shops[].region", "–";
        /// Local hour 0 to 23 for hourly data.
        hour: i64, "hour", "performance_per_hour[].index", "–";
        /// Channel; null for all together.
        channel: Channel, "", "breakdowns[].type", "column group";
        /// Product; null for the whole shop.
        product_id: ProductId, "", "products[].id", "Product ID";
        /// Variant; null for the whole product.
        sku_id: SkuId, "", "skus[].id", "–";
        /// Name of the product.
        product_name: Label, "", "products[].title", "Product";
        /// Times a product was shown.
        impressions: i64, "view", "product_impressions", "Product impressions";
        /// People who were shown a product; distinct within the span.
        unique_impressions: i64, "person", "–", "Unique product impressions";
        /// Times a product was clicked.
        clicks: i64, "click", "product_clicks", "Product clicks";
        /// People who clicked; distinct within the span.
        unique_clicks: i64, "person", "–", "Unique clicks";
        /// Pages viewed.
        page_views: i64, "view", "avg_page_views", "Page views";
        /// People who visited; distinct within the span.
        visitors: i64, "person", "avg_visitors", "Visitors";
        /// Times a product was put into the cart.
        add_to_cart: i64, "time", "add_cart_count", "Added to cart";
        /// People who put a product into the cart; distinct within the span.
        add_to_cart_users: i64, "person", "–", "Users who added to cart";
        /// Currency of the amounts of the row.
        currency: Currency, "ISO 4217", "gmv.currency", "symbol or header";
        /// GMV as the platform reports it: by payment time, cancelled and refunded orders included.
        gmv: Amount, "currency", "sales.gmv.overall", "GMV";
        /// GMV with the platform's co-funding as reported.
        gmv_with_cofunding: Amount, "currency", "sales.gmv_with_tiktok_co_funding", "Gross merchandise value (with TikTok co-funding)";
        /// Tax as reported.
        tax: Amount, "currency", "–", "Tax";
        /// Refunds as reported.
        refunds: Amount, "currency", "sales.refunds", "Refunds";
        /// Orders as reported.
        orders: i64, "order", "sales.orders_count", "Orders";
        /// Distinct SKUs per order, summed.
        sku_orders: i64, "SKU order", "sales.sku_orders_count", "SKU orders";
        /// Pieces sold as reported.
        units: i64, "piece", "sales.items_sold", "Items sold";
        /// Pieces refunded as reported.
        units_refunded: i64, "piece", "refunded_items", "Items refunded";
        /// Buyers; distinct within the span.
        buyers: i64, "person", "customers_count", "Customers";
    }
}

impl Validate for Traffic {
    fn validate(&self) -> Issues {
        let mut issues = validate_fields(self);
        spans_days(&mut issues, self.days);
        if self.hour.is_some_and(|hour| hour > 23) {
            issues.push(Issue::error(
                "model.hour_out_of_range",
                "hour",
                self.hour.unwrap_or_default(),
                "the hour is not 0 to 23",
                "give the local hour of the shop",
            ));
        }
        amounts_need_currency(&mut issues, self.currency, &[self.gmv, self.gmv_with_cofunding, self.tax, self.refunds]);
        issues
    }
}
