use super::kind::Kind;
use crate::error::StorageError;
use arrow_array::RecordBatch;
use chrono::{DateTime, Utc};
use kpi_core::error::FactsError;
use kpi_core::facts::to_batch;
use kpi_core::model::record::{Record, Value};
use kpi_core::model::{
    AffiliateOrder, AfterSale, AfterSaleStatus, ChatService, Issue, Issues, Label, LiveSession, OrderLine, PackageRow,
    SettlementLine, ShopId, ShopScore, Sku, TableSpec, Traffic, VideoPerformance,
};

/// The rows that one document gives, of one fact table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FactRows {
    /// Rows of `order_lines`.
    OrderLines(Vec<OrderLine>),
    /// Rows of `after_sales`.
    AfterSales(Vec<AfterSale>),
    /// Rows of `packages`.
    Packages(Vec<PackageRow>),
    /// Rows of `skus`.
    Skus(Vec<Sku>),
    /// Rows of `traffic`.
    Traffic(Vec<Traffic>),
    /// Rows of `video_performance`.
    Videos(Vec<VideoPerformance>),
    /// Rows of `live_sessions`.
    Lives(Vec<LiveSession>),
    /// Rows of `chat_service`.
    Chats(Vec<ChatService>),
    /// Rows of `shop_scores`.
    Scores(Vec<ShopScore>),
    /// Rows of `settlements`.
    Settlements(Vec<SettlementLine>),
    /// Rows of `affiliate_orders`.
    AffiliateOrders(Vec<AffiliateOrder>),
}

/// Runs the same lines for the rows of every table.
macro_rules! each_table {
    ($rows:expr, $name:ident => $body:expr) => {
        match $rows {
            FactRows::OrderLines($name) => $body,
            FactRows::AfterSales($name) => $body,
            FactRows::Packages($name) => $body,
            FactRows::Skus($name) => $body,
            FactRows::Traffic($name) => $body,
            FactRows::Videos($name) => $body,
            FactRows::Lives($name) => $body,
            FactRows::Chats($name) => $body,
            FactRows::Scores($name) => $body,
            FactRows::Settlements($name) => $body,
            FactRows::AffiliateOrders($name) => $body,
        }
    };
}

/// The columns that a store keeps once for a document instead of in each row.
pub(crate) const SHARED: [&str; 3] = ["shop_id", "source", "observed_time"];

/// Reason, time of the request, and time of the refund.
type Said = (Option<Label>, DateTime<Utc>, Option<DateTime<Utc>>);

impl FactRows {
    /// No rows of a kind.
    #[must_use]
    pub fn none(kind: Kind) -> Self {
        match kind {
            Kind::Order => Self::OrderLines(Vec::new()),
            Kind::Return | Kind::Cancellation => Self::AfterSales(Vec::new()),
            Kind::Package => Self::Packages(Vec::new()),
            Kind::Product => Self::Skus(Vec::new()),
            Kind::ShopDay | Kind::ShopHour | Kind::ProductDay | Kind::SkuDay => Self::Traffic(Vec::new()),
            Kind::VideoDay => Self::Videos(Vec::new()),
            Kind::Live => Self::Lives(Vec::new()),
            Kind::ChatDay => Self::Chats(Vec::new()),
            Kind::Score => Self::Scores(Vec::new()),
            Kind::Statement | Kind::Unsettled => Self::Settlements(Vec::new()),
            Kind::AffiliateDay => Self::AffiliateOrders(Vec::new()),
        }
    }

