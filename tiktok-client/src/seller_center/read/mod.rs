//! The kinds whose rows stand for themselves: one row becomes one or more facts, whatever the other rows say.

mod ads;
mod affiliate;
mod analytics;
mod cells;
mod finance;
mod returns;

use std::hash::{BuildHasher, Hash, Hasher};

use arrow_array::RecordBatch;
use hashbrown::HashSet;
use kpi_core::facts::TableBuilder;
use kpi_core::model::{Amount, Label, Record};

use self::cells::Cells;
pub(crate) use self::finance::{check_summary, read_payouts};
use super::container::io_error;
use super::layout::{What, columns};
use super::numbers::Fault;
use super::plan::Plan;
use super::rows::{RowBuf, RowSource, SLOTS, Step};
use super::{ExportKind, SellerCenterError, SteadyHasher};

/// A fault and the position of the column to blame.
pub(crate) type Blame = (usize, Fault);
/// Takes a finished batch.
pub(crate) type Sink<'s> = &'s mut dyn FnMut(RecordBatch) -> Result<(), SellerCenterError>;

/// Reads the rows of any kind but orders.
pub(crate) fn read<'o>(
    plan: Plan<'o>,
    source: &mut dyn RowSource,
    sink: Sink<'_>,
) -> Result<Plan<'o>, SellerCenterError> {
    match plan.header.kind {
        ExportKind::Returns => drive(plan, source, sink, returns::row),
        ExportKind::Settlement | ExportKind::Unsettled => finance::read(plan, source, sink),
        ExportKind::ShopMetrics => drive(plan, source, sink, analytics::shop),
        ExportKind::ProductMetrics => drive(plan, source, sink, analytics::product),
        ExportKind::LiveMetrics => drive(plan, source, sink, analytics::live),
        ExportKind::VideoMetrics => drive(plan, source, sink, analytics::video),
        ExportKind::AffiliateOrders => drive(plan, source, sink, affiliate::order),
        ExportKind::CreatorMetrics => drive(plan, source, sink, affiliate::creator),
        ExportKind::AdsDaily => drive(plan, source, sink, ads::day),
        ExportKind::Orders | ExportKind::ProductCatalogue => drive(plan, source, sink, ads::listing),
    }
}

/// Sums over columns.
struct Totals([i128; SLOTS]);

/// Feeds each row of data to `each`, which returns the facts it becomes; batches go to `sink`.
fn drive<'o, R: Record + Provenance>(
    mut plan: Plan<'o>,
    source: &mut dyn RowSource,
    sink: Sink<'_>,
    mut each: impl FnMut(&mut Cells<'_, 'o>) -> Result<Vec<R>, Blame>,
) -> Result<Plan<'o>, SellerCenterError> {
    let name = plan.report.file.clone();
    let kind = plan.header.kind;
    let key = key_slot(kind, &plan);
    let mut builder = TableBuilder::<R>::new();
    let mut totals = Totals([0; SLOTS]);
    let mut seen: HashSet<u64> = HashSet::new();
    let hasher = SteadyHasher::default();
    let mut row = RowBuf::default();
    let source_label = Label::new(&plan.source);
    loop {
        let step = source.next(&mut row).map_err(|error| io_error(&name, &error))?;
        if step != Step::End {
            plan.report.rows.read += 1;
        }
        match step {
            Step::End => break,
            Step::Skipped(reason) => {
                plan.report.skip(reason);
                continue;
            }
            Step::Rejected(reject) => {
                plan.broken(row.number, reject);
                continue;
            }
            Step::Row => {}
        }
        let reason = if row.is_blank() { Some("blank") } else { plan.no_data(&row, key) };
        if let Some(reason) = reason {
            plan.report.skip(reason);
            continue;
        }
        let mut content = hasher.build_hasher();
        row.cells().for_each(|cell| cell.hash(&mut content));
        if !seen.insert(content.finish()) {
            plan.report.skip("identical");
            plan.report.notice("identical_rows", format!("row {}", row.number), || {
                "rows that repeat an earlier row cell by cell; used once".to_owned()
            });
            continue;
        }
        let mut cells = Cells::new(&mut plan, &row);
        let facts = each(&mut cells);
        match facts {
            Ok(facts) => {
                let mut refused = None;
                for mut fact in facts {
                    fact.set_provenance(source_label.clone(), i64::try_from(row.number).ok(), plan.options.observed);
                    if let Err(error) = builder.push(&fact) {
                        refused = Some(error);
                        break;
                    }
                }
                if let Some(error) = refused {
                    plan.report.reject(super::report::Rejection {
                        row: row.number,
                        column: String::new(),
                        value: String::new(),
                        code: error.code(),
                        reason: error.to_string(),
                        cure: error.cure(),
                    });
                    continue;
                }
                plan.report.rows.used += 1;
                totals.add(&plan, &row);
            }
            Err((slot, fault)) => {
                let rejection = plan.rejection(&row, slot, fault);
                plan.report.reject(rejection);
            }
        }
        if builder.len() >= plan.options.batch_rows {
            sink(builder.finish()?)?;
        }
    }
    if !builder.is_empty() {
        sink(builder.finish()?)?;
    }
    totals.close(&mut plan);
    plan.close_distinct();
    plan.close_clock();
    Ok(plan)
}

