//! Why a number moved: actual against plan, or one period against another.
//!
//! | question | function | arithmetic | adds up to the change |
//! |---|---|---|---|
//! | which drivers, along a tree | [`Explain`] → [`Explanation`], sentences in English and Chinese | exact (LMDI: logarithms, closed onto the gap) | at every level, also as printed |
//! | which factors of a product | [`shapley_product`], [`mrci`] | exact | yes |
//! | the same by the index standard | [`lmdi_additive`], [`lmdi_multiplicative`], [`lmdi_segments`] | floating point | to the last digits |
//! | which names of a formula | [`shapley_expr`] | exact | yes |
//! | did segments change, or their shares | [`mix_rate`], with [`simpson_check`] for reversals | exact | yes, with the orphan line |
//! | which segment moved a ratio | [`ratio_contribution`] | exact | yes |
//! | price, volume, mix, exchange rate | [`price_volume_mix`] | exact | yes |
//! | which segments carry a gap | [`locate_gap`], [`root_cause_score`] | contributions exact, scores floating point | within each dimension |
//! | by how much | [`period_change`](crate::target::period_change) | exact | – |
//!
//! Methods differ: for GMV 50,000 → 59,400 with visitors +20 %, conversion −10 % and order value +10 %, visitors get
//! 9,966.67 by Shapley, 9,948.40 by LMDI-I and 9,948.54 by MRCI. An explanation therefore always names its method, and
//! says where another had to be used.
//!
//! Splits that are not trees say themselves too: [`PriceVolumeMix::sentence`], [`MixRate::sentences`],
//! [`DimensionFinding::sentence`], with lines that add up as printed.
//!
//! A quotient that does not exist is "undefined" with its reason, never 0, infinite or not a number.

mod line;
mod lmdi;
mod mix;
mod mrci;
mod print;
mod pvm;
mod segment;
mod shapley;
mod summary;
mod tree;
mod words;

pub use crate::error::{ExplainError, NoAnswer, Place};
pub use line::{Explanation, Line, LineKind, LineNote, Method, NodeName};
pub use lmdi::{FactorSegment, SegmentIndices, lmdi_additive, lmdi_multiplicative, lmdi_segments, log_mean};
pub use mix::{MixRate, MixRateLine, RatioSegment, Simpson, mix_rate, ratio_contribution, simpson_check};
pub use mrci::mrci;
pub use pvm::{PriceVolumeMix, PricedQuantity, PvmItem, price_volume_mix};
pub use segment::{Cell, DimensionFinding, Element, LocateOptions, PotentialScore, locate_gap, root_cause_score};
pub use shapley::{MAX_NAMES, shapley_expr, shapley_product};
pub use tree::Explain;
pub use words::Against;
