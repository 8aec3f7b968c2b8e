//! The syntax tree and its text.

use std::fmt;

use rust_decimal::Decimal;
use smol_str::SmolStr;

/// An arithmetic operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arithmetic {
    /// `+`
    Add,
    /// `-`
    Sub,
    /// `*`
    Mul,
    /// `/`, in formulas only
    Div,
}

impl Arithmetic {
    /// The operator as written.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Add => "+",
            Self::Sub => "-",
            Self::Mul => "*",
            Self::Div => "/",
        }
    }

    const fn strength(self) -> Strength {
        match self {
            Self::Add | Self::Sub => Strength::Sum,
            Self::Mul | Self::Div => Strength::Product,
        }
    }
}

/// A comparison. A comparison with a null is neither true nor false.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Comparison {
    /// `=`
    Equal,
    /// `<>`; `!=` is read too
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

impl Comparison {
    /// The operator as written.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "<>",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }

    /// Whether the comparison holds for an order of two values.
    pub const fn holds(self, order: std::cmp::Ordering) -> bool {
        match self {
            Self::Equal => order.is_eq(),
            Self::NotEqual => order.is_ne(),
            Self::Less => order.is_lt(),
            Self::LessOrEqual => order.is_le(),
            Self::Greater => order.is_gt(),
            Self::GreaterOrEqual => order.is_ge(),
        }
    }
}

/// A value written into an expression.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Literal {
    /// A number, never negative: `-5` is the negation of `5`.
    Number(Decimal),
    /// A text, written `'SELLER'`; a quote inside is doubled.
    Text(SmolStr),
    /// `true` or `false`.
    Flag(bool),
}

/// A function with one argument that turns seconds into a larger unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeScale {
    /// `minutes(x)`
    Minutes,
    /// `hours(x)`
    Hours,
    /// `days(x)`
    Days,
}

impl TimeScale {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Minutes, Self::Hours, Self::Days];

    /// The function's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Days => "days",
        }
    }

    /// Seconds in one unit.
    pub const fn seconds(self) -> u32 {
        match self {
            Self::Minutes => 60,
            Self::Hours => 3_600,
            Self::Days => 86_400,
        }
    }
}

/// An expression over the columns of one fact table, or over metrics.
///
/// `Display` writes the text with as few parentheses as possible; reading that text gives an equal tree. Whether names
/// exist and units agree is checked apart from reading, because it depends on what the names stand for.
///
/// ```
/// use kpi_core::metric::Expr;
/// let filter: Expr = "status = 'CANCELLED' and (cancel_initiator in ('SELLER', 'SYSTEM') or rts_time is null)".parse()?;
/// assert_eq!(filter.names().collect::<Vec<_>>(), ["status", "cancel_initiator", "rts_time"]);
/// assert_eq!("(a*b)-( c )".parse::<Expr>()?.to_string(), "a * b - c");
/// # Ok::<(), kpi_core::error::MetricError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Expr {
    /// A column of the table, or a metric.
    Name(SmolStr),
    /// A literal value.
    Literal(Literal),
    /// `-x`
    Negate(Box<Expr>),
    /// `x + y` and so on; null when an operand is null.
    Arithmetic(Arithmetic, Box<Expr>, Box<Expr>),
    /// `coalesce(x, y, …)`: the first operand that is not null.
    Coalesce(Vec<Expr>),
    /// `duration(from, to)`: seconds from the first instant to the second; null when one is null.
    Duration(Box<Expr>, Box<Expr>),
    /// `hours(x)`: seconds as hours, in formulas only.
    Scale(TimeScale, Box<Expr>),
    /// `x = y` and so on; null when an operand is null.
    Compare(Comparison, Box<Expr>, Box<Expr>),
    /// `x in ('A', 'B')`, or `not in` when `negated`; null when x is null.
    In {
        /// What is looked for.
        value: Box<Expr>,
        /// Where.
        list: Vec<Literal>,
        /// Whether it must be absent.
        negated: bool,
    },
    /// `x is null`, or `is not null` when `negated`; never null itself.
    IsNull {
        /// What is tested.
        value: Box<Expr>,
        /// Whether it must have a value.
        negated: bool,
    },
    /// `not x`; null stays null.
    Not(Box<Expr>),
    /// `x and y`; false when one is false, else null when one is null.
    And(Box<Expr>, Box<Expr>),
    /// `x or y`; true when one is true, else null when one is null.
    Or(Box<Expr>, Box<Expr>),
}

/// How tightly a form binds, weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    Or,
    And,
    Not,
    Compare,
    Sum,
    Product,
    Unary,
    Atom,
}

impl Expr {
    /// A column or metric by name.
    pub fn name(name: impl AsRef<str>) -> Self {
        Self::Name(SmolStr::new(name))
    }

    /// A number that is not below zero.
    pub fn number(value: impl Into<Decimal>) -> Self {
        Self::Literal(Literal::Number(value.into()))
    }

    /// A text.
    pub fn text(value: impl AsRef<str>) -> Self {
        Self::Literal(Literal::Text(SmolStr::new(value)))
    }

    /// `true` or `false`.
    pub fn flag(value: bool) -> Self {
        Self::Literal(Literal::Flag(value))
    }

