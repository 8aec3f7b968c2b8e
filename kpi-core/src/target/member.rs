//! The organisation that a target is split over: market, shop, team, person, LIVE session.

use super::weights::CalendarWeights;
use crate::error::TargetError;
use crate::model::{Assignment, AssignmentScope, Person, Rate, Shop, Team};
use crate::money::decimal_text;
use crate::period::Period;
use crate::similar::nearest;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::fmt;

/// What a node of a plan stands for: the dimension of its scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NodeKind {
    /// Everything.
    #[default]
    Company,
    /// A country site.
    Market,
    /// A shop.
    Shop,
    /// A team.
    Team,
    /// A person.
    Person,
    /// A LIVE session.
    LiveSession,
    /// A product.
    Product,
    /// A sales channel.
    Channel,
    /// A creator.
    Creator,
}

impl NodeKind {
    /// Name in documents.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Market => "market",
            Self::Shop => "shop",
            Self::Team => "team",
            Self::Person => "person",
            Self::LiveSession => "live_session",
            Self::Product => "product",
            Self::Channel => "channel",
            Self::Creator => "creator",
        }
    }
}

impl fmt::Display for NodeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// By what the amount of a node is split over its parts.
///
/// | rule | weight of a part | days absent count |
/// |---|---|---|
/// | `equal` | 1 | yes |
/// | `history` | its `history`, such as last year's sales | yes |
/// | `potential` | its `potential`, such as traffic × conversion × basket | yes |
/// | `blend` | `a` · share of history + `b` · share of potential, to 18 decimals | yes |
/// | `share` | its `share`; all shares sum to exactly 1 | no: the share says all |
///
/// Where days absent count, the weight is multiplied by the weight of the days on which the part is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SplitBy {
    /// Everybody the same.
    #[default]
    Equal,
    /// Share of the past.
    History,
    /// Share of what could be.
    Potential,
    /// Shares set by hand.
    Share,
    /// A mix of past and potential.
    Blend {
        /// How much the share of history counts.
        #[serde(with = "decimal_text")]
        #[schemars(with = "String")]
        history: Decimal,
        /// How much the share of potential counts.
        #[serde(with = "decimal_text")]
        #[schemars(with = "String")]
        potential: Decimal,
    },
}

/// A node of the organisation with what its split needs. Amounts are in the currency or count of the plan.
///
/// ```
/// use kpi_core::target::{Member, NodeKind, SplitBy};
/// let studio = Member::new(NodeKind::Team, "studio")
///     .with_split(SplitBy::History)
///     .with_child(Member::new(NodeKind::Person, "anna").with_history(300.into()).with_cap(40_000.into()))
///     .with_child(Member::new(NodeKind::Person, "ben").with_history(200.into()).with_present("2026-11-16..2026-12-01".parse()?));
/// assert_eq!(studio.children.len(), 2);
/// # Ok::<(), kpi_core::period::PeriodError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
#[must_use]
pub struct Member {
    /// Id of the node, once in a plan.
    #[schemars(with = "String")]
    pub id: SmolStr,
    /// What it stands for.
    #[serde(default)]
    pub kind: NodeKind,
    /// Id in the data where it differs from `id`, as for a person who works for two shops.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub key: Option<SmolStr>,
    /// Name as shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub name: Option<SmolStr>,
    /// Figure of the past for `split = "history"` of the node above.
    #[serde(default, with = "decimal_text::option", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub history: Option<Decimal>,
    /// Figure of what could be for `split = "potential"`.
    #[serde(default, with = "decimal_text::option", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub potential: Option<Decimal>,
    /// Share of 1 for `split = "share"`.
    #[serde(default, with = "decimal_text::option", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub share: Option<Decimal>,
    /// Least amount.
    #[serde(default, with = "decimal_text::option", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub floor: Option<Decimal>,
    /// Greatest amount: capacity.
    #[serde(default, with = "decimal_text::option", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub cap: Option<Decimal>,
    /// Exact amount, set by hand.
    #[serde(default, with = "decimal_text::option", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub pin: Option<Decimal>,
    /// When it is there; always, when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Vec<String>")]
    pub present: Vec<Period>,
    /// By what its own amount is split over its parts.
    #[serde(default)]
    pub split: SplitBy,
    /// Weights of days of its own; those of the node above when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<Box<CalendarWeights>>,
    /// Its parts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Member>,
}

