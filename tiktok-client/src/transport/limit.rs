use super::Clock;
use smol_str::SmolStr;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How many calls may be made: a steady rate and a burst.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct Allowance {
    interval: Duration,
    burst: u32,
}

impl Allowance {
    /// `calls` in each span of time, of which `burst` may come at once. Zero calls or a zero burst count as one.
    pub fn new(calls: u32, per: Duration, burst: u32) -> Self {
        Self { interval: per / calls.max(1), burst: burst.max(1) }
    }

    /// No limit of our own; refusals still slow the calls down.
    pub const fn unlimited() -> Self {
        Self { interval: Duration::ZERO, burst: u32::MAX }
    }
}

/// Allowances per shop, by group of operations.
///
/// The platform's limits are dynamic and their numbers are not published, so these are places to begin: a refusal
/// doubles the interval between calls of that shop and group, and calls that go well bring it back in small steps.
///
/// ```
/// use std::time::Duration;
/// use tiktok_client::transport::{Allowance, LimitPolicy};
///
/// let limits = LimitPolicy::new().with_group("finance", Allowance::new(5, Duration::from_secs(1), 5));
/// assert_ne!(limits.of("finance"), limits.of("order"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct LimitPolicy {
    general: Allowance,
    groups: BTreeMap<SmolStr, Allowance>,
}

impl LimitPolicy {
    /// Ten calls a second per shop and group with bursts of twenty; analytics one a second with bursts of four, because
    /// they are throttled much earlier.
    pub fn new() -> Self {
        Self { general: Allowance::new(10, Duration::from_secs(1), 20), groups: BTreeMap::new() }
            .with_group("analytics", Allowance::new(1, Duration::from_secs(1), 4))
    }

    /// No limits of our own for any group.
    pub fn unlimited() -> Self {
        Self { general: Allowance::unlimited(), groups: BTreeMap::new() }
    }

    /// The allowance of every group that has none of its own.
    pub fn with_general(mut self, allowance: Allowance) -> Self {
        self.general = allowance;
        self
    }

    /// The allowance of one group.
    pub fn with_group(mut self, group: impl Into<SmolStr>, allowance: Allowance) -> Self {
        self.groups.insert(group.into(), allowance);
        self
    }

    /// What a group may do.
    pub fn of(&self, group: &str) -> Allowance {
        self.groups.get(group).copied().unwrap_or(self.general)
    }
}

impl Default for LimitPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// The longest interval to which refusals slow calls down.
const LONGEST_INTERVAL: Duration = Duration::from_mins(1);
/// The interval after the first refusal where there was no limit.
const FIRST_INTERVAL: Duration = Duration::from_millis(50);
/// Calls in a row that must go well before the interval shrinks by a tenth.
const CALM: u32 = 5;
/// From this many on, limits that hold nobody back are forgotten.
const MANY: usize = 4096;

/// Which limit a call falls under.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Slot {
    /// The shop, or the account for calls without one.
    pub(crate) owner: SmolStr,
    /// Group of the operation.
    pub(crate) group: SmolStr,
}

/// A token bucket, kept as the moment when it will be full again.
#[derive(Debug, Clone, Copy)]
struct Bucket {
    allowance: Allowance,
    interval: Duration,
    full_at: Duration,
    blocked_until: Duration,
    slowed_at: Option<Duration>,
    calm: u32,
}

impl Bucket {
    fn new(allowance: Allowance) -> Self {
        Self {
            allowance,
            interval: allowance.interval,
            full_at: Duration::ZERO,
            blocked_until: Duration::ZERO,
            slowed_at: None,
            calm: 0,
        }
    }

    /// Takes a token that is there, or will be after the pause it answers.
    fn take(&mut self, now: Duration) -> Duration {
        let full_at = self.full_at.max(now);
        let start = full_at.saturating_sub(self.head_start()).max(self.blocked_until).max(now);
        self.full_at = full_at.max(start).saturating_add(self.interval);
        start.saturating_sub(now)
    }

    /// How far a burst may run ahead of the steady rate; not at all while calls are slowed down.
    fn head_start(&self) -> Duration {
        if self.interval == self.allowance.interval {
            self.interval.saturating_mul(self.allowance.burst.saturating_sub(1))
        } else {
            Duration::ZERO
        }
    }

    /// A refusal: half the rate, nothing before the hint, no burst until the rate is back. Refusals of calls that were
    /// under way together count once.
    fn slow(&mut self, now: Duration, hint: Option<Duration>) {
        self.calm = 0;
        let next = self.full_at.saturating_sub(self.head_start());
        let together = self.interval.max(Duration::from_secs(1));
        if self.slowed_at.is_none_or(|slowed| now.saturating_sub(slowed) >= together) {
            self.slowed_at = Some(now);
            self.interval =
                self.interval.saturating_mul(2).clamp(FIRST_INTERVAL, LONGEST_INTERVAL).max(self.allowance.interval);
        }
        self.blocked_until = self.blocked_until.max(now.saturating_add(hint.unwrap_or(self.interval)));
        self.full_at = self.blocked_until.max(next).saturating_add(self.head_start());
    }

