//! Numbers and days as people read them.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use crate::metric::Lang;
use crate::period::{Grain, Period};
use crate::report::figure::{CoverageNote, Figure, FigureUnit};

/// Most decimal places that are shown: as many as a decimal has.
const MOST_DIGITS: u32 = 28;

/// What stands for a value that is not there.
pub(super) const DASH: &str = "–";

impl Figure {
    /// The value as people read it: rounded half up to [`digits`](Self::digits) (halves go away from zero), digits in
    /// groups of three, rates in percent, money with its currency; a dash where there is no value.
    ///
    /// ```
    /// use kpi_core::metric::Lang;
    /// use kpi_core::money::Currency;
    /// use kpi_core::report::{Evidence, EvidenceKind, Figure, FigureUnit, Text};
    ///
    /// let mut figure = Figure {
    ///     label: Text::new("GMV", "GMV"),
    ///     value: Some("1234567.895".parse()?),
    ///     missing: None,
    ///     unit: FigureUnit::Money(Currency::GBP),
    ///     digits: 2,
    ///     signed: false,
    ///     period: None,
    ///     coverage: None,
    ///     evidence: Evidence::new(EvidenceKind::Planned, []),
    /// };
    /// assert_eq!(figure.shown(Lang::En), "1,234,567.90 GBP");
    /// (figure.value, figure.unit, figure.digits) = (Some("-0.0125".parse()?), FigureUnit::Points, 1);
    /// assert_eq!(figure.shown(Lang::En), "-1.3 pp");
    /// assert_eq!(figure.shown(Lang::Zh), "-1.3个百分点");
    /// figure.value = None;
    /// assert_eq!(figure.shown(Lang::En), "–");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn shown(&self, lang: Lang) -> String {
        let (number, unit) = self.shown_parts(lang);
        number + &unit
    }

    /// The number and, with the space before it, the unit.
    pub(super) fn shown_parts(&self, lang: Lang) -> (String, String) {
        let Some(value) = self.value else { return (DASH.to_owned(), String::new()) };
        let signed = self.signed || self.unit == FigureUnit::Points;
        (number(value, self.unit, self.digits, signed), unit_suffix(self.unit, lang))
    }
}

/// What follows the number.
pub(super) fn unit_suffix(unit: FigureUnit, lang: Lang) -> String {
    match (unit, lang) {
        (FigureUnit::Money(currency), _) => format!(" {}", currency.code()),
        (FigureUnit::Percent, _) => "%".to_owned(),
        (FigureUnit::Points, Lang::En) => " pp".to_owned(),
        (FigureUnit::Points, Lang::Zh) => "个百分点".to_owned(),
        (FigureUnit::Count | FigureUnit::Number, _) => String::new(),
    }
}

/// A value with its unit, with the places that are usual for it.
pub(super) fn usual(value: Decimal, unit: FigureUnit, lang: Lang) -> String {
    let digits = match unit {
        FigureUnit::Money(currency) => u32::from(currency.minor_digits()),
        FigureUnit::Count => 0,
        FigureUnit::Percent | FigureUnit::Points => 1,
        FigureUnit::Number => 2,
    };
    number(value, unit, digits, unit == FigureUnit::Points) + &unit_suffix(unit, lang)
}

/// The rounded number in groups of three; rates a hundredfold.
fn number(value: Decimal, unit: FigureUnit, digits: u32, signed: bool) -> String {
    let (whole, fraction) = rounded(value, hundredfold(unit), digits.min(MOST_DIGITS));
    let zero = whole.chars().chain(fraction.chars()).all(|digit| digit == '0');
    let sign = match value.is_sign_negative() {
        _ if zero => "",
        true => "-",
        false if signed => "+",
        false => "",
    };
    let mark = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{}{mark}{fraction}", grouped(&whole))
}

const fn hundredfold(unit: FigureUnit) -> bool {
    matches!(unit, FigureUnit::Percent | FigureUnit::Points)
}

/// Rounds half away from zero: the digits before and after the point. A mantissa has 96 bits, so
/// neither the hundredfold nor a power of ten up to the 28th leaves 128 bits.
fn rounded(value: Decimal, hundredfold: bool, digits: u32) -> (String, String) {
    let mut mantissa = value.mantissa().unsigned_abs() * if hundredfold { 100 } else { 1 };
    let scale = value.scale();
    if scale > digits {
        let unit = 10_u128.pow(scale - digits);
        let (quotient, rest) = (mantissa / unit, mantissa % unit);
        mantissa = quotient + u128::from(rest >= unit - rest);
    }
    let kept = scale.min(digits) as usize;
    let text = format!("{mantissa:0>width$}", width = kept + 1);
    let (whole, fraction) = text.split_at(text.len() - kept);
    let padding = "0".repeat(digits as usize - kept);
    (whole.to_owned(), format!("{fraction}{padding}"))
}

