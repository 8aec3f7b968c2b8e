//! Bars and waterfalls: a row for each value, label on the left, value on the right; on a telephone the bar stands below
//! both.

use rust_decimal::Decimal;

use super::scale::Scale;
use super::{Canvas, Mark, Picture, Px, Shape, fit, line, rect, text, wide};
use crate::report::render::shown::DASH;
use crate::report::render::words::colon;
use crate::report::{Bar, Figure, FigureId, Step, Text};

struct Layout {
    width: i64,
    /// Where the bars begin and end.
    left: i64,
    right: i64,
    /// Height of a row, of the text's base line, of the bar's upper and lower edge.
    row: i64,
    base: i64,
    upper: i64,
    lower: i64,
    /// Room for a label.
    room: i64,
}

impl Layout {
    fn new(canvas: Canvas<'_>, rows: &[(&Text, &FigureId)]) -> Self {
        let width = canvas.width() * 10;
        let shown = |id: &FigureId| canvas.figure(id).map_or(0, |figure| wide(&figure.shown(canvas.lang)));
        // Totals are written in bold, a tenth wider.
        let values = rows.iter().map(|(_, id)| shown(id)).max().unwrap_or_default() * 11 / 10 + 120;
        let labels = rows.iter().map(|(label, _)| wide(label.get(canvas.lang))).max().unwrap_or_default();
        if canvas.narrow {
            let room = width - values;
            return Self { width, left: 20, right: width - 20, row: 420, base: 150, upper: 210, lower: 310, room };
        }
        let room = labels.min(width / 4);
        Self { width, left: room + 140, right: width - values, row: 290, base: 190, upper: 75, lower: 215, room }
    }

    /// The line where bars begin; on a telephone it leaves out the labels.
    fn axis(&self, canvas: Canvas<'_>, zero: i64, height: i64) -> Mark {
        let piece = |at: i64| {
            let y = at * self.row;
            line(zero, y + self.upper - 20, zero, y + self.lower + 20, "axis")
        };
        let shapes = if canvas.narrow {
            (0..height / self.row).map(piece).collect()
        } else {
            vec![line(zero, 0, zero, height, "axis")]
        };
        Mark { shapes, ..Mark::default() }
    }

    fn words(&self, canvas: Canvas<'_>, y: i64, label: &Text, shown: String, class: &'static str) -> [Shape; 2] {
        [
            text(0, y + self.base, "start", class, fit(label.get(canvas.lang), self.room)),
            text(self.width, y + self.base, "end", class, shown),
        ]
    }
}

impl Canvas<'_> {
    fn figure(&self, id: &FigureId) -> Option<&Figure> {
        self.report.figures.get(id)
    }

    fn value(&self, id: &FigureId) -> Option<Decimal> {
        self.figure(id).and_then(|figure| figure.value)
    }

    /// Label and value, as the title of a mark.
    fn title(&self, label: &Text, id: &FigureId) -> String {
        let figure = self.figure(id);
        let shown = figure.map_or_else(|| DASH.to_owned(), |figure| figure.shown(self.lang));
        format!("{}{}{shown}", label.get(self.lang), colon(self.lang))
    }

    fn shown(&self, id: &FigureId) -> String {
        self.figure(id).map_or_else(|| DASH.to_owned(), |figure| figure.shown(self.lang))
    }
}

pub(super) fn bars(canvas: Canvas<'_>, bars: &[Bar]) -> Option<Picture> {
    let rows: Vec<(&Text, &FigureId)> = bars.iter().map(|bar| (&bar.label, &bar.figure)).collect();
    let layout = Layout::new(canvas, &rows);
    let values = bars.iter().flat_map(|bar| [Some(&bar.figure), bar.mark.as_ref()]).flatten();
    let values: Vec<Decimal> = values.filter_map(|id| canvas.value(id)).collect();
    if bars.is_empty() || values.is_empty() {
        return None;
    }
    let scale = Scale::new(values.into_iter().chain([Decimal::ZERO]), 8, layout.left, layout.right)?;
    let zero = scale.at(Decimal::ZERO);
    let mut marks = Vec::new();
    let mut y = 0;
    for bar in bars {
        let mut shapes = Vec::from(layout.words(canvas, y, &bar.label, canvas.shown(&bar.figure), "lab ink"));
        if let Some(value) = canvas.value(&bar.figure) {
            shapes.push(rect(zero, y + layout.upper, scale.at(value), y + layout.lower, "actual-bar"));
        }
        let title = Some(canvas.title(&bar.label, &bar.figure));
        marks.push(Mark { figure: Some(bar.figure.to_string()), title, shapes });
        if let Some(id) = &bar.mark
            && let Some(value) = canvas.value(id)
        {
            let x = scale.at(value);
            let label = canvas.figure(id).map_or(&bar.label, |figure| &figure.label);
            marks.push(Mark {
                figure: Some(id.to_string()),
                title: Some(canvas.title(label, id)),
                shapes: vec![line(x, y + layout.upper - 30, x, y + layout.lower + 30, "target")],
            });
        }
        y += layout.row;
    }
    marks.push(layout.axis(canvas, zero, y));
    let mut keys = Vec::new();
    if bars.iter().any(|bar| bar.mark.is_some()) {
        keys = vec![canvas.key("actual-bar", "actual"), canvas.key("target", "target")];
    }
    Some(Picture { width: Px(layout.width), height: Px(y), keys, marks })
}

