use super::read;
use crate::support::assert_stored;
use kpi_core::driver::{DriverTree, MAX_LEVELS, NodeKind};
use kpi_core::metric::{Catalogue, Lang};

#[test]
fn built_in_trees_read_back_and_are_named_in_both_languages() {
    assert_eq!(DriverTree::builtins().len(), 10);
    for tree in DriverTree::builtins() {
        let text = tree.to_toml().unwrap();
        assert_eq!(&DriverTree::from_toml(&text, Catalogue::standard()).unwrap(), tree);
        assert_eq!(&DriverTree::from_json(&tree.to_json().unwrap(), Catalogue::standard()).unwrap(), tree);
        for node in tree.nodes() {
            assert!(!node.name(Lang::Zh).is_ascii() || node.id() == "live", "{}: {}", tree.id(), node.id());
            assert!(!node.name(Lang::En).is_empty());
        }
        assert!(tree.nodes().skip(1).all(|node| node.parent().is_some()));
    }
    assert_eq!(
        DriverTree::builtin("lives").unwrap_err().to_string(),
        "the built-in trees: \"lives\" is neither a node of the tree nor a metric; did you mean \"live\"?"
    );
}

#[test]
fn the_schema_is_up_to_date() {
    let schema = serde_json::to_string_pretty(&DriverTree::json_schema()).unwrap() + "\n";
    assert_stored("kpi-core/schemas/driver-tree.schema.json", &schema);
}

#[test]
fn wrong_trees_are_refused_with_the_node() {
    let refuse = |root: &str, nodes: &str| {
        let error = read(root, nodes).unwrap_err();
        assert!(!error.cure().is_empty());
        (error.code(), error.to_string())
    };
    let (code, message) = refuse(
        "a",
        "[[node]]\nid=\"a\"\nsum=[\"b\"]\n[[node]]\nid=\"b\"\nsum=[\"c\"]\n[[node]]\nid=\"c\"\nsum=[\"b\"]",
    );
    assert_eq!((code, message.as_str()), ("driver.cycle", "the tree runs in a circle: b > c > b"));
    let (code, message) = refuse("gmv", "[[node]]\nid=\"gmv\"\nproduct=[\"visitors\", \"cvrr\", \"aov\"]");
    assert_eq!(code, "driver.unknown_node");
    assert!(message.starts_with("gmv: \"cvrr\" is neither a node of the tree nor a metric"), "{message}");
    let (code, message) = refuse("x", "[[node]]\nid=\"x\"\nmetric=\"gmvv\"");
    assert_eq!(code, "driver.unknown_metric");
    assert!(message.starts_with("node \"x\": there is no metric \"gmvv\""), "{message}");
    let (code, message) = refuse("gmv", "[[node]]\nid=\"gmv\"\nproduct=[\"visitors\", \"aov\"]");
    assert_eq!(
        (code, message.as_str()),
        ("driver.unit_mismatch", "node \"gmv\" is in money, its children make money*person/order")
    );
    let (code, message) = refuse("x", "[[node]]\nid=\"x\"\nsum=[\"gmv\", \"-orders\"]");
    assert_eq!((code, message.as_str()), ("driver.unit_mismatch", "node \"x\" is in money, its children make order"));
    let (code, _) = refuse("x", "[[node]]\nid=\"x\"\nunit=\"order\"\nsum=[\"gmv\", \"ad_cost\"]");
    assert_eq!(code, "driver.unit_mismatch");
    let (code, message) = refuse("x", "[[node]]\nid=\"x\"\nsum=[\"gmv\", \"y\"]\n[[node]]\nid=\"y\"\nsum=[\"gmv\"]");
    assert_eq!((code, message.as_str()), ("driver.shared_node", "node \"gmv\" is a child of \"x\" and of \"y\""));
    assert_eq!(refuse("gmv", "[[node]]\nid=\"aov\"").0, "driver.unreached");
    assert_eq!(refuse("gmv", "[[node]]\nid=\"gmv\"\n[[node]]\nid=\"gmv\"").0, "driver.duplicate_node");
    assert_eq!(refuse("x", "[[node]]\nid=\"x\"").0, "driver.shape");
    assert_eq!(refuse("x", "[[node]]\nid=\"x\"\nsum=[\"gmv\"]\nproduct=[\"gmv\"]").0, "driver.shape");
    assert_eq!(refuse("x", "[[node]]\nid=\"x\"\nconstant=\"many\"").0, "driver.shape");
    assert_eq!(refuse("x", "[[node]]\nid=\"x\"\ncolour=\"red\"").0, "driver.document");
    let deep: Vec<String> =
        (0..=MAX_LEVELS).map(|level| format!("[[node]]\nid=\"n{level}\"\nsum=[\"n{}\"]\n", level + 1)).collect();
    assert_eq!(refuse("n0", &deep.concat()).0, "driver.too_large");
}

#[test]
fn thousands_need_their_constant() {
    let tree = |nodes: &str| read("live_instream_gmv", nodes);
    let good = tree("[[node]]\nid=\"live_instream_gmv\"\nproduct=[\"live_views\", \"live_gpm\", \"per_mille\"]\n[[node]]\nid=\"per_mille\"\nconstant=\"0.001\"").unwrap();
    assert_eq!(good.root().kind(), NodeKind::Product);
    assert_eq!(
        good.metrics().iter().map(|id| id.as_str()).collect::<Vec<_>>(),
        ["live_instream_gmv", "live_views", "live_gpm"]
    );
}
