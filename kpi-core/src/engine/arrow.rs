//! Results as Arrow.

use std::collections::BTreeMap;
use std::sync::Arc;

use arrow_array::builder::{Date32Builder, Decimal128Builder, StringBuilder};
use arrow_array::{Array, ArrayRef, BooleanArray, Date32Array, Decimal128Array, RecordBatch, StringArray};
use arrow_schema::{DataType, Field, Schema};
use rust_decimal::Decimal;

use super::change::{self, Change};
use super::compare::Compared;
use super::day::day_number;
use super::finish::period_of;
use super::sheet::Sheet;
use super::table::{KpiTable, rounded};
use crate::error::EngineError;
use crate::metric::{Arithmetic, Definition, Node, NodeExpr, NodeId};
use crate::money::{Currency, Fraction, exact};

/// Field metadata: fingerprint of the definition.
pub const FINGERPRINT_KEY: &str = "kpi.fingerprint";
/// Field metadata: canonical text of the definition.
pub const DEFINITION_KEY: &str = "kpi.definition";
/// Field metadata: unit of the value.
pub const UNIT_KEY: &str = "kpi.unit";

/// Digits of the decimal type.
const DIGITS: u8 = 38;
const CURRENCY_LETTERS: usize = 3;

impl KpiTable {
    /// The table as one batch: the key columns as text, `period_from` and `period_to` (the day after the last one), then
    /// for each metric
    ///
    /// | column | type | |
    /// |---|---|---|
    /// | `gmv` | `Decimal128` | the value, rounded once as the definition says |
    /// | `gmv.currency` | text | where the unit has money |
    /// | `aov.numerator`, `aov.denominator` | `Decimal128`, or text such as `2/3` where a side itself divides | of ratios, exact |
    /// | `gmv.previous_year.value`, `.base`, `.delta` | `Decimal128` | for each comparison: both sides and the exact difference, rounded like the value |
    /// | `gmv.previous_year.relative` | `Decimal128` | the difference over the size of the base, rounded like a rate |
    /// | `gmv.previous_year.comparability` | text | why there is no difference, or `whole`, `to_date` |
    ///
    /// A table of the first rows has a column `others` behind the keys, true in the line that holds all others.
    ///
    /// The field of a value holds fingerprint, canonical text and unit of its definition as metadata. The scale of a
    /// decimal column is that of its value with the most decimals.
    ///
    /// # Errors
    /// [`EngineError::Overflow`] for a value that does not fit; [`EngineError::Arrow`].
    ///
    /// ```
    /// # use kpi_core::engine::{Dataset, Query};
    /// # use kpi_core::facts::{self, FactBatch};
    /// # use kpi_core::metric::{Basis, Catalogue, resolve};
    /// # use kpi_core::model::OrderLine;
    /// # let mut data = Dataset::new();
    /// # data.add(FactBatch::try_new(facts::to_batch::<OrderLine>([])?, facts::table("order_lines")?)?)?;
    /// let aov = resolve(Catalogue::standard(), "aov", &Basis::default())?;
    /// let batch = Query::new([aov]).run(&data)?.to_arrow()?;
    /// let names: Vec<_> = batch.schema().fields().iter().map(|field| field.name().clone()).collect();
    /// assert_eq!(names, ["aov", "aov.currency", "aov.numerator", "aov.denominator"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn to_arrow(&self) -> Result<RecordBatch, EngineError> {
        if let Some(sheet) = &self.sheet {
            return self.sheet_to_arrow(sheet);
        }
        let mut columns: Vec<(Field, ArrayRef)> = Vec::new();
        for (index, dimension) in self.dimensions().iter().enumerate() {
            let keys: StringArray =
                self.rows().iter().map(|row| row.keys.get(index).and_then(Option::as_deref)).collect();
            columns.push((Field::new(dimension.name(), DataType::Utf8, true), Arc::new(keys)));
        }
        if self.rows().iter().any(|row| row.others) {
            let others: BooleanArray = self.rows().iter().map(|row| Some(row.others)).collect();
            columns.push((Field::new("others", DataType::Boolean, false), Arc::new(others)));
        }
        if self.part.plan.query.period.is_some() || self.part.plan.query.grain.is_some() {
            let (mut from, mut to) = (Date32Builder::new(), Date32Builder::new());
            for row in self.rows() {
                from.append_option(row.period.map(|period| day_number(period.from())));
                to.append_option(row.period.map(|period| day_number(period.to())));
            }
            columns.push((Field::new("period_from", DataType::Date32, true), Arc::new(from.finish())));
            columns.push((Field::new("period_to", DataType::Date32, true), Arc::new(to.finish())));
        }
        let definitions = &self.part.plan.query.definitions;
        for (metric, ((definition, label), cells)) in definitions.iter().zip(&self.labels).zip(self.cells()).enumerate()
        {
            let values = cells.iter().map(|cell| cell.value.as_ref().map(|value| rounded(definition, cell, value)));
            let (mut field, array) = self.decimals(label, label.clone(), values)?;
            field.set_metadata(metadata(definition).into());
            columns.push((field, array));
            if definition.unit.has_money() {
                let codes: StringArray = cells.iter().map(|cell| cell.currency.map(Currency::code)).collect();
                columns.push((Field::new(format!("{label}.currency"), DataType::Utf8, true), Arc::new(codes)));
            }
            if let Some(Node::Ratio { numerator, denominator }) = definition.nodes.get(definition.root()) {
                for (first, node) in [(true, *numerator), (false, *denominator)] {
                    let name = format!("{label}.{}", if first { "numerator" } else { "denominator" });
                    let sides = cells.iter().map(|cell| {
                        let (above, below) = cell.sides.as_ref()?;
                        if first { above.as_ref() } else { below.as_ref() }
                    });
                    columns.push(if is_finite(definition, node) {
                        self.decimals(label, name, sides.map(|side| side.map(|value| value.to_decimal().ok())))?
                    } else {
                        let texts: StringArray = sides.map(|side| side.map(Fraction::to_string)).collect();
                        (Field::new(name, DataType::Utf8, true), Arc::new(texts))
                    });
                }
            }
            for (comparison, metrics) in self.comparisons().iter().zip(&self.compared) {
                let prefix = format!("{label}.{}", change::name(comparison));
                let compared = metrics.get(metric).map(Vec::as_slice).unwrap_or_default();
                columns.extend(self.changes(&prefix, definition, compared)?);
            }
        }
        let (fields, arrays): (Vec<Field>, Vec<ArrayRef>) = columns.into_iter().unzip();
        let options = arrow_array::RecordBatchOptions::new().with_row_count(Some(self.rows().len()));
        RecordBatch::try_new_with_options(Arc::new(Schema::new(fields)), arrays, &options)
            .map_err(|error| EngineError::Arrow { message: error.to_string() })
    }

    /// The same from columns of integers.
    fn sheet_to_arrow(&self, sheet: &Sheet) -> Result<RecordBatch, EngineError> {
        let part = &self.part;
        let mut columns: Vec<(Field, ArrayRef)> = Vec::new();
        let (buckets, dimensions) = sheet.codes.split_last().map_or((&[][..], &[][..]), |(b, d)| (b.as_slice(), d));
        for (codes, dimension) in dimensions.iter().zip(self.dimensions()) {
            let keys = part.texts.column(codes);
            columns.push((Field::new(dimension.name(), DataType::Utf8, true), Arc::new(keys)));
        }
        if part.plan.query.period.is_some() || part.plan.query.grain.is_some() {
            let mut known = BTreeMap::new();
            let mut days = |code: u32| *known.entry(code).or_insert_with(|| period_of(&part.plan, code));
            let periods: Vec<_> = buckets.iter().map(|code| days(*code)).collect();
            let from: Date32Array = periods.iter().map(|days| days.map(|days| day_number(days.from()))).collect();
            let to: Date32Array = periods.iter().map(|days| days.map(|days| day_number(days.to()))).collect();
            columns.push((Field::new("period_from", DataType::Date32, true), Arc::new(from)));
            columns.push((Field::new("period_to", DataType::Date32, true), Arc::new(to)));
        }
        let definitions = &part.plan.query.definitions;
        // Most metrics have the same currencies.
        let mut known: Option<(&[Option<Currency>], ArrayRef)> = None;
        for ((definition, label), column) in definitions.iter().zip(&self.labels).zip(&sheet.columns) {
            let (mut field, array) = number(label.clone(), &column.value);
            field.set_metadata(metadata(definition).into());
            columns.push((field, array));
            if definition.unit.has_money() {
                let codes = match known.take().filter(|(currencies, _)| *currencies == column.currencies) {
                    Some((_, codes)) => codes,
                    None => Arc::new(codes_of(&column.currencies)),
                };
                columns.push((Field::new(format!("{label}.currency"), DataType::Utf8, true), Arc::clone(&codes)));
                known = Some((&column.currencies, codes));
            }
            if let Some((above, below)) = &column.sides {
                columns.push(number(format!("{label}.numerator"), above));
                columns.push(number(format!("{label}.denominator"), below));
            }
        }
        let (fields, arrays): (Vec<Field>, Vec<ArrayRef>) = columns.into_iter().unzip();
        let options = arrow_array::RecordBatchOptions::new().with_row_count(Some(self.len()));
        RecordBatch::try_new_with_options(Arc::new(Schema::new(fields)), arrays, &options)
            .map_err(|error| EngineError::Arrow { message: error.to_string() })
    }

    /// The columns of one comparison of a metric.
    fn changes(
        &self,
        prefix: &str,
        definition: &Definition,
        compared: &[Compared],
    ) -> Result<Vec<(Field, ArrayRef)>, EngineError> {
        let changes: Vec<Change> = compared.iter().map(|both| both.change(definition)).collect();
        let shown =
            |both: &Compared, value: Option<&Fraction>| value.map(|value| rounded(definition, &both.value, value));
        let mut columns = Vec::new();
        type Side = fn(&Change) -> Option<Fraction>;
        let sides: [(&str, Side); 3] = [
            ("value", |change| change.value().cloned()),
            ("base", |change| change.base().cloned()),
            ("delta", Change::delta),
        ];
        for (name, side) in sides {
            let values = compared.iter().zip(&changes).map(|(both, change)| shown(both, side(change).as_ref()));
            columns.push(self.decimals(prefix, format!("{prefix}.{name}"), values)?);
        }
        let rounding = &definition.rounding;
        let relative = changes.iter().map(|change| {
            let relative = change.relative()?;
            Some(relative.round(u32::from(rounding.rates), rounding.mode).ok().map(exact::unsigned_zero))
        });
        columns.push(self.decimals(prefix, format!("{prefix}.relative"), relative)?);
        let words: StringArray = changes.iter().map(|change| Some(change.comparability().name())).collect();
        columns.push((Field::new(format!("{prefix}.comparability"), DataType::Utf8, false), Arc::new(words)));
        Ok(columns)
    }

    /// A decimal column. Outer `None`: null; inner `None`: it does not fit.
    fn decimals(
        &self,
        metric: &str,
        name: String,
        values: impl Iterator<Item = Option<Option<Decimal>>>,
    ) -> Result<(Field, ArrayRef), EngineError> {
        let overflow = |row: usize| EngineError::Overflow {
            metric: metric.to_owned(),
            group: super::finish::group_text(
                &self.part,
                &self.part.texts,
                self.rows().get(row).map_or(0, |row| row.group),
            ),
            limit: "38 digits",
        };
        let mut found = Vec::with_capacity(self.rows().len());
        for (row, value) in values.enumerate() {
            found.push(match value {
                None => None,
                Some(value) => Some(value.ok_or_else(|| overflow(row))?.normalize()),
            });
        }
        let scale = found.iter().flatten().map(Decimal::scale).max().unwrap_or(0);
        let data_type = DataType::Decimal128(DIGITS, i8::try_from(scale).unwrap_or(0));
        let mut builder = Decimal128Builder::new().with_data_type(data_type.clone());
        for (row, value) in found.into_iter().enumerate() {
            let scaled =
                value.map(|value| exact::to_scaled_i128(value, scale)).transpose().map_err(|_| overflow(row))?;
            if scaled.is_some_and(|scaled| scaled.unsigned_abs() >= 10_u128.pow(u32::from(DIGITS))) {
                return Err(overflow(row));
            }
            builder.append_option(scaled);
        }
        Ok((Field::new(name, data_type, true), Arc::new(builder.finish())))
    }
}

