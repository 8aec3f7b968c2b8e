//! The expression language: reading, writing, positions of mistakes.

use kpi_core::error::MetricError;
use kpi_core::metric::{Arithmetic, Comparison, Expr, Literal, MAX_DEPTH, MAX_TEXT, TimeScale};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn parse(text: &str) -> Expr {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

fn syntax(text: &str) -> String {
    text.parse::<Expr>().unwrap_err().to_string()
}

#[test]
fn binds_like_arithmetic_and_logic() {
    for (text, same) in [
        ("a + b * c", "a + (b * c)"),
        ("a - b - c", "(a - b) - c"),
        ("a / b / c", "(a / b) / c"),
        ("-a * b", "(-a) * b"),
        ("not a = b and c = d or e = f", "((not (a = b)) and (c = d)) or (e = f)"),
        ("a + 1 > b - 1", "(a + 1) > (b - 1)"),
        ("a is not null and b not in (1, 2)", "(a is not null) and (b not in (1, 2))"),
        ("A_1 = 'it''s' OR x IS NULL", "A_1 = 'it''s' or x is null"),
        ("a != b", "a <> b"),
        ("  coalesce ( a ,0 )", "coalesce(a, 0)"),
    ] {
        assert_eq!(parse(text), parse(same), "{text}");
    }
}

#[test]
fn writes_no_more_parentheses_than_needed() {
    for text in [
        "a - (b - c)",
        "a - b * c",
        "a / (b * c)",
        "-(a + b)",
        "-(-a)",
        "not (a = 1 or b = 2) and c is null",
        "a = 1 and (b = 2 and c = 3)",
        "quantity * unit_price - coalesce(seller_discount, 0)",
        "duration(paid_time, collection_time) <= 172800",
        "hours(live_seconds) / sessions",
        "status in ('DELIVERED', 'COMPLETED') or is_cod = true",
        "(a = b) = c",
    ] {
        assert_eq!(parse(text).to_string(), text);
    }
}

#[test]
fn a_mistake_has_a_place_and_a_hint() {
    insta::assert_snapshot!(syntax("gmv / / orders"), @r#"
    line 1, column 7: expected a name, a number, a text in quotes or '(', found "/ orders"
    gmv / / orders
          ^
    "#);
    insta::assert_snapshot!(syntax("status = 'CANCELLED"), @r"
    line 1, column 20: expected a closing quote, found the end
    status = 'CANCELLED
                       ^
    ");
    insta::assert_snapshot!(syntax("a = 1\nand (b = 2"), @r"
    line 2, column 11: expected an operator or ')', found the end
    and (b = 2
              ^
    ");
    insta::assert_snapshot!(syntax("coalesc(a, 0)"), @r#"
    line 1, column 1: expected one of the functions coalesce, duration, minutes, hours, days, found "coalesc(a, 0)"; did you mean "coalesce"?
    coalesc(a, 0)
    ^
    "#);
    insta::assert_snapshot!(syntax("coalesce(a)"), @r#"
    line 1, column 1: expected coalesce with two arguments or more, found "coalesce(a)"
    coalesce(a)
    ^
    "#);
    insta::assert_snapshot!(syntax("a is nul"), @r#"
    line 1, column 6: expected null, found "nul"; did you mean "null"?
    a is nul
         ^
    "#);
    insta::assert_snapshot!(syntax("a annd b"), @r#"
    line 1, column 3: expected an operator or the end, found "annd b"; did you mean "and"?
    a annd b
      ^
    "#);
    insta::assert_snapshot!(syntax("a in ()"), @r#"
    line 1, column 7: expected a text in quotes, a number, true or false, found ")"
    a in ()
          ^
    "#);
    insta::assert_snapshot!(syntax("1.5.2"), @r#"
    line 1, column 4: expected an operator or the end, found ".2"
    1.5.2
       ^
    "#);
    insta::assert_snapshot!(syntax("3a"), @r#"
    line 1, column 2: expected a space or operator after a number, found "a"
    3a
     ^
    "#);
    insta::assert_snapshot!(syntax(""), @r"
    line 1, column 1: expected a name, a number, a text in quotes or '(', found the end

    ^
    ");
    insta::assert_snapshot!(syntax("客单价 / a"), @r#"
    line 1, column 1: expected a name, a number, a text in quotes or '(', found "客单价 / a"
    客单价 / a
    ^
    "#);
}

#[test]
fn depth_and_length_are_bounded() {
    let nested = |depth: usize| format!("{}a{}", "(".repeat(depth), ")".repeat(depth));
    assert_eq!(parse(&nested(usize::from(MAX_DEPTH))), Expr::name("a"));
    assert!(syntax(&nested(usize::from(MAX_DEPTH) + 1)).contains("at most 32 levels of nesting"));
    for opening in ["(", "-", "not ", "coalesce(", "duration(a, "] {
        let text = opening.repeat(MAX_TEXT / opening.len());
        assert!(text.parse::<Expr>().is_err(), "{opening}");
    }
    let long = format!("a{}", " + a".repeat(MAX_TEXT));
    assert!(syntax(&long).contains("at most 2000 bytes"));
    let widest = format!("a{}", "+a".repeat((MAX_TEXT - 1) / 2));
    assert_eq!(parse(&widest).names().count(), MAX_TEXT.div_ceil(2));
}

#[test]
fn numbers_are_exact_or_refused() {
    assert_eq!(parse("0.10"), Expr::number("0.10".parse::<Decimal>().unwrap()));
    assert!(syntax("0.12345678901234567890123456789").contains("at most 28 digits"));
    assert!("1e5".parse::<Expr>().is_err());
}

fn name() -> impl Strategy<Value = Expr> {
    "[a-z][a-z0-9_]{0,6}"
        .prop_filter("words of the language", |word| word.parse::<Expr>() == Ok(Expr::name(word)))
        .prop_map(Expr::name)
}

fn literal() -> impl Strategy<Value = Literal> {
    prop_oneof![
        (0_i64..1_000_000, 0_u32..6).prop_map(|(digits, scale)| Literal::Number(Decimal::new(digits, scale))),
        "[ -~客单价']{0,8}".prop_map(|text| Literal::Text(text.as_str().into())),
        any::<bool>().prop_map(Literal::Flag),
    ]
}

pub(super) fn expression() -> impl Strategy<Value = Expr> {
    let leaf = prop_oneof![name(), literal().prop_map(Expr::Literal)];
    leaf.prop_recursive(6, 40, 3, |inner| {
        let pair = || (inner.clone().prop_map(Box::new), inner.clone().prop_map(Box::new));
        let operator =
            prop_oneof![Just(Arithmetic::Add), Just(Arithmetic::Sub), Just(Arithmetic::Mul), Just(Arithmetic::Div)];
        let comparison = prop_oneof![
            Just(Comparison::Equal),
            Just(Comparison::NotEqual),
            Just(Comparison::Less),
            Just(Comparison::LessOrEqual),
            Just(Comparison::Greater),
            Just(Comparison::GreaterOrEqual)
        ];
        let scale = prop_oneof![Just(TimeScale::Minutes), Just(TimeScale::Hours), Just(TimeScale::Days)];
        prop_oneof![
            inner.clone().prop_map(|x| Expr::Negate(Box::new(x))),
            inner.clone().prop_map(Expr::negated),
            (operator, pair()).prop_map(|(operator, (a, b))| Expr::Arithmetic(operator, a, b)),
            (comparison, pair()).prop_map(|(comparison, (a, b))| Expr::Compare(comparison, a, b)),
            pair().prop_map(|(a, b)| Expr::And(a, b)),
            pair().prop_map(|(a, b)| Expr::Or(a, b)),
            pair().prop_map(|(a, b)| Expr::Duration(a, b)),
            (scale, inner.clone()).prop_map(|(scale, x)| Expr::Scale(scale, Box::new(x))),
            prop::collection::vec(inner.clone(), 2..4).prop_map(Expr::Coalesce),
            (inner.clone(), any::<bool>()).prop_map(|(x, negated)| x.is_null(negated)),
            (inner.clone(), prop::collection::vec(literal(), 1..4), any::<bool>())
                .prop_map(|(x, list, negated)| Expr::In { value: Box::new(x), list, negated }),
        ]
    })
}

proptest! {
    #[test]
    fn prop_text_reads_back_to_the_same_tree(expr in expression()) {
        let text = expr.to_string();
        prop_assume!(text.len() <= MAX_TEXT);
        let read: Expr = text.parse().map_err(|error: MetricError| TestCaseError::fail(format!("{text}: {error}")))?;
        prop_assert_eq!(&read, &expr, "{}", text);
        prop_assert_eq!(read.to_string(), text);
    }

    #[test]
    fn prop_any_text_is_read_or_refused_with_a_place(text in "[ -~\\n客]{0,60}") {
        if let Err(MetricError::Syntax(error)) = text.parse::<Expr>() {
            prop_assert!(error.line >= 1 && error.column >= 1);
            prop_assert!(error.column <= error.line_text.chars().count() + 1);
        }
    }

    #[test]
    fn prop_names_come_in_the_order_of_the_text(expr in expression()) {
        let mut from = 0;
        let text = expr.to_string();
        for name in expr.names() {
            let at = text[from..].find(name).map(|at| at + from);
            prop_assert!(at.is_some(), "{name} in {text}");
            from = at.unwrap_or(from);
        }
    }
}
