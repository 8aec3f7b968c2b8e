//! Texts as small numbers.

use std::hash::BuildHasher;

use arrow_array::StringArray;
use arrow_array::builder::StringBuilder;
use hashbrown::{HashMap, HashTable};
use smol_str::{SmolStr, ToSmolStr};

pub(crate) type Hasher = foldhash::fast::FixedState;
pub(crate) type Map<K, V> = HashMap<K, V, Hasher>;
pub(crate) type Set<K> = hashbrown::HashSet<K, Hasher>;

/// Digits of the ids of the platform.
const ID_DIGITS: usize = 19;

/// Code of a missing text.
pub(crate) const NULL: u32 = 0;
/// Id that stands for none, where none counts as one.
pub(crate) const NO_ID: u64 = INTERNED;
/// Marks an id that is not a plain whole number.
const INTERNED: u64 = 1 << 63;

/// Numbers met lately that are kept at hand; a power of two.
const RECENT: usize = 1 << 11;

/// The place of a number among those met lately.
fn recent(number: u64) -> usize {
    usize::try_from(number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - RECENT.trailing_zeros())).unwrap_or(0)
}

/// A text that was met.
enum Text<'a> {
    /// Digits without leading zeros, as ids have them: one text, whether it came as a text or as an integer.
    Number(u64),
    Other(&'a SmolStr),
}

/// Every text that was met, numbered from 1. Memory ends long before the numbers do.
#[derive(Debug, Clone, Default)]
pub(crate) struct Texts {
    numbers: Map<u64, u32>,
    /// Numbers met lately with their codes: rows near each other mostly have the same few ids.
    recent: Vec<(u64, u32)>,
    /// Hash and code of the others: a table that grows need not look at the texts again.
    others: HashTable<(u64, u32)>,
    /// By code: the number, or the place among the words with the mark of what is none.
    texts: Vec<u64>,
    /// Those of the platform are short enough to stand here without an allocation.
    words: Vec<SmolStr>,
    hasher: Hasher,
}

impl Texts {
    fn at(&self, code: u32) -> Option<Text<'_>> {
        let text = *self.texts.get(usize::try_from(code).ok()?.checked_sub(1)?)?;
        if text & INTERNED == 0 {
            return Some(Text::Number(text));
        }
        self.words.get(usize::try_from(text & !INTERNED).ok()?).map(Text::Other)
    }

    pub(crate) fn code(&mut self, text: &str) -> u32 {
        match plain_number(text) {
            Some(number) => self.number_code(number),
            None => self.other_code(text),
        }
    }

    /// The code of the text of an integer.
    pub(crate) fn integer_code(&mut self, integer: i64) -> u32 {
        match u64::try_from(integer) {
            Ok(number) => self.number_code(number),
            Err(_) => self.other_code(&integer.to_smolstr()),
        }
    }

    fn number_code(&mut self, number: u64) -> u32 {
        match self.recent.get(recent(number)) {
            Some((known, code)) if *known == number && *code != NULL => *code,
            _ => self.find_number(number),
        }
    }

    fn find_number(&mut self, number: u64) -> u32 {
        let Self { numbers, texts, .. } = self;
        let code = *numbers.entry(number).or_insert_with(|| {
            texts.push(number);
            u32::try_from(texts.len()).unwrap_or(u32::MAX)
        });
        self.recent.resize(RECENT, (0, NULL));
        self.recent[recent(number)] = (number, code);
        code
    }

    fn other_code(&mut self, text: &str) -> u32 {
        let hash = self.hasher.hash_one(text);
        let is = |code: u32| matches!(self.at(code), Some(Text::Other(known)) if known == text);
        if let Some((_, code)) = self.others.find(hash, |(known, code)| *known == hash && is(*code)) {
            return *code;
        }
        let code = u32::try_from(self.texts.len() + 1).unwrap_or(u32::MAX);
        self.others.insert_unique(hash, (hash, code), |(hash, _)| *hash);
        self.texts.push(INTERNED | u64::try_from(self.words.len()).unwrap_or(u64::MAX));
        self.words.push(SmolStr::new(text));
        code
    }

    pub(crate) fn get(&self, code: u32) -> Option<SmolStr> {
        self.at(code).map(|text| match text {
            Text::Number(number) => number.to_smolstr(),
            Text::Other(text) => text.clone(),
        })
    }

    /// The texts of some codes.
    pub(crate) fn column(&self, codes: &[u32]) -> StringArray {
        let mut column = StringBuilder::with_capacity(codes.len(), codes.len() * ID_DIGITS);
        let mut digits = itoa::Buffer::new();
        // Neighbours are often the same.
        let (mut before, mut present, mut text) = (NULL, false, String::new());
        for code in codes {
            if *code != before {
                (before, present) = (*code, true);
                text.clear();
                match self.at(*code) {
                    None => present = false,
                    Some(Text::Number(number)) => text.push_str(digits.format(number)),
                    Some(Text::Other(other)) => text.push_str(other),
                }
            }
            column.append_option(present.then_some(&text));
        }
        column.finish()
    }

    /// The number that a text is.
    pub(crate) fn number(&self, code: u32) -> Option<u64> {
        match self.at(code)? {
            Text::Number(number) => Some(number),
            Text::Other(_) => None,
        }
    }

    /// The codes that the texts of `other` have here, by their code there.
    pub(crate) fn absorb(&mut self, other: &Self) -> Vec<u32> {
        self.numbers.reserve(other.numbers.len());
        self.texts.reserve(other.texts.len());
        let code = |text| match text {
            Text::Number(number) => self.number_code(number),
            Text::Other(text) => self.other_code(text),
        };
        let mut codes = Vec::with_capacity(other.texts.len() + 1);
        codes.extend(std::iter::once(NULL).chain((1..).map_while(|code| other.at(code)).map(code)));
        codes
    }

    /// The id of a text: whole numbers without leading zeros as themselves, so that they equal ids that came as integers.
    pub(crate) fn id(&mut self, text: &str) -> u64 {
        match plain_number(text) {
            Some(number) => number,
            None => INTERNED | u64::from(self.other_code(text)),
        }
    }

    /// The id of the text of an integer.
    pub(crate) fn integer_id(&mut self, integer: i64) -> u64 {
        match u64::try_from(integer) {
            Ok(number) => number,
            Err(_) => INTERNED | u64::from(self.integer_code(integer)),
        }
    }

    /// The id of a text that is known.
    pub(crate) fn id_of(&self, code: u32) -> Option<u64> {
        self.at(code).map(|text| match text {
            Text::Number(number) => number,
            Text::Other(_) => INTERNED | u64::from(code),
        })
    }
}

