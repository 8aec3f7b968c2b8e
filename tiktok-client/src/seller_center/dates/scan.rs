//! The forms in which files write dates and times.

use super::DateOrder;

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
    pub(super) seconds: u32,
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
    pub(super) fn ymd(&self, order: DateOrder) -> Option<(i32, u32, u32)> {
        let (month, day) = match (self.style, order) {
            (Style::Iso, _) | (_, DateOrder::MonthFirst) => (self.first, self.second),
            (_, DateOrder::DayFirst) => (self.second, self.first),
        };
        let fits = (1..=12).contains(&month) && day >= 1 && day <= month_days(self.year, month);
        (fits && (1990..2100).contains(&self.year)).then_some((self.year, month, day))
    }

    /// What the numbers prove when only one of the two orders gives a date.
    pub(super) fn proves(&self) -> Option<DateOrder> {
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
