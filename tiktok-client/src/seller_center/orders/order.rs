//! Orders from their rows: later copies win, amounts of the order are split over its lines once.

use std::collections::BTreeMap;

use arrow_array::RecordBatch;
use indexmap::IndexMap;
use kpi_core::model::{AMOUNT_SCALE, Amount, OrderStatus};
use kpi_core::money::{Allocator, ZeroWeights};

use super::super::SellerCenterError;
use super::super::container::io_error;
use super::super::dates::instant;
use super::super::layout::OrderSlot as S;
use super::super::numbers::Fault;
use super::super::plan::Plan;
use super::super::rows::{RowBuf, RowSource, Step};
use super::super::words;
use super::line::{
    AMOUNT, FEES, Line, ORDER_LEVEL, PAYMENT_DISCOUNT, REFUND, SHARED, SHIPPING, SHIPPING_ORIGINAL, SHIPPING_PLATFORM,
    SHIPPING_SELLER, TAXES,
};
use super::spill::Spill;
use super::suspects::Suspects;
use super::table::{LineTable, Parts};

/// Takes a finished batch.
pub(crate) type Sink<'s> = &'s mut dyn FnMut(RecordBatch) -> Result<(), SellerCenterError>;

/// Sums over the used rows.
#[derive(Debug, Default)]
struct Sums {
    quantity: i64,
    returned: i64,
    lines: [i128; 4],
    orders: [i128; SHARED],
    orders_seen: i64,
    multi_line: i64,
    zero_amount: i64,
    statuses: BTreeMap<OrderStatus, u64>,
    platforms: BTreeMap<String, u64>,
    first: Option<i64>,
    last: Option<i64>,
}

/// Turns the rows of an order file into batches of `order_lines`.
#[derive(Debug)]
pub(crate) struct OrderReader<'o> {
    plan: Plan<'o>,
    table: LineTable,
    suspects: Suspects,
    spill: Spill,
    allocator: Allocator,
    weights: Vec<i64>,
    shares: Vec<i128>,
    sums: Sums,
    status: (String, String, OrderStatus),
}

impl<'o> OrderReader<'o> {
    pub(crate) fn new(plan: Plan<'o>, suspects: Suspects) -> Self {
        let spill = Spill::new(plan.report.bytes, plan.options.spill_bytes, plan.options.spill_dir.clone());
        Self {
            plan,
            table: LineTable::default(),
            suspects,
            spill,
            allocator: Allocator::new(),
            weights: Vec::new(),
            shares: Vec::new(),
            sums: Sums::default(),
            status: (String::new(), String::new(), OrderStatus::Unpaid),
        }
    }

