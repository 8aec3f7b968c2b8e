//! The operations: what each answers from the world.

mod affiliate;
pub(super) mod after_sales;
mod authorization;
mod contents;
mod figures;
mod finance;
mod fulfillment;
mod lives;
pub(super) mod orders;
mod products;
mod service;
mod shop;
mod shop_figures;
mod sps;

use super::call::Call;
use super::refusal::Refusal;
use super::world::World;
use crate::api::OperationInfo;

/// The `data` of an answer, as JSON.
pub(super) type Answer = Result<Vec<u8>, Refusal>;

/// An operation.
pub(super) type Operation = fn(&mut World, &Call) -> Answer;

/// What answers an operation. Older versions have other fields; of them only the order detail is served.
pub(super) fn find(info: &OperationInfo) -> Option<Operation> {
    if info.older && info.path != "/order/202309/orders" {
        return None;
    }
    let path = info.path.replacen(info.version, "{v}", 1);
    Some(match (info.method.as_str(), path.as_str()) {
        ("GET", "/authorization/{v}/shops") => authorization::shops,
        ("GET", "/seller/{v}/shops") => shop::active,
        ("GET", "/seller/{v}/permissions") => shop::permissions,
        ("GET", "/logistics/{v}/warehouses") => shop::warehouses,
        ("GET", "/event/{v}/webhooks") => shop::hooks,
        ("PUT", "/event/{v}/webhooks") => shop::set_hook,
        ("DELETE", "/event/{v}/webhooks") => shop::drop_hook,
        ("POST", "/order/{v}/orders/search") => orders::search,
        ("GET", "/order/{v}/orders") => orders::detail,
        ("POST", "/return_refund/{v}/returns/search") => after_sales::returns,
        ("POST", "/return_refund/{v}/cancellations/search") => after_sales::cancellations,
        ("POST", "/return_refund/{v}/cancellations") => after_sales::cancel_order,
        ("POST", "/return_refund/{v}/cancellations/{cancel_id}/approve") => after_sales::approve_cancellation,
        ("POST", "/return_refund/{v}/cancellations/{cancel_id}/reject") => after_sales::reject_cancellation,
        ("POST", "/return_refund/{v}/returns/{return_id}/approve") => after_sales::approve_return,
        ("POST", "/return_refund/{v}/returns/{return_id}/reject") => after_sales::reject_return,
        ("POST", "/fulfillment/{v}/packages/search") => fulfillment::search,
        ("GET", "/fulfillment/{v}/packages/{package_id}") => fulfillment::detail,
        ("POST", "/fulfillment/{v}/packages/{package_id}/ship") => fulfillment::ship,
        ("POST", "/fulfillment/{v}/packages/ship") => fulfillment::ship_batch,
        ("GET", "/fulfillment/{v}/orders/{order_id}/tracking") => fulfillment::tracking,
        ("POST", "/product/{v}/products/search") => products::search,
        ("GET", "/product/{v}/products/{product_id}") => products::detail,
        ("POST", "/product/{v}/inventory/search") => products::inventory,
        ("GET", "/customer_service/{v}/performance") => service::performance,
        ("POST", "/customer_service/{v}/sessions/search") => service::sessions,
        ("GET", "/finance/{v}/statements") => finance::list,
        ("GET", "/finance/{v}/statements/{statement_id}/statement_transactions") => finance::of_statement,
        ("GET", "/finance/{v}/orders/unsettled") => finance::unsettled,
        ("GET", "/finance/{v}/payments") => finance::payments,
        ("GET", "/finance/{v}/withdrawals") => finance::withdrawals,
        ("GET", "/analytics/{v}/shop/performance") => shop_figures::performance,
        ("GET", "/analytics/{v}/shop/performance/{date}/performance_per_hour") => shop_figures::hours,
        ("GET", "/analytics/{v}/shop_lives/performance") => lives::list,
        ("GET", "/analytics/{v}/shop_lives/overview_performance") => lives::overview,
        ("GET", "/analytics/{v}/shop_lives/{live_id}/performance_per_minutes") => lives::minutes,
        ("GET", "/analytics/{v}/shop/{live_id}/products_performance") => lives::products,
        ("GET", "/analytics/{v}/shop_videos/performance") => contents::video_list,
        ("GET", "/analytics/{v}/shop_videos/overview_performance") => contents::video_overview,
        ("GET", "/analytics/{v}/shop_products/performance") => contents::product_list,
        ("GET", "/analytics/{v}/shop_products/{product_id}/performance") => contents::product_detail,
        ("GET", "/analytics/{v}/shop_skus/performance") => contents::sku_list,
        ("GET", "/analytics/{v}/shop_skus/{sku_id}/performance") => contents::sku_detail,
        ("GET", "/analytics/{v}/shop_performances/overview") => sps::overview,
        ("GET", "/analytics/{v}/shop_performances/metrics") => sps::metrics,
        ("POST", "/affiliate_seller/{v}/orders/search") => affiliate::orders,
        _ => return None,
    })
}

/// A value as an answer.
fn json(value: &serde_json::Value) -> Answer {
    serde_json::to_vec(value).map_err(|_| Refusal::internal())
}
