//! Bases: the worked contrast of eight orders, differences in words, documents.

use kpi_core::metric::{Basis, BasisPatch, Clock, Inclusion, Lang, Preset, Refunds};
use kpi_core::model::OrderLine;
use proptest::prelude::*;

use super::reference::{self, Data, Place, parse};
use super::{november, standard};

/// Eight orders of one shop's week: A settled; B settled, then fully refunded; C paid, then cancelled by the seller;
/// D cash on delivery in transit; E never paid; F delivered, not settled; S a free sample; P a paid pre-order.
fn eight_orders() -> Data {
    let orders: Vec<OrderLine> = serde_json::from_str(include_str!("../../vectors/basis_contrast.json")).unwrap();
    let mut data = Data::default();
    data.tables.insert("order_lines", reference::records(&orders));
    data
}

fn amount(metric: &str, basis: &Basis) -> String {
    let definition = standard(metric, basis);
    let value = reference::value(&definition, &eight_orders(), &Place::whole(november()));
    value.unwrap().map_or("null".to_owned(), |value| value.to_string())
}

#[test]
fn one_week_is_anything_from_760_to_90() {
    let rows = [
        ("created_list", 760),
        ("created_net_of_discount", 730),
        ("paid_or_cod", 680),
        ("paid_or_cod_buyer_pays", 667),
        ("tiktok_analytics", 620),
        ("buyer_paid", 603),
        ("paid_not_cancelled", 540),
        ("paid_no_preorder", 390),
        ("shipped", 450),
        ("delivered", 390),
        ("delivered_net", 210),
        ("settled", 270),
        ("settled_net", 90),
    ];
    for (preset, expected) in rows {
        assert_eq!(amount("gmv", &Basis::preset(preset).unwrap()), expected.to_string(), "{preset}");
    }
}

#[test]
fn the_average_order_value_depends_on_samples_and_amounts() {
    let with_samples = Basis::preset("buyer_paid").unwrap().patched(&patch("samples = 'include'"));
    assert_eq!(parse(&amount("aov", &with_samples)), parse("100.5"));
    assert_eq!(amount("aov", &Basis::preset("tiktok_analytics").unwrap()), "124");
}

#[test]
fn equal_values_are_not_equal_definitions() {
    let (a, b) = (Basis::preset("paid_no_preorder").unwrap(), Basis::preset("delivered").unwrap());
    assert_eq!(amount("gmv", &a), amount("gmv", &b));
    let words: Vec<String> = Basis::diff(&a, &b).into_iter().map(|difference| difference.en).collect();
    assert_eq!(words, ["a counts by payment time, b by delivery time", "pre-orders: a excluded, b included"]);
    assert_ne!(standard("gmv", &a).fingerprint, standard("gmv", &b).fingerprint);
}

#[test]
fn cash_on_delivery_counts_when_placed_also_after_it_was_paid() {
    let mut orders: Vec<OrderLine> = serde_json::from_str(include_str!("../../vectors/basis_contrast.json")).unwrap();
    let cod = orders.iter_mut().find(|order| order.is_cod == Some(true)).unwrap();
    cod.paid_time = Some("2026-12-20T00:00:00Z".parse().unwrap());
    let mut data = Data::default();
    data.tables.insert("order_lines", reference::records(&orders));
    let definition = standard("gmv", &Basis::preset("paid_or_cod").unwrap());
    let value = reference::value(&definition, &data, &Place::whole(november())).unwrap();
    assert_eq!(value, Some(parse("680")));
}

fn patch(text: &str) -> BasisPatch {
    toml::from_str(text).unwrap()
}

