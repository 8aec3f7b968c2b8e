//! The target of the next month, and who carries it.

use super::super::{
    Block, Cell, Chart, Column, Evidence, EvidenceKind, FigureId, FigureUnit, HeatRow, RowKind, Section, Table,
    TableRow, Text, Tile, Tone, TrendPoint,
};
use super::book::Book;
use super::both;
use super::known::{Known, Part, name_of, person_name};
use super::month::period_text;
use super::planning::{Planned, why};
use super::spec::BriefSpec;
use crate::Error;
use crate::engine::Dataset;
use crate::forecast::TierName;
use crate::period::{Grain, Period};
use crate::target::Plan;

/// Proposal, weeks, days, people and parts of the next month.
pub(super) fn next(
    book: &mut Book<'_>,
    spec: &BriefSpec,
    known: &Known,
    data: &Dataset,
    planned: &Result<Planned, [String; 2]>,
) -> Result<Section, Error> {
    let label = period_text(known.days.next);
    let title = Text::new(format!("Target for {}", label.en), format!("{} 目标", label.zh));
    let mut blocks = Vec::new();
    let planned = match planned {
        Ok(planned) => planned,
        Err([en, zh]) => {
            let text = Text::new(format!("No target can be proposed: {en}."), format!("无法提出目标：{zh}。"));
            return Ok(Section { id: "next".into(), title, blocks: vec![Block::Paragraph(text)] });
        }
    };
    blocks.push(Block::Tiles(tiers(book, known, planned)));
    let proposal = &planned.proposal;
    blocks.push(Block::List(both(|lang| proposal.sentences(lang))));
    let plan = &planned.plan;
    let days = plan.days("company")?;
    let point = |(day, units): (chrono::NaiveDate, &i64)| {
        let target = Some(plan.unit().amount(*units));
        Ok(TrendPoint { period: Period::day(day)?, actual: None, target, forecast: None })
    };
    let points = known.days.next.days().zip(days).map(point).collect::<Result<_, Error>>()?;
    let caption = Text::new("Target by day", "每日目标");
    blocks.push(Block::Chart(Chart::Trend { caption, unit: FigureUnit::Money(known.currency), points }));
    let mut nodes: Vec<(String, Text)> = Vec::new();
    if known.has_people() {
        for place in plan.parts("company")? {
            nodes.push((place.id.to_string(), person_name(&place.id)));
        }
        let caption =
            Text::new("By person and week; every row and column sums exactly", "按负责人与周；行列合计精确一致");
        blocks.push(Block::Table(weeks(book, known, plan, (caption, Text::new("Person", "负责人")), &nodes, None)?));
    }
    let parts = planned.by_target()?;
    let (shown, rest) = parts.split_at(parts.len().min(spec.top));
    let named = |(part, id): &(&Part, &str)| ((*id).to_owned(), name_of(part.by.as_deref(), data));
    let named: Vec<(String, Text)> = shown.iter().map(named).collect();
    let rest: Vec<&str> = rest.iter().map(|(_, id)| *id).collect();
    let caption =
        Text::new(format!("By {} and week", spec.by_name.en.to_lowercase()), format!("按{}与周", spec.by_name.zh));
    blocks.push(Block::Table(weeks(book, known, plan, (caption, spec.by_name.clone()), &named, Some(&rest))?));
    blocks.push(Block::Chart(weekdays(book, known, plan)?));
    Ok(Section { id: "next".into(), title, blocks })
}

fn tiers(book: &mut Book<'_>, known: &Known, planned: &Planned) -> Vec<Tile> {
    let money = known.money();
    let month = known.days.next;
    let words = both(|lang| planned.proposal.sentences(lang));
    let mut tiles = Vec::new();
    for (position, tier) in planned.proposal.tiers.iter().enumerate() {
        let (key, label) = match tier.name {
            TierName::Base => ("base", Text::new("base", "保底")),
            TierName::Target => ("target", Text::new("target", "目标")),
            TierName::Stretch => ("stretch", Text::new("stretch", "挑战")),
        };
        let evidence = Evidence::new(EvidenceKind::Forecast, words.get(position).cloned());
        let figure =
            book.plain(FigureId::new(["next", key]), Ok(tier.value), label, money, Some(month), evidence.clone());
        let (id, label) = (FigureId::new(["next", key, "chance"]), Text::new("chance to reach it", "达成概率"));
        let chance = book.chance(id, tier.probability, label, month, evidence.with_inputs([figure.clone()]));
        tiles.push(Tile { figure, second: chance, tone: Tone::Plain });
    }
    tiles
}

