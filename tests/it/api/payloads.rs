//! Every stored payload decodes into the answer of its operation and is written back unchanged, up to the listed
//! normalisations.

use super::normal::{differences, normal};
use crate::support::repo;
use serde_json::Value;
use std::collections::BTreeSet;
use tiktok_client::api::{
    Operation, affiliate_creator, affiliate_partner, affiliate_seller, analytics, authorization, customer_service,
    event, fbt, finance, fulfillment, logistics, order, product, promotion, return_refund, seller, supply_chain,
};
use tiktok_client::envelope;
use tiktok_client::webhook::{Event, Notification};

/// Reads an answer and writes it again.
fn again<T: Operation>(status: u16, body: &[u8]) -> Result<Value, String>
where
    T::Response: tiktok_client::types::Wire + serde::Serialize,
{
    let answer = envelope::decode::<T::Response>(status, body).map_err(|error| error.to_string())?;
    serde_json::to_value(&answer.data).map_err(|error| error.to_string())
}

type Again = fn(u16, &[u8]) -> Result<Value, String>;

macro_rules! rows {
    ($($file:literal: $($operation:ident)::+;)+) => {
        &[$(($file, <$($operation)::+ as Operation>::INFO.path, again::<$($operation)::+>)),+]
    };
}

/// File, path of the operation, decoder.
#[rustfmt::skip]
const ANSWERS: &[(&str, &str, Again)] = rows! {
    "affiliate_creator_orders_search_202410__oas": affiliate_creator::SearchCreatorAffiliateOrders;
    "affiliate_partner_campaigns_campaign_id_products_performance_202501__oas": affiliate_partner::GetCampaignProductPerformanceList;
    "affiliate_seller_marketplace_creators_search_202508__oas": affiliate_seller::v202508::SellerSearchCreatoronMarketplace;
    "affiliate_seller_open_collaborations_search_202412__oas": affiliate_seller::SearchOpenCollaborations;
    "affiliate_seller_orders_search_202410__live_id": affiliate_seller::SearchSellerAffiliateOrders;
    "affiliate_seller_orders_search_202410__oas": affiliate_seller::SearchSellerAffiliateOrders;
    "affiliate_seller_sample_applications_search_202508__oas": affiliate_seller::SearchSampleApplications;
    "analytics_products_bestselling_202511__juli_live": analytics::GetBestsellingProducts;
    "analytics_shop_live_id_products_performance_202512__juli_live": analytics::GetShopLiveProductsPerformanceList;
    "analytics_shop_live_id_products_performance_202512__oas": analytics::GetShopLiveProductsPerformanceList;
    "analytics_shop_lives_live_id_performance_per_minutes_202510__juli_live": analytics::GetShopLiveMinutePerformance;
    "analytics_shop_lives_live_id_performance_per_minutes_202510__oas": analytics::GetShopLiveMinutePerformance;
    "analytics_shop_lives_overview_performance_202509__juli_live": analytics::v202509::GetShopLivePerformanceOverview;
    "analytics_shop_lives_overview_performance_202509__oas": analytics::v202509::GetShopLivePerformanceOverview;
    "analytics_shop_lives_overview_performance_202609__schema_synthetic": analytics::GetShopLivePerformanceOverview;
    "analytics_shop_lives_performance_202509__juli_live": analytics::v202509::GetShopLivePerformanceList;
    "analytics_shop_lives_performance_202509__oas": analytics::v202509::GetShopLivePerformanceList;
    "analytics_shop_lives_performance_202609__schema_synthetic": analytics::GetShopLivePerformanceList;
    "analytics_shop_performance_202509__juli_live": analytics::v202509::GetShopPerformance;
    "analytics_shop_performance_202509__oas": analytics::v202509::GetShopPerformance;
    "analytics_shop_performance_202609__schema_synthetic": analytics::GetShopPerformance;
    "analytics_shop_performance_date_performance_per_hour_202510__juli_live": analytics::GetShopPerformancePerHour;
    "analytics_shop_performance_date_performance_per_hour_202510__oas": analytics::GetShopPerformancePerHour;
    "analytics_shop_performances_metrics_metric_code_diagnosis_202606__schema_synthetic": analytics::GetSpsMetricDiagnosis;
    "analytics_shop_performances_metrics_metric_code_top_items_202606__schema_synthetic": analytics::GetSpsMetricTopItems;
    "analytics_shop_products_performance_202509__oas": analytics::v202509::GetShopProductPerformanceList;
    "analytics_shop_products_performance_202605__juli_live": analytics::GetShopProductPerformanceList;
    "analytics_shop_products_performance_202605__schema_synthetic": analytics::GetShopProductPerformanceList;
    "analytics_shop_products_product_id_performance_202509__juli_live": analytics::GetShopProductPerformanceDetail;
    "analytics_shop_products_product_id_performance_202509__oas": analytics::GetShopProductPerformanceDetail;
    "analytics_shop_skus_performance_202509__juli_live": analytics::GetShopSkuPerformanceList;
    "analytics_shop_skus_performance_202509__oas": analytics::GetShopSkuPerformanceList;
    "analytics_shop_skus_sku_id_performance_202509__juli_live": analytics::GetShopSkuPerformanceDetail;
    "analytics_shop_skus_sku_id_performance_202509__oas": analytics::GetShopSkuPerformanceDetail;
    "analytics_shop_videos_batch_performance_202609__schema_synthetic": analytics::GetShopVideosPerformanceDetails;
    "analytics_shop_videos_overview_performance_202509__oas": analytics::v202509::GetShopVideoPerformanceOverview;
    "analytics_shop_videos_overview_performance_202609__schema_synthetic": analytics::GetShopVideoPerformanceOverview;
    "analytics_shop_videos_performance_202509__oas": analytics::v202509::GetShopVideoPerformanceList;
    "analytics_shop_videos_performance_202605__schema_synthetic": analytics::GetShopVideoPerformanceList;
    "analytics_shop_videos_video_id_performance_202509__oas": analytics::GetShopVideoPerformanceDetails;
    "analytics_shop_videos_video_id_products_performance_202509__oas": analytics::GetShopVideoProductPerformanceList;
    "analytics_sps_metrics_202606__docs": analytics::GetSpsMetrics;
    "analytics_sps_overview_202606__docs": analytics::GetSpsOverview;
    "analytics_sps_problem_details_202606__docs": analytics::GetSpsMetricProblemDetails;
    "authorization_get_category_assets_202405__fudiwei": authorization::GetAuthorizedCategoryAssets;
    "authorization_get_shops_202309__fudiwei": authorization::GetAuthorizedShops;
    "authorization_shops_202309__juli_live": authorization::GetAuthorizedShops;
    "customer_service_conversations_conversation_id_202601__oas": customer_service::GetConversation;
    "customer_service_conversations_conversation_id_messages_202309__oas": customer_service::GetConversationMessages;
    "customer_service_get_agent_settings_202309__fudiwei": customer_service::GetAgentSettings;
    "customer_service_get_conversations_202309__fudiwei": customer_service::GetConversations;
    "customer_service_get_performance_202407__fudiwei": customer_service::GetCustomerServicePerformance;
    "customer_service_performance_202407__docs": customer_service::GetCustomerServicePerformance;
    "customer_service_sessions_search_202602__schema_synthetic": customer_service::SearchSessions;
    "fbt_get_inventories_202408__fudiwei": fbt::SearchFbtInventory;
    "finance_get_payments_202309__fudiwei": finance::v202309::GetPayments;
    "finance_get_statement_transactions_202309__fudiwei": finance::v202309::GetTransactionsbyStatement;
    "finance_get_statements_202309__fudiwei": finance::GetStatements;
    "finance_orders_order_id_statement_transactions_202501__oas": finance::GetTransactionsByOrder;
    "finance_orders_unsettled_202507__oas": finance::GetUnsettledTransactions;
    "finance_payments_202605__schema_synthetic": finance::GetPayments;
    "finance_statements_statement_id_statement_transactions_202501__oas": finance::GetTransactionsByStatement;
    "finance_withdrawals_202309__oas": finance::GetSellerFinancialTransactions;
    "fulfillment_get_order_split_attributes_202309__fudiwei": fulfillment::GetOrderSplitAttributes;
    "fulfillment_get_order_tracking_202309__fudiwei": fulfillment::GetOrderTracking;
    "fulfillment_get_package_detail_202309__fudiwei": fulfillment::GetPackageDetail;
    "fulfillment_packages_package_id_202309__juli_live": fulfillment::GetPackageDetail;
    "fulfillment_search_combinable_packages_202309__fudiwei": fulfillment::SearchCombinablePackages;
    "fulfillment_search_packages_202309__fudiwei": fulfillment::SearchPackage;
    "get_webhooks_202309__fudiwei": event::GetShopWebhooks;
    "logistics_get_delivery_option_shipping_providers_202309__fudiwei": logistics::GetShippingProviders;
    "logistics_get_warehouses_202309__fudiwei": logistics::GetWarehouseList;
    "order_batch_get_order_detail_202309__fudiwei": order::v202309::GetOrderDetail;
    "order_get_order_price_detail_202407__fudiwei": order::GetOrderPriceDetails;
    "order_orders_202507__juli_live": order::GetOrderDetail;
    "order_orders_202507__oas": order::GetOrderDetail;
    "order_orders_external_order_search_202406__oas": order::SearchOrdersByExternalOrderReference;
    "order_orders_search_202309__juli_live": order::GetOrderList;
    "order_search_orders_202309__fudiwei": order::GetOrderList;
    "product_get_categories_202309__fudiwei": product::GetCategories;
    "product_get_product_detail_202309__fudiwei": product::GetProduct;
    "product_inventory_search_202309__juli_live": product::InventorySearch;
    "product_products_diagnoses_202405__oas": product::GetProductDiagnoses;
    "product_products_search_202309__juli_live": product::v202309::SearchProducts;
    "product_products_search_202502__oas": product::SearchProducts;
    "product_products_suggestions_202405__juli_live": product::GetRecommendedProductTitleAndDescription;
    "product_search_products_202312__fudiwei": product::v202312::SearchProducts;
    "promotion_activities_activity_id_202309__juli_docs": promotion::GetActivity;
    "promotion_search_activities_202309__fudiwei": promotion::SearchPromotionActivities;
    "promotion_search_coupons_202406__fudiwei": promotion::SearchCouponList;
    "return_refund_aftersales_search_202603__schema_synthetic": return_refund::SearchAftersalesRequests;
    "return_refund_cancellations_search_202602__juli_live": return_refund::SearchCancellations;
    "return_refund_decision_eligibility_202601__juli_live": return_refund::GetDecisionEligibility;
    "return_refund_get_reject_reasons_202309__fudiwei": return_refund::GetRejectReasons;
    "return_refund_get_return_records_202309__fudiwei": return_refund::GetReturnRecords;
    "return_refund_orders_order_id_aftersale_eligibility_202512__oas": return_refund::v202512::GetAftersaleEligibility;
    "return_refund_refunds_calculate_202309__oas": return_refund::v202309::CalculateRefund;
    "return_refund_refunds_calculate_202602__juli_docs": return_refund::CalculateRefund;
    "return_refund_returns_search_202602__juli_live": return_refund::SearchReturns;
    "return_refund_search_cancellations_202309__fudiwei": return_refund::v202309::SearchCancellations;
    "return_refund_search_returns_202309__fudiwei": return_refund::v202309::SearchReturns;
    "seller_get_shops_202309__fudiwei": seller::GetActiveShops;
    "seller_status_202508__oas": seller::v202508::GetSellerStatus;
    "supply_chain_sync_packages_202309__fudiwei": supply_chain::ConfirmPackageShipment;
};

