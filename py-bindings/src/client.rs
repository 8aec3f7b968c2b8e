//! The client of the Open API: what `shopkpi.Client` and `shopkpi.AsyncClient` are made of.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use kpi_core::facts;
use kpi_core::model::{Issue, Market, OrderLine, Record, ShopId};
use pyo3::{IntoPyObjectExt, exceptions::PyValueError, prelude::*};
use secrecy::SecretString;
use serde_json::json;
use tiktok_client::api::order::{GetOrderList, Order, OrderStatus, SortField, SortOrder};
use tiktok_client::api::{Access, OPERATIONS, OperationInfo};
use tiktok_client::auth::{
    AccountId, AuthorizationCode, AuthorizePage, AuthorizeState, FileStore, MemoryStore, TokenGrant, TokenStore,
};
use tiktok_client::client::{Client, ClientBuilder, PathRequest, Session, ShopCipher};
use tiktok_client::error::CallError;
use tiktok_client::to_facts::{self, FactContext};
use tiktok_client::transport::{Clock, RetryPolicy, SystemClock};
use tiktok_client::types::OrderId;

use crate::arrow::PyFacts;
use crate::error::{account_error, auth_error, call_error, config_error, to_py};
use crate::runtime::{Answer, Home, PyCall, start};

/// What the classes of `shopkpi.client` share.
#[pyclass(name = "NativeClient", module = "shopkpi._native", frozen)]
pub struct PyClient {
    pub(crate) client: Client,
    pub(crate) tokens: Arc<dyn TokenStore>,
    pub(crate) clock: Arc<dyn Clock>,
    app_key: String,
    pub(crate) home: Home,
}

impl std::fmt::Debug for PyClient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PyClient").field("client", &self.client).finish_non_exhaustive()
    }
}

fn done<T: for<'py> IntoPyObject<'py> + Send + 'static>(value: T) -> Answer {
    Box::new(move |py| value.into_py_any(py))
}

fn answer<T: for<'py> IntoPyObject<'py> + Send + 'static>(result: Result<T, Refused>) -> Answer {
    match result {
        Ok(value) => done(value),
        Err(refused) => Box::new(move |py| Err(refused.into_error(py))),
    }
}

/// Why a call gives no answer.
enum Refused {
    Call(CallError),
    NoAccount,
    SeveralAccounts(Vec<AccountId>),
    Facts(kpi_core::error::FactsError),
    Text(String),
}

impl From<CallError> for Refused {
    fn from(error: CallError) -> Self {
        Self::Call(error)
    }
}

impl Refused {
    fn into_error(self, py: Python<'_>) -> PyErr {
        match self {
            Self::Call(error) => call_error(py, &error),
            Self::NoAccount => account_error(
                py,
                "no seller has authorised this client yet".to_owned(),
                "auth.no_account",
                "send a seller to client.authorize_url(service_id, state), then client.exchange(code); or give the file \
                 of stored tokens: tokens=\"tokens.json\"",
            ),
            Self::SeveralAccounts(accounts) => {
                let names: Vec<&str> = accounts.iter().map(AccountId::as_str).collect();
                let message = format!("the client has several accounts: {}", names.join(", "));
                account_error(py, message, "auth.choose_account", "name one with account=, or a shop with shop=")
            }
            Self::Facts(error) => to_py(py, error),
            Self::Text(message) => PyValueError::new_err(message),
        }
    }
}

/// Calls for an account, or for the only one.
async fn session(client: Client, account: Option<String>, cipher: Option<String>) -> Result<Session, Refused> {
    let account = if let Some(account) = account {
        AccountId::new(account)
    } else {
        let mut accounts = client.accounts().await?;
        let Some(last) = accounts.pop() else { return Err(Refused::NoAccount) };
        if !accounts.is_empty() {
            accounts.push(last);
            return Err(Refused::SeveralAccounts(accounts));
        }
        last
    };
    let session = client.account(account);
    Ok(match cipher {
        Some(cipher) => session.for_shop(ShopCipher::new(cipher)),
        None => session,
    })
}

/// The operation at a path, with as few placeholders as possible; its method where none is named.
fn known(method: Option<&str>, path: &str) -> Option<&'static OperationInfo> {
    let fits = |template: &str| {
        let (mut ours, mut theirs, mut open) = (template.split('/'), path.split('/'), 0_usize);
        loop {
            match (ours.next(), theirs.next()) {
                (None, None) => return Some(open),
                (Some(ours), Some(theirs)) if ours == theirs => {}
                (Some(ours), Some(theirs)) if ours.starts_with('{') && !theirs.is_empty() => open += 1,
                _ => return None,
            }
        }
    };
    OPERATIONS
        .iter()
        .filter(|info| method.is_none_or(|method| method == info.method.as_str()))
        .filter_map(|info| Some((fits(info.path)?, info)))
        .min_by_key(|(open, info)| (*open, info.access != Access::Read))
        .map(|(_, info)| info)
}

