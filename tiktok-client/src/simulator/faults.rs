use super::call::Extras;
use super::world::dice::Dice;
use std::collections::BTreeMap;
use std::time::Duration;

/// A way in which things go wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// The answer comes late.
    Latency,
    /// HTTP 429 although the limit is kept; half of them say when to come again.
    TooManyRequests,
    /// HTTP 500 with an envelope, or 502 and 503 with a page of HTML as gateways send it.
    ServerError,
    /// The connection is reset; for writes half of them after the work was done.
    Reset,
    /// HTTP 200, and the JSON ends in the middle.
    Truncated,
    /// A page begins with rows of the page before.
    Duplicates,
    /// A page begins with rows of the page before in an older version.
    Stale,
    /// The access token ends before its time.
    TokenExpiry,
    /// Orders change when they are long over. Decided when an order comes into being, so set it before the start.
    LateEdits,
}

/// What goes wrong and how often: a value, so that a run can be repeated.
///
/// ```
/// use tiktok_client::simulator::{Fault, FaultPlan};
///
/// let plan = FaultPlan::none().with_seed(7).with_rate(Fault::ServerError, 30).with_rate(Fault::Reset, 20);
/// assert_eq!(plan.rate(Fault::ServerError), 30);
/// assert_eq!(plan.rate(Fault::Stale), 0);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct FaultPlan {
    seed: u64,
    rates: BTreeMap<Fault, u32>,
    latency: Duration,
    revoked: Vec<(usize, u64)>,
}

impl Default for FaultPlan {
    fn default() -> Self {
        Self::none()
    }
}

impl FaultPlan {
    /// Nothing goes wrong.
    pub const fn none() -> Self {
        Self { seed: 0, rates: BTreeMap::new(), latency: Duration::from_millis(20), revoked: Vec::new() }
    }

    /// A bit of everything that passes: `permille` of a thousand calls are answered badly, spread over the kinds.
    pub fn rough(seed: u64, permille: u32) -> Self {
        let kinds = [Fault::TooManyRequests, Fault::ServerError, Fault::Reset, Fault::Truncated, Fault::TokenExpiry];
        let mut plan = Self::none().with_seed(seed);
        let each = permille / 5;
        for kind in kinds {
            plan = plan.with_rate(kind, each);
        }
        plan = plan.with_rate(Fault::ServerError, permille - 4 * each);
        plan.with_rate(Fault::Duplicates, 50).with_rate(Fault::Stale, 50).with_rate(Fault::LateEdits, 10)
    }

    /// Another row of chance.
    pub const fn with_seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// How many of a thousand calls (for [`Fault::LateEdits`] of a thousand orders) are hit.
    pub fn with_rate(mut self, fault: Fault, permille: u32) -> Self {
        self.rates.insert(fault, permille.min(1_000));
        self
    }

    /// How late answers come that come late; 20 milliseconds by default.
    pub const fn with_latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// The seller takes the authorisation of a shop back when so many calls were answered. Shops count from 0.
    pub fn with_revoked_shop(mut self, shop: usize, after_calls: u64) -> Self {
        self.revoked.push((shop, after_calls));
        self
    }

    /// How many of a thousand are hit.
    #[must_use]
    pub fn rate(&self, fault: Fault) -> u32 {
        self.rates.get(&fault).copied().unwrap_or(0)
    }

    /// Shops whose time has come.
    pub(super) fn revoked_by(&self, calls: u64) -> impl Iterator<Item = usize> + '_ {
        self.revoked.iter().filter(move |(_, after)| calls >= *after).map(|(shop, _)| *shop)
    }

    /// What happens to a call.
    pub(super) fn roll(&self, call: u64) -> Roll {
        if self.rates.is_empty() {
            return Roll::default();
        }
        let mut dice = Dice::of(self.seed, &[call, 0xFA17]);
        let mut hit = |fault| dice.chance(u64::from(self.rate(fault)));
        let latency = hit(Fault::Latency).then_some(self.latency);
        let mut kind = None;
        for fault in [Fault::TooManyRequests, Fault::ServerError, Fault::Reset, Fault::Truncated, Fault::TokenExpiry] {
            if hit(fault) && kind.is_none() {
                kind = Some(fault);
            }
        }
        let (repeated, stale) = (hit(Fault::Duplicates), hit(Fault::Stale));
        let count = |hit: bool, most: u64, dice: &mut Dice| {
            if hit { 1 + usize::try_from(dice.below(most)).unwrap_or(0) } else { 0 }
        };
        let extras = Extras { repeated: count(repeated, 4, &mut dice), stale: count(stale, 3, &mut dice) };
        Roll { latency, kind, extras, chance: dice.bits() }
    }
}

/// What happens to one call.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Roll {
    pub(super) latency: Option<Duration>,
    pub(super) kind: Option<Fault>,
    pub(super) extras: Extras,
    /// Chance for what the kind leaves open.
    pub(super) chance: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_come_as_often_as_the_plan_says_and_the_same_again() {
        let plan = FaultPlan::none().with_seed(3).with_rate(Fault::Reset, 100).with_rate(Fault::Duplicates, 500);
        let rolls = || (0..4_000).map(|call| plan.roll(call));
        let resets = rolls().filter(|roll| roll.kind == Some(Fault::Reset)).count();
        assert!((300..500).contains(&resets), "{resets}");
        let repeated = rolls().filter(|roll| roll.extras.repeated > 0).count();
        assert!((1_800..2_200).contains(&repeated), "{repeated}");
        let kinds = |plan: &FaultPlan| (0..50).map(|call| plan.roll(call).kind).collect::<Vec<_>>();
        assert_eq!(kinds(&plan), kinds(&plan.clone()));
        assert_ne!(kinds(&plan), kinds(&plan.with_seed(4)));
    }

    #[test]
    fn a_rough_plan_adds_up() {
        let plan = FaultPlan::rough(1, 53);
        let sum: u32 = [Fault::TooManyRequests, Fault::ServerError, Fault::Reset, Fault::Truncated, Fault::TokenExpiry]
            .into_iter()
            .map(|fault| plan.rate(fault))
            .sum();
        assert_eq!(sum, 53);
    }
}
