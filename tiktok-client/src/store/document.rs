use super::figures::{Figures, unreadable};
use super::kind::Kind;
use super::rows::FactRows;
use crate::api::fulfillment::SearchPackagePackage;
use crate::api::product::SearchProductsProduct;
use crate::api::return_refund::{Cancellation, RefundAmount, ReturnOrder};
use crate::error::StorageError;
use crate::to_facts::{self, Converted, FactContext, SentOrder};
use crate::types::record::record;
use chrono::{DateTime, Utc};
use kpi_core::model::{Issue, Issues, Level, Record, ShopId};
use kpi_core::money::Currency;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use smol_str::{SmolStr, ToSmolStr};
use std::sync::Arc;

/// What names a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentKey {
    /// The shop.
    pub shop: ShopId,
    /// What it is.
    pub kind: Kind,
    /// The platform's id.
    pub id: SmolStr,
}

impl DocumentKey {
    /// A key.
    pub fn new(shop: ShopId, kind: Kind, id: impl Into<SmolStr>) -> Self {
        Self { shop, kind, id: id.into() }
    }
}

/// Which state of a document is the newer one: the platform's time of change first, then when it was seen, then the
/// content, so that any two states have one answer on every machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    pub(crate) updated: i64,
    pub(crate) observed: i64,
    pub(crate) digest: [u8; 16],
}

impl Version {
    /// The platform's time of the change; the beginning of 1970 where the platform says none.
    #[must_use]
    pub fn updated(&self) -> DateTime<Utc> {
        time_of(self.updated)
    }

    /// When this state was seen last.
    #[must_use]
    pub fn observed(&self) -> DateTime<Utc> {
        time_of(self.observed)
    }

    /// Whether both are the same state, seen at whatever time.
    #[must_use]
    pub fn is_same_state(&self, other: &Self) -> bool {
        (self.updated, self.digest) == (other.updated, other.digest)
    }
}

pub(crate) fn time_of(millis: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(millis).unwrap_or(DateTime::UNIX_EPOCH)
}

/// A finding about a document, as it is kept beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Finding {
    /// Stable code.
    pub code: SmolStr,
    /// Whether rows were left out because of it.
    pub error: bool,
    /// Place in the document.
    pub place: String,
    /// The value.
    pub value: String,
    /// What is wrong.
    pub message: String,
}

impl From<Issue> for Finding {
    fn from(issue: Issue) -> Self {
        Self {
            code: issue.code.into(),
            error: issue.level == Level::Error,
            place: issue.place,
            value: issue.value,
            message: issue.message,
        }
    }
}

/// One state of an object of the platform, or of the figures of a day: the payload as it came, and the rows made of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Document {
    /// What it is.
    pub key: DocumentKey,
    /// Which state.
    pub version: Version,
    /// The time that puts it on a day: when the order was placed, the request made, the parcel packed, when the day began.
    pub created: Option<DateTime<Utc>>,
    /// The object in JSON, as it came.
    pub raw: Arc<str>,
    /// The amount that the platform states for the whole of it, to compare the rows with.
    pub stated: Option<(Decimal, Currency)>,
    /// Its rows.
    pub rows: FactRows,
    /// What could not become a row, and what is doubtful.
    pub findings: Vec<Finding>,
}

/// The times and the id of an object.
#[derive(Default)]
struct Head {
    id: Option<SmolStr>,
    updated: Option<DateTime<Utc>>,
    created: Option<DateTime<Utc>>,
    stated: Option<(Decimal, Currency)>,
}

impl Document {
    /// Reads an object of a list or of a detail call.
    ///
    /// A value that cannot be read makes a document without rows and with a finding, so that the payload is kept. `None`
    /// is answered where there is no id to keep it by.
    #[must_use]
    pub fn read(kind: Kind, raw: &str, context: &FactContext, observed: DateTime<Utc>) -> Option<Self> {
        let (head, mut rows, issues) = match kind {
            Kind::Order => read(
                raw,
                // Only what the rows are made of is read: most of an order is addresses and texts.
                |order: &SentOrder| Head {
                    id: order.id.as_ref().map(ToSmolStr::to_smolstr),
                    updated: order.update_time,
                    created: order.create_time,
                    stated: order
                        .payment
                        .as_ref()
                        .and_then(|payment| Some((payment.total_amount?, payment.currency.as_ref()?.currency()?))),
                },
                |orders| to_facts::lines_of(orders, context),
                FactRows::OrderLines,
            ),
            Kind::Return => read(
                raw,
                |sent: &ReturnOrder| Head {
                    id: sent.return_id.as_ref().map(ToSmolStr::to_smolstr),
                    updated: sent.update_time,
                    created: sent.create_time,
                    stated: refund(sent.refund_amount.as_ref()),
                },
                |sent| to_facts::returns(sent, context),
                FactRows::AfterSales,
            ),
            Kind::Cancellation => read(
                raw,
                |sent: &Cancellation| Head {
                    id: sent.cancel_id.as_ref().map(ToSmolStr::to_smolstr),
                    updated: sent.update_time,
                    created: sent.create_time,
                    stated: refund(sent.refund_amount.as_ref()),
                },
                |sent| to_facts::cancellations(sent, context),
                FactRows::AfterSales,
            ),
            Kind::Package => read(
                raw,
                |sent: &SearchPackagePackage| Head {
                    id: sent.id.as_ref().map(ToSmolStr::to_smolstr),
                    updated: sent.update_time,
                    created: sent.create_time,
                    stated: None,
                },
                |sent| {
                    let Converted { rows, issues } = to_facts::packages(sent, context);
                    Converted { rows: rows.iter().flat_map(kpi_core::model::Package::to_rows).collect(), issues }
                },
                FactRows::Packages,
            ),
            Kind::Product => read(
                raw,
                |sent: &SearchProductsProduct| Head {
                    id: sent.id.as_ref().map(ToSmolStr::to_smolstr),
                    updated: sent.update_time,
                    created: sent.create_time,
                    stated: None,
                },
                |sent| to_facts::skus(sent, context),
                FactRows::Skus,
            ),
            _ => figures(kind, raw, context),
        };
        let mut issues: Vec<Issue> = issues.into_iter().collect();
        rows.keep_valid(&mut issues);
        let id = match head.id {
            Some(id) => id,
            None => id_of(kind, raw)?,
        };
        let mut digest = [0; 16];
        digest.iter_mut().zip(Sha256::digest(raw.as_bytes())).for_each(|(to, from)| *to = from);
        let version = Version {
            updated: head.updated.map_or(0, |time| time.timestamp_millis()),
            observed: observed.timestamp_millis(),
            digest,
        };
        Some(Self {
            key: DocumentKey { shop: context.shop_id.clone(), kind, id },
            version,
            created: head.created,
            raw: raw.into(),
            stated: head.stated,
            rows,
            findings: issues.into_iter().map(Finding::from).collect(),
        })
    }

