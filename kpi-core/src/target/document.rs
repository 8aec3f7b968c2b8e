//! Plans as documents: JSON for machines, TOML for people.

use super::build::{MAX_DEPTH, index};
use super::member::NodeKind;
use super::plan::{Change, Plan, PlanNode};
use super::spec::{document, metric_id};
use super::unit::PlanUnit;
use super::words::Why;
use crate::error::TargetError;
use crate::metric::MetricId;
use crate::money::decimal_text;
use crate::period::Period;
use crate::similar::nearest;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// A plan in documents. Amounts are text in the currency or count of the plan.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PlanDoc {
    /// Name of the plan.
    id: String,
    /// Version, from 1.
    version: u32,
    /// The metric that is planned.
    #[serde(deserialize_with = "metric_id")]
    #[schemars(with = "String")]
    metric: MetricId,
    /// ISO 4217 code, `count`, or `count:2` for counts with two decimals.
    #[schemars(with = "String")]
    unit: PlanUnit,
    /// The days, `FROM..TO` with the end exclusive.
    #[schemars(with = "String")]
    period: Period,
    /// Last day that holds what was really sold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    booked_through: Option<NaiveDate>,
    /// The nodes; exactly one has no parent.
    node: Vec<NodeDoc>,
    /// The audit trail, oldest first.
    #[serde(default)]
    change: Vec<Change>,
}

/// A node of a plan in documents.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NodeDoc {
    /// Id, once in the plan.
    #[schemars(with = "String")]
    id: SmolStr,
    /// Id of the node above.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    parent: Option<SmolStr>,
    /// What it stands for.
    kind: NodeKind,
    /// Id in the data, where it differs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    key: Option<SmolStr>,
    /// Name as shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    name: Option<SmolStr>,
    /// What must be reached.
    #[serde(default, with = "decimal_text::option", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    base: Option<Decimal>,
    /// What is aimed at.
    #[serde(with = "decimal_text")]
    #[schemars(with = "String")]
    target: Decimal,
    /// What would be excellent.
    #[serde(default, with = "decimal_text::option", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    stretch: Option<Decimal>,
    /// Weight among the parts of the node above.
    #[serde(with = "decimal_text")]
    #[schemars(with = "String")]
    weight: Decimal,
    /// What decided the target.
    why: Why,
    /// Amount of each day, for nodes without parts; the days of the others are sums.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    days: Vec<String>,
}

impl Plan {
    fn doc(&self) -> PlanDoc {
        let amount = |units: i64| self.unit.amount(units);
        let node = |(at, node): (usize, &PlanNode)| NodeDoc {
            id: node.id.clone(),
            parent: node.parent.map(|parent| self.nodes[parent as usize].id.clone()),
            kind: node.kind,
            key: node.key.clone(),
            name: node.name.clone(),
            base: node.base.map(amount),
            target: amount(node.target),
            stretch: node.stretch.map(amount),
            weight: node.weight,
            why: node.why,
            days: if node.is_leaf() {
                self.row(at).iter().map(|cell| amount(*cell).to_string()).collect()
            } else {
                Vec::new()
            },
        };
        PlanDoc {
            id: self.id.clone(),
            version: self.version,
            metric: self.metric.clone(),
            unit: self.unit,
            period: self.period,
            booked_through: self.booked_through(),
            node: self.nodes.iter().enumerate().map(node).collect(),
            change: self.changes.clone(),
        }
    }

    /// The plan as JSON.
    ///
    /// Error: [`TargetError::Document`] when the writer refuses.
    ///
    /// ```
    /// # use kpi_core::target::{Change, Plan, PlanSpec};
    /// # let spec = PlanSpec::from_toml("plan", r#"
    /// #     id = "n"
    /// #     metric = "gmv"
    /// #     unit = "USD"
    /// #     period = "2026-11"
    /// #     target = "100.00"
    /// #     root = { id = "brand", children = [{ id = "us" }, { id = "gb" }, { id = "my" }] }
    /// # "#)?;
    /// # let plan = spec.build(Change::new("mei", "first version", "2026-10-25T08:00:00Z".parse().unwrap())?)?;
    /// assert_eq!(Plan::from_json("plan.json", &plan.to_json()?)?, plan);
    /// let damaged = plan.to_json()?.replace("\"target\": \"33.34\"", "\"target\": \"33.35\"");
    /// let error = Plan::from_json("plan.json", &damaged).unwrap_err();
    /// assert_eq!(error.to_string(), "brand: target is 100.00 USD, its parts sum to 100.01 USD");
    /// # Ok::<(), kpi_core::error::TargetError>(())
    /// ```
    pub fn to_json(&self) -> Result<String, TargetError> {
        serde_json::to_string_pretty(&self.doc()).map_err(|error| document(&self.id, &error))
    }

    /// The plan as TOML.
    ///
    /// Error: [`TargetError::Document`] when the writer refuses.
    pub fn to_toml(&self) -> Result<String, TargetError> {
        toml::to_string(&self.doc()).map_err(|error| document(&self.id, &error))
    }

    /// Reads a JSON document; `file` names it in errors.
    ///
    /// Errors: it is not of the format; parts that do not sum to the whole, with the node; two nodes of one id; a node
    /// that is its own ancestor.
    pub fn from_json(file: &str, text: &str) -> Result<Self, TargetError> {
        serde_json::from_str(text).map_err(|error| document(file, &error)).and_then(|doc| from_doc(file, doc))
    }

