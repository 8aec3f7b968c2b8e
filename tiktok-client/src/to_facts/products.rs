use super::analytics::{unit, whole, within};
use super::context::{Converted, FactContext, Refused};
use super::values::need;
use crate::api::analytics::{
    ContentType, GetShopPerformancePerHourPerformanceInterval, GetShopProductPerformanceDetailPerformanceInterval,
    GetShopProductPerformanceListProduct, GetShopSkuPerformanceDetailPerformance, GmvBreakdownType,
    ItemsSoldBreakdownType, Sku,
};
use crate::types::{ApiMoney, ProductId};
use chrono::NaiveDate;
use kpi_core::model::{Channel, Issue, Traffic};
use rust_decimal::Decimal;

/// Products of the performance list over the days that were asked for: a row for the whole product and one for each
/// block of the answer, as the export gives them.
///
/// The rows by channel are `SHOP_TAB`, `AFFILIATE`, and the platform's narrower blocks under its own words: `SELLER_LIVE`,
/// `SELLER_VIDEO`, `SELLER_PRODUCT_CARD`, `AFFILIATE_LIVE`, `AFFILIATE_VIDEO`. Their amounts are attributed and overlap:
/// they do not add up to the product. Buyers are the platform's estimate.
pub fn product_traffic(
    products: &[GetShopProductPerformanceListProduct],
    first: NaiveDate,
    days: i64,
    context: &FactContext,
) -> Converted<Traffic> {
    Converted::each(products, "products", |sent, rows, _| {
        let id = need(&sent.id, "id")?;
        let base = || {
            let mut row = blank(first, days, context);
            row.product_id = Some(id.clone());
            row
        };
        let mut row = base();
        if let Some(total) = &sent.total_performance {
            let unit = unit(total.gmv.as_ref(), context);
            row.currency = unit;
            row.gmv = within(total.gmv.as_ref(), unit, "total_performance.gmv")?;
            row.gmv_with_cofunding =
                within(total.gross_merchandise_value.as_ref(), unit, "total_performance.gross_merchandise_value")?;
            row.tax = within(total.tax.as_ref(), unit, "total_performance.tax")?;
            row.refunds = within(total.refunds.as_ref(), unit, "total_performance.refunds")?;
            row.orders = total.orders;
            row.sku_orders = total.sku_orders;
            row.units = total.items_sold;
            row.units_refunded = total.refunded_items;
            row.buyers = total.estimated_customers;
            row.impressions = total.product_impressions;
            row.unique_impressions = total.unique_product_impressions;
            row.clicks = total.product_clicks;
            row.unique_clicks = total.unique_clicks;
            row.add_to_cart = total.add_cart_count;
            row.add_to_cart_users = total.add_cart_users;
        }
        rows.push(row);
        // The blocks have the same fields under three spellings.
        macro_rules! block {
            ($block:ident, $channel:expr, $gmv:ident $(, $field:ident = $sent:ident)*) => {
                if let Some(part) = &sent.$block {
                    let mut row = base();
                    row.channel = Some($channel);
                    money(&mut row, part.$gmv.as_ref(), context, concat!(stringify!($block), ".", stringify!($gmv)))?;
                    $(row.$field = part.$sent;)*
                    rows.push(row);
                }
            };
            (seller $block:ident, $channel:literal) => {
                block!($block, Channel::from($channel), attributed_gmv, orders = attributed_orders,
                    sku_orders = attributed_sku_orders, units = attributed_sold_items, buyers = estimated_customers,
                    impressions = product_impressions, unique_impressions = unique_product_impressions,
                    clicks = product_clicks, unique_clicks = unique_clicks, add_to_cart = add_cart_count,
                    add_to_cart_users = add_cart_users)
            };
            (creator $block:ident, $channel:literal, $gmv:ident) => {
                block!($block, Channel::from($channel), $gmv, impressions = product_impressions,
                    unique_impressions = unique_product_impressions, clicks = product_clicks,
                    unique_clicks = unique_clicks, add_to_cart = add_cart_count, add_to_cart_users = atc_users)
            };
        }
        block!(seller seller_live_performance, "SELLER_LIVE");
        block!(seller seller_video_performance, "SELLER_VIDEO");
        block!(seller seller_product_card_performance, "SELLER_PRODUCT_CARD");
        block!(seller affiliate_total_performance, "AFFILIATE");
        block!(creator affiliate_live_performance, "AFFILIATE_LIVE", live_attributed_gmv);
        block!(creator affiliate_video_performance, "AFFILIATE_VIDEO", attributed_video_gmv);
        block!(
            shop_tab_performance,
            Channel::ShopTab,
            shop_tab_gmv,
            units = shop_tab_sold_items,
            buyers = estimated_shop_tab_customers,
            impressions = shop_tab_product_impressions,
            clicks = shop_tab_product_clicks,
            unique_clicks = unique_shop_tab_product_clicks
        );
        Ok(())
    })
}

