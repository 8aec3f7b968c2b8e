use super::{BoxFuture, HttpRequest, HttpResponse, Transport};
use crate::api::Method;
use crate::error::{ConfigError, TransportError, TransportFault};
use std::time::Duration;

/// Sends requests with reqwest over rustls: HTTP/2 where offered, connections kept and used again, gzip, certificates
/// of the machine, no redirects. A proxy is set up in a client of one's own: [`with_client`](Self::with_client).
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
}

impl ReqwestTransport {
    /// A transport with ten seconds for a connection and 32 idle connections per host kept for 90 seconds.
    ///
    /// # Errors
    /// [`ConfigError::Transport`] where the machine's certificates cannot be read.
    pub fn try_new() -> Result<Self, ConfigError> {
        if rustls::crypto::CryptoProvider::get_default().is_none() {
            // Another thread may have been faster; then its provider is used.
            let _ = rustls::crypto::ring::default_provider().install_default();
        }
        reqwest::Client::builder()
            .user_agent(concat!("tiktok-client/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(Duration::from_secs(10))
            .pool_max_idle_per_host(32)
            .pool_idle_timeout(Duration::from_secs(90))
            .redirect(reqwest::redirect::Policy::none())
            .tcp_nodelay(true)
            .build()
            .map(Self::with_client)
            .map_err(|error| ConfigError::Transport { message: describe(error) })
    }

    /// A transport over a client that was set up elsewhere (own certificates, own proxy).
    #[must_use]
    pub fn with_client(client: reqwest::Client) -> Self {
        Self { client }
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let method = match request.method() {
                Method::Get => reqwest::Method::GET,
                Method::Post => reqwest::Method::POST,
                Method::Put => reqwest::Method::PUT,
                Method::Delete => reqwest::Method::DELETE,
            };
            let mut builder = self.client.request(method, request.url()).timeout(request.timeout());
            for (name, value) in request.headers() {
                builder = builder.header(*name, value.as_str());
            }
            if !request.body().is_empty() {
                builder = builder.body(request.body().clone());
            }
            let response = builder.send().await.map_err(|error| fault(error, false))?;
            let (status, headers) = (response.status().as_u16(), response.headers().clone());
            let body = response.bytes().await.map_err(|error| fault(error, true))?;
            Ok(HttpResponse { status, headers, body })
        })
    }
}

/// reqwest's kinds: a reset before the answer is `is_request`, a cut body `is_decode`, a slow body both `is_timeout` and
/// `is_decode`.
fn fault(error: reqwest::Error, answering: bool) -> TransportError {
    let kind = if error.is_builder() {
        TransportFault::Invalid
    } else if error.is_connect() {
        TransportFault::Connect
    } else if error.is_timeout() {
        TransportFault::Timeout
    } else if answering {
        TransportFault::Truncated
    } else {
        TransportFault::Reset
    };
    TransportError::new(kind, describe(error))
}

/// The chain of causes without the address, which holds secrets.
fn describe(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut text = error.to_string();
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}
