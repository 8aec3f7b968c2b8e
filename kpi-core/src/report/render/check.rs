//! Whether the parts of a report fit together.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use crate::error::{ReportError, did_you_mean};
use crate::metric::Lang;
use crate::report::{Block, Cell, Chart, Figure, FigureId, FigureUnit, Report, Step, Table};
use crate::similar::nearest;

/// What does not fit together in a report.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// A figure is named that is not in the report.
    #[error("{place} names the figure {id}, which is not in the report{}", did_you_mean(.suggestion))]
    UnknownFigure {
        /// Where it is named.
        place: String,
        /// The name.
        id: FigureId,
        /// The likeliest name, or nothing.
        suggestion: String,
    },
    /// A figure names a definition that is not in the report.
    #[error("{id} names the definition {definition:?}, which is not in the report{}", did_you_mean(.suggestion))]
    UnknownDefinition {
        /// The figure.
        id: FigureId,
        /// The definition.
        definition: String,
        /// The likeliest name, or nothing.
        suggestion: String,
    },
    /// A row has another number of cells than there are columns.
    #[error("{place} has {found} cells, expected {expected}")]
    RowWidth {
        /// The row.
        place: String,
        /// Columns.
        expected: usize,
        /// Cells.
        found: usize,
    },
    /// Two sections share a name, or a name is no anchor.
    #[error("section {id:?}: {reason}")]
    SectionName {
        /// The name.
        id: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A figure has both a value and a reason for having none, or neither.
    #[error("{id}: {reason}")]
    Value {
        /// The figure.
        id: FigureId,
        /// What is wrong.
        reason: &'static str,
    },
    /// Figures of one picture count different things.
    #[error("{place} shows {second} beside {first}, whose unit is another")]
    MixedUnits {
        /// The picture.
        place: String,
        /// A figure.
        first: FigureId,
        /// A figure with another unit.
        second: FigureId,
    },
    /// The steps of a waterfall do not lead to the level it ends with.
    #[error("{place}: the steps lead to {reached}, but {id} is {shown}")]
    StepsMiss {
        /// The picture.
        place: String,
        /// The total.
        id: FigureId,
        /// Where the steps lead.
        reached: Decimal,
        /// The total as shown.
        shown: String,
    },
    /// A figure is computed from itself.
    #[error("{id} is computed from itself")]
    Circle {
        /// The figure.
        id: FigureId,
    },
}

struct Check<'r> {
    report: &'r Report,
    problems: Vec<Problem>,
}

impl Report {
    /// Everything that does not fit together: figures and definitions that are named but not there, rows that do not
    /// fit their columns, values without reason, pictures of different units, waterfalls whose steps do not lead to
    /// their end. Empty for a sound report.
    #[must_use]
    pub fn check(&self) -> Vec<Problem> {
        let mut check = Check { report: self, problems: Vec::new() };
        check.figures();
        for finding in &self.findings {
            check.named(&format!("finding {}", finding.id), finding.figures.iter());
        }
        check.sections();
        check.circles();
        check.problems
    }

    pub(super) fn fits_together(&self) -> Result<(), ReportError> {
        let problems = self.check();
        if problems.is_empty() { Ok(()) } else { Err(ReportError::Inconsistent { problems }) }
    }
}

