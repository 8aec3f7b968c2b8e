//! Country sites of the platform.

use super::text::serde_as_text;
use super::zone::ShopZone;
use crate::error::PeriodError;
use crate::money::Currency;
use chrono_tz::Tz;
use std::fmt;
use std::str::FromStr;

/// A country site of TikTok Shop.
///
/// The text form, in documents too, is the ISO 3166 code; `UK` is read as `GB`, because exports and sellers write it.
///
/// ```
/// use kpi_core::period::Market;
/// let market: Market = "uk".parse()?;
/// assert_eq!(market, Market::GB);
/// assert_eq!((market.code(), market.currency().code()), ("GB", "GBP"));
/// assert_eq!(market.default_zone().name(), "Europe/London");
/// # Ok::<(), kpi_core::period::PeriodError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Market {
    /// United States.
    US,
    /// United Kingdom.
    GB,
    /// Germany.
    DE,
    /// France.
    FR,
    /// Italy.
    IT,
    /// Spain.
    ES,
    /// Ireland.
    IE,
    /// Mexico.
    MX,
    /// Brazil.
    BR,
    /// Japan.
    JP,
    /// Indonesia.
    ID,
    /// Thailand.
    TH,
    /// Viet Nam.
    VN,
    /// Malaysia.
    MY,
    /// Philippines.
    PH,
    /// Singapore.
    SG,
}

