use super::context::{Converted, FactContext, Refused};
use super::values::{amount, currency, need, percentage};
use crate::api::customer_service::{GetCustomerServicePerformancePerformance, Session};
use crate::types::{Rate as ApiRate, Scalar};
use chrono::{DateTime, NaiveDate, Utc};
use kpi_core::model::{ChatService, Issue};
use kpi_core::period::ShopZone;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Customer-service performance of a span of days as a row of `chat_service`. Shares come as percentages without a sign
/// and become shares of 1; they stay what the platform reports and are not turned into counts.
pub fn chat_service(
    performance: &GetCustomerServicePerformancePerformance,
    first: NaiveDate,
    days: i64,
    context: &FactContext,
) -> Converted<ChatService> {
    Converted::each(std::slice::from_ref(performance), "performance", |sent, rows, _| {
        let sessions = need(&sent.support_session_count, "support_session_count")?;
        let mut row = ChatService::new(context.shop_id.clone(), first, days, sessions);
        row.market = context.market;
        row.response_rate = percentage(sent.response_percentage.as_ref(), "response_percentage")?;
        row.satisfaction_rate = percentage(sent.satisfaction_percentage.as_ref(), "satisfaction_percentage")?;
        if let Some(text) = sent.response_time_mins.as_deref() {
            let minutes = ApiRate::from_text(text).ok().flatten();
            row.mean_response_min = super::values::scaled(minutes.as_ref(), 0, "response_time_mins")?;
            if row.mean_response_min.is_none() {
                let cure = "report the value; the other figures of the answer are right";
                return Err(Issue::error("to_facts.rate", "response_time_mins", text, "not a number of minutes", cure));
            }
        }
        if let Some(gmv) = amount(sent.cs_guided_gmv, "cs_guided_gmv")? {
            row.currency = Some(currency(sent.currency.as_ref(), context, "currency")?);
            row.guided_gmv = Some(gmv);
        }
        row.source.clone_from(&context.source);
        row.observed_time = context.observed_time;
        rows.push(row);
        Ok(())
    })
}

const HOUR: i64 = 3600;
/// A first response below this is a length in seconds; above it is a moment.
const LONGEST_WAIT: i64 = 1_000_000_000;

/// Chats of the session search, counted: a row of `chat_service` for each day on which chats began, in the shop's zone.
///
/// A day is complete only when every page of it was given. A chat counts as answered where the platform states a first
/// response; ratings are 1 to 5, and 4 and 5 count as satisfied, 1 and 2 as dissatisfied.
pub fn chat_sessions(sessions: &[Session], zone: ShopZone, context: &FactContext) -> Converted<ChatService> {
    let mut days: BTreeMap<NaiveDate, ChatService> = BTreeMap::new();
    let mut converted = Converted::each(sessions, "sessions", |sent, _, issues| {
        let begin = need(&sent.begin_time, "begin_time")?;
        let waited = waited(sent, begin)?;
        let day = zone.local_day(begin);
        let row = days.entry(day).or_insert_with(|| ChatService::new(context.shop_id.clone(), day, 1, 0));
        row.sessions += 1;
        if let Some(seconds) = waited {
            add(&mut row.answered, 1);
            add(&mut row.first_response_s, seconds);
            add(&mut row.answered_12h, i64::from(seconds <= 12 * HOUR));
            add(&mut row.answered_24h, i64::from(seconds <= 24 * HOUR));
        }
        match sent.satisfaction_score {
            None => {}
            Some(stars) if stars.fract().is_zero() && (Decimal::ONE..=Decimal::from(5)).contains(&stars) => {
                add(&mut row.rated, 1);
                add(&mut row.satisfied, i64::from(stars >= Decimal::from(4)));
                add(&mut row.dissatisfied, i64::from(stars <= Decimal::TWO));
            }
            Some(other) if other.is_zero() => {}
            Some(other) => issues.push(Issue::warning(
                "to_facts.stars",
                "satisfaction_score",
                other,
                "not 1 to 5",
                "the chat counts as not rated; report the value",
            )),
        }
        Ok(())
    });
    converted.rows = days.into_values().collect();
    for row in &mut converted.rows {
        // Where chats were counted, none is zero and not unknown.
        for count in [&mut row.answered, &mut row.answered_12h, &mut row.answered_24h, &mut row.first_response_s] {
            count.get_or_insert(0);
        }
        for count in [&mut row.rated, &mut row.satisfied, &mut row.dissatisfied] {
            count.get_or_insert(0);
        }
        row.market = context.market;
        row.source.clone_from(&context.source);
        row.observed_time = context.observed_time;
    }
    converted
}

fn add(count: &mut Option<i64>, more: i64) {
    *count = Some(count.unwrap_or(0).saturating_add(more));
}

/// Seconds until the first response. The documentation means a length; a number as large as a Unix time is one.
fn waited(sent: &Session, begin: DateTime<Utc>) -> Result<Option<i64>, Refused> {
    let Some(number) = sent.first_response_time else { return Ok(None) };
    let seconds = if number >= LONGEST_WAIT { number - begin.timestamp() } else { number };
    if seconds < 0 {
        let cure = "report the value; the chat is left out";
        return Err(Issue::error("to_facts.time", "first_response_time", number, "before the chat began", cure));
    }
    Ok(Some(seconds))
}