    /// A call that went well. When the rate is back, the burst fills up again from nothing.
    fn calm(&mut self) {
        if self.interval <= self.allowance.interval {
            return;
        }
        self.calm += 1;
        if self.calm >= CALM {
            self.calm = 0;
            let next = self.interval * 9 / 10;
            let back = next < FIRST_INTERVAL / 10 || next <= self.allowance.interval;
            self.interval = if back { self.allowance.interval } else { next };
            self.full_at = self.full_at.saturating_add(self.head_start());
        }
    }

    fn is_idle(&self, now: Duration) -> bool {
        self.full_at <= now && self.blocked_until <= now && self.interval == self.allowance.interval
    }
}

/// The buckets of an app.
pub(crate) struct Limiter {
    policy: LimitPolicy,
    buckets: Mutex<HashMap<Slot, Bucket>>,
}

impl Limiter {
    pub(crate) fn new(policy: LimitPolicy) -> Self {
        Self { policy, buckets: Mutex::new(HashMap::new()) }
    }

    fn with<T>(&self, slot: &Slot, now: Duration, act: impl FnOnce(&mut Bucket) -> T) -> T {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= MANY && !buckets.contains_key(slot) {
            buckets.retain(|_, bucket| !bucket.is_idle(now));
        }
        act(buckets.entry(slot.clone()).or_insert_with(|| Bucket::new(self.policy.of(&slot.group))))
    }

    /// Waits for a free place; answers how long that took.
    pub(crate) async fn admit(&self, slot: &Slot, clock: &dyn Clock) -> Duration {
        let now = clock.monotonic();
        let pause = self.with(slot, now, |bucket| bucket.take(now));
        if !pause.is_zero() {
            clock.sleep(pause).await;
        }
        pause
    }

    pub(crate) fn refused(&self, slot: &Slot, now: Duration, hint: Option<Duration>) {
        self.with(slot, now, |bucket| bucket.slow(now, hint));
    }

    pub(crate) fn went_well(&self, slot: &Slot, now: Duration) {
        self.with(slot, now, Bucket::calm);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn a_burst_then_the_steady_rate() {
        let mut bucket = Bucket::new(Allowance::new(2, seconds(1), 3));
        let pauses: Vec<u128> = (0..6).map(|_| bucket.take(seconds(10)).as_millis()).collect();
        assert_eq!(pauses, [0, 0, 0, 500, 1000, 1500]);
        assert_eq!(bucket.take(seconds(20)), Duration::ZERO);
    }

    #[test]
    fn a_refusal_halves_the_rate_and_calm_brings_it_back() {
        let mut bucket = Bucket::new(Allowance::new(10, seconds(1), 20));
        assert_eq!(bucket.take(seconds(1)), Duration::ZERO);
        bucket.slow(seconds(1), Some(seconds(7)));
        bucket.slow(seconds(1), None);
        assert_eq!(bucket.interval, Duration::from_millis(200), "refusals together count once");
        assert_eq!(bucket.take(seconds(1)), seconds(7));
        assert_eq!(bucket.take(seconds(1)), Duration::from_millis(7200), "no burst after a refusal");
        bucket.slow(seconds(9), None);
        assert_eq!(bucket.interval, Duration::from_millis(400));
        for _ in 0..CALM * 40 {
            bucket.calm();
        }
        assert_eq!(bucket.interval, Duration::from_millis(100));
        let pauses: Vec<u128> = (0..3).map(|_| bucket.take(seconds(9)).as_millis()).collect();
        assert_eq!(pauses, [400, 500, 600], "the rate is back, the burst fills up from nothing");
    }

    #[test]
    fn without_a_limit_of_our_own_refusals_still_slow_down() {
        let mut bucket = Bucket::new(Allowance::unlimited());
        assert!((0..1000).all(|_| bucket.take(seconds(1)).is_zero()));
        bucket.slow(seconds(1), None);
        assert_eq!(bucket.take(seconds(1)), FIRST_INTERVAL);
        for _ in 0..CALM * 60 {
            bucket.calm();
        }
        assert_eq!(bucket.interval, Duration::ZERO);
    }

    proptest! {
        /// Never more than the burst and the steady rate in any window: counted directly over the starts.
        #[test]
        fn prop_no_window_holds_more_than_burst_and_rate(
            calls in 1_u32..20, burst in 1_u32..10, gaps in prop::collection::vec(0_u64..400, 1..80),
        ) {
            let allowance = Allowance::new(calls, seconds(1), burst);
            let mut bucket = Bucket::new(allowance);
            let mut now = seconds(5);
            let mut starts = Vec::new();
            for gap in gaps {
                now += Duration::from_millis(gap);
                starts.push(now + bucket.take(now));
            }
            for (first, from) in starts.iter().enumerate() {
                for (last, to) in starts.iter().enumerate().skip(first) {
                    let held = u32::try_from(last - first + 1).unwrap();
                    if held > burst {
                        prop_assert!(to.saturating_sub(*from) >= allowance.interval * (held - burst));
                    }
                }
            }
        }
    }
}