impl Market {
    /// Every market, in a fixed order.
    pub const fn all() -> &'static [Self] {
        &[
            Self::US,
            Self::GB,
            Self::DE,
            Self::FR,
            Self::IT,
            Self::ES,
            Self::IE,
            Self::MX,
            Self::BR,
            Self::JP,
            Self::ID,
            Self::TH,
            Self::VN,
            Self::MY,
            Self::PH,
            Self::SG,
        ]
    }

    /// ISO 3166 code of two letters.
    pub const fn code(self) -> &'static str {
        match self {
            Self::US => "US",
            Self::GB => "GB",
            Self::DE => "DE",
            Self::FR => "FR",
            Self::IT => "IT",
            Self::ES => "ES",
            Self::IE => "IE",
            Self::MX => "MX",
            Self::BR => "BR",
            Self::JP => "JP",
            Self::ID => "ID",
            Self::TH => "TH",
            Self::VN => "VN",
            Self::MY => "MY",
            Self::PH => "PH",
            Self::SG => "SG",
        }
    }

    /// The currency that buyers pay in.
    pub const fn currency(self) -> Currency {
        match self {
            Self::US => Currency::USD,
            Self::GB => Currency::GBP,
            Self::DE | Self::FR | Self::IT | Self::ES | Self::IE => Currency::EUR,
            Self::MX => Currency::MXN,
            Self::BR => Currency::BRL,
            Self::JP => Currency::JPY,
            Self::ID => Currency::IDR,
            Self::TH => Currency::THB,
            Self::VN => Currency::VND,
            Self::MY => Currency::MYR,
            Self::PH => Currency::PHP,
            Self::SG => Currency::SGD,
        }
    }

    /// The zone whose days the platform counts for this market unless a shop says otherwise.
    ///
    /// For the US it is Pacific time: the dispatch day closes at 23:59 Pacific time, and files of US shops are written
    /// in it. For the other markets it is the zone of the capital or, in Brazil, of São Paulo, which keeps the
    /// capital's time.
    ///
    /// ```
    /// use kpi_core::period::Market;
    /// assert_eq!(Market::US.default_zone().name(), "America/Los_Angeles");
    /// assert_eq!(Market::BR.default_zone().name(), "America/Sao_Paulo");
    /// ```
    pub const fn default_zone(self) -> ShopZone {
        ShopZone::new(match self {
            Self::US => Tz::America__Los_Angeles,
            Self::GB => Tz::Europe__London,
            Self::DE => Tz::Europe__Berlin,
            Self::FR => Tz::Europe__Paris,
            Self::IT => Tz::Europe__Rome,
            Self::ES => Tz::Europe__Madrid,
            Self::IE => Tz::Europe__Dublin,
            Self::MX => Tz::America__Mexico_City,
            Self::BR => Tz::America__Sao_Paulo,
            Self::JP => Tz::Asia__Tokyo,
            Self::ID => Tz::Asia__Jakarta,
            Self::TH => Tz::Asia__Bangkok,
            Self::VN => Tz::Asia__Ho_Chi_Minh,
            Self::MY => Tz::Asia__Kuala_Lumpur,
            Self::PH => Tz::Asia__Manila,
            Self::SG => Tz::Asia__Singapore,
        })
    }

    /// The zones a shop of the market can live in, the default first.
    ///
    /// The US list holds one zone per present-day clock; the other lists hold every zone the IANA data names for the
    /// country, because their histories differ.
    ///
    /// ```
    /// use kpi_core::period::Market;
    /// assert!(Market::MX.zones().iter().any(|zone| zone.name() == "America/Tijuana"));
    /// assert_eq!(Market::VN.zones().len(), 1);
    /// ```
    pub const fn zones(self) -> &'static [Tz] {
        match self {
            Self::US => &[
                Tz::America__Los_Angeles,
                Tz::America__Denver,
                Tz::America__Phoenix,
                Tz::America__Chicago,
                Tz::America__New_York,
                Tz::America__Anchorage,
                Tz::America__Adak,
                Tz::Pacific__Honolulu,
            ],
            Self::GB => &[Tz::Europe__London],
            Self::DE => &[Tz::Europe__Berlin, Tz::Europe__Busingen],
            Self::FR => &[Tz::Europe__Paris],
            Self::IT => &[Tz::Europe__Rome],
            Self::ES => &[Tz::Europe__Madrid, Tz::Africa__Ceuta, Tz::Atlantic__Canary],
            Self::IE => &[Tz::Europe__Dublin],
            Self::MX => &[
                Tz::America__Mexico_City,
                Tz::America__Cancun,
                Tz::America__Merida,
                Tz::America__Monterrey,
                Tz::America__Matamoros,
                Tz::America__Chihuahua,
                Tz::America__Ciudad_Juarez,
                Tz::America__Ojinaga,
                Tz::America__Mazatlan,
                Tz::America__Bahia_Banderas,
                Tz::America__Hermosillo,
                Tz::America__Tijuana,
            ],
            Self::BR => &[
                Tz::America__Sao_Paulo,
                Tz::America__Noronha,
                Tz::America__Belem,
                Tz::America__Fortaleza,
                Tz::America__Recife,
                Tz::America__Araguaina,
                Tz::America__Maceio,
                Tz::America__Bahia,
                Tz::America__Campo_Grande,
                Tz::America__Cuiaba,
                Tz::America__Santarem,
                Tz::America__Porto_Velho,
                Tz::America__Boa_Vista,
                Tz::America__Manaus,
                Tz::America__Eirunepe,
                Tz::America__Rio_Branco,
            ],
            Self::JP => &[Tz::Asia__Tokyo],
            Self::ID => &[Tz::Asia__Jakarta, Tz::Asia__Pontianak, Tz::Asia__Makassar, Tz::Asia__Jayapura],
            Self::TH => &[Tz::Asia__Bangkok],
            Self::VN => &[Tz::Asia__Ho_Chi_Minh],
            Self::MY => &[Tz::Asia__Kuala_Lumpur, Tz::Asia__Kuching],
            Self::PH => &[Tz::Asia__Manila],
            Self::SG => &[Tz::Asia__Singapore],
        }
    }
}

impl fmt::Display for Market {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl FromStr for Market {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let code = if text.eq_ignore_ascii_case("UK") { "GB" } else { text };
        Self::all()
            .iter()
            .copied()
            .find(|market| market.code().eq_ignore_ascii_case(code))
            .ok_or_else(|| PeriodError::UnknownMarket { value: text.chars().take(64).collect() })
    }
}

serde_as_text!(Market);
