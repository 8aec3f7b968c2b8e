//! What is sent: paths, queries, bodies, and whether it may be sent again.

use chrono::DateTime;
use std::collections::BTreeSet;
use tiktok_client::api::analytics::GetShopPerformance;
use tiktok_client::api::order::{GetOrderDetail, GetOrderList, SortField};
use tiktok_client::api::product::UploadProductImage;
use tiktok_client::api::return_refund::{ApproveReturn, SearchAftersalesRequests};
use tiktok_client::api::{Access, Body, FilePart, OPERATIONS, Operation, Paged, Part};
use tiktok_client::types::{AfterSaleId, OrderId};

fn json(body: &Body) -> String {
    match body {
        Body::Json(bytes) => String::from_utf8(bytes.clone()).unwrap(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_search_puts_paging_into_the_query_and_filters_into_the_body() {
    let mut call = GetOrderList::new(100)
        .with_sort_field(SortField::UpdateTime)
        .with_update_time_ge(DateTime::from_timestamp(1_767_139_200, 0).unwrap());
    assert_eq!(call.path().unwrap(), "/order/202309/orders/search");
    assert_eq!(json(&call.body().unwrap()), r#"{"update_time_ge":1767139200}"#);
    call.set_page_token("a+/=".into());
    assert_eq!(
        call.query(),
        [("page_size", "100".into()), ("page_token", "a+/=".into()), ("sort_field", "update_time".into())]
    );
    assert!(call.is_repeatable());
}

#[test]
fn no_filter_is_no_body() {
    assert_eq!(GetOrderList::new(50).body().unwrap(), Body::None);
}

#[test]
fn lists_in_a_query_are_one_value() {
    let ids = ["576461413038785752", "576461413038785753"].map(|id| OrderId::try_new(id).unwrap());
    let call = GetOrderDetail::new(ids.to_vec());
    assert_eq!(call.query(), [("ids", "576461413038785752,576461413038785753".into())]);
}

#[test]
fn a_page_token_inside_the_body_is_set_there() {
    let mut call = SearchAftersalesRequests::new();
    call.set_page_token("next".into());
    assert_eq!(json(&call.body().unwrap()), r#"{"pagination":{"page_token":"next"}}"#);
}

#[test]
fn a_write_is_not_repeated_without_a_key() {
    let call = ApproveReturn::new(AfterSaleId::try_new("4035290000000000001").unwrap(), "APPROVE_RETURN".into());
    assert_eq!(call.path().unwrap(), "/return_refund/202309/returns/4035290000000000001/approve");
    assert_eq!(ApproveReturn::INFO.access, Access::Write);
    assert!(!call.is_repeatable());
}

#[test]
fn a_form_carries_its_files_and_texts() {
    let call = UploadProductImage::new(FilePart::new("a.png", *b"PNG"));
    let Body::Multipart(parts) = call.body().unwrap() else { panic!() };
    assert_eq!(parts, [Part::File("data", FilePart::new("a.png", *b"PNG"))]);
    assert!(!format!("{call:?}").contains("80"), "the bytes of a file do not belong in a log");
}

#[test]
fn dates_are_days_in_a_query() {
    let day = |d| chrono::NaiveDate::from_ymd_opt(2026, 9, d).unwrap();
    let call = GetShopPerformance::new(day(1), day(14));
    let dates: BTreeSet<_> = call.query().into_iter().map(|(_, value)| value).collect();
    assert_eq!(dates, BTreeSet::from(["2026-09-01".into(), "2026-09-14".into()]));
}

#[test]
fn the_catalogue_of_operations_is_complete_and_consistent() {
    assert_eq!(OPERATIONS.iter().filter(|info| !info.older).count(), 318);
    assert_eq!(OPERATIONS.iter().filter(|info| info.older).count(), 199);
    let calls: BTreeSet<_> = OPERATIONS.iter().map(|info| (info.method.as_str(), info.path)).collect();
    assert_eq!(calls.len(), OPERATIONS.len());
    for info in OPERATIONS {
        assert!(info.path.starts_with(&format!("/{}/{}/", info.group, info.version)), "{info:?}");
    }
    assert!(OPERATIONS.contains(&GetOrderList::INFO));
}
