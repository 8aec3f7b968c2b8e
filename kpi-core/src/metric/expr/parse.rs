//! From text to the syntax tree.

use std::str::FromStr;

use rust_decimal::Decimal;
use smol_str::SmolStr;
use winnow::ascii::{digit1, multispace0};
use winnow::combinator::{alt, cut_err, delimited, not, opt, peek, preceded, repeat, separated};
use winnow::error::{ContextError, ErrMode, StrContext, StrContextValue};
use winnow::prelude::*;
use winnow::stream::{LocatingSlice, Stateful};
use winnow::token::{any, one_of, take_while};

use super::ast::{Arithmetic, Comparison, Expr, Literal, TimeScale};
use crate::error::{MetricError, SyntaxError};

/// Longest text of an expression, in bytes.
pub const MAX_TEXT: usize = 2_000;
/// Deepest nesting of parentheses, calls, `not` and signs.
pub const MAX_DEPTH: u16 = 32;

const KEYWORDS: [&str; 8] = ["and", "or", "not", "in", "is", "null", "true", "false"];
const FUNCTIONS: [&str; 5] = ["coalesce", "duration", "minutes", "hours", "days"];

type Input<'i> = Stateful<LocatingSlice<&'i str>, u16>;
type Parsed<T> = Result<T, ErrMode<ContextError>>;

impl FromStr for Expr {
    type Err = MetricError;

    fn from_str(text: &str) -> Result<Self, MetricError> {
        if text.len() > MAX_TEXT {
            return Err(fail(text, 0, "an expression of at most 2000 bytes".to_owned(), None));
        }
        let input = Stateful { input: LocatingSlice::new(text), state: 0 };
        delimited(multispace0, disjunction, multispace0).parse(input).map_err(|error| {
            let offset = error.offset();
            // The innermost wish comes first.
            let expected =
                error.inner().context().find_map(wish).unwrap_or_else(|| "an operator or the end".to_owned());
            fail(text, offset, expected, suggestion(text, offset))
        })
    }
}

fn wish(context: &StrContext) -> Option<String> {
    match context {
        StrContext::Expected(StrContextValue::Description(text)) => Some((*text).to_owned()),
        StrContext::Expected(other) => Some(other.to_string()),
        _ => None,
    }
}

fn fail(text: &str, offset: usize, expected: String, suggestion: Option<&'static str>) -> MetricError {
    MetricError::Syntax(Box::new(SyntaxError::new(text, offset, expected, suggestion)))
}

/// The keyword or function that the word before the place was probably meant to be.
fn suggestion(text: &str, offset: usize) -> Option<&'static str> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let (before, after) = text.split_at_checked(offset)?;
    let tail: String = after.chars().take_while(|c| is_word(*c)).collect();
    let word = if tail.is_empty() {
        let end = before.trim_end();
        end.rsplit(|c| !is_word(c)).next().unwrap_or_default().to_owned()
    } else {
        tail
    };
    let known = KEYWORDS.into_iter().chain(FUNCTIONS);
    if word.len() < 2 || known.clone().any(|name| name == word.to_ascii_lowercase()) {
        return None;
    }
    crate::facts::nearest(&word.to_ascii_lowercase(), known)
}

fn expected<T>(what: &'static str) -> Parsed<T> {
    let mut error = ContextError::new();
    error.push(StrContext::Expected(StrContextValue::Description(what)));
    Err(ErrMode::Cut(error))
}

fn describe(what: &'static str) -> StrContext {
    StrContext::Expected(StrContextValue::Description(what))
}

/// Runs a parser one level deeper; too deep is an error, not a stack overflow.
fn deeper<'i, T>(input: &mut Input<'i>, parser: fn(&mut Input<'i>) -> Parsed<T>) -> Parsed<T> {
    if input.state >= MAX_DEPTH {
        return expected("at most 32 levels of nesting");
    }
    input.state += 1;
    let result = parser(input);
    input.state -= 1;
    result
}

