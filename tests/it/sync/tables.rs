//! Every fact table that a shop has, against what the simulator says when it is asked directly, without faults.

use super::platform::{Change, Platform, shop_id, time};
use super::{file_store, newest};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use kpi_core::facts::to_rows;
use kpi_core::model::{Market, ShopId};
use kpi_core::period::ShopZone;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tiktok_client::api::Paged;
use tiktok_client::api::affiliate_seller::SearchSellerAffiliateOrders;
use tiktok_client::api::analytics as a;
use tiktok_client::api::customer_service::GetCustomerServicePerformance;
use tiktok_client::api::finance::{GetStatements, GetTransactionsByStatement, GetUnsettledTransactions};
use tiktok_client::api::fulfillment::SearchPackage;
use tiktok_client::api::order::GetOrderList;
use tiktok_client::api::product::SearchProducts;
use tiktok_client::auth::AuthorizationCode;
use tiktok_client::client::{Client, Session};
use tiktok_client::doctor::{Check, Doctor, Severity};
use tiktok_client::simulator::{FaultPlan, RateLimit, Simulator, SimulatorBuilder};
use tiktok_client::store::{DocumentKey, Kind, MemoryStore, Scan, Store, StoredShop, facts_of, table_coverage};
use tiktok_client::sync::{ShopSync, Stage, SyncEvent};
use tiktok_client::to_facts::{self, FactContext};
use tiktok_client::transport::LimitPolicy;

/// Days before the begin of the run that are wanted: all that the world has.
const BACK: i64 = 22;

fn world() -> SimulatorBuilder {
    Simulator::builder()
        .seed(7)
        .with_markets([Market::US, Market::TH])
        .with_orders(600)
        .with_history(20)
        .with_rate_limit(RateLimit::none())
}

async fn enter(simulator: &Simulator) -> Client {
    let client = simulator.client().with_limits(LimitPolicy::unlimited()).build().unwrap();
    client.exchange_code(&AuthorizationCode::new(simulator.auth_code())).await.unwrap();
    client
}

fn sync(client: &Client, simulator: &Simulator, store: Arc<dyn Store>, since: DateTime<Utc>) -> ShopSync {
    ShopSync::new(client.clone(), store).with_clock(simulator.clock()).with_since(since)
}

async fn all<O>(session: &Session, operation: O) -> Vec<O::Item>
where
    O: Paged + Send + 'static,
    O::Item: Send,
{
    let (mut pages, mut rows) = (session.pages(operation), Vec::new());
    while let Some(page) = pages.next().await {
        rows.extend(page.unwrap().rows);
    }
    rows
}

type Tables = BTreeMap<&'static str, Vec<String>>;

/// Rows as texts, without what the store adds.
macro_rules! texts {
    ($rows:expr) => {{
        let mut texts: Vec<String> = $rows
            .into_iter()
            .map(|mut row| {
                (row.source, row.observed_time) = (None, None);
                format!("{row:?}")
            })
            .collect();
        texts.sort();
        texts
    }};
}

/// A stored request says its first reason; the platform says the present one.
fn first_reason_apart(mut row: kpi_core::model::AfterSale) -> kpi_core::model::AfterSale {
    assert!(row.first_reason.is_some() || row.reason.is_none());
    row.first_reason = None;
    row
}

/// The rows of a shop as they are stored.
fn stored(store: &dyn Store, shop: &ShopId) -> Tables {
    let mut tables = Tables::new();
    macro_rules! table {
        ($name:literal, $row:ty) => {
            let facts = facts_of(store, &Scan::of($name).with_shops([shop.clone()])).unwrap();
            let rows = facts.iter().flat_map(|batch| to_rows::<$row>(batch).unwrap());
            tables.insert($name, texts!(rows));
        };
    }
    use kpi_core::model as m;
    table!("order_lines", m::OrderLine);
    let facts = facts_of(store, &Scan::of("after_sales").with_shops([shop.clone()])).unwrap();
    let requests = facts.iter().flat_map(|batch| to_rows::<m::AfterSale>(batch).unwrap());
    tables.insert("after_sales", texts!(requests.map(first_reason_apart)));
    table!("packages", m::PackageRow);
    table!("skus", m::Sku);
    table!("traffic", m::Traffic);
    table!("video_performance", m::VideoPerformance);
    table!("live_sessions", m::LiveSession);
    table!("chat_service", m::ChatService);
    table!("shop_scores", m::ShopScore);
    table!("settlements", m::SettlementLine);
    table!("affiliate_orders", m::AffiliateOrder);
    tables
}

