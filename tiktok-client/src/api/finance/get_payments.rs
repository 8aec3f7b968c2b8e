// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /finance/202605/payments`

use crate::api::finance::model::{PaymentStatus, SortOrder};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiId, CurrencyCode};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get payments.
    ///
    /// `GET /finance/202605/payments`. Takes `shop_cipher`.
    pub struct GetPayments -> GetPaymentsResponse;
    "finance" "getPayments" "202605" Get "/finance/202605/payments"
        cipher true Read None ["seller.finance.info"] older false;
    new(sort_field: impl Into<SmolStr>) {
        create_time_lt: None, page_size: None, page_token: None, sort_field: sort_field.into(), sort_order: None,
        create_time_ge: None,
    }
    /// Create time, until (exclusive).
    query create_time_lt: Option<DateTime<Utc>> = "create_time_lt" => with_create_time_lt(DateTime<Utc>);
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Sort field. Required.
    query sort_field: SmolStr = "sort_field";
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Create time, from (inclusive).
    query create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
}

paged! { GetPayments: Payment; token page_token; rows payments; }

record! {
    /// Get payments response: `data`.
    pub struct GetPaymentsResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Payments.
        pub payments: Vec<Payment> = "payments",
    }
}

record! {
    /// Payment: `payment`.
    pub struct Payment {
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Status.
        pub status: Option<PaymentStatus> = "status",
        /// Amount.
        pub amount: Option<Amount> = "amount",
        /// Settlement amount: what reaches the seller; components carry their sign.
        pub settlement_amount: Option<SettlementAmount> = "settlement_amount",
        /// Payment amount before exchange.
        pub payment_amount_before_exchange: Option<PaymentAmountBeforeExchange> = "payment_amount_before_exchange",
        /// Exchange rate.
        pub exchange_rate: Option<Decimal> = "exchange_rate",
        /// Paid time: absent or 0 before payment, and for cash on delivery.
        pub paid_time: Option<DateTime<Utc>> = "paid_time",
        /// Bank account.
        pub bank_account: Option<SmolStr> = "bank_account",
    }
}

record! {
    /// Payment amount before exchange: `payment.payment_amount_before_exchange`.
    pub struct PaymentAmountBeforeExchange {
        /// Value.
        pub value: Option<SmolStr> = "value",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
    }
}

record! {
    /// Settlement amount: `payment.settlement_amount`.
    pub struct SettlementAmount {
        /// Value.
        pub value: Option<SmolStr> = "value",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
    }
}

record! {
    /// Amount: `payment.amount`.
    pub struct Amount {
        /// Value.
        pub value: Option<SmolStr> = "value",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
    }
}
