use super::context::{Converted, FactContext, Refused};
use super::sent_order::{Sent, SentLine, SentPayment};
use super::values::{amount, currency, label, need};
use crate::api::order::{
    CancelUser, CancellationInitiator, CommercePlatform, DisplayStatus, Order as ApiOrder, OrderStatus as ApiStatus,
};
use kpi_core::error::{Error, ModelError};
use kpi_core::model::{
    Amount, Channel, Fulfillment, Initiator, Issue, Issues, LineItem, Order, OrderLine, OrderStatus,
};
use rust_decimal::Decimal;

/// Orders of the order search or of order detail as order lines.
///
/// - The platform has no quantity: every piece is a line item, and becomes a line of one piece.
/// - Amounts of the order (shipping, tax, fees, discount on the payment) are split over its lines and add up to the
///   order's, cent for cent.
/// - A line that was paid and then cancelled has everything that was paid for it as refund, at the time of the
///   cancellation. Other refunds are after-sales.
/// - An amount of the order that is not the sum of its parts is a warning; the parts are used.
pub fn order_lines(orders: &[ApiOrder], context: &FactContext) -> Converted<OrderLine> {
    let orders: Vec<Sent> = orders.iter().map(Sent::from).collect();
    lines_of(&orders, context)
}

pub(crate) fn lines_of(orders: &[Sent], context: &FactContext) -> Converted<OrderLine> {
    Converted::each(orders, "orders", |order, rows, issues| {
        let typed = order_of(order, context, issues)?;
        let mut lines = typed.to_lines().map_err(|error| invalid(&error, issues))?;
        for line in &mut lines {
            if line.status == OrderStatus::Cancelled && line.paid_time.is_some() {
                line.refund_amount = Some(paid(line)?);
                line.refund_time = line.cancel_time;
            }
            line.source.clone_from(&context.source);
            line.observed_time = context.observed_time;
        }
        rows.append(&mut lines);
        Ok(())
    })
}

fn order_of(sent: &Sent, context: &FactContext, issues: &mut Issues) -> Result<Order, Refused> {
    let payment = sent.payment.as_ref();
    let code = payment.and_then(|payment| payment.currency.as_ref());
    let code = code.or_else(|| sent.line_items.iter().find_map(|line| line.currency.as_ref()));
    let unit = currency(code, context, "payment.currency")?;
    let (id, created) = (need(&sent.id, "id")?, need(&sent.create_time, "create_time")?);
    let mut order = Order::new(id, context.shop_id.clone(), unit, created);
    order.market = context.market;
    order.buyer_id.clone_from(&sent.user_id);
    order.paid_time = sent.paid_time;
    order.rts_sla_time = sent.rts_sla_time;
    order.rts_time = sent.rts_time;
    order.tts_sla_time = sent.tts_sla_time;
    order.collection_time = sent.collection_time;
    order.delivery_sla_time = sent.delivery_sla_time;
    order.delivery_time = sent.delivery_time;
    order.cancel_time = sent.cancel_time;
    order.update_time = sent.update_time;
    order.is_sample = sent.is_sample_order;
    order.is_preorder = sent.order_type.as_ref().map(|kind| kind.as_str() == "PRE_ORDER");
    order.is_replacement = sent.is_replacement_order;
    order.is_exchange = sent.is_exchange_order;
    order.is_cod = sent.is_cod;
    order.payment_method = label(sent.payment_method_name.as_deref());
    order.fulfillment = sent.fulfillment_type.as_ref().map(|kind| Fulfillment::from(kind.as_str()));
    order.warehouse_id.clone_from(&sent.warehouse_id);
    order.ship_region = label(sent.recipient_address.as_ref().and_then(|address| address.region_code.as_deref()));
    order.commerce_platform = label(sent.commerce_platform.as_ref().map(CommercePlatform::as_str));
    if let Some(payment) = payment {
        let fees = fee_total(payment);
        amounts(&mut order, payment, fees)?;
        check_total(payment, fees, issues);
    }
    for (index, line) in sent.line_items.iter().enumerate() {
        let line = line_of(line, sent).map_err(|issue| issue.within(format_args!("line_items[{index}]")))?;
        order.lines.push(line);
    }
    Ok(order)
}

