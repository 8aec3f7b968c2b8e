//! Where the month stands against its plan.

use rust_decimal::Decimal;

use super::super::{
    Block, Cell, Chart, Column, Evidence, EvidenceKind, FigureId, FigureUnit, RowKind, Section, Table, TableRow, Text,
    Tile, Tone, TrendPoint,
};
use super::book::{Book, EXACT, too_long};
use super::known::{Known, NOBODY, Part, name_of, person_name};
use super::planning::{Planned, is_short, why, words_zh};
use super::spec::BriefSpec;
use crate::Error;
use crate::engine::Dataset;
use crate::forecast::{Forecaster, Outlook};
use crate::money::{Rounding, exact};
use crate::period::Period;
use crate::target::{self, Actuals, SeasonalPace};

/// How much the pace so far counts in the forecast of a node, against its plan.
const CREDIBILITY: Decimal = Decimal::ONE;
const RATIO: (FigureUnit, u32) = (FigureUnit::Percent, 1);

/// The section, and what findings are made of.
pub(super) struct Pace {
    pub(super) section: Section,
    pub(super) company: Option<NodePace>,
    pub(super) people: Vec<NodePace>,
    pub(super) parts: Vec<NodePace>,
    pub(super) probability: Option<FigureId>,
}

/// Where one node stands.
pub(super) struct NodePace {
    pub(super) name: Text,
    pub(super) person: Option<String>,
    pub(super) index: Option<Decimal>,
    pub(super) target: FigureId,
    pub(super) actual: FigureId,
    pub(super) expected: FigureId,
    pub(super) pace: FigureId,
    pub(super) required: FigureId,
}

/// The section of the pace; in words only when there is no plan or no complete day yet.
pub(super) fn pace(
    book: &mut Book<'_>,
    spec: &BriefSpec,
    known: &Known,
    data: &Dataset,
    planned: &Result<Planned, [String; 2]>,
) -> Result<Pace, Error> {
    let label = super::month::period_text(known.days.month);
    let title = Text::new(format!("Pace of {}", label.en), format!("{} 进度", label.zh));
    let mut made = Pace {
        section: Section { id: "pace".into(), title, blocks: Vec::new() },
        company: None,
        people: Vec::new(),
        parts: Vec::new(),
        probability: None,
    };
    let planned = match planned {
        Ok(planned) => planned,
        Err([en, zh]) => {
            let text = Text::new(format!("There is no plan for this month: {en}."), format!("本月没有计划：{zh}。"));
            made.section.blocks.push(Block::Paragraph(text));
            return Ok(made);
        }
    };
    let actuals = actuals(known, planned, known.days.to_date);
    let node =
        |book: &mut Book<'_>, id: &str, name: Text, person| node_pace(book, known, planned, &actuals, id, name, person);
    let company = node(book, "company", Text::new("all", "合计"), None)?;
    made.section.blocks.push(Block::Paragraph(Text::new(
        format!(
            "The plan is what history proposed before the month began; {} of {} days are over. Each day weighs what its weekday \
             usually sells.",
            known.days.to_date.len_days(),
            known.days.month.len_days()
        ),
        format!(
            "计划为月初前按历史数据提出的目标；{} 天中已过 {} 天，每天按其星期的常态权重计算。",
            known.days.month.len_days(),
            known.days.to_date.len_days()
        ),
    )));
    let outlook = outlook(known, planned);
    let mut tiles = vec![
        Tile { figure: company.actual.clone(), second: Some(company.expected.clone()), tone: Tone::Plain },
        Tile { figure: company.pace.clone(), second: Some(company.target.clone()), tone: tone(company.index) },
        Tile { figure: company.required.clone(), second: None, tone: Tone::Plain },
    ];
    match outlook {
        Ok(outlook) => {
            let (total, probability) = outlook_figures(book, known, &outlook);
            tiles.push(Tile { figure: total, second: probability.clone(), tone: Tone::Plain });
            made.probability = probability;
            made.section.blocks.push(Block::Tiles(tiles));
            made.section.blocks.push(Block::Chart(trend(known, planned, Some(&outlook))?));
            made.section.blocks.push(Block::Paragraph(Text::of(|lang| outlook.sentence(lang))));
        }
        Err(error) if is_short(&error) => {
            made.section.blocks.push(Block::Tiles(tiles));
            made.section.blocks.push(Block::Chart(trend(known, planned, None)?));
            let text =
                Text::new(format!("There is no forecast: {error}."), format!("无法预测：{}。", words_zh(&error)));
            made.section.blocks.push(Block::Paragraph(text));
        }
        Err(error) => return Err(error),
    }
    if known.has_people() {
        for place in planned.plan.parts("company")? {
            let person = place.id.to_string();
            made.people.push(node(book, &place.id, person_name(&person), Some(person))?);
        }
        let heading = Text::new("Person", "负责人");
        made.section.blocks.push(Block::Table(table(
            Text::new("By person", "按负责人"),
            heading,
            &made.people,
            &company,
        )));
    }
    for (part, id) in planned.by_target()?.into_iter().take(spec.top) {
        let name = name_of(part.by.as_deref(), data);
        let person = part.person.as_ref().map(ToString::to_string);
        made.parts.push(node(book, id, name, person)?);
    }
    let caption = Text::new(
        format!("By {}: the {} largest targets", spec.by_name.en.to_lowercase(), made.parts.len()),
        format!("按{}：目标最高的 {} 个", spec.by_name.zh, made.parts.len()),
    );
    made.section.blocks.push(Block::Table(table(caption, spec.by_name.clone(), &made.parts, &company)));
    made.company = Some(company);
    Ok(made)
}

