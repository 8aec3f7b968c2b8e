use super::{MoneyError, PeriodError, did_you_mean};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::fmt;

/// What can go wrong when targets are split, planned, re-planned and followed.
///
/// Amounts are text in the unit of the plan; `place` names the node, the person or the day.
///
/// ```
/// use kpi_core::target::{Taker, split};
/// let hosts = [Taker::new("anna", 1.into()).with_cap(300), Taker::new("ben", 1.into()).with_cap(400)];
/// let error = split("studio", 1000, &hosts).unwrap_err();
/// assert_eq!(error.code(), "target.infeasible");
/// assert_eq!(error.to_string(), "studio: the caps of anna, ben hold 700 of 1000; 300 cannot be placed");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TargetError {
    /// An amount has digits below the unit of the plan.
    #[error("{place}: {value} is not a whole number of {unit}")]
    NotInUnit {
        /// Node or field.
        place: String,
        /// The amount.
        value: Decimal,
        /// The smallest unit.
        unit: Decimal,
    },
    /// The text names no unit of plans.
    #[error("{text:?} is not a unit of plans")]
    UnknownUnit {
        /// The text, shortened.
        text: String,
    },
    /// A weight, basis or factor below zero.
    #[error("{place}: weight {weight} is below zero")]
    NegativeWeight {
        /// Node, day or hour.
        place: String,
        /// The weight.
        weight: Decimal,
    },
    /// All weights are zero and there is something to share.
    #[error("{place}: {total} cannot be shared, every weight is zero")]
    NoWeight {
        /// Node whose parts have no weight.
        place: String,
        /// What is to be shared.
        total: String,
    },
    /// There is nothing to share among.
    #[error("{place}: {total} cannot be shared among no parts")]
    NoParts {
        /// Node.
        place: String,
        /// What is to be shared.
        total: String,
    },
    /// No day of the period is open.
    #[error("{place}: {total} cannot be put on {period}, no day of it is open")]
    NoOpenDay {
        /// Node or calendar.
        place: String,
        /// What is to be shared.
        total: String,
        /// The days.
        period: String,
    },
    /// A day lies outside the period.
    #[error("{place}: {day} is outside {period}")]
    DayOutside {
        /// What names the day.
        place: String,
        /// The day.
        day: NaiveDate,
        /// The period.
        period: String,
    },
    /// Two pins on the same node or day.
    #[error("{place}: two pins contradict each other, {first} and {second}")]
    ContradictoryPins {
        /// Node or day that both pin.
        place: String,
        /// One pin.
        first: String,
        /// The other pin.
        second: String,
    },
    /// A pin below the floor or above the cap of its node.
    #[error("{place}: pinned to {pin}, but its {bound} is {value}")]
    PinOutOfBounds {
        /// Node.
        place: String,
        /// The pin.
        pin: String,
        /// `floor` or `cap`.
        bound: &'static str,
        /// The bound.
        value: String,
    },
    /// The pins take more than there is, or leave a rest that nobody takes.
    #[error("{place}: {misfit}")]
    PinsDoNotFit {
        /// Node whose parts are pinned.
        place: String,
        /// Which pins, and by how much.
        misfit: Box<PinMisfit>,
    },
    /// Caps that are too low or floors that are too high for the total.
    #[error("{place}: {shortage}")]
    Infeasible {
        /// Node whose parts are bounded.
        place: String,
        /// Which bounds, and by how much.
        shortage: Box<Shortage>,
    },
    /// A floor above the cap.
    #[error("{place}: floor {floor} is above cap {cap}")]
    ReversedBounds {
        /// Node.
        place: String,
        /// The floor.
        floor: String,
        /// The cap.
        cap: String,
    },
    /// The plan or organisation has no such node.
    #[error("there is no node {node:?}{}", did_you_mean(suggestion))]
    UnknownNode {
        /// The id asked for.
        node: String,
        /// The nearest id, or empty.
        suggestion: String,
    },
    /// An assignment names a person who is not listed.
    #[error("{place}: person {person:?} is not among the persons given{}", did_you_mean(suggestion))]
    UnknownPerson {
        /// Shop or team.
        place: String,
        /// The person's id.
        person: String,
        /// The nearest id, or empty.
        suggestion: String,
    },
    /// Two nodes have the same id.
    #[error("the id {node:?} is used twice")]
    DuplicateNode {
        /// The id.
        node: String,
    },
    /// A node gets an amount but is absent in the whole period.
    #[error("{node} has no open day in {period}, but is to take {amount}")]
    NotPresent {
        /// Node.
        node: String,
        /// The period.
        period: String,
        /// Pin, share or floor.
        amount: String,
    },
    /// Manual shares that do not sum to one.
    #[error("{place}: the shares of its parts sum to {sum}, not to 1")]
    SharesNotOne {
        /// Node.
        place: String,
        /// Sum of the shares.
        sum: Decimal,
    },
    /// A part lacks the figure that the split goes by.
    #[error("{node}: {what} is missing, but {parent} is split by it")]
    MissingBasis {
        /// The part.
        node: String,
        /// `history`, `potential` or `share`.
        what: &'static str,
        /// The node that is split.
        parent: String,
    },
    /// Row totals and column totals of a table have different sums.
    #[error("the rows sum to {rows}, the columns to {columns}")]
    MarginTotals {
        /// Sum of the row totals.
        rows: String,
        /// Sum of the column totals.
        columns: String,
    },
    /// Zeros of the table leave no room for its margins.
    #[error("rows {rows} need {by} more than columns {columns} can give them; their other cells are closed")]
    MarginsInfeasible {
        /// Rows that need too much.
        rows: String,
        /// The only columns open to them.
        columns: String,
        /// By how much.
        by: String,
    },
    /// Fitting a table to its margins came to no end.
    #[error("the table still misses its margins by {gap} after {steps} steps")]
    NotConverged {
        /// Steps made.
        steps: u32,
        /// Largest miss of a margin.
        gap: Decimal,
    },
    /// A list or row of another length than needed.
    #[error("{what}: expected {expected} entries, found {found}")]
    Shape {
        /// The list.
        what: String,
        /// Length needed.
        expected: usize,
        /// Length given.
        found: usize,
    },
    /// A number that makes no sense in its place.
    #[error("{place}: {value} {reason}")]
    InvalidNumber {
        /// Field.
        place: String,
        /// The number.
        value: String,
        /// Why it is refused.
        reason: &'static str,
    },
    /// Tiers that are not in order.
    #[error("{place}: {lower_tier} {lower} is above {upper_tier} {upper}")]
    TiersOutOfOrder {
        /// Node.
        place: String,
        /// Name of the lower tier.
        lower_tier: &'static str,
        /// Its amount.
        lower: String,
        /// Name of the upper tier.
        upper_tier: &'static str,
        /// Its amount.
        upper: String,
    },
    /// The parts of a node do not sum to it.
    #[error("{node}: {what} is {whole}, its parts sum to {parts}")]
    PartsDisagree {
        /// Node.
        node: String,
        /// Tier, or the day.
        what: String,
        /// The node's amount.
        whole: String,
        /// Sum of the parts.
        parts: String,
    },
    /// A target below what is already booked.
    #[error("{node}: target {target} is below the {booked} already booked")]
    BelowBooked {
        /// Node.
        node: String,
        /// The target asked for.
        target: String,
        /// Booked so far.
        booked: String,
    },
    /// Actuals that contradict what an earlier re-plan has booked.
    #[error("{node}: {booked} is booked for {day}, now {given} is given")]
    BookedMoved {
        /// Node.
        node: String,
        /// The day.
        day: NaiveDate,
        /// Booked by the earlier version.
        booked: String,
        /// Given now.
        given: String,
    },
    /// Actuals were given for a node that has parts.
    #[error("{node} has parts; actuals belong to the parts")]
    NotALeaf {
        /// Node.
        node: String,
    },
    /// Nodes nested too deeply.
    #[error("{node} is nested more than {limit} levels deep")]
    TooDeep {
        /// The first node that is too deep.
        node: String,
        /// Deepest level.
        limit: usize,
    },
    /// A change without its author or its reason.
    #[error("a change of a plan names {what}; it is blank here")]
    BlankChange {
        /// `who` or `why`.
        what: &'static str,
    },
    /// A value beyond the 64 bits of a plan's cells.
    #[error("{place}: {value} does not fit {limit}")]
    Overflow {
        /// Node or field.
        place: String,
        /// The value.
        value: String,
        /// What it had to fit.
        limit: &'static str,
    },
    /// A document is not TOML or JSON, or not of the format.
    #[error("{file}: {message}")]
    Document {
        /// Name of the document.
        file: String,
        /// What the reader says.
        message: String,
    },
    /// Arrow refused the output.
    #[error("the plan cannot be written as Arrow: {message}")]
    Arrow {
        /// What Arrow says.
        message: String,
    },
    /// A worker thread ended without a result.
    #[error("a worker thread ended without a result")]
    Worker,
    /// Exact arithmetic failed.
    #[error("{place}: {source}")]
    Money {
        /// Node, day or field.
        place: String,
        /// What the money module says.
        source: Box<MoneyError>,
    },
    /// A period could not be computed.
    #[error(transparent)]
    Period(#[from] PeriodError),
}

