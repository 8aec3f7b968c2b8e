use super::context::{Converted, FactContext, Refused};
use super::values::{currency, label, money, need, scaled};
use crate::api::affiliate_seller::{ContentType, Order, SettlementStatus, Sku};
use crate::types::ApiId;
use kpi_core::model::{AffiliateOrder, AffiliateSettlement, CreatorId, Issue, Issues, Level};

/// Affiliate orders of the seller, one row for each SKU. Rates count in hundredths of a percent. One order can stand on
/// two pages; its rows have different SKUs.
///
/// An amount in another currency than the price is a warning and left out of the row.
pub fn affiliate_orders(orders: &[Order], context: &FactContext) -> Converted<AffiliateOrder> {
    Converted::each(orders, "orders", |order, rows, issues| {
        for (index, sku) in order.skus.iter().enumerate() {
            let mut found = Issues::default();
            let row = row(order, sku, context, &mut found);
            issues.extend_within(format_args!("skus[{index}]"), found);
            rows.push(row.map_err(|issue| issue.within(format_args!("skus[{index}]")))?);
        }
        Ok(())
    })
}

fn row(order: &Order, sku: &Sku, context: &FactContext, issues: &mut Issues) -> Result<AffiliateOrder, Refused> {
    let price_unit = sku.price.as_ref().and_then(|price| price.currency.as_ref());
    let unit = currency(price_unit, context, "price.currency")?;
    let mut row = AffiliateOrder::new(
        need(&order.id, "id")?,
        context.shop_id.clone(),
        unit,
        need(&order.create_time, "create_time")?,
        need(&sku.quantity, "quantity")?,
    );
    row.market = context.market;
    row.product_id.clone_from(&sku.product_id);
    row.sku_id.clone_from(&sku.sku_id);
    row.creator_id = sku
        .creator_username
        .as_deref()
        .map(|name| {
            CreatorId::try_new(name)
                .map_err(|error| Issue::error(error.code(), "creator_username", name, error.to_string(), error.cure()))
        })
        .transpose()?;
    row.content_type = label(sku.content_type.as_ref().map(ContentType::as_str));
    row.content_id = label(sku.content_id.as_ref().map(ApiId::as_str));
    row.delivery_time = order.delivery_time;
    let state = sku.settlement_status.as_ref().map(SettlementStatus::as_str).filter(|word| *word != "Unknown");
    row.settlement = state.map(AffiliateSettlement::from);
    row.refunded_quantity = sku.refunded_quantity;
    row.fully_returned = sku.fully_return.as_deref().and_then(|text| match text.to_ascii_lowercase().as_str() {
        "true" | "yes" | "1" => Some(true),
        "false" | "no" | "0" => Some(false),
        _ => None,
    });
    row.commission_rate = scaled(sku.commission_rate.as_ref(), 4, "commission_rate")?;
    row.ads_commission_rate = scaled(sku.shop_ads_commission_rate.as_ref(), 4, "shop_ads_commission_rate")?;
    let mut same = |value, field| match money(value, unit, field) {
        Ok(amount) => amount,
        Err(mut issue) => {
            issue.level = Level::Warning;
            issues.push(issue);
            None
        }
    };
    row.price = same(sku.price.as_ref(), "price");
    row.estimated_base = same(sku.estimated_commission_base.as_ref(), "estimated_commission_base");
    row.estimated_commission = same(sku.estimated_paid_commission.as_ref(), "estimated_paid_commission");
    row.actual_base = same(sku.actual_commission_base.as_ref(), "actual_commission_base");
    row.actual_commission = same(sku.actual_paid_commission.as_ref(), "actual_paid_commission");
    row.actual_ads_commission = same(sku.actual_paid_shop_ads_commission.as_ref(), "actual_paid_shop_ads_commission");
    row.cofunded_bonus =
        same(sku.actual_cofunded_creator_bonus_amount.as_ref(), "actual_cofunded_creator_bonus_amount");
    row.source.clone_from(&context.source);
    row.observed_time = context.observed_time;
    Ok(row)
}
