use super::Client;
use super::exchange::Engine;
use crate::auth::{MemoryStore, TokenStore, Tokens};
use crate::error::ConfigError;
use crate::sign::Signer;
use crate::transport::{
    Clock, Jitter, LimitPolicy, Limiter, Observer, Quiet, RandomJitter, ReqwestTransport, RetryPolicy, SystemClock,
    Transport,
};
use secrecy::{ExposeSecret, SecretString};
use smol_str::SmolStr;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;

/// Host of the calls.
const API: &str = "https://open-api.tiktokglobalshop.com";
/// Host of the token endpoints.
const AUTH: &str = "https://auth.tiktok-shops.com";

/// Sets up a [`Client`]. Everything has a default except the app's key and secret.
#[must_use]
pub struct ClientBuilder {
    app_key: String,
    app_secret: SecretString,
    api: SmolStr,
    auth: SmolStr,
    transport: Option<Arc<dyn Transport>>,
    clock: Arc<dyn Clock>,
    jitter: Arc<dyn Jitter>,
    observer: Arc<dyn Observer>,
    store: Arc<dyn TokenStore>,
    retry: RetryPolicy,
    limits: LimitPolicy,
    timeout: Duration,
    margin: Duration,
}

impl std::fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("app_key", &self.app_key)
            .field("api", &self.api)
            .field("auth", &self.auth)
            .field("retry", &self.retry)
            .field("limits", &self.limits)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

impl ClientBuilder {
    pub(crate) fn new(app_key: String, app_secret: SecretString) -> Self {
        Self {
            app_key,
            app_secret,
            api: SmolStr::new_static(API),
            auth: SmolStr::new_static(AUTH),
            transport: None,
            clock: Arc::new(SystemClock::new()),
            jitter: Arc::new(RandomJitter),
            observer: Arc::new(Quiet),
            store: Arc::new(MemoryStore::new()),
            retry: RetryPolicy::new(),
            limits: LimitPolicy::new(),
            timeout: Duration::from_secs(30),
            margin: Duration::from_mins(10),
        }
    }

    /// Another host for the calls, such as a simulator on this machine.
    pub fn with_api_address(mut self, address: impl Into<SmolStr>) -> Self {
        self.api = address.into();
        self
    }

    /// Another host for the token endpoints.
    pub fn with_auth_address(mut self, address: impl Into<SmolStr>) -> Self {
        self.auth = address.into();
        self
    }

    /// Another way to send requests; by default [`ReqwestTransport`].
    pub fn with_transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Another clock.
    pub fn with_clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Another source of chance.
    pub fn with_jitter(mut self, jitter: Arc<dyn Jitter>) -> Self {
        self.jitter = jitter;
        self
    }

    /// Who is told of attempts and calls.
    pub fn with_observer(mut self, observer: Arc<dyn Observer>) -> Self {
        self.observer = observer;
        self
    }

    /// Where tokens are kept; by default in memory only.
    pub fn with_token_store(mut self, store: Arc<dyn TokenStore>) -> Self {
        self.store = store;
        self
    }

    /// When calls are sent again.
    pub fn with_retry_policy(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// How many calls are made.
    pub fn with_limits(mut self, limits: LimitPolicy) -> Self {
        self.limits = limits;
        self
    }

    /// How long one attempt may take; 30 seconds by default.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long before its end an access token is refreshed; ten minutes by default.
    pub fn with_refresh_margin(mut self, margin: Duration) -> Self {
        self.margin = margin;
        self
    }

    /// The client.
    ///
    /// # Errors
    /// [`ConfigError`] for an empty key or secret, an address that is not `https://host` (`http` only for this machine),
    /// or a network layer that cannot be set up.
    pub fn build(self) -> Result<Client, ConfigError> {
        if self.app_key.trim().is_empty() {
            return Err(ConfigError::EmptyCredential { what: "key" });
        }
        if self.app_secret.expose_secret().trim().is_empty() {
            return Err(ConfigError::EmptyCredential { what: "secret" });
        }
        let (origin, auth_origin) = (address(&self.api)?, address(&self.auth)?);
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(ReqwestTransport::try_new()?),
        };
        let engine = Arc::new(Engine {
            signer: Signer::new(self.app_key, self.app_secret.clone()),
            secret: self.app_secret,
            transport,
            clock: self.clock,
            jitter: self.jitter,
            observer: self.observer,
            retry: self.retry,
            limiter: Limiter::new(self.limits),
            origin,
            auth_origin,
            timeout: self.timeout,
            offset: AtomicI64::new(0),
        });
        let tokens = Arc::new(Tokens::new(engine.clone(), self.store, self.margin));
        Ok(Client { engine, tokens })
    }
}

/// Scheme and host, without a slash at the end.
fn address(text: &str) -> Result<SmolStr, ConfigError> {
    let trimmed = text.strip_suffix('/').unwrap_or(text);
    let refuse = || ConfigError::Address { value: text.to_owned() };
    let uri: http::Uri = trimmed.parse().map_err(|_| refuse())?;
    let host = uri.host().unwrap_or_default();
    let here = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
    let fits = match uri.scheme_str() {
        Some("https") => true,
        Some("http") => here,
        _ => false,
    };
    let bare = uri.path() == "/" && uri.query().is_none() && !trimmed.ends_with('/') && !trimmed.contains('@');
    if fits && !host.is_empty() && bare { Ok(trimmed.into()) } else { Err(refuse()) }
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn an_address_is_https_and_a_host_or_this_machine() {
        for good in
            ["https://open-api.tiktokglobalshop.com", "http://127.0.0.1:8080/", "http://[::1]:1", "http://localhost"]
        {
            assert!(address(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "host",
            "http://host",
            "https://",
            "https://host/path",
            "https://u:p@host",
            "ftp://localhost",
            "https://h?x",
        ] {
            assert_eq!(address(bad).unwrap_err().code(), "config.address", "{bad}");
        }
    }
}
