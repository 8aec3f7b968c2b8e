//! Videos, products and SKUs in the analytics.

use super::figures::{Asked, Sales, Source, VIDEOS, add_refunds, each, ratio, source, sum, video_id};
use super::{Answer, json};
use crate::simulator::call::Call;
use crate::simulator::page::{Sizes, Wanted};
use crate::simulator::refusal::Refusal;
use crate::simulator::world::dice::Dice;
use crate::simulator::world::order::OrderRow;
use crate::simulator::world::{Minor, Shop, World};
use serde_json::{Value, json};

/// A video with its figures over a span.
struct Video {
    id: u64,
    place: u64,
    creator: bool,
    views: i64,
    sales: Sales,
}

fn videos(asked: &Asked<'_>, span: (chrono::NaiveDate, chrono::NaiveDate)) -> Vec<Video> {
    let shop = asked.shop;
    let (from, to) = asked.seconds(span);
    let days = (span.1 - span.0).num_days().max(1);
    let mut found = Vec::new();
    for place in 0..VIDEOS {
        let id = video_id(shop, place);
        for creator in [false, true] {
            let wanted = if creator { Source::CreatorVideo } else { Source::SellerVideo };
            // Even videos are the shop's own, odd ones creators'.
            if (place % 2 == 1) != creator {
                continue;
            }
            let only = |order: &OrderRow, _: u32, live: u64| source(shop, order, live) == (wanted, id);
            let sales = sum(shop, from, to, asked.now, Some(&only));
            let mut dice = Dice::of(id, &[from.unsigned_abs()]);
            let views = days * dice.between(80, 900) + sales.orders * dice.between(60, 140);
            found.push(Video { id, place, creator, views, sales });
        }
    }
    found
}

fn account(shop: &Shop, video: &Video) -> String {
    if video.creator { format!("sim_creator_{}", video.place % 7) } else { format!("sim_shop_{}", shop.index + 1) }
}

fn fits(video: &Video, account_type: &str) -> bool {
    match account_type {
        "AFFILIATE_ACCOUNTS" => video.creator,
        "OFFICIAL_ACCOUNTS" => !video.creator,
        "MARKETING_ACCOUNTS" => false,
        _ => true,
    }
}

/// `GET /analytics/…/shop_videos/performance`
pub(super) fn video_list(world: &mut World, call: &Call) -> Answer {
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let asked = Asked::of(shop, call, world.now)?;
    let wanted = Wanted::of(call, Sizes::new(1, 100, 10), true)?;
    let kind = call.query("account_type").unwrap_or("ALL");
    let mut found = videos(&asked, (asked.first, asked.end));
    found.retain(|video| fits(video, kind));
    found.sort_by_key(|video| (video.sales.gmv, video.id));
    if wanted.descending {
        found.reverse();
    }
    let (page, token) = wanted.window(&found);
    let digits = shop.site.digits;
    let rows: Vec<Value> = page
        .iter()
        .map(|video| {
            let (sales, views) = (&video.sales, video.views);
            let (shown, clicks) = (views * 8 / 10, views / 12 + sales.orders);
            let product = usize::try_from(video.place).unwrap_or(0) % shop.products.len().max(1);
            let posted = shop.midnight(shop.opened) + i64::try_from(video.place).unwrap_or(0) * 3_600;
            let posted = chrono::DateTime::from_timestamp(posted, 0).unwrap_or_default();
            json!({
                "id": video.id.to_string(),
                "title": format!("Simulated video {}", video.place + 1),
                "username": account(shop, video),
                "video_post_time": posted.format("%Y-%m-%d %H:%M:%S").to_string(),
                "duration": 15 + video.place,
                "hash_tags": ["simulated"],
                "creator": {
                    "author_type": if video.creator { "AFFILIATE" } else { "OFFICIAL" },
                    "user_name": account(shop, video), "nick_name": account(shop, video),
                },
                "products": shop.products.get(product).map(|known| vec![json!({
                    "id": shop.product_text(u32::try_from(product).unwrap_or(0)), "name": known.name,
                })]),
                "views": views, "likes": views / 20, "comments": views / 150, "shares": views / 400,
                "new_followers": views / 600, "v_to_l_clicks": views / 500,
                "product_impressions": shown, "product_clicks": clicks,
                "click_through_rate": ratio(clicks, views), "ctor": ratio(sales.sku_orders, clicks),
                "video_finish_rate": ratio(views * 18 / 100, views),
                "gmv": asked.money(sales.gmv), "attributed_gmv": asked.money(sales.gmv),
                "indirect_gmv": asked.money(Minor::ZERO),
                "gpm": asked.money(each(Minor(sales.gmv.0.saturating_mul(1_000)), views, digits)),
                "sku_orders": sales.sku_orders, "items_sold": sales.items, "avg_customers": sales.customers(),
            })
        })
        .collect();
    json(&json!({
        "videos": rows, "next_page_token": token, "total_count": found.len(), "latest_available_date": asked.latest,
    }))
}