    /// `coalesce(name, 0)`: the column where null counts as zero.
    #[must_use]
    pub fn or_zero(self) -> Self {
        Self::Coalesce(vec![self, Self::number(0)])
    }

    /// `coalesce(name, false)`: the flag where null counts as no.
    #[must_use]
    pub fn or_false(self) -> Self {
        Self::Coalesce(vec![self, Self::flag(false)])
    }

    /// `self operator other`.
    #[must_use]
    pub fn arithmetic(self, operator: Arithmetic, other: Self) -> Self {
        Self::Arithmetic(operator, Box::new(self), Box::new(other))
    }

    /// `self and other`.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self::And(Box::new(self), Box::new(other))
    }

    /// `self or other`.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self::Or(Box::new(self), Box::new(other))
    }

    /// `not self`.
    #[must_use]
    pub fn negated(self) -> Self {
        Self::Not(Box::new(self))
    }

    /// `self is null`, or `is not null`.
    #[must_use]
    pub fn is_null(self, negated: bool) -> Self {
        Self::IsNull { value: Box::new(self), negated }
    }

    /// All of them joined by `and`; `None` when there is none.
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Option<Self> {
        parts.into_iter().reduce(Self::and)
    }

    /// The direct parts of the expression, from left to right.
    pub fn children(&self) -> Vec<&Self> {
        match self {
            Self::Name(_) | Self::Literal(_) => Vec::new(),
            Self::Negate(x) | Self::Scale(_, x) | Self::Not(x) => vec![x],
            Self::In { value, .. } | Self::IsNull { value, .. } => vec![value],
            Self::Coalesce(items) => items.iter().collect(),
            Self::Arithmetic(_, a, b)
            | Self::Duration(a, b)
            | Self::Compare(_, a, b)
            | Self::And(a, b)
            | Self::Or(a, b) => vec![a, b],
        }
    }

    /// The names that occur, from left to right, each as often as it occurs.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let mut pending = vec![self];
        std::iter::from_fn(move || {
            while let Some(next) = pending.pop() {
                if let Self::Name(name) = next {
                    return Some(name.as_str());
                }
                pending.extend(next.children().into_iter().rev());
            }
            None
        })
    }

    const fn strength(&self) -> Strength {
        match self {
            Self::Or(..) => Strength::Or,
            Self::And(..) => Strength::And,
            Self::Not(_) => Strength::Not,
            Self::Compare(..) | Self::In { .. } | Self::IsNull { .. } => Strength::Compare,
            Self::Arithmetic(operator, ..) => operator.strength(),
            Self::Negate(_) => Strength::Unary,
            _ => Strength::Atom,
        }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, least: Strength) -> fmt::Result {
        if self.strength() < least {
            f.write_str("(")?;
            self.write_bare(f)?;
            return f.write_str(")");
        }
        self.write_bare(f)
    }

    fn write_bare(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::Literal(literal) => write!(f, "{literal}"),
            Self::Negate(x) => {
                f.write_str("-")?;
                x.write(f, Strength::Atom)
            }
            Self::Arithmetic(operator, a, b) => {
                a.write(f, operator.strength())?;
                write!(f, " {} ", operator.symbol())?;
                b.write(f, if operator.strength() == Strength::Sum { Strength::Product } else { Strength::Unary })
            }
            Self::Coalesce(items) => {
                f.write_str("coalesce")?;
                write_list(f, items)
            }
            Self::Duration(a, b) => {
                f.write_str("duration(")?;
                a.write(f, Strength::Or)?;
                f.write_str(", ")?;
                b.write(f, Strength::Or)?;
                f.write_str(")")
            }
            Self::Scale(scale, x) => {
                write!(f, "{}(", scale.name())?;
                x.write(f, Strength::Or)?;
                f.write_str(")")
            }
            Self::Compare(comparison, a, b) => {
                a.write(f, Strength::Sum)?;
                write!(f, " {} ", comparison.symbol())?;
                b.write(f, Strength::Sum)
            }
            Self::In { value, list, negated } => {
                value.write(f, Strength::Sum)?;
                f.write_str(if *negated { " not in " } else { " in " })?;
                write_list(f, list)
            }
            Self::IsNull { value, negated } => {
                value.write(f, Strength::Sum)?;
                f.write_str(if *negated { " is not null" } else { " is null" })
            }
            Self::Not(x) => {
                f.write_str("not ")?;
                x.write(f, Strength::Not)
            }
            Self::And(a, b) => {
                a.write(f, Strength::And)?;
                f.write_str(" and ")?;
                b.write(f, Strength::Not)
            }
            Self::Or(a, b) => {
                a.write(f, Strength::Or)?;
                f.write_str(" or ")?;
                b.write(f, Strength::And)
            }
        }
    }
}

fn write_list(f: &mut fmt::Formatter<'_>, items: &[impl fmt::Display]) -> fmt::Result {
    f.write_str("(")?;
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            f.write_str(", ")?;
        }
        write!(f, "{item}")?;
    }
    f.write_str(")")
}

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, Strength::Or)
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => write!(f, "'{}'", text.replace('\'', "''")),
            Self::Flag(flag) => write!(f, "{flag}"),
        }
    }
}
