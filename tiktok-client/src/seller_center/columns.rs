//! Arrow columns that are filled value by value.

use std::hash::BuildHasher;
use std::sync::Arc;

use arrow_array::builder::{BooleanBuilder, StringBuilder};
use arrow_array::types::Int32Type;
use arrow_array::{
    ArrayRef, Decimal128Array, DictionaryArray, Int32Array, Int64Array, StringArray, TimestampMillisecondArray,
};
use arrow_buffer::NullBufferBuilder;
use hashbrown::HashTable;
use kpi_core::facts::UTC;
use kpi_core::model::{AMOUNT_SCALE, PRECISION};

use super::SteadyHasher;

/// 64-bit integers with nulls: counts and instants.
#[derive(Debug)]
pub(crate) struct Integers {
    values: Vec<i64>,
    nulls: NullBufferBuilder,
}

impl Default for Integers {
    fn default() -> Self {
        Self { values: Vec::new(), nulls: NullBufferBuilder::new(0) }
    }
}

impl Integers {
    pub(crate) fn push(&mut self, value: Option<i64>) {
        self.values.push(value.unwrap_or(0));
        self.nulls.append(value.is_some());
    }

    pub(crate) fn counts(&mut self) -> ArrayRef {
        Arc::new(Int64Array::new(std::mem::take(&mut self.values).into(), self.nulls.finish()))
    }

    pub(crate) fn instants(&mut self) -> ArrayRef {
        let values = std::mem::take(&mut self.values).into();
        Arc::new(TimestampMillisecondArray::new(values, self.nulls.finish()).with_timezone(UTC))
    }
}

/// Amounts in ten-thousandths.
#[derive(Debug)]
pub(crate) struct Amounts {
    values: Vec<i128>,
    nulls: NullBufferBuilder,
}

impl Default for Amounts {
    fn default() -> Self {
        Self { values: Vec::new(), nulls: NullBufferBuilder::new(0) }
    }
}

impl Amounts {
    pub(crate) fn push(&mut self, value: Option<i64>) {
        self.values.push(i128::from(value.unwrap_or(0)));
        self.nulls.append(value.is_some());
    }

    pub(crate) fn finish(&mut self) -> ArrayRef {
        let array = Decimal128Array::new(std::mem::take(&mut self.values).into(), self.nulls.finish());
        #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "18 and 4")]
        let (precision, scale) = (PRECISION as u8, AMOUNT_SCALE as i8);
        match array.with_precision_and_scale(precision, scale) {
            Ok(array) => Arc::new(array),
            // 18 and 4 are a legal precision and scale.
            Err(_) => Arc::new(Decimal128Array::new_null(0)),
        }
    }
}

/// Yes and no.
#[derive(Debug, Default)]
pub(crate) struct Flags(BooleanBuilder);

impl Flags {
    pub(crate) fn push(&mut self, value: Option<bool>) {
        self.0.append_option(value);
    }

    pub(crate) fn finish(&mut self) -> ArrayRef {
        Arc::new(self.0.finish())
    }
}

/// Texts with a value of their own in nearly every row.
#[derive(Debug, Default)]
pub(crate) struct Texts(StringBuilder);

impl Texts {
    pub(crate) fn push(&mut self, value: Option<&str>) {
        self.0.append_option(value);
    }

    pub(crate) fn finish(&mut self) -> ArrayRef {
        Arc::new(self.0.finish())
    }
}

/// Texts that repeat. The text of the file is looked up first; what it becomes is decided once per distinct text.
#[derive(Debug)]
pub(crate) struct Words {
    keys: Vec<i32>,
    nulls: NullBufferBuilder,
    /// Texts as the file has them, one after the other.
    raw: String,
    /// End of each text in `raw`, and its key; -1 for null.
    ends: Vec<(u32, i32)>,
    table: HashTable<u32>,
    hasher: SteadyHasher,
    values: Vec<String>,
    last: Option<u32>,
}

impl Default for Words {
    fn default() -> Self {
        Self {
            keys: Vec::new(),
            nulls: NullBufferBuilder::new(0),
            raw: String::new(),
            ends: Vec::new(),
            table: HashTable::new(),
            hasher: SteadyHasher::default(),
            values: Vec::new(),
            last: None,
        }
    }
}

impl Words {
    fn same(raw: &str, ends: &[(u32, i32)], index: u32, text: &str) -> bool {
        let index = index as usize;
        let end = ends.get(index).map_or(0, |(end, _)| *end as usize);
        let start = index.checked_sub(1).and_then(|before| ends.get(before)).map_or(0, |(end, _)| *end as usize);
        raw.get(start..end) == Some(text)
    }

