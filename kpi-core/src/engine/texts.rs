//! Texts as small numbers.

use std::hash::BuildHasher;

use hashbrown::{HashMap, HashTable};
use smol_str::SmolStr;

pub(crate) type Hasher = foldhash::fast::FixedState;
pub(crate) type Map<K, V> = HashMap<K, V, Hasher>;
pub(crate) type Set<K> = hashbrown::HashSet<K, Hasher>;

/// Code of a missing text.
pub(crate) const NULL: u32 = 0;
/// Id that stands for none, where none counts as one.
pub(crate) const NO_ID: u64 = INTERNED;
/// Marks an id that is not a plain whole number.
const INTERNED: u64 = 1 << 63;

/// Every text that was met, numbered from 1. Memory ends long before the numbers do.
#[derive(Debug, Clone, Default)]
pub(crate) struct Texts {
    /// Hash and code: a table that grows need not look at the texts again.
    codes: HashTable<(u64, u32)>,
    /// Ids and words of the platform are short enough to stand here without an allocation.
    texts: Vec<SmolStr>,
    hasher: Hasher,
}

impl Texts {
    pub(crate) fn code(&mut self, text: &str) -> u32 {
        let Self { codes, texts, hasher } = self;
        let hash = hasher.hash_one(text);
        let index = |code: u32| usize::try_from(code).ok()?.checked_sub(1);
        let at = |code: u32| index(code).and_then(|index| texts.get(index)).map_or("", SmolStr::as_str);
        if let Some((_, code)) = codes.find(hash, |(known, code)| *known == hash && at(*code) == text) {
            return *code;
        }
        let code = u32::try_from(texts.len() + 1).unwrap_or(u32::MAX);
        codes.insert_unique(hash, (hash, code), |(hash, _)| *hash);
        texts.push(SmolStr::new(text));
        code
    }

    pub(crate) fn get(&self, code: u32) -> Option<&str> {
        let index = usize::try_from(code).ok()?.checked_sub(1)?;
        self.texts.get(index).map(SmolStr::as_str)
    }

    /// The codes that the texts of `other` have here, by their code there.
    pub(crate) fn absorb(&mut self, other: &Self) -> Vec<u32> {
        std::iter::once(NULL).chain(other.texts.iter().map(|text| self.code(text))).collect()
    }

    /// The id of a text: whole numbers without leading zeros as themselves, so that they equal ids that came as integers.
    pub(crate) fn id(&mut self, text: &str) -> u64 {
        match plain_number(text) {
            Some(number) => number,
            None => INTERNED | u64::from(self.code(text)),
        }
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
    fn ids_survive_the_merge_of_two_numberings() {
        let (mut a, mut b) = (Texts::default(), Texts::default());
        a.code("x");
        let there = b.id("y1");
        let codes = a.absorb(&b);
        assert_eq!(translate_id(there, &codes), a.id("y1"));
        assert_eq!(translate_id(5, &codes), 5);
    }
}
