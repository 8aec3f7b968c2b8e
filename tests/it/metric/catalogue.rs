//! The standard catalogue: complete, consistent, every metric with a worked example.

use std::collections::BTreeSet;

use kpi_core::facts;
use kpi_core::metric::{Basis, Catalogue, Metric, MetricKind, Preset, resolve};

use super::reference::{self, Data, Place, parse, text_table};
use super::{november, standard};
use crate::support::{assert_stored, repo};

fn all() -> impl Iterator<Item = &'static Metric> {
    Catalogue::standard().iter()
}

#[test]
fn the_standard_catalogue_is_valid() {
    let issues = Catalogue::standard().validate();
    let text: Vec<String> = issues.iter().map(ToString::to_string).collect();
    assert!(issues.is_empty(), "{}", text.join("\n"));
    assert!(Catalogue::standard().len() >= 80);
}

#[test]
fn every_metric_is_fully_described() {
    for metric in all() {
        assert!(!metric.zh.is_ascii(), "{}: Chinese name", metric.id);
        assert!(metric.meaning.ends_with('.'), "{}: {}", metric.id, metric.meaning);
        assert!(!metric.source.is_empty() && !metric.examples.is_empty(), "{}", metric.id);
        let mut aliases = metric.aliases.clone();
        aliases.sort();
        aliases.dedup();
        assert_eq!(aliases.len(), metric.aliases.len(), "{}: aliases repeat", metric.id);
    }
}

#[test]
fn names_are_unique() {
    for name in [|metric: &Metric| metric.en.to_lowercase(), |metric: &Metric| metric.zh.clone()] {
        let names: Vec<String> = all().map(name).collect();
        let distinct: BTreeSet<&String> = names.iter().collect();
        let repeated: Vec<&String> =
            distinct.iter().copied().filter(|n| names.iter().filter(|m| m == n).count() > 1).collect();
        assert!(repeated.is_empty(), "{repeated:?}");
    }
}

#[test]
fn the_metrics_cover_all_fact_tables() {
    let used: BTreeSet<&str> = all()
        .flat_map(|metric| standard(metric.id.as_str(), &Basis::default()).tables().into_keys().collect::<Vec<_>>())
        .collect();
    let facts: BTreeSet<&str> =
        facts::tables().iter().map(|table| table.name).take_while(|name| *name != "skus").collect();
    assert_eq!(used, facts);
}

#[test]
fn every_worked_example_comes_out() {
    let mut wrong = Vec::new();
    for metric in all() {
        for (index, example) in metric.examples.iter().enumerate() {
            let basis = Basis::default().patched(&example.basis);
            let definition = standard(metric.id.as_str(), &basis);
            let mut data = Data::default();
            for table in definition.tables().into_keys() {
                data.tables.insert(table, Vec::new());
            }
            for (table, text) in &example.rows {
                data.tables.insert(facts::table(table).unwrap().name, text_table(table, text));
            }
            let value = reference::value(&definition, &data, &Place::whole(november())).unwrap();
            let expected = (example.expect != "null").then(|| parse(&example.expect));
            if value != expected {
                let found = value.map_or("null".to_owned(), |value| value.to_string());
                wrong.push(format!("{} example {index}: expected {}, found {found}", metric.id, example.expect));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_metric_resolves_under_every_preset() {
    for metric in all() {
        for preset in Preset::ALL {
            let result = resolve(Catalogue::standard(), metric.id.as_str(), &preset.basis());
            match result {
                Ok(definition) => {
                    for (id, node) in definition.nodes.iter().enumerate() {
                        assert!(node.inputs().into_iter().all(|input| input < id), "{}: {node}", metric.id);
                    }
                    for (table, columns) in definition.tables() {
                        let spec = facts::table(table).unwrap();
                        assert!(columns.iter().all(|column| spec.field(column).is_some()), "{table}: {columns:?}");
                    }
                }
                // Refunds of LIVE lines by refund date cannot be told apart in after_sales.
                Err(error) => {
                    assert_eq!((error.code(), *preset), ("metric.refund_filter", Preset::PaidNetByRefundDate));
                }
            }
        }
    }
}

#[test]
fn every_metric_stands_in_the_glossary() {
    let glossary = std::fs::read_to_string(repo("GLOSSARY.md")).unwrap();
    let row = |metric: &Metric| {
        glossary.lines().find(|line| {
            line.starts_with("| ") && line.split(" | ").nth(2).is_some_and(|c| c.contains(&format!("`{}`", metric.id)))
        })
    };
    for metric in all() {
        let chinese = row(metric).map(|row| row.trim_start_matches("| ").split(" | ").next().unwrap_or_default());
        let labels = || std::iter::once(&metric.zh).chain(&metric.aliases);
        let known = chinese
            .is_none_or(|cell| cell.split(['、', '/']).any(|word| labels().any(|label| label.contains(word.trim()))));
        assert!(known, "{}: the glossary says {chinese:?}", metric.id);
    }
    let missing: Vec<String> =
        all().filter(|metric| row(metric).is_none()).map(|metric| metric.id.to_string()).collect();
    assert!(missing.is_empty(), "not in GLOSSARY.md: {missing:?}");
}

#[test]
fn people_find_what_they_type() {
    for (typed, id) in [
        ("GMV", "gmv"),
        ("成交额", "gmv"),
        ("客单价", "gmv_per_buyer"),
        ("AOV", "aov"),
        ("ROAS", "roas"),
        ("投产比", "roas"),
        ("费比", "marketing_cost_ratio"),
        ("LDR", "ldr"),
        ("sfcr", "sfcr"),
        ("复购", "repeat_rate"),
        ("conversion rate", "cvr"),
        ("late dispatch rate", "ldr"),
        ("ad_cost", "ad_cost"),
        ("坑位费", "slot_fee"),
    ] {
        let hits = Catalogue::standard().search(typed);
        let found: Vec<&str> = hits.iter().take(3).map(|hit| hit.metric.id.as_str()).collect();
        assert!(found.contains(&id), "{typed}: {found:?}");
    }
    let refunds = Catalogue::standard().search("退款");
    assert!(refunds.len() >= 5 && refunds.windows(2).all(|pair| pair[0].score >= pair[1].score));
    assert!(Catalogue::standard().search("量子").is_empty());
    let hint = resolve(Catalogue::standard(), "ROAS", &Basis::default()).unwrap_err().to_string();
    assert_eq!(hint, "there is no metric \"ROAS\"; did you mean \"roas\"?");
}

#[test]
fn the_reference_and_the_schema_are_up_to_date() {
    assert_stored("docs/metrics.md", &Catalogue::standard().markdown());
    let schema = serde_json::to_string_pretty(&Catalogue::json_schema()).unwrap() + "\n";
    assert_stored("kpi-core/schemas/metric.schema.json", &schema);
}

#[test]
fn kinds_are_all_in_use() {
    let kinds: BTreeSet<&str> = all().map(|metric| metric.kind.name()).collect();
    assert_eq!(kinds, BTreeSet::from(["cohort", "formula", "measure", "ratio", "window"]));
    let aggregates: BTreeSet<&str> = all()
        .filter_map(|metric| match &metric.kind {
            MetricKind::Measure(measure) => Some(measure.aggregate.name()),
            _ => None,
        })
        .collect();
    assert!(aggregates.is_superset(&BTreeSet::from([
        "sum",
        "count",
        "count_distinct",
        "count_repeated",
        "max",
        "last"
    ])));
}
