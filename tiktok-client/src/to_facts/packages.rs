use super::context::{Converted, FactContext};
use super::values::{label, need};
use crate::api::fulfillment::{SearchPackagePackage, Tracking};
use kpi_core::model::{Issue, Label, Milestone, OrderId, Package, PackageStatus, TrackingEvent};

/// Parcels of the package search. Tracking comes from another call: [`add_tracking`]; rows from
/// [`Package::to_rows`].
pub fn packages(packages: &[SearchPackagePackage], context: &FactContext) -> Converted<Package> {
    Converted::each(packages, "packages", |sent, rows, _| {
        let status = need(&sent.status, "status")?;
        let orders: Vec<OrderId> = sent.orders.iter().filter_map(|order| order.id.clone()).collect();
        if orders.is_empty() {
            return Err(Issue::error(
                "model.package_without_order",
                "orders",
                sent.id.as_ref().map_or("", |id| id.as_str()),
                "the parcel belongs to no order",
                "ask for the parcel's detail",
            ));
        }
        let mut package =
            Package::new(need(&sent.id, "id")?, context.shop_id.clone(), PackageStatus::from(status.as_str()), orders);
        package.market = context.market;
        package.create_time = sent.create_time;
        package.update_time = sent.update_time;
        package.carrier = label(sent.shipping_provider_name.as_deref());
        package.tracking_number = label(sent.tracking_number.as_deref());
        rows.push(package);
        Ok(())
    })
}

/// Adds the events of an order's tracking to its parcel. Events without a time say nothing about when and are left out.
pub fn add_tracking(package: &mut Package, tracking: &[Tracking]) {
    package.events.extend(tracking.iter().filter_map(|sent| {
        let code = sent.action_code.map(|code| code.to_string());
        let milestone = code.as_deref().map_or(Milestone::Other, Milestone::from_action_code);
        let mut event = TrackingEvent::new(sent.update_time_millis?.time(), milestone);
        event.code = code.map(Label::new);
        Some(event)
    }));
}
