//! Definitions: what a metric and a basis fold into, fingerprints, differences.

use kpi_core::metric::{Basis, Catalogue, Definition, Lang, Node, Preset};
use std::collections::BTreeMap;

use super::standard;

fn text(metric: &str, basis: &str) -> String {
    standard(metric, &Basis::preset(basis).unwrap()).canonical_text()
}

#[test]
fn a_basis_folds_into_columns() {
    insta::assert_snapshot!(text("gmv", "kpi1"), @r"
    kpi definition 1
    metric gmv 1
    unit money
    rounding half_even exact minor 6
    n0 = sum(quantity * unit_price - coalesce(seller_discount, 0)) of order_lines at paid_time
    ");
    insta::assert_snapshot!(text("gmv", "kpi1_net"), @r"
    kpi definition 1
    metric gmv 1
    unit money
    rounding half_even exact minor 6
    n0 = sum(quantity * unit_price - coalesce(seller_discount, 0)) of order_lines where status <> 'CANCELLED' and not coalesce(is_sample, false) at paid_time
    n1 = sum(coalesce(refund_amount, 0)) of order_lines where status <> 'CANCELLED' and not coalesce(is_sample, false) at paid_time
    n2 = (n0 - n1)
    ");
    insta::assert_snapshot!(text("aov", "paid_or_cod_buyer_pays"), @r"
    kpi definition 1
    metric aov 1
    unit money/order
    rounding half_even exact minor 6
    n0 = sum(quantity * unit_price - coalesce(seller_discount, 0) - coalesce(platform_discount, 0) + coalesce(shipping_fee, 0)) of order_lines where not coalesce(is_sample, false) and not coalesce(is_replacement, false) and not coalesce(is_exchange, false) at create_time if coalesce(is_cod, false) else paid_time
    n1 = count_distinct(order_id) of order_lines where not coalesce(is_sample, false) and not coalesce(is_replacement, false) and not coalesce(is_exchange, false) at create_time if coalesce(is_cod, false) else paid_time
    n2 = ratio n0 n1
    ");
    insta::assert_snapshot!(text("gmv", "paid_net_by_refund_date"), @r"
    kpi definition 1
    metric gmv 1
    unit money
    rounding half_even exact minor 6
    n0 = sum(quantity * unit_price - coalesce(seller_discount, 0)) of order_lines where not coalesce(is_sample, false) and not coalesce(is_replacement, false) and not coalesce(is_exchange, false) at paid_time
    n1 = sum(coalesce(refund_amount, 0) - coalesce(refund_shipping, 0) - coalesce(refund_tax, 0)) of after_sales where next_id is null at refund_time
    n2 = (n0 - n1)
    ");
    insta::assert_snapshot!(text("dispatch_due_orders", "kpi1_sale"), @r"
    kpi definition 1
    metric dispatch_due_orders 1
    unit order
    rounding half_even exact minor 6
    n0 = count_distinct(order_id) of order_lines where not coalesce(is_sample, false) and paid_time is not null and not (status = 'CANCELLED' and rts_time is null) at rts_sla_time
    ");
    insta::assert_snapshot!(text("session_roi", "kpi1"), @r"
    kpi definition 1
    metric session_roi 1
    unit multiple
    rounding half_even exact minor 6
    n0 = sum(gmv) of live_sessions at start_time
    n1 = sum(amount) of costs where live_session_id is not null at day
    n2 = sum(ad_cost) of live_sessions at start_time
    n3 = (n0 / (n1 + coalesce(n2, 0)))
    ");
    insta::assert_snapshot!(text("sfcr_cohort", "kpi1_sale"), @r"
    kpi definition 1
    metric sfcr_cohort 1
    unit share
    rounding half_even exact minor 6
    n0 = count_distinct(order_id) of order_lines where not coalesce(is_sample, false) and (status = 'CANCELLED' and (cancel_initiator = 'SELLER' or cancel_initiator = 'SYSTEM' and rts_time is null)) at paid_time
    n1 = count_distinct(order_id) of order_lines where not coalesce(is_sample, false) at paid_time
    n2 = ratio n0 n1
    n3 = cohort n2 s14d_e8d matures 8
    ");
    insta::assert_snapshot!(text("gmv_month_to_date", "shipped"), @r"
    kpi definition 1
    metric gmv_month_to_date 1
    unit money
    rounding half_even exact minor 6
    n0 = sum(quantity * unit_price - coalesce(seller_discount, 0)) of order_lines where status <> 'CANCELLED' and not coalesce(is_sample, false) and not coalesce(is_replacement, false) and not coalesce(is_exchange, false) at collection_time
    n1 = window n0 month to date partial null
    ");
}

#[test]
fn conversion_reaches_every_measure_of_money_and_no_other() {
    let basis: Basis = toml::from_str(
        "preset = 'kpi1_net'\n\
         conversion = { currency = 'USD', rounded = 'per_line', rounding = 'half_even', digits = 2, rate_day = 'created' }",
    )
    .unwrap();
    let definition = standard("aov", &basis);
    for (_, measure) in definition.measures() {
        assert_eq!(measure.convert.is_some(), measure.unit.has_money(), "{measure}");
        if let Some(convert) = &measure.convert {
            assert_eq!(convert.rate_day.single(), Some("create_time"));
            assert!(measure.columns().contains("create_time") && measure.columns().contains("currency"));
        }
    }
    // The amount and the refund are converted and rounded apart.
    assert_eq!(definition.measures().filter(|(_, measure)| measure.convert.is_some()).count(), 2);
}

#[test]
fn shared_steps_occur_once() {
    let definition = standard("net_margin", &Basis::default());
    let mut texts: Vec<String> = definition.nodes.iter().map(Node::to_string).collect();
    texts.sort();
    let all = texts.len();
    texts.dedup();
    assert_eq!(texts.len(), all);
}

/// A changed fingerprint means that numbers stamped with the old one are no longer comparable: raise the version of the
/// metric that changed on purpose.
#[test]
fn fingerprints_are_stable() {
    let pinned = [
        ("gmv", "tiktok_analytics"),
        ("gmv", "settled_net"),
        ("aov", "kpi1_sale"),
        ("roas", "kpi1"),
        ("net_profit", "paid_net"),
    ];
    let found: Vec<String> = pinned
        .into_iter()
        .map(|(metric, basis)| {
            format!("{metric} {basis} {}", standard(metric, &Basis::preset(basis).unwrap()).fingerprint)
        })
        .collect();
    insta::assert_snapshot!(found.join("\n"), @r"
    gmv tiktok_analytics 79d209ce32da3bc60f43d52357f7d4bb
    gmv settled_net 0e0c8881bd275b96f57537f520de412a
    aov kpi1_sale 6dd0095de18d13f0aa9e5cd775ef02c3
    roas kpi1 64b842a839463a039ebd7bf4ec1916c8
    net_profit paid_net 1bbaed8efc3365eadc8155b06959055c
    ");
}

#[test]
fn different_computations_have_different_fingerprints() {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for metric in Catalogue::standard().iter() {
        for preset in Preset::ALL {
            let Ok(definition) = kpi_core::metric::resolve(Catalogue::standard(), metric.id.as_str(), &preset.basis())
            else {
                continue;
            };
            let text = definition.canonical_text();
            let known = seen.entry(definition.fingerprint.to_string()).or_insert_with(|| text.clone());
            assert_eq!(*known, text);
            assert_eq!(definition.fingerprint.as_str().len(), 32);
            assert!(definition.fingerprint.as_str().starts_with(definition.fingerprint.short()));
        }
    }
    assert!(seen.len() > Catalogue::standard().len());
}

#[test]
fn differences_name_what_changes_the_number() {
    let words = |a: &Definition, b: &Definition| -> Vec<String> {
        Definition::diff(a, b).iter().map(|difference| difference.text(Lang::En).to_owned()).collect()
    };
    let shipped = standard("gmv", &Basis::preset("shipped").unwrap());
    let paid = standard("gmv", &Basis::preset("paid_not_cancelled").unwrap());
    assert_eq!(words(&paid, &shipped), ["a counts by payment time, b by shipping time"]);
    assert!(words(&paid, &paid.clone()).is_empty());
    // Advertising has no basis: the same number under both.
    let (a, b) = (
        standard("ad_cost", &Basis::preset("shipped").unwrap()),
        standard("ad_cost", &Basis::preset("paid_net").unwrap()),
    );
    assert_eq!(a.fingerprint, b.fingerprint);
    assert!(words(&a, &b).is_empty());
    let aov = standard("aov", &Basis::preset("shipped").unwrap());
    let other = words(&shipped, &aov);
    assert_eq!(other[0], "a is gross merchandise value (gmv), b is average order value (aov)");
    assert!(other.iter().any(|sentence| sentence == "a is in money, b in money/order"));
}

#[test]
fn amounts_under_different_bases_are_noted() {
    let gap = standard("net_margin", &Basis::default());
    assert!(gap.notes.is_empty(), "{:?}", gap.notes);
    let (mixed, _) = Catalogue::standard().merged(&Catalogue::from_toml("own", MIXED).unwrap());
    let definition = kpi_core::metric::resolve(&mixed, "deductions", &Basis::default()).unwrap();
    assert_eq!(definition.notes[0].code, "metric.mixed_bases");
    insta::assert_snapshot!(definition.notes[0].en, @"amounts under different bases meet: gmv (a) and net_gmv (b): cancelled lines: a included, b excluded; refunds: a not subtracted, b subtracted on the order's day");
}

const MIXED: &str = r#"
[[metric]]
id = "deductions"
version = 1
en = "cancelled and refunded"
zh = "取消与退款"
unit = "money"
direction = "lower"
meaning = "What GMV loses."
source = "own"
since = "2026-11-01"
formula = "gmv - net_gmv"
"#;
