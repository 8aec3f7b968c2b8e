//! What a template needs of a report in one language, as plain words.

use std::collections::BTreeMap;

use serde::Serialize;

use super::chart::{Picture, draw};
use super::shown::{DASH, coverage, day, period, usual, weekday};
use super::words::{audience, kind, severity, severity_sign, tag, word, words};
use crate::metric::Lang;
use crate::report::{
    Block, Cell, Chart, Column, DefinitionNote, Figure, FigureId, FigureUnit, Finding, Report, RowKind, Section, Table,
    Tile, Tone, TrendPoint,
};

/// A number as it stands in a text.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Number {
    /// Place among the figures, which names its evidence in the page.
    place: usize,
    id: String,
    label: String,
    number: String,
    unit: String,
    missing: Option<String>,
    partial: bool,
    moving: bool,
}

/// A number with its evidence.
#[derive(Debug, Serialize)]
pub(super) struct Evidenced {
    #[serde(flatten)]
    shown: Number,
    exact: Option<String>,
    period: Option<String>,
    coverage: Option<String>,
    kind: &'static str,
    definition: Option<Definition>,
    steps: Vec<String>,
    rows: Option<String>,
    sample: Vec<String>,
    inputs: Vec<Number>,
}

#[derive(Debug, Serialize)]
struct Definition {
    anchor: usize,
    name: String,
    metric: String,
    version: u32,
    fingerprint: String,
    basis: Option<String>,
    words: String,
}

#[derive(Debug, Serialize)]
pub(super) struct FindingView {
    pub(super) level: &'static str,
    pub(super) sign: &'static str,
    pub(super) severity: &'static str,
    pub(super) title: String,
    pub(super) action: String,
    pub(super) owner: Option<String>,
    pub(super) due: Option<String>,
    pub(super) figures: Vec<Number>,
}

#[derive(Debug, Serialize)]
struct TileView {
    figure: Number,
    period: Option<String>,
    second: Option<Number>,
    tone: &'static str,
}

#[derive(Debug, Serialize)]
struct ColumnView {
    label: String,
    figures: bool,
    /// Unit of all its figures, which then need not repeat it.
    unit: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum CellView {
    Text { text: String },
    Figure { figure: Number, tone: &'static str },
    Empty,
}

#[derive(Debug, Serialize)]
struct RowView {
    kind: &'static str,
    cells: Vec<CellView>,
}

#[derive(Debug, Serialize)]
struct TableView {
    caption: String,
    columns: Vec<ColumnView>,
    rows: Vec<RowView>,
    /// Why values are missing.
    notes: Vec<String>,
}

#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum BlockView {
    Paragraph { text: String },
    List { items: Vec<String> },
    Tiles { tiles: Vec<TileView> },
    Table { table: TableView },
    Chart { caption: String, wide: Option<Picture>, narrow: Option<Picture>, table: TableView },
}

#[derive(Debug, Serialize)]
struct SectionView {
    id: String,
    title: String,
    blocks: Vec<BlockView>,
}

#[derive(Debug, Serialize)]
struct SourceView {
    name: String,
    account: String,
    fingerprint: Option<String>,
}

/// A report in one language.
#[derive(Debug, Serialize)]
pub(super) struct View {
    lang: &'static str,
    tag: &'static str,
    w: BTreeMap<&'static str, &'static str>,
    title: String,
    audience: String,
    as_of: String,
    made: String,
    zones: String,
    lead: Vec<String>,
    findings: Vec<FindingView>,
    sections: Vec<SectionView>,
    definitions: Vec<Definition>,
    sources: Vec<SourceView>,
    figures: Vec<Evidenced>,
}

/// Builds views of parts of a report.
#[derive(Debug, Clone, Copy)]
pub(super) struct Viewer<'r> {
    pub(super) report: &'r Report,
    pub(super) lang: Lang,
}

pub(super) const fn code(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en",
        Lang::Zh => "zh",
    }
}

const fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Good => "good",
        Tone::Bad => "bad",
    }
}

