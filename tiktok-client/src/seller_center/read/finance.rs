//! Settled and unsettled transactions as components, checked against their own totals.

use kpi_core::model::{Amount, Label, SettlementGroup, SettlementLine};

use super::super::layout::{Node, SettlementSlot as S, TREE, columns};
use super::super::numbers::Fault;
use super::super::plan::Plan;
use super::super::report::Payout;
use super::super::rows::RowSource;
use super::super::sheet::Sheet;
use super::super::text::{normal, trim};
use super::super::{ExportKind, SellerCenterError, words};
use super::affiliate::same_currency;
use super::cells::{Cells, missing};
use super::{Blame, Sink, drive};

/// The amounts that a file has, each under the nearest one above it.
#[derive(Debug)]
struct Tree {
    nodes: Vec<Present>,
    top: Vec<usize>,
    total: S,
}

#[derive(Debug)]
struct Present {
    slot: S,
    id: &'static str,
    group: SettlementGroup,
    children: Vec<usize>,
}

/// Position of the slot in the table of amounts.
fn node(slot: S) -> Option<&'static Node> {
    TREE.iter().find(|node| node.slot == slot)
}

impl Tree {
    fn new(plan: &Plan<'_>) -> Self {
        let has = |slot: S| plan.header.has(slot.into());
        let present: Vec<&Node> = TREE.iter().filter(|node| has(node.slot)).collect();
        let parent = |slot: S| match slot {
            // Where a file has a net shipping amount, shipping stands beside the fees and not among them.
            S::SellerShipping => Some(if has(S::NetShipping) { S::NetShipping } else { S::Fees }),
            slot => node(slot).and_then(|node| node.parent),
        };
        let nearest = |slot: S| {
            let mut above = parent(slot);
            while let Some(candidate) = above.filter(|candidate| !has(*candidate)) {
                above = parent(candidate);
            }
            above
        };
        let mut nodes: Vec<Present> = present
            .iter()
            .map(|node| Present {
                slot: node.slot,
                id: columns(ExportKind::Settlement).get(usize::from(node.slot)).map_or("", |column| column.id),
                group: node.group.into(),
                children: Vec::new(),
            })
            .collect();
        let mut top = Vec::new();
        for (index, node) in present.iter().enumerate() {
            let above = nearest(node.slot).and_then(|above| present.iter().position(|node| node.slot == above));
            match above.and_then(|above| nodes.get_mut(above)) {
                Some(above) => above.children.push(index),
                None => top.push(index),
            }
        }
        Self { nodes, top, total: if has(S::Total) { S::Total } else { S::Estimated } }
    }

    /// The components of an amount: itself, or its parts and what they leave over.
    fn components(
        &self,
        index: usize,
        values: &[Option<i64>],
        out: &mut Vec<(Label, SettlementGroup, i64)>,
        unlisted: &mut Vec<&'static str>,
    ) {
        let Some(node) = self.nodes.get(index) else { return };
        let value = |index: usize| values.get(index).copied().flatten().unwrap_or(0);
        let own = value(index);
        let parts: i128 = node.children.iter().map(|child| i128::from(value(*child))).sum();
        if node.children.iter().all(|child| value(*child) == 0) {
            if own != 0 {
                out.push((Label::new(node.id), node.group.clone(), own));
            }
            return;
        }
        for child in &node.children {
            self.components(*child, values, out, unlisted);
        }
        let rest = i64::try_from(i128::from(own) - parts).unwrap_or(0);
        if rest != 0 {
            unlisted.push(node.id);
            out.push((Label::new(format!("{}_other", node.id)), node.group.clone(), rest));
        }
    }
}

pub(super) fn read<'o>(
    plan: Plan<'o>,
    source: &mut dyn RowSource,
    sink: Sink<'_>,
) -> Result<Plan<'o>, SellerCenterError> {
    let tree = Tree::new(&plan);
    drive(plan, source, sink, |cells| row(cells, &tree))
}

