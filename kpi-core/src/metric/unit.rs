//! Units of metrics and how they combine.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use smol_str::SmolStr;

use crate::error::{MetricError, excerpt};
use crate::model::{FieldKind, FieldSpec};

/// What a unit is built from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Base {
    /// Money, in the currency of the result.
    Money,
    /// Length of time.
    Time(TimeUnit),
    /// A number of things of one kind: orders, pieces, persons, views.
    Count(SmolStr),
}

/// Unit of a length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeUnit {
    /// Seconds, `s`.
    Second,
    /// Minutes, `min`.
    Minute,
    /// Hours, `h`.
    Hour,
    /// Days of 24 hours, `d`.
    Day,
}

impl TimeUnit {
    const ALL: [Self; 4] = [Self::Second, Self::Minute, Self::Hour, Self::Day];

    const fn name(self) -> &'static str {
        match self {
            Self::Second => "s",
            Self::Minute => "min",
            Self::Hour => "h",
            Self::Day => "d",
        }
    }
}

/// How a number without a unit is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Dimensionless {
    /// Part of a whole, shown as a percentage.
    Share,
    /// A multiple, shown as it is: a return on ad spend of 4.2.
    Multiple,
}

/// Unit of a value: money, things of a kind, time, a share, and quotients of these.
///
/// | text | meaning |
/// |---|---|
/// | `money` | an amount in the currency of the result |
/// | `order`, `piece`, `person` … | a number of things, named in the singular |
/// | `s`, `min`, `h`, `d` | a length of time |
/// | `share`, `multiple` | no unit: shown as a percentage, or as a plain number |
/// | `money/order`, `s/view` | a quotient |
/// | `money/1000 view` | per thousand |
///
/// Division and multiplication combine units. Addition wants equal ones: money and a count, or orders and persons, do
/// not add. A quotient of two counts may be declared a share.
///
/// ```
/// use kpi_core::metric::Unit;
/// let (money, order): (Unit, Unit) = ("money".parse()?, "order".parse()?);
/// assert_eq!(money.divided_by(&order).to_string(), "money/order");
/// assert_eq!(money.divided_by(&order).times(&order), money);
/// assert!(!money.adds_to(&order));
/// # Ok::<(), kpi_core::error::MetricError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unit {
    factors: BTreeMap<Base, i8>,
    per: u32,
    style: Dimensionless,
}

impl Unit {
    fn of(base: Base) -> Self {
        Self { factors: BTreeMap::from([(base, 1)]), ..Self::multiple() }
    }

    /// An amount of money.
    pub fn money() -> Self {
        Self::of(Base::Money)
    }

    /// A number of things, named in the singular.
    pub fn count(noun: &str) -> Self {
        Self::of(Base::Count(SmolStr::new(noun.to_lowercase().replace(' ', "_"))))
    }

    /// A length of time.
    pub fn time(unit: TimeUnit) -> Self {
        Self::of(Base::Time(unit))
    }

    /// Part of a whole.
    pub const fn share() -> Self {
        Self { factors: BTreeMap::new(), per: 1, style: Dimensionless::Share }
    }

    /// A plain number.
    pub const fn multiple() -> Self {
        Self { factors: BTreeMap::new(), per: 1, style: Dimensionless::Multiple }
    }

    /// The unit of a column, if it holds numbers.
    pub fn of_field(field: &FieldSpec) -> Option<Self> {
        match (field.kind, field.unit) {
            (FieldKind::Money, _) => Some(Self::money()),
            (FieldKind::Rate, "share of 1") => Some(Self::share()),
            (FieldKind::Rate | FieldKind::Count, text) => Some(
                TimeUnit::ALL
                    .into_iter()
                    .find(|unit| unit.name() == text)
                    .map_or_else(|| if text.is_empty() { Self::multiple() } else { Self::count(text) }, Self::time),
            ),
            _ => None,
        }
    }

    /// Whether it is an amount of money, not per anything.
    pub fn is_money(&self) -> bool {
        self.factors == BTreeMap::from([(Base::Money, 1)])
    }

    /// Whether money occurs in it.
    pub fn has_money(&self) -> bool {
        self.factors.contains_key(&Base::Money)
    }

    /// Whether it is a share or a multiple.
    pub fn is_dimensionless(&self) -> bool {
        self.factors.is_empty()
    }

    /// Whether it is a part of a whole, shown in percent.
    pub(crate) fn is_share(&self) -> bool {
        self.is_dimensionless() && self.style == Dimensionless::Share
    }

    /// Whether it is a number of things, not per anything.
    pub fn is_count(&self) -> bool {
        matches!(self.factors.iter().next(), Some((Base::Count(_), 1))) && self.factors.len() == 1
    }

