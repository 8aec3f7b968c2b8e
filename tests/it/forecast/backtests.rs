//! The goals of the back-test on the shipped daily series hold.
use crate::support::repo;
use backtest::{Daily, forecaster, pace, read, seasonal_naive};

fn columns() -> Vec<Daily> {
    let text = std::fs::read_to_string(repo("examples/data/online-retail-daily.csv")).unwrap();
    ["orders", "gross_sales_gbp", "net_sales_gbp"].iter().map(|column| read(&text, column).unwrap()).collect()
}

#[test]
fn forecasts_beat_the_seasonal_naive_one_and_their_intervals_hold() {
    for daily in columns() {
        let (naive, ours) = (seasonal_naive(&daily), forecaster(&daily, false).unwrap());
        assert!(ours.mase < 0.95 * naive.mase && ours.smape < naive.smape, "{}: {ours:?} {naive:?}", daily.name);
        let coverage = ours.coverage.unwrap();
        assert!((0.72..=0.88).contains(&coverage), "{}: {coverage}", daily.name);
    }
}

#[test]
fn half_a_month_says_more_about_the_whole_than_its_run_rate() {
    for daily in columns() {
        let pace = pace(&daily, true).unwrap();
        assert!(pace.months >= 12 && pace.gain() >= 0.30, "{}: {pace:?} {}", daily.name, pace.gain());
    }
}

#[test]
fn a_damaged_file_is_refused_with_its_line() {
    assert_eq!(read("date,open\n", "orders").unwrap_err().to_string(), "there is no column \"orders\"");
    assert_eq!(read("date,open,orders\n2026-01-01,1,x\n", "orders").unwrap_err().to_string(), "line 2 is damaged");
}
