use crate::api::Method;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::HeaderMap;
use smol_str::SmolStr;
use std::fmt::{self, Write as _};
use std::time::Duration;

/// A request that is signed and ready to be sent.
///
/// Query, headers and body hold secrets and personal data; `Debug` shows only method, host, path and sizes.
#[derive(Clone)]
pub struct HttpRequest {
    pub(crate) method: Method,
    pub(crate) origin: SmolStr,
    pub(crate) path: String,
    pub(crate) query: Vec<(SmolStr, SmolStr)>,
    pub(crate) headers: Vec<(&'static str, SmolStr)>,
    pub(crate) body: Bytes,
    pub(crate) timeout: Duration,
}

impl HttpRequest {
    /// A request of a path on a host, as the client makes it; for tests of a [`Transport`](super::Transport) and for
    /// wrappers that send requests of their own. It may take 30 seconds.
    ///
    /// ```
    /// use tiktok_client::api::Method;
    /// use tiktok_client::transport::HttpRequest;
    ///
    /// let request = HttpRequest::new(Method::Get, "https://open-api.tiktokglobalshop.com", "/order/202309/orders")
    ///     .with_parameter("ids", "1,2")
    ///     .with_header("content-type", "application/json");
    /// assert_eq!(request.url(), "https://open-api.tiktokglobalshop.com/order/202309/orders?ids=1%2C2");
    /// ```
    #[must_use]
    pub fn new(method: Method, origin: impl Into<SmolStr>, path: impl Into<String>) -> Self {
        Self {
            method,
            origin: origin.into(),
            path: path.into(),
            query: Vec::new(),
            headers: Vec::new(),
            body: Bytes::new(),
            timeout: Duration::from_secs(30),
        }
    }

    /// Adds a query parameter, decoded.
    #[must_use]
    pub fn with_parameter(mut self, name: impl Into<SmolStr>, value: impl Into<SmolStr>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Adds a header; its name in lower case.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: impl Into<SmolStr>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// The body as it is sent.
    #[must_use]
    pub fn with_body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self
    }

    /// How long the whole exchange may take.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Method.
    #[must_use]
    pub fn method(&self) -> Method {
        self.method
    }

    /// Scheme and host: `https://open-api.tiktokglobalshop.com`.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Path, percent-encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Query parameters, decoded.
    #[must_use]
    pub fn query(&self) -> &[(SmolStr, SmolStr)] {
        &self.query
    }

    /// The value of a query parameter.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Headers; names in lower case.
    #[must_use]
    pub fn headers(&self) -> &[(&'static str, SmolStr)] {
        &self.headers
    }

    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// Body as it is sent.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// How long the whole exchange may take.
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.timeout
    }

    /// The whole address with the query encoded. It holds the signature, and for token calls the app secret: never log
    /// it.
    #[must_use]
    pub fn url(&self) -> String {
        let mut url = String::with_capacity(self.origin.len() + self.path.len() + 64 * self.query.len());
        url.push_str(&self.origin);
        url.push_str(&self.path);
        for (place, (name, value)) in self.query.iter().enumerate() {
            url.push(if place == 0 { '?' } else { '&' });
            encode(name, &mut url);
            url.push('=');
            encode(value, &mut url);
        }
        url
    }
}

/// Percent-encodes everything except unreserved characters.
fn encode(text: &str, out: &mut String) {
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'~' | b'.' => out.push(char::from(byte)),
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpRequest")
            .field("method", &self.method.as_str())
            .field("origin", &self.origin)
            .field("path", &self.path)
            .field("parameters", &self.query.len())
            .field("body_bytes", &self.body.len())
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// An answer as it came in. The body holds personal data and, for token calls, tokens; `Debug` does not show it.
#[derive(Clone)]
pub struct HttpResponse {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
}

impl HttpResponse {
    /// An answer without headers.
    #[must_use]
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self { status, headers: HeaderMap::new(), body: body.into() }
    }

    /// Adds a header; a name or value that cannot be a header is left out.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (name.parse::<http::HeaderName>(), value.parse()) {
            self.headers.insert(name, value);
        }
        self
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim)
    }

    /// What the platform's clock showed, from the `Date` header.
    #[must_use]
    pub fn server_time(&self) -> Option<DateTime<Utc>> {
        DateTime::parse_from_rfc2822(self.text("date")?).ok().map(|time| time.to_utc())
    }

    /// What the headers say about limits; `now` turns a date in `Retry-After` into a pause.
    #[must_use]
    pub fn rate_hints(&self, now: DateTime<Utc>) -> RateHints {
        let number = |name| self.text(name)?.parse().ok();
        let retry_after = self.text("retry-after").and_then(|text| match text.parse::<u64>() {
            Ok(seconds) => Some(Duration::from_secs(seconds)),
            Err(_) => {
                let until = DateTime::parse_from_rfc2822(text).ok()?.to_utc();
                Some((until - self.server_time().unwrap_or(now)).to_std().unwrap_or_default())
            }
        });
        RateHints {
            retry_after,
            limit: number("x-ratelimit-limit"),
            remaining: number("x-ratelimit-remaining"),
            reset_seconds: number("x-ratelimit-reset"),
        }
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpResponse")
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// What an answer says about the limits of the caller. The platform publishes no numbers; `Retry-After` may come with a
/// refusal, the others are passed on where a gateway sends them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct RateHints {
    /// How long to wait.
    pub retry_after: Option<Duration>,
    /// Calls in a window (`X-RateLimit-Limit`).
    pub limit: Option<u64>,
    /// Calls that are left (`X-RateLimit-Remaining`).
    pub remaining: Option<u64>,
    /// When the window ends, as sent (`X-RateLimit-Reset`).
    pub reset_seconds: Option<u64>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_query_is_encoded_and_the_parameters_stay_decoded() {
        let request = HttpRequest::new(Method::Get, "https://host", "/a/b")
            .with_parameter("page_token", "a+b/c= ü")
            .with_parameter("ids", "1,2");
        assert_eq!(request.url(), "https://host/a/b?page_token=a%2Bb%2Fc%3D%20%C3%BC&ids=1%2C2");
        assert_eq!(request.parameter("page_token"), Some("a+b/c= ü"));
    }

    #[test]
    fn a_pause_is_read_from_seconds_and_from_a_date() {
        let now = DateTime::from_timestamp(1_700_000_000, 0).unwrap();
        let hint =
            |value: &str| HttpResponse::new(429, "").with_header("Retry-After", value).rate_hints(now).retry_after;
        assert_eq!(hint("7"), Some(Duration::from_secs(7)));
        assert_eq!(hint("Tue, 14 Nov 2023 22:13:30 GMT"), Some(Duration::from_secs(10)));
        assert_eq!(hint("Tue, 14 Nov 2023 22:13:10 GMT"), Some(Duration::ZERO));
        assert_eq!(hint("soon"), None);
    }
}