fn row(cells: &mut Cells<'_, '_>, tree: &Tree) -> Result<Vec<SettlementLine>, Blame> {
    let estimate = cells.plan.header.kind == ExportKind::Unsettled;
    same_currency(cells, S::Currency.into())?;
    let values: Vec<Option<i64>> = tree
        .nodes
        .iter()
        .map(|node| cells.amount(node.slot).map(|amount| amount.map(Amount::scaled)))
        .collect::<Result<_, _>>()?;
    let total = cells.need_amount(tree.total)?.scaled();
    let mut parts = Vec::new();
    let mut unlisted = Vec::new();
    let mut sum = 0_i128;
    for index in &tree.top {
        tree.components(*index, &values, &mut parts, &mut unlisted);
        if tree.nodes.get(*index).is_some_and(|node| node.group != SettlementGroup::Info) {
            sum += i128::from(values.get(*index).copied().flatten().unwrap_or(0));
        }
    }
    let rest = i64::try_from(i128::from(total) - sum).unwrap_or(i64::MAX);
    if rest != 0 && !estimate && !tree.top.is_empty() {
        let reason = format!("the parts of the row sum to {}, not to the settlement", scaled(sum));
        let cure = "one of the amounts of the row is damaged, or the platform added a column; export the file again";
        return Err((tree.total.into(), Fault::new("seller_center.row_does_not_add_up", reason, cure)));
    }
    if rest != 0 {
        // The platform shows goods before it has computed the fees.
        let message = || "estimates whose parts do not sum to the estimated settlement".to_owned();
        cells.plan.report.notice("estimate_not_complete", format!("row {}", cells.row.number), message);
        parts.push((Label::new("estimate_other"), SettlementGroup::Adjustment, rest));
    }
    if parts.iter().all(|(_, group, _)| *group == SettlementGroup::Info) {
        // A row of zeros is a fact too: a fully refunded order, for example.
        let (name, group) = tree.top.first().and_then(|index| tree.nodes.get(*index)).map_or_else(
            || (Label::new("total_settlement"), SettlementGroup::Revenue),
            |node| (Label::new(node.id), node.group.clone()),
        );
        parts.push((name, group, 0));
    }
    for id in unlisted {
        let message = || {
            "subtotals that are not the sum of their parts in the file; the rest is a component of its own".to_owned()
        };
        cells.plan.report.notice("unlisted_part", format!("row {}: {id}", cells.row.number), message);
    }
    let raw = cells.text(S::Kind).ok_or_else(|| missing(S::Kind.into()))?;
    let kind = cells.word(S::Kind, words::settlement_kind).unwrap_or_default();
    let id: kpi_core::model::SettlementId = cells.digits(S::SettlementId)?;
    let order = matches!(kind.as_str(), "ORDER" | "REFUND");
    let statement = cells.id(S::StatementId)?;
    let order_id = if order { Some(cells.need_id(S::SettlementId)?) } else { None };
    let related = cells.id(S::RelatedOrder)?;
    let sku: Option<kpi_core::model::SkuId> = cells.id(S::SkuId)?;
    let line = cells.id(S::SkuId)?;
    let quantity = cells.count(S::Quantity)?;
    let order_day = cells.day(S::OrderDay)?;
    let settled_day = cells.day(S::SettledDay)?;
    let reason = cells.label(S::UnsettledReason);
    let facts = parts
        .into_iter()
        .map(|(component, group, value)| {
            let amount = Amount::try_from_scaled(value).map_err(|error| {
                (usize::from(tree.total), Fault::new(error.code(), error.to_string(), error.cure()))
            })?;
            let mut fact = SettlementLine::new(
                id.clone(),
                cells.plan.options.shop.clone(),
                Label::new(&kind),
                cells.plan.currency,
                group,
                component,
                amount,
            );
            fact.market = cells.plan.market;
            fact.statement_id.clone_from(&statement);
            fact.order_id.clone_from(&order_id);
            fact.related_order_id.clone_from(&related);
            fact.line_id.clone_from(&line);
            fact.sku_id.clone_from(&sku);
            fact.quantity = quantity;
            fact.order_day = order_day;
            fact.settled_day = settled_day;
            fact.is_estimate = estimate.then_some(true);
            fact.unsettled_reason.clone_from(&reason);
            Ok(fact)
        })
        .collect::<Result<Vec<_>, Blame>>()?;
    let plan = &mut *cells.plan;
    plan.report.word("rows_by_type", raw);
    for (name, day) in [("order_day", order_day), ("settled_day", settled_day)] {
        if let Some(day) = day {
            plan.report.day(name, day);
        }
    }
    plan.distinct("ids", id.as_str());
    Ok(facts)
}

