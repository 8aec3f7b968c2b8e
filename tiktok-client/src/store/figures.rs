//! The documents that hold what the platform says about one day, and their rows.

use super::kind::Kind;
use super::rows::FactRows;
use super::verbatim::Verbatim;
use crate::api::affiliate_seller::Order as AffiliateOrder;
use crate::api::analytics::{
    GetShopPerformancePerHourPerformanceInterval, GetShopPerformancePerformanceInterval,
    GetShopProductPerformanceListProduct, GetShopVideoPerformanceListVideo, GetSpsOverviewResponse, LiveStreamSession,
    Metric, Sku,
};
use crate::api::customer_service::GetCustomerServicePerformancePerformance;
use crate::api::finance::{
    GetTransactionsByStatementResponse, GetUnsettledTransactionsTransaction, Statement, Transaction,
};
use crate::to_facts::{self, Converted, FactContext};
use crate::types::record::record;
use crate::types::{ApiId, CurrencyCode};
use chrono::{DateTime, NaiveDate, Utc};
use kpi_core::model::{Issue, Issues, Label, SettlementGroup, SettlementLine};
use rust_decimal::Decimal;
use serde::de::DeserializeOwned;
use smol_str::SmolStr;

record! {
    /// What the platform says about a day, or about a LIVE session: the objects of its answers as they came, and what the
    /// answers do not repeat.
    pub(crate) struct Figures {
        /// Id of the object, where the document is one.
        pub id: Option<SmolStr> = "id",
        /// The day, in the shop's zone, or in UTC for statements.
        pub day: Option<NaiveDate> = "day",
        /// When the day, or the session, begins.
        pub begin: Option<DateTime<Utc>> = "begin",
        /// Kind of account that was asked for.
        pub account_type: Option<SmolStr> = "account_type",
        /// What stands above the objects.
        pub overview: Option<Verbatim> = "overview",
        /// The objects.
        pub items: Vec<Verbatim> = "items",
    }
}

record! {
    /// A statement with its transactions.
    pub(crate) struct SettledStatement {
        /// The statement as the list gives it.
        pub statement: Option<Verbatim> = "statement",
        /// Id, as the transactions state it.
        pub id: Option<ApiId> = "id",
        /// When it was made.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// What the statement comes to.
        pub total_settlement_amount: Option<Decimal> = "total_settlement_amount",
        /// Transactions of all pages.
        pub transactions: Vec<Verbatim> = "transactions",
    }
}

/// Reads objects one by one, so that one which cannot be read leaves the others alone.
struct Items<'a> {
    items: &'a [Verbatim],
    issues: &'a mut Issues,
}

pub(super) fn unreadable(text: &str, error: &serde_json::Error) -> Issue {
    let (place, message) = crate::types::place::split(&error.to_string());
    Issue::error(
        "store.unreadable",
        place,
        crate::error::excerpt(text),
        message,
        "report the value; the payload is kept and can be read again after an update",
    )
}

impl Items<'_> {
    fn each<T: DeserializeOwned, R>(self, mut convert: impl FnMut(&T) -> Converted<R>) -> Vec<R> {
        let mut rows = Vec::with_capacity(self.items.len());
        for (place, item) in self.items.iter().enumerate() {
            match serde_json::from_str::<T>(item.text()) {
                Ok(sent) => {
                    let converted = convert(&sent);
                    rows.extend(converted.rows);
                    self.issues.extend_within(format_args!("items[{place}]"), converted.issues);
                }
                Err(error) => self.issues.push(unreadable(item.text(), &error).within(format_args!("items[{place}]"))),
            }
        }
        rows
    }
}

