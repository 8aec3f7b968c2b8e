//! Parcels: [`Package`] with its tracking events as an ERP knows it, and [`PackageRow`], one row per parcel and order.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::checks::{amounts_need_currency, validate_fields};
use super::declare::record;
use super::id::{OrderId, PackageId, ShopId, WarehouseId};
use super::words::{Fulfillment, PackageStatus};
use super::{Amount, Issue, Issues, Label, Rate, Validate};
use crate::money::Currency;
use crate::period::Market;

record! {
    /// One parcel of one order with its milestones. A parcel that combines orders has a row for each of them.
    PackageRow, table "packages", version (1, 0), key ["package_id", "order_id"]
    required {
        /// Parcel.
        package_id: PackageId, "", "packages[].id", "Package ID";
        /// Order inside the parcel.
        order_id: OrderId, "", "packages[].orders[].id", "Order ID";
        /// Shop.
        shop_id: ShopId, "", "shops[].id", "–";
        /// State of the parcel.
        status: PackageStatus, "", "packages[].status", "–";
    }
    optional {
        /// Country site of the shop.
        market: Market, "ISO 3166", "shops[].region", "–";
        /// Made.
        create_time: DateTime<Utc>, "UTC", "packages[].create_time", "–";
        /// Latest time for the first carrier scan.
        collection_sla_time: DateTime<Utc>, "UTC", "orders[].tts_sla_time", "–";
        /// First carrier scan.
        collection_time: DateTime<Utc>, "UTC", "tracking[] action_code 30xxx", "Shipped Time";
        /// Latest time of delivery promised to the buyer.
        delivery_sla_time: DateTime<Utc>, "UTC", "orders[].delivery_sla_time", "–";
        /// Delivered.
        delivery_time: DateTime<Utc>, "UTC", "tracking[] action_code 50101", "Delivered Time";
        /// Delivery failed for good.
        failed_time: DateTime<Utc>, "UTC", "tracking[] action_code 70201", "–";
        /// Back at the seller.
        returned_time: DateTime<Utc>, "UTC", "tracking[] action_code 80101", "–";
        /// Last change at the platform.
        update_time: DateTime<Utc>, "UTC", "packages[].update_time", "–";
        /// State in the platform's finer words.
        sub_status: Label, "", "package_sub_status", "–";
        /// What went wrong on the way.
        exception: Label, "", "ship_exception_reason", "–";
        /// Carrier.
        carrier: Label, "", "packages[].shipping_provider_name", "Shipping Provider Name";
        /// Tracking number.
        tracking_number: Label, "", "packages[].tracking_number", "Tracking ID";
        /// Whose shipping it is: `TIKTOK` or `SELLER`.
        shipping_type: Label, "", "orders[].shipping_type", "Delivery Option";
        /// Who fulfils.
        fulfillment: Fulfillment, "", "orders[].fulfillment_type", "Fulfillment Type";
        /// Warehouse the parcel leaves from.
        warehouse_id: WarehouseId, "", "packages[].warehouse_id", "Warehouse Name";
        /// Weight.
        weight_kg: Rate, "kg", "packages[].weight", "Weight(kg)";
        /// Currency of `shipping_cost`.
        currency: Currency, "ISO 4217", "–", "–";
        /// What the seller pays for the parcel; only on the first order's row, so that it adds up.
        shipping_cost: Amount, "currency", "actual_shipping_fee_amount", "Actual shipping fee";
    }
}

impl Validate for PackageRow {
    fn validate(&self) -> Issues {
        let mut issues = validate_fields(self);
        amounts_need_currency(&mut issues, self.currency, &[self.shipping_cost]);
        issues
    }
}

/// What a tracking event means for KPIs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Milestone {
    /// First scan by the carrier.
    Collected,
    /// Handed to the buyer.
    Delivered,
    /// Delivery failed.
    Failed,
    /// Back at the seller.
    Returned,
    /// Anything else on the way.
    Other,
}

impl Milestone {
    /// Milestone of the platform's `action_code`: 30xxx origin scan, 50101 delivered, 70201 failed, 80101 back at the
    /// seller. Codes are not monotonic in time, and six-digit codes mark cancelled shipments.
    pub fn from_action_code(code: &str) -> Self {
        match code {
            "50101" => Self::Delivered,
            "70201" => Self::Failed,
            "80101" => Self::Returned,
            code if code.len() == 5 && code.starts_with("30") => Self::Collected,
            _ => Self::Other,
        }
    }
}

/// One event on a parcel's way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct TrackingEvent {
    /// When it happened.
    pub time: DateTime<Utc>,
    /// What it means.
    pub milestone: Milestone,
    /// Code or text of the carrier.
    pub code: Option<Label>,
}

impl TrackingEvent {
    /// An event without a carrier code.
    pub fn new(time: DateTime<Utc>, milestone: Milestone) -> Self {
        Self { time, milestone, code: None }
    }
}

