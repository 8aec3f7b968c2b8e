//! The brief against sums made row by row.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use kpi_core::engine::{Dataset, TableCoverage};
use kpi_core::facts::{self, FactBatch};
use kpi_core::metric::{Basis, Lang};
use kpi_core::model::{Assignment, AssignmentScope, OrderLine, OrderStatus, Record, Shop};
use kpi_core::money::Currency;
use kpi_core::period::{Market, Period};
use kpi_core::report::{Audience, Block, Brief, BriefSpec, Cell, Chart, FigureId, Report, Section};
use rust_decimal::Decimal;

const SHOPS: [&str; 3] = ["7495000000000000001", "7495000000000000002", "7495000000000000003"];
const PEOPLE: [&str; 3] = ["anna", "ben", "anna"];

/// What was sold: shop, local day, order and amount.
type Sales = Vec<(usize, NaiveDate, u32, Decimal)>;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn now() -> DateTime<Utc> {
    "2026-11-16T08:00:00Z".parse().unwrap()
}

/// Some orders on every day but Sundays, more of them from month to month.
fn sales(from: &str, through: &str) -> Sales {
    let mut all = Vec::new();
    let mut state: u64 = 11;
    let mut next = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    for date in Period::inclusive(day(from), day(through)).unwrap().days() {
        for shop in 0..SHOPS.len() {
            let busy =
                if date.weekday().num_days_from_monday() == 6 { 0 } else { 1 + next(3) + u64::from(date.month() % 3) };
            for order in 0..busy {
                let cents = i64::try_from(500 + next(9_500) * (3 - shop as u64)).unwrap();
                all.push((shop, date, u32::try_from(order).unwrap(), Decimal::new(cents, 2)));
            }
        }
    }
    all
}

fn dataset(sales: &Sales, through: &str, currencies: [Currency; 3]) -> Dataset {
    let mut data = Dataset::new();
    let mut lines = Vec::new();
    for (shop, id) in SHOPS.iter().enumerate() {
        let zone = Market::GB.default_zone();
        data.add_shop(Shop::new(id.parse().unwrap(), Market::GB, currencies[shop], zone));
        let mut run = Assignment::new(AssignmentScope::Shop, (*id).into(), day("2020-01-01"));
        run.person_id = Some(PEOPLE[shop].parse().unwrap());
        data.add_assignment(run);
    }
    for (shop, date, order, amount) in sales {
        let at = Market::GB.default_zone().day_start(*date) + chrono::Duration::hours(10);
        let id = format!("{}{shop}{order}", date.format("%Y%m%d"));
        let (shop_id, status) = (SHOPS[*shop].parse().unwrap(), OrderStatus::Completed);
        let price = amount.to_string().parse().unwrap();
        let currency = currencies[*shop];
        let mut line =
            OrderLine::new(id.parse().unwrap(), "1".parse().unwrap(), shop_id, currency, at, status, 1, price);
        line.paid_time = Some(at);
        lines.push(line);
    }
    if !lines.is_empty() {
        data.add(FactBatch::try_new(facts::to_batch(&lines).unwrap(), OrderLine::TABLE).unwrap()).unwrap();
    }
    let first = sales.iter().map(|(_, date, ..)| *date).min().unwrap_or(day("2026-01-01"));
    let days = Period::inclusive(first, day(through)).unwrap();
    data.with_coverage("order_lines", TableCoverage::new(days)).unwrap()
}

fn spec() -> BriefSpec {
    let second = Basis::preset("tiktok_analytics").unwrap();
    BriefSpec::new(Basis::preset("paid_net").unwrap(), now()).with_second_basis(second)
}

/// Nine months and a half.
fn whole() -> (Sales, Brief) {
    let sales = sales("2026-02-01", "2026-11-15");
    let brief = spec().build(&dataset(&sales, "2026-11-15", [Currency::GBP; 3])).unwrap();
    (sales, brief)
}

fn value(report: &Report, id: &str) -> Decimal {
    let figure = report.figures.get(&FigureId::from(id)).unwrap_or_else(|| panic!("no figure {id}"));
    figure.value.unwrap_or_else(|| panic!("{id} has no value")).normalize()
}

fn sum(sales: &Sales, from: &str, last: &str, wanted: impl Fn(usize) -> bool) -> Decimal {
    let days = day(from)..=day(last);
    let found = sales.iter().filter(|(shop, date, ..)| days.contains(date) && wanted(*shop));
    found.map(|(.., amount)| *amount).sum::<Decimal>().normalize()
}

