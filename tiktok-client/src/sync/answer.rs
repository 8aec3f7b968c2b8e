//! What the answers about days look like, as far as the sync looks into them; objects stay as they came.

use crate::store::Verbatim;
use crate::types::record::{Fields, record};
use crate::types::{ApiId, CurrencyCode, Record, RecordShape, Shape, Wire};
use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserializer, Serializer};
use smol_str::SmolStr;
use std::sync::atomic::AtomicU16;

record! {
    /// A page of any list of figures.
    pub(super) struct RawList {
        /// Token of the next page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// How many objects match in all.
        pub total_count: Option<i64> = "total_count",
        /// The newest day about which everything is known.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Products.
        pub products: Vec<Verbatim> = "products",
        /// Variants.
        pub skus: Vec<Verbatim> = "skus",
        /// Videos.
        pub videos: Vec<Verbatim> = "videos",
        /// LIVE sessions.
        pub live_stream_sessions: Vec<Verbatim> = "live_stream_sessions",
        /// Statements.
        pub statements: Vec<Verbatim> = "statements",
        /// Transactions.
        pub transactions: Vec<Verbatim> = "transactions",
        /// Orders.
        pub orders: Vec<Verbatim> = "orders",
        /// Id of the statement.
        pub id: Option<ApiId> = "id",
        /// When the statement was made.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Currency of the statement.
        pub currency: Option<CurrencyCode> = "currency",
        /// What the statement comes to.
        pub total_settlement_amount: Option<Decimal> = "total_settlement_amount",
    }
}

record! {
    /// Figures by interval.
    pub(super) struct RawIntervals {
        /// The newest day about which everything is known.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// The figures.
        pub performance: Option<RawPerformance> = "performance",
    }
}

record! {
    /// The intervals.
    pub(super) struct RawPerformance {
        /// Up to when everything is known.
        pub latest_available_timestamp: Option<DateTime<Utc>> = "latest_available_timestamp",
        /// Days or hours.
        pub intervals: Vec<Verbatim> = "intervals",
    }
}

record! {
    /// Figures that are one object.
    pub(super) struct RawService {
        /// The object.
        pub performance: Option<Verbatim> = "performance",
    }
}

record! {
    /// Metrics below the score.
    pub(super) struct RawMetrics {
        /// Metrics.
        pub metrics: Vec<Verbatim> = "metrics",
    }
}

record! {
    /// When the span of a score ends.
    pub(super) struct Judged {
        /// The time.
        pub end_evaluation_time: Option<DateTime<Utc>> = "end_evaluation_time",
    }
}

record! {
    /// What names an object of a list.
    pub(super) struct Named {
        /// Id.
        pub id: Option<SmolStr> = "id",
        /// Begin of a LIVE session.
        pub start_time: Option<SmolStr> = "start_time",
        /// Rows of an affiliate order.
        pub skus: Vec<Verbatim> = "skus",
    }
}

/// The data of an answer, unread.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Whole(pub(super) Verbatim);

impl Record for Whole {
    const RECORD: RecordShape = RecordShape { name: "Whole", fields: &[], open: false };

    fn habit() -> &'static [AtomicU16] {
        &[]
    }

    fn read_field<'de, A: MapAccess<'de>>(&mut self, _: usize, _: &mut A) -> Result<(), A::Error> {
        Ok(())
    }

    fn write_fields<M: SerializeMap>(&self, _: &mut Fields<'_, M>) {}
}

impl Wire for Whole {
    const SHAPE: Shape = Shape::Any;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Ok(Verbatim::read(deserializer)?.map(Self))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

impl RawList {
    /// The objects of the page.
    pub(super) fn take(&mut self) -> Vec<Verbatim> {
        let mut items = std::mem::take(&mut self.products);
        items.append(&mut self.skus);
        items.append(&mut self.videos);
        items.append(&mut self.live_stream_sessions);
        items.append(&mut self.statements);
        items.append(&mut self.transactions);
        items.append(&mut self.orders);
        items
    }

    /// The token of the next page, where there is one.
    pub(super) fn next(&self) -> Option<SmolStr> {
        self.next_page_token.as_deref().map(str::trim).filter(|token| !token.is_empty()).map(SmolStr::new)
    }
}

/// What names an object; nothing where it is not an object.
pub(super) fn named(item: &Verbatim) -> Named {
    serde_json::from_str(item.text()).unwrap_or_default()
}
