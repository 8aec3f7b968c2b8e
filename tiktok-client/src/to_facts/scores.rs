use super::context::{Converted, FactContext, Refused};
use super::values::{label, need, percentage};
use crate::api::analytics::{
    Dimension, DimensionStatus, GetSpsOverviewResponse, Metric, MetricCode, MetricStatus, SpsTier, ValueUnit,
};
use crate::types::{Rate as ApiRate, Scalar};
use chrono::{DateTime, NaiveDate, Utc};
use kpi_core::model::{Issue, Rate, ScoreFigure, ScoreTier, ShopScore};
use rust_decimal::Decimal;
use smol_str::SmolStr;

/// The Shop Performance Score: one row for the shop and one for each dimension. Only shops in the United States have it;
/// elsewhere the call is refused.
///
/// The row stands on the date at which the judged span ends, in UTC as the platform cuts it.
pub fn shop_scores(overview: &GetSpsOverviewResponse, context: &FactContext) -> Converted<ShopScore> {
    let mut converted = Converted::each(std::slice::from_ref(overview), "overview", |sent, rows, _| {
        let mut row = Span::of(sent).row(ScoreFigure::Score, context)?;
        row.score = number(sent.sps_score.as_ref(), "sps_score")?;
        row.tier = sent.sps_tier.as_ref().map(SpsTier::as_str).map(ScoreTier::from);
        row.peer_percentile = hundredths(sent.peer_percentile.as_ref(), "peer_percentile")?;
        row.update_time = sent.update_time;
        rows.push(row);
        Ok(())
    });
    if converted.issues.has_errors() {
        return converted;
    }
    let dimensions = Converted::each(&overview.dimensions, "dimensions", |sent, rows, _| {
        rows.push(dimension(sent, overview, context)?);
        Ok(())
    });
    converted.rows.extend(dimensions.rows);
    converted.issues.extend_within("", dimensions.issues);
    converted
}

fn dimension(sent: &Dimension, overview: &GetSpsOverviewResponse, context: &FactContext) -> Result<ShopScore, Refused> {
    let mut row = Span::of(overview).row(ScoreFigure::Dimension, context)?;
    row.dimension = Some(need(&label(sent.name.as_deref()), "name")?);
    row.score = number(sent.score.as_ref(), "score")?;
    row.tier = sent.status.as_ref().map(DimensionStatus::as_str).map(ScoreTier::from);
    row.weight = hundredths(sent.weight.as_ref(), "weight")?;
    row.update_time = overview.update_time;
    Ok(row)
}

/// The metrics below the Shop Performance Score. Values and borders stay as the platform reports them, because it mixes
/// percentages (`0.97`) and shares (`0.02`) in one answer.
pub fn score_metrics(metrics: &[Metric], context: &FactContext) -> Converted<ShopScore> {
    Converted::each(metrics, "metrics", |sent, rows, _| {
        let code = need(&sent.metric_code, "metric_code")?;
        let span = Span {
            days: sent.evaluate_duration_days,
            start: sent.start_evaluation_time,
            end: sent.end_evaluation_time,
        };
        let mut row = span.row(ScoreFigure::from(MetricCode::as_str(&code)), context)?;
        row.dimension = label(sent.dimension.as_deref());
        row.score = number(sent.score.as_ref(), "score")?;
        row.tier = sent.status.as_ref().map(MetricStatus::as_str).map(ScoreTier::from);
        row.value = number(sent.value.as_ref(), "value")?;
        row.value_unit = label(sent.value_unit.as_ref().map(ValueUnit::as_str));
        if let Some(borders) = &sent.benchmarks {
            row.excellent_threshold = number(borders.excellent_threshold.as_ref(), "benchmarks.excellent_threshold")?;
            row.poor_threshold = number(borders.poor_threshold.as_ref(), "benchmarks.poor_threshold")?;
        }
        rows.push(row);
        Ok(())
    })
}

/// The time that was judged.
struct Span {
    days: Option<i64>,
    start: Option<DateTime<Utc>>,
    end: Option<DateTime<Utc>>,
}

impl Span {
    fn of(overview: &GetSpsOverviewResponse) -> Self {
        Self {
            days: overview.evaluate_duration_days,
            start: overview.start_evaluation_time,
            end: overview.end_evaluation_time,
        }
    }

    fn row(&self, figure: ScoreFigure, context: &FactContext) -> Result<ShopScore, Refused> {
        let day: NaiveDate = need(&self.end, "end_evaluation_time")?.date_naive();
        let length = self.start.zip(self.end).map(|(start, end)| (end - start).num_days());
        let days = need(&self.days.or(length), "evaluate_duration_days")?;
        let mut row = ShopScore::new(context.shop_id.clone(), day, days, figure);
        row.market = context.market;
        row.source.clone_from(&context.source);
        row.observed_time = context.observed_time;
        Ok(row)
    }
}

/// A number that comes as text.
fn number(text: Option<&SmolStr>, field: &str) -> Result<Option<Rate>, Refused> {
    let Some(text) = text else { return Ok(None) };
    let value = Decimal::from_text(text).map_err(|()| refuse(text, field))?;
    value.map(|value| Rate::try_new(value).map_err(|_| refuse(text, field))).transpose()
}

/// A share of 1 from a text that counts in hundredths.
fn hundredths(text: Option<&SmolStr>, field: &str) -> Result<Option<Rate>, Refused> {
    let Some(text) = text else { return Ok(None) };
    match ApiRate::from_text(text) {
        Ok(None) => Ok(None),
        Ok(Some(ApiRate::Text(_))) | Err(()) => Err(refuse(text, field)),
        Ok(rate) => percentage(rate.as_ref(), field),
    }
}

fn refuse(text: &str, field: &str) -> Refused {
    Issue::error("to_facts.rate", field, text, "not a number", "report the value; it is not what is documented")
}
