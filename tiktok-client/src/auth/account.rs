use smol_str::SmolStr;

/// The account that gave an authorisation: the `open_id` of its tokens.
///
/// ```
/// use tiktok_client::auth::AccountId;
/// assert_eq!(AccountId::new("7010736057180325637").as_str(), "7010736057180325637");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(SmolStr);

impl AccountId {
    /// Keeps the text.
    #[must_use]
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(SmolStr::new(id))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for AccountId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
