//! Plans of the months: what is aimed at, and who carries how much of it on which day.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use smol_str::SmolStr;

use super::super::{Evidence, EvidenceKind, Text};
use super::known::{Known, NOBODY, PLANNED, Part, name_of};
use super::spec::BriefSpec;
use crate::Error;
use crate::engine::Dataset;
use crate::error::ForecastError;
use crate::forecast::{Baseline, DailySeries, Forecaster, Proposal, Proposer, SeasonalProfile, TierName};
use crate::metric::{Lang, MetricId};
use crate::money::exact;
use crate::period::{Grain, Period};
use crate::target::{CalendarWeights, Change, Member, NodeKind, Plan, PlanSpec, PlanUnit, SplitBy};

/// Complete months that the seasonal trend needs.
const TREND_MONTHS: usize = 24;

/// A month's proposal and its plan, or why there is none.
pub(super) struct Planned {
    pub(super) proposal: Proposal,
    pub(super) plan: Plan,
    /// The node of each part.
    pub(super) nodes: BTreeMap<Part, String>,
}

impl Planned {
    /// The parts with their nodes, the largest target first; equal ones in the order of the parts.
    pub(super) fn by_target(&self) -> Result<Vec<(&Part, &str)>, Error> {
        let mut parts = Vec::new();
        for (part, id) in &self.nodes {
            parts.push((self.plan.node(id)?.target, part, id.as_str()));
        }
        parts.sort_by_key(|(target, ..)| std::cmp::Reverse(*target));
        Ok(parts.into_iter().map(|(_, part, id)| (part, id)).collect())
    }
}

/// The plan that history proposes for a month; the reason in words when history is too short.
pub(super) fn plan_month(
    spec: &BriefSpec,
    known: &Known,
    data: &Dataset,
    month: Period,
) -> Result<Result<Planned, [String; 2]>, Error> {
    let outcome = history(known, month).and_then(|series| {
        let proposal = propose(spec, known, &series)?;
        plan_of(spec, known, data, month, proposal, &series)
    });
    match outcome {
        Ok(planned) => Ok(Ok(planned)),
        Err(error) if is_short(&error) => Ok(Err([error.to_string(), words_zh(&error)])),
        Err(error) => Err(error),
    }
}

/// Whether history is not enough, which a brief says and goes on.
pub(super) fn is_short(error: &Error) -> bool {
    matches!(error, Error::Forecast(ForecastError::TooShort { .. } | ForecastError::Undefined { .. }))
        || error.code() == "target.no_weight"
        || error.code() == "money.zero_weights"
}

pub(super) fn words_zh(error: &Error) -> String {
    match error {
        Error::Forecast(ForecastError::TooShort { needed, found, .. }) => {
            format!("历史数据不足：需要 {needed}，只有 {found}")
        }
        other => format!("无法得出：{other}"),
    }
}

/// The days before a month. Days of it that are still to come, when the month before it is under way, are those of the
/// forecast.
fn history(known: &Known, month: Period) -> Result<DailySeries, Error> {
    if month.from() <= known.daily.to() {
        return Ok(known.daily.before(month.from())?);
    }
    let left = (month.from() - known.daily.to()).num_days();
    let Ok(left @ 1..) = usize::try_from(left) else { return Ok(known.daily.clone()) };
    let rest = Forecaster::new().run(&known.daily, left)?;
    let known_days = known.daily.iter().map(|(_, value)| value);
    let values = known_days.chain(rest.days().iter().map(|day| Some(day.value.max(Decimal::ZERO)))).collect();
    Ok(DailySeries::try_new(known.daily.from(), values)?)
}

fn propose(spec: &BriefSpec, known: &Known, series: &DailySeries) -> Result<Proposal, Error> {
    let complete = series.months()?.iter().filter(|month| month.missing == 0).count();
    let baseline = if complete >= TREND_MONTHS { Baseline::SeasonalTrend } else { Baseline::TrimmedMean };
    let digits = u32::from(known.currency.minor_digits());
    Ok(Proposer::new(baseline).with_uplift(spec.uplift).with_digits(digits).propose(series)?)
}

fn plan_of(
    spec: &BriefSpec,
    known: &Known,
    data: &Dataset,
    month: Period,
    proposal: Proposal,
    series: &DailySeries,
) -> Result<Planned, Error> {
    let tier = |name| proposal.tier(name).map(|tier| tier.value);
    let (base, stretch) = (tier(TierName::Base), tier(TierName::Stretch));
    let target = tier(TierName::Target).or(base).unwrap_or_default();
    let base = base.filter(|base| *base <= target);
    let calendar = CalendarWeights::learned(&SeasonalProfile::learn(series)?)?;
    let (root, nodes) = organisation(known, data, month)?;
    let metric = MetricId::try_new(PLANNED)?;
    let label = month.label(Grain::Month).unwrap_or_else(|| month.to_string());
    let spec_of_plan = PlanSpec::new(label, metric, PlanUnit::Money(known.currency), month, target, root)
        .with_tiers(base, stretch)
        .with_calendar(calendar);
    let why = "proposed from history";
    let plan = spec_of_plan.build_with(Change::new(&spec.who, why, spec.made_at)?, spec.threads)?;
    plan.check()?;
    Ok(Planned { proposal, plan, nodes })
}

/// The company, the people, and what each of them sells; without people, the company and what is sold. Weights are what
/// was sold in the complete months before.
fn organisation(known: &Known, data: &Dataset, month: Period) -> Result<(Member, BTreeMap<Part, String>), Error> {
    let span = Known::share_days(month)?;
    let mut people: BTreeMap<Option<SmolStr>, (Decimal, Vec<Member>)> = BTreeMap::new();
    let mut nodes = BTreeMap::new();
    for part in known.parts.keys() {
        // Who had more refunds than sales is given no share.
        let sold = known.sold(part, span)?.max(Decimal::ZERO);
        let by = part.by.as_deref().unwrap_or("-");
        let id = match &part.person {
            Some(person) => format!("{by}/{person}"),
            None => by.to_owned(),
        };
        let name = name_of(part.by.as_deref(), data);
        let member =
            Member::new(NodeKind::Shop, id.as_str()).with_key(by).with_name(name.get(Lang::En)).with_history(sold);
        nodes.insert(part.clone(), id);
        let (sum, members) = people.entry(part.person.clone()).or_default();
        *sum = exact::add(*sum, sold)?;
        members.push(member);
    }
    let root = Member::new(NodeKind::Company, "company").with_split(SplitBy::History);
    if !known.has_people() {
        let members = people.into_values().flat_map(|(_, members)| members);
        return Ok((root.with_children(members), nodes));
    }
    let people = people.into_iter().map(|(person, (sum, members))| {
        let id = person.unwrap_or_else(|| SmolStr::new_static(NOBODY));
        Member::new(NodeKind::Person, id)
            .with_history(sum)
            .with_split(if sum.is_zero() { SplitBy::Equal } else { SplitBy::History })
            .with_children(members)
    });
    Ok((root.with_children(people), nodes))
}

/// Why a node of a plan has its amount.
pub(super) fn why(plan: &Plan, id: &str) -> Result<Evidence, Error> {
    let reason = plan.explain(id)?;
    Ok(Evidence::new(EvidenceKind::Planned, [Text::new(reason.en(), reason.zh())]))
}