    /// Reads all rows; the plan comes back with its report filled in.
    pub(crate) fn read(mut self, source: &mut dyn RowSource, sink: Sink<'_>) -> Result<Plan<'o>, SellerCenterError> {
        let name = self.plan.report.file.clone();
        let io = |error: std::io::Error| io_error(&name, &error);
        // The rows of the current order, then the row being read.
        let mut run: Vec<Box<RowBuf>> = vec![Box::default()];
        let mut held = 0;
        loop {
            if run.len() == held {
                run.push(Box::default());
            }
            let Some(row) = run.get_mut(held) else { break };
            let step = source.next(row).map_err(io)?;
            if step != Step::End {
                self.plan.report.rows.read += 1;
            }
            match step {
                Step::End => break,
                Step::Skipped(reason) => self.plan.report.skip(reason),
                Step::Rejected(reject) => self.plan.broken(row.number, reject),
                Step::Row => {
                    let id = row.get(S::OrderId);
                    let data = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
                    if !data && let Some(reason) = self.plan.no_data(row, S::OrderId.into()) {
                        self.skip(row, reason);
                        continue;
                    }
                    if self.plan.line_totals_only {
                        self.total_line(row);
                        continue;
                    }
                    if data && self.suspects.contains(id) {
                        self.spill.push(id, row).map_err(io)?;
                        continue;
                    }
                    let same = held > 0 && run.first().is_some_and(|first| first.get(S::OrderId) == run_id(&run, held));
                    if !same && held > 0 {
                        self.order(run.get(..held).unwrap_or(&[]), sink)?;
                        run.swap(0, held);
                        held = 0;
                    }
                    held += 1;
                }
            }
        }
        self.order(run.get(..held).unwrap_or(&[]), sink)?;
        while let Some(rows) = self.spill.take().map_err(io)? {
            let mut orders: IndexMap<String, Vec<Box<RowBuf>>> = IndexMap::new();
            for row in rows {
                orders.entry(row.get(S::OrderId).to_owned()).or_default().push(Box::new(row));
            }
            for rows in orders.values() {
                self.order(rows, sink)?;
            }
        }
        if self.table.len() > 0 {
            sink(self.table.finish(&self.plan)?)?;
        }
        self.close();
        Ok(self.plan)
    }

    fn skip(&mut self, row: &RowBuf, reason: &'static str) {
        self.plan.report.skip(reason);
        if reason == "repeated_header" || reason == "total" {
            let example = format!("row {}", row.number);
            self.plan.report.notice(if reason == "total" { "total_row" } else { reason }, example, || {
                "a row that is not data stands between or behind the rows".to_owned()
            });
        }
    }

    /// A row of a file whose ids are destroyed: only its own amounts count.
    fn total_line(&mut self, row: &RowBuf) {
        match Line::read(&mut self.plan, row) {
            Ok(line) => {
                self.add_line(&line);
                self.plan.report.rows.used += 1;
            }
            Err((slot, fault)) => {
                let rejection = self.plan.rejection(row, slot.into(), fault);
                self.plan.report.reject(rejection);
            }
        }
    }

    /// All rows of one order.
    fn order(&mut self, rows: &[Box<RowBuf>], sink: Sink<'_>) -> Result<(), SellerCenterError> {
        if rows.is_empty() {
            return Ok(());
        }
        let mut lines: Vec<Line<'_>> = Vec::with_capacity(rows.len());
        let mut lost = false;
        for (index, row) in rows.iter().enumerate() {
            if rows.len() > 1 && self.superseded(rows, index) {
                continue;
            }
            match Line::read(&mut self.plan, row) {
                Ok(line) => lines.push(line),
                Err((slot, fault)) => {
                    let rejection = self.plan.rejection(row, slot.into(), fault);
                    self.plan.report.reject(rejection);
                    lost = true;
                }
            }
        }
        // Equal remainders of a split go to the earlier line: the order of the SKU ids, not that of the rows, decides.
        lines.sort_by(|a, b| a.row.get(S::SkuId).cmp(b.row.get(S::SkuId)));
        let Some(first) = lines.first().copied() else { return Ok(()) };
        if let Some(slot) = disagreement(&lines) {
            for line in &lines {
                let cure = "the rows of an order state its amounts alike; export the file again";
                let fault = Fault::new(
                    "seller_center.order_rows_disagree",
                    "the rows of the order state different amounts",
                    cure,
                );
                let rejection = self.plan.rejection(line.row, slot.into(), fault);
                self.plan.report.reject(rejection);
            }
            return Ok(());
        }
        self.check_order(&lines, lost);
        self.split(&lines)?;
        self.count_status(&lines);
        self.sums.orders_seen += 1;
        self.sums.multi_line += i64::from(lines.len() > 1);
        for (sum, value) in self.sums.orders.iter_mut().zip(first.shared) {
            *sum += i128::from(value.unwrap_or(0));
        }
        if first.shared[AMOUNT] == Some(0) && lines.iter().any(|line| line.before > 0) {
            self.sums.zero_amount += 1;
        }
        let platform = first.row.get(S::PurchaseChannel);
        if !platform.is_empty() {
            match self.sums.platforms.get_mut(platform) {
                Some(count) => *count += 1,
                None => {
                    self.sums.platforms.insert(platform.to_owned(), 1);
                }
            }
        }
        self.plan.report.rows.used += lines.len() as u64;
        if self.table.len() >= self.plan.options.batch_rows {
            sink(self.table.finish(&self.plan)?)?;
        }
        Ok(())
    }

    /// Whether a later row of the order has the same SKU; the later export wins.
    fn superseded(&mut self, rows: &[Box<RowBuf>], index: usize) -> bool {
        let Some(row) = rows.get(index) else { return false };
        let sku = row.get(S::SkuId);
        let Some(later) = rows.iter().skip(index + 1).find(|later| later.get(S::SkuId) == sku) else { return false };
        let report = &mut self.plan.report;
        report.skip("superseded");
        report.notice("duplicate_order_sku_rows", format!("row {}", row.number), || {
            "rows of the same order and SKU; the later row is used".to_owned()
        });
        let state = |row: &RowBuf| (row.get(S::Status).to_owned(), row.get(S::Substatus).to_owned());
        if state(row) != state(later) {
            let order = row.get(S::OrderId).to_owned();
            let known = report.note("status_changed_between_copies").is_some_and(|note| note.examples.contains(&order));
            if !known {
                report.notice("status_changed_between_copies", order, || {
                    "the copies of an order show different states; the later one is used".to_owned()
                });
            }
        }
        true
    }

    /// Checks the amounts of the order against its lines; a difference is reported, the order is used as it is.
    fn check_order(&mut self, lines: &[Line<'_>], lost: bool) {
        let Some(first) = lines.first() else { return };
        let shared = &first.shared;
        let value = |index: usize| i128::from(shared.get(index).copied().flatten().unwrap_or(0));
        let fees: i128 = FEES.map(value).sum();
        let after: i128 = lines.iter().map(|line| i128::from(line.after)).sum();
        let expected = after + value(SHIPPING) + value(TAXES) + fees - value(PAYMENT_DISCOUNT);
        let order = || first.row.get(S::OrderId).to_owned();
        if shared[AMOUNT].is_some() && value(AMOUNT) != expected {
            self.plan.report.notice("order_amount_differs_from_lines", order(), || {
                "the amount of an order is not the sum of its lines, shipping, taxes and fees; lines may be missing"
                    .to_owned()
            });
        }
        let stated = shared[SHIPPING].is_some() && shared[SHIPPING_ORIGINAL].is_some();
        if stated && value(SHIPPING) != value(SHIPPING_ORIGINAL) - value(SHIPPING_SELLER) - value(SHIPPING_PLATFORM) {
            self.plan.report.notice("shipping_differs_from_parts", order(), || {
                "the shipping fee of an order is not the original fee minus its discounts".to_owned()
            });
        }
        if lost {
            self.plan.report.notice("order_lost_rows", order(), || {
                "a row of an order was rejected; the amounts of the order are split over the rows left".to_owned()
            });
        }
    }

    /// Splits the amounts of the order as `Order::to_lines` does and appends the lines.
    fn split(&mut self, lines: &[Line<'_>]) -> Result<(), SellerCenterError> {
        let Some(first) = lines.first() else { return Ok(()) };
        let value = |index: usize| first.shared.get(index).copied().flatten();
        let fees = FEES.filter_map(value).fold(None, |sum: Option<i64>, fee| Some(sum.unwrap_or(0) + fee));
        let whole = Parts {
            payment_discount: value(PAYMENT_DISCOUNT),
            shipping: value(SHIPPING),
            shipping_seller: value(SHIPPING_SELLER),
            shipping_platform: value(SHIPPING_PLATFORM),
            tax: value(TAXES),
            fees,
            refund: value(REFUND),
        };
        let sample = (value(AMOUNT) == Some(0)).then(|| lines.iter().all(|line| line.before > 0 && line.after == 0));
        if let [line] = lines {
            self.append(line, &whole, sample);
            return Ok(());
        }
        let mut parts = vec![Parts::default(); lines.len()];
        self.weights.clear();
        self.weights.extend(lines.iter().map(|line| line.after.max(0)));
        self.share(whole.payment_discount, &mut parts, |part| &mut part.payment_discount)?;
        self.share(whole.shipping, &mut parts, |part| &mut part.shipping)?;
        self.share(whole.shipping_seller, &mut parts, |part| &mut part.shipping_seller)?;
        self.share(whole.shipping_platform, &mut parts, |part| &mut part.shipping_platform)?;
        self.share(whole.tax, &mut parts, |part| &mut part.tax)?;
        self.share(whole.fees, &mut parts, |part| &mut part.fees)?;
        // A refund belongs to the lines that came back; without one, to all.
        let returned = |line: &Line<'_>| {
            let pieces = i128::from(line.returned.unwrap_or(0)) * i128::from(line.after.max(0));
            i64::try_from(pieces / i128::from(line.quantity.max(1))).unwrap_or(0)
        };
        if lines.iter().any(|line| returned(line) > 0) {
            self.weights.clear();
            self.weights.extend(lines.iter().map(returned));
        }
        self.share(whole.refund, &mut parts, |part| &mut part.refund)?;
        for (line, part) in lines.iter().zip(&parts) {
            self.append(line, part, sample);
        }
        Ok(())
    }

    /// Splits one amount by the weights: in minor units where it has no finer digits, else in ten-thousandths.
    fn share(
        &mut self,
        total: Option<i64>,
        parts: &mut [Parts],
        field: impl Fn(&mut Parts) -> &mut Option<i64>,
    ) -> Result<(), SellerCenterError> {
        let Some(total) = total else { return Ok(()) };
        if total == 0 {
            parts.iter_mut().for_each(|part| *field(part) = Some(0));
            return Ok(());
        }
        let minor = 10_i64.pow(AMOUNT_SCALE.saturating_sub(u32::from(self.plan.currency.minor_digits())));
        let unit = if total % minor == 0 { minor } else { 1 };
        self.shares.clear();
        self.shares.resize(parts.len(), 0);
        self.allocator
            .allocate_into(i128::from(total / unit), &self.weights, ZeroWeights::Equal, &mut self.shares)
            .map_err(|error| {
                SellerCenterError::Facts(kpi_core::error::FactsError::Arrow {
                    table: "order_lines",
                    message: error.to_string(),
                })
            })?;
        for (part, share) in parts.iter_mut().zip(&self.shares) {
            *field(part) = i64::try_from(share * i128::from(unit)).ok();
        }
        Ok(())
    }

    fn append(&mut self, line: &Line<'_>, parts: &Parts, sample: Option<bool>) {
        let (status, substatus) = (line.row.get(S::Status), line.row.get(S::Substatus));
        if self.status.0 != status || self.status.1 != substatus {
            let found = words::order_status(status, substatus);
            if !found.is_known() {
                self.plan.unknown_word("Order Status", found.as_str());
            }
            self.status = (status.to_owned(), substatus.to_owned(), found);
        }
        self.table.push(line, &self.status.2, parts, sample);
        self.add_line(line);
        while let Some((column, word)) = self.table.unknown.pop() {
            self.plan.unknown_word(column, &word);
        }
    }

    /// State of the order: the least advanced one of its lines that is not cancelled.
    fn count_status(&mut self, lines: &[Line<'_>]) {
        let same = lines
            .iter()
            .all(|line| line.row.get(S::Status) == self.status.0 && line.row.get(S::Substatus) == self.status.1);
        let status = if same {
            self.status.2.clone()
        } else {
            let of = |line: &Line<'_>| words::order_status(line.row.get(S::Status), line.row.get(S::Substatus));
            lines
                .iter()
                .map(of)
                .filter(|status| *status != OrderStatus::Cancelled)
                .min()
                .unwrap_or(OrderStatus::Cancelled)
        };
        *self.sums.statuses.entry(status).or_default() += 1;
    }

    fn add_line(&mut self, line: &Line<'_>) {
        let sums = &mut self.sums;
        sums.quantity += line.quantity;
        sums.returned += line.returned.unwrap_or(0);
        let values = [line.before, line.platform_discount, line.seller_discount, line.after];
        for (sum, value) in sums.lines.iter_mut().zip(values) {
            *sum += i128::from(value);
        }
        if let Some(created) = line.times[0] {
            sums.first = Some(sums.first.map_or(created, |first| first.min(created)));
            sums.last = Some(sums.last.map_or(created, |last| last.max(created)));
        }
    }

    /// Puts the sums into the report.
    fn close(&mut self) {
        let report = &mut self.plan.report;
        let sums = &self.sums;
        let mut total = |name: &'static str, sum: i128| match i64::try_from(sum)
            .ok()
            .and_then(|sum| Amount::try_from_scaled(sum).ok())
        {
            Some(sum) => {
                report.totals.insert(name, sum);
            }
            None => report.notice("total_too_large", name.to_owned(), || "a sum has more than 18 digits".to_owned()),
        };
        let names = ["subtotal_before_discount", "platform_discount", "seller_discount", "subtotal_after_discount"];
        for (name, sum) in names.into_iter().zip(sums.lines) {
            total(name, sum);
        }
        if !self.plan.line_totals_only {
            for (slot, sum) in ORDER_LEVEL.into_iter().zip(sums.orders) {
                let column = &super::super::layout::columns(super::super::ExportKind::Orders)[usize::from(slot)];
                if self.plan.header.has(slot.into()) {
                    total(column.id, sum);
                }
            }
        }
        let report = &mut self.plan.report;
        report.counts.insert("quantity", sums.quantity);
        report.counts.insert("returned_quantity", sums.returned);
        if !self.plan.line_totals_only {
            report.counts.insert("orders", sums.orders_seen);
            report.counts.insert("multi_line_orders", sums.multi_line);
            report.counts.insert("zero_amount_orders", sums.zero_amount);
            let words = sums.statuses.iter().map(|(status, count)| (status.to_string(), *count)).collect();
            report.words.insert("orders_by_status", words);
            if !sums.platforms.is_empty() {
                report.words.insert("purchase_channels", sums.platforms.clone());
            }
        }
        if let (Some(first), Some(last)) = (sums.first, sums.last) {
            report.dated(instant(first));
            report.dated(instant(last));
        }
        self.plan.close_clock();
    }
}

/// Order id of the row being read.
fn run_id(run: &[Box<RowBuf>], held: usize) -> &str {
    run.get(held).map_or("", |row| row.get(S::OrderId))
}

/// The first amount of the order that its rows state differently.
fn disagreement(lines: &[Line<'_>]) -> Option<S> {
    let (first, rest) = lines.split_first()?;
    ORDER_LEVEL
        .into_iter()
        .zip(0..SHARED)
        .find(|(_, index)| rest.iter().any(|line| line.shared.get(*index) != first.shared.get(*index)))
        .map(|(slot, _)| slot)
}
