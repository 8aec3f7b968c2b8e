use chrono::{DateTime, Utc};

use super::checks::validate_fields;
use super::declare::record;
use super::id::{CreatorId, OrderId, ProductId, ShopId, SkuId};
use super::words::AffiliateSettlement;
use super::{Amount, Issues, Label, Rate, Validate};
use crate::money::Currency;
use crate::period::Market;

record! {
    /// One SKU of an order that a creator is credited with, and what the creator earns for it.
    AffiliateOrder, table "affiliate_orders", version (1, 0), key ["order_id", "sku_id", "creator_id", "content_id"]
    required {
        /// Order.
        order_id: OrderId, "", "orders[].id", "Order ID";
        /// Shop.
        shop_id: ShopId, "", "shops[].id", "–";
        /// Currency of every amount of the row.
        currency: Currency, "ISO 4217", "price.currency", "shop currency";
        /// Order placed.
        create_time: DateTime<Utc>, "UTC", "orders[].create_time", "Time Created";
        /// Pieces.
        quantity: i64, "piece", "skus[].quantity", "Quantity";
    }
    optional {
        /// Country site of the shop.
        market: Market, "ISO 3166", "shops[].region", "–";
        /// Product.
        product_id: ProductId, "", "skus[].product_id", "Product ID";
        /// Variant.
        sku_id: SkuId, "", "skus[].sku_id", "SKU ID";
        /// Name of the product.
        product_name: Label, "", "–", "Product Name";
        /// Creator.
        creator_id: CreatorId, "", "skus[].creator_username", "Creator Username";
        /// Kind of content, such as LIVE, VIDEO or SHOP.
        content_type: Label, "", "skus[].content_type", "Content Type";
        /// Content.
        content_id: Label, "", "skus[].content_id", "Content ID";
        /// Delivered.
        delivery_time: DateTime<Utc>, "UTC", "orders[].delivery_time", "Order Delivery Time";
        /// Commission paid.
        commission_time: DateTime<Utc>, "UTC", "–", "Time Commission Paid";
        /// State of the commission.
        settlement: AffiliateSettlement, "", "skus[].settlement_status", "Order Status";
        /// Price of one piece.
        price: Amount, "currency", "skus[].price", "Price";
        /// What the buyer paid.
        payment_amount: Amount, "currency", "–", "Payment Amount";
        /// Pieces refunded.
        refunded_quantity: i64, "piece", "skus[].refunded_quantity", "–";
        /// Everything came back.
        fully_returned: bool, "", "skus[].fully_return", "Fully returned or refunded";
        /// Commission rate.
        commission_rate: Rate, "share of 1", "skus[].commission_rate ÷ 10 000", "Standard commission rate";
        /// Commission rate for sales through shop ads.
        ads_commission_rate: Rate, "share of 1", "skus[].shop_ads_commission_rate ÷ 10 000", "Shop Ads commission rate";
        /// Base of the commission, estimated.
        estimated_base: Amount, "currency", "skus[].estimated_commission_base", "Est. Commission Base";
        /// Commission, estimated.
        estimated_commission: Amount, "currency", "skus[].estimated_paid_commission", "Est. standard commission payment";
        /// Base of the commission, final.
        actual_base: Amount, "currency", "skus[].actual_commission_base", "Actual commission base";
        /// Commission paid.
        actual_commission: Amount, "currency", "skus[].actual_paid_commission", "Actual Commission Payment";
        /// Commission paid for sales through shop ads.
        actual_ads_commission: Amount, "currency", "skus[].actual_paid_shop_ads_commission", "Actual Shop Ads commission payment";
        /// Bonus the platform adds.
        cofunded_bonus: Amount, "currency", "skus[].cofunded_creator_bonus", "Actual co-funded creator bonus";
    }
}

record! {
    /// What a creator sold over one day or a stated number of days, as the platform reports it.
    CreatorPerformance, table "creator_performance", version (1, 0), key ["creator_id", "shop_id", "day", "days"]
    required {
        /// Creator.
        creator_id: CreatorId, "", "creators[].id", "Creator name";
        /// Shop.
        shop_id: ShopId, "", "shops[].id", "–";
        /// First local day of the span.
        day: chrono::NaiveDate, "local date", "start_date_ge", "Date range";
        /// Length of the span in days.
        days: i64, "day", "end_date_lt − start_date_ge", "Date range";
    }
    optional {
        /// Country site of the shop.
        market: Market, "ISO 3166", "shops[].region", "–";
        /// Name of the account.
        account: Label, "", "creators[].username", "Creator username";
        /// Followers at the end of the span.
        followers: i64, "person", "–", "Affiliate followers";
        /// Currency of the amounts of the row.
        currency: Currency, "ISO 4217", "–", "symbol or header";
        /// GMV attributed to the creator.
        gmv: Amount, "currency", "–", "Affiliate GMV, Creator-attributed GMV";
        /// GMV from LIVE sessions.
        live_gmv: Amount, "currency", "–", "Affiliate LIVE GMV";
        /// GMV from videos.
        video_gmv: Amount, "currency", "–", "Affiliate shoppable video GMV";
        /// GMV from product cards.
        product_card_gmv: Amount, "currency", "–", "Affiliate product card GMV";
        /// GMV refunded.
        refunds: Amount, "currency", "–", "Affiliate refunded GMV, Refunds";
        /// Commission, estimated.
        estimated_commission: Amount, "currency", "–", "Est. commission";
        /// Orders.
        orders: i64, "order", "–", "Affiliate orders, Attributed orders";
        /// Pieces sold.
        units: i64, "piece", "–", "Items sold, Creator-attributed items sold";
        /// Pieces refunded.
        units_refunded: i64, "piece", "–", "Affiliate items refunded, Items refunded";
        /// Buyers; distinct within the span.
        buyers: i64, "person", "–", "Avg. affiliate customers, Customers";
        /// Times a product was shown.
        product_impressions: i64, "view", "–", "Product impressions";
        /// LIVE sessions held.
        live_sessions: i64, "session", "–", "Affiliate LIVE streams, LIVE streams";
        /// Videos posted.
        videos: i64, "video", "–", "Affiliate shoppable videos, Videos";
        /// Samples received.
        samples: i64, "piece", "–", "–";
    }
}

impl Validate for AffiliateOrder {
    fn validate(&self) -> Issues {
        validate_fields(self)
    }
}

impl Validate for CreatorPerformance {
    fn validate(&self) -> Issues {
        let mut issues = validate_fields(self);
        super::checks::spans_days(&mut issues, self.days);
        super::checks::amounts_need_currency(
            &mut issues,
            self.currency,
            &[self.gmv, self.live_gmv, self.video_gmv, self.product_card_gmv, self.refunds, self.estimated_commission],
        );
        issues
    }
}
