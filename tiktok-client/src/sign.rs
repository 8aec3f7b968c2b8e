//! Request signatures.
//!
//! A call is signed over the path, all query parameters except `sign` and the access token, and the bytes of a JSON
//! body; the result goes into the query parameter `sign`. A form with files is signed without its body.

use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

/// Query parameters that are never part of a signature.
const NOT_SIGNED: &[&str] = &["access_token", "sign", "x-tts-access-token"];

/// Signs requests of one app. The keyed state of the hash is kept, so a signature costs one pass over the text.
///
/// ```
/// use tiktok_client::sign::Signer;
///
/// let signer = Signer::new("29a39d", "e59af819cc".into());
/// let query = [("app_key", "29a39d"), ("timestamp", "1623812664")];
/// assert_eq!(
///     signer.sign("/authorization/202309/shops", query, b""),
///     "b596b73e0cc6de07ac26f036364178ab16b0a907af13d43f0a0cd2345f582dc8"
/// );
/// ```
#[derive(Clone)]
pub struct Signer {
    app_key: String,
    secret: SecretString,
    keyed: Hmac<Sha256>,
    opened: Hmac<Sha256>,
}

impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Signer").field("app_key", &self.app_key).finish_non_exhaustive()
    }
}

impl Signer {
    /// A signer of an app.
    #[must_use]
    pub fn new(app_key: impl Into<String>, app_secret: SecretString) -> Self {
        let keyed = keyed(app_secret.expose_secret().as_bytes());
        let mut opened = keyed.clone();
        opened.update(app_secret.expose_secret().as_bytes());
        Self { app_key: app_key.into(), secret: app_secret, keyed, opened }
    }

    /// The key of the app, which every call carries.
    #[must_use]
    pub fn app_key(&self) -> &str {
        &self.app_key
    }

    /// The signature of a call in lower-case hexadecimal digits (upper case is refused by the platform).
    ///
    /// - `path` exactly as it is sent, without host and query;
    /// - `query` decoded; `sign` and the access token are left out here, so they may be among them; order does not
    ///   matter;
    /// - `body` the bytes of a JSON body as they are sent; nothing for a call without body and for a form with files.
    #[must_use]
    pub fn sign<K: AsRef<str>, V: AsRef<str>>(
        &self,
        path: &str,
        query: impl IntoIterator<Item = (K, V)>,
        body: &[u8],
    ) -> String {
        let mut pairs: Vec<(K, V)> =
            query.into_iter().filter(|(name, _)| !NOT_SIGNED.contains(&name.as_ref())).collect();
        pairs.sort_unstable_by(|(a, x), (b, y)| (a.as_ref(), x.as_ref()).cmp(&(b.as_ref(), y.as_ref())));
        let mut hash = self.opened.clone();
        hash.update(path.as_bytes());
        for (name, value) in &pairs {
            hash.update(name.as_ref().as_bytes());
            hash.update(value.as_ref().as_bytes());
        }
        hash.update(body);
        hash.update(self.secret.expose_secret().as_bytes());
        digits(&hash.finalize().into_bytes().into())
    }

    /// The signature of a notification: over the app key and the raw body.
    #[must_use]
    pub fn sign_notification(&self, body: &[u8]) -> String {
        digits(&self.notification(body))
    }

    /// The bytes of a notification's signature.
    pub(crate) fn notification(&self, body: &[u8]) -> [u8; 32] {
        let mut hash = self.keyed.clone();
        hash.update(self.app_key.as_bytes());
        hash.update(body);
        hash.finalize().into_bytes().into()
    }
}

/// Lower-case hexadecimal digits.
fn digits(bytes: &[u8; 32]) -> String {
    let mut digits = vec![0; 64];
    match hex::encode_to_slice(bytes, &mut digits).map(|()| String::from_utf8(digits)) {
        Ok(Ok(digits)) => digits,
        _ => unreachable!("32 bytes have 64 digits"),
    }
}

/// An HMAC takes a key of any length.
fn keyed(key: &[u8]) -> Hmac<Sha256> {
    match Hmac::new_from_slice(key) {
        Ok(hash) => hash,
        Err(_) => unreachable!("an HMAC takes a key of any length"),
    }
}
