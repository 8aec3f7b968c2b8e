//! Results by column: the values of all rows at once, as scaled integers.
//!
//! Only where every measure comes from the fast path and every value fits. Everything else, and every error, is left to
//! the cells, which compute the same one by one.

use std::collections::BTreeMap;
use std::sync::Arc;

use arrow_array::Decimal128Array;
use arrow_array::types::{Decimal128Type, DecimalType};
use arrow_buffer::{NullBuffer, ScalarBuffer};

use super::dimension::Dimension;
use super::fused::Found;
use super::order::by_key;
use super::part::PartialResult;
use super::place::{of_each, place};
use super::plan::Plan;
use crate::metric::{Arithmetic, Definition, Empty, Node, NodeExpr, NodeId};
use crate::money::{Currency, Rounding};
use crate::threads::{ranges, side_by_side};

/// Values beyond this are left to the cells, whose decimals have 28 digits.
const LIMIT: u128 = 10_u128.pow(28);
/// Rows from which on columns are computed side by side.
const MANY: usize = 10_000;

/// Numbers in units of ten to the minus `scale`.
#[derive(Debug, Clone)]
struct Decimals {
    scale: u32,
    /// Null is 0.
    values: ScalarBuffer<i128>,
    nulls: Option<NullBuffer>,
}

/// A metric in every row.
#[derive(Debug, Clone)]
pub(crate) struct SheetColumn {
    /// The value, rounded as the definition says.
    pub(crate) value: Decimal128Array,
    /// Numerator and denominator of a ratio.
    pub(crate) sides: Option<(Decimal128Array, Decimal128Array)>,
    pub(crate) currencies: Vec<Option<Currency>>,
}

/// The rows of a result and their values.
#[derive(Debug, Clone)]
pub(crate) struct Sheet {
    /// Groups in the order of their keys.
    pub(crate) groups: Vec<u32>,
    /// Codes of the groups, by level.
    pub(crate) codes: Vec<Vec<u32>>,
    pub(crate) columns: Vec<SheetColumn>,
}

enum Numbers {
    Exact(Decimals),
    Quotient(Decimals, Decimals),
}

fn power(digits: u32) -> Option<i128> {
    10_i128.checked_pow(digits)
}

/// All items, in room made for them at once; `None` when one of them is.
fn all_of<T>(items: impl ExactSizeIterator<Item = Option<T>>) -> Option<Vec<T>> {
    let mut all = Vec::with_capacity(items.len());
    for item in items {
        all.push(item?);
    }
    Some(all)
}

