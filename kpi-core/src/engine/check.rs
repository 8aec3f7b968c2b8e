//! Whether a query fits the data.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::assign;
use super::data::Dataset;
use super::dimension::Dimension;
use super::plan::{Plan, is_to_date};
use super::query::Query;
use crate::error::{EngineError, did_you_mean};
use crate::facts::nearest;
use crate::metric::{Definition, Node, ResolvedMeasure};
use crate::model::{FieldKind, Issue, Issues};
use crate::period::Grain;

impl Query {
    /// What is to be computed, checked against the data.
    pub(crate) fn plan(&self, data: &Dataset) -> Result<Plan, EngineError> {
        self.check(data).into_result().map_err(|issues| EngineError::Invalid(Box::new(issues)))?;
        let mut query = self.clone();
        query.through = through(self, data);
        Plan::new(query)
    }

    /// Everything about the query that does not fit the data.
    pub fn check(&self, data: &Dataset) -> Issues {
        let mut issues = Issues::default();
        if self.definitions.is_empty() {
            issues.push(Issue::error(
                "engine.no_metric",
                "metrics",
                "",
                "the query asks for no metric",
                "name a metric",
            ));
        }
        if self.grain == Some(Grain::Hour) {
            let message = "hours are no grain of a table";
            issues.push(Issue::error(
                "engine.grain_too_fine",
                "grain",
                "hour",
                message,
                "group by Dimension::Hour and days",
            ));
        }
        let mut names = BTreeSet::new();
        for dimension in &self.by {
            if !names.insert(dimension.name()) {
                let message = format!("{dimension} is grouped by twice");
                issues.push(Issue::error("engine.repeated_dimension", "by", dimension, message, "leave one out"));
            }
        }
        if self.period.is_none() && !self.comparisons.is_empty() {
            let message = "there are no days to compare with without a period";
            issues.push(Issue::error("engine.needs_period", "period", "", message, "name the period of the query"));
        }
        for dimension in [Dimension::Person, Dimension::Team] {
            if self.by.contains(&dimension) || self.scope_derived.contains_key(&dimension) {
                assign::check(data, &dimension, &mut issues);
            }
        }
        let mut reported = BTreeSet::new();
        for definition in &self.definitions {
            let moving =
                definition.nodes.iter().any(|node| matches!(node, Node::Windowed { .. } | Node::Cohort { .. }));
            let to_date = definition.measures().any(|(_, measure)| is_to_date(measure));
            if self.period.is_none() && (moving || (to_date && self.grain.is_some())) {
                let message =
                    format!("{} looks back from the days of a period, and the query has none", definition.metric);
                issues.push(Issue::error("engine.needs_period", "period", "", message, "name the period of the query"));
            }
            for (_, measure) in definition.measures() {
                if reported.insert((definition.metric.clone(), measure.table.name, measure.clock.clone())) {
                    self.check_measure(data, definition, measure, &mut issues);
                }
            }
        }
        issues
    }

    fn check_measure(&self, data: &Dataset, definition: &Definition, measure: &ResolvedMeasure, issues: &mut Issues) {
        let (metric, table) = (&definition.metric, measure.table);
        if !data.has(table.name) {
            let message = format!("{metric} needs {}, which was not given", table.name);
            issues.push(Issue::error(
                "engine.missing_table",
                metric.as_str(),
                table.name,
                message,
                "add a batch of the table",
            ));
        }
        let columns = self.by.iter().filter_map(|dimension| match dimension {
            Dimension::Column(name) => Some(("by", name)),
            _ => None,
        });
        for (place, name) in columns.chain(self.scope.keys().map(|name| ("scope", name))) {
            let texts = || table.fields.iter().filter(|field| is_text(field.kind)).map(|field| field.name);
            if !texts().any(|known| known == name.as_str()) {
                let near = nearest(name, texts().chain(Dimension::derived_names()));
                let hint = did_you_mean(near.unwrap_or_default());
                let message = format!("{metric} reads {}, which has no dimension {name:?}{hint}", table.name);
                let cure = "use a column of ids, keys, categories or texts that every table of the query has";
                issues.push(Issue::error("engine.unknown_dimension", place, name, message, cure));
            }
        }
        let derived = self.by.iter().map(|dimension| ("by", dimension));
        for (place, dimension) in derived.chain(self.scope_derived.keys().map(|dimension| ("scope", dimension))) {
            let unknown =
                |message: String, cure| Issue::error("engine.unknown_dimension", place, dimension, message, cure);
            let needs_shop = matches!(dimension, Dimension::Market | Dimension::Seller);
            if needs_shop && table.field("shop_id").is_none() {
                let message = format!("{metric} reads {}, whose rows have no shop", table.name);
                issues.push(unknown(message, "leave the dimension out"));
            }
            let assigned = matches!(dimension, Dimension::Person | Dimension::Team);
            if assigned && !assign::can_answer(data, table, dimension) {
                let message =
                    format!("{metric} by {dimension} needs assignments for {}, which were not given", table.name);
                issues.push(unknown(message, "add the assignments to the data set"));
            }
            let instant =
                |column: &str| matches!(table.field(column), Some((_, field)) if field.kind == FieldKind::Instant);
            if *dimension == Dimension::Hour && !measure.clock.cases().iter().all(|case| instant(&case.column)) {
                let message = format!("{metric} is counted by whole days in {}, there is no hour", table.name);
                issues.push(Issue::error("engine.no_hour", place, dimension, message, "leave the hour out"));
            }
        }
    }
}

const fn is_text(kind: FieldKind) -> bool {
    matches!(kind, FieldKind::Id | FieldKind::Key | FieldKind::Category | FieldKind::Text)
}

/// The last day on which every table of the query is complete, when that cuts the period.
fn through(query: &Query, data: &Dataset) -> Option<NaiveDate> {
    let period = query.period.filter(|_| !query.comparisons.is_empty())?;
    let tables = query.definitions.iter().flat_map(|definition| definition.tables().into_keys());
    let complete = tables.filter_map(|table| data.stated_coverage(table)?.complete_through()).min()?;
    (complete < period.last_day()).then_some(complete)
}