impl Member {
    /// A node without parts.
    pub fn new(kind: NodeKind, id: impl Into<SmolStr>) -> Self {
        Self {
            id: id.into(),
            kind,
            key: None,
            name: None,
            history: None,
            potential: None,
            share: None,
            floor: None,
            cap: None,
            pin: None,
            present: Vec::new(),
            split: SplitBy::Equal,
            calendar: None,
            children: Vec::new(),
        }
    }

    /// A LIVE session: its whole amount falls on the day it is held, and the days of its host, team and shop are the sums
    /// of their sessions.
    ///
    /// Error: the day is the last one that dates know.
    ///
    /// ```
    /// use kpi_core::target::{Change, Member, NodeKind, PlanSpec};
    /// let session = |id: &str, day: &str| Member::live_session(id, day.parse().unwrap());
    /// let host = Member::new(NodeKind::Person, "anna")
    ///     .with_children([session("a1", "2026-11-02")?, session("a2", "2026-11-02")?, session("a3", "2026-11-04")?]);
    /// let days = "2026-11-01..2026-11-05".parse().unwrap();
    /// let gmv = kpi_core::metric::MetricId::try_new("gmv").unwrap();
    /// let spec = PlanSpec::new("live", gmv, "USD".parse()?, days, "300.00".parse().unwrap(), host);
    /// let plan = spec.build(Change::new("mei", "first version", "2026-10-25T08:00:00Z".parse().unwrap())?)?;
    /// assert_eq!(plan.days("anna")?, [0, 200_00, 0, 100_00]);
    /// # Ok::<(), kpi_core::error::TargetError>(())
    /// ```
    pub fn live_session(id: impl Into<SmolStr>, day: NaiveDate) -> Result<Self, TargetError> {
        // A calendar of its own makes the days of the nodes above sums.
        let session = Self::new(NodeKind::LiveSession, id).with_calendar(CalendarWeights::even());
        Ok(session.with_present(Period::inclusive(day, day)?))
    }

    /// The shop as a node.
    pub fn shop(shop: &Shop) -> Self {
        let mut node = Self::new(NodeKind::Shop, shop.shop_id.as_str());
        node.name = shop.name.as_ref().map(|name| SmolStr::new(name.as_str()));
        node
    }

    /// The team as a node.
    pub fn team(team: &Team) -> Self {
        let mut node = Self::new(NodeKind::Team, team.team_id.as_str());
        node.name = team.name.as_ref().map(|name| SmolStr::new(name.as_str()));
        node
    }

    /// The person as a node, present from joining to leaving as far as it touches the period; the part of a full
    /// position is the potential.
    ///
    /// Error: the person leaves before the period or joins after it.
    pub fn person(person: &Person, period: Period) -> Result<Self, TargetError> {
        let mut node = Self::new(NodeKind::Person, person.person_id.as_str());
        node.name = person.name.as_ref().map(|name| SmolStr::new(name.as_str()));
        node.potential = person.fte.map(Rate::to_decimal);
        if person.joined.is_some() || person.left.is_some() {
            node.present = vec![overlap(&node.id, period, person.joined, person.left)?];
        }
        Ok(node)
    }

