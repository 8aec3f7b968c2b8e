// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /finance/202609/account_balances`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiMoney, CurrencyCode};

operation! {
    /// Get trade in supplier account balance.
    ///
    /// `GET /finance/202609/account_balances`. Takes `shop_cipher`.
    pub struct GetTradeInSupplierAccountBalance -> GetTradeInSupplierAccountBalanceResponse;
    "finance" "getTradeInSupplierAccountBalance" "202609" Get "/finance/202609/account_balances"
        cipher true Read None ["seller.finance.info"] older false;
    new(currency: CurrencyCode) {
        currency: currency,
    }
    /// Currency. Required.
    query currency: CurrencyCode = "currency";
}

record! {
    /// Get trade in supplier account balance response: `data`.
    pub struct GetTradeInSupplierAccountBalanceResponse {
        /// Available balance.
        pub available_balance: Option<ApiMoney> = "available_balance",
    }
}
