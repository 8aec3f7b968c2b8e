use super::figures::{Asked, Sales, Source, Traffic, add_refunds, count, each, money, ratio, sum, traffic, usd};
use super::{Answer, json};
use crate::simulator::call::Call;
use crate::simulator::refusal::Refusal;
use crate::simulator::world::{Minor, Shop, World};
use chrono::NaiveDate;
use serde_json::{Value, json};

use Source::{Card, CreatorLive, CreatorVideo, SellerLive, SellerVideo};

/// `GET /analytics/…/shop/performance`
pub(super) fn performance(world: &mut World, call: &Call) -> Answer {
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let asked = Asked::of(shop, call, world.now)?;
    let intervals: Vec<Value> = asked.spans().into_iter().map(|span| interval(world.size.seed, &asked, span)).collect();
    json(&json!({ "performance": { "intervals": intervals }, "latest_available_date": asked.latest }))
}

/// Traffic of every day of a span, added up, and the days.
pub(super) fn traffic_of(seed: u64, asked: &Asked<'_>, span: (NaiveDate, NaiveDate)) -> (Traffic, i64) {
    let (mut whole, mut days, mut day) = (Traffic::default(), 0, span.0);
    while day < span.1 && day <= asked.latest {
        let (from, to) = asked.seconds((day, crate::simulator::world::next(day)));
        let buyers = sum(asked.shop, from, to, asked.now, None).customers();
        let part = traffic(seed, asked.shop, day, buyers);
        whole.visitors += part.visitors;
        whole.page_views += part.page_views;
        whole.impressions += part.impressions;
        whole.clicks += part.clicks;
        days += 1;
        day = crate::simulator::world::next(day);
    }
    (whole, days)
}

fn interval(seed: u64, asked: &Asked<'_>, span: (NaiveDate, NaiveDate)) -> Value {
    let (from, to) = asked.seconds(span);
    let mut sales = sum(asked.shop, from, to, asked.now, None);
    add_refunds(&mut sales, asked.shop, from, to, asked.now, None);
    let (seen, days) = traffic_of(seed, asked, span);
    let mean = |value: i64| if days == 0 { 0 } else { value / days };
    let gmv = |sources: &[Source]| asked.money(sales.gmv_of(sources));
    let digits = asked.shop.site.digits;
    let zero = || asked.money(Minor::ZERO);
    json!({
        "start_date": span.0,
        "end_date": span.1,
        "sales": {
            "gmv": asked.money(sales.gmv),
            "gmv_with_tax": asked.money(sales.gmv + sales.tax),
            "gmv_with_tiktok_co_funding": asked.money(sales.cofunded),
            "tax": asked.money(sales.tax),
            "shipping_fees": asked.money(sales.shipping),
            "refunds": asked.money(sales.refunds),
            "orders_count": sales.orders,
            "sku_orders_count": sales.sku_orders,
            "items_sold": sales.items,
            "customers_count": sales.customers(),
            "cancellations_and_returns": sales.cancelled,
            "avg_order_value": asked.money(each(sales.gmv, sales.orders, digits)),
            "avg_sku_order_value": asked.money(each(sales.gmv, sales.sku_orders, digits)),
            "live_gmv": gmv(&[SellerLive, CreatorLive]),
            "live_attributed_gmv": gmv(&[SellerLive, CreatorLive]),
            "live_indirect_gmv": zero(),
            "video_gmv": gmv(&[SellerVideo, CreatorVideo]),
            "video_attributed_gmv": gmv(&[SellerVideo, CreatorVideo]),
            "video_indirect_gmv": zero(),
            "product_card_attributed_gmv": gmv(&[Card]),
            "seller_live_gmv": gmv(&[SellerLive]),
            "seller_live_attributed_gmv": gmv(&[SellerLive]),
            "seller_live_indirect_gmv": zero(),
            "creator_live_gmv": gmv(&[CreatorLive]),
            "creator_live_attributed_gmv": gmv(&[CreatorLive]),
            "creator_live_indirect_gmv": zero(),
            "seller_video_gmv": gmv(&[SellerVideo]),
            "seller_video_attributed_gmv": gmv(&[SellerVideo]),
            "seller_video_indirect_gmv": zero(),
            "creator_video_gmv": gmv(&[CreatorVideo]),
            "creator_video_attributed_gmv": gmv(&[CreatorVideo]),
            "creator_video_indirect_gmv": zero(),
        },
        "traffic": {
            "avg_visitors": mean(seen.visitors),
            "avg_page_views": mean(seen.page_views),
            "avg_conversation_rate": ratio(sales.customers(), seen.visitors),
            "product_impressions": seen.impressions,
            "product_clicks": seen.clicks,
            "unique_product_impressions": seen.impressions * 7 / 10,
            "unique_clicks": seen.clicks * 8 / 10,
        },
        "breakdowns": {
            "seller_product_card_gmv": gmv(&[Card]),
            "affiliate_product_card_attributed_gmv": zero(),
            "content_breakdown": [
                content(asked, &sales, "SELLER", "LIVE", SellerLive),
                content(asked, &sales, "CREATOR", "LIVE", CreatorLive),
                content(asked, &sales, "SELLER", "VIDEO", SellerVideo),
                content(asked, &sales, "CREATOR", "VIDEO", CreatorVideo),
            ],
            "shop_tab_and_search": {
                "search_attributed": asked.money(sales.gmv_of(&[Card]).share(4_000, digits)),
                "shop_tab_attributed": asked.money(sales.gmv_of(&[Card]).share(3_000, digits)),
                "others": zero(),
            },
        },
    })
}