/// The code of the text of an id; `None` for a plain number.
pub(crate) fn interned(id: u64) -> Option<u32> {
    (id & INTERNED != 0).then(|| u32::try_from(id & !INTERNED).unwrap_or(NULL))
}

/// The id in another numbering of texts.
pub(crate) fn translate_id(id: u64, codes: &[u32]) -> u64 {
    if id & INTERNED == 0 {
        return id;
    }
    let code = usize::try_from(id & !INTERNED).ok().and_then(|code| codes.get(code)).copied().unwrap_or(NULL);
    INTERNED | u64::from(code)
}

fn plain_number(text: &str) -> Option<u64> {
    let bytes = text.as_bytes();
    if bytes.is_empty() || bytes.len() > 19 || (bytes.len() > 1 && bytes.first() == Some(&b'0')) {
        return None;
    }
    // Nineteen digits stay below 2^64.
    let digit = |byte: &u8| byte.is_ascii_digit().then(|| u64::from(byte - b'0'));
    bytes
        .iter()
        .try_fold(0_u64, |number, byte| Some(number * 10 + digit(byte)?))
        .filter(|number| number & INTERNED == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_their_own_ids_and_nothing_else_is() {
        let mut texts = Texts::default();
        assert_eq!(texts.id("576461413038785752"), 576_461_413_038_785_752);
        let others = ["007", "-7", "", "1e3", "9223372036854775808"].map(|text| texts.id(text));
        assert!(others.iter().all(|id| id & INTERNED != 0));
        assert_eq!(others.iter().collect::<std::collections::BTreeSet<_>>().len(), 5);
    }

    #[test]
    fn a_number_is_one_text_however_it_came() {
        let mut texts = Texts::default();
        let id = texts.code("576461413038785752");
        assert_eq!(texts.integer_code(576_461_413_038_785_752), id);
        assert_eq!(texts.number(id), Some(576_461_413_038_785_752));
        for (integer, text) in
            [(0, "0"), (-7, "-7"), (i64::MAX, "9223372036854775807"), (i64::MIN, "-9223372036854775808")]
        {
            let code = texts.integer_code(integer);
            assert_eq!((texts.code(text), texts.get(code).as_deref()), (code, Some(text)));
            let id = texts.id(text);
            assert_eq!((texts.integer_id(integer), texts.id_of(code)), (id, Some(id)));
        }
        let zeros = texts.code("007");
        assert_ne!(texts.integer_code(7), zeros);
        assert_eq!((texts.number(zeros), texts.get(zeros).as_deref()), (None, Some("007")));
        assert_eq!((texts.get(NULL), texts.get(99)), (None, None));
    }

    #[test]
    fn ids_survive_the_merge_of_two_numberings() {
        let (mut a, mut b) = (Texts::default(), Texts::default());
        a.code("x");
        let there = b.id("y1");
        let codes = a.absorb(&b);
        assert_eq!(translate_id(there, &codes), a.id("y1"));
        assert_eq!(translate_id(5, &codes), 5);
    }
}
