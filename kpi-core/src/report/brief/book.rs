//! The figures of a brief, each with its evidence.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use rust_decimal::Decimal;

use super::super::{
    CoverageNote, DefinitionNote, Evidence, EvidenceKind, Figure, FigureId, FigureUnit, Text, Tone,
};
use crate::Error;
use crate::engine::{Dataset, Explanation, KpiTable};
use crate::metric::{Direction, Lang, Unit};
use crate::money::{Currency, Fraction, Rounding};
use crate::period::Period;

/// Digits of derived values: more than any figure shows.
const EXACT: u32 = 12;

/// Figures and definitions, filled while the sections are written.
#[derive(Debug)]
pub(super) struct Book<'d> {
    data: &'d Dataset,
    pub(super) figures: IndexMap<FigureId, Figure>,
    pub(super) definitions: BTreeMap<String, DefinitionNote>,
}

/// A number that another one was derived from.
pub(super) struct Derived<'a> {
    pub(super) label: Text,
    pub(super) unit: FigureUnit,
    pub(super) digits: u32,
    pub(super) period: Option<Period>,
    pub(super) steps: Vec<Text>,
    pub(super) inputs: &'a [FigureId],
}

impl<'d> Book<'d> {
    pub(super) fn new(data: &'d Dataset) -> Self {
        Self { data, figures: IndexMap::new(), definitions: BTreeMap::new() }
    }

    /// A cell of a table. `sample` rows of each measure are looked up.
    pub(super) fn cell(
        &mut self,
        id: FigureId,
        label: Text,
        table: &KpiTable,
        row: usize,
        metric: &str,
        sample: usize,
    ) -> Result<FigureId, Error> {
        let why = table.explain_number(row, metric, self.data, sample)?;
        let key = definition_key(&why);
        self.definitions.entry(key.clone()).or_insert_with(|| DefinitionNote {
            metric: why.metric.clone(),
            name: Text::new(&why.en, &why.zh),
            version: why.version,
            fingerprint: why.fingerprint.clone(),
            basis: why.basis.map(str::to_owned),
            words: Text::new(&why.basis_en, &why.basis_zh),
        });
        let (unit, digits) = unit_of(&why.unit, why.currency);
        let mut evidence = Evidence::new(EvidenceKind::Computed, steps(&why));
        evidence.definition = Some(key);
        evidence.rows = Some(why.rows);
        evidence.sample = why.evidence.iter().flat_map(|found| &found.sample).map(|row| row.text(Lang::En)).collect();
        let coverage = why.coverage.days_expected.zip(why.coverage.days_covered);
        let figure = Figure {
            label,
            value: why.shown,
            missing: why.shown.is_none().then(|| Text::new("nothing to divide by, or no rows", "分母为零或没有数据")),
            unit,
            digits,
            period: why.period,
            coverage: coverage.map(|(expected, covered)| CoverageNote {
                expected,
                covered,
                immature: why.coverage.mature == Some(false),
            }),
            evidence,
        };
        Ok(self.put(id, figure))
    }

    /// A figure computed from others.
    pub(super) fn derived(&mut self, id: FigureId, value: Result<Decimal, Text>, of: Derived<'_>) -> FigureId {
        let evidence = Evidence::new(EvidenceKind::Derived, of.steps).with_inputs(of.inputs.iter().cloned());
        self.plain(id, value, of.label, (of.unit, of.digits), of.period, evidence)
    }

    /// Any other figure.
    pub(super) fn plain(
        &mut self,
        id: FigureId,
        value: Result<Decimal, Text>,
        label: Text,
        (unit, digits): (FigureUnit, u32),
        period: Option<Period>,
        evidence: Evidence,
    ) -> FigureId {
        let (value, missing) = match value {
            Ok(value) => (Some(value), None),
            Err(missing) => (None, Some(missing)),
        };
        self.put(id, Figure { label, value, missing, unit, digits, period, coverage: None, evidence })
    }

