//! Results by column: the values of all rows at once, as scaled integers.
//!
//! Only where every measure comes from the fast path and every value fits. Everything else, and every error, is left to
//! the cells, which compute the same one by one.

use std::collections::BTreeMap;

use arrow_array::Decimal128Array;
use arrow_array::types::{Decimal128Type, DecimalType};
use arrow_buffer::NullBuffer;

use super::dimension::Dimension;
use super::finish::key_text;
use super::fused::Found;
use super::part::PartialResult;
use super::place::place;
use super::plan::Plan;
use crate::metric::{Arithmetic, Definition, Empty, Node, NodeExpr, NodeId};
use crate::money::{Currency, Rounding};
use crate::threads::{ranges, side_by_side};

/// Values beyond this are left to the cells, whose decimals have 28 digits.
const LIMIT: u128 = 10_u128.pow(28);
/// Dimensions at most, so that the key of a row is one number.
const MAX_DIMENSIONS: usize = 3;

/// Rows from which on columns are computed side by side.
const MANY: usize = 10_000;

/// Numbers in units of ten to the minus `scale`.
#[derive(Debug, Clone)]
struct Decimals {
    scale: u32,
    /// Null is 0.
    values: Vec<i128>,
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
        Some(Self { scale, values, nulls: (!whole).then(|| valid.into()) })
    }

    /// Both operands at one scale, then the operation; `None` when a value does not fit.
    fn combined(&self, other: &Self, operate: impl Fn(i128, i128) -> Option<i128>, same_scale: bool) -> Option<Self> {
        let scale = if same_scale { self.scale.max(other.scale) } else { self.scale + other.scale };
        let (up, up_other) = if same_scale { (scale - self.scale, scale - other.scale) } else { (0, 0) };
        let (factor, other_factor) = (power(up)?, power(up_other)?);
        let pairs = self.values.iter().zip(&other.values);
        let values = pairs.map(|(a, b)| operate(a.checked_mul(factor)?, b.checked_mul(other_factor)?));
        let nulls = NullBuffer::union(self.nulls.as_ref(), other.nulls.as_ref());
        let mut values = all_of(values)?;
        if let Some(nulls) = &nulls {
            values.iter_mut().zip(nulls).filter(|(_, valid)| !valid).for_each(|(value, _)| *value = 0);
        }
        Some(Self { scale, values, nulls })
    }

    /// The same values with as few digits as all of them need.
    fn shortened(mut self) -> Option<Decimal128Array> {
        let mut cut = 0;
        while cut < self.scale {
            let by = power(cut + 1)?;
            // Values of sums fit 64 bits nearly always, where a remainder is much cheaper.
            let whole = match i64::try_from(by) {
                Ok(small) => self.values.iter().all(|value| match i64::try_from(*value) {
                    Ok(value) => value % small == 0,
                    Err(_) => value % by == 0,
                }),
                Err(_) => self.values.iter().all(|value| value % by == 0),
            };
            if !whole {
                break;
            }
            cut += 1;
        }
        if cut > 0 {
            let by = power(cut)?;
            self.values.iter_mut().for_each(|value| *value = divided(*value, by).0);
            self.scale -= cut;
        }
        let fits = self.values.iter().all(|value| value.unsigned_abs() < LIMIT);
        let array = Decimal128Array::try_new(self.values.into(), self.nulls).ok().filter(|_| fits)?;
        array.with_precision_and_scale(Decimal128Type::MAX_PRECISION, i8::try_from(self.scale).ok()?).ok()
    }

    fn rounded(mut self, digits: u32, mode: Rounding) -> Option<Self> {
        let Some(cut) = self.scale.checked_sub(digits).filter(|cut| *cut > 0) else { return Some(self) };
        let by = power(cut)?;
        self.values.iter_mut().for_each(|value| *value = quotient(*value, by, mode));
        Some(Self { scale: digits, ..self })
    }
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

/// The order of the codes of a level by their texts, nulls first.
fn ranks(part: &PartialResult, dimension: &Dimension, codes: &[u32]) -> Option<Vec<u32>> {
    let mut used = vec![false; place(codes.iter().copied().max()?) + 1];
    codes.iter().for_each(|code| used[place(*code)] = true);
    let distinct = || (0_u32..).zip(&used).filter(|(_, used)| **used).map(|(code, _)| code);
    // Ids of one length are in the order of their numbers.
    let numbers: Option<Vec<(u64, u32)>> =
        distinct().filter(|code| *code != 0).map(|code| Some((part.texts.number(code)?, code))).collect();
    let length = |number: u64| number.checked_ilog10();
    let of_one_length =
        |numbers: &Vec<(u64, u32)>| numbers.windows(2).all(|pair| length(pair[0].0) == length(pair[1].0));
    let order: Vec<u32> = if let Some(mut numbers) = numbers.filter(of_one_length) {
        numbers.sort_unstable();
        let null = used.first().copied().unwrap_or(false).then_some(0);
        null.into_iter().chain(numbers.into_iter().map(|(.., code)| code)).collect()
    } else {
        let mut keyed: Vec<(Option<String>, u32)> =
            distinct().map(|code| (key_text(dimension, &part.texts, code), code)).collect();
        keyed.sort_unstable();
        keyed.into_iter().map(|(_, code)| code).collect()
    };
    let mut ranks = vec![0_u32; used.len()];
    for (rank, code) in (0_u32..).zip(order) {
        ranks[place(code)] = rank;
    }
    Some(ranks)
}

