//! Return and refund requests.

use kpi_core::model::{AfterSale, Amount};

use super::super::layout::ReturnSlot as S;
use super::super::numbers::Fault;
use super::super::words;
use super::Blame;
use super::cells::{Cells, missing};

pub(super) fn row(cells: &mut Cells<'_, '_>) -> Result<Vec<AfterSale>, Blame> {
    let kind = cells.word(S::Kind, words::after_sale_kind).ok_or_else(|| missing(S::Kind.into()))?;
    let status = cells.word(S::Status, words::after_sale_status).ok_or_else(|| missing(S::Status.into()))?;
    let requested = cells.need_time(S::Requested)?;
    let mut sale = AfterSale::new(
        cells.digits(S::ReturnId)?,
        cells.plan.options.shop.clone(),
        cells.plan.currency,
        kind.as_str().into(),
        status.as_str().into(),
        requested,
    );
    let quantity = cells.need_count(S::Quantity)?;
    let price = cells.need_amount(S::UnitPrice)?;
    let total = quantity.checked_mul(price.scaled()).and_then(|total| Amount::try_from_scaled(total).ok());
    let total = total.ok_or_else(|| {
        let fault = Fault::new("model.does_not_fit", "price × quantity has more than 18 digits", "check the row");
        (usize::from(S::UnitPrice), fault)
    })?;
    sale.order_id = Some(cells.digits(S::OrderId)?);
    sale.line_id = Some(cells.digits(S::SkuId)?);
    sale.sku_id = Some(cells.digits(S::SkuId)?);
    sale.market = cells.plan.market;
    sale.platform_status = cells.label(S::Substatus);
    sale.first_reason = cells.label(S::Reason);
    sale.reason = cells.label(S::Reason);
    sale.reason_text = cells.label(S::Reason);
    sale.quantity = Some(quantity);
    // A replacement gives no money back, whatever the price of the piece is.
    let money_back = kind != "REPLACEMENT" && kind != "EXCHANGE";
    sale.refund_amount = Some(if money_back { total } else { Amount::ZERO });
    sale.compensation = cells.amount(S::Compensation)?;
    sale.refund_time = cells.time(S::RefundTime)?;
    sale.arbitration = cells.label(S::Dispute);
    sale.appeal = cells.label(S::Appeal);
    let report = &mut cells.plan.report;
    report.word("by_type", cells.row.get(S::Kind));
    report.word("by_status", cells.row.get(S::Status));
    report.dated(requested);
    report.add_total("unit_price_times_quantity", total);
    if status == "COMPLETED" && money_back {
        report.add_total("completed_refunds_unit_price_times_quantity", total);
    }
    Ok(vec![sale])
}
