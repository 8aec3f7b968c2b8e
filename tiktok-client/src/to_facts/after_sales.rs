use super::context::{Converted, FactContext, Refused};
use super::values::{amount, currency, label, need};
use crate::api::return_refund::{
    ArbitrationStatus, CancelLineItem, Cancellation, RefundAmount, ReturnLineItem, ReturnOrder,
};
use crate::types::{ApiId, LineId, SkuId};
use kpi_core::model::{AfterSale, AfterSaleId, AfterSaleKind, AfterSaleStatus, Initiator, Issue, Issues};
use rust_decimal::Decimal;

/// Returns and refunds of the search, one row for each line of a request.
///
/// A refund counts once the state is complete; its time is the last change of the request then, the nearest one that
/// the search tells. Requests that a buyer edited form a chain; only the last one, without `next_id`, counts.
pub fn returns(returns: &[ReturnOrder], context: &FactContext) -> Converted<AfterSale> {
    Converted::each(returns, "return_orders", |sent, rows, issues| {
        let word = need(&sent.return_status, "return_status")?;
        let head = Head {
            context,
            id: need(&sent.return_id, "return_id")?,
            kind: AfterSaleKind::from(need(&sent.return_type, "return_type")?.as_str()),
            status: status(word.as_str()),
            refund: sent.refund_amount.as_ref(),
        };
        let mut base = head.row(need(&sent.create_time, "create_time")?)?;
        base.platform_status = label(Some(word.as_str()));
        base.order_id.clone_from(&sent.order_id);
        base.initiator = sent.role.as_ref().map(|role| Initiator::from(role.as_str()));
        base.reason = label(sent.return_reason.as_deref());
        base.reason_text = label(sent.return_reason_text.as_deref());
        base.update_time = sent.update_time;
        base.arbitration = label(sent.arbitration_status.as_ref().map(ArbitrationStatus::as_str));
        base.previous_id = chained(sent.pre_return_id.as_ref(), "pre_return_id")?;
        base.next_id = chained(sent.next_return_id.as_ref(), "next_return_id")?;
        let lines: Vec<Part<'_>> = sent.return_line_items.iter().map(Part::from).collect();
        head.lines(base, &lines, rows, issues)
    })
}

/// Cancellations of the search, one row for each line.
pub fn cancellations(cancellations: &[Cancellation], context: &FactContext) -> Converted<AfterSale> {
    Converted::each(cancellations, "cancellations", |sent, rows, issues| {
        let word = need(&sent.cancel_status, "cancel_status")?;
        let head = Head {
            context,
            id: need(&sent.cancel_id, "cancel_id")?,
            kind: AfterSaleKind::from(need(&sent.cancel_type, "cancel_type")?.as_str()),
            status: status(word.as_str()),
            refund: sent.refund_amount.as_ref(),
        };
        let mut base = head.row(need(&sent.create_time, "create_time")?)?;
        base.platform_status = label(Some(word.as_str()));
        base.order_id.clone_from(&sent.order_id);
        base.initiator = sent.role.as_ref().map(|role| Initiator::from(role.as_str()));
        base.reason = label(sent.cancel_reason.as_deref());
        base.reason_text = label(sent.cancel_reason_text.as_deref());
        base.update_time = sent.update_time;
        let lines: Vec<Part<'_>> = sent.cancel_line_items.iter().map(Part::from).collect();
        head.lines(base, &lines, rows, issues)
    })
}

/// The platform's word as one of ours; a new word is kept.
fn status(word: &str) -> AfterSaleStatus {
    let ends = |ending| word.ends_with(ending);
    match word {
        "AWAITING_BUYER_SHIP" | "BUYER_SHIPPED_ITEM" => AfterSaleStatus::Approved,
        "AWAITING_BUYER_RESPONSE" => AfterSaleStatus::Pending,
        "REJECT_RECEIVE_PACKAGE" => AfterSaleStatus::Rejected,
        _ if ends("_PENDING") => AfterSaleStatus::Pending,
        _ if ends("_SUCCESS") => AfterSaleStatus::Approved,
        _ if ends("_COMPLETE") => AfterSaleStatus::Completed,
        _ if ends("_REJECT") => AfterSaleStatus::Rejected,
        _ if ends("_CANCEL") || ends("_CANCELLED") => AfterSaleStatus::Withdrawn,
        other => AfterSaleStatus::from(other),
    }
}