/// File and number of the type.
const NOTIFICATIONS: &[(&str, i64)] = &[
    ("webhook_order_status_change__fudiwei", 1),
    ("webhook_package_update__fudiwei", 4),
    ("webhook_product_creation__fudiwei", 16),
    ("webhook_recipient_address_update__fudiwei", 3),
    ("webhook_return_status_change__fudiwei", 12),
    ("webhook_seller_deauthorization__fudiwei", 6),
    ("webhook_type_11__juli_live", 11),
    ("webhook_type_24__juli", 24),
    ("webhook_type_27__juli", 27),
    ("webhook_type_2__juli_live", 2),
    ("webhook_type_37__juli", 37),
    ("webhook_type_58__juli", 58),
    ("webhook_type_64__juli", 64),
    ("webhook_type_65__juli", 65),
    ("webhook_type_67__juli", 67),
    ("webhook_type_68__juli_live", 68),
];

/// File and HTTP status.
pub(super) const REFUSALS: &[(&str, u16)] = &[
    ("error_aftersales_internal_25020008__catalog", 200),
    ("error_analytics_date_28001022__catalog", 400),
    ("error_auth_code_used_36004004__catalog", 200),
    ("error_internal_36009003__catalog", 500),
    ("error_param_overloaded_36009004__catalog", 400),
    ("error_rate_limited_36009002__catalog", 429),
    ("error_refresh_expired_36004001__catalog", 200),
    ("error_scope_missing_105005__catalog", 403),
    ("error_shop_cipher_missing_106013__catalog", 400),
    ("error_sign_invalid_106001__catalog", 401),
    ("error_token_expired_105002__catalog", 401),
];

