//! Rows → facts → rows is the identity, for every table.

use kpi_core::facts::{self, FactBatch, TableBuilder};
use kpi_core::model::record::{FieldKind, Record};
use kpi_core::model::{
    AdSpend, AffiliateOrder, AfterSale, Assignment, ChatService, ComplianceItem, Cost, Creator, CreatorPerformance,
    Listing, LiveSession, OrderLine, OrderStatus, PackageRow, Person, Review, Seller, SettlementLine, Shop, ShopScore,
    Sku, Team, Traffic, VideoPerformance,
};
use kpi_core::money::Currency;
use proptest::prelude::*;
use serde_json::{Map, Value};

/// A document for a record: every field by its kind, optional ones present or not.
fn documents<R: Record>() -> impl Strategy<Value = Value> {
    let seeds = proptest::collection::vec((any::<u64>(), any::<bool>()), R::TABLE.fields.len());
    seeds.prop_map(|seeds| {
        let mut document = Map::new();
        for (field, (seed, present)) in R::TABLE.fields.iter().zip(seeds) {
            if field.nullable && !present && field.name != "currency" && field.name != "person_id" {
                continue;
            }
            document.insert(field.name.to_owned(), value(field.name, field.kind, seed));
        }
        Value::Object(document)
    })
}

/// 2020-01-01 UTC.
const START: u64 = 1_577_836_800;

fn value(name: &str, kind: FieldKind, seed: u64) -> Value {
    let pick = |words: &[&str]| words[usize::try_from(seed).unwrap_or_default() % words.len()].to_owned();
    match (name, kind) {
        ("currency", _) => pick(&["USD", "GBP", "IDR", "THB", "VND", "JPY", "BRL"]).into(),
        ("market", _) => pick(&["US", "GB", "ID", "TH", "VN", "JP", "BR"]).into(),
        ("zone", _) => pick(&["Asia/Bangkok", "America/Los_Angeles", "Europe/London"]).into(),
        ("hour", _) => (seed % 24).into(),
        ("first_rating" | "rating", _) => (seed % 5 + 1).into(),
        ("score", _) => decimal(seed % 500_000_001, 8).into(),
        ("days", _) => (seed % 31 + 1).into(),
        ("valid_to" | "left", _) => "2031-01-01".into(),
        ("end_time", _) => "2031-01-01T00:00:00Z".into(),
        (_, FieldKind::Id | FieldKind::Key) => format!("{}", 570_000_000_000_000_000 + seed % 99_999_999_999).into(),
        (_, FieldKind::Category | FieldKind::Text) => {
            pick(&["COMPLETED", "ein Wort", "直播间", "ยกเลิกแล้ว", "{}", "\"quoted, text\"", "a\tb"]).into()
        }
        (_, FieldKind::Money) => decimal(seed % 999_999_999_999_999_999, 4).into(),
        (_, FieldKind::Rate) => decimal(seed % 999_999_999_999_999_999, 8).into(),
        (_, FieldKind::Count) => (seed % 1_000_000).into(),
        (_, FieldKind::Instant) => {
            let at = chrono::DateTime::from_timestamp(i64::try_from(START + seed % 300_000_000).unwrap(), 0).unwrap();
            at.to_rfc3339().into()
        }
        (_, FieldKind::Date) => {
            (chrono::NaiveDate::from_ymd_opt(2020, 1, 1).unwrap() + chrono::Days::new(seed % 4_000)).to_string().into()
        }
        (_, FieldKind::Flag) => seed.is_multiple_of(2).into(),
        (_, other) => panic!("no value for {other:?}"),
    }
}

/// Digits with a point, by text only: independent of the library's own decimal code.
fn decimal(digits: u64, scale: usize) -> String {
    let padded = format!("{digits:0>width$}", width = scale + 1);
    let (whole, fraction) = padded.split_at(padded.len() - scale);
    format!("{whole}.{fraction}")
}

fn round_trip<R>(rows: &[R])
where
    R: Record + Clone + PartialEq + std::fmt::Debug + serde::Serialize + serde::de::DeserializeOwned,
{
    let batch = facts::to_batch(rows).unwrap();
    assert_eq!(batch.schema(), facts::schema(R::TABLE));
    let facts = FactBatch::try_new(batch, R::TABLE).unwrap();
    assert_eq!(facts::to_rows::<R>(&facts).unwrap(), rows);
    for row in rows {
        let text = serde_json::to_string(row).unwrap();
        assert_eq!(&serde_json::from_str::<R>(&text).unwrap(), row, "{text}");
    }
}

macro_rules! identity {
    ($($test:ident: $record:ty;)+) => {
        proptest! {
            #![proptest_config(ProptestConfig::with_cases(64))]
            $(
                #[test]
                fn $test(documents in proptest::collection::vec(documents::<$record>(), 0..20)) {
                    let rows: Vec<$record> =
                        documents.into_iter().map(|document| serde_json::from_value(document).unwrap()).collect();
                    round_trip(&rows);
                }
            )+
        }

        /// Every table is covered by a property above.
        #[test]
        fn every_table_is_tested() {
            let tested = [$(<$record>::TABLE.name),+];
            for table in facts::tables() {
                assert!(tested.contains(&table.name), "{}", table.name);
            }
        }
    };
}

identity! {
    prop_order_lines: OrderLine;
    prop_after_sales: AfterSale;
    prop_packages: PackageRow;
    prop_traffic: Traffic;
    prop_live_sessions: LiveSession;
    prop_video_performance: VideoPerformance;
    prop_affiliate_orders: AffiliateOrder;
    prop_creator_performance: CreatorPerformance;
    prop_ad_spend: AdSpend;
    prop_chat_service: ChatService;
    prop_reviews: Review;
    prop_compliance: ComplianceItem;
    prop_shop_scores: ShopScore;
    prop_settlements: SettlementLine;
    prop_costs: Cost;
    prop_listings: Listing;
    prop_skus: Sku;
    prop_sellers: Seller;
    prop_shops: Shop;
    prop_teams: Team;
    prop_persons: Person;
    prop_creators: Creator;
    prop_assignments: Assignment;
}

#[test]
fn a_refused_row_leaves_the_good_rows() {
    let good = OrderLine::new(
        "576461413038785752".parse().unwrap(),
        "1".parse().unwrap(),
        "7495000000000000001".parse().unwrap(),
        Currency::USD,
        "2026-11-11T01:02:03Z".parse().unwrap(),
        OrderStatus::Completed,
        2,
        "12.50".parse().unwrap(),
    );
    let mut bad = good.clone();
    bad.quantity = -1;
    let mut builder = TableBuilder::new();
    builder.push(&good).unwrap();
    let error = builder.push(&bad).unwrap_err();
    insta::assert_snapshot!(error, @r#"order_lines: row 1 cannot be stored: quantity: quantity is below zero (value "-1"; counts are never negative; send returned pieces as after-sales) [model.negative_count]"#);
    assert_eq!(error.code(), "facts.invalid_row");
    builder.push(&good).unwrap();
    assert_eq!(builder.finish().unwrap().num_rows(), 2);
}
