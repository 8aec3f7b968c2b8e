// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /customer_service/202602/sessions/search`

use crate::api::operation::{operation, paged};
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Search sessions.
    ///
    /// `POST /customer_service/202602/sessions/search`. Takes `shop_cipher`.
    pub struct SearchSessions -> SearchSessionsResponse;
    "customer_service" "searchSessions" "202602" Post "/customer_service/202602/sessions/search"
        cipher true Read Json [] older false;
    new(page_size: i64, begin_time_ge: DateTime<Utc>, begin_time_lt: DateTime<Utc>) {
        page_size: page_size, page_token: None, locale: None, begin_time_ge: begin_time_ge, begin_time_lt:
        begin_time_lt, buyer_nickname: None,
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Begin time, from (inclusive). Required.
    body begin_time_ge: DateTime<Utc> = "begin_time_ge";
    /// Begin time, until (exclusive). Required.
    body begin_time_lt: DateTime<Utc> = "begin_time_lt";
    /// Buyer nickname.
    body buyer_nickname: Option<SmolStr> = "buyer_nickname" => with_buyer_nickname(SmolStr);
}

paged! { SearchSessions: Session; token page_token; rows sessions; }

record! {
    /// Search sessions response: `data`.
    pub struct SearchSessionsResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Sessions.
        pub sessions: Vec<Session> = "sessions",
    }
}

record! {
    /// Session: `session`.
    pub struct Session {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Conversation id.
        pub conversation_id: Option<ApiId> = "conversation_id",
        /// Begin time.
        pub begin_time: Option<DateTime<Utc>> = "begin_time",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
        /// Buyer nickname.
        pub buyer_nickname: Option<SmolStr> = "buyer_nickname",
        /// Chat tags.
        pub chat_tags: Vec<SmolStr> = "chat_tags",
        /// Satisfaction score.
        pub satisfaction_score: Option<Decimal> = "satisfaction_score",
        /// Dissatisfaction reason.
        pub dissatisfaction_reason: Option<SmolStr> = "dissatisfaction_reason",
        /// First response late.
        pub first_response_late: Option<bool> = "first_response_late",
        /// First response time.
        pub first_response_time: Option<i64> = "first_response_time",
    }
}
