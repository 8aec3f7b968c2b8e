// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Return refund: operations of version 202309 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`CalculateRefund`] | `POST /return_refund/202309/refunds/calculate` |
//! | [`CancelOrder`] | `POST /return_refund/202309/cancellations` |
//! | [`CreateReturn`] | `POST /return_refund/202309/returns` |
//! | [`GetAftersaleEligibility`] | `GET /return_refund/202309/orders/{order_id}/aftersale_eligibility` |
//! | [`RejectReturn`] | `POST /return_refund/202309/returns/{return_id}/reject` |
//! | [`SearchCancellations`] | `POST /return_refund/202309/cancellations/search` |
//! | [`SearchReturns`] | `POST /return_refund/202309/returns/search` |

pub mod calculate_refund;
pub mod cancel_order;
pub mod create_return;
pub mod get_aftersale_eligibility;
pub mod reject_return;
pub mod search_cancellations;
pub mod search_returns;

pub use self::calculate_refund::*;
pub use self::cancel_order::*;
pub use self::create_return::*;
pub use self::get_aftersale_eligibility::*;
pub use self::reject_return::*;
pub use self::search_cancellations::*;
pub use self::search_returns::*;
