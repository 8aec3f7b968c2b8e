//! Dimensions that are no columns: who is responsible, and when.

use chrono::{Datelike, NaiveDate, Timelike};
use kpi_core::metric::ResolvedMeasure;

use super::{Cell, Data, Row, moment};

/// One assignment: scope, target, first day, first day that is not covered any more, person, team.
#[derive(Debug, Clone)]
pub(in super::super) struct Assigned {
    pub(in super::super) scope: &'static str,
    pub(in super::super) target: String,
    pub(in super::super) from: NaiveDate,
    pub(in super::super) to: Option<NaiveDate>,
    pub(in super::super) person: Option<String>,
    pub(in super::super) team: Option<String>,
}

fn text(row: &Row, column: &str) -> Option<String> {
    match row.get(column) {
        Some(Cell::Text(text)) => Some(text.clone()),
        _ => None,
    }
}

/// What the row says itself.
fn own(measure: &ResolvedMeasure, row: &Row, name: &str) -> Option<String> {
    match (measure.table.name, name) {
        ("order_lines" | "compliance", "person") => text(row, "owner"),
        ("order_lines", "team") => text(row, "team"),
        ("live_sessions", "person") => text(row, "host"),
        ("chat_service", "person") => text(row, "agent"),
        ("costs", "person") => text(row, "person_id"),
        _ => None,
    }
}

fn account(row: &Row, data: &Data) -> Option<String> {
    text(row, "account").or_else(|| {
        let session = text(row, "live_session_id")?;
        let sessions = data.tables.get("live_sessions")?;
        let found = sessions.iter().filter(|other| text(other, "live_session_id").as_ref() == Some(&session));
        found.filter_map(|other| text(other, "account")).min()
    })
}

fn market(row: &Row, data: &Data) -> Option<String> {
    text(row, "market").or_else(|| {
        let shop = text(row, "shop_id")?;
        data.shop_market.get(&shop).cloned()
    })
}

fn responsible(measure: &ResolvedMeasure, row: &Row, data: &Data, name: &str) -> Option<String> {
    if let Some(own) = own(measure, row, name) {
        return Some(own);
    }
    let (_, day) = moment(&measure.clock, row, data)?;
    let targets = [
        ("LIVE_ACCOUNT", account(row, data)),
        ("CREATOR", text(row, "creator_id")),
        ("PRODUCT", text(row, "product_id")),
        ("SHOP", text(row, "shop_id")),
        ("MARKET", market(row, data)),
    ];
    targets.into_iter().find_map(|(scope, target)| {
        let target = target?;
        data.assigned.iter().find_map(|found| {
            let here = found.scope == scope
                && found.target == target
                && found.from <= day
                && found.to.is_none_or(|end| day < end);
            let who = if name == "team" { &found.team } else { &found.person };
            who.clone().filter(|_| here)
        })
    })
}

/// The value of a row in a dimension that is no column; `None` when the name is none of them.
#[allow(clippy::option_option, reason = "no such dimension, and a dimension without a value, are two answers")]
pub(super) fn derived(measure: &ResolvedMeasure, row: &Row, data: &Data, name: &str) -> Option<Option<String>> {
    Some(match name {
        "person" | "team" => responsible(measure, row, data, name),
        "shop_market" => text(row, "shop_id").and_then(|shop| data.shop_market.get(&shop).cloned()),
        "weekday" => moment(&measure.clock, row, data).map(|(_, day)| day.weekday().number_from_monday().to_string()),
        "hour" => {
            let case = measure
                .clock
                .cases()
                .iter()
                .find(|case| case.when.as_ref().is_none_or(|when| super::is_true(when, row)))?;
            let Cell::Instant(instant) = row[case.column.as_str()] else { return Some(None) };
            let zone = text(row, "shop_id").and_then(|shop| data.zones.get(&shop).copied());
            let zone: chrono_tz::Tz = zone.map_or("UTC", |zone| zone.name()).parse().ok()?;
            Some(format!("{:02}", instant.with_timezone(&zone).hour()))
        }
        _ => return None,
    })
}
