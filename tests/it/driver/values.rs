use super::{f, read};
use crate::support::{cases, fraction, text};
use kpi_core::driver::{DriverTree, DriverValues, Undefined};
use serde_json::Value;

/// A node of a vector and everything below it as a document, every place with an id of its own.
fn document(case: &Value, name: &str, id: &str, values: &mut DriverValues) -> String {
    let nodes = case["inputs"]["nodes"].as_array().unwrap();
    let Some(node) = nodes.iter().find(|node| node["name"] == name) else {
        values.set(id, fraction(&case["inputs"]["leaves"][name]));
        return format!("[[node]]\nid = \"{id}\"\nmetric = \"roas\"\n");
    };
    let names: Vec<&str> = node["args"].as_array().unwrap().iter().map(text).collect();
    let mut children = Vec::new();
    let mut below = String::new();
    for (index, child) in names.iter().enumerate() {
        let child_id = format!("{id}_{index}");
        below += &document(case, child, &child_id, values);
        let negative = node["signs"].as_array().is_some_and(|signs| signs[index] == -1);
        children.push(if negative { format!("-{child_id}") } else { child_id });
    }
    format!("[[node]]\nid = \"{id}\"\n{} = {children:?}\n{below}", text(&node["op"]))
}

#[test]
fn metric_trees_of_the_vectors() {
    for case in cases(include_str!("../../vectors/explain.json"), "metric_tree") {
        for (name, expected) in case["expected"].as_object().unwrap() {
            let mut values = DriverValues::default();
            let tree = read("n", &document(&case, name, "n", &mut values)).unwrap();
            let result = tree.evaluate(&values).unwrap();
            match result.value("n") {
                Ok(value) => assert_eq!(value, &fraction(expected), "{name} {case}"),
                Err(reason) => {
                    assert!(expected.is_null(), "{name}: {reason} {case}");
                    assert!(matches!(reason, Undefined::ZeroDenominator { .. }));
                }
            }
        }
    }
}

#[test]
fn an_identity_that_does_not_hold_is_shown_with_its_gap() {
    let tree = DriverTree::builtin("shop").unwrap();
    let values = DriverValues::default().with("visitors", 1000).with("cvr", f("0.02")).with("aov", 25).with("gmv", 510);
    let gaps = tree.evaluate(&values).unwrap().identity_gaps();
    assert_eq!(gaps.len(), 1);
    assert_eq!((gaps[0].node.as_str(), &gaps[0].gap), ("gmv", &f("10")));
}

#[test]
fn values_of_unknown_nodes_are_refused() {
    let tree = DriverTree::builtin("shop").unwrap();
    let error = tree.evaluate(&DriverValues::default().with("visitor", 3)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "tree \"shop\": \"visitor\" is neither a node of the tree nor a metric; did you mean \"visitors\"?"
    );
    let missing = tree.evaluate(&DriverValues::default()).unwrap();
    assert_eq!(missing.value("gmv").unwrap_err().to_string(), "visitors has no value");
}
