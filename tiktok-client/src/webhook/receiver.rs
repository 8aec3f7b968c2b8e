use super::{Notification, verify};
use crate::error::WebhookError;
use crate::sign::Signer;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::{BTreeSet, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Takes notifications in: genuine, of our time, and each one once.
///
/// The platform repeats a notification that was not answered for up to about 16 hours, so older ones are replays; and
/// it delivers at least once, so keys are remembered. The memory is this process's: several processes should keep the
/// keys in a place that they share.
///
/// ```
/// use tiktok_client::sign::Signer;
/// use tiktok_client::webhook::{Delivery, Receiver};
///
/// let receiver = Receiver::new(Signer::new("abcdef", "123".into()));
/// let body = br#"{"type":1,"tts_notification_id":"7380066284010030890","shop_id":"7495540735365777507","timestamp":1718305585,"data":{"is_on_hold_order":true,"order_id":"576653688135258178","order_status":"UNPAID","update_time":1718305585}}"#;
/// let signature = "5dec0f11ec2f6783b8deee53c9ffbf8d024302f7c7e7fa55a35d17629031ac05";
/// let now = "2024-06-13T19:10:00Z".parse()?;
/// assert!(matches!(receiver.accept(signature, body, now)?, Delivery::New(_)));
/// assert!(matches!(receiver.accept(signature, body, now)?, Delivery::Repeated(_)));
///
/// let next_week = "2024-06-20T00:00:00Z".parse()?;
/// assert_eq!(receiver.accept(signature, body, next_week).unwrap_err().code(), "webhook.out_of_window");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
#[must_use]
pub struct Receiver {
    signer: Signer,
    past: TimeDelta,
    ahead: TimeDelta,
    memory: usize,
    seen: Mutex<Seen>,
}

#[derive(Debug, Default)]
struct Seen {
    keys: BTreeSet<String>,
    order: VecDeque<String>,
}

/// What a delivery is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Delivery {
    /// A notification that was not seen before.
    New(Box<Notification>),
    /// One that was; its key.
    Repeated(String),
}

impl Receiver {
    /// A receiver for an app: notifications of the last 24 hours and, for clocks that differ, of the next five minutes;
    /// it remembers 10 000 keys.
    pub fn new(signer: Signer) -> Self {
        Self {
            signer,
            past: TimeDelta::hours(24),
            ahead: TimeDelta::minutes(5),
            memory: 10_000,
            seen: Mutex::default(),
        }
    }

    /// Another window around the time of the notification.
    pub fn with_window(mut self, past: TimeDelta, ahead: TimeDelta) -> Self {
        (self.past, self.ahead) = (past, ahead);
        self
    }

    /// How many keys are remembered.
    pub fn with_memory(mut self, keys: usize) -> Self {
        self.memory = keys;
        self
    }

    /// Takes a delivery in: the text of the `Authorization` header and the raw body.
    ///
    /// # Errors
    /// [`WebhookError`]: not genuine, outside of the window, or no notification. A notification without a time passes
    /// the window.
    pub fn accept(&self, signature: &str, body: &[u8], now: DateTime<Utc>) -> Result<Delivery, WebhookError> {
        verify(&self.signer, signature, body)?;
        let notification = Notification::read(body)?;
        if let Some(sent) = notification.timestamp {
            let age = now - sent;
            if age > self.past || -age > self.ahead {
                return Err(WebhookError::OutOfWindow { sent, age_seconds: age.num_seconds() });
            }
        }
        let key = notification.idempotency_key();
        if self.remember(&key) { Ok(Delivery::New(Box::new(notification))) } else { Ok(Delivery::Repeated(key)) }
    }

    /// Forgets a key, so that a notification whose work failed is taken in again when it is repeated.
    pub fn forget(&self, key: &str) {
        let mut seen = self.lock();
        if seen.keys.remove(key) {
            seen.order.retain(|known| known != key);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn remember(&self, key: &str) -> bool {
        let mut seen = self.lock();
        if !seen.keys.insert(key.to_owned()) {
            return false;
        }
        seen.order.push_back(key.to_owned());
        while seen.order.len() > self.memory.max(1) {
            if let Some(oldest) = seen.order.pop_front() {
                seen.keys.remove(&oldest);
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delivery(receiver: &Receiver, id: u32, time: i64, now: i64) -> Result<bool, &'static str> {
        let body = format!(r#"{{"type":1,"tts_notification_id":"{id}","timestamp":{time},"data":{{}}}}"#);
        let signature = receiver.signer.sign_notification(body.as_bytes());
        let now = DateTime::from_timestamp(now, 0).unwrap();
        receiver
            .accept(&signature, body.as_bytes(), now)
            .map(|delivery| matches!(delivery, Delivery::New(_)))
            .map_err(|error| error.code())
    }

    #[test]
    fn each_notification_counts_once_until_it_is_forgotten() {
        let receiver = Receiver::new(Signer::new("k", "s".into())).with_memory(2);
        assert_eq!(delivery(&receiver, 1, 1_700_000_000, 1_700_000_000), Ok(true));
        assert_eq!(delivery(&receiver, 1, 1_700_000_000, 1_700_000_100), Ok(false));
        receiver.forget("id:1");
        assert_eq!(delivery(&receiver, 1, 1_700_000_000, 1_700_000_100), Ok(true));
        for id in [2, 3] {
            assert_eq!(delivery(&receiver, id, 1_700_000_000, 1_700_000_000), Ok(true));
        }
        assert_eq!(delivery(&receiver, 1, 1_700_000_000, 1_700_000_000), Ok(true), "the memory is bounded");
        assert_eq!(delivery(&receiver, 3, 1_700_000_000, 1_700_000_000), Ok(false));
    }

    #[test]
    fn the_window_has_two_ends() {
        let receiver = Receiver::new(Signer::new("k", "s".into()));
        let day = 24 * 3600;
        assert_eq!(delivery(&receiver, 1, 1_700_000_000, 1_700_000_000 + day), Ok(true));
        assert_eq!(delivery(&receiver, 2, 1_700_000_000, 1_700_000_001 + day), Err("webhook.out_of_window"));
        assert_eq!(delivery(&receiver, 3, 1_700_000_300, 1_700_000_000), Ok(true));
        assert_eq!(delivery(&receiver, 4, 1_700_000_301, 1_700_000_000), Err("webhook.out_of_window"));
    }
}
