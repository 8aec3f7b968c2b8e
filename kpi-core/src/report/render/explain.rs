//! Where a number comes from, as text.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::shown::{coverage, grouped, period};
use super::view::exact;
use super::words::{colon, kind, word};
use crate::error::ReportError;
use crate::metric::Lang;
use crate::report::{Figure, FigureId, Report};
use crate::similar::nearest;

/// Figures below figures that are written out; what lies deeper is named.
const DEEPEST: usize = 8;

struct Writer<'r> {
    report: &'r Report,
    lang: Lang,
    out: String,
    written: BTreeSet<&'r FigureId>,
}

impl Report {
    /// Where a figure comes from: value, unit, period, how complete its data is, definition, rows, arithmetic, and the
    /// same of the figures it is computed from, indented. A figure that was written out before is only named.
    pub fn explain(&self, id: &str, lang: Lang) -> Result<String, ReportError> {
        let Some((id, figure)) = self.figures.get_key_value(&FigureId::from(id)) else {
            let suggestion = nearest(id, self.figures.keys().map(FigureId::as_str)).unwrap_or_default().to_owned();
            return Err(ReportError::UnknownFigure { id: id.to_owned(), suggestion });
        };
        let mut writer = Writer { report: self, lang, out: String::new(), written: BTreeSet::new() };
        writer.figure(id, figure, 0);
        Ok(writer.out)
    }
}

impl<'r> Writer<'r> {
    /// A line of what is asked and what is known; later lines of a text stand below the first.
    fn line(&mut self, depth: usize, key: &str, text: &str) {
        let indent = "  ".repeat(depth + 1);
        let text = text.lines().collect::<Vec<_>>().join(&format!("\n{indent}  "));
        let line = format!("{indent}{}{}{text}", word(key, self.lang), colon(self.lang));
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }

    fn head(&mut self, depth: usize, id: &FigureId, figure: &Figure) {
        let (indent, label) = ("  ".repeat(depth), figure.label.get(self.lang));
        let _ = write!(self.out, "{indent}{label} [{id}] = {}", figure.shown(self.lang));
    }

    fn figure(&mut self, id: &'r FigureId, figure: &'r Figure, depth: usize) {
        let (report, lang) = (self.report, self.lang);
        self.head(depth, id, figure);
        let again = !self.written.insert(id);
        if again || depth > DEEPEST {
            let note = match (lang, again) {
                (Lang::En, true) => " (as above)",
                (Lang::Zh, true) => "（见上）",
                (Lang::En, false) => " (ask for it by its name)",
                (Lang::Zh, false) => "（请按名称单独查询）",
            };
            self.out.push_str(note);
            self.out.push('\n');
            return;
        }
        self.out.push('\n');
        let evidence = &figure.evidence;
        if let Some(reason) = &figure.missing {
            self.line(depth, "missing", reason.get(lang));
        }
        if let Some(exact) = exact(figure) {
            self.line(depth, "exact", &exact);
        }
        if let Some(days) = figure.period {
            self.line(depth, "period", &format!("{} ({} – {})", period(days, lang), days.from(), days.last_day()));
        }
        if let Some(note) = figure.coverage {
            self.line(depth, "coverage", &coverage(note, lang));
        }
        self.line(depth, "kind", kind(evidence.kind, lang));
        if let Some(note) = evidence.definition.as_ref().and_then(|key| report.definitions.get(key)) {
            let basis = note.basis.as_ref().map_or_else(String::new, |basis| format!(", {basis}"));
            let text = format!(
                "{} ({} v{}{basis}, {})\n{}",
                note.name.get(lang),
                note.metric,
                note.version,
                note.fingerprint,
                note.words.get(lang)
            );
            self.line(depth, "definition", &text);
        }
        if let Some(rows) = evidence.rows {
            self.line(depth, "rows", &grouped(&rows.to_string()));
        }
        if !evidence.sample.is_empty() {
            self.line(depth, "sample", &evidence.sample.join("\n"));
        }
        if !evidence.steps.is_empty() {
            let steps: Vec<&str> = evidence.steps.iter().map(|step| step.get(lang)).collect();
            self.line(depth, "arithmetic", &steps.join("\n"));
        }
        if !evidence.inputs.is_empty() {
            self.line(depth, "from", "");
            for id in &evidence.inputs {
                if let Some((id, figure)) = report.figures.get_key_value(id) {
                    self.figure(id, figure, depth + 2);
                }
            }
        }
    }
}
