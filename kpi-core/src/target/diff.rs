//! What differs between two plans, as data and in words.

use super::plan::{Plan, PlanNode};
use super::spec::Tier;
use crate::metric::Lang;
use serde::Serialize;
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// One difference between two plans.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PlanDifference {
    /// What differs: `metric`, `unit`, `period`, `added`, `removed`, `moved`, `base`, `target`, `stretch` or `days`.
    pub aspect: &'static str,
    /// The node, where it is one of a node.
    pub node: Option<SmolStr>,
    /// Before; empty when there is nothing.
    pub before: String,
    /// After; empty when there is nothing.
    pub after: String,
    /// The sentence in English.
    pub en: String,
    /// The sentence in Chinese.
    pub zh: String,
}

impl PlanDifference {
    /// The sentence in one language.
    pub fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Zh => &self.zh,
        }
    }
}

impl Plan {
    /// What changed from one plan to another: nodes, tiers, and days of nodes without parts.
    ///
    /// Empty exactly when both plan the same amounts; versions and audit trails are not compared.
    ///
    /// ```
    /// # use kpi_core::target::{Change, Edit, Plan, PlanSpec};
    /// # let spec = PlanSpec::from_toml("plan", r#"
    /// #     id = "n"
    /// #     metric = "gmv"
    /// #     unit = "USD"
    /// #     period = "2026-11-01..2026-11-03"
    /// #     target = "100.00"
    /// #     root = { id = "brand", children = [{ id = "us" }, { id = "gb" }] }
    /// # "#)?;
    /// # let now = "2026-10-25T08:00:00Z".parse().unwrap();
    /// # let plan = spec.build(Change::new("mei", "first version", now)?)?;
    /// let next = plan.edit(&[Edit::pin("us", 60.into())], Change::new("li", "new studio", now)?)?;
    /// let words: Vec<_> = Plan::diff(&plan, &next).into_iter().map(|difference| difference.en).collect();
    /// assert_eq!(words[0], "us: target from 50.00 USD to 60.00 USD (+10.00 USD)");
    /// assert_eq!(words[1], "us: 2 days changed, most 2026-11-01 from 25.00 USD to 30.00 USD");
    /// assert!(Plan::diff(&plan, &plan).is_empty());
    /// # Ok::<(), kpi_core::error::TargetError>(())
    /// ```
    #[must_use]
    pub fn diff(before: &Self, after: &Self) -> Vec<PlanDifference> {
        let mut found = Vec::new();
        let heads = [
            ("metric", "指标", before.metric.to_string(), after.metric.to_string()),
            ("unit", "单位", before.unit.to_string(), after.unit.to_string()),
            ("period", "周期", before.period.to_string(), after.period.to_string()),
        ];
        for (aspect, zh, x, y) in heads {
            if x != y {
                found.push(PlanDifference {
                    aspect,
                    node: None,
                    en: format!("{aspect} from {x} to {y}"),
                    zh: format!("{zh}由{x}改为{y}"),
                    before: x,
                    after: y,
                });
            }
        }
        let places: BTreeMap<&str, usize> =
            after.nodes.iter().enumerate().map(|(at, node)| (node.id.as_str(), at)).collect();
        for (at, node) in before.nodes.iter().enumerate() {
            match places.get(node.id.as_str()) {
                Some(other) => compare(before, at, after, *other, &mut found),
                None => {
                    let amount = before.unit.text(node.target);
                    found.push(PlanDifference {
                        aspect: "removed",
                        node: Some(node.id.clone()),
                        en: format!("{}: removed, had {amount}", node.id),
                        zh: format!("{}：已移除，原目标{amount}", node.id),
                        before: amount,
                        after: String::new(),
                    });
                }
            }
        }
        for node in after.nodes.iter().filter(|node| before.find(&node.id).is_none()) {
            let amount = after.unit.text(node.target);
            found.push(PlanDifference {
                aspect: "added",
                node: Some(node.id.clone()),
                en: format!("{}: added with {amount}", node.id),
                zh: format!("{}：新增，目标{amount}", node.id),
                before: String::new(),
                after: amount,
            });
        }
        found
    }
}

fn compare(before: &Plan, at: usize, after: &Plan, other: usize, found: &mut Vec<PlanDifference>) {
    let (x, y) = (&before.nodes[at], &after.nodes[other]);
    let id = &x.id;
    let parent = |plan: &Plan, node: &PlanNode| {
        node.parent.map_or_else(String::new, |parent| plan.nodes[parent as usize].id.to_string())
    };
    let (above, below) = (parent(before, x), parent(after, y));
    if above != below {
        found.push(PlanDifference {
            aspect: "moved",
            node: Some(id.clone()),
            en: format!("{id}: moved from {above:?} to {below:?}"),
            zh: format!("{id}：由“{above}”移至“{below}”"),
            before: above,
            after: below,
        });
    }
    let text = |plan: &Plan, units: Option<i64>| units.map_or_else(String::new, |units| plan.unit.text(units));
    for tier in Tier::ALL {
        let (a, b) = (x.tier(tier), y.tier(tier));
        if a == b && before.unit == after.unit {
            continue;
        }
        let (before_text, after_text) = (text(before, a), text(after, b));
        let shown = |text: &str, none: &str| if text.is_empty() { none.to_owned() } else { text.to_owned() };
        let change = match (a, b) {
            (Some(a), Some(b)) if before.unit == after.unit => {
                let change = b.saturating_sub(a);
                format!(" ({}{})", if change > 0 { "+" } else { "" }, after.unit.text(change))
            }
            _ => String::new(),
        };
        let name = match tier {
            Tier::Base => "保底",
            Tier::Target => "目标",
            Tier::Stretch => "挑战",
        };
        found.push(PlanDifference {
            aspect: tier.name(),
            node: Some(id.clone()),
            en: format!(
                "{id}: {} from {} to {}{change}",
                tier.name(),
                shown(&before_text, "nothing"),
                shown(&after_text, "nothing")
            ),
            zh: format!("{id}：{name}由{}改为{}{change}", shown(&before_text, "无"), shown(&after_text, "无")),
            before: before_text,
            after: after_text,
        });
    }
    if before.period != after.period || before.unit != after.unit || !(x.is_leaf() && y.is_leaf()) {
        return;
    }
    let days = before.row(at).iter().zip(after.row(other)).zip(before.period.days());
    let changed: Vec<_> = days.filter(|((a, b), _)| a != b).collect();
    // The largest change, the first day among equals.
    let most = changed.iter().rev().max_by_key(|((a, b), _)| b.abs_diff(**a));
    if let Some(((a, b), day)) = most {
        let (count, a, b) = (changed.len(), before.unit.text(**a), after.unit.text(**b));
        found.push(PlanDifference {
            aspect: "days",
            node: Some(id.clone()),
            en: format!("{id}: {count} day{} changed, most {day} from {a} to {b}", if count == 1 { "" } else { "s" }),
            zh: format!("{id}：{count}天有变化，最大为{day}由{a}改为{b}"),
            before: a,
            after: b,
        });
    }
}
