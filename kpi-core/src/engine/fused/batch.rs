//! A batch with what is looked up once per batch: text columns as codes, truths of texts, places of nulls.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::{Array, Int64Array, StringArray};
use arrow_buffer::NullBuffer;
use smol_str::SmolStr;

use super::column::{FALSE, Stop, TRUE, UNKNOWN};
use super::index::Index;
use super::picked::Picked;
use super::program::Program;
use crate::engine::place::{UNSEEN, looked_up, place, slot};
use crate::engine::texts::{self, Texts};
use crate::facts::{CountView, FactBatch, TextView};

/// How a text column gives codes: 0 is null, other codes are its own or those of [`Texts`].
#[derive(Clone)]
enum Source<'a> {
    Missing,
    /// Keys of a dictionary, code less 1.
    Keys(&'a [i32], Option<&'a NullBuffer>, &'a StringArray),
    /// Keys of another width, turned to codes.
    Codes(Rc<Vec<u32>>, &'a StringArray),
    /// Numbers of an index, code less 1.
    Indexed(&'a [u32], &'a Index),
    /// The codes of [`Texts`], as those of the next.
    Numbers(&'a Int64Array),
    Plain(TextView<'a>),
}

/// Whose codes a column has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Codes {
    /// Those of the batch.
    Own,
    /// Those of the index of the table.
    Index(&'static str),
    /// Those of [`Texts`].
    Texts,
}

/// The indexes of the columns of a table, and the place of a batch in them.
pub(crate) type Indexed<'a> = Option<(&'a BTreeMap<SmolStr, Arc<Index>>, usize)>;

/// A batch and its lookups.
pub(super) struct Batch<'a> {
    pub(super) facts: &'a FactBatch,
    pub(super) program: &'a Program,
    indexed: Indexed<'a>,
    sources: BTreeMap<SmolStr, Source<'a>>,
    /// Codes of [`Texts`] by column and own code.
    globals: BTreeMap<SmolStr, Vec<u32>>,
    nulls: BTreeMap<SmolStr, Option<Rc<Option<NullBuffer>>>>,
}

impl<'a> Batch<'a> {
    pub(super) fn new(facts: &'a FactBatch, program: &'a Program, indexed: Indexed<'a>) -> Self {
        let (sources, globals, nulls) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        Self { facts, program, indexed, sources, globals, nulls }
    }

    fn index(&self, name: &str) -> Option<(&'a [u32], &'a Index)> {
        let (indexes, batch) = self.indexed?;
        let index = indexes.get(name)?;
        Some((index.numbers(batch), &**index))
    }

    /// The numbers of a column that is indexed.
    pub(super) fn numbers(&self, picked: &Picked, name: &str) -> Option<Vec<u32>> {
        self.index(name).map(|(numbers, _)| picked.fetch(numbers, |number| number))
    }

    /// The nulls of a column, `None` when the batch leaves it out.
    pub(super) fn presence(&mut self, name: &str) -> Option<Rc<Option<NullBuffer>>> {
        if let Some(known) = self.nulls.get(name) {
            return known.clone();
        }
        let found = self.facts.batch().column_by_name(name).map(|column| {
            let nulls_behind_keys = column.as_any_dictionary_opt().is_some_and(|d| d.values().null_count() > 0);
            Rc::new(if nulls_behind_keys { column.logical_nulls() } else { column.nulls().cloned() })
        });
        self.nulls.insert(SmolStr::new(name), found.clone());
        found
    }

    fn source(&mut self, name: &str) -> Result<Source<'a>, Stop> {
        if let Some(known) = self.sources.get(name) {
            return Ok(known.clone());
        }
        let source = match (self.facts.text(name)?, self.index(name)) {
            (_, Some((numbers, index))) => Source::Indexed(numbers, index),
            (found, None) => Self::plain_source(found)?,
        };
        self.sources.insert(SmolStr::new(name), source.clone());
        Ok(source)
    }

    fn plain_source(found: Option<TextView<'a>>) -> Result<Source<'a>, Stop> {
        Ok(match found {
            None => Source::Missing,
            Some(TextView::Dictionary(keys, values)) => Source::Keys(keys.values(), keys.nulls(), values),
            Some(TextView::AnyDictionary(dictionary, values)) => {
                let keys = dictionary.keys();
                let Some(view) = CountView::new(keys) else { return Err(Stop::Unfit) };
                let code = |row| view.get(row).and_then(|key| u32::try_from(key + 1).ok()).unwrap_or(0);
                Source::Codes(Rc::new((0..keys.len()).map(code).collect()), values)
            }
            Some(TextView::Int64(array)) => Source::Numbers(array),
            Some(view) => Source::Plain(view),
        })
    }

    /// Whose codes those of a column are.
    pub(super) fn whose_codes(&mut self, name: &str) -> Result<Codes, Stop> {
        Ok(match self.source(name)? {
            Source::Numbers(_) | Source::Plain(_) => Codes::Texts,
            Source::Indexed(..) => Codes::Index(self.facts.table().name),
            _ => Codes::Own,
        })
    }

    /// The greatest code of a column whose rows all have one of its own codes, of which there are fewer than rows.
    pub(super) fn named(&mut self, name: &str) -> Result<Option<u32>, Stop> {
        let names = match self.source(name)? {
            Source::Keys(_, nulls, values) if nulls.is_none_or(|nulls| nulls.null_count() == 0) => values.len(),
            _ => return Ok(None),
        };
        Ok(u32::try_from(names).ok().filter(|_| names <= self.facts.len()))
    }

    /// The codes of a column.
    pub(super) fn codes(&mut self, picked: &Picked, name: &str, texts: &mut Texts) -> Result<Vec<u32>, Stop> {
        Ok(match self.source(name)? {
            Source::Missing => vec![0; picked.rows],
            Source::Keys(keys, nulls, _) => {
                let mut codes = picked.fetch(keys, |key| key.cast_unsigned().wrapping_add(1));
                if let Some(valid) = picked.validity(nulls) {
                    codes.iter_mut().zip(valid).for_each(|(code, valid)| *code *= u32::from(valid));
                }
                codes
            }
            Source::Codes(codes, _) => picked.fetch(&codes, |code| code),
            // The number of none is the last.
            Source::Indexed(numbers, _) => picked.fetch(numbers, |number| number.wrapping_add(1)),
            Source::Numbers(array) => {
                let values = picked.fetch(array.values(), |value| value);
                let valid = picked.validity(array.nulls());
                let mut before = None;
                let mut code = |value: i64| match before {
                    Some((known, code)) if known == value => code,
                    _ => {
                        let code = texts.integer_code(value);
                        before = Some((value, code));
                        code
                    }
                };
                match valid {
                    None => values.into_iter().map(code).collect(),
                    Some(valid) => {
                        let pairs = values.into_iter().zip(valid);
                        pairs.map(|(value, valid)| if valid == 0 { 0 } else { code(value) }).collect()
                    }
                }
            }
            Source::Plain(texts_of) => {
                let code = |row| texts_of.get(row).map_or(texts::NULL, |text| texts.code(&text));
                picked.places().map(code).collect()
            }
        })
    }

    /// The code of [`Texts`] for a code of a column.
    pub(super) fn global(&mut self, name: &str, code: u32, texts: &mut Texts) -> Result<u32, Stop> {
        if code == 0 {
            return Ok(texts::NULL);
        }
        let source = self.source(name)?;
        if matches!(source, Source::Numbers(_) | Source::Plain(_)) {
            return Ok(code);
        }
        let globals = self.globals.entry(SmolStr::new(name)).or_default();
        if let Some(known) = globals.get(place(code)).filter(|known| **known != UNSEEN) {
            return Ok(*known);
        }
        let global = match source {
            Source::Keys(_, _, values) | Source::Codes(_, values) => {
                let key = place(code) - 1;
                let present = key < values.len() && values.is_valid(key);
                if present { texts.code(values.value(key)) } else { texts::NULL }
            }
            Source::Indexed(_, index) => {
                i64::try_from(index.id(code - 1)).map_or(texts::NULL, |id| texts.integer_code(id))
            }
            _ => texts::NULL,
        };
        *slot(globals, code) = global;
        Ok(global)
    }

    /// The codes of [`Texts`] for codes of a column; [`UNSEEN`] for one that was not asked for yet.
    pub(super) fn globals(&mut self, name: &str, codes: &[u32]) -> Result<Vec<u32>, Stop> {
        if self.whose_codes(name)? == Codes::Texts {
            return Ok(codes.to_vec());
        }
        Ok(looked_up(self.globals.get(name).map(Vec::as_slice).unwrap_or_default(), codes))
    }

    /// Ids of a column, [`texts::NO_ID`] where there is none.
    pub(super) fn ids(&mut self, picked: &Picked, name: &str, texts: &mut Texts) -> Result<Vec<u64>, Stop> {
        match self.source(name)? {
            Source::Missing => Ok(vec![texts::NO_ID; picked.rows]),
            Source::Indexed(numbers, index) => Ok(picked.fetch(numbers, |number| index.id(number))),
            Source::Numbers(array) => {
                let mut ids = picked.fetch(array.values(), i64::cast_unsigned);
                // Negative numbers are no ids of the platform; they are texts like any other.
                if ids.iter().fold(0, |all, id| all | id) & texts::NO_ID != 0 {
                    for id in ids.iter_mut().filter(|id| **id & texts::NO_ID != 0) {
                        *id = texts.integer_id(id.cast_signed());
                    }
                }
                if let Some(valid) = picked.validity(array.nulls()) {
                    let pairs = ids.iter_mut().zip(valid);
                    pairs.for_each(|(id, valid)| *id = if valid == 0 { texts::NO_ID } else { *id });
                }
                Ok(ids)
            }
            Source::Plain(texts_of) => {
                let id = |row| texts_of.get(row).map_or(texts::NO_ID, |text| texts.id(&text));
                Ok(picked.places().map(id).collect())
            }
            _ => {
                let codes = self.codes(picked, name, texts)?;
                let mut known: Vec<u64> = Vec::new();
                let mut ids = Vec::with_capacity(codes.len());
                for code in codes {
                    if known.len() <= place(code) {
                        known.resize(place(code) + 1, u64::MAX);
                    }
                    let slot = &mut known[place(code)];
                    if *slot == u64::MAX {
                        let global = self.global(name, code, texts)?;
                        *slot = texts.id_of(global).unwrap_or(texts::NO_ID);
                    }
                    ids.push(*slot);
                }
                Ok(ids)
            }
        }
    }

    /// Whether the text of a column is one of some.
    pub(super) fn one_of(
        &mut self,
        picked: &Picked,
        name: &str,
        list: &[SmolStr],
        negated: bool,
    ) -> Result<Vec<u8>, Stop> {
        let truth = |text: &str| if list.iter().any(|item| item == text) == negated { FALSE } else { TRUE };
        let by_code = |values: &StringArray| -> Vec<u8> {
            let truths = values.iter().map(|text| text.map_or(UNKNOWN, truth));
            std::iter::once(UNKNOWN).chain(truths).collect()
        };
        Ok(match self.source(name)? {
            Source::Missing => vec![UNKNOWN; picked.rows],
            Source::Keys(keys, nulls, values) => {
                let table = by_code(values);
                let at = |key: i32| table.get(place(key.cast_unsigned().wrapping_add(1))).copied().unwrap_or(UNKNOWN);
                let mut truths = picked.fetch(keys, at);
                if let Some(valid) = picked.validity(nulls) {
                    let pairs = truths.iter_mut().zip(valid);
                    pairs.for_each(|(truth, valid)| *truth = if valid == 0 { UNKNOWN } else { *truth });
                }
                truths
            }
            Source::Codes(codes, values) => {
                let table = by_code(values);
                picked.fetch(&codes, |code| table.get(place(code)).copied().unwrap_or(UNKNOWN))
            }
            Source::Indexed(..) | Source::Numbers(_) | Source::Plain(_) => {
                let texts_of = self.facts.text(name)?.ok_or(Stop::Unfit)?;
                picked.places().map(|row| texts_of.get(row).map_or(UNKNOWN, |text| truth(&text))).collect()
            }
        })
    }
}