    /// Whether it is money or time, not per anything: what a count repeats.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.factors.len() == 1 && matches!(self.factors.iter().next(), Some((Base::Money | Base::Time(_), 1)))
    }

    /// How it is shown when nothing remains of its factors.
    pub fn style(&self) -> Dimensionless {
        self.style
    }

    /// Number of things that the last factor stands for: 1000 in `money/1000 view`.
    pub fn per(&self) -> u32 {
        self.per
    }

    /// Unit of a product.
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        self.combine(other, 1)
    }

    /// Unit of a quotient.
    #[must_use]
    pub fn divided_by(&self, other: &Self) -> Self {
        self.combine(other, -1)
    }

    fn combine(&self, other: &Self, sign: i8) -> Self {
        let mut factors = self.factors.clone();
        for (base, power) in &other.factors {
            let entry = factors.entry(base.clone()).or_insert(0);
            *entry = entry.saturating_add(power.saturating_mul(sign));
        }
        factors.retain(|_, power| *power != 0);
        Self { factors, ..Self::multiple() }
    }

    /// Whether values of the two units may be added or compared.
    pub fn adds_to(&self, other: &Self) -> bool {
        self.factors == other.factors && self.per == other.per
    }

    /// Whether a metric may declare this unit for a value that was computed in `computed`.
    ///
    /// They must be equal; a quotient of counts may also be declared as a share or multiple, a quotient may be stated per
    /// thousand, and a mean of times or counts over things may be declared without the things: `s` for `s/chat`.
    ///
    /// ```
    /// use kpi_core::metric::Unit;
    /// let unit = |text: &str| text.parse::<Unit>().unwrap();
    /// assert!(unit("share").may_stand_for(&unit("order/person")));
    /// assert!(unit("s").may_stand_for(&unit("s/chat")));
    /// assert!(!unit("money").may_stand_for(&unit("money/order")));
    /// ```
    pub fn may_stand_for(&self, computed: &Self) -> bool {
        self.factors == computed.factors
            || (self.is_dimensionless() && computed.is_count_quotient())
            || (!computed.has_money() && computed.is_mean_of(self))
    }

    fn is_mean_of(&self, values: &Self) -> bool {
        let (above, below): (Vec<_>, Vec<_>) = self.factors.iter().partition(|(_, power)| **power > 0);
        let per_thing = matches!(below.as_slice(), [(Base::Count(_), -1)]);
        per_thing && !above.is_empty() && above.into_iter().eq(values.factors.iter())
    }

    fn is_count_quotient(&self) -> bool {
        let counts = self.factors.keys().all(|base| matches!(base, Base::Count(_)));
        counts && self.factors.values().map(|power| i32::from(*power)).sum::<i32>() == 0
    }

    /// Replaces seconds by a larger unit of time; `None` when there are no seconds.
    pub(crate) fn rescaled(&self, to: TimeUnit) -> Option<Self> {
        let power = *self.factors.get(&Base::Time(TimeUnit::Second)).filter(|power| **power == 1)?;
        let mut factors = self.factors.clone();
        factors.remove(&Base::Time(TimeUnit::Second));
        factors.insert(Base::Time(to), power);
        Some(Self { factors, ..self.clone() })
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Money => f.write_str("money"),
            Self::Time(unit) => f.write_str(unit.name()),
            Self::Count(noun) => f.write_str(noun),
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.factors.is_empty() {
            return f.write_str(match self.style {
                Dimensionless::Share => "share",
                Dimensionless::Multiple => "multiple",
            });
        }
        let mut empty = true;
        for (base, power) in self.factors.iter().filter(|(_, power)| **power > 0) {
            for _ in 0..*power {
                write!(f, "{}{base}", if empty { "" } else { "*" })?;
                empty = false;
            }
        }
        if empty {
            f.write_str("1")?;
        }
        for (index, (base, power)) in self.factors.iter().filter(|(_, power)| **power < 0).enumerate() {
            for repeat in 0..power.unsigned_abs() {
                f.write_str("/")?;
                if self.per != 1 && index == 0 && repeat == 0 {
                    write!(f, "{} ", self.per)?;
                }
                base.fmt(f)?;
            }
        }
        Ok(())
    }
}

impl FromStr for Unit {
    type Err = MetricError;

    fn from_str(text: &str) -> Result<Self, MetricError> {
        let error = |reason| MetricError::InvalidUnit { text: excerpt(text), reason };
        match text {
            "share" => return Ok(Self::share()),
            "multiple" => return Ok(Self::multiple()),
            _ => {}
        }
        if text.len() > 100 {
            return Err(error("it is longer than 100 bytes"));
        }
        let mut unit = Self::multiple();
        for (index, part) in text.split('/').enumerate() {
            let (per, bases) = match part.split_once(' ') {
                Some((digits, rest)) if index == 1 => (
                    digits
                        .parse()
                        .ok()
                        .filter(|per| *per > 1)
                        .ok_or_else(|| error("expected a number before the blank"))?,
                    rest,
                ),
                Some(_) => return Err(error("a blank stands only between a number and the first unit below the line")),
                None => (1, part),
            };
            for base in bases.split('*') {
                let factor = match base {
                    "1" if index == 0 && bases == "1" => Self::multiple(),
                    "money" => Self::money(),
                    _ => {
                        Self::of(parse_base(base).ok_or_else(|| error("names are lower-case letters, digits and '_'"))?)
                    }
                };
                let style = unit.per.max(per);
                unit = if index == 0 { unit.times(&factor) } else { unit.divided_by(&factor) };
                unit.per = style;
            }
        }
        if unit.factors.is_empty() { Err(error("nothing is left of it; write share or multiple")) } else { Ok(unit) }
    }
}

fn parse_base(text: &str) -> Option<Base> {
    if let Some(unit) = TimeUnit::ALL.into_iter().find(|unit| unit.name() == text) {
        return Some(Base::Time(unit));
    }
    let valid = text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    (valid && text != "share" && text != "multiple").then(|| Base::Count(SmolStr::new(text)))
}

crate::period::text::serde_as_text!(Unit);
