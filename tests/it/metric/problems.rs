//! Everything that is wrong with a document is said at once, with its place.

use kpi_core::error::{Error, MetricError, SyntaxError};
use kpi_core::metric::{Basis, Catalogue, MetricId, Unit, resolve};

const HEAD: &str =
    "version = 1\nen = 'x'\nzh = '某'\ndirection = 'none'\nmeaning = 'X.'\nsource = 'own'\nsince = '2026-11-01'\n";

fn metric(id: &str, unit: &str, rest: &str) -> String {
    format!("[[metric]]\nid = '{id}'\nunit = '{unit}'\n{HEAD}{rest}\n")
}

fn problems(parts: &[String]) -> String {
    let own = match Catalogue::from_toml("own.toml", &parts.join("")) {
        Ok(own) => own,
        Err(MetricError::Invalid(issues)) => {
            return issues
                .iter()
                .map(|issue| format!("{}: {} [{}]", issue.place, issue.message, issue.code))
                .collect::<Vec<_>>()
                .join("\n");
        }
        Err(error) => return error.to_string(),
    };
    let (all, _) = Catalogue::standard().merged(&own);
    all.validate()
        .iter()
        .map(|issue| format!("{}: {} [{}]", issue.place, issue.message, issue.code))
        .collect::<Vec<_>>()
        .join("\n")
}

fn measure(rest: &str) -> String {
    format!("measure = {{ {rest} }}")
}

