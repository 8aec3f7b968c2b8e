//! The calls that say something about a day.

use super::answer::{Judged, Named, RawIntervals, RawList, RawMetrics, RawService, Whole, named};
use super::listing::AsItCame;
use super::walk::{blocking, instant};
use super::work::Work;
use crate::api::affiliate_seller::SearchSellerAffiliateOrders;
use crate::api::analytics::{
    AccountType, GetShopLivePerformanceList, GetShopPerformance, GetShopPerformancePerHour,
    GetShopProductPerformanceList, GetShopSkuPerformanceList, GetShopVideoPerformanceList, GetSpsMetrics,
    GetSpsOverview, Granularity,
};
use crate::api::customer_service::GetCustomerServicePerformance;
use crate::api::finance::{GetStatements, GetTransactionsByStatement, GetUnsettledTransactions};
use crate::api::product::SearchProducts;
use crate::api::{Operation, OperationInfo};
use crate::client::ReplyMeta;
use crate::error::{CallError, CallFault, SyncError};
use crate::store::{DocumentKey, Figures, Kind, SettledStatement, Verbatim};
use crate::types::StatementId;
use chrono::{DateTime, NaiveDate, Utc};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// What came about a day.
#[derive(Debug, Default)]
pub(super) struct Fetched {
    pub(super) figures: Vec<Figures>,
    /// Objects that came, and how many the list says it has.
    pub(super) count: i64,
    pub(super) listed: Option<i64>,
    /// Whether both agree, page for page.
    pub(super) agreed: bool,
    /// Whether the platform knows the whole day.
    pub(super) available: bool,
    /// Whether it refuses to say anything about the day.
    pub(super) refused: bool,
}

/// All pages of a list.
#[derive(Debug, Default)]
struct Gathered {
    items: Vec<Verbatim>,
    count: i64,
    listed: Option<i64>,
    agreed: bool,
    latest: Option<NaiveDate>,
    head: RawList,
}

/// Objects in a page of a list of figures.
const SIZE: i64 = 100;
/// A list that moved while it was read is read again so often.
const TRIES: usize = 3;
/// The platform's refusal of a day that is too long ago.
const NO_SUCH_DAYS: i64 = 28_001_022;