fn word<'i>(input: &mut Input<'i>) -> Parsed<&'i str> {
    (
        one_of(|c: char| c.is_ascii_alphabetic() || c == '_'),
        take_while(0.., |c: char| c.is_ascii_alphanumeric() || c == '_'),
    )
        .take()
        .parse_next(input)
}

/// A keyword in any letter case, as a whole word, with the space before it.
fn keyword<'i>(wanted: &'static str) -> impl Parser<Input<'i>, (), ErrMode<ContextError>> {
    preceded(multispace0, word.verify(move |found: &str| found.eq_ignore_ascii_case(wanted))).void()
}

fn symbol<'i>(wanted: &'static str) -> impl Parser<Input<'i>, (), ErrMode<ContextError>> {
    preceded(multispace0, wanted).void()
}

fn disjunction(input: &mut Input<'_>) -> Parsed<Expr> {
    let first = conjunction.parse_next(input)?;
    let rest: Vec<Expr> = repeat(0.., preceded(keyword("or"), cut_err(conjunction))).parse_next(input)?;
    Ok(rest.into_iter().fold(first, Expr::or))
}

fn conjunction(input: &mut Input<'_>) -> Parsed<Expr> {
    let first = negation.parse_next(input)?;
    let rest: Vec<Expr> = repeat(0.., preceded(keyword("and"), cut_err(negation))).parse_next(input)?;
    Ok(rest.into_iter().fold(first, Expr::and))
}

fn negation(input: &mut Input<'_>) -> Parsed<Expr> {
    if opt(keyword("not")).parse_next(input)?.is_some() {
        return Ok(deeper(input, negation)?.negated());
    }
    comparison(input)
}

fn comparison(input: &mut Input<'_>) -> Parsed<Expr> {
    let left = sum.parse_next(input)?;
    let operator = preceded(
        multispace0,
        alt((
            "<=".value(Comparison::LessOrEqual),
            ">=".value(Comparison::GreaterOrEqual),
            "<>".value(Comparison::NotEqual),
            "!=".value(Comparison::NotEqual),
            "<".value(Comparison::Less),
            ">".value(Comparison::Greater),
            "=".value(Comparison::Equal),
        )),
    );
    if let Some(operator) = opt(operator).parse_next(input)? {
        let right = cut_err(sum).parse_next(input)?;
        return Ok(Expr::Compare(operator, Box::new(left), Box::new(right)));
    }
    if opt(keyword("is")).parse_next(input)?.is_some() {
        let negated = opt(keyword("not")).parse_next(input)?.is_some();
        cut_err(keyword("null").context(describe("null"))).parse_next(input)?;
        return Ok(left.is_null(negated));
    }
    let negated = opt((keyword("not"), peek(keyword("in")))).parse_next(input)?.is_some();
    if opt(keyword("in")).parse_next(input)?.is_some() {
        let item = preceded(multispace0, literal).context(describe("a text in quotes, a number, true or false"));
        let list = delimited(
            symbol("(").context(describe("'('")),
            separated(1.., item, symbol(",")),
            symbol(")").context(describe("',' or ')'")),
        );
        let list: Vec<Literal> = cut_err(list).parse_next(input)?;
        return Ok(Expr::In { value: Box::new(left), list, negated });
    }
    Ok(left)
}

fn sum(input: &mut Input<'_>) -> Parsed<Expr> {
    let operator = || preceded(multispace0, alt(("+".value(Arithmetic::Add), "-".value(Arithmetic::Sub))));
    let first = product.parse_next(input)?;
    let rest: Vec<(Arithmetic, Expr)> = repeat(0.., (operator(), cut_err(product))).parse_next(input)?;
    Ok(rest.into_iter().fold(first, |left, (operator, right)| left.arithmetic(operator, right)))
}

fn product(input: &mut Input<'_>) -> Parsed<Expr> {
    let operator = || preceded(multispace0, alt(("*".value(Arithmetic::Mul), "/".value(Arithmetic::Div))));
    let first = unary.parse_next(input)?;
    let rest: Vec<(Arithmetic, Expr)> = repeat(0.., (operator(), cut_err(unary))).parse_next(input)?;
    Ok(rest.into_iter().fold(first, |left, (operator, right)| left.arithmetic(operator, right)))
}

