// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /finance/202501/statements/{statement_id}/statement_transactions`

use crate::api::finance::model::{
    FeeTaxBreakdown, RevenueBreakdown, ShippingCostBreakdown, SortOrder, TransactionType,
};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, CurrencyCode, Moment, OrderId, StatementId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get transactions by statement.
    ///
    /// `GET /finance/202501/statements/{statement_id}/statement_transactions`. Takes `shop_cipher`.
    pub struct GetTransactionsByStatement -> GetTransactionsByStatementResponse;
    "finance" "getTransactionsByStatement" "202501" Get "/finance/202501/statements/{statement_id}/statement_transactions"
        cipher true Read None ["seller.finance.info"] older false;
    new(statement_id: StatementId, sort_field: impl Into<SmolStr>) {
        statement_id: statement_id, page_token: None, sort_field: sort_field.into(), sort_order: None, page_size:
        None,
    }
    /// Statement id. Required.
    path statement_id: StatementId = "statement_id";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Sort field. Required.
    query sort_field: SmolStr = "sort_field";
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
}

paged! { GetTransactionsByStatement: Transaction; token page_token; rows transactions; total total_count; }

record! {
    /// Get transactions by statement response: `data`.
    pub struct GetTransactionsByStatementResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Payable amount.
        pub payable_amount: Option<Decimal> = "payable_amount",
        /// Total reserve amount.
        pub total_reserve_amount: Option<Decimal> = "total_reserve_amount",
        /// Total settlement amount.
        pub total_settlement_amount: Option<Decimal> = "total_settlement_amount",
        /// Total settlement breakdown.
        pub total_settlement_breakdown: Option<TotalSettlementBreakdown> = "total_settlement_breakdown",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Transactions.
        pub transactions: Vec<Transaction> = "transactions",
    }
}

record! {
    /// Transaction: `transaction`.
    pub struct Transaction {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Type.
        pub type_: Option<TransactionType> = "type",
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Order create time.
        pub order_create_time: Option<DateTime<Utc>> = "order_create_time",
        /// Adjustment id.
        pub adjustment_id: Option<ApiId> = "adjustment_id",
        /// Adjustment order id.
        pub adjustment_order_id: Option<ApiId> = "adjustment_order_id",
        /// Adjustment amount.
        pub adjustment_amount: Option<Decimal> = "adjustment_amount",
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
        /// Supplementary component.
        pub supplementary_component: Option<TransactionSupplementaryComponent> = "supplementary_component",
        /// Reserve id.
        pub reserve_id: Option<ApiId> = "reserve_id",
        /// Reserve amount.
        pub reserve_amount: Option<Decimal> = "reserve_amount",
        /// Associated order id.
        pub associated_order_id: Option<ApiId> = "associated_order_id",
        /// Reserve status.
        pub reserve_status: Option<ReserveStatus> = "reserve_status",
        /// Estimated release time.
        pub estimated_release_time: Option<Moment> = "estimated_release_time",
        ... other_amounts
    }
}

record! {
    /// Transaction supplementary component: `transaction.supplementary_component`.
    pub struct TransactionSupplementaryComponent {
        /// Customer payment amount.
        pub customer_payment_amount: Option<Decimal> = "customer_payment_amount",
        /// Customer refund amount.
        pub customer_refund_amount: Option<Decimal> = "customer_refund_amount",
        /// Platform discount amount.
        pub platform_discount_amount: Option<Decimal> = "platform_discount_amount",
        /// Platform discount refund amount.
        pub platform_discount_refund_amount: Option<Decimal> = "platform_discount_refund_amount",
        /// Seller cofunded discount amount.
        pub seller_cofunded_discount_amount: Option<Decimal> = "seller_cofunded_discount_amount",
        /// Seller cofunded discount refund amount.
        pub seller_cofunded_discount_refund_amount: Option<Decimal> = "seller_cofunded_discount_refund_amount",
        /// Platform cofunded discount amount.
        pub platform_cofunded_discount_amount: Option<Decimal> = "platform_cofunded_discount_amount",
        /// Platform cofunded discount refund amount.
        pub platform_cofunded_discount_refund_amount: Option<Decimal> = "platform_cofunded_discount_refund_amount",
        /// Retail delivery fee amount.
        pub retail_delivery_fee_amount: Option<Decimal> = "retail_delivery_fee_amount",
        /// Retail delivery fee payment amount.
        pub retail_delivery_fee_payment_amount: Option<Decimal> = "retail_delivery_fee_payment_amount",
        /// Retail delivery fee refund amount.
        pub retail_delivery_fee_refund_amount: Option<Decimal> = "retail_delivery_fee_refund_amount",
        /// Sales tax amount.
        pub sales_tax_amount: Option<Decimal> = "sales_tax_amount",
        /// Sales tax payment amount.
        pub sales_tax_payment_amount: Option<Decimal> = "sales_tax_payment_amount",
        /// Sales tax refund amount.
        pub sales_tax_refund_amount: Option<Decimal> = "sales_tax_refund_amount",
        ... other_amounts
    }
}

record! {
    /// Total settlement breakdown: `total_settlement_breakdown`.
    pub struct TotalSettlementBreakdown {
        /// Total revenue amount.
        pub total_revenue_amount: Option<Decimal> = "total_revenue_amount",
        /// Total shipping cost amount.
        pub total_shipping_cost_amount: Option<Decimal> = "total_shipping_cost_amount",
        /// Total fee tax amount.
        pub total_fee_tax_amount: Option<Decimal> = "total_fee_tax_amount",
        /// Total adjustment amount.
        pub total_adjustment_amount: Option<Decimal> = "total_adjustment_amount",
        ... other_amounts
    }
}

words! {
    /// Reserve status.
    pub enum ReserveStatus {
        Collected = "COLLECTED",
        Released = "RELEASED",
    }
}
