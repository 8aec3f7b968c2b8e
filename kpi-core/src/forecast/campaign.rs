//! How much campaign days sell, learned from past ones.

use chrono::NaiveDate;
use num_bigint::BigInt;
use serde::Serialize;

use super::baseline::{WeekdayRule, percentile, weekday_baseline};
use super::series::DailySeries;
use crate::money::Fraction;
use rust_decimal::Decimal;

/// Fewest past days that a factor of its own is believed from.
const ENOUGH: usize = 3;

/// By which factor a kind of campaign day sells more than an ordinary day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CampaignUplift {
    /// The factor; the family's own without any past day.
    pub factor: Fraction,
    /// Past days with a value and a weekday baseline above zero.
    pub events: usize,
    /// Whether the family's factor had to help.
    pub shrunk: bool,
}

/// Learns the factor of a kind of campaign day: the median of its past days over their weekday baselines.
///
/// `events` are past days of the kind, `others` further days that are not ordinary; neither counts for a baseline. With
/// fewer than three usable days the factor is drawn towards `family`, the factor of similar campaigns:
/// `(n · median + (3 − n) · family) / 3`.
///
/// ```
/// use kpi_core::forecast::{DailySeries, campaign_uplift};
/// let first: chrono::NaiveDate = "2026-08-03".parse()?;
/// let mut days = vec![Some(100.into()); 90];
/// (days[37], days[68]) = (Some(380.into()), Some(420.into())); // 9.9 and 10.10
/// let events = ["2026-09-09".parse()?, "2026-10-10".parse()?];
/// let found = campaign_uplift(&DailySeries::try_new(first, days)?, &events, &[], &"2.5".parse()?);
/// assert_eq!((found.factor, found.events, found.shrunk), ("3.5".parse()?, 2, true)); // (2 · 4 + 2.5) / 3
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn campaign_uplift(
    series: &DailySeries,
    events: &[NaiveDate],
    others: &[NaiveDate],
    family: &Fraction,
) -> CampaignUplift {
    let exclude: Vec<NaiveDate> = events.iter().chain(others).copied().collect();
    let history = series.iter().filter_map(|(day, value)| Some((day, Fraction::from(value?)))).collect();
    let factors: Vec<Fraction> = events
        .iter()
        .filter_map(|day| {
            let value = Fraction::from(series.value(*day)?);
            let usual = weekday_baseline(*day, &value, &history, &exclude, WeekdayRule::default()).baseline?;
            value.checked_div(&usual).ok().filter(|factor| !factor.is_negative() && !usual.is_negative())
        })
        .collect();
    let events = factors.len();
    let own = percentile(&factors, Decimal::new(5, 1)).unwrap_or_else(|_| family.clone());
    let lacking = ENOUGH.saturating_sub(events);
    let count = |n: usize| Fraction::from(BigInt::from(n));
    let mixed = (&count(events.min(ENOUGH)) * &own + &count(lacking) * family).checked_div(&count(ENOUGH));
    CampaignUplift {
        factor: if lacking == 0 { own } else { mixed.unwrap_or_else(|_| family.clone()) },
        events,
        shrunk: lacking > 0,
    }
}
