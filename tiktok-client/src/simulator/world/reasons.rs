//! Reasons of cancellations and returns: the platform's code, a text as the buyer reads it, and who is behind it.

/// A reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reason {
    pub(crate) code: &'static str,
    pub(crate) text: &'static str,
    /// `BUYER`, `SELLER` or `SYSTEM`.
    pub(crate) by: &'static str,
}

const fn reason(code: &'static str, text: &'static str, by: &'static str) -> Reason {
    Reason { code, text, by }
}

/// Reasons of cancellations. The first one is the platform's for orders that were never paid.
pub(crate) const CANCEL: [Reason; 6] = [
    reason("ecom_order_unpaid_canceled_reason_timeout", "Order was not paid in time", "SYSTEM"),
    reason("ecom_order_to_ship_canceled_reason_created_by_mistakes", "Ordered by mistake", "BUYER"),
    reason("ecom_order_to_ship_canceled_reason_no_longer_needed", "No longer needed", "BUYER"),
    reason("ecom_order_to_ship_canceled_reason_better_price", "Better price available", "BUYER"),
    reason("seller_cancel_reason_out_of_stock", "Out of stock", "SELLER"),
    reason("seller_cancel_paid_reason_address_not_deliver", "Unable to deliver to the buyer's address", "SELLER"),
];

/// Reasons of returns and refunds.
pub(crate) const RETURN: [Reason; 6] = [
    reason("ecom_order_delivered_refund_and_return_reason_damaged", "Damaged on arrival", "BUYER"),
    reason("ecom_order_delivered_refund_and_return_reason_wrong_item", "Wrong item was sent", "BUYER"),
    reason("ecom_order_delivered_refund_and_return_reason_not_as_described", "Not as described", "BUYER"),
    reason("ecom_order_delivered_refund_and_return_reason_missing", "Missing parts", "BUYER"),
    reason("ecom_order_delivered_refund_and_return_reason_no_longer_needed", "No longer needed", "BUYER"),
    reason("ecom_order_shipped_refund_reason_not_received", "Package not received", "BUYER"),
];

pub(crate) fn cancel(place: u8) -> Reason {
    CANCEL.get(usize::from(place)).copied().unwrap_or(CANCEL[0])
}

pub(crate) fn returned(place: u8) -> Reason {
    RETURN.get(usize::from(place)).copied().unwrap_or(RETURN[0])
}
