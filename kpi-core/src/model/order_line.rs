use chrono::{DateTime, Utc};

use super::checks::validate_fields;
use super::declare::record;
use super::id::{
    BuyerId, CreatorId, LineId, LiveSessionId, OrderId, PackageId, ProductId, ShopId, SkuId, VideoId, WarehouseId,
};
use super::words::{Channel, Fulfillment, Initiator, OrderStatus};
use super::{Amount, Issue, Issues, Label, Validate};
use crate::money::Currency;
use crate::period::Market;

record! {
    /// One SKU line of an order. Amounts that the platform states once per order are split over its lines, to the minor
    /// unit, so that sums over lines are sums over orders.
    OrderLine, table "order_lines", version (1, 0), key ["order_id", "line_id"]
    required {
        /// Order the line belongs to.
        order_id: OrderId, "", "orders[].id", "Order ID";
        /// Line within the order.
        line_id: LineId, "", "orders[].line_items[].id", "SKU ID";
        /// Shop that sold.
        shop_id: ShopId, "", "shops[].id", "–";
        /// Currency of every amount of the row.
        currency: Currency, "ISO 4217", "orders[].payment.currency", "Order Amount";
        /// Order placed.
        create_time: DateTime<Utc>, "UTC", "orders[].create_time", "Created Time";
        /// State of the line.
        status: OrderStatus, "", "orders[].line_items[].display_status", "Order Substatus";
        /// Pieces ordered.
        quantity: i64, "piece", "count of line_items", "Quantity";
        /// List price of one piece, before any discount.
        unit_price: Amount, "currency", "orders[].line_items[].original_price", "SKU Unit Original Price";
    }
    optional {
        /// Country site of the shop.
        market: Market, "ISO 3166", "shops[].region", "–";
        /// Buyer, as a pseudonym of the platform.
        buyer_id: BuyerId, "", "orders[].user_id", "Buyer Username";
        /// Payment received; for cash on delivery the platform may leave it empty until delivery.
        paid_time: DateTime<Utc>, "UTC", "orders[].paid_time", "Paid Time";
        /// Latest time to be ready to ship.
        rts_sla_time: DateTime<Utc>, "UTC", "orders[].rts_sla_time", "–";
        /// Ready to ship: label printed or tracking posted.
        rts_time: DateTime<Utc>, "UTC", "orders[].rts_time", "RTS Time";
        /// Latest time for the hand-over to the carrier.
        tts_sla_time: DateTime<Utc>, "UTC", "orders[].tts_sla_time", "–";
        /// Taken over by the carrier: the order is shipped.
        collection_time: DateTime<Utc>, "UTC", "orders[].collection_time", "Shipped Time";
        /// Latest time of delivery promised to the buyer.
        delivery_sla_time: DateTime<Utc>, "UTC", "orders[].delivery_sla_time", "–";
        /// Delivered to the buyer.
        delivery_time: DateTime<Utc>, "UTC", "orders[].delivery_time", "Delivered Time";
        /// Past the time for returns.
        completed_time: DateTime<Utc>, "UTC", "–", "–";
        /// Cancelled.
        cancel_time: DateTime<Utc>, "UTC", "orders[].cancel_time", "Cancelled Time";
        /// Settled to the seller.
        settled_time: DateTime<Utc>, "UTC", "statements[].statement_time", "Order settled time";
        /// Last change at the platform.
        update_time: DateTime<Utc>, "UTC", "orders[].update_time", "–";
        /// Who cancelled; present exactly on cancelled lines.
        cancel_initiator: Initiator, "", "orders[].line_items[].cancel_user", "Cancel By";
        /// Reason of the cancellation as the platform words it.
        cancel_reason: Label, "", "orders[].cancel_reason", "Cancel Reason";
        /// Product.
        product_id: ProductId, "", "orders[].line_items[].product_id", "–";
        /// Sellable variant.
        sku_id: SkuId, "", "orders[].line_items[].sku_id", "SKU ID";
        /// The seller's own code of the variant.
        seller_sku: Label, "", "orders[].line_items[].seller_sku", "Seller SKU";
        /// Name of the product.
        product_name: Label, "", "orders[].line_items[].product_name", "Product Name";
        /// Category of the product.
        category: Label, "", "category_chains[]", "Product Category";
        /// Pieces that came back, as far as the source of the order knows.
        returned_quantity: i64, "piece", "–", "Sku Quantity of return";
        /// Discount that the seller pays, for the whole line; null counts as 0.
        seller_discount: Amount, "currency", "orders[].line_items[].seller_discount", "SKU Seller Discount";
        /// Discount that the platform pays, for the whole line; null counts as 0.
        platform_discount: Amount, "currency", "orders[].line_items[].platform_discount", "SKU Platform Discount";
        /// The line's part of the discount on the payment that the platform pays.
        payment_platform_discount: Amount, "currency", "orders[].payment.payment_platform_discount", "Payment platform discount";
        /// The line's part of the shipping fee that the buyer pays.
        shipping_fee: Amount, "currency", "orders[].payment.shipping_fee", "Shipping Fee After Discount";
        /// The line's part of the shipping discount that the seller pays.
        shipping_seller_discount: Amount, "currency", "orders[].payment.shipping_fee_seller_discount", "Shipping Fee Seller Discount";
        /// The line's part of the shipping discount that the platform pays.
        shipping_platform_discount: Amount, "currency", "orders[].payment.shipping_fee_platform_discount", "Shipping Fee Platform Discount";
        /// Tax that the buyer pays on top of the price.
        tax: Amount, "currency", "orders[].payment.tax", "Taxes";
        /// The line's part of other fees that the buyer pays (handling, insurance, small order, delivery).
        buyer_fees: Amount, "currency", "orders[].payment.buyer_service_fee and others", "Buyer Service Fee and others";
        /// Money that went back to the buyer; null counts as 0. A paid line that was cancelled has its whole amount here.
        refund_amount: Amount, "currency", "return_orders[].refund_amount.refund_total", "Order Refund Amount";
        /// Last refund.
        refund_time: DateTime<Utc>, "UTC", "webhook 67 refund_timestamp", "Refund Time";
        /// Sample for a creator; null counts as no.
        is_sample: bool, "", "orders[].is_sample_order", "Order Amount = 0";
        /// Sold before the goods are there; null counts as no.
        is_preorder: bool, "", "orders[].order_type = PRE_ORDER", "Normal or Pre-order";
        /// Gift with another purchase; null counts as no.
        is_gift: bool, "", "orders[].line_items[].is_gift", "–";
        /// Sent instead of a faulty order; null counts as no.
        is_replacement: bool, "", "orders[].is_replacement_order", "–";
        /// Sent in exchange; null counts as no.
        is_exchange: bool, "", "orders[].is_exchange_order", "–";
        /// Cash on delivery; null counts as no.
        is_cod: bool, "", "orders[].is_cod", "Payment Method";
        /// How the buyer paid.
        payment_method: Label, "", "orders[].payment_method_name", "Payment Method";
        /// Where the sale came from.
        channel: Channel, "", "affiliate and LIVE attribution", "Order Channel";
        /// LIVE session that is credited.
        live_session_id: LiveSessionId, "", "orders[].line_items[].room_id", "–";
        /// Video that is credited.
        video_id: VideoId, "", "sku_orders[].content_id", "–";
        /// Creator that is credited.
        creator_id: CreatorId, "", "sku_orders[].creator_username", "Creator Handle";
        /// Who fulfils.
        fulfillment: Fulfillment, "", "orders[].fulfillment_type", "Fulfillment Type";
        /// Warehouse the goods leave from.
        warehouse_id: WarehouseId, "", "orders[].warehouse_id", "Warehouse Name";
        /// Parcel of the line.
        package_id: PackageId, "", "orders[].line_items[].package_id", "Package ID";
        /// Country or province the goods go to.
        ship_region: Label, "", "orders[].recipient_address.region_code", "Province or State";
        /// Site the order was placed on, such as `TOKOPEDIA`.
        commerce_platform: Label, "", "orders[].commerce_platform", "Purchase Channel";
        /// Person in charge when the source names one; otherwise dated assignments decide.
        owner: Label, "", "–", "–";
        /// Team in charge when the source names one; otherwise dated assignments decide.
        team: Label, "", "–", "–";
    }
}