pub(super) fn grouped(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Label of an axis: short, in thousands or 万 with at most two places; smaller numbers with at most six.
pub(super) fn compact(value: Decimal, unit: FigureUnit, lang: Lang) -> String {
    let units: &[(u32, &str)] = match lang {
        Lang::En => &[(0, ""), (3, "k"), (6, "M"), (9, "B"), (12, "T")],
        Lang::Zh => &[(0, ""), (4, "万"), (8, "亿"), (12, "万亿")],
    };
    // Digits before the point decide which unit reads well.
    let (whole, _) = rounded(value, hundredfold(unit), 0);
    let length = u32::try_from(whole.len()).unwrap_or(u32::MAX);
    let (power, name) = units.iter().rev().find(|(power, _)| length > *power).copied().unwrap_or((0, ""));
    let places: u32 = if power == 0 { 6 } else { 2 };
    let mantissa = value.mantissa().unsigned_abs() * if hundredfold(unit) { 100 } else { 1 };
    let scale = value.scale() + power;
    // Half up; a divisor beyond 128 bits leaves nothing.
    let parts = match 10_u128.checked_pow(scale.saturating_sub(places)) {
        _ if scale < places => mantissa * 10_u128.pow(places - scale),
        Some(unit) => mantissa / unit + u128::from(mantissa % unit >= unit - mantissa % unit),
        None => 0,
    };
    let sign = if value.is_sign_negative() && parts != 0 { "-" } else { "" };
    let one = 10_u128.pow(places);
    let fraction = format!("{:0>width$}", parts % one, width = places as usize);
    let fraction = fraction.trim_end_matches('0');
    let mark = if fraction.is_empty() { "" } else { "." };
    let percent = if unit == FigureUnit::Percent { "%" } else { "" };
    format!("{sign}{}{mark}{fraction}{name}{percent}", grouped(&(parts / one).to_string()))
}

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

fn month_name(date: NaiveDate) -> &'static str {
    MONTHS.get(date.month0() as usize).copied().unwrap_or_default()
}

/// A day in words.
pub(super) fn day(date: NaiveDate, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{} {} {}", date.day(), month_name(date), date.year()),
        Lang::Zh => format!("{}年{}月{}日", date.year(), date.month(), date.day()),
    }
}

/// A day in words with its weekday.
pub(super) fn weekday(date: NaiveDate, lang: Lang) -> String {
    let place = date.weekday().num_days_from_monday() as usize;
    match lang {
        Lang::En => {
            let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
            format!("{}, {}", names.get(place).copied().unwrap_or_default(), day(date, lang))
        }
        Lang::Zh => {
            let names = ["一", "二", "三", "四", "五", "六", "日"];
            format!("{}（周{}）", day(date, lang), names.get(place).copied().unwrap_or_default())
        }
    }
}

fn is_whole(grain: Grain, period: Period) -> bool {
    Period::containing(grain, period.from()).is_ok_and(|whole| whole == period)
}

/// Days in words, the last one included.
pub(super) fn period(period: Period, lang: Lang) -> String {
    let (first, last) = (period.from(), period.last_day());
    if first == last {
        return day(first, lang);
    }
    if is_whole(Grain::Year, period) {
        return match lang {
            Lang::En => first.year().to_string(),
            Lang::Zh => format!("{}年", first.year()),
        };
    }
    if is_whole(Grain::Month, period) {
        return match lang {
            Lang::En => format!("{} {}", month_name(first), first.year()),
            Lang::Zh => format!("{}年{}月", first.year(), first.month()),
        };
    }
    let (same_year, same_month) = (first.year() == last.year(), first.month() == last.month());
    match lang {
        Lang::En if same_year && same_month => format!("{}–{}", first.day(), day(last, lang)),
        Lang::En if same_year => format!("{} {} – {}", first.day(), month_name(first), day(last, lang)),
        Lang::En => format!("{} – {}", day(first, lang), day(last, lang)),
        Lang::Zh if same_year && same_month => format!("{}–{}日", day(first, lang), last.day()),
        Lang::Zh if same_year => format!("{}–{}月{}日", day(first, lang), last.month(), last.day()),
        Lang::Zh => format!("{}–{}", day(first, lang), day(last, lang)),
    }
}

