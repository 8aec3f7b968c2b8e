use crate::api::{Access, Body, Method, Operation, OperationInfo};
use crate::error::RequestError;
use crate::transport::{Repeatability, encode_multipart};
use bytes::Bytes;
use smol_str::{SmolStr, format_smolstr};
use std::time::Duration;

/// A call of a path that has no typed operation here: what is to be sent, without token, shop and signature.
///
/// ```
/// use tiktok_client::client::PathRequest;
///
/// let request = PathRequest::get("/order/202309/orders").with_parameter("ids", "1,2").with_shop();
/// # let _ = request;
/// ```
#[derive(Clone)]
#[must_use]
pub struct PathRequest {
    method: Method,
    path: String,
    query: Vec<(SmolStr, SmolStr)>,
    body: Body,
    shop: bool,
    repeatability: Repeatability,
    timeout: Option<Duration>,
}

impl std::fmt::Debug for PathRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PathRequest({} {}, {} parameters)", self.method.as_str(), self.path, self.query.len())
    }
}

impl PathRequest {
    fn new(method: Method, path: impl Into<String>, repeatability: Repeatability) -> Self {
        let (path, query, body) = (path.into(), Vec::new(), Body::None);
        Self { method, path, query, body, shop: false, repeatability, timeout: None }
    }

    /// A `GET` of a path, written as it is to be sent and signed: `/order/202309/orders`.
    pub fn get(path: impl Into<String>) -> Self {
        Self::new(Method::Get, path, Repeatability::Read)
    }

    /// A `POST`. It counts as a write until [`reading`](Self::reading) says otherwise.
    pub fn post(path: impl Into<String>) -> Self {
        Self::new(Method::Post, path, Repeatability::Once)
    }

    /// A `PUT`.
    pub fn put(path: impl Into<String>) -> Self {
        Self::new(Method::Put, path, Repeatability::Once)
    }

    /// A `DELETE`.
    pub fn delete(path: impl Into<String>) -> Self {
        Self::new(Method::Delete, path, Repeatability::Once)
    }

    /// Adds a query parameter, decoded.
    pub fn with_parameter(mut self, name: impl Into<SmolStr>, value: impl Into<SmolStr>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sends these bytes as a JSON body, exactly as they are.
    pub fn with_json(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = Body::Json(body.into());
        self
    }

    /// Sends a body of any form.
    pub fn with_body(mut self, body: Body) -> Self {
        self.body = body;
        self
    }

    /// Sends the shop's cipher. Operations that do not take it refuse it.
    pub fn with_shop(mut self) -> Self {
        self.shop = true;
        self
    }

    /// The call only reads (a search by `POST`), so it may be repeated.
    pub fn reading(mut self) -> Self {
        self.repeatability = Repeatability::Read;
        self
    }

    /// The call carries an idempotency key, so it may be repeated.
    pub fn keyed(mut self) -> Self {
        self.repeatability = Repeatability::Keyed;
        self
    }

    /// A time limit of its own for every attempt.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    pub(crate) fn prepare(self) -> Result<Prepared, RequestError> {
        let operation = format_smolstr!("{} {}", self.method.as_str(), self.path);
        let mut steps = self.path.split('/');
        let fits = self.path.starts_with('/')
            && self.path.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'?' | b'#'));
        if !fits {
            return Err(RequestError::Path { path: self.path });
        }
        let group = steps.nth(1).unwrap_or_default().into();
        let (body, content_type) = encode(self.body);
        Ok(Prepared {
            operation,
            group,
            method: self.method,
            path: self.path,
            query: self.query,
            signed: signed(&body, content_type.as_deref()),
            body,
            content_type,
            shop: self.shop,
            scopes: &[],
            repeatability: self.repeatability,
            timeout: self.timeout,
        })
    }
}

/// A call with everything that does not change from attempt to attempt.
pub(crate) struct Prepared {
    pub(crate) operation: SmolStr,
    pub(crate) group: SmolStr,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: Vec<(SmolStr, SmolStr)>,
    pub(crate) body: Bytes,
    pub(crate) content_type: Option<SmolStr>,
    /// Whether the body is part of the signature.
    pub(crate) signed: bool,
    pub(crate) shop: bool,
    pub(crate) scopes: &'static [&'static str],
    pub(crate) repeatability: Repeatability,
    pub(crate) timeout: Option<Duration>,
}

impl Prepared {
    pub(crate) fn of<O: Operation>(operation: &O) -> Result<Self, RequestError> {
        const fn info<O: Operation>() -> &'static OperationInfo {
            &O::INFO
        }
        let info = info::<O>();
        let query = operation.query().into_iter().map(|(name, value)| (SmolStr::new_static(name), value)).collect();
        let (body, content_type) = encode(operation.body()?);
        Ok(Self {
            operation: SmolStr::new_static(info.id),
            group: SmolStr::new_static(info.group),
            method: info.method,
            path: operation.path()?,
            query,
            signed: signed(&body, content_type.as_deref()),
            body,
            content_type,
            shop: info.takes_shop_cipher,
            scopes: info.scopes,
            repeatability: match (info.access, operation.idempotency_key()) {
                (Access::Read, _) => Repeatability::Read,
                (Access::Write, Some(_)) => Repeatability::Keyed,
                (Access::Write, None) => Repeatability::Once,
            },
            timeout: None,
        })
    }
}

fn encode(body: Body) -> (Bytes, Option<SmolStr>) {
    match body {
        Body::None => (Bytes::new(), None),
        Body::Json(bytes) => (bytes.into(), Some(SmolStr::new_static("application/json"))),
        Body::Multipart(parts) => {
            let (bytes, content_type) = encode_multipart(&parts);
            (bytes.into(), Some(content_type.into()))
        }
    }
}

fn signed(body: &Bytes, content_type: Option<&str>) -> bool {
    !body.is_empty() && !content_type.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}
