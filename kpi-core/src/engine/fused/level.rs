//! The values of a dimension, numbered as they occur.

use super::batch::Codes;
use super::column::Stop;
use super::lookup::{Open, Shared};
use super::pairs::Pairs;
use crate::engine::dimension::Dimension;
use crate::engine::place::{UNSEEN, slot};

/// One level of groups: the values that occur, numbered, below each group of the level above.
#[derive(Debug, Clone)]
pub(super) struct Level {
    /// By the code of the text: the number of the value.
    of_text: Vec<u32>,
    pub(super) texts: Vec<u32>,
    pub(super) pairs: Pairs,
    /// By the code of the column: the number of the value, or on the first level the group.
    pub(super) of_code: Vec<u32>,
    /// Whose codes those are.
    pub(super) codes: Codes,
}

impl Default for Level {
    fn default() -> Self {
        let (of_text, texts, of_code) = (Vec::new(), Vec::new(), Vec::new());
        Self { of_text, texts, pairs: Pairs::default(), of_code, codes: Codes::Own }
    }
}

impl Level {
    /// The number of the value with this text.
    pub(super) fn number(&mut self, text: u32) -> u32 {
        let number = slot(&mut self.of_text, text);
        if *number == UNSEEN {
            *number = u32::try_from(self.texts.len()).unwrap_or(UNSEEN);
            self.texts.push(text);
        }
        *number
    }
}

/// The text of the value behind a code.
pub(super) fn text(
    code: u32,
    name: &str,
    dimension: &Dimension,
    open: &mut Open<'_>,
    shared: &mut Shared<'_, '_>,
) -> Result<u32, Stop> {
    let text = shared.global(open, name, code)?;
    if matches!(dimension, Dimension::Market | Dimension::Seller) {
        return Ok(shared.shops.attribute(shared.texts, open.batch.facts.table().name, text, dimension)?);
    }
    Ok(text)
}