/// What the simulator says when it is asked by typed calls.
async fn asked(simulator: &Simulator, session: &Session, shop: &StoredShop, since: DateTime<Utc>) -> Tables {
    let (context, zone): (FactContext, ShopZone) = (shop.context(), shop.zone.unwrap());
    let now = simulator.now();
    let since = zone.day_start(zone.local_day(since));
    let today = zone.local_day(now);
    let days: Vec<NaiveDate> = zone.local_day(since).iter_days().take_while(|day| *day < today).collect();
    let mut tables = Tables::new();

    let orders = all(session, GetOrderList::new(100).with_create_time_ge(since)).await;
    tables.insert("order_lines", texts!(to_facts::order_lines(&orders, &context).rows));
    let after = simulator.truth().after_sales(&shop.id).rows;
    tables.insert("after_sales", texts!(after.into_iter().filter(|row| row.first_time >= since)));
    let packages = all(session, SearchPackage::new(50).with_create_time_ge(since)).await;
    let packages = to_facts::packages(&packages, &context).rows;
    tables.insert("packages", texts!(packages.iter().flat_map(kpi_core::model::Package::to_rows)));
    let products = all(session, SearchProducts::new(100)).await;
    tables.insert("skus", texts!(to_facts::skus(&products, &context).rows));

    let (mut traffic, mut videos, mut lives, mut chats) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for day in &days {
        let next = day.succ_opt().unwrap();
        let answer = session.call(&a::GetShopPerformance::new(*day, next)).await.unwrap().data;
        traffic.extend(to_facts::shop_traffic(&answer.performance.unwrap().intervals, &context).rows);
        let answer = session.call(&a::GetShopPerformancePerHour::new(*day)).await.unwrap().data;
        traffic.extend(to_facts::hourly_traffic(&answer.performance.unwrap().intervals, *day, &context).rows);
        let products = all(session, a::GetShopProductPerformanceList::new(*day, next)).await;
        traffic.extend(to_facts::product_traffic(&products, *day, 1, &context).rows);
        let skus = all(session, a::GetShopSkuPerformanceList::new(*day, next)).await;
        traffic.extend(to_facts::sku_traffic(&skus, *day, 1, &context).rows);
        let list = all(session, a::GetShopVideoPerformanceList::new(*day, next)).await;
        videos.extend(to_facts::videos(&list, *day, 1, &context).rows);
        let answer = session.call(&GetCustomerServicePerformance::new(*day, next)).await.unwrap().data;
        chats.extend(to_facts::chat_service(&answer.performance.unwrap(), *day, 1, &context).rows);
    }
    let hours = session.call(&a::GetShopPerformancePerHour::new(today)).await.unwrap().data;
    traffic.extend(to_facts::hourly_traffic(&hours.performance.unwrap().intervals, today, &context).rows);
    for kind in [a::AccountType::OfficialAccounts, a::AccountType::AffiliateAccounts] {
        let sessions = all(session, a::GetShopLivePerformanceList::new(days[0], today, kind.clone())).await;
        for mut row in to_facts::live_sessions(&sessions, &context).rows {
            row.account_type = Some(kind.as_str().into());
            lives.push(row);
        }
    }
    tables.insert("traffic", texts!(traffic));
    tables.insert("video_performance", texts!(videos));
    tables.insert("live_sessions", texts!(lives));
    tables.insert("chat_service", texts!(chats));
    let mut scores = Vec::new();
    if shop.market == Some(Market::US) {
        let overview = session.call(&a::GetSpsOverview::new()).await.unwrap().data;
        scores.extend(to_facts::shop_scores(&overview, &context).rows);
        let metrics = session.call(&a::GetSpsMetrics::new()).await.unwrap().data.metrics;
        scores.extend(to_facts::score_metrics(&metrics, &context).rows);
    }
    tables.insert("shop_scores", texts!(scores));

    let first = zone.local_day(since).min(since.date_naive()).and_hms_opt(0, 0, 0).unwrap().and_utc();
    let mut settled = Vec::new();
    for statement in all(session, GetStatements::new("statement_time").with_statement_time_ge(first)).await {
        let id = statement.id.clone().unwrap();
        let mut operation = GetTransactionsByStatement::new(id, "order_create_time");
        loop {
            let page = session.call(&operation).await.unwrap().data;
            for mut row in to_facts::settlements(&page, &context).rows {
                row.paid_time = statement.payment_time;
                settled.push(row);
            }
            match page.next_page_token.filter(|token| !token.is_empty()) {
                Some(token) => operation = operation.with_page_token(token),
                None => break,
            }
        }
    }
    let open = GetUnsettledTransactions::new("order_create_time").with_search_time_ge(since);
    settled.extend(to_facts::unsettled(&all(session, open).await, &context).rows);
    tables.insert("settlements", texts!(settled));
    let brought = all(session, SearchSellerAffiliateOrders::new(100).with_create_time_ge(since)).await;
    tables.insert("affiliate_orders", texts!(to_facts::affiliate_orders(&brought, &context).rows));
    tables
}

