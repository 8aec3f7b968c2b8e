//! Changes of a plan by hand: pins and moves, with the rest absorbing.

use super::plan::{Change, Plan};
use super::spec::Tier;
use super::split::{Taker, split_units};
use super::two_way::fit_named;
use super::unit::to_cell;
use super::words::Why;
use crate::error::TargetError;
use crate::money::{ZeroWeights, allocate};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// One change of a plan by hand.
///
/// ```
/// use kpi_core::target::Edit;
/// let edit = Edit::pin("us/anna", 25_000.into());
/// assert_eq!(edit, Edit::Pin { node: "us/anna".into(), amount: 25_000.into() });
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Edit {
    /// The node gets exactly this amount; the other parts of the node above absorb in proportion. Pinning the whole
    /// changes the total.
    Pin {
        /// Node.
        node: String,
        /// Amount for the whole period.
        amount: Decimal,
    },
    /// An amount goes from one node to another; nobody else's total changes.
    Move {
        /// Node that gives.
        from: String,
        /// Node that takes.
        to: String,
        /// Amount.
        amount: Decimal,
    },
}

impl Edit {
    /// [`Edit::Pin`].
    pub fn pin(node: impl Into<String>, amount: Decimal) -> Self {
        Self::Pin { node: node.into(), amount }
    }

    /// [`Edit::Move`].
    pub fn shift(from: impl Into<String>, to: impl Into<String>, amount: Decimal) -> Self {
        Self::Move { from: from.into(), to: to.into(), amount }
    }

    fn words(&self, plan: &Plan) -> String {
        let unit = |amount: &Decimal| match plan.unit.currency() {
            Some(currency) => format!("{amount} {currency}"),
            None => amount.to_string(),
        };
        match self {
            Self::Pin { node, amount } => format!("pinned {node} to {}", unit(amount)),
            Self::Move { from, to, amount } => format!("moved {} from {from} to {to}", unit(amount)),
        }
    }
}

impl Plan {
    /// The next version with some amounts changed by hand. The order of the edits does not matter.
    ///
    /// Everything still sums: the days of the whole stay as they are, unless the whole itself is pinned, and booked days
    /// never move. Parts absorb in proportion to what they had.
    ///
    /// Errors: two edits that set the same node; pins that take more than there is; a target below what is booked; days
    /// on which nobody is left to take the target.
    ///
    /// ```
    /// # use kpi_core::target::{Change, Edit, PlanSpec};
    /// # let spec = PlanSpec::from_toml("plan", r#"
    /// #     id = "n"
    /// #     metric = "gmv"
    /// #     unit = "USD"
    /// #     period = "2026-11"
    /// #     target = "1000.00"
    /// #     root = { id = "brand", children = [{ id = "us" }, { id = "gb" }, { id = "my" }] }
    /// # "#)?;
    /// # let now = "2026-10-25T08:00:00Z".parse().unwrap();
    /// # let plan = spec.build(Change::new("mei", "first version", now)?)?;
    /// let change = Change::new("li", "new studio in the US", now)?;
    /// let next = plan.edit(&[Edit::pin("us", 500.into())], change)?;
    /// let amounts: Vec<_> = next.nodes().iter().map(|node| next.unit().text(node.target)).collect();
    /// assert_eq!(amounts, ["1000.00 USD", "500.00 USD", "250.00 USD", "250.00 USD"]);
    /// assert_eq!((next.version(), next.changes()[1].what[0].as_str()), (2, "pinned us to 500 USD"));
    /// # Ok::<(), kpi_core::error::TargetError>(())
    /// ```
    pub fn edit(&self, edits: &[Edit], mut change: Change) -> Result<Self, TargetError> {
        let pins = self.pins(edits)?;
        let mut next = self.clone();
        let total = pins.get(&0).copied().unwrap_or(self.nodes.first().map_or(0, |root| root.target));
        let row = self.root_row(total)?;
        // Which nodes have a pin below them.
        let mut touched = vec![false; self.nodes.len()];
        for at in pins.keys() {
            let mut above = self.nodes[*at].parent;
            while let Some(at) = above {
                touched[at as usize] = true;
                above = self.nodes[at as usize].parent;
            }
        }
        if pins.contains_key(&0) {
            next.nodes[0].why = Why::Given;
        }
        next.refit(self, 0, total, &row, &pins, &touched)?;
        next.share_tiers()?;
        next.version += 1;
        change.version = next.version;
        change.what = edits.iter().map(|edit| edit.words(self)).collect();
        next.changes.push(change);
        Ok(next)
    }

