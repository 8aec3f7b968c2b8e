// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Return refund: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`ApproveCancellation`] | `POST /return_refund/202309/cancellations/{cancel_id}/approve` |
//! | [`ApproveReturn`] | `POST /return_refund/202309/returns/{return_id}/approve` |
//! | [`CalculateRefund`] | `POST /return_refund/202602/refunds/calculate` |
//! | [`CancelOrder`] | `POST /return_refund/202602/cancellations` |
//! | [`CreateReturn`] | `POST /return_refund/202602/returns` |
//! | [`GetAftersaleEligibility`] | `GET /return_refund/202602/orders/{order_id}/aftersale_eligibility` |
//! | [`GetAvailableReviewDecisions`] | `GET /return_refund/202606/review_decision` |
//! | [`GetDecisionEligibility`] | `GET /return_refund/202601/decision_eligibility` |
//! | [`GetRejectReasons`] | `GET /return_refund/202309/reject_reasons` |
//! | [`GetReturnRecords`] | `GET /return_refund/202309/returns/{return_id}/records` |
//! | [`RejectCancellation`] | `POST /return_refund/202309/cancellations/{cancel_id}/reject` |
//! | [`RejectReturn`] | `POST /return_refund/202606/returns/{return_id}/reject` |
//! | [`ReviewAftersalesRequests`] | `POST /return_refund/202609/aftersales/review` |
//! | [`SearchAftersalesRequests`] | `POST /return_refund/202603/aftersales/search` |
//! | [`SearchCancellations`] | `POST /return_refund/202602/cancellations/search` |
//! | [`SearchReturnMerchandiseAuthorizations`] | `POST /return_refund/202604/rma/search` |
//! | [`SearchReturns`] | `POST /return_refund/202602/returns/search` |
//! | [`UploadReturnShippingInformation`] | `POST /return_refund/202405/returns/shipping_documents` |

pub mod approve_cancellation;
pub mod approve_return;
pub mod calculate_refund;
pub mod cancel_order;
pub mod create_return;
pub mod get_aftersale_eligibility;
pub mod get_available_review_decisions;
pub mod get_decision_eligibility;
pub mod get_reject_reasons;
pub mod get_return_records;
pub mod model;
pub mod reject_cancellation;
pub mod reject_return;
pub mod review_aftersales_requests;
pub mod search_aftersales_requests;
pub mod search_cancellations;
pub mod search_return_merchandise_authorizations;
pub mod search_returns;
pub mod upload_return_shipping_information;
#[cfg(feature = "older-versions")]
pub mod v202309;
#[cfg(feature = "older-versions")]
pub mod v202512;

pub use self::approve_cancellation::*;
pub use self::approve_return::*;
pub use self::calculate_refund::*;
pub use self::cancel_order::*;
pub use self::create_return::*;
pub use self::get_aftersale_eligibility::*;
pub use self::get_available_review_decisions::*;
pub use self::get_decision_eligibility::*;
pub use self::get_reject_reasons::*;
pub use self::get_return_records::*;
pub use self::model::*;
pub use self::reject_cancellation::*;
pub use self::reject_return::*;
pub use self::review_aftersales_requests::*;
pub use self::search_aftersales_requests::*;
pub use self::search_cancellations::*;
pub use self::search_return_merchandise_authorizations::*;
pub use self::search_returns::*;
pub use self::upload_return_shipping_information::*;
