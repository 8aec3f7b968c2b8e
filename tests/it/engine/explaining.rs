//! Where a number comes from, and how complete its data is.

use kpi_core::engine::{Query, RankOrder, TableCoverage};
use kpi_core::facts;
use kpi_core::metric::{Basis, Catalogue, Lang, resolve};
use kpi_core::period::{Grain, Period};
use proptest::test_runner::TestRunner;

use super::random::{case, dataset};
use super::reference::{self, Data, Row, parse, text_table};
use super::rows::batch;
use super::standard;

fn shop() -> kpi_core::engine::Dataset {
    let rows = text_table(
        "order_lines",
        "order_id line_id shop_id quantity unit_price paid_time status source source_row\n\
         1 1 7 1 100 2026-11-02T00:00:00Z COMPLETED orders.csv 2\n\
         1 2 7 2 50 2026-11-02T00:00:00Z COMPLETED orders.csv 3\n\
         2 1 7 1 30 2026-11-20T00:00:00Z COMPLETED orders.csv 4\n\
         3 1 8 1 7 2026-11-20T00:00:00Z COMPLETED orders.csv 5\n\
         4 1 7 1 9 2026-10-31T00:00:00Z COMPLETED orders.csv 6\n",
    );
    let mut data = kpi_core::engine::Dataset::new().with_default_zone("UTC".parse().unwrap());
    data.add(batch(facts::table("order_lines").unwrap(), &rows)).unwrap();
    data
}

#[test]
fn an_explanation_names_definition_days_arithmetic_and_rows() {
    let aov = standard("aov", &Basis::preset("tiktok_analytics").unwrap());
    let query = Query::new([aov.clone()]).by("shop_id").period(Period::month(2026, 11).unwrap());
    let coverage = TableCoverage::new("2026-11-01..2026-11-22".parse().unwrap());
    let coverage = coverage.with_watermark("2026-11-22T08:00:00Z".parse().unwrap());
    let data = shop().with_coverage("order_lines", coverage).unwrap();
    let table = query.run(&data).unwrap();
    let why = table.explain_number(0, "aov", &data, 2).unwrap();
    assert_eq!((why.fingerprint.as_str(), why.version), (aov.fingerprint.as_str(), aov.version));
    let sides = (why.numerator.as_ref().unwrap().to_string(), why.denominator.as_ref().unwrap().to_string());
    assert_eq!(sides, ("230".to_owned(), "2".to_owned()));
    assert_eq!(why.shown.unwrap().to_string(), "115");
    let gmv = why.evidence.iter().find(|found| found.aggregate.starts_with("sum")).unwrap();
    assert_eq!((gmv.rows, gmv.sample.len(), gmv.value.as_ref().unwrap().to_string()), (3, 2, "230".to_owned()));
    let rows: Vec<_> = gmv.sample.iter().map(|row| (row.source.as_deref(), row.source_row, row.row)).collect();
    assert_eq!(rows, [(Some("orders.csv"), Some(2), 0), (Some("orders.csv"), Some(3), 1)]);
    assert_eq!((why.coverage.days_covered, why.coverage.days_expected), (Some(21), Some(30)));
    assert!(why.coverage.watermark.is_some() && why.coverage.stated);

    let english = why.to_string();
    for part in [
        "(aov)",
        "= 230 / 2",
        "Cell: shop_id = 7",
        "Days: 2026-11-01 to 2026-11-30",
        "Time zone: UTC",
        "[tiktok_analytics]",
        "order_id 1, line_id 2 (orders.csv, row 3)",
        "21 of 30 days, as stated by the source, through 2026-11-21",
    ] {
        assert!(english.contains(part), "{part} is missing in\n{english}");
    }
    let chinese = why.text(Lang::Zh);
    for part in
        ["单元格：shop_id = 7", "日期：2026-11-01 至 2026-11-30", "（orders.csv 第 3 行）", "30 天中已覆盖 21 天"]
    {
        assert!(chinese.contains(part), "{part} is missing in\n{chinese}");
    }
    let json = serde_json::to_value(&why).unwrap();
    assert_eq!((json["shown"].as_str(), json["numerator"].as_str()), (Some("115"), Some("230")));
}

