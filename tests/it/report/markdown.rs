//! The report as Markdown.

use kpi_core::metric::Lang;
use kpi_core::report::{Block, Cell, Text};

use super::sample::sample;

fn cells(line: &str) -> usize {
    line.replace("\\|", "").matches('|').count() - 1
}

#[test]
fn every_figure_of_tables_and_tiles_is_there() {
    let report = sample();
    for lang in [Lang::En, Lang::Zh] {
        let text = report.to_markdown(lang).unwrap();
        for id in report.figures.keys().filter(|id| !id.as_str().starts_with("nov.plan") && id.as_str() != "oct.gap") {
            let shown = report.figures[id].shown(lang);
            assert!(text.contains(&shown), "{id}: {shown}");
        }
        assert!(!text.contains("\n\n\n"), "one blank line at most");
    }
}

#[test]
fn tables_keep_their_shape_whatever_a_label_holds() {
    let mut report = sample();
    let Some(Block::Table(table)) = report.sections[1].blocks.first_mut() else { panic!("a table") };
    table.rows[0].cells[0] = Cell::Text(Text::same("A | B\n<b>`*_ \\| end"));
    let text = report.to_markdown(Lang::En).unwrap();
    assert!(text.contains("| A \\| B \\<b\\>\\`\\*\\_ \\\\\\| end |"), "{text}");
    for block in text.split("\n\n").filter(|block| block.starts_with('|')) {
        let widths: Vec<usize> = block.lines().map(|line| cells(&line.replace("\\\\", ""))).collect();
        assert!(widths.iter().all(|width| *width == widths[0]), "{block}");
    }
}

#[test]
fn the_sample_reads_as_it_should() {
    insta::assert_snapshot!(sample().to_markdown(Lang::En).unwrap());
}
