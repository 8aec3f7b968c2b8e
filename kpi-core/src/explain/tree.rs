//! A change along a driver tree.

use smol_str::SmolStr;

use super::line::{Explanation, Line, LineKind, LineNote, Method, NodeName};
use super::print::print;
use super::{lmdi, mrci, shapley};
use crate::driver::{DriverNode, DriverTree, DriverValues, Evaluation, NodeKind, Undefined};
use crate::error::{ExplainError, NoAnswer, Place};
use crate::money::{Currency, Fraction, Rounding};
use crate::real;
use crate::threads::side_by_side;
use rust_decimal::Decimal;

/// Most threads of [`Explain::run_many`].
const MAX_THREADS: usize = 256;

/// Explains a change along a driver tree, level by level.
///
/// The change of the root is shared among its children; each child's part is shared among its own children in proportion
/// to the child's own decomposition (the nested, or Owen, view), down to the leaves. A flat Shapley value over all leaves
/// would give other numbers.
///
/// ```
/// use kpi_core::driver::{DriverTree, DriverValues};
/// use kpi_core::explain::{Against, Explain};
/// use kpi_core::metric::Lang;
/// use kpi_core::money::{Currency, Fraction};
/// let f = |text: &str| text.parse::<Fraction>();
/// let values = |visitors: &str, cvr: &str, aov: &str| Ok::<_, kpi_core::error::MoneyError>(
///     DriverValues::default().with("visitors", f(visitors)?).with("cvr", f(cvr)?).with("aov", f(aov)?)
/// );
/// let explanation = Explain::new(DriverTree::builtin("shop")?)
///     .with_currency(Currency::USD)
///     .run(&values("100000", "0.02", "25")?, &values("120000", "0.018", "27.5")?)?;
/// let printed: Vec<_> = explanation.lines().iter().map(|line| format!("{} {}", line.node, line.printed)).collect();
/// assert_eq!(printed, ["gmv 9400.00", "visitors 9966.67", "cvr -5783.33", "aov 5216.66"]);
/// assert_eq!(
///     explanation.sentences(Lang::En, Against::Period)[0],
///     "GMV rose by 9,400.00 USD (+18.8 %), from 50,000.00 to 59,400.00 USD."
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Explain<'a> {
    tree: &'a DriverTree,
    method: Method,
    currency: Option<Currency>,
    digits: Option<u32>,
}

impl<'a> Explain<'a> {
    /// An explanation by Shapley values.
    pub fn new(tree: &'a DriverTree) -> Self {
        Self { tree, method: Method::default(), currency: None, digits: None }
    }

    /// The method for products and ratios.
    pub fn with_method(mut self, method: Method) -> Self {
        self.method = method;
        self
    }

    /// The currency of money in the tree: its minor unit is the unit of the printed lines.
    pub fn with_currency(mut self, currency: Currency) -> Self {
        self.currency = Some(currency);
        self
    }

    /// Digits of the printed lines, at most 28. Without a call: those of the currency (2 without one) for money, 0 for
    /// counts, 6 for anything else.
    pub fn with_digits(mut self, digits: u32) -> Self {
        self.digits = Some(digits);
        self
    }

    /// Explains the change from `base` (plan, earlier period) to `current` (actual, this period).
    ///
    /// Where a node's own value is given, it is what its children have to explain; what they do not make is a line of its
    /// own. A factor without a value on one side (a conversion rate without visitors) borrows the other side's where the
    /// identity still holds; else its parent is not split, and says so.
    ///
    /// Errors: [`ExplainError::NoValue`] when the root has no value; [`ExplainError::Driver`] for values of unknown nodes;
    /// [`ExplainError::Setting`] for more than 28 digits; [`ExplainError::Money`] when a printed line does not fit.
    pub fn run(&self, base: &DriverValues, current: &DriverValues) -> Result<Explanation, ExplainError> {
        let root = self.tree.root();
        let digits = self.digits.unwrap_or_else(|| match root.unit() {
            unit if unit.has_money() => self.currency.map_or(2, |currency| u32::from(currency.minor_digits())),
            unit if unit.is_count() => 0,
            _ => 6,
        });
        if digits > 28 {
            return Err(ExplainError::Setting { what: "digits", value: digits.to_string(), reason: "above 28" });
        }
        let (before, after) = (self.tree.evaluate(base)?, self.tree.evaluate(current)?);
        let missing = |side| {
            move |reason: Undefined| ExplainError::NoValue {
                node: root.id().to_owned(),
                side,
                reason: reason.to_string(),
            }
        };
        let (old, new) = (before.at(0).map_err(missing("base"))?, after.at(0).map_err(missing("current"))?);
        let gap = new - old;
        let printed = gap.round(digits, Rounding::HalfEven)?;
        let first = line_of(root, 0, None, (Some(old), Some(new)), gap, printed);
        let mut walk = Walk { tree: self.tree, method: self.method, digits, before, after, lines: vec![first] };
        walk.below(0, 0, &Fraction::from(1))?;
        Ok(Explanation {
            tree: self.tree.id().to_owned(),
            method: self.method,
            currency: self.currency,
            digits,
            lines: walk.lines,
        })
    }

