//! Shapley values of a change: every factor's part, averaged over all orders in which the factors could have moved.

use crate::error::{ExplainError, NoAnswer, Place, excerpt};
use crate::metric::{Arithmetic, Expr, Literal};
use crate::money::{Fraction, common_multiple};
use num_bigint::BigInt;
use num_traits::{One, Zero};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// Most names in an expression of [`shapley_expr`]; the work doubles with each.
pub const MAX_NAMES: usize = 16;

/// The part of each factor in the change of a product, exact for any number of factors.
///
/// `φₖ = (xₖ₁ − xₖ₀) Σ_S |S|!(n−|S|−1)!/n! · Π_{j∈S} xⱼ₁ · Π_{j∉S} xⱼ₀` over all sets `S` of the other factors. The sums
/// over sets of one size are the coefficients of `Π (xⱼ₀ + t·xⱼ₁)`, so the work grows with the square of the number of
/// factors, not with `2ⁿ`. The parts add up to the change; zeros and changes of sign need no special case.
///
/// This is also what is called refined Laspeyres (Sun 1998) and the average of all polar decompositions (Dietzenbacher
/// and Los 1998).
///
/// ```
/// use kpi_core::explain::shapley_product;
/// use kpi_core::money::Fraction;
/// let f = |text: &str| text.parse::<Fraction>();
/// let base = [f("100000")?, f("0.02")?, f("25")?];
/// let current = [f("120000")?, f("0.018")?, f("27.5")?];
/// let parts: Vec<String> = shapley_product(&base, &current)?.iter().map(ToString::to_string).collect();
/// assert_eq!(parts, ["29900/3", "-17350/3", "15650/3"]); // together 9400
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn shapley_product(base: &[Fraction], current: &[Fraction]) -> Result<Vec<Fraction>, ExplainError> {
    same_length(base, current)?;
    let moves = base.iter().zip(current).map(|(base, current)| current - base);
    Ok(multipliers(base, current).iter().zip(moves).map(|(multiplier, moved)| multiplier * &moved).collect())
}

pub(super) fn same_length<T, U>(base: &[T], current: &[U]) -> Result<(), ExplainError> {
    if base.len() == current.len() {
        return Ok(());
    }
    Err(ExplainError::LengthMismatch { what: "current", expected: base.len(), found: current.len() })
}

/// What one unit of each factor's change is worth: `φₖ / (xₖ₁ − xₖ₀)`, also where the factor did not change.
pub(super) fn multipliers(base: &[Fraction], current: &[Fraction]) -> Vec<Fraction> {
    let count = base.len();
    // Whole numbers over one denominator for each factor.
    let mut denominator = BigInt::one();
    let mut whole: Vec<(BigInt, BigInt, BigInt)> = Vec::with_capacity(count);
    for (base, current) in base.iter().zip(current) {
        let common = common_multiple(&base.denominator(), &current.denominator());
        let scale = |value: &Fraction| value.numerator() * (&common / value.denominator());
        let (base, current) = (scale(base), scale(current));
        denominator *= &common;
        whole.push((base, current, common));
    }
    let product = polynomial(whole.iter());
    let factorials: Vec<BigInt> = (0..=count)
        .scan(BigInt::one(), |last, n| {
            *last *= n.max(1);
            Some(last.clone())
        })
        .collect();
    let orders = factorials.last().cloned().unwrap_or_else(BigInt::one);
    let mut all = Vec::with_capacity(count);
    for (position, (base, current, common)) in whole.iter().enumerate() {
        let others = if base.is_zero() && current.is_zero() {
            polynomial(whole.iter().enumerate().filter(|(other, _)| *other != position).map(|(_, factor)| factor))
        } else {
            without(&product, base, current)
        };
        let mut total = BigInt::zero();
        for ((coefficient, before), after) in others.iter().zip(&factorials).zip(factorials.iter().take(count).rev()) {
            total += coefficient * before * after;
        }
        let scale = &denominator / common * &orders;
        all.push(Fraction::of_integers(total, scale).unwrap_or_else(Fraction::zero));
    }
    all
}

/// Coefficients of `Π (base + t·current)`, lowest first.
fn polynomial<'a>(factors: impl Iterator<Item = &'a (BigInt, BigInt, BigInt)>) -> Vec<BigInt> {
    let mut coefficients = vec![BigInt::one()];
    for (base, current, _) in factors {
        let mut carried = BigInt::zero();
        for coefficient in &mut coefficients {
            let next = &*coefficient * current;
            *coefficient *= base;
            *coefficient += carried;
            carried = next;
        }
        coefficients.push(carried);
    }
    coefficients
}