    /// Adds the persons who are assigned to a shop, in the order of their ids, present on the days that an assignment
    /// covers and on which they belong to the company.
    ///
    /// A node's id is `SHOP/PERSON`, its key the person's id, so that a person can have a target in several shops. The
    /// share of an assignment is the person's potential; several assignments of one person add their days, and must
    /// have the same share.
    ///
    /// Errors: an assignment names a person who is not given; two shares for one person.
    ///
    /// ```
    /// use kpi_core::model::{Assignment, AssignmentScope, Person, Shop};
    /// use kpi_core::period::{Market, Period};
    /// use kpi_core::target::Member;
    /// let shop = Shop::new("7495".parse()?, Market::US, kpi_core::money::Currency::USD, Market::US.default_zone());
    /// let mut run = Assignment::new(AssignmentScope::Shop, "7495".into(), "2026-11-10".parse()?);
    /// run.person_id = Some("anna".parse()?);
    /// let november = Period::month(2026, 11)?;
    /// let node = Member::shop(&shop).with_assigned(&[Person::new("anna".parse()?)], &[run.clone()], november)?;
    /// assert_eq!((node.children[0].id.as_str(), node.children[0].present[0].len_days()), ("7495/anna", 21));
    ///
    /// run.person_id = Some("ana".parse()?);
    /// let error = Member::shop(&shop).with_assigned(&[Person::new("anna".parse()?)], &[run], november).unwrap_err();
    /// assert_eq!(error.to_string(), "7495: person \"ana\" is not among the persons given; did you mean \"anna\"?");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_assigned(
        mut self,
        persons: &[Person],
        assignments: &[Assignment],
        period: Period,
    ) -> Result<Self, TargetError> {
        let known: BTreeMap<&str, &Person> = persons.iter().map(|person| (person.person_id.as_str(), person)).collect();
        let mut spans: BTreeMap<&str, (Option<Decimal>, Vec<Period>)> = BTreeMap::new();
        let key = self.key.as_ref().unwrap_or(&self.id).clone();
        for run in assignments {
            let here = run.scope == AssignmentScope::Shop && run.target_id.as_str() == key;
            let Some(person_id) = run.person_id.as_ref().filter(|_| here) else { continue };
            let Some((id, person)) = known.get_key_value(person_id.as_str()) else {
                return Err(TargetError::UnknownPerson {
                    place: self.id.to_string(),
                    person: person_id.to_string(),
                    suggestion: nearest(person_id.as_str(), known.keys().copied()).unwrap_or_default().to_owned(),
                });
            };
            let to = match (run.valid_to, person.left) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            };
            let from = person.joined.map_or(run.valid_from, |joined| joined.max(run.valid_from));
            let Ok(span) = overlap(id, period, Some(from), to) else { continue };
            let share = run.share.map(Rate::to_decimal);
            let (known_share, days) = spans.entry(*id).or_insert_with(|| (share, Vec::new()));
            if *known_share != share {
                let text =
                    |share: Option<Decimal>| share.map_or_else(|| "no share".to_owned(), |share| share.to_string());
                return Err(TargetError::ContradictoryPins {
                    place: format!("{}/{id}", self.id),
                    first: text(*known_share),
                    second: text(share),
                });
            }
            days.push(span);
        }
        for (id, (share, mut days)) in spans {
            let mut node = Self::new(NodeKind::Person, format!("{}/{id}", self.id));
            node.key = Some(SmolStr::new(id));
            node.name = known.get(id).and_then(|person| person.name.as_ref()).map(|name| SmolStr::new(name.as_str()));
            node.potential = share;
            days.sort();
            node.present = if days == [period] { Vec::new() } else { days };
            self.children.push(node);
        }
        Ok(self)
    }

    /// With one more part.
    pub fn with_child(mut self, child: Self) -> Self {
        self.children.push(child);
        self
    }

    /// With more parts.
    pub fn with_children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children);
        self
    }

    /// By what it is split over its parts.
    pub fn with_split(mut self, split: SplitBy) -> Self {
        self.split = split;
        self
    }

    /// Figure of the past.
    pub fn with_history(mut self, history: Decimal) -> Self {
        self.history = Some(history);
        self
    }

    /// Figure of what could be.
    pub fn with_potential(mut self, potential: Decimal) -> Self {
        self.potential = Some(potential);
        self
    }

    /// Share of 1, set by hand.
    pub fn with_share(mut self, share: Decimal) -> Self {
        self.share = Some(share);
        self
    }

    /// Least amount.
    pub fn with_floor(mut self, floor: Decimal) -> Self {
        self.floor = Some(floor);
        self
    }

    /// Greatest amount.
    pub fn with_cap(mut self, cap: Decimal) -> Self {
        self.cap = Some(cap);
        self
    }

    /// Exact amount.
    pub fn with_pin(mut self, pin: Decimal) -> Self {
        self.pin = Some(pin);
        self
    }

    /// One more run of days on which it is there; without any it always is.
    pub fn with_present(mut self, period: Period) -> Self {
        self.present.push(period);
        self
    }

    /// Weights of days of its own.
    pub fn with_calendar(mut self, calendar: CalendarWeights) -> Self {
        self.calendar = Some(Box::new(calendar));
        self
    }

    /// Name as shown.
    pub fn with_name(mut self, name: impl Into<SmolStr>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Id in the data, where it differs from the node's.
    pub fn with_key(mut self, key: impl Into<SmolStr>) -> Self {
        self.key = Some(key.into());
        self
    }
}

/// The days of a period from joining to leaving.
fn overlap(id: &str, period: Period, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Period, TargetError> {
    let from = from.map_or(period.from(), |from| from.max(period.from()));
    let to = to.map_or(period.to(), |to| to.min(period.to()));
    Period::new(from, to).map_err(|_| TargetError::NotPresent {
        node: id.to_owned(),
        period: period.to_string(),
        amount: "a target".to_owned(),
    })
}
