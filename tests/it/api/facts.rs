//! Answers as facts: amounts reconcile with the payload, cancellations and refunds mean what they should.

use super::payloads::payload;
use kpi_core::model::{
    AfterSaleStatus, Channel, Initiator, Level, Market, Milestone, OrderStatus, ScoreFigure, ScoreTier,
    SettlementGroup, ShopId, Validate,
};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use tiktok_client::api::affiliate_seller::SearchSellerAffiliateOrdersResponse;
use tiktok_client::api::analytics::{
    GetShopLivePerformanceListResponse, GetShopPerformancePerHourResponse, GetShopPerformanceResponse,
    GetShopProductPerformanceDetailResponse, GetShopProductPerformanceListResponse,
    GetShopSkuPerformanceDetailResponse, GetShopSkuPerformanceListResponse, GetShopVideoPerformanceListResponse,
    GetSpsMetricsResponse, GetSpsOverviewResponse,
};
use tiktok_client::api::customer_service::{GetCustomerServicePerformanceResponse, SearchSessionsResponse};
use tiktok_client::api::finance::{GetTransactionsByStatementResponse, GetUnsettledTransactionsResponse};
use tiktok_client::api::fulfillment::{GetOrderTrackingResponse, SearchPackageResponse};
use tiktok_client::api::order::{GetOrderListResponse, Order};
use tiktok_client::api::return_refund::{SearchCancellationsResponse, SearchReturnsResponse};
use tiktok_client::to_facts::{self, FactContext};

fn context(market: Market) -> FactContext {
    FactContext::new(ShopId::try_new("749").unwrap()).with_market(market).with_source("test".into())
}