/// The places of keys, the least key first.
fn order(keys: Vec<u128>) -> Vec<u32> {
    // Few bits differ: the lowest and the highest of them decide how narrow the keys can be made.
    let first = keys.first().copied().unwrap_or(0);
    let differ = keys.iter().fold(0, |bits, key| bits | (key ^ first));
    let low = differ.trailing_zeros().min(127);
    let narrow = |key: &u128| u64::try_from((key ^ (first & !differ)) >> low).ok();
    if differ >> low >> 64 == 0
        && let Some(narrow) = all_of(keys.iter().map(narrow))
    {
        let mut order: Vec<(u64, u32)> = narrow.into_iter().zip(0_u32..).collect();
        order.sort_unstable();
        return order.into_iter().map(|(_, at)| at).collect();
    }
    let mut order: Vec<(u128, u32)> = keys.into_iter().zip(0_u32..).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, at)| at).collect()
}

impl Sheet {
    /// The result by column, where it can be had.
    pub(crate) fn of(part: &PartialResult, threads: usize) -> Option<Self> {
        let plan = &part.plan;
        let by = &plan.query.by;
        if by.len() > MAX_DIMENSIONS || !by.iter().all(Dimension::is_text) || !plan.query.comparisons.is_empty() {
            return None;
        }
        let mut counted = vec![false; part.groups.len()];
        for task in 0..plan.tasks.len() {
            let rows = &part.closed.column(task)?.rows;
            counted.iter_mut().zip(rows.iter()).for_each(|(counted, rows)| *counted |= *rows > 0);
        }
        let groups: Vec<u32> =
            (0_u32..).zip(&counted).filter(|(_, counted)| **counted).map(|(group, _)| group).collect();
        if groups.is_empty() {
            return None;
        }
        let codes = part.groups.code_columns(&groups);
        let (buckets, dimensions) = codes.split_last()?;
        let signed = |code: &u32| u128::from(code ^ 0x8000_0000);
        let mut keys: Vec<u128> = buckets.iter().map(signed).collect();
        for (level, (codes, dimension)) in dimensions.iter().zip(by).enumerate() {
            let ranks = ranks(part, dimension, codes)?;
            let shift = 32 * u32::try_from(dimensions.len() - level).ok()?;
            keys.iter_mut().zip(codes).for_each(|(key, code)| *key |= u128::from(ranks[place(*code)]) << shift);
        }
        let order = order(keys);
        let sorted = |column: &Vec<u32>| order.iter().map(|at| column[place(*at)]).collect::<Vec<u32>>();
        let (groups, codes) = (sorted(&groups), codes.iter().map(sorted).collect());
        let definitions: Vec<(usize, &Definition)> = plan.query.definitions.iter().enumerate().collect();
        let columns_of = |share: &[(usize, &Definition)]| -> Option<Vec<SheetColumn>> {
            share.iter().map(|(index, definition)| column(part, &groups, *index, definition)).collect()
        };
        let threads = if groups.len() < MANY { 1 } else { threads };
        let shares = ranges(definitions.len(), threads).map(|share| definitions.get(share).unwrap_or_default());
        let columns: Option<Vec<_>> = side_by_side(shares, columns_of).ok()?.into_iter().collect();
        let columns = columns?.into_iter().flatten().collect();
        Some(Self { groups, codes, columns })
    }
}

