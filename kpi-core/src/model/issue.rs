//! Findings of a validation: every one with its place, value, reason and cure.

use std::fmt;

use serde::Serialize;

use crate::error::excerpt;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Level {
    /// The value can be used, but a person should look at it.
    Warning,
    /// The value cannot be used; the row or batch is refused.
    Error,
}

/// One finding: what is wrong, where, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Issue {
    /// Whether the value is refused or only doubtful.
    pub level: Level,
    /// Stable code for programs, for example `model.negative_quantity`.
    pub code: &'static str,
    /// Path of the value: `lines[2].unit_price` in a document, `unit_price[17]` in a column.
    pub place: String,
    /// The offending value as text, shortened to 64 characters.
    pub value: String,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to change.
    pub cure: &'static str,
}

impl Issue {
    /// An error at `place`.
    pub fn error(
        code: &'static str,
        place: impl Into<String>,
        value: impl fmt::Display,
        message: impl Into<String>,
        cure: &'static str,
    ) -> Self {
        Self {
            level: Level::Error,
            code,
            place: place.into(),
            value: excerpt(&value.to_string()),
            message: message.into(),
            cure,
        }
    }

    /// A warning at `place`.
    pub fn warning(
        code: &'static str,
        place: impl Into<String>,
        value: impl fmt::Display,
        message: impl Into<String>,
        cure: &'static str,
    ) -> Self {
        Self { level: Level::Warning, ..Self::error(code, place, value, message, cure) }
    }

    /// The same finding one level further out: `unit_price` becomes `lines[2].unit_price`.
    #[must_use]
    pub fn within(mut self, outer: impl fmt::Display) -> Self {
        self.place = if self.place.is_empty() { outer.to_string() } else { format!("{outer}.{}", self.place) };
        self
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} (value {:?}; {}) [{}]", self.place, self.message, self.value, self.cure, self.code)
    }
}

/// All findings of one validation, in the order in which they were found.
///
/// ```
/// use kpi_core::model::{Issue, Issues};
/// let mut issues = Issues::default();
/// issues.push(Issue::error("model.negative_quantity", "quantity", -1, "quantity is below zero", "send returns as after-sales"));
/// assert!(issues.has_errors());
/// assert_eq!(issues.iter().next().unwrap().place, "quantity");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Issues(Vec<Issue>);

impl Issues {
    /// Adds a finding.
    pub fn push(&mut self, issue: Issue) {
        self.0.push(issue);
    }

    /// Adds all findings of a part, located inside `outer`.
    pub fn extend_within(&mut self, outer: impl fmt::Display, inner: Issues) {
        self.0.extend(inner.0.into_iter().map(|issue| issue.within(&outer)));
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Number of findings.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether at least one finding is an error.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|issue| issue.level == Level::Error)
    }

    /// The findings in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Issue> {
        self.0.iter()
    }

    /// `Ok` with the warnings when no finding is an error, else `Err` with everything.
    pub fn into_result(self) -> Result<Issues, Issues> {
        if self.has_errors() { Err(self) } else { Ok(self) }
    }
}

impl IntoIterator for Issues {
    type Item = Issue;
    type IntoIter = std::vec::IntoIter<Issue>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Issues {
    type Item = &'a Issue;
    type IntoIter = std::slice::Iter<'a, Issue>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Issues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, issue) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            issue.fmt(f)?;
        }
        Ok(())
    }
}

/// A value that can check itself and report everything that is wrong, not only the first thing.
pub trait Validate {
    /// All findings, each with its place inside the value.
    fn validate(&self) -> Issues;
}
