//! Why a node has its amount, in numbers and sentences.

use super::attainment::{Figure, Undefined};
use super::plan::Plan;
use super::words::Why;
use crate::error::TargetError;
use crate::metric::Lang;
use crate::money::Fraction;
use rust_decimal::Decimal;
use smol_str::SmolStr;

/// Why a node has its amount: what was shared, by which weight, and what rounding added.
///
/// ```
/// # use kpi_core::target::{Change, PlanSpec};
/// # let spec = PlanSpec::from_toml("plan", r#"
/// #     id = "n"
/// #     metric = "gmv"
/// #     unit = "USD"
/// #     period = "2026-11"
/// #     target = "100.00"
/// #     root = { id = "brand", children = [{ id = "us" }, { id = "gb" }, { id = "my" }] }
/// # "#)?;
/// # let plan = spec.build(Change::new("mei", "first version", "2026-10-25T08:00:00Z".parse().unwrap())?)?;
/// let reason = plan.explain("us")?;
/// assert_eq!(reason.en(), "us: 33.34 USD; weight 1 of 3 in 100.00 USD of brand is 100/3; rounded by +1/150 to 0.01 USD");
/// assert_eq!(reason.zh(), "us：33.34 USD；brand的100.00 USD按权重1/3分得100/3；按最小单位0.01 USD取整，调整+1/150");
/// # Ok::<(), kpi_core::error::TargetError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reason {
    /// The node.
    pub node: SmolStr,
    /// The node above.
    pub parent: Option<SmolStr>,
    /// The amount with its unit.
    pub target: String,
    /// What decided.
    pub why: Why,
    /// Weight of the node.
    pub weight: Decimal,
    /// Weights of all parts that share by weight.
    pub weights: Fraction,
    /// What these parts share, with its unit.
    pub shared: String,
    /// The share before rounding.
    pub ideal: Figure,
    /// What rounding added or took.
    pub rounding: Fraction,
    /// The smallest unit.
    pub rounding_unit: String,
}

impl Reason {
    /// The reason as an English sentence.
    pub fn en(&self) -> String {
        let Self { node, target, weight, weights, shared, ideal, rounding_unit, .. } = self;
        let parent = self.parent.as_deref().unwrap_or_default();
        match self.why {
            Why::Given => format!("{node}: {target}, as given"),
            Why::Weight => {
                let rounded = self.rounded().map_or_else(
                    || ", without rounding".to_owned(),
                    |rounding| format!("; rounded by {rounding} to {rounding_unit}"),
                );
                format!("{node}: {target}; weight {weight} of {weights} in {shared} of {parent} is {ideal}{rounded}")
            }
            Why::Cap => format!("{node}: {target}, its cap; the rest of {parent} went to the others by weight"),
            Why::Floor => format!("{node}: {target}, its floor; the others of {parent} share what is left by weight"),
            Why::Pin => format!("{node}: {target}, set by hand before the rest of {parent} was shared"),
            Why::NoWeight => format!("{node}: {target}, because it has no weight in {parent}"),
            Why::Booked => format!("{node}: {target}, what was sold and the rest planned for it"),
        }
    }

    /// The reason as a Chinese sentence.
    pub fn zh(&self) -> String {
        let Self { node, target, weight, weights, shared, ideal, rounding_unit, .. } = self;
        let (parent, ideal) = (self.parent.as_deref().unwrap_or_default(), ideal.words(Lang::Zh));
        match self.why {
            Why::Given => format!("{node}：{target}，为给定总目标"),
            Why::Weight => {
                let rounded = self.rounded().map_or_else(
                    || "，无需取整".to_owned(),
                    |rounding| format!("；按最小单位{rounding_unit}取整，调整{rounding}"),
                );
                format!("{node}：{target}；{parent}的{shared}按权重{weight}/{weights}分得{ideal}{rounded}")
            }
            Why::Cap => format!("{node}：{target}，达到上限；{parent}其余部分由其他成员按权重分摊"),
            Why::Floor => format!("{node}：{target}，为保底值；{parent}其余部分由其他成员按权重分摊"),
            Why::Pin => format!("{node}：{target}，人工设定，{parent}其余部分再行分摊"),
            Why::NoWeight => format!("{node}：{target}，在{parent}中没有权重"),
            Why::Booked => format!("{node}：{target}，为已完成额与剩余计划之和"),
        }
    }

    fn rounded(&self) -> Option<String> {
        let sign = if self.rounding.is_negative() { "" } else { "+" };
        (!self.rounding.is_zero()).then(|| format!("{sign}{}", self.rounding))
    }
}

impl Plan {
    /// Why a node has its amount.
    ///
    /// Error: there is no such node.
    pub fn explain(&self, id: &str) -> Result<Reason, TargetError> {
        let at = self.position(id)?;
        let node = &self.nodes[at];
        let Some(parent) = node.parent else {
            return Ok(Reason {
                node: node.id.clone(),
                parent: None,
                target: self.unit.text(node.target),
                why: node.why,
                weight: node.weight,
                weights: Fraction::from(node.weight),
                shared: self.unit.text(node.target),
                ideal: Figure::Value(Fraction::from(self.unit.amount(node.target))),
                rounding: Fraction::zero(),
                rounding_unit: self.unit.text(1),
            });
        };
        let parent = &self.nodes[parent as usize];
        let mut weights = Fraction::zero();
        let mut shared = 0_i64;
        for part in self.children(node.parent.unwrap_or(0) as usize).map(|at| &self.nodes[at]) {
            if part.why == Why::Weight {
                weights = weights + Fraction::from(part.weight);
                shared += part.target;
            }
        }
        let own = Fraction::from(self.unit.amount(node.target));
        let ideal = if node.why == Why::Weight {
            let product = Fraction::from(self.unit.amount(shared)) * Fraction::from(node.weight);
            Figure::quotient(&product, &weights, Undefined::NoWeightLeft)
        } else {
            Figure::Value(own.clone())
        };
        let rounding = ideal.value().map_or_else(Fraction::zero, |ideal| own - ideal.clone());
        Ok(Reason {
            node: node.id.clone(),
            parent: Some(parent.id.clone()),
            target: self.unit.text(node.target),
            why: node.why,
            weight: node.weight,
            weights,
            shared: self.unit.text(shared),
            ideal,
            rounding,
            rounding_unit: self.unit.text(1),
        })
    }
}