    fn put(&mut self, id: FigureId, figure: Figure) -> FigureId {
        let mut free = id.clone();
        let mut number = 1;
        while self.figures.get(&free).is_some_and(|known| *known != figure) {
            number += 1;
            free = FigureId::new([id.as_str(), &number.to_string()]);
        }
        self.figures.insert(free.clone(), figure);
        free
    }

    /// The change from one figure to another: relative for amounts and counts, in points for rates.
    pub(super) fn change(&mut self, id: FigureId, now: &FigureId, before: &FigureId) -> FigureId {
        let [current, base] = [now, before].map(|id| self.figures.get(id));
        let value = |figure: Option<&Figure>| figure.and_then(|figure| figure.value);
        let (current_value, base_value) = (value(current), value(base));
        let is_rate = current.is_some_and(|figure| figure.unit == FigureUnit::Percent);
        let period = current.and_then(|figure| figure.period);
        let against = base.and_then(|figure| figure.period).map(|period| period.to_string()).unwrap_or_default();
        let label = Text::new(format!("change against {against}"), format!("较 {against} 变化"));
        let none = || Text::new("there is nothing to compare with", "没有可比的数值");
        let (result, step) = match (current_value, base_value) {
            (Some(now), Some(before)) if is_rate => {
                ((Fraction::from(now) - Fraction::from(before)).round(EXACT, Rounding::HalfUp).map_err(|_| none()),
                 format!("{now} − {before}"))
            }
            (Some(now), Some(before)) if before > Decimal::ZERO => {
                let relative = (Fraction::from(now) - Fraction::from(before)).checked_div(&Fraction::from(before));
                (relative.and_then(|part| part.round(EXACT, Rounding::HalfUp)).map_err(|_| none()),
                 format!("({now} − {before}) / {before}"))
            }
            _ => (Err(none()), String::new()),
        };
        let steps = if step.is_empty() { Vec::new() } else { vec![Text::same(step)] };
        let unit = if is_rate { FigureUnit::Points } else { FigureUnit::Percent };
        let of = Derived { label, unit, digits: 1, period, steps, inputs: &[now.clone(), before.clone()] };
        self.derived(id, result, of)
    }

    /// Whether a change is good, by the direction in which the metric is better.
    pub(super) fn tone(&self, change: &FigureId, direction: Direction) -> Tone {
        let value = self.value(change).unwrap_or_default();
        match (direction, value > Decimal::ZERO, value < Decimal::ZERO) {
            (Direction::Higher, true, _) | (Direction::Lower, _, true) => Tone::Good,
            (Direction::Higher, _, true) | (Direction::Lower, true, _) => Tone::Bad,
            _ => Tone::Plain,
        }
    }

    /// The value of a figure.
    pub(super) fn value(&self, id: &FigureId) -> Option<Decimal> {
        self.figures.get(id).and_then(|figure| figure.value)
    }
}

/// The metric with its basis: one key for each definition.
fn definition_key(why: &Explanation) -> String {
    let basis = why.basis.map_or_else(|| why.fingerprint.chars().take(8).collect(), str::to_owned);
    format!("{}@{basis}", why.metric)
}

/// How a metric's values are shown.
pub(super) fn unit_of(unit: &Unit, currency: Option<Currency>) -> (FigureUnit, u32) {
    match currency {
        Some(currency) if unit.has_money() => (FigureUnit::Money(currency), u32::from(currency.minor_digits())),
        _ if *unit == Unit::share() => (FigureUnit::Percent, 1),
        _ if unit.is_count() => (FigureUnit::Count, 0),
        _ => (FigureUnit::Number, 2),
    }
}

/// The arithmetic of a number: both sides of a ratio, then each aggregate with its rows.
fn steps(why: &Explanation) -> Vec<Text> {
    let mut all = Vec::new();
    if let (Some(above), Some(below)) = (&why.numerator, &why.denominator) {
        all.push(Text::same(format!("{above} / {below}")));
    }
    for found in &why.evidence {
        let words = |lang| found.text(lang);
        all.push(Text::new(words(Lang::En), words(Lang::Zh)));
    }
    all
}
