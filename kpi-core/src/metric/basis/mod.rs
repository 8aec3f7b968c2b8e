//! The basis (口径): the choices that turn a word such as GMV into one number.

mod fold;
mod patch;
mod preset;
mod words;

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::error::MetricError;
use crate::model::{Issue, Issues};
use crate::money::{Currency, FxGap, FxRounding, Rounding};

pub(crate) use fold::refund_measure;
pub use patch::BasisPatch;
pub use preset::Preset;
pub use words::{Difference, Lang};

/// Declares an enum of choices with its names in documents and its words in both languages.
macro_rules! choices {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident { $( $(#[doc = $vdoc:literal])+ $variant:ident = $text:literal, $en:literal, $zh:literal; )+ }
    )+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[non_exhaustive]
        pub enum $name { $( $(#[doc = $vdoc])+ #[serde(rename = $text)] $variant, )+ }

        impl $name {
            /// Every choice.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Name in documents.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            pub(crate) const fn words(self) -> (&'static str, &'static str) {
                match self { $(Self::$variant => ($en, $zh),)+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.name())
            }
        }
    )+};
}

choices! {
    /// The moment that puts a line on a day. A line without it does not count.
    Clock {
        /// Order placed.
        Created = "created", "creation time", "下单时间";
        /// Payment received.
        Paid = "paid", "payment time", "支付时间";
        /// Payment received; cash on delivery counts when placed.
        PaidOrPlacedCod = "paid_or_placed_cod", "payment time, cash on delivery when placed", "支付时间（货到付款按下单时间）";
        /// Taken over by the carrier.
        Shipped = "shipped", "shipping time", "发货时间";
        /// Delivered to the buyer.
        Delivered = "delivered", "delivery time", "签收时间";
        /// Past the time for returns.
        Completed = "completed", "completion time", "完成时间";
        /// Settled to the seller.
        Settled = "settled", "settlement time", "结算时间";
    }

    /// Which price of the goods is summed.
    Price {
        /// Before any discount.
        List = "list", "list price", "商品原价";
        /// After what the seller gives; the platform's discount is paid to the seller and stays in.
        AfterSellerDiscount = "after_seller_discount", "price after seller discounts", "扣除商家优惠后的金额";
        /// After the seller's and the platform's discounts: what the buyer pays for the goods.
        AfterAllDiscounts = "after_all_discounts", "price after all discounts", "扣除全部优惠后的金额";
    }

    /// Whether some lines or amounts count.
    Inclusion {
        /// They count.
        Include = "include", "included", "计入";
        /// They do not count.
        Exclude = "exclude", "excluded", "不计入";
    }

    /// What happens to refunds.
    Refunds {
        /// Refunds change nothing.
        Ignore = "ignore", "not subtracted", "不扣除";
        /// Taken back on the day of the order: old days change.
        ByOrderDate = "subtract_by_order_date", "subtracted on the order's day", "按订单日期扣除";
        /// Taken off on the day of the refund: old days stay.
        ByRefundDate = "subtract_by_refund_date", "subtracted on the refund's day", "按退款日期扣除";
    }

    /// When a buyer counts once.
    BuyerCount {
        /// Once in the whole period.
        PerPeriod = "per_period", "once per period", "按周期去重";
        /// Once a day; the days are added up.
        PerDay = "per_day", "once per day, days added up", "按日去重后累加";
    }
}

/// Which amounts of a line make up its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[allow(clippy::exhaustive_structs, reason = "a basis names every choice")]
pub struct Amounts {
    /// Price of the goods.
    pub price: Price,
    /// Discount for the way of paying: included means that it lowers the value.
    pub payment_discount: Inclusion,
    /// Shipping fee that the buyer pays.
    pub shipping: Inclusion,
    /// Tax on top of the price.
    pub tax: Inclusion,
    /// Other fees that the buyer pays.
    pub buyer_fees: Inclusion,
}

/// Which lines count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[allow(clippy::exhaustive_structs, reason = "a basis names every choice")]
pub struct Lines {
    /// Cancelled lines.
    pub cancelled: Inclusion,
    /// Lines not paid, cash on delivery apart.
    pub unpaid: Inclusion,
    /// Cash on delivery that is not paid yet.
    pub cod_unpaid: Inclusion,
    /// Samples for creators.
    pub samples: Inclusion,
    /// Pre-orders.
    pub preorders: Inclusion,
    /// Gifts with a purchase.
    pub gifts: Inclusion,
    /// Replacements of faulty goods.
    pub replacements: Inclusion,
    /// Goods sent in exchange.
    pub exchanges: Inclusion,
}

/// Currency in which everything is reported, and the rule of conversion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[allow(clippy::exhaustive_structs, reason = "a basis names every choice")]
pub struct Conversion {
    /// Currency of the result.
    #[schemars(with = "String")]
    pub currency: Currency,
    /// Whether each amount is rounded when converted, or the total once.
    #[schemars(with = "String")]
    pub rounded: FxRounding,
    /// Mode of that rounding.
    #[schemars(with = "String")]
    pub rounding: Rounding,
    /// Digits of that rounding; the currency's minor digits when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digits: Option<u8>,
    /// What happens on a day without a rate.
    #[serde(default)]
    #[schemars(with = "serde_json::Value")]
    pub gap: FxGap,
    /// Clock whose local day gives the rate; the clock of the metric when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate_day: Option<Clock>,
}

/// Rounding at the edge, once, from the exact value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[allow(clippy::exhaustive_structs, reason = "a basis names every choice")]
pub struct FinalRounding {
    /// Mode.
    #[schemars(with = "String")]
    pub mode: Rounding,
    /// Digits of sums of money; exact when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sums: Option<u8>,
    /// Digits of money per something; the currency's minor digits when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotients: Option<u8>,
    /// Digits of shares, multiples and all other quotients.
    pub rates: u8,
}

/// The choices that turn a word into one number.
///
/// A document names a preset and what differs from it, or all choices:
///
/// ```
/// use kpi_core::metric::{Basis, Clock, Inclusion, Lang};
/// let basis: Basis = serde_json::from_str(r#"{"preset": "paid_net", "samples": "include"}"#)?;
/// assert_eq!(basis.clock, Clock::Paid);
/// assert_eq!(basis.lines.samples, Inclusion::Include);
/// let difference = Basis::diff(&Basis::preset("paid_net")?, &basis);
/// assert_eq!(difference.len(), 1);
/// assert_eq!(difference[0].text(Lang::En), "samples: a excluded, b included");
/// assert_eq!(difference[0].text(Lang::Zh), "样品：a不计入，b计入");
/// assert!(serde_json::from_str::<Basis>(r#"{"preset": "paid_net", "sample": "include"}"#).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "BasisPatch", into = "BasisPatch")]
#[allow(clippy::exhaustive_structs, reason = "a basis names every choice")]
#[must_use]
pub struct Basis {
    /// The moment that puts a line on a day.
    pub clock: Clock,
    /// Which amounts make up the value of a line.
    pub amounts: Amounts,
    /// Which lines count.
    pub lines: Lines,
    /// What happens to refunds.
    pub refunds: Refunds,
    /// When a buyer counts once.
    pub buyers: BuyerCount,
    /// Reporting currency; each currency apart when absent.
    pub conversion: Option<Conversion>,
    /// Rounding of results.
    pub rounding: FinalRounding,
}

impl Default for Basis {
    /// [`Preset::TikTokAnalytics`].
    fn default() -> Self {
        Preset::TikTokAnalytics.basis()
    }
}

impl JsonSchema for Basis {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Basis".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        BasisPatch::json_schema(generator)
    }
}

impl Basis {
    /// The basis of a name that people use.
    ///
    /// Error: [`MetricError::UnknownPreset`] with the nearest name.
    pub fn preset(name: &str) -> Result<Self, MetricError> {
        Preset::find(name).map(Preset::basis)
    }

    /// The name of the preset that equals this basis, if one does.
    pub fn preset_name(&self) -> Option<&'static str> {
        Preset::ALL.iter().find(|preset| preset.basis() == *self).map(|preset| preset.name())
    }

    /// The same basis with some choices changed.
    ///
    /// ```
    /// use kpi_core::metric::{Basis, BasisPatch, Clock};
    /// let patch: BasisPatch = toml::from_str("clock = 'shipped'").unwrap();
    /// assert_eq!(Basis::default().patched(&patch).clock, Clock::Shipped);
    /// ```
    pub fn patched(mut self, patch: &BasisPatch) -> Self {
        patch.apply(&mut self);
        self
    }

    /// The same basis reported in one currency, at the rate of each line's day.
    pub fn in_currency(mut self, conversion: Conversion) -> Self {
        self.conversion = Some(conversion);
        self
    }

    /// Choices that contradict each other.
    pub fn validate(&self) -> Issues {
        let mut issues = Issues::default();
        let mut contradiction = |place: &str, value: &dyn fmt::Display, message: &str, cure: &'static str| {
            issues.push(Issue::error("metric.contradictory_basis", place, value, message, cure));
        };
        if self.clock == Clock::PaidOrPlacedCod && self.lines.cod_unpaid == Inclusion::Exclude {
            let message = "the clock counts cash on delivery when placed, and unpaid cash on delivery is excluded";
            contradiction("cod_unpaid", &self.lines.cod_unpaid, message, "include cod_unpaid or use the clock paid");
        }
        if self.amounts.payment_discount == Inclusion::Include && self.amounts.price != Price::AfterAllDiscounts {
            let message = "the discount on the payment lowers only what the buyer pays";
            contradiction("payment_discount", &self.amounts.price, message, "use the price after_all_discounts");
        }
        let digits = [
            ("rounding.sums", self.rounding.sums),
            ("rounding.quotients", self.rounding.quotients),
            ("rounding.rates", Some(self.rounding.rates)),
            ("conversion.digits", self.conversion.and_then(|conversion| conversion.digits)),
        ];
        for (place, digits) in digits {
            if let Some(digits) = digits.filter(|digits| *digits > 12) {
                contradiction(place, &digits, "more than 12 digits", "use 0 to 12 digits");
            }
        }
        issues
    }
}