fn section<'r>(report: &'r Report, id: &str) -> &'r Section {
    report.sections.iter().find(|section| section.id == id).unwrap()
}

#[test]
fn what_was_sold_is_the_sum_of_the_rows() {
    let (sales, brief) = whole();
    let report = &brief.report;
    assert_eq!(report.check(), []);
    assert_eq!(report.as_of, day("2026-11-15"));
    assert_eq!(value(report, "week.gmv"), sum(&sales, "2026-11-09", "2026-11-15", |_| true));
    assert_eq!(value(report, "to-date.gmv"), sum(&sales, "2026-11-01", "2026-11-15", |_| true));
    assert_eq!(value(report, "to-date.gmv.before"), sum(&sales, "2026-10-01", "2026-10-15", |_| true));
    for (index, shop) in SHOPS.iter().enumerate() {
        let id = format!("month.gmv.{shop}");
        assert_eq!(value(report, &id), sum(&sales, "2026-10-01", "2026-10-31", |of| of == index));
        // Nothing is cancelled or refunded: both bases see the same.
        assert_eq!(value(report, &format!("{id}.second")), value(report, &id));
    }
    let days = day("2026-10-01")..=day("2026-10-31");
    let orders = sales.iter().filter(|(_, date, ..)| days.contains(date)).count();
    assert_eq!(value(report, "month.orders.all"), Decimal::from(orders));
}

#[test]
fn the_pace_is_what_was_sold_over_what_the_plan_has_for_these_days() {
    let (sales, brief) = whole();
    let (report, plan) = (&brief.report, brief.plan.as_ref().unwrap());
    plan.check().unwrap();
    let mut by_person: BTreeMap<&str, Decimal> = BTreeMap::new();
    for (index, person) in PEOPLE.iter().enumerate() {
        *by_person.entry(person).or_default() += sum(&sales, "2026-11-01", "2026-11-15", |shop| shop == index);
    }
    for (person, sold) in by_person {
        assert_eq!(value(report, &format!("pace.{person}.actual")), sold.normalize());
        let expected: i64 = plan.days(person).unwrap().iter().take(15).sum();
        let expected = plan.unit().amount(expected);
        assert_eq!(value(report, &format!("pace.{person}.expected")), expected.normalize());
        let index = value(report, &format!("pace.{person}.index"));
        assert!((index * expected - sold).abs() < Decimal::new(1, 4), "{index} {expected} {sold}");
    }
}

#[test]
fn the_difference_is_divided_without_rest() {
    let (sales, brief) = whole();
    let report = &brief.report;
    let difference = value(report, "gap.difference");
    assert_eq!(value(report, "gap.sold"), sum(&sales, "2026-10-01", "2026-10-31", |_| true));
    assert_eq!(difference, value(report, "gap.sold") - value(report, "gap.plan"));
    let of = |prefix: &str| -> Decimal {
        let parts = report.figures.keys().filter(|id| id.as_str().starts_with(prefix));
        parts.map(|id| value(report, id.as_str())).sum()
    };
    assert_eq!(of("gap.driver."), difference);
    assert_eq!(of("gap.part."), difference);
}

#[test]
fn the_rows_and_columns_of_the_target_add_up() {
    let (_, brief) = whole();
    let report = &brief.report;
    let target = value(report, "next.target");
    assert_eq!(value(report, "next.company.month"), target);
    let tables: Vec<_> = section(report, "next")
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
        .collect();
    assert_eq!(tables.len(), 2); // people, shops
    for table in tables {
        let rows: Vec<Vec<Decimal>> = table
            .rows
            .iter()
            .map(|row| {
                let figures = row.cells.iter().filter_map(|cell| match cell {
                    Cell::Figure(id) => Some(value(report, id.as_str())),
                    _ => None,
                });
                figures.collect()
            })
            .collect();
        let (total, parts) = rows.split_last().unwrap();
        for row in &rows {
            let (month, weeks) = row.split_last().unwrap();
            assert_eq!(weeks.iter().sum::<Decimal>(), *month);
        }
        for (column, whole) in total.iter().enumerate() {
            assert_eq!(parts.iter().map(|row| row[column]).sum::<Decimal>(), *whole);
        }
        assert_eq!(total.last(), Some(&target));
    }
    let days = report.figures.keys().filter(|id| id.as_str().starts_with("next.day."));
    assert_eq!(days.map(|id| value(report, id.as_str())).sum::<Decimal>(), target);
    // Sundays are closed in the history, so no Sunday has a target.
    assert_eq!(value(report, "next.day.2026-12-06"), Decimal::ZERO);
}

