use kpi_core::money::{
    DivisorMethod, Fraction, MoneyError, Rounding, ZeroWeights, allocate, apportion, bounded_integer,
    bounded_proportional, round, round_preserve_sum,
};
use rust_decimal::Decimal;
use serde_json::Value;

fn cases(method: &str) -> Vec<Value> {
    let all: Vec<Value> = serde_json::from_str(include_str!("../../vectors/money.json")).unwrap();
    let found: Vec<Value> = all.into_iter().filter(|case| case["method"] == method).collect();
    assert!(!found.is_empty(), "no vectors for {method}");
    assert!(found.iter().all(|case| case["tolerance"] == "exact"));
    found
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is not text"))
}

fn decimal(value: &Value) -> Decimal {
    kpi_core::money::exact::parse_plain(text(value)).unwrap()
}

fn fraction(value: &Value) -> Fraction {
    text(value).parse().unwrap()
}

fn list<T>(value: &Value, read: impl Fn(&Value) -> T) -> Vec<T> {
    value.as_array().unwrap().iter().map(read).collect()
}

fn optional<T>(value: &Value, read: impl Fn(&Value) -> T) -> Vec<Option<T>> {
    list(value, |v| (!v.is_null()).then(|| read(v)))
}

fn integer(value: &Value) -> i128 {
    text(value).parse().unwrap()
}

#[test]
fn largest_remainder() {
    for case in cases("largest_remainder") {
        let (input, expected) = (&case["inputs"], &case["expected"]);
        let parts = allocate(integer(&input["total"]), &list(&input["weights"], decimal), ZeroWeights::Error);
        match text(&expected["status"]) {
            "ok" => assert_eq!(parts.unwrap(), list(&expected["allocation"], integer), "{case}"),
            "zero_weights" => assert!(matches!(parts, Err(MoneyError::ZeroWeights { .. })), "{case}"),
            other => panic!("unknown status {other}"),
        }
    }
}

#[test]
fn alabama_paradox() {
    for case in cases("alabama_paradox") {
        let weights = list(&case["inputs"]["weights"], decimal);
        let parts = list(&case["inputs"]["totals"], |t| allocate(integer(t), &weights, ZeroWeights::Error).unwrap());
        assert_eq!(parts, list(&case["expected"], |row| list(row, integer)), "{case}");
    }
}

#[test]
fn divisor_method() {
    for case in cases("divisor_method") {
        let input = &case["inputs"];
        let method: DivisorMethod = text(&input["rule"]).parse().unwrap();
        let seats = text(&input["seats"]).parse().unwrap();
        let given = apportion(seats, &list(&input["weights"], decimal), method).unwrap();
        assert_eq!(given, list(&case["expected"], |v| text(v).parse::<u64>().unwrap()), "{case}");
    }
}

#[test]
fn bounded_proportional_shares() {
    for case in cases("bounded_proportional") {
        let (input, expected) = (&case["inputs"], &case["expected"]);
        let shares = bounded_proportional(
            decimal(&input["total"]),
            &list(&input["weights"], decimal),
            &list(&input["lower"], decimal),
            &optional(&input["upper"], decimal),
        );
        match text(&expected["status"]) {
            "ok" => assert_eq!(shares.unwrap(), list(&expected["allocation"], fraction), "{case}"),
            "infeasible" => {
                let shortfall = Box::new(fraction(&expected["shortfall"]));
                assert_eq!(shares.unwrap_err(), MoneyError::Infeasible { shortfall }, "{case}");
            }
            other => panic!("unknown status {other}"),
        }
    }
}

#[test]
fn bounded_integer_shares() {
    for case in cases("bounded_integer") {
        let input = &case["inputs"];
        let shares = bounded_integer(
            integer(&input["total"]),
            &list(&input["weights"], decimal),
            &list(&input["lower"], integer),
            &optional(&input["upper"], integer),
        );
        assert_eq!(text(&case["expected"]["status"]), "ok");
        assert_eq!(shares.unwrap(), list(&case["expected"]["allocation"], integer), "{case}");
    }
}

#[test]
fn round_preserve_sum_lines() {
    for case in cases("round_preserve_sum") {
        let input = &case["inputs"];
        let lines =
            round_preserve_sum(&list(&input["values"], decimal), decimal(&input["total"]), decimal(&input["unit"]));
        assert_eq!(lines.unwrap(), list(&case["expected"], decimal), "{case}");
    }
}

#[test]
fn money_round() {
    for case in cases("money_round") {
        let input = &case["inputs"];
        let mode: Rounding = text(&input["rounding"]).parse().unwrap();
        let digits = u32::try_from(input["digits"].as_u64().unwrap()).unwrap();
        let rounded = round(decimal(&input["value"]), digits, mode);
        assert_eq!(rounded, decimal(&case["expected"]["value"]), "{case}");
        assert_eq!(rounded.to_string(), text(&case["expected"]["value"]), "{case}");
    }
}
