use super::figures::ratio;
use super::{Answer, json};
use crate::simulator::call::Call;
use crate::simulator::page::{Sizes, Wanted};
use crate::simulator::refusal::Refusal;
use crate::simulator::world::dice::Dice;
use crate::simulator::world::{Minor, Shop, World, live, next, season};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// A talk with a buyer.
struct Chat {
    id: u64,
    begin: i64,
    end: i64,
    buyer: u32,
    /// Seconds until the first answer.
    first: i64,
    score: Option<i64>,
    tag: &'static str,
    guided: bool,
}

const BASE: u64 = 7_350_000_000_000_000_000;
const DAY: i64 = 86_400;

/// The talks of a day: about one for every eight orders, more when parcels are late.
fn of_day(seed: u64, shop: &Shop, day: NaiveDate) -> Vec<Chat> {
    if shop.pace == 0 || day < shop.opened {
        return Vec::new();
    }
    let number = live::day_number(day);
    let mut dice = Dice::of(seed, &[u64::from(shop.index), number, 0xC4A7]);
    let busy = shop.pace * season::day_weight(shop.market, day) / 1_000;
    let count = (busy / 8 + dice.below(1_000 + busy / 16)) / 1_000;
    let midnight = shop.midnight(day);
    (0..count)
        .map(|place| {
            let begin = midnight + dice.between(0, DAY - 1);
            // Answers are slow at night and on busy days.
            let first = if dice.chance(60) { dice.between(13 * 3_600, 30 * 3_600) } else { dice.between(20, 5_400) };
            Chat {
                id: BASE + (u64::from(shop.index) << 40) + (number << 12) + place,
                begin,
                end: begin + first + dice.between(120, 7_200),
                buyer: u32::try_from(dice.below(100_000)).unwrap_or(0),
                first,
                score: if dice.chance(350) {
                    [5, 4, 3, 2, 1].get(dice.weighted(&[60, 18, 9, 6, 7])).copied()
                } else {
                    None
                },
                tag: ["Presale", "Logistics", "AfterSale"]
                    .get(dice.weighted(&[45, 30, 25]))
                    .copied()
                    .unwrap_or("Presale"),
                guided: dice.chance(120),
            }
        })
        .collect()
}

/// `GET /customer_service/…/performance`
pub(super) fn performance(world: &mut World, call: &Call) -> Answer {
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let date = |name: &str| -> Result<NaiveDate, Refusal> {
        call.need(name)?.parse().map_err(|_| Refusal::parameter(name, "dates are written YYYY-MM-DD"))
    };
    let (first, end) = (date("support_date_ge")?, date("support_date_lt")?);
    if end <= first || (end - first).num_days() > 366 {
        return Err(Refusal::parameter("support_date_lt", "it must be after the start, by a year at most"));
    }
    let now = world.seconds();
    let mut chats = Vec::new();
    let mut day = first;
    while day < end {
        chats.extend(of_day(world.size.seed, shop, day).into_iter().filter(|chat| chat.begin <= now));
        day = next(day);
    }
    let count = i64::try_from(chats.len()).unwrap_or(0);
    let answered = chats.iter().filter(|chat| chat.first < DAY).count();
    let rated: Vec<i64> = chats.iter().filter_map(|chat| chat.score).collect();
    let happy = rated.iter().filter(|score| **score >= 4).count();
    let guided = i64::try_from(chats.iter().filter(|chat| chat.guided).count()).unwrap_or(0);
    let seconds: i64 = chats.iter().map(|chat| chat.first).sum();
    // Mean minutes with two digits.
    let minutes = (seconds * 100 / 60).checked_div(count).unwrap_or(0) * 100;
    let price = shop.skus.first().map_or(Minor::ZERO, |sku| sku.price);
    let gmv = Minor(price.0.saturating_mul(guided));
    json(&json!({ "performance": {
        "support_session_count": count,
        "response_percentage": percent(answered, chats.len()),
        "satisfaction_percentage": percent(happy, rated.len()),
        "response_time_mins": Minor(minutes).show(2),
        "conversion_rate": ratio(guided, count),
        "cs_guided_gmv": gmv.show(shop.site.digits),
        "currency": shop.currency(),
    } }))
}

/// A percentage with one digit, without its sign.
fn percent(part: usize, whole: usize) -> String {
    let scaled = (part * 1_000).checked_div(whole).unwrap_or(0);
    Minor(i64::try_from(scaled).unwrap_or(0) * 1_000).show(1)
}

/// `POST /customer_service/…/sessions/search`
pub(super) fn sessions(world: &mut World, call: &Call) -> Answer {
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let wanted = Wanted::of(call, Sizes::required(1, 50), false)?;
    let now = world.seconds();
    let from = call.whole("begin_time_ge")?.ok_or_else(|| Refusal::body("begin_time_ge", "is required"))?;
    let to = call.whole("begin_time_lt")?.ok_or_else(|| Refusal::body("begin_time_lt", "is required"))?;
    if from > to || now - from > 91 * DAY {
        return Err(Refusal::body("begin_time_ge", "must be before the end and in the last 90 days"));
    }
    let (mut chats, mut day, last) = (Vec::new(), shop.date_at(from), shop.date_at(to.min(now)));
    while day <= last {
        chats.extend(of_day(world.size.seed, shop, day));
        day = next(day);
    }
    chats.retain(|chat| (from..to).contains(&chat.begin) && chat.begin <= now);
    chats.sort_by_key(|chat| (chat.begin, chat.id));
    let (page, token) = wanted.window(&chats);
    let rows: Vec<Value> = page
        .iter()
        .map(|chat| {
            let mut row = json!({
                "id": chat.id.to_string(), "conversation_id": (chat.id / 7 + 1).to_string(),
                "begin_time": chat.begin, "buyer_nickname": format!("buyer{}", chat.buyer), "chat_tags": [chat.tag],
            });
            if let Some(fields) = row.as_object_mut() {
                if chat.begin + chat.first <= now {
                    fields.insert("first_response_time".to_owned(), Value::from(chat.first));
                    fields.insert("first_response_late".to_owned(), Value::from(chat.first > 12 * 3_600));
                }
                if chat.end <= now {
                    fields.insert("end_time".to_owned(), Value::from(chat.end));
                }
                if let Some(score) = chat.score.filter(|_| chat.end <= now) {
                    fields.insert("satisfaction_score".to_owned(), Value::from(score));
                    if score < 3 {
                        fields.insert("dissatisfaction_reason".to_owned(), Value::from("The answer did not help"));
                    }
                }
            }
            row
        })
        .collect();
    json(&json!({ "sessions": rows, "next_page_token": token }))
}