/// Compares every table of every shop; answers the rows of each.
async fn compare(
    simulator: &Simulator,
    client: &Client,
    store: &dyn Store,
    since: DateTime<Utc>,
) -> BTreeMap<&'static str, usize> {
    let mut sizes = BTreeMap::new();
    let seller = client.account(client.accounts().await.unwrap().swap_remove(0));
    let sessions: BTreeMap<ShopId, Session> =
        seller.shops().await.unwrap().into_iter().map(|shop| (shop.id, seller.for_shop(shop.cipher))).collect();
    for shop in store.shops().unwrap() {
        let (found, wanted) = (stored(store, &shop.id), asked(simulator, &sessions[&shop.id], &shop, since).await);
        for (table, rows) in &wanted {
            let mut mine = found[table].clone();
            if *table == "shop_scores" {
                // The platform tells the score of today alone; the store keeps that of every day on which it was asked.
                mine.retain(|row| rows.contains(row));
            }
            let differs = mine.iter().zip(rows).find(|(a, b)| a != b);
            assert_eq!(differs, None, "{table} of {}", shop.id);
            assert_eq!(mine.len(), rows.len(), "rows of {table} of {}", shop.id);
            *sizes.entry(*table).or_insert(0) += rows.len();
        }
    }
    sizes
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_table_ends_with_what_the_platform_says_through_faults_and_deaths() {
    let simulator = world().with_faults(FaultPlan::rough(5, 60)).start().await.unwrap();
    let client = enter(&simulator).await;
    let (_folder, store) = file_store();
    let since = simulator.now() - TimeDelta::days(BACK);
    let sync = sync(&client, &simulator, store.clone(), since);
    // Dropped at some point, again and again; time passes meanwhile.
    for round in 0..6_u64 {
        drop(tokio::time::timeout(Duration::from_millis(60 + round * 37 % 150), sync.run()).await);
        simulator.advance(Duration::from_hours(1));
    }
    // A day later everything is asked for once more.
    simulator.advance(Duration::from_hours(26));
    for _ in 0..4 {
        if sync.run().await.unwrap().is_current() {
            break;
        }
    }
    simulator.set_faults(FaultPlan::none());
    let report = sync.run().await.unwrap();
    assert!(report.is_current(), "{report:?}");
    let sizes = compare(&simulator, &client, &*store, since).await;
    assert_eq!(sizes.len(), 11);
    assert!(sizes.values().all(|rows| *rows > 0), "{sizes:?}");
    let refused: u64 = store
        .shops()
        .unwrap()
        .iter()
        .flat_map(|shop| Kind::all().iter().map(|kind| (shop.id.clone(), *kind)))
        .map(|(shop, kind)| store.totals(&shop, kind, DateTime::UNIX_EPOCH, simulator.now()).unwrap().refused)
        .sum();
    assert_eq!(refused, 0, "everything became rows");
}

