//! Pictures: everything inside its box, steps that meet, ends in the right place.

use std::collections::BTreeMap;

use kpi_core::metric::Lang;
use kpi_core::period::Period;
use kpi_core::report::{Bar, Block, Chart, FigureId, HeatRow, Report, Section, Step, Text, TrendPoint};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::sample::{GBP, empty, figure, sample};

/// A picture of a page: its size and its elements with their attributes.
struct Picture {
    width: i64,
    height: i64,
    shapes: Vec<(String, BTreeMap<String, String>)>,
}

fn attributes(tag: &str) -> BTreeMap<String, String> {
    let mut parts = tag.split('"');
    let mut found = BTreeMap::new();
    while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
        let name = name.trim().trim_end_matches('=').rsplit(' ').next().unwrap_or_default();
        found.insert(name.to_owned(), value.to_owned());
    }
    found
}

/// Lengths in tenths.
fn tenths(text: &str) -> i64 {
    let (whole, tenth) = text.split_once('.').unwrap_or((text, "0"));
    let size = whole.trim_start_matches('-').parse::<i64>().unwrap() * 10 + tenth.parse::<i64>().unwrap();
    if text.starts_with('-') { -size } else { size }
}

fn pictures(page: &str) -> Vec<Picture> {
    let drawn = page.split("<svg viewBox=\"0 0 ").skip(1).filter(|rest| rest.contains("role=\"img\""));
    drawn
        .filter(|rest| rest[..rest.find('>').unwrap()].contains("role=\"img\""))
        .map(|rest| {
            let body = rest.split("</svg>").next().unwrap();
            let mut size = body.split('"').next().unwrap().split(' ').map(tenths);
            let shapes = body.split('<').skip(1).filter_map(|tag| {
                let tag = tag.split('>').next().unwrap();
                let (name, rest) = tag.split_once(' ')?;
                (!name.starts_with('/')).then(|| (name.to_owned(), attributes(rest)))
            });
            Picture { width: size.next().unwrap(), height: size.next().unwrap(), shapes: shapes.collect() }
        })
        .collect()
}

impl Picture {
    fn all(&self, name: &str) -> impl Iterator<Item = &BTreeMap<String, String>> {
        self.shapes.iter().filter(move |(tag, _)| tag == name).map(|(_, attributes)| attributes)
    }

    fn everything_is_inside(&self) {
        for (name, attributes) in &self.shapes {
            let at = |key: &str| tenths(&attributes[key]);
            let (points, slack) = match name.as_str() {
                "rect" => {
                    assert!(at("width") >= 0 && at("height") >= 0, "{attributes:?}");
                    (vec![(at("x"), at("y")), (at("x") + at("width"), at("y") + at("height"))], 0)
                }
                "line" => (vec![(at("x1"), at("y1")), (at("x2"), at("y2"))], 20),
                "text" => (vec![(at("x"), at("y"))], 0),
                "path" => {
                    let numbers: Vec<i64> =
                        attributes["d"].split(['M', 'L', ' ']).filter(|text| !text.is_empty()).map(tenths).collect();
                    (numbers.chunks(2).map(|pair| (pair[0], pair[1])).collect(), 0)
                }
                _ => continue,
            };
            for (x, y) in points {
                let inside = (-slack..=self.width + slack).contains(&x) && (-slack..=self.height + slack).contains(&y);
                assert!(inside, "{name} at {x}, {y} of {} x {}: {attributes:?}", self.width, self.height);
            }
        }
    }
}

fn with(chart: Chart, values: &[Decimal]) -> Report {
    let mut report = empty();
    for (at, value) in values.iter().enumerate() {
        report.figures.insert(name(at), figure(Text::same("x"), &value.to_string(), GBP));
    }
    report.sections = vec![Section { id: "s".to_owned(), title: Text::same("s"), blocks: vec![Block::Chart(chart)] }];
    report
}

fn name(at: usize) -> FigureId {
    FigureId::from(at.to_string().as_str())
}

fn drawn(report: &Report) -> Vec<Picture> {
    let pictures = pictures(&report.to_html(Lang::En).unwrap());
    pictures.iter().for_each(Picture::everything_is_inside);
    pictures
}

