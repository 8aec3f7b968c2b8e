//! Order lines of a page, read without the rest of it.

use super::context::{Converted, FactContext};
use super::orders::lines_of;
use super::sent_order::Sent;
use crate::envelope::{self, Answer};
use crate::error::ResponseError;
use crate::types::record::record;
use kpi_core::model::OrderLine;
use smol_str::SmolStr;

/// A page of orders as order lines.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderPage {
    /// The lines, and what could not become one.
    pub lines: Converted<OrderLine>,
    /// Token of the next page; `None` on the last one.
    pub next_page_token: Option<SmolStr>,
    /// Orders of all pages, where the answer says it.
    pub total_count: Option<i64>,
    /// Id to name when asking the platform's support.
    pub request_id: SmolStr,
}

/// Order lines straight from the body of an order search or of order detail: the same rows as
/// [`order_lines`](super::order_lines) gives, made from the fields that rows need; all others are skipped unread. For
/// programs that keep the body as it is and want the facts.
///
/// ```
/// use kpi_core::model::{Market, ShopId};
/// use tiktok_client::to_facts::{self, FactContext};
///
/// let body = br#"{"code":0,"message":"Success","request_id":"r1","data":{"next_page_token":"p2","orders":[{
///     "id":"576461413038785752","status":"COMPLETED","create_time":1762819200,"buyer_message":"skipped",
///     "payment":{"currency":"USD"},"line_items":[{"id":"1","original_price":"19.99"}]}]}}"#;
/// let context = FactContext::new(ShopId::try_new("749")?).with_market(Market::US);
/// let page = to_facts::order_page(200, body, &context)?;
/// assert_eq!(page.lines.rows[0].unit_price.to_string(), "19.99");
/// assert_eq!(page.next_page_token.as_deref(), Some("p2"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// As of [`envelope::decode`]; fields that rows do not need are not checked.
pub fn order_page(status: u16, body: &[u8], context: &FactContext) -> Result<OrderPage, ResponseError> {
    let Answer { data, request_id, .. } = envelope::decode::<SentPage>(status, body)?;
    let SentPage { orders, next_page_token, total_count } = data;
    Ok(OrderPage { lines: lines_of(&orders, context), next_page_token, total_count, request_id })
}

record! {
    /// `data` of a page of orders.
    struct SentPage {
        /// Orders.
        pub orders: Vec<Sent> = "orders",
        /// Token of the next page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Rows of all pages.
        pub total_count: Option<i64> = "total_count",
    }
}