#[tokio::test]
async fn days_are_covered_up_to_what_the_platform_knows() {
    let simulator = world().start().await.unwrap();
    let client = enter(&simulator).await;
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let since = simulator.now() - TimeDelta::days(BACK);
    sync(&client, &simulator, store.clone(), since).run().await.unwrap();
    for shop in store.shops().unwrap() {
        let (zone, ids) = (shop.zone.unwrap(), [shop.id.clone()]);
        let (first, today) = (zone.local_day(since), zone.local_day(simulator.now()));
        for table in
            ["traffic", "video_performance", "live_sessions", "chat_service", "affiliate_orders", "order_lines"]
        {
            let coverage = table_coverage(&*store, table, &ids).unwrap().unwrap();
            assert_eq!(coverage.days().from(), first, "{table}");
            assert_eq!(coverage.complete_through(), today.pred_opt(), "{table}");
        }
        // Statements are those of UTC days, and today's is of yesterday.
        let coverage = table_coverage(&*store, "settlements", &ids).unwrap().unwrap();
        assert_eq!(coverage.complete_through(), simulator.now().date_naive().pred_opt());
        let scores = table_coverage(&*store, "shop_scores", &ids).unwrap();
        assert_eq!(scores.is_some(), shop.market == Some(Market::US));
        assert_eq!(table_coverage(&*store, "skus", &ids).unwrap(), None);
    }
    let doctor = Doctor::new(client, store.clone()).with_clock(simulator.clock());
    let diagnosis = doctor.examine().await;
    let wrong: Vec<_> = diagnosis.findings.iter().filter(|finding| finding.severity > Severity::Fine).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    let covered = |kind: Kind| {
        let start = format!("{kind}: every day from ");
        diagnosis.of(Check::Coverage).filter(|finding| finding.message.starts_with(&start)).count()
    };
    assert_eq!((covered(Kind::ShopDay), covered(Kind::Statement), covered(Kind::Score)), (2, 2, 1));
}

#[tokio::test]
async fn figures_are_asked_for_again_as_long_as_they_may_change_and_no_longer() {
    let simulator = world().with_markets([Market::US]).with_orders(4_000).start().await.unwrap();
    let client = enter(&simulator).await;
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let since = simulator.now() - TimeDelta::days(20);
    let sync = sync(&client, &simulator, store.clone(), since).with_restatement(5);
    let sync = sync.with_kinds([Kind::ShopDay, Kind::Statement, Kind::Unsettled]);
    let calls = || simulator.calls().get("getShopPerformance").copied().unwrap_or(0);
    sync.run().await.unwrap();
    assert_eq!(calls(), 20, "every day that is over");
    sync.run().await.unwrap();
    assert_eq!(calls(), 20, "nothing is asked twice within a day");
    let shop = store.shops().unwrap().swap_remove(0);
    let (before, today) = (stored(&*store, &shop.id), shop.zone.unwrap().local_day(simulator.now()));

    simulator.advance(Duration::from_hours(24));
    let report = sync.run().await.unwrap();
    // Five days that are young enough, and the one that ended since.
    assert_eq!(calls(), 20 + 5 + 1);
    assert!(report.totals().changed > 0, "orders were cancelled and refunded");
    let after = stored(&*store, &shop.id);
    assert_ne!(after["traffic"], before["traffic"]);
    // The figures that the platform gave first are kept beside the present ones.
    let changed = today.iter_days().take(1).chain((1..=5).map(|back| today - TimeDelta::days(back))).any(|day| {
        let key = DocumentKey::new(shop.id.clone(), Kind::ShopDay, day.to_string());
        store.versions(&key).unwrap().len() > 1
    });
    assert!(changed);
    // An estimate goes away when its order is settled.
    let estimates = |tables: &Tables| -> Vec<String> {
        tables["settlements"].iter().filter(|row| row.contains("is_estimate: Some(true)")).cloned().collect()
    };
    let gone = estimates(&before).into_iter().filter(|row| !after["settlements"].contains(row)).count();
    assert!(gone > 0, "some orders were settled");
    for _ in 0..40 {
        simulator.advance(Duration::from_hours(24));
    }
    sync.run().await.unwrap();
    let open = Session::pages(
        &client.account(client.accounts().await.unwrap().swap_remove(0)).for_shop(cipher(&client).await),
        GetUnsettledTransactions::new("order_create_time"),
    );
    let mut open = open;
    let mut left = 0;
    while let Some(page) = open.next().await {
        left += to_facts::unsettled(&page.unwrap().rows, &shop.context()).rows.len();
    }
    assert_eq!(estimates(&stored(&*store, &shop.id)).len(), left);
}

