//! Lines of orders as columns of `order_lines`.

use arrow_array::{ArrayRef, RecordBatch, new_null_array};
use kpi_core::error::FactsError;
use kpi_core::facts;
use kpi_core::model::{BuyerId, CreatorId, OrderLine, OrderStatus, Record, WarehouseId};

use super::super::columns::{Amounts, Flags, Integers, Texts, Words, constant, constant_instant};
use super::super::layout::OrderSlot as S;
use super::super::plan::Plan;
use super::super::words;
use super::line::Line;

/// The parts of a line in the amounts of its order.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Parts {
    pub(super) payment_discount: Option<i64>,
    pub(super) shipping: Option<i64>,
    pub(super) shipping_seller: Option<i64>,
    pub(super) shipping_platform: Option<i64>,
    pub(super) tax: Option<i64>,
    pub(super) fees: Option<i64>,
    pub(super) refund: Option<i64>,
}

#[derive(Debug, Default)]
pub(super) struct LineTable {
    rows: usize,
    order_id: Texts,
    line_id: Texts,
    times: [Integers; 6],
    status: Words,
    quantity: Integers,
    unit_price: Amounts,
    buyer: Texts,
    cancel_by: Words,
    cancel_reason: Words,
    sku: Words,
    seller_sku: Words,
    product_name: Words,
    category: Words,
    returned: Integers,
    seller_discount: Amounts,
    platform_discount: Amounts,
    payment_discount: Amounts,
    shipping: Amounts,
    shipping_seller: Amounts,
    shipping_platform: Amounts,
    tax: Amounts,
    fees: Amounts,
    refund: Amounts,
    sample: Flags,
    preorder: Flags,
    cod: Flags,
    payment_method: Words,
    channel: Words,
    creator: Words,
    fulfillment: Words,
    warehouse: Words,
    package: Texts,
    region: Words,
    platform: Words,
    source_row: Integers,
    /// Words that are kept as they are because this version does not know them.
    pub(super) unknown: Vec<(&'static str, String)>,
    last_preorder: (String, Option<bool>),
    last_cod: (String, Option<bool>),
}

fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// A short text without anything that an id must not have.
fn plain(text: &str) -> bool {
    text.len() <= 60
        && !text.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '+')
        && text.bytes().all(|byte| byte.is_ascii_graphic())
}

impl LineTable {
    pub(super) fn len(&self) -> usize {
        self.rows
    }

    /// Appends a line.
    pub(super) fn push(&mut self, line: &Line<'_>, status: &OrderStatus, parts: &Parts, sample: Option<bool>) {
        let row = line.row;
        self.rows += 1;
        self.order_id.push(Some(row.get(S::OrderId)));
        self.line_id.push(Some(row.get(S::SkuId)));
        for (column, value) in self.times.iter_mut().zip(line.times) {
            column.push(value);
        }
        self.status.push(status.as_str());
        self.quantity.push(Some(line.quantity));
        self.unit_price.push(Some(line.unit_price));
        let buyer = row.get(S::Buyer);
        self.buyer.push(some(buyer).filter(|buyer| plain(buyer) || BuyerId::try_new(buyer).is_ok()));
        let unknown = &mut self.unknown;
        let mut known = |column: &'static str, text: &str, found: Option<&'static str>| {
            if found.is_none() {
                unknown.push((column, text.to_owned()));
            }
            Some(found.unwrap_or(text).to_owned())
        };
        self.cancel_by.push_as(row.get(S::CancelBy), |text| known("Cancel By", text, words::initiator(text)));
        self.fulfillment
            .push_as(row.get(S::Fulfillment), |text| known("Fulfillment Type", text, words::fulfillment(text)));
        self.channel.push_as(row.get(S::OrderChannel), |text| known("Order Channel", text, words::channel(text)));
        self.cancel_reason.push(row.get(S::CancelReason));
        self.sku.push(row.get(S::SkuId));
        self.seller_sku.push(row.get(S::SellerSku));
        self.product_name.push(row.get(S::ProductName));
        self.category.push(row.get(S::Category));
        self.returned.push(line.returned);
        self.seller_discount.push(Some(line.seller_discount));
        self.platform_discount.push(Some(line.platform_discount));
        self.payment_discount.push(parts.payment_discount);
        self.shipping.push(parts.shipping);
        self.shipping_seller.push(parts.shipping_seller);
        self.shipping_platform.push(parts.shipping_platform);
        self.tax.push(parts.tax);
        self.fees.push(parts.fees);
        self.refund.push(parts.refund);
        self.sample.push(sample);
        let preorder = cached(&mut self.last_preorder, row.get(S::Preorder), |text| {
            let flag = words::is_preorder(text);
            if flag.is_none() {
                self.unknown.push(("Normal or Pre-order", text.to_owned()));
            }
            flag
        });
        self.preorder.push(preorder);
        let cod = cached(&mut self.last_cod, row.get(S::PaymentMethod), |text| Some(words::is_cod(text)));
        self.cod.push(cod);
        self.payment_method.push(row.get(S::PaymentMethod));
        let valid = |ok: bool, text: &str| ok.then(|| text.to_owned());
        self.creator.push_as(row.get(S::Creator), |text| valid(CreatorId::try_new(text).is_ok(), text));
        self.warehouse.push_as(row.get(S::Warehouse), |text| valid(WarehouseId::try_new(text).is_ok(), text));
        self.package.push(some(row.get(S::PackageId)));
        let region = row.get(S::Region);
        self.region.push(if region.is_empty() { row.get(S::Country) } else { region });
        self.platform.push_as(row.get(S::PurchaseChannel), |text| Some(text.to_uppercase()));
        self.source_row.push(i64::try_from(row.number).ok());
    }

