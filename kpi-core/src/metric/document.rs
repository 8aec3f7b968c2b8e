//! The document form of metrics: TOML for people, JSON for machines.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::basis::BasisPatch;
use super::definition::{
    Aggregate, Direction, Empty, History, Law, Measure, Metric, MetricId, MetricKind, Operand, Partial, WindowSpan,
};
use super::example::Example;
use super::expr::Expr;
use super::unit::Unit;
use crate::model::{Issue, Issues};
use crate::period::{Cohort, Grain};

/// A catalogue in documents: a list of metrics.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CatalogueDoc {
    /// The metrics, in the order in which they are listed.
    pub(crate) metric: Vec<MetricDoc>,
}

/// A metric in documents. Exactly one of `measure`, `ratio`, `formula`, `window` and `cohort` says how it is computed.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MetricDoc {
    /// Name in code, files and results: lower-case letters, digits and `_`.
    pub(crate) id: String,
    /// Raised whenever the meaning or the computation changes.
    version: u32,
    /// English name.
    en: String,
    /// Chinese name.
    zh: String,
    /// Other words that people use for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<String>,
    /// Unit: `money`, `share`, `multiple`, `s`, a noun in the singular, or a quotient such as `money/order`.
    unit: String,
    /// Which way is better.
    direction: Direction,
    /// What it says, in a sentence.
    meaning: String,
    /// Choices that must be stated before two people compare the number.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    choices: Vec<String>,
    /// Other meanings of the same word.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    disputes: Vec<String>,
    /// Where the definition comes from.
    source: String,
    /// Day from which this version holds, `2026-11-01`.
    #[schemars(with = "String")]
    since: NaiveDate,
    /// A rule that holds for every value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    law: Option<Law>,
    /// An aggregate over one fact table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    measure: Option<MeasureDoc>,
    /// A quotient of two sums.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ratio: Option<RatioDoc>,
    /// An expression over other metrics.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    formula: Option<String>,
    /// Another metric over a moving span.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    window: Option<WindowDoc>,
    /// Another metric for the days of a lagged cohort.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cohort: Option<CohortDoc>,
    /// Worked examples.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    example: Vec<Example>,
}

/// Names of the aggregates.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum AggregateName {
    Sum,
    Count,
    CountDistinct,
    CountRepeated,
    Min,
    Max,
    Last,
}

/// A measure in documents.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct MeasureDoc {
    /// Fact table.
    table: String,
    /// What is done with the rows.
    aggregate: AggregateName,
    /// Value of a row, for `sum`, `min`, `max` and `last`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    /// Columns that `count_distinct` counts; the one that `count_repeated` counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    columns: Vec<String>,
    /// What `count_repeated` wants several of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    of: Option<String>,
    /// How many of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at_least: Option<u32>,
    /// From where they are counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    history: Option<History>,
    /// Whose last moment `last` takes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    per: Vec<String>,
    /// Which rows count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    filter: Option<String>,
    /// Whether the basis decides about clock, lines and amounts.
    #[serde(default, skip_serializing_if = "is_false")]
    basis: bool,
    /// Choices that the measure makes itself, whatever the basis says.
    #[serde(default, skip_serializing_if = "BasisPatch::is_empty")]
    pin: BasisPatch,
    /// Instant or date column that puts a row on a day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    clock: Option<String>,
    /// Columns whose null marks a row with the total over all values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    totals: Vec<String>,
    /// Value without rows: by default `null` for tables of reports and `zero` for tables of events.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    empty: Option<Empty>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde asks for")]
fn is_false(flag: &bool) -> bool {
    !flag
}

/// A ratio in documents.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RatioDoc {
    /// Above the line.
    numerator: OperandDoc,
    /// Below the line.
    denominator: OperandDoc,
}

/// A side of a ratio: a metric, or a measure without a name.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct OperandDoc {
    /// A metric of the catalogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    metric: Option<String>,
    /// Additional condition on the metric's rows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    filter: Option<String>,
    /// Choices of the basis that this side makes itself.
    #[serde(default, skip_serializing_if = "BasisPatch::is_empty")]
    pin: BasisPatch,
    /// A measure without a name, in place of a metric.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    measure: Option<MeasureDoc>,
}

