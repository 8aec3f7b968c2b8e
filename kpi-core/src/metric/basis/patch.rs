//! Some choices of a basis: changes to another one, and the form of a basis in documents.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Basis, BuyerCount, Clock, Conversion, FinalRounding, Inclusion, Preset, Price, Refunds};

/// Some choices of a basis; what is absent stays as it is.
///
/// As a document of a whole [`Basis`] it starts from `preset`, or from `tiktok_analytics` without one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct BasisPatch {
    /// Start from this preset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preset: Option<Preset>,
    /// The moment that puts a line on a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clock: Option<Clock>,
    /// Price of the goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// Discount for the way of paying.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_discount: Option<Inclusion>,
    /// Shipping fee that the buyer pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping: Option<Inclusion>,
    /// Tax on top of the price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<Inclusion>,
    /// Other fees that the buyer pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buyer_fees: Option<Inclusion>,
    /// Cancelled lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancelled: Option<Inclusion>,
    /// Lines not paid, cash on delivery apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unpaid: Option<Inclusion>,
    /// Cash on delivery that is not paid yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cod_unpaid: Option<Inclusion>,
    /// Samples for creators.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub samples: Option<Inclusion>,
    /// Pre-orders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preorders: Option<Inclusion>,
    /// Gifts with a purchase.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gifts: Option<Inclusion>,
    /// Replacements of faulty goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replacements: Option<Inclusion>,
    /// Goods sent in exchange.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchanges: Option<Inclusion>,
    /// What happens to refunds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refunds: Option<Refunds>,
    /// When a buyer counts once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buyers: Option<BuyerCount>,
    /// Reporting currency and rule of conversion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversion: Option<Conversion>,
    /// Rounding of results.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rounding: Option<FinalRounding>,
}

impl BasisPatch {
    /// Whether nothing is changed.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    pub(super) fn apply(&self, basis: &mut Basis) {
        fn set<T: Copy>(place: &mut T, choice: Option<T>) {
            if let Some(choice) = choice {
                *place = choice;
            }
        }
        if let Some(preset) = self.preset {
            *basis = preset.basis();
        }
        set(&mut basis.clock, self.clock);
        set(&mut basis.amounts.price, self.price);
        set(&mut basis.amounts.payment_discount, self.payment_discount);
        set(&mut basis.amounts.shipping, self.shipping);
        set(&mut basis.amounts.tax, self.tax);
        set(&mut basis.amounts.buyer_fees, self.buyer_fees);
        set(&mut basis.lines.cancelled, self.cancelled);
        set(&mut basis.lines.unpaid, self.unpaid);
        set(&mut basis.lines.cod_unpaid, self.cod_unpaid);
        set(&mut basis.lines.samples, self.samples);
        set(&mut basis.lines.preorders, self.preorders);
        set(&mut basis.lines.gifts, self.gifts);
        set(&mut basis.lines.replacements, self.replacements);
        set(&mut basis.lines.exchanges, self.exchanges);
        set(&mut basis.refunds, self.refunds);
        set(&mut basis.buyers, self.buyers);
        if self.conversion.is_some() {
            basis.conversion = self.conversion;
        }
        set(&mut basis.rounding, self.rounding);
    }
}

impl TryFrom<BasisPatch> for Basis {
    type Error = String;

    fn try_from(patch: BasisPatch) -> Result<Self, String> {
        let basis = Self::default().patched(&patch);
        let issues = basis.validate();
        if issues.has_errors() { Err(issues.to_string()) } else { Ok(basis) }
    }
}

impl From<Basis> for BasisPatch {
    /// All choices written out, so that a stored basis does not depend on a preset.
    fn from(basis: Basis) -> Self {
        let Basis { clock, amounts, lines, refunds, buyers, conversion, rounding } = basis;
        Self {
            preset: None,
            clock: Some(clock),
            price: Some(amounts.price),
            payment_discount: Some(amounts.payment_discount),
            shipping: Some(amounts.shipping),
            tax: Some(amounts.tax),
            buyer_fees: Some(amounts.buyer_fees),
            cancelled: Some(lines.cancelled),
            unpaid: Some(lines.unpaid),
            cod_unpaid: Some(lines.cod_unpaid),
            samples: Some(lines.samples),
            preorders: Some(lines.preorders),
            gifts: Some(lines.gifts),
            replacements: Some(lines.replacements),
            exchanges: Some(lines.exchanges),
            refunds: Some(refunds),
            buyers: Some(buyers),
            conversion,
            rounding: Some(rounding),
        }
    }
}