/// The answer of a token endpoint; its test is with the secrets.
pub(super) const GRANT: &str = "auth_get_token_v2__fudiwei";

/// Places where a value is written back differently, beyond the normalisations, and why.
///
/// `*` as the file stands for every file.
#[rustfmt::skip]
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("affiliate_partner_campaigns_campaign_id_products_performance_202501__oas", "campaign_product_statistics[].data_update_time", "milliseconds in a field of seconds: the time is kept, the unit is not"),
    ("promotion_search_coupons_202406__fudiwei", "coupons[].create_time", "milliseconds in a field of seconds: the time is kept, the unit is not"),
    ("promotion_search_coupons_202406__fudiwei", "coupons[].update_time", "milliseconds in a field of seconds: the time is kept, the unit is not"),
    ("analytics_sps_problem_details_202606__docs", "im_dsat_chat_items[].rating_reasons", "a text where a list is documented: read as a list of one"),
    ("analytics_sps_problem_details_202606__docs", "sfcr_problem_order_items[].cancellation_reasons", "a text where a list is documented: read as a list of one"),
    ("product_get_product_detail_202309__fudiwei", "product_types", "a text where a list is documented: read as a list of one"),
    ("promotion_activities_activity_id_202309__juli_docs", "activity_commands", "a text where a list is documented: read as a list of one"),
    ("webhook_type_58__juli", "mcf_order.consign_orders", "an object where a list is documented: read as a list of one"),
];