/// A windowed metric in documents. Exactly one of `days` and `to_date`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct WindowDoc {
    /// The metric.
    input: String,
    /// The last days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    days: Option<u32>,
    /// From the beginning of the `week`, `month`, `quarter` or `year`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    to_date: Option<String>,
    /// What a partly covered window says.
    partial: Partial,
}

/// A cohort metric in documents.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct CohortDoc {
    /// The metric.
    input: String,
    /// The days and their maturity, such as `s14d_e8d` or `s60d_e30d_m45d`.
    days: String,
}

/// Tables of reports, where no row means that nothing is known.
const REPORTS: [&str; 6] =
    ["traffic", "video_performance", "creator_performance", "chat_service", "shop_scores", "listings"];

/// Collects what is wrong while texts become values.
struct Reader<'a> {
    issues: &'a mut Issues,
}

impl Reader<'_> {
    fn parse<T: std::str::FromStr>(&mut self, place: &str, text: &str) -> Option<T>
    where
        T::Err: Into<crate::Error>,
    {
        match text.parse::<T>() {
            Ok(value) => Some(value),
            Err(error) => {
                let error: crate::Error = error.into();
                self.issues.push(Issue::error(error.code(), place, text, error.to_string(), error.cure()));
                None
            }
        }
    }

    fn id(&mut self, place: &str, text: &str) -> Option<MetricId> {
        MetricId::try_new(text)
            .map_err(|error| {
                self.issues.push(Issue::error(error.code(), place, text, error.to_string(), error.cure()));
            })
            .ok()
    }

    /// `None` when the text cannot be read; `Some(None)` when there is none.
    #[allow(clippy::option_option, reason = "two different absences, named above")]
    fn optional(&mut self, place: &str, text: Option<&str>) -> Option<Option<Expr>> {
        text.map_or(Some(None), |text| self.parse(place, text).map(Some))
    }

    fn wrong_shape<T>(
        &mut self,
        place: &str,
        value: impl std::fmt::Display,
        message: &str,
        cure: &'static str,
    ) -> Option<T> {
        self.issues.push(Issue::error("metric.wrong_shape", place, value, message, cure));
        None
    }

    fn measure(&mut self, place: &str, doc: &MeasureDoc) -> Option<Measure> {
        let at = |field: &str| format!("{place}.{field}");
        let filter = self.optional(&at("filter"), doc.filter.as_deref());
        let value = self.optional(&at("value"), doc.value.as_deref());
        let names = |list: &[String]| list.iter().map(SmolStr::new).collect::<Vec<_>>();
        let (filter, value) = (filter?, value?);
        let unused = |doc: &MeasureDoc, value: bool, columns: bool, repeated: bool, per: bool| {
            [
                (!value && doc.value.is_some(), "value"),
                (!columns && !doc.columns.is_empty(), "columns"),
                (!repeated && doc.of.is_some(), "of"),
                (!repeated && doc.at_least.is_some(), "at_least"),
                (!repeated && doc.history.is_some(), "history"),
                (!per && !doc.per.is_empty(), "per"),
            ]
            .into_iter()
            .find_map(|(wrong, field)| wrong.then_some(field))
        };
        let surplus = match doc.aggregate {
            AggregateName::Sum | AggregateName::Min | AggregateName::Max => unused(doc, true, false, false, false),
            AggregateName::Last => unused(doc, true, false, false, true),
            AggregateName::Count => unused(doc, false, false, false, false),
            AggregateName::CountDistinct => unused(doc, false, true, false, false),
            AggregateName::CountRepeated => unused(doc, false, true, true, false),
        };
        if let Some(field) = surplus {
            return self.wrong_shape(&at(field), field, "the aggregate has no use for this field", "remove the field");
        }
        let aggregate = match (doc.aggregate, value) {
            (AggregateName::Sum, Some(value)) => Aggregate::Sum { value },
            (AggregateName::Min, Some(value)) => Aggregate::Min { value },
            (AggregateName::Max, Some(value)) => Aggregate::Max { value },
            (AggregateName::Last, Some(value)) => Aggregate::Last { value, per: names(&doc.per) },
            (AggregateName::Count, _) => Aggregate::Count,
            (AggregateName::CountDistinct, _) if !doc.columns.is_empty() => {
                Aggregate::CountDistinct { columns: names(&doc.columns) }
            }
            (AggregateName::CountRepeated, _) => {
                let ([column], Some(of), Some(at_least)) = (doc.columns.as_slice(), &doc.of, doc.at_least) else {
                    let message = "count_repeated needs one column, of and at_least";
                    return self.wrong_shape(&at("aggregate"), "count_repeated", message, "give all three");
                };
                let history = doc.history.unwrap_or(History::Period);
                Aggregate::CountRepeated { column: SmolStr::new(column), of: SmolStr::new(of), at_least, history }
            }
            (AggregateName::CountDistinct, _) => {
                return self.wrong_shape(
                    &at("columns"),
                    "",
                    "count_distinct needs columns",
                    "name the columns to count",
                );
            }
            _ => return self.wrong_shape(&at("value"), "", "the aggregate needs a value", "write the value of a row"),
        };
        let report = REPORTS.contains(&doc.table.as_str());
        Some(Measure {
            table: SmolStr::new(&doc.table),
            aggregate,
            filter,
            basis: doc.basis,
            pin: doc.pin,
            clock: doc.clock.as_ref().map(SmolStr::new),
            totals: names(&doc.totals),
            empty: doc.empty.unwrap_or(if report { Empty::Null } else { Empty::Zero }),
        })
    }

    fn operand(&mut self, place: &str, doc: &OperandDoc) -> Option<Operand> {
        match (&doc.metric, &doc.measure) {
            (Some(metric), None) => {
                let id = self.id(&format!("{place}.metric"), metric);
                let filter = self.optional(&format!("{place}.filter"), doc.filter.as_deref());
                Some(Operand::Metric { metric: id?, filter: filter?, pin: doc.pin })
            }
            (None, Some(measure)) if doc.filter.is_none() && doc.pin.is_empty() => {
                self.measure(&format!("{place}.measure"), measure).map(Operand::Measure)
            }
            _ => {
                let message = "expected a metric, with or without filter and pin, or a measure";
                self.wrong_shape(place, "", message, "name a metric or write a measure, not both")
            }
        }
    }

    fn kind(&mut self, doc: &MetricDoc) -> Option<MetricKind> {
        match (&doc.measure, &doc.ratio, &doc.formula, &doc.window, &doc.cohort) {
            (Some(measure), None, None, None, None) => self.measure("measure", measure).map(MetricKind::Measure),
            (None, Some(ratio), None, None, None) => {
                let numerator = self.operand("ratio.numerator", &ratio.numerator);
                let denominator = self.operand("ratio.denominator", &ratio.denominator);
                Some(MetricKind::Ratio { numerator: Box::new(numerator?), denominator: Box::new(denominator?) })
            }
            (None, None, Some(formula), None, None) => self.parse("formula", formula).map(MetricKind::Formula),
            (None, None, None, Some(window), None) => {
                let input = self.id("window.input", &window.input);
                let span = match (window.days, &window.to_date) {
                    (Some(days), None) if days > 0 => Some(WindowSpan::Days(days)),
                    (None, Some(grain)) => self.parse::<Grain>("window.to_date", grain).map(WindowSpan::ToDate),
                    _ => self.wrong_shape("window", "", "expected days from 1 on, or to_date", "give one of the two"),
                };
                Some(MetricKind::Windowed { input: input?, span: span?, partial: window.partial })
            }
            (None, None, None, None, Some(cohort)) => {
                let input = self.id("cohort.input", &cohort.input);
                let days = self.parse::<Cohort>("cohort.days", &cohort.days);
                Some(MetricKind::Cohort { input: input?, cohort: days? })
            }
            _ => {
                let message = "expected exactly one of measure, ratio, formula, window and cohort";
                self.wrong_shape("", &doc.id, message, "keep the one that says how the metric is computed")
            }
        }
    }
}

