//! A brief as a small seller has it on a Monday: two shops, three people, six months, half of a seventh.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use kpi_core::money::Currency;
use kpi_core::period::Period;
use kpi_core::report::{
    Audience, Bar, Block, Cell, Chart, Column, CoverageNote, DefinitionNote, Evidence, EvidenceKind, Figure, FigureId,
    FigureUnit, Finding, HeatRow, Report, RowKind, Section, Severity, SourceNote, Step, Table, TableRow, Text, Tile,
    Tone, TrendPoint,
};
use rust_decimal::Decimal;

pub(super) const GBP: FigureUnit = FigureUnit::Money(Currency::GBP);

pub(super) fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

pub(super) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn month(number: u32) -> Period {
    Period::month(2026, number).unwrap()
}

/// A figure with the usual number of places and no coverage.
pub(super) fn figure(label: Text, value: &str, unit: FigureUnit) -> Figure {
    let digits = match unit {
        FigureUnit::Money(_) | FigureUnit::Number => 2,
        FigureUnit::Percent | FigureUnit::Points => 1,
        _ => 0,
    };
    let missing = value.is_empty().then(|| Text::new("the month has no orders", "当月没有订单"));
    Figure {
        label,
        value: (!value.is_empty()).then(|| dec(value)),
        missing,
        unit,
        digits,
        signed: false,
        period: None,
        coverage: None,
        evidence: Evidence::new(EvidenceKind::Derived, []),
    }
}

/// An empty report of that day.
pub(super) fn empty() -> Report {
    Report {
        title: Text::new("Monday brief", "周一简报"),
        lead: Vec::new(),
        audience: Audience::Manager,
        as_of: date("2026-11-22"),
        made_at: "2026-11-23T06:30:00Z".parse().unwrap(),
        zones: vec!["Europe/London".to_owned(), "Europe/Berlin".to_owned()],
        sources: Vec::new(),
        findings: Vec::new(),
        sections: Vec::new(),
        figures: [].into_iter().collect(),
        definitions: BTreeMap::new(),
    }
}

struct Builder {
    report: Report,
}

impl Builder {
    fn add(&mut self, id: &str, figure: Figure) -> FigureId {
        let id = FigureId::from(id);
        assert!(self.report.figures.insert(id.clone(), figure).is_none(), "{id} twice");
        id
    }

    fn computed(
        &mut self,
        id: &str,
        label: Text,
        value: &str,
        unit: FigureUnit,
        days: Period,
        covered: u32,
    ) -> FigureId {
        let mut new = figure(label, value, unit);
        new.period = Some(days);
        new.coverage = Some(CoverageNote { expected: days.len_days(), covered, immature: days != month(10) });
        new.evidence.kind = EvidenceKind::Computed;
        new.evidence.definition = Some("gmv.paid_net".to_owned());
        new.evidence.rows = Some(1_284);
        new.evidence.sample = vec![
            "576461413038785752 (orders.csv, line 17)".to_owned(),
            "576461413038785760 (orders.csv, line 18)".to_owned(),
        ];
        new.evidence.steps = vec![Text::new("sum of 1,284 order lines", "1,284 条订单行求和")];
        self.add(id, new)
    }

    fn derived(
        &mut self,
        id: &str,
        label: Text,
        value: &str,
        unit: FigureUnit,
        step: Text,
        inputs: &[&FigureId],
    ) -> FigureId {
        let mut new = figure(label, value, unit);
        new.signed = id.contains("gap") || id.contains("change") || id.contains("step");
        new.evidence = Evidence::new(EvidenceKind::Derived, [step]).with_inputs(inputs.iter().map(|id| (*id).clone()));
        self.add(id, new)
    }

    fn planned(&mut self, id: &str, label: Text, value: &str) -> FigureId {
        let mut new = figure(label, value, GBP);
        new.evidence.kind = EvidenceKind::Planned;
        self.add(id, new)
    }
}

fn daily() -> Vec<TrendPoint> {
    let actuals = [
        "2210.40", "1985.10", "1760.95", "1804.00", "1890.35", "2480.60", "2951.20", "2320.75", "2011.90", "1745.30",
        "3988.45", "1902.15", "2544.80", "2790.05", "2405.50", "1890.00", "1710.25", "1688.70", "1799.95", "2390.10",
        "2604.40", "2188.30",
    ];
    let first = date("2026-11-01");
    (0..30_u64)
        .map(|at| {
            let day = first.checked_add_days(Days::new(at)).unwrap();
            let actual = actuals.get(usize::try_from(at).unwrap()).map(|text| dec(text));
            let rise = Decimal::from(at * 37 % 11 * 85);
            TrendPoint {
                period: Period::day(day).unwrap(),
                actual,
                target: Some(dec("2366.66") + if at % 7 > 4 { dec("400") } else { Decimal::ZERO }),
                forecast: actual.is_none().then(|| dec("2050.00") + rise),
            }
        })
        .collect()
}

