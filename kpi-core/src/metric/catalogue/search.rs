//! Finding metrics by what people type.

use super::Catalogue;
use crate::metric::definition::Metric;
use crate::similar::{likeness, nearest};

/// A metric that a search found.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Hit<'a> {
    /// The metric.
    pub metric: &'a Metric,
    /// How well it fits, from 0 to 100.
    pub score: u8,
}

impl Catalogue {
    /// The metrics that fit a word in English or Chinese, best first; equal ones in the order of the catalogue.
    ///
    /// | fits | score |
    /// |---|---|
    /// | id or name is the word, whatever the letter case | 100 |
    /// | an alias is the word | 90 |
    /// | id or a name begins with it | 80 |
    /// | an alias begins with it | 70 |
    /// | it stands inside one, or all its parts do | 60 |
    /// | the meaning or another meaning mentions it | 40 |
    /// | it is a likely misspelling of one | 20 |
    ///
    /// ```
    /// use kpi_core::metric::Catalogue;
    /// assert_eq!(Catalogue::standard().search("客单价")[0].metric.id.as_str(), "gmv_per_buyer");
    /// assert_eq!(Catalogue::standard().search("roas")[0].metric.id.as_str(), "roas");
    /// assert!(Catalogue::standard().search("").is_empty());
    /// ```
    pub fn search(&self, words: &str) -> Vec<Hit<'_>> {
        let wanted = normal(words);
        if wanted.is_empty() {
            return Vec::new();
        }
        let mut hits: Vec<Hit<'_>> = self
            .iter()
            .map(|metric| Hit { metric, score: score(metric, &wanted) })
            .filter(|hit| hit.score > 0)
            .collect();
        hits.sort_by_key(|hit| std::cmp::Reverse(hit.score));
        hits
    }

    /// The id nearest to a word, or empty.
    pub(super) fn nearest(&self, word: &str) -> String {
        let by_name = self.search(word).first().filter(|hit| hit.score >= 90).map(|hit| hit.metric.id.to_string());
        by_name.unwrap_or_else(|| {
            let ids = self.iter().map(|metric| metric.id.as_str());
            nearest(word, ids).unwrap_or_default().to_owned()
        })
    }
}

fn normal(text: &str) -> String {
    text.trim().to_lowercase().replace('_', " ")
}

fn score(metric: &Metric, wanted: &str) -> u8 {
    let names = [metric.id.as_str(), &metric.en, &metric.zh].map(normal);
    let aliases: Vec<String> = metric.aliases.iter().map(|alias| normal(alias)).collect();
    let labels = || names.iter().chain(&aliases);
    let parts: Vec<&str> = wanted.split_whitespace().collect();
    if names.iter().any(|name| name == wanted) {
        100
    } else if aliases.iter().any(|alias| alias == wanted) {
        90
    } else if names.iter().any(|name| name.starts_with(wanted)) {
        80
    } else if aliases.iter().any(|alias| alias.starts_with(wanted)) {
        70
    } else if labels().any(|label| parts.iter().all(|part| label.contains(part))) {
        60
    } else if std::iter::once(&metric.meaning).chain(&metric.disputes).any(|text| normal(text).contains(wanted)) {
        40
    } else if labels().any(|label| likeness(label, wanted) > 0.9) {
        20
    } else {
        0
    }
}