impl MetricDoc {
    /// The metric, or `None` with everything that cannot be read in `issues`, placed inside the metric.
    pub(crate) fn read(self, issues: &mut Issues) -> Option<Metric> {
        let mut reader = Reader { issues };
        let id = reader.id("id", &self.id);
        let unit = reader.parse::<Unit>("unit", &self.unit);
        let kind = reader.kind(&self);
        if self.version == 0 {
            let found: Option<()> = reader.wrong_shape("version", 0, "versions start at 1", "give a version from 1 on");
            found?;
        }
        Some(Metric {
            id: id?,
            version: self.version,
            en: self.en,
            zh: self.zh,
            aliases: self.aliases,
            unit: unit?,
            direction: self.direction,
            kind: kind?,
            meaning: self.meaning,
            choices: self.choices,
            disputes: self.disputes,
            source: self.source,
            since: self.since,
            law: self.law,
            examples: self.example,
        })
    }

    pub(crate) fn write(metric: &Metric) -> Self {
        let mut doc = Self {
            id: metric.id.to_string(),
            version: metric.version,
            en: metric.en.clone(),
            zh: metric.zh.clone(),
            aliases: metric.aliases.clone(),
            unit: metric.unit.to_string(),
            direction: metric.direction,
            meaning: metric.meaning.clone(),
            choices: metric.choices.clone(),
            disputes: metric.disputes.clone(),
            source: metric.source.clone(),
            since: metric.since,
            law: metric.law,
            measure: None,
            ratio: None,
            formula: None,
            window: None,
            cohort: None,
            example: metric.examples.clone(),
        };
        match &metric.kind {
            MetricKind::Measure(measure) => doc.measure = Some(write_measure(measure)),
            MetricKind::Ratio { numerator, denominator } => {
                doc.ratio =
                    Some(RatioDoc { numerator: write_operand(numerator), denominator: write_operand(denominator) });
            }
            MetricKind::Formula(expr) => doc.formula = Some(expr.to_string()),
            MetricKind::Windowed { input, span, partial } => {
                let (days, to_date) = match span {
                    WindowSpan::Days(days) => (Some(*days), None),
                    WindowSpan::ToDate(grain) => (None, Some(grain.to_string())),
                };
                doc.window = Some(WindowDoc { input: input.to_string(), days, to_date, partial: *partial });
            }
            MetricKind::Cohort { input, cohort } => {
                doc.cohort = Some(CohortDoc { input: input.to_string(), days: cohort.to_string() });
            }
        }
        doc
    }
}

