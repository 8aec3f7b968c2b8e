//! Shades for two dimensions.

use rust_decimal::Decimal;

use super::{Canvas, Key, Mark, Picture, Px, fit, rect, text, wide};
use crate::report::render::shown::{DASH, compact};
use crate::report::render::words::colon;
use crate::report::{Figure, FigureId, HeatRow, Text};

/// From the worst to the best; the middle stands between.
const SHADES: [&str; 7] = ["cell bad3", "cell bad2", "cell bad1", "cell mid", "cell good1", "cell good2", "cell good3"];
const ROW: i64 = 300;
const HEAD: i64 = 240;

/// The shade of a value: thirds of the largest distance from the middle.
fn shade(value: Decimal, middle: Decimal, furthest: Decimal) -> &'static str {
    let distance = value.saturating_sub(middle);
    let size = distance.abs();
    let steps = match furthest.checked_div(Decimal::from(3)) {
        _ if size.is_zero() => 0,
        Some(third) if size <= third => 1,
        Some(third) if size <= third.saturating_add(third) => 2,
        _ => 3,
    };
    let place = if distance.is_sign_negative() { 3 - steps } else { 3 + steps };
    SHADES.get(place).copied().unwrap_or("cell mid")
}

pub(super) fn draw(canvas: Canvas<'_>, columns: &[Text], rows: &[HeatRow], middle: Decimal) -> Option<Picture> {
    let figure = |id: &FigureId| -> Option<&Figure> { canvas.report.figures.get(id) };
    let figures: Vec<&Figure> = rows.iter().flat_map(|row| row.cells.iter().flatten()).filter_map(figure).collect();
    if columns.is_empty() || figures.is_empty() {
        return None;
    }
    let values = || figures.iter().filter_map(|figure| figure.value);
    let furthest = values().map(|value| value.saturating_sub(middle).abs()).max().unwrap_or_default();
    let unit = figures.first()?.unit;

    let labels = rows.iter().map(|row| wide(row.label.get(canvas.lang))).max().unwrap_or_default();
    let room = labels.min(if canvas.narrow { 900 } else { 2000 });
    let numbers = figures.iter().map(|figure| wide(&figure.shown(canvas.lang))).max().unwrap_or_default();
    let heads = columns.iter().map(|column| wide(column.get(canvas.lang))).max().unwrap_or_default();
    let count = i64::try_from(columns.len()).ok()?;
    let left = room + 100;
    // As wide as the numbers need, and as the page gives.
    let cell = ((canvas.width() * 10 - left) / count).clamp(numbers.max(heads.min(900)) + 100, 1000.max(numbers + 100));
    let width = left + cell * count;

    let mut marks = Vec::new();
    let mut head = Mark::default();
    for (at, column) in (0_i64..).zip(columns) {
        let middle = left + cell * at + cell / 2;
        head.shapes.push(text(middle, 160, "middle", "lab", fit(column.get(canvas.lang), cell - 20)));
    }
    marks.push(head);
    let mut y = HEAD;
    for row in rows {
        let label = text(0, y + 190, "start", "lab ink", fit(row.label.get(canvas.lang), room));
        marks.push(Mark { shapes: vec![label], ..Mark::default() });
        for (at, (id, column)) in (0_i64..).zip(row.cells.iter().zip(columns)) {
            let Some(id) = id else { continue };
            let (x, number) = (left + cell * at, figure(id));
            let class =
                number.and_then(|figure| figure.value).map_or("cell none", |value| shade(value, middle, furthest));
            let shown = number.map_or_else(|| DASH.to_owned(), |figure| figure.shown(canvas.lang));
            let (lang, name) = (canvas.lang, format!("{} · {}", row.label.get(canvas.lang), column.get(canvas.lang)));
            marks.push(Mark {
                figure: Some(id.to_string()),
                title: Some(format!("{name}{}{shown}", colon(lang))),
                shapes: vec![
                    rect(x + 10, y + 10, x + cell - 10, y + ROW - 10, class),
                    text(x + cell / 2, y + 190, "middle", class, shown),
                ],
            });
        }
        y += ROW;
    }
    let at = compact(middle, unit, canvas.lang);
    let keys = vec![
        Key { class: "cell bad3", label: format!("< {at}") },
        Key { class: "cell mid", label: at.clone() },
        Key { class: "cell good3", label: format!("> {at}") },
    ];
    Some(Picture { width: Px(width), height: Px(y), keys, marks })
}