/// Fees that the buyer pays besides price, shipping and tax.
fn fees(payment: &SentPayment) -> [(Option<Decimal>, &'static str); 10] {
    [
        (payment.small_order_fee, "small_order_fee"),
        (payment.retail_delivery_fee, "retail_delivery_fee"),
        (payment.buyer_service_fee, "buyer_service_fee"),
        (payment.handling_fee, "handling_fee"),
        (payment.shipping_insurance_fee, "shipping_insurance_fee"),
        (payment.item_insurance_fee, "item_insurance_fee"),
        (payment.item_insurance_tax, "item_insurance_tax"),
        (payment.distance_shipping_fee, "distance_shipping_fee"),
        (payment.distance_fee, "distance_fee"),
        (payment.payment_discount_service_fee, "payment_discount_service_fee"),
    ]
}

/// The sum of the fees that are there.
fn fee_total(payment: &SentPayment) -> Option<Decimal> {
    fees(payment)
        .iter()
        .filter_map(|(fee, _)| *fee)
        .try_fold(None, |sum: Option<Decimal>, fee| sum.unwrap_or_default().checked_add(fee).map(Some))?
}

fn amounts(order: &mut Order, payment: &SentPayment, total: Option<Decimal>) -> Result<(), Refused> {
    order.payment_platform_discount = amount(payment.payment_platform_discount, "payment.payment_platform_discount")?;
    order.shipping_fee = amount(payment.shipping_fee, "payment.shipping_fee")?;
    order.shipping_seller_discount =
        amount(payment.shipping_fee_seller_discount, "payment.shipping_fee_seller_discount")?;
    order.shipping_platform_discount =
        amount(payment.shipping_fee_platform_discount, "payment.shipping_fee_platform_discount")?;
    order.tax = amount(payment.tax, "payment.tax")?;
    for (fee, name) in fees(payment) {
        amount(fee, name).map_err(|issue| issue.within("payment"))?;
    }
    order.buyer_fees = amount(total, "payment")?;
    Ok(())
}

/// Compares the total with its parts where the answer has both.
fn check_total(payment: &SentPayment, fees: Option<Decimal>, issues: &mut Issues) {
    let (Some(total), Some(goods)) = (payment.total_amount, payment.sub_total) else { return };
    let added = [payment.shipping_fee, payment.tax, fees];
    let sum = added.into_iter().flatten().try_fold(goods, Decimal::checked_add);
    let sum = sum.and_then(|sum| sum.checked_sub(payment.payment_platform_discount.unwrap_or_default()));
    if sum != Some(total) {
        issues.push(Issue::warning(
            "to_facts.order_total_differs",
            "payment.total_amount",
            total,
            format!(
                "the total is not goods, shipping, tax and fees together ({})",
                sum.map_or_else(|| "too many digits".to_owned(), |sum| sum.normalize().to_string())
            ),
            "the parts are used; compare the order with its price detail",
        ));
    }
}

fn line_of(sent: &SentLine, order: &Sent) -> Result<LineItem, Refused> {
    let price = need(&amount(sent.original_price, "original_price")?, "original_price")?;
    let status = status_of(sent, order)?;
    let cancelled = status == OrderStatus::Cancelled;
    let mut line = LineItem::new(need(&sent.id, "id")?, status, 1, price);
    if cancelled {
        let initiator = sent.cancel_user.as_ref().map(CancelUser::as_str);
        let initiator = initiator.or(order.cancellation_initiator.as_ref().map(CancellationInitiator::as_str));
        line.cancel_initiator = initiator.map(Initiator::from);
        line.cancel_reason = label(sent.cancel_reason.as_deref().or(order.cancel_reason.as_deref()));
    }
    line.product_id.clone_from(&sent.product_id);
    line.sku_id.clone_from(&sent.sku_id);
    line.seller_sku = label(sent.seller_sku.as_deref());
    line.product_name = label(sent.product_name.as_deref());
    line.seller_discount = amount(sent.seller_discount, "seller_discount")?;
    line.platform_discount = amount(sent.platform_discount, "platform_discount")?;
    line.is_gift = sent.is_gift;
    line.live_session_id.clone_from(&sent.room_id);
    line.channel = sent.room_id.is_some().then_some(Channel::Live);
    line.package_id.clone_from(&sent.package_id);
    Ok(line)
}

/// The line's own state, except where only the order knows better: lines have no word for an order on hold.
fn status_of(line: &SentLine, order: &Sent) -> Result<OrderStatus, Refused> {
    let whole = order.status.as_ref().map(ApiStatus::as_str);
    let own = line.display_status.as_ref().map(DisplayStatus::as_str);
    let word = match (whole, own) {
        (Some(whole @ ("ON_HOLD" | "UNPAID")), own) if own != Some("CANCELLED") => whole,
        (_, Some(own)) => own,
        (Some(whole), None) => whole,
        (None, None) => return need(&None, "display_status"),
    };
    Ok(match word {
        "TO_SHIP" => OrderStatus::AwaitingShipment,
        "CALCELLED" => OrderStatus::Cancelled,
        word => OrderStatus::from(word),
    })
}

/// What the buyer paid for a line.
fn paid(line: &OrderLine) -> Result<Amount, Refused> {
    let sum = || {
        let mut sum = i128::from(line.list_amount().ok()?.scaled());
        for part in [line.shipping_fee, line.tax, line.buyer_fees].into_iter().flatten() {
            sum += i128::from(part.scaled());
        }
        for part in [line.seller_discount, line.platform_discount, line.payment_platform_discount].into_iter().flatten()
        {
            sum -= i128::from(part.scaled());
        }
        Amount::try_from_scaled(i64::try_from(sum).ok()?).ok()
    };
    sum().ok_or_else(|| {
        Issue::error(
            "model.does_not_fit",
            "refund_amount",
            &line.line_id,
            "the paid amount of the line has more than 18 digits",
            "check the amounts of the order",
        )
    })
}

/// The findings of the model, the last one as the reason of the refusal.
fn invalid(error: &Error, issues: &mut Issues) -> Refused {
    if let Error::Model(ModelError::Invalid(found)) = error {
        issues.extend_within("", found.clone());
    }
    Issue::error(error.code(), "", "", "the order is left out: its findings stand beside this one", error.cure())
}
