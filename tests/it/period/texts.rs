//! Text in and out: names, dates, errors, and no panic from any bytes.

use super::date;
use kpi_core::Error;
use kpi_core::period::{
    Cohort, Cutoff, DateLimits, Grain, Market, Period, PeriodError, ShopZone, WorkWeek, parse_iso_date,
    parse_iso_instant, parse_iso_local,
};
use proptest::prelude::*;

#[test]
fn markets_are_read_by_code_and_printed_by_code() {
    for market in Market::all() {
        assert_eq!(market.code().parse::<Market>().unwrap(), *market);
        assert_eq!(serde_json::to_string(market).unwrap(), format!("\"{market}\""));
        assert_eq!(market.currency().code().len(), 3);
    }
    assert_eq!(Market::all().len(), 16);
    assert_eq!("UK".parse::<Market>().unwrap(), Market::GB);
    assert_eq!(serde_json::from_str::<Market>("\"UK\"").unwrap(), Market::GB);
    let error = "Vietnam".parse::<Market>().unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"unknown market "Vietnam"; known: US GB DE FR IT ES IE MX BR JP ID TH VN MY PH SG"#
    );
    let listed = error.to_string();
    assert!(Market::all().iter().all(|market| listed.contains(market.code())));
}

#[test]
fn a_zone_nearly_right_gets_a_suggestion() {
    let suggestion = |text: &str| match text.parse::<ShopZone>().unwrap_err() {
        PeriodError::UnknownZone { suggestion, .. } => suggestion,
        other => panic!("{other}"),
    };
    assert_eq!(suggestion("asia/jakarta").as_deref(), Some("Asia/Jakarta"));
    assert_eq!(suggestion("America/Los Angeles").as_deref(), Some("America/Los_Angeles"));
    assert_eq!(suggestion("Los_Angeles").as_deref(), Some("America/Los_Angeles"));
    assert_eq!(suggestion("Europe/Londn").as_deref(), Some("Europe/London"));
    assert_eq!(suggestion("somewhere over the rainbow"), None);
    assert_eq!(suggestion(""), None);
    let json = serde_json::to_string(&Market::BR.default_zone()).unwrap();
    assert_eq!(json, "\"America/Sao_Paulo\"");
    assert_eq!(serde_json::from_str::<ShopZone>(&json).unwrap(), Market::BR.default_zone());
}

#[test]
fn dates_are_read_in_one_form_only() {
    let limits = DateLimits::default();
    assert_eq!(parse_iso_date("2026-11-22", limits).unwrap(), date("2026-11-22"));
    for text in [
        "2026-1-2",
        "22/11/2026",
        "2026-11-22 ",
        "+2026-11-22",
        "2026-11-31",
        "",
        "NaN",
        "2026\u{2010}11-22",
        "2026-11-2\u{0660}",
    ] {
        assert_eq!(parse_iso_date(text, limits).unwrap_err().code(), "period.invalid_date", "{text}");
    }
    for text in ["1989-12-31", "2101-01-01", "0001-01-01", "9999-12-31"] {
        let error = parse_iso_date(text, limits).unwrap_err();
        assert_eq!(error.to_string(), format!("date {text} is outside 1990-01-01..=2100-12-31"));
    }
}

