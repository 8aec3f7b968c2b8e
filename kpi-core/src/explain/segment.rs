//! Which segments carry a gap, over several dimensions.

use std::collections::BTreeMap;

use serde::Serialize;

use super::shapley::same_length;
use crate::error::{ExplainError, NoAnswer, Place};
use crate::money::Fraction;
use crate::real;

/// A smallest cell: its value in every dimension, what was expected and what came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// One value for each dimension, in the order of the dimensions.
    pub keys: Vec<String>,
    /// Plan, forecast or earlier period.
    pub base: Fraction,
    /// What came.
    pub current: Fraction,
}

/// One element of a dimension.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Element {
    /// Value of the dimension; `None` is the pool of elements that are too small to be named.
    pub name: Option<String>,
    /// Elements in it: 1, or the size of the pool.
    pub members: usize,
    /// Expected.
    pub base: Fraction,
    /// What came.
    pub current: Fraction,
    /// Current less base: the element's exact part of the gap.
    pub contribution: Fraction,
    /// Part of the gap, `contribution / gap`; `None` when the gap is zero.
    pub power: Option<Fraction>,
    /// How unexpected the element's share is: its term of the Jensen–Shannon divergence, in nats.
    pub surprise: f64,
}

/// A dimension with its elements, and the few that explain the gap.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DimensionFinding {
    /// Name of the dimension.
    pub dimension: String,
    /// All elements, most surprising first; their contributions add up to the gap.
    pub elements: Vec<Element>,
    /// Names of the elements that together explain the gap; empty when they do not reach the threshold.
    pub candidates: Vec<String>,
    /// Surprise of the candidates.
    pub candidate_surprise: f64,
    /// How well "all cells of the candidates moved by one proportion, nothing else moved" fits; 1 is perfectly.
    pub fit: Option<f64>,
}

/// Thresholds of [`locate_gap`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct LocateOptions {
    each: Fraction,
    together: Fraction,
    smallest: Fraction,
}

impl Default for LocateOptions {
    /// An element explains at least 10 % of the gap, the candidates 67 % together, and elements below 1 % of the whole on
    /// both sides are pooled.
    fn default() -> Self {
        let percent = |value: i128| Fraction::from(rust_decimal::Decimal::new(i64::try_from(value).unwrap_or(0), 2));
        Self { each: percent(10), together: percent(67), smallest: percent(1) }
    }
}

impl LocateOptions {
    /// Least part of the gap for a candidate.
    pub fn with_each(mut self, part: Fraction) -> Self {
        self.each = part;
        self
    }

    /// Least part of the gap for all candidates together.
    pub fn with_together(mut self, part: Fraction) -> Self {
        self.together = part;
        self
    }

    /// Elements whose part of the whole is below this on both sides are pooled and never candidates, so that many tiny
    /// segments do not win by chance. 0 names every element.
    pub fn with_smallest(mut self, part: Fraction) -> Self {
        self.smallest = part;
        self
    }
}

