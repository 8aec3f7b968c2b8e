//! How much is bought when: weekday, month, campaign and hour, as whole numbers so that every machine agrees.

use chrono::{Datelike, NaiveDate, Weekday};
use kpi_core::period::Market;

/// How many orders a day brings, in thousandths of an ordinary day.
pub(crate) fn day_weight(market: Market, date: NaiveDate) -> u64 {
    let weekday = match date.weekday() {
        Weekday::Mon => 920,
        Weekday::Tue => 940,
        Weekday::Wed => 960,
        Weekday::Thu => 980,
        Weekday::Fri => 1_050,
        Weekday::Sat => 1_120,
        Weekday::Sun => 1_030,
    };
    let month = [930, 900, 980, 970, 1_000, 1_040, 980, 960, 1_020, 1_060, 1_250, 1_180];
    let month = date.month0().try_into().ok().and_then(|m: usize| month.get(m).copied()).unwrap_or(1_000);
    weekday * month / 1_000 * campaign(market, date) / 1_000
}

/// The uplift of a campaign day; 1000 on other days.
pub(crate) fn campaign(market: Market, date: NaiveDate) -> u64 {
    let (month, day) = (date.month(), date.day());
    let asian =
        matches!(market, Market::ID | Market::TH | Market::VN | Market::MY | Market::PH | Market::SG | Market::JP);
    let double = month == day && month > 1;
    // The Friday after the fourth Thursday of November.
    let black_friday = month == 11 && date.weekday() == Weekday::Fri && (23..=29).contains(&day);
    match (asian, double, black_friday) {
        (true, true, _) if month >= 9 => 3_400,
        (true, true, _) => 2_200,
        (false, true, _) if month == 11 => 1_600,
        (false, _, true) => 3_600,
        _ if asian && day == 25 => 1_500,
        _ if !asian && month == 7 && (7..=10).contains(&day) => 1_700,
        _ => 1_000,
    }
}

/// Share of a day's orders by local hour.
pub(crate) const HOURS: [u32; 24] =
    [22, 12, 8, 6, 5, 7, 14, 24, 34, 42, 48, 52, 56, 50, 46, 44, 46, 50, 58, 72, 96, 104, 84, 48];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn campaign_days_sell_more_where_they_are_known() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert!(campaign(Market::ID, day("2026-11-11")) > campaign(Market::US, day("2026-11-11")));
        assert_eq!(campaign(Market::US, day("2026-11-27")), 3_600);
        assert_eq!(campaign(Market::TH, day("2026-11-27")), 1_000);
        assert!(day_weight(Market::VN, day("2026-12-12")) > 2 * day_weight(Market::VN, day("2026-12-11")));
    }
}