    /// Explains many scopes, each with its base and current values, on several threads: shops, people, products.
    ///
    /// One answer for each scope, in their order and the same for any number of threads; a scope that cannot be explained
    /// does not stop the others.
    ///
    /// Errors: as for [`run`](Self::run), for the scope alone.
    ///
    /// ```
    /// use kpi_core::driver::{DriverTree, DriverValues};
    /// use kpi_core::explain::Explain;
    /// let month = |visitors: i64, orders: i64| {
    ///     let values = DriverValues::default().with("visitors", visitors).with("aov", 25);
    ///     values.with("cvr", kpi_core::money::Fraction::try_new(orders.into(), visitors.into()).unwrap())
    /// };
    /// let shops = [(month(1_000, 20), month(1_100, 22)), (month(500, 10), DriverValues::default())];
    /// let all = Explain::new(DriverTree::builtin("shop")?).run_many(&shops, 2);
    /// assert_eq!(all[0].as_ref().map(|explanation| explanation.gap()), Ok(50.into()));
    /// assert_eq!(all[1].as_ref().map_err(|error| error.code()).unwrap_err(), "explain.no_value");
    /// # Ok::<(), kpi_core::error::DriverError>(())
    /// ```
    #[must_use]
    pub fn run_many(
        &self,
        scopes: &[(DriverValues, DriverValues)],
        threads: usize,
    ) -> Vec<Result<Explanation, ExplainError>> {
        let one = |(base, current): &(DriverValues, DriverValues)| self.run(base, current);
        let shares = scopes.chunks(scopes.len().div_ceil(threads.clamp(1, MAX_THREADS)).max(1));
        let found = side_by_side(shares, |share| share.iter().map(one).collect::<Vec<_>>());
        found.map_or_else(
            |_| vec![Err(ExplainError::Worker); scopes.len()],
            |found| found.into_iter().flatten().collect(),
        )
    }
}

fn line_of(
    node: &DriverNode,
    depth: usize,
    parent: Option<usize>,
    (base, current): (Option<&Fraction>, Option<&Fraction>),
    contribution: Fraction,
    printed: Decimal,
) -> Line {
    Line {
        node: SmolStr::new(node.id()),
        en: node.name(crate::metric::Lang::En).to_owned(),
        zh: node.name(crate::metric::Lang::Zh).to_owned(),
        kind: LineKind::Node,
        depth,
        parent,
        unit: node.unit().clone(),
        base: base.cloned(),
        current: current.cloned(),
        contribution,
        printed,
        method: None,
        notes: Vec::new(),
    }
}

/// A child's part: what one unit of its own change is worth, and the part itself.
struct Part {
    child: usize,
    base: Fraction,
    current: Fraction,
    multiplier: Fraction,
    part: Fraction,
    borrowed: Option<Undefined>,
}

struct Walk<'a> {
    tree: &'a DriverTree,
    method: Method,
    digits: u32,
    before: Evaluation,
    after: Evaluation,
    lines: Vec<Line>,
}