/// Ranks dimensions by how surprisingly few of their elements carry the gap.
///
/// Within each dimension the contributions of its elements are exact and add up to the gap. The ranking is Adtributor's
/// (Bhagwan and others, NSDI 2014): elements by surprise, those that explain enough become candidates until together they
/// explain the gap; dimensions by the surprise of their candidates, dimensions without candidates last, in the order given
/// among equals. The fit is the generalised potential score of Squeeze (ISSRE 2019). Neither is a decomposition: they say
/// where to look.
///
/// Errors: [`ExplainError::LengthMismatch`] for a cell with too few or too many keys; [`ExplainError::Undefined`] when there
/// is no gap.
///
/// ```
/// use kpi_core::explain::{Cell, LocateOptions, locate_gap};
/// let cell = |channel: &str, market: &str, base: i128, current: i128| Cell {
///     keys: vec![channel.to_owned(), market.to_owned()],
///     base: base.into(),
///     current: current.into(),
/// };
/// let found = locate_gap(
///     &["channel", "market"],
///     &[cell("live", "US", 40, 8), cell("live", "GB", 10, 2), cell("video", "US", 30, 29), cell("video", "GB", 20, 21)],
///     &LocateOptions::default(),
/// )?;
/// assert_eq!(found[0].dimension, "channel");
/// assert_eq!(found[0].candidates, ["live"]);
/// assert!(found[0].fit.unwrap() > 0.9);
/// # Ok::<(), kpi_core::error::ExplainError>(())
/// ```
pub fn locate_gap(
    dimensions: &[&str],
    cells: &[Cell],
    options: &LocateOptions,
) -> Result<Vec<DimensionFinding>, ExplainError> {
    let mut base = Fraction::zero();
    let mut current = Fraction::zero();
    for cell in cells {
        same_length(dimensions, &cell.keys).map_err(|_| ExplainError::LengthMismatch {
            what: "keys",
            expected: dimensions.len(),
            found: cell.keys.len(),
        })?;
        base = &base + &cell.base;
        current = &current + &cell.current;
    }
    if base == current {
        return Err(ExplainError::Undefined { method: "Adtributor", place: Place::Whole, reason: NoAnswer::NoGap });
    }
    let mut found = Vec::with_capacity(dimensions.len());
    for (position, dimension) in dimensions.iter().enumerate() {
        let key = |cell: &'_ Cell| cell.keys.get(position).cloned().unwrap_or_default();
        let mut sums: BTreeMap<String, (Fraction, Fraction)> = BTreeMap::new();
        let mut order: Vec<String> = Vec::new();
        for cell in cells {
            let name = key(cell);
            let entry = sums.entry(name.clone()).or_insert_with(|| {
                order.push(name);
                (Fraction::zero(), Fraction::zero())
            });
            *entry = (&entry.0 + &cell.base, &entry.1 + &cell.current);
        }
        let elements = order.into_iter().filter_map(|name| {
            let (base, current) = sums.remove(&name)?;
            Some((name, base, current))
        });
        let (elements, candidates, candidate_surprise) = rank(elements, &base, &current, options);
        let (inside, outside): (Vec<&Cell>, Vec<&Cell>) =
            cells.iter().partition(|cell| candidates.contains(&key(cell)));
        let pair = |cells: Vec<&Cell>| -> Vec<(Fraction, Fraction)> {
            cells.into_iter().map(|cell| (cell.base.clone(), cell.current.clone())).collect()
        };
        let fit =
            if candidates.is_empty() { None } else { potential(&pair(inside), &pair(outside)).map(|fit| fit.general) };
        found.push(DimensionFinding {
            dimension: (*dimension).to_owned(),
            elements,
            candidates,
            candidate_surprise,
            fit,
        });
    }
    found.sort_by(|a, b| {
        a.candidates
            .is_empty()
            .cmp(&b.candidates.is_empty())
            .then(b.candidate_surprise.total_cmp(&a.candidate_surprise))
    });
    Ok(found)
}

/// Elements by surprise, the candidates among them and their surprise.
fn rank(
    all: impl Iterator<Item = (String, Fraction, Fraction)>,
    base: &Fraction,
    current: &Fraction,
    options: &LocateOptions,
) -> (Vec<Element>, Vec<String>, f64) {
    let gap = current - base;
    let part = |value: &Fraction, whole: &Fraction| value.checked_div(whole).ok();
    let small =
        |value: &Fraction, whole: &Fraction| part(&value.abs(), &whole.abs()).is_none_or(|p| p < options.smallest);
    let mut elements: Vec<Element> = Vec::new();
    let mut pool: Option<(usize, Fraction, Fraction)> = None;
    let element = |name: Option<String>, members: usize, b: Fraction, c: Fraction| {
        let contribution = &c - &b;
        let shares =
            part(&b, base).zip(part(&c, current)).and_then(|(p, q)| Some((real::to_f64(&p)?, real::to_f64(&q)?)));
        let surprise = shares.map_or(0.0, |(p, q)| surprise(p, q));
        Element { name, members, power: part(&contribution, &gap), base: b, current: c, contribution, surprise }
    };
    for (name, b, c) in all {
        if small(&b, base) && small(&c, current) {
            let (count, old, new) = pool.unwrap_or_else(|| (0, Fraction::zero(), Fraction::zero()));
            pool = Some((count + 1, old + b, new + c));
        } else {
            elements.push(element(Some(name), 1, b, c));
        }
    }
    elements.sort_by(|a, b| b.surprise.total_cmp(&a.surprise));
    let mut candidates = Vec::new();
    let (mut explained, mut surprise) = (Fraction::zero(), 0.0);
    for element in &elements {
        let Some((power, name)) = element.power.as_ref().zip(element.name.as_ref()) else { continue };
        if *power > options.each {
            explained = &explained + power;
            surprise += element.surprise;
            candidates.push(name.clone());
            if explained > options.together {
                break;
            }
        }
    }
    if explained <= options.together {
        (candidates, surprise) = (Vec::new(), 0.0);
    }
    if let Some((count, b, c)) = pool {
        elements.push(element(None, count, b, c));
    }
    (elements, candidates, surprise)
}

