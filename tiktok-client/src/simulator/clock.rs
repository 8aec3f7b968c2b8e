//! Two times: the world's, in which orders happen, and the wall's, by which ordinary clients sign.

use crate::transport::{BoxFuture, Clock};
use chrono::{DateTime, TimeDelta, Utc};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

/// Which clock the time of a request is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum RequestClock {
    /// The machine's or the world's, whichever fits: ordinary clients work, and so do clients that live in the world's
    /// time.
    #[default]
    Either,
    /// The machine's alone.
    Wall,
    /// The world's alone.
    World,
}

/// The time of a simulated world: it stands still until it is advanced, or runs with the machine's clock.
#[derive(Debug)]
pub struct WorldClock {
    state: Mutex<State>,
    running: Option<Instant>,
}

#[derive(Debug)]
struct State {
    start: DateTime<Utc>,
    advanced: Duration,
}

impl WorldClock {
    pub(super) fn new(start: DateTime<Utc>, running: bool) -> Self {
        let state = Mutex::new(State { start, advanced: Duration::ZERO });
        Self { state, running: running.then(Instant::now) }
    }

    pub(super) fn advance(&self, by: Duration) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.advanced = state.advanced.saturating_add(by);
    }

    fn passed(&self) -> (DateTime<Utc>, Duration) {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let ran = self.running.map_or(Duration::ZERO, |start| start.elapsed());
        (state.start, state.advanced.saturating_add(ran))
    }
}

impl Clock for WorldClock {
    fn now(&self) -> DateTime<Utc> {
        let (start, passed) = self.passed();
        TimeDelta::from_std(passed).ok().and_then(|passed| start.checked_add_signed(passed)).unwrap_or(start)
    }

    fn monotonic(&self) -> Duration {
        self.passed().1
    }

    /// Waits in real time: a client that shall come back later does, although the world stands still.
    fn sleep(&self, pause: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(pause))
    }
}

/// The machine's time.
pub(super) fn wall() -> DateTime<Utc> {
    SystemTime::now().into()
}

impl RequestClock {
    /// Whether the time of a request is in the platform's window: at most five minutes old, and half a minute ahead.
    pub(super) fn accepts(self, sent: i64, world: DateTime<Utc>, wall: DateTime<Utc>) -> bool {
        let fits = |now: DateTime<Utc>| (-30..=300).contains(&(now.timestamp() - sent));
        match self {
            Self::Either => fits(wall) || fits(world),
            Self::Wall => fits(wall),
            Self::World => fits(world),
        }
    }

    /// The time that clients are told, in the header `Date`, in notifications, and for the end of tokens.
    pub(super) fn told(self, world: DateTime<Utc>, wall: DateTime<Utc>) -> DateTime<Utc> {
        match self {
            Self::Wall => wall,
            Self::World => world,
            // The later one: a token must look alive to a client of either clock.
            Self::Either => wall.max(world),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_is_five_minutes_back_and_half_a_minute_ahead() {
        let wall = DateTime::from_timestamp(1_780_000_000, 0).unwrap();
        let world = wall - TimeDelta::days(30);
        for (offset, fits) in [(0, true), (-300, true), (-301, false), (30, true), (31, false)] {
            let sent = wall.timestamp() + offset;
            assert_eq!(RequestClock::Wall.accepts(sent, world, wall), fits, "{offset}");
            assert_eq!(RequestClock::Either.accepts(sent, world, wall), fits, "{offset}");
            assert!(!RequestClock::World.accepts(sent, world, wall));
            assert_eq!(RequestClock::World.accepts(world.timestamp() + offset, world, wall), fits, "{offset}");
        }
    }

    #[test]
    fn the_world_moves_when_it_is_told_to() {
        let clock = WorldClock::new(DateTime::UNIX_EPOCH, false);
        clock.advance(Duration::from_secs(90));
        assert_eq!(clock.now().timestamp(), 90);
        assert_eq!(clock.monotonic(), Duration::from_secs(90));
    }
}
