//! Both sides of the comparisons of a query.

use std::collections::BTreeMap;

use super::change::{Change, Comparability};
use super::coverage::Stated;
use super::day::day_number;
use super::finish::{Cell, Finisher, Row, group_text};
use super::needs::{self, Known};
use super::part::PartialResult;
use crate::error::EngineError;
use crate::metric::Definition;
use crate::period::Period;

/// The two sides of a comparison of a cell.
#[derive(Debug, Clone)]
pub(crate) struct Compared {
    pub(crate) value: Cell,
    pub(crate) base: Cell,
    days: Option<Period>,
    base_days: Option<Period>,
    comparability: Comparability,
}

/// What is known about the days below a frame: all covered, not all, or nothing certain.
fn side(
    part: &PartialResult,
    stated: &Stated,
    definition: usize,
    root: usize,
    frame: usize,
    bucket: Option<i32>,
) -> Result<Comparability, EngineError> {
    let needs = needs::needs(&part.plan, definition, root, frame, bucket);
    let mut found = Comparability::Whole;
    for need in &needs.tables {
        let here = match (needs::known(part, stated, need.table, &need.clock), need.days) {
            (_, None) => Comparability::Uncovered,
            (Known::Stated(stated), Some(days)) if stated.covered_days(days) < days.len_days() => {
                Comparability::Uncovered
            }
            (Known::Stated(_), Some(_)) => Comparability::Whole,
            (Known::Seen(span), Some(days))
                if span.first < day_number(days.from()) && day_number(days.last_day()) < span.last =>
            {
                Comparability::Whole
            }
            (Known::Seen(_) | Known::Nothing, Some(_)) => Comparability::Unknown,
        };
        found = found.max(here);
    }
    let immature = needs::of_needs(part, stated, &needs)?.mature == Some(false);
    Ok(if immature { found.max(Comparability::Immature) } else { found })
}

/// Both sides of every comparison: by comparison, by metric, by row.
pub(crate) fn compare(
    part: &PartialResult,
    stated: &Stated,
    finisher: &mut Finisher<'_>,
    rows: &[Row],
    cells: &[Vec<Cell>],
) -> Result<Vec<Vec<Vec<Compared>>>, EngineError> {
    let plan = &part.plan;
    let mut out = Vec::with_capacity(plan.compared.len());
    for (value_frame, base_frame) in &plan.compared {
        let mut by_metric = Vec::with_capacity(cells.len());
        for ((definition, asked), own) in plan.query.definitions.iter().enumerate().zip(cells) {
            let mut known = BTreeMap::new();
            let mut by_row = Vec::with_capacity(rows.len());
            for (row, own) in rows.iter().zip(own) {
                let bucket = part.groups.codes(row.group).last().map(|code| code.cast_signed());
                let comparability = match known.get(&bucket) {
                    Some(known) => *known,
                    None => {
                        let whole = side(part, stated, definition, asked.root(), *value_frame, bucket)?.max(side(
                            part,
                            stated,
                            definition,
                            asked.root(),
                            *base_frame,
                            bucket,
                        )?);
                        let cut = plan.days_under(*value_frame, bucket) != row.period;
                        let found = if whole == Comparability::Whole && cut { Comparability::ToDate } else { whole };
                        known.insert(bucket, found);
                        found
                    }
                };
                let days = plan.days_under(*value_frame, bucket);
                let (value, base) = match (*value_frame, days) {
                    (_, None) => (Cell::default(), Cell::default()),
                    (0, _) => (own.clone(), finisher.cell(definition, row.group, *base_frame)?),
                    (frame, _) => (
                        finisher.cell(definition, row.group, frame)?,
                        finisher.cell(definition, row.group, *base_frame)?,
                    ),
                };
                if let (Some(a), Some(b)) = (value.currency, base.currency)
                    && a != b
                {
                    let group = group_text(part, &part.texts, row.group);
                    let currencies = format!("{}, {}", a.code().min(b.code()), a.code().max(b.code()));
                    let metric = asked.metric.to_string();
                    return Err(EngineError::MixedCurrency { metric, group, currencies });
                }
                by_row.push(Compared {
                    value,
                    base,
                    days,
                    base_days: plan.days_under(*base_frame, bucket),
                    comparability,
                });
            }
            by_metric.push(by_row);
        }
        out.push(by_metric);
    }
    Ok(out)
}

impl Compared {
    pub(crate) fn change(&self, definition: &Definition) -> Change {
        Change {
            value: self.value.value.clone(),
            base: self.base.value.clone(),
            days: self.days,
            base_days: self.base_days,
            comparability: self.comparability,
            unit: definition.unit.clone(),
            currency: self.value.currency.or(self.base.currency),
        }
    }
}
