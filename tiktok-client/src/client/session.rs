use super::Client;
use super::cipher::ShopCipher;
use super::exchange::{Caller, Exchanged, Failed, Read};
use super::reply::{RawReply, Reply, ReplyMeta};
use super::request::{PathRequest, Prepared};
use crate::api::Operation;
use crate::auth::AccountId;
use crate::envelope::{self, Answer};
use crate::error::{CallError, RequestError, ResponseError};
use crate::transport::HttpResponse;
use crate::types::ShopId;
use crate::types::record::record;
use serde_json::Value;
use smol_str::SmolStr;
use std::sync::Arc;

record! {
    /// The shops of a token.
    struct Shops {
        /// Shops.
        pub shops: Vec<SentShop> = "shops",
    }
}

record! {
    /// One of them.
    struct SentShop {
        /// Id.
        pub id: Option<ShopId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Country.
        pub region: Option<SmolStr> = "region",
        /// Kind of seller.
        pub seller_type: Option<SmolStr> = "seller_type",
        /// Cipher.
        pub cipher: Option<SmolStr> = "cipher",
        /// Code.
        pub code: Option<SmolStr> = "code",
    }
}

/// A shop that an account may act for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AuthorizedShop {
    /// Id.
    pub id: ShopId,
    /// Name.
    pub name: Option<SmolStr>,
    /// Country of the site: `US`, `GB`, `ID`, …
    pub region: Option<SmolStr>,
    /// `LOCAL` or `CROSS_BORDER`.
    pub seller_type: Option<SmolStr>,
    /// What names the shop in calls.
    pub cipher: ShopCipher,
    /// The shop's short code in Seller Center.
    pub code: Option<SmolStr>,
}

/// Calls on behalf of one account, and of one of its shops where one is chosen. Cheap to clone.
#[derive(Clone)]
pub struct Session(Arc<Parts>);

struct Parts {
    client: Client,
    account: AccountId,
    cipher: Option<ShopCipher>,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session")
            .field("account", &self.0.account)
            .field("shop", &self.0.cipher)
            .finish_non_exhaustive()
    }
}

impl Session {
    pub(crate) fn new(client: Client, account: AccountId) -> Self {
        Self(Arc::new(Parts { client, account, cipher: None }))
    }

    /// The same account, for one of its shops. Operations that take no cipher are called without it.
    #[must_use]
    pub fn for_shop(&self, cipher: ShopCipher) -> Self {
        Self(Arc::new(Parts { client: self.0.client.clone(), account: self.0.account.clone(), cipher: Some(cipher) }))
    }

    /// The account.
    #[must_use]
    pub fn account(&self) -> &AccountId {
        &self.0.account
    }

    /// The client.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.0.client
    }

    /// Makes a typed call.
    ///
    /// # Errors
    /// [`CallError`]; its [`attempts`](CallError::attempts) say how often it was tried by the table of
    /// [`RetryPolicy`](crate::transport::RetryPolicy).
    pub fn call<O: Operation>(
        &self,
        operation: &O,
    ) -> impl Future<Output = Result<Reply<O::Response>, CallError>> + Send + use<O> {
        let prepared = Prepared::of(operation);
        self.clone().read(O::INFO.id, prepared, envelope::decode::<O::Response>)
    }

    /// Calls any path and gives the data as JSON. A refusal is an error, as for a typed call.
    ///
    /// # Errors
    /// [`CallError`].
    pub fn request(
        &self,
        request: PathRequest,
    ) -> impl Future<Output = Result<Reply<Value>, CallError>> + Send + use<> {
        self.clone().read("path", request.prepare(), envelope::decode_any)
    }

    /// Calls any path and gives the answer as it came, also a refusal, after the usual repetitions.
    ///
    /// # Errors
    /// [`CallError`] where there is no answer at all.
    pub fn raw(&self, request: PathRequest) -> impl Future<Output = Result<RawReply, CallError>> + Send + use<> {
        let session = self.clone();
        async move {
            let prepared = request.prepare().map_err(|error| CallError::unsent("path", error))?;
            let mut check = |response: &HttpResponse| envelope::decode_any(response.status, &response.body).map(drop);
            let (response, attempts, rate) = match session.exchange(&prepared, &mut check).await {
                Ok(Exchanged { response, attempts, rate, .. }) => (response, attempts, rate),
                Err(Failed { error, response: Some(response) }) => (Some(response), error.attempts(), error.rate()),
                Err(Failed { error, response: None }) => return Err(error),
            };
            let HttpResponse { status, headers, body } = response.unwrap_or_else(|| HttpResponse::new(0, ""));
            Ok(RawReply { status, headers, body, attempts, rate })
        }
    }

    /// The shops that the account may act for.
    ///
    /// # Errors
    /// [`CallError`].
    pub async fn shops(&self) -> Result<Vec<AuthorizedShop>, CallError> {
        let request = PathRequest::get("/authorization/202309/shops");
        let reply = self.clone().read("getAuthorizedShops", request.prepare(), envelope::decode::<Shops>).await?;
        Ok(reply.data.shops.into_iter().filter_map(SentShop::complete).collect())
    }

    async fn exchange(&self, call: &Prepared, read: Read<'_>) -> Result<Exchanged, Failed> {
        let Parts { client, account, cipher } = &*self.0;
        let caller = Caller { tokens: &client.tokens, account, cipher: cipher.as_ref() };
        client.engine.run(Some(caller), call, read).await
    }

    async fn read<T: Send>(
        self,
        operation: &'static str,
        prepared: Result<Prepared, RequestError>,
        decode: fn(u16, &[u8]) -> Result<Answer<T>, ResponseError>,
    ) -> Result<Reply<T>, CallError> {
        let prepared = prepared.map_err(|error| CallError::unsent(operation, error))?;
        let mut answer = None;
        let mut read = |response: &HttpResponse| -> Result<(), ResponseError> {
            answer = Some(decode(response.status, &response.body)?);
            Ok(())
        };
        let done = self.exchange(&prepared, &mut read).await.map_err(|failed| failed.error)?;
        let Some(Answer { data, request_id, message, status, item_errors }) = answer else {
            unreachable!("an exchange ends well only when its answer was read");
        };
        let Exchanged { rate, attempts, elapsed, .. } = done;
        Ok(Reply { data, meta: ReplyMeta { request_id, status, message, item_errors, rate, attempts, elapsed } })
    }
}

impl SentShop {
    /// A shop without id or cipher cannot be called.
    fn complete(self) -> Option<AuthorizedShop> {
        let Self { id, name, region, seller_type, cipher, code } = self;
        Some(AuthorizedShop { id: id?, name, region, seller_type, cipher: ShopCipher::new(cipher?), code })
    }
}
