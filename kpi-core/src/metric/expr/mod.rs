//! The expression language: row values, predicates and formulas.
//!
//! | form | example | where |
//! |---|---|---|
//! | arithmetic | `quantity * unit_price - coalesce(seller_discount, 0)` | row values; formulas, there with `/` too |
//! | length of time | `duration(paid_time, collection_time)` | row values and predicates; seconds |
//! | null as something | `coalesce(x, 0)` | everywhere; without it a null makes the whole value null |
//! | comparison | `=`, `<>`, `<`, `<=`, `>`, `>=` | predicates |
//! | list | `status in ('DELIVERED', 'COMPLETED')`, `not in` | predicates |
//! | absence | `rts_time is null`, `is not null` | predicates |
//! | logic | `not`, `and`, `or`, in this order of binding | predicates; three-valued, a row counts where it is true |
//! | scale of time | `hours(live_seconds)`, `minutes`, `days` | formulas |
//!
//! Numbers are exact decimals. Words of the language may be written in any letter case; names are case-sensitive.

mod ast;
mod check;
mod parse;

pub use ast::{Arithmetic, Comparison, Expr, Literal, TimeScale};
pub(crate) use check::{BASIS_AMOUNT, Fault, RowType, check_formula, check_row};
pub use parse::{MAX_DEPTH, MAX_TEXT};

impl serde::Serialize for Expr {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Expr {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
