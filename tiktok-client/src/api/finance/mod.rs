// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Finance: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`GetPayments`] | `GET /finance/202605/payments` |
//! | [`GetSellerFinancialTransactions`] | `GET /finance/202309/withdrawals` |
//! | [`GetStatements`] | `GET /finance/202309/statements` |
//! | [`GetTradeInAccountTransactions`] | `GET /finance/202609/account_transactions` |
//! | [`GetTradeInSupplierAccountBalance`] | `GET /finance/202609/account_balances` |
//! | [`GetTransactionsByOrder`] | `GET /finance/202501/orders/{order_id}/statement_transactions` |
//! | [`GetTransactionsByStatement`] | `GET /finance/202501/statements/{statement_id}/statement_transactions` |
//! | [`GetUnsettledTransactions`] | `GET /finance/202507/orders/unsettled` |

pub mod get_payments;
pub mod get_seller_financial_transactions;
pub mod get_statements;
pub mod get_trade_in_account_transactions;
pub mod get_trade_in_supplier_account_balance;
pub mod get_transactions_by_order;
pub mod get_transactions_by_statement;
pub mod get_unsettled_transactions;
pub mod model;
#[cfg(feature = "older-versions")]
pub mod v202309;
#[cfg(feature = "older-versions")]
pub mod v202504;

pub use self::get_payments::*;
pub use self::get_seller_financial_transactions::*;
pub use self::get_statements::*;
pub use self::get_trade_in_account_transactions::*;
pub use self::get_trade_in_supplier_account_balance::*;
pub use self::get_transactions_by_order::*;
pub use self::get_transactions_by_statement::*;
pub use self::get_unsettled_transactions::*;
pub use self::model::*;