/// What every part sold on every day of the period.
fn actuals(known: &Known, planned: &Planned, period: Period) -> Actuals {
    let mut actuals = Actuals::through(period.last_day());
    for (part, id) in &planned.nodes {
        for (day, sold) in known.days_of(part, period) {
            actuals = actuals.with(id.as_str(), *day, sold.amount);
        }
    }
    actuals
}

fn tone(index: Option<Decimal>) -> Tone {
    match index {
        Some(index) if index >= Decimal::ONE => Tone::Good,
        Some(_) => Tone::Bad,
        None => Tone::Plain,
    }
}

fn node_pace(
    book: &mut Book<'_>,
    known: &Known,
    planned: &Planned,
    actuals: &Actuals,
    id: &str,
    name: Text,
    person: Option<String>,
) -> Result<NodePace, Error> {
    let pace: SeasonalPace = planned.plan.pace(id, actuals, None, CREDIBILITY)?;
    let plan = &planned.plan;
    let (month, to_date) = (known.days.month, known.days.to_date);
    let money = known.money();
    let own = |what: &str| FigureId::new(["pace", id, what]);
    let called = |en: &str, zh: &str| Text::new(format!("{en}, {}", name.en), format!("{zh}，{}", name.zh));
    let units = plan.node(id)?.target;
    let target = plan.unit().amount(units);
    let why = why(plan, id)?;
    let target_id = book.plain(own("target"), Ok(target), called("target", "目标"), money, Some(month), why);
    let expected = of(&pace.expected_to_date);
    let days = plan.days(id)?.get(..to_date.len_days() as usize).unwrap_or_default();
    let sum_of_days = plan.unit().amount(days.iter().sum());
    let step = Text::new(
        format!("sum of the plan's days {} to {} = {sum_of_days}", to_date.from(), to_date.last_day()),
        format!("计划中 {} 至 {} 各日之和 = {sum_of_days}", to_date.from(), to_date.last_day()),
    );
    let evidence = Evidence::new(EvidenceKind::Planned, [step]).with_inputs([target_id.clone()]);
    let expected_id = book.plain(
        own("expected"),
        expected,
        called("expected by now", "截至当前应达"),
        money,
        Some(to_date),
        evidence,
    );
    // The parts of the company are all rows; a person's or a shop's are those of its node.
    let (sold, rows) = sold_by(known, planned, id, to_date)?;
    let evidence = book.sum_of_days(to_date, rows);
    let actual_id = book.plain(own("actual"), Ok(sold), called("so far", "至今"), money, Some(to_date), evidence);
    let ratio = |book: &mut Book<'_>,
                 what: &str,
                 value: Result<Decimal, Text>,
                 words: [&str; 2],
                 step: String,
                 inputs: &[&FigureId]| {
        let evidence =
            Evidence::new(EvidenceKind::Derived, [Text::same(step)]).with_inputs(inputs.iter().map(|id| (*id).clone()));
        book.plain(own(what), value, called(words[0], words[1]), RATIO, Some(to_date), evidence)
    };
    let index = &pace.pace_index;
    let step = format!("{sold} / {}", shown(&pace.expected_to_date));
    let words = ["pace: sold so far of what was expected by now", "进度指数：至今完成占应达"];
    let pace_id = ratio(book, "index", of(index), words, step, &[&actual_id, &expected_id]);
    let step = format!("({target} − {sold}) / ({target} − {})", shown(&pace.expected_to_date));
    let words = ["needed from now on, of the plan for the days left", "剩余日需完成占原计划"];
    let needed = if sold >= target {
        Err(Text::new("the target is reached", "目标已达成"))
    } else {
        of(&pace.required_lift)
    };
    let required = ratio(book, "required", needed, words, step, &[&target_id, &actual_id, &expected_id]);
    Ok(NodePace {
        name,
        person,
        index: of(index).ok(),
        target: target_id,
        actual: actual_id,
        expected: expected_id,
        pace: pace_id,
        required,
    })
}

