//! Wall-clock times: their styles, what proves a style, and the way to UTC.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use kpi_core::period::{Ambiguity, Gap, ShopZone};

use super::DateOrder;
use super::numbers::Fault;
use crate::error::excerpt;

/// How a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// Year first.
    Iso,
    /// Year last, 24 hours or no time.
    Slash24,
    /// Year last, AM or PM.
    SlashHalf,
}

/// A date taken apart, before it is settled which number is the month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Scanned {
    pub(crate) style: Style,
    first: u32,
    second: u32,
    year: i32,
    seconds: u32,
    /// Two digits everywhere, with seconds: the form the platform itself writes.
    pub(crate) platform: bool,
}

struct Scanner<'a>(&'a [u8]);

impl Scanner<'_> {
    fn digits(&mut self, most: usize) -> Option<(u32, usize)> {
        let mut value = 0;
        let mut length = 0;
        while let [digit @ b'0'..=b'9', rest @ ..] = self.0 {
            if length == most {
                return None;
            }
            value = value * 10 + u32::from(digit - b'0');
            length += 1;
            self.0 = rest;
        }
        (length > 0).then_some((value, length))
    }

    fn one_of(&mut self, set: &[u8]) -> Option<u8> {
        let (byte, rest) = self.0.split_first()?;
        set.contains(byte).then(|| {
            self.0 = rest;
            *byte
        })
    }
}

/// Takes a date apart: `dd/mm/yyyy`, `m/d/yyyy h:mm:ss AM`, `yyyy-mm-dd HH:MM:SS`, `yyyy/mm/dd` and the like.
pub(crate) fn scan(text: &str) -> Option<Scanned> {
    platform_form(text.as_bytes()).or_else(|| any_form(text))
}

/// The forms in which the platform writes most times: `14/09/2026 16:06:19` and `09/14/2026 04:06:19 PM`.
fn platform_form(text: &[u8]) -> Option<Scanned> {
    let (date, half) = match text {
        [date @ .., b' ', b'A', b'M'] => (date, Some(false)),
        [date @ .., b' ', b'P', b'M'] => (date, Some(true)),
        date => (date, None),
    };
    let date: &[u8; 19] = date.try_into().ok()?;
    if [date[2], date[5], date[10], date[13], date[16]] != *b"// ::" {
        return None;
    }
    let two = |at: usize| {
        let [tens, ones] = [date[at], date[at + 1]].map(|digit| u32::from(digit.wrapping_sub(b'0')));
        (tens < 10 && ones < 10).then_some(tens * 10 + ones)
    };
    let (mut hour, minute, second) = (two(11)?, two(14)?, two(17)?);
    if minute > 59 || second > 59 {
        return None;
    }
    match half {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(afternoon) => hour = hour % 12 + if afternoon { 12 } else { 0 },
        None if hour > 23 => return None,
        None => {}
    }
    Some(Scanned {
        style: if half.is_some() { Style::SlashHalf } else { Style::Slash24 },
        first: two(0)?,
        second: two(3)?,
        year: i32::try_from(two(6)? * 100 + two(8)?).ok()?,
        seconds: hour * 3600 + minute * 60 + second,
        platform: true,
    })
}