#[test]
fn differences_are_sentences_in_both_languages() {
    let a = Basis::preset("tiktok_analytics").unwrap();
    let b = a.patched(&patch(
        "clock = 'shipped'\nprice = 'list'\nshipping = 'include'\ncancelled = 'exclude'\nrefunds = 'subtract_by_refund_date'\n\
         buyers = 'per_day'\n\
         conversion = { currency = 'USD', rounded = 'per_line', rounding = 'half_even', gap = { last_known = { max_age_days = 3 } } }\n\
         rounding = { mode = 'half_up', sums = 2, rates = 4 }",
    ));
    let both: Vec<String> = Basis::diff(&a, &b).iter().map(|d| format!("{}: {}\n{}", d.aspect, d.en, d.zh)).collect();
    insta::assert_snapshot!(both.join("\n"), @r"
    clock: a counts by payment time, b by shipping time
    a按支付时间统计，b按发货时间统计
    price: a sums the price after seller discounts, b the list price
    a的金额为扣除商家优惠后的金额，b的金额为商品原价
    shipping: shipping fee paid by the buyer: a excluded, b included
    买家运费：a不计入，b计入
    cancelled: cancelled lines: a included, b excluded
    已取消订单：a计入，b不计入
    refunds: refunds: a not subtracted, b subtracted on the refund's day
    退款：a不扣除，b按退款日期扣除
    buyers: a counts a buyer once per period, b once per day, days added up
    买家：a按周期去重，b按日去重后累加
    conversion: currency: a is reported in each currency apart; b is reported in USD at the rate of the local day of the metric's own clock, rounded line by line to the minor unit (half to even); a day without a rate takes one of at most 3 days before
    币种：a各币种分别统计；b以USD列示，汇率取指标自身时间所在本地日，逐行舍入到最小货币单位（四舍六入五成双），缺汇率时取3天内最近汇率
    rounding: a: results are rounded half to even: sums exact, money per unit to the minor unit, rates to 6 digits; b: results are rounded half away from zero: sums to 2 digits, money per unit to the minor unit, rates to 4 digits
    a：结果舍入方式为四舍六入五成双：合计不舍入，单位金额最小货币单位，比率6位小数；b：结果舍入方式为四舍五入：合计2位小数，单位金额最小货币单位，比率4位小数
    ");
    assert!(Basis::diff(&b, &b).is_empty());
}

#[test]
fn every_preset_describes_itself_and_is_found_again() {
    for preset in Preset::ALL {
        let basis = preset.basis();
        assert!(basis.validate().is_empty(), "{preset}");
        assert_eq!(Preset::find(preset.name()).unwrap(), *preset);
        for lang in [Lang::En, Lang::Zh] {
            assert!(basis.describe(lang).len() > 60, "{preset}");
        }
        assert!(preset.source().len() > 10 && !preset.title().1.is_ascii(), "{preset}");
        let document = serde_json::to_string(&basis).unwrap();
        assert!(!document.contains("preset"), "stored bases do not depend on presets: {document}");
        assert_eq!(serde_json::from_str::<Basis>(&document).unwrap(), basis);
        let text = toml::to_string(&basis).unwrap();
        assert_eq!(toml::from_str::<Basis>(&text).unwrap(), basis, "{text}");
    }
}

#[test]
fn a_document_is_strict() {
    let refused = |text: &str| toml::from_str::<Basis>(text).unwrap_err().to_string();
    assert!(refused("cancelld = 'include'").contains("unknown field `cancelld`"));
    assert!(refused("cancelled = true").contains("cancelled = true"));
    assert!(refused("preset = 'gmv'").contains("unknown variant `gmv`"));
    assert!(refused("clock = 'paid_or_placed_cod'\ncod_unpaid = 'exclude'").contains("metric.contradictory_basis"));
    assert!(refused("payment_discount = 'include'").contains("lowers only what the buyer pays"));
    assert!(refused("rounding = { mode = 'half_up', rates = 13 }").contains("more than 12 digits"));
    let empty: Basis = toml::from_str("").unwrap();
    assert_eq!(empty.preset_name(), Some("tiktok_analytics"));
}

#[test]
fn an_unknown_preset_is_named_with_its_neighbour() {
    let error = Basis::preset("tiktok_analytic").unwrap_err();
    assert_eq!(error.to_string(), "there is no basis \"tiktok_analytic\"; did you mean \"tiktok_analytics\"?");
    assert_eq!(error.code(), "metric.unknown_preset");
    assert_eq!(Basis::preset("x").unwrap_err().to_string(), "there is no basis \"x\"");
}

prop_compose! {
    fn any_basis()(
        preset in prop::sample::select(Preset::ALL),
        clock in prop::sample::select(Clock::ALL),
        refunds in prop::sample::select(Refunds::ALL),
        choices in prop::collection::vec(any::<bool>(), 8),
    ) -> Basis {
        let mut basis = preset.basis();
        let pick = |at: usize| if choices[at] { Inclusion::Include } else { Inclusion::Exclude };
        (basis.clock, basis.refunds) = (clock, refunds);
        (basis.amounts.shipping, basis.amounts.tax) = (pick(0), pick(1));
        (basis.lines.cancelled, basis.lines.samples, basis.lines.preorders) = (pick(2), pick(3), pick(4));
        (basis.lines.unpaid, basis.lines.gifts) = (pick(5), pick(6));
        basis.lines.cod_unpaid = if clock == Clock::PaidOrPlacedCod { Inclusion::Include } else { pick(7) };
        basis
    }
}

proptest! {
    #[test]
    fn prop_a_basis_survives_its_document(basis in any_basis()) {
        let text = toml::to_string(&basis).unwrap();
        prop_assert_eq!(toml::from_str::<Basis>(&text).unwrap(), basis);
    }

    #[test]
    fn prop_no_difference_exactly_when_equal(a in any_basis(), b in any_basis()) {
        prop_assert_eq!(Basis::diff(&a, &b).is_empty(), a == b);
        prop_assert_eq!(Basis::diff(&a, &b).len(), Basis::diff(&b, &a).len());
    }

    #[test]
    fn prop_excluding_lines_never_raises_gmv(basis in any_basis(), at in 0_usize..4) {
        let mut fewer = basis;
        fewer.refunds = Refunds::Ignore;
        let more = Basis { lines: kpi_core::metric::Lines {
            cancelled: Inclusion::Include, samples: Inclusion::Include, preorders: Inclusion::Include,
            unpaid: Inclusion::Include, ..fewer.lines
        }, ..fewer };
        let less = match at {
            0 => &mut fewer.lines.cancelled,
            1 => &mut fewer.lines.samples,
            2 => &mut fewer.lines.preorders,
            _ => &mut fewer.lines.unpaid,
        };
        *less = Inclusion::Exclude;
        prop_assert!(parse(&amount("gmv", &fewer)) <= parse(&amount("gmv", &more)));
    }
}