    /// The fact table.
    #[must_use]
    pub fn table(&self) -> &'static TableSpec {
        fn of<R: Record>(_: &[R]) -> &'static TableSpec {
            R::TABLE
        }
        each_table!(self, rows => of(rows))
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        each_table!(self, rows => rows.len())
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Hands the values of each row to `sink`, in the order of the table's columns.
    pub fn visit<'a>(&'a self, sink: &mut dyn FnMut(&[Value<'a>])) {
        fn all<'a, R: Record>(rows: &'a [R], sink: &mut dyn FnMut(&[Value<'a>])) {
            let mut values = Vec::with_capacity(R::TABLE.fields.len());
            for row in rows {
                values.clear();
                row.visit(&mut |value| values.push(value));
                sink(&values);
            }
        }
        each_table!(self, rows => all(rows, sink));
    }

    /// Reads a row back.
    pub(crate) fn push_values(&mut self, values: &[Value<'_>]) -> Result<(), StorageError> {
        fn one<R: Record>(rows: &mut Vec<R>, values: &[Value<'_>]) -> Result<(), StorageError> {
            let mut source = |index: usize| values.get(index).copied().unwrap_or(Value::Null);
            let row = R::from_values(&mut source).map_err(|(field, message)| StorageError::Rows {
                table: R::TABLE.name,
                message: format!("{}: {message}", R::TABLE.fields.get(field).map_or("?", |field| field.name)),
            })?;
            rows.push(row);
            Ok(())
        }
        each_table!(self, rows => one(rows, values))
    }

    /// Adds the rows of another document of the same table; rows of another table are left out and answered `false`.
    pub fn append(&mut self, other: Self) -> bool {
        match (self, other) {
            (Self::OrderLines(all), Self::OrderLines(mut more)) => all.append(&mut more),
            (Self::AfterSales(all), Self::AfterSales(mut more)) => all.append(&mut more),
            (Self::Packages(all), Self::Packages(mut more)) => all.append(&mut more),
            (Self::Skus(all), Self::Skus(mut more)) => all.append(&mut more),
            (Self::Traffic(all), Self::Traffic(mut more)) => all.append(&mut more),
            (Self::Videos(all), Self::Videos(mut more)) => all.append(&mut more),
            (Self::Lives(all), Self::Lives(mut more)) => all.append(&mut more),
            (Self::Chats(all), Self::Chats(mut more)) => all.append(&mut more),
            (Self::Scores(all), Self::Scores(mut more)) => all.append(&mut more),
            (Self::Settlements(all), Self::Settlements(mut more)) => all.append(&mut more),
            (Self::AffiliateOrders(all), Self::AffiliateOrders(mut more)) => all.append(&mut more),
            _ => return false,
        }
        true
    }

    /// The rows as a batch of their table.
    pub(crate) fn to_batch(&self) -> Result<RecordBatch, FactsError> {
        each_table!(self, rows => to_batch(rows))
    }

    /// Whether all rows are of the shop.
    pub(crate) fn all_of(&self, shop: &ShopId) -> bool {
        each_table!(self, rows => rows.iter().all(|row| row.shop_id == *shop))
    }

    /// Sets where the rows come from and when that was seen last.
    pub(crate) fn stamp(&mut self, source: &str, observed: DateTime<Utc>) {
        let source = Label::new(source);
        each_table!(self, rows => for row in rows {
            row.source = Some(source.clone());
            row.observed_time = Some(observed);
        });
    }

    /// Takes rows out that the fact table refuses, and says why.
    pub(crate) fn keep_valid(&mut self, issues: &mut Vec<Issue>) {
        fn checked<R: Record>(rows: &mut Vec<R>, issues: &mut Vec<Issue>) {
            let mut place = 0;
            rows.retain(|row| {
                let found: Issues = row.validate();
                let keep = !found.has_errors();
                if !found.is_empty() {
                    issues.extend(found.into_iter().map(|issue| issue.within(format_args!("rows[{place}]"))));
                }
                place += 1;
                keep
            });
        }
        each_table!(self, rows => checked(rows, issues));
    }

    /// What was said first, in these rows.
    pub(crate) fn firsts(&self) -> Option<Said> {
        let Self::AfterSales(rows) = self else { return None };
        let row = rows.first()?;
        let reason = row.first_reason.clone().or_else(|| row.reason.clone());
        let refund =
            rows.iter().filter(|row| row.status == AfterSaleStatus::Completed).filter_map(|row| row.refund_time).min();
        Some((reason, row.first_time, refund))
    }

    /// Puts what was said first into the rows.
    pub(crate) fn set_firsts(
        &mut self,
        reason: Option<&Label>,
        time: Option<DateTime<Utc>>,
        refund: Option<DateTime<Utc>>,
    ) {
        let Self::AfterSales(rows) = self else { return };
        for row in rows {
            if let Some(reason) = reason {
                row.first_reason = Some(reason.clone());
            }
            if let Some(time) = time {
                row.first_time = time;
            }
            if row.refund_time.is_some() && refund.is_some() {
                row.refund_time = refund;
            }
        }
    }
}