impl Validate for OrderLine {
    fn validate(&self) -> Issues {
        let mut issues = validate_fields(self);
        if self.unit_price < Amount::ZERO {
            issues.push(Issue::error(
                "model.negative_price",
                "unit_price",
                self.unit_price,
                "the list price is below zero",
                "send credits as after-sales or settlement adjustments, not as order lines",
            ));
        }
        if self.status == OrderStatus::Cancelled && self.cancel_initiator.is_none() {
            issues.push(Issue::warning(
                "model.cancel_without_initiator",
                "cancel_initiator",
                "",
                "the line is cancelled but nobody is named, so it cannot count for or against the seller",
                "fill cancel_initiator with BUYER, SELLER or SYSTEM",
            ));
        }
        let later = [
            ("paid_time", self.paid_time),
            ("collection_time", self.collection_time),
            ("delivery_time", self.delivery_time),
            ("cancel_time", self.cancel_time),
        ];
        for (name, instant) in later {
            if let Some(instant) = instant.filter(|instant| *instant < self.create_time) {
                issues.push(Issue::warning(
                    "model.before_creation",
                    name,
                    instant,
                    format!("{name} lies before create_time {}", self.create_time),
                    "check that both times are in the same zone",
                ));
            }
        }
        issues
    }
}

impl OrderLine {
    /// List value of the line: quantity × unit price, before any discount.
    ///
    /// # Errors
    /// [`ModelError::DoesNotFit`](crate::error::ModelError::DoesNotFit) when the product has more than 18 digits.
    pub fn list_amount(&self) -> Result<Amount, crate::error::ModelError> {
        self.quantity
            .checked_mul(self.unit_price.scaled())
            .ok_or_else(|| crate::error::ModelError::DoesNotFit {
                value: format!("{} × {}", self.quantity, self.unit_price),
                scale: super::AMOUNT_SCALE,
            })
            .and_then(Amount::try_from_scaled)
    }
}