fn any_form(text: &str) -> Option<Scanned> {
    let mut scanner = Scanner(text.as_bytes());
    let (a, a_len) = scanner.digits(4)?;
    let separator = scanner.one_of(b"/-.")?;
    let (b, b_len) = scanner.digits(2)?;
    scanner.one_of(&[separator])?;
    let (c, c_len) = scanner.digits(4)?;
    let year_first = a_len == 4;
    if (year_first && c_len > 2) || (!year_first && (a_len > 2 || c_len != 4)) {
        return None;
    }
    let mut seconds = 0;
    let mut half = None;
    let mut full = false;
    if !scanner.0.is_empty() {
        scanner.one_of(b" T")?;
        let (mut hour, hour_len) = scanner.digits(2)?;
        scanner.one_of(b":")?;
        let (minute, minute_len) = scanner.digits(2)?;
        let mut second = 0;
        if scanner.one_of(b":").is_some() {
            let (value, length) = scanner.digits(2)?;
            if length != 2 {
                return None;
            }
            second = value;
            full = hour_len == 2;
            if scanner.one_of(b".").is_some() {
                // Fractions of a second that are not zero would be lost.
                let (fraction, _) = scanner.digits(9)?;
                if fraction != 0 {
                    return None;
                }
            }
        }
        if scanner.one_of(b" ").is_some() {
            half = Some(match scanner.0 {
                [b'A' | b'a', b'M' | b'm'] => false,
                [b'P' | b'p', b'M' | b'm'] => true,
                _ => return None,
            });
        } else if !scanner.0.is_empty() {
            return None;
        }
        if let Some(afternoon) = half {
            if !(1..=12).contains(&hour) {
                return None;
            }
            hour = hour % 12 + if afternoon { 12 } else { 0 };
        }
        if minute_len != 2 || hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        seconds = hour * 3600 + minute * 60 + second;
    }
    let style = match (year_first, half) {
        (true, _) => Style::Iso,
        (false, None) => Style::Slash24,
        (false, Some(_)) => Style::SlashHalf,
    };
    let year = i32::try_from(if year_first { a } else { c }).ok()?;
    let (first, second) = if year_first { (b, c) } else { (a, b) };
    let platform = full && a_len == 2 && b_len == 2 && separator == b'/';
    Some(Scanned { style, first, second, year, seconds, platform })
}

impl Scanned {
    fn ymd(&self, order: DateOrder) -> Option<(i32, u32, u32)> {
        let (month, day) = match (self.style, order) {
            (Style::Iso, _) | (_, DateOrder::MonthFirst) => (self.first, self.second),
            (_, DateOrder::DayFirst) => (self.second, self.first),
        };
        let fits = (1..=12).contains(&month) && day >= 1 && day <= month_days(self.year, month);
        (fits && (1990..2100).contains(&self.year)).then_some((self.year, month, day))
    }

    /// What the numbers prove when only one of the two orders gives a date.
    fn proves(&self) -> Option<DateOrder> {
        if self.style == Style::Iso {
            return None;
        }
        match (self.ymd(DateOrder::DayFirst), self.ymd(DateOrder::MonthFirst)) {
            (Some(_), None) => Some(DateOrder::DayFirst),
            (None, Some(_)) => Some(DateOrder::MonthFirst),
            _ => None,
        }
    }
}

const fn month_days(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

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

/// What the dates of a file prove about one style.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Proof {
    pub(crate) day_first: u64,
    pub(crate) month_first: u64,
    pub(crate) undecided: u64,
    pub(crate) unplatform: u64,
}

/// The date styles of a file.
#[derive(Debug, Clone, Default)]
pub(crate) struct Evidence {
    pub(crate) slash24: Proof,
    pub(crate) half: Proof,
    pub(crate) iso: u64,
    /// First undecided date: column, row, text.
    pub(crate) example: Option<(usize, u64, String)>,
}

impl Evidence {
    pub(crate) fn add(&mut self, slot: usize, row: u64, text: &str) {
        let Some(scanned) = scan(text) else { return };
        let proof = match scanned.style {
            Style::Iso => {
                self.iso += 1;
                return;
            }
            Style::Slash24 => &mut self.slash24,
            Style::SlashHalf => &mut self.half,
        };
        match scanned.proves() {
            Some(DateOrder::DayFirst) => proof.day_first += 1,
            Some(DateOrder::MonthFirst) => proof.month_first += 1,
            None => proof.undecided += 1,
        }
        if scanned.style == Style::Slash24 {
            if !scanned.platform {
                proof.unplatform += 1;
            }
            if scanned.proves().is_none() && self.example.is_none() {
                self.example = Some((slot, row, text.to_owned()));
            }
        }
    }

