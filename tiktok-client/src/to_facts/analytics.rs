use super::context::{Converted, FactContext, Refused};
use super::values::{label, money, need, scaled};
use crate::api::analytics::{
    GetShopPerformancePerformanceInterval, GetShopVideoPerformanceListVideo, LiveStreamSession,
};
use crate::types::{ApiMoney, Moment, Scalar};
use chrono::NaiveDate;
use kpi_core::model::{Issue, LiveSession, Rate, Traffic, VideoPerformance};
use kpi_core::money::Currency;
use rust_decimal::Decimal;

/// Shop performance, one row for each interval. The platform's GMV includes cancelled and refunded orders. Visitors and
/// page views come as daily means: they are counts where the interval is one day, and are left out where it is not.
pub fn shop_traffic(intervals: &[GetShopPerformancePerformanceInterval], context: &FactContext) -> Converted<Traffic> {
    Converted::each(intervals, "intervals", |sent, rows, _| {
        let first = need(&sent.start_date, "start_date")?;
        let days = (need(&sent.end_date, "end_date")? - first).num_days();
        let mut row = Traffic::new(context.shop_id.clone(), first, days);
        row.market = context.market;
        if let Some(sales) = &sent.sales {
            let unit = unit(sales.gmv.as_ref(), context);
            row.currency = unit;
            row.gmv = within(sales.gmv.as_ref(), unit, "sales.gmv")?;
            row.gmv_with_cofunding =
                within(sales.gmv_with_tiktok_co_funding.as_ref(), unit, "sales.gmv_with_tiktok_co_funding")?;
            row.tax = within(sales.tax.as_ref(), unit, "sales.tax")?;
            row.refunds = within(sales.refunds.as_ref(), unit, "sales.refunds")?;
            row.orders = sales.orders_count;
            row.sku_orders = sales.sku_orders_count;
            row.units = sales.items_sold;
            row.buyers = sales.customers_count;
        }
        if let Some(traffic) = &sent.traffic {
            row.impressions = traffic.product_impressions;
            row.unique_impressions = traffic.unique_product_impressions;
            row.clicks = traffic.product_clicks;
            row.unique_clicks = traffic.unique_clicks;
            if days == 1 {
                row.page_views = whole(traffic.avg_page_views, "traffic.avg_page_views")?;
                row.visitors = whole(traffic.avg_visitors, "traffic.avg_visitors")?;
            }
        }
        row.source.clone_from(&context.source);
        row.observed_time = context.observed_time;
        rows.push(row);
        Ok(())
    })
}

/// Videos of the performance list over the days that were asked for.
pub fn videos(
    videos: &[GetShopVideoPerformanceListVideo],
    first: NaiveDate,
    days: i64,
    context: &FactContext,
) -> Converted<VideoPerformance> {
    Converted::each(videos, "videos", |sent, rows, _| {
        let mut row = VideoPerformance::new(need(&sent.id, "id")?, context.shop_id.clone(), first, days);
        row.market = context.market;
        row.title = label(sent.title.as_deref());
        row.account = label(sent.username.as_deref());
        row.post_time = sent.video_post_time.as_ref().and_then(Moment::time);
        row.duration_s = sent.duration;
        row.views = sent.views;
        row.likes = sent.likes;
        row.comments = sent.comments;
        row.shares = sent.shares;
        row.new_followers = sent.new_followers;
        row.live_clicks = sent.v_to_l_clicks;
        row.product_impressions = sent.product_impressions;
        row.product_clicks = sent.product_clicks;
        row.finish_rate = scaled(sent.video_finish_rate.as_ref(), 0, "video_finish_rate")?;
        row.sku_orders = sent.sku_orders;
        row.units = sent.items_sold;
        let unit = unit(sent.gmv.as_ref(), context);
        row.currency = unit;
        row.gmv = within(sent.gmv.as_ref(), unit, "gmv")?;
        row.attributed_gmv = within(sent.attributed_gmv.as_ref(), unit, "attributed_gmv")?;
        row.source.clone_from(&context.source);
        row.observed_time = context.observed_time;
        rows.push(row);
        Ok(())
    })
}

