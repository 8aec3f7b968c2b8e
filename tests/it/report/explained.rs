//! Where a number comes from, asked by its name.

use kpi_core::metric::Lang;

use super::sample::sample;

#[test]
fn a_derived_figure_is_followed_to_the_rows() {
    insta::assert_snapshot!(sample().explain("oct.gap", Lang::En).unwrap(), @r"
    Gap to plan [oct.gap] = -7,787.60 GBP
      Kind: computed from other figures
      Arithmetic: 58,212.40 - 66,000.00
      From:
        GMV October [oct.gmv] = 58,212.40 GBP
          Period: Oct 2026 (2026-10-01 – 2026-10-31)
          Coverage: all 31 days
          Kind: computed from rows
          Definition: Gross merchandise value (gmv v2, paid_net, 9f2c4e1ab07d5538)
            Paid orders by the day of payment, at what the buyer paid; cancelled and refunded lines are taken out on the day of the order.
          Rows that counted: 1,284
          Some of them: 576461413038785752 (orders.csv, line 17)
            576461413038785760 (orders.csv, line 18)
          Arithmetic: sum of 1,284 order lines
        Plan October [oct.plan] = 66,000.00 GBP
          Kind: set in a plan
    ");
}

#[test]
fn the_same_in_chinese() {
    insta::assert_snapshot!(sample().explain("nov.change", Lang::Zh).unwrap(), @r"
    较计划 [nov.change] = -6.4%
      精确值：-0.0636619718309859154929577465
      性质：由其他数字计算
      计算过程：66,480.00 / 71,000.00 - 1
      来源数字：
        全月预测 [nov.outlook] = 66,480.00 GBP
          期间：2026年11月 (2026-11-01 – 2026-11-30)
          性质：由历史推算
        计划 [nov.plan] = 71,000.00 GBP
          性质：计划设定
    ");
}

#[test]
fn a_figure_without_value_says_why() {
    let text = sample().explain("nov.roas", Lang::En).unwrap();
    assert!(text.contains("No value: the month has no orders"), "{text}");
}

#[test]
fn an_unknown_name_is_corrected() {
    let error = sample().explain("nov.gvm", Lang::En).unwrap_err();
    assert_eq!(error.code(), "report.unknown_figure");
    assert_eq!(error.to_string(), "no figure is called \"nov.gvm\"; did you mean \"nov.gmv\"?");
    assert_eq!(sample().explain("", Lang::En).unwrap_err().to_string(), "no figure is called \"\"");
}