/// `GET /analytics/…/shop_videos/overview_performance`
pub(super) fn video_overview(world: &mut World, call: &Call) -> Answer {
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let asked = Asked::of(shop, call, world.now)?;
    let kind = call.query("account_type").unwrap_or("ALL");
    let mut intervals = Vec::new();
    for span in asked.spans() {
        let found: Vec<Video> = videos(&asked, span).into_iter().filter(|video| fits(video, kind)).collect();
        let gmv: Minor = found.iter().map(|video| video.sales.gmv).sum();
        let orders: i64 = found.iter().map(|video| video.sales.sku_orders).sum();
        let views: i64 = found.iter().map(|video| video.views).sum();
        let clicks: i64 = found.iter().map(|video| video.views / 12 + video.sales.orders).sum();
        intervals.push(json!({
            "start_date": span.0, "end_date": span.1,
            "video_gmv": asked.money(gmv), "video_attributed_gmv": asked.money(gmv),
            "shoppable_video_attributed_gmv": asked.money(gmv), "video_indirect_gmv": asked.money(Minor::ZERO),
            "video_attributed_sku_orders": orders,
            "video_views": views, "video_product_viewers": views / 3,
            "product_impressions": views * 8 / 10, "product_clicks": clicks,
            "ctr": ratio(clicks, views), "ctor_sku_order": ratio(orders, clicks),
            "gpm": asked.money(each(Minor(gmv.0.saturating_mul(1_000)), views, shop.site.digits)),
            "avg_daily_customers": found.iter().map(|video| video.sales.customers()).sum::<i64>(),
        }));
    }
    json(&json!({ "performance": { "intervals": intervals }, "latest_available_date": asked.latest }))
}

/// The figures of a product over a span.
fn of_product(asked: &Asked<'_>, place: usize, span: (chrono::NaiveDate, chrono::NaiveDate)) -> Sales {
    let Some(product) = asked.shop.products.get(place) else { return Sales::default() };
    let skus = product.first_sku..product.first_sku + product.skus;
    let only = |_: &OrderRow, sku: u32, _: u64| skus.contains(&sku);
    let (from, to) = asked.seconds(span);
    let mut sales = sum(asked.shop, from, to, asked.now, Some(&only));
    add_refunds(&mut sales, asked.shop, from, to, asked.now, Some(&only));
    sales
}

/// `GET /analytics/…/shop_products/performance`
pub(super) fn product_list(world: &mut World, call: &Call) -> Answer {
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let asked = Asked::of(shop, call, world.now)?;
    let wanted = Wanted::of(call, Sizes::new(1, 100, 10), true)?;
    let mut found: Vec<(usize, Sales)> =
        (0..shop.products.len()).map(|place| (place, of_product(&asked, place, (asked.first, asked.end)))).collect();
    let field = call.query("sort_field").unwrap_or("gmv").to_owned();
    found.sort_by_key(|(place, sales)| {
        let value = match field.as_str() {
            "items_sold" => sales.items,
            "orders" => sales.orders,
            _ => sales.gmv.0,
        };
        (value, *place)
    });
    if wanted.descending {
        found.reverse();
    }
    let (page, token) = wanted.window(&found);
    let rows: Vec<Value> = page.iter().map(|(place, sales)| product_row(&asked, *place, sales)).collect();
    json(&json!({
        "products": rows, "next_page_token": token, "total_count": found.len(), "latest_available_date": asked.latest,
    }))
}

fn product_row(asked: &Asked<'_>, place: usize, sales: &Sales) -> Value {
    let digits = asked.shop.site.digits;
    let (shown, clicks) = (sales.orders * 90 + 40, sales.orders * 8 + 3);
    let attributed = |sources: &[Source]| {
        let parts = sources.iter().map(|source| sales.of(*source));
        let (gmv, orders, items) = parts.fold((Minor::ZERO, 0, 0), |(gmv, orders, items), part| {
            (gmv + part.gmv, orders + part.orders, items + part.items)
        });
        json!({
            "attributed_gmv": asked.money(gmv), "attributed_orders": orders, "attributed_sku_orders": orders,
            "attributed_sold_items": items, "aov": asked.money(each(gmv, orders, digits)),
        })
    };
    json!({
        "id": asked.shop.product_text(u32::try_from(place).unwrap_or(0)),
        "total_performance": {
            "gmv": asked.money(sales.gmv), "gross_merchandise_value": asked.money(sales.gmv),
            "gmv_incl_tax": asked.money(sales.gmv), "orders": sales.orders, "sku_orders": sales.sku_orders,
            "items_sold": sales.items, "estimated_customers": sales.customers(),
            "aov": asked.money(each(sales.gmv, sales.orders, digits)),
            "product_impressions": shown, "product_clicks": clicks, "ctr": ratio(clicks, shown),
            "add_cart_count": sales.orders * 3, "add_cart_rate": ratio(sales.orders * 3, clicks),
            "click_order_rate": ratio(sales.sku_orders, clicks),
            "refunds": asked.money(sales.refunds), "refunded_items": sales.refunded_items,
        },
        "seller_live_performance": attributed(&[Source::SellerLive]),
        "seller_video_performance": attributed(&[Source::SellerVideo]),
        "seller_product_card_performance": attributed(&[Source::Card]),
        "affiliate_total_performance": attributed(&[Source::CreatorLive, Source::CreatorVideo]),
    })
}