/// A parcel with all its orders and events.
///
/// ```
/// use kpi_core::model::{Milestone, OrderId, Package, PackageId, PackageStatus, ShopId, TrackingEvent};
/// let mut package = Package::new(
///     PackageId::try_new("1153000000000000001")?,
///     ShopId::try_new("7495000000000000001")?,
///     PackageStatus::Completed,
///     vec![OrderId::try_new("576461413038785752")?],
/// );
/// let scan = "2026-11-11T09:30:00Z".parse()?;
/// package.events.push(TrackingEvent::new(scan, Milestone::Collected));
/// assert_eq!(package.to_rows()[0].collection_time, Some(scan));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Package {
    /// Parcel.
    pub package_id: PackageId,
    /// Shop.
    pub shop_id: ShopId,
    /// State.
    pub status: PackageStatus,
    /// Orders inside, the first one carries the parcel's cost.
    pub orders: Vec<OrderId>,
    /// Country site of the shop.
    pub market: Option<Market>,
    /// Made.
    pub create_time: Option<DateTime<Utc>>,
    /// Latest time for the first carrier scan.
    pub collection_sla_time: Option<DateTime<Utc>>,
    /// Latest time of delivery promised to the buyer.
    pub delivery_sla_time: Option<DateTime<Utc>>,
    /// Last change at the platform.
    pub update_time: Option<DateTime<Utc>>,
    /// State in the platform's finer words.
    pub sub_status: Option<Label>,
    /// What went wrong on the way.
    pub exception: Option<Label>,
    /// Carrier.
    pub carrier: Option<Label>,
    /// Tracking number.
    pub tracking_number: Option<Label>,
    /// Whose shipping it is.
    pub shipping_type: Option<Label>,
    /// Who fulfils.
    pub fulfillment: Option<Fulfillment>,
    /// Warehouse the parcel leaves from.
    pub warehouse_id: Option<WarehouseId>,
    /// Weight in kilograms.
    pub weight_kg: Option<Rate>,
    /// Currency of `shipping_cost`.
    pub currency: Option<Currency>,
    /// What the seller pays for the parcel.
    pub shipping_cost: Option<Amount>,
    /// Events in any order.
    #[serde(default)]
    pub events: Vec<TrackingEvent>,
}

impl Package {
    /// A parcel without events and details; these can be assigned.
    #[must_use]
    pub fn new(package_id: PackageId, shop_id: ShopId, status: PackageStatus, orders: Vec<OrderId>) -> Self {
        Self {
            package_id,
            shop_id,
            status,
            orders,
            market: None,
            create_time: None,
            collection_sla_time: None,
            delivery_sla_time: None,
            update_time: None,
            sub_status: None,
            exception: None,
            carrier: None,
            tracking_number: None,
            shipping_type: None,
            fulfillment: None,
            warehouse_id: None,
            weight_kg: None,
            currency: None,
            shipping_cost: None,
            events: Vec::new(),
        }
    }

    /// The earliest event of a kind.
    pub fn first(&self, milestone: Milestone) -> Option<DateTime<Utc>> {
        self.events.iter().filter(|event| event.milestone == milestone).map(|event| event.time).min()
    }

    /// One row per order with the parcel's milestones: the earliest scan, the earliest delivery, the earliest failure,
    /// the earliest return.
    pub fn to_rows(&self) -> Vec<PackageRow> {
        self.orders
            .iter()
            .enumerate()
            .map(|(index, order_id)| PackageRow {
                market: self.market,
                create_time: self.create_time,
                collection_sla_time: self.collection_sla_time,
                collection_time: self.first(Milestone::Collected),
                delivery_sla_time: self.delivery_sla_time,
                delivery_time: self.first(Milestone::Delivered),
                failed_time: self.first(Milestone::Failed),
                returned_time: self.first(Milestone::Returned),
                update_time: self.update_time,
                sub_status: self.sub_status.clone(),
                exception: self.exception.clone(),
                carrier: self.carrier.clone(),
                tracking_number: self.tracking_number.clone(),
                shipping_type: self.shipping_type.clone(),
                fulfillment: self.fulfillment.clone(),
                warehouse_id: self.warehouse_id.clone(),
                weight_kg: self.weight_kg,
                currency: self.currency,
                shipping_cost: if index == 0 { self.shipping_cost } else { None },
                ..PackageRow::new(self.package_id.clone(), order_id.clone(), self.shop_id.clone(), self.status.clone())
            })
            .collect()
    }
}

impl Validate for Package {
    fn validate(&self) -> Issues {
        let mut issues = Issues::default();
        if self.orders.is_empty() {
            issues.push(Issue::error(
                "model.package_without_order",
                "orders",
                &self.package_id,
                "the parcel belongs to no order",
                "name at least one order",
            ));
        }
        if let Some(row) = self.to_rows().into_iter().next() {
            issues.extend_within("", row.validate());
        }
        issues
    }
}
