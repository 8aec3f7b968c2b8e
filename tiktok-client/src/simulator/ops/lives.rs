use super::figures::{Asked, Sales, count, each, money, ratio, sum, usd};
use super::{Answer, json};
use crate::simulator::call::Call;
use crate::simulator::page::{Sizes, Wanted};
use crate::simulator::refusal::Refusal;
use crate::simulator::world::dice::Dice;
use crate::simulator::world::live::{self, Live};
use crate::simulator::world::{Minor, Shop, World, next, season};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// The sessions of a day that have begun.
fn of_day(seed: u64, shop: &Shop, day: NaiveDate, now: i64) -> Vec<Live> {
    if shop.pace == 0 || day < shop.opened {
        return Vec::new();
    }
    let weight = season::day_weight(shop.market, day);
    let start = shop.midnight(day);
    let mut lives = live::of_day(seed, shop.index, day, weight, shop.pace, shop.site);
    lives.retain(|live| start + live.from <= now);
    lives
}

/// A session with its day and what it sold.
struct Session {
    live: Live,
    start: i64,
    end: i64,
    sales: Sales,
}

fn session(shop: &Shop, day: NaiveDate, live: Live, now: i64) -> Session {
    let midnight = shop.midnight(day);
    let (start, end) = (midnight + live.from, midnight + live.to);
    let only = |_: &_, _: u32, id: u64| id == live.id;
    // Orders of a session may be paid a little after its end.
    let sales = sum(shop, start, end + 3_600, now, Some(&only));
    Session { live, start, end, sales }
}

fn sessions(seed: u64, asked: &Asked<'_>, keep: impl Fn(&Live) -> bool) -> Vec<Session> {
    let (mut found, mut day) = (Vec::new(), asked.first);
    while day < asked.end && day <= next(asked.latest) {
        for live in of_day(seed, asked.shop, day, asked.now).into_iter().filter(|live| keep(live)) {
            found.push(session(asked.shop, day, live, asked.now));
        }
        day = next(day);
    }
    found
}

/// What viewers did in a session.
struct Watched {
    views: i64,
    impressions: i64,
    clicks: i64,
    likes: i64,
    comments: i64,
    shares: i64,
    followers: i64,
    seconds: i64,
}

fn watched(session: &Session) -> Watched {
    let mut dice = Dice::of(session.live.id, &[0x7EE]);
    let viewers = session.live.viewers;
    let views = viewers * dice.between(11, 15) / 10;
    let impressions = views * dice.between(20, 60) / 10;
    let clicks = impressions * dice.between(40, 110) / 1_000 + session.sales.orders;
    Watched {
        views,
        impressions,
        clicks,
        likes: views * dice.between(5, 40) / 10,
        comments: views * dice.between(1, 6) / 10,
        shares: views * dice.between(5, 30) / 1_000,
        followers: viewers * dice.between(5, 35) / 1_000,
        seconds: dice.between(35, 240),
    }
}

/// `GET /analytics/…/shop_lives/performance`
pub(super) fn list(world: &mut World, call: &Call) -> Answer {
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let asked = Asked::of(shop, call, world.now)?;
    let wanted = Wanted::of(call, Sizes::new(1, 100, 10), true)?;
    let keep: fn(&Live) -> bool = match call.need("account_type")? {
        "OFFICIAL_ACCOUNTS" => |live| !live.affiliate,
        "MARKETING_ACCOUNTS" => |_| false,
        "AFFILIATE_ACCOUNTS" => |live| live.affiliate,
        _ => return Err(Refusal::parameter("account_type", "it is not a known type")),
    };
    let mut found = sessions(world.size.seed, &asked, keep);
    found.sort_by_key(|session| (session.sales.gmv, session.live.id));
    if wanted.descending {
        found.reverse();
    }
    let (page, token) = wanted.window(&found);
    let rows: Vec<Value> = page.iter().map(|session| row(&asked, session)).collect();
    json(&json!({
        "live_stream_sessions": rows,
        "next_page_token": token,
        "total_count": found.len(),
        "latest_available_date": asked.latest,
        "updated_at": asked.now.to_string(),
    }))
}

fn title(shop: &Shop, live: &Live) -> String {
    format!("{} {}", if live.affiliate { "Creator picks" } else { "Shop LIVE" }, shop.market.code())
}

fn account(shop: &Shop, live: &Live) -> String {
    if live.affiliate { format!("sim_creator_{}", live.id % 7) } else { format!("sim_shop_{}", shop.index + 1) }
}