fn chained(id: Option<&ApiId>, field: &str) -> Result<Option<AfterSaleId>, Refused> {
    id.filter(|id| !matches!(id.as_str(), "" | "0"))
        .map(|id| {
            AfterSaleId::try_new(id.as_str())
                .map_err(|error| Issue::error(error.code(), field, id, error.to_string(), error.cure()))
        })
        .transpose()
}

/// One line of a request.
struct Part<'a> {
    line: Option<&'a LineId>,
    sku: Option<&'a SkuId>,
    refund: Option<&'a RefundAmount>,
}

impl<'a> From<&'a ReturnLineItem> for Part<'a> {
    fn from(item: &'a ReturnLineItem) -> Self {
        Self { line: item.order_line_item_id.as_ref(), sku: item.sku_id.as_ref(), refund: item.refund_amount.as_ref() }
    }
}

impl<'a> From<&'a CancelLineItem> for Part<'a> {
    fn from(item: &'a CancelLineItem) -> Self {
        Self { line: item.order_line_item_id.as_ref(), sku: item.sku_id.as_ref(), refund: item.refund_amount.as_ref() }
    }
}

/// What all rows of a request share.
struct Head<'a> {
    context: &'a FactContext,
    id: AfterSaleId,
    kind: AfterSaleKind,
    status: AfterSaleStatus,
    refund: Option<&'a RefundAmount>,
}

impl Head<'_> {
    fn row(&self, first: chrono::DateTime<chrono::Utc>) -> Result<AfterSale, Refused> {
        let code = self.refund.and_then(|refund| refund.currency.as_ref());
        let unit = currency(code, self.context, "refund_amount.currency")?;
        let context = self.context;
        let mut row = AfterSale::new(
            self.id.clone(),
            context.shop_id.clone(),
            unit,
            self.kind.clone(),
            self.status.clone(),
            first,
        );
        row.market = context.market;
        row.source.clone_from(&context.source);
        row.observed_time = context.observed_time;
        Ok(row)
    }

    /// One row for each line; a refund that is only stated for the request stands on its first row.
    fn lines(
        &self,
        base: AfterSale,
        lines: &[Part<'_>],
        rows: &mut Vec<AfterSale>,
        issues: &mut Issues,
    ) -> Result<(), Refused> {
        let stated = lines.iter().any(|line| line.refund.and_then(|refund| refund.refund_total).is_some());
        let nothing = [Part { line: None, sku: None, refund: None }];
        let parts = if lines.is_empty() { &nothing[..] } else { lines };
        for (index, part) in parts.iter().enumerate() {
            let mut row = base.clone();
            row.line_id = part.line.cloned();
            row.sku_id = part.sku.cloned();
            row.quantity = (!lines.is_empty()).then_some(1);
            let refund = if stated { part.refund } else { self.refund.filter(|_| index == 0) };
            if let Some(refund) = refund {
                let same = refund.currency.as_ref().is_none_or(|code| code.currency() == Some(row.currency));
                if !same {
                    return Err(Issue::error(
                        "money.currency_mismatch",
                        "refund_amount.currency",
                        refund.currency.as_ref().map_or("", |code| code.as_str()),
                        format!("the request is in {}", row.currency),
                        "amounts of two currencies cannot stand in one request; report it",
                    ));
                }
                row.refund_amount = amount(refund.refund_total, "refund_amount.refund_total")?;
                row.refund_shipping = amount(refund.refund_shipping_fee, "refund_amount.refund_shipping_fee")?;
                row.refund_tax = amount(refund.refund_tax, "refund_amount.refund_tax")?;
            }
            if self.status == AfterSaleStatus::Completed && row.refund_amount.is_some() {
                row.refund_time = row.update_time;
            }
            rows.push(row);
        }
        if stated && let Some(total) = self.refund.and_then(|refund| refund.refund_total) {
            let sum =
                lines.iter().filter_map(|line| line.refund?.refund_total).try_fold(Decimal::ZERO, Decimal::checked_add);
            if sum != Some(total) {
                issues.push(Issue::warning(
                    "to_facts.refund_differs",
                    "refund_amount.refund_total",
                    total,
                    "the refund of the request is not the sum of its lines",
                    "the lines are used; the answer may list only some of them",
                ));
            }
        }
        Ok(())
    }
}
