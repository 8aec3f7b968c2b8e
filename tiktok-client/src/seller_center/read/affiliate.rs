//! Affiliate orders and creators.

use kpi_core::model::{AffiliateOrder, CreatorPerformance};

use super::super::layout::{AffiliateSlot as A, CreatorSlot as C};
use super::super::numbers::Fault;
use super::super::words;
use super::Blame;
use super::cells::Cells;

pub(super) fn order(cells: &mut Cells<'_, '_>) -> Result<Vec<AffiliateOrder>, Blame> {
    let created = cells.need_time(A::Created)?;
    let mut order = AffiliateOrder::new(
        cells.digits(A::OrderId)?,
        cells.plan.options.shop.clone(),
        cells.plan.currency,
        created,
        cells.need_count(A::Quantity)?,
    );
    same_currency(cells, A::Currency.into())?;
    order.market = cells.plan.market;
    order.product_id = cells.id(A::ProductId)?;
    order.sku_id = Some(cells.digits(A::SkuId)?);
    order.product_name = cells.label(A::ProductName);
    order.creator_id = Some(cells.need_id(A::Creator)?);
    order.content_type = cells.label(A::ContentType);
    order.content_id = cells.label(A::ContentId);
    order.delivery_time = cells.time(A::Delivered)?;
    order.commission_time = cells.time(A::CommissionPaid)?;
    order.settlement = cells.word(A::Settlement, words::affiliate_settlement).map(|word| word.as_str().into());
    order.price = cells.amount(A::Price)?;
    order.payment_amount = cells.amount(A::PaymentAmount)?;
    order.fully_returned = cells.text(A::FullyReturned).and_then(words::yes_no);
    order.commission_rate = cells.share(A::Rate)?;
    order.ads_commission_rate = cells.share(A::AdsRate)?;
    order.estimated_base = cells.amount(A::EstimatedBase)?;
    order.estimated_commission = cells.amount(A::EstimatedCommission)?;
    order.actual_base = cells.amount(A::ActualBase)?;
    order.actual_commission = cells.amount(A::ActualCommission)?;
    order.actual_ads_commission = cells.amount(A::ActualAds)?;
    order.cofunded_bonus = cells.amount(A::Bonus)?;
    let report = &mut cells.plan.report;
    report.word("by_status", cells.row.get(A::Settlement));
    report.dated(created);
    cells.plan.distinct("orders", cells.row.get(A::OrderId));
    Ok(vec![order])
}

/// A row in another currency than the file's is damage or a file of two shops.
pub(super) fn same_currency(cells: &Cells<'_, '_>, slot: usize) -> Result<(), Blame> {
    match cells.text(slot) {
        Some(code) if !code.eq_ignore_ascii_case(cells.plan.currency.code()) => {
            let reason = format!("the row is in {code}, the file in {}", cells.plan.currency);
            Err((
                slot,
                Fault::new("money.currency_mismatch", reason, "read rows of another currency from their own file"),
            ))
        }
        _ => Ok(()),
    }
}

pub(super) fn creator(cells: &mut Cells<'_, '_>) -> Result<Vec<CreatorPerformance>, Blame> {
    let (first, days) = cells.plan.span()?;
    let mut creator = CreatorPerformance::new(cells.need_id(C::Creator)?, cells.plan.options.shop.clone(), first, days);
    creator.market = cells.plan.market;
    creator.account = cells.label(C::Creator);
    creator.followers = cells.count(C::Followers)?;
    creator.currency = Some(cells.plan.currency);
    creator.gmv = Some(cells.need_amount(C::Gmv)?);
    creator.live_gmv = cells.amount(C::LiveGmv)?;
    creator.video_gmv = cells.amount(C::VideoGmv)?;
    creator.product_card_gmv = cells.amount(C::CardGmv)?;
    creator.refunds = cells.amount(C::Refunded)?;
    creator.estimated_commission = cells.amount(C::Commission)?;
    creator.orders = cells.count(C::Orders)?;
    creator.units = cells.count(C::Units)?;
    creator.units_refunded = cells.count(C::UnitsRefunded)?;
    creator.buyers = cells.count(C::Buyers)?;
    creator.product_impressions = cells.count(C::Impressions)?;
    creator.live_sessions = cells.count(C::Lives)?;
    creator.videos = cells.count(C::Videos)?;
    Ok(vec![creator])
}