#[tokio::test]
async fn statements_that_are_stored_and_did_not_change_are_not_fetched_again() {
    let simulator = world().with_markets([Market::US]).start().await.unwrap();
    let client = enter(&simulator).await;
    let session = client.account(client.accounts().await.unwrap().swap_remove(0)).for_shop(cipher(&client).await);
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let since = simulator.now() - TimeDelta::days(BACK);
    let sync = sync(&client, &simulator, store.clone(), since).with_kinds([Kind::Statement]);
    let statements = async || {
        let first = since.date_naive().and_hms_opt(0, 0, 0).unwrap().and_utc();
        all(&session, GetStatements::new("statement_time").with_statement_time_ge(first)).await
    };
    // What a run asks: the statements of days, and the transactions of statements.
    let asked = async || {
        let count = |name: &str| simulator.calls().get(name).copied().unwrap_or(0);
        let (lists, transactions) = (count("getStatements"), count("getTransactionsByStatement"));
        assert!(sync.run().await.unwrap().is_current());
        (count("getStatements") - lists, count("getTransactionsByStatement") - transactions)
    };
    let day = |statement: &tiktok_client::api::finance::Statement| statement.statement_time.unwrap().date_naive();
    let paid = |statement: &tiktok_client::api::finance::Statement| {
        statement.payment_time.is_some_and(|time| time.timestamp() > 0)
    };
    let mut known = Vec::new();
    let (mut reused, mut through) = (0, since.date_naive().pred_opt().unwrap());
    for round in 0..9 {
        let now = statements().await;
        let fresh = now.iter().filter(|statement| !known.contains(*statement)).count();
        let (lists, transactions) = asked().await;
        assert_eq!(transactions, fresh as u64, "round {round}: one page for each statement that is new or changed");
        // A day is asked for once more for as long as one of its statements is not paid out.
        let open: std::collections::BTreeSet<_> = known.iter().filter(|one| !paid(one)).map(day).collect();
        let today = simulator.now().date_naive();
        let first = u64::try_from((today - through).num_days()).unwrap();
        assert_eq!(lists, first + open.len() as u64, "round {round}");
        reused += now.iter().filter(|one| known.contains(*one) && open.contains(&day(one))).count();
        assert_eq!(asked().await, (0, 0), "within a day nothing is asked");
        let shop = store.shops().unwrap().swap_remove(0);
        assert!(stored(&*store, &shop.id)["settlements"].len() >= now.len());
        (known, through) = (now, today);
        // Less than the day after which a statement is paid out.
        simulator.advance(Duration::from_hours(21));
    }
    assert!(reused > 0 && known.iter().any(paid), "some were listed again as they are stored, some are final");
}

async fn cipher(client: &Client) -> tiktok_client::client::ShopCipher {
    let seller = client.account(client.accounts().await.unwrap().swap_remove(0));
    seller.shops().await.unwrap().swap_remove(0).cipher
}

#[tokio::test]
async fn what_a_shop_did_not_grant_is_left_out_and_said() {
    let granted =
        ["seller.order.info", "seller.authorization.info", "seller.product.basic", "seller.fulfillment.basic"];
    let simulator = world().with_scopes(granted).start().await.unwrap();
    let client = enter(&simulator).await;
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let told = Arc::new(Mutex::new(Vec::new()));
    let events = told.clone();
    let all = sync(&client, &simulator, store.clone(), simulator.now() - TimeDelta::days(5));
    let all = all.with_progress(Arc::new(move |event: &SyncEvent| {
        if let SyncEvent::Skipped { kind, code, .. } = event {
            events.lock().unwrap().push((*kind, code.to_string()));
        }
    }));
    let report = all.run().await.unwrap();
    assert!(report.is_current(), "{report:?}");
    let lists = &report.shops[0].lists;
    for kind in [Kind::ShopDay, Kind::ProductDay, Kind::Live, Kind::Statement, Kind::Unsettled] {
        assert!(lists[&kind].skipped, "{kind}");
        assert!(told.lock().unwrap().contains(&(kind, "auth.missing_scope".to_owned())), "{kind}");
    }
    for kind in [Kind::Order, Kind::Product, Kind::ChatDay, Kind::AffiliateDay] {
        assert!(!lists[&kind].skipped && lists[&kind].added > 0, "{kind}");
    }
    assert_eq!(simulator.calls().get("getShopPerformance"), None, "nothing is sent");
    assert!(store.log(99).unwrap().iter().any(|entry| entry.code == "auth.missing_scope"));

    // Asked for by name, it is missed.
    let named = all.with_tables(["traffic"]).unwrap().run().await.unwrap();
    assert!(!named.is_current());
    assert_eq!(named.shops[0].lists[&Kind::ShopDay].error.as_ref().unwrap().code(), "auth.missing_scope");
}