fn row(asked: &Asked<'_>, session: &Session) -> Value {
    let (seen, sales, live) = (watched(session), &session.sales, &session.live);
    let hours = ((session.end - session.start) / 3_600).max(1);
    let digits = asked.shop.site.digits;
    let customers = sales.customers();
    let thousand = |base: i64| each(Minor(sales.gmv.0.saturating_mul(1_000)), base, digits);
    json!({
        "id": live.id.to_string(),
        "title": title(asked.shop, live),
        "start_time": session.start.to_string(),
        "end_time": session.end.to_string(),
        "creator": {
            "author_type": if live.affiliate { "AFFILIATE" } else { "OFFICIAL" },
            "creator_country": asked.shop.market.code(),
            "nick_name": account(asked.shop, live),
            "user_name": account(asked.shop, live),
        },
        "sales_performance": {
            "live_gmv": asked.money(sales.gmv),
            "live_attributed_gmv": asked.money(sales.gmv),
            "live_indirect_gmv": asked.money(Minor::ZERO),
            "gmv_with_tiktok_coupons": asked.money(sales.cofunded),
            "live_attributed_orders": sales.orders,
            "live_attributed_sku_orders": sales.sku_orders,
            "live_attributed_items_sold": sales.items,
            "attributed_customers": customers,
            "created_sku_orders": sales.sku_orders,
            "products_sold": sales.items.min(30),
            "aov": asked.money(each(sales.gmv, sales.orders, digits)),
            "avg_price": asked.money(each(sales.gmv, sales.items, digits)),
            "payment_rate": ratio(sales.sku_orders, sales.sku_orders),
        },
        "interaction_performance": {
            "likes": seen.likes, "comments": seen.comments, "shares": seen.shares, "new_followers": seen.followers,
            "like_rate": ratio(seen.likes, seen.views), "comment_rate": ratio(seen.comments, seen.views),
            "share_rate": ratio(seen.shares, seen.views), "follow_rate": ratio(seen.followers, live.viewers),
        },
        "traffic": {
            "views": seen.views, "viewers": live.viewers, "pcu": live.viewers / 3, "acu": live.viewers / 6,
            "impressions": seen.views * 9, "impressions_per_hour": seen.views * 9 / hours,
            "product_impressions": seen.impressions, "product_clicks": seen.clicks, "products_added": 30,
            "avg_viewing_duration": seen.seconds, "avg_viewing_duration_per_viewer": seen.seconds * 12 / 10,
            "over_1m_views": seen.views / 4, "over_1m_live_viewing_rate": ratio(seen.views / 4, seen.views),
            "ctr": ratio(seen.clicks, seen.impressions), "live_ctr": ratio(seen.clicks, seen.views),
            "ctor": ratio(sales.orders, seen.clicks), "ctor_sku_order": ratio(sales.sku_orders, seen.clicks),
            "order_rate_sku_orders": ratio(sales.sku_orders, seen.views),
            "tap_through_rate": ratio(seen.views, seen.views * 9),
            "gmv_per_hour": asked.money(each(sales.gmv, hours, digits)),
            "show_gpm": asked.money(thousand(seen.impressions)), "watch_gpm": asked.money(thousand(seen.views)),
        },
    })
}

/// `GET /analytics/…/shop_lives/overview_performance`
pub(super) fn overview(world: &mut World, call: &Call) -> Answer {
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let asked = Asked::of(shop, call, world.now)?;
    let kind = call.query("account_type").unwrap_or("ALL");
    let keep: fn(&Live) -> bool = match kind {
        "ALL" => |_| true,
        "LINKED_ACCOUNTS" => |live| !live.affiliate,
        "AFFILIATE_ACCOUNTS" => |live| live.affiliate,
        _ => return Err(Refusal::parameter("account_type", "it is not a known type")),
    };
    let mut intervals = Vec::new();
    for span in asked.spans() {
        let part = asked.within(span);
        let found = sessions(world.size.seed, &part, keep);
        let sold = |figure: fn(&Sales) -> i64| found.iter().map(|session| figure(&session.sales)).sum::<i64>();
        let gmv: Minor = found.iter().map(|session| session.sales.gmv).sum();
        let seen: Vec<Watched> = found.iter().map(watched).collect();
        let (views, clicks) = seen.iter().fold((0, 0), |(v, c), one| (v + one.views, c + one.clicks));
        let orders = sold(|sales| sales.sku_orders);
        let mut row = json!({
            "start_date": span.0, "end_date": span.1,
            "live_gmv": asked.money(gmv), "live_attributed_gmv": asked.money(gmv),
            "live_indirect_gmv": asked.money(Minor::ZERO),
            "live_attributed_sku_orders": orders,
            "live_attributed_items_sold": sold(|sales| sales.items),
            "avg_viewing_duration": seen.iter().map(|one| one.seconds).sum::<i64>() / count(seen.len()).max(1),
            "ctor_sku_order": ratio(orders, clicks),
        });
        // Newer answers say these for the linked accounts alone.
        if kind == "LINKED_ACCOUNTS"
            && let Some(fields) = row.as_object_mut()
        {
            fields.insert("views".to_owned(), Value::from(views));
            fields.insert("live_ctr".to_owned(), Value::from(ratio(clicks, views)));
            let gpm = each(Minor(gmv.0.saturating_mul(1_000)), views, shop.site.digits);
            fields.insert("show_gpm".to_owned(), asked.money(gpm));
        }
        intervals.push(row);
    }
    json(&json!({
        "performance": { "intervals": intervals },
        "latest_available_date": asked.latest,
        "updated_at": asked.now.to_string(),
    }))
}