#[test]
fn the_line_of_the_others_has_arithmetic_and_no_rows() {
    let table = Query::new([standard("gmv", &Basis::default())]).by("order_id").run(&shop()).unwrap();
    let top = table.top_n("gmv", 1, &[], RankOrder::Best).unwrap();
    let why = top.explain_number(1, "gmv", &shop(), 5).unwrap();
    assert!(why.others && why.evidence[0].sample.is_empty());
    assert_eq!((why.rows, why.value.unwrap().to_string()), (3, "46".to_owned()));
}

#[test]
fn prop_the_rows_named_are_the_rows_that_count() {
    let mut runner = TestRunner::deterministic();
    let (mut explained, mut checked, mut of_sources) = (0, 0, 0);
    for _ in 0..40 {
        let case = case(runner.rng());
        let data = dataset(&case);
        let Ok(table) = case.query.run(&data) else { continue };
        for row in (0..table.len()).take(3) {
            for metric in table.metrics() {
                let why = table.explain_number(row, metric, &data, 1_000).unwrap();
                explained += 1;
                let counted: u64 = why.evidence.iter().map(|found| found.rows).sum();
                assert_eq!(counted, why.rows);
                for found in why.evidence {
                    of_sources += u32::from(case.by.iter().any(|dimension| dimension == "source"));
                    assert_eq!(u64::try_from(found.sample.len()).unwrap(), found.rows, "{metric}");
                    // The rows named, alone, give the same value of the measure.
                    let rows = &case.data.tables[found.table];
                    let named: Vec<Row> = found.sample.iter().map(|id| rows[id.row].clone()).collect();
                    let definition = table.definition(metric).unwrap();
                    // Who came back is decided by rows of other days, too.
                    let is_plain = !found.aggregate.contains("to date");
                    if let Some(days) = found.days.filter(|_| is_plain && !named.is_empty()) {
                        let mut alone = Data { ..case.data.clone() };
                        alone.tables.insert(found.table, named);
                        let mut place = reference::Place::whole(days);
                        let keys = table.keys(row).unwrap().into_iter().map(|key| key.map(str::to_owned));
                        place.dimensions = case.by.iter().cloned().zip(keys).collect();
                        if let Ok(value) = &reference::nodes(definition, &alone, &place)[found.node] {
                            assert_eq!(found.value.map(|value| parse(&value.to_string())), *value, "{metric}");
                            checked += 1;
                        }
                    }
                }
            }
        }
    }
    assert!(explained > 50 && checked > 50 && of_sources > 0, "{explained} {checked} {of_sources}");
}

#[test]
fn maturity_follows_the_data_and_not_the_calendar() {
    let cohort = Catalogue::standard().iter().find(|metric| {
        let definition = resolve(Catalogue::standard(), metric.id.as_str(), &Basis::default()).unwrap();
        definition.nodes.iter().any(|node| matches!(node, kpi_core::metric::Node::Cohort { .. }))
    });
    let id = cohort.unwrap().id.as_str();
    let definition = standard(id, &Basis::default());
    let mature = |last: &str| {
        let mut data = shop();
        for table in definition.tables().into_keys() {
            data.add(batch(facts::table(table).unwrap(), &[])).unwrap();
            let days = Period::inclusive("2026-01-01".parse().unwrap(), last.parse().unwrap()).unwrap();
            data = data.with_coverage(table, TableCoverage::new(days)).unwrap();
        }
        let query = Query::new([definition.clone()]).period("2026-11-01".parse().unwrap());
        query.run(&data).unwrap().cell_coverage(0, id).unwrap()
    };
    assert_eq!(mature("2026-10-20").mature, Some(false));
    let far = mature("2027-06-30");
    assert_eq!((far.mature, far.is_complete()), (Some(true), true));
    assert!(far.matures_on.unwrap() <= "2026-11-30".parse().unwrap());
}