impl Walk<'_> {
    /// Adds the lines below the line of a node. `worth` is what one unit of the node's change is worth at the root.
    fn below(&mut self, line: usize, position: usize, worth: &Fraction) -> Result<(), ExplainError> {
        let Some(node) = self.tree.nodes.get(position).filter(|node| !node.is_leaf()) else { return Ok(()) };
        let (Ok(old), Ok(new)) = (self.before.at(position), self.after.at(position)) else { return Ok(()) };
        let change = new - old;
        let parts = match self.parts(node, old, new) {
            Ok(parts) => parts,
            Err(reason) => {
                let node = self.named(&reason);
                if let Some(own) = self.lines.get_mut(line) {
                    own.notes.push(LineNote::NotSplit { node, reason });
                }
                return Ok(());
            }
        };
        let Parts { parts, method, note } = parts;
        let made: Fraction = parts.iter().map(|part| &part.part).sum();
        let rest = &change - &made;
        let Some(own) = self.lines.get_mut(line) else { return Ok(()) };
        own.method = method;
        own.notes.extend(note);
        let (depth, contribution, printed) = (own.depth + 1, own.contribution.clone(), own.printed);
        let (node_id, en, zh, unit) = (own.node.clone(), own.en.clone(), own.zh.clone(), own.unit.clone());
        let mut exact: Vec<Fraction> = parts.iter().map(|part| &part.part * worth).collect();
        if !rest.is_zero() {
            exact.push(&rest * worth);
        }
        let printed = print(&exact, &contribution, printed, self.digits)?;
        let mut printed = printed.into_iter();
        let mut exact = exact.into_iter();
        let mut children = Vec::with_capacity(parts.len());
        for part in parts {
            let (Some(exact), Some(printed)) = (exact.next(), printed.next()) else { break };
            let Some(child) = self.tree.nodes.get(part.child) else { continue };
            if child.is_constant() {
                continue;
            }
            let mut added = line_of(child, depth, Some(line), (Some(&part.base), Some(&part.current)), exact, printed);
            if let Some(reason) = part.borrowed {
                added.notes.push(LineNote::Borrowed { node: self.named(&reason), reason });
            } else {
                children.push((self.lines.len(), part.child, &part.multiplier * worth));
            }
            self.lines.push(added);
        }
        if let (Some(contribution), Some(printed)) = (exact.next(), printed.next()) {
            self.lines.push(Line {
                node: node_id,
                en: format!("rest of {en}"),
                zh: format!("{zh}（其余）"),
                kind: LineKind::Remainder,
                depth,
                parent: Some(line),
                unit,
                base: None,
                current: None,
                contribution,
                printed,
                method: None,
                notes: Vec::new(),
            });
        }
        for (line, child, worth) in children {
            self.below(line, child, &worth)?;
        }
        Ok(())
    }

    /// The node that a reason is about.
    fn named(&self, reason: &Undefined) -> NodeName {
        let id = reason.node();
        let found = self.tree.node(id).map(NodeName::of);
        found.unwrap_or_else(|| NodeName { id: id.into(), en: id.to_owned(), zh: id.to_owned() })
    }

    /// The parts of the children, or which value is missing.
    fn parts(&self, node: &DriverNode, old: &Fraction, new: &Fraction) -> Result<Parts, Undefined> {
        let mut parts = Vec::with_capacity(node.children().len());
        let mut borrowed = [false, false];
        for (child, _) in node.children() {
            let (base, current, reason) = match (self.before.at(*child), self.after.at(*child)) {
                (Ok(base), Ok(current)) => (base.clone(), current.clone(), None),
                (Err(reason), Ok(current)) if node.kind() != NodeKind::Sum => {
                    borrowed[0] = true;
                    (current.clone(), current.clone(), Some(reason))
                }
                (Ok(base), Err(reason)) if node.kind() != NodeKind::Sum => {
                    borrowed[1] = true;
                    (base.clone(), base.clone(), Some(reason))
                }
                (Err(reason), _) | (_, Err(reason)) => return Err(reason),
            };
            let zero = Fraction::zero;
            parts.push(Part { child: *child, base, current, multiplier: zero(), part: zero(), borrowed: reason });
        }
        if node.kind() == NodeKind::Sum {
            for (part, (_, negative)) in parts.iter_mut().zip(node.children()) {
                part.multiplier = Fraction::from(if *negative { -1 } else { 1 });
                part.part = &part.multiplier * &(&part.current - &part.base);
            }
            return Ok(Parts { parts, method: None, note: None });
        }
        let (base, current) = self.factors(node, &parts)?;
        let product = |values: &[Fraction]| values.iter().fold(Fraction::from(1), |total, value| &total * value);
        let (made_old, made_new) = (product(&base), product(&current));
        if (borrowed[0] && made_old != *old) || (borrowed[1] && made_new != *new) {
            let reason = parts.iter().find_map(|part| part.borrowed.clone());
            return Err(reason.unwrap_or_else(|| Undefined::Missing { node: node.id().to_owned() }));
        }
        let (worths, method, note) = self.worths(node, &base, &current, &(&made_new - &made_old));
        for (((part, (_, below)), worth), (from, to)) in
            parts.iter_mut().zip(node.children()).zip(worths).zip(base.iter().zip(&current))
        {
            part.part = &worth * &(to - from);
            // One unit of x below the line moves 1/x by −1/(x₀·x₁).
            part.multiplier = if *below { -(&(&worth * from) * to) } else { worth };
        }
        close(&mut parts, method, &(&made_new - &made_old));
        Ok(Parts { parts, method: Some(method), note })
    }

    /// What one unit of each factor is worth, by the method asked for or by Shapley.
    fn worths(
        &self,
        node: &DriverNode,
        base: &[Fraction],
        current: &[Fraction],
        change: &Fraction,
    ) -> (Vec<Fraction>, Method, Option<LineNote>) {
        let found = match self.method {
            Method::Shapley => return (shapley::multipliers(base, current), Method::Shapley, None),
            Method::Mrci => mrci::multipliers(base, current),
            Method::Lmdi => lmdi_worths(base, current, change),
        };
        match found {
            Ok(worths) => (worths, self.method, None),
            Err(error) => {
                let (place, reason) = match error {
                    ExplainError::Undefined { place, reason, .. } => (place, reason),
                    _ => (Place::Product, NoAnswer::TooLarge),
                };
                let child = match place {
                    Place::Factor(position) => node.children().get(position),
                    _ => None,
                };
                let child = child.and_then(|(child, _)| self.tree.nodes.get(*child)).map(NodeName::of);
                let note = LineNote::Fallback { from: self.method, child, reason };
                (shapley::multipliers(base, current), Method::Shapley, Some(note))
            }
        }
    }

    /// Base and current values as factors of a product: what divides becomes its reciprocal.
    fn factors(&self, node: &DriverNode, parts: &[Part]) -> Result<(Vec<Fraction>, Vec<Fraction>), Undefined> {
        let one = Fraction::from(1);
        let (mut base, mut current) = (Vec::with_capacity(parts.len()), Vec::with_capacity(parts.len()));
        for (part, (child, below)) in parts.iter().zip(node.children()) {
            for (value, list) in [(&part.base, &mut base), (&part.current, &mut current)] {
                list.push(if *below {
                    one.checked_div(value).map_err(|_| Undefined::ZeroDenominator {
                        node: self.tree.nodes.get(*child).map(|child| child.id().to_owned()).unwrap_or_default(),
                    })?
                } else {
                    value.clone()
                });
            }
        }
        Ok((base, current))
    }
}

