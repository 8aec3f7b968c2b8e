//! Exact money: currencies, amounts, rounding, splits, ratios, exchange rates, and reading amounts from text.
//!
//! | Operation | Result | What can fail |
//! |---|---|---|
//! | [`Currency::try_new`] | ISO 4217 currency with its minor unit | unknown code, code without a minor unit (gold, test codes) |
//! | [`Money::checked_add`], [`Money::checked_sub`], [`Money::try_sum`] | the exact sum | two currencies, result beyond 28–29 digits |
//! | [`Money::checked_mul`] | the exact product | result that needs more digits than fit |
//! | [`Money::round`], [`round`] | the amount at a number of digits, by a named [`Rounding`] | nothing |
//! | [`Money::to_minor`], [`exact::to_scaled_i128`] | whole minor units | digits below the unit, overflow |
//! | [`Money::compare`] | an order | two currencies |
//! | [`Money::allocate`], [`allocate`] | parts by weight that sum to the whole | no or negative weights, all weights zero (unless [`ZeroWeights::Equal`]) |
//! | [`apportion`] | whole units by a [`DivisorMethod`] | no or negative weights, all weights zero |
//! | [`bounded_proportional`], [`bounded_integer`] | parts by weight between floors and caps | bounds that cannot hold the total, with the shortfall |
//! | [`round_preserve_sum`] | printed lines that add up to the printed total | a total that rounding the lines cannot reach |
//! | [`Ratio::value`] | the quotient, rounded once when it is shown | nothing; a zero denominator is "no data" (`None`) |
//! | [`FxTable::quote`], [`FxTable::convert`] | rate with its evidence, converted money | no rate for the pair and day under the chosen [`FxGap`] |
//! | [`parse_amount`] | amount and currency found in a cell | malformed number or grouping, another currency than expected |
//!
//! Nothing here rounds unless a [`Rounding`] is named in the call, and no operation mixes two currencies. Decimal
//! numbers are [`rust_decimal::Decimal`]: at most 28 digits after the point and a coefficient below 2⁹⁶. Where an exact
//! result does not fit, the call fails with [`MoneyError`] instead of dropping digits. Zero is
//! never negative and never prints a minus sign.
//!
//! ```
//! use kpi_core::money::{Currency, Money, ZeroWeights};
//! let bonus: Money = "100.00 USD".parse()?;
//! let parts = bonus.allocate(&[1.into(), 1.into(), 1.into()], ZeroWeights::Error)?;
//! assert_eq!(parts[0].to_string(), "33.34 USD");
//! assert_eq!(Money::try_sum(&parts, Currency::USD)?, bonus);
//! # Ok::<(), kpi_core::error::MoneyError>(())
//! ```

mod allocate;
mod amount;
mod bounded;
mod currency;
pub mod decimal_text;
mod divisor;
pub mod exact;
mod format;
mod fraction;
mod fx;
mod fx_convert;
mod parse;
mod ratio;
mod rounding;
mod small;
mod symbol;
mod unit;

pub use crate::error::{MoneyError, NumberFault};
#[cfg(feature = "kpis")]
pub(crate) use allocate::complete_floors;
pub use allocate::{Allocator, ZeroWeights, allocate, allocate_into, round_fractions_preserve_sum, round_preserve_sum};
pub use amount::{MAX_PARTS, Money};
pub use bounded::{bounded_integer, bounded_proportional};
pub use currency::Currency;
pub use divisor::{DivisorMethod, apportion};
pub use format::format_amount;
pub use fraction::Fraction;
#[cfg(feature = "kpis")]
pub(crate) use fraction::common_multiple;
pub use fx::{FxGap, FxLeg, FxQuote, FxRate, FxTable};
pub use fx_convert::{Converted, ConvertedTotal, FxRounding};
pub use parse::{AmountLocale, DecimalMark, ParsedAmount, parse_amount, parse_amount_unlocalised};
pub use ratio::Ratio;
pub use rounding::{Rounding, round, round_div, round_div_big};
pub use unit::round_to_unit;