    /// Appends the text as it is; a blank one as null.
    pub(crate) fn push(&mut self, text: &str) {
        self.push_as(text, |text| Some(text.to_owned()));
    }

    /// Appends what `map` makes of the text, `None` as null.
    pub(crate) fn push_as(&mut self, text: &str, map: impl FnOnce(&str) -> Option<String>) {
        if text.is_empty() {
            return self.null();
        }
        let index = match self.last {
            Some(last) if Self::same(&self.raw, &self.ends, last, text) => last,
            _ => {
                let hash = self.hasher.hash_one(text);
                let (raw, ends) = (&self.raw, &self.ends);
                match self.table.find(hash, |index| Self::same(raw, ends, *index, text)) {
                    Some(index) => *index,
                    None => self.learn(hash, text, map),
                }
            }
        };
        self.last = Some(index);
        let key = self.ends.get(index as usize).map_or(-1, |(_, key)| *key);
        self.keys.push(key.max(0));
        self.nulls.append(key >= 0);
    }

    pub(crate) fn null(&mut self) {
        self.keys.push(0);
        self.nulls.append_null();
    }

    #[cold]
    fn learn(&mut self, hash: u64, text: &str, map: impl FnOnce(&str) -> Option<String>) -> u32 {
        let key = map(text).map_or(-1, |value| {
            // Several words of the file may become one of ours; these sets are small.
            let known = (value != text || self.values.len() < 64)
                .then(|| self.values.iter().position(|known| *known == value))
                .flatten();
            let position = known.unwrap_or_else(|| {
                self.values.push(value);
                self.values.len() - 1
            });
            i32::try_from(position).unwrap_or(-1)
        });
        self.raw.push_str(text);
        let end = u32::try_from(self.raw.len()).unwrap_or(u32::MAX);
        let index = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.ends.push((end, key));
        let (raw, ends, hasher) = (&self.raw, &self.ends, &self.hasher);
        self.table.insert_unique(hash, index, |index| {
            let index = *index as usize;
            let end = ends.get(index).map_or(0, |(end, _)| *end as usize);
            let start = index.checked_sub(1).and_then(|before| ends.get(before)).map_or(0, |(end, _)| *end as usize);
            hasher.hash_one(raw.get(start..end).unwrap_or(""))
        });
        index
    }

    /// The column; the dictionary starts anew.
    pub(crate) fn finish(&mut self) -> ArrayRef {
        let keys = Int32Array::new(std::mem::take(&mut self.keys).into(), self.nulls.finish());
        let values = StringArray::from_iter_values(self.values.drain(..));
        self.raw.clear();
        self.ends.clear();
        self.table.clear();
        self.last = None;
        dictionary(keys, values)
    }
}

fn dictionary(keys: Int32Array, values: StringArray) -> ArrayRef {
    let rows = keys.len();
    match DictionaryArray::<Int32Type>::try_new(keys, Arc::new(values)) {
        Ok(array) => Arc::new(array),
        // Every key comes from a position in the values.
        Err(_) => arrow_array::new_null_array(
            &arrow_schema::DataType::Dictionary(
                Box::new(arrow_schema::DataType::Int32),
                Box::new(arrow_schema::DataType::Utf8),
            ),
            rows,
        ),
    }
}

/// The same text in every row.
pub(crate) fn constant(text: &str, rows: usize) -> ArrayRef {
    dictionary(Int32Array::from(vec![0; rows]), StringArray::from_iter_values([text]))
}

/// The same instant in every row.
pub(crate) fn constant_instant(millis: i64, rows: usize) -> ArrayRef {
    Arc::new(TimestampMillisecondArray::from(vec![millis; rows]).with_timezone(UTC))
}

#[cfg(test)]
mod tests {
    use super::*;
    use arrow_array::cast::AsArray;

    #[test]
    fn words_keep_their_texts_over_repetitions_and_mappings() {
        let mut words = Words::default();
        for text in ["User", "User", "", "Pembeli", "Sistem", "User", "x"] {
            words.push_as(text, |text| match text {
                "User" | "Pembeli" => Some("BUYER".to_owned()),
                "x" => None,
                other => Some(other.to_owned()),
            });
        }
        let array = words.finish();
        let array = array.as_dictionary::<Int32Type>();
        let typed = array.downcast_dict::<StringArray>().unwrap();
        let got: Vec<Option<&str>> = typed.into_iter().collect();
        assert_eq!(got, [Some("BUYER"), Some("BUYER"), None, Some("BUYER"), Some("Sistem"), Some("BUYER"), None]);
        assert_eq!(array.values().len(), 2);
    }
}
