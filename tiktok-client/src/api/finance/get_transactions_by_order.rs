// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /finance/202501/orders/{order_id}/statement_transactions`

use crate::api::finance::model::{FeeTaxBreakdown, RevenueBreakdown, ShippingCostBreakdown};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{CurrencyCode, OrderId, SkuId, StatementId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get transactions by order.
    ///
    /// `GET /finance/202501/orders/{order_id}/statement_transactions`. Takes `shop_cipher`.
    pub struct GetTransactionsByOrder -> GetTransactionsByOrderResponse;
    "finance" "getTransactionsByOrder" "202501" Get "/finance/202501/orders/{order_id}/statement_transactions"
        cipher true Read None ["seller.finance.info"] older false;
    new(order_id: OrderId) {
        order_id: order_id,
    }
    /// Order id. Required.
    path order_id: OrderId = "order_id";
}

record! {
    /// Get transactions by order response: `data`.
    pub struct GetTransactionsByOrderResponse {
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Order create time.
        pub order_create_time: Option<DateTime<Utc>> = "order_create_time",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Revenue amount.
        pub revenue_amount: Option<Decimal> = "revenue_amount",
        /// Fee and tax amount.
        pub fee_and_tax_amount: Option<Decimal> = "fee_and_tax_amount",
        /// Shipping cost amount.
        pub shipping_cost_amount: Option<Decimal> = "shipping_cost_amount",
        /// Settlement amount: what reaches the seller; components carry their sign.
        pub settlement_amount: Option<Decimal> = "settlement_amount",
        /// SKU transactions.
        pub sku_transactions: Vec<SkuTransaction> = "sku_transactions",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        ... other_amounts
    }
}

record! {
    /// SKU transaction: `sku_transaction`.
    pub struct SkuTransaction {
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// SKU name.
        pub sku_name: Option<SmolStr> = "sku_name",
        /// Statement id.
        pub statement_id: Option<StatementId> = "statement_id",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
        /// Settlement amount: what reaches the seller; components carry their sign.
        pub settlement_amount: Option<Decimal> = "settlement_amount",
        /// Revenue amount.
        pub revenue_amount: Option<Decimal> = "revenue_amount",
        /// Revenue breakdown.
        pub revenue_breakdown: Option<RevenueBreakdown> = "revenue_breakdown",
        /// Shipping cost amount.
        pub shipping_cost_amount: Option<Decimal> = "shipping_cost_amount",
        /// Shipping cost breakdown.
        pub shipping_cost_breakdown: Option<ShippingCostBreakdown> = "shipping_cost_breakdown",
        /// Fee tax amount.
        pub fee_tax_amount: Option<Decimal> = "fee_tax_amount",
        /// Fee tax breakdown.
        pub fee_tax_breakdown: Option<FeeTaxBreakdown> = "fee_tax_breakdown",
        ... other_amounts
    }
}