impl Viewer<'_> {
    pub(super) fn view(&self) -> View {
        let (report, lang) = (self.report, self.lang);
        View {
            lang: code(lang),
            tag: tag(lang),
            w: words(lang),
            title: report.title.get(lang).to_owned(),
            audience: audience(&report.audience, lang),
            as_of: weekday(report.as_of, lang),
            made: report.made_at.format("%Y-%m-%d %H:%M UTC").to_string(),
            zones: report.zones.join(", "),
            lead: report.lead.iter().map(|text| text.get(lang).to_owned()).collect(),
            findings: report.findings.iter().map(|finding| self.finding(finding)).collect(),
            sections: report.sections.iter().map(|section| self.section(section)).collect(),
            definitions: report.definitions.keys().filter_map(|key| self.definition(key)).collect(),
            sources: report
                .sources
                .iter()
                .map(|source| SourceView {
                    name: source.name.clone(),
                    account: source.account.get(lang).to_owned(),
                    fingerprint: source.fingerprint.clone(),
                })
                .collect(),
            figures: report
                .figures
                .iter()
                .enumerate()
                .map(|(place, (id, figure))| self.evidenced(place, id, figure))
                .collect(),
        }
    }

    /// The figure of a name; one that is not there is a dash, though no checked report has one.
    pub(super) fn number(&self, id: &FigureId) -> Number {
        match self.report.figures.get_full(id) {
            Some((place, id, figure)) => self.of(place, id, figure),
            None => Number {
                place: 0,
                id: id.to_string(),
                label: id.to_string(),
                number: DASH.to_owned(),
                unit: String::new(),
                missing: Some(word("missing", self.lang).to_owned()),
                partial: false,
                moving: false,
            },
        }
    }

    fn of(&self, place: usize, id: &FigureId, figure: &Figure) -> Number {
        let (number, unit) = figure.shown_parts(self.lang);
        Number {
            place,
            id: id.to_string(),
            label: figure.label.get(self.lang).to_owned(),
            number,
            unit,
            missing: figure.missing.as_ref().map(|reason| reason.get(self.lang).to_owned()),
            partial: figure.coverage.is_some_and(|note| !note.is_complete()),
            moving: figure.coverage.is_some_and(|note| note.immature),
        }
    }

    fn evidenced(&self, place: usize, id: &FigureId, figure: &Figure) -> Evidenced {
        let evidence = &figure.evidence;
        Evidenced {
            shown: self.of(place, id, figure),
            exact: exact(figure),
            period: figure.period.map(|days| period(days, self.lang)),
            coverage: figure.coverage.map(|note| coverage(note, self.lang)),
            kind: kind(evidence.kind, self.lang),
            definition: evidence.definition.as_ref().and_then(|key| self.definition(key)),
            steps: evidence.steps.iter().map(|step| step.get(self.lang).to_owned()).collect(),
            rows: evidence.rows.map(|rows| super::shown::grouped(&rows.to_string())),
            sample: evidence.sample.clone(),
            inputs: evidence.inputs.iter().map(|id| self.number(id)).collect(),
        }
    }

    fn definition(&self, key: &str) -> Option<Definition> {
        let (anchor, (_, note)) = self.report.definitions.iter().enumerate().find(|(_, (name, _))| *name == key)?;
        let DefinitionNote { metric, name, version, fingerprint, basis, words } = note;
        Some(Definition {
            anchor,
            name: name.get(self.lang).to_owned(),
            metric: metric.clone(),
            version: *version,
            fingerprint: fingerprint.clone(),
            basis: basis.clone(),
            words: words.get(self.lang).to_owned(),
        })
    }

    pub(super) fn finding(&self, finding: &Finding) -> FindingView {
        let (level, sign) = severity_sign(finding.severity);
        FindingView {
            level,
            sign,
            severity: severity(finding.severity, self.lang),
            title: finding.title.get(self.lang).to_owned(),
            action: finding.action.get(self.lang).to_owned(),
            owner: finding.owner.clone(),
            due: finding.due.map(|date| day(date, self.lang)),
            figures: finding.figures.iter().map(|id| self.number(id)).collect(),
        }
    }

    fn section(&self, section: &Section) -> SectionView {
        SectionView {
            id: section.id.clone(),
            title: section.title.get(self.lang).to_owned(),
            blocks: section.blocks.iter().map(|block| self.block(block)).collect(),
        }
    }

    fn block(&self, block: &Block) -> BlockView {
        match block {
            Block::Paragraph(text) => BlockView::Paragraph { text: text.get(self.lang).to_owned() },
            Block::List(items) => {
                BlockView::List { items: items.iter().map(|item| item.get(self.lang).to_owned()).collect() }
            }
            Block::Tiles(tiles) => BlockView::Tiles { tiles: tiles.iter().map(|tile| self.tile(tile)).collect() },
            Block::Table(table) => BlockView::Table { table: self.table(table) },
            Block::Chart(chart) => {
                let table = numbers(chart);
                BlockView::Chart {
                    caption: table.caption.get(self.lang).to_owned(),
                    wide: draw(self.report, chart, self.lang, false),
                    narrow: draw(self.report, chart, self.lang, true),
                    table: self.table(&table),
                }
            }
        }
    }

    fn tile(&self, tile: &Tile) -> TileView {
        let days = self.report.figures.get(&tile.figure).and_then(|figure| figure.period);
        TileView {
            figure: self.number(&tile.figure),
            period: days.map(|days| period(days, self.lang)),
            second: tile.second.as_ref().map(|id| self.number(id)),
            tone: tone(tile.tone),
        }
    }

    fn table(&self, table: &Table) -> TableView {
        let column = |(at, column): (usize, &Column)| ColumnView {
            label: column.label.get(self.lang).to_owned(),
            figures: column.figures,
            unit: self.common_unit(table, at),
        };
        let rows = table.rows.iter().map(|row| RowView {
            kind: match row.kind {
                RowKind::Part => "part",
                RowKind::Others => "others",
                RowKind::Total => "total",
            },
            cells: row.cells.iter().map(|cell| self.cell(cell)).collect(),
        });
        let rows: Vec<RowView> = rows.collect();
        let mut notes: Vec<String> = Vec::new();
        for cell in rows.iter().flat_map(|row| &row.cells) {
            if let CellView::Figure { figure: Number { missing: Some(reason), .. }, .. } = cell
                && !notes.contains(reason)
            {
                notes.push(reason.clone());
            }
        }
        TableView {
            caption: table.caption.get(self.lang).to_owned(),
            columns: table.columns.iter().enumerate().map(column).collect(),
            rows,
            notes,
        }
    }

    /// The currency of all figures of a column, if they have one in common.
    fn common_unit(&self, table: &Table, at: usize) -> Option<String> {
        let mut units = table.rows.iter().filter_map(|row| match row.cells.get(at) {
            Some(Cell::Figure(id) | Cell::Judged(id, _)) => self.report.figures.get(id).map(|figure| figure.unit),
            _ => None,
        });
        let first = units.next()?;
        match first {
            FigureUnit::Money(currency) if units.all(|unit| unit == first) => Some(currency.code().to_owned()),
            _ => None,
        }
    }

    fn cell(&self, cell: &Cell) -> CellView {
        match cell {
            Cell::Text(text) => CellView::Text { text: text.get(self.lang).to_owned() },
            Cell::Figure(id) => CellView::Figure { figure: self.number(id), tone: tone(Tone::Plain) },
            Cell::Judged(id, judged) => CellView::Figure { figure: self.number(id), tone: tone(*judged) },
            Cell::Empty => CellView::Empty,
        }
    }
}

