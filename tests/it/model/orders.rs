//! Orders → lines → orders, and amounts of an order split over its lines.

use kpi_core::model::{Amount, LineItem, Order, OrderStatus};
use kpi_core::money::Currency;
use proptest::prelude::*;

fn amount() -> impl Strategy<Value = Amount> {
    prop_oneof![
        (0..=1_000_000_i64).prop_map(|cents| Amount::try_from_scaled(cents * 100).unwrap()),
        (0..=1_000_000_000_000_i64).prop_map(|scaled| Amount::try_from_scaled(scaled).unwrap()),
    ]
}

fn orders() -> impl Strategy<Value = Order> {
    let line = (0..=20_i64, amount(), proptest::option::of(amount()), 0..OrderStatus::KNOWN.len());
    let currency = prop_oneof![Just(Currency::USD), Just(Currency::IDR), Just(Currency::JPY)];
    let totals = proptest::array::uniform6(proptest::option::of(amount()));
    (proptest::collection::vec(line, 1..12), currency, totals, any::<bool>()).prop_map(
        |(lines, currency, totals, sample)| {
            let time = "2026-11-11T01:02:03Z".parse().unwrap();
            let mut order = Order::new("576461413038785752".parse().unwrap(), "1".parse().unwrap(), currency, time);
            order.is_sample = Some(sample);
            [
                order.shipping_fee,
                order.shipping_seller_discount,
                order.shipping_platform_discount,
                order.payment_platform_discount,
                order.tax,
                order.buyer_fees,
            ] = totals;
            for (index, (quantity, price, discount, status)) in lines.into_iter().enumerate() {
                let status = OrderStatus::KNOWN[status].clone();
                let mut line = LineItem::new(index.to_string().parse().unwrap(), status, quantity, price);
                line.seller_discount = discount;
                order.lines.push(line);
            }
            order
        },
    )
}

proptest! {
    #[test]
    fn prop_orders_to_lines_to_orders_is_the_identity(order in orders()) {
        let lines = order.to_lines().unwrap();
        prop_assert_eq!(Order::from_lines(&lines).unwrap(), order);
    }

    #[test]
    fn prop_parts_are_whole_minor_units_when_the_total_is(order in orders()) {
        let unit = 10_i64.pow(4 - u32::from(order.currency.minor_digits()));
        let lines = order.to_lines().unwrap();
        if let Some(total) = order.shipping_fee {
            let parts: Vec<i64> = lines.iter().map(|line| line.shipping_fee.unwrap().scaled()).collect();
            prop_assert_eq!(parts.iter().sum::<i64>(), total.scaled());
            if total.scaled() % unit == 0 {
                prop_assert!(parts.iter().all(|part| part % unit == 0), "{:?}", parts);
            }
        }
    }
}

#[test]
fn lines_that_disagree_are_reported_and_the_other_orders_kept() {
    let time = "2026-11-11T01:02:03Z".parse().unwrap();
    let mut lines = Vec::new();
    for id in ["a", "b"] {
        let mut order = Order::new(id.parse().unwrap(), "1".parse().unwrap(), Currency::USD, time);
        for line in ["1", "2"] {
            let price = "1.50".parse().unwrap();
            order.lines.push(LineItem::new(line.parse().unwrap(), OrderStatus::Completed, 1, price));
        }
        lines.extend(order.to_lines().unwrap());
    }
    lines[3].currency = Currency::EUR;
    let (orders, issues) = Order::group(&lines);
    assert_eq!(orders.len(), 1);
    insta::assert_snapshot!(issues, @r#"order b.lines[1].currency: currency differs from USD on the first line of the order (value "EUR"; fields of the order must be the same on all of its lines) [model.lines_disagree]"#);
}

#[test]
fn an_order_without_lines_is_refused() {
    let time = "2026-11-11T01:02:03Z".parse().unwrap();
    let order = Order::new("a".parse().unwrap(), "1".parse().unwrap(), Currency::USD, time);
    assert_eq!(order.to_lines().unwrap_err().code(), "model.invalid");
    assert_eq!(Order::from_lines(&[]).unwrap_err().code(), "model.invalid");
}
