//! Wall-clock times: their styles, what proves a style, and the way to UTC.

mod rule;
mod scan;

pub(crate) use rule::{Evidence, Ground, Rule};

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use kpi_core::period::{Ambiguity, Gap, ShopZone};

use super::DateOrder;
use super::numbers::Fault;
use crate::error::excerpt;
use scan::{Scanned, Style, scan};

/// Days from 1970-01-01 to a date of the years 1990 to 2099.
fn days_from_epoch(year: i32, month: u32, day: u32) -> i32 {
    const BEFORE: [i32; 13] = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let past = year - 1;
    let leaps = past / 4 - past / 100 + past / 400 - 477;
    let before = BEFORE.get(month as usize).copied().unwrap_or(0);
    let leap_day = i32::from(leap && month > 2);
    (year - 1970) * 365 + leaps + before + leap_day + i32::try_from(day).unwrap_or(1) - 1
}

const UNKNOWN: i32 = i32::MIN;
const CHANGING: i32 = i32::MAX;
/// 2005-01-01.
const FIRST_DAY: i32 = 12_784;
/// Forty years.
const DAYS: usize = 14_610;

/// Local times of a file to UTC.
#[derive(Debug, Clone)]
pub(crate) struct Clock {
    zone: ShopZone,
    rule: Rule,
    ambiguity: Ambiguity,
    /// Seconds ahead of UTC of each local day without a clock change.
    offsets: Vec<i32>,
    /// Times in an hour that the clock shows twice.
    pub(crate) repeated: u64,
    /// Times in an hour that the clock skips; they move forward by its length.
    pub(crate) skipped: u64,
}

impl Clock {
    pub(crate) fn new(zone: ShopZone, rule: Rule, ambiguity: Ambiguity) -> Self {
        Self { zone, rule, ambiguity, offsets: vec![UNKNOWN; DAYS], repeated: 0, skipped: 0 }
    }

    /// Milliseconds since 1970 of a local time; `None` for a blank cell.
    pub(crate) fn instant(&mut self, text: &str) -> Result<Option<i64>, Fault> {
        if text.is_empty() || matches!(text, "-" | "--" | "/") {
            return Ok(None);
        }
        let scanned = scan(text).ok_or_else(|| bad_date(text))?;
        let (year, month, day) = scanned.ymd(self.order(&scanned)).ok_or_else(|| bad_date(text))?;
        let days = days_from_epoch(year, month, day);
        let local = i64::from(days) * 86_400 + i64::from(scanned.seconds);
        let offset = usize::try_from(days - FIRST_DAY).ok().and_then(|index| self.offset(index));
        if let Some(offset) = offset {
            return Ok(Some((local - i64::from(offset)) * 1000));
        }
        let wall = DateTime::from_timestamp(local, 0).ok_or_else(|| bad_date(text))?.naive_utc();
        match (self.zone.to_utc(wall, Ambiguity::Earlier), self.zone.to_utc(wall, Ambiguity::Later)) {
            (Ok(earlier), Ok(later)) if earlier == later => {}
            (Ok(_), Ok(_)) => self.repeated += 1,
            _ => self.skipped += 1,
        }
        let at = self
            .zone
            .to_utc_with(wall, self.ambiguity, Gap::ShiftForward)
            .map_err(|error| Fault::new(error.code(), error.to_string(), error.cure()))?;
        Ok(Some(at.timestamp_millis()))
    }

    /// Local date of a cell, a time of day being ignored.
    pub(crate) fn day(&self, text: &str) -> Result<Option<NaiveDate>, Fault> {
        if text.is_empty() || matches!(text, "-" | "--" | "/") {
            return Ok(None);
        }
        read_day(text, self.rule).map(Some).ok_or_else(|| bad_date(text))
    }

    /// Wall-clock time of a cell.
    pub(crate) fn wall(&self, text: &str) -> Option<NaiveDateTime> {
        let scanned = scan(text)?;
        let (year, month, day) = scanned.ymd(self.order(&scanned))?;
        let seconds = i64::from(days_from_epoch(year, month, day)) * 86_400 + i64::from(scanned.seconds);
        DateTime::from_timestamp(seconds, 0).map(|at| at.naive_utc())
    }

    fn order(&self, scanned: &Scanned) -> DateOrder {
        if scanned.style == Style::SlashHalf { self.rule.half } else { self.rule.slash24 }
    }

    /// Offset of a local day counted from [`FIRST_DAY`]; `None` where the clock changes or the table ends.
    fn offset(&mut self, index: usize) -> Option<i32> {
        let slot = self.offsets.get_mut(index)?;
        if *slot == UNKNOWN {
            *slot = NaiveDate::from_num_days_from_ce_opt(719_163 + FIRST_DAY + i32::try_from(index).ok()?)
                .filter(|day| self.zone.day_len_seconds(*day) == 86_400)
                .map(|day| (self.zone.day_start(day), self.zone.day_end(day)))
                .filter(|(start, end)| {
                    self.zone.local_time(*start).time() == NaiveTime::MIN
                        && self.zone.offset_seconds(*start)
                            == self.zone.offset_seconds(*end - chrono::TimeDelta::seconds(1))
                })
                .map_or(CHANGING, |(start, _)| self.zone.offset_seconds(start));
        }
        (*slot != CHANGING).then_some(*slot)
    }
}