fn data<T: serde::de::DeserializeOwned>(name: &str) -> T {
    let sent: Value = serde_json::from_slice(&payload(name)).unwrap();
    serde_json::from_value(sent["data"].clone()).unwrap()
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// An order of two pieces with everything that costs, in a currency with cents.
fn order(status: &str) -> Order {
    let line = |id: &str, price: &str, seller: &str, platform: &str| {
        json!({"id": id, "sku_id": "5", "product_id": "6", "original_price": price, "seller_discount": seller,
            "platform_discount": platform, "display_status": status, "currency": "USD", "cancel_user": "BUYER"})
    };
    serde_json::from_value(json!({
        "id": "1", "status": status, "create_time": 1_762_819_200, "paid_time": 1_762_819_260, "cancel_time": 1_762_822_800,
        "user_id": "u", "is_sample_order": false, "order_type": "NORMAL",
        "payment": {"currency": "USD", "sub_total": "36.99", "shipping_fee": "5.00", "tax": "2.01",
            "retail_delivery_fee": "0.28", "handling_fee": "0.10", "payment_platform_discount": "1.00",
            "shipping_fee_seller_discount": "0.50", "shipping_fee_platform_discount": "0.25",
            "total_amount": "43.38"},
        "line_items": [line("11", "25.00", "5.00", "1.00"), line("12", "19.99", "2.00", "0")],
    }))
    .unwrap()
}

#[test]
fn order_amounts_reach_the_lines_cent_for_cent() {
    let sent = order("IN_TRANSIT");
    let converted = to_facts::order_lines(std::slice::from_ref(&sent), &context(Market::US));
    assert!(converted.issues.is_empty(), "{:?}", converted.issues);
    let lines = &converted.rows;
    assert_eq!(lines.len(), 2);
    let payment = sent.payment.as_ref().unwrap();
    let sum = |field: fn(&kpi_core::model::OrderLine) -> Option<kpi_core::model::Amount>| -> Decimal {
        lines.iter().map(|line| field(line).unwrap().to_decimal()).sum()
    };
    assert_eq!(sum(|line| line.shipping_fee), payment.shipping_fee.unwrap());
    assert_eq!(sum(|line| line.tax), payment.tax.unwrap());
    assert_eq!(sum(|line| line.buyer_fees), decimal("0.38"));
    assert_eq!(sum(|line| line.payment_platform_discount), decimal("1"));
    assert_eq!(sum(|line| line.shipping_seller_discount), decimal("0.5"));
    assert_eq!(sum(|line| line.shipping_platform_discount), decimal("0.25"));
    let goods: Decimal = lines
        .iter()
        .map(|line| {
            line.unit_price.to_decimal()
                - line.seller_discount.unwrap().to_decimal()
                - line.platform_discount.unwrap().to_decimal()
        })
        .sum();
    assert_eq!(goods, payment.sub_total.unwrap());
    for line in lines {
        assert_eq!((line.quantity, &line.status, line.market), (1, &OrderStatus::InTransit, Some(Market::US)));
        assert_eq!((line.refund_amount, &line.cancel_initiator), (None, &None), "nothing is cancelled here");
        assert!(!line.validate().has_errors(), "{:?}", line.validate());
    }
}

#[test]
fn a_paid_order_that_is_cancelled_is_refunded_whole_and_an_unpaid_one_not_at_all() {
    let sent = order("CANCELLED");
    let lines = to_facts::order_lines(std::slice::from_ref(&sent), &context(Market::US)).rows;
    let refunded: Decimal = lines.iter().map(|line| line.refund_amount.unwrap().to_decimal()).sum();
    assert_eq!(refunded, sent.payment.as_ref().unwrap().total_amount.unwrap());
    for line in &lines {
        assert_eq!(line.refund_time, sent.cancel_time);
        assert_eq!(line.cancel_initiator, Some(Initiator::Buyer));
    }
    let mut unpaid = sent;
    unpaid.paid_time = None;
    let lines = to_facts::order_lines(&[unpaid], &context(Market::US)).rows;
    assert!(lines.iter().all(|line| line.refund_amount.is_none()));
}

#[test]
fn what_is_odd_about_an_order_is_said_with_its_place() {
    let mut short = order("COMPLETED");
    short.payment.as_mut().unwrap().total_amount = Some(decimal("43.39"));
    let mut held = order("AWAITING_SHIPMENT");
    held.status = Some("ON_HOLD".into());
    let mut nameless = order("COMPLETED");
    nameless.line_items[1].original_price = None;
    let converted = to_facts::order_lines(&[short, nameless, held], &context(Market::US));
    assert_eq!(converted.rows.len(), 4, "the order without a price is left out, the others are not");
    assert!(converted.rows[2..].iter().all(|line| line.status == OrderStatus::OnHold));
    let found: Vec<_> = converted.issues.iter().map(|issue| (issue.level, issue.code, issue.place.as_str())).collect();
    assert_eq!(
        found,
        [
            (Level::Warning, "to_facts.order_total_differs", "orders[0].payment.total_amount"),
            (Level::Error, "to_facts.missing", "orders[1].line_items[1].original_price"),
        ]
    );
}

#[test]
fn the_live_order_is_a_line_of_the_export_kind() {
    let page: GetOrderListResponse = data("order_orders_search_202309__juli_live");
    let converted = to_facts::order_lines(&page.orders, &context(Market::VN));
    let [line] = &converted.rows[..] else { panic!("{converted:?}") };
    assert_eq!(
        (line.order_id.as_str(), line.line_id.as_str(), line.currency.code(), line.unit_price.to_string().as_str()),
        ("577958829087203440", "577958831913096696", "VND", "168000")
    );
    assert_eq!((line.status.clone(), line.is_cod), (OrderStatus::Cancelled, Some(true)));
    assert_eq!(line.refund_amount, None, "cash on delivery was never paid");
    assert_eq!(line.cancel_reason.as_ref().unwrap().as_str(), "Không thể giao hàng đến địa chỉ khách hàng");
    assert_eq!(line.ship_region.as_ref().unwrap().as_str(), "VN");
}

#[test]
fn every_stored_order_page_becomes_lines_or_issues() {
    for name in [
        "order_orders_search_202309__juli_live",
        "order_search_orders_202309__fudiwei",
        "order_orders_202507__oas",
        "order_orders_202507__juli_live",
        "order_batch_get_order_detail_202309__fudiwei",
    ] {
        let page: GetOrderListResponse = data(name);
        let items: usize = page.orders.iter().map(|order| order.line_items.len()).sum();
        let converted = to_facts::order_lines(&page.orders, &context(Market::US));
        assert!(items > 0, "{name}");
        assert!(converted.rows.len() == items || converted.issues.has_errors(), "{name}: {converted:?}");
    }
}

#[test]
fn returns_and_cancellations_become_lines_with_reasons_and_states() {
    let page: SearchReturnsResponse = data("return_refund_returns_search_202602__juli_live");
    let converted = to_facts::returns(&page.return_orders, &context(Market::VN));
    let [row] = &converted.rows[..] else { panic!("{converted:?}") };
    assert_eq!(
        (row.status.clone(), row.refund_amount.unwrap().to_string().as_str()),
        (AfterSaleStatus::Completed, "432000")
    );
    assert_eq!(row.refund_time, row.update_time);
    assert_eq!(row.reason.as_ref().unwrap().as_str(), "ecom_order_delivered_refund_and_return_reason_damaged");
    assert_eq!(row.platform_status.as_ref().unwrap().as_str(), "RETURN_OR_REFUND_REQUEST_COMPLETE");
    let codes: Vec<_> = converted.issues.iter().map(|issue| issue.code).collect();
    assert_eq!(codes, ["to_facts.refund_differs"], "the answer lists one of two pieces");

    let page: SearchCancellationsResponse = data("return_refund_cancellations_search_202602__juli_live");
    let converted = to_facts::cancellations(&page.cancellations, &context(Market::VN));
    let [row] = &converted.rows[..] else { panic!("{converted:?}") };
    assert_eq!(row.line_id.as_ref().unwrap().as_str(), "577958831913096696");
    assert_eq!((row.initiator.clone(), row.refund_amount, row.refund_time), (Some(Initiator::Seller), None, None));
}

#[test]
fn every_word_for_the_state_of_an_after_sale_has_one_meaning() {
    use AfterSaleStatus::{Approved, Completed, Pending, Rejected, Withdrawn};
    let table = [
        ("RETURN_OR_REFUND_REQUEST_PENDING", Pending),
        ("AWAITING_BUYER_RESPONSE", Pending),
        ("REPLACEMENT_REQUEST_PENDING", Pending),
        ("EXCHANGE_REQUEST_PENDING", Pending),
        ("REFUND_OR_RETURN_REQUEST_REJECT", Rejected),
        ("REJECT_RECEIVE_PACKAGE", Rejected),
        ("REPLACEMENT_REQUEST_REJECT", Rejected),
        ("AWAITING_BUYER_SHIP", Approved),
        ("BUYER_SHIPPED_ITEM", Approved),
        ("RETURN_OR_REFUND_REQUEST_SUCCESS", Approved),
        ("REPLACEMENT_REQUEST_REFUND_SUCCESS", Approved),
        ("EXCHANGE_REQUEST_REFUND_SUCCESS", Approved),
        ("RETURN_OR_REFUND_REQUEST_COMPLETE", Completed),
        ("REPLACEMENT_REQUEST_COMPLETE", Completed),
        ("RETURN_OR_REFUND_REQUEST_CANCEL", Withdrawn),
        ("EXCHANGE_REQUEST_CANCEL", Withdrawn),
    ];
    for (word, meaning) in table {
        let page: SearchReturnsResponse = serde_json::from_value(json!({"return_orders": [{
            "return_id": "1", "return_type": "REFUND", "return_status": word, "create_time": 1_700_000_000,
            "pre_return_id": "0", "next_return_id": "9",
            "refund_amount": {"currency": "USD", "refund_total": "5"}, "return_line_items": [{"sku_id": "1"}, {"sku_id": "2"}],
        }]}))
        .unwrap();
        let rows = to_facts::returns(&page.return_orders, &context(Market::US)).rows;
        assert_eq!(rows[0].status, meaning, "{word}");
        assert_eq!((rows[0].refund_amount.unwrap().to_string().as_str(), rows[1].refund_amount), ("5", None));
        assert_eq!((&rows[0].previous_id, rows[0].next_id.as_ref().unwrap().as_str()), (&None, "9"));
    }
}

#[test]
fn parcels_get_their_milestones_from_tracking() {
    let page: SearchPackageResponse = data("fulfillment_search_packages_202309__fudiwei");
    let mut packages = to_facts::packages(&page.packages, &context(Market::US)).rows;
    let tracking: GetOrderTrackingResponse = serde_json::from_value(json!({"tracking": [
        {"action_code": 50101, "update_time_millis": 1_700_000_500_123_i64, "description": "delivered"},
        {"action_code": 30101, "update_time_millis": 1_700_000_100_000_i64},
        {"action_code": 30102, "update_time_millis": 1_700_000_200_000_i64},
        {"description": "no time"},
    ]}))
    .unwrap();
    let package = &mut packages[0];
    to_facts::add_tracking(package, &tracking.tracking);
    assert_eq!(package.events.len(), 3);
    assert_eq!(package.first(Milestone::Collected).unwrap().timestamp(), 1_700_000_100);
    assert_eq!(package.to_rows()[0].delivery_time.unwrap().timestamp_millis(), 1_700_000_500_123);
}

#[test]
fn statement_amounts_add_up_to_what_is_paid_out() {
    let transaction = json!({
        "id": "1", "type": "ORDER", "order_id": "2", "order_create_time": 1_685_548_800,
        "settlement_amount": "81.5", "revenue_amount": "100", "shipping_cost_amount": "-8", "fee_tax_amount": "-10.5",
        "adjustment_amount": "0", "reserve_amount": "-5",
        "revenue_breakdown": {"subtotal_before_discount_amount": "120", "seller_discount_amount": "-20"},
        "shipping_cost_breakdown": {"actual_shipping_fee_amount": "-8",
            "supplementary_component": {"platform_shipping_fee_discount_amount": "99"}},
        "fee_tax_breakdown": {"fee": {"platform_commission_amount": "-6", "brand_new_fee": "-1.5"}, "tax": {"vat_amount": "-2"}},
    });
    let page: GetTransactionsByStatementResponse = serde_json::from_value(
        json!({"id": "9", "create_time": 1_685_548_800, "currency": "GBP", "transactions": [transaction]}),
    )
    .unwrap();
    let converted = to_facts::settlements(&page, &context(Market::GB));
    let sum = |groups: &[SettlementGroup]| -> Decimal {
        converted.rows.iter().filter(|row| groups.contains(&row.group)).map(|row| row.amount.to_decimal()).sum()
    };
    use SettlementGroup::{Adjustment, Fee, Reserve, Revenue, Shipping, Tax};
    assert_eq!(sum(&[Revenue]), decimal("100"));
    assert_eq!(sum(&[Shipping]), decimal("-8"), "a supplementary amount is contained in the others");
    assert_eq!(sum(&[Fee, Tax]), decimal("-10.5"));
    assert_eq!(sum(&[Revenue, Shipping, Fee, Tax, Adjustment]), decimal("81.5"));
    assert_eq!(sum(&[Reserve]), decimal("-5"));
    let fees: Vec<_> = converted
        .rows
        .iter()
        .filter(|row| row.group == Fee)
        .map(|row| (row.component.as_str().to_owned(), row.amount.to_string()))
        .collect();
    let expected = [("platform_commission", "-6"), ("brand_new_fee", "-1.5"), ("fee_other", "-1")];
    let mut expected: Vec<_> = expected.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
    let mut fees = fees;
    fees.sort();
    expected.sort();
    assert_eq!(fees, expected);
    let codes: Vec<_> = converted.issues.iter().map(|issue| (issue.code, issue.value.as_str())).collect();
    assert_eq!(codes, [("to_facts.breakdown_differs", "-1.0")]);
}

#[test]
fn every_group_of_the_stored_statement_reconciles_with_its_total() {
    let page: GetTransactionsByStatementResponse =
        data("finance_statements_statement_id_statement_transactions_202501__oas");
    let converted = to_facts::settlements(&page, &context(Market::GB));
    for sent in &page.transactions {
        let id = sent.id.as_ref().unwrap().as_str();
        let sum = |groups: &[SettlementGroup]| -> Decimal {
            converted
                .rows
                .iter()
                .filter(|row| row.settlement_id.as_str() == id && groups.contains(&row.group))
                .map(|row| row.amount.to_decimal())
                .sum()
        };
        assert_eq!(Some(sum(&[SettlementGroup::Revenue])), sent.revenue_amount);
        assert_eq!(Some(sum(&[SettlementGroup::Shipping])), sent.shipping_cost_amount);
        assert_eq!(Some(sum(&[SettlementGroup::Fee, SettlementGroup::Tax])), sent.fee_tax_amount);
        assert_eq!(Some(sum(&[SettlementGroup::Adjustment])), sent.adjustment_amount);
    }
    assert!(!converted.issues.is_empty(), "the sample of the documentation does not add up, and that is said");
}

#[test]
fn chat_service_shares_are_shares_of_one() {
    let page: GetCustomerServicePerformanceResponse = data("customer_service_performance_202407__docs");
    let sent = page.performance.as_ref().unwrap();
    let day = "2026-09-14".parse().unwrap();
    let converted = to_facts::chat_service(sent, day, 1, &context(Market::US));
    let [row] = &converted.rows[..] else { panic!("{converted:?}") };
    assert_eq!(Some(row.sessions), sent.support_session_count);
    let percentage = sent.response_percentage.as_ref().unwrap().number().unwrap();
    assert_eq!(row.response_rate.unwrap().to_decimal() * Decimal::from(100), percentage);
    assert!(!row.validate().has_errors());
}

#[test]
fn affiliate_rates_are_hundredths_of_a_percent_and_foreign_amounts_are_left_out_with_a_warning() {
    let page: SearchSellerAffiliateOrdersResponse = data("affiliate_seller_orders_search_202410__oas");
    let converted = to_facts::affiliate_orders(&page.orders, &context(Market::VN));
    let [row] = &converted.rows[..] else { panic!("{converted:?}") };
    assert_eq!(row.commission_rate.unwrap().to_string(), "0.1");
    assert_eq!(row.ads_commission_rate.unwrap().to_string(), "0.5");
    assert_eq!((row.currency.code(), row.actual_commission.unwrap().to_string().as_str()), ("VND", "10000"));
    assert_eq!(row.cofunded_bonus, None);
    let found: Vec<_> = converted.issues.iter().map(|issue| (issue.level, issue.code, issue.place.as_str())).collect();
    assert_eq!(
        found,
        [(Level::Warning, "money.currency_mismatch", "orders[0].skus[0].actual_cofunded_creator_bonus_amount")]
    );
    let live: SearchSellerAffiliateOrdersResponse = data("affiliate_seller_orders_search_202410__live_id");
    let converted = to_facts::affiliate_orders(&live.orders, &context(Market::ID));
    assert!(!converted.rows.is_empty() || converted.issues.has_errors(), "{converted:?}");
}

#[test]
fn analytics_become_traffic_videos_and_sessions() {
    let page: GetShopPerformanceResponse = data("analytics_shop_performance_202609__schema_synthetic");
    let intervals = page.performance.unwrap().intervals;
    let converted = to_facts::shop_traffic(&intervals, &context(Market::US));
    assert_eq!(converted.rows.len(), intervals.len(), "{:?}", converted.issues);
    for (row, sent) in converted.rows.iter().zip(&intervals) {
        let sales = sent.sales.as_ref().unwrap();
        assert_eq!(
            row.gmv.map(kpi_core::model::Amount::to_decimal),
            sales.gmv.as_ref().unwrap().amount.map(|gmv| gmv.normalize())
        );
        assert_eq!((row.orders, row.units), (sales.orders_count, sales.items_sold));
    }

    let page: GetShopVideoPerformanceListResponse = data("analytics_shop_videos_performance_202605__schema_synthetic");
    let day = "2026-05-01".parse().unwrap();
    let converted = to_facts::videos(&page.videos, day, 7, &context(Market::US));
    assert_eq!(converted.rows.len(), page.videos.len(), "{:?}", converted.issues);
    assert_eq!(converted.rows[0].views, page.videos[0].views);

    let mut page: GetShopLivePerformanceListResponse =
        data("analytics_shop_lives_performance_202609__schema_synthetic");
    let converted = to_facts::live_sessions(&page.live_stream_sessions, &context(Market::US));
    let codes: Vec<_> = converted.issues.iter().map(|issue| (issue.code, issue.place.as_str())).collect();
    assert_eq!(
        codes[0],
        ("to_facts.time", "live_stream_sessions[0].start_time"),
        "the sample has the word `text` there"
    );
    let start = chrono::DateTime::from_timestamp(1_789_000_000, 0).unwrap();
    let session = &mut page.live_stream_sessions[0];
    session.start_time = Some(start.into());
    session.end_time = Some((start + chrono::TimeDelta::minutes(90)).into());
    let converted = to_facts::live_sessions(&page.live_stream_sessions[..1], &context(Market::US));
    let [row] = &converted.rows[..] else { panic!("{converted:?}") };
    assert_eq!((row.duration_s, row.peak_viewers.is_some()), (Some(5400), true));
    assert_eq!(row.gmv.unwrap().to_string(), "975.25");
    assert_eq!(row.attributed_gmv.unwrap().to_string(), "884.12");
}

#[test]
fn products_variants_and_hours_become_traffic() {
    let page: GetShopProductPerformanceListResponse =
        data("analytics_shop_products_performance_202605__schema_synthetic");
    let day = "2026-09-01".parse().unwrap();
    let converted = to_facts::product_traffic(&page.products, day, 7, &context(Market::US));
    assert!(converted.issues.is_empty(), "{:?}", converted.issues);
    let channels: Vec<_> = converted.rows.iter().map(|row| row.channel.as_ref().map_or("", Channel::as_str)).collect();
    let blocks = [
        "",
        "SELLER_LIVE",
        "SELLER_VIDEO",
        "SELLER_PRODUCT_CARD",
        "AFFILIATE",
        "AFFILIATE_LIVE",
        "AFFILIATE_VIDEO",
        "SHOP_TAB",
    ];
    assert_eq!(channels, blocks);
    let gmv: Vec<_> = converted.rows.iter().map(|row| row.gmv.unwrap().to_string()).collect();
    assert_eq!(gmv, ["894.42", "218.74", "365.95", "512.16", "652.36", "799.57", "904.72", "151.93"]);
    let whole = &converted.rows[0];
    assert_eq!((whole.buyers, whole.units_refunded, whole.add_to_cart_users), (Some(77), Some(12), Some(89)));
    assert_eq!((whole.gmv_with_cofunding.unwrap().to_string().as_str(), whole.days), ("162.66", 7));

    let page: GetShopProductPerformanceDetailResponse =
        data("analytics_shop_products_product_id_performance_202509__juli_live");
    let product = "1729592295929875075".parse().unwrap();
    let rows = to_facts::product_days(&product, &page.performance.unwrap().intervals, &context(Market::VN)).rows;
    let got: Vec<_> = rows
        .iter()
        .map(|row| (row.channel.clone(), row.gmv.map(|gmv| gmv.to_string()), row.units, row.impressions))
        .collect();
    let gmv = |text: &str| Some(text.to_owned());
    let video = (Some(Channel::Video), gmv("1292003"), Some(8), Some(4060));
    let card = (Some(Channel::ProductCard), gmv("589777"), Some(3), None);
    assert_eq!(got, [(None, gmv("1881780"), Some(11), None), video, card]);
    assert!(rows.iter().all(|row| row.days == 1 && row.product_id.as_ref() == Some(&product)));

    let page: GetShopSkuPerformanceListResponse = data("analytics_shop_skus_performance_202509__juli_live");
    let [row] = &to_facts::sku_traffic(&page.skus, day, 1, &context(Market::VN)).rows[..] else { panic!() };
    assert_eq!(row.sku_id.as_ref().unwrap().as_str(), "1729592173744055365");
    assert_eq!((row.gmv.unwrap().to_string().as_str(), row.sku_orders, row.units), ("916678", Some(4), Some(4)));
    let page: GetShopSkuPerformanceDetailResponse = data("analytics_shop_skus_sku_id_performance_202509__oas");
    let rows = to_facts::sku_days(&page.performance.unwrap(), &context(Market::US)).rows;
    let got: Vec<_> = rows.iter().map(|row| (row.channel.clone(), row.units, row.days)).collect();
    assert_eq!(got, [(None, Some(10), 6), (Some(Channel::Live), Some(10), 6)]);

    let page: GetShopPerformancePerHourResponse =
        data("analytics_shop_performance_date_performance_per_hour_202510__juli_live");
    let mut hours = page.performance.unwrap().intervals;
    let [row] = &to_facts::hourly_traffic(&hours, day, &context(Market::VN)).rows[..] else { panic!() };
    assert_eq!((row.hour, row.days, row.visitors, row.buyers, row.units), (Some(12), 1, Some(38), Some(4), Some(4)));
    hours[0].index = Some(24);
    let refused = to_facts::hourly_traffic(&hours, day, &context(Market::VN));
    assert_eq!(refused.issues.iter().map(|issue| issue.code).collect::<Vec<_>>(), ["to_facts.hour"]);
}

#[test]
fn the_shop_score_its_dimensions_and_its_metrics_are_rows() {
    let overview: GetSpsOverviewResponse = data("analytics_sps_overview_202606__docs");
    let converted = to_facts::shop_scores(&overview, &context(Market::US));
    let [score, dimension] = &converted.rows[..] else { panic!("{converted:?}") };
    assert_eq!((score.day.to_string().as_str(), score.days, &score.figure), ("2026-06-27", 90, &ScoreFigure::Score));
    assert_eq!((score.score.unwrap().to_string().as_str(), score.tier.clone()), ("4.6", Some(ScoreTier::Good)));
    assert_eq!(score.peer_percentile.unwrap().to_string(), "0.865");
    assert_eq!(dimension.dimension.as_ref().unwrap().as_str(), "Product satisfaction");
    assert_eq!(
        (dimension.score.unwrap().to_string(), dimension.weight.unwrap().to_string()),
        ("4.8".into(), "0.7".into())
    );
    assert!(converted.rows.iter().all(|row| row.validate().is_empty()));

    let page: GetSpsMetricsResponse = data("analytics_sps_metrics_202606__docs");
    let [row] = &to_facts::score_metrics(&page.metrics, &context(Market::US)).rows[..] else { panic!() };
    assert_eq!((&row.figure, row.days), (&ScoreFigure::NegativeReviews, 30));
    let figures =
        [row.value, row.score, row.excellent_threshold, row.poor_threshold].map(|rate| rate.unwrap().to_string());
    assert_eq!(figures, ["0.97", "4.7", "0.02", "0.08"]);
    assert_eq!(row.value_unit.as_ref().unwrap().as_str(), "PERCENT");

    let mut odd = overview;
    odd.sps_score = Some("n/a".into());
    let codes: Vec<_> =
        to_facts::shop_scores(&odd, &context(Market::US)).issues.iter().map(|issue| issue.code).collect();
    assert_eq!(codes, ["to_facts.rate"]);
}

#[test]
fn chats_are_counted_by_the_day_of_the_shop() {
    let page: SearchSessionsResponse = serde_json::from_value(json!({"sessions": [
        // 23:30 and 00:30 in Bangkok.
        {"id": "1", "begin_time": 1_788_280_200, "first_response_time": 60, "satisfaction_score": 5},
        {"id": "2", "begin_time": 1_788_283_800, "first_response_time": 50_000, "satisfaction_score": 2},
        {"id": "3", "begin_time": 1_788_283_900, "satisfaction_score": 0},
        {"id": "4", "begin_time": 1_788_284_000, "first_response_time": 1_788_284_030, "satisfaction_score": 98},
        {"id": "5"},
    ]}))
    .unwrap();
    let zone = "Asia/Bangkok".parse().unwrap();
    let converted = to_facts::chat_sessions(&page.sessions, zone, &context(Market::TH));
    let [before, after] = &converted.rows[..] else { panic!("{converted:?}") };
    assert_eq!((before.day.to_string(), after.day.to_string()), ("2026-09-01".into(), "2026-09-02".into()));
    let counts = |row: &kpi_core::model::ChatService| {
        [
            row.answered,
            row.answered_12h,
            row.answered_24h,
            row.first_response_s,
            row.rated,
            row.satisfied,
            row.dissatisfied,
        ]
        .map(Option::unwrap)
    };
    assert_eq!((before.sessions, counts(before)), (1, [1, 1, 1, 60, 1, 1, 0]));
    assert_eq!((after.sessions, counts(after)), (3, [2, 1, 2, 50_030, 1, 0, 1]));
    let codes: Vec<_> = converted.issues.iter().map(|issue| (issue.level, issue.code)).collect();
    assert_eq!(codes, [(Level::Warning, "to_facts.stars"), (Level::Error, "to_facts.missing")]);
}

#[test]
fn estimates_reconcile_with_the_estimated_settlement() {
    let page: GetUnsettledTransactionsResponse = data("finance_orders_unsettled_202507__oas");
    let converted = to_facts::unsettled(&page.transactions, &context(Market::US));
    let sum = |keep: &dyn Fn(&SettlementGroup) -> bool| -> Decimal {
        converted.rows.iter().filter(|row| keep(&row.group)).map(|row| row.amount.to_decimal()).sum()
    };
    assert_eq!(sum(&|group| *group != SettlementGroup::Info), decimal("130"), "with what the parts leave over");
    assert_eq!(sum(&|group| *group == SettlementGroup::Revenue), decimal("200"));
    assert_eq!(sum(&|group| *group == SettlementGroup::Shipping), decimal("-70"));
    let mut names: Vec<_> = converted.rows.iter().map(|row| row.component.as_str()).collect();
    assert!(names.contains(&"estimate_other") && names.contains(&"subtotal_before_discounts"), "{names:?}");
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count, "a component is part of the key of its row");
    let [first, ..] = &converted.rows[..] else { panic!() };
    assert_eq!((first.is_estimate, first.settled_day), (Some(true), None));
    assert_eq!(first.unsettled_reason.as_ref().unwrap().as_str(), "waiting for deliveery");
}
