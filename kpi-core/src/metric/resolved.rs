//! Definitions: a metric with its basis folded in, down to tables and columns.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write};

use serde::Serialize;
use smol_str::SmolStr;

use super::basis::{Basis, FinalRounding};
use super::definition::{Aggregate, Direction, Empty, MetricId, Partial, WindowSpan};
use super::expr::{Arithmetic, Expr};
use super::unit::Unit;
use crate::model::TableSpec;
use crate::money::{Currency, FxGap, FxRounding, Rounding};
use crate::period::Cohort;

/// One case of a clock: under a condition, a column.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[non_exhaustive]
pub struct ClockCase {
    /// Condition on the row; always when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<Expr>,
    /// Instant or date column.
    pub column: SmolStr,
}

impl ClockCase {
    pub(crate) fn when(condition: Expr, column: &str) -> Self {
        Self { when: Some(condition), column: SmolStr::new(column) }
    }

    pub(crate) fn always(column: &str) -> Self {
        Self { when: None, column: SmolStr::new(column) }
    }
}

/// The column that puts a row on a moment or day: that of the first case whose condition is true.
///
/// A row whose column is null does not count, also when a later case has a value. An instant belongs to its day in the
/// time zone of the row's shop; a date is that day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct RowClock {
    cases: Vec<ClockCase>,
}

impl RowClock {
    pub(crate) fn new(cases: Vec<ClockCase>) -> Self {
        Self { cases }
    }

    /// The cases in order; the last one has no condition.
    pub fn cases(&self) -> &[ClockCase] {
        &self.cases
    }

    /// The column when there is only one case.
    pub fn single(&self) -> Option<&str> {
        match self.cases.as_slice() {
            [only] => Some(&only.column),
            _ => None,
        }
    }
}

impl fmt::Display for RowClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, case) in self.cases.iter().enumerate() {
            if index > 0 {
                f.write_str(" else ")?;
            }
            f.write_str(&case.column)?;
            if let Some(when) = &case.when {
                write!(f, " if {when}")?;
            }
        }
        Ok(())
    }
}

/// How the money of a measure is converted.
///
/// Rounded per line: the value of each row, as a whole, is converted at the rate of the row's day and rounded before it
/// is aggregated. Rounded per total: the exact converted values are aggregated, and the result is rounded once.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[non_exhaustive]
pub struct Convert {
    /// Currency of the result.
    pub currency: Currency,
    /// Where it is rounded.
    pub rounded: FxRounding,
    /// How.
    pub rounding: Rounding,
    /// To how many digits.
    pub digits: u8,
    /// What happens on a day without a rate.
    pub gap: FxGap,
    /// The clock whose local day gives the rate.
    pub rate_day: RowClock,
}

/// An aggregate over one physical table with nothing left to decide.
///
/// A row counts when its clock has a value, that value lies in the period, and the filter is true (not null).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ResolvedMeasure {
    /// The metric that brought it in; not part of its identity.
    pub origin: MetricId,
    /// Fact table.
    #[serde(serialize_with = "table_name")]
    pub table: &'static TableSpec,
    /// What is done with the rows.
    pub aggregate: Aggregate,
    /// Distinct counts only: counted for each local day apart, and the days added up.
    pub per_day: bool,
    /// Which rows count.
    pub filter: Option<Expr>,
    /// Where in time a row counts.
    pub clock: RowClock,
    /// Columns whose null marks a row with the total over all values. For each of them that the query groups or filters
    /// by, only rows with a value count; for each other one, only rows with a null.
    pub totals: Vec<SmolStr>,
    /// Value without rows.
    pub empty: Empty,
    /// Unit of the result.
    pub unit: Unit,
    /// Conversion of money; without it, one value for each currency.
    pub convert: Option<Convert>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde asks for")]
fn table_name<S: serde::Serializer>(table: &&'static TableSpec, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(table.name)
}

impl ResolvedMeasure {
    /// The columns of the table that are read: by value, filter, clock and aggregate, and `currency` for money.
    pub fn columns(&self) -> BTreeSet<&str> {
        let mut columns: BTreeSet<&str> = self.aggregate.columns().into_iter().collect();
        columns.extend(self.aggregate.value().into_iter().flat_map(Expr::names));
        columns.extend(self.filter.iter().flat_map(Expr::names));
        let clocks = self.clock.cases.iter().chain(self.convert.iter().flat_map(|convert| &convert.rate_day.cases));
        for case in clocks {
            columns.insert(&case.column);
            columns.extend(case.when.iter().flat_map(Expr::names));
        }
        columns.extend(self.totals.iter().map(SmolStr::as_str));
        if self.unit.has_money() {
            columns.insert("currency");
        }
        columns
    }
}