/// LIVE sessions of the performance list. A session whose start is not a time is an issue: without it there is no row.
pub fn live_sessions(sessions: &[LiveStreamSession], context: &FactContext) -> Converted<LiveSession> {
    Converted::each(sessions, "live_stream_sessions", |sent, rows, _| {
        let start = need(&sent.start_time, "start_time")?;
        let Some(time) = start.time() else {
            let cure = "report the value; its time zone is not known";
            return Err(Issue::error("to_facts.time", "start_time", start.text(), "not Unix seconds", cure));
        };
        let mut row = LiveSession::new(need(&sent.id, "id")?, context.shop_id.clone(), time);
        row.market = context.market;
        row.end_time = sent.end_time.as_ref().and_then(Moment::time);
        row.duration_s = row.end_time.map(|end| (end - time).num_seconds());
        row.title = label(sent.title.as_deref());
        row.account = label(sent.creator.as_ref().and_then(|creator| creator.user_name.as_deref()));
        if let Some(traffic) = &sent.traffic {
            row.views = traffic.views;
            row.viewers = traffic.viewers;
            row.peak_viewers = traffic.pcu;
            row.average_viewers = traffic.acu.and_then(|acu| Rate::try_new(Decimal::from(acu)).ok());
            row.average_view_s = rate(traffic.avg_viewing_duration, "traffic.avg_viewing_duration")?;
            row.impressions = traffic.impressions;
            row.product_impressions = traffic.product_impressions;
            row.product_clicks = traffic.product_clicks;
        }
        if let Some(interaction) = &sent.interaction_performance {
            row.new_followers = interaction.new_followers;
            row.likes = interaction.likes;
            row.comments = interaction.comments;
            row.shares = interaction.shares;
        }
        if let Some(sales) = &sent.sales_performance {
            let unit = unit(sales.live_gmv.as_ref().or(sales.live_attributed_gmv.as_ref()), context);
            row.currency = unit;
            row.gmv = within(sales.live_gmv.as_ref(), unit, "sales_performance.live_gmv")?;
            row.attributed_gmv =
                within(sales.live_attributed_gmv.as_ref(), unit, "sales_performance.live_attributed_gmv")?;
            row.orders = sales.live_attributed_orders;
            row.sku_orders = sales.live_attributed_sku_orders;
            row.units = sales.live_attributed_items_sold;
            row.buyers = sales.attributed_customers;
        }
        row.source.clone_from(&context.source);
        row.observed_time = context.observed_time;
        rows.push(row);
        Ok(())
    })
}

/// The currency of a row: the one beside its main amount, else the shop's.
pub(super) fn unit(main: Option<&ApiMoney>, context: &FactContext) -> Option<Currency> {
    main.and_then(|money| money.currency.as_ref()?.currency()).or(context.currency)
}

/// An amount in the row's currency; without one there can be no amount.
pub(super) fn within(
    value: Option<&ApiMoney>,
    unit: Option<Currency>,
    field: &str,
) -> Result<Option<kpi_core::model::Amount>, Refused> {
    match (value, unit) {
        (Some(_), Some(unit)) => money(value, unit, field),
        (Some(amount), None) if amount.amount.is_some() => {
            let cure = "give the shop's currency in the context";
            Err(Issue::error("to_facts.currency", field, "", "the answer names no currency", cure))
        }
        _ => Ok(None),
    }
}

/// A mean of one day is a count.
pub(super) fn whole(value: Option<Decimal>, field: &str) -> Result<Option<i64>, Refused> {
    let Some(value) = value else { return Ok(None) };
    if value.fract().is_zero()
        && let Ok(count) = i64::try_from(value)
    {
        return Ok(Some(count));
    }
    let cure = "report the value: the mean of one day should be a count";
    Err(Issue::error("to_facts.count", field, value, "not a whole number", cure))
}

fn rate(value: Option<Decimal>, field: &str) -> Result<Option<Rate>, Refused> {
    value
        .map(|value| {
            Rate::try_new(value)
                .map_err(|error| Issue::error(error.code(), field, value, error.to_string(), error.cure()))
        })
        .transpose()
}
