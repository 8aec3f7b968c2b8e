use super::scalar::{Scalar, decimal};
use super::shape::Shape;
use rust_decimal::Decimal;
use smol_str::{SmolStr, ToSmolStr, format_smolstr};

/// A share or ratio in the form it came. The API mixes three forms (`"0.0759"`, `"9.96%"`, `"93.4"` without a sign), so
/// only the percent sign is certain; what a bare number means depends on the field.
///
/// ```
/// use tiktok_client::types::{Rate, Scalar};
///
/// let live = Rate::from_text("9.96%").unwrap().unwrap();
/// assert_eq!(live.ratio_if_marked().unwrap().to_string(), "0.0996");
/// let bare = Rate::from_text("0.0759").unwrap().unwrap();
/// assert_eq!(bare.number().unwrap().to_string(), "0.0759");
/// assert_eq!(bare.ratio_if_marked(), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rate {
    /// A bare number: a ratio or a percentage, by field.
    Number(Decimal),
    /// The number before a percent sign.
    Percent(Decimal),
    /// Anything else, as it came (`"N/A"`, a range).
    Text(SmolStr),
}

impl Rate {
    /// The number as it stands in the text, without its percent sign.
    #[must_use]
    pub fn number(&self) -> Option<Decimal> {
        match self {
            Self::Number(number) | Self::Percent(number) => Some(*number),
            Self::Text(_) => None,
        }
    }

    /// The ratio (1 = 100 %) where a percent sign says how to read the number.
    #[must_use]
    pub fn ratio_if_marked(&self) -> Option<Decimal> {
        match self {
            Self::Percent(number) => {
                let mut ratio = *number;
                ratio.set_scale(number.scale().checked_add(2)?).ok()?;
                Some(ratio)
            }
            _ => None,
        }
    }
}

impl Scalar for Rate {
    const SHAPE: Shape = Shape::Rate;
    const EXPECTED: &'static str = "a rate";

    fn from_text(text: &str) -> Result<Option<Self>, ()> {
        if text.is_empty() {
            return Ok(None);
        }
        if let Some(number) = decimal(text) {
            return Ok(Some(Self::Number(number)));
        }
        Ok(Some(match text.strip_suffix('%').and_then(decimal) {
            Some(number) => Self::Percent(number),
            None => Self::Text(SmolStr::new(text)),
        }))
    }

    fn text(&self) -> SmolStr {
        match self {
            Self::Number(number) => number.to_smolstr(),
            Self::Percent(number) => format_smolstr!("{number}%"),
            Self::Text(text) => text.clone(),
        }
    }
}
