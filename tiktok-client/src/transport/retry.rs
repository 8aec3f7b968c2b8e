use std::time::Duration;

/// What went wrong with one attempt, as far as it matters for sending it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FaultKind {
    /// No connection: the request never left.
    NotSent,
    /// The connection broke, the time was up, or the answer was cut off or unreadable: the platform may have done the
    /// work.
    NoAnswer,
    /// The platform has a fault (5xx, internal error codes).
    Internal,
    /// The platform did not answer itself in time; even a keyed write is not repeated.
    PlatformTimeout,
    /// The platform refused the call because there were too many; nothing was done.
    RateLimit,
    /// The access token ran out; nothing was done.
    TokenExpired,
    /// The time in the request is out of the platform's window; nothing was done.
    Clock,
    /// Any other refusal: the answer would be the same.
    Refused,
}

/// Whether a call may be sent twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Repeatability {
    /// A read.
    Read,
    /// A write with an idempotency key.
    Keyed,
    /// A write that could happen twice.
    Once,
}

/// Everything that the decision to send again depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Situation {
    /// What went wrong.
    pub fault: FaultKind,
    /// Whether the call may be sent twice.
    pub repeatability: Repeatability,
    /// How long the platform asks to wait.
    pub hint: Option<Duration>,
    /// Attempts made so far, at least 1.
    pub attempt: u32,
    /// Time since the first attempt.
    pub elapsed: Duration,
    /// Whether the token was already refreshed for this call.
    pub refreshed: bool,
    /// Whether the clock was already corrected for this call.
    pub clock_corrected: bool,
}

/// What to do after a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Decision {
    /// Wait for `pause` and between nothing and `jitter` more, then send again.
    Again {
        /// The part of the pause that is certain.
        pause: Duration,
        /// The most that chance adds.
        jitter: Duration,
    },
    /// Refresh the access token, then send again at once.
    RefreshToken,
    /// Correct the clock by the answer's, then send again at once.
    CorrectClock,
    /// Report the fault.
    Stop(GiveUp),
}

/// Why a call is not sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GiveUp {
    /// The answer would be the same.
    Pointless,
    /// The call could take effect twice.
    Unsafe,
    /// The ceiling of attempts is reached.
    Attempts,
    /// The next attempt would begin after the ceiling of time.
    Time,
    /// The platform asks for a longer pause than a call waits for.
    HintTooLong,
}

/// Ceilings and pauses of repeated calls. [`decide`](Self::decide) is a pure function.
///
/// | fault | read | write with key | other write |
/// |---|---|---|---|
/// | not sent | again | again | again |
/// | no answer, internal error | again | again | reported |
/// | platform timeout | again | reported | reported |
/// | rate limit | again, after the hint | the same | the same |
/// | token expired | refresh once, again | the same | the same |
/// | clock | correct once, again | the same | the same |
/// | refused | reported | reported | reported |
///
/// ```
/// use std::time::Duration;
/// use tiktok_client::transport::{Decision, FaultKind, GiveUp, Repeatability, RetryPolicy, Situation};
///
/// let policy = RetryPolicy::new();
/// let mut situation = Situation {
///     fault: FaultKind::Internal,
///     repeatability: Repeatability::Read,
///     hint: None,
///     attempt: 2,
///     elapsed: Duration::from_secs(1),
///     refreshed: false,
///     clock_corrected: false,
/// };
/// let Decision::Again { pause, jitter } = policy.decide(&situation) else { panic!() };
/// assert_eq!(pause + jitter, Duration::from_secs(1));
///
/// situation.repeatability = Repeatability::Once;
/// assert_eq!(policy.decide(&situation), Decision::Stop(GiveUp::Unsafe));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct RetryPolicy {
    max_attempts: u32,
    max_elapsed: Duration,
    first_pause: Duration,
    longest_pause: Duration,
    longest_hint: Duration,
}

impl RetryPolicy {
    /// Five attempts within two minutes; pauses double from half a second to twenty seconds; the platform may ask for
    /// up to a minute.
    pub const fn new() -> Self {
        Self {
            max_attempts: 5,
            max_elapsed: Duration::from_mins(2),
            first_pause: Duration::from_millis(500),
            longest_pause: Duration::from_secs(20),
            longest_hint: Duration::from_mins(1),
        }
    }

    /// One attempt. A token that ran out is still refreshed, and the clock still corrected, once.
    pub const fn never() -> Self {
        Self { max_attempts: 1, ..Self::new() }
    }

    /// The ceiling of attempts; 0 counts as 1.
    pub const fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// The ceiling of time from the first attempt to the beginning of the last one.
    pub const fn with_max_elapsed(mut self, elapsed: Duration) -> Self {
        self.max_elapsed = elapsed;
        self
    }

    /// The pause after the first attempt, and the longest one to which it grows.
    pub const fn with_pauses(mut self, first: Duration, longest: Duration) -> Self {
        self.first_pause = first;
        self.longest_pause = longest;
        self
    }

    /// The longest pause that the platform may ask for; a longer one ends the call.
    pub const fn with_longest_hint(mut self, hint: Duration) -> Self {
        self.longest_hint = hint;
        self
    }

