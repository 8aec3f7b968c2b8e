//! From rows to an explanation: the engine's exact values close the tree without rounding.
use kpi_core::driver::{DriverTree, DriverValues};
use kpi_core::engine::{Dataset, Query};
use kpi_core::explain::Explain;
use kpi_core::facts::{self, FactBatch};
use kpi_core::metric::{Basis, Catalogue, resolve};
use kpi_core::model::{OrderLine, OrderStatus, Record, Shop};
use kpi_core::money::{Currency, Fraction};
use kpi_core::period::Market;

fn month(prices: &[&str]) -> Dataset {
    let lines: Vec<OrderLine> = prices
        .iter()
        .enumerate()
        .map(|(index, price)| {
            let at = "2026-11-10T10:00:00Z".parse().unwrap();
            let id = (1 + index / 2).to_string();
            let mut line = OrderLine::new(
                id.parse().unwrap(),
                (1 + index).to_string().parse().unwrap(),
                "20".parse().unwrap(),
                Currency::USD,
                at,
                OrderStatus::InTransit,
                1,
                price.parse().unwrap(),
            );
            line.paid_time = Some(at);
            line.buyer_id = Some(format!("b{}", index % 3).parse().unwrap());
            line
        })
        .collect();
    let mut data = Dataset::new();
    data.add(FactBatch::try_new(facts::to_batch(&lines).unwrap(), OrderLine::TABLE).unwrap()).unwrap();
    data.add_shop(Shop::new("20".parse().unwrap(), Market::US, Currency::USD, "America/New_York".parse().unwrap()));
    data
}

#[test]
fn a_row_of_the_engine_fills_a_tree_and_closes_exactly() {
    let tree = DriverTree::from_toml(
        "id = \"t\"\nversion = 1\nroot = \"gmv\"\n[[node]]\nid = \"gmv\"\nproduct = [\"orders\", \"units_per_order\", \"asp\"]",
        Catalogue::standard(),
    )
    .unwrap();
    let values = |data: &Dataset| {
        let metrics = tree.metrics();
        let definitions =
            metrics.iter().map(|id| resolve(Catalogue::standard(), id.as_str(), &Basis::default()).unwrap());
        let table = Query::new(definitions).run(data).unwrap();
        DriverValues::from_table(&tree, &table, 0).unwrap()
    };
    let before = values(&month(&["10.01", "7.99", "3.33"]));
    let after = values(&month(&["10.01", "7.99", "3.33", "19.90", "0.07"]));
    assert!(tree.evaluate(&before).unwrap().identity_gaps().is_empty());
    let explanation = Explain::new(&tree).with_currency(Currency::USD).run(&before, &after).unwrap();
    assert_eq!(explanation.gap(), "19.97".parse::<Fraction>().unwrap());
    let lines = explanation.below(0);
    assert_eq!(lines.map(|line| &line.contribution).sum::<Fraction>(), explanation.gap());
    assert_eq!(explanation.lines().len(), 4);
}