struct Parts {
    parts: Vec<Part>,
    method: Option<Method>,
    note: Option<LineNote>,
}

/// LMDI parts as worth of one unit of each factor; a factor that did not move is worth its logarithmic limit.
fn lmdi_worths(base: &[Fraction], current: &[Fraction], change: &Fraction) -> Result<Vec<Fraction>, ExplainError> {
    let parts = lmdi::lmdi_additive(base, current)?;
    let product = |values: &[Fraction]| values.iter().fold(Fraction::from(1), |total, value| &total * value);
    let mean = lmdi::log_mean(&(&product(base) + change), &product(base)).and_then(real::from_f64);
    let mut worths = Vec::with_capacity(parts.len());
    for ((part, old), new) in parts.into_iter().zip(base).zip(current) {
        let part = real::from_f64(part).unwrap_or_else(Fraction::zero);
        let limit = || mean.as_ref().and_then(|mean| mean.checked_div(old).ok()).unwrap_or_else(Fraction::zero);
        worths.push(part.checked_div(&(new - old)).unwrap_or_else(|_| limit()));
    }
    Ok(worths)
}

/// Puts what floating point left over onto the largest part.
fn close(parts: &mut [Part], method: Method, change: &Fraction) {
    if method != Method::Lmdi {
        return;
    }
    let made: Fraction = parts.iter().map(|part| &part.part).sum();
    let left = change - &made;
    let largest = parts.iter_mut().max_by(|a, b| a.part.abs().cmp(&b.part.abs()));
    if let Some(largest) = largest.filter(|part| !part.part.is_zero()) {
        let scale = (&largest.part + &left).checked_div(&largest.part).unwrap_or_else(|_| Fraction::from(1));
        largest.part = &largest.part + &left;
        largest.multiplier = &largest.multiplier * &scale;
    }
}
