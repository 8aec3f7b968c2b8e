//! The presets of the benchmark KPI-1 mean what its definitions say, computed here straight from typed rows.

use std::collections::BTreeSet;

use kpi_core::metric::{Basis, Preset};
use kpi_core::model::{Amount, Initiator, OrderLine, OrderStatus};
use num_rational::BigRational;
use num_traits::Zero;
use proptest::prelude::*;

use super::reference::{self, Data, Place, parse};
use super::{november, standard};

prop_compose! {
    fn line()(
        order in 0_u8..5,
        price in 0_i64..9_999,
        quantity in 1_i64..4,
        discount in prop::option::of(0_i64..500),
        refund in prop::option::weighted(0.4, prop_oneof![Just(0_i64), 1_i64..900]),
        status in prop::sample::select(&["CANCELLED", "DELIVERED", "IN_TRANSIT", "ON_HOLD"]),
        initiator in prop::sample::select(&["SELLER", "SYSTEM", "BUYER"]),
        sample in prop::option::of(any::<bool>()),
        times in prop::array::uniform5(prop::option::weighted(0.8, 0_i64..60 * 86_400)),
    ) -> OrderLine {
        let instant = |seconds: Option<i64>| seconds.map(|s| chrono::DateTime::from_timestamp(1_792_800_000 + s, 0).unwrap());
        let text = format!(
            r#"{{"order_id": "{order}", "line_id": "1", "shop_id": "S", "currency": "USD", "status": "{status}",
                "create_time": "2026-10-01T00:00:00Z", "quantity": {quantity}, "unit_price": "{}"}}"#,
            Amount::try_from_scaled(price * 100).unwrap()
        );
        let mut line: OrderLine = serde_json::from_str(&text).unwrap();
        line.seller_discount = discount.map(|d| Amount::try_from_scaled(d * 100).unwrap());
        line.refund_amount = refund.map(|d| Amount::try_from_scaled(d * 100).unwrap());
        line.is_sample = sample;
        line.cancel_initiator = (status == "CANCELLED").then(|| initiator.into());
        let [paid, sla, rts, due, delivered] = times;
        (line.paid_time, line.rts_sla_time, line.rts_time) = (instant(paid), instant(sla), instant(rts));
        (line.delivery_sla_time, line.delivery_time) = (instant(due), instant(delivered));
        line
    }
}

fn amount(line: &OrderLine) -> BigRational {
    let number = |amount: Amount| BigRational::new(amount.scaled().into(), 10_000.into());
    let list = number(line.unit_price) * BigRational::from_integer(line.quantity.into());
    list - number(line.seller_discount.unwrap_or(Amount::ZERO))
}

fn refund(line: &OrderLine) -> BigRational {
    BigRational::new(line.refund_amount.unwrap_or(Amount::ZERO).scaled().into(), 10_000.into())
}

fn orders<'a>(lines: impl Iterator<Item = &'a OrderLine>) -> BigRational {
    BigRational::from_integer(lines.map(|line| line.order_id.as_str()).collect::<BTreeSet<_>>().len().into())
}

fn rate(a: &BigRational, b: &BigRational) -> Option<BigRational> {
    (!b.is_zero()).then(|| a / b)
}