/// One product by day, from its detail: a row for each interval and one for each kind of content in it. Means of visitors
/// and buyers are counts where the interval is one day, and are left out where it is not.
pub fn product_days(
    product: &ProductId,
    intervals: &[GetShopProductPerformanceDetailPerformanceInterval],
    context: &FactContext,
) -> Converted<Traffic> {
    Converted::each(intervals, "intervals", |sent, rows, _| {
        let (first, days) = span(sent.start_date, sent.end_date)?;
        let base = || {
            let mut row = blank(first, days, context);
            row.product_id = Some(product.clone());
            row
        };
        let mut row = base();
        if let Some(sales) = &sent.sales {
            money(&mut row, sales.gmv.as_ref(), context, "sales.gmv")?;
            row.orders = sales.orders;
            row.units = sales.items_sold;
        }
        rows.push(row);
        let mut parts: Vec<Traffic> = Vec::new();
        for part in sent.sales.iter().flat_map(|sales| &sales.breakdowns) {
            let row = by_content(&mut parts, part.content_type.as_ref(), base)?;
            if let Some(sales) = &part.sales {
                money(row, sales.gmv.as_ref(), context, "sales.breakdowns.gmv")?;
                row.units = sales.items_sold;
                row.buyers = of_one_day(days, sales.avg_customers, "sales.breakdowns.avg_customers")?;
            }
        }
        for part in sent.traffic.iter().flat_map(|traffic| &traffic.breakdowns) {
            let row = by_content(&mut parts, part.content_type.as_ref(), base)?;
            if let Some(traffic) = &part.traffic {
                row.impressions = traffic.impressions;
                row.page_views = traffic.page_views;
                let views = traffic.avg_unique_page_views;
                row.visitors = of_one_day(days, views, "traffic.breakdowns.avg_unique_page_views")?;
            }
        }
        rows.append(&mut parts);
        Ok(())
    })
}

/// Variants of the performance list over the days that were asked for.
pub fn sku_traffic(skus: &[Sku], first: NaiveDate, days: i64, context: &FactContext) -> Converted<Traffic> {
    Converted::each(skus, "skus", |sent, rows, _| {
        let mut row = blank(first, days, context);
        row.sku_id = Some(need(&sent.id, "id")?);
        row.product_id.clone_from(&sent.product_id);
        money(&mut row, sent.gmv.as_ref(), context, "gmv")?;
        row.sku_orders = sent.sku_orders;
        row.units = sent.units_sold;
        rows.push(row);
        Ok(())
    })
}

/// One variant by day, from its detail: a row for each interval and one for each kind of content in it.
pub fn sku_days(performance: &GetShopSkuPerformanceDetailPerformance, context: &FactContext) -> Converted<Traffic> {
    Converted::each(&performance.intervals, "intervals", |sent, rows, _| {
        let (first, days) = span(sent.start_date, sent.end_date)?;
        let sku = need(&performance.sku_id, "sku_id")?;
        let base = || {
            let mut row = blank(first, days, context);
            row.sku_id = Some(sku.clone());
            row.product_id.clone_from(&performance.product_id);
            row
        };
        let mut row = base();
        money(&mut row, sent.gmv.as_ref(), context, "gmv")?;
        row.sku_orders = sent.sku_orders;
        row.units = sent.items_sold;
        rows.push(row);
        let mut parts: Vec<Traffic> = Vec::new();
        for part in &sent.gmv_breakdown {
            let row = of_channel(&mut parts, part.type_.as_ref().map(GmvBreakdownType::as_str), base)?;
            let amount = ApiMoney { amount: part.amount, currency: part.currency.clone(), shown: None };
            money(row, Some(&amount), context, "gmv_breakdown")?;
        }
        for part in &sent.items_sold_breakdown {
            let row = of_channel(&mut parts, part.type_.as_ref().map(ItemsSoldBreakdownType::as_str), base)?;
            row.units = whole(part.amount, "items_sold_breakdown.amount")?;
        }
        rows.append(&mut parts);
        Ok(())
    })
}

