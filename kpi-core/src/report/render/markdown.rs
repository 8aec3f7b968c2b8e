//! The report as Markdown.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::shown::{DASH, coverage, day, period, weekday};
use super::view::numbers;
use super::words::{audience, colon, severity, severity_sign, word};
use crate::error::ReportError;
use crate::metric::Lang;
use crate::report::{Block, Cell, Figure, FigureId, Finding, Report, RowKind, Table, Tile, Tone};

/// Text that Markdown shows as it is: on one line, with signs that would format it escaped.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !plain.is_empty() {
            plain.push(' ');
        }
        for c in word.chars() {
            if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '&' | '$') {
                plain.push('\\');
            }
            plain.push(c);
        }
    }
    // At the beginning of a line these would open a list.
    let first = plain.split(' ').next().unwrap_or_default();
    let numbered = first.strip_suffix(['.', ')']).is_some_and(|digits| digits.chars().all(|c| c.is_ascii_digit()));
    if matches!(first, "-" | "+" | "=") || first.starts_with("---") || first.starts_with("===") {
        plain.insert(0, '\\');
    } else if numbered && first.len() > 1 {
        plain.insert(first.len() - 1, '\\');
    }
    plain
}

struct Writer<'r> {
    report: &'r Report,
    lang: Lang,
    out: String,
}

impl Report {
    /// The report as Markdown in one language, with the tables of the charts instead of the charts. A report that does
    /// not fit together is refused.
    pub fn to_markdown(&self, lang: Lang) -> Result<String, ReportError> {
        self.fits_together()?;
        let mut writer = Writer { report: self, lang, out: String::new() };
        writer.report();
        Ok(writer.out)
    }
}

