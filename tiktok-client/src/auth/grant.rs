use crate::envelope;
use crate::error::ResponseError;
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, TimeDelta, Utc};
use secrecy::SecretString;
use smol_str::SmolStr;

record! {
    /// The answer as it is sent; never shown, because it holds the tokens.
    struct Sent {
        /// Access token.
        pub access_token: Option<SmolStr> = "access_token",
        /// Its end.
        pub access_token_expire_in: Option<i64> = "access_token_expire_in",
        /// Refresh token.
        pub refresh_token: Option<SmolStr> = "refresh_token",
        /// Its end.
        pub refresh_token_expire_in: Option<i64> = "refresh_token_expire_in",
        /// Account.
        pub open_id: Option<ApiId> = "open_id",
        /// Name.
        pub seller_name: Option<SmolStr> = "seller_name",
        /// Country.
        pub seller_base_region: Option<SmolStr> = "seller_base_region",
        /// Kind of account.
        pub user_type: Option<i64> = "user_type",
        /// Scopes.
        pub granted_scopes: Vec<SmolStr> = "granted_scopes",
    }
}

/// What the token endpoints answer, for a new authorisation and for a refresh. `Debug` does not show the tokens.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TokenGrant {
    /// Token of the calls; seven days by default.
    pub access_token: SecretString,
    /// When the access token ends.
    pub access_expires: Option<DateTime<Utc>>,
    /// Token of the next refresh. Every refresh gives a new pair: keep both in one step.
    pub refresh_token: SecretString,
    /// When the authorisation ends.
    pub refresh_expires: Option<DateTime<Utc>>,
    /// The account that authorised.
    pub open_id: Option<ApiId>,
    /// Its display name.
    pub seller_name: Option<SmolStr>,
    /// Country of the seller's base.
    pub seller_base_region: Option<SmolStr>,
    /// 0 for a seller, 1 for a creator; other numbers for partners.
    pub user_type: Option<i64>,
    /// What was granted; empty in older answers, which do not say it.
    pub granted_scopes: Vec<SmolStr>,
}

impl TokenGrant {
    /// Tokens that were obtained elsewhere. Nothing is known about their end and scopes until the fields say it; an
    /// empty refresh token means that there is none.
    #[must_use]
    pub fn new(access_token: impl Into<String>, refresh_token: impl Into<String>) -> Self {
        Self {
            access_token: SecretString::from(access_token.into()),
            access_expires: None,
            refresh_token: SecretString::from(refresh_token.into()),
            refresh_expires: None,
            open_id: None,
            seller_name: None,
            seller_base_region: None,
            user_type: None,
            granted_scopes: Vec::new(),
        }
    }

    /// Whether one of the scopes was granted. Where either side says nothing, the platform decides.
    #[must_use]
    pub fn allows(&self, scopes: &[&str]) -> bool {
        scopes.is_empty()
            || self.granted_scopes.is_empty()
            || scopes.iter().any(|scope| self.granted_scopes.iter().any(|granted| granted == scope))
    }

    /// Keeps what an answer to a refresh leaves out.
    #[cfg(feature = "http")]
    pub(crate) fn fill_from(&mut self, old: &Self) {
        use secrecy::ExposeSecret;
        if self.refresh_token.expose_secret().is_empty() {
            self.refresh_token = old.refresh_token.clone();
            self.refresh_expires = self.refresh_expires.or(old.refresh_expires);
        }
        self.open_id = self.open_id.take().or_else(|| old.open_id.clone());
        self.seller_name = self.seller_name.take().or_else(|| old.seller_name.clone());
        self.seller_base_region = self.seller_base_region.take().or_else(|| old.seller_base_region.clone());
        self.user_type = self.user_type.or(old.user_type);
        if self.granted_scopes.is_empty() {
            self.granted_scopes.clone_from(&old.granted_scopes);
        }
    }

    /// Reads the answer of a token endpoint that was received at a time.
    ///
    /// Although their names say otherwise, the `…_expire_in` fields are absolute times. A value below 10⁹ can only be a
    /// duration and is counted from `received`.
    ///
    /// ```
    /// use tiktok_client::auth::TokenGrant;
    ///
    /// let body = br#"{"code":0,"data":{"access_token":"ROW_x","access_token_expire_in":1660556783}}"#;
    /// let grant = TokenGrant::read(200, body, chrono::DateTime::UNIX_EPOCH)?;
    /// assert_eq!(grant.access_expires.unwrap().timestamp(), 1660556783);
    /// assert!(!format!("{grant:?}").contains("ROW_x"));
    /// # Ok::<(), tiktok_client::error::ResponseError>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`envelope::decode`]: failures come with HTTP 200 as well.
    pub fn read(status: u16, body: &[u8], received: DateTime<Utc>) -> Result<Self, ResponseError> {
        let sent = envelope::decode::<Sent>(status, body)?.data;
        let end = |seconds: Option<i64>| match seconds? {
            duration if duration < 1_000_000_000 => received.checked_add_signed(TimeDelta::try_seconds(duration)?),
            absolute => DateTime::from_timestamp(absolute, 0),
        };
        let secret = |text: Option<SmolStr>| SecretString::from(String::from(text.unwrap_or_default()));
        Ok(Self {
            access_token: secret(sent.access_token),
            access_expires: end(sent.access_token_expire_in),
            refresh_token: secret(sent.refresh_token),
            refresh_expires: end(sent.refresh_token_expire_in),
            open_id: sent.open_id,
            seller_name: sent.seller_name,
            seller_base_region: sent.seller_base_region,
            user_type: sent.user_type,
            granted_scopes: sent.granted_scopes,
        })
    }
}
