//! Everything that can be wrong with a metric, each finding with its place.

use std::collections::BTreeSet;

use super::basis::Basis;
use super::catalogue::Catalogue;
use super::definition::{Aggregate, Measure, Metric, MetricKind, Operand};
use super::expr::{BASIS_AMOUNT, Expr, Fault, RowType, check_formula, check_row};
use super::unit::Unit;
use crate::facts;
use crate::model::{FieldKind, Issue, Issues, TableSpec};

impl Catalogue {
    /// Everything that is wrong with the metrics, placed as `family: id.field:column`.
    pub fn validate(&self) -> Issues {
        let mut issues = Issues::default();
        for (family, metric) in self.metrics.values() {
            issues.extend_within(format!("{family}: {}", metric.id), metric_issues(self, metric));
        }
        issues
    }
}

/// The findings of a metric and, placed under their ids, of the metrics below it. Each is visited once.
pub(crate) fn with_inputs(catalogue: &Catalogue, metric: &Metric) -> Issues {
    let mut issues = metric_issues(catalogue, metric);
    let mut seen = BTreeSet::from([metric.id.as_str()]);
    let mut pending = metric.kind.inputs();
    while let Some(next) = pending.pop() {
        if let Some(input) = catalogue.get(next).filter(|_| seen.insert(next)) {
            issues.extend_within(input.id.as_str(), metric_issues(catalogue, input));
            pending.extend(input.kind.inputs());
        }
    }
    issues
}

/// The findings of one metric; inputs are looked up, but not checked themselves.
pub(crate) fn metric_issues(catalogue: &Catalogue, metric: &Metric) -> Issues {
    let mut check = Check { catalogue, issues: Issues::default() };
    for (place, text) in
        [("en", &metric.en), ("zh", &metric.zh), ("meaning", &metric.meaning), ("source", &metric.source)]
    {
        if text.trim().is_empty() {
            check.error(
                "metric.empty_text",
                place,
                "",
                format!("{place} is empty"),
                "write it: people read it beside the number",
            );
        }
    }
    if let Some(cycle) = cycle(catalogue, metric) {
        let message = format!("the metric needs itself: {}", cycle.join(" -> "));
        check.error(
            "metric.cycle",
            metric.kind.name(),
            metric.id.as_str(),
            message,
            "break the circle: one of them must not use the other",
        );
        return check.issues;
    }
    let computed = check.kind(metric);
    if let Some(computed) = computed.filter(|computed| !metric.unit.may_stand_for(computed)) {
        let counts =
            matches!(&metric.kind, MetricKind::Measure(m) if m.aggregate.value().is_none()) && metric.unit.is_count();
        if !counts {
            let message = format!("declared as {}, but the {} gives {computed}", metric.unit, metric.kind.name());
            check.error(
                "metric.unit_mismatch",
                "unit",
                &metric.unit,
                message,
                "declare the unit that is computed, or correct the computation",
            );
        }
    }
    for (index, example) in metric.examples.iter().enumerate() {
        for table in example.rows.keys() {
            if let Err(error) = facts::table(table) {
                check.error(
                    "metric.unknown_table",
                    &format!("example[{index}].rows"),
                    table,
                    error.to_string(),
                    error.cure(),
                );
            }
        }
    }
    check.issues
}

/// The way from a metric back to itself, if there is one.
fn cycle(catalogue: &Catalogue, metric: &Metric) -> Option<Vec<String>> {
    let mut seen = BTreeSet::new();
    let mut pending: Vec<Vec<&str>> = vec![vec![metric.id.as_str()]];
    while let Some(path) = pending.pop() {
        let Some(here) = path.last().and_then(|id| catalogue.get(id)) else { continue };
        for input in here.kind.inputs() {
            let mut longer = path.clone();
            longer.push(input);
            if input == metric.id.as_str() {
                return Some(longer.into_iter().map(str::to_owned).collect());
            }
            if seen.insert(input) {
                pending.push(longer);
            }
        }
    }
    None
}

/// The unit that a measure computes; for counts, the things counted.
pub(crate) fn measure_unit(measure: &Measure, table: &'static TableSpec) -> Option<Unit> {
    match &measure.aggregate {
        Aggregate::Count => Some(Unit::count(table.name.strip_suffix('s').unwrap_or(table.name))),
        Aggregate::CountDistinct { columns } => columns.first().map(|column| noun(column)),
        Aggregate::CountRepeated { column, .. } => Some(noun(column)),
        other => match other.value().map(|value| check_row(value, table, measure.basis).0) {
            Some(RowType::Number(unit)) => Some(unit.unwrap_or_else(Unit::multiple)),
            _ => None,
        },
    }
}