    /// The decision after a failed attempt.
    #[must_use]
    pub fn decide(&self, situation: &Situation) -> Decision {
        use FaultKind::{Clock, Internal, NoAnswer, NotSent, PlatformTimeout, RateLimit, Refused, TokenExpired};
        let Situation { fault, repeatability, hint, attempt, elapsed, refreshed, clock_corrected } = *situation;
        match fault {
            TokenExpired if refreshed => return Decision::Stop(GiveUp::Pointless),
            TokenExpired => return Decision::RefreshToken,
            Clock if clock_corrected => return Decision::Stop(GiveUp::Pointless),
            Clock => return Decision::CorrectClock,
            Refused => return Decision::Stop(GiveUp::Pointless),
            NoAnswer | Internal if repeatability == Repeatability::Once => return Decision::Stop(GiveUp::Unsafe),
            PlatformTimeout if repeatability != Repeatability::Read => return Decision::Stop(GiveUp::Unsafe),
            NotSent | NoAnswer | Internal | PlatformTimeout | RateLimit => {}
        }
        if attempt >= self.max_attempts {
            return Decision::Stop(GiveUp::Attempts);
        }
        let (pause, jitter) = match hint {
            Some(hint) if hint > self.longest_hint => return Decision::Stop(GiveUp::HintTooLong),
            Some(hint) => (hint, self.first_pause),
            None => {
                let doublings = attempt.saturating_sub(1).min(31);
                let whole = self.first_pause.saturating_mul(1 << doublings).min(self.longest_pause);
                (whole / 2, whole.saturating_sub(whole / 2))
            }
        };
        if elapsed.saturating_add(pause) > self.max_elapsed {
            return Decision::Stop(GiveUp::Time);
        }
        Decision::Again { pause, jitter }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KINDS: [FaultKind; 8] = [
        FaultKind::NotSent,
        FaultKind::NoAnswer,
        FaultKind::Internal,
        FaultKind::PlatformTimeout,
        FaultKind::RateLimit,
        FaultKind::TokenExpired,
        FaultKind::Clock,
        FaultKind::Refused,
    ];

    fn situation(fault: FaultKind, repeatability: Repeatability, attempt: u32) -> Situation {
        let elapsed = Duration::from_secs(1);
        Situation { fault, repeatability, hint: None, attempt, elapsed, refreshed: false, clock_corrected: false }
    }

    fn letter(decision: Decision) -> char {
        match decision {
            Decision::Again { .. } => 'a',
            Decision::RefreshToken => 'r',
            Decision::CorrectClock => 'c',
            Decision::Stop(GiveUp::Pointless) => '-',
            Decision::Stop(GiveUp::Unsafe) => 'u',
            Decision::Stop(GiveUp::Attempts) => 'n',
            Decision::Stop(GiveUp::Time) => 't',
            Decision::Stop(GiveUp::HintTooLong) => 'h',
        }
    }

    #[test]
    fn the_table_of_decisions() {
        let row = |repeatability, attempt| -> String {
            KINDS
                .map(|fault| letter(RetryPolicy::new().decide(&situation(fault, repeatability, attempt))))
                .iter()
                .collect()
        };
        assert_eq!(row(Repeatability::Read, 1), "aaaaarc-");
        assert_eq!(row(Repeatability::Keyed, 1), "aaauarc-");
        assert_eq!(row(Repeatability::Once, 1), "auuuarc-");
        assert_eq!(row(Repeatability::Read, 5), "nnnnnrc-");
        assert_eq!(row(Repeatability::Once, 5), "nuuunrc-");
    }

    #[test]
    fn token_and_clock_are_mended_once() {
        for (fault, refreshed, clock_corrected) in
            [(FaultKind::TokenExpired, true, false), (FaultKind::Clock, false, true)]
        {
            let again = Situation { refreshed, clock_corrected, ..situation(fault, Repeatability::Read, 2) };
            assert_eq!(RetryPolicy::new().decide(&again), Decision::Stop(GiveUp::Pointless));
        }
    }

    #[test]
    fn pauses_double_up_to_the_longest() {
        let policy = RetryPolicy::new().with_max_attempts(40);
        let pauses: Vec<u128> = [1, 2, 3, 6, 7, 39]
            .map(|attempt| match policy.decide(&situation(FaultKind::Internal, Repeatability::Read, attempt)) {
                Decision::Again { pause, jitter } => (pause + jitter).as_millis(),
                other => panic!("{other:?}"),
            })
            .to_vec();
        assert_eq!(pauses, [500, 1000, 2000, 16_000, 20_000, 20_000]);
    }

    #[test]
    fn a_hint_is_kept_up_to_its_ceiling_and_time_is_bounded() {
        let policy = RetryPolicy::new();
        let base = situation(FaultKind::RateLimit, Repeatability::Once, 1);
        let hinted = |seconds| policy.decide(&Situation { hint: Some(Duration::from_secs(seconds)), ..base });
        assert_eq!(hinted(60), Decision::Again { pause: Duration::from_mins(1), jitter: Duration::from_millis(500) });
        assert_eq!(hinted(61), Decision::Stop(GiveUp::HintTooLong));
        let late = Situation { elapsed: Duration::from_mins(2), ..base };
        assert_eq!(policy.decide(&late), Decision::Stop(GiveUp::Time));
    }
}