#[test]
fn unreadable_texts_are_all_listed() {
    insta::assert_snapshot!(problems(&[
        metric("Bad Id", "money", "formula = 'gmv'"),
        metric("a", "mon ey", "formula = 'gmv /'"),
        metric("b", "money", &measure("table = 'costs', aggregate = 'sum', clock = 'day'")),
        metric("c", "order", &measure("table = 'costs', aggregate = 'count', value = 'amount', clock = 'day'")),
        metric("d", "order", &measure("table = 'costs', aggregate = 'count_distinct', clock = 'day', filter = 'kind ='")),
        metric("e", "order", "formula = 'gmv'\nwindow = { input = 'gmv', days = 7, partial = 'null' }"),
        metric("f", "money", "window = { input = 'gmv', days = 0, partial = 'null' }"),
        metric("g", "money", "cohort = { input = 'gmv', days = 's8d_e14d' }"),
        metric("h", "money", "formula = 'gmv'"),
        metric("h", "money", "formula = 'gmv'"),
    ]), @r#"
    own.toml: Bad Id (metric 1).id: "Bad Id" is not an id of a metric: it does not start with a lower-case letter [metric.invalid_id]
    own.toml: a (metric 2).unit: "mon ey" is not a unit: a blank stands only between a number and the first unit below the line [metric.invalid_unit]
    own.toml: a (metric 2).formula: line 1, column 6: expected a name, a number, a text in quotes or '(', found the end
    gmv /
         ^ [metric.syntax]
    own.toml: b (metric 3).measure.value: the aggregate needs a value [metric.wrong_shape]
    own.toml: c (metric 4).measure.value: the aggregate has no use for this field [metric.wrong_shape]
    own.toml: d (metric 5).measure.filter: line 1, column 7: expected a name, a number, a text in quotes or '(', found the end
    kind =
          ^ [metric.syntax]
    own.toml: e (metric 6): expected exactly one of measure, ratio, formula, window and cohort [metric.wrong_shape]
    own.toml: f (metric 7).window: expected days from 1 on, or to_date [metric.wrong_shape]
    own.toml: g (metric 8).cohort.days: cohort "s8d_e14d": the start offset must be at least the end offset [period.invalid_cohort]
    own.toml: h (metric 10).id: the document defines h twice [metric.duplicate]
    "#);
}

#[test]
fn meaningless_definitions_are_all_listed() {
    insta::assert_snapshot!(problems(&[
        metric("unit_sum", "money", "formula = 'gmv + orders'"),
        metric("unit_number", "money", "formula = 'gmv + 1'"),
        metric("unit_declared", "money", "formula = 'gmv / orders'"),
        metric("unknown_input", "money", "formula = 'gmw - net_gmv'"),
        metric("not_formula", "share", "formula = 'gmv > 1'"),
        metric("time", "h", "formula = 'hours(gmv)'"),
        metric("no_table", "money", &measure("table = 'cost', aggregate = 'sum', value = 'amount', clock = 'day'")),
        metric("no_column", "money", &measure("table = 'costs', aggregate = 'sum', value = 'amount + amuont', clock = 'dy'")),
        metric("no_clock", "money", &measure("table = 'costs', aggregate = 'sum', value = 'amount'")),
        metric("kinds", "money", &measure("table = 'order_lines', aggregate = 'sum', value = 'tax + quantity', clock = 'status', filter = 'is_cod and quantity and paid_time > 3 and status = 5'")),
        metric("division", "money", &measure("table = 'order_lines', aggregate = 'sum', value = 'tax / quantity', clock = 'paid_time'")),
        metric("basis_elsewhere", "money", &measure("table = 'costs', aggregate = 'sum', value = 'amount', clock = 'day', basis = true")),
        metric("pin_unused", "money", &measure("table = 'order_lines', aggregate = 'sum', value = 'tax', clock = 'paid_time', pin = { cancelled = 'exclude' }")),
        metric("basis_mixed", "money", &measure("table = 'order_lines', aggregate = 'sum', value = 'basis_amount + tax', basis = true")),
        metric("count_money", "money", &measure("table = 'order_lines', aggregate = 'count', clock = 'paid_time'")),
        metric("distinct_money", "order", &measure("table = 'order_lines', aggregate = 'count_distinct', columns = ['tax'], clock = 'paid_time'")),
        metric("side_filter", "share", "ratio = { numerator = { metric = 'cvr', filter = \"channel = 'LIVE' and buyer_id is null\" }, denominator = { metric = 'cvr' } }"),
        metric("circle_a", "money", "formula = 'circle_b'"),
        metric("circle_b", "money", "window = { input = 'circle_a', days = 7, partial = 'allow' }"),
        metric("self", "money", "formula = 'self + gmv'"),
    ]), @r#"
    own.toml: unit_sum.formula:1: `gmv + orders` combines money with order [metric.unit_mismatch]
    own.toml: unit_number.formula:1: `gmv + 1` combines money with a plain number [metric.unit_mismatch]
    own.toml: unit_declared.unit: declared as money, but the formula gives money/order [metric.unit_mismatch]
    own.toml: unknown_input.formula:1: there is no metric "gmw"; did you mean "gmv"? [metric.unknown_metric]
    own.toml: not_formula.formula:1: `gmv > 1` is not a formula over metrics [metric.not_a_formula]
    own.toml: time.formula:1: hours needs seconds, `gmv` is money [metric.unit_mismatch]
    own.toml: no_table.measure.table: there is no fact table "cost"; did you mean "costs"? [metric.unknown_table]
    own.toml: no_column.measure.clock:1: table costs has no column "dy" [metric.unknown_column]
    own.toml: no_column.measure.value:10: table costs has no column "amuont"; did you mean "amount"? [metric.unknown_column]
    own.toml: no_clock.measure.clock: the measure does not say which column puts a row on a day [metric.no_clock]
    own.toml: kinds.measure.filter:12: expected a condition, `quantity` is a number [metric.wrong_kind]
    own.toml: kinds.measure.filter:25: `paid_time > 3` compares an instant with a number [metric.wrong_kind]
    own.toml: kinds.measure.filter:43: `status = 5` compares a text with a number [metric.wrong_kind]
    own.toml: kinds.measure.clock: column "status" of order_lines is category, expected an instant or date [metric.wrong_kind]
    own.toml: kinds.measure.value:1: `tax + quantity` combines money with piece [metric.unit_mismatch]
    own.toml: division.measure.value:1: `tax / quantity` divides within a row [metric.row_division]
    own.toml: basis_elsewhere.measure.basis: costs has no basis: only order_lines has [metric.no_basis]
    own.toml: pin_unused.measure.pin: the measure fixes choices of a basis that it does not use [metric.no_basis]
    own.toml: basis_mixed.measure.value: basis_amount stands alone: its refunds are a measure of their own [metric.basis_amount]
    own.toml: count_money.unit: declared as money, but the measure gives order_line [metric.unit_mismatch]
    own.toml: distinct_money.measure.columns: column "tax" of order_lines is money, expected an id, key, category or date [metric.wrong_kind]
    own.toml: side_filter.ratio.numerator.filter:22: table traffic has no column "buyer_id"; did you mean "buyers"? [metric.unknown_column]
    own.toml: circle_a.formula: the metric needs itself: circle_a -> circle_b -> circle_a [metric.cycle]
    own.toml: circle_b.window: the metric needs itself: circle_b -> circle_a -> circle_b [metric.cycle]
    own.toml: self.formula: the metric needs itself: self -> self [metric.cycle]
    "#);
}

#[test]
fn money_by_count_is_money_per_count() {
    let own = [
        metric("fine", "money/order", "formula = 'gmv / orders'"),
        metric("back", "money", "formula = 'aov * orders'"),
    ];
    assert_eq!(problems(&own), "");
}

#[test]
fn resolving_says_what_is_wrong_below() {
    let own = Catalogue::from_toml("own", &metric("outer", "money", "formula = 'inner'")).unwrap();
    let inner = Catalogue::from_toml("own", &metric("inner", "money", "formula = 'gmv + orders'")).unwrap();
    let (all, _) = Catalogue::standard().merged(&own);
    let (all, _) = all.merged(&inner);
    let error = resolve(&all, "outer", &Basis::default()).unwrap_err();
    assert_eq!(error.code(), "metric.invalid");
    assert!(error.to_string().contains("outer.inner.formula:1: `gmv + orders` combines money with order"), "{error}");
}

#[test]
fn refunds_by_refund_date_need_filters_that_after_sales_know() {
    let by_refund_date = Basis::preset("paid_net_by_refund_date").unwrap();
    let error = resolve(Catalogue::standard(), "live_gmv_share", &by_refund_date).unwrap_err();
    assert_eq!(
        error.to_string(),
        "gmv: refunds by refund date come from after_sales, where \"channel\" does not mean the same"
    );
    assert_eq!(error.code(), "metric.refund_filter");
}

#[test]
fn metrics_nested_too_deep_are_refused_and_wide_ones_are_fast() {
    let mut chain = metric("m0", "money", "formula = 'gmv + gmv'");
    for level in 1..100 {
        chain += &metric(&format!("m{level}"), "money", &format!("formula = 'm{0} + m{0}'", level - 1));
    }
    let (all, _) = Catalogue::standard().merged(&Catalogue::from_toml("own", &chain).unwrap());
    assert!(all.validate().is_empty());
    let definition = resolve(&all, "m40", &Basis::default()).unwrap();
    assert_eq!(definition.nodes.len(), 42);
    assert_eq!(resolve(&all, "m99", &Basis::default()).unwrap_err().code(), "metric.too_deep");
}

#[test]
fn documents_that_are_none_are_refused_with_a_line() {
    let refused = |text: &str| Catalogue::from_toml("own.toml", text).unwrap_err();
    assert!(refused("[[metric]").to_string().starts_with("own.toml: TOML parse error at line 1"));
    assert!(refused("[[metric]]\nid = 'a'\nunti = 'money'").to_string().contains("unknown field `unti`"));
    assert_eq!(refused("x = 1").code(), "metric.document");
    assert_eq!(Catalogue::from_json("own.json", "{").unwrap_err().code(), "metric.document");
}

#[test]
fn every_error_has_a_code_and_a_cure() {
    let syntax: MetricError = "1 +".parse::<kpi_core::metric::Expr>().unwrap_err();
    let errors = [
        syntax.clone(),
        "".parse::<Unit>().unwrap_err(),
        MetricId::try_new("and").unwrap_err(),
        Basis::preset("").unwrap_err(),
        resolve(Catalogue::standard(), "", &Basis::default()).unwrap_err(),
        Catalogue::from_toml("x", "x").unwrap_err(),
    ];
    for error in errors {
        let error = Error::from(error);
        assert!(error.code().starts_with("metric.") && error.cure().len() > 20, "{error}");
    }
    let MetricError::Syntax(place) = syntax else { panic!() };
    let SyntaxError { line, column, .. } = *place;
    assert_eq!((line, column), (1, 4));
}

#[test]
fn units_are_read_and_refused() {
    for text in [
        "money",
        "share",
        "multiple",
        "money/order",
        "money/1000 view",
        "s",
        "h",
        "money*order",
        "1/order",
        "sku_order/person",
    ] {
        assert_eq!(text.parse::<Unit>().unwrap().to_string(), text);
    }
    for text in [
        "",
        "Money",
        "money / order",
        "money/",
        "/order",
        "order/order",
        "money/0 view",
        "money/x view",
        "10 view",
        "a b",
    ] {
        assert_eq!(text.parse::<Unit>().unwrap_err().code(), "metric.invalid_unit", "{text}");
    }
}
