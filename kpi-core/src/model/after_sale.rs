use chrono::{DateTime, Utc};

use super::checks::validate_fields;
use super::declare::record;
use super::id::{AfterSaleId, LineId, OrderId, ProductId, ShopId, SkuId};
use super::words::{AfterSaleKind, AfterSaleStatus, Fault, Initiator};
use super::{Amount, Issue, Issues, Label, Validate};
use crate::money::Currency;
use crate::period::Market;

record! {
    /// One line of a cancellation, return or refund request. What was said first (`first_reason`, `first_time`) is never
    /// overwritten: the platform's rules judge the initial reason, whatever it is changed to later.
    AfterSale, table "after_sales", version (1, 0), key ["after_sale_id", "order_id", "line_id"]
    required {
        /// Request.
        after_sale_id: AfterSaleId, "", "return_orders[].return_id, cancellations[].cancel_id", "Return Order ID";
        /// Shop.
        shop_id: ShopId, "", "shops[].id", "–";
        /// Currency of every amount of the row.
        currency: Currency, "ISO 4217", "refund_amount.currency", "Return unit price";
        /// Kind of request.
        kind: AfterSaleKind, "", "return_type, cancel_type", "Return Type";
        /// State, in the words of this library.
        status: AfterSaleStatus, "", "return_status, cancel_status", "Return Status";
        /// First request, never changed afterwards.
        first_time: DateTime<Utc>, "UTC", "create_time", "Time Requested";
    }
    optional {
        /// Order the request is about; unknown where the source does not link it.
        order_id: OrderId, "", "order_id", "Order ID";
        /// Line of the order.
        line_id: LineId, "", "order_line_item_id", "SKU ID";
        /// Country site of the shop.
        market: Market, "ISO 3166", "shops[].region", "–";
        /// State in the platform's own words.
        platform_status: Label, "", "return_status", "Return Sub Status";
        /// Who asked.
        initiator: Initiator, "", "role, cancel_role", "Cancel By";
        /// Whose fault the first reason is, by a versioned reason map.
        fault: Fault, "", "–", "–";
        /// Machine code of the first reason, never changed afterwards.
        first_reason: Label, "", "return_reason (first seen)", "Return Reason";
        /// Machine code of the present reason.
        reason: Label, "", "return_reason", "Return Reason";
        /// Present reason as shown to people.
        reason_text: Label, "", "return_reason_text", "Return Reason";
        /// Product.
        product_id: ProductId, "", "–", "–";
        /// Variant.
        sku_id: SkuId, "", "return_line_items[].sku_id", "SKU ID";
        /// Pieces concerned.
        quantity: i64, "piece", "return_line_items[]", "Return Quantity";
        /// Money that goes back to the buyer, all parts together.
        refund_amount: Amount, "currency", "refund_amount.refund_total", "Return unit price × Return Quantity";
        /// Shipping fee within the refund.
        refund_shipping: Amount, "currency", "refund_amount.refund_shipping_fee", "–";
        /// Tax within the refund.
        refund_tax: Amount, "currency", "refund_amount.refund_tax", "–";
        /// Compensation from the platform.
        compensation: Amount, "currency", "–", "Compensation Amount";
        /// Approved.
        approve_time: DateTime<Utc>, "UTC", "records[].create_time", "–";
        /// Money went back.
        refund_time: DateTime<Utc>, "UTC", "webhook 67 refund_timestamp", "Refund Time";
        /// Last change at the platform.
        update_time: DateTime<Utc>, "UTC", "update_time", "–";
        /// Asked for before the goods left.
        before_shipment: bool, "", "–", "–";
        /// State of the platform's arbitration.
        arbitration: Label, "", "arbitration_status", "Dispute Status";
        /// State of the seller's appeal.
        appeal: Label, "", "–", "Appeal Status";
        /// Request that this one replaces.
        previous_id: AfterSaleId, "", "pre_return_id", "–";
        /// Request that replaces this one; only the last of a chain counts.
        next_id: AfterSaleId, "", "next_return_id", "–";
    }
}

impl Validate for AfterSale {
    fn validate(&self) -> Issues {
        let mut issues = validate_fields(self);
        if self.refund_amount.is_some_and(|amount| amount < Amount::ZERO) {
            issues.push(Issue::error(
                "model.negative_refund",
                "refund_amount",
                self.refund_amount.unwrap_or_default(),
                "the refund is below zero",
                "send the amount that goes back to the buyer as a positive number",
            ));
        }
        if self.refund_time.is_some_and(|time| time < self.first_time) {
            issues.push(Issue::warning(
                "model.before_creation",
                "refund_time",
                self.first_time,
                "the refund lies before the request",
                "check that both times are in the same zone",
            ));
        }
        issues
    }
}
