//! The two decimal column types: [`Amount`] and [`Rate`], scaled 64-bit integers.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use crate::error::ModelError;
use crate::model::record::{FieldKind, FieldType, Value};
use crate::money::{Currency, Money, exact};

/// Decimal places that an amount column keeps.
pub const AMOUNT_SCALE: u32 = 4;
/// Decimal places that a rate column keeps.
pub const RATE_SCALE: u32 = 8;
/// Decimal digits that both keep in all.
pub const PRECISION: u32 = 18;
/// First scaled value that has 19 digits.
const LIMIT: i64 = 1_000_000_000_000_000_000;

macro_rules! scaled {
    ($(#[doc = $doc:literal])+ $name:ident, $scale:ident, $kind:ident, $what:literal) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(i64);

        impl $name {
            /// Zero.
            pub const ZERO: Self = Self(0);

            /// Keeps a decimal digit for digit.
            ///
            /// # Errors
            /// [`ModelError::DoesNotFit`] when the value has more decimal places or more digits than the column.
            pub fn try_new(value: Decimal) -> Result<Self, ModelError> {
                exact::to_scaled_i128(value, $scale)
                    .ok()
                    .and_then(|scaled| i64::try_from(scaled).ok())
                    .filter(|scaled| scaled.abs() < LIMIT)
                    .map(Self)
                    .ok_or_else(|| ModelError::DoesNotFit { value: value.to_string(), scale: $scale })
            }

            /// From the scaled integer that columns hold.
            ///
            /// # Errors
            /// [`ModelError::DoesNotFit`] when it has more than 18 digits.
            pub fn try_from_scaled(scaled: i64) -> Result<Self, ModelError> {
                if scaled.unsigned_abs() < LIMIT.unsigned_abs() {
                    Ok(Self(scaled))
                } else {
                    Err(ModelError::DoesNotFit { value: scaled.to_string(), scale: $scale })
                }
            }

            pub(crate) const fn from_scaled(scaled: i64) -> Self {
                Self(scaled)
            }

            /// The scaled integer that columns hold.
            pub const fn scaled(self) -> i64 {
                self.0
            }

            /// The value as a decimal without trailing zeros.
            pub fn to_decimal(self) -> Decimal {
                Decimal::new(self.0, $scale).normalize()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.to_decimal().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = ModelError;
            fn from_str(text: &str) -> Result<Self, ModelError> {
                let value = exact::parse_plain(text).map_err(|error| ModelError::InvalidField {
                    field: $what,
                    value: crate::error::excerpt(text),
                    message: error.to_string(),
                })?;
                Self::try_new(value)
            }
        }

        impl From<$name> for Decimal {
            fn from(value: $name) -> Decimal {
                value.to_decimal()
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = deserializer.deserialize_any(DecimalText($what))?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }

        impl FieldType for $name {
            const KIND: FieldKind = FieldKind::$kind;
            fn to_value(&self) -> Value<'_> {
                Value::$kind(self.0)
            }
            fn from_value(value: Value<'_>) -> Result<Self, String> {
                match value {
                    Value::$kind(scaled) => Self::try_from_scaled(scaled).map_err(|e| e.to_string()),
                    other => Err(format!(concat!("expected ", $what, ", got {:?}"), other)),
                }
            }
        }
    };
}

scaled! {
    /// An exact amount in its row's currency: four decimal places, 18 digits.
    ///
    /// ```
    /// use kpi_core::model::Amount;
    /// use kpi_core::money::Currency;
    /// let price: Amount = "12.50".parse()?;
    /// assert_eq!(price.to_money(Currency::USD).to_string(), "12.50 USD");
    /// assert!("0.00001".parse::<Amount>().is_err()); // a fifth decimal place would be lost
    /// # Ok::<(), kpi_core::error::ModelError>(())
    /// ```
    Amount, AMOUNT_SCALE, Money, "an amount"
}

scaled! {
    /// An exact dimensionless number (share, rate, weight): eight decimal places, 18 digits.
    ///
    /// ```
    /// use kpi_core::model::Rate;
    /// let commission: Rate = "0.155".parse()?; // 15.5 %
    /// assert_eq!(commission.scaled(), 15_500_000);
    /// # Ok::<(), kpi_core::error::ModelError>(())
    /// ```
    Rate, RATE_SCALE, Rate, "a rate"
}

impl Amount {
    /// The amount with its currency.
    pub fn to_money(self, currency: Currency) -> Money {
        Money::new(Decimal::new(self.0, AMOUNT_SCALE), currency)
    }
}

/// Reads a decimal from a document: text, or a whole number. A float is refused, its digits are not what was written.
struct DecimalText(&'static str);

impl serde::de::Visitor<'_> for DecimalText {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} as text, for example \"12.50\"", self.0)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<String, E> {
        Ok(number.to_string())
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<String, E> {
        Ok(number.to_string())
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<String, E> {
        Err(E::custom(format!("{number} came as a floating-point number: put {} in quotes", self.0)))
    }
}
