use crate::error::AuthError;
use secrecy::{ExposeSecret, SecretString};
use std::fmt::Write as _;
use subtle::ConstantTimeEq;

/// A page on which an account agrees to an app. The address to return to is fixed in Partner Center.
///
/// ```
/// use tiktok_client::auth::{AuthorizePage, AuthorizeState};
///
/// let state = AuthorizeState::new("kept-in-the-session");
/// assert_eq!(
///     AuthorizePage::Seller { service_id: "7300" }.url(&state),
///     "https://services.tiktokshop.com/open/authorize?service_id=7300&state=kept-in-the-session"
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthorizePage<'a> {
    /// Sellers everywhere except in the US.
    Seller {
        /// Id of the app's service in Partner Center; not the app key.
        service_id: &'a str,
    },
    /// Sellers in the US.
    SellerUs {
        /// Id of the app's service in Partner Center; not the app key.
        service_id: &'a str,
    },
    /// Partners everywhere except in the US.
    Partner {
        /// Id of the app's service in Partner Center; not the app key.
        service_id: &'a str,
    },
    /// Partners in the US.
    PartnerUs {
        /// Id of the app's service in Partner Center; not the app key.
        service_id: &'a str,
    },
    /// Creators.
    Creator {
        /// Key of the app.
        app_key: &'a str,
    },
}

impl AuthorizePage<'_> {
    /// The address to send the user to.
    #[must_use]
    pub fn url(&self, state: &AuthorizeState) -> String {
        let (page, name, value) = match self {
            Self::Seller { service_id } => ("https://services.tiktokshop.com/open/authorize", "service_id", service_id),
            Self::SellerUs { service_id } => {
                ("https://services.us.tiktokshop.com/open/authorize", "service_id", service_id)
            }
            Self::Partner { service_id } => ("https://partner.tiktokshop.com/open/authorize", "service_id", service_id),
            Self::PartnerUs { service_id } => {
                ("https://partner.us.tiktokshop.com/open/authorize", "service_id", service_id)
            }
            Self::Creator { app_key } => ("https://shop.tiktok.com/alliance/creator/auth", "app_key", app_key),
        };
        let mut url = format!("{page}?{name}=");
        encode(value, &mut url);
        url.push_str("&state=");
        encode(state.0.expose_secret(), &mut url);
        url
    }
}

/// A text that goes out to the authorise page and comes back unchanged. It ties the callback to the browser session that
/// began it; keep it there, and use it once. `Debug` does not show it.
#[derive(Debug, Clone)]
pub struct AuthorizeState(SecretString);

impl AuthorizeState {
    /// A text of the caller's own, such as the one kept in the session. It must not be guessable.
    #[must_use]
    pub fn new(state: impl Into<String>) -> Self {
        Self(SecretString::from(state.into()))
    }

    /// 32 random bytes from the machine, as hexadecimal digits.
    ///
    /// # Errors
    /// [`AuthError::NoRandomness`] where the machine gives none.
    pub fn random() -> Result<Self, AuthError> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|error| AuthError::NoRandomness { message: error.to_string() })?;
        Ok(Self::new(hex::encode(bytes)))
    }

    /// The text, to keep it in the user's session.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

/// The code that an authorisation gives. It works once and for 30 minutes. `Debug` does not show it.
#[derive(Debug, Clone)]
pub struct AuthorizationCode(SecretString);

