//! Pace: undefined with a reason, never half a day against a whole one.

use kpi_core::target::{
    Actuals, Attainment, ChangeKind, Elapsed, RunningDay, Undefined, period_change, run_rate, seasonal_pace,
};

use super::{build, day, decimal, person, spec};

#[test]
fn zero_denominators_are_undefined_with_a_reason() {
    let pace = run_rate(5.into(), 0.into(), 0, 30).unwrap();
    assert_eq!(pace.attainment.reason(), Some(Undefined::ZeroTarget));
    assert_eq!(pace.forecast.reason(), Some(Undefined::NothingElapsed));
    assert_eq!(run_rate(5.into(), 9.into(), 30, 30).unwrap().required_per_unit.reason(), Some(Undefined::NothingLeft));
    assert_eq!(
        run_rate(5.into(), 9.into(), 31, 30).unwrap_err().to_string(),
        "elapsed: 31 is more than the period has"
    );
    assert_eq!(Attainment::Higher { target: (-1).into() }.of(1.into()).reason(), Some(Undefined::NegativeTarget));
    assert_eq!(Attainment::Knots { knots: Vec::new() }.of(1.into()).reason(), Some(Undefined::NoKnots));
    assert_eq!(period_change(ChangeKind::Amount, None, Some(1.into())).delta.reason(), Some(Undefined::Missing));
    let closed = Elapsed::days(&[0.into(), 0.into()], 1).unwrap();
    let pace = seasonal_pace(100.into(), 5.into(), &closed, decimal("0.5")).unwrap();
    assert_eq!(pace.expected_to_date.reason(), Some(Undefined::NoWeightLeft));
    assert_eq!(pace.seasonal_forecast.reason(), Some(Undefined::NoWeightElapsed));
    let free = Elapsed::days(&[1.into(), 1.into()], 1).unwrap();
    let pace = seasonal_pace(0.into(), 5.into(), &free, decimal("0.5")).unwrap();
    assert_eq!(pace.pace_index.reason(), Some(Undefined::ZeroTarget));
    assert!(seasonal_pace(0.into(), 5.into(), &free, decimal("1.5")).is_err());
}

#[test]
fn the_running_day_counts_by_its_hours_only() {
    let root = person("anna");
    let plan = build(&spec("USD", "2026-11-01..2026-11-05", "400", root));
    let first = day("2026-11-01");
    let mut hours = [0.into(); 24];
    (hours[9], hours[21]) = (1.into(), 3.into());
    let actuals = Actuals::through(first).with("anna", first, 100.into());
    let index = |hour, minute, amount: i64| {
        let today = RunningDay::new(hours, hour, minute, amount.into());
        plan.pace("anna", &actuals, Some(&today), 1.into()).unwrap().pace_index.to_string()
    };
    assert_eq!(index(9, 0, 0), "1");
    assert_eq!(index(9, 30, 0), "8/9"); // 100 against 100 and an eighth of a hundred
    assert_eq!(index(21, 0, 25), "1");
    assert_eq!(index(23, 59, 100), "1");
    // Without the profile a figure of the running day is refused.
    let early = actuals.clone().with("anna", day("2026-11-02"), 10.into());
    let error = plan.pace("anna", &early, None, 1.into()).unwrap_err();
    assert_eq!(error.to_string(), "anna: 2026-11-02 is outside 2026-11-01..2026-11-02");
    let over = Elapsed::days(&[1.into()], 1).unwrap();
    assert_eq!(over.with_hours(&hours, 9, 0).unwrap_err().code(), "target.shape");
    let before = Elapsed::days(&[1.into()], 0).unwrap();
    assert_eq!(before.clone().with_hours(&hours, 24, 0).unwrap_err().to_string(), "time: 24:00 is no time of day");
    let midnight = before.with_hours(&hours, 0, 0).unwrap();
    let pace = seasonal_pace(1.into(), 0.into(), &midnight, 1.into()).unwrap();
    assert_eq!(pace.pace_index.reason(), Some(Undefined::NothingElapsed));
}
