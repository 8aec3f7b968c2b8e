//! Every answer read by the typed records: nothing unknown, nothing in another form, no fact without its fields.

use super::{enter, small};
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;
use tiktok_client::api::affiliate_seller::SearchSellerAffiliateOrders;
use tiktok_client::api::analytics as a;
use tiktok_client::api::authorization::GetAuthorizedShops;
use tiktok_client::api::customer_service::{GetCustomerServicePerformance, SearchSessions};
use tiktok_client::api::event::{EventType, GetShopWebhooks, UpdateShopWebhook};
use tiktok_client::api::finance as f;
use tiktok_client::api::fulfillment::{GetOrderTracking, GetPackageDetail, SearchPackage};
use tiktok_client::api::logistics::GetWarehouseList;
use tiktok_client::api::order::{GetOrderDetail, GetOrderList, v202309};
use tiktok_client::api::product::{GetProduct, InventorySearch, SearchProducts};
use tiktok_client::api::return_refund::{SearchCancellations, SearchReturns};
use tiktok_client::api::seller::{GetActiveShops, GetGlobalProductPermission};
use tiktok_client::api::{Body, Method, Operation};
use tiktok_client::client::{PathRequest, Session};
use tiktok_client::drift;
use tiktok_client::to_facts::{self, FactContext};

struct Checker {
    session: Session,
    seen: BTreeSet<String>,
}

impl Checker {
    /// Makes the call on both ways, compares the answer with the record, and gives the record.
    async fn call<O: Operation>(&mut self, operation: O) -> O::Response
    where
        O::Response: PartialEq + std::fmt::Debug + serde::Serialize + serde::de::DeserializeOwned,
    {
        let info = O::INFO;
        let path = operation.path().unwrap();
        let mut request = match info.method {
            Method::Get => PathRequest::get(path),
            Method::Post => PathRequest::post(path).reading(),
            Method::Put => PathRequest::put(path),
            _ => PathRequest::delete(path),
        };
        for (name, value) in operation.query() {
            request = request.with_parameter(name, value);
        }
        if let Body::Json(bytes) = operation.body().unwrap() {
            request = request.with_json(bytes);
        }
        if info.takes_shop_cipher {
            request = request.with_shop();
        }
        let data = self.session.request(request).await.unwrap().data;
        let report = drift::report::<O::Response>(&data);
        assert!(report.is_known(), "{}: {report:?}", info.id);
        let read: O::Response = serde_json::from_value(data).unwrap();
        let again: O::Response = serde_json::from_value(serde_json::to_value(&read).unwrap()).unwrap();
        assert_eq!(read, again, "{}", info.id);
        self.seen.insert(info.id.to_owned());
        read
    }
}

#[tokio::test]
async fn every_answer_is_what_the_documentation_says_and_becomes_facts() {
    let simulator = small().with_orders(900).start().await.unwrap();
    let (_, seller) = enter(&simulator).await;
    let shop = seller.shops().await.unwrap().swap_remove(0);
    let mut c = Checker { session: seller.for_shop(shop.cipher.clone()), seen: BTreeSet::new() };
    let context = FactContext::new(shop.id.clone()).with_market("US".parse().unwrap());
    let today: NaiveDate = "2026-06-30".parse().unwrap();
    let first = today - Days::new(20);
    let seconds = simulator.now() - chrono::TimeDelta::days(20);

    c.call(GetAuthorizedShops::new()).await;
    c.call(GetActiveShops::new()).await;
    c.call(GetGlobalProductPermission::new()).await;
    c.call(GetWarehouseList::new()).await;
    c.call(UpdateShopWebhook::new("https://app.example/hook", EventType::OrderStatusChange)).await;
    assert_eq!(c.call(GetShopWebhooks::new()).await.webhooks.len(), 1);

    let orders = c.call(GetOrderList::new(100)).await.orders;
    let done = orders.iter().find(|order| order.delivery_time.is_some()).unwrap();
    c.call(GetOrderDetail::new(vec![done.id.clone().unwrap()])).await;
    c.call(v202309::GetOrderDetail::new(vec![done.id.clone().unwrap()])).await;
    let facts = to_facts::order_lines(&orders, &context);
    assert!(facts.issues.is_empty() && facts.rows.len() >= orders.len(), "{:?}", facts.issues);

    let returns = c.call(SearchReturns::new()).await;
    let cancellations = c.call(SearchCancellations::new()).await;
    assert!(!returns.return_orders.is_empty() && !cancellations.cancellations.is_empty());
    for issues in [
        to_facts::returns(&returns.return_orders, &context).issues,
        to_facts::cancellations(&cancellations.cancellations, &context).issues,
    ] {
        assert!(issues.is_empty(), "{issues:?}");
    }

    let packages = c.call(SearchPackage::new(50)).await.packages;
    let facts = to_facts::packages(&packages, &context);
    assert!(facts.issues.is_empty() && facts.rows.len() == 50, "{:?}", facts.issues);
    c.call(GetPackageDetail::new(packages[0].id.clone().unwrap())).await;
    let tracking = c.call(GetOrderTracking::new(done.id.clone().unwrap())).await.tracking;
    let mut package = facts.rows[0].clone();
    to_facts::add_tracking(&mut package, &tracking);
    assert!(package.events.len() >= 4);

    let products = c.call(SearchProducts::new(100)).await.products;
    let product = products[0].id.clone().unwrap();
    let sku = products[0].skus[0].id.clone().unwrap();
    c.call(GetProduct::new(product.clone())).await;
    assert_eq!(c.call(InventorySearch::new().with_product_ids(vec![product.clone()])).await.inventory.len(), 1);

    let service = c.call(GetCustomerServicePerformance::new(first, today)).await.performance.unwrap();
    let facts = to_facts::chat_service(&service, first, 20, &context);
    assert!(facts.issues.is_empty() && facts.rows.len() == 1, "{:?}", facts.issues);
    assert!(!c.call(SearchSessions::new(50, seconds, simulator.now())).await.sessions.is_empty());

    finance(&mut c, &context).await;
    analytics(&mut c, &context, first, today, &product, &sku).await;

    let affiliate = c.call(SearchSellerAffiliateOrders::new(100)).await.orders;
    let facts = to_facts::affiliate_orders(&affiliate, &context);
    assert!(facts.issues.is_empty() && !facts.rows.is_empty(), "{:?}", facts.issues);

    let writes = [
        "approveCancellation",
        "rejectCancellation",
        "approveReturn",
        "rejectReturn",
        "cancelOrder",
        "shipPackage",
        "batchShipPackages",
        "deleteWebhookForAnEvent",
    ];
    let left: Vec<&str> =
        simulator.operations().iter().map(|info| info.id).filter(|id| !c.seen.contains(*id)).collect();
    let left: Vec<&&str> = left.iter().filter(|id| !writes.contains(id)).collect();
    assert!(left.is_empty(), "not looked at: {left:?}");
}

