//! Columns of a batch, read chunk by chunk.

use std::collections::BTreeMap;
use std::rc::Rc;

use arrow_array::Array;
use arrow_buffer::NullBuffer;

use super::column::{Column, NULL, OK, Values};
use crate::engine::texts::{self, Texts};
use crate::error::EngineError;
use crate::facts::{FactBatch, TextView};
use crate::metric::Expr;
use crate::model::{AMOUNT_SCALE, FieldKind, RATE_SCALE};

/// A batch with its dictionaries translated once.
#[derive(Debug)]
pub(crate) struct Prepared<'a> {
    pub(crate) facts: &'a FactBatch,
    dictionaries: BTreeMap<String, Rc<Vec<u32>>>,
}

impl<'a> Prepared<'a> {
    pub(crate) fn new(facts: &'a FactBatch) -> Self {
        Self { facts, dictionaries: BTreeMap::new() }
    }
}

/// A range of rows of a batch, with the columns and expressions already computed for it.
#[derive(Debug)]
pub(crate) struct Chunk<'p, 'a> {
    pub(crate) batch: &'p mut Prepared<'a>,
    pub(crate) texts: &'p mut Texts,
    pub(crate) first: usize,
    pub(crate) rows: usize,
    columns: BTreeMap<String, Rc<Column>>,
    expressions: BTreeMap<Expr, Rc<Column>>,
}

fn states(nulls: Option<&NullBuffer>, first: usize, rows: usize) -> Vec<u8> {
    match nulls.filter(|nulls| nulls.null_count() > 0) {
        None => vec![OK; rows],
        Some(nulls) => nulls.slice(first, rows).iter().map(|valid| if valid { OK } else { NULL }).collect(),
    }
}

fn gather<T: Copy + Default>(rows: usize, value: impl Fn(usize) -> Option<T>) -> (Vec<T>, Vec<u8>) {
    let mut values = Vec::with_capacity(rows);
    let mut states = Vec::with_capacity(rows);
    for row in 0..rows {
        let found = value(row);
        states.push(if found.is_some() { OK } else { NULL });
        values.push(found.unwrap_or_default());
    }
    (values, states)
}

impl<'p, 'a> Chunk<'p, 'a> {
    pub(crate) fn new(batch: &'p mut Prepared<'a>, texts: &'p mut Texts, first: usize, rows: usize) -> Self {
        Self { batch, texts, first, rows, columns: BTreeMap::new(), expressions: BTreeMap::new() }
    }

    /// The value of an expression in every row.
    pub(crate) fn expression(&mut self, expr: &Expr) -> Result<Rc<Column>, EngineError> {
        if let Expr::Name(name) = expr {
            return self.column(name);
        }
        if let Some(known) = self.expressions.get(expr) {
            return Ok(Rc::clone(known));
        }
        let column = Rc::new(self.compute(expr)?);
        self.expressions.insert(expr.clone(), Rc::clone(&column));
        Ok(column)
    }

    /// A column of the table; a column that the batch leaves out has no values.
    pub(crate) fn column(&mut self, name: &str) -> Result<Rc<Column>, EngineError> {
        if let Some(known) = self.columns.get(name) {
            return Ok(Rc::clone(known));
        }
        let column = Rc::new(self.read(name)?);
        self.columns.insert(name.to_owned(), Rc::clone(&column));
        Ok(column)
    }

