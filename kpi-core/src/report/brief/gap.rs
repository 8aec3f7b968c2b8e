//! Why the last month is not what its plan was.

use rust_decimal::Decimal;

use super::super::{Bar, Block, Chart, Evidence, EvidenceKind, FigureId, Section, Step, Text};
use super::book::{Book, unit_of};
use super::both;
use super::known::{Known, Part, name_of};
use super::month::period_text;
use super::planning::Planned;
use super::spec::BriefSpec;
use crate::Error;
use crate::driver::{DriverSplit, DriverValues};
use crate::engine::Dataset;
use crate::explain::{Against, Explain, Explanation, Line};
use crate::money::{Rounding, exact};

/// Parts that are shown by themselves.
const BARS: usize = 6;

/// The section, and what findings are made of.
pub(super) struct Gap {
    pub(super) section: Section,
    /// Sold, planned, the difference.
    pub(super) totals: Option<[FigureId; 3]>,
    /// The driver with the largest part of the difference.
    pub(super) driver: Option<(Text, FigureId)>,
    /// The part with the largest difference in the direction of the whole.
    pub(super) part: Option<(Text, FigureId)>,
}

/// Plan and actual of the last month, the difference by drivers and by parts.
pub(super) fn gap(
    book: &mut Book<'_>,
    spec: &BriefSpec,
    known: &Known,
    data: &Dataset,
    planned: &Result<Planned, [String; 2]>,
) -> Result<Gap, Error> {
    let label = period_text(known.days.last);
    let title = Text::new(format!("Why {} was not its plan", label.en), format!("{} 与计划的差距", label.zh));
    let mut made = Gap {
        section: Section { id: "gap".into(), title, blocks: Vec::new() },
        totals: None,
        driver: None,
        part: None,
    };
    let planned = match planned {
        Ok(planned) => planned,
        Err([en, zh]) => {
            let text =
                Text::new(format!("There was no plan to compare with: {en}."), format!("没有可比的计划：{zh}。"));
            made.section.blocks.push(Block::Paragraph(text));
            return Ok(made);
        }
    };
    let plan = &planned.plan;
    let money = known.money();
    let (last, target) = (known.days.last, plan.unit().amount(plan.node("company")?.target));
    let sold = known.sold_in_all(last)?;
    let evidence = book.sum_of_days(last, known.rows(planned.nodes.keys(), last));
    let sold_id =
        book.plain(FigureId::new(["gap", "sold"]), Ok(sold), Text::new("sold", "实际"), money, Some(last), evidence);
    let evidence = Evidence::new(EvidenceKind::Planned, both(|lang| planned.proposal.sentences(lang)));
    let plan_id =
        book.plain(FigureId::new(["gap", "plan"]), Ok(target), Text::new("plan", "计划"), money, Some(last), evidence);
    let difference = exact::sub(sold, target)?;
    let evidence = Evidence::new(EvidenceKind::Derived, [Text::same(format!("{sold} − {target}"))])
        .with_inputs([sold_id.clone(), plan_id.clone()]);
    let label = Text::new("difference", "差额");
    let gap_id = book.plain(FigureId::new(["gap", "difference"]), Ok(difference), label, money, Some(last), evidence);
    let gap_id = book.signed(gap_id);
    made.section.blocks.push(Block::Paragraph(Text::new(
        "The plan is the one that history proposed before the month began; its drivers carry the growth as they used to move.",
        "计划为月初前按历史数据提出的目标；各驱动因素按其历史波动分担增长。",
    )));
    match drivers(spec, known, target) {
        Ok(Some(why)) => {
            let (chart, largest) = waterfall(book, known, &why, &plan_id, &sold_id);
            made.section.blocks.push(Block::Chart(chart));
            made.section.blocks.push(Block::List(both(|lang| why.sentences(lang, Against::Plan))));
            made.driver = largest;
        }
        Ok(None) => made.section.blocks.push(Block::Paragraph(Text::new(
            format!(
                "The tree {:?} cannot be used: not all of its metrics can be computed from this data.",
                spec.tree.id()
            ),
            format!("无法使用驱动树“{}”：现有数据不足以计算其全部指标。", spec.tree.id()),
        ))),
        // Drivers without a value on one side: the parts below still say where the difference is.
        Err(error @ (Error::Driver(_) | Error::Explain(_))) => made.section.blocks.push(Block::Paragraph(Text::new(
            format!("The drivers say nothing: {error}."),
            format!("驱动因素无法拆解：{error}。"),
        ))),
        Err(error) => return Err(error),
    }
    let (chart, part) = by_part(book, spec, known, data, planned, difference)?;
    made.section.blocks.push(Block::Chart(chart));
    made.part = part;
    made.totals = Some([sold_id, plan_id, gap_id]);
    Ok(made)
}

/// The difference by the drivers of the tree; none without the tree's metrics.
fn drivers(spec: &BriefSpec, known: &Known, target: Decimal) -> Result<Option<Explanation>, Error> {
    let Some(table) = &known.drivers else { return Ok(None) };
    let mut months = Vec::new();
    let mut actual = None;
    for row in 0..table.len() {
        let values = DriverValues::from_table(&spec.tree, table, row)?;
        if table.period(row)? == Some(known.days.last) {
            actual = Some(values);
        } else {
            months.push(values);
        }
    }
    let (Some(actual), Some(base)) = (actual, months.last()) else { return Ok(None) };
    let split = DriverSplit::new(&spec.tree).with_currency(known.currency).with_history(&months);
    let plan = split.split(target, base)?;
    Ok(Some(Explain::new(&spec.tree).with_currency(known.currency).run(&plan.values(), &actual)?))
}

