use crate::error::{MoneyError, excerpt};
use iso_currency::Currency as Iso;
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{cmp::Ordering, fmt, str::FromStr};

/// A currency of ISO 4217 that has a minor unit.
///
/// Codes without one (gold `XAU`, "no currency" `XXX`, the test code `XTS`) are refused, because no amount of them can
/// be rounded or split. The order is that of the codes.
///
/// ```
/// use kpi_core::money::Currency;
/// assert_eq!(Currency::try_new(" mxn ")?, Currency::MXN);
/// assert_eq!(Currency::THB.name(), "Thai baht");
/// assert_eq!(Currency::try_new("XAU").unwrap_err().code(), "money.unsupported_currency");
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[must_use]
pub struct Currency(Iso);

macro_rules! constants {
    ($($code:ident $name:literal),* $(,)?) => {
        $(#[doc = concat!($name, ".")] pub const $code: Self = Self(Iso::$code);)*
    };
}

impl Currency {
    constants! {
        AUD "Australian dollar",
        BRL "Brazilian real",
        CAD "Canadian dollar",
        CNY "Chinese yuan",
        EUR "Euro",
        GBP "Pound sterling",
        HKD "Hong Kong dollar",
        IDR "Indonesian rupiah",
        INR "Indian rupee",
        JPY "Japanese yen",
        KRW "South Korean won",
        MXN "Mexican peso",
        MYR "Malaysian ringgit",
        PHP "Philippine peso",
        SGD "Singapore dollar",
        THB "Thai baht",
        TWD "New Taiwan dollar",
        USD "United States dollar",
        VND "Vietnamese dong",
    }

    /// Reads an ISO 4217 code in upper or lower case, with blanks around it.
    ///
    /// ```
    /// use kpi_core::money::Currency;
    /// assert_eq!(Currency::try_new("vnd")?.code(), "VND");
    /// assert!(Currency::try_new("RMB").is_err());
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn try_new(text: &str) -> Result<Self, MoneyError> {
        let trimmed = text.trim_matches(|c: char| c.is_ascii_whitespace());
        let unknown = || MoneyError::UnknownCurrency { text: excerpt(text) };
        if trimmed.len() != 3 || !trimmed.bytes().all(|b| b.is_ascii_alphabetic()) {
            return Err(unknown());
        }
        let iso = Iso::from_code(&trimmed.to_ascii_uppercase()).ok_or_else(unknown)?;
        match iso.exponent() {
            Some(_) => Ok(Self(iso)),
            None => Err(MoneyError::UnsupportedCurrency { code: iso.code() }),
        }
    }

    /// Every currency, in the order of the codes.
    ///
    /// ```
    /// use kpi_core::money::Currency;
    /// assert!(Currency::all().any(|currency| currency == Currency::PHP));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        let mut all: Vec<Self> =
            (0..1000).filter_map(Iso::from_numeric).filter(|iso| iso.exponent().is_some()).map(Self).collect();
        all.sort();
        all.into_iter()
    }

    /// The ISO 4217 code, three capital letters.
    ///
    /// ```
    /// assert_eq!(kpi_core::money::Currency::GBP.code(), "GBP");
    /// ```
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// The English name.
    ///
    /// ```
    /// assert_eq!(kpi_core::money::Currency::EUR.name(), "Euro");
    /// ```
    pub fn name(&self) -> &str {
        self.0.name()
    }

    /// Digits after the point by ISO 4217: 2 for most, 0 for JPY, 3 for KWD.
    ///
    /// ```
    /// use kpi_core::money::Currency;
    /// assert_eq!(Currency::IDR.iso_minor_digits(), 2);
    /// assert_eq!(Currency::VND.iso_minor_digits(), 0);
    /// ```
    pub fn iso_minor_digits(self) -> u8 {
        self.0.exponent().and_then(|digits| u8::try_from(digits).ok()).unwrap_or(0)
    }

    /// Digits after the point in which the platform really settles: as ISO 4217, except 0 for IDR.
    ///
    /// ISO gives the rupiah two digits (the sen), which nobody has paid in for decades; prices, settlement lines and
    /// bank transfers of Indonesian shops are whole rupiah, as those of VND, JPY and KRW are whole dong, yen and won.
    /// Splits and roundings to "the minor unit" use this number.
    ///
    /// ```
    /// use kpi_core::money::Currency;
    /// assert_eq!(Currency::IDR.minor_digits(), 0);
    /// assert_eq!(Currency::USD.minor_digits(), 2);
    /// ```
    pub fn minor_digits(self) -> u8 {
        match self.0 {
            Iso::IDR => 0,
            _ => self.iso_minor_digits(),
        }
    }

    /// The smallest amount that is settled, in units of the currency: `0.01` for USD, `1` for VND.
    ///
    /// ```
    /// use kpi_core::money::Currency;
    /// assert_eq!(Currency::USD.minor_unit().to_string(), "0.01");
    /// assert_eq!(Currency::JPY.minor_unit().to_string(), "1");
    /// ```
    pub fn minor_unit(self) -> Decimal {
        Decimal::new(1, u32::from(self.minor_digits()))
    }
}

impl PartialOrd for Currency {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Currency {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code().cmp(other.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl FromStr for Currency {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::try_new(text)
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::try_new(&text).map_err(serde::de::Error::custom)
    }
}