    /// What the edits set, by position.
    fn pins(&self, edits: &[Edit]) -> Result<BTreeMap<usize, i64>, TargetError> {
        let mut pins: BTreeMap<usize, i64> = BTreeMap::new();
        for edit in edits {
            if let Edit::Pin { node, amount } = edit {
                let at = self.position(node)?;
                let units = self.unit.to_units(node, *amount)?;
                self.set(&mut pins, at, units)?;
            }
        }
        let mut moved: BTreeMap<usize, i64> = BTreeMap::new();
        for edit in edits {
            let Edit::Move { from, to, amount } = edit else { continue };
            let (from, to) = (self.position(from)?, self.position(to)?);
            let units = self.unit.to_units(&self.nodes[from].id, *amount)?;
            let (givers, takers) = (self.line(from), self.line(to));
            if givers.contains(&to) || takers.contains(&from) {
                return Err(TargetError::ContradictoryPins {
                    place: self.nodes[from].id.to_string(),
                    first: format!("gives to {}", self.nodes[to].id),
                    second: "one of the two is part of the other".into(),
                });
            }
            for (line, other, units) in [(&givers, &takers, units.saturating_neg()), (&takers, &givers, units)] {
                for at in line.iter().filter(|at| !other.contains(at)) {
                    let sum = moved.entry(*at).or_insert(0);
                    *sum = sum.checked_add(units).ok_or_else(|| TargetError::Overflow {
                        place: self.nodes[*at].id.to_string(),
                        value: units.to_string(),
                        limit: "64 bits",
                    })?;
                }
            }
        }
        for (at, units) in moved {
            let target = to_cell(&self.nodes[at].id, i128::from(self.nodes[at].target) + i128::from(units))?;
            self.set(&mut pins, at, target)?;
        }
        Ok(pins)
    }

    fn set(&self, pins: &mut BTreeMap<usize, i64>, at: usize, units: i64) -> Result<(), TargetError> {
        let node = &self.nodes[at];
        let booked: i64 = self.row(at).iter().take(self.booked).sum();
        if self.booked > 0 && units < booked {
            return Err(TargetError::BelowBooked {
                node: node.id.to_string(),
                target: self.unit.text(units),
                booked: self.unit.text(booked),
            });
        }
        match pins.insert(at, units) {
            Some(first) => Err(TargetError::ContradictoryPins {
                place: node.id.to_string(),
                first: self.unit.text(first),
                second: self.unit.text(units),
            }),
            None => Ok(()),
        }
    }

    /// The node and everything above it.
    fn line(&self, at: usize) -> Vec<usize> {
        let mut line = vec![at];
        while let Some(above) = line.last().and_then(|at| self.nodes[*at].parent) {
            line.push(above as usize);
        }
        line
    }

    /// The days of the whole for a new total: booked days stay, the others keep their proportions.
    fn root_row(&self, total: i64) -> Result<Vec<i64>, TargetError> {
        let mut row = self.row(0).to_vec();
        if row.iter().sum::<i64>() == total {
            return Ok(row);
        }
        let (past, rest) = row.split_at_mut(self.booked);
        let root = self.nodes[0].id.as_str();
        let open = i128::from(total) - past.iter().map(|cell| i128::from(*cell)).sum::<i128>();
        let weights: Vec<Decimal> = rest.iter().map(|cell| Decimal::from(cell.unsigned_abs())).collect();
        let shares = allocate(open, &weights, ZeroWeights::Equal).map_err(|_| TargetError::NoOpenDay {
            place: root.to_owned(),
            total: self.unit.text(total),
            period: self.period.to_string(),
        })?;
        for (cell, units) in rest.iter_mut().zip(shares) {
            *cell = to_cell(root, units)?;
        }
        Ok(row)
    }