/// How a path is called.
#[derive(FromPyObject)]
#[pyo3(from_item_all)]
struct Asked {
    method: Option<String>,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Vec<u8>>,
    reading: bool,
    keyed: bool,
    timeout: Option<f64>,
}

impl Asked {
    fn request(self, shop: bool) -> Result<PathRequest, String> {
        let info = known(self.method.as_deref(), &self.path);
        let usual = if self.body.is_some() { "POST" } else { "GET" };
        let method = self.method.as_deref().or(info.map(|info| info.method.as_str())).unwrap_or(usual);
        let mut request = match method {
            "GET" => PathRequest::get(self.path),
            "POST" => PathRequest::post(self.path),
            "PUT" => PathRequest::put(self.path),
            "DELETE" => PathRequest::delete(self.path),
            other => return Err(format!("method is {other:?}; give \"GET\", \"POST\", \"PUT\" or \"DELETE\"")),
        };
        for (name, value) in self.query {
            request = request.with_parameter(name, value);
        }
        if let Some(body) = self.body {
            request = request.with_json(body);
        }
        if info.map_or(shop, |info| info.takes_shop_cipher) {
            request = request.with_shop();
        }
        if self.reading || info.is_some_and(|info| info.access == Access::Read) {
            request = request.reading();
        } else if self.keyed {
            request = request.keyed();
        }
        Ok(match self.timeout {
            Some(seconds) => request.with_timeout(seconds_of(seconds)?),
            None => request,
        })
    }
}

fn seconds_of(seconds: f64) -> Result<Duration, String> {
    Duration::try_from_secs_f64(seconds).map_err(|_| format!("timeout is {seconds}; give seconds above 0"))
}

/// Which orders are walked.
#[derive(FromPyObject)]
#[pyo3(from_item_all)]
struct Wanted {
    status: Option<String>,
    created_from: Option<DateTime<Utc>>,
    created_until: Option<DateTime<Utc>>,
    updated_from: Option<DateTime<Utc>>,
    updated_until: Option<DateTime<Utc>>,
}

impl Wanted {
    fn list(self) -> GetOrderList {
        let by = if self.updated_from.is_some() { SortField::UpdateTime } else { SortField::CreateTime };
        let mut list = GetOrderList::new(100).with_sort_field(by).with_sort_order(SortOrder::Asc);
        if let Some(status) = self.status {
            list = list.with_order_status(OrderStatus::from(status.as_str()));
        }
        if let Some(time) = self.created_from {
            list = list.with_create_time_ge(time);
        }
        if let Some(time) = self.created_until {
            list = list.with_create_time_lt(time);
        }
        if let Some(time) = self.updated_from {
            list = list.with_update_time_ge(time);
        }
        if let Some(time) = self.updated_until {
            list = list.with_update_time_lt(time);
        }
        list
    }
}

/// Orders of a list that moves while it is read: each once, in its newest state.
#[derive(Default)]
struct Newest {
    orders: Vec<Order>,
    places: BTreeMap<OrderId, usize>,
}

impl Newest {
    fn take(&mut self, order: Order) {
        let place = order.id.as_ref().and_then(|id| self.places.get(id).copied());
        if let Some(kept) = place.and_then(|place| self.orders.get_mut(place)) {
            if kept.update_time <= order.update_time {
                *kept = order;
            }
            return;
        }
        if let Some(id) = order.id.clone() {
            self.places.insert(id, self.orders.len());
        }
        self.orders.push(order);
    }
}

impl PyClient {
    /// Finishes a builder with a token store: a file, or memory.
    pub(crate) fn finish(
        py: Python<'_>,
        app_key: String,
        builder: ClientBuilder,
        tokens: Option<PathBuf>,
        clock: Arc<dyn Clock>,
    ) -> PyResult<Self> {
        let tokens: Arc<dyn TokenStore> = match tokens {
            Some(path) => Arc::new(FileStore::new(path)),
            None => Arc::new(MemoryStore::new()),
        };
        let builder = builder.with_token_store(tokens.clone()).with_clock(clock.clone());
        let client = builder.build().map_err(|error| config_error(py, &error))?;
        Ok(Self { client, tokens, clock, app_key, home: Home::here() })
    }