fn count_of(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

fn repeated(info: &OperationInfo, meta: &ReplyMeta, page: usize, rows: usize) -> SyncError {
    let fault = CallFault::RepeatedCursor { page: page as u64, rows: rows as u64 };
    CallError::new(info.id.into(), meta.attempts, meta.elapsed, meta.rate, fault).into()
}

impl Work {
    /// Reads all pages of a list. Objects that came on two pages count once; where the number of objects is not what the
    /// list says, or changes on the way, the list is read again.
    async fn gather<O: Operation>(
        &mut self,
        kind: Kind,
        ask: impl Fn(Option<SmolStr>) -> O,
    ) -> Result<Gathered, SyncError> {
        let mut gathered = Gathered::default();
        for _ in 0..TRIES {
            gathered = Gathered { agreed: true, ..Gathered::default() };
            let (mut tokens, mut known, mut next) = (BTreeSet::new(), BTreeSet::new(), None);
            loop {
                let reply = self.session.call(&AsItCame::<O, RawList>::new(ask(next.take()))).await?;
                self.tally(kind, &reply.meta);
                let mut page = reply.data;
                for item in page.take() {
                    let Named { id, skus, .. } = named(&item);
                    // An affiliate order may stand on two pages, with other rows on each.
                    let (name, count) = match kind {
                        Kind::AffiliateDay => (SmolStr::new(item.text()), count_of(skus.len())),
                        _ => (id.unwrap_or_else(|| SmolStr::new(item.text())), 1),
                    };
                    if known.insert(name) {
                        gathered.count += count;
                        gathered.items.push(item);
                    }
                }
                gathered.latest = gathered.latest.max(page.latest_available_date);
                gathered.agreed &= gathered.listed.is_none() || gathered.listed == page.total_count;
                gathered.listed = page.total_count;
                next = page.next();
                if tokens.is_empty() {
                    gathered.head = page;
                }
                let Some(token) = &next else { break };
                if !tokens.insert(token.clone()) {
                    return Err(repeated(&O::INFO, &reply.meta, tokens.len() + 1, gathered.items.len()));
                }
            }
            gathered.agreed &= gathered.listed.is_none_or(|listed| listed == gathered.count);
            if gathered.agreed {
                break;
            }
        }
        Ok(gathered)
    }

    /// Asks for a day. A day that the platform keeps no longer is no error.
    pub(super) async fn fetch(
        &mut self,
        kind: Kind,
        day: NaiveDate,
        span: (i64, i64),
        reuse: bool,
    ) -> Result<Fetched, SyncError> {
        match self.ask_day(kind, day, span, reuse).await {
            Err(SyncError::Call(error)) if error.refusal().is_some_and(|refusal| refusal.code == NO_SUCH_DAYS) => {
                Ok(Fetched { refused: true, ..Fetched::default() })
            }
            other => other,
        }
    }

    async fn ask_day(
        &mut self,
        kind: Kind,
        day: NaiveDate,
        (begin, end): (i64, i64),
        reuse: bool,
    ) -> Result<Fetched, SyncError> {
        let next = day.succ_opt().unwrap_or(day);
        let (from, until) = (instant(begin), instant(end));
        let figures = Figures { day: Some(day), begin: Some(from), ..Figures::default() };
        macro_rules! list {
            ($operation:expr, $token:ident) => {
                self.gather(kind, |$token: Option<SmolStr>| {
                    let operation = $operation;
                    match $token {
                        Some(token) => operation.with_page_token(token),
                        None => operation,
                    }
                })
                .await?
            };
        }
        let gathered = match kind {
            Kind::ShopDay => {
                let operation = GetShopPerformance::new(day, next).with_granularity(Granularity::N1D);
                let reply = self.session.call(&AsItCame::<_, RawIntervals>::new(operation)).await?;
                self.tally(kind, &reply.meta);
                let items = reply.data.performance.unwrap_or_default().intervals;
                Gathered { items, agreed: true, latest: reply.data.latest_available_date, ..Gathered::default() }
            }
            Kind::ShopHour => {
                let operation = GetShopPerformancePerHour::new(day);
                let reply = self.session.call(&AsItCame::<_, RawIntervals>::new(operation)).await?;
                self.tally(kind, &reply.meta);
                let performance = reply.data.performance.unwrap_or_default();
                let known = performance.latest_available_timestamp.is_none_or(|time| time >= until);
                let latest = (!known).then(|| day.pred_opt().unwrap_or(day));
                Gathered { items: performance.intervals, agreed: true, latest, ..Gathered::default() }
            }
            Kind::ChatDay => {
                let operation = GetCustomerServicePerformance::new(day, next);
                let reply = self.session.call(&AsItCame::<_, RawService>::new(operation)).await?;
                self.tally(kind, &reply.meta);
                let items = reply.data.performance.into_iter().collect();
                Gathered { items, agreed: true, ..Gathered::default() }
            }
            Kind::ProductDay => {
                list!(GetShopProductPerformanceList::new(day, next).with_page_size(SIZE), token)
            }
            Kind::SkuDay => list!(GetShopSkuPerformanceList::new(day, next).with_page_size(SIZE), token),
            Kind::VideoDay => list!(GetShopVideoPerformanceList::new(day, next).with_page_size(SIZE), token),
            Kind::Unsettled => list!(
                GetUnsettledTransactions::new("order_create_time")
                    .with_page_size(SIZE)
                    .with_search_time_ge(from)
                    .with_search_time_lt(until),
                token
            ),
            Kind::AffiliateDay => list!(
                SearchSellerAffiliateOrders::new(SIZE).with_create_time_ge(from).with_create_time_lt(until),
                token
            ),
            Kind::Statement => {
                let known = if reuse { self.settled(day).await? } else { BTreeMap::new() };
                return self.statements(figures, from, until, &known).await;
            }
            Kind::Live => return self.lives(day, next).await,
            _ => Gathered::default(),
        };
        let count = gathered.listed.map_or(count_of(gathered.items.len()), |_| gathered.count);
        Ok(Fetched {
            figures: vec![Figures { items: gathered.items, ..figures }],
            count,
            listed: gathered.listed,
            agreed: gathered.agreed,
            available: gathered.latest.is_none_or(|latest| day <= latest),
            refused: false,
        })
    }

    /// The sessions that began on a day, of every kind of account.
    async fn lives(&mut self, day: NaiveDate, next: NaiveDate) -> Result<Fetched, SyncError> {
        let mut fetched = Fetched { agreed: true, available: true, listed: Some(0), ..Fetched::default() };
        let mut known = BTreeSet::new();
        for account in [AccountType::OfficialAccounts, AccountType::MarketingAccounts, AccountType::AffiliateAccounts] {
            let ask = |token: Option<SmolStr>| {
                let operation = GetShopLivePerformanceList::new(day, next, account.clone()).with_page_size(SIZE);
                match token {
                    Some(token) => operation.with_page_token(token),
                    None => operation,
                }
            };
            let gathered = self.gather(Kind::Live, ask).await?;
            fetched.agreed &= gathered.agreed;
            fetched.available &= gathered.latest.is_none_or(|latest| day <= latest);
            fetched.count += gathered.count;
            fetched.listed = fetched.listed.zip(gathered.listed).and_then(|(sum, listed)| sum.checked_add(listed));
            for item in gathered.items {
                let Named { id, start_time, .. } = named(&item);
                if id.as_ref().is_some_and(|id| !known.insert(id.clone())) {
                    continue;
                }
                let begin = start_time.and_then(|text| text.parse().ok()).map(instant);
                let account_type = Some(account.as_str().into());
                fetched.figures.push(Figures { id, begin, account_type, items: vec![item], ..Figures::default() });
            }
        }
        Ok(fetched)
    }

    /// The statements of a day with all their transactions.
    async fn statements(
        &mut self,
        figures: Figures,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
        known: &BTreeMap<String, (Verbatim, i64)>,
    ) -> Result<Fetched, SyncError> {
        let ask = |token: Option<SmolStr>| {
            let operation = GetStatements::new("statement_time")
                .with_page_size(SIZE)
                .with_statement_time_ge(from)
                .with_statement_time_lt(until);
            match token {
                Some(token) => operation.with_page_token(token),
                None => operation,
            }
        };
        let listed = self.gather(Kind::Statement, ask).await?;
        let mut fetched = Fetched { agreed: listed.agreed, available: true, listed: Some(0), ..Fetched::default() };
        let mut items = Vec::with_capacity(listed.items.len());
        for statement in listed.items {
            if let Some((item, count)) = known.get(statement.text()) {
                fetched.count += count;
                fetched.listed = fetched.listed.map(|sum| sum.saturating_add(*count));
                items.push(item.clone());
                continue;
            }
            let id = named(&statement).id.unwrap_or_default();
            let Ok(id) = StatementId::try_new(&id) else {
                // Without an id nothing more can be asked for; reading the document says what is wrong.
                items.push(statement);
                continue;
            };
            let ask = |token: Option<SmolStr>| {
                let operation = GetTransactionsByStatement::new(id.clone(), "order_create_time").with_page_size(SIZE);
                match token {
                    Some(token) => operation.with_page_token(token),
                    None => operation,
                }
            };
            let Gathered { items: transactions, count, listed, agreed, head, .. } =
                self.gather(Kind::Statement, ask).await?;
            fetched.agreed &= agreed;
            fetched.count += count;
            fetched.listed = fetched.listed.zip(listed).map(|(sum, listed)| sum.saturating_add(listed));
            let whole = SettledStatement {
                statement: Some(statement),
                id: head.id,
                create_time: head.create_time,
                currency: head.currency,
                total_settlement_amount: head.total_settlement_amount,
                transactions,
            };
            items.extend(Verbatim::of(&whole));
        }
        fetched.figures.push(Figures { items, ..figures });
        Ok(fetched)
    }

    /// The statements of a day that are stored whole, by what the list said about them, with how many transactions they
    /// have.
    async fn settled(&self, day: NaiveDate) -> Result<BTreeMap<String, (Verbatim, i64)>, SyncError> {
        let key = DocumentKey::new(self.shop.id.clone(), Kind::Statement, day.to_string());
        let store = self.store.clone();
        let stored = blocking(move || store.document(&key)).await??;
        let figures: Figures = stored.and_then(|stored| serde_json::from_str(&stored.raw).ok()).unwrap_or_default();
        let item = |item: Verbatim| {
            let whole: SettledStatement = serde_json::from_str(item.text()).ok()?;
            Some((whole.statement?.text().to_owned(), (item, count_of(whole.transactions.len()))))
        };
        Ok(figures.items.into_iter().filter_map(item).collect())
    }

    /// The score of this moment with its metrics; nothing where the platform has none yet.
    pub(super) async fn score(&mut self) -> Result<Option<Figures>, SyncError> {
        let reply = self.session.call(&AsItCame::<_, Whole>::new(GetSpsOverview::new())).await?;
        self.tally(Kind::Score, &reply.meta);
        let overview = reply.data.0;
        let judged: Judged = serde_json::from_str(overview.text()).unwrap_or_default();
        let Some(end) = judged.end_evaluation_time else { return Ok(None) };
        let reply = self.session.call(&AsItCame::<_, RawMetrics>::new(GetSpsMetrics::new())).await?;
        self.tally(Kind::Score, &reply.meta);
        let begin = end.date_naive().and_hms_opt(0, 0, 0).map(|midnight| midnight.and_utc());
        Ok(Some(Figures {
            day: Some(end.date_naive()),
            begin,
            overview: Some(overview),
            items: reply.data.metrics,
            ..Figures::default()
        }))
    }

    /// A page of the products that changed since a time, with the token of the next one and the total.
    pub(super) async fn products(
        &mut self,
        since: Option<i64>,
        token: Option<SmolStr>,
    ) -> Result<(Vec<Verbatim>, Option<SmolStr>, Option<i64>, ReplyMeta), SyncError> {
        let mut operation = SearchProducts::new(SIZE);
        if let Some(since) = since {
            operation = operation.with_update_time_ge(instant(since));
        }
        if let Some(token) = token {
            operation = operation.with_page_token(token);
        }
        let reply = self.session.call(&AsItCame::<_, RawList>::new(operation)).await?;
        self.tally(Kind::Product, &reply.meta);
        let mut page = reply.data;
        Ok((page.take(), page.next(), page.total_count, reply.meta))
    }
}
