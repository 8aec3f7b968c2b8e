use super::record::{Fields, Record, record_wire};
use super::scalar::Scalar;
use super::shape::{FieldShape, RecordShape, Shape};
use super::wire::FieldSeed;
use kpi_core::money::Currency;
use rust_decimal::Decimal;
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use smol_str::SmolStr;
use std::sync::atomic::AtomicU16;

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

    #[inline]
    fn from_text(text: &str) -> Result<Option<Self>, ()> {
        Ok(if text.is_empty() { None } else { Some(Self(SmolStr::new(text))) })
    }

    fn text(&self) -> SmolStr {
        self.0.clone()
    }
}

/// An amount with its currency beside it. Every part may be missing in an answer.
///
/// A few answers of the affiliate operations write the amount for people (`"Rp2.000"`). Such a text is not an exact
/// number; it is kept in [`shown`](Self::shown).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ApiMoney {
    /// The amount.
    pub amount: Option<Decimal>,
    /// Its currency.
    pub currency: Option<CurrencyCode>,
    /// The text in place of the amount where it is not a number.
    pub shown: Option<SmolStr>,
}

impl ApiMoney {
    /// An amount in a currency.
    #[must_use]
    pub fn new(amount: Decimal, currency: impl Into<CurrencyCode>) -> Self {
        Self { amount: Some(amount), currency: Some(currency.into()), shown: None }
    }
}

/// What stands under `amount`.
enum Figure {
    Exact(Decimal),
    Shown(SmolStr),
}

impl Scalar for Figure {
    const SHAPE: Shape = Shape::Decimal;
    const EXPECTED: &'static str = "an amount";

    fn from_text(text: &str) -> Result<Option<Self>, ()> {
        Ok(match Decimal::from_text(text) {
            Ok(amount) => amount.map(Self::Exact),
            Err(()) => Some(Self::Shown(SmolStr::new(text))),
        })
    }

    fn text(&self) -> SmolStr {
        match self {
            Self::Exact(amount) => amount.text(),
            Self::Shown(text) => text.clone(),
        }
    }
}

impl Record for ApiMoney {
    const RECORD: RecordShape = RecordShape {
        name: "ApiMoney",
        fields: &[
            FieldShape { name: "amount", shape: &Shape::Decimal },
            FieldShape { name: "currency", shape: &Shape::Text },
        ],
        open: false,
    };

    fn habit() -> &'static [AtomicU16] {
        static HABIT: [AtomicU16; 3] = [const { AtomicU16::new(u16::MAX) }; 3];
        &HABIT
    }

    fn read_field<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error> {
        if index == 0 {
            let mut figure = None;
            map.next_value_seed(FieldSeed(&mut figure))?;
            match figure {
                Some(Figure::Exact(amount)) => self.amount = Some(amount),
                Some(Figure::Shown(text)) => self.shown = Some(text),
                None => {}
            }
        } else {
            map.next_value_seed(FieldSeed(&mut self.currency))?;
        }
        Ok(())
    }

    fn write_fields<M: SerializeMap>(&self, out: &mut Fields<'_, M>) {
        match (&self.amount, &self.shown) {
            (None, Some(text)) => out.put("amount", text),
            (amount, _) => out.put("amount", amount),
        }
        out.put("currency", &self.currency);
    }
}

record_wire!(ApiMoney);
