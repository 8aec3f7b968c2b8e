use super::json;
use super::refusal::Refusal;
use std::time::Duration;

/// A request as it came in.
#[derive(Debug)]
pub(super) struct Incoming<'a> {
    pub(super) method: &'a str,
    /// As it was sent.
    pub(super) path: &'a str,
    pub(super) query: &'a str,
    pub(super) content_type: Option<&'a str>,
    pub(super) token: Option<&'a str>,
    pub(super) body: &'a [u8],
}

/// An answer as it goes out.
#[derive(Debug, Default)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) content_type: &'static str,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Vec<u8>,
    /// Break the connection instead of answering.
    pub(super) reset: bool,
    pub(super) delay: Option<Duration>,
}

impl Reply {
    pub(super) fn html(status: u16, body: String) -> Self {
        Self { status, content_type: "text/html; charset=utf-8", body: body.into_bytes(), ..Self::default() }
    }

    pub(super) fn reset() -> Self {
        Self { reset: true, ..Self::default() }
    }
}

/// The envelope around data or a refusal.
pub(super) fn enveloped(request_id: &str, result: Result<Vec<u8>, Refusal>) -> Reply {
    let mut headers = Vec::new();
    let (status, body) = match result {
        Ok(data) => {
            let mut body = Vec::with_capacity(data.len() + 100);
            body.extend_from_slice(br#"{"code":0,"message":"Success","request_id":"#);
            json::text(&mut body, request_id);
            body.extend_from_slice(br#","data":"#);
            body.extend_from_slice(&data);
            body.push(b'}');
            (200, body)
        }
        Err(refusal) => {
            if let Some(seconds) = refusal.retry_after {
                headers.push(("retry-after", seconds.to_string()));
            }
            let mut body = Vec::with_capacity(200);
            json::object(&mut body, |o| {
                o.int("code", refusal.code);
                o.text("message", &refusal.message);
                o.text("request_id", request_id);
            });
            (refusal.status, body)
        }
    };
    Reply { status, content_type: "application/json; charset=utf-8", headers, body, ..Reply::default() }
}