/// `GET /analytics/…/shop_products/{product_id}/performance`
pub(super) fn product_detail(world: &mut World, call: &Call) -> Answer {
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let asked = Asked::of(shop, call, world.now)?;
    let missing = || Refusal::new(200, 12_052_032, "The product does not exist");
    let place = shop.find_product(call.step(0)).ok_or_else(missing)?;
    let intervals: Vec<Value> = asked
        .spans()
        .into_iter()
        .map(|span| {
            let sales = of_product(&asked, place, span);
            let by = |kind: &str, sources: &[Source]| {
                let items: i64 = sources.iter().map(|source| sales.of(*source).items).sum();
                let gmv = asked.money(sales.gmv_of(sources));
                json!({ "content_type": kind, "sales": { "gmv": gmv, "items_sold": items } })
            };
            json!({
                "start_date": span.0, "end_date": span.1,
                "sales": {
                    "gmv": asked.money(sales.gmv), "orders": sales.orders, "items_sold": sales.items,
                    "breakdowns": [
                        by("VIDEO", &[Source::SellerVideo, Source::CreatorVideo]),
                        by("LIVE", &[Source::SellerLive, Source::CreatorLive]),
                        by("PRODUCT_CARD", &[Source::Card]),
                    ],
                },
                "cancel_and_refunds": {
                    "returned": sales.refunded_items, "canceled": sales.cancelled, "refunded": sales.refunded_items,
                    "replacements": 0,
                },
            })
        })
        .collect();
    json(&json!({ "performance": { "intervals": intervals }, "latest_available_date": asked.latest }))
}

fn of_sku(asked: &Asked<'_>, place: usize, span: (chrono::NaiveDate, chrono::NaiveDate)) -> Sales {
    let wanted = u32::try_from(place).unwrap_or(u32::MAX);
    let only = |_: &OrderRow, sku: u32, _: u64| sku == wanted;
    let (from, to) = asked.seconds(span);
    sum(asked.shop, from, to, asked.now, Some(&only))
}

/// `GET /analytics/…/shop_skus/performance`
pub(super) fn sku_list(world: &mut World, call: &Call) -> Answer {
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let asked = Asked::of(shop, call, world.now)?;
    let wanted = Wanted::of(call, Sizes::new(1, 100, 10), true)?;
    let mut found: Vec<(usize, Sales)> =
        (0..shop.skus.len()).map(|place| (place, of_sku(&asked, place, (asked.first, asked.end)))).collect();
    found.sort_by_key(|(place, sales)| (sales.gmv, *place));
    if wanted.descending {
        found.reverse();
    }
    let (page, token) = wanted.window(&found);
    let rows: Vec<Value> = page
        .iter()
        .map(|(place, sales)| {
            let product = shop.skus.get(*place).map_or(0, |sku| sku.product);
            json!({
                "id": shop.sku_text(u32::try_from(*place).unwrap_or(0)), "product_id": shop.product_text(product),
                "gmv": asked.money(sales.gmv), "sku_orders": sales.sku_orders, "units_sold": sales.items,
            })
        })
        .collect();
    json(&json!({
        "skus": rows, "next_page_token": token, "total_count": found.len(), "latest_available_date": asked.latest,
    }))
}

/// `GET /analytics/…/shop_skus/{sku_id}/performance`
pub(super) fn sku_detail(world: &mut World, call: &Call) -> Answer {
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let asked = Asked::of(shop, call, world.now)?;
    let missing = || Refusal::new(200, 12_052_032, "The SKU does not exist");
    let place = shop.find_sku(call.step(0)).ok_or_else(missing)?;
    let intervals: Vec<Value> = asked
        .spans()
        .into_iter()
        .map(|span| {
            let sales = of_sku(&asked, place, span);
            json!({
                "start_date": span.0, "end_date": span.1, "gmv": asked.money(sales.gmv),
                "items_sold": sales.items, "sku_orders": sales.sku_orders,
            })
        })
        .collect();
    let product = shop.skus.get(place).map_or(0, |sku| sku.product);
    json(&json!({
        "performance": {
            "product_id": shop.product_text(product), "sku_id": call.step(0), "intervals": intervals,
        },
        "latest_available_date": asked.latest,
    }))
}
