//! GMV Max by day, hour or LIVE session; the product list of the bulk edit.

use chrono::Timelike;
use kpi_core::model::{AdSpend, Label, Listing, ListingStatus};

use super::super::layout::{AdSlot as A, CatalogueSlot as L};
use super::super::words;
use super::Blame;
use super::affiliate::same_currency;
use super::cells::{Cells, missing};

pub(super) fn day(cells: &mut Cells<'_, '_>) -> Result<Vec<AdSpend>, Blame> {
    let day_column = cells.plan.header.has(A::Day.into());
    let sessions = cells.plan.header.has(A::Live.into());
    let (day, hour) = if day_column {
        (cells.day(A::Day)?.ok_or_else(|| missing(A::Day.into()))?, None)
    } else if sessions {
        // Sessions state when their campaign was made; the period is that of the file.
        (cells.plan.span()?.0, None)
    } else {
        let text = cells.text(A::Time).ok_or_else(|| missing(A::Time.into()))?;
        let day = cells.day(A::Time)?.ok_or_else(|| missing(A::Time.into()))?;
        let hour = cells.plan.clock.wall(text).map(|wall| i64::from(wall.hour()));
        (day, hour)
    };
    same_currency(cells, A::Currency.into())?;
    let mut spend =
        AdSpend::new(cells.plan.options.shop.clone(), day, cells.plan.currency, cells.need_amount(A::Cost)?);
    spend.market = cells.plan.market;
    spend.hour = hour;
    spend.campaign_id = cells.id(A::CampaignId)?;
    spend.campaign = cells.label(A::Campaign);
    spend.ad_type = Some(Label::new("GMV_MAX"));
    spend.attribution = Some(Label::new("GMV_MAX"));
    if let (Some(live), Some(launched)) = (cells.text(A::Live), cells.text(A::Launched)) {
        spend.live_session_id = format!("{live} {launched}").parse().ok();
    }
    spend.net_cost = cells.amount(A::NetCost)?;
    spend.impressions = cells.count(A::Impressions)?;
    spend.clicks = cells.count(A::Clicks)?;
    spend.sku_orders = cells.count(A::SkuOrders)?;
    spend.revenue = Some(cells.need_amount(A::Revenue)?);
    cells.plan.report.day("day", day);
    Ok(vec![spend])
}

pub(super) fn listing(cells: &mut Cells<'_, '_>) -> Result<Vec<Listing>, Blame> {
    let day = cells.plan.span()?.0;
    // The bulk edit has no status; it lists what can be edited, so the state stays unknown.
    let status = cells.word(L::Status, words::listing_status).unwrap_or_else(|| "UNKNOWN".to_owned());
    let mut listing = Listing::new(
        cells.plan.options.shop.clone(),
        day,
        cells.digits(L::ProductId)?,
        ListingStatus::from(status.as_str()),
    );
    listing.sku_id = Some(cells.digits(L::SkuId)?);
    listing.market = cells.plan.market;
    listing.product_name = cells.label(L::ProductName);
    listing.sku_name = cells.label(L::Variation);
    listing.seller_sku = cells.label(L::SellerSku);
    listing.category = cells.label(L::Category);
    let price = cells.amount(L::Price)?;
    if cells.plan.currency_known {
        listing.currency = Some(cells.plan.currency);
        listing.price = price;
    } else if price.is_some() {
        let message = || "prices are left out because the currency is not known; give the market".to_owned();
        cells.plan.report.notice("price_without_currency", format!("row {}", cells.row.number), message);
    }
    listing.stock = cells.count(L::Stock)?;
    Ok(vec![listing])
}
