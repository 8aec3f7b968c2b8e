//! Decimals as text in documents: for `#[serde(with = "kpi_core::money::decimal_text")]`.
//!
//! A number in place of the text is refused, because a JSON number may already have gone through a binary float.
//!
//! ```
//! use rust_decimal::Decimal;
//! #[derive(serde::Serialize, serde::Deserialize)]
//! struct Fee {
//!     #[serde(with = "kpi_core::money::decimal_text")]
//!     rate: Decimal,
//! }
//! let fee: Fee = serde_json::from_str(r#"{"rate":"0.060"}"#)?;
//! assert_eq!(serde_json::to_string(&fee)?, r#"{"rate":"0.060"}"#);
//! assert!(serde_json::from_str::<Fee>(r#"{"rate":0.06}"#).is_err());
//! # Ok::<(), serde_json::Error>(())
//! ```

use super::exact;
use rust_decimal::Decimal;
use serde::{Deserializer, Serializer, de};
use std::fmt;

/// Writes the decimal as text.
///
/// ```
/// use rust_decimal::Decimal;
/// let mut out = Vec::new();
/// let value = Decimal::new(1250, 2);
/// kpi_core::money::decimal_text::serialize(&value, &mut serde_json::Serializer::new(&mut out))?;
/// assert_eq!(out, br#""12.50""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn serialize<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&exact::unsigned_zero(*value))
}

/// Reads a decimal from text, by the rules of [`exact::parse_plain`].
///
/// ```
/// let mut document = serde_json::Deserializer::from_str(r#""12.50""#);
/// assert_eq!(kpi_core::money::decimal_text::deserialize(&mut document)?.to_string(), "12.50");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
    deserializer.deserialize_str(Text)
}

/// The same for a decimal that may be absent (`null`).
///
/// ```
/// use rust_decimal::Decimal;
/// #[derive(serde::Serialize, serde::Deserialize)]
/// struct Cap {
///     #[serde(with = "kpi_core::money::decimal_text::option", default)]
///     upper: Option<Decimal>,
/// }
/// let cap: Cap = serde_json::from_str(r#"{"upper":null}"#)?;
/// assert_eq!(cap.upper, None);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub mod option {
    use super::{Decimal, Deserializer, Serializer, Text, de, exact, fmt};

    /// Writes the decimal as text, or `null`.
    pub fn serialize<S: Serializer>(value: &Option<Decimal>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.serialize_some(&exact::unsigned_zero(*value).to_string()),
            None => serializer.serialize_none(),
        }
    }

    /// Reads a decimal from text, or `None` from `null`.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
        deserializer.deserialize_option(OptionText)
    }

    struct OptionText;

    impl<'de> de::Visitor<'de> for OptionText {
        type Value = Option<Decimal>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a decimal number as text, or null")
        }

        fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
            deserializer.deserialize_str(Text).map(Some)
        }
    }
}

struct Text;

impl de::Visitor<'_> for Text {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number as text (quote it: \"12.50\")")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Decimal, E> {
        exact::parse_plain(text).map_err(E::custom)
    }
}
