//! The change of one number.

use serde::Serialize;

use crate::metric::Unit;
use crate::money::Fraction;

/// How much a number moved.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// Current less base; `None` when a side is undefined.
    pub delta: Option<Fraction>,
    /// Delta over the magnitude of the base, so that an improvement from a loss is positive; `None` from zero.
    pub relative: Option<Fraction>,
    /// Percentage points, for shares only.
    pub points: Option<Fraction>,
}

/// The change from `base` to `current`.
///
/// ```
/// use kpi_core::explain::period_change;
/// use kpi_core::metric::Unit;
/// let change = period_change(Some(&(-200).into()), Some(&100.into()), &Unit::money());
/// assert_eq!(change.relative, Some("3/2".parse()?)); // +150 %
/// assert_eq!(period_change(Some(&0.into()), Some(&50.into()), &Unit::money()).relative, None);
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
#[must_use]
pub fn period_change(base: Option<&Fraction>, current: Option<&Fraction>, unit: &Unit) -> Change {
    let Some((base, current)) = base.zip(current) else { return Change::default() };
    let delta = current - base;
    Change {
        relative: delta.checked_div(&base.abs()).ok(),
        points: unit.is_share().then(|| &delta * &Fraction::from(100)),
        delta: Some(delta),
    }
}