    /// Gives a node a new total and new days, and passes both on to its parts.
    fn refit(
        &mut self,
        before: &Self,
        at: usize,
        total: i64,
        row: &[i64],
        pins: &BTreeMap<usize, i64>,
        touched: &[bool],
    ) -> Result<(), TargetError> {
        let changed = before.row(at) != row || before.nodes[at].target != total;
        if !changed && !touched[at] {
            return Ok(());
        }
        let width = self.width();
        self.nodes[at].target = total;
        self.cells[at * width..][..width].copy_from_slice(row);
        let parts: Vec<usize> = before.children(at).collect();
        if parts.is_empty() {
            return Ok(());
        }
        let place = before.nodes[at].id.clone();
        let totals = self.part_totals(before, at, total, &parts, pins)?;
        let booked = before.booked;
        let rest: i64 = before.row(at).iter().skip(booked).sum();
        let mut table: Vec<i64> = parts.iter().flat_map(|part| before.row(*part).iter().copied()).collect();
        let left = |part: usize, total: i64| total - before.row(part).iter().take(booked).sum::<i64>();
        let open: Vec<i64> = parts.iter().zip(&totals).map(|(part, total)| left(*part, *total)).collect();
        let sign = row.iter().skip(booked).map(|day| day.signum()).find(|sign| *sign != 0).unwrap_or(1);
        if let Some(at) = open.iter().position(|units| units * sign < 0) {
            let node = &before.nodes[parts[at]];
            let booked = totals[at] - open[at];
            let (target, booked) = (self.unit.text(totals[at]), self.unit.text(booked));
            return Err(TargetError::BelowBooked { node: node.id.to_string(), target, booked });
        }
        let seed: Vec<Vec<Decimal>> = parts
            .iter()
            .map(|part| {
                let own = &before.row(*part)[booked..];
                // A part that had nothing goes by the days of the node above.
                let days = if own.iter().all(|cell| *cell == 0) { &row[booked..] } else { own };
                days.iter().map(|cell| Decimal::from(cell.unsigned_abs())).collect()
            })
            .collect();
        let rows: Vec<i128> = open.iter().map(|units| i128::from(*units) * i128::from(sign)).collect();
        let cols: Vec<i128> = row[booked..].iter().map(|units| i128::from(*units) * i128::from(sign)).collect();
        let name = |index: usize| parts.get(index).map_or_else(String::new, |part| before.nodes[*part].id.to_string());
        let first = self.period.from();
        let day = |index: usize| (first + chrono::Days::new((index + booked) as u64)).to_string();
        let same = rest == row[booked..].iter().sum::<i64>()
            && before.row(at) == row
            && parts.iter().zip(&totals).all(|(part, total)| before.nodes[*part].target == *total);
        if !same {
            let fitted = fit_named(&seed, &rows, &cols, &name, &day).map_err(|error| self.unit.say(error))?;
            for (out, fitted) in table.chunks_exact_mut(width).zip(fitted) {
                for (cell, units) in out.iter_mut().skip(booked).zip(fitted) {
                    *cell = to_cell(&place, units * i128::from(sign))?;
                }
            }
        }
        for ((part, total), row) in parts.iter().zip(&totals).zip(table.chunks_exact(width)) {
            self.refit(before, *part, *total, row, pins, touched)?;
        }
        Ok(())
    }