/// Nodes by week with their sums; `rest` is shown as one row.
fn weeks(
    book: &mut Book<'_>,
    known: &Known,
    plan: &Plan,
    (caption, heading): (Text, Text),
    nodes: &[(String, Text)],
    rest: Option<&[&str]>,
) -> Result<Table, Error> {
    let money = known.money();
    let columns_of = plan.by("company", Grain::WEEK)?;
    let mut columns = vec![Column { label: heading, figures: false }];
    for (week, _) in &columns_of {
        let text = format!("{} – {}", week.from().format("%d.%m."), week.last_day().format("%d.%m."));
        columns.push(Column { label: Text::same(text), figures: true });
    }
    columns.push(Column { label: Text::new("month", "全月"), figures: true });
    let mut row = |kind, id: &str, name: &Text, units: Vec<(Period, i64)>, evidence: &Evidence| {
        let mut cells = vec![Cell::Text(name.clone())];
        for (week, amount) in &units {
            let start = week.from().to_string();
            let label =
                Text::new(format!("target, {}, week of {start}", name.en), format!("目标，{}，{start} 周", name.zh));
            let value = Ok(plan.unit().amount(*amount));
            let id = FigureId::new(["next", id, start.as_str()]);
            cells.push(Cell::Figure(book.plain(id, value, label, money, Some(*week), evidence.clone())));
        }
        let whole = plan.unit().amount(units.iter().map(|(_, amount)| amount).sum());
        let label = Text::new(format!("target, {}", name.en), format!("目标，{}", name.zh));
        let id = FigureId::new(["next", id, "month"]);
        cells.push(Cell::Figure(book.plain(id, Ok(whole), label, money, Some(known.days.next), evidence.clone())));
        TableRow { kind, cells }
    };
    let mut rows = Vec::new();
    for (id, name) in nodes {
        rows.push(row(RowKind::Part, id, name, plan.by(id, Grain::WEEK)?, &why(plan, id)?));
    }
    if let Some(rest) = rest.filter(|rest| !rest.is_empty()) {
        let mut sums: Vec<(Period, i64)> = columns_of.iter().map(|(week, _)| (*week, 0)).collect();
        for id in rest {
            for (sum, (_, amount)) in sums.iter_mut().zip(plan.by(id, Grain::WEEK)?) {
                sum.1 += amount;
            }
        }
        let name = Text::new(format!("{} others", rest.len()), format!("其他 {} 个", rest.len()));
        let step = Text::new("sum of the targets that are not shown by themselves", "未单列各项的目标之和");
        rows.push(row(RowKind::Others, "others", &name, sums, &Evidence::new(EvidenceKind::Planned, [step])));
    }
    rows.push(row(RowKind::Total, "company", &Text::new("all", "合计"), columns_of, &why(plan, "company")?));
    Ok(Table { caption, columns, rows })
}

/// What each weekday of each week is meant to bring.
fn weekdays(book: &mut Book<'_>, known: &Known, plan: &Plan) -> Result<Chart, Error> {
    use chrono::Datelike;
    let money = known.money();
    let days = plan.days("company")?;
    let mut rows = Vec::new();
    for week in known.days.next.split(Grain::WEEK)? {
        let mut cells = vec![None; 7];
        for day in week.days() {
            let index = usize::try_from((day - known.days.next.from()).num_days()).unwrap_or_default();
            let value = plan.unit().amount(days.get(index).copied().unwrap_or_default());
            let label = Text::new(format!("target, {day}"), format!("目标，{day}"));
            let step = Text::new("the plan's day: its weight of the month", "计划中该日：按权重占全月的份额");
            let evidence = Evidence::new(EvidenceKind::Planned, [step]);
            let id = FigureId::new(["next", "day", day.to_string().as_str()]);
            let figure = book.plain(id, Ok(value), label, money, Some(Period::day(day)?), evidence);
            if let Some(cell) = cells.get_mut(day.weekday().num_days_from_monday() as usize) {
                *cell = Some(figure);
            }
        }
        rows.push(HeatRow { label: Text::same(format!("{}", week.from().format("%d.%m."))), cells });
    }
    let names = [
        ("Mon", "周一"),
        ("Tue", "周二"),
        ("Wed", "周三"),
        ("Thu", "周四"),
        ("Fri", "周五"),
        ("Sat", "周六"),
        ("Sun", "周日"),
    ];
    let month = i64::from(known.days.next.len_days()).max(1);
    let middle = plan.unit().amount(plan.node("company")?.target / month);
    Ok(Chart::Heat {
        caption: Text::new(
            "Target of each day; shades are above and below the mean day",
            "每日目标；深浅为高于或低于日均",
        ),
        columns: names.map(|(en, zh)| Text::new(en, zh)).to_vec(),
        rows,
        middle,
    })
}
