//! Accidental changes of a schema fail here.

use kpi_core::facts::{self, Change, TableShape, change_between};

use crate::support::{assert_stored, repo};

fn stored_shapes(table: &str) -> Vec<TableShape> {
    let mut shapes: Vec<TableShape> = std::fs::read_dir(repo("kpi-core/schemas"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with(&format!("{table}-")))
        .map(|path| serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
        .collect();
    shapes.sort_by_key(version);
    shapes
}

fn version(shape: &TableShape) -> (u16, u16) {
    let (major, minor) = shape.version.split_once('.').unwrap();
    (major.parse().unwrap(), minor.parse().unwrap())
}

/// Every table has its present shape stored under its present version.
#[test]
fn declared_shapes_are_the_stored_ones() {
    for table in facts::tables() {
        let shape = TableShape::of(table);
        let text = serde_json::to_string_pretty(&shape).unwrap() + "\n";
        assert_stored(&format!("kpi-core/schemas/{}-{}.json", shape.table, shape.version), &text);
    }
}

/// From each stored version to the next, the version number rose as the rule asks.
#[test]
fn versions_follow_the_evolution_rule() {
    for table in facts::tables() {
        let shapes = stored_shapes(table.name);
        assert_eq!(shapes.last().unwrap().version, table.version.to_string(), "{}", table.name);
        for pair in shapes.windows(2) {
            let (before, after) = (version(&pair[0]), version(&pair[1]));
            match change_between(&pair[0], &pair[1]) {
                Change::None => panic!("{}: {before:?} and {after:?} have the same columns", table.name),
                Change::Minor(_) => assert_eq!(after, (before.0, before.1 + 1), "{}", table.name),
                Change::Major(broken) => assert_eq!(after, (before.0 + 1, 0), "{}: {broken:?}", table.name),
                other => panic!("{other:?}"),
            }
        }
    }
}

#[test]
fn a_changed_type_or_required_column_is_a_major_change() {
    let now = TableShape::of(facts::table("order_lines").unwrap());
    let mut retyped = now.clone();
    retyped.columns[7].data_type = "Float64".into();
    assert!(matches!(change_between(&now, &retyped), Change::Major(why) if why[0].starts_with("unit_price changed")));
    let mut required = now.clone();
    required.columns.retain(|column| column.name != "quantity");
    assert!(matches!(change_between(&required, &now), Change::Major(why) if why == ["added required quantity"]));
    assert_eq!(change_between(&now, &now), Change::None);
}

#[test]
fn names_and_keys_are_consistent() {
    for table in facts::tables() {
        let mut names: Vec<&str> = table.fields.iter().map(|field| field.name).collect();
        for key in table.key {
            assert!(names.contains(key), "{}: key column {key} is not declared", table.name);
        }
        for field in table.fields {
            assert!(!field.meaning.is_empty() && field.meaning.ends_with('.'), "{}.{}", table.name, field.name);
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), table.fields.len(), "{} has a column twice", table.name);
    }
}

#[test]
fn the_column_reference_is_up_to_date() {
    assert_stored("docs/facts.md", &facts::markdown());
}
