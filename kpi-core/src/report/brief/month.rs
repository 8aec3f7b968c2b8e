//! What was sold: the last week, the month so far, the last month with its breakdown and the second basis.

use super::super::{Block, Cell, Column, FigureId, FigureUnit, RowKind, Section, Table, TableRow, Text, Tile};
use super::book::{Book, Derived, too_long};
use super::known::{Known, PLANNED, name_of};
use super::spec::BriefSpec;
use crate::Error;
use crate::engine::{Dataset, KpiTable, RankOrder};
use crate::metric::{Basis, Definition, Lang};
use crate::money::exact;
use crate::period::{Comparison, Grain, Period};

/// Rows of each measure that are shown for the figures in large.
const SAMPLE: usize = 3;

/// The period as people call it.
pub(super) fn period_text(period: Period) -> Text {
    Text::same(period.label(Grain::Month).unwrap_or_else(|| format!("{} … {}", period.from(), period.last_day())))
}

/// The figures of a table's only row in large, each with its change.
fn tiles(
    book: &mut Book<'_>,
    key: &str,
    table: &KpiTable,
    shown: &[Definition],
    comparison: &Comparison,
) -> Result<Vec<Tile>, Error> {
    let mut tiles = Vec::new();
    for definition in shown.iter().filter(|_| !table.is_empty()) {
        let metric = definition.metric.as_str();
        let label = Text::new(&definition.en, &definition.zh);
        let figure = book.cell(FigureId::new([key, metric]), label, table, 0, metric, SAMPLE)?;
        let second = book.compared(&figure, &table.change(0, metric, comparison)?);
        let tone = book.tone(&second, definition.direction);
        tiles.push(Tile { figure, second: Some(second), tone });
    }
    Ok(tiles)
}

/// The week that has just ended and the month so far.
pub(super) fn glance(book: &mut Book<'_>, known: &Known) -> Result<Section, Error> {
    let mut blocks = Vec::new();
    let (week, to_date) = (known.days.week, known.days.to_date);
    for (key, table, comparison, heading) in [
        (
            "week",
            &known.week,
            Comparison::PreviousPeriod,
            Text::new(
                format!("Week {} to {}, against the week before", week.from(), week.last_day()),
                format!("{} 至 {} 周，与上一周相比", week.from(), week.last_day()),
            ),
        ),
        (
            "to-date",
            &known.to_date,
            Comparison::PreviousMonth,
            Text::new(
                format!(
                    "Month so far, {} to {}, against the same days a month earlier",
                    to_date.from(),
                    to_date.last_day()
                ),
                format!("本月至今（{} 至 {}），与上月同期相比", to_date.from(), to_date.last_day()),
            ),
        ),
    ] {
        let tiles = tiles(book, key, table, &known.shown, &comparison)?;
        blocks.push(Block::Paragraph(heading));
        blocks.push(if tiles.is_empty() {
            Block::Paragraph(Text::new("Nothing was sold on these days.", "这些天没有成交。"))
        } else {
            Block::Tiles(tiles)
        });
    }
    if !known.left_out.is_empty() {
        let en =
            known.left_out.iter().map(|(metric, reason)| format!("{metric}: {reason}")).collect::<Vec<_>>().join("; ");
        blocks.push(Block::Paragraph(Text::new(format!("Not computed: {en}."), format!("未计算：{en}。"))));
    }
    let title = Text::new("At a glance", "一览");
    Ok(Section { id: "glance".into(), title, blocks })
}

/// The last month by the breakdown, with the planned metric under the second basis beside it.
pub(super) fn last_month(
    book: &mut Book<'_>,
    spec: &BriefSpec,
    known: &Known,
    data: &Dataset,
) -> Result<Section, Error> {
    let label = period_text(known.days.last);
    let title = Text::new(format!("Last month, {}", label.en), format!("上月 {}", label.zh));
    let mut blocks = Vec::new();
    if known.last.is_empty() {
        let none = Text::new("Nothing was sold in this month.", "该月没有成交。");
        return Ok(Section { id: "month".into(), title, blocks: vec![Block::Paragraph(none)] });
    }
    let top = known.last_by.top_n(PLANNED, spec.top, &[], RankOrder::Best)?;
    let mut columns = vec![Column { label: spec.by_name.clone(), figures: false }];
    for definition in &known.shown {
        columns.push(Column { label: Text::new(&definition.en, &definition.zh), figures: true });
        if definition.metric.as_str() == PLANNED {
            columns.push(Column { label: Text::new("change", "变化"), figures: true });
            if known.second.is_some() {
                columns.push(Column { label: second_name(spec, &definition.en, &definition.zh), figures: true });
            }
        }
    }
    let mut rows = Vec::new();
    for row in 0..top.len() {
        let others = top.is_others(row)?;
        let by = top.keys(row)?.first().copied().flatten().map(str::to_owned);
        let name = if others { Text::new("all others", "其他合计") } else { name_of(by.as_deref(), data) };
        let key = if others { "others" } else { by.as_deref().unwrap_or("none") };
        let kind = if others { RowKind::Others } else { RowKind::Part };
        let second = known.second.as_ref().map(|(_, by_part)| (by_part, by.clone()));
        rows.push(line(book, known, &top, row, (kind, key), name, second.filter(|_| !others))?);
    }
    let second = known.second.as_ref().map(|(all, _)| (all, None));
    rows.push(line(book, known, &known.last, 0, (RowKind::Total, "all"), Text::new("all", "合计"), second)?);
    if known.second.is_some() {
        others_second(book, known, &mut rows)?;
    }
    let basis = basis_name(spec, &spec.basis);
    let caption = Text::new(
        format!("{}, basis: {}; change against the month before", label.en, basis.en),
        format!("{}，口径：{}；变化为与上一月相比", label.zh, basis.zh),
    );
    blocks.push(Block::Table(Table { caption, columns, rows }));
    if let Some(second) = &spec.second {
        let names = [basis_name(spec, &spec.basis), basis_name(spec, second)];
        blocks.push(Block::Paragraph(Text::new(
            format!("What the two bases count differently (a: {}, b: {}):", names[0].en, names[1].en),
            format!("两种口径的差异（a：{}，b：{}）：", names[0].zh, names[1].zh),
        )));
        let differences = Basis::diff(&spec.basis, second);
        blocks.push(Block::List(differences.into_iter().map(|found| Text::new(found.en, found.zh)).collect()));
    }
    Ok(Section { id: "month".into(), title, blocks })
}

