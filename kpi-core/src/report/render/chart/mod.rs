//! Pictures: the geometry, exact, as shapes that a template writes as SVG.

mod heat;
mod rows;
mod scale;
mod trend;

use serde::{Serialize, Serializer};

use super::words::word;
use crate::metric::Lang;
use crate::report::{Chart, Report};

/// A length in tenths of a pixel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Px(pub(super) i64);

impl Px {
    fn text(self) -> String {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        match size % 10 {
            0 => format!("{sign}{}", size / 10),
            tenth => format!("{sign}{}.{tenth}", size / 10),
        }
    }
}

impl Serialize for Px {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.text())
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Shape {
    Rect { x: Px, y: Px, w: Px, h: Px, class: &'static str },
    Line { x1: Px, y1: Px, x2: Px, y2: Px, class: &'static str },
    Path { d: String, class: &'static str },
    Text { x: Px, y: Px, anchor: &'static str, class: &'static str, text: String },
}

/// Shapes that belong together: an axis, or all that stands for one figure or period.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub(super) struct Mark {
    pub(super) figure: Option<String>,
    pub(super) title: Option<String>,
    pub(super) shapes: Vec<Shape>,
}

/// A swatch and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Key {
    pub(super) class: &'static str,
    pub(super) label: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Picture {
    pub(super) width: Px,
    pub(super) height: Px,
    pub(super) keys: Vec<Key>,
    pub(super) marks: Vec<Mark>,
}

/// What a picture is drawn for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Canvas<'r> {
    report: &'r Report,
    lang: Lang,
    /// For a telephone.
    narrow: bool,
}

impl Canvas<'_> {
    const fn width(&self) -> i64 {
        if self.narrow { 350 } else { 860 }
    }

    fn key(&self, class: &'static str, word_key: &str) -> Key {
        Key { class, label: word(word_key, self.lang).to_owned() }
    }
}

/// The picture of a chart; `None` where there is nothing to draw.
pub(super) fn draw(report: &Report, chart: &Chart, lang: Lang, narrow: bool) -> Option<Picture> {
    let canvas = Canvas { report, lang, narrow };
    match chart {
        Chart::Trend { unit, points, .. } => trend::draw(canvas, *unit, points),
        Chart::Bars { bars, .. } => rows::bars(canvas, bars),
        Chart::Waterfall { steps, .. } => rows::waterfall(canvas, steps),
        Chart::Heat { columns, rows, middle, .. } => heat::draw(canvas, columns, rows, *middle),
    }
}

fn line(x1: i64, y1: i64, x2: i64, y2: i64, class: &'static str) -> Shape {
    Shape::Line { x1: Px(x1), y1: Px(y1), x2: Px(x2), y2: Px(y2), class }
}

/// A box from its corners, in any order.
fn rect(x1: i64, y1: i64, x2: i64, y2: i64, class: &'static str) -> Shape {
    Shape::Rect { x: Px(x1.min(x2)), y: Px(y1.min(y2)), w: Px((x1 - x2).abs()), h: Px((y1 - y2).abs()), class }
}

fn text(x: i64, y: i64, anchor: &'static str, class: &'static str, text: impl Into<String>) -> Shape {
    Shape::Text { x: Px(x), y: Px(y), anchor, class, text: text.into() }
}

/// About how wide a text is at 12 pixels, in tenths of a pixel, in a wide font: a Chinese character is as wide as high.
fn wide(text: &str) -> i64 {
    text.chars().map(letter).sum()
}

const fn letter(c: char) -> i64 {
    match c {
        'i' | 'j' | 'l' | '.' | ',' | '\'' | '|' | ':' | ' ' => 42,
        'm' | 'w' | 'M' | 'W' | '%' => 116,
        'A'..='Z' => 92,
        c if (c as u32) >= 0x2E80 => 122,
        _ => 77,
    }
}

/// The text, or as much of its beginning as fits, with dots for the rest.
fn fit(text: &str, room: i64) -> String {
    if wide(text) <= room {
        return text.to_owned();
    }
    let (mut used, mut kept) = (letter('M'), String::new());
    for c in text.chars() {
        used += letter(c);
        if used > room {
            break;
        }
        kept.push(c);
    }
    kept.trim_end().to_owned() + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_written_with_a_tenth_where_they_have_one() {
        assert_eq!([Px(125), Px(-5), Px(400)].map(Px::text), ["12.5", "-0.5", "40"]);
    }

    #[test]
    fn long_labels_end_in_dots() {
        assert_eq!(fit("GMV", 1000), "GMV");
        let short = fit("成交总额与退款金额合计", 600);
        assert!(short.ends_with('…') && wide(&short) <= 620, "{short}");
        assert_eq!(fit("abc", 0), "…");
    }
}
