//! The Monday-morning brief: built from facts in one call.

mod book;
mod findings;
mod gap;
mod known;
mod month;
mod next;
mod pace;
mod planning;
mod spec;

use arrow_array::RecordBatch;

use super::{FigureId, Report, Text};
use crate::Error;
use crate::driver::DriverTree;
use crate::engine::Dataset;
use crate::error::ReportError;
use crate::money::{AmountLocale, format_amount};
use crate::target::Plan;
use book::Book;
use known::{Known, PLANNED};
use rust_decimal::Decimal;
pub use spec::BriefSpec;

/// A brief: the report, the plans it speaks of, and its tables for other programs.
#[derive(Debug, Clone)]
#[must_use]
#[non_exhaustive]
pub struct Brief {
    /// What is read.
    pub report: Report,
    /// The plan of the month that is under way; `None` when history is too short.
    pub plan: Option<Plan>,
    /// The plan of the month after it; `None` when history is too short.
    pub next_plan: Option<Plan>,
    /// Tables by name: key figures of the last month, and the plans by node and by node and day.
    pub tables: Vec<(&'static str, RecordBatch)>,
}

/// The tree that needs order lines alone.
fn sales_tree() -> DriverTree {
    #[expect(
        clippy::expect_used,
        reason = "the id does not depend on input; every brief without a tree of its own asks for it"
    )]
    let tree = DriverTree::builtin("sales").expect("the tree is built in");
    tree.clone()
}

impl BriefSpec {
    /// Asks the facts and writes the brief. All queries read the data in one pass.
    ///
    /// What cannot be said for want of data is said in words in its place; a number is never invented.
    ///
    /// Errors: [`ReportError::NoDay`], [`ReportError::NothingSold`], [`ReportError::WrongRoot`]; whatever the engine refuses,
    /// such as several currencies without exchange rates.
    pub fn build(&self, data: &Dataset) -> Result<Brief, Error> {
        if self.tree.root().id() != PLANNED {
            let (tree, root) = (self.tree.id().to_owned(), self.tree.root().id().to_owned());
            return Err(ReportError::WrongRoot { tree, root }.into());
        }
        let known = Known::new(self, data)?;
        let mut book = Book::new(data);
        let month = planning::plan_month(self, &known, data, known.days.month)?;
        let last = planning::plan_month(self, &known, data, known.days.last)?;
        let after = planning::plan_month(self, &known, data, known.days.next)?;
        let glance = month::glance(&mut book, &known)?;
        let last_month = month::last_month(&mut book, self, &known, data)?;
        let pace = pace::pace(&mut book, self, &known, data, &month)?;
        let gap = gap::gap(&mut book, self, &known, data, &last)?;
        let next = next::next(&mut book, self, &known, data, &after)?;
        let findings = findings::findings(&book, &known, &pace, &gap);
        let mut tables = vec![("month", known.last_by.to_arrow()?)];
        for (nodes, days, planned) in [("plan_nodes", "plan_days", &month), ("next_nodes", "next_days", &after)] {
            let Ok(planned) = planned else { continue };
            tables.push((nodes, planned.plan.nodes_to_arrow()?));
            tables.push((days, planned.plan.days_to_arrow()?));
        }
        let lead = lead(&book, &known, &pace, &findings);
        let report = Report {
            title: self.title.clone(),
            lead,
            audience: self.audience.clone(),
            as_of: known.days.as_of,
            made_at: self.made_at,
            zones: known.zones.clone(),
            sources: self.sources.clone(),
            findings,
            sections: vec![glance, pace.section, gap.section, last_month, next],
            figures: book.figures,
            definitions: book.definitions,
        };
        Ok(Brief {
            report,
            plan: month.ok().map(|planned| planned.plan),
            next_plan: after.ok().map(|planned| planned.plan),
            tables,
        })
    }
}

/// Where the month stands, then what is most urgent.
fn lead(book: &Book<'_>, known: &Known, pace: &pace::Pace, findings: &[super::Finding]) -> Vec<Text> {
    let mut all = Vec::new();
    let value = |id: Option<&FigureId>| id.and_then(|id| book.value(id));
    let company = pace.company.as_ref();
    if let (Some(sold), Some(target), Some(index)) = (
        value(company.map(|node| &node.actual)),
        value(company.map(|node| &node.target)),
        company.and_then(|node| node.index),
    ) {
        let amount = |value: Decimal| format_amount(value.round_dp(0), &AmountLocale::POINT);
        let (sold, target, code) = (amount(sold), amount(target), known.currency.code());
        let share = (index * Decimal::ONE_HUNDRED).round_dp(0);
        let day = known.days.as_of;
        all.push(Text::new(
            format!("{sold} of {target} {code} are in by {day}: {share} % of what was expected by then."),
            format!("截至 {day} 完成 {sold} / {target} {code}，为应达的 {share} %。"),
        ));
    }
    let has_pace = !all.is_empty();
    let rest = findings.iter().filter(|finding| finding.id != "pace.company" || !has_pace);
    all.extend(
        rest.take(2).map(|finding| Text::new(format!("{}.", finding.title.en), format!("{}。", finding.title.zh))),
    );
    all
}

/// Sentences of both languages side by side.
fn both(words: impl Fn(crate::metric::Lang) -> Vec<String>) -> Vec<Text> {
    use crate::metric::Lang;
    words(Lang::En).into_iter().zip(words(Lang::Zh)).map(|(en, zh)| Text { en, zh }).collect()
}
