//! Price, volume and mix of sales over products.

use serde::Serialize;

use crate::error::{ExplainError, NoAnswer, Place};
use crate::money::Fraction;
use rust_decimal::Decimal;

/// A product's quantity and price before and now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PvmItem {
    /// Name of the product.
    pub name: String,
    /// Quantity and price before.
    pub base: PricedQuantity,
    /// Quantity and price now.
    pub current: PricedQuantity,
}

/// How many, at which price, at which exchange rate into the reporting currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PricedQuantity {
    /// Pieces.
    pub quantity: Decimal,
    /// Price of a piece in its own currency.
    pub price: Decimal,
    /// Units of the reporting currency for one of its own; 1 without conversion.
    pub fx: Decimal,
}

impl PricedQuantity {
    /// A quantity and a price already in the reporting currency.
    ///
    /// ```
    /// use kpi_core::explain::PricedQuantity;
    /// assert_eq!(PricedQuantity::new(3.into(), 20.into()).fx, 1.into());
    /// ```
    pub fn new(quantity: Decimal, price: Decimal) -> Self {
        Self { quantity, price, fx: Decimal::ONE }
    }
}

/// Why sales moved; the lines add up to the change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PriceVolumeMix {
    /// Change of sales.
    pub delta: Fraction,
    /// More or fewer pieces in all, at the average price before.
    pub volume: Fraction,
    /// Dearer or cheaper products within the pieces.
    pub mix: Fraction,
    /// Other prices for the same product, at the exchange rate before.
    pub price: Fraction,
    /// Other exchange rates.
    pub fx: Fraction,
    /// Products that were not sold before.
    pub new: Fraction,
    /// Products that are no longer sold.
    pub lost: Fraction,
}

/// Splits the change of sales over products into price, volume, mix, exchange rate, new and lost products.
///
/// Over products sold on both sides, with prices at base rates: `volume = (Q₁ − Q₀)·V₀/Q₀`,
/// `mix = Σ (q₁ − q₀·Q₁/Q₀)·p₀`, `price = Σ (p₁ − p₀)·q₁`; `fx = Σ (f₁ − f₀)·q₁·p₁`. Base prices weigh, so exchanging the
/// sides does not just turn the signs.
///
/// Error: [`ExplainError::Undefined`] for a quantity below zero.
///
/// ```
/// use kpi_core::explain::{PricedQuantity, PvmItem, price_volume_mix};
/// let item = |name: &str, base: (i32, i32), current: (i32, i32)| PvmItem {
///     name: name.to_owned(),
///     base: PricedQuantity::new(base.0.into(), base.1.into()),
///     current: PricedQuantity::new(current.0.into(), current.1.into()),
/// };
/// let result = price_volume_mix(&[item("serum", (100, 20), (130, 19)), item("kit", (0, 0), (40, 35))])?;
/// assert_eq!(result.delta, 1_870.into());
/// assert_eq!((result.volume, result.mix, result.price, result.new), (600.into(), 0.into(), (-130).into(), 1_400.into()));
/// # Ok::<(), kpi_core::error::ExplainError>(())
/// ```
pub fn price_volume_mix(items: &[PvmItem]) -> Result<PriceVolumeMix, ExplainError> {
    let zero = Fraction::zero;
    let mut result = PriceVolumeMix {
        delta: zero(),
        volume: zero(),
        mix: zero(),
        price: zero(),
        fx: zero(),
        new: zero(),
        lost: zero(),
    };
    let (mut old_pieces, mut new_pieces, mut old_sales, mut at_old_prices) = (zero(), zero(), zero(), zero());
    for item in items {
        let side = |side: &PricedQuantity| {
            (Fraction::from(side.quantity), Fraction::from(side.price), Fraction::from(side.fx))
        };
        let ((q0, p0, f0), (q1, p1, f1)) = (side(&item.base), side(&item.current));
        if q0.is_negative() || q1.is_negative() {
            return Err(ExplainError::Undefined {
                method: "price-volume-mix",
                place: Place::Named(item.name.clone()),
                reason: NoAnswer::NegativeQuantity,
            });
        }
        let (v0, v1) = (&(&q0 * &p0) * &f0, &(&q1 * &p1) * &f1);
        result.delta = result.delta + v1.clone() - v0.clone();
        match (q0.is_zero(), q1.is_zero()) {
            (true, _) => result.new = result.new + v1,
            (false, true) => result.lost = result.lost - v0,
            (false, false) => {
                result.price = result.price + &(&(&p1 - &p0) * &q1) * &f0;
                result.fx = result.fx + &(&(&f1 - &f0) * &q1) * &p1;
                at_old_prices = at_old_prices + &(&q1 * &p0) * &f0;
                old_pieces = old_pieces + q0;
                new_pieces = new_pieces + q1;
                old_sales = old_sales + v0;
            }
        }
    }
    if !old_pieces.is_zero() {
        let average = old_sales.checked_div(&old_pieces)?;
        result.volume = (&new_pieces - &old_pieces) * average;
        result.mix = at_old_prices - old_sales.checked_div(&old_pieces)? * new_pieces;
    }
    Ok(result)
}