impl fmt::Display for ResolvedMeasure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.aggregate, self.table.name)?;
        if self.per_day {
            f.write_str(" per day")?;
        }
        if let Some(filter) = &self.filter {
            write!(f, " where {filter}")?;
        }
        write!(f, " at {}", self.clock)?;
        if !self.totals.is_empty() {
            write!(f, " totals {}", self.totals.join(", "))?;
        }
        if self.empty == Empty::Null {
            f.write_str(" empty null")?;
        }
        if let Some(convert) = &self.convert {
            let (code, digits, gap) = (convert.currency.code(), convert.digits, gap_text(convert.gap));
            write!(f, " in {code} {} {} {digits} {gap} at {}", convert.rounded, convert.rounding, convert.rate_day)?;
        }
        Ok(())
    }
}

fn gap_text(gap: FxGap) -> String {
    match gap {
        FxGap::ExactDay => "exact_day".to_owned(),
        FxGap::LastKnown { max_age_days } => format!("last_known_{max_age_days}"),
    }
}

/// Position of a node in [`Definition::nodes`].
pub type NodeId = usize;

/// A formula over nodes. A null operand makes the result null, except inside `Coalesce`; so does a division by zero.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NodeExpr {
    /// The value of another node.
    Node(NodeId),
    /// A number that is not below zero.
    Number(#[serde(serialize_with = "decimal")] rust_decimal::Decimal),
    /// Minus.
    Negate(Box<NodeExpr>),
    /// Plus, minus, times, divided by.
    Arithmetic(#[serde(serialize_with = "symbol")] Arithmetic, Box<NodeExpr>, Box<NodeExpr>),
    /// The first operand that is not null.
    Coalesce(Vec<NodeExpr>),
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde asks for")]
fn symbol<S: serde::Serializer>(operator: &Arithmetic, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(operator.symbol())
}

fn decimal<S: serde::Serializer>(number: &rust_decimal::Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(number)
}

impl fmt::Display for NodeExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Node(node) => write!(f, "n{node}"),
            Self::Number(number) => write!(f, "{number}"),
            Self::Negate(inner) => write!(f, "-({inner})"),
            Self::Arithmetic(operator, a, b) => write!(f, "({a} {} {b})", operator.symbol()),
            Self::Coalesce(items) => {
                f.write_str("coalesce(")?;
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index > 0 { ", " } else { "" })?;
                }
                f.write_str(")")
            }
        }
    }
}

/// One step of a definition. Nodes only refer to nodes before them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Node {
    /// An aggregate over a table.
    Measure(Box<ResolvedMeasure>),
    /// A quotient of two nodes; both are kept, so that it can be rolled up. Null when the denominator is zero or a side
    /// is null.
    Ratio {
        /// Above the line.
        numerator: NodeId,
        /// Below the line.
        denominator: NodeId,
    },
    /// A formula over nodes.
    Formula(NodeExpr),
    /// Everything below `input` over a moving span in place of the cell's own days.
    Windowed {
        /// The node.
        input: NodeId,
        /// How far back from the cell's last day.
        span: WindowSpan,
        /// What a partly covered window says.
        partial: Partial,
    },
    /// Everything below `input` for the days of the cohort as of the cell's last day, in place of the cell's own days.
    Cohort {
        /// The node.
        input: NodeId,
        /// The days, and when they are final.
        cohort: Cohort,
    },
}