fn decimals(count: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Decimal>> {
    let small = (-100_000_i64..100_000, 0_u32..4).prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale));
    let any = (any::<i64>(), 0_u32..=28).prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale));
    prop::collection::vec(prop_oneof![3 => small, 1 => any, 1 => Just(Decimal::ZERO)], count)
}

#[test]
fn the_pictures_of_the_sample_stay_in_their_boxes() {
    // Five charts, each wide and narrow, in two languages.
    assert_eq!(drawn(&sample()).len(), 5 * 2 * 2);
}

#[test]
fn a_bar_twice_as_large_is_twice_as_long() {
    let values = [Decimal::from(100), Decimal::from(50), Decimal::ZERO];
    let bars = (0..3).map(|at| Bar { label: Text::same("x"), figure: name(at), mark: None }).collect();
    for picture in drawn(&with(Chart::Bars { caption: Text::same("c"), bars }, &values)) {
        let lengths: Vec<i64> = picture.all("rect").map(|rect| tenths(&rect["width"])).collect();
        assert!(lengths[0] > 1000 && (lengths[0] - 2 * lengths[1]).abs() <= 1 && lengths[2] == 0, "{lengths:?}");
    }
}

#[test]
fn the_largest_values_can_be_drawn() {
    let values = [Decimal::MAX, Decimal::MIN, Decimal::ONE];
    let bars = (0..3).map(|at| Bar { label: Text::same("x"), figure: name(at), mark: None }).collect();
    assert!(!drawn(&with(Chart::Bars { caption: Text::same("c"), bars }, &values)).is_empty());
    let rows = vec![HeatRow { label: Text::same("y"), cells: (0..3).map(|at| Some(name(at))).collect() }];
    let columns = vec![Text::same("z"); 3];
    let chart = Chart::Heat { caption: Text::same("c"), columns, rows, middle: Decimal::MIN };
    assert!(!drawn(&with(chart, &values)).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn prop_trends_stay_in_their_boxes(actual in decimals(1..40), rest in decimals(0..8)) {
        let first = super::sample::date("2026-01-01");
        let point = |at: usize, actual, forecast| TrendPoint {
            period: Period::day(first + chrono::Days::new(at as u64)).unwrap(),
            actual,
            target: actual,
            forecast,
        };
        let mut points: Vec<_> = actual.iter().enumerate().map(|(at, value)| point(at, Some(*value), None)).collect();
        points.extend(rest.iter().enumerate().map(|(at, value)| point(actual.len() + at, None, Some(*value))));
        let page = with(Chart::Trend { caption: Text::same("c"), unit: GBP, points }, &[]);
        prop_assert_eq!(drawn(&page).len(), 4);
    }

    #[test]
    fn prop_the_steps_of_a_waterfall_meet(begin in 0_i64..1_000_000, steps in prop::collection::vec(-50_000_i64..50_000, 0..8)) {
        let cents = |value: i64| Decimal::new(value, 2);
        let end = begin + steps.iter().sum::<i64>();
        let mut values = vec![cents(begin)];
        values.extend(steps.iter().map(|step| cents(*step)));
        values.push(cents(end));
        let last = values.len() - 1;
        let step = |at: usize| Step { label: Text::same("x"), figure: name(at), total: at == 0 || at == last };
        let chart = Chart::Waterfall { caption: Text::same("c"), steps: (0..=last).map(step).collect() };
        for picture in drawn(&with(chart, &values)) {
            let bars: Vec<(i64, i64)> =
                picture.all("rect").map(|rect| (tenths(&rect["x"]), tenths(&rect["x"]) + tenths(&rect["width"]))).collect();
            let links: Vec<i64> =
                picture.all("line").filter(|line| line["class"] == "link").map(|line| tenths(&line["x1"])).collect();
            prop_assert_eq!(bars.len(), last + 1);
            prop_assert_eq!(links.len(), last);
            for (at, link) in links.iter().enumerate() {
                for (from, to) in [bars[at], bars[at + 1]] {
                    prop_assert!((from - link).abs() <= 1 || (to - link).abs() <= 1, "{link} between {bars:?}");
                }
            }
        }
    }
}