proptest! {
    #[test]
    fn prop_the_presets_are_the_definitions_of_the_benchmark(lines in prop::collection::vec(line(), 0..14)) {
        let within = |time: Option<chrono::DateTime<chrono::Utc>>| time.is_some_and(|t| november().contains(t.date_naive()));
        let mut data = Data::default();
        data.tables.insert("order_lines", reference::records(&lines));
        let check = |metric: &str, preset: Preset, wanted: Option<BigRational>| {
            let found = reference::value(&standard(metric, &preset.basis()), &data, &Place::whole(november())).unwrap();
            prop_assert_eq!(found, wanted, "{} under {}", metric, preset);
            Ok(())
        };
        let paid = || lines.iter().filter(|line| within(line.paid_time));
        let sale = || paid().filter(|line| line.is_sample != Some(true));
        let live = || sale().filter(|line| line.status != OrderStatus::Cancelled);
        let gmv: BigRational = paid().map(amount).sum();
        check("gmv", Preset::Kpi1, Some(gmv))?;
        check("gmv", Preset::Kpi1Net, Some(live().map(|line| amount(line) - refund(line)).sum()))?;
        let (all, sold) = (orders(sale()), sale().map(amount).sum::<BigRational>());
        check("orders", Preset::Kpi1Sale, Some(all.clone()))?;
        check("units_sold", Preset::Kpi1Sale, Some(BigRational::from_integer(sale().map(|line| line.quantity).sum::<i64>().into())))?;
        check("aov", Preset::Kpi1Sale, rate(&sold, &all))?;
        let refunded = orders(live().filter(|line| line.refund_amount.is_some_and(|refund| refund > Amount::ZERO)));
        check("refunded_order_rate", Preset::Kpi1Sale, rate(&refunded, &all))?;
        let cancelled = orders(sale().filter(|line| line.status == OrderStatus::Cancelled));
        check("paid_cancel_rate", Preset::Kpi1Sale, rate(&cancelled, &all))?;

        let sale_ever = || lines.iter().filter(|line| line.paid_time.is_some() && line.is_sample != Some(true));
        let due = || sale_ever().filter(|line| {
            within(line.rts_sla_time) && !(line.status == OrderStatus::Cancelled && line.rts_time.is_none())
        });
        let late = orders(due().filter(|line| line.rts_time.is_none_or(|time| Some(time) > line.rts_sla_time)));
        check("dispatch_due_orders", Preset::Kpi1Sale, Some(orders(due())))?;
        check("late_dispatch_orders", Preset::Kpi1Sale, Some(late.clone()))?;
        check("ldr_due", Preset::Kpi1Sale, rate(&late, &orders(due())))?;
        let fault = orders(sale().filter(|line| {
            line.status == OrderStatus::Cancelled
                && (line.cancel_initiator == Some(Initiator::Seller)
                    || line.cancel_initiator == Some(Initiator::System) && line.rts_time.is_none())
        }));
        check("sfcr", Preset::Kpi1Sale, rate(&fault, &all))?;
        let promised = || sale_ever().filter(|line| within(line.delivery_sla_time) && line.status != OrderStatus::Cancelled);
        let missed = orders(promised().filter(|line| line.delivery_time.is_none_or(|time| Some(time) > line.delivery_sla_time)));
        let promised = orders(promised());
        check("otdr", Preset::Kpi1Sale, rate(&(&promised - missed), &promised))?;
    }
}

#[test]
fn the_reporting_currency_is_rounded_line_by_line() {
    let basis: Basis = toml::from_str(
        "preset = 'kpi1_net'\nconversion = { currency = 'USD', rounded = 'per_line', rounding = 'half_even', digits = 2 }",
    )
    .unwrap();
    let rows = "currency quantity unit_price refund_amount\nGBP 1 0.01 -\nGBP 1 0.03 0.01\nGBP 1 0.05 -";
    let mut data = Data::default();
    data.tables.insert("order_lines", reference::text_table("order_lines", rows));
    let day = "2026-11-02".parse().unwrap();
    let rate = kpi_core::money::FxRate::new(
        kpi_core::money::Currency::GBP,
        kpi_core::money::Currency::USD,
        day,
        "1.5".parse().unwrap(),
        "made up",
    );
    data.fx.insert(rate).unwrap();
    let total = |basis: &Basis| reference::value(&standard("gmv", basis), &data, &Place::whole(november())).unwrap();
    // 0.015 -> 0.02, 0.045 -> 0.04, 0.075 -> 0.08; the refund 0.015 -> 0.02.
    assert_eq!(total(&basis), Some(parse("0.12")));
    // Exact: 0.135 -> 0.14 gross, 0.015 -> 0.02 refunds.
    let mut once = basis;
    once.conversion = once.conversion.map(|mut conversion| {
        conversion.rounded = kpi_core::money::FxRounding::PerTotal;
        conversion.digits = None;
        conversion
    });
    assert_eq!(total(&once), Some(parse("0.12")));
    let mixed = reference::value(&standard("gmv", &Preset::Kpi1.basis()), &data, &Place::whole(november()));
    assert_eq!(mixed, Ok(Some(parse("0.09"))), "one currency needs no rate");
}
