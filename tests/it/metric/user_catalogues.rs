//! Catalogues of users: added, overridden, written and read again.

use kpi_core::metric::{Basis, Catalogue, Metric, resolve};

#[test]
fn the_standard_catalogue_survives_its_documents() {
    let standard = Catalogue::standard();
    let metrics = |catalogue: &Catalogue| catalogue.iter().cloned().collect::<Vec<Metric>>();
    let toml = standard.to_toml().unwrap();
    assert_eq!(metrics(&Catalogue::from_toml("again", &toml).unwrap()), metrics(standard));
    let json = standard.to_json().unwrap();
    assert_eq!(metrics(&Catalogue::from_json("again", &json).unwrap()), metrics(standard));
    for metric in standard.iter() {
        let document = serde_json::to_string(metric).unwrap();
        assert_eq!(serde_json::from_str::<Metric>(&document).unwrap(), *metric);
    }
}

#[test]
fn an_override_is_reported_and_changes_the_fingerprint() {
    let standard = Catalogue::standard();
    let mut orders: Metric = standard.get("orders").unwrap().clone();
    orders.version = 2;
    let text = serde_json::to_string(&orders).unwrap();
    let own = Catalogue::from_json("own", &format!("{{\"metric\": [{text}]}}")).unwrap();
    let (merged, overridden) = standard.merged(&own);
    assert_eq!(overridden.len(), 1);
    assert_eq!(overridden[0].id.as_str(), "orders");
    assert_eq!((overridden[0].before.clone(), overridden[0].after.clone()), (("sales".into(), 1), ("own".into(), 2)));
    assert_eq!(merged.len(), standard.len());
    assert_eq!(merged.family("orders"), Some("own"));
    let fingerprint = |catalogue: &Catalogue, id: &str| resolve(catalogue, id, &Basis::default()).unwrap().fingerprint;
    assert_ne!(fingerprint(&merged, "orders"), fingerprint(standard, "orders"));
    assert_eq!(fingerprint(&merged, "aov"), fingerprint(standard, "aov"), "the computation of aov is the same");
}

#[test]
fn a_metric_can_be_put_in() {
    let mut catalogue = Catalogue::standard().clone();
    let mut own = catalogue.get("gmv").unwrap().clone();
    own.meaning = "Ours.".to_owned();
    let before = catalogue.insert("own", own).unwrap();
    assert_eq!(before, *Catalogue::standard().get("gmv").unwrap());
    assert_eq!(catalogue.get("gmv").unwrap().meaning, "Ours.");
    assert!(!catalogue.is_empty() && Catalogue::default().is_empty());
}
