//! Columns to rows.

use std::borrow::Cow;

use super::batch::FactBatch;
use super::view::{CountView, DateView, DecimalView, InstantView, TextView};
use crate::error::FactsError;
use crate::model::record::{Record, Value};
use crate::model::{FieldKind, FieldSpec, Issue, Issues};

enum Column<'a> {
    Missing,
    Text(TextView<'a>),
    Money(DecimalView<'a>),
    Rate(DecimalView<'a>),
    Count(CountView<'a>),
    Instant(InstantView<'a>),
    Date(DateView<'a>),
    Flag(&'a arrow_array::BooleanArray),
}

impl<'a> Column<'a> {
    fn new(facts: &'a FactBatch, field: &FieldSpec) -> Result<Self, FactsError> {
        let name = field.name;
        let column = match field.kind {
            FieldKind::Id | FieldKind::Key | FieldKind::Category | FieldKind::Text => facts.text(name)?.map(Self::Text),
            FieldKind::Money => facts.money(name)?.map(Self::Money),
            FieldKind::Rate => facts.rate(name)?.map(Self::Rate),
            FieldKind::Count => facts.count(name)?.map(Self::Count),
            FieldKind::Instant => facts.instant(name)?.map(Self::Instant),
            FieldKind::Date => facts.date(name)?.map(Self::Date),
            FieldKind::Flag => facts.flag(name)?.map(Self::Flag),
        };
        Ok(column.unwrap_or(Self::Missing))
    }

    /// The text of the row where the column holds text.
    fn text(&self, row: usize) -> Option<Cow<'a, str>> {
        match self {
            Self::Text(view) => view.get(row),
            _ => None,
        }
    }

    fn value(&self, row: usize) -> Value<'static> {
        let value = match self {
            Self::Missing | Self::Text(_) => None,
            Self::Money(view) => view.get(row).map(Value::Money),
            Self::Rate(view) => view.get(row).map(Value::Rate),
            Self::Count(view) => view.get(row).map(Value::Count),
            Self::Instant(view) => view.get(row).map(Value::Instant),
            Self::Date(view) => view.get(row).map(Value::Date),
            Self::Flag(array) => {
                use arrow_array::Array;
                (row < array.len() && array.is_valid(row)).then(|| Value::Flag(array.value(row)))
            }
        };
        value.unwrap_or(Value::Null)
    }
}

/// The rows of a checked batch.
///
/// # Errors
/// [`FactsError::InvalidBatch`] with column and row when a text is not what the record's field can hold, for example a
/// damaged id; all such places are listed.
///
/// ```
/// use kpi_core::facts::{self, FactBatch};
/// use kpi_core::model::{Cost, CostKind};
/// use kpi_core::money::Currency;
/// let cost = Cost::new(
///     "c-1".parse()?, CostKind::Host, "2026-11-11".parse()?, Currency::THB, "4500".parse()?,
/// );
/// let facts = FactBatch::try_new(facts::to_batch([&cost])?, facts::table("costs")?)?;
/// assert_eq!(facts::to_rows::<Cost>(&facts)?, [cost]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn to_rows<R: Record>(facts: &FactBatch) -> Result<Vec<R>, FactsError> {
    let columns =
        R::TABLE.fields.iter().map(|field| Column::new(facts, field)).collect::<Result<Vec<_>, FactsError>>()?;
    let mut rows = Vec::with_capacity(facts.len());
    let mut issues = Issues::default();
    for row in 0..facts.len() {
        let texts: Vec<Option<Cow<'_, str>>> = columns.iter().map(|column| column.text(row)).collect();
        let mut source = |field: usize| match (texts.get(field), columns.get(field)) {
            (Some(Some(text)), _) => Value::Text(text),
            (_, Some(column)) => column.value(row),
            _ => Value::Null,
        };
        match R::from_values(&mut source) {
            Ok(record) => rows.push(record),
            Err((field, reason)) => {
                let name = R::TABLE.fields.get(field).map_or("", |field| field.name);
                let value = texts.get(field).and_then(Clone::clone).unwrap_or_default();
                issues.push(Issue::error(
                    "facts.unreadable_value",
                    format!("{name}[{row}]"),
                    value,
                    reason,
                    "correct the value at its source",
                ));
            }
        }
    }
    if issues.is_empty() { Ok(rows) } else { Err(FactsError::InvalidBatch { table: R::TABLE.name, issues }) }
}
