//! The values of the Open API as they really arrive, and how they are read and written.
//!
//! | type | in JSON | read leniently from |
//! |---|---|---|
//! | [`SmolStr`](smol_str::SmolStr) | text | text, number, boolean |
//! | `i64` | number | number, whole float, text |
//! | `bool` | boolean | boolean, `"true"`, `0`, `1` |
//! | [`Decimal`](rust_decimal::Decimal) | text | text with blanks around it, number |
//! | [`ApiMoney`] | `{"amount": text, "currency": text}` | the same, or `[]` where nothing is meant |
//! | [`CurrencyCode`] | text | text |
//! | [`Rate`] | text | `"0.0759"`, `"9.96%"`, number, any text |
//! | ids: [`OrderId`], [`ShopId`], …, [`ApiId`] | text | text, integer (kept digit for digit) |
//! | [`DateTime<Utc>`](chrono::DateTime) | Unix seconds | number or text; `0` is nothing; 12 digits and more are milliseconds |
//! | [`UnixMillis`] | Unix milliseconds | number or text |
//! | [`Moment`] | whatever came | Unix seconds as number or text, else the text |
//! | [`NaiveDate`](chrono::NaiveDate) | `"2026-09-14"` | also `20260914`, `2026/09/14` |
//! | open enums | text | any text; an unknown word is kept in `Unlisted` |
//! | records | object | object, or `[]`, `null`, `""` where nothing is meant |
//! | lists | list | list, `null`, `{}`, `""`; a single text or number becomes a list of one |
//!
//! A field that is absent, `null` or an empty text is `None` (an empty list for lists). Nothing is required when an
//! answer is read: live answers leave documented fields out. A value that cannot be what the field means (letters
//! where an amount stands) is an error that names the field and the value; it is never dropped silently.

mod ids;
mod moment;
mod money;
pub(crate) mod place;
mod rate;
pub(crate) mod record;
mod scalar;
mod shape;
#[cfg(test)]
mod tests;
pub(crate) mod wire;
pub(crate) mod words;

pub use ids::ApiId;
pub use kpi_core::model::{
    AfterSaleId, BuyerId, CreatorId, LineId, LiveSessionId, OrderId, PackageId, ProductId, SellerId, ShopId, SkuId,
    StatementId, VideoId, WarehouseId,
};
pub use moment::{Moment, UnixMillis};
pub use money::{ApiMoney, CurrencyCode};
pub use rate::Rate;
pub use record::Record;
pub use scalar::Scalar;
pub use shape::{FieldShape, RecordShape, Shape};
pub use wire::{Field, Wire};
