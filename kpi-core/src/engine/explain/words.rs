//! Explanations as text.

use std::fmt::Write;

use super::{Evidence, Explanation, RowId};
use crate::metric::{Lang, Unit};
use crate::money::Fraction;

/// A sentence or label in both languages.
type Words = (&'static str, &'static str);

pub(super) fn text(of: &Explanation, lang: Lang) -> String {
    let pick = |words: Words| if lang == Lang::Zh { words.1 } else { words.0 };
    let (colon, comma) = (pick((": ", "：")), pick((", ", "，")));
    let mut out = String::new();
    let mut line = |label: Words, text: &str| {
        let _ = writeln!(out, "{}{colon}{text}", pick(label));
    };
    let no_value = pick(("no value", "无数值"));
    let exact = |value: &Option<Fraction>| value.as_ref().map_or_else(|| no_value.to_owned(), ToString::to_string);
    let with_unit = |number: String| match of.currency {
        Some(currency) if of.unit.has_money() => format!("{number} {}", currency.code()),
        _ if of.unit == Unit::share() || of.unit == Unit::multiple() => number,
        _ => format!("{number} {}", of.unit),
    };
    let name = if lang == Lang::Zh { &of.zh } else { &of.en };
    line(("Metric", "指标"), &format!("{name} ({})", of.metric));
    let mut value = of.shown.map_or_else(|| no_value.to_owned(), |shown| with_unit(shown.to_string()));
    if let (Some(above), Some(below)) = (&of.numerator, &of.denominator) {
        let _ = write!(value, " = {above} / {below}");
    } else if of.shown.map(|shown| shown.to_string()) != of.value.as_ref().map(ToString::to_string) {
        let _ = write!(value, " ({} {})", pick(("exactly", "精确值")), exact(&of.value));
    }
    line(("Value", "数值"), &value);
    if of.others {
        line(("Cell", "单元格"), pick(("all groups not shown by themselves", "其余各组合计")));
    }
    for (dimension, key) in of.cell.iter().filter(|_| !of.others) {
        line(("Cell", "单元格"), &format!("{dimension} = {}", key.as_deref().unwrap_or(pick(("none", "无")))));
    }
    for (dimension, values) in &of.scope {
        line(("Scope", "范围"), &format!("{dimension} {} {}", pick(("is", "为")), values.join(", ")));
    }
    let all = pick(("all days", "全部日期"));
    let days = of.period.map_or_else(
        || all.to_owned(),
        |period| format!("{} {} {}", period.from(), pick(("to", "至")), period.last_day()),
    );
    line(("Days", "日期"), &days);
    line(("Time zone", "时区"), &of.zones.join(", "));
    let basis = if lang == Lang::Zh { &of.basis_zh } else { &of.basis_en };
    let preset = of.basis.map(|preset| format!(" [{preset}]")).unwrap_or_default();
    line(("Basis", "口径"), &format!("{basis}{preset}"));
    line(
        ("Definition", "定义"),
        &format!(
            "{} {}{comma}{} {}",
            pick(("version", "版本")),
            of.version,
            pick(("fingerprint", "指纹")),
            of.fingerprint
        ),
    );
    for step in &of.steps {
        line(("Step", "步骤"), step);
    }
    line(("Rows that count", "计入行数"), &of.rows.to_string());
    for found in &of.evidence {
        line(("From", "来源"), &evidence(found, lang));
        for row in &found.sample {
            line(("  Row", "  行"), &row_id(row, lang));
        }
    }
    line(("Coverage", "数据完整度"), &coverage(of, lang));
    out
}

pub(super) fn evidence(found: &Evidence, lang: Lang) -> String {
    let value = found.value.as_ref().map(|value| format!(" = {value}")).unwrap_or_default();
    let (table, aggregate, clock, rows) = (found.table, &found.aggregate, &found.clock, found.rows);
    let filter = found.filter.as_deref();
    let days = found.days.map(|days| days.to_string());
    match lang {
        Lang::Zh => {
            let filter = filter.map(|filter| format!("，条件 {filter}")).unwrap_or_default();
            let days = days.map(|days| format!("，期间 {days}")).unwrap_or_default();
            format!("表 {table} 的 {aggregate}{value}，{rows} 行，按 {clock} 归日{days}{filter}")
        }
        Lang::En => {
            let filter = filter.map(|filter| format!(", where {filter}")).unwrap_or_default();
            let days = days.map(|days| format!(", days {days}")).unwrap_or_default();
            let plural = if rows == 1 { "row" } else { "rows" };
            format!("{aggregate} of {table}{value}, {rows} {plural}, day by {clock}{days}{filter}")
        }
    }
}

pub(super) fn row_id(row: &RowId, lang: Lang) -> String {
    let key: Vec<String> = row.key.iter().map(|(name, value)| format!("{name} {value}")).collect();
    let mut text = key.join(", ");
    if let Some(source) = &row.source {
        let _ = match (row.source_row, lang) {
            (Some(number), Lang::Zh) => write!(text, "（{source} 第 {number} 行）"),
            (Some(number), Lang::En) => write!(text, " ({source}, row {number})"),
            (None, Lang::Zh) => write!(text, "（{source}）"),
            (None, Lang::En) => write!(text, " ({source})"),
        };
    }
    text
}

fn coverage(of: &Explanation, lang: Lang) -> String {
    let found = &of.coverage;
    let mut parts = Vec::new();
    let zh = lang == Lang::Zh;
    match (found.days_covered, found.days_expected) {
        (Some(covered), Some(expected)) if zh => parts.push(format!("{expected} 天中已覆盖 {covered} 天")),
        (Some(covered), Some(expected)) => parts.push(format!("{covered} of {expected} days")),
        _ if zh => parts.push("未限定日期".to_owned()),
        _ => parts.push("no days were asked for".to_owned()),
    }
    parts.push(
        match (found.stated, zh) {
            (true, false) => "as stated by the source",
            (true, true) => "以数据源声明为准",
            (false, false) => "judged by the days with rows",
            (false, true) => "按有数据的日期推断",
        }
        .to_owned(),
    );
    if let Some(day) = found.through {
        parts.push(if zh { format!("截至 {day}") } else { format!("through {day}") });
    }
    if let Some(instant) = found.watermark {
        let instant = instant.to_rfc3339();
        parts.push(if zh { format!("读取到 {instant}") } else { format!("read up to {instant}") });
    }
    match (found.mature, found.matures_on) {
        (Some(true), _) => parts.push(if zh { "已成熟" } else { "mature" }.to_owned()),
        (_, Some(day)) if zh => parts.push(format!("{day} 成熟")),
        (_, Some(day)) => parts.push(format!("matures on {day}")),
        _ => {}
    }
    parts.join(if zh { "，" } else { ", " })
}