fn noun(column: &str) -> Unit {
    Unit::count(column.strip_suffix("_id").unwrap_or(column))
}

struct Check<'c> {
    catalogue: &'c Catalogue,
    issues: Issues,
}

impl Check<'_> {
    fn error(
        &mut self,
        code: &'static str,
        place: &str,
        value: impl std::fmt::Display,
        message: String,
        cure: &'static str,
    ) {
        self.issues.push(Issue::error(code, place, value, message, cure));
    }

    /// Adds the findings of an expression, each with the column where the wrong part begins.
    fn faults(&mut self, place: &str, expr: &Expr, faults: Vec<Fault>) {
        let text = expr.to_string();
        for fault in faults {
            let column =
                find_word(&text, &fault.part).map_or(1, |at| text.get(..at).map_or(0, |t| t.chars().count()) + 1);
            self.error(fault.code, &format!("{place}:{column}"), &fault.part, fault.message, fault.cure);
        }
    }

    fn kind(&mut self, metric: &Metric) -> Option<Unit> {
        match &metric.kind {
            MetricKind::Measure(measure) => self.measure("measure", measure),
            MetricKind::Ratio { numerator, denominator } => {
                let a = self.operand("ratio.numerator", numerator);
                let b = self.operand("ratio.denominator", denominator);
                Some(a?.divided_by(&b?))
            }
            MetricKind::Formula(expr) => {
                for name in expr.names() {
                    self.known("formula", name, expr);
                }
                let catalogue = self.catalogue;
                let (unit, faults) = check_formula(expr, &|name| catalogue.get(name).map(|metric| metric.unit.clone()));
                let sound = faults.is_empty() && expr.names().all(|name| catalogue.get(name).is_some());
                self.faults("formula", expr, faults);
                sound.then(|| unit.unwrap_or_else(Unit::multiple))
            }
            MetricKind::Windowed { input, .. } => self.input("window.input", input.as_str()),
            MetricKind::Cohort { input, .. } => self.input("cohort.input", input.as_str()),
        }
    }

    fn input(&mut self, place: &str, id: &str) -> Option<Unit> {
        let name = Expr::name(id);
        self.known(place, id, &name);
        self.catalogue.get(id).map(|metric| metric.unit.clone())
    }

    fn known(&mut self, place: &str, id: &str, within: &Expr) {
        if let Err(error) = self.catalogue.require(id) {
            let fault = Fault {
                code: "metric.unknown_metric",
                part: id.to_owned(),
                message: error.to_string(),
                cure: "use the id of a metric of the catalogue, or add the metric",
            };
            self.faults(place, within, vec![fault]);
        }
    }

    fn operand(&mut self, place: &str, operand: &Operand) -> Option<Unit> {
        match operand {
            Operand::Metric { metric, filter, pin } => {
                self.pin(&format!("{place}.pin"), pin);
                if let (Some(filter), Some(input)) = (filter, self.catalogue.get(metric.as_str())) {
                    self.filter_below(&format!("{place}.filter"), filter, input);
                }
                self.input(&format!("{place}.metric"), metric.as_str())
            }
            Operand::Measure(measure) => self.measure(&format!("{place}.measure"), measure),
        }
    }

    /// A filter on a metric reaches every measure below it, so it must fit every table.
    fn filter_below(&mut self, place: &str, filter: &Expr, metric: &Metric) {
        let mut tables = BTreeSet::new();
        let mut seen = BTreeSet::from([metric.id.as_str()]);
        let mut pending = vec![metric];
        while let Some(metric) = pending.pop() {
            match &metric.kind {
                MetricKind::Measure(measure) => drop(tables.insert(measure.table.clone())),
                MetricKind::Ratio { numerator, denominator } => {
                    tables.extend([numerator, denominator].into_iter().filter_map(|side| match &**side {
                        Operand::Measure(measure) => Some(measure.table.clone()),
                        Operand::Metric { .. } => None,
                    }));
                }
                _ => {}
            }
            let catalogue = self.catalogue;
            pending.extend(
                metric.kind.inputs().into_iter().filter(|id| seen.insert(id)).filter_map(|id| catalogue.get(id)),
            );
        }
        for table in tables.iter().filter_map(|name| facts::table(name).ok()) {
            self.condition(place, filter, table);
        }
    }

    fn condition(&mut self, place: &str, filter: &Expr, table: &'static TableSpec) {
        let (found, faults) = check_row(filter, table, false);
        self.faults(place, filter, faults);
        if !matches!(found, RowType::Flag | RowType::Unknown) {
            self.error(
                "metric.wrong_kind",
                place,
                filter,
                format!("`{filter}` is not a condition"),
                "compare it with something",
            );
        }
    }

    fn pin(&mut self, place: &str, pin: &super::basis::BasisPatch) {
        self.issues.extend_within(place, Basis::default().patched(pin).validate());
    }

    fn measure(&mut self, place: &str, measure: &Measure) -> Option<Unit> {
        let at = |field: &str| format!("{place}.{field}");
        let table = match facts::table(&measure.table) {
            Ok(table) => table,
            Err(error) => {
                self.error("metric.unknown_table", &at("table"), &measure.table, error.to_string(), error.cure());
                return None;
            }
        };
        self.pin(&at("pin"), &measure.pin);
        if measure.basis && table.name != "order_lines" {
            let message = format!("{} has no basis: only order_lines has", table.name);
            self.error("metric.no_basis", &at("basis"), true, message, "write value, filter and clock out");
        }
        if !measure.basis && !measure.pin.is_empty() {
            let message = "the measure fixes choices of a basis that it does not use".to_owned();
            self.error("metric.no_basis", &at("pin"), "", message, "set basis = true, or remove pin");
        }
        if let Some(filter) = &measure.filter {
            self.condition(&at("filter"), filter, table);
        }
        self.clock(&at("clock"), measure, table);
        for column in measure.aggregate.columns() {
            self.column(&at("columns"), column, table, is_identity, "an id, key, category or date");
        }
        for column in &measure.totals {
            self.column(&at("totals"), column, table, |_| true, "a column");
        }
        self.value(&at("value"), measure, table);
        measure_unit(measure, table)
    }

    fn clock(&mut self, place: &str, measure: &Measure, table: &'static TableSpec) {
        match &measure.clock {
            Some(column) => {
                let instant = |kind| matches!(kind, FieldKind::Instant | FieldKind::Date);
                self.column(place, column, table, instant, "an instant or date");
            }
            None if !measure.basis => {
                let message = "the measure does not say which column puts a row on a day".to_owned();
                self.error("metric.no_clock", place, "", message, "name an instant or date column of the table");
            }
            None => {}
        }
    }

    fn column(
        &mut self,
        place: &str,
        column: &str,
        table: &'static TableSpec,
        fits: fn(FieldKind) -> bool,
        wanted: &str,
    ) {
        match table.field(column) {
            Some((_, field)) if fits(field.kind) => {}
            Some((_, field)) => {
                let message =
                    format!("column {column:?} of {} is {}, expected {wanted}", table.name, field.kind.name());
                self.error("metric.wrong_kind", place, column, message, "use a column of a fitting kind");
            }
            None => {
                let (_, faults) = check_row(&Expr::name(column), table, false);
                self.faults(place, &Expr::name(column), faults);
            }
        }
    }

    fn value(&mut self, place: &str, measure: &Measure, table: &'static TableSpec) {
        let Some(value) = measure.aggregate.value() else { return };
        let (found, faults) = check_row(value, table, measure.basis);
        self.faults(place, value, faults);
        if !matches!(found, RowType::Number(_) | RowType::Unknown) {
            self.error(
                "metric.wrong_kind",
                place,
                value,
                format!("`{value}` is not a number"),
                "use amounts, rates, counts or a duration",
            );
        }
        if *value != Expr::name(BASIS_AMOUNT) && value.names().any(|name| name == BASIS_AMOUNT) {
            let message = format!("{BASIS_AMOUNT} stands alone: its refunds are a measure of their own");
            self.error(
                "metric.basis_amount",
                place,
                value,
                message,
                "sum basis_amount in one metric and go on in a formula",
            );
        }
    }
}

fn is_identity(kind: FieldKind) -> bool {
    matches!(kind, FieldKind::Id | FieldKind::Key | FieldKind::Category | FieldKind::Text | FieldKind::Date)
}

/// Where a part stands in a text, not inside a longer word.
fn find_word(text: &str, part: &str) -> Option<usize> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    text.match_indices(part).map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).and_then(|t| t.chars().next_back());
        let after = text.get(at + part.len()..).and_then(|t| t.chars().next());
        !before.is_some_and(|c| is_word(c) && part.starts_with(is_word))
            && !after.is_some_and(|c| is_word(c) && part.ends_with(is_word))
    })
}
