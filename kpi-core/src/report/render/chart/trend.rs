//! Actual, target and forecast over time.

use std::fmt::Write;

use rust_decimal::Decimal;

use super::scale::Scale;
use super::{Canvas, Mark, Picture, Px, Shape, line, rect, text, wide};
use crate::metric::Lang;
use crate::report::render::shown::{axis_day, compact, period, unit_suffix, usual};
use crate::report::render::words::{colon, word};
use crate::report::{FigureUnit, TrendPoint};

/// Up to so many points a bar reads better than a line.
const MOST_BARS: usize = 16;

type Series = fn(&TrendPoint) -> Option<Decimal>;

const SERIES: [(&str, Series); 3] =
    [("actual", |point| point.actual), ("forecast", |point| point.forecast), ("target", |point| point.target)];

pub(super) fn draw(canvas: Canvas<'_>, unit: FigureUnit, points: &[TrendPoint]) -> Option<Picture> {
    let values = points.iter().flat_map(|point| SERIES.iter().filter_map(|(_, series)| series(point)));
    let (width, height) = (canvas.width() * 10, if canvas.narrow { 2300 } else { 2900 });
    let (top, bottom) = (280, height - 280);
    let scale = Scale::new(values.chain([Decimal::ZERO]), if canvas.narrow { 3 } else { 4 }, bottom, top)?;
    if points.iter().all(|point| SERIES.iter().all(|(_, series)| series(point).is_none())) {
        return None;
    }
    let labels: Vec<(String, i64)> =
        scale.ticks().iter().map(|(value, place)| (compact(*value, unit, canvas.lang), *place)).collect();
    let left = labels.iter().map(|(label, _)| wide(label)).max().unwrap_or_default() + 90;
    let right = width - 20;
    let slots = Slots { left, room: right - left, count: i64::try_from(points.len()).ok()? };

    let mut axis = Mark::default();
    for (label, place) in &labels {
        axis.shapes.push(line(left, *place, right, *place, "grid"));
        axis.shapes.push(text(left - 70, place + 40, "end", "lab", label.clone()));
    }
    let zero = scale.at(Decimal::ZERO);
    axis.shapes.push(line(left, zero, right, zero, "axis"));
    let suffix = unit_suffix(unit, canvas.lang);
    if !matches!(unit, FigureUnit::Percent) && !suffix.is_empty() {
        axis.shapes.push(text(0, 110, "start", "lab", suffix.trim().to_owned()));
    }
    axis.shapes.extend(days(canvas, points, &slots, bottom));

    let mut marks = vec![axis];
    if points.len() <= MOST_BARS {
        marks.extend((0_i64..).zip(points).map(|(at, point)| Mark {
            figure: None,
            title: Some(title(point, unit, canvas.lang)),
            shapes: bar(point, &slots, at, &scale, zero),
        }));
    } else {
        let paths = SERIES.iter().rev().map(|(class, series)| path(points, *series, class, &slots, &scale)).collect();
        marks.push(Mark { shapes: paths, ..Mark::default() });
        // The whole height of a day answers to the pointer.
        marks.extend((0_i64..).zip(points).map(|(at, point)| Mark {
            figure: None,
            title: Some(title(point, unit, canvas.lang)),
            shapes: vec![rect(slots.start(at), top, slots.start(at + 1), bottom, "touch")],
        }));
    }
    let keys = SERIES
        .iter()
        .filter(|(_, series)| points.iter().any(|point| series(point).is_some()))
        .map(|(class, _)| canvas.key(class, class))
        .collect();
    Some(Picture { width: Px(width), height: Px(height), keys, marks })
}

struct Slots {
    left: i64,
    room: i64,
    count: i64,
}

impl Slots {
    const fn start(&self, at: i64) -> i64 {
        self.left + self.room * at / self.count
    }

    const fn middle(&self, at: i64) -> i64 {
        self.left + self.room * (2 * at + 1) / (2 * self.count)
    }
}

/// Labels below: every one where there is room, else every second, third … ; for days the Mondays.
fn days(canvas: Canvas<'_>, points: &[TrendPoint], slots: &Slots, bottom: i64) -> Vec<Shape> {
    use chrono::Datelike;
    let daily = points.iter().all(|point| point.period.len_days() == 1);
    let monday =
        |point: &TrendPoint| !daily || points.len() <= 10 || point.period.from().weekday().num_days_from_monday() == 0;
    let mut shapes = Vec::new();
    let mut free = 0;
    for (at, point) in (0_i64..).zip(points).filter(|(_, point)| monday(point)) {
        let label = axis_day(point.period, shapes.is_empty(), canvas.lang);
        let (half, middle) = (wide(&label) / 2, slots.middle(at));
        if middle - half >= free && middle + half <= canvas.width() * 10 {
            shapes.push(line(middle, bottom, middle, bottom + 40, "axis"));
            shapes.push(text(middle, bottom + 190, "middle", "lab", label));
            free = middle + half + 100;
        }
    }
    shapes
}

fn bar(point: &TrendPoint, slots: &Slots, at: i64, scale: &Scale, zero: i64) -> Vec<Shape> {
    let slot = slots.start(at + 1) - slots.start(at);
    let (middle, half) = (slots.middle(at), (slot * 31 / 100).min(220));
    let mut shapes = vec![];
    if let Some(forecast) = point.forecast {
        shapes.push(rect(middle - half, scale.at(forecast), middle + half, zero, "forecast-bar"));
    }
    if let Some(actual) = point.actual {
        shapes.push(rect(middle - half, scale.at(actual), middle + half, zero, "actual-bar"));
    }
    if let Some(target) = point.target {
        let place = scale.at(target);
        shapes.push(line(middle - half * 13 / 10, place, middle + half * 13 / 10, place, "target"));
    }
    shapes
}

/// A line through the values, broken where there is none; a forecast begins at the last actual value before it.
fn path(points: &[TrendPoint], series: Series, class: &'static str, slots: &Slots, scale: &Scale) -> Shape {
    let mut d = String::new();
    let (mut open, mut before) = (false, None);
    for (at, point) in (0_i64..).zip(points) {
        let Some(value) = series(point) else {
            (open, before) = (false, point.actual.map(|actual| (slots.middle(at), scale.at(actual))));
            continue;
        };
        if !open && let Some((x, y)) = before.filter(|_| class == "forecast") {
            let _ = write!(d, "M{} {}", Px(x).text(), Px(y).text());
            open = true;
        }
        let (x, y) = (Px(slots.middle(at)).text(), Px(scale.at(value)).text());
        // A single point is a line of no length, which round ends make a dot.
        let _ = if open { write!(d, "L{x} {y}") } else { write!(d, "M{x} {y}L{x} {y}") };
        open = true;
    }
    Shape::Path { d, class }
}

fn title(point: &TrendPoint, unit: FigureUnit, lang: Lang) -> String {
    let mut title = period(point.period, lang);
    for (class, series) in SERIES {
        if let Some(value) = series(point) {
            let _ = write!(title, "\n{}{}{}", word(class, lang), colon(lang), usual(value, unit, lang));
        }
    }
    title
}