/// Cell of a row that holds the planned metric under the second basis: after the name, the metric and its change.
const SECOND: usize = 3;

/// The others under the second basis: the whole less the parts that are shown.
fn others_second(book: &mut Book<'_>, known: &Known, rows: &mut [TableRow]) -> Result<(), Error> {
    let of = |row: &TableRow| match row.cells.get(SECOND) {
        Some(Cell::Figure(id)) => Some(id.clone()),
        _ => None,
    };
    let ids: Vec<FigureId> = rows.iter().filter_map(of).collect();
    let (Some((whole, parts)), Some(others)) =
        (ids.split_last(), rows.iter_mut().find(|row| row.kind == RowKind::Others))
    else {
        return Ok(());
    };
    let Some(all) = book.value(whole) else { return Ok(()) };
    let shown = exact::sum(parts.iter().filter_map(|id| book.value(id)))?;
    let of = Derived {
        label: Text::new("all others", "其他合计"),
        unit: FigureUnit::Money(known.currency),
        digits: u32::from(known.currency.minor_digits()),
        period: Some(known.days.last),
        steps: vec![Text::new(
            format!("{all} − {shown}: the whole less the parts shown"),
            format!("{all} − {shown}：合计减去所列各项"),
        )],
        inputs: &ids,
    };
    let id = FigureId::new(["month", PLANNED, "others", "second"]);
    let figure = book.derived(id, exact::sub(all, shown).map_err(|_| too_long()), of);
    if let Some(cell) = others.cells.get_mut(SECOND) {
        *cell = Cell::Figure(figure);
    }
    Ok(())
}

/// A row of the table of the month.
fn line(
    book: &mut Book<'_>,
    known: &Known,
    table: &KpiTable,
    row: usize,
    (kind, key): (RowKind, &str),
    name: Text,
    second: Option<(&KpiTable, Option<String>)>,
) -> Result<TableRow, Error> {
    let mut cells = vec![Cell::Text(name.clone())];
    for definition in &known.shown {
        let metric = definition.metric.as_str();
        let label = Text::new(format!("{}, {}", definition.en, name.en), format!("{}，{}", definition.zh, name.zh));
        let figure = book.cell(FigureId::new(["month", metric, key]), label, table, row, metric, 0)?;
        cells.push(Cell::Figure(figure.clone()));
        if metric != PLANNED {
            continue;
        }
        let change = book.compared(&figure, &table.change(row, metric, &Comparison::PreviousMonth)?);
        let tone = book.tone(&change, definition.direction);
        cells.push(Cell::Judged(change, tone));
        if known.second.is_some() {
            cells.push(match &second {
                Some((table, by)) => second_cell(book, definition, table, by.as_deref(), key, &name)?,
                None => Cell::Empty,
            });
        }
    }
    Ok(TableRow { kind, cells })
}

fn second_cell(
    book: &mut Book<'_>,
    definition: &Definition,
    table: &KpiTable,
    by: Option<&str>,
    key: &str,
    name: &Text,
) -> Result<Cell, Error> {
    for row in 0..table.len() {
        if table.keys(row)?.first().copied().flatten() == by {
            let label = Text::new(format!("{}, {}", definition.en, name.en), format!("{}，{}", definition.zh, name.zh));
            let id = FigureId::new(["month", PLANNED, key, "second"]);
            return Ok(Cell::Figure(book.cell(id, label, table, row, PLANNED, 0)?));
        }
    }
    Ok(Cell::Empty)
}

/// The metric's name under the second basis.
fn second_name(spec: &BriefSpec, en: &str, zh: &str) -> Text {
    let basis = spec.second.as_ref().map_or_else(|| Text::same(""), |second| basis_name(spec, second));
    Text::new(format!("{en} ({})", basis.en), format!("{zh}（{}）", basis.zh))
}

/// A basis as people call it: its preset, or in words what makes it differ from the first.
fn basis_name(spec: &BriefSpec, basis: &Basis) -> Text {
    match basis.preset_name() {
        Some(name) => Text::same(name),
        None if *basis == spec.basis => Text::new(basis.describe(Lang::En), basis.describe(Lang::Zh)),
        None => Text::new("second basis", "第二口径"),
    }
}