fn write_measure(measure: &Measure) -> MeasureDoc {
    let names = |list: &[SmolStr]| list.iter().map(SmolStr::to_string).collect::<Vec<_>>();
    let mut doc = MeasureDoc {
        table: measure.table.to_string(),
        aggregate: AggregateName::Count,
        value: measure.aggregate.value().map(Expr::to_string),
        columns: Vec::new(),
        of: None,
        at_least: None,
        history: None,
        per: Vec::new(),
        filter: measure.filter.as_ref().map(Expr::to_string),
        basis: measure.basis,
        pin: measure.pin,
        clock: measure.clock.as_ref().map(SmolStr::to_string),
        totals: names(&measure.totals),
        empty: Some(measure.empty),
    };
    doc.aggregate = match &measure.aggregate {
        Aggregate::Sum { .. } => AggregateName::Sum,
        Aggregate::Count => AggregateName::Count,
        Aggregate::CountDistinct { columns } => {
            doc.columns = names(columns);
            AggregateName::CountDistinct
        }
        Aggregate::CountRepeated { column, of, at_least, history } => {
            doc.columns = vec![column.to_string()];
            (doc.of, doc.at_least, doc.history) = (Some(of.to_string()), Some(*at_least), Some(*history));
            AggregateName::CountRepeated
        }
        Aggregate::Min { .. } => AggregateName::Min,
        Aggregate::Max { .. } => AggregateName::Max,
        Aggregate::Last { per, .. } => {
            doc.per = names(per);
            AggregateName::Last
        }
    };
    doc
}

fn write_operand(operand: &Operand) -> OperandDoc {
    match operand {
        Operand::Metric { metric, filter, pin } => OperandDoc {
            metric: Some(metric.to_string()),
            filter: filter.as_ref().map(Expr::to_string),
            pin: *pin,
            measure: None,
        },
        Operand::Measure(measure) => {
            OperandDoc { metric: None, filter: None, pin: BasisPatch::default(), measure: Some(write_measure(measure)) }
        }
    }
}

impl Serialize for Metric {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        MetricDoc::write(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Metric {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut issues = Issues::default();
        MetricDoc::deserialize(deserializer)?.read(&mut issues).ok_or_else(|| serde::de::Error::custom(issues))
    }
}