fn scaled(sum: i128) -> String {
    i64::try_from(sum)
        .ok()
        .and_then(|sum| Amount::try_from_scaled(sum).ok())
        .map_or_else(|| "?".to_owned(), |a| a.to_string())
}

/// Compares the labelled totals of the other sheets, and the number of rows a banner states, with what was read.
pub(crate) fn check_summary(plan: &mut Plan<'_>, sheets: &[Sheet], preface: &[Vec<String>]) {
    let names: Vec<(String, &'static str)> = columns(plan.header.kind)
        .iter()
        .filter(|column| plan.report.totals.contains_key(column.id))
        .flat_map(|column| column.names.iter().map(|name| (normal(name), column.id)))
        .collect();
    let data = plan.report.sheet.clone();
    for sheet in sheets.iter().filter(|sheet| Some(&sheet.name) != data.as_ref()) {
        for row in &sheet.rows {
            let Some(label) = row.cells.iter().map(|cell| trim(&cell.text)).find(|text| !text.is_empty()) else {
                continue;
            };
            let label = normal(label.trim_end_matches(':'));
            let Some((_, id)) = names.iter().find(|(name, _)| *name == label) else { continue };
            let number = row.cells.last().is_some_and(|cell| cell.number);
            let Ok(Some(stated)) = plan.numbers.amount(row.last(), number) else { continue };
            let read = plan.report.totals.get(id).map_or(0, |total| total.scaled());
            if stated != read {
                let example = format!("{id}: {} stated, {} read", scaled(stated.into()), scaled(read.into()));
                let message = || "a total that another sheet states is not the sum of the rows read".to_owned();
                plan.report.notice("summary_differs", example, message);
            }
        }
    }
    let banner = preface.iter().find_map(|texts| {
        let label = normal(texts.first()?);
        let known = ["total transactions", "tổng số giao dịch"].contains(&label.as_str());
        known.then(|| texts.iter().skip(1).find_map(|text| trim(text).parse::<u64>().ok())).flatten()
    });
    let rows = plan.report.rows.used + plan.report.rows.rejected;
    if let Some(stated) = banner.filter(|stated| *stated != rows) {
        let message = || "the banner states another number of rows".to_owned();
        plan.report.notice("banner_count_differs", format!("{stated} stated, {rows} found"), message);
    }
}

/// Reads the payouts sheet.
pub(crate) fn read_payouts(plan: &mut Plan<'_>, sheets: &[Sheet]) {
    const KIND: &[&str] = &["type", "loại giao dịch", "ประเภทธุรกรรม", "jenis transaksi"];
    const REFERENCE: &[&str] = &["reference id", "id tham chiếu", "id อ้างอิง", "id referensi"];
    const AMOUNT: &[&str] = &["amount", "số tiền", "จำนวน", "jumlah"];
    const STATUS: &[&str] = &["status", "trạng thái", "สถานะ"];
    for sheet in sheets {
        let Some(header) = sheet.rows.first() else { continue };
        let titles: Vec<String> = header.texts().iter().map(|title| normal(title)).collect();
        let column = |names: &[&str]| titles.iter().position(|title| names.contains(&title.as_str()));
        let (Some(kind), Some(reference), Some(amount)) = (column(KIND), column(REFERENCE), column(AMOUNT)) else {
            continue;
        };
        for row in sheet.rows.iter().skip(1) {
            let texts = row.texts();
            let cell = |index: Option<usize>| index.and_then(|index| texts.get(index)).map_or("", |text| trim(text));
            if cell(Some(kind)).is_empty() {
                continue;
            }
            let number = row.cells.iter().any(|cell| cell.column == amount && cell.number);
            let value = plan.numbers.amount(cell(Some(amount)), number).ok().flatten();
            match value.and_then(|value| Amount::try_from_scaled(value).ok()) {
                Some(value) => plan.report.payouts.push(Payout {
                    kind: cell(Some(kind)).to_owned(),
                    reference: cell(Some(reference)).to_owned(),
                    amount: value,
                    status: cell(column(STATUS)).to_owned(),
                    row: row.number,
                }),
                None => {
                    let message = || "rows of the payouts sheet without a readable amount".to_owned();
                    plan.report.notice("payout_unreadable", format!("row {}", row.number), message);
                }
            }
        }
    }
}
