//! The lists of the platform, with every object as it came.

use crate::api::affiliate_seller::SearchSellerAffiliateOrders;
use crate::api::analytics as a;
use crate::api::customer_service::GetCustomerServicePerformance;
use crate::api::finance::{GetStatements, GetUnsettledTransactions};
use crate::api::fulfillment::search_package;
use crate::api::order::{GetOrderDetail, GetOrderList, get_order_list};
use crate::api::product::SearchProducts;
use crate::api::return_refund::{
    SearchCancellations, SearchCancellationsSortField, SearchReturns, SearchReturnsSortField, SortOrder,
};
use crate::api::{Body, Operation, OperationInfo};
use crate::client::{Reply, Session};
use crate::error::{CallError, RequestError};
use crate::store::{Kind, Verbatim};
use crate::types::record::record;
use crate::types::{AfterSaleId, OrderId, Record, Wire};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use smol_str::{SmolStr, ToSmolStr};
use std::marker::PhantomData;

/// Which time of an object a list is cut and sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum By {
    /// When it was made: never changes, so the list stands still.
    Created,
    /// When it was changed last.
    Updated,
}

record! {
    /// A page of any of the lists.
    pub(super) struct RawPage {
        /// Token of the next page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// How many objects match in all.
        pub total_count: Option<i64> = "total_count",
        /// Orders.
        pub orders: Vec<Verbatim> = "orders",
        /// Returns.
        pub return_orders: Vec<Verbatim> = "return_orders",
        /// Cancellations.
        pub cancellations: Vec<Verbatim> = "cancellations",
        /// Parcels.
        pub packages: Vec<Verbatim> = "packages",
    }
}

record! {
    /// The times of an object.
    struct Times {
        /// Made.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Changed last.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

/// An operation whose objects are left as they came.
pub(super) struct AsItCame<O, R = RawPage>(O, PhantomData<fn() -> R>);

impl<O, R> AsItCame<O, R> {
    pub(super) fn new(operation: O) -> Self {
        Self(operation, PhantomData)
    }
}

impl<O: Operation, R: Record + Wire> Operation for AsItCame<O, R> {
    type Response = R;

    const INFO: OperationInfo = O::INFO;

    fn path(&self) -> Result<String, RequestError> {
        self.0.path()
    }

    fn query(&self) -> Vec<(&'static str, SmolStr)> {
        self.0.query()
    }

    fn body(&self) -> Result<Body, RequestError> {
        self.0.body()
    }
}

/// What is asked of one of the four lists that are walked by time: orders, returns, cancellations, parcels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ask {
    pub(super) kind: Kind,
    pub(super) by: By,
    /// Unix seconds, included.
    pub(super) from: i64,
    /// Unix seconds, not included.
    pub(super) until: i64,
    pub(super) token: Option<SmolStr>,
    /// Objects in a page; the most that the list allows where none is given.
    pub(super) size: Option<i64>,
}

impl RawPage {
    pub(super) fn items(self) -> Vec<Verbatim> {
        let mut items = self.orders;
        items.extend(self.return_orders);
        items.extend(self.cancellations);
        items.extend(self.packages);
        items
    }

    pub(super) fn next(&self) -> Option<SmolStr> {
        self.next_page_token.as_deref().map(str::trim).filter(|token| !token.is_empty()).map(SmolStr::new)
    }
}

/// The time by which an object stands in a list, in Unix seconds.
pub(super) fn key_of(item: &Verbatim, by: By) -> Option<i64> {
    let times: Times = serde_json::from_str(item.text()).ok()?;
    let time = match by {
        By::Created => times.create_time,
        By::Updated => times.update_time,
    };
    time.map(|time| time.timestamp())
}

fn instant(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap_or_default()
}

/// The most objects that a page of the list may have.
pub(super) fn page_size(kind: Kind) -> i64 {
    match kind {
        Kind::Order => 100,
        _ => 50,
    }
}

/// Facts about the operation that lists a kind.
pub(super) fn info(kind: Kind) -> &'static OperationInfo {
    const fn of<O: Operation>() -> &'static OperationInfo {
        &O::INFO
    }
    match kind {
        Kind::Order => of::<GetOrderList>(),
        Kind::Return => of::<SearchReturns>(),
        Kind::Cancellation => of::<SearchCancellations>(),
        Kind::Package => of::<search_package::SearchPackage>(),
        Kind::Product => of::<SearchProducts>(),
        Kind::ShopDay => of::<a::GetShopPerformance>(),
        Kind::ShopHour => of::<a::GetShopPerformancePerHour>(),
        Kind::ProductDay => of::<a::GetShopProductPerformanceList>(),
        Kind::SkuDay => of::<a::GetShopSkuPerformanceList>(),
        Kind::VideoDay => of::<a::GetShopVideoPerformanceList>(),
        Kind::Live => of::<a::GetShopLivePerformanceList>(),
        Kind::ChatDay => of::<GetCustomerServicePerformance>(),
        Kind::Score => of::<a::GetSpsOverview>(),
        Kind::Statement => of::<GetStatements>(),
        Kind::Unsettled => of::<GetUnsettledTransactions>(),
        Kind::AffiliateDay => of::<SearchSellerAffiliateOrders>(),
    }
}