#[test]
fn the_others_are_the_whole_less_what_is_shown() {
    let (sales, brief) = {
        let sales = sales("2026-02-01", "2026-11-15");
        let brief = spec().with_top(1).build(&dataset(&sales, "2026-11-15", [Currency::GBP; 3])).unwrap();
        (sales, brief)
    };
    let report = &brief.report;
    let others = sum(&sales, "2026-10-01", "2026-10-31", |shop| shop != 0);
    assert_eq!(value(report, "month.gmv.others"), others);
    assert_eq!(value(report, "month.gmv.others.second"), others);
    assert_eq!(report.check(), []);
}

#[test]
fn a_persons_brief_holds_what_the_person_answers_for() {
    let (sales, brief) = whole();
    let data = dataset(&sales, "2026-11-15", [Currency::GBP; 3]);
    let mut of_people = Decimal::ZERO;
    for person in ["anna", "ben"] {
        let own = spec().with_audience(Audience::Person(person.to_owned())).build(&data).unwrap();
        let sold = value(&own.report, "to-date.gmv");
        assert_eq!(sold, sum(&sales, "2026-11-01", "2026-11-15", |shop| PEOPLE[shop] == person));
        assert_eq!(own.report.check(), []);
        of_people += sold;
    }
    assert_eq!(of_people, value(&brief.report, "to-date.gmv"));
}

/// Shop 2 changes its team on 9 November; who is responsible for it stays.
fn team_of(shop: usize, date: NaiveDate) -> &'static str {
    if shop == 0 || (shop == 2 && date < day("2026-11-09")) { "north" } else { "south" }
}

#[test]
fn a_teams_brief_follows_dated_assignments_in_every_form() {
    let (sales, whole) = whole();
    let mut data = dataset(&sales, "2026-11-15", [Currency::GBP; 3]);
    let changed = day("2026-11-09");
    for (shop, team, from, to) in [
        (0, "north", "2020-01-01", None),
        (1, "south", "2020-01-01", None),
        (2, "north", "2020-01-01", Some(changed)),
        (2, "south", "2026-11-09", None),
    ] {
        let mut run = Assignment::new(AssignmentScope::Shop, SHOPS[shop].into(), day(from));
        (run.team_id, run.valid_to) = (Some(team.parse().unwrap()), to);
        data.add_assignment(run);
    }
    let sold = |team: &str, from: &str, last: &str| -> Decimal {
        let days = day(from)..=day(last);
        let own = sales.iter().filter(|(shop, date, ..)| days.contains(date) && team_of(*shop, *date) == team);
        own.map(|(.., amount)| *amount).sum::<Decimal>().normalize()
    };
    let mut of_teams = Decimal::ZERO;
    for team in ["north", "south"] {
        let own = spec().with_audience(Audience::Team(team.to_owned())).build(&data).unwrap();
        let report = &own.report;
        assert_eq!(report.check(), []);
        assert_eq!(value(report, "to-date.gmv"), sold(team, "2026-11-01", "2026-11-15"));
        assert_eq!(value(report, "week.gmv"), sold(team, "2026-11-09", "2026-11-15"));
        assert_eq!(value(report, "gap.sold"), sold(team, "2026-10-01", "2026-10-31"));
        // A team may have several persons, and a person may sell for two teams.
        let people: Vec<&str> =
            report.figures.keys().filter_map(|id| id.as_str().strip_prefix("pace.")?.strip_suffix(".actual")).collect();
        let wanted: &[&str] = if team == "north" { &["anna"] } else { &["anna", "ben"] };
        assert!(wanted.iter().all(|person| people.contains(person)), "{people:?}");
        assert_eq!(people.contains(&"ben"), team == "south");
        assert_eq!(value(report, "pace.company.actual"), value(report, "to-date.gmv"));
        of_teams += value(report, "to-date.gmv");

        let read = Report::from_json(&report.to_json().unwrap()).unwrap();
        assert_eq!((&read, &read.audience), (report, &Audience::Team(team.to_owned())));
        for (lang, kicker) in [(Lang::En, format!("For the team {team}")), (Lang::Zh, format!("团队：{team}"))] {
            let (page, text) = (report.to_html(lang).unwrap(), report.to_markdown(lang).unwrap());
            assert!(page.contains(&kicker) && page.contains("data-figure=\"to-date.gmv\""));
            assert!(text.contains(&kicker), "{text}");
        }
    }
    assert_eq!(of_teams, value(&whole.report, "to-date.gmv"));
    let unknown = spec().with_audience(Audience::Team("west".to_owned())).build(&data).unwrap_err();
    assert_eq!(unknown.code(), "report.nothing_sold");
}