fn unary(input: &mut Input<'_>) -> Parsed<Expr> {
    if opt(symbol("-")).parse_next(input)?.is_some() {
        return Ok(Expr::Negate(Box::new(deeper(input, unary)?)));
    }
    atom(input)
}

fn atom(input: &mut Input<'_>) -> Parsed<Expr> {
    multispace0.parse_next(input)?;
    if opt("(").parse_next(input)?.is_some() {
        let inner = deeper(input, disjunction)?;
        cut_err(symbol(")").context(describe("an operator or ')'"))).parse_next(input)?;
        return Ok(inner);
    }
    alt((literal.map(Expr::Literal), call, column))
        .context(describe("a name, a number, a text in quotes or '('"))
        .parse_next(input)
}

fn column(input: &mut Input<'_>) -> Parsed<Expr> {
    word.verify(|found: &str| !KEYWORDS.iter().any(|keyword| keyword.eq_ignore_ascii_case(found)))
        .map(Expr::name)
        .parse_next(input)
}

fn call(input: &mut Input<'_>) -> Parsed<Expr> {
    let start = input.checkpoint();
    let (name, _, _) = (word, multispace0, "(").parse_next(input)?;
    if !FUNCTIONS.iter().any(|function| function.eq_ignore_ascii_case(name)) {
        input.reset(&start);
        return expected("one of the functions coalesce, duration, minutes, hours, days");
    }
    let mut arguments: Vec<Expr> = vec![deeper(input, disjunction)?];
    while opt(symbol(",")).parse_next(input)?.is_some() {
        arguments.push(deeper(input, disjunction)?);
    }
    cut_err(symbol(")").context(describe("',' or ')'"))).parse_next(input)?;
    build_call(name, arguments).or_else(|what| {
        input.reset(&start);
        expected(what)
    })
}

/// The call, or what its arguments should have been.
fn build_call(name: &str, mut arguments: Vec<Expr>) -> Result<Expr, &'static str> {
    if name.eq_ignore_ascii_case("coalesce") {
        return if arguments.len() >= 2 {
            Ok(Expr::Coalesce(arguments))
        } else {
            Err("coalesce with two arguments or more")
        };
    }
    let last = arguments.pop().map(Box::new);
    let first = arguments.pop().map(Box::new);
    let scale = TimeScale::ALL.into_iter().find(|scale| name.eq_ignore_ascii_case(scale.name()));
    match (scale, first, last) {
        (None, Some(from), Some(to)) if arguments.is_empty() => Ok(Expr::Duration(from, to)),
        (None, ..) => Err("duration with two arguments"),
        (Some(scale), None, Some(value)) => Ok(Expr::Scale(scale, value)),
        (Some(_), ..) => Err("a function of one argument"),
    }
}

fn literal(input: &mut Input<'_>) -> Parsed<Literal> {
    alt((number.map(Literal::Number), text.map(Literal::Text), flag.map(Literal::Flag))).parse_next(input)
}

fn flag(input: &mut Input<'_>) -> Parsed<bool> {
    alt((keyword("true").value(true), keyword("false").value(false))).parse_next(input)
}

fn text(input: &mut Input<'_>) -> Parsed<SmolStr> {
    "'".parse_next(input)?;
    let piece = alt(("''".value('\''), any.verify(|c: &char| *c != '\'')));
    let content: String = repeat(0.., piece).parse_next(input)?;
    cut_err("'".context(describe("a closing quote"))).parse_next(input)?;
    Ok(SmolStr::new(content))
}

fn number(input: &mut Input<'_>) -> Parsed<Decimal> {
    let digits =
        (digit1, opt((".", cut_err(digit1.context(describe("digits after the point")))))).take().parse_next(input)?;
    cut_err(
        not(one_of(|c: char| c.is_ascii_alphanumeric() || c == '_'))
            .context(describe("a space or operator after a number")),
    )
    .parse_next(input)?;
    crate::money::exact::parse_plain(digits).or_else(|_| expected("a number of at most 28 digits"))
}