impl Decimals {
    /// Numbers of rows; `None` when one of them does not fit, inner `None` for null.
    fn of(scale: u32, rows: impl ExactSizeIterator<Item = Option<Option<i128>>>) -> Option<Self> {
        let (mut values, mut valid, mut whole) = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()), true);
        for row in rows {
            let value = row?;
            values.push(value.unwrap_or_default());
            valid.push(value.is_some());
            whole &= value.is_some();
        }
        Some(Self { scale, values: values.into(), nulls: (!whole).then(|| valid.into()) })
    }

    /// Both operands at one scale, then the operation; `None` when a value does not fit.
    fn combined(&self, other: &Self, operate: impl Fn(i128, i128) -> Option<i128>, same_scale: bool) -> Option<Self> {
        let scale = if same_scale { self.scale.max(other.scale) } else { self.scale + other.scale };
        let (up, up_other) = if same_scale { (scale - self.scale, scale - other.scale) } else { (0, 0) };
        let (factor, other_factor) = (power(up)?, power(up_other)?);
        let pairs = self.values.iter().zip(other.values.iter());
        let values = pairs.map(|(a, b)| operate(a.checked_mul(factor)?, b.checked_mul(other_factor)?));
        let nulls = NullBuffer::union(self.nulls.as_ref(), other.nulls.as_ref());
        let mut values = all_of(values)?;
        if let Some(nulls) = &nulls {
            values.iter_mut().zip(nulls).filter(|(_, valid)| !valid).for_each(|(value, _)| *value = 0);
        }
        Some(Self { scale, values: values.into(), nulls })
    }

    /// The same values with as few digits as all of them need.
    fn shortened(&self) -> Option<Decimal128Array> {
        let cut = zeros(&self.values, self.scale)?;
        let by = power(cut)?;
        let values = match cut {
            0 => self.values.clone(),
            _ => self.values.iter().map(|value| divided(*value, by).0).collect(),
        };
        let fits = values.iter().all(|value| value.unsigned_abs() < LIMIT);
        let array = Decimal128Array::try_new(values, self.nulls.clone()).ok().filter(|_| fits)?;
        array.with_precision_and_scale(Decimal128Type::MAX_PRECISION, i8::try_from(self.scale - cut).ok()?).ok()
    }

    /// The quotients, each rounded to so many digits: null where there is none.
    fn over(&self, below: &Self, digits: impl ExactSizeIterator<Item = u32> + Clone, mode: Rounding) -> Option<Self> {
        let scale = digits.clone().max().unwrap_or(0);
        let nulls = NullBuffer::union(self.nulls.as_ref(), below.nulls.as_ref());
        let factors = |digits: u32| {
            let (up, down) = match (digits + below.scale).checked_sub(self.scale) {
                Some(up) => (power(up)?, 1),
                None => (1, power(self.scale - digits - below.scale)?),
            };
            Some((up, down, power(scale - digits)?))
        };
        let mut known = (u32::MAX, (1, 1, 1));
        let divide = |(row, ((a, b), digits)): (usize, ((&i128, &i128), u32))| -> Option<Option<i128>> {
            if *b == 0 || nulls.as_ref().is_some_and(|nulls| nulls.is_null(row)) {
                return Some(None);
            }
            if known.0 != digits {
                known = (digits, factors(digits)?);
            }
            let (up, down, rest) = known.1;
            let (a, b) = (a.checked_mul(up)?, b.checked_mul(down)?);
            let (a, b) = if b < 0 { (a.checked_neg()?, b.checked_neg()?) } else { (a, b) };
            Some(Some(quotient(a, b, mode).checked_mul(rest)?))
        };
        Self::of(scale, self.values.iter().zip(below.values.iter()).zip(digits).enumerate().map(divide))
    }

    fn rounded(self, digits: u32, mode: Rounding) -> Option<Self> {
        let Some(cut) = self.scale.checked_sub(digits).filter(|cut| *cut > 0) else { return Some(self) };
        let by = power(cut)?;
        let values = self.values.iter().map(|value| quotient(*value, by, mode)).collect();
        Some(Self { scale: digits, values, nulls: self.nulls })
    }
}

/// The last digits, of so many, that are 0 in all values.
fn zeros(values: &[i128], most: u32) -> Option<u32> {
    let mut cut = 0;
    while cut < most {
        let by = power(cut + 1)?;
        // Values of sums fit 64 bits nearly always, where a remainder is much cheaper.
        let whole = match i64::try_from(by) {
            Ok(small) => values.iter().all(|value| match i64::try_from(*value) {
                Ok(value) => value % small == 0,
                Err(_) => value % by == 0,
            }),
            Err(_) => values.iter().all(|value| value % by == 0),
        };
        if !whole {
            break;
        }
        cut += 1;
    }
    Some(cut)
}

/// Quotient and remainder, in 64 bits where they fit.
fn divided(value: i128, by: i128) -> (i128, i128) {
    match (i64::try_from(value), i64::try_from(by)) {
        (Ok(small), Ok(divisor)) if divisor > 0 => (i128::from(small / divisor), i128::from(small % divisor)),
        _ => (value / by, value % by),
    }
}

/// A quotient by a number above zero, rounded.
fn quotient(value: i128, by: i128, mode: Rounding) -> i128 {
    let (quotient, rest) = divided(value, by);
    if rest == 0 {
        return quotient;
    }
    let (half, negative) = ((rest.unsigned_abs() * 2).cmp(&by.unsigned_abs()), value < 0);
    let away = match mode {
        Rounding::HalfEven => half.is_gt() || (half.is_eq() && quotient & 1 != 0),
        Rounding::HalfUp => half.is_ge(),
        Rounding::HalfDown => half.is_gt(),
        Rounding::Up => true,
        Rounding::Down => false,
        Rounding::Floor => negative,
        Rounding::Ceiling => !negative,
    };
    quotient + if away { value.signum() } else { 0 }
}

