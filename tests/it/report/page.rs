//! The page: every figure once more, nothing else that a label could bring in.

use kpi_core::metric::Lang;
use kpi_core::report::{Block, Cell, Column, FigureId, Report, RowKind, Section, Table, TableRow, Text, Tile, Tone};

use super::sample::{GBP, empty, figure, sample};

/// The page of a text without its tags, with the signs that were escaped.
fn unescaped(text: &str) -> String {
    let pairs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#x2f;", "/"),
        ("&#x2F;", "/"),
        ("&amp;", "&"),
    ];
    pairs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// Name, text without tags, title in a picture: of each element with a figure in the body of a language.
fn figures(page: &str, lang: &str) -> Vec<(String, String, Option<String>)> {
    let start = page.find(&format!("class=\"page\" data-body=\"{lang}\"")).unwrap();
    let rest = &page[start + 10..];
    let body = &rest[..rest.find("class=\"page\"").unwrap_or(rest.len())];
    let mut found = Vec::new();
    for (at, _) in body.match_indices(" data-figure=\"") {
        let open = body[..at].rfind('<').unwrap();
        let tag: String = body[open + 1..].chars().take_while(char::is_ascii_alphanumeric).collect();
        let id = body[at + 14..].split('"').next().unwrap();
        let inner = &body[at + body[at..].find('>').unwrap() + 1..];
        let mut depth = 1;
        let mut end = 0;
        while depth > 0 {
            let next = end + inner[end..].find(&tag[..]).unwrap();
            if inner[..next].ends_with("</") {
                depth -= 1;
            } else if inner[..next].ends_with('<') && !inner[next + tag.len()..].starts_with(char::is_alphanumeric) {
                depth += 1;
            }
            end = next + tag.len();
        }
        let inner = &inner[..end - tag.len() - 2];
        let title = inner.strip_prefix("<title>").map(|rest| unescaped(rest.split("</title>").next().unwrap()));
        let mut text = String::new();
        let mut inside = false;
        for c in inner.chars() {
            match c {
                '<' => inside = true,
                '>' => inside = false,
                c if !inside => text.push(c),
                _ => {}
            }
        }
        found.push((unescaped(id), unescaped(&text), title));
    }
    found
}

fn every_figure_is_shown(report: &Report, page: &str) {
    for (code, lang) in [("en", Lang::En), ("zh", Lang::Zh)] {
        let found = figures(page, code);
        for (id, text, title) in &found {
            let shown = report.figures[&FigureId::from(id.as_str())].shown(lang);
            match title {
                Some(title) => assert!(title.ends_with(&shown), "{id}: {title} does not end with {shown}"),
                None => assert_eq!(*text, shown, "{id}"),
            }
        }
        for id in report.figures.keys() {
            assert!(
                found.iter().any(|(name, _, title)| name == id.as_str() && title.is_none()),
                "{id} is not in the page"
            );
        }
    }
}

#[test]
fn every_figure_stands_in_the_page_as_it_is_shown() {
    let report = sample();
    let page = report.to_html(Lang::En).unwrap();
    every_figure_is_shown(&report, &page);
    assert!(
        figures(&page, "en").iter().filter(|(_, _, title)| title.is_some()).count() > 20,
        "pictures name their figures"
    );
}

#[test]
fn the_page_needs_nothing_from_elsewhere() {
    let page = sample().to_html(Lang::Zh).unwrap();
    for word in ["http:", "https:", "//cdn", "@import", "url(", "<link rel=\"stylesheet", "src="] {
        assert!(!page.contains(word), "the page contains {word}");
    }
    assert!(page.starts_with("<!doctype html>\n<html lang=\"zh-Hans\" data-lang=\"zh\">"));
}

#[test]
fn hostile_words_stay_words() {
    let hostile = "<script>alert(1)</script>\"'&{{ 7 * 7 }}{% raw %}|`\u{202e}abc</title></svg>";
    let text = || Text::same(hostile);
    let mut report = empty();
    report.title = text();
    report.lead = vec![text()];
    report.zones = vec![hostile.to_owned()];
    let id = FigureId::from(hostile);
    report.figures.insert(id.clone(), figure(text(), "1", GBP));
    let table = Table {
        caption: text(),
        columns: vec![Column { label: text(), figures: false }, Column { label: text(), figures: true }],
        rows: vec![TableRow { kind: RowKind::Part, cells: vec![Cell::Text(text()), Cell::Figure(id.clone())] }],
    };
    let bars = vec![kpi_core::report::Bar { label: text(), figure: id.clone(), mark: None }];
    let chart = kpi_core::report::Chart::Bars { caption: text(), bars };
    let tile = Tile { figure: id, second: None, tone: Tone::Plain };
    let blocks = vec![Block::Tiles(vec![tile]), Block::Table(table), Block::Chart(chart), Block::List(vec![text()])];
    report.sections = vec![Section { id: "a".to_owned(), title: text(), blocks }];
    let page = report.to_html(Lang::En).unwrap();
    assert_eq!(page.matches("<script>").count(), 1, "only the page's own script");
    assert_eq!(page.matches("</script>").count(), 1);
    assert!(!page.contains("alert(1)</"));
    assert!(page.contains("{{ 7 * 7 }}"), "words are no template");
    every_figure_is_shown(&report, &page);
}

#[test]
fn what_is_empty_says_so() {
    let mut report = empty();
    report.sections = vec![Section { id: "pace".to_owned(), title: Text::new("Pace", "进度"), blocks: Vec::new() }];
    let page = report.to_html(Lang::En).unwrap();
    for words in [
        "Nothing was found that needs attention.",
        "There is nothing to report here.",
        "未发现需要关注的事项。",
        "本节没有可报告的内容。",
    ] {
        assert!(page.contains(words), "{words}");
    }
}

#[test]
fn missing_values_and_incomplete_days_are_marked() {
    let page = sample().to_html(Lang::En).unwrap();
    assert!(page.contains("<p class=\"note\">– the month has no orders</p>"));
    assert!(page.contains("title=\"not all days of the number are covered\">*</abbr>"));
    assert!(page.contains("20 of 22 days"));
}

#[test]
fn a_report_that_does_not_fit_together_is_not_shown() {
    let mut report = sample();
    report.figures.shift_remove(&FigureId::from("nov.gmv"));
    assert_eq!(report.to_html(Lang::En).unwrap_err().code(), "report.inconsistent");
    assert_eq!(report.to_markdown(Lang::En).unwrap_err().code(), "report.inconsistent");
}

/// What `scripts/check-page.sh` opens in a browser.
#[test]
fn the_page_is_written_for_the_browser() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("report");
    std::fs::create_dir_all(&folder).unwrap();
    let report = sample();
    std::fs::write(folder.join("brief.html"), report.to_html(Lang::En).unwrap()).unwrap();
    std::fs::write(folder.join("brief.json"), report.to_json().unwrap()).unwrap();
}