fn content(asked: &Asked<'_>, sales: &Sales, channel: &str, kind: &str, source: Source) -> Value {
    let gmv = asked.money(sales.gmv_of(&[source]));
    json!({ "channel": channel, "content_type": kind, "gmv": gmv, "indirect_gmv": asked.money(Minor::ZERO) })
}

/// `GET /analytics/…/shop/performance/{date}/performance_per_hour`
pub(super) fn hours(world: &mut World, call: &Call) -> Answer {
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let refuse = |why: &str| Refusal::new(200, 28_001_022, format!("Invalid date: {why}"));
    let day: NaiveDate = call.step(0).parse().map_err(|_| refuse("dates are written YYYY-MM-DD"))?;
    let today = shop.local_date(world.now);
    if day > today || (today - day).num_days() > 30 {
        return Err(refuse("it must be one of the last 30 days"));
    }
    let (usd, now) = (usd(call)?, world.seconds());
    let start = shop.midnight(day);
    let mut intervals = Vec::with_capacity(24);
    for hour in 0..24 {
        let from = start + hour * 3_600;
        let sales = sum(shop, from, from + 3_600, now, None);
        let mut row = hourly(world.size.seed, shop, day, &sales, usd);
        if let Some(fields) = row.as_object_mut() {
            fields.insert("index".to_owned(), Value::from(hour));
        }
        intervals.push(row);
    }
    let whole = sum(shop, start, shop.midnight(crate::simulator::world::next(day)), now, None);
    json(&json!({ "performance": {
        "overall": hourly(world.size.seed, shop, day, &whole, usd),
        "intervals": intervals,
        "latest_available_timestamp": now.min(start + 86_400),
    } }))
}

fn hourly(seed: u64, shop: &Shop, day: NaiveDate, sales: &Sales, usd: bool) -> Value {
    let digits = shop.site.digits;
    let seen = if sales.orders == 0 { Traffic::default() } else { traffic(seed, shop, day, sales.customers()) };
    let shown = |amount| money(shop, amount, usd);
    json!({
        "gmv": shown(sales.gmv),
        "orders_count": sales.orders,
        "sku_orders_count": sales.sku_orders,
        "items_sold": sales.items,
        "customers": sales.customers(),
        "customers_count": count(sales.buyers.len()),
        "avg_order_value": shown(each(sales.gmv, sales.orders, digits)),
        "avg_sku_order_value": shown(each(sales.gmv, sales.sku_orders, digits)),
        "live_attributed_gmv": shown(sales.gmv_of(&[SellerLive, CreatorLive])),
        "video_attributed_gmv": shown(sales.gmv_of(&[SellerVideo, CreatorVideo])),
        "product_card_attributed_gmv": shown(sales.gmv_of(&[Card])),
        "visitors": seen.visitors,
        "product_impressions": seen.impressions,
        "product_clicks": seen.clicks,
        "unique_product_impressions": seen.impressions * 7 / 10,
        "unique_clicks": seen.clicks * 8 / 10,
    })
}