#[tokio::test]
async fn a_plan_of_days_says_how_many_calls_a_run_makes() {
    let simulator = world().with_markets([Market::US]).start().await.unwrap();
    let client = enter(&simulator).await;
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let sync = sync(&client, &simulator, store.clone(), simulator.now() - TimeDelta::days(6));
    let sync = sync.with_kinds([Kind::ShopDay, Kind::Live, Kind::Score, Kind::Product]);
    sync.clone().with_kinds([Kind::Package]).run().await.unwrap();
    for round in 0..2 {
        let plan = sync.plan().await.unwrap();
        let planned: u64 = plan.iter().map(|call| call.at_least).sum();
        let before: u64 = simulator.calls().values().sum();
        let stages: Vec<Stage> =
            plan.iter().filter(|call| call.kind == Some(Kind::ShopDay)).map(|call| call.stage).collect();
        let wanted: &[Stage] = if round == 0 { &[Stage::Backfill] } else { &[Stage::Restate, Stage::Backfill] };
        assert_eq!(stages, wanted);
        sync.run().await.unwrap();
        assert_eq!(simulator.calls().values().sum::<u64>() - before, planned);
        simulator.advance(Duration::from_hours(24));
    }
}

#[tokio::test]
async fn a_day_whose_list_gives_less_than_it_says_is_a_hole_until_it_does_not() {
    let platform = Platform::new(1, 100);
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let list = "/analytics/202605/shop_products/performance";
    let page = |total: u32| {
        let gmv = r#"{"gmv":{"amount":"12.50","currency":"USD"},"orders":1}"#;
        format!(
            r#"{{"total_count":{total},"latest_available_date":"2999-01-01","products":[{{"id":"1729","total_performance":{gmv}}}]}}"#
        )
    };
    platform.state.lock().unwrap().figures.insert(list.to_owned(), page(2));
    let sync = platform.sync(store.clone()).await.with_kinds([Kind::ProductDay]).with_since(time(37 * 86_400));
    sync.run().await.unwrap();
    let shop: ShopId = shop_id(1).parse().unwrap();
    let complete =
        || store.coverage(&shop, Kind::ProductDay).unwrap().iter().map(|day| day.complete).collect::<Vec<_>>();
    assert_eq!(complete(), [false; 3]);
    assert!(store.log(20).unwrap().iter().any(|entry| entry.code == "sync.hole"));
    assert_eq!(newest(&*store).len(), 3, "what came is kept");

    platform.state.lock().unwrap().figures.insert(list.to_owned(), page(1));
    sync.run().await.unwrap();
    assert_eq!(complete(), [true; 3]);

    // A value that nobody can read: the rest of the day is there, and the day is not covered.
    let odd = page(2).replace(r#""products":["#, r#""products":[{"id":"1730","total_performance":{"orders":"many"}},"#);
    platform.state.lock().unwrap().figures.insert(list.to_owned(), odd);
    platform.clock.advance(Duration::from_hours(24));
    sync.run().await.unwrap();
    assert_eq!(complete(), [false; 4]);
    assert_eq!(stored(&*store, &shop)["traffic"].len(), 4);
    assert!(store.log(20).unwrap().iter().any(|entry| entry.code == "sync.refused_documents"));
}

#[tokio::test]
async fn a_day_with_an_order_that_cannot_be_read_is_not_covered_until_it_can() {
    let platform = Platform::new(1, 100);
    for id in 1..=40 {
        platform.past(i64::try_from(id).unwrap() * 80_000, &Change::Order { shop: 1, id, cents: 100 });
    }
    let odd = |platform: &Platform, id: u64| {
        let mut state = platform.state.lock().unwrap();
        let order = state.objects.get_mut(&(1, Kind::Order)).unwrap().get_mut(&id).unwrap();
        order.raw = order.raw.replace(r#""original_price":"1.00""#, r#""original_price":"cheap""#);
    };
    odd(&platform, 20);
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let sync = platform.sync(store.clone()).await.with_kinds([Kind::Order]);
    assert!(sync.run().await.unwrap().is_current());
    assert_eq!(newest(&*store), platform.truth(), "it is kept as it came");
    let zone = Market::US.default_zone();
    let shops = [shop_id(1).parse().unwrap()];
    let covered = |second: i64| {
        table_coverage(&*store, "order_lines", &shops).unwrap().unwrap().covers(zone.local_day(time(second)))
    };
    assert!(!covered(20 * 80_000) && covered(18 * 80_000) && covered(22 * 80_000));

    // A later change makes another order unreadable, and this one readable.
    platform.clock.advance(Duration::from_secs(600));
    platform.happens(&Change::Order { shop: 1, id: 20, cents: 100 });
    platform.happens(&Change::Order { shop: 1, id: 30, cents: 100 });
    odd(&platform, 30);
    platform.clock.advance(Duration::from_secs(600));
    sync.run().await.unwrap();
    assert!(covered(20 * 80_000) && !covered(30 * 80_000));
}