/// From the plan to what was sold by the drivers.
fn waterfall(
    book: &mut Book<'_>,
    known: &Known,
    why: &Explanation,
    plan: &FigureId,
    sold: &FigureId,
) -> (Chart, Option<(Text, FigureId)>) {
    let money = known.money();
    let mut steps = vec![Step { label: Text::new("plan", "计划"), figure: plan.clone(), total: true }];
    let mut largest = None;
    for line in why.lines().iter().filter(|line| line.parent == Some(0)) {
        let label = Text::new(&line.en, &line.zh);
        let evidence = Evidence::new(EvidenceKind::Derived, [arithmetic(line, why, known)])
            .with_inputs([plan.clone(), sold.clone()]);
        let id = FigureId::new(["gap", "driver", line.node.as_str()]);
        let figure = book.plain(id, Ok(line.printed), label.clone(), money, Some(known.days.last), evidence);
        let figure = book.signed(figure);
        if largest.as_ref().is_none_or(|(size, _)| line.printed.abs() > *size) {
            largest = Some((line.printed.abs(), (label.clone(), figure.clone())));
        }
        steps.push(Step { label, figure, total: false });
    }
    steps.push(Step { label: Text::new("sold", "实际"), figure: sold.clone(), total: true });
    let caption = Text::new("From the plan to what was sold, by driver", "从计划到实际：按驱动因素");
    (Chart::Waterfall { caption, steps }, largest.map(|(_, found)| found))
}

/// A driver before and now, and how its part was computed.
fn arithmetic(line: &Line, why: &Explanation, known: &Known) -> Text {
    let (_, digits) = unit_of(&line.unit, Some(known.currency));
    let show = |value: Option<&crate::money::Fraction>| {
        value
            .and_then(|value| value.round(digits.max(4), Rounding::HalfUp).ok())
            .map_or_else(|| "–".to_owned(), |value| value.normalize().to_string())
    };
    let (base, current) = (show(line.base.as_ref()), show(line.current.as_ref()));
    let method = why.lines().first().and_then(|root| root.method).unwrap_or(why.method());
    Text::new(
        format!("{}: plan {base}, actual {current}; its part of the difference by {}", line.en, method.name()),
        format!("{}：计划 {base}，实际 {current}；按 {} 法分摊差额", line.zh, method.name()),
    )
}

/// The difference of every part to its share of the plan: the largest by themselves, the others together.
fn by_part(
    book: &mut Book<'_>,
    spec: &BriefSpec,
    known: &Known,
    data: &Dataset,
    planned: &Planned,
    difference: Decimal,
) -> Result<(Chart, Option<(Text, FigureId)>), Error> {
    let money = known.money();
    let last = known.days.last;
    let mut all: Vec<(Decimal, &Part, Decimal, Decimal)> = Vec::new();
    for (part, id) in &planned.nodes {
        let target = planned.plan.unit().amount(planned.plan.node(id)?.target);
        let sold = known.sold(part, last)?;
        all.push((exact::sub(sold, target)?, part, sold, target));
    }
    all.sort_by_key(|(gap, part, ..)| (std::cmp::Reverse(gap.abs()), (*part).clone()));
    let mut bars = Vec::new();
    let mut shown = Decimal::ZERO;
    let mut found = None;
    for (gap, part, sold, target) in all.iter().take(BARS) {
        let label = name_of(part.by.as_deref(), data);
        let evidence = Evidence::new(EvidenceKind::Derived, [Text::same(format!("{sold} − {target}"))]);
        let id =
            FigureId::new(["gap", "part", part.by.as_deref().unwrap_or("none"), part.person.as_deref().unwrap_or("")]);
        let figure = book.plain(id, Ok(*gap), label.clone(), money, Some(last), evidence);
        let figure = book.signed(figure);
        if found.is_none() && gap.is_sign_negative() == difference.is_sign_negative() && !gap.is_zero() {
            found = Some((label.clone(), figure.clone()));
        }
        shown = exact::add(shown, *gap)?;
        bars.push(Bar { label, figure, mark: None });
    }
    if all.len() > BARS {
        let rest = exact::sub(difference, shown)?;
        let label = Text::new("all others", "其他合计");
        let step = Text::new(
            format!("{difference} − {shown}: the difference less the parts shown"),
            format!("{difference} − {shown}：总差额减去所列各项"),
        );
        let evidence = Evidence::new(EvidenceKind::Derived, [step]);
        let id = FigureId::new(["gap", "part", "others"]);
        let figure = book.plain(id, Ok(rest), label.clone(), money, Some(last), evidence);
        let figure = book.signed(figure);
        bars.push(Bar { label, figure, mark: None });
    }
    let caption = Text::new(
        format!("Difference to the plan by {}", spec.by_name.en.to_lowercase()),
        format!("与计划的差额，按{}", spec.by_name.zh),
    );
    Ok((Chart::Bars { caption, bars }, found))
}
