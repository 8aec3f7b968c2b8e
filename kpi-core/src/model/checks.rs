//! Checks that records share.

use super::record::{FieldSpec, Record, Value};
use super::{Amount, Issue, Issues};
use crate::money::Currency;

/// Earliest and latest instant a record may carry: 1990-01-01 to 2100-01-01 UTC.
pub(crate) const INSTANTS: std::ops::Range<i64> = 631_152_000..4_102_444_800;

/// The checks that every record shares: instants and dates in a plausible range and in whole milliseconds, counts not
/// below zero.
pub(crate) fn validate_fields<R: Record>(record: &R) -> Issues {
    let mut issues = Issues::default();
    if record.is_plausible() {
        return issues;
    }
    let mut fields = R::TABLE.fields.iter();
    record.visit(&mut |value| {
        let Some(field) = fields.next() else { return };
        if let Some(issue) = check_value(field, value) {
            issues.push(issue);
        }
    });
    issues
}

/// Whether a value passes them.
#[inline]
pub(crate) fn is_plausible(value: Value<'_>) -> bool {
    match value {
        Value::Instant(instant) => {
            INSTANTS.contains(&instant.timestamp()) && instant.timestamp_subsec_nanos().is_multiple_of(1_000_000)
        }
        Value::Date(date) => INSTANTS.contains(&date.and_time(chrono::NaiveTime::MIN).and_utc().timestamp()),
        Value::Count(count) => count >= 0,
        _ => true,
    }
}

/// The finding for one value, if there is one; the place is the field's name.
pub(crate) fn check_value(field: &FieldSpec, value: Value<'_>) -> Option<Issue> {
    if is_plausible(value) {
        return None;
    }
    match value {
        Value::Instant(instant) if INSTANTS.contains(&instant.timestamp()) => Some(Issue::error(
            "model.sub_millisecond",
            field.name,
            instant,
            "the instant is finer than a millisecond",
            "truncate it to milliseconds; columns keep no more",
        )),
        Value::Instant(instant) => Some(out_of_range(field, instant)),
        Value::Date(date) => Some(out_of_range(field, date)),
        Value::Count(count) => Some(Issue::error(
            "model.negative_count",
            field.name,
            count,
            format!("{} is below zero", field.name),
            "counts are never negative; send returned pieces as after-sales",
        )),
        _ => None,
    }
}

/// An amount needs a currency.
pub(crate) fn amounts_need_currency(issues: &mut Issues, currency: Option<Currency>, amounts: &[Option<Amount>]) {
    if currency.is_none() && amounts.iter().any(Option::is_some) {
        issues.push(Issue::error(
            "model.amount_without_currency",
            "currency",
            "",
            "an amount without a currency",
            "fill currency",
        ));
    }
}

/// Figures that cover a span cover at least one day.
pub(crate) fn spans_days(issues: &mut Issues, days: i64) {
    if days < 1 {
        issues.push(Issue::error(
            "model.empty_span",
            "days",
            days,
            "the span has no day",
            "give the number of days the figures cover, 1 for daily data",
        ));
    }
}

fn out_of_range(field: &FieldSpec, value: impl std::fmt::Display) -> Issue {
    Issue::error(
        "model.date_out_of_range",
        field.name,
        value,
        format!("{} is outside 1990 to 2099", field.name),
        "check the unit (seconds, not milliseconds) and the order of day, month and year",
    )
}