fn codes_of(currencies: &[Option<Currency>]) -> StringArray {
    let mut codes = StringBuilder::with_capacity(currencies.len(), currencies.len() * CURRENCY_LETTERS);
    currencies.iter().for_each(|currency| codes.append_option(currency.map(Currency::code)));
    codes.finish()
}

fn number(name: String, array: &Decimal128Array) -> (Field, ArrayRef) {
    (Field::new(name, array.data_type().clone(), true), Arc::new(array.clone()))
}

fn metadata(definition: &Definition) -> [(String, String); 3] {
    [
        (FINGERPRINT_KEY, definition.fingerprint.to_string()),
        (DEFINITION_KEY, definition.canonical_text()),
        (UNIT_KEY, definition.unit.to_string()),
    ]
    .map(|(key, value)| (key.to_owned(), value))
}

/// Whether the values of a node have finitely many decimals, whatever the rows.
fn is_finite(definition: &Definition, node: NodeId) -> bool {
    fn formula(definition: &Definition, expr: &NodeExpr) -> bool {
        match expr {
            NodeExpr::Node(id) => is_finite(definition, *id),
            NodeExpr::Number(_) => true,
            NodeExpr::Negate(inner) => formula(definition, inner),
            NodeExpr::Arithmetic(operator, a, b) => {
                *operator != Arithmetic::Div && formula(definition, a) && formula(definition, b)
            }
            NodeExpr::Coalesce(items) => items.iter().all(|item| formula(definition, item)),
        }
    }
    match definition.nodes.get(node) {
        None | Some(Node::Measure(_)) => true,
        Some(Node::Ratio { .. }) => false,
        Some(Node::Formula(expr)) => formula(definition, expr),
        Some(Node::Windowed { input, .. } | Node::Cohort { input, .. }) => is_finite(definition, *input),
    }
}
