// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /finance/202309/withdrawals`

use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, CurrencyCode};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get seller financial transactions.
    ///
    /// `GET /finance/202309/withdrawals`. Takes `shop_cipher`.
    pub struct GetSellerFinancialTransactions -> GetSellerFinancialTransactionsResponse;
    "finance" "getSellerFinancialTransactions" "202309" Get "/finance/202309/withdrawals"
        cipher true Read None ["seller.finance.info"] older false;
    new(types: Vec<SmolStr>) {
        create_time_lt: None, types: types, page_size: None, page_token: None, create_time_ge: None,
    }
    /// Create time, until (exclusive).
    query create_time_lt: Option<DateTime<Utc>> = "create_time_lt" => with_create_time_lt(DateTime<Utc>);
    /// Types. Required.
    query types: Vec<SmolStr> = "types";
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Create time, from (inclusive).
    query create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
}

paged! { GetSellerFinancialTransactions: Withdrawal; token page_token; rows withdrawals; total total_count; }

record! {
    /// Get seller financial transactions response: `data`.
    pub struct GetSellerFinancialTransactionsResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Withdrawals.
        pub withdrawals: Vec<Withdrawal> = "withdrawals",
    }
}

record! {
    /// Withdrawal: `withdrawal`.
    pub struct Withdrawal {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Type.
        pub type_: Option<WithdrawalType> = "type",
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Status.
        pub status: Option<WithdrawalStatus> = "status",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
    }
}

words! {
    /// Withdrawal type.
    pub enum WithdrawalType {
        Withdraw = "WITHDRAW",
        Settle = "SETTLE",
        Transfer = "TRANSFER",
        Reverse = "REVERSE",
        PolicyViolationDeduction = "POLICY_VIOLATION_DEDUCTION",
        Reward = "REWARD",
        Payment = "PAYMENT",
        Refund = "REFUND",
        Unknown = "UNKNOWN",
    }
}

words! {
    /// Withdrawal status.
    pub enum WithdrawalStatus {
        Success = "SUCCESS",
        Init = "INIT",
        Ordered = "ORDERED",
        Processing = "PROCESSING",
        Received = "RECEIVED",
        Processed = "PROCESSED",
        Failed = "FAILED",
        Reversed = "REVERSED",
        Exception = "EXCEPTION",
        Closed = "CLOSED",
        Unknown = "UNKNOWN",
    }
}
