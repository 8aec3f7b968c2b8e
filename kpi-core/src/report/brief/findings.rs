//! What should be done.

use rust_decimal::Decimal;

use super::super::{FigureId, Finding, Severity, Text};
use super::book::Book;
use super::gap::Gap;
use super::known::Known;
use super::pace::{NodePace, Pace};

/// Below this part of what was expected by now a pace is critical, and below the second one a warning.
const CRITICAL: Decimal = Decimal::from_parts(80, 0, 0, false, 2);
const WARNING: Decimal = Decimal::from_parts(95, 0, 0, false, 2);
/// Above this part it is worth a word.
const GOOD: Decimal = Decimal::from_parts(110, 0, 0, false, 2);
/// Part of the plan that a difference must have to be a finding.
const NOTABLE: Decimal = Decimal::from_parts(5, 0, 0, false, 2);
/// Part of what the company was expected to have by now that one person or part must lack to be a finding.
const NOTABLE_PART: Decimal = Decimal::from_parts(1, 0, 0, false, 2);
/// Findings about single people and parts.
const SINGLE: usize = 3;

/// The findings, the most important first.
pub(super) fn findings(book: &Book<'_>, known: &Known, pace: &Pace, gap: &Gap) -> Vec<Finding> {
    let mut all = Vec::new();
    all.extend(missing_days(known));
    if let Some(company) = &pace.company {
        let mut figures = figures_of(company);
        figures.extend(pace.probability.clone());
        all.extend(about_pace(known, company, "company", None, figures));
    }
    let mut single: Vec<(&NodePace, bool)> = pace.people.iter().map(|node| (node, true)).collect();
    // An only part is the whole, of which the first finding spoke.
    if pace.parts.len() > 1 {
        single.extend(pace.parts.iter().map(|node| (node, false)));
    }
    single.retain(|(node, _)| node.index.is_some_and(|index| index < WARNING) && is_notable(book, node, pace));
    // The largest shortfall in money comes first.
    single.sort_by_key(|(node, _)| shortfall(book, node));
    for people in [true, false] {
        for (node, _) in single.iter().filter(|(_, person)| *person == people).take(SINGLE) {
            let id = node.name.en.to_lowercase().replace(' ', "-");
            all.extend(about_pace(known, node, &id, node.person.clone(), figures_of(node)));
        }
    }
    all.extend(about_gap(book, known, gap));
    all.sort_by_key(|finding| finding.severity);
    all
}

fn figures_of(node: &NodePace) -> Vec<FigureId> {
    vec![node.pace.clone(), node.actual.clone(), node.expected.clone(), node.required.clone()]
}

/// Whether what a node lacks is enough of what the company was expected to have by now.
fn is_notable(book: &Book<'_>, node: &NodePace, pace: &Pace) -> bool {
    let expected = pace.company.as_ref().and_then(|company| book.value(&company.expected)).unwrap_or_default();
    -shortfall(book, node) >= expected * NOTABLE_PART
}

fn shortfall(book: &Book<'_>, node: &NodePace) -> Decimal {
    let value = |id| book.value(id).unwrap_or_default();
    value(&node.actual) - value(&node.expected)
}

fn about_pace(
    known: &Known,
    node: &NodePace,
    id: &str,
    owner: Option<String>,
    figures: Vec<FigureId>,
) -> Option<Finding> {
    let index = node.index?;
    let whole = id == "company";
    let (en, zh) = if whole { ("The month", "本月") } else { (node.name.en.as_str(), node.name.zh.as_str()) };
    let share = (index * Decimal::ONE_HUNDRED).round_dp(0);
    let (severity, title, action) = if index < WARNING {
        let severity = if index < CRITICAL { Severity::Critical } else { Severity::Warning };
        (
            severity,
            Text::new(
                format!("{en} is behind plan: {share} % of what was expected by {}", known.days.as_of),
                format!("{zh}落后于计划：截至 {} 完成应达的 {share} %", known.days.as_of),
            ),
            Text::new(
                "Agree what catches up, or re-plan the days that are left with the total kept.",
                "确定追赶措施，或在保持总目标的前提下重新分配剩余天数。",
            ),
        )
    } else if index >= GOOD && whole {
        (
            Severity::Good,
            Text::new(
                format!("{en} is ahead of plan: {share} % of what was expected by {}", known.days.as_of),
                format!("{zh}领先于计划：截至 {} 完成应达的 {share} %", known.days.as_of),
            ),
            Text::new(
                "Check stock for the days to come, and whether the target is still the right one.",
                "检查后续库存，并确认目标是否需要上调。",
            ),
        )
    } else {
        return None;
    };
    let due = (severity < Severity::Notice).then(|| known.days.as_of + chrono::Days::new(7));
    Some(Finding { id: format!("pace.{id}"), severity, title, action, figures, owner, due })
}

fn about_gap(book: &Book<'_>, known: &Known, gap: &Gap) -> Option<Finding> {
    let [sold, plan, difference] = gap.totals.as_ref()?;
    let (planned, missing) = (book.value(plan)?, book.value(difference)?);
    if planned <= Decimal::ZERO || missing.abs() < planned * NOTABLE {
        return None;
    }
    let share = (missing.abs() / planned * Decimal::ONE_HUNDRED).round_dp(0);
    let label = super::month::period_text(known.days.last);
    let behind = missing < Decimal::ZERO;
    let (driver_en, driver_zh) = gap.driver.as_ref().map_or_else(
        || (String::new(), String::new()),
        |(name, _)| (format!("; the largest part is {}", name.en), format!("；影响最大的因素是{}", name.zh)),
    );
    let title = Text::new(
        format!("{} ended {share} % {} its plan{driver_en}", label.en, if behind { "below" } else { "above" }),
        format!("{} 比计划{} {share} %{driver_zh}", label.zh, if behind { "低" } else { "高" }),
    );
    let action = match (&gap.part, behind) {
        (Some((part, _)), true) => Text::new(
            format!("Start with {}: it has the largest part of the shortfall.", part.en),
            format!("先处理{}：缺口最大。", part.zh),
        ),
        (_, true) => Text::new("Look at the drivers below.", "查看下方各驱动因素。"),
        (_, false) => Text::new(
            "Find out whether it was one customer or one day before the next target builds on it.",
            "在据此制定下期目标前，先确认是否由个别客户或个别日期造成。",
        ),
    };
    let mut figures = vec![difference.clone(), sold.clone(), plan.clone()];
    figures.extend(gap.driver.iter().map(|(_, id)| id.clone()));
    figures.extend(gap.part.iter().map(|(_, id)| id.clone()));
    let severity = if behind { Severity::Warning } else { Severity::Notice };
    Some(Finding { id: "gap".to_owned(), severity, title, action, figures, owner: None, due: None })
}

/// Days of this and the last month that nobody has seen.
fn missing_days(known: &Known) -> Option<Finding> {
    let days = known.days.last.days().chain(known.days.to_date.days());
    let missing: Vec<String> = days
        .filter(|day| *day >= known.daily.from() && known.daily.value(*day).is_none())
        .map(|day| day.to_string())
        .collect();
    if missing.is_empty() {
        return None;
    }
    let (count, list) = (missing.len(), missing.join(", "));
    Some(Finding {
        id: "data.missing_days".to_owned(),
        severity: Severity::Warning,
        title: Text::new(format!("The data lacks {count} days: {list}"), format!("数据缺失 {count} 天：{list}")),
        action: Text::new(
            "Export or sync these days again; until then sums are too low.",
            "重新导出或同步这些日期；在此之前合计偏低。",
        ),
        figures: Vec::new(),
        owner: None,
        due: None,
    })
}