    /// Whether more rows cannot change the decision for the styles met so far.
    pub(crate) fn settled(&self) -> bool {
        let one_sided =
            |proof: &Proof| proof.day_first.max(proof.month_first) >= 20 && proof.day_first.min(proof.month_first) == 0;
        (self.slash24.undecided + self.slash24.day_first + self.slash24.month_first == 0 || one_sided(&self.slash24))
            && (self.half.undecided + self.half.day_first + self.half.month_first == 0 || one_sided(&self.half))
    }
}

/// Order of day and month for each style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rule {
    pub(crate) slash24: DateOrder,
    pub(crate) half: DateOrder,
}

/// Why the order of a style was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ground {
    /// The style does not occur.
    Unused,
    /// Days above 12 prove it.
    Proved,
    /// The platform writes this form in this order.
    Platform,
}

fn majority(proof: &Proof) -> Result<Option<DateOrder>, ()> {
    let (most, least, order) = if proof.day_first >= proof.month_first {
        (proof.day_first, proof.month_first, DateOrder::DayFirst)
    } else {
        (proof.month_first, proof.day_first, DateOrder::MonthFirst)
    };
    match (most, least) {
        (0, 0) => Ok(None),
        // Single cells that contradict all others are damage; they are rejected one by one.
        (most, least) if least * 20 <= most => Ok(Some(order)),
        _ => Err(()),
    }
}

impl Rule {
    /// The order that the evidence settles; `Err` when it does not. `month_first_market` marks files that the platform
    /// writes with AM and PM, so that a 24-hour date in them comes from elsewhere.
    pub(crate) fn decide(evidence: &Evidence, month_first_market: bool) -> Result<(Self, Ground), ()> {
        let half = majority(&evidence.half)?.unwrap_or(DateOrder::MonthFirst);
        let proof = &evidence.slash24;
        let all = proof.day_first + proof.month_first + proof.undecided;
        let (slash24, ground) = match majority(proof)? {
            // One odd cell must not turn all the others around.
            Some(DateOrder::MonthFirst) if proof.unplatform * 2 < all && proof.month_first * 20 < all => return Err(()),
            Some(order) => (order, Ground::Proved),
            None if all == 0 => {
                let ground = match (evidence.half.day_first + evidence.half.month_first, evidence.half.undecided) {
                    (0, 0) => Ground::Unused,
                    (0, _) => Ground::Platform,
                    _ => Ground::Proved,
                };
                (if ground == Ground::Unused { DateOrder::DayFirst } else { half }, ground)
            }
            None if proof.unplatform > 0 || month_first_market => return Err(()),
            None => (DateOrder::DayFirst, Ground::Platform),
        };
        Ok((Self { slash24, half }, ground))
    }
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
    fn the_usual_forms_are_read_as_any_form_is() {
        let mut met = 0;
        for date in ["14/09/2026", "09/14/2026", "1/09/2026", "99/99/0000", "1a/09/2026"] {
            for time in ["00:00:00", "12:59:59", "23:00:00", "24:00:00", "13:60:00", "10:00:60", "1:02:03"] {
                for half in ["", " AM", " PM", " am", "AM"] {
                    let text = format!("{date} {time}{half}");
                    if let Some(fast) = platform_form(text.as_bytes()) {
                        assert_eq!(any_form(&text), Some(fast), "{text}");
                        met += 1;
                    }
                }
            }
        }
        assert_eq!(met, 15);
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

    #[test]
    fn one_odd_cell_does_not_turn_the_others_around() {
        let mut evidence = Evidence::default();
        for day in 1..=12 {
            for hour in 0..10 {
                evidence.add(0, 1, &format!("{day:02}/09/2026 1{hour}:00:00"));
            }
        }
        assert_eq!(Rule::decide(&evidence, false).unwrap().0.slash24, DateOrder::DayFirst);
        evidence.add(0, 1, "09/23/2026 10:00:00");
        assert!(Rule::decide(&evidence, false).is_err());
        evidence.add(0, 1, "23/09/2026 10:00:00");
        assert!(Rule::decide(&evidence, false).is_err());
    }
}