fn monthly() -> Vec<TrendPoint> {
    let months = [
        ("52410.20", "50000"),
        ("55980.75", "54000"),
        ("61204.10", "58000"),
        ("58890.00", "62000"),
        ("63450.35", "64000"),
        ("58212.40", "66000"),
    ];
    let mut points: Vec<TrendPoint> = (5..)
        .zip(months)
        .map(|(number, (actual, target))| TrendPoint {
            period: month(number),
            actual: Some(dec(actual)),
            target: Some(dec(target)),
            forecast: None,
        })
        .collect();
    points.push(TrendPoint {
        period: month(11),
        actual: Some(dec("49063.20")),
        target: Some(dec("71000")),
        forecast: Some(dec("66480.00")),
    });
    points
}

pub(super) fn sample() -> Report {
    let mut b = Builder { report: empty() };
    b.report.lead = vec![
        Text::new(
            "November stands at 49,063.20 GBP after 22 of 30 days; at this pace the month ends at 66,480 GBP, 6.4% below its plan.",
            "11 月前 22 天成交 49,063.20 GBP；按当前进度全月预计 66,480 GBP，比计划低 6.4%。",
        ),
        Text::new(
            "October missed its plan by 7,787.60 GBP, mostly through fewer orders in Germany.",
            "10 月比计划少 7,787.60 GBP，主要因为德国店订单减少。",
        ),
    ];
    b.report.definitions.insert(
        "gmv.paid_net".to_owned(),
        DefinitionNote {
            metric: "gmv".to_owned(),
            name: Text::new("Gross merchandise value", "成交总额"),
            version: 2,
            fingerprint: "9f2c4e1ab07d5538".to_owned(),
            basis: Some("paid_net".to_owned()),
            words: Text::new(
                "Paid orders by the day of payment, at what the buyer paid; cancelled and refunded lines are taken out on the day of the order.",
                "按付款日统计已付款订单，以买家实付金额计；取消与退款的订单行冲减下单当日。",
            ),
        },
    );
    b.report.sources = vec![
        SourceNote {
            name: "orders_uk.csv".to_owned(),
            account: Text::new(
                "8,112 rows read, 8,104 used, 8 skipped as samples",
                "读取 8,112 行，使用 8,104 行，8 行为样品未计入",
            ),
            fingerprint: Some("c41d09e6".to_owned()),
        },
        SourceNote {
            name: "orders_de.xlsx".to_owned(),
            account: Text::new("3,540 rows read and used", "读取并使用 3,540 行"),
            fingerprint: None,
        },
    ];

    let so_far = Period::inclusive(date("2026-11-01"), date("2026-11-22")).unwrap();
    let gmv = |place: (&str, &str)| Text::new(format!("GMV {}", place.0), format!("{}成交额", place.1));
    let nov = b.computed("nov.gmv", Text::new("GMV so far", "本月成交额"), "49063.20", GBP, so_far, 22);
    let plan = b.planned("nov.plan", Text::new("Plan", "计划"), "71000");
    let mut outlook = figure(Text::new("Expected month", "全月预测"), "66480", GBP);
    outlook.evidence.kind = EvidenceKind::Forecast;
    outlook.period = Some(month(11));
    let outlook = b.add("nov.outlook", outlook);
    let step = Text::new("66,480.00 / 71,000.00 - 1", "66,480.00 / 71,000.00 - 1");
    let nov_change = b.derived(
        "nov.change",
        Text::new("against plan", "较计划"),
        "-0.06366197183098591549295774648",
        FigureUnit::Percent,
        step,
        &[&outlook, &plan],
    );
    let needed = b.derived(
        "nov.needed",
        Text::new("Needed each day", "后续日均需完成"),
        "2742.10",
        GBP,
        Text::new("(71,000.00 - 49,063.20) / 8", "(71,000.00 - 49,063.20) / 8"),
        &[&plan, &nov],
    );
    let orders = b.computed("nov.orders", Text::new("Orders", "订单数"), "1284", FigureUnit::Count, so_far, 22);
    let refunds =
        b.computed("nov.refund-rate", Text::new("Refund rate", "退款率"), "0.0418", FigureUnit::Percent, so_far, 22);
    let refund_change = b.derived(
        "nov.refund-change",
        Text::new("against October", "较 10 月"),
        "0.0062",
        FigureUnit::Points,
        Text::new("4.18% - 3.56%", "4.18% - 3.56%"),
        &[&refunds],
    );
    let roas = b.add("nov.roas", figure(Text::new("Ad return (ROAS)", "广告投产比"), "", FigureUnit::Number));

    let oct = b.computed("oct.gmv", Text::new("GMV October", "10 月成交额"), "58212.40", GBP, month(10), 31);
    let oct_plan = b.planned("oct.plan", Text::new("Plan October", "10 月计划"), "66000");
    let gap = b.derived(
        "oct.gap",
        Text::new("Gap to plan", "与计划差额"),
        "-7787.60",
        GBP,
        Text::new("58,212.40 - 66,000.00", "58,212.40 - 66,000.00"),
        &[&oct, &oct_plan],
    );
    let steps = [
        ("orders", "Orders Germany", "德国订单数", "-6120.35"),
        ("aov", "Order value Germany", "德国客单价", "-2480.00"),
        ("uk-orders", "Orders United Kingdom", "英国订单数", "2104.55"),
        ("uk-aov", "Order value United Kingdom", "英国客单价", "-1291.80"),
    ];
    let mut waterfall = vec![Step { label: Text::new("Plan", "计划"), figure: oct_plan.clone(), total: true }];
    for (id, en, zh, value) in steps {
        let step = b.derived(
            &format!("oct.step.{id}"),
            Text::new(en, zh),
            value,
            GBP,
            Text::new("share of the gap (LMDI)", "差额分解（LMDI）"),
            &[&gap],
        );
        waterfall.push(Step { label: Text::new(en, zh), figure: step, total: false });
    }
    waterfall.push(Step { label: Text::new("Actual", "实际"), figure: oct.clone(), total: true });

    let places = [
        ("uk", ("United Kingdom", "英国"), "38940.15", "44000", "0.885"),
        ("de", ("Germany", "德国"), "10123.05", "27000", "0.3749277777777777777777777778"),
    ];
    let (mut rows, mut bars) = (Vec::new(), Vec::new());
    for (id, name, actual, target, share) in places {
        let actual =
            b.computed(&format!("nov.gmv.{id}"), gmv(name), actual, GBP, so_far, if id == "de" { 20 } else { 22 });
        let target = b.planned(
            &format!("nov.plan.{id}"),
            Text::new(format!("Plan {}", name.0), format!("{}计划", name.1)),
            target,
        );
        let share = b.derived(
            &format!("nov.reached.{id}"),
            Text::new("Reached", "达成率"),
            share,
            FigureUnit::Percent,
            Text::new("actual / plan", "实际 / 计划"),
            &[&actual, &target],
        );
        bars.push(Bar { label: Text::new(name.0, name.1), figure: actual.clone(), mark: Some(target.clone()) });
        let tone = if id == "de" { Tone::Bad } else { Tone::Good };
        rows.push(TableRow {
            kind: RowKind::Part,
            cells: vec![
                Cell::Text(Text::new(name.0, name.1)),
                Cell::Figure(actual),
                Cell::Figure(target),
                Cell::Judged(share, tone),
                Cell::Empty,
            ],
        });
    }
    let reached = b.derived(
        "nov.reached",
        Text::new("Reached", "达成率"),
        "0.6910309859154929577464788732",
        FigureUnit::Percent,
        Text::new("49,063.20 / 71,000.00", "49,063.20 / 71,000.00"),
        &[&nov, &plan],
    );
    rows.push(TableRow {
        kind: RowKind::Total,
        cells: vec![
            Cell::Text(Text::new("All shops", "全部店铺")),
            Cell::Figure(nov.clone()),
            Cell::Figure(plan.clone()),
            Cell::Figure(reached),
            Cell::Figure(roas.clone()),
        ],
    });
    let heads = [
        ("Shop", "店铺", false),
        ("GMV", "成交额", true),
        ("Plan", "计划", true),
        ("Reached", "达成率", true),
        ("ROAS", "投产比", true),
    ];
    let shops = Table {
        caption: Text::new(
            "GMV by shop, 1–22 November 2026, paid net",
            "各店成交额，2026年11月1日–22日，口径：已付款净额",
        ),
        columns: heads
            .iter()
            .map(|(en, zh, figures)| Column { label: Text::new(*en, *zh), figures: *figures })
            .collect(),
        rows,
    };

    let people = [
        ("王芳 Wang Fang", ["1.043", "0.982", "1.105"]),
        ("Amelie Krüger", ["0.774", "0.702", "0.655"]),
        ("Oliver Shaw", ["0.951", "1.002", ""]),
    ];
    let mut heat = Vec::new();
    for (name, weeks) in people {
        let cells = (45..).zip(weeks).map(|(week, value)| {
            let id = FigureId::new(["week", &week.to_string(), name]);
            let label = Text::new(format!("{name}, week {week}"), format!("{name} 第 {week} 周"));
            let step = Text::new("actual / plan", "实际 / 计划");
            Some(b.derived(id.as_str(), label, value, FigureUnit::Percent, step, &[]))
        });
        heat.push(HeatRow { label: Text::same(name), cells: cells.collect() });
    }

    b.report.findings = vec![
        Finding {
            id: "pace.behind.de".to_owned(),
            severity: Severity::Critical,
            title: Text::new(
                "Germany reaches 37.5% of its November plan after 22 of 30 days",
                "德国店 11 月前 22 天仅完成计划的 37.5%",
            ),
            action: Text::new(
                "Move the two paused bundles back into LIVE this week and check the stock of the three best sellers.",
                "本周恢复两款暂停的套装直播，并核对三款热销品库存。",
            ),
            figures: vec![FigureId::from("nov.gmv.de"), FigureId::from("nov.reached.de"), needed.clone()],
            owner: Some("Amelie Krüger".to_owned()),
            due: Some(date("2026-11-23")),
        },
        Finding {
            id: "coverage.de".to_owned(),
            severity: Severity::Warning,
            title: Text::new("Two days of Germany are not in the export", "德国店导出缺少两天数据"),
            action: Text::new("Export 21 and 22 November again.", "重新导出 11 月 21 日与 22 日的数据。"),
            figures: vec![FigureId::from("nov.gmv.de")],
            owner: None,
            due: Some(date("2026-11-27")),
        },
        Finding {
            id: "pace.ahead.uk".to_owned(),
            severity: Severity::Good,
            title: Text::new(
                "The United Kingdom is ahead of its plan for the third month",
                "英国店连续第三个月领先计划",
            ),
            action: Text::new("Keep the budget as it is.", "维持现有预算。"),
            figures: vec![FigureId::from("nov.reached.uk")],
            owner: Some("王芳 Wang Fang".to_owned()),
            due: None,
        },
    ];
    let tile = |figure: &FigureId, second: Option<&FigureId>, tone| Tile {
        figure: figure.clone(),
        second: second.cloned(),
        tone,
    };
    let section = |id: &str, en: &str, zh: &str, blocks: Vec<Block>| Section {
        id: id.to_owned(),
        title: Text::new(en, zh),
        blocks,
    };
    b.report.sections = vec![
        section(
            "pace",
            "November so far",
            "11 月进度",
            vec![
                Block::Tiles(vec![
                    tile(&nov, None, Tone::Plain),
                    tile(&outlook, Some(&nov_change), Tone::Bad),
                    tile(&needed, None, Tone::Plain),
                    tile(&orders, None, Tone::Plain),
                    tile(&refunds, Some(&refund_change), Tone::Bad),
                    tile(&roas, None, Tone::Plain),
                ]),
                Block::Chart(Chart::Trend {
                    caption: Text::new(
                        "GMV by day, November 2026, GBP, paid net; 22 of 30 days are in",
                        "2026年11月每日成交额（GBP，已付款净额），已有 22／30 天数据",
                    ),
                    unit: GBP,
                    points: daily(),
                }),
            ],
        ),
        section(
            "shops",
            "Shops",
            "店铺",
            vec![
                Block::Table(shops),
                Block::Chart(Chart::Bars {
                    caption: Text::new("GMV and plan by shop, November 2026, GBP", "2026年11月各店成交额与计划（GBP）"),
                    bars,
                }),
            ],
        ),
        section(
            "october",
            "Why October missed its plan",
            "10 月为何未达计划",
            vec![
                Block::Paragraph(Text::new(
                    "The gap is split over the drivers; the parts add up to it exactly.",
                    "差额按驱动因素分解，各部分之和恰等于差额。",
                )),
                Block::Chart(Chart::Waterfall {
                    caption: Text::new("From plan to actual, October 2026, GBP", "2026年10月从计划到实际（GBP）"),
                    steps: waterfall,
                }),
            ],
        ),
        section(
            "people",
            "People",
            "人员",
            vec![Block::Chart(Chart::Heat {
                caption: Text::new("Attainment by person and week, November 2026", "2026年11月各人每周达成率"),
                columns: (45..48).map(|week| Text::new(format!("Week {week}"), format!("第 {week} 周"))).collect(),
                rows: heat,
                middle: Decimal::ONE,
            })],
        ),
        section(
            "history",
            "Half a year",
            "近半年",
            vec![
                Block::Chart(Chart::Trend {
                    caption: Text::new("GMV by month, May to November 2026, GBP", "2026年5月至11月每月成交额（GBP）"),
                    unit: GBP,
                    points: monthly(),
                }),
                Block::List(vec![
                    Text::new("Target for December is proposed from these months.", "12 月目标据此提出。"),
                    Text::same("SKU: A-01 | B-02"),
                ]),
            ],
        ),
        section("ads", "Advertising", "广告", Vec::new()),
    ];
    b.report
}
