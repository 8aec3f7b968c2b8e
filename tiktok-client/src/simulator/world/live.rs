use super::dice::Dice;
use super::market::Site;
use chrono::NaiveDate;

/// A LIVE session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Live {
    pub(crate) id: u64,
    /// Seconds from local midnight.
    pub(crate) from: i64,
    pub(crate) to: i64,
    /// Whether a creator of an affiliate held it, not the shop.
    pub(crate) affiliate: bool,
    pub(crate) viewers: i64,
}

const BASE: u64 = 7_300_000_000_000_000_000;

/// The sessions of a day, in order of time. `scale` is the orders of an ordinary day in thousandths.
pub(crate) fn of_day(seed: u64, shop: u16, day: NaiveDate, weight: u64, scale: u64, site: &Site) -> Vec<Live> {
    let number = day_number(day);
    let mut dice = Dice::of(seed, &[u64::from(shop), number, 0x11FE, u64::from(site.digits)]);
    let count = dice.weighted(&[30, 50, 20]);
    let mut sessions = Vec::with_capacity(count);
    for place in 0..count {
        let start = if place == 0 { dice.between(18, 20) } else { dice.between(10, 13) } * 3_600;
        let length = dice.between(45, 200) * 60;
        let busy = i64::try_from(scale / 1_000 + 5).unwrap_or(5) * i64::try_from(weight).unwrap_or(1_000) / 1_000;
        sessions.push(Live {
            id: BASE + (u64::from(shop) << 32) + (number << 8) + place as u64,
            from: start,
            to: (start + length).min(86_399),
            affiliate: dice.chance(250),
            viewers: busy * dice.between(18, 60) + dice.between(20, 200),
        });
    }
    sessions.sort_by_key(|live| live.from);
    sessions
}

/// Shop and day that a session's number names.
pub(crate) fn place_of(id: u64) -> Option<(u16, NaiveDate)> {
    let rest = id.checked_sub(BASE)?;
    let shop = u16::try_from(rest >> 32).ok()?;
    Some((shop, day_of((rest >> 8) & 0xFF_FFFF)?))
}

/// Days since the common era, as a number.
pub(crate) fn day_number(day: NaiveDate) -> u64 {
    use chrono::Datelike as _;
    u64::try_from(day.num_days_from_ce()).unwrap_or(0)
}

fn day_of(number: u64) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(number).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulator::world::market::site;
    use kpi_core::period::Market;

    #[test]
    fn a_session_is_found_by_its_number() {
        let day = "2026-06-06".parse().unwrap();
        let seen: Vec<Live> = (0..20).flat_map(|shop| of_day(7, shop, day, 1_000, 9_000, site(Market::TH))).collect();
        assert!(seen.len() > 5);
        for live in seen {
            assert!(live.from < live.to && live.viewers > 0);
            assert_eq!(place_of(live.id).unwrap().1, day);
        }
    }
}
