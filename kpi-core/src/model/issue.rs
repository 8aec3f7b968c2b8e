//! Findings of a validation: every one with its place, value, reason and cure.

use std::collections::BTreeMap;
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

/// Findings of one kind at numbered places, such as the rows of a column, are said once: how many, and where the first are.
impl fmt::Display for Issues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, group) in groups(&self.0).iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            group.fmt(f)?;
        }
        Ok(())
    }
}

/// So many numbers, values and messages of findings of one kind are named.
const NAMED: usize = 3;

/// Findings with one code at places that differ in a number.
struct Group<'i> {
    first: &'i Issue,
    /// What stands around the number, where there is one.
    around: Option<(&'i str, &'i str)>,
    numbers: Vec<&'i str>,
    values: Vec<&'i str>,
    count: usize,
    other_values: bool,
    other_messages: bool,
}

/// `lines[2].price` as `lines[`, `2`, `].price`.
fn numbered(place: &str) -> Option<(&str, &str, &str)> {
    let begin = place.find('[')? + 1;
    let (before, rest) = place.split_at_checked(begin)?;
    let (number, after) = rest.split_at_checked(rest.find(']')?)?;
    (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then_some((before, number, after))
}

fn groups(issues: &[Issue]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    // By code and place without number: where each message stands, and where all after the first few do.
    let mut kinds: BTreeMap<_, (BTreeMap<&str, usize>, Option<usize>)> = BTreeMap::new();
    for issue in issues {
        let alone = Group {
            first: issue,
            around: None,
            numbers: Vec::new(),
            values: Vec::new(),
            count: 0,
            other_values: false,
            other_messages: false,
        };
        let Some((before, number, after)) = numbered(&issue.place) else {
            groups.push(alone);
            continue;
        };
        let (messages, rest) = kinds.entry((issue.code, before, after, issue.level)).or_default();
        let place = match messages.get(issue.message.as_str()).copied().or(*rest) {
            Some(place) => place,
            None => {
                let place = groups.len();
                if messages.len() < NAMED {
                    messages.insert(&issue.message, place);
                } else {
                    *rest = Some(place);
                }
                groups.push(Group { around: Some((before, after)), ..alone });
                place
            }
        };
        if let Some(group) = groups.get_mut(place) {
            group.add(issue, number);
        }
    }
    groups
}

impl<'i> Group<'i> {
    fn add(&mut self, issue: &'i Issue, number: &'i str) {
        self.count += 1;
        self.other_messages |= issue.message != self.first.message;
        if self.numbers.len() < NAMED {
            self.numbers.push(number);
        }
        if !self.values.contains(&issue.value.as_str()) {
            if self.values.len() < NAMED {
                self.values.push(&issue.value);
            } else {
                self.other_values = true;
            }
        }
    }
}

impl fmt::Display for Group<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Issue { message, cure, code, .. } = self.first;
        let Some((before, after)) = self.around.filter(|_| self.count > 1) else { return self.first.fmt(f) };
        write!(f, "{before}{}", self.numbers.join(", "))?;
        if self.count > self.numbers.len() {
            write!(f, " and {} more", self.count - self.numbers.len())?;
        }
        let like = if self.other_messages { ", and the like" } else { "" };
        write!(f, "{after}: {message}{like} (value ")?;
        for (index, value) in self.values.iter().enumerate() {
            write!(f, "{}{value:?}", if index > 0 { ", " } else { "" })?;
        }
        write!(f, "{}; {cure}) [{code}]", if self.other_values { " …" } else { "" })
    }
}

/// A value that can check itself and report everything that is wrong, not only the first thing.
pub trait Validate {
    /// All findings, each with its place inside the value.
    fn validate(&self) -> Issues;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn issue(place: impl Into<String>, value: impl fmt::Display, message: &str) -> Issue {
        Issue::error("model.negative", place, value, message, "check it")
    }

    fn said(issues: impl IntoIterator<Item = Issue>) -> String {
        let mut all = Issues::default();
        issues.into_iter().for_each(|issue| all.push(issue));
        all.to_string()
    }

    #[test]
    fn equal_findings_of_a_column_are_said_once_with_their_number() {
        let rows =
            |values: [i32; 2]| (0..500).map(move |row| issue(format!("price[{row}]"), values[row % 2], "below zero"));
        assert_eq!(
            said(rows([-1, -1]).chain([issue("currency", "X", "unknown")])),
            r#"price[0, 1, 2 and 497 more]: below zero (value "-1"; check it) [model.negative]; currency: unknown (value "X"; check it) [model.negative]"#
        );
        assert_eq!(
            said(rows([-1, -2]).take(2)),
            r#"price[0, 1]: below zero (value "-1", "-2"; check it) [model.negative]"#
        );
        let many = (0..9).map(|row| issue(format!("[{row}].price"), row, "odd"));
        assert_eq!(said(many), r#"[0, 1, 2 and 6 more].price: odd (value "0", "1", "2" …; check it) [model.negative]"#);
    }

    #[test]
    fn one_finding_other_messages_and_places_without_number_are_said_as_they_are() {
        let one = [
            issue("price[7]", "x", "bad"),
            issue("tax[7]", "y", "bad"),
            issue("price", 2, "b"),
            issue("price", 2, "b"),
        ];
        assert_eq!(said(one.clone()), one.map(|issue| issue.to_string()).join("; "));
        let two = [issue("metrics[0]", "gmw", "did you mean gmv?"), issue("metrics[1]", "aov2", "did you mean aov?")];
        assert_eq!(said(two.clone()), two.map(|issue| issue.to_string()).join("; "));
    }

    #[test]
    fn a_message_for_every_row_does_not_make_a_text_without_end() {
        let text = said((0..1_000).map(|row| issue(format!("price[{row}]"), row, &format!("{row} is odd"))));
        assert_eq!(text.matches("check it").count(), 4, "{text}");
        assert!(text.ends_with(
            r#"price[3, 4, 5 and 994 more]: 3 is odd, and the like (value "3", "4", "5" …; check it) [model.negative]"#
        ));
    }
}
