//! The first rows and the others.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use super::finish::OTHERS;
use super::rank::RankOrder;
use super::table::KpiTable;
use crate::error::EngineError;

impl KpiTable {
    /// The first `n` rows by a metric among the rows with the same values of the dimensions `within` and the same days,
    /// in the order of their ranks, and one line that holds all others of the partition, exact for every kind of metric:
    /// a buyer of two of the others is one buyer. [`is_others`](Self::is_others) tells it from a group without a value.
    ///
    /// Rows of equal value stand in the order of their keys, also where the line is drawn; a row without a value comes
    /// after all that have one.
    ///
    /// # Errors
    /// Those of [`ranks`](Self::ranks); [`EngineError::NotRollable`] for a dimension that has a total of its own in the
    /// source; [`EngineError::MixedCurrency`] when currencies meet in the line of the others.
    pub fn top_n(&self, metric: &str, n: usize, within: &[&str], order: RankOrder) -> Result<Self, EngineError> {
        let index = self.metric(metric)?;
        for dimension in self.dimensions().iter().filter(|dimension| !within.contains(&dimension.name())) {
            self.has_no_total(dimension.name())?;
        }
        let mut hidden = BTreeSet::new();
        for mut rows in self.partitions(within)? {
            // A line of others stays one.
            rows.retain(|row| self.rows().get(*row).is_some_and(|row| !row.others));
            let ordered = self.ordered(index, &rows, order)?;
            let groups = ordered.iter().skip(n).filter_map(|(row, _)| self.rows().get(*row)).map(|row| row.group);
            hidden.extend(groups);
        }
        let stays: Vec<bool> = {
            let levels = self.part.plan.levels();
            levels.into_iter().map(|dimension| within.contains(&dimension.name())).chain([true]).collect()
        };
        let hidden: BTreeSet<Vec<u32>> = hidden.into_iter().map(|group| self.part.groups.codes(group)).collect();
        let mut table = self.regrouped(Arc::clone(&self.part.plan), |codes| {
            if !hidden.contains(codes) {
                return codes.to_vec();
            }
            codes.iter().zip(&stays).map(|(code, stays)| if *stays { *code } else { OTHERS }).collect()
        })?;
        let mut sequence = Vec::with_capacity(table.rows().len());
        for rows in table.partitions(within)? {
            let (others, mut shown): (Vec<usize>, Vec<usize>) =
                rows.into_iter().partition(|row| table.rows().get(*row).is_some_and(|row| row.others));
            shown = table.ordered(index, &shown, order)?.into_iter().map(|(row, _)| row).collect();
            sequence.extend(shown.into_iter().chain(others));
        }
        table.reorder(&sequence);
        Ok(table)
    }

    fn reorder(&mut self, sequence: &[usize]) {
        fn pick<T: Clone>(items: &[T], sequence: &[usize]) -> Vec<T> {
            sequence.iter().filter_map(|row| items.get(*row)).cloned().collect()
        }
        let cells: Vec<_> = self.cells().iter().map(|cells| pick(cells, sequence)).collect();
        self.rows = OnceLock::from(pick(self.rows(), sequence));
        self.cells = OnceLock::from(cells);
        self.sheet = None;
        self.compared.iter_mut().flatten().for_each(|rows| *rows = pick(rows, sequence));
    }
}