impl Sheet {
    /// The result by column, where it can be had.
    pub(crate) fn of(part: &PartialResult, threads: usize) -> Option<Self> {
        let plan = &part.plan;
        let by = &plan.query.by;
        if !by.iter().all(Dimension::is_text) || !plan.query.comparisons.is_empty() {
            return None;
        }
        let mut counted = vec![false; part.groups.len()];
        let mut added: Vec<&Arc<Vec<u64>>> = Vec::new();
        for task in 0..plan.tasks.len() {
            let rows = &part.closed.column(task)?.rows;
            if !added.iter().any(|known| Arc::ptr_eq(known, rows)) {
                counted.iter_mut().zip(rows.iter()).for_each(|(counted, rows)| *counted |= *rows > 0);
                added.push(rows);
            }
        }
        let groups: Vec<u32> =
            (0_u32..).zip(&counted).filter(|(_, counted)| **counted).map(|(group, _)| group).collect();
        if groups.is_empty() {
            return None;
        }
        let codes = part.groups.code_columns(&groups);
        let order = by_key(&part.texts, by, &codes)?;
        let sorted = |column: &Vec<u32>| order.iter().map(|at| column[place(*at)]).collect::<Vec<u32>>();
        let (groups, codes) = (sorted(&groups), codes.iter().map(sorted).collect());
        let threads = if groups.len() < MANY { 1 } else { threads };
        let measures: Option<Vec<_>> = shared_out(plan.tasks.len(), threads, |task| measure(part, &groups, task));
        let scope = Scope { part, plan, groups: &groups, measures: measures? };
        let column = |index| {
            let definition = plan.query.definitions.get(index)?;
            Column { scope: &scope, index, definition }.computed()
        };
        let columns = shared_out(plan.query.definitions.len(), threads, column)?;
        Some(Self { groups, codes, columns })
    }
}

/// What `make` makes of each number below `count`, side by side; `None` when one is.
fn shared_out<T: Send>(count: usize, threads: usize, make: impl Fn(usize) -> Option<T> + Sync) -> Option<Vec<T>> {
    let shares = side_by_side(ranges(count, threads), |share| share.map(&make).collect::<Option<Vec<T>>>()).ok()?;
    Some(shares.into_iter().collect::<Option<Vec<_>>>()?.into_iter().flatten().collect())
}

/// A measure in the groups, with as few digits as all values need.
fn measure(part: &PartialResult, groups: &[u32], task: usize) -> Option<Decimals> {
    let zero = part.plan.tasks.get(task)?.measure.empty == Empty::Zero;
    let column = part.closed.column(task)?;
    let mut values: Vec<i128> = match &column.found {
        Found::Rows => of_each(&column.rows, groups, i128::from),
        Found::Count(counts) => of_each(counts, groups, i128::from),
        // Amounts of several currencies are for the cells.
        Found::Sum(sums) if !sums.more.is_empty() => None,
        Found::Sum(sums) => sums.amounts(groups),
    }?;
    let missing = |at: usize| match (column.rows.get(at), &column.found) {
        (None | Some(0), _) => !zero,
        (_, Found::Sum(sums)) => !sums.is_present(at),
        _ => false,
    };
    let nulls = (0..column.rows.len()).any(missing).then(|| groups.iter().map(|at| !missing(place(*at))).collect());
    // Here once, so that no column of the result needs to do it again, and a room of its own for it.
    let cut = zeros(&values, column.scale)?;
    if cut > 0 {
        let by = power(cut)?;
        values.iter_mut().for_each(|value| *value = divided(*value, by).0);
    }
    Some(Decimals { scale: column.scale - cut, values: values.into(), nulls })
}

/// What columns are computed from.
struct Scope<'p> {
    part: &'p PartialResult,
    plan: &'p Plan,
    groups: &'p [u32],
    /// By task.
    measures: Vec<Decimals>,
}

/// A metric at work.
struct Column<'p> {
    scope: &'p Scope<'p>,
    index: usize,
    definition: &'p Definition,
}

