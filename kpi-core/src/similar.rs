//! Words that look like other words: what "did you mean" suggests.

/// How alike a suggestion must be.
const NEAR: f64 = 0.8;
/// Longest word that is compared, in bytes: the work grows with the square.
const LONGEST: usize = 256;
/// Most words that are compared.
const LOOKED_AT: usize = 10_000;

/// From 0 to 1; one slip of the keyboard counts as very alike, also in short words, and two swapped letters most.
pub(crate) fn likeness(a: &str, b: &str) -> f64 {
    let letters = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        letters.sort_unstable();
        letters
    };
    match strsim::osa_distance(a, b) {
        1 if letters(a) == letters(b) => 1.0,
        1 if a.len() > 2 => 0.99,
        _ => strsim::jaro_winkler(a, b),
    }
}

/// The known word most like a wanted one, the first in the alphabet among equals; `None` when none is near.
pub(crate) fn nearest<'n>(wanted: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    if wanted.len() > LONGEST {
        return None;
    }
    known
        .take(LOOKED_AT)
        .filter(|word| word.len() <= LONGEST)
        .map(|word| (likeness(wanted, word), word))
        .filter(|(alike, _)| *alike > NEAR)
        .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(a.1)))
        .map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likeliest_slip_is_suggested() {
        let known = ["anna", "annette", "ben", "gmv", "gpm"];
        let near = |wanted: &str| nearest(wanted, known.into_iter());
        assert_eq!(near("ana"), Some("anna"));
        assert_eq!(near("gvm"), Some("gmv"));
        assert_eq!(near("annete"), Some("annette"));
        assert_eq!(near("zoe"), None);
        assert_eq!(near(&"anna".repeat(100)), None);
        assert_eq!(nearest("b", ["c", "a"].into_iter()), None);
        assert_eq!(nearest("shop1", ["shop3", "shop2"].into_iter()), Some("shop2"));
    }
}
