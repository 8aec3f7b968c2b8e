//! `Plan`.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use kpi_core::period::{Grain, PeriodError};
use kpi_core::target::{Actuals, Change, Edit, Keep, Plan, PlanSpec, Replan, RunningDay, Tier};
use pyo3::{exceptions::PyValueError, prelude::*, types::PyDict};
use rust_decimal::Decimal;

use crate::arrow::PyFacts;
use crate::catalog::Language;
use crate::convert::ExactDecimal;
use crate::error::to_py;
use crate::{json, work};

/// A plan: a tree of targets with a row of days for each node, exact to the smallest unit at every node and on every day.
///
/// ``shopkpi.plan`` builds it from a document; it is never changed: edits and re-plans give the next version.
///
/// Examples
/// --------
/// >>> import datetime as dt, shopkpi as sk
/// >>> spec = {"id": "2026-11", "metric": "gmv", "unit": "USD", "period": "2026-11", "target": "100.00",
/// ...         "root": {"id": "brand", "children": [{"id": "us", "kind": "shop"}, {"id": "gb", "kind": "shop"},
/// ...                                              {"id": "my", "kind": "shop"}]}}
/// >>> plan = sk.plan(spec, who="mei", why="first version", at=dt.datetime(2026, 10, 25, tzinfo=dt.timezone.utc))
/// >>> [str(plan.target(shop)) for shop in ("us", "gb", "my")]
/// ['33.34', '33.33', '33.33']
#[pyclass(name = "Plan", module = "shopkpi", frozen, eq)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PyPlan(Arc<Plan>);

impl From<Plan> for PyPlan {
    fn from(plan: Plan) -> Self {
        Self(Arc::new(plan))
    }
}

/// Builds a plan.
///
/// Parameters
/// ----------
/// spec : dict or str
///     The amount, the days and the organisation: a dict, or a TOML document.
/// who, why : str
///     For the audit trail.
/// at : datetime.datetime
///     When; with a time zone.
///
/// Returns
/// -------
/// Plan
///
/// Raises
/// ------
/// TargetError
///     Names the node, person or day, and says what to change.
#[pyfunction]
#[pyo3(signature = (spec, *, who, why, at))]
pub(crate) fn plan(
    py: Python<'_>,
    spec: &Bound<'_, PyAny>,
    who: &str,
    why: &str,
    at: DateTime<Utc>,
) -> PyResult<PyPlan> {
    let spec = match spec.extract::<String>() {
        Ok(text) => PlanSpec::from_toml("spec", &text),
        Err(_) => PlanSpec::from_json("spec", &json::from_python(spec)?),
    };
    let spec = spec.map_err(|error| to_py(py, error))?;
    let change = Change::new(who, why, at).map_err(|error| to_py(py, error))?;
    let built = work::outside(py, move || spec.build_with(change, work::all_cores()))?;
    built.map(|plan| PyPlan(Arc::new(plan))).map_err(|error| to_py(py, error))
}

fn tier_of(name: &str) -> PyResult<Tier> {
    Tier::ALL
        .into_iter()
        .find(|tier| tier.name() == name)
        .ok_or_else(|| PyValueError::new_err(format!("tier is {name:?}; give \"base\", \"target\" or \"stretch\"")))
}

fn sold(through: NaiveDate, actuals: Vec<(String, NaiveDate, ExactDecimal)>) -> Actuals {
    actuals.into_iter().fold(Actuals::through(through), |all, (node, day, amount)| all.with(node, day, amount.0))
}

#[pymethods]
impl PyPlan {
    /// Reads a plan that ``to_json`` wrote.
    #[staticmethod]
    fn from_json(py: Python<'_>, text: &str) -> PyResult<Self> {
        Plan::from_json("plan", text).map(|plan| Self(Arc::new(plan))).map_err(|error| to_py(py, error))
    }