impl Column<'_> {
    fn computed(&self) -> Option<SheetColumn> {
        let definition = self.definition;
        let currencies = self.currencies()?;
        let root = definition.root();
        let (unit, rounding) = (&definition.unit, &definition.rounding);
        let mut sides = None;
        let value = match self.node(root, 0)? {
            Numbers::Exact(exact) => {
                if definition.nodes.iter().any(|node| matches!(node, Node::Ratio { .. })) {
                    return None;
                }
                match (unit.is_money(), unit.has_money()) {
                    (true, _) => match rounding.sums {
                        Some(digits) => exact.rounded(u32::from(digits), rounding.mode)?,
                        None => exact,
                    },
                    (false, true) => return None,
                    (false, false) => exact,
                }
            }
            Numbers::Quotient(above, below) => {
                let fixed = match (unit.is_money(), unit.has_money()) {
                    (true, _) => rounding.sums.or(rounding.quotients),
                    (false, true) => rounding.quotients,
                    (false, false) => Some(rounding.rates),
                };
                let minor = |currency: &Option<Currency>| currency.map_or(2, Currency::minor_digits);
                let digits = |currency| u32::from(fixed.unwrap_or_else(|| minor(currency)));
                let divided = above.over(&below, currencies.iter().map(digits), rounding.mode)?;
                if matches!(definition.nodes.get(root), Some(Node::Ratio { .. })) {
                    sides = Some((above.shortened()?, below.shortened()?));
                }
                divided
            }
        };
        Some(SheetColumn { value: value.shortened()?, sides, currencies })
    }

    fn below(&self, id: NodeId, frame: usize) -> Option<usize> {
        self.scope.plan.links.get(&(self.index, id, frame)).copied()
    }

    fn node(&self, id: NodeId, frame: usize) -> Option<Numbers> {
        let below = self.below(id, frame)?;
        match self.definition.nodes.get(id)? {
            Node::Measure(_) => self.scope.measures.get(below).cloned().map(Numbers::Exact),
            Node::Ratio { numerator, denominator } => {
                Some(Numbers::Quotient(self.exact(*numerator, below)?, self.exact(*denominator, below)?))
            }
            Node::Formula(expr) => self.formula(expr, below).map(Numbers::Exact),
            Node::Windowed { input, partial: crate::metric::Partial::Allow, .. } => self.node(*input, below),
            _ => None,
        }
    }

    fn exact(&self, id: NodeId, frame: usize) -> Option<Decimals> {
        match self.node(id, frame)? {
            Numbers::Exact(exact) => Some(exact),
            Numbers::Quotient(..) => None,
        }
    }

    fn formula(&self, expr: &NodeExpr, frame: usize) -> Option<Decimals> {
        match expr {
            NodeExpr::Node(id) => self.exact(*id, frame),
            NodeExpr::Arithmetic(operator, a, b) => {
                let (a, b) = (self.formula(a, frame)?, self.formula(b, frame)?);
                match operator {
                    Arithmetic::Add => a.combined(&b, i128::checked_add, true),
                    Arithmetic::Sub => a.combined(&b, i128::checked_sub, true),
                    Arithmetic::Mul => a.combined(&b, i128::checked_mul, false),
                    Arithmetic::Div => None,
                }
            }
            _ => None,
        }
    }

    /// The one currency of all amounts in each row; `None` when amounts of several meet.
    fn currencies(&self) -> Option<Vec<Option<Currency>>> {
        let Scope { part, plan, groups, .. } = self.scope;
        let mut codes: Vec<u32> = vec![0; groups.len()];
        let mut fixed: Vec<Option<Currency>> = Vec::new();
        let mut pending = vec![(self.definition.root(), 0)];
        let mut tasks: Vec<usize> = Vec::new();
        while let Some((id, frame)) = pending.pop() {
            let (node, below) = (self.definition.nodes.get(id)?, self.below(id, frame)?);
            match node {
                Node::Measure(_) => tasks.push(below),
                _ => pending.extend(node.inputs().into_iter().map(|input| (input, below))),
            }
        }
        tasks.sort_unstable();
        tasks.dedup();
        for task in tasks {
            let of = plan.tasks.get(task).filter(|of| of.money);
            let (Some(of), Some(column)) = (of, part.closed.column(task)) else { continue };
            if let Some(convert) = &of.measure.convert {
                fixed.resize(groups.len(), None);
                for (slot, group) in fixed.iter_mut().zip(*groups) {
                    if column.rows.get(place(*group)).copied().unwrap_or(0) > 0 {
                        *slot = Some(convert.currency);
                    }
                }
                continue;
            }
            let Found::Sum(sums) = &column.found else { return None };
            for (slot, group) in codes.iter_mut().zip(*groups) {
                let own = sums.currency(place(*group));
                if own != 0 && *slot != 0 && own != *slot {
                    return None;
                }
                *slot = own.max(*slot);
            }
        }
        if !fixed.is_empty() {
            // Either all amounts of a definition are converted or none is.
            return codes.iter().all(|code| *code == 0).then_some(fixed);
        }
        let mut known: BTreeMap<u32, Option<Currency>> = BTreeMap::new();
        let mut before = (0, None);
        let currency = |code: &u32| {
            if *code != before.0 {
                let of_code = || Currency::try_new(&part.texts.get(*code)?).ok();
                before = (*code, *known.entry(*code).or_insert_with(of_code));
            }
            before.1
        };
        Some(codes.iter().map(currency).collect())
    }
}