impl Figures {
    /// Rows of a kind, and what could not become one.
    pub(super) fn rows(&self, kind: Kind, context: &FactContext) -> (FactRows, Issues) {
        use std::slice::from_ref;
        let mut issues = Issues::default();
        let day = self.day.unwrap_or_default();
        if self.day.is_none() && kind != Kind::Live {
            issues.push(Issue::error("store.unreadable", "day", "", "the day is missing", "fetch the day again"));
            return (FactRows::none(kind), issues);
        }
        let items = Items { items: &self.items, issues: &mut issues };
        let rows = match kind {
            Kind::ShopDay => {
                FactRows::Traffic(items.each(|sent: &GetShopPerformancePerformanceInterval| {
                    to_facts::shop_traffic(from_ref(sent), context)
                }))
            }
            Kind::ShopHour => FactRows::Traffic(items.each(|sent: &GetShopPerformancePerHourPerformanceInterval| {
                to_facts::hourly_traffic(from_ref(sent), day, context)
            })),
            Kind::ProductDay => FactRows::Traffic(items.each(|sent: &GetShopProductPerformanceListProduct| {
                to_facts::product_traffic(from_ref(sent), day, 1, context)
            })),
            Kind::SkuDay => {
                FactRows::Traffic(items.each(|sent: &Sku| to_facts::sku_traffic(from_ref(sent), day, 1, context)))
            }
            Kind::VideoDay => FactRows::Videos(
                items.each(|sent: &GetShopVideoPerformanceListVideo| to_facts::videos(from_ref(sent), day, 1, context)),
            ),
            Kind::Live => {
                let mut rows = items.each(|sent: &LiveStreamSession| to_facts::live_sessions(from_ref(sent), context));
                for row in &mut rows {
                    row.account_type = self.account_type.as_deref().map(Label::from);
                }
                FactRows::Lives(rows)
            }
            Kind::ChatDay => {
                FactRows::Chats(items.each(|sent: &GetCustomerServicePerformancePerformance| {
                    to_facts::chat_service(sent, day, 1, context)
                }))
            }
            Kind::Score => {
                let metrics = items.each(|sent: &Metric| to_facts::score_metrics(from_ref(sent), context));
                let mut rows = Items { items: self.overview.as_slice(), issues: &mut issues }
                    .each(|sent: &GetSpsOverviewResponse| to_facts::shop_scores(sent, context));
                rows.extend(metrics);
                FactRows::Scores(rows)
            }
            Kind::Statement => FactRows::Settlements(items.each(|sent: &SettledStatement| settled(sent, context))),
            Kind::Unsettled => FactRows::Settlements(
                items.each(|sent: &GetUnsettledTransactionsTransaction| to_facts::unsettled(from_ref(sent), context)),
            ),
            Kind::AffiliateDay => FactRows::AffiliateOrders(
                items.each(|sent: &AffiliateOrder| to_facts::affiliate_orders(from_ref(sent), context)),
            ),
            Kind::Order | Kind::Return | Kind::Cancellation | Kind::Package | Kind::Product => FactRows::none(kind),
        };
        (rows, issues)
    }
}

/// The lines of a statement. They must come to what the statement says, and say when it was paid out.
fn settled(sent: &SettledStatement, context: &FactContext) -> Converted<SettlementLine> {
    let mut issues = Issues::default();
    let listed = match sent.statement.as_ref().map(|listed| serde_json::from_str::<Statement>(listed.text())) {
        Some(Ok(listed)) => listed,
        Some(Err(error)) => {
            issues.push(unreadable(sent.statement.as_ref().map_or("", Verbatim::text), &error).within("statement"));
            Statement::default()
        }
        None => Statement::default(),
    };
    let items = Items { items: &sent.transactions, issues: &mut issues };
    let mut rows = items.each(|transaction: &Transaction| {
        let page = GetTransactionsByStatementResponse {
            id: sent.id.clone(),
            create_time: sent.create_time,
            currency: sent.currency.clone().or_else(|| listed.currency.clone()),
            transactions: vec![transaction.clone()],
            ..GetTransactionsByStatementResponse::default()
        };
        to_facts::settlements(&page, context)
    });
    for row in &mut rows {
        row.paid_time = listed.payment_time.filter(|time| time.timestamp() > 0);
    }
    let outside = |group: &SettlementGroup| matches!(group, SettlementGroup::Info | SettlementGroup::Reserve);
    let sum = rows
        .iter()
        .filter(|row| !outside(&row.group))
        .try_fold(Decimal::ZERO, |sum, row| sum.checked_add(row.amount.to_decimal()));
    if let Some(total) = listed.settlement_amount.or(sent.total_settlement_amount)
        && sum != Some(total)
        && !issues.has_errors()
    {
        issues.push(Issue::warning(
            "store.statement_differs",
            "transactions",
            total,
            "the transactions do not add up to the statement",
            "compare the statement in Seller Center; the transactions are used",
        ));
    }
    let mut converted = Converted::default();
    (converted.rows, converted.issues) = (rows, issues);
    converted
}
