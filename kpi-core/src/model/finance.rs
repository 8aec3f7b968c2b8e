//! Settlement and cost.

use chrono::{DateTime, NaiveDate, Utc};

use super::checks::validate_fields;
use super::declare::record;
use super::id::{
    CostId, LineId, LiveSessionId, OrderId, PersonId, ProductId, SettlementId, ShopId, SkuId, StatementId,
};
use super::words::{CostKind, SettlementGroup};
use super::{Amount, Issues, Label, Validate};
use crate::money::Currency;
use crate::period::Market;

record! {
    /// One component (one named amount) of one settled or still unsettled transaction. The platform adds fees without
    /// notice, so components are rows and not columns; the settlement is the sum of all components outside `INFO`.
    SettlementLine, table "settlements", version (1, 0), key ["settlement_id", "settled_day", "component", "sku_id", "source_row"]
    required {
        /// Row of the statement: an order or an adjustment.
        settlement_id: SettlementId, "", "transactions[].id", "Order/adjustment ID";
        /// Shop.
        shop_id: ShopId, "", "–", "–";
        /// Kind of row, such as `ORDER`, `GMV_PAYMENT_FOR_ADS` or `LOGISTICS_REIMBURSEMENT`.
        kind: Label, "", "transactions[].type", "Type";
        /// Currency of the amount.
        currency: Currency, "ISO 4217", "currency", "Currency";
        /// Part of the settlement the component belongs to.
        group: SettlementGroup, "", "breakdown", "column group";
        /// Name of the component in the words of the API, such as `platform_commission` or `transaction_fee`.
        component: Label, "", "field name", "column";
        /// Signed amount: what the seller receives is positive, what is charged is negative.
        amount: Amount, "currency", "field value", "cell";
    }
    optional {
        /// Country site of the shop.
        market: Market, "ISO 3166", "–", "–";
        /// Statement.
        statement_id: StatementId, "", "statements[].id", "Statement ID";
        /// Order that is settled.
        order_id: OrderId, "", "transactions[].order_id", "Order/adjustment ID of type Order";
        /// Order an adjustment belongs to.
        related_order_id: OrderId, "", "transactions[].adjustment_order_id", "Related order ID";
        /// Line of the order.
        line_id: LineId, "", "–", "–";
        /// Product.
        product_id: ProductId, "", "–", "–";
        /// Variant, in statements per SKU.
        sku_id: SkuId, "", "sku_transactions[].sku_id", "SKU ID";
        /// Pieces, in statements per SKU.
        quantity: i64, "piece", "sku_transactions[].quantity", "Quantity";
        /// Order placed, local day of the statement.
        order_day: NaiveDate, "local date", "order_create_time", "Order created time";
        /// Settled, local day of the statement.
        settled_day: NaiveDate, "local date", "statement_time", "Order settled time";
        /// Paid out.
        paid_time: DateTime<Utc>, "UTC", "statements[].payment_time", "–";
        /// Estimate of a transaction that is not settled yet; null counts as no.
        is_estimate: bool, "", "est_* fields", "unsettled file";
        /// Why it is not settled yet.
        unsettled_reason: Label, "", "unsettled reason", "unsettled reasons";
    }
}

record! {
    /// One cost from outside the platform: goods, freight, hosts, studio, salaries.
    Cost, table "costs", version (1, 0), key ["cost_id"]
    required {
        /// Booking.
        cost_id: CostId, "", "–", "–";
        /// What it was paid for.
        kind: CostKind, "", "–", "–";
        /// Local day the cost belongs to.
        day: NaiveDate, "local date", "–", "–";
        /// Currency of the amount.
        currency: Currency, "ISO 4217", "–", "–";
        /// Cost; a refund of a cost is negative.
        amount: Amount, "currency", "–", "–";
    }
    optional {
        /// Shop; null for costs to be shared.
        shop_id: ShopId, "", "–", "–";
        /// Country site of the shop.
        market: Market, "ISO 3166", "–", "–";
        /// Product.
        product_id: ProductId, "", "–", "–";
        /// Variant.
        sku_id: SkuId, "", "–", "–";
        /// Order.
        order_id: OrderId, "", "–", "–";
        /// LIVE session.
        live_session_id: LiveSessionId, "", "–", "–";
        /// Person.
        person_id: PersonId, "", "–", "–";
        /// Pieces the amount is for.
        quantity: i64, "piece", "–", "–";
        /// What the booking says.
        note: Label, "", "–", "–";
    }
}

impl Validate for SettlementLine {
    fn validate(&self) -> Issues {
        validate_fields(self)
    }
}

impl Validate for Cost {
    fn validate(&self) -> Issues {
        validate_fields(self)
    }
}