/// Label below an axis; the year stands where it begins.
pub(super) fn axis_day(period: Period, first: bool, lang: Lang) -> String {
    let date = period.from();
    let month = is_whole(Grain::Month, period);
    match (lang, month) {
        (Lang::En, true) if first || date.month() == 1 => format!("{} {}", month_name(date), date.year()),
        (Lang::En, true) => month_name(date).to_owned(),
        (Lang::En, false) => format!("{} {}", date.day(), month_name(date)),
        (Lang::Zh, true) if first || date.month() == 1 => format!("{}年{}月", date.year(), date.month()),
        (Lang::Zh, true) => format!("{}月", date.month()),
        (Lang::Zh, false) => format!("{}月{}日", date.month(), date.day()),
    }
}

/// How complete the data is, in words.
pub(super) fn coverage(note: CoverageNote, lang: Lang) -> String {
    let days = match lang {
        Lang::En if note.is_complete() => format!("all {} days", note.expected),
        Lang::En => format!("{} of {} days", note.covered, note.expected),
        Lang::Zh if note.is_complete() => format!("全部 {} 天", note.expected),
        Lang::Zh => format!("{} 天中的 {} 天", note.expected, note.covered),
    };
    match lang {
        _ if !note.immature => days,
        Lang::En => format!("{days}; late changes such as refunds may still arrive"),
        Lang::Zh => format!("{days}；退款等后续变动仍可能到来"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Currency;

    fn count(text: &str) -> String {
        compact(text.parse().unwrap(), FigureUnit::Count, Lang::En)
    }

    #[test]
    fn axis_labels_are_short_in_both_languages() {
        assert_eq!(
            ["0", "999", "1000", "1250", "-2500000", "0.5", "0.0025"].map(count),
            ["0", "999", "1k", "1.25k", "-2.5M", "0.5", "0.0025"]
        );
        let zh = |text: &str| compact(text.parse().unwrap(), FigureUnit::Money(Currency::CNY), Lang::Zh);
        assert_eq!(["9500", "12000", "350000000"].map(zh), ["9,500", "1.2万", "3.5亿"]);
        assert_eq!(compact("0.125".parse().unwrap(), FigureUnit::Percent, Lang::En), "12.5%");
        assert_eq!(compact(Decimal::MAX, FigureUnit::Percent, Lang::En).len(), "7,922,816,251,426,433.76T%".len() + 4);
    }

    #[test]
    fn days_read_as_in_a_letter() {
        let days = |from: &str, last: &str| Period::inclusive(from.parse().unwrap(), last.parse().unwrap()).unwrap();
        let shown = |from, last| (period(days(from, last), Lang::En), period(days(from, last), Lang::Zh));
        let pair = |en: &str, zh: &str| (en.to_owned(), zh.to_owned());
        assert_eq!(shown("2026-10-01", "2026-10-31"), pair("Oct 2026", "2026年10月"));
        assert_eq!(shown("2026-11-01", "2026-11-22"), pair("1–22 Nov 2026", "2026年11月1日–22日"));
        assert_eq!(shown("2026-09-28", "2026-10-04"), pair("28 Sep – 4 Oct 2026", "2026年9月28日–10月4日"));
        assert_eq!(shown("2026-01-01", "2026-12-31"), pair("2026", "2026年"));
        assert_eq!(shown("2025-12-29", "2026-01-04"), pair("29 Dec 2025 – 4 Jan 2026", "2025年12月29日–2026年1月4日"));
        assert_eq!(weekday("2026-11-22".parse().unwrap(), Lang::Zh), "2026年11月22日（周日）");
    }

    #[test]
    fn the_largest_and_smallest_decimals_are_shown() {
        let shown = |value: Decimal, digits| number(value, FigureUnit::Percent, digits, true);
        assert_eq!(shown(Decimal::MAX, 0), "+7,922,816,251,426,433,759,354,395,033,500");
        assert_eq!(shown(Decimal::new(-1, 28), 1), "0.0");
        assert_eq!(shown(Decimal::new(-1, 28), 26), "-0.00000000000000000000000001");
        assert_eq!(shown(Decimal::ZERO, u32::MAX).len(), 30);
    }
}