impl AuthorizationCode {
    /// A code that came another way than by the callback.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self(SecretString::from(code.into()))
    }

    /// Takes the code out of the callback, given as its whole address or as the query alone.
    ///
    /// ```
    /// use tiktok_client::auth::{AuthorizationCode, AuthorizeState};
    ///
    /// let state = AuthorizeState::new("s1");
    /// assert!(AuthorizationCode::from_callback("https://app.example/back?code=ROW_abc&state=s1", &state).is_ok());
    /// let error = AuthorizationCode::from_callback("code=ROW_abc&state=other", &state).unwrap_err();
    /// assert_eq!(error.code(), "auth.state_mismatch");
    /// ```
    ///
    /// # Errors
    /// [`AuthError::StateMismatch`] first, then [`AuthError::Denied`] and [`AuthError::NoCode`].
    pub fn from_callback(callback: &str, state: &AuthorizeState) -> Result<Self, AuthError> {
        let query = callback.split_once('?').map_or(callback, |(_, query)| query);
        let query = query.split('#').next().unwrap_or_default();
        let (mut code, mut given, mut denied) = (None, None, None);
        for pair in query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            match name {
                "code" => code = Some(decode(value)),
                "state" => given = Some(decode(value)),
                "error" => denied = Some(decode(value)),
                _ => {}
            }
        }
        let given = given.unwrap_or_default();
        if state.expose().is_empty() || !bool::from(given.as_bytes().ct_eq(state.expose().as_bytes())) {
            return Err(AuthError::StateMismatch);
        }
        if let Some(reason) = denied {
            return Err(AuthError::Denied { reason: crate::error::excerpt(&reason) });
        }
        match code {
            Some(code) if !code.is_empty() && code != "null" => Ok(Self::new(code)),
            _ => Err(AuthError::NoCode),
        }
    }

    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
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

/// Undoes percent-encoding and `+`; what is no encoding stays as it is.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        let digits = tail.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match (first, digits.and_then(|two| u8::from_str_radix(two, 16).ok())) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            (b'+', _) => bytes.push(b' '),
            (byte, _) => bytes.push(*byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_its_address() {
        let state = AuthorizeState::new("a b&c");
        let url = |page: AuthorizePage<'_>| page.url(&state);
        assert_eq!(
            [
                url(AuthorizePage::Seller { service_id: "1" }),
                url(AuthorizePage::SellerUs { service_id: "1" }),
                url(AuthorizePage::Partner { service_id: "1" }),
                url(AuthorizePage::PartnerUs { service_id: "1" }),
                url(AuthorizePage::Creator { app_key: "k" }),
            ],
            [
                "https://services.tiktokshop.com/open/authorize?service_id=1&state=a%20b%26c",
                "https://services.us.tiktokshop.com/open/authorize?service_id=1&state=a%20b%26c",
                "https://partner.tiktokshop.com/open/authorize?service_id=1&state=a%20b%26c",
                "https://partner.us.tiktokshop.com/open/authorize?service_id=1&state=a%20b%26c",
                "https://shop.tiktok.com/alliance/creator/auth?app_key=k&state=a%20b%26c",
            ]
        );
    }

    #[test]
    fn a_callback_gives_its_code_only_for_the_right_state() {
        let state = AuthorizeState::random().unwrap();
        assert_eq!(state.expose().len(), 64);
        let read = |query: String| {
            AuthorizationCode::from_callback(&query, &state).map(|code| code.expose().to_owned()).map_err(|e| e.code())
        };
        let text = state.expose();
        assert_eq!(read(format!("app_key=k&code=ROW_a%2Bb%2f&locale=en&state={text}#top")), Ok("ROW_a+b/".into()));
        assert_eq!(read(format!("code=null&error=auth_denied&state={text}")), Err("auth.denied"));
        assert_eq!(read("code=null&error=auth_denied&state=x".into()), Err("auth.state_mismatch"));
        assert_eq!(read(format!("code=null&state={text}")), Err("auth.no_code"));
        assert_eq!(read(format!("state={text}")), Err("auth.no_code"));
        assert_eq!(read("code=a".into()), Err("auth.state_mismatch"));
        let empty = AuthorizeState::new("");
        assert!(AuthorizationCode::from_callback("code=a&state=", &empty).is_err(), "an empty state protects nothing");
    }

    #[test]
    fn broken_encodings_stay_as_they_are() {
        assert_eq!(decode("%zz%4"), "%zz%4");
        assert_eq!(decode("%"), "%");
    }
}