impl<'r> Check<'r> {
    fn figure(&self, id: &FigureId) -> Option<&'r Figure> {
        self.report.figures.get(id)
    }

    fn named<'i>(&mut self, place: &str, ids: impl Iterator<Item = &'i FigureId>) {
        for id in ids.filter(|id| !self.report.figures.contains_key(*id)) {
            let known = self.report.figures.keys().map(FigureId::as_str);
            let suggestion = nearest(id.as_str(), known).unwrap_or_default().to_owned();
            self.problems.push(Problem::UnknownFigure { place: place.to_owned(), id: id.clone(), suggestion });
        }
    }

    fn figures(&mut self) {
        for (id, figure) in &self.report.figures {
            match (figure.value, &figure.missing) {
                (Some(_), Some(_)) => {
                    let reason = "it has a value and a reason for having none";
                    self.problems.push(Problem::Value { id: id.clone(), reason });
                }
                (None, None) => {
                    let reason = "it has no value and no reason for that";
                    self.problems.push(Problem::Value { id: id.clone(), reason });
                }
                _ => {}
            }
            if let Some(key) = &figure.evidence.definition
                && !self.report.definitions.contains_key(key)
            {
                let suggestion = nearest(key, self.report.definitions.keys().map(String::as_str)).unwrap_or_default();
                let (definition, suggestion) = (key.clone(), suggestion.to_owned());
                self.problems.push(Problem::UnknownDefinition { id: id.clone(), definition, suggestion });
            }
            self.named(&format!("the evidence of {id}"), figure.evidence.inputs.iter());
        }
    }

    fn sections(&mut self) {
        let mut seen = BTreeSet::new();
        for section in &self.report.sections {
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
            let reason = match section.id.as_str() {
                "" => Some("it is empty"),
                id if !id.chars().all(plain) => {
                    Some("only letters without accents, digits, '-', '_' and '.' make an anchor")
                }
                id if !seen.insert(id) => Some("another section has the same name"),
                _ => None,
            };
            if let Some(reason) = reason {
                self.problems.push(Problem::SectionName { id: section.id.clone(), reason });
            }
            for (at, block) in section.blocks.iter().enumerate() {
                let place = format!("{}, block {}", section.id, at + 1);
                match block {
                    Block::Paragraph(_) | Block::List(_) => {}
                    Block::Tiles(tiles) => {
                        self.named(
                            &place,
                            tiles.iter().flat_map(|tile| [Some(&tile.figure), tile.second.as_ref()]).flatten(),
                        );
                    }
                    Block::Table(table) => self.table(&place, table),
                    Block::Chart(chart) => self.chart(&place, chart),
                }
            }
        }
    }

    fn table(&mut self, place: &str, table: &Table) {
        for (at, row) in table.rows.iter().enumerate() {
            let place = format!("{place}, row {}", at + 1);
            self.named(
                &place,
                row.cells.iter().filter_map(|cell| match cell {
                    Cell::Figure(id) | Cell::Judged(id, _) => Some(id),
                    Cell::Text(_) | Cell::Empty => None,
                }),
            );
            self.width(place, table.columns.len(), row.cells.len());
        }
    }

    fn width(&mut self, place: String, expected: usize, found: usize) {
        if expected != found {
            self.problems.push(Problem::RowWidth { place, expected, found });
        }
    }

    fn chart(&mut self, place: &str, chart: &Chart) {
        let ids: Vec<&FigureId> = match chart {
            Chart::Trend { .. } => Vec::new(),
            Chart::Bars { bars, .. } => {
                bars.iter().flat_map(|bar| [Some(&bar.figure), bar.mark.as_ref()]).flatten().collect()
            }
            Chart::Waterfall { steps, .. } => steps.iter().map(|step| &step.figure).collect(),
            Chart::Heat { columns, rows, .. } => {
                for (at, row) in rows.iter().enumerate() {
                    self.width(format!("{place}, row {}", at + 1), columns.len(), row.cells.len());
                }
                rows.iter().flat_map(|row| row.cells.iter().flatten()).collect()
            }
        };
        self.named(place, ids.iter().copied());
        let mut first: Option<(&FigureId, &Figure)> = None;
        for id in ids {
            let Some(figure) = self.figure(id) else { continue };
            let (before, known) = *first.get_or_insert((id, figure));
            if known.unit != figure.unit {
                let (first, second) = (before.clone(), id.clone());
                self.problems.push(Problem::MixedUnits { place: place.to_owned(), first, second });
                return;
            }
        }
        if let Chart::Waterfall { steps, .. } = chart {
            self.steps(place, steps);
        }
    }

    /// Follows the steps from total to total; a value that is missing or too large for a decimal ends the following.
    fn steps(&mut self, place: &str, steps: &[Step]) {
        let mut level: Option<Decimal> = None;
        for step in steps {
            let Some(figure) = self.figure(&step.figure) else { return };
            let Some(value) = figure.value else { return };
            if step.total {
                // What is less than half of the last place shown is a matter of rounding.
                let places = if figure.unit == FigureUnit::Percent { 2 } else { 0 };
                let half = Decimal::new(5, figure.digits.saturating_add(places + 1).min(28));
                if let Some(reached) = level
                    && reached.checked_sub(value).is_some_and(|gap| gap.abs() >= half)
                {
                    let (place, shown) = (place.to_owned(), figure.shown(Lang::En));
                    self.problems.push(Problem::StepsMiss { place, id: step.figure.clone(), reached, shown });
                }
                level = Some(value);
            } else {
                level = level.unwrap_or_default().checked_add(value);
                if level.is_none() {
                    return;
                }
            }
        }
    }

    /// Follows the inputs with a stack of its own, so that no depth of a document can overflow the program's.
    fn circles(&mut self) {
        #[derive(Clone, Copy, PartialEq)]
        enum State {
            Open,
            Done,
        }
        let report = self.report;
        let inputs = |id: &FigureId| report.figures.get(id).map(|figure| figure.evidence.inputs.iter());
        let mut states: BTreeMap<&FigureId, State> = BTreeMap::new();
        for start in report.figures.keys() {
            if states.contains_key(start) {
                continue;
            }
            states.insert(start, State::Open);
            let mut path = vec![(start, inputs(start).into_iter().flatten())];
            while let Some((id, rest)) = path.last_mut() {
                let id: &FigureId = id;
                match rest.next() {
                    None => {
                        states.insert(id, State::Done);
                        path.pop();
                    }
                    Some(next) => match states.get(next) {
                        Some(State::Done) => {}
                        Some(State::Open) => {
                            self.problems.push(Problem::Circle { id: next.clone() });
                        }
                        None => {
                            states.insert(next, State::Open);
                            path.push((next, inputs(next).into_iter().flatten()));
                        }
                    },
                }
            }
        }
    }
}

impl Problem {
    /// Stable code for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownFigure { .. } => "report.unknown_figure",
            Self::UnknownDefinition { .. } => "report.unknown_definition",
            Self::RowWidth { .. } => "report.row_width",
            Self::SectionName { .. } => "report.section_name",
            Self::Value { .. } => "report.value",
            Self::MixedUnits { .. } => "report.mixed_units",
            Self::StepsMiss { .. } => "report.steps_miss",
            Self::Circle { .. } => "report.circle",
        }
    }
}
