//! Identifiers: text, one type per kind, never a float.

use crate::error::{ModelError, excerpt};
use smol_str::SmolStr;

/// Longest id accepted, in bytes.
pub const MAX_ID_BYTES: usize = 128;

/// Checks and cleans the text of an id: blanks, TABs and no-break spaces around it are not part of it.
pub(crate) fn check(kind: &'static str, text: &str) -> Result<SmolStr, ModelError> {
    // Nearly every id is plain digits, which nothing below can refuse.
    if !text.is_empty() && text.len() <= MAX_ID_BYTES && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(SmolStr::new(text));
    }
    let id = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let refuse = |reason| Err(ModelError::InvalidId { kind, value: excerpt(text), reason });
    if id.is_empty() {
        return refuse("it is empty");
    }
    if id.len() > MAX_ID_BYTES {
        return refuse("it is longer than 128 bytes");
    }
    if id.chars().any(char::is_control) {
        return refuse("it contains a control character");
    }
    if looks_like_float(id) {
        return Err(ModelError::DamagedId { kind, value: excerpt(text) });
    }
    Ok(SmolStr::new(id))
}

/// `5.83871E+17`, `5,83871E+17`, `5E17` and `583871234567890123.0`: what spreadsheets and float columns make of ids.
fn looks_like_float(id: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let number = |text: &str| match text.split_once(['.', ',']) {
        Some((whole, fraction)) => digits(whole) && digits(fraction),
        None => digits(text),
    };
    let unsigned = id.strip_prefix(['-', '+']).unwrap_or(id);
    if let Some((mantissa, exponent)) = unsigned.split_once(['e', 'E']) {
        let signed = exponent.strip_prefix(['+', '-']);
        return number(mantissa)
            && digits(signed.unwrap_or(exponent))
            && (signed.is_some() || mantissa.contains(['.', ',']) || mantissa.len() == 1);
    }
    match unsigned.split_once(['.', ',']) {
        Some((whole, fraction)) => {
            digits(whole) && whole.len() >= 9 && !fraction.is_empty() && fraction.bytes().all(|b| b == b'0')
        }
        None => false,
    }
}

macro_rules! ids {
    ($($(#[doc = $doc:literal])+ $name:ident($kind:literal, $field_kind:ident);)+) => {$(
        $(#[doc = $doc])+
        ///
        /// Text of at most 128 bytes; blanks around it are dropped. A JSON integer is accepted and kept digit for
        /// digit, a float or a text in scientific notation is refused: its digits are already lost.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(smol_str::SmolStr);

        impl $name {
            /// Checks the text and keeps it.
            ///
            /// # Errors
            /// [`ModelError::InvalidId`] for empty, overlong or unprintable text, [`ModelError::DamagedId`] for
            /// scientific notation and for digits that end in `.0`.
            pub fn try_new(text: impl AsRef<str>) -> Result<Self, $crate::error::ModelError> {
                $crate::model::id::check($kind, text.as_ref()).map(Self)
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::error::ModelError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::try_new(text)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = deserializer.deserialize_any($crate::model::id::IdText($kind))?;
                Self::try_new(&text).map_err(serde::de::Error::custom)
            }
        }

        impl $crate::model::record::FieldType for $name {
            const KIND: $crate::model::record::FieldKind = $crate::model::record::FieldKind::$field_kind;
            fn to_value(&self) -> $crate::model::record::Value<'_> {
                $crate::model::record::Value::Text(&self.0)
            }
            fn from_value(value: $crate::model::record::Value<'_>) -> Result<Self, String> {
                Self::try_new(value.text()?).map_err(|e| e.to_string())
            }
        }
    )+};
}

/// Reads the text of an id from a document: a string, or an integer that is kept digit for digit.
#[derive(Debug)]
pub(crate) struct IdText(pub(crate) &'static str);

impl serde::de::Visitor<'_> for IdText {
    type Value = SmolStr;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a {} id as text", self.0)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(SmolStr::new(text))
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(SmolStr::from(number.to_string()))
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(SmolStr::from(number.to_string()))
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Self::Value, E> {
        Err(E::custom(format!("{} id {number} came as a floating-point number: send it as text", self.0)))
    }
}

ids! {
    /// An order of the platform or of the ERP.
    OrderId("order", Id);
    /// One line of an order; unique together with its order.
    LineId("order line", Id);
    /// A parcel.
    PackageId("package", Id);
    /// A buyer as the platform names them; a pseudonym, not a name.
    BuyerId("buyer", Id);
    /// A cancellation, return or refund request.
    AfterSaleId("after-sale", Id);
    /// A product review.
    ReviewId("review", Id);
    /// One row of a settlement statement.
    SettlementId("settlement row", Id);
    /// A statement that settles many rows.
    StatementId("statement", Key);
    /// A booked cost.
    CostId("cost", Id);
    /// A violation, appeal or compliance task.
    ComplianceId("compliance item", Id);
    /// A seller account that owns shops.
    SellerId("seller", Key);
    /// A shop.
    ShopId("shop", Key);
    /// A product (SPU).
    ProductId("product", Key);
    /// A sellable variant of a product.
    SkuId("SKU", Key);
    /// A LIVE session.
    LiveSessionId("LIVE session", Key);
    /// A short video.
    VideoId("video", Key);
    /// A creator.
    CreatorId("creator", Key);
    /// An advertising campaign.
    CampaignId("campaign", Key);
    /// A warehouse.
    WarehouseId("warehouse", Key);
    /// A team of the seller or agency.
    TeamId("team", Key);
    /// A person of the seller or agency.
    PersonId("person", Key);
}
