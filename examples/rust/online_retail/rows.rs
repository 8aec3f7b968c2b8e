//! Lines to fact rows.

use arrow_array::Array;
use chrono::{DateTime, Utc};
use kpi_core::Error;
use kpi_core::error::{FactsError, ModelError};
use kpi_core::facts::{FactBatch, TableBuilder};
use kpi_core::model::{
    AfterSale, AfterSaleKind, AfterSaleStatus, Amount, BuyerId, Label, LineId, OrderLine, OrderStatus, Record, ShopId,
};

use super::link::{Routes, TakenBack};
use super::source::Line;
use super::{Accounting, CURRENCY, FEE, FileAccount, Loaded, MARKET, Outcome, ReadError, SHOP, SetAside, Tally};

const ROWS_PER_BATCH: usize = 65_536;

/// Stock codes of postage, commissions, discounts, bookings and manual entries.
const FEE_CODES: [&str; 13] =
    ["ADJUST", "ADJUST2", "AMAZONFEE", "B", "BANK CHARGES", "C2", "C3", "CRUK", "D", "DOT", "M", "POST", "S"];

/// Optional columns that this reader fills. The others are left out of the batches: they would be null in every row.
const ORDER_COLUMNS: &[&str] = &[
    "market",
    "buyer_id",
    "cancel_time",
    "sku_id",
    "product_name",
    "category",
    "returned_quantity",
    "refund_amount",
    "refund_time",
    "ship_region",
    "source",
    "source_row",
];
const AFTER_SALE_COLUMNS: &[&str] =
    &["order_id", "line_id", "market", "sku_id", "quantity", "refund_amount", "refund_time", "source", "source_row"];

/// Stores every line where it belongs and counts it.
pub(crate) fn store(
    names: &[String],
    lines: &[Line],
    routes: &Routes,
    advance: &mut dyn FnMut(u64),
) -> Result<Loaded, ReadError> {
    let mut store = Store {
        shop: Shop::new(names)?,
        order_lines: Table::new(ORDER_COLUMNS),
        after_sales: Table::new(AFTER_SALE_COLUMNS),
        set_aside: Vec::new(),
        files: names.iter().map(|name| FileAccount { name: name.clone(), ..FileAccount::default() }).collect(),
    };
    for (index, (line, outcome)) in lines.iter().zip(&routes.outcomes).enumerate() {
        let order = routes.order_of.get(&index).and_then(|order| lines.get(*order));
        let taken_back = routes.taken_back.get(&index);
        store.add(line, *outcome, order, taken_back).map_err(|error| ReadError::Row {
            file: names.get(line.file).cloned().unwrap_or_default(),
            row: line.row,
            source: Box::new(error),
        })?;
        advance(1);
    }
    Ok(Loaded {
        order_lines: store.order_lines.finish()?,
        after_sales: store.after_sales.finish()?,
        set_aside: store.set_aside,
        accounting: Accounting { files: store.files },
    })
}

struct Store {
    shop: Shop,
    order_lines: Table<OrderLine>,
    after_sales: Table<AfterSale>,
    set_aside: Vec<SetAside>,
    files: Vec<FileAccount>,
}

impl Store {
    fn add(
        &mut self,
        line: &Line,
        outcome: Outcome,
        order: Option<&Line>,
        taken_back: Option<&TakenBack>,
    ) -> Result<(), Error> {
        let Some(account) = self.files.get_mut(line.file) else { return Ok(()) };
        let amount = line.price.to_money(CURRENCY).checked_mul(line.quantity.into())?;
        account.add(line, outcome, &Tally { rows: 1, pieces: line.quantity, amount })?;
        match (line.time, outcome) {
            (Some(time), Outcome::OrderLine) => {
                self.order_lines.push(&self.shop.order_line(line, time, taken_back)?)?;
            }
            (Some(time), outcome) if outcome.is_cancellation() => {
                self.after_sales.push(&self.shop.after_sale(line, time, order)?)?;
            }
            _ => self.set_aside.push(SetAside {
                file: account.name.clone(),
                row: line.row,
                reason: outcome,
                invoice: line.invoice.to_string(),
                local: line.local,
                pieces: line.quantity,
                amount,
            }),
        }
        Ok(())
    }
}

/// What all rows share.
struct Shop {
    id: ShopId,
    sources: Vec<Label>,
    fee: Label,
}

impl Shop {
    fn new(names: &[String]) -> Result<Self, ModelError> {
        let sources = names.iter().map(Label::new).collect();
        Ok(Self { id: SHOP.parse()?, sources, fee: FEE.into() })
    }

