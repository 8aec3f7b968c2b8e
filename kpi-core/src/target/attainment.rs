//! How far a target is reached, and how much a number changed.

use crate::metric::Lang;
use crate::money::Fraction;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A number, or the reason why there is none. Never NaN, never a zero that means "unknown".
///
/// ```
/// use kpi_core::target::{Attainment, Figure, Undefined};
/// let target = Attainment::Higher { target: 0.into() };
/// assert_eq!(target.of(5.into()), Figure::Undefined(Undefined::ZeroTarget));
/// assert_eq!(target.of(5.into()).to_string(), "undefined: the target is zero");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Figure {
    /// The exact value.
    Value(Fraction),
    /// There is none, and why.
    Undefined(Undefined),
}

/// Why a figure has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Undefined {
    /// The target is zero.
    ZeroTarget,
    /// The target is below zero, where a quotient would turn its meaning round.
    NegativeTarget,
    /// The actual is zero or less, and the figure divides by it.
    NoActual,
    /// Base and target are the same, so there is no way to go.
    BaseIsTarget,
    /// The base of a comparison is zero.
    ZeroBase,
    /// A value is missing.
    Missing,
    /// Nothing of the period has elapsed.
    NothingElapsed,
    /// Nothing of the period is left.
    NothingLeft,
    /// What has elapsed carries no weight or no target.
    NoWeightElapsed,
    /// What is left carries no weight.
    NoWeightLeft,
    /// A scale without a point.
    NoKnots,
}

impl Undefined {
    /// The reason as a part of a sentence.
    pub const fn words(self, lang: Lang) -> &'static str {
        let (en, zh) = match self {
            Self::ZeroTarget => ("the target is zero", "目标为零"),
            Self::NegativeTarget => ("the target is below zero", "目标为负数"),
            Self::NoActual => ("the actual is zero or less", "实际值为零或负数"),
            Self::BaseIsTarget => ("base and target are the same", "基准与目标相同"),
            Self::ZeroBase => ("the base is zero", "基准为零"),
            Self::Missing => ("a value is missing", "缺少数值"),
            Self::NothingElapsed => ("nothing of the period has elapsed", "周期尚未开始"),
            Self::NothingLeft => ("nothing of the period is left", "周期已结束"),
            Self::NoWeightElapsed => ("no target lies in what has elapsed", "已过去的时间没有目标"),
            Self::NoWeightLeft => ("no target lies in what is left", "剩余的时间没有目标"),
            Self::NoKnots => ("the scale has no point", "评分曲线没有节点"),
        };
        match lang {
            Lang::En => en,
            Lang::Zh => zh,
        }
    }
}

impl Figure {
    /// The value, when there is one.
    pub fn value(&self) -> Option<&Fraction> {
        match self {
            Self::Value(value) => Some(value),
            Self::Undefined(_) => None,
        }
    }

    /// The reason, when there is no value.
    pub fn reason(&self) -> Option<Undefined> {
        match self {
            Self::Value(_) => None,
            Self::Undefined(reason) => Some(*reason),
        }
    }

    /// The value, or why there is none, as a part of a sentence.
    ///
    /// ```
    /// use kpi_core::metric::Lang;
    /// use kpi_core::target::{Figure, Undefined};
    /// assert_eq!(Figure::Undefined(Undefined::ZeroBase).words(Lang::Zh), "无法计算：基准为零");
    /// assert_eq!(Figure::Value(5.into()).words(Lang::Zh), "5");
    /// ```
    pub fn words(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Value(value), _) => value.to_string(),
            (Self::Undefined(reason), Lang::En) => format!("undefined: {}", reason.words(lang)),
            (Self::Undefined(reason), Lang::Zh) => format!("无法计算：{}", reason.words(lang)),
        }
    }

    pub(super) fn quotient(above: &Fraction, below: &Fraction, reason: Undefined) -> Self {
        above.checked_div(below).map_or(Self::Undefined(reason), Self::Value)
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words(Lang::En))
    }
}

/// How reaching a target is measured.
///
/// | kind | formula | undefined |
/// |---|---|---|
/// | `higher` | `a / t` | `t ≤ 0` |
/// | `lower_linear` | `2 − a / t`: 1 at the target, 2 at zero, 0 at double | `t ≤ 0` |
/// | `lower_ratio` | `t / a` | `a ≤ 0` |
/// | `baseline` | `(a − b) / (t − b)`, either direction, negatives too | `t = b` |
/// | `range` | 1 inside, falling to 0 over the tolerance outside | never |
/// | `knots` | straight lines between points, flat outside | no points |
///
/// ```
/// use kpi_core::target::Attainment;
/// let late = Attainment::LowerLinear { target: "0.04".parse().unwrap() };
/// assert_eq!(late.of("0.05".parse().unwrap()).to_string(), "3/4");
/// let profit = Attainment::Baseline { base: (-1000).into(), target: 500.into() };
/// assert_eq!(profit.of((-200).into()).to_string(), "8/15");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Attainment {
    /// More is better.
    Higher {
        /// The target.
        #[serde(with = "crate::money::decimal_text")]
        target: Decimal,
    },
    /// Less is better, in a straight line.
    LowerLinear {
        /// The target.
        #[serde(with = "crate::money::decimal_text")]
        target: Decimal,
    },
    /// Less is better, as a quotient.
    LowerRatio {
        /// The target.
        #[serde(with = "crate::money::decimal_text")]
        target: Decimal,
    },
    /// The part of the way from a base to the target.
    Baseline {
        /// Where one started.
        #[serde(with = "crate::money::decimal_text")]
        base: Decimal,
        /// The target.
        #[serde(with = "crate::money::decimal_text")]
        target: Decimal,
    },
    /// A range is best.
    Range {
        /// Lowest good value.
        #[serde(with = "crate::money::decimal_text")]
        lo: Decimal,
        /// Highest good value.
        #[serde(with = "crate::money::decimal_text")]
        hi: Decimal,
        /// How far below `lo` it takes to fall to 0; 0 is at once.
        #[serde(with = "crate::money::decimal_text")]
        tol_lo: Decimal,
        /// How far above `hi` it takes to fall to 0; 0 is at once.
        #[serde(with = "crate::money::decimal_text")]
        tol_hi: Decimal,
    },
    /// A curve through points.
    Knots {
        /// Points in order of the first coordinate.
        knots: Vec<Knot>,
    },
}

