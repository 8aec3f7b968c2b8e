// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Finance: operations of version 202309 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetPayments`] | `GET /finance/202309/payments` |
//! | [`GetTransactionsbyOrder`] | `GET /finance/202309/orders/{order_id}/statement_transactions` |
//! | [`GetTransactionsbyStatement`] | `GET /finance/202309/statements/{statement_id}/statement_transactions` |

pub mod get_payments;
pub mod get_transactionsby_order;
pub mod get_transactionsby_statement;
pub mod model;

pub use self::get_payments::*;
pub use self::get_transactionsby_order::*;
pub use self::get_transactionsby_statement::*;
pub use self::model::*;