    /// Whether something of it could not become a row.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.findings.iter().any(|finding| finding.error)
    }

    /// Checks that rows and key belong together.
    pub(crate) fn check(&self) -> Result<(), StorageError> {
        let foreign =
            |message: &str| StorageError::ForeignRows { id: self.key.id.to_string(), message: message.into() };
        if !self.rows.all_of(&self.key.shop) {
            return Err(foreign("they name another shop"));
        }
        if self.rows.table().name != self.key.kind.table().name {
            return Err(foreign("they are of another table than the kind's"));
        }
        Ok(())
    }
}

/// The refund that a request states.
fn refund(stated: Option<&RefundAmount>) -> Option<(Decimal, Currency)> {
    let stated = stated?;
    Some((stated.refund_total?, stated.currency.as_ref()?.currency()?))
}

/// The figures of a day; the platform states no time of change for them, so the state that was seen last counts.
fn figures(kind: Kind, raw: &str, context: &FactContext) -> (Head, FactRows, Issues) {
    match serde_json::from_str::<Figures>(raw) {
        Ok(sent) => {
            let (rows, issues) = sent.rows(kind, context);
            let id = sent.id.or_else(|| sent.day.map(|day| day.to_smolstr()));
            (Head { id, updated: None, created: sent.begin, stated: None }, rows, issues)
        }
        Err(error) => {
            let mut issues = Issues::default();
            issues.push(unreadable(raw, &error));
            (Head::default(), FactRows::none(kind), issues)
        }
    }
}

fn read<T: serde::de::DeserializeOwned, R: Record>(
    raw: &str,
    head: impl FnOnce(&T) -> Head,
    rows: impl FnOnce(&[T]) -> Converted<R>,
    wrap: impl FnOnce(Vec<R>) -> FactRows,
) -> (Head, FactRows, Issues) {
    match serde_json::from_str::<T>(raw) {
        Ok(sent) => {
            let converted = rows(std::slice::from_ref(&sent));
            (head(&sent), wrap(converted.rows), converted.issues)
        }
        Err(error) => {
            let mut issues = Issues::default();
            issues.push(unreadable(raw, &error));
            (Head::of_unreadable(raw), wrap(Vec::new()), issues)
        }
    }
}

record! {
    /// When an object was made.
    struct Created {
        /// The time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
    }
}

record! {
    /// When an object was changed last.
    struct Updated {
        /// The time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

impl Head {
    /// The times of an object whose other values cannot be read, so that it counts on its day.
    fn of_unreadable(raw: &str) -> Self {
        let created = serde_json::from_str::<Created>(raw).ok().and_then(|times| times.create_time);
        let updated = serde_json::from_str::<Updated>(raw).ok().and_then(|times| times.update_time);
        Self { updated, created, ..Self::default() }
    }
}

/// The id of an object whose other values cannot be read.
fn id_of(kind: Kind, raw: &str) -> Option<SmolStr> {
    let name = match kind {
        Kind::Return => "return_id",
        Kind::Cancellation => "cancel_id",
        Kind::Order | Kind::Package | Kind::Product | Kind::Live => "id",
        _ => "day",
    };
    match serde_json::from_str::<serde_json::Value>(raw).ok()?.get(name)? {
        serde_json::Value::String(text) if !text.is_empty() => Some(text.as_str().into()),
        serde_json::Value::Number(number) => Some(number.to_smolstr()),
        _ => None,
    }
}

/// What a store knows of a document: the newest state, and what was said first.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoredDocument {
    /// What it is.
    pub key: DocumentKey,
    /// The newest state.
    pub version: Version,
    /// The time that puts it on a day.
    pub created: Option<DateTime<Utc>>,
    /// The object in JSON, as it came.
    pub raw: String,
    /// The amount that the platform states for the whole of it.
    pub stated: Option<(Decimal, Currency)>,
    /// Its rows, stamped with source and time, and with what was said first.
    pub rows: FactRows,
    /// Findings.
    pub findings: Vec<Finding>,
}

/// A state of a document that was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoredVersion {
    /// Which state.
    pub version: Version,
    /// The object in JSON, as it came.
    pub raw: String,
}

/// A state of a document, on a walk over all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocumentState<'a> {
    /// The document.
    pub key: DocumentKey,
    /// Which state.
    pub version: Version,
    /// Whether it is the document's newest.
    pub newest: bool,
    /// The object in JSON, as it came.
    pub raw: &'a str,
}