    fn read(&mut self, name: &str) -> Result<Column, EngineError> {
        let (facts, first, rows) = (self.batch.facts, self.first, self.rows);
        let kind = facts.table().field(name).map(|(_, field)| field.kind);
        let decimals = |view: Option<crate::facts::DecimalView<'_>>, scale| {
            let (values, states) = match view {
                Some(view) => {
                    let mut values = view.values().get(first..first + rows).unwrap_or_default().to_vec();
                    let states = states(view.nulls(), first, rows);
                    // What stands in a null's slot is arbitrary.
                    values
                        .iter_mut()
                        .zip(&states)
                        .filter(|(_, state)| **state == NULL)
                        .for_each(|(value, _)| *value = 0);
                    (values, states)
                }
                None => (vec![0; rows], vec![NULL; rows]),
            };
            Column { values: Values::Number { scale, values }, states }
        };
        Ok(match kind {
            Some(FieldKind::Money) => decimals(facts.money(name)?, AMOUNT_SCALE),
            Some(FieldKind::Rate) => decimals(facts.rate(name)?, RATE_SCALE),
            Some(FieldKind::Count) => {
                let view = facts.count(name)?;
                let (values, states) = gather(rows, |row| view?.get(first + row).map(i128::from));
                Column { values: Values::Number { scale: 0, values }, states }
            }
            Some(FieldKind::Instant) => {
                let view = facts.instant(name)?;
                let (values, states) = match view {
                    None => (vec![0; rows], vec![NULL; rows]),
                    Some(view) => {
                        let values = view.values().get(first..first + rows).unwrap_or_default();
                        let values = match view.per_second() {
                            1 => values.iter().map(|value| value.saturating_mul(1_000)).collect(),
                            1_000 => values.to_vec(),
                            ticks => values.iter().map(|value| value.div_euclid(ticks / 1_000)).collect(),
                        };
                        (values, states(view.nulls(), first, rows))
                    }
                };
                Column { values: Values::Instant(values), states }
            }
            Some(FieldKind::Date) => {
                let (values, states) = match facts.date(name)? {
                    None => (vec![0; rows], vec![NULL; rows]),
                    Some(view) => {
                        let column = facts.batch().column_by_name(name);
                        let nulls = column.and_then(|column| column.nulls());
                        let values = view.values().get(first..first + rows).unwrap_or_default();
                        (values.to_vec(), states(nulls, first, rows))
                    }
                };
                Column { values: Values::Date(values), states }
            }
            Some(FieldKind::Flag) => match facts.flag(name)? {
                None => Column::nulls(rows),
                Some(array) => {
                    let states = states(array.nulls(), first, rows);
                    let values = array.values().slice(first, rows);
                    Column::flags(
                        values.iter().zip(&states).map(|(value, state)| value && *state == OK).collect(),
                        states,
                    )
                }
            },
            _ => self.read_text(name)?,
        })
    }

    fn read_text(&mut self, name: &str) -> Result<Column, EngineError> {
        let (first, rows) = (self.first, self.rows);
        let codes = match self.batch.facts.text(name)? {
            None => vec![texts::NULL; rows],
            Some(TextView::Dictionary(keys, values)) => {
                let texts = &mut *self.texts;
                let dictionary = self.batch.dictionaries.entry(name.to_owned()).or_insert_with(|| {
                    let code = |text: Option<&str>| text.map_or(texts::NULL, |text| texts.code(text));
                    Rc::new(values.iter().map(code).collect())
                });
                let code = |key: i32| usize::try_from(key).ok().and_then(|key| dictionary.get(key)).copied();
                let keys = keys.slice(first, rows);
                keys.iter().map(|key| key.and_then(code).unwrap_or(texts::NULL)).collect()
            }
            Some(view) => {
                let texts = &mut *self.texts;
                (first..first + rows).map(|row| view.get(row).map_or(texts::NULL, |text| texts.code(&text))).collect()
            }
        };
        let states = codes.iter().map(|code| if *code == texts::NULL { NULL } else { OK }).collect();
        Ok(Column { values: Values::Text(codes), states })
    }

    /// The id of a number, day, moment or flag.
    fn id_of_value(&mut self, column: &Column, row: usize) -> Option<u64> {
        let number = match &column.values {
            _ if column.state(row) != OK => return None,
            Values::Number { values, .. } => *values.get(row)?,
            Values::Flag(values) => i128::from(*values.get(row)?),
            Values::Text(values) => i128::from(*values.get(row)?),
            Values::Instant(values) => i128::from(*values.get(row)?),
            Values::Date(values) => i128::from(*values.get(row)?),
        };
        Some(self.texts.id(&number.to_string()))
    }

    /// Ids of a column for counting: whole numbers as themselves, others as numbered texts.
    pub(crate) fn ids(&mut self, name: &str) -> Result<Vec<Option<u64>>, EngineError> {
        let rows = self.first..self.first + self.rows;
        let column = match self.batch.facts.table().field(name).map(|(_, field)| field.kind) {
            Some(FieldKind::Id | FieldKind::Key | FieldKind::Category | FieldKind::Text) | None => None,
            Some(_) => Some(self.column(name)?),
        };
        if let Some(column) = column {
            return Ok((0..self.rows).map(|row| self.id_of_value(&column, row)).collect());
        }
        match self.batch.facts.text(name)? {
            None => Ok(vec![None; self.rows]),
            Some(TextView::Dictionary(..)) => {
                let column = self.column(name)?;
                let Values::Text(codes) = &column.values else { return Ok(vec![None; self.rows]) };
                Ok(codes.iter().map(|code| self.texts.id_of(*code)).collect())
            }
            Some(TextView::Int64(array)) => {
                let texts = &mut *self.texts;
                Ok(rows.map(|row| array.is_valid(row).then(|| texts.integer_id(array.value(row)))).collect())
            }
            Some(view) => {
                let texts = &mut *self.texts;
                Ok(rows.map(|row| view.get(row).map(|text| texts.id(&text))).collect())
            }
        }
    }
}