/// A column whose cells are ids, days or names in every row of data.
fn key_slot(kind: ExportKind, plan: &Plan<'_>) -> usize {
    use super::layout::{AdSlot, SettlementSlot};
    match kind {
        ExportKind::Settlement | ExportKind::Unsettled => SettlementSlot::SettlementId.into(),
        ExportKind::AdsDaily if plan.header.has(AdSlot::Day.into()) => AdSlot::Day.into(),
        ExportKind::AdsDaily if plan.header.has(AdSlot::Time.into()) => AdSlot::Time.into(),
        ExportKind::AdsDaily => AdSlot::Live.into(),
        ExportKind::VideoMetrics => super::layout::VideoSlot::VideoId.into(),
        _ => 0,
    }
}

impl Totals {
    fn add(&mut self, plan: &Plan<'_>, row: &RowBuf) {
        for ((slot, column), total) in columns(plan.header.kind).iter().enumerate().zip(&mut self.0) {
            let cell = row.get(slot);
            let value = match column.what {
                What::Money => plan.numbers.amount(cell, row.is_number(slot)),
                What::Count => plan.numbers.count(cell, row.is_number(slot)),
                _ => continue,
            };
            *total += i128::from(value.ok().flatten().unwrap_or(0));
        }
    }

    fn close(&self, plan: &mut Plan<'_>) {
        for ((slot, column), total) in columns(plan.header.kind).iter().enumerate().zip(self.0) {
            if !plan.header.has(slot) {
                continue;
            }
            let narrow = i64::try_from(total).ok();
            match (column.what, narrow, narrow.and_then(|total| Amount::try_from_scaled(total).ok())) {
                (What::Money, _, Some(total)) => {
                    plan.report.totals.insert(column.id, total);
                }
                (What::Count, Some(total), _) => {
                    plan.report.counts.insert(column.id, total);
                }
                (What::Money | What::Count, ..) => {
                    let message = || "a sum has more than 18 digits".to_owned();
                    plan.report.notice("total_too_large", column.id.to_owned(), message);
                }
                _ => {}
            }
        }
    }
}

/// Facts that say where they came from.
pub(crate) trait Provenance {
    fn set_provenance(&mut self, source: Label, row: Option<i64>, observed: Option<chrono::DateTime<chrono::Utc>>);
}

macro_rules! provenance {
    ($($record:ident),+) => {$(
        impl Provenance for kpi_core::model::$record {
            fn set_provenance(&mut self, source: Label, row: Option<i64>, at: Option<chrono::DateTime<chrono::Utc>>) {
                self.source = Some(source);
                self.source_row = row;
                self.observed_time = at;
            }
        }
    )+};
}
provenance!(
    AfterSale,
    SettlementLine,
    Traffic,
    LiveSession,
    VideoPerformance,
    AffiliateOrder,
    CreatorPerformance,
    AdSpend,
    Listing
);