/// Pins that take more than there is, or leave a rest that nobody takes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PinMisfit {
    /// The pinned parts.
    pub pinned_by: String,
    /// Sum of the pins.
    pub pinned: String,
    /// What is to be shared.
    pub total: String,
    /// Total less pins.
    pub rest: String,
}

impl fmt::Display for PinMisfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pinned_by, pinned, total, rest } = self;
        write!(f, "the pins of {pinned_by} take {pinned} of {total}, and {rest} has nowhere to go")
    }
}

/// Bounds that cannot hold a total: which, and by how much.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Shortage {
    /// `caps` or `floors`.
    pub bound: &'static str,
    /// The bounded parts.
    pub parts: String,
    /// What the bounds hold together.
    pub held: String,
    /// What is to be shared.
    pub total: String,
    /// What cannot be placed, or is too much.
    pub by: String,
}

impl fmt::Display for Shortage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { bound, parts, held, total, by } = self;
        let how = if *bound == "caps" { "cannot be placed" } else { "too much" };
        write!(f, "the {bound} of {parts} hold {held} of {total}; {by} {how}")
    }
}

impl TargetError {
    /// Stable code for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotInUnit { .. } => "target.not_in_unit",
            Self::UnknownUnit { .. } => "target.unknown_unit",
            Self::NegativeWeight { .. } => "target.negative_weight",
            Self::NoWeight { .. } => "target.no_weight",
            Self::NoParts { .. } => "target.no_parts",
            Self::NoOpenDay { .. } => "target.no_open_day",
            Self::DayOutside { .. } => "target.day_outside",
            Self::ContradictoryPins { .. } => "target.contradictory_pins",
            Self::PinOutOfBounds { .. } => "target.pin_out_of_bounds",
            Self::PinsDoNotFit { .. } => "target.pins_do_not_fit",
            Self::Infeasible { .. } => "target.infeasible",
            Self::ReversedBounds { .. } => "target.reversed_bounds",
            Self::UnknownNode { .. } => "target.unknown_node",
            Self::UnknownPerson { .. } => "target.unknown_person",
            Self::DuplicateNode { .. } => "target.duplicate_node",
            Self::NotPresent { .. } => "target.not_present",
            Self::SharesNotOne { .. } => "target.shares_not_one",
            Self::MissingBasis { .. } => "target.missing_basis",
            Self::MarginTotals { .. } => "target.margin_totals",
            Self::MarginsInfeasible { .. } => "target.margins_infeasible",
            Self::NotConverged { .. } => "target.not_converged",
            Self::Shape { .. } => "target.shape",
            Self::InvalidNumber { .. } => "target.invalid_number",
            Self::TiersOutOfOrder { .. } => "target.tiers_out_of_order",
            Self::PartsDisagree { .. } => "target.parts_disagree",
            Self::BelowBooked { .. } => "target.below_booked",
            Self::BookedMoved { .. } => "target.booked_moved",
            Self::NotALeaf { .. } => "target.not_a_leaf",
            Self::TooDeep { .. } => "target.too_deep",
            Self::BlankChange { .. } => "target.blank_change",
            Self::Overflow { .. } => "target.overflow",
            Self::Document { .. } => "target.document",
            Self::Arrow { .. } => "target.arrow",
            Self::Worker => "target.worker",
            Self::Money { source, .. } => source.code(),
            Self::Period(error) => error.code(),
        }
    }

    /// What to change so that the call works.
    pub fn cure(&self) -> &'static str {
        match self {
            Self::NotInUnit { .. } => "round the amount to the unit first",
            Self::UnknownUnit { .. } => "write an ISO 4217 code such as USD, or count, or count:2 for two decimals",
            Self::NegativeWeight { .. } => "give weights of zero or more; put losses into a plan of their own",
            Self::NoWeight { .. } => "give at least one part a weight, or split equally",
            Self::NoParts { .. } => "add parts, or give the target to the node itself",
            Self::NoOpenDay { .. } => "open a day, or choose a longer period",
            Self::DayOutside { .. } => "name a day of the period",
            Self::ContradictoryPins { .. } => "remove one of the two pins",
            Self::PinOutOfBounds { .. } => "move the pin inside the bounds, or change the bound",
            Self::PinsDoNotFit { .. } => "lower the pins, raise the total, or leave a part without a pin",
            Self::Infeasible { shortage, .. } if shortage.bound == "caps" => {
                "raise the caps, add people or days, or lower the total"
            }
            Self::Infeasible { .. } => "lower the floors or raise the total",
            Self::ReversedBounds { .. } => "give a floor that is not above the cap",
            Self::UnknownNode { .. } => "use an id of the plan; Plan::nodes lists them",
            Self::UnknownPerson { .. } => "add the person to the persons, or correct the assignment",
            Self::DuplicateNode { .. } => "give every node an id of its own; key may repeat",
            Self::NotPresent { .. } => "remove the amount, or correct the days the node is present",
            Self::SharesNotOne { .. } => "change the shares so that they sum to exactly 1, or split by history instead",
            Self::MissingBasis { .. } => "give every part the figure, or split by another one",
            Self::MarginTotals { .. } => "make both margins sum to the same total",
            Self::MarginsInfeasible { .. } => "open more cells for these rows, or lower their totals",
            Self::NotConverged { .. } => {
                "check the zeros of the table; a few almost closed cells have to carry too much"
            }
            Self::Shape { .. } => "give one entry for each row, column or day",
            Self::InvalidNumber { .. } => "correct the number",
            Self::TiersOutOfOrder { .. } => "give base ≤ target ≤ stretch",
            Self::PartsDisagree { .. } => "correct the amounts so that the parts sum to the whole",
            Self::BelowBooked { .. } => "give a target of at least what is booked",
            Self::BookedMoved { .. } => "give the actuals as they were booked, or allow restated actuals",
            Self::NotALeaf { .. } => "give the actuals for the parts",
            Self::TooDeep { .. } => "use fewer levels",
            Self::BlankChange { .. } => "say who changes the plan and why",
            Self::Overflow { .. } => "use a coarser unit; no real amount has so many digits",
            Self::Document { .. } => "correct the document; the JSON schema describes the format",
            Self::Arrow { .. } => "report it together with the plan",
            Self::Worker => "build with one thread and report what it says",
            Self::Money { source, .. } => source.cure(),
            Self::Period(error) => error.cure(),
        }
    }
}

impl TargetError {
    pub(crate) fn money(place: impl Into<String>) -> impl FnOnce(MoneyError) -> Self {
        move |source| Self::Money { place: place.into(), source: Box::new(source) }
    }
}
