//! The platform's own judgement of a shop.

use chrono::{DateTime, NaiveDate, Utc};

use super::checks::{spans_days, validate_fields};
use super::declare::record;
use super::id::ShopId;
use super::words::{ScoreFigure, ScoreTier};
use super::{Issue, Issues, Label, Rate, Validate};
use crate::period::Market;

record! {
    /// One figure of the platform's judgement of a shop (Shop Performance Score, store rating): the score, a dimension of it,
    /// or a metric below. Weights of the score and benchmarks of peers are the platform's; figures stay as it reports them.
    ShopScore, table "shop_scores", version (1, 0), key ["shop_id", "day", "days", "figure", "dimension"]
    required {
        /// Shop.
        shop_id: ShopId, "", "–", "–";
        /// Date at which the judged span ends, as the platform dates it.
        day: NaiveDate, "date", "end_evaluation_time", "–";
        /// Length of the judged span in days.
        days: i64, "day", "evaluate_duration_days", "–";
        /// Which figure the row is.
        figure: ScoreFigure, "", "metric_code", "–";
    }
    optional {
        /// Country site of the shop.
        market: Market, "ISO 3166", "–", "–";
        /// Name of the dimension, in the language that was asked for; null for the score of the whole shop.
        dimension: Label, "", "dimensions[].name, metrics[].dimension", "–";
        /// Score, 0 to 5.
        score: Rate, "point", "sps_score, score", "–";
        /// Band of the score.
        tier: ScoreTier, "", "sps_tier, status", "–";
        /// Weight of a dimension in the score.
        weight: Rate, "share of 1", "dimensions[].weight ÷ 100", "–";
        /// Share of peers that the shop is ahead of.
        peer_percentile: Rate, "share of 1", "peer_percentile ÷ 100", "–";
        /// Value of a metric, in `value_unit`.
        value: Rate, "", "metrics[].value", "–";
        /// Unit of `value`, such as `PERCENT` or `HOURS`.
        value_unit: Label, "", "metrics[].value_unit", "–";
        /// Border of the best band, as reported; not always in the unit of `value`.
        excellent_threshold: Rate, "", "benchmarks.excellent_threshold", "–";
        /// Border of the worst band, as reported; not always in the unit of `value`.
        poor_threshold: Rate, "", "benchmarks.poor_threshold", "–";
        /// When the platform computed the figures.
        update_time: DateTime<Utc>, "UTC", "update_time", "–";
    }
}

impl Validate for ShopScore {
    fn validate(&self) -> Issues {
        let mut issues = validate_fields(self);
        spans_days(&mut issues, self.days);
        if let Some(score) = self.score.filter(|score| !(0..=500_000_000).contains(&score.scaled())) {
            issues.push(Issue::error(
                "model.score_out_of_range",
                "score",
                score,
                "the score is not 0 to 5",
                "give the score as the platform shows it",
            ));
        }
        issues
    }
}