/// The session of a call that has ended and is the shop's own.
fn ended(world: &World, call: &Call) -> Result<Session, Refusal> {
    let refuse = || Refusal::new(200, 66_009_315, "No permission for this LIVE room");
    let now = world.seconds();
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let id = call.number(0).ok_or_else(refuse)?;
    let (index, day) = live::place_of(id).ok_or_else(refuse)?;
    if index != shop.index {
        return Err(refuse());
    }
    let live = of_day(world.size.seed, shop, day, now).into_iter().find(|live| live.id == id);
    let live = live.filter(|live| !live.affiliate).ok_or_else(refuse)?;
    let session = session(shop, day, live, now);
    if session.end > now { Err(refuse()) } else { Ok(session) }
}

/// `GET /analytics/…/shop_lives/{live_id}/performance_per_minutes`
pub(super) fn minutes(world: &mut World, call: &Call) -> Answer {
    let session = ended(world, call)?;
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let (usd, now) = (usd(call)?, world.seconds());
    let wanted = Wanted::of(call, Sizes::new(100, 100, 100), false)?;
    let starts: Vec<i64> = (session.start..session.end).step_by(60).collect();
    let (page, token) = wanted.window(&starts);
    let length = count(starts.len()).max(1);
    let seen = watched(&session);
    let intervals: Vec<Value> = page
        .iter()
        .map(|from| {
            let only = |_: &_, _: u32, id: u64| id == session.live.id;
            let sales = sum(shop, *from, from + 60, now, Some(&only));
            let share = |value: i64| value / length;
            let shown = |amount| money(shop, amount, usd);
            json!({
                "start_time": from, "end_time": (from + 60).min(session.end),
                "sales": {
                    "gmv": shown(sales.gmv), "items_sold": sales.items, "customers": sales.customers(),
                    "sku_orders": sales.sku_orders, "main_orders": sales.orders,
                },
                "traffic": {
                    "viewers": session.live.viewers / 6, "views": share(seen.views),
                    "product_impressions": share(seen.impressions), "product_clicks": share(seen.clicks),
                    "impressions": share(seen.views * 9), "ctr": ratio(seen.clicks, seen.impressions),
                    "enter_room_rate": ratio(1, 9),
                },
                "interactions": {
                    "likes": share(seen.likes), "comments": share(seen.comments), "shares": share(seen.shares),
                    "new_followers": share(seen.followers),
                },
                "conversion": {
                    "avg_price": shown(each(sales.gmv, sales.items, shop.site.digits)),
                    "created_sku_orders": sales.sku_orders,
                },
            })
        })
        .collect();
    json(&json!({
        "performance": {
            "overall": {
                "live_title": title(shop, &session.live),
                "start_time": session.start, "end_time": session.end, "duration": session.end - session.start,
                "gmv": money(shop, session.sales.gmv, usd), "items_sold": session.sales.items,
                "unique_viewers": session.live.viewers, "impressions": seen.views * 9,
            },
            "intervals": intervals,
        },
        "next_page_token": token,
        "total_count": starts.len(),
    }))
}

/// `GET /analytics/…/shop/{live_id}/products_performance`
pub(super) fn products(world: &mut World, call: &Call) -> Answer {
    let session = ended(world, call)?;
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let (usd, now) = (usd(call)?, world.seconds());
    let mut rows = Vec::new();
    for (place, product) in (0_u32..).zip(&shop.products) {
        let skus = product.first_sku..product.first_sku + product.skus;
        let only = |_: &_, sku: u32, id: u64| id == session.live.id && skus.contains(&sku);
        let sales = sum(shop, session.start, session.end + 3_600, now, Some(&only));
        if sales.orders == 0 {
            continue;
        }
        rows.push(json!({
            "id": shop.product_text(place), "name": product.name,
            "sales": {
                "direct_gmv": money(shop, sales.gmv, usd), "items_sold": sales.items,
                "customers": sales.customers(), "created_sku_orders": sales.sku_orders,
                "avg_price": money(shop, each(sales.gmv, sales.items, shop.site.digits), usd),
                "sku_orders": sales.sku_orders, "main_orders": sales.orders, "payment_rate": "1",
            },
            "traffic": {
                "product_impressions": sales.orders * 80, "produt_clicks": sales.orders * 9,
                "add_to_cart_count": sales.orders * 3, "ctr": ratio(9, 80),
            },
        }));
    }
    json(&json!({ "products": rows }))
}
