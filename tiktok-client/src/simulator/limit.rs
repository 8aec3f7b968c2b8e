use std::collections::BTreeMap;
use std::time::Instant;

/// How many calls the simulator allows for each shop and operation, as a token bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct RateLimit {
    per_second: u32,
    burst: u32,
}

impl RateLimit {
    /// So many calls a second after a burst.
    pub const fn new(per_second: u32, burst: u32) -> Self {
        Self { per_second, burst }
    }

    /// No limit.
    pub const fn none() -> Self {
        Self { per_second: 0, burst: 0 }
    }

    const fn is_none(self) -> bool {
        self.per_second == 0
    }
}

/// Who asked: account and shop.
type Caller = (usize, usize);

/// The buckets, in thousandths of a call.
#[derive(Debug, Default)]
pub(super) struct Buckets {
    levels: BTreeMap<(Caller, &'static str), (u64, Instant)>,
}

impl Buckets {
    /// Takes a call out; the seconds to wait where there is none.
    pub(super) fn take(&mut self, limit: &RateLimit, caller: Caller, path: &'static str) -> Option<u64> {
        if limit.is_none() {
            return None;
        }
        let now = Instant::now();
        let full = u64::from(limit.burst.max(1)) * 1_000;
        let (level, since) = self.levels.entry((caller, path)).or_insert((full, now));
        let millis = u64::try_from(now.duration_since(*since).as_millis()).unwrap_or(u64::MAX);
        let filled = millis.saturating_mul(u64::from(limit.per_second));
        if filled > 0 {
            *level = level.saturating_add(filled).min(full);
            *since = now;
        }
        match level.checked_sub(1_000) {
            Some(rest) => {
                *level = rest;
                None
            }
            None => Some((1_000 - *level).div_ceil(u64::from(limit.per_second) * 1_000).max(1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_is_for_one_shop_and_one_operation() {
        let mut buckets = Buckets::default();
        let limit = RateLimit::new(1, 2);
        assert_eq!([0, 1, 2].map(|_| buckets.take(&limit, (0, 0), "/a")), [None, None, Some(1)]);
        assert_eq!(buckets.take(&limit, (0, 1), "/a"), None);
        assert_eq!(buckets.take(&limit, (0, 0), "/b"), None);
        assert_eq!(buckets.take(&RateLimit::none(), (0, 0), "/a"), None);
    }
}
