//! Analytics: shop by day, products, LIVE sessions and videos.

use kpi_core::model::{Channel, LiveSession, Traffic, VideoPerformance};

use super::super::layout::{LiveSlot as L, ProductSlot as P, ShopSlot as S, VideoSlot as V};
use super::super::numbers::Fault;
use super::Blame;
use super::cells::{Cells, missing};

pub(super) fn shop(cells: &mut Cells<'_, '_>) -> Result<Vec<Traffic>, Blame> {
    let day = cells.day(S::Day)?.ok_or_else(|| missing(S::Day.into()))?;
    let mut row = Traffic::new(cells.plan.options.shop.clone(), day, 1);
    row.market = cells.plan.market;
    row.currency = Some(cells.plan.currency);
    row.gmv = Some(cells.need_amount(S::Gmv)?);
    row.gmv_with_cofunding = cells.amount(S::GmvWithCofunding)?;
    row.tax = cells.amount(S::Tax)?;
    row.refunds = cells.amount(S::Refunds)?;
    row.orders = cells.count(S::Orders)?;
    row.sku_orders = cells.count(S::SkuOrders)?;
    row.units = cells.count(S::Units)?;
    row.units_refunded = cells.count(S::UnitsRefunded)?;
    row.buyers = cells.count(S::Buyers)?;
    row.page_views = cells.count(S::PageViews)?;
    row.visitors = cells.count(S::Visitors)?;
    row.impressions = cells.count(S::Impressions)?;
    row.unique_impressions = cells.count(S::UniqueImpressions)?;
    row.clicks = cells.count(S::Clicks)?;
    row.unique_clicks = cells.count(S::UniqueClicks)?;
    cells.plan.report.day("day", day);
    Ok(vec![row])
}

pub(super) fn product(cells: &mut Cells<'_, '_>) -> Result<Vec<Traffic>, Blame> {
    let (first, days) = cells.plan.span()?;
    let product: kpi_core::model::ProductId = cells.digits(P::ProductId)?;
    let base = |cells: &Cells<'_, '_>| {
        let mut row = Traffic::new(cells.plan.options.shop.clone(), first, days);
        row.market = cells.plan.market;
        row.currency = Some(cells.plan.currency);
        row.product_id = Some(product.clone());
        row.product_name = cells.label(P::ProductName);
        row
    };
    let mut all = base(cells);
    all.gmv = Some(cells.need_amount(P::Gmv)?);
    all.gmv_with_cofunding = cells.amount(P::GmvWithCofunding)?;
    all.tax = cells.amount(P::Tax)?;
    all.refunds = cells.amount(P::Refunds)?;
    all.orders = cells.count(P::Orders)?;
    all.sku_orders = cells.count(P::SkuOrders)?;
    all.units = Some(cells.need_count(P::Units)?);
    all.units_refunded = cells.count(P::UnitsRefunded)?;
    all.buyers = cells.count(P::Buyers)?;
    all.impressions = cells.count(P::Impressions)?;
    all.unique_impressions = cells.count(P::UniqueImpressions)?;
    all.clicks = cells.count(P::Clicks)?;
    all.unique_clicks = cells.count(P::UniqueClicks)?;
    all.add_to_cart = cells.count(P::AddToCart)?;
    all.add_to_cart_users = cells.count(P::AddToCartUsers)?;
    let mut rows = vec![all];
    // What the file states per channel: GMV, pieces, impressions, clicks, page views, visitors, buyers.
    let channels = [
        (
            Channel::ShopTab,
            [
                Some(P::ShopTabGmv),
                Some(P::ShopTabUnits),
                Some(P::ShopTabImpressions),
                Some(P::ShopTabClicks),
                Some(P::ShopTabViews),
                Some(P::ShopTabVisitors),
                Some(P::ShopTabBuyers),
            ],
        ),
        (
            Channel::Live,
            [
                Some(P::LiveGmv),
                Some(P::LiveUnits),
                Some(P::LiveImpressions),
                None,
                Some(P::LiveViews),
                Some(P::LiveVisitors),
                Some(P::LiveBuyers),
            ],
        ),
        (
            Channel::Video,
            [
                Some(P::VideoGmv),
                Some(P::VideoUnits),
                Some(P::VideoImpressions),
                None,
                Some(P::VideoViews),
                Some(P::VideoVisitors),
                Some(P::VideoBuyers),
            ],
        ),
        (
            Channel::ProductCard,
            [
                Some(P::CardGmv),
                Some(P::CardUnits),
                Some(P::CardImpressions),
                None,
                Some(P::CardViews),
                Some(P::CardVisitors),
                Some(P::CardBuyers),
            ],
        ),
    ];
    for (channel, [gmv, units, impressions, clicks, views, visitors, buyers]) in channels {
        let stated = |slot: Option<P>| slot.filter(|slot| cells.text(*slot).is_some());
        if stated(gmv).or(stated(units)).is_none() {
            continue;
        }
        let count = |slot: Option<P>| slot.map_or(Ok(None), |slot| cells.count(slot));
        let mut row = base(cells);
        row.channel = Some(channel);
        row.gmv = gmv.map_or(Ok(None), |slot| cells.amount(slot))?;
        row.units = count(units)?;
        row.impressions = count(impressions)?;
        row.clicks = count(clicks)?;
        row.page_views = count(views)?;
        row.visitors = count(visitors)?;
        row.buyers = count(buyers)?;
        rows.push(row);
    }
    Ok(rows)
}