    /// The lines so far as a batch of the fact table; the table is empty afterwards.
    pub(super) fn finish(&mut self, plan: &Plan<'_>) -> Result<RecordBatch, FactsError> {
        let rows = std::mem::take(&mut self.rows);
        let mut times = self.times.iter_mut().map(Integers::instants);
        let mut time = || times.next();
        let (created, paid, rts, shipped, delivered, cancelled) = (time(), time(), time(), time(), time(), time());
        let observed = plan.options.observed.map(|at| constant_instant(at.timestamp_millis(), rows));
        let mut columns: Vec<(&str, Option<ArrayRef>)> = vec![
            ("order_id", Some(self.order_id.finish())),
            ("line_id", Some(self.line_id.finish())),
            ("shop_id", Some(constant(plan.options.shop.as_str(), rows))),
            ("currency", Some(constant(plan.currency.code(), rows))),
            ("create_time", created),
            ("status", Some(self.status.finish())),
            ("quantity", Some(self.quantity.counts())),
            ("unit_price", Some(self.unit_price.finish())),
            ("market", plan.market.map(|market| constant(market.code(), rows))),
            ("buyer_id", Some(self.buyer.finish())),
            ("paid_time", paid),
            ("rts_time", rts),
            ("collection_time", shipped),
            ("delivery_time", delivered),
            ("cancel_time", cancelled),
            ("cancel_initiator", Some(self.cancel_by.finish())),
            ("cancel_reason", Some(self.cancel_reason.finish())),
            ("sku_id", Some(self.sku.finish())),
            ("seller_sku", Some(self.seller_sku.finish())),
            ("product_name", Some(self.product_name.finish())),
            ("category", Some(self.category.finish())),
            ("returned_quantity", Some(self.returned.counts())),
            ("seller_discount", Some(self.seller_discount.finish())),
            ("platform_discount", Some(self.platform_discount.finish())),
            ("payment_platform_discount", Some(self.payment_discount.finish())),
            ("shipping_fee", Some(self.shipping.finish())),
            ("shipping_seller_discount", Some(self.shipping_seller.finish())),
            ("shipping_platform_discount", Some(self.shipping_platform.finish())),
            ("tax", Some(self.tax.finish())),
            ("buyer_fees", Some(self.fees.finish())),
            ("refund_amount", Some(self.refund.finish())),
            ("is_sample", Some(self.sample.finish())),
            ("is_preorder", Some(self.preorder.finish())),
            ("is_cod", Some(self.cod.finish())),
            ("payment_method", Some(self.payment_method.finish())),
            ("channel", Some(self.channel.finish())),
            ("creator_id", Some(self.creator.finish())),
            ("fulfillment", Some(self.fulfillment.finish())),
            ("warehouse_id", Some(self.warehouse.finish())),
            ("package_id", Some(self.package.finish())),
            ("ship_region", Some(self.region.finish())),
            ("commerce_platform", Some(self.platform.finish())),
            ("source", Some(constant(&plan.source, rows))),
            ("source_row", Some(self.source_row.counts())),
            ("observed_time", observed),
        ];
        let schema = facts::schema(OrderLine::TABLE);
        let arrays = schema
            .fields()
            .iter()
            .map(|field| {
                columns
                    .iter_mut()
                    .find(|(name, _)| name == field.name())
                    .and_then(|(_, array)| array.take())
                    .unwrap_or_else(|| new_null_array(field.data_type(), rows))
            })
            .collect();
        RecordBatch::try_new(schema, arrays)
            .map_err(|error| FactsError::Arrow { table: OrderLine::TABLE.name, message: error.to_string() })
    }
}

/// What `decide` says about the text, remembered from row to row.
fn cached(last: &mut (String, Option<bool>), text: &str, decide: impl FnOnce(&str) -> Option<bool>) -> Option<bool> {
    if text.is_empty() {
        return None;
    }
    if last.0 != text {
        text.clone_into(&mut last.0);
        last.1 = decide(text);
    }
    last.1
}
