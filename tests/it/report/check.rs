//! What does not fit together is found, all of it, with its place.

use kpi_core::report::{
    Bar, Block, Cell, Chart, Column, FigureId, FigureUnit, HeatRow, Problem, Report, RowKind, Section, Step, Table,
    TableRow, Text, TrendPoint,
};
use rust_decimal::Decimal;

use super::sample::{GBP, empty, figure, sample};

fn with(blocks: Vec<Block>) -> Report {
    let mut report = empty();
    for (id, value, unit) in
        [("a", "100", GBP), ("b", "-30", GBP), ("c", "70", GBP), ("rate", "0.5", FigureUnit::Percent)]
    {
        report.figures.insert(FigureId::from(id), figure(Text::same(id), value, unit));
    }
    report.sections = vec![Section { id: "s".to_owned(), title: Text::same("s"), blocks }];
    report
}

fn codes(report: &Report) -> Vec<&'static str> {
    report.check().iter().map(Problem::code).collect()
}

fn bar(id: &str) -> Bar {
    Bar { label: Text::same(id), figure: FigureId::from(id), mark: None }
}

fn step(id: &str, total: bool) -> Step {
    Step { label: Text::same(id), figure: FigureId::from(id), total }
}

fn waterfall(ids: &[&str]) -> Report {
    let last = ids.len() - 1;
    let steps = ids.iter().enumerate().map(|(at, id)| step(id, at == 0 || at == last)).collect();
    with(vec![Block::Chart(Chart::Waterfall { caption: Text::default(), steps })])
}

#[test]
fn a_sound_report_has_no_problems() {
    assert_eq!(sample().check(), []);
    assert_eq!(waterfall(&["a", "b", "c"]).check(), []);
}

#[test]
fn figures_that_are_not_there() {
    let mut report = sample();
    report.findings[0].figures = vec![FigureId::from("nov.gvm")];
    let problems = report.check();
    assert_eq!(
        problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["finding pace.behind.de names the figure nov.gvm, which is not in the report; did you mean \"nov.gmv\"?"]
    );
    let mut report = with(vec![Block::Chart(Chart::Bars { caption: Text::default(), bars: vec![bar("nowhere")] })]);
    assert_eq!(codes(&report), ["report.unknown_figure"]);
    report.sections[0].blocks.clear();
    report.figures[&FigureId::from("a")].evidence.inputs = vec![FigureId::from("nowhere")];
    assert_eq!(codes(&report), ["report.unknown_figure"]);
}

#[test]
fn definitions_that_are_not_there() {
    let mut report = sample();
    report.definitions.clear();
    assert!(codes(&report).iter().all(|code| *code == "report.unknown_definition"));
    assert!(!codes(&report).is_empty());
}

#[test]
fn rows_that_do_not_fit_their_columns() {
    let columns = vec![Column { label: Text::same("x"), figures: false }; 2];
    let rows = vec![TableRow { kind: RowKind::Part, cells: vec![Cell::Empty] }];
    let table = Block::Table(Table { caption: Text::default(), columns, rows });
    let heat = Block::Chart(Chart::Heat {
        caption: Text::default(),
        columns: vec![Text::same("x")],
        rows: vec![HeatRow { label: Text::same("y"), cells: vec![None, None] }],
        middle: Decimal::ONE,
    });
    let messages: Vec<String> = with(vec![table, heat]).check().iter().map(ToString::to_string).collect();
    assert_eq!(messages, ["s, block 1, row 1 has 1 cells, expected 2", "s, block 2, row 1 has 2 cells, expected 1"]);
}

#[test]
fn values_without_reason() {
    let mut report = with(Vec::new());
    report.figures[&FigureId::from("a")].value = None;
    report.figures[&FigureId::from("b")].missing = Some(Text::same("why"));
    assert_eq!(codes(&report), ["report.value", "report.value"]);
}

#[test]
fn names_that_are_no_anchors() {
    for id in ["", "a b", "ü", "\"x"] {
        let mut report = with(Vec::new());
        report.sections[0].id = id.to_owned();
        assert_eq!(codes(&report), ["report.section_name"], "{id:?}");
    }
    let mut report = with(Vec::new());
    report.sections.push(report.sections[0].clone());
    assert_eq!(codes(&report), ["report.section_name"]);
}

#[test]
fn different_units_in_one_picture() {
    let bars = vec![bar("a"), bar("c"), bar("rate")];
    let report = with(vec![Block::Chart(Chart::Bars { caption: Text::default(), bars })]);
    assert_eq!(codes(&report), ["report.mixed_units"]);
}

#[test]
fn steps_that_lead_elsewhere() {
    let messages: Vec<String> = waterfall(&["a", "b", "b", "c"]).check().iter().map(ToString::to_string).collect();
    assert_eq!(messages, ["s, block 1: the steps lead to 40, but c is 70.00 GBP"]);
    let mut report = waterfall(&["a", "b", "c"]);
    report.figures[&FigureId::from("b")].value = Some("-30.0049".parse().unwrap());
    assert_eq!(codes(&report), [""; 0], "less than half a penny is rounding");
    report.figures[&FigureId::from("b")].value = Some("-30.005".parse().unwrap());
    assert_eq!(codes(&report), ["report.steps_miss"]);
}

#[test]
fn figures_computed_from_themselves() {
    let mut report = with(Vec::new());
    let needs = |report: &mut Report, id: &str, input: &str| {
        report.figures[&FigureId::from(id)].evidence.inputs.push(FigureId::from(input));
    };
    needs(&mut report, "a", "b");
    needs(&mut report, "a", "c");
    needs(&mut report, "b", "c");
    assert_eq!(codes(&report), [""; 0], "two ways to one figure are no circle");
    needs(&mut report, "c", "a");
    assert_eq!(codes(&report), ["report.circle"]);
}

#[test]
fn a_long_chain_of_inputs_is_followed_to_its_end() {
    let mut report = empty();
    for at in 0..20_000 {
        let mut link = figure(Text::same("x"), "1", FigureUnit::Count);
        if at > 0 {
            link.evidence.inputs = vec![FigureId::from(format!("f{}", at - 1).as_str())];
        }
        report.figures.insert(FigureId::from(format!("f{at}").as_str()), link);
    }
    report.figures.reverse();
    assert_eq!(report.check(), []);
    assert!(report.explain("f19999", kpi_core::metric::Lang::En).unwrap().contains("ask for it by its name"));
}

#[test]
fn an_empty_picture_is_sound() {
    let point = TrendPoint {
        period: kpi_core::period::Period::month(2026, 1).unwrap(),
        actual: None,
        target: None,
        forecast: None,
    };
    let trend = Chart::Trend { caption: Text::default(), unit: GBP, points: vec![point] };
    let bars = Chart::Bars { caption: Text::default(), bars: Vec::new() };
    let report = with(vec![Block::Chart(trend), Block::Chart(bars)]);
    assert_eq!(report.check(), []);
    let page = report.to_html(kpi_core::metric::Lang::En).unwrap();
    assert_eq!(page.matches("There is nothing to draw.").count(), 2);
}