    fn order_line(
        &self,
        line: &Line,
        time: DateTime<Utc>,
        taken_back: Option<&TakenBack>,
    ) -> Result<OrderLine, ModelError> {
        let mut row = OrderLine::new(
            line.invoice.clone(),
            line_id(line)?,
            self.id.clone(),
            CURRENCY,
            time,
            OrderStatus::Completed,
            line.quantity,
            line.price,
        );
        row.market = Some(MARKET);
        row.buyer_id = line.customer.map(|customer| BuyerId::try_new(customer.to_string())).transpose()?;
        row.sku_id = Some(line.sku.clone());
        row.product_name.clone_from(&line.name);
        row.category = is_fee(line.sku.as_str()).then(|| self.fee.clone());
        row.ship_region = Some(line.country.clone());
        row.source = self.sources.get(line.file).cloned();
        row.source_row = Some(line.row);
        if let Some(taken) = taken_back {
            row.returned_quantity = Some(taken.pieces);
            row.refund_amount = Some(amount(taken.pieces, line.price)?);
            row.refund_time = Some(taken.last);
            if taken.pieces == line.quantity {
                row.status = OrderStatus::Cancelled;
                row.cancel_time = Some(taken.last);
            }
        }
        Ok(row)
    }

    fn after_sale(&self, line: &Line, time: DateTime<Utc>, order: Option<&Line>) -> Result<AfterSale, ModelError> {
        let pieces = line.quantity.saturating_neg();
        let mut row = AfterSale::new(
            format!("{}/{}", line.invoice, line_id(line)?).parse()?,
            self.id.clone(),
            CURRENCY,
            AfterSaleKind::Cancel,
            AfterSaleStatus::Completed,
            time,
        );
        row.order_id = order.map(|order| order.invoice.clone());
        row.line_id = order.map(line_id).transpose()?;
        row.market = Some(MARKET);
        row.sku_id = Some(line.sku.clone());
        row.quantity = Some(pieces);
        row.refund_amount = Some(amount(pieces, line.price)?);
        row.refund_time = Some(time);
        row.source = self.sources.get(line.file).cloned();
        row.source_row = Some(line.row);
        Ok(row)
    }
}

fn line_id(line: &Line) -> Result<LineId, ModelError> {
    LineId::try_new(format!("{}-{}", line.part, line.line_no))
}

fn is_fee(stock_code: &str) -> bool {
    FEE_CODES.iter().any(|code| code.eq_ignore_ascii_case(stock_code))
}

fn amount(pieces: i64, price: Amount) -> Result<Amount, ModelError> {
    let scaled = pieces.checked_mul(price.scaled()).ok_or_else(|| ModelError::DoesNotFit {
        value: format!("{pieces} × {price}"),
        scale: kpi_core::model::AMOUNT_SCALE,
    })?;
    Amount::try_from_scaled(scaled)
}

/// Checked batches of a bounded number of rows.
struct Table<R> {
    builder: TableBuilder<R>,
    columns: Vec<usize>,
    batches: Vec<FactBatch>,
}

impl<R: Record> Table<R> {
    fn new(optional: &[&str]) -> Self {
        let fields = R::TABLE.fields.iter().enumerate();
        let kept = fields.filter(|(_, field)| !field.nullable || optional.contains(&field.name));
        Self { builder: TableBuilder::new(), columns: kept.map(|(index, _)| index).collect(), batches: Vec::new() }
    }

    fn push(&mut self, row: &R) -> Result<(), FactsError> {
        self.builder.push(row)?;
        if self.builder.len() == ROWS_PER_BATCH { self.close() } else { Ok(()) }
    }

    fn close(&mut self) -> Result<(), FactsError> {
        let arrow = |message: String| FactsError::Arrow { table: R::TABLE.name, message };
        let batch = self.builder.finish()?;
        for (index, field) in R::TABLE.fields.iter().enumerate().filter(|(index, _)| !self.columns.contains(index)) {
            if batch.column(index).null_count() < batch.num_rows() {
                return Err(arrow(format!("column {} is filled but not kept", field.name)));
            }
        }
        let batch = batch.project(&self.columns).map_err(|error| arrow(error.to_string()))?;
        self.batches.push(FactBatch::try_new(batch, R::TABLE)?);
        Ok(())
    }

    fn finish(mut self) -> Result<Vec<FactBatch>, FactsError> {
        self.close()?;
        Ok(self.batches)
    }
}
