//! Shop time through the public API.
mod bulk;
mod calendars;
mod deadlines;
mod grains;
mod texts;
mod windows;
mod zones;

use chrono::NaiveDate;
use chrono_tz::Tz;
use kpi_core::period::{Market, ShopZone};
use proptest::prelude::*;

/// Every zone of every market.
fn market_zones() -> Vec<ShopZone> {
    Market::all().iter().flat_map(|market| market.zones()).map(|zone| ShopZone::new(*zone)).collect()
}

/// Zones outside the markets with the strangest clocks: changes at 00:01, half-hour changes, a skipped day, a summer
/// time that pauses in Ramadan, offsets of quarter hours.
fn strange_zones() -> Vec<ShopZone> {
    [
        Tz::America__St_Johns,
        Tz::Australia__Lord_Howe,
        Tz::Pacific__Apia,
        Tz::Africa__Casablanca,
        Tz::Africa__Cairo,
        Tz::Asia__Gaza,
        Tz::Asia__Tehran,
        Tz::Asia__Kathmandu,
        Tz::Antarctica__Troll,
        Tz::Africa__Monrovia,
    ]
    .map(ShopZone::new)
    .to_vec()
}

fn any_market_zone() -> impl Strategy<Value = ShopZone> {
    proptest::sample::select(market_zones())
}

fn any_zone() -> impl Strategy<Value = ShopZone> {
    proptest::sample::select([market_zones(), strange_zones()].concat())
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Days of 1990 to 2100, with leap days and the ends of years more often than chance would give.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    let days = (date("2100-12-31") - date("1990-01-01")).num_days();
    prop_oneof![
        4 => (0..=days).prop_map(|n| date("1990-01-01") + chrono::TimeDelta::days(n)),
        1 => (1991..=2099, -3..=3_i64)
            .prop_map(|(year, n)| NaiveDate::from_ymd_opt(year, 1, 1).unwrap() + chrono::TimeDelta::days(n)),
        1 => (1991..=2099, -2..=2_i64)
            .prop_map(|(year, n)| NaiveDate::from_ymd_opt(year, 2, 28).unwrap() + chrono::TimeDelta::days(n)),
    ]
}

fn vectors(name: &str) -> serde_json::Value {
    let path = format!("{}/vectors/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}
