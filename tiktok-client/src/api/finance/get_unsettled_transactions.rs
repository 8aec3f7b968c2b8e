// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /finance/202507/orders/unsettled`

use crate::api::finance::model::{
    FeeTaxBreakdown, RevenueBreakdown, ShippingCostBreakdown, SortOrder, TransactionType,
};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiId, CurrencyCode, OrderId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get unsettled transactions.
    ///
    /// `GET /finance/202507/orders/unsettled`. Takes `shop_cipher`.
    pub struct GetUnsettledTransactions -> GetUnsettledTransactionsResponse;
    "finance" "getUnsettledTransactions" "202507" Get "/finance/202507/orders/unsettled"
        cipher true Read None ["seller.finance.info"] older false;
    new(sort_field: impl Into<SmolStr>) {
        page_token: None, page_size: None, sort_field: sort_field.into(), sort_order: None, search_time_ge: None,
        search_time_lt: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Sort field. Required.
    query sort_field: SmolStr = "sort_field";
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Search time, from (inclusive).
    query search_time_ge: Option<DateTime<Utc>> = "search_time_ge" => with_search_time_ge(DateTime<Utc>);
    /// Search time, until (exclusive).
    query search_time_lt: Option<DateTime<Utc>> = "search_time_lt" => with_search_time_lt(DateTime<Utc>);
}

paged! { GetUnsettledTransactions: GetUnsettledTransactionsTransaction; token page_token; rows transactions; total total_count; }

record! {
    /// Get unsettled transactions response: `data`.
    pub struct GetUnsettledTransactionsResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Sum estimated settlement amount.
        pub sum_est_settlement_amount: Option<Decimal> = "sum_est_settlement_amount",
        /// Sum estimated revenue amount.
        pub sum_est_revenue_amount: Option<Decimal> = "sum_est_revenue_amount",
        /// Sum estimated adjustment amount.
        pub sum_est_adjustment_amount: Option<Decimal> = "sum_est_adjustment_amount",
        /// Sum estimated fee amount.
        pub sum_est_fee_amount: Option<Decimal> = "sum_est_fee_amount",
        /// Transactions.
        pub transactions: Vec<GetUnsettledTransactionsTransaction> = "transactions",
        ... other_amounts
    }
}

record! {
    /// Get unsettled transactions transaction: `transaction`.
    pub struct GetUnsettledTransactionsTransaction {
        /// Type.
        pub type_: Option<TransactionType> = "type",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Estimated settlement.
        pub estimated_settlement: Option<SmolStr> = "estimated_settlement",
        /// Unsettled reason.
        pub unsettled_reason: Option<SmolStr> = "unsettled_reason",
        /// Order create time.
        pub order_create_time: Option<DateTime<Utc>> = "order_create_time",
        /// Order delivery time.
        pub order_delivery_time: Option<DateTime<Utc>> = "order_delivery_time",
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Adjustment id.
        pub adjustment_id: Option<ApiId> = "adjustment_id",
        /// Adjustment order id.
        pub adjustment_order_id: Option<ApiId> = "adjustment_order_id",
        /// Estimated adjustment amount.
        pub est_adjustment_amount: Option<Decimal> = "est_adjustment_amount",
        /// Estimated settlement amount.
        pub est_settlement_amount: Option<Decimal> = "est_settlement_amount",
        /// Estimated revenue amount.
        pub est_revenue_amount: Option<Decimal> = "est_revenue_amount",
        /// Revenue breakdown.
        pub revenue_breakdown: Option<RevenueBreakdown> = "revenue_breakdown",
        /// Estimated shipping cost amount.
        pub est_shipping_cost_amount: Option<Decimal> = "est_shipping_cost_amount",
        /// Shipping cost breakdown.
        pub shipping_cost_breakdown: Option<ShippingCostBreakdown> = "shipping_cost_breakdown",
        /// Estimated fee tax amount.
        pub est_fee_tax_amount: Option<Decimal> = "est_fee_tax_amount",
        /// Fee tax breakdown.
        pub fee_tax_breakdown: Option<FeeTaxBreakdown> = "fee_tax_breakdown",
        ... other_amounts
    }
}