/// The date of a text under a rule.
pub(crate) fn read_day(text: &str, rule: Rule) -> Option<NaiveDate> {
    let scanned = scan(text)?;
    let order = if scanned.style == Style::SlashHalf { rule.half } else { rule.slash24 };
    let (year, month, day) = scanned.ymd(order)?;
    NaiveDate::from_ymd_opt(year, month, day)
}

fn bad_date(text: &str) -> Fault {
    Fault::new(
        "seller_center.bad_date",
        format!("{:?} is not a date in the style of the file", excerpt(text)),
        "correct the cell, or set ReadOptions::with_date_order",
    )
}

/// Milliseconds as an instant.
pub(crate) fn instant(millis: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(millis).unwrap_or_default()
}

/// The first two dates in a text such as `Analysis date: 01/09/2026~14/09/2026`.
pub(crate) fn find_range(text: &str, order: Option<DateOrder>) -> Option<Result<(NaiveDate, NaiveDate), String>> {
    let mut dates = Vec::new();
    let bytes = text.as_bytes();
    let mut index = 0;
    while index < bytes.len() && dates.len() < 2 {
        let Some(candidate) = text.get(index..) else {
            index += 1;
            continue;
        };
        if !candidate.starts_with(|c: char| c.is_ascii_digit()) {
            index += 1;
            continue;
        }
        let end = candidate
            .find(|c: char| !(c.is_ascii_digit() || c == '/' || c == '-' || c == '_'))
            .unwrap_or(candidate.len());
        let run = candidate.get(..end).unwrap_or("").trim_end_matches(['-', '_', '/']);
        dates.extend(dates_in(run));
        index += end.max(1);
    }
    let [first, last] = *dates.get(..2)? else { return None };
    let proofs: Vec<DateOrder> = [&first, &last].into_iter().filter_map(Scanned::proves).collect();
    // The range line of the platform is day first wherever it does not start with the year.
    let order = order.or_else(|| proofs.first().copied()).unwrap_or(DateOrder::DayFirst);
    let of =
        |scanned: &Scanned| scanned.ymd(order).and_then(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day));
    match (of(&first), of(&last)) {
        (Some(first), Some(last)) if first <= last && (last - first).num_days() < 800 => Some(Ok((first, last))),
        _ => Some(Err(text.to_owned())),
    }
}

/// The one or two dates of a run such as `01/09/2026-14/09/2026`, `2026-09-01` or `20260901`.
fn dates_in(run: &str) -> Vec<Scanned> {
    let run = run.replace('_', "-");
    if run.len() == 8 && run.bytes().all(|byte| byte.is_ascii_digit()) {
        let iso =
            format!("{}-{}-{}", run.get(..4).unwrap_or(""), run.get(4..6).unwrap_or(""), run.get(6..).unwrap_or(""));
        return scan(&iso).into_iter().collect();
    }
    if let Some(one) = scan(&run) {
        return vec![one];
    }
    let middle = run.match_indices('-').map(|(at, _)| at);
    for at in middle {
        if let (Some(a), Some(b)) = (run.get(..at).and_then(scan), run.get(at + 1..).and_then(scan)) {
            return vec![a, b];
        }
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Datelike;

    #[test]
    fn every_day_of_forty_years_has_its_number() {
        let mut day = NaiveDate::from_ymd_opt(1990, 1, 1).unwrap();
        while day.year() < 2100 {
            let expected = day.num_days_from_ce() - 719_163;
            assert_eq!(days_from_epoch(day.year(), day.month(), day.day()), expected, "{day}");
            day = day.succ_opt().unwrap();
        }
    }

    #[test]
    fn ranges_are_found_in_titles_and_names() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for text in [
            "分析日期：01/09/2026-14/09/2026",
            "Analysis date: 01/09/2026~14/09/2026",
            "Date Start: 2026-09-01  Date End: 2026-09-14",
            "Date Range: 2026-09-01 ~ 2026-09-14",
            "Campaign overview data 20260901 - 20260914.xlsx",
            "Onhold-unsettled-orders-2026_09_01-2026_09_14(UTC-7).xlsx",
            "2026/09/01-2026/09/14",
        ] {
            assert_eq!(find_range(text, None), Some(Ok((day("2026-09-01"), day("2026-09-14")))), "{text}");
        }
        assert_eq!(find_range("Creator-Live-Performance_20260914103000.xlsx", None), None);
    }
}