#[test]
fn times_are_read_with_their_offset_or_without_as_asked() {
    let limits = DateLimits::default();
    for text in ["2026-11-22T14:05:06", "2026-11-22 14:05:06", "2026-11-22T14:05:06.000"] {
        assert_eq!(parse_iso_local(text, limits).unwrap(), date("2026-11-22").and_hms_opt(14, 5, 6).unwrap());
    }
    for text in [
        "2026-11-22",
        "2026-11-22T24:00:00",
        "2026-11-22T14:05:60",
        "2026-11-22T14:5",
        "2026-11-22T14:05:06Z",
        "2026-11-22t14:05:06",
    ] {
        assert_eq!(parse_iso_local(text, limits).unwrap_err().code(), "period.invalid_date", "{text}");
    }
    let instant = parse_iso_instant("2026-11-22T14:05:06Z", limits).unwrap();
    for text in ["2026-11-22T21:05:06+07:00", "2026-11-22T06:05:06-08:00", "2026-11-22T19:35:06+05:30"] {
        assert_eq!(parse_iso_instant(text, limits).unwrap(), instant, "{text}");
    }
    for text in ["2026-11-22T14:05:06", "2026-11-22T14:05:06+0700", "2026-11-22T14:05:06+25:00", "Z", "+07:00"] {
        assert_eq!(parse_iso_instant(text, limits).unwrap_err().code(), "period.invalid_date", "{text}");
    }
    let wide = parse_iso_instant("1985-11-22T14:05:06Z", limits).unwrap_err();
    assert_eq!(wide.code(), "period.date_out_of_range");
    assert!(DateLimits::try_new(date("2026-01-02"), date("2026-01-01")).is_err());
}

#[test]
fn errors_are_told_with_code_and_cure_and_stay_small() {
    let errors: Vec<PeriodError> = vec![
        "XX".parse::<Market>().unwrap_err(),
        "Mars/Olympus".parse::<ShopZone>().unwrap_err(),
        "2026-13".parse::<Period>().unwrap_err(),
        "fortnight".parse::<Grain>().unwrap_err(),
        "s1d_e2d".parse::<Cohort>().unwrap_err(),
        "mon-noday".parse::<WorkWeek>().unwrap_err(),
        "24:00".parse::<Cutoff>().unwrap_err(),
    ];
    for error in errors {
        assert!(error.code().starts_with("period."), "{error}");
        assert!(error.cure().ends_with('.'), "{error}");
        let wrapped = Error::from(error.clone());
        assert_eq!((wrapped.code(), wrapped.to_string()), (error.code(), error.to_string()));
    }
    assert!(size_of::<PeriodError>() <= 64, "{}", size_of::<PeriodError>());
}

fn every_parser(text: &str) {
    let limits = DateLimits::default();
    let _ = text.parse::<Market>();
    let _ = text.parse::<ShopZone>();
    let _ = text.parse::<WorkWeek>();
    let _ = parse_iso_instant(text, limits);
    let _ = parse_iso_local(text, limits);
    if let Ok(day) = parse_iso_date(text, limits) {
        assert_eq!(day.to_string(), text);
    }
    if let Ok(period) = text.parse::<Period>() {
        assert_eq!(period.to_string().parse::<Period>().unwrap(), period);
    }
    if let Ok(cohort) = text.parse::<Cohort>() {
        assert_eq!(cohort.to_string().parse::<Cohort>().unwrap(), cohort);
    }
    if let Ok(cutoff) = text.parse::<Cutoff>() {
        assert_eq!(cutoff.to_string(), text);
    }
    for grain in Grain::all() {
        if let Ok(period) = grain.parse_label(text) {
            assert_eq!(period.label(*grain).as_deref(), Some(text));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn prop_no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        every_parser(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn prop_no_text_like_a_real_one_panics(text in "[-+0-9TZWQHPDsdem_./: a-z\u{e9}]{0,24}") {
        every_parser(&text);
    }

    #[test]
    fn prop_no_damaged_text_panics(
        text in prop::sample::select(vec!["2026-11-01..2026-12-01", "2026-W53", "2026-Q4", "2026-H2", "s14d_e8d_m21d", "2026-11-22T14:05:06.123+07:00", "Asia/Ho_Chi_Minh", "mon-fri", "14:00", "2026-11-08/P7D"]),
        at in any::<prop::sample::Index>(),
        with in any::<char>(),
    ) {
        let mut chars: Vec<char> = text.chars().collect();
        let at = at.index(chars.len());
        chars[at] = with;
        every_parser(&chars.iter().collect::<String>());
        every_parser(&text[..at]);
    }
}