/// A point of a curve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Knot {
    /// The actual.
    #[serde(with = "crate::money::decimal_text")]
    pub at: Decimal,
    /// What it is worth.
    #[serde(with = "crate::money::decimal_text")]
    pub value: Decimal,
}

impl Attainment {
    /// How far an actual reaches the target.
    pub fn of(&self, actual: Decimal) -> Figure {
        let a = Fraction::from(actual);
        let one = || Fraction::from(1);
        let above_zero = |target: Decimal| match target {
            t if t.is_zero() => Err(Figure::Undefined(Undefined::ZeroTarget)),
            t if t.is_sign_negative() => Err(Figure::Undefined(Undefined::NegativeTarget)),
            t => Ok(Fraction::from(t)),
        };
        match self {
            Self::Higher { target } => {
                above_zero(*target).map_or_else(|none| none, |t| Figure::quotient(&a, &t, Undefined::ZeroTarget))
            }
            Self::LowerLinear { target } => match above_zero(*target) {
                Err(none) => none,
                Ok(t) => match a.checked_div(&t) {
                    Ok(quotient) => Figure::Value(Fraction::from(2) - quotient),
                    Err(_) => Figure::Undefined(Undefined::ZeroTarget),
                },
            },
            Self::LowerRatio { .. } if a.is_zero() || a.is_negative() => Figure::Undefined(Undefined::NoActual),
            Self::LowerRatio { target } => Figure::quotient(&Fraction::from(*target), &a, Undefined::NoActual),
            Self::Baseline { base, target } => {
                let base = Fraction::from(*base);
                Figure::quotient(&(a - base.clone()), &(Fraction::from(*target) - base), Undefined::BaseIsTarget)
            }
            Self::Range { lo, hi, tol_lo, tol_hi } => {
                let (distance, tolerance) = if actual < *lo {
                    (Fraction::from(*lo) - a, *tol_lo)
                } else if actual > *hi {
                    (a - Fraction::from(*hi), *tol_hi)
                } else {
                    return Figure::Value(one());
                };
                // A tolerance of zero, or below it, falls to 0 at once.
                let fallen = distance.checked_div(&Fraction::from(tolerance)).unwrap_or_else(|_| one());
                let left = one() - fallen.clone();
                let gone = left.is_negative() || fallen.is_negative();
                Figure::Value(if gone { Fraction::zero() } else { left })
            }
            Self::Knots { knots } => through(knots, actual),
        }
    }
}

fn through(knots: &[Knot], actual: Decimal) -> Figure {
    let after = knots.partition_point(|knot| knot.at <= actual);
    let (left, right) = (after.checked_sub(1).and_then(|at| knots.get(at)), knots.get(after));
    match (left, right) {
        (None, None) => Figure::Undefined(Undefined::NoKnots),
        (Some(only), None) | (None, Some(only)) => Figure::Value(Fraction::from(only.value)),
        (Some(left), Some(right)) => {
            let (x, y) = (Fraction::from(left.at), Fraction::from(left.value));
            let run = Fraction::from(right.at) - x.clone();
            let rise = Fraction::from(right.value) - y.clone();
            let part = (Fraction::from(actual) - x).checked_div(&run).unwrap_or_else(|_| Fraction::zero());
            Figure::Value(y + rise * part)
        }
    }
}

/// Whether a change is one of an amount or of a rate, which has percentage points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// An amount or count.
    Amount,
    /// A rate.
    Rate,
}

/// The change from one period to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PeriodChange {
    /// Current less base.
    pub delta: Figure,
    /// The difference over the size of the base, so that an improvement from a loss is positive.
    pub relative: Figure,
    /// The difference in percentage points, of a rate.
    pub points: Option<Figure>,
}

/// Compares two periods. Growth from zero is undefined, not infinite; a missing side leaves everything undefined.
///
/// ```
/// use kpi_core::target::{ChangeKind, Undefined, period_change};
/// let change = period_change(ChangeKind::Amount, Some((-200).into()), Some(100.into()));
/// assert_eq!((change.delta.to_string(), change.relative.to_string()), ("300".to_owned(), "3/2".to_owned()));
/// let new = period_change(ChangeKind::Amount, Some(0.into()), Some(50.into()));
/// assert_eq!(new.relative.reason(), Some(Undefined::ZeroBase));
/// ```
pub fn period_change(kind: ChangeKind, base: Option<Fraction>, current: Option<Fraction>) -> PeriodChange {
    let rate = kind == ChangeKind::Rate;
    let (Some(base), Some(current)) = (base, current) else {
        let missing = || Figure::Undefined(Undefined::Missing);
        return PeriodChange { delta: missing(), relative: missing(), points: rate.then(missing) };
    };
    let delta = &current - &base;
    PeriodChange {
        relative: Figure::quotient(&delta, &base.abs(), Undefined::ZeroBase),
        points: rate.then(|| Figure::Value(delta.clone() * Fraction::from(100))),
        delta: Figure::Value(delta),
    }
}
