use smol_str::SmolStr;

/// What names a shop in calls (`shop_cipher`). `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShopCipher(SmolStr);

impl ShopCipher {
    /// Keeps the text.
    #[must_use]
    pub fn new(cipher: impl Into<SmolStr>) -> Self {
        Self(cipher.into())
    }

    /// The text, to store it; it belongs neither into logs nor into errors.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for ShopCipher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ShopCipher([hidden])")
    }
}