/// What a node sold, and on how many rows.
fn sold_by(known: &Known, planned: &Planned, id: &str, period: Period) -> Result<(Decimal, u64), Error> {
    let whole = id == "company";
    let own = |(part, node): &(&Part, &String)| {
        whole || node.as_str() == id || part.person.as_deref().unwrap_or(NOBODY) == id
    };
    let parts: Vec<&Part> = planned.nodes.iter().filter(own).map(|(part, _)| part).collect();
    let sum = if whole {
        known.sold_in_all(period)?
    } else {
        exact::sum(parts.iter().map(|part| known.sold(part, period)).collect::<Result<Vec<_>, _>>()?)?
    };
    Ok((sum, known.rows(parts, period)))
}

/// A figure of the plan as one of the report.
fn of(figure: &target::Figure) -> Result<Decimal, Text> {
    match figure {
        target::Figure::Value(value) => value.round(EXACT, Rounding::HalfUp).map_err(|_| too_long()),
        undefined @ target::Figure::Undefined(_) => Err(Text::of(|lang| undefined.words(lang))),
    }
}

fn shown(figure: &target::Figure) -> String {
    of(figure).map_or_else(|text| text.en, |value| value.normalize().to_string())
}

fn table(caption: Text, heading: Text, nodes: &[NodePace], company: &NodePace) -> Table {
    let names = [
        ("target", "目标"),
        ("so far", "至今"),
        ("expected by now", "截至当前应达"),
        ("pace", "进度指数"),
        ("needed from now on", "剩余需完成"),
    ];
    let mut columns = vec![Column { label: heading, figures: false }];
    columns.extend(names.map(|(en, zh)| Column { label: Text::new(en, zh), figures: true }));
    let row = |kind, node: &NodePace| TableRow {
        kind,
        cells: vec![
            Cell::Text(node.name.clone()),
            Cell::Figure(node.target.clone()),
            Cell::Figure(node.actual.clone()),
            Cell::Figure(node.expected.clone()),
            Cell::Judged(node.pace.clone(), tone(node.index)),
            Cell::Figure(node.required.clone()),
        ],
    };
    let mut rows: Vec<TableRow> = nodes.iter().map(|node| row(RowKind::Part, node)).collect();
    rows.push(row(RowKind::Total, company));
    Table { caption, columns, rows }
}

fn outlook(known: &Known, planned: &Planned) -> Result<Outlook, Error> {
    let target = planned.plan.unit().amount(planned.plan.node("company")?.target);
    Ok(Forecaster::new().outlook(&known.daily, known.days.month, target)?)
}

fn outlook_figures(book: &mut Book<'_>, known: &Known, outlook: &Outlook) -> (FigureId, Option<FigureId>) {
    let money = known.money();
    let month = known.days.month;
    let mut steps = vec![Text::of(|lang| outlook.sentence(lang))];
    if let Some(interval) = &outlook.interval {
        steps.push(Text::new(
            format!("80 % interval {} to {}", interval.lower, interval.upper),
            format!("80 % 区间 {} 至 {}", interval.lower, interval.upper),
        ));
    }
    let evidence = Evidence::new(EvidenceKind::Forecast, steps.clone());
    let label = Text::new("expected at the end of the month", "月末预计");
    let total = book.plain(FigureId::new(["pace", "forecast"]), Ok(outlook.total), label, money, Some(month), evidence);
    let label = Text::new("chance to reach the target", "达成概率");
    let evidence = Evidence::new(EvidenceKind::Forecast, steps).with_inputs([total.clone()]);
    let id = FigureId::new(["pace", "probability"]);
    let probability = book.chance(id, outlook.probability, label, month, evidence);
    (total, probability)
}

/// The days of the month: sold, planned, expected.
fn trend(known: &Known, planned: &Planned, outlook: Option<&Outlook>) -> Result<Chart, Error> {
    let days = planned.plan.days("company")?;
    let forecast = |day| {
        let rest = outlook.and_then(|outlook| outlook.rest.as_ref())?;
        rest.days().iter().find(|found| found.day == day).map(|found| found.value)
    };
    let point = |(day, units): (chrono::NaiveDate, &i64)| {
        Ok(TrendPoint {
            period: Period::day(day)?,
            actual: known.daily.value(day),
            target: Some(planned.plan.unit().amount(*units)),
            forecast: forecast(day),
        })
    };
    let points = known.days.month.days().zip(days).map(point).collect::<Result<_, Error>>()?;
    let caption = Text::new("GMV by day: sold, planned, expected", "每日成交：实际、计划、预计");
    Ok(Chart::Trend { caption, unit: FigureUnit::Money(known.currency), points })
}