async fn finance(c: &mut Checker, context: &FactContext) {
    let statements = c.call(f::GetStatements::new("statement_time")).await.statements;
    let id = statements[0].id.clone().unwrap();
    let page = c.call(f::GetTransactionsByStatement::new(id, "order_create_time")).await;
    let facts = to_facts::settlements(&page, context);
    assert!(facts.issues.is_empty() && !facts.rows.is_empty(), "{:?}", facts.issues);
    c.call(f::GetUnsettledTransactions::new("order_create_time")).await;
    c.call(f::GetPayments::new("create_time")).await;
    c.call(f::GetSellerFinancialTransactions::new(vec!["SETTLE".into()])).await;
}

async fn analytics(
    c: &mut Checker,
    context: &FactContext,
    first: NaiveDate,
    today: NaiveDate,
    product: &tiktok_client::types::ProductId,
    sku: &tiktok_client::types::SkuId,
) {
    let days = c.call(a::GetShopPerformance::new(first, today)).await.performance.unwrap().intervals;
    assert_eq!(days.len(), 1);
    let facts = to_facts::shop_traffic(&days, context);
    assert!(facts.issues.is_empty(), "{:?}", facts.issues);
    c.call(a::GetShopPerformancePerHour::new(first)).await;
    let lives = c.call(a::GetShopLivePerformanceList::new(first, today, a::AccountType::OfficialAccounts)).await;
    let facts = to_facts::live_sessions(&lives.live_stream_sessions, context);
    assert!(facts.issues.is_empty() && !facts.rows.is_empty(), "{:?}", facts.issues);
    let live = lives.live_stream_sessions[0].id.clone().unwrap();
    c.call(a::GetShopLivePerformanceOverview::new(first, today)).await;
    c.call(a::GetShopLiveMinutePerformance::new(live.clone())).await;
    c.call(a::GetShopLiveProductsPerformanceList::new(live)).await;
    let videos = c.call(a::GetShopVideoPerformanceList::new(first, today)).await.videos;
    let facts = to_facts::videos(&videos, first, 20, context);
    assert!(facts.issues.is_empty() && !facts.rows.is_empty(), "{:?}", facts.issues);
    c.call(a::GetShopVideoPerformanceOverview::new(first, today)).await;
    c.call(a::GetShopProductPerformanceList::new(first, today)).await;
    c.call(a::GetShopProductPerformanceDetail::new(product.clone(), first, today)).await;
    c.call(a::GetShopSkuPerformanceList::new(first, today)).await;
    c.call(a::GetShopSkuPerformanceDetail::new(sku.clone(), first, today)).await;
    c.call(a::GetSpsOverview::new()).await;
    c.call(a::GetSpsMetrics::new()).await;
}