    fn start(&self, py: Python<'_>, work: impl Future<Output = Answer> + Send + 'static) -> PyResult<PyCall> {
        self.home.check(py, "client")?;
        start(work)
    }

    fn exchanged(&self, py: Python<'_>, code: AuthorizationCode) -> PyResult<PyCall> {
        let client = self.client.clone();
        self.start(py, async move {
            let account = client.exchange_code(&code).await.map_err(Refused::from);
            answer(account.map(|account| account.as_str().to_owned()))
        })
    }
}

#[pymethods]
impl PyClient {
    #[new]
    #[pyo3(signature = (app_key, app_secret, tokens, base_url, auth_url, timeout, max_attempts))]
    #[allow(clippy::too_many_arguments, reason = "called by shopkpi.Client only")]
    fn new(
        py: Python<'_>,
        app_key: String,
        app_secret: String,
        tokens: Option<PathBuf>,
        base_url: Option<String>,
        auth_url: Option<String>,
        timeout: f64,
        max_attempts: Option<u32>,
    ) -> PyResult<Self> {
        let timeout = seconds_of(timeout).map_err(PyValueError::new_err)?;
        let mut builder = Client::builder(app_key.clone(), SecretString::from(app_secret)).with_timeout(timeout);
        if let Some(address) = base_url {
            builder = builder.with_api_address(address);
        }
        if let Some(address) = auth_url {
            builder = builder.with_auth_address(address);
        }
        if let Some(attempts) = max_attempts {
            builder = builder.with_retry_policy(RetryPolicy::new().with_max_attempts(attempts));
        }
        Self::finish(py, app_key, builder, tokens, Arc::new(SystemClock::new()))
    }

    /// Key of the app.
    #[getter]
    fn app_key(&self) -> &str {
        &self.app_key
    }

    /// The page on which an account agrees.
    fn authorize_url(&self, page: &str, service_id: &str, state: &str) -> PyResult<String> {
        let page = match page {
            "seller" => AuthorizePage::Seller { service_id },
            "seller_us" => AuthorizePage::SellerUs { service_id },
            "partner" => AuthorizePage::Partner { service_id },
            "partner_us" => AuthorizePage::PartnerUs { service_id },
            "creator" => AuthorizePage::Creator { app_key: &self.app_key },
            other => {
                return Err(PyValueError::new_err(format!(
                    "page is {other:?}; give \"seller\", \"seller_us\", \"partner\", \"partner_us\" or \"creator\""
                )));
            }
        };
        Ok(page.url(&AuthorizeState::new(state)))
    }

    /// Turns a code into tokens; the account's id.
    fn exchange(&self, py: Python<'_>, code: String) -> PyResult<PyCall> {
        self.exchanged(py, AuthorizationCode::new(code))
    }

    /// The same with the whole callback address, whose state is checked.
    fn exchange_callback(&self, py: Python<'_>, callback: &str, state: String) -> PyResult<PyCall> {
        let code = AuthorizationCode::from_callback(callback, &AuthorizeState::new(state));
        self.exchanged(py, code.map_err(|error| auth_error(py, error))?)
    }

    /// Keeps tokens that were obtained elsewhere.
    fn import_tokens(&self, py: Python<'_>, account: String, access: String, refresh: String) -> PyResult<PyCall> {
        let client = self.client.clone();
        let grant = TokenGrant::new(access, refresh);
        self.start(py, async move {
            answer(client.import_grant(&AccountId::new(account), grant).await.map_err(Refused::from))
        })
    }

    /// Refreshes the tokens of an account now.
    fn refresh(&self, py: Python<'_>, account: Option<String>) -> PyResult<PyCall> {
        let client = self.client.clone();
        self.start(py, async move {
            let refreshed = async {
                let session = session(client.clone(), account, None).await?;
                client.refresh(session.account()).await.map_err(Refused::from)
            };
            answer(refreshed.await)
        })
    }

    /// Forgets an account.
    fn forget(&self, py: Python<'_>, account: String) -> PyResult<PyCall> {
        let client = self.client.clone();
        self.start(py, async move { answer(client.forget(&AccountId::new(account)).await.map_err(Refused::from)) })
    }

    /// The accounts whose tokens are stored.
    fn accounts(&self, py: Python<'_>) -> PyResult<PyCall> {
        let client = self.client.clone();
        self.start(py, async move {
            let accounts = client.accounts().await.map_err(Refused::from);
            answer(accounts.map(|all| all.iter().map(|id| id.as_str().to_owned()).collect::<Vec<_>>()))
        })
    }

