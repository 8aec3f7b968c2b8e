use super::allocate::{check_sign, scale_to_integers};
use crate::error::{MoneyError, excerpt};
use num_bigint::BigUint;
use num_traits::{ToPrimitive, Zero};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::{cmp::Ordering, collections::BinaryHeap, fmt, str::FromStr};

/// A highest-averages rule for sharing out whole, indivisible units.
///
/// The next unit always goes to the largest quotient of weight and divisor, where `s` is the number of units that the
/// taker already has. None of these rules knows the Alabama paradox: a larger total never takes a unit away.
///
/// | Rule | Divisor | Leaning |
/// |---|---|---|
/// | [`DHondt`](Self::DHondt) | `s + 1` | to large takers |
/// | [`SainteLague`](Self::SainteLague) | `2s + 1` | neutral |
/// | [`HuntingtonHill`](Self::HuntingtonHill) | `√(s(s + 1))` | slightly to small takers |
/// | [`Adams`](Self::Adams) | `s` | to small takers |
///
/// Under the last two every weight above zero gets its first unit before anybody gets a second one, larger weights first.
///
/// ```
/// use kpi_core::money::{DivisorMethod, apportion};
/// let hosts = [53_000.into(), 24_000.into(), 23_000.into()];
/// assert_eq!(apportion(10, &hosts, DivisorMethod::SainteLague)?, [6, 2, 2]);
/// assert_eq!(apportion(10, &hosts, DivisorMethod::HuntingtonHill)?, [5, 3, 2]);
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DivisorMethod {
    /// Jefferson, D'Hondt.
    #[serde(rename = "dhondt")]
    DHondt,
    /// Webster, Sainte-Laguë.
    SainteLague,
    /// Equal proportions.
    HuntingtonHill,
    /// Smallest divisors.
    Adams,
}

impl DivisorMethod {
    /// Every rule.
    pub const ALL: [Self; 4] = [Self::DHondt, Self::SainteLague, Self::HuntingtonHill, Self::Adams];

    /// The name in documents.
    ///
    /// ```
    /// assert_eq!(kpi_core::money::DivisorMethod::SainteLague.name(), "sainte_lague");
    /// ```
    pub fn name(self) -> &'static str {
        match self {
            Self::DHondt => "dhondt",
            Self::SainteLague => "sainte_lague",
            Self::HuntingtonHill => "huntington_hill",
            Self::Adams => "adams",
        }
    }

    /// The divisor for the next unit; for Huntington-Hill its square, which is compared with squared weights.
    fn divisor(self, units: u64) -> BigUint {
        let units = BigUint::from(units);
        match self {
            Self::DHondt => units + 1_u8,
            Self::SainteLague => units * 2_u8 + 1_u8,
            Self::HuntingtonHill => &units * (&units + 1_u8),
            Self::Adams => units,
        }
    }
}

impl fmt::Display for DivisorMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for DivisorMethod {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|method| method.name() == text).ok_or_else(|| MoneyError::UnknownName {
            what: "divisor method",
            text: excerpt(text),
            known: "dhondt, sainte_lague, huntington_hill, adams",
        })
    }
}

/// Shares out whole units by a divisor method; equal quotients go to the earlier position.
///
/// Comparisons are exact. A weight of zero gets nothing; weights that are all zero are an error unless there is nothing
/// to share. The work grows with the number of takers, not with the number of units.
///
/// ```
/// use kpi_core::money::{DivisorMethod, apportion};
/// let weights = [987.into(), 312.into(), 155.into(), 46.into(), 3.into()];
/// assert_eq!(apportion(100, &weights, DivisorMethod::DHondt)?, [66, 21, 10, 3, 0]);
/// assert_eq!(apportion(100, &weights, DivisorMethod::Adams)?, [64, 21, 11, 3, 1]);
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
pub fn apportion(units: u64, weights: &[Decimal], method: DivisorMethod) -> Result<Vec<u64>, MoneyError> {
    weights.iter().enumerate().try_for_each(|(index, weight)| check_sign(index, *weight))?;
    let mut given = vec![0_u64; weights.len()];
    if units == 0 {
        return Ok(given);
    }
    let integers = scale_to_integers(weights);
    let sum: BigUint = integers.iter().sum();
    if weights.is_empty() {
        return Err(MoneyError::EmptyAllocation { total: units.to_string() });
    }
    if sum.is_zero() {
        return Err(MoneyError::ZeroWeights { total: units.to_string(), parts: weights.len() });
    }
    // With the price Σw / (units − n) per unit, every rule gives each taker at least the whole part of its share and at
    // most one more, so all takers together stay within `units`: these units are certain and need no comparison.
    let certain = units.saturating_sub(weights.len() as u64);
    let mut left = units;
    let mut queue = BinaryHeap::with_capacity(weights.len());
    for (index, (weight, have)) in integers.into_iter().zip(given.iter_mut()).enumerate() {
        if weight.is_zero() {
            continue;
        }
        *have = (&weight * certain / &sum).to_u64().unwrap_or(0);
        left -= *have;
        let weight = if method == DivisorMethod::HuntingtonHill { &weight * &weight } else { weight };
        queue.push(Claim { divisor: method.divisor(*have), weight, index });
    }
    for _ in 0..left {
        let Some(mut claim) = queue.pop() else { break };
        if let Some(have) = given.get_mut(claim.index) {
            *have += 1;
            claim.divisor = method.divisor(*have);
        }
        queue.push(claim);
    }
    Ok(given)
}

/// A taker's claim to the next unit: the greater one is served first.
#[derive(PartialEq, Eq)]
struct Claim {
    weight: BigUint,
    divisor: BigUint,
    index: usize,
}

impl Ord for Claim {
    fn cmp(&self, other: &Self) -> Ordering {
        let quotient = match (self.divisor.is_zero(), other.divisor.is_zero()) {
            (true, true) => self.weight.cmp(&other.weight),
            (true, false) => Ordering::Greater,
            (false, true) => Ordering::Less,
            (false, false) => (&self.weight * &other.divisor).cmp(&(&other.weight * &self.divisor)),
        };
        quotient.then(other.index.cmp(&self.index))
    }
}

impl PartialOrd for Claim {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