#[test]
fn every_form_shows_the_same_figures() {
    let (_, brief) = whole();
    let report = &brief.report;
    assert_eq!(&Report::from_json(&report.to_json().unwrap()).unwrap(), report);
    for lang in [Lang::En, Lang::Zh] {
        assert!(report.to_html(lang).unwrap().contains("data-figure=\"to-date.gmv\""));
        assert!(report.to_markdown(lang).unwrap().contains("GBP"));
        for id in report.figures.keys() {
            assert!(!report.explain(id.as_str(), lang).unwrap().is_empty());
        }
    }
    assert_eq!(brief.tables.iter().map(|(name, _)| *name).collect::<Vec<_>>().len(), 5);
}

#[test]
fn half_a_month_gives_a_page_that_says_what_it_cannot_say() {
    let sales = sales("2026-11-02", "2026-11-15");
    let brief = spec().build(&dataset(&sales, "2026-11-15", [Currency::GBP; 3])).unwrap();
    let report = &brief.report;
    assert_eq!(report.check(), []);
    assert_eq!(value(report, "to-date.gmv"), sum(&sales, "2026-11-01", "2026-11-15", |_| true));
    // The days before the first row are not known, so nothing is compared with them.
    let change = &report.figures[&FigureId::from("to-date.gmv.change")];
    assert!(change.value.is_none() && change.missing.is_some());
    assert!(brief.plan.is_none());
    for id in ["pace", "gap"] {
        assert!(matches!(&section(report, id).blocks[0], Block::Paragraph(text) if !text.en.is_empty()), "{id}");
    }
    assert!(report.to_html(Lang::Zh).is_ok());
    let has_chart =
        |section: &Section| section.blocks.iter().any(|block| matches!(block, Block::Chart(Chart::Waterfall { .. })));
    assert!(!has_chart(section(report, "gap")));
}

#[test]
fn an_only_shop_is_behind_once() {
    let behind = |shops: usize| {
        let mut sales = sales("2026-02-01", "2026-11-05");
        sales.retain(|(shop, ..)| *shop < shops);
        let brief = spec().build(&dataset(&sales, "2026-11-15", [Currency::GBP; 3])).unwrap();
        let ids = brief.report.findings.into_iter().map(|finding| finding.id);
        ids.filter(|id| id.starts_with("pace.")).collect::<Vec<_>>()
    };
    let several = behind(3);
    assert!(SHOPS.iter().any(|shop| several.contains(&format!("pace.{shop}"))), "{several:?}");
    assert_eq!(behind(1), ["pace.company", "pace.anna"]);
}

#[test]
fn what_cannot_be_answered_is_an_error_with_its_cure() {
    let nothing = dataset(&Vec::new(), "2026-11-15", [Currency::GBP; 3]);
    let error = spec().build(&nothing).unwrap_err();
    assert!(error.to_string().contains("order_lines, which was not given"), "{error}");
    assert!(!error.cure().is_empty());

    let sales = sales("2026-10-01", "2026-11-15");
    let two = dataset(&sales, "2026-11-15", [Currency::GBP, Currency::GBP, Currency::THB]);
    let error = spec().build(&two).unwrap_err();
    assert!(error.to_string().contains("GBP") && error.to_string().contains("THB"), "{error}");
    assert!(error.code().starts_with("engine."), "{}", error.code());

    let early = spec().with_as_of(day("2026-09-30")).build(&dataset(&sales, "2026-11-15", [Currency::GBP; 3]));
    assert_eq!(early.unwrap_err().code(), "report.nothing_sold");

    let mut silent = Dataset::new();
    for batch in dataset(&sales, "2026-11-15", [Currency::GBP; 3]).tables().flat_map(|(_, batches)| batches) {
        silent.add(batch.clone()).unwrap();
    }
    assert_eq!(spec().build(&silent.with_default_zone(Market::GB.default_zone())).unwrap_err().code(), "report.no_day");
}