fn column(part: &PartialResult, groups: &[u32], index: usize, definition: &Definition) -> Option<SheetColumn> {
    let scope = Scope { part, plan: &part.plan, groups, index, definition };
    let currencies = scope.currencies()?;
    let root = definition.root();
    let numbers = scope.node(root, 0)?;
    let (unit, rounding) = (&definition.unit, &definition.rounding);
    let minor = |row: usize| u32::from(currencies.get(row).copied().flatten().map_or(2, Currency::minor_digits));
    let mut sides = None;
    let value = match numbers {
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
            let digits = |row: usize| fixed.map_or_else(|| minor(row), u32::from);
            let scale = (0..groups.len()).map(digits).max().unwrap_or(0);
            let nulls = NullBuffer::union(above.nulls.as_ref(), below.nulls.as_ref());
            let divide = |row: usize, a: i128, b: i128| -> Option<Option<i128>> {
                if b == 0 || nulls.as_ref().is_some_and(|nulls| nulls.is_null(row)) {
                    return Some(None);
                }
                let digits = digits(row);
                let (a, b) = match (digits + below.scale).checked_sub(above.scale) {
                    Some(up) => (a.checked_mul(power(up)?)?, b),
                    None => (a, b.checked_mul(power(above.scale - digits - below.scale)?)?),
                };
                let (a, b) = if b < 0 { (a.checked_neg()?, b.checked_neg()?) } else { (a, b) };
                Some(Some(quotient(a, b, rounding.mode).checked_mul(power(scale - digits)?)?))
            };
            let pairs = above.values.iter().zip(&below.values).enumerate();
            let divided = Decimals::of(scale, pairs.map(|(row, (a, b))| divide(row, *a, *b)))?;
            if matches!(definition.nodes.get(root), Some(Node::Ratio { .. })) {
                sides = Some((above.shortened()?, below.shortened()?));
            }
            divided
        }
    };
    Some(SheetColumn { value: value.shortened()?, sides, currencies })
}

struct Scope<'p> {
    part: &'p PartialResult,
    plan: &'p Plan,
    groups: &'p [u32],
    index: usize,
    definition: &'p Definition,
}

impl Scope<'_> {
    fn below(&self, id: NodeId, frame: usize) -> Option<usize> {
        self.plan.links.get(&(self.index, id, frame)).copied()
    }

    fn node(&self, id: NodeId, frame: usize) -> Option<Numbers> {
        let below = self.below(id, frame)?;
        match self.definition.nodes.get(id)? {
            Node::Measure(_) => self.measure(below).map(Numbers::Exact),
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

    fn measure(&self, task: usize) -> Option<Decimals> {
        let empty = (self.plan.tasks.get(task)?.measure.empty == Empty::Zero).then_some(0);
        let column = self.part.closed.column(task)?;
        let groups = self.groups.iter().map(|group| (place(*group), column.rows.get(place(*group)).copied()));
        let or_empty =
            |rows: Option<u64>, found: Option<i128>| Some(if rows.unwrap_or(0) == 0 { empty } else { found });
        match &column.found {
            Found::Rows => Decimals::of(column.scale, groups.map(|(_, rows)| or_empty(rows, rows.map(i128::from)))),
            Found::Count(counts) => {
                let count = |at: usize| counts.get(at).copied().map(i128::from);
                Decimals::of(column.scale, groups.map(|(at, rows)| or_empty(rows, count(at))))
            }
            // Amounts of several currencies are for the cells.
            Found::Sum(sums) if !sums.more.is_empty() => None,
            Found::Sum(sums) => Decimals::of(column.scale, groups.map(|(at, rows)| or_empty(rows, sums.value(at)))),
        }
    }

    /// The one currency of all amounts in each row; `None` when amounts of several meet.
    fn currencies(&self) -> Option<Vec<Option<Currency>>> {
        let mut codes: Vec<u32> = vec![0; self.groups.len()];
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
            let of = self.plan.tasks.get(task).filter(|of| of.money);
            let (Some(of), Some(column)) = (of, self.part.closed.column(task)) else { continue };
            if let Some(convert) = &of.measure.convert {
                fixed.resize(self.groups.len(), None);
                for (slot, group) in fixed.iter_mut().zip(self.groups) {
                    if column.rows.get(place(*group)).copied().unwrap_or(0) > 0 {
                        *slot = Some(convert.currency);
                    }
                }
                continue;
            }
            let Found::Sum(sums) = &column.found else { return None };
            for (slot, group) in codes.iter_mut().zip(self.groups) {
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
        let currency =
            |code: &u32| *known.entry(*code).or_insert_with(|| Currency::try_new(&self.part.texts.get(*code)?).ok());
        Some(codes.iter().map(currency).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_ordered_whether_few_of_their_bits_differ_or_many() {
        let spread = |by: u32| move |key: u128| (key.wrapping_mul(0x9E37_79B9) % 1_000) << by;
        for (make, base) in [(spread(0), 0), (spread(40), 7), (spread(100), 1 << 99), (spread(117), 3)] {
            let keys: Vec<u128> = (0..500).map(|key| make(key) | base).collect();
            let mut wanted: Vec<(u128, u32)> = keys.iter().copied().zip(0..).collect();
            wanted.sort_unstable();
            assert_eq!(order(keys), wanted.into_iter().map(|(_, at)| at).collect::<Vec<_>>());
        }
        let (far, none): (Vec<u128>, Vec<u128>) = (vec![u128::MAX, 0, 1 << 90, 5], Vec::new());
        assert_eq!((order(far), order(none)), (vec![1, 3, 2, 0], Vec::new()));
    }
}