impl Writer<'_> {
    fn word(&self, key: &str) -> &'static str {
        word(key, self.lang)
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    /// A paragraph, or a heading, with a blank line before it.
    fn block(&mut self, line: &str) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.line(line);
    }

    fn report(&mut self) {
        let (report, lang) = (self.report, self.lang);
        self.block(&format!("# {}", plain(report.title.get(lang))));
        let as_of = format!("{} {}", self.word("as_of"), weekday(report.as_of, lang));
        self.block(&format!("{} · {as_of}", plain(&audience(&report.audience, lang))));
        for text in &report.lead {
            self.block(&plain(text.get(lang)));
        }
        self.block(&format!("## {}", self.word("findings")));
        if report.findings.is_empty() {
            self.block(self.word("no_findings"));
        }
        for (at, finding) in report.findings.iter().enumerate() {
            self.finding(at + 1, finding);
        }
        for section in &report.sections {
            self.block(&format!("## {}", plain(section.title.get(lang))));
            if section.blocks.is_empty() {
                self.block(self.word("nothing"));
            }
            for block in &section.blocks {
                self.part(block);
            }
        }
        self.appendix();
    }

    fn figure(&self, id: &FigureId) -> Option<&Figure> {
        self.report.figures.get(id)
    }

    /// The value with the marks of its coverage; the reason where there is none.
    fn shown(&self, id: &FigureId) -> String {
        let Some(figure) = self.figure(id) else { return DASH.to_owned() };
        let mut shown = plain(&figure.shown(self.lang));
        if let Some(reason) = &figure.missing {
            let _ = write!(shown, " ({})", plain(reason.get(self.lang)));
        }
        if figure.coverage.is_some_and(|note| !note.is_complete()) {
            shown.push_str("\\*");
        }
        if figure.coverage.is_some_and(|note| note.immature) {
            shown.push('°');
        }
        shown
    }

    fn labelled(&self, id: &FigureId) -> String {
        let label = self.figure(id).map_or(id.as_str(), |figure| figure.label.get(self.lang));
        format!("{}{}{}", plain(label), colon(self.lang), self.shown(id))
    }

    fn finding(&mut self, at: usize, finding: &Finding) {
        let (lang, colon) = (self.lang, colon(self.lang));
        let (_, sign) = severity_sign(finding.severity);
        let title = plain(finding.title.get(lang));
        self.block(&format!("{at}. {sign} **{}{colon}{title}**", severity(finding.severity, lang)));
        self.line(&format!("   - {}{colon}{}", self.word("action"), plain(finding.action.get(lang))));
        if let Some(owner) = &finding.owner {
            self.line(&format!("   - {}{colon}{}", self.word("owner"), plain(owner)));
        }
        if let Some(due) = finding.due {
            self.line(&format!("   - {}{colon}{}", self.word("due"), day(due, lang)));
        }
        for id in &finding.figures {
            self.line(&format!("   - {}", self.labelled(id)));
        }
    }

    fn part(&mut self, block: &Block) {
        match block {
            Block::Paragraph(text) => self.block(&plain(text.get(self.lang))),
            Block::List(items) => {
                self.out.push('\n');
                for item in items {
                    self.line(&format!("- {}", plain(item.get(self.lang))));
                }
            }
            Block::Tiles(tiles) => {
                self.out.push('\n');
                for tile in tiles {
                    self.tile(tile);
                }
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => self.table(&numbers(chart)),
        }
    }

    fn tile(&mut self, tile: &Tile) {
        let mut line = format!("- {}", self.labelled(&tile.figure));
        if let Some(days) = self.figure(&tile.figure).and_then(|figure| figure.period) {
            let _ = write!(line, " ({})", period(days, self.lang));
        }
        if let Some(second) = &tile.second {
            let _ = write!(line, "; {}{}", tone(tile.tone), self.labelled(second));
        }
        self.line(&line);
    }

    fn table(&mut self, table: &Table) {
        let lang = self.lang;
        self.block(&plain(table.caption.get(lang)));
        if table.rows.is_empty() {
            self.block(self.word("no_rows"));
            return;
        }
        let heads: Vec<String> = table.columns.iter().map(|column| plain(column.label.get(lang))).collect();
        let rules: Vec<&str> = table.columns.iter().map(|column| if column.figures { "--:" } else { ":--" }).collect();
        self.block(&format!("| {} |", heads.join(" | ")));
        self.line(&format!("| {} |", rules.join(" | ")));
        for row in &table.rows {
            let cells = row.cells.iter().map(|cell| {
                let text = match cell {
                    Cell::Text(text) => plain(text.get(lang)),
                    Cell::Figure(id) => self.shown(id),
                    Cell::Judged(id, judged) => format!("{}{}", tone(*judged), self.shown(id)),
                    Cell::Empty => String::new(),
                };
                if row.kind == RowKind::Total && !text.is_empty() { format!("**{text}**") } else { text }
            });
            let line = format!("| {} |", cells.collect::<Vec<_>>().join(" | "));
            self.line(&line);
        }
    }

    fn appendix(&mut self) {
        let (report, lang, colon) = (self.report, self.lang, colon(self.lang));
        self.block(&format!("## {}", self.word("how")));
        let notes = || report.figures.values().filter_map(|figure| figure.coverage);
        let partial: BTreeSet<String> =
            notes().filter(|note| !note.is_complete()).map(|note| coverage(note, lang)).collect();
        if !partial.is_empty() {
            self.block(&format!("\\* {}{colon}", self.word("partial")));
            self.out.push('\n');
            for days in &partial {
                self.line(&format!("- {days}"));
            }
        }
        if notes().any(|note| note.immature) {
            self.block(&format!("° {}", self.word("moving")));
        }
        self.block(&format!("### {}", self.word("definitions")));
        if report.definitions.is_empty() {
            self.block(self.word("no_definitions"));
        }
        for (at, note) in report.definitions.values().enumerate() {
            let basis = note.basis.as_ref().map_or_else(String::new, |basis| format!(", {}", plain(basis)));
            let ids = format!("{} v{}{basis}, {}", plain(&note.metric), note.version, plain(&note.fingerprint));
            let line = format!("- **{}** ({ids}){colon}{}", plain(note.name.get(lang)), plain(note.words.get(lang)));
            if at == 0 { self.block(&line) } else { self.line(&line) }
        }
        self.block(&format!("### {}", self.word("sources")));
        if report.sources.is_empty() {
            self.block(self.word("no_sources"));
        }
        for (at, source) in report.sources.iter().enumerate() {
            let fingerprint =
                source.fingerprint.as_ref().map_or_else(String::new, |text| format!(" ({})", plain(text)));
            let line = format!("- **{}**{fingerprint}{colon}{}", plain(&source.name), plain(source.account.get(lang)));
            if at == 0 { self.block(&line) } else { self.line(&line) }
        }
        let made = report.made_at.format("%Y-%m-%d %H:%M UTC");
        let zones = report.zones.iter().map(|zone| plain(zone)).collect::<Vec<_>>().join(", ");
        self.block(&format!("{} {made}", self.word("made")));
        if !zones.is_empty() {
            self.block(&format!("{} {zones}", self.word("zones")));
        }
    }
}

/// The sign before a figure that is judged.
const fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "",
        Tone::Good => "✓ ",
        Tone::Bad => "! ",
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn signs_that_would_format_are_escaped() {
        assert_eq!(plain("a|b <script>\n*x*"), "a\\|b \\<script\\> \\*x\\*");
        assert_eq!(plain("1. first"), "1\\. first");
        assert_eq!(plain("- item"), "\\- item");
        assert_eq!(plain("-12.5%"), "-12.5%");
        assert_eq!(plain("2026.5 x"), "2026.5 x");
    }
}