    /// Reads a TOML document of the same format.
    ///
    /// Errors: as for [`from_json`](Self::from_json).
    pub fn from_toml(file: &str, text: &str) -> Result<Self, TargetError> {
        toml::from_str(text).map_err(|error| document(file, &error)).and_then(|doc| from_doc(file, doc))
    }

    /// JSON Schema of the document format.
    pub fn json_schema() -> serde_json::Value {
        schemars::schema_for!(PlanDoc).into()
    }
}

fn from_doc(file: &str, doc: PlanDoc) -> Result<Plan, TargetError> {
    let bad = |message: String| TargetError::Document { file: file.to_owned(), message };
    let mut by_parent: BTreeMap<Option<&str>, Vec<usize>> = BTreeMap::new();
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, node) in doc.node.iter().enumerate() {
        by_parent.entry(node.parent.as_deref()).or_default().push(index);
        if known.insert(&node.id, index).is_some() {
            return Err(TargetError::DuplicateNode { node: node.id.to_string() });
        }
    }
    if let Some(orphan) = doc.node.iter().find(|node| node.parent.as_deref().is_some_and(|id| !known.contains_key(id)))
    {
        let parent = orphan.parent.as_deref().unwrap_or_default();
        return Err(TargetError::UnknownNode {
            node: parent.to_owned(),
            suggestion: nearest(parent, known.keys().copied()).unwrap_or_default().to_owned(),
        });
    }
    let [root] = by_parent.get(&None).map_or(&[][..], Vec::as_slice) else {
        return Err(bad("exactly one node has no parent".into()));
    };
    // Preorder without recursion: children are pushed last to first.
    let mut order = Vec::with_capacity(doc.node.len());
    let mut depth = vec![0_usize; doc.node.len()];
    let mut stack = vec![*root];
    while let Some(index) = stack.pop() {
        order.push(index);
        let Some(node) = doc.node.get(index) else { continue };
        for child in by_parent.get(&Some(node.id.as_str())).into_iter().flatten().rev() {
            depth[*child] = depth[index] + 1;
            if depth[*child] > MAX_DEPTH {
                return Err(TargetError::TooDeep { node: doc.node[*child].id.to_string(), limit: MAX_DEPTH });
            }
            stack.push(*child);
        }
    }
    if order.len() < doc.node.len() {
        let mut placed = vec![false; doc.node.len()];
        order.iter().for_each(|index| placed[*index] = true);
        let lost = doc.node.iter().zip(placed).find(|(_, placed)| !placed).map_or("", |(node, _)| node.id.as_str());
        return Err(bad(format!("node {lost:?} is its own ancestor")));
    }
    let position: BTreeMap<&str, u32> =
        order.iter().zip(0_u32..).map(|(index, at)| (doc.node[*index].id.as_str(), at)).collect();
    let width = doc.period.len_days() as usize;
    let mut cells = vec![0_i64; order.len() * width];
    let mut nodes = Vec::with_capacity(order.len());
    for (at, index) in order.iter().enumerate() {
        let node = &doc.node[*index];
        let units = |amount: Decimal| doc.unit.to_units(&node.id, amount);
        nodes.push(PlanNode {
            id: node.id.clone(),
            kind: node.kind,
            key: node.key.clone(),
            name: node.name.clone(),
            parent: node.parent.as_deref().and_then(|id| position.get(id).copied()),
            base: node.base.map(units).transpose()?,
            target: units(node.target)?,
            stretch: node.stretch.map(units).transpose()?,
            weight: node.weight,
            why: node.why,
            size: 1,
        });
        let leaf = !by_parent.contains_key(&Some(node.id.as_str()));
        let expected = if leaf { width } else { 0 };
        if node.days.len() != expected {
            let what = format!("days of {}", node.id);
            return Err(TargetError::Shape { what, expected, found: node.days.len() });
        }
        for ((text, cell), day) in node.days.iter().zip(&mut cells[at * width..]).zip(doc.period.days()) {
            let place = || format!("{} {day}", node.id);
            let amount = crate::money::exact::parse_plain(text).map_err(TargetError::money(place()))?;
            *cell = doc.unit.to_units(&place(), amount)?;
        }
    }
    for at in (1..nodes.len()).rev() {
        let size = nodes[at].size;
        if let Some(parent) = nodes[at].parent {
            nodes[parent as usize].size += size;
            let (above, own) = cells.split_at_mut(at * width);
            for (sum, cell) in above[parent as usize * width..][..width].iter_mut().zip(&own[..width]) {
                *sum = sum.checked_add(*cell).ok_or_else(|| TargetError::Overflow {
                    place: nodes[parent as usize].id.to_string(),
                    value: cell.to_string(),
                    limit: "64 bits",
                })?;
            }
        }
    }
    let booked = doc.booked_through.map_or(Ok(0), |day| {
        let days = (day - doc.period.from()).num_days() + 1;
        usize::try_from(days).ok().filter(|days| *days <= width).ok_or_else(|| TargetError::DayOutside {
            place: "booked_through".into(),
            day,
            period: doc.period.to_string(),
        })
    })?;
    let plan = Plan {
        by_id: index(&nodes)?,
        id: doc.id,
        version: doc.version,
        metric: doc.metric,
        unit: doc.unit,
        period: doc.period,
        nodes,
        cells,
        booked,
        changes: doc.change,
    };
    plan.check()?;
    Ok(plan)
}