impl Node {
    /// The nodes that this one refers to, from left to right, each as often as it occurs.
    pub fn inputs(&self) -> Vec<NodeId> {
        match self {
            Self::Measure(_) => Vec::new(),
            Self::Ratio { numerator, denominator } => vec![*numerator, *denominator],
            Self::Windowed { input, .. } | Self::Cohort { input, .. } => vec![*input],
            Self::Formula(expr) => {
                let (mut found, mut pending) = (Vec::new(), vec![expr]);
                while let Some(next) = pending.pop() {
                    match next {
                        NodeExpr::Node(node) => found.push(*node),
                        NodeExpr::Number(_) => {}
                        NodeExpr::Negate(inner) => pending.push(inner),
                        NodeExpr::Arithmetic(_, a, b) => pending.extend([&**b, &**a]),
                        NodeExpr::Coalesce(items) => pending.extend(items.iter().rev()),
                    }
                }
                found
            }
        }
    }
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Measure(measure) => measure.fmt(f),
            Self::Ratio { numerator, denominator } => write!(f, "ratio n{numerator} n{denominator}"),
            Self::Formula(expr) => expr.fmt(f),
            Self::Windowed { input, span, partial } => {
                let partial = if *partial == Partial::Null { "null" } else { "allow" };
                match span {
                    WindowSpan::Days(days) => write!(f, "window n{input} {days} days partial {partial}"),
                    WindowSpan::ToDate(grain) => write!(f, "window n{input} {grain} to date partial {partial}"),
                }
            }
            Self::Cohort { input, cohort } => {
                write!(f, "cohort n{input} {cohort} matures {}", cohort.matures_after_days())
            }
        }
    }
}

/// The first 128 bits of the SHA-256 of a definition's canonical text, as 32 hexadecimal digits.
///
/// Equal fingerprints mean: same metric, same version, same rows, same arithmetic, same rounding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Fingerprint(SmolStr);

impl Fingerprint {
    pub(crate) fn of(text: &str) -> Self {
        use sha2::Digest;
        let digest = sha2::Sha256::digest(text.as_bytes());
        let mut hex = String::with_capacity(32);
        for byte in digest.iter().take(16) {
            let _ = write!(hex, "{byte:02x}");
        }
        Self(SmolStr::new(hex))
    }

    /// All 32 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first 8 digits, for people.
    pub fn short(&self) -> &str {
        self.0.get(..8).unwrap_or(&self.0)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// A metric under a basis: everything that is needed to compute it, and the fingerprint that is stamped on the result.
///
/// Nothing in it refers to the catalogue or the basis any more: [`nodes`](Self::nodes) speak of tables and columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Definition {
    /// The metric.
    pub metric: MetricId,
    /// Its version.
    pub version: u32,
    /// English name.
    pub en: String,
    /// Chinese name.
    pub zh: String,
    /// Unit of the value.
    pub unit: Unit,
    /// Which way is better.
    pub direction: Direction,
    /// The basis that was asked for, for display and comparison.
    pub basis: Basis,
    /// The steps; the last one is the value. None occurs twice.
    pub nodes: Vec<Node>,
    /// Rounding of the value at the edge.
    pub rounding: FinalRounding,
    /// Things to know before using the number, such as amounts under different bases in one formula.
    pub notes: Vec<Note>,
    /// Fingerprint of [`canonical_text`](Self::canonical_text).
    pub fingerprint: Fingerprint,
}

/// Something to know about a definition, in both languages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[non_exhaustive]
pub struct Note {
    /// Stable code for programs.
    pub code: &'static str,
    /// The sentence in English.
    pub en: String,
    /// The sentence in Chinese.
    pub zh: String,
}

impl Definition {
    /// The node of the value.
    pub fn root(&self) -> NodeId {
        self.nodes.len().saturating_sub(1)
    }

    /// The measures with their positions.
    pub fn measures(&self) -> impl Iterator<Item = (NodeId, &ResolvedMeasure)> {
        self.nodes.iter().enumerate().filter_map(|(id, node)| match node {
            Node::Measure(measure) => Some((id, &**measure)),
            _ => None,
        })
    }

    /// The tables that are read, with the columns read from each.
    pub fn tables(&self) -> BTreeMap<&'static str, BTreeSet<&str>> {
        let mut tables: BTreeMap<&'static str, BTreeSet<&str>> = BTreeMap::new();
        for (_, measure) in self.measures() {
            tables.entry(measure.table.name).or_default().extend(measure.columns());
        }
        tables
    }

    /// The text that the fingerprint is taken of: one line per step. Names, notes and the basis' own words are not in it.
    pub fn canonical_text(&self) -> String {
        let rounding = &self.rounding;
        let digits =
            |digits: Option<u8>, absent: &str| digits.map_or_else(|| absent.to_owned(), |digits| digits.to_string());
        let mut text = format!(
            "kpi definition 1\nmetric {} {}\nunit {}\nrounding {} {} {} {}\n",
            self.metric,
            self.version,
            self.unit,
            rounding.mode,
            digits(rounding.sums, "exact"),
            digits(rounding.quotients, "minor"),
            rounding.rates,
        );
        for (id, node) in self.nodes.iter().enumerate() {
            let _ = writeln!(text, "n{id} = {node}");
        }
        text
    }
}