    /// Reads a plan that ``to_toml`` wrote.
    #[staticmethod]
    fn from_toml(py: Python<'_>, text: &str) -> PyResult<Self> {
        Plan::from_toml("plan", text).map(|plan| Self(Arc::new(plan))).map_err(|error| to_py(py, error))
    }

    /// The plan as JSON: every node, every day, the audit trail.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        self.0.to_json().map_err(|error| to_py(py, error))
    }

    /// The plan as TOML.
    fn to_toml(&self, py: Python<'_>) -> PyResult<String> {
        self.0.to_toml().map_err(|error| to_py(py, error))
    }

    /// Name of the plan.
    #[getter]
    fn id(&self) -> &str {
        self.0.id()
    }

    /// Version, from 1.
    #[getter]
    fn version(&self) -> u32 {
        self.0.version()
    }

    /// The metric that is planned.
    #[getter]
    fn metric(&self) -> &str {
        self.0.metric().as_str()
    }

    /// Currency of the amounts; None for counts.
    #[getter]
    fn currency(&self) -> Option<&'static str> {
        self.0.unit().currency().map(kpi_core::money::Currency::code)
    }

    /// First day, and the day after the last one.
    #[getter]
    fn period(&self) -> (NaiveDate, NaiveDate) {
        (self.0.period().from(), self.0.period().to())
    }

    /// Last day that holds what was really sold.
    #[getter]
    fn booked_through(&self) -> Option<NaiveDate> {
        self.0.booked_through()
    }

    /// The audit trail, oldest first: who, why, when, what.
    #[getter]
    fn changes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        json::to_python(py, &self.0.changes())
    }

    /// Ids of the nodes, the whole first, each before its parts.
    #[getter]
    fn node_ids(&self) -> Vec<String> {
        self.0.nodes().iter().map(|node| node.id.to_string()).collect()
    }

    /// The target of a node for the whole period, or another tier of it (None where the plan has none).
    #[pyo3(signature = (node, *, tier="target"))]
    fn target(&self, py: Python<'_>, node: &str, tier: &str) -> PyResult<Option<Decimal>> {
        let found = self.0.node(node).map_err(|error| to_py(py, error))?;
        Ok(found.tier(tier_of(tier)?).map(|units| self.0.unit().amount(units)))
    }

    /// Ids of the parts of a node.
    fn parts(&self, py: Python<'_>, node: &str) -> PyResult<Vec<String>> {
        let parts = self.0.parts(node).map_err(|error| to_py(py, error))?;
        Ok(parts.map(|part| part.id.to_string()).collect())
    }

    /// The target of a node on each day.
    fn days(&self, py: Python<'_>, node: &str) -> PyResult<Vec<(NaiveDate, Decimal)>> {
        let units = self.0.days(node).map_err(|error| to_py(py, error))?;
        Ok(self.0.period().days().zip(units).map(|(day, units)| (day, self.0.unit().amount(*units))).collect())
    }

    /// The target of a node by a grain: first day, the day after the last one, amount.
    fn by(&self, py: Python<'_>, node: &str, grain: &str) -> PyResult<Vec<(NaiveDate, NaiveDate, Decimal)>> {
        let grain: Grain = grain.parse().map_err(|error: PeriodError| to_py(py, error))?;
        let parts = self.0.by(node, grain).map_err(|error| to_py(py, error))?;
        Ok(parts.into_iter().map(|(days, units)| (days.from(), days.to(), self.0.unit().amount(units))).collect())
    }

    /// All nodes as an Arrow table.
    fn nodes_table(&self, py: Python<'_>) -> PyResult<PyFacts> {
        let batch = self.0.nodes_to_arrow().map_err(|error| to_py(py, error))?;
        Ok(PyFacts { name: "plan_nodes".to_owned(), schema: batch.schema(), batches: vec![batch], issues: Vec::new() })
    }

    /// All nodes × days as an Arrow table.
    fn days_table(&self, py: Python<'_>) -> PyResult<PyFacts> {
        let batch = self.0.days_to_arrow().map_err(|error| to_py(py, error))?;
        Ok(PyFacts { name: "plan_days".to_owned(), schema: batch.schema(), batches: vec![batch], issues: Vec::new() })
    }

    /// Why a node has the amount that it has, in English or Chinese.
    #[pyo3(signature = (node, *, lang=Language::ENGLISH))]
    fn why(&self, py: Python<'_>, node: &str, lang: Language) -> PyResult<String> {
        let reason = self.0.explain(node).map_err(|error| to_py(py, error))?;
        Ok(match lang.0 {
            kpi_core::metric::Lang::Zh => reason.zh(),
            _ => reason.en(),
        })
    }

    /// The next version, with amounts pinned or moved by hand; the others absorb exactly.
    ///
    /// Parameters
    /// ----------
    /// pins : dict of str to amount, optional
    ///     Nodes that get exactly this amount for the whole period.
    /// moves : list of (from, to, amount), optional
    ///     Amounts that go from one node to another.
    /// who, why, at
    ///     For the audit trail.
    #[pyo3(signature = (*, pins=None, moves=Vec::new(), who, why, at))]
    fn edit(
        &self,
        py: Python<'_>,
        pins: Option<&Bound<'_, PyDict>>,
        moves: Vec<(String, String, ExactDecimal)>,
        who: &str,
        why: &str,
        at: DateTime<Utc>,
    ) -> PyResult<Self> {
        let mut edits = Vec::new();
        for (node, amount) in pins.into_iter().flat_map(PyDictMethods::iter) {
            edits.push(Edit::pin(node.extract::<String>()?, amount.extract::<ExactDecimal>()?.0));
        }
        edits.extend(moves.into_iter().map(|(from, to, amount)| Edit::shift(from, to, amount.0)));
        let change = Change::new(who, why, at).map_err(|error| to_py(py, error))?;
        self.0.edit(&edits, change).map(|plan| Self(Arc::new(plan))).map_err(|error| to_py(py, error))
    }

    /// The next version when the beginning of the period is known: past days hold what was sold, the remaining days the
    /// rest.
    ///
    /// Parameters
    /// ----------
    /// actuals : list of (node, day, amount)
    ///     What nodes without parts sold; a day without an entry had no sales.
    /// through : datetime.date
    ///     The last complete day.
    /// keep : str
    ///     ``"totals"`` (everybody's total), ``"whole"`` (the total of the whole) or ``"days"`` (the remaining day targets).
    /// cap_factor : amount, optional
    ///     No remaining day carries more than this many times its plan; what is left over is reported.
    /// pins : list of (node, day, amount), optional
    ///     Remaining days that carry exactly this amount.
    /// restated : bool
    ///     Accepts actuals that differ from those booked earlier.
    ///
    /// Returns
    /// -------
    /// tuple of Plan and list of dict
    ///     The next version, and for each node how it ended.
    #[pyo3(signature = (actuals, *, through, keep="totals", cap_factor=None, pins=Vec::new(), restated=false, who, why, at))]
    #[allow(clippy::too_many_arguments, reason = "keyword-only options in Python")]
    fn replan<'py>(
        &self,
        py: Python<'py>,
        actuals: Vec<(String, NaiveDate, ExactDecimal)>,
        through: NaiveDate,
        keep: &str,
        cap_factor: Option<ExactDecimal>,
        pins: Vec<(String, NaiveDate, ExactDecimal)>,
        restated: bool,
        who: &str,
        why: &str,
        at: DateTime<Utc>,
    ) -> PyResult<(Self, Bound<'py, PyAny>)> {
        let keep = match keep {
            "totals" => Keep::Totals,
            "whole" => Keep::Whole,
            "days" => Keep::Days,
            other => {
                let message = format!("keep is {other:?}; give \"totals\", \"whole\" or \"days\"");
                return Err(PyValueError::new_err(message));
            }
        };
        let mut policy = Replan::keeping(keep);
        if let Some(factor) = cap_factor {
            policy = policy.with_cap_factor(factor.0);
        }
        for (node, day, amount) in pins {
            policy = policy.with_pin(node, day, amount.0);
        }
        if restated {
            policy = policy.with_restated_actuals();
        }
        let change = Change::new(who, why, at).map_err(|error| to_py(py, error))?;
        let result = self.0.replan(&sold(through, actuals), &policy, change).map_err(|error| to_py(py, error))?;
        let unit = result.plan.unit();
        let report: Vec<serde_json::Value> = result
            .nodes
            .iter()
            .map(|node| {
                serde_json::json!({
                    "node": node.node.as_str(),
                    "status": format!("{:?}", node.status).to_lowercase(),
                    "shortfall": unit.amount(node.shortfall).to_string(),
                    "surplus": unit.amount(node.surplus).to_string(),
                })
            })
            .collect();
        Ok((Self(Arc::new(result.plan)), json::to_python(py, &report)?))
    }

    /// Where a node stands: attainment, pace by the weights of its days, forecast, what the rest must bring. Undefined
    /// figures carry their reason.
    ///
    /// Parameters
    /// ----------
    /// node : str
    ///     The node.
    /// actuals, through
    ///     As for ``replan``.
    /// credibility : amount
    ///     Weight of the pace so far in the blended forecast, 0 to 1.
    /// today : dict, optional
    ///     The running day: ``hours`` (24 weights), ``hour``, ``minute`` and ``amount``. Without it sales of the running day
    ///     are refused: half a day is never compared with a whole one.
    #[pyo3(signature = (node, actuals, *, through, credibility=ExactDecimal(Decimal::ONE), today=None))]
    fn pace<'py>(
        &self,
        py: Python<'py>,
        node: &str,
        actuals: Vec<(String, NaiveDate, ExactDecimal)>,
        through: NaiveDate,
        credibility: ExactDecimal,
        today: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let running = today.map(running_day).transpose()?;
        let pace = self
            .0
            .pace(node, &sold(through, actuals), running.as_ref(), credibility.0)
            .map_err(|error| to_py(py, error))?;
        json::to_python(py, &pace)
    }

    /// What changed from this version to another one, a sentence each.
    #[pyo3(signature = (other, *, lang=Language::ENGLISH))]
    fn diff(&self, other: &Self, lang: Language) -> Vec<String> {
        Plan::diff(&self.0, &other.0).iter().map(|difference| difference.text(lang.0).to_owned()).collect()
    }

    /// Adds up every node, day and tier again.
    fn check(&self, py: Python<'_>) -> PyResult<()> {
        self.0.check().map_err(|error| to_py(py, error))
    }

    fn __len__(&self) -> usize {
        self.0.nodes().len()
    }

    fn __repr__(&self) -> String {
        let plan = &self.0;
        let total = plan.nodes().first().map_or_else(String::new, |root| plan.unit().text(root.target));
        format!(
            "<Plan {:?} v{}: {} {total}, {}, {} nodes>",
            plan.id(),
            plan.version(),
            plan.metric(),
            plan.period(),
            plan.nodes().len()
        )
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        Ok((py.get_type::<Self>().getattr("from_json")?, (self.to_json(py)?,)))
    }
}

fn running_day(today: &Bound<'_, PyDict>) -> PyResult<RunningDay> {
    let item = |name: &str| {
        today
            .get_item(name)?
            .ok_or_else(|| PyValueError::new_err(format!("today has no {name:?}; give hours, hour, minute and amount")))
    };
    let hours: Vec<ExactDecimal> = item("hours")?.extract()?;
    let hours: Vec<Decimal> = hours.into_iter().map(|hour| hour.0).collect();
    let hours: [Decimal; 24] =
        hours.try_into().map_err(|_| PyValueError::new_err("today[\"hours\"] must have 24 weights"))?;
    Ok(RunningDay::new(
        hours,
        item("hour")?.extract()?,
        item("minute")?.extract()?,
        item("amount")?.extract::<ExactDecimal>()?.0,
    ))
}