    /// The shops of an account or of all, as (id, name, region, seller_type, code, account, cipher).
    fn shops(&self, py: Python<'_>, account: Option<String>) -> PyResult<PyCall> {
        let client = self.client.clone();
        self.start(py, async move {
            let found = async {
                let accounts = match account {
                    Some(account) => vec![AccountId::new(account)],
                    None => client.accounts().await?,
                };
                if accounts.is_empty() {
                    return Err(Refused::NoAccount);
                }
                let mut found = Vec::new();
                for account in accounts {
                    for shop in client.account(account.clone()).shops().await? {
                        found.push((
                            shop.id.to_string(),
                            shop.name.map(String::from),
                            shop.region.map(String::from),
                            shop.seller_type.map(String::from),
                            shop.code.map(String::from),
                            account.as_str().to_owned(),
                            shop.cipher.expose().to_owned(),
                        ));
                    }
                }
                Ok(found)
            };
            answer(found.await)
        })
    }

    /// Calls a path; the answer and what stands around it, as JSON text.
    fn call(&self, py: Python<'_>, account: Option<String>, cipher: Option<String>, asked: Asked) -> PyResult<PyCall> {
        let client = self.client.clone();
        self.start(py, async move {
            let answered = async {
                let request = asked.request(cipher.is_some()).map_err(Refused::Text)?;
                let reply = session(client, account, cipher).await?.request(request).await?;
                let meta = reply.meta;
                let items: Vec<_> = meta
                    .item_errors
                    .iter()
                    .map(|item| json!({"code": item.code, "message": item.message, "detail": item.detail}))
                    .collect();
                let document = json!({
                    "data": reply.data, "request_id": meta.request_id, "message": meta.message, "status": meta.status,
                    "attempts": meta.attempts, "seconds": meta.elapsed.as_secs_f64(), "item_errors": items,
                });
                Ok(document.to_string())
            };
            answer(answered.await)
        })
    }

    /// Calls a path; status, headers, body and attempts, whatever they say.
    fn raw(&self, py: Python<'_>, account: Option<String>, cipher: Option<String>, asked: Asked) -> PyResult<PyCall> {
        let client = self.client.clone();
        self.start(py, async move {
            let answered = async {
                let request = asked.request(cipher.is_some()).map_err(Refused::Text)?;
                let reply = session(client, account, cipher).await?.raw(request).await?;
                let header = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
                    (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
                };
                let headers: Vec<(String, String)> = reply.headers.iter().map(header).collect();
                Ok((reply.status, headers, reply.body, reply.attempts))
            };
            match answered.await {
                Ok((status, headers, body, attempts)) => Box::new(move |py: Python<'_>| {
                    let body = pyo3::types::PyBytes::new(py, &body);
                    (status, headers, body, attempts).into_py_any(py)
                }),
                Err(refused) => answer(Err::<(), _>(refused)),
            }
        })
    }

    /// The orders of a shop as order lines, page by page, each order once in its newest state.
    fn order_lines(
        &self,
        py: Python<'_>,
        account: String,
        cipher: String,
        shop: &str,
        region: Option<&str>,
        wanted: Wanted,
    ) -> PyResult<PyCall> {
        let shop: ShopId = shop.parse().map_err(|error: kpi_core::error::ModelError| to_py(py, error))?;
        let mut context = FactContext::new(shop);
        if let Some(market) = region.and_then(|region| region.parse::<Market>().ok()) {
            context = context.with_market(market);
        }
        let client = self.client.clone();
        self.start(py, async move {
            let walked = async {
                let session = session(client, Some(account), Some(cipher)).await?;
                let mut pages = session.pages(wanted.list());
                let mut newest = Newest::default();
                while let Some(page) = pages.next().await {
                    page?.rows.into_iter().for_each(|order| newest.take(order));
                }
                let orders = newest.orders;
                let lines = to_facts::order_lines(&orders, &context);
                let batch = facts::to_batch(&lines.rows).map_err(Refused::Facts)?;
                let issues: Vec<Issue> = lines.issues.iter().cloned().collect();
                Ok(PyFacts {
                    name: OrderLine::TABLE.name.to_owned(),
                    schema: batch.schema(),
                    batches: vec![batch],
                    issues,
                })
            };
            answer(walked.await)
        })
    }

    fn __repr__(&self) -> String {
        format!("<client of app {:?}>", self.app_key)
    }
}
