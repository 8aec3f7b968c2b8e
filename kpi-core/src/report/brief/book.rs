//! The figures of a brief, each with its evidence.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use rust_decimal::Decimal;

use super::super::{CoverageNote, DefinitionNote, Evidence, EvidenceKind, Figure, FigureId, FigureUnit, Text, Tone};
use super::known::PLANNED;
use crate::Error;
use crate::engine::{Change, Comparability, Dataset, Explanation, KpiTable};
use crate::metric::{Direction, Lang, Unit};
use crate::money::{Currency, Fraction, Rounding};
use crate::period::{Grain, Period};

/// Digits of derived values: more than any figure shows.
pub(super) const EXACT: u32 = 12;

/// Figures and definitions, filled while the sections are written.
#[derive(Debug)]
pub(super) struct Book<'d> {
    data: &'d Dataset,
    /// The first definition of the planned metric that is shown: that of the brief's own basis.
    planned: Option<String>,
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
        Self { data, planned: None, figures: IndexMap::new(), definitions: BTreeMap::new() }
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
        if metric == PLANNED {
            self.planned.get_or_insert_with(|| key.clone());
        }
        let (unit, digits) = unit_of(&why.unit, why.currency);
        let mut evidence = Evidence::new(EvidenceKind::Computed, steps(&why));
        evidence.definition = Some(key);
        evidence.rows = Some(rows(&why));
        for row in why.evidence.iter().flat_map(|found| &found.sample).map(|row| row.text(Lang::En)) {
            if !evidence.sample.contains(&row) {
                evidence.sample.push(row);
            }
        }
        let coverage = why.coverage.days_expected.zip(why.coverage.days_covered);
        let figure = Figure {
            label,
            value: why.shown,
            signed: false,
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
        self.put(id, Figure { label, value, missing, unit, digits, signed: false, period, coverage: None, evidence })
    }

    /// The chance to reach an amount; none where the forecast says none.
    pub(super) fn chance(
        &mut self,
        id: FigureId,
        share: Option<f64>,
        label: Text,
        period: Period,
        evidence: Evidence,
    ) -> Option<FigureId> {
        let share = share.and_then(Decimal::from_f64_retain)?.round_dp(6);
        Some(self.plain(id, Ok(share), label, (FigureUnit::Percent, 0), Some(period), evidence))
    }

    /// Where a sum of the planned metric over local days comes from.
    pub(super) fn sum_of_days(&self, period: Period, rows: u64) -> Evidence {
        let (from, last) = (period.from(), period.last_day());
        let step =
            Text::new(format!("sum of the local days {from} to {last}"), format!("当地日期 {from} 至 {last} 之和"));
        let mut evidence = Evidence::new(EvidenceKind::Computed, [step]);
        evidence.definition.clone_from(&self.planned);
        evidence.rows = Some(rows);
        evidence
    }

    fn put(&mut self, id: FigureId, figure: Figure) -> FigureId {
        let mut free = id.clone();
        let mut number = 1;
        while self.figures.get(&free).is_some_and(|known| *known != figure) {
            number += 1;
            free = id.part(&number.to_string());
        }
        self.figures.insert(free.clone(), figure);
        free
    }

    /// The figure that a number is compared with, and the change from it: relative for amounts and counts, in points for
    /// rates, without a value where the two may not be compared.
    pub(super) fn compared(&mut self, now: &FigureId, change: &Change) -> FigureId {
        let Some(figure) = self.figures.get(now) else { return now.clone() };
        let (unit, digits, definition) = (figure.unit, figure.digits, figure.evidence.definition.clone());
        let (figure_period, label) = (figure.period, figure.label.clone());
        let rounded = |value: &Fraction| value.round(EXACT, Rounding::HalfUp).map_err(|_| too_long());
        let none = || Text::new("there is nothing to compare with", "没有可比的数值");
        let against = change.base_days();
        let mut inputs = vec![now.clone()];
        let name = |suffix| now.part(suffix);
        let mut side = |book: &mut Self, suffix, value: Option<&Fraction>, period, words: [&str; 2]| {
            let mut evidence = Evidence::new(EvidenceKind::Computed, []);
            evidence.definition.clone_from(&definition);
            let label = Text::new(format!("{}{}", label.en, words[0]), format!("{}{}", label.zh, words[1]));
            let value = value.ok_or_else(none).and_then(rounded);
            inputs.push(book.plain(name(suffix), value, label, (unit, digits), period, evidence));
        };
        if change.days() != figure_period {
            side(self, "whole-days", change.value(), change.days(), [", complete days only", "（仅完整天）"]);
        }
        side(self, "before", change.base(), change.base_days(), [" before", "（对比期）"]);
        let is_rate = unit == FigureUnit::Percent;
        let result = if is_rate { change.delta() } else { change.relative() };
        let result = match &result {
            Some(value) => rounded(value),
            None => Err(not_fair(change.comparability()).unwrap_or_else(none)),
        };
        let [value, base] =
            [change.value(), change.base()].map(|side| side.map(ToString::to_string).unwrap_or_default());
        let step = if is_rate { format!("{value} − {base}") } else { format!("({value} − {base}) / |{base}|") };
        let label = against.map_or_else(none, |days| {
            Text::new(format!("on {}", dates(days)), format!("较 {} 至 {}", days.from(), days.last_day()))
        });
        let unit = if is_rate { FigureUnit::Points } else { FigureUnit::Percent };
        let (steps, period) = (vec![Text::same(step)], change.days());
        let id =
            self.derived(name("change"), result, Derived { label, unit, digits: 1, period, steps, inputs: &inputs });
        self.signed(id)
    }

    /// The figure is a difference: a plus stands before what is above zero.
    pub(super) fn signed(&mut self, id: FigureId) -> FigureId {
        if let Some(figure) = self.figures.get_mut(&id) {
            figure.signed = true;
        }
        id
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

/// Rows that counted: once where all measures count the same number of them, else added.
fn rows(why: &Explanation) -> u64 {
    let mut counts = why.evidence.iter().map(|found| found.rows);
    match counts.next() {
        Some(first) if counts.all(|count| count == first) => first,
        _ => why.rows,
    }
}

/// The arithmetic of a number: both sides of a ratio, then each aggregate with its rows.
fn steps(why: &Explanation) -> Vec<Text> {
    let mut all = Vec::new();
    if let (Some(above), Some(below)) = (&why.numerator, &why.denominator) {
        all.push(Text::same(format!("{above} / {below}")));
    }
    for found in &why.evidence {
        all.push(Text::of(|lang| found.text(lang)));
    }
    all
}

/// The dates of some days, as short as can be.
fn dates(days: Period) -> String {
    let (from, last) = (days.from(), days.last_day());
    let same_month = Period::containing(Grain::Month, from).is_ok_and(|month| month.contains(last));
    match (from == last, same_month) {
        (true, _) => last.format("%-d %b").to_string(),
        (_, true) => format!("{}–{}", from.format("%-d"), last.format("%-d %b")),
        _ => format!("{} – {}", from.format("%-d %b"), last.format("%-d %b")),
    }
}

pub(super) fn too_long() -> Text {
    Text::new("the value has too many digits", "数值位数过多")
}

/// Why two numbers may not be compared.
fn not_fair(comparability: Comparability) -> Option<Text> {
    match comparability {
        Comparability::Immature => Some(Text::new("the orders are not old enough yet", "订单尚未成熟")),
        Comparability::Uncovered => Some(Text::new("days are missing", "有缺失的日期")),
        Comparability::Unknown => Some(Text::new("nobody said that the days are complete", "未声明数据是否完整")),
        _ => None,
    }
}