/// A term of the Jensen–Shannon divergence; 0 where a share is below zero, which has no logarithm.
fn surprise(p: f64, q: f64) -> f64 {
    if p < 0.0 || q < 0.0 || p + q <= 0.0 {
        return 0.0;
    }
    let term = |a: f64| if a > 0.0 { a * (2.0 * a / (p + q)).ln() } else { 0.0 };
    let value = 0.5 * (term(p) + term(q));
    if value.is_finite() { value } else { 0.0 }
}

/// Scores of one set of cells as the cause of a gap.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct PotentialScore {
    /// Generalised potential score (Squeeze): mean deviations inside and outside.
    pub general: f64,
    /// Potential score (`HotSpot`): Euclidean distance, from 0 to 1.
    pub classic: f64,
}

/// How well a set of cells explains a gap: `a = base · V(S)/F(S)` inside, unchanged outside.
///
/// Each cell is `(base, current)`. `None` without cells, when the base of the set adds up to zero, or when nothing deviates.
///
/// ```
/// use kpi_core::explain::root_cause_score;
/// let cells = |pairs: &[(i128, i128)]| pairs.iter().map(|(b, c)| ((*b).into(), (*c).into())).collect::<Vec<_>>();
/// let score = root_cause_score(&cells(&[(40, 8), (10, 2)]), &cells(&[(30, 30), (20, 20)])).unwrap();
/// assert_eq!(score.general, 1.0);
/// ```
#[must_use]
pub fn root_cause_score(inside: &[(Fraction, Fraction)], outside: &[(Fraction, Fraction)]) -> Option<PotentialScore> {
    potential(inside, outside)
}

fn potential(inside: &[(Fraction, Fraction)], outside: &[(Fraction, Fraction)]) -> Option<PotentialScore> {
    if inside.is_empty() {
        return None;
    }
    let sum = |side: fn(&(Fraction, Fraction)) -> &Fraction| inside.iter().map(side).sum::<Fraction>();
    let ratio = sum(|cell| &cell.1).checked_div(&sum(|cell| &cell.0)).ok()?;
    let real = |value: Fraction| real::to_f64(&value);
    let deviations = |cells: &[(Fraction, Fraction)], expected: &dyn Fn(&Fraction) -> Fraction| {
        cells.iter().map(|(base, current)| real((current - &expected(base)).abs())).collect::<Option<Vec<f64>>>()
    };
    #[expect(clippy::cast_precision_loss, reason = "a number of cells")]
    let mean = |values: &[f64]| if values.is_empty() { 0.0 } else { values.iter().sum::<f64>() / values.len() as f64 };
    let norm = |a: &[f64], b: &[f64]| a.iter().chain(b).map(|value| value * value).sum::<f64>().sqrt();
    let explained = deviations(inside, &|base| base * &ratio)?;
    let before = deviations(inside, &Fraction::clone)?;
    let rest = deviations(outside, &Fraction::clone)?;
    let all = mean(&before) + mean(&rest);
    let distance = norm(&before, &rest);
    (all > 0.0 && all.is_finite() && distance > 0.0).then(|| PotentialScore {
        general: 1.0 - (mean(&explained) + mean(&rest)) / all,
        classic: (1.0 - norm(&explained, &rest) / distance).max(0.0),
    })
}