/// The product without one factor: exact division by `base + t·current`, one of which is not zero.
fn without(product: &[BigInt], base: &BigInt, current: &BigInt) -> Vec<BigInt> {
    if base.is_zero() {
        return product.iter().skip(1).map(|coefficient| coefficient / current).collect();
    }
    let mut quotient: Vec<BigInt> = Vec::with_capacity(product.len());
    for coefficient in product.iter().take(product.len() - 1) {
        let carried = quotient.last().map_or_else(BigInt::zero, |last| last * current);
        quotient.push((coefficient - carried) / base);
    }
    quotient
}

/// The part of each name in the change of a formula of `+ - * /`, in the order of the names.
///
/// Every set of names is tried once, so at most [`MAX_NAMES`]. A set that divides by zero makes the whole answer undefined:
/// leaving it out would break the sum.
///
/// ```
/// use kpi_core::explain::shapley_expr;
/// use kpi_core::money::Fraction;
/// let values = |gmv: i128, orders: i128| [("gmv".into(), Fraction::from(gmv)), ("orders".into(), Fraction::from(orders))].into();
/// let parts = shapley_expr(&"gmv / orders".parse()?, &values(50_000, 2_000), &values(59_400, 2_160))?;
/// assert_eq!(parts["gmv"].to_string(), "611/135");
/// assert_eq!(parts["orders"].to_string(), "-547/270"); // together 5/2
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn shapley_expr(
    expr: &Expr,
    base: &BTreeMap<SmolStr, Fraction>,
    current: &BTreeMap<SmolStr, Fraction>,
) -> Result<BTreeMap<SmolStr, Fraction>, ExplainError> {
    let mut names: Vec<&str> = expr.names().collect();
    names.sort_unstable();
    names.dedup();
    let count = names.len();
    if count > MAX_NAMES {
        return Err(ExplainError::TooManyFactors {
            method: "Shapley over an expression",
            found: count,
            limit: MAX_NAMES,
        });
    }
    let side = |values: &BTreeMap<SmolStr, Fraction>| -> Result<Vec<Fraction>, ExplainError> {
        let value = |name: &&str| values.get(*name).cloned();
        names.iter().map(|name| value(name).ok_or_else(|| ExplainError::UnknownName { name: excerpt(name) })).collect()
    };
    let (base, current) = (side(base)?, side(current)?);
    let mut totals: Vec<Fraction> = Vec::with_capacity(1 << count);
    for set in 0_usize..1 << count {
        let pick = |name: &str| {
            let position = names.binary_search(&name).ok()?;
            if set >> position & 1 == 1 { current.get(position) } else { base.get(position) }
        };
        totals.push(evaluate(expr, &pick)?);
    }
    let mut parts = BTreeMap::new();
    for (position, name) in names.iter().enumerate() {
        let mut part = Fraction::zero();
        for set in (0_usize..1 << count).filter(|set| set >> position & 1 == 0) {
            let (Some(without), Some(with)) = (totals.get(set), totals.get(set | 1 << position)) else { continue };
            // |S|!(n-|S|-1)!/n! is 1 / (n · C(n-1, |S|)).
            let weight = Fraction::from(BigInt::from(count) * choose(count - 1, set.count_ones()));
            let step = (with - without).checked_div(&weight)?;
            part = part + step;
        }
        parts.insert(SmolStr::new(name), part);
    }
    Ok(parts)
}

fn choose(of: usize, count: u32) -> BigInt {
    num_integer::binomial(BigInt::from(of), BigInt::from(count))
}

fn evaluate<'v>(expr: &Expr, pick: &impl Fn(&str) -> Option<&'v Fraction>) -> Result<Fraction, ExplainError> {
    match expr {
        Expr::Name(name) => pick(name).cloned().ok_or_else(|| ExplainError::UnknownName { name: excerpt(name) }),
        Expr::Literal(Literal::Number(value)) => Ok(Fraction::from(*value)),
        Expr::Negate(inner) => Ok(-evaluate(inner, pick)?),
        Expr::Arithmetic(operator, left, right) => {
            let (left, right) = (evaluate(left, pick)?, evaluate(right, pick)?);
            match operator {
                Arithmetic::Add => Ok(left + right),
                Arithmetic::Sub => Ok(left - right),
                Arithmetic::Mul => Ok(left * right),
                Arithmetic::Div => left.checked_div(&right).map_err(|_| ExplainError::Undefined {
                    method: "Shapley over an expression",
                    place: Place::Named(excerpt(&expr.to_string())),
                    reason: NoAnswer::SetDividesByZero,
                }),
            }
        }
        other => Err(ExplainError::NotArithmetic { expr: excerpt(&other.to_string()) }),
    }
}