/// The value with all its places, where fewer are shown.
pub(super) fn exact(figure: &Figure) -> Option<String> {
    let value = figure.value?;
    let places = if matches!(figure.unit, FigureUnit::Percent | FigureUnit::Points) { 2 } else { 0 };
    (value.normalize().scale() > figure.digits.saturating_add(places)).then(|| value.normalize().to_string())
}

/// The numbers of a picture as a table.
pub(super) fn numbers(chart: &Chart) -> Table {
    use crate::report::{TableRow, Text};
    let words = |key: &str| Text::of(|lang| word(key, lang).to_owned());
    let column = |label: Text, figures: bool| Column { label, figures };
    let row = |cells: Vec<Cell>| TableRow { kind: RowKind::Part, cells };
    let figure = |id: &Option<FigureId>| id.clone().map_or(Cell::Empty, Cell::Figure);
    match chart {
        Chart::Trend { caption, unit, points } => {
            type Series = (&'static str, fn(&TrendPoint) -> Option<rust_decimal::Decimal>);
            let all: [Series; 3] = [("actual", |p| p.actual), ("target", |p| p.target), ("forecast", |p| p.forecast)];
            let series: Vec<Series> =
                all.into_iter().filter(|(_, series)| points.iter().any(|point| series(point).is_some())).collect();
            let mut columns = vec![column(words("period"), false)];
            columns.extend(series.iter().map(|(key, _)| column(words(key), true)));
            let cells = |point: &TrendPoint| {
                let mut cells = vec![Cell::Text(Text::of(|lang| period(point.period, lang)))];
                cells.extend(series.iter().map(|(_, series)| match series(point) {
                    Some(value) => Cell::Text(Text::of(|lang| usual(value, *unit, lang))),
                    None => Cell::Empty,
                }));
                cells
            };
            Table { caption: caption.clone(), columns, rows: points.iter().map(|point| row(cells(point))).collect() }
        }
        Chart::Bars { caption, bars } => {
            let marked = bars.iter().any(|bar| bar.mark.is_some());
            let mut columns = vec![column(Text::default(), false), column(words("value"), true)];
            if marked {
                columns.push(column(words("target"), true));
            }
            let cells = bars.iter().map(|bar| {
                let mut cells = vec![Cell::Text(bar.label.clone()), Cell::Figure(bar.figure.clone())];
                if marked {
                    cells.push(figure(&bar.mark));
                }
                row(cells)
            });
            Table { caption: caption.clone(), columns, rows: cells.collect() }
        }
        Chart::Waterfall { caption, steps } => {
            let columns = vec![column(Text::default(), false), column(words("value"), true)];
            let rows = steps.iter().map(|step| TableRow {
                kind: if step.total { RowKind::Total } else { RowKind::Part },
                cells: vec![Cell::Text(step.label.clone()), Cell::Figure(step.figure.clone())],
            });
            Table { caption: caption.clone(), columns, rows: rows.collect() }
        }
        Chart::Heat { caption, columns: heads, rows, .. } => {
            let mut columns = vec![column(Text::default(), false)];
            columns.extend(heads.iter().map(|head| column(head.clone(), true)));
            let rows = rows.iter().map(|line| {
                let mut cells = vec![Cell::Text(line.label.clone())];
                cells.extend(line.cells.iter().map(figure));
                row(cells)
            });
            Table { caption: caption.clone(), columns, rows: rows.collect() }
        }
    }
}