/// Where the bar of a step begins and ends.
struct Reach {
    from: Decimal,
    to: Decimal,
}

/// The levels of each step; `None` without a value, or where the sum is no decimal any more.
fn reaches(canvas: Canvas<'_>, steps: &[Step]) -> Vec<Option<Reach>> {
    let mut level = Decimal::ZERO;
    let reach = |step: &Step| {
        let value = canvas.value(&step.figure)?;
        let (from, to) = if step.total { (Decimal::ZERO, value) } else { (level, level.checked_add(value)?) };
        level = to;
        Some(Reach { from, to })
    };
    steps.iter().map(reach).collect()
}

pub(super) fn waterfall(canvas: Canvas<'_>, steps: &[Step]) -> Option<Picture> {
    let rows: Vec<(&Text, &FigureId)> = steps.iter().map(|step| (&step.label, &step.figure)).collect();
    let layout = Layout::new(canvas, &rows);
    let reaches = reaches(canvas, steps);
    let levels: Vec<Decimal> = reaches.iter().flatten().map(|reach| reach.to).collect();
    let (low, high) = (levels.iter().min()?, levels.iter().max()?);
    // Steps that are small against their level would be hairlines on an axis that begins at zero.
    let third = high.checked_div(Decimal::from(3))?;
    let cut = *low > Decimal::ZERO && low != high && high.checked_sub(*low)? < third;
    let begin = if cut { low.checked_sub(high.checked_sub(*low)?.checked_div(Decimal::TWO)?)? } else { Decimal::ZERO };
    let scale = Scale::new(levels.iter().copied().chain([begin.max(Decimal::ZERO)]), 8, layout.left, layout.right)?;
    let cut = cut && begin > Decimal::ZERO && scale.ticks().first().is_some_and(|(value, _)| !value.is_zero());
    let zero = if cut { layout.left } else { scale.at(Decimal::ZERO) };
    let at = |value: Decimal| scale.at(value).max(layout.left);
    let mut marks = Vec::new();
    let mut y = 0;
    let mut end: Option<i64> = None;
    for (step, reach) in steps.iter().zip(&reaches) {
        let ink = if step.total { "lab ink strong" } else { "lab ink" };
        let mut shapes = Vec::new();
        if let Some(reach) = reach {
            let (from, to) = (if step.total { zero } else { at(reach.from) }, at(reach.to));
            if let Some(before) = end {
                let above = y - layout.row + layout.lower;
                shapes.push(line(before, above, before, y + layout.upper, "link"));
            }
            let class = match (step.total, reach.to >= reach.from) {
                (true, _) => "total-bar",
                (false, true) => "good-bar",
                (false, false) => "bad-bar",
            };
            shapes.push(rect(from, y + layout.upper, to, y + layout.lower, class));
            if step.total && cut {
                shapes.push(line(zero + 110, y + layout.lower + 20, zero + 150, y + layout.upper - 20, "break"));
            }
            end = Some(to);
        }
        shapes.extend(layout.words(canvas, y, &step.label, canvas.shown(&step.figure), ink));
        let title = Some(canvas.title(&step.label, &step.figure));
        marks.push(Mark { figure: Some(step.figure.to_string()), title, shapes });
        y += layout.row;
    }
    marks.push(layout.axis(canvas, zero, y));
    let mut keys = Vec::new();
    if cut {
        keys.push(canvas.key("break", "cut"));
    }
    Some(Picture { width: Px(layout.width), height: Px(y), keys, marks })
}