/// The hours of a day of the shop, today included; hour 0 is the first one of the local day. Attributed GMV stands in rows
/// of its own, by channel. Buyers and visitors are distinct within the hour only.
pub fn hourly_traffic(
    hours: &[GetShopPerformancePerHourPerformanceInterval],
    day: NaiveDate,
    context: &FactContext,
) -> Converted<Traffic> {
    Converted::each(hours, "intervals", |sent, rows, _| {
        let hour = need(&sent.index, "index")?;
        if !(0..24).contains(&hour) {
            let cure = "report the value; hours are 0 to 23";
            return Err(Issue::error("to_facts.hour", "index", hour, "not an hour of a day", cure));
        }
        let base = || {
            let mut row = blank(day, 1, context);
            row.hour = Some(hour);
            row
        };
        let mut row = base();
        money(&mut row, sent.gmv.as_ref(), context, "gmv")?;
        row.orders = sent.orders_count;
        row.sku_orders = sent.sku_orders_count;
        row.units = sent.items_sold;
        row.buyers = sent.customers_count.or(sent.customers);
        row.visitors = sent.visitors;
        row.impressions = sent.product_impressions;
        row.unique_impressions = sent.unique_product_impressions;
        row.clicks = sent.product_clicks;
        row.unique_clicks = sent.unique_clicks;
        rows.push(row);
        for (channel, gmv, field) in [
            (Channel::Live, &sent.live_attributed_gmv, "live_attributed_gmv"),
            (Channel::Video, &sent.video_attributed_gmv, "video_attributed_gmv"),
            (Channel::ProductCard, &sent.product_card_attributed_gmv, "product_card_attributed_gmv"),
        ] {
            if gmv.is_some() {
                let mut row = base();
                row.channel = Some(channel);
                money(&mut row, gmv.as_ref(), context, field)?;
                rows.push(row);
            }
        }
        Ok(())
    })
}

fn blank(first: NaiveDate, days: i64, context: &FactContext) -> Traffic {
    let mut row = Traffic::new(context.shop_id.clone(), first, days);
    row.market = context.market;
    row.source.clone_from(&context.source);
    row.observed_time = context.observed_time;
    row
}

/// The first day of an interval and its length; the end is exclusive.
fn span(start: Option<NaiveDate>, end: Option<NaiveDate>) -> Result<(NaiveDate, i64), Refused> {
    let first = need(&start, "start_date")?;
    Ok((first, (need(&end, "end_date")? - first).num_days()))
}

fn money(row: &mut Traffic, gmv: Option<&ApiMoney>, context: &FactContext, field: &str) -> Result<(), Refused> {
    row.currency = unit(gmv, context);
    row.gmv = within(gmv, row.currency, field)?;
    Ok(())
}

fn of_one_day(days: i64, mean: Option<Decimal>, field: &str) -> Result<Option<i64>, Refused> {
    if days == 1 { whole(mean, field) } else { Ok(None) }
}

fn by_content<'r>(
    rows: &'r mut Vec<Traffic>,
    content: Option<&ContentType>,
    base: impl Fn() -> Traffic,
) -> Result<&'r mut Traffic, Refused> {
    of_channel(rows, content.map(ContentType::as_str), base)
}

/// The row of a channel, made when it is asked for first.
fn of_channel<'r>(
    rows: &'r mut Vec<Traffic>,
    word: Option<&str>,
    base: impl Fn() -> Traffic,
) -> Result<&'r mut Traffic, Refused> {
    let channel = Channel::from(need(&word, "content_type")?);
    let place = match rows.iter().position(|row| row.channel.as_ref() == Some(&channel)) {
        Some(place) => place,
        None => {
            let mut row = base();
            row.channel = Some(channel);
            rows.push(row);
            rows.len() - 1
        }
    };
    rows.get_mut(place).ok_or_else(|| {
        Issue::error("to_facts.missing", "content_type", place, "no row for the channel", "report the value")
    })
}