pub(super) fn live(cells: &mut Cells<'_, '_>) -> Result<Vec<LiveSession>, Blame> {
    let start = cells.need_time(L::Start)?;
    let title = cells.text(L::Title).ok_or_else(|| missing(L::Title.into()))?;
    // Without a room id the title and the start name the session.
    let id = match cells.id(L::RoomId)? {
        Some(id) => id,
        None => id_of(&format!("{title} {}", cells.row.get(L::Start)), L::Title.into())?,
    };
    let mut live = LiveSession::new(id, cells.plan.options.shop.clone(), start);
    live.market = cells.plan.market;
    live.end_time = cells.time(L::End)?;
    live.duration_s = cells.count(L::Duration)?;
    live.title = cells.label(L::Title);
    live.account = cells.label(L::Creator);
    live.creator_id = cells.id(L::CreatorId)?;
    live.views = cells.count(L::Views)?;
    live.viewers = cells.count(L::Viewers)?;
    live.peak_viewers = cells.count(L::PeakViewers)?;
    live.average_view_s = cells.number(L::AverageView)?;
    live.impressions = cells.count(L::Impressions)?;
    live.product_impressions = cells.count(L::ProductImpressions)?;
    live.product_clicks = cells.count(L::ProductClicks)?;
    live.new_followers = cells.count(L::NewFollowers)?;
    live.likes = cells.count(L::Likes)?;
    live.comments = cells.count(L::Comments)?;
    live.shares = cells.count(L::Shares)?;
    live.orders = cells.count(L::Orders)?;
    live.sku_orders = cells.count(L::SkuOrders)?;
    live.units = cells.count(L::Units)?;
    live.buyers = cells.count(L::Buyers)?;
    live.currency = Some(cells.plan.currency);
    live.gmv = cells.amount(L::DirectGmv)?;
    live.attributed_gmv = match cells.amount(L::AttributedGmv)? {
        Some(gmv) => Some(gmv),
        None => cells.amount(L::Revenue)?,
    };
    live.ad_cost = cells.amount(L::AdCost)?;
    live.ad_gmv = cells.amount(L::AdGmv)?;
    cells.plan.report.dated(start);
    Ok(vec![live])
}

pub(super) fn video(cells: &mut Cells<'_, '_>) -> Result<Vec<VideoPerformance>, Blame> {
    let (first, days) = cells.plan.span()?;
    let mut video = VideoPerformance::new(cells.digits(V::VideoId)?, cells.plan.options.shop.clone(), first, days);
    video.market = cells.plan.market;
    video.title = cells.label(V::Title);
    video.account = cells.label(V::Creator);
    video.creator_id = cells.id(V::CreatorId)?;
    video.post_time = cells.time(V::Time)?;
    video.views = Some(cells.need_count(V::Views)?);
    video.likes = cells.count(V::Likes)?;
    video.comments = cells.count(V::Comments)?;
    video.shares = cells.count(V::Shares)?;
    video.new_followers = cells.count(V::NewFollowers)?;
    video.live_clicks = cells.count(V::LiveClicks)?;
    video.product_impressions = cells.count(V::ProductImpressions)?;
    video.product_clicks = cells.count(V::ProductClicks)?;
    video.finish_rate = cells.share(V::FinishRate)?;
    video.orders = cells.count(V::Orders)?;
    video.units = cells.count(V::Units)?;
    video.buyers = cells.count(V::Buyers)?;
    video.currency = Some(cells.plan.currency);
    video.gmv = Some(cells.need_amount(V::Gmv)?);
    video.attributed_gmv = cells.amount(V::AttributedGmv)?;
    Ok(vec![video])
}

/// An id made of texts; a long title is cut, the start at its end is kept.
fn id_of<T: std::str::FromStr<Err = kpi_core::error::ModelError>>(text: &str, slot: usize) -> Result<T, Blame> {
    let mut from = text.len().saturating_sub(kpi_core::model::MAX_ID_BYTES);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    text.get(from..)
        .unwrap_or("")
        .parse()
        .map_err(|error: kpi_core::error::ModelError| (slot, Fault::new(error.code(), error.to_string(), error.cure())))
}