    /// The totals of the parts of a node: pins as they are, the others in proportion to what they had, never below what
    /// is booked.
    fn part_totals(
        &mut self,
        before: &Self,
        at: usize,
        total: i64,
        parts: &[usize],
        pins: &BTreeMap<usize, i64>,
    ) -> Result<Vec<i64>, TargetError> {
        let unchanged = before.nodes[at].target == total && !parts.iter().any(|part| pins.contains_key(part));
        if unchanged {
            return Ok(parts.iter().map(|part| before.nodes[*part].target).collect());
        }
        let takers: Vec<Taker<'_>> = parts
            .iter()
            .map(|part| {
                let node = &before.nodes[*part];
                let mut taker = Taker::new(&node.id, self.unit.amount(node.target).abs());
                taker.pin = pins.get(part).map(|units| i128::from(*units));
                let booked: i64 = before.row(*part).iter().take(before.booked).sum();
                if booked > 0 && total > 0 && taker.pin.is_none() {
                    taker.floor = Some(i128::from(booked));
                }
                taker
            })
            .collect();
        let units =
            split_units(&before.nodes[at].id, i128::from(total), &takers).map_err(|error| self.unit.say(error))?;
        let mut totals = Vec::with_capacity(parts.len());
        for ((part, taker), units) in parts.iter().zip(&takers).zip(units) {
            let node = &mut self.nodes[*part];
            node.weight = taker.weight;
            node.why = super::split::why(taker, units, true);
            totals.push(to_cell(&node.id, units)?);
        }
        Ok(totals)
    }

    /// Splits base and stretch from the whole down by the targets of the parts.
    pub(super) fn share_tiers(&mut self) -> Result<(), TargetError> {
        let root = &self.nodes[0];
        super::plan::check_tiers(self.unit, &root.id, root.base, root.target, root.stretch)?;
        for at in 0..self.nodes.len() {
            let parts: Vec<usize> = self.children(at).collect();
            let weights: Vec<Decimal> =
                parts.iter().map(|part| same_side(self.nodes[*part].target, self.nodes[at].target)).collect();
            for tier in [Tier::Base, Tier::Stretch] {
                let whole = self.nodes[at].tier(tier);
                let shares = whole.filter(|_| !parts.is_empty()).map(|whole| {
                    allocate(i128::from(whole), &weights, ZeroWeights::Error).map_err(|_| TargetError::NoWeight {
                        place: self.nodes[at].id.to_string(),
                        total: self.unit.text(whole),
                    })
                });
                let shares = shares.transpose()?;
                for (index, part) in parts.iter().enumerate() {
                    let share = shares.as_ref().and_then(|shares| shares.get(index));
                    let node = &mut self.nodes[*part];
                    let units = share.map(|units| to_cell(&node.id, *units)).transpose()?;
                    match tier {
                        Tier::Base => node.base = units,
                        _ => node.stretch = units,
                    }
                }
            }
        }
        Ok(())
    }
}

/// The size of a part that lies on the side of zero where the whole lies, else nothing.
fn same_side(part: i64, whole: i64) -> Decimal {
    if part.signum() * whole.signum() < 0 { Decimal::ZERO } else { Decimal::from(part.unsigned_abs()) }
}

/// The cells of all nodes without parts together stay in the range of one cell, so that no sum of them leaves 64 bits.
pub(super) fn check_size(plan: &Plan) -> Result<(), TargetError> {
    let leaves = (0..plan.nodes.len()).filter(|at| plan.nodes[*at].is_leaf());
    let size: i128 = leaves.flat_map(|at| plan.row(at)).map(|cell| i128::from(cell.unsigned_abs())).sum();
    to_cell(&plan.id, size).map(drop)
}

/// Sums the rows of leaves upwards and sets every node's target to the sum of its days.
pub(super) fn sum_up(plan: &mut Plan) -> Result<(), TargetError> {
    check_size(plan)?;
    let width = plan.width();
    for at in (0..plan.nodes.len()).rev() {
        if !plan.nodes[at].is_leaf() {
            let mut sums = vec![0_i64; width];
            for part in plan.children(at) {
                sums.iter_mut().zip(plan.row(part)).for_each(|(sum, cell)| *sum += cell);
            }
            plan.cells[at * width..][..width].copy_from_slice(&sums);
        }
        plan.nodes[at].target = plan.row(at).iter().sum();
    }
    Ok(())
}