pub(super) fn payload(file: &str) -> Vec<u8> {
    std::fs::read(repo(&format!("tests/fixtures/payloads/{file}.json"))).unwrap()
}

fn compare(
    file: &str,
    sent: &Value,
    written: &Value,
    found: &mut Vec<String>,
    used: &mut BTreeSet<(&'static str, &'static str)>,
) {
    for (path, what) in differences(&normal(sent), &normal(written)) {
        let excuse = EXCEPTIONS.iter().find(|(name, place, _)| *name == file && path.starts_with(place));
        match excuse {
            Some((name, place, _)) => drop(used.insert((name, place))),
            None => found.push(format!("{file}: {path}: {what}")),
        }
    }
}

#[test]
fn every_answer_is_decoded_and_written_back() {
    let (mut found, mut used) = (Vec::new(), BTreeSet::new());
    for (file, path, again) in ANSWERS {
        let body = payload(file);
        let sent: Value = serde_json::from_slice(&body).unwrap();
        match again(200, &body) {
            Err(error) => found.push(format!("{file} ({path}): {error}")),
            Ok(written) => compare(file, &sent["data"], &written, &mut found, &mut used),
        }
    }
    for (file, kind) in NOTIFICATIONS {
        let body = payload(file);
        let sent: Value = serde_json::from_slice(&body).unwrap();
        match Notification::read(&body) {
            Err(error) => found.push(format!("{file}: {error}")),
            Ok(notification) => {
                assert_eq!(notification.kind, *kind, "{file}");
                assert_eq!(matches!(notification.event, Event::Unlisted(_)), !Event::KINDS.contains(kind), "{file}");
                compare(file, &sent["data"], &notification.event.to_json().unwrap(), &mut found, &mut used);
            }
        }
    }
    assert!(found.is_empty(), "{} differences:\n{}", found.len(), found.join("\n"));
    let stale: Vec<_> = EXCEPTIONS.iter().filter(|(file, place, _)| !used.contains(&(*file, *place))).collect();
    assert!(stale.is_empty(), "exceptions that are not needed any more: {stale:?}");
}

#[test]
fn every_stored_payload_is_in_a_table() {
    let known: BTreeSet<&str> = ANSWERS
        .iter()
        .map(|row| row.0)
        .chain(NOTIFICATIONS.iter().map(|row| row.0))
        .chain(REFUSALS.iter().map(|row| row.0))
        .chain([GRANT])
        .collect();
    for entry in std::fs::read_dir(repo("tests/fixtures/payloads")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if let Some(stem) = name.strip_suffix(".json") {
            assert!(known.contains(stem), "{stem} is in no table");
        }
    }
}
