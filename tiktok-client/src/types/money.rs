use super::record::record;
use super::scalar::Scalar;
use super::shape::Shape;
use kpi_core::money::Currency;
use rust_decimal::Decimal;
use smol_str::SmolStr;

/// A currency code as the API writes it.
///
/// ```
/// use tiktok_client::types::CurrencyCode;
///
/// let code = CurrencyCode::new("VND");
/// assert_eq!(code.currency().unwrap().minor_digits(), 0);
/// assert!(CurrencyCode::new("COIN").currency().is_none());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CurrencyCode(SmolStr);

impl CurrencyCode {
    /// Keeps the text.
    #[must_use]
    pub fn new(code: impl AsRef<str>) -> Self {
        Self(SmolStr::new(code.as_ref().trim()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The ISO 4217 currency, if the code is one.
    #[must_use]
    pub fn currency(&self) -> Option<Currency> {
        Currency::try_new(&self.0).ok()
    }
}

impl From<Currency> for CurrencyCode {
    fn from(currency: Currency) -> Self {
        Self::new(currency.code())
    }
}

impl std::fmt::Display for CurrencyCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Scalar for CurrencyCode {
    const SHAPE: Shape = Shape::Text;
    const EXPECTED: &'static str = "a currency code";

    fn from_text(text: &str) -> Result<Option<Self>, ()> {
        Ok(if text.is_empty() { None } else { Some(Self(SmolStr::new(text))) })
    }

    fn text(&self) -> SmolStr {
        self.0.clone()
    }
}

record! {
    /// An amount with its currency beside it. Either part may be missing in an answer.
    pub struct ApiMoney {
        /// The amount.
        pub amount: Option<Decimal> = "amount",
        /// Its currency.
        pub currency: Option<CurrencyCode> = "currency",
    }
}

impl ApiMoney {
    /// An amount in a currency.
    #[must_use]
    pub fn new(amount: Decimal, currency: impl Into<CurrencyCode>) -> Self {
        Self { amount: Some(amount), currency: Some(currency.into()) }
    }
}