/// The published vector of rolling ratios: a missing day hides every window that holds it.
#[test]
fn windows_with_a_missing_day_are_null() {
    let own = "[[metric]]\nid = \"ctr_3_days\"\nversion = 1\nen = \"CTR of 3 days\"\nzh = \"近3天点击率\"\n\
        unit = \"share\"\ndirection = \"higher\"\nmeaning = \"Of three days.\"\nsource = \"test\"\nsince = \"2026-11-01\"\n\
        [metric.window]\ninput = \"ctr\"\ndays = 3\npartial = \"null\"\n";
    let catalogue = Catalogue::standard().merged(&Catalogue::from_toml("own", own).unwrap()).0;
    let rolling = resolve(&catalogue, "ctr_3_days", &Basis::default()).unwrap();
    let rows = text_table(
        "traffic",
        "shop_id day days clicks impressions\n7 2026-10-29 1 5 100\n7 2026-10-30 1 7 120\n7 2026-11-01 1 4 80\n\
         7 2026-11-02 1 9 150\n7 2026-11-03 1 0 0\n",
    );
    let mut data = kpi_core::engine::Dataset::new().with_default_zone("UTC".parse().unwrap());
    data.add(batch(facts::table("traffic").unwrap(), &rows)).unwrap();
    let known = TableCoverage::new("2026-10-29..2026-11-04".parse().unwrap());
    let known = known.without_days(["2026-10-31".parse().unwrap()]);
    let data = data.with_coverage("traffic", known).unwrap();
    let query = Query::new([rolling]).period("2026-10-29..2026-11-04".parse().unwrap()).grain(Grain::Day);
    let table = query.run(&data).unwrap();
    let found: Vec<_> = (0..table.len())
        .map(|row| {
            let value = table.exact(row, "ctr_3_days").unwrap().map_or("null".to_owned(), ToString::to_string);
            format!("{} {value}", table.period(row).unwrap().unwrap().from())
        })
        .collect();
    let expected = [
        "2026-10-29 null",
        "2026-10-30 null",
        "2026-10-31 null",
        "2026-11-01 null",
        "2026-11-02 null",
        "2026-11-03 13/230",
    ];
    assert_eq!(found, expected);
}

#[test]
fn prop_the_first_and_the_last_day_are_those_of_the_shops_own_clocks() {
    use chrono::{DateTime, TimeDelta, TimeZone};
    use kpi_core::model::Shop;
    use kpi_core::money::Currency;
    use kpi_core::period::Market;
    use proptest::prelude::*;

    let zones = [
        ("1", Market::US, Currency::USD, chrono_tz::America::Los_Angeles),
        ("2", Market::TH, Currency::THB, chrono_tz::Asia::Bangkok),
        ("3", Market::GB, Currency::GBP, chrono_tz::Europe::London),
    ];
    let begin: DateTime<chrono::Utc> = "2026-10-20T00:00:00Z".parse().unwrap();
    let mut runner = TestRunner::deterministic();
    for round in 0..6 {
        let rng = runner.rng();
        let mut rows: Vec<(usize, DateTime<chrono::Utc>)> = (0..3_000)
            .map(|_| (rng.random_range(0..3), begin + TimeDelta::minutes(rng.random_range(0..20_000))))
            .collect();
        if round % 3 > 0 {
            rows.sort_by_key(|(_, moment)| *moment);
        }
        if round % 3 > 1 {
            rows.reverse();
        }
        let days = rows.iter().map(|(zone, moment)| zones[*zone].3.from_utc_datetime(&moment.naive_utc()).date_naive());
        let (first, last) = (days.clone().min(), days.max());

        let mut data = kpi_core::engine::Dataset::new();
        for (id, market, currency, zone) in zones {
            data.add_shop(Shop::new(id.parse().unwrap(), market, currency, kpi_core::period::ShopZone::new(zone)));
        }
        let table = facts::table("order_lines").unwrap();
        let mut rest = rows.as_slice();
        while !rest.is_empty() {
            let (now, later) = rest.split_at(rng.random_range(1..=rest.len()));
            let mut text = "order_id line_id shop_id quantity unit_price create_time paid_time status\n".to_owned();
            for (number, (zone, moment)) in now.iter().enumerate() {
                let moment = moment.to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
                text.push_str(&format!("{number} 1 {} 1 1 {moment} {moment} COMPLETED\n", zones[*zone].0));
            }
            data.add(batch(table, &text_table("order_lines", &text))).unwrap();
            rest = later;
        }
        let query = Query::new([standard("orders", &Basis::preset("tiktok_analytics").unwrap())]);
        for threads in [1, 2] {
            let found = query.clone().threads(threads).run(&data).unwrap().coverage();
            let [found] = found.as_slice() else { panic!("{found:?}") };
            assert_eq!((found.first_day, found.last_day, found.rows), (first, last, 3_000), "round {round}");
        }
    }
}