/// How a kind is brought up to now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// A list by time of creation and of change.
    List,
    /// Day by day.
    Days,
    /// Products: all, then those that changed.
    Catalog,
}

pub(super) fn way(kind: Kind) -> Way {
    match kind {
        Kind::Order | Kind::Return | Kind::Cancellation | Kind::Package => Way::List,
        Kind::Product => Way::Catalog,
        _ => Way::Days,
    }
}

/// Asks for a page.
pub(super) async fn page(session: Session, ask: Ask) -> Result<Reply<RawPage>, CallError> {
    let (from, until) = (instant(ask.from), instant(ask.until));
    let size = ask.size.unwrap_or_else(|| page_size(ask.kind));
    macro_rules! ask {
        ($operation:expr, $field:ty, $order:expr) => {{
            let operation = $operation.with_sort_order($order);
            let operation = match ask.by {
                By::Created => {
                    operation.with_sort_field(<$field>::CreateTime).with_create_time_ge(from).with_create_time_lt(until)
                }
                By::Updated => {
                    operation.with_sort_field(<$field>::UpdateTime).with_update_time_ge(from).with_update_time_lt(until)
                }
            };
            let operation = match ask.token {
                Some(token) => operation.with_page_token(token),
                None => operation,
            };
            session.call(&AsItCame::<_, RawPage>::new(operation)).await
        }};
    }
    match ask.kind {
        Kind::Order => ask!(GetOrderList::new(size), get_order_list::SortField, get_order_list::SortOrder::Asc),
        Kind::Return => {
            ask!(SearchReturns::new().with_page_size(size.to_smolstr()), SearchReturnsSortField, SortOrder::Asc)
        }
        Kind::Cancellation => ask!(
            SearchCancellations::new().with_page_size(size.to_smolstr()),
            SearchCancellationsSortField,
            SortOrder::Asc
        ),
        _ => {
            ask!(search_package::SearchPackage::new(size), search_package::SortField, search_package::SortOrder::Asc)
        }
    }
}

/// How many objects can be asked for by id in one call; `None` where the platform has no such call.
pub(super) fn by_id_limit(kind: Kind) -> Option<usize> {
    match kind {
        Kind::Order => Some(50),
        Kind::Return | Kind::Cancellation => Some(10),
        _ => None,
    }
}

/// Asks for objects by id.
pub(super) async fn by_id(session: Session, kind: Kind, ids: Vec<SmolStr>) -> Result<Reply<RawPage>, CallError> {
    let size = page_size(kind).to_smolstr();
    let requests = || ids.iter().filter_map(|id| AfterSaleId::try_new(id).ok()).collect::<Vec<_>>();
    match kind {
        Kind::Return => {
            let operation = SearchReturns::new().with_page_size(size).with_return_ids(requests());
            session.call(&AsItCame::<_, RawPage>::new(operation)).await
        }
        Kind::Cancellation => {
            let operation = SearchCancellations::new().with_page_size(size).with_cancel_ids(requests());
            session.call(&AsItCame::<_, RawPage>::new(operation)).await
        }
        _ => {
            let orders = ids.iter().filter_map(|id| OrderId::try_new(id).ok()).collect();
            session.call(&AsItCame::<_, RawPage>::new(GetOrderDetail::new(orders))).await
        }
    }
}
