//! The values of a dimension, numbered as they occur.

use super::lookup::{Open, Shared};
use super::pairs::Pairs;
use super::view::Stop;
use crate::engine::dimension::Dimension;
use crate::engine::place::{UNSEEN, slot};

/// One level of groups: the values that occur, numbered, below each group of the level above.
#[derive(Debug, Default, Clone)]
pub(super) struct Level {
    /// By the code of the text: the number of the value.
    of_text: Vec<u32>,
    pub(super) texts: Vec<u32>,
    pub(super) pairs: Pairs,
    /// By the code of the column: the number of the value.
    pub(super) of_code: Vec<u32>,
    /// By the code of the column: the group, on the first level.
    pub(super) below_root: Vec<u32>,
    /// Whether those codes are the same in every batch.
    pub(super) global: bool,
}

impl Level {
    /// The number of the value behind a code.
    pub(super) fn find(
        &mut self,
        code: u32,
        name: &str,
        dimension: &Dimension,
        open: &mut Open<'_>,
        shared: &mut Shared<'_, '_>,
    ) -> Result<u32, Stop> {
        let mut text = shared.global(open, name, code)?;
        if matches!(dimension, Dimension::Market | Dimension::Seller) {
            text = shared.shops.attribute(shared.texts, open.batch.facts.table().name, text, dimension)?;
        }
        let number = slot(&mut self.of_text, text);
        if *number == UNSEEN {
            *number = u32::try_from(self.texts.len()).unwrap_or(UNSEEN);
            self.texts.push(text);
        }
        *slot(&mut self.of_code, code) = *number;
        Ok(*number)
    }
}
