use super::context::{Converted, FactContext};
use super::values::{amount, currency, need, percentage};
use crate::api::customer_service::GetCustomerServicePerformancePerformance;
use crate::types::{Rate as ApiRate, Scalar};
use chrono::NaiveDate;
use kpi_core::model::{ChatService, Issue};

/// Customer-service performance of a span of days as a row of `chat_service`. Shares come as percentages without a sign
/// and become shares of 1; they stay what the platform reports and are not turned into counts.
pub fn chat_service(
    performance: &GetCustomerServicePerformancePerformance,
    first: NaiveDate,
    days: i64,
    context: &FactContext,
) -> Converted<ChatService> {
    Converted::each(std::slice::from_ref(performance), "performance", |sent, rows, _| {
        let sessions = need(&sent.support_session_count, "support_session_count")?;
        let mut row = ChatService::new(context.shop_id.clone(), first, days, sessions);
        row.market = context.market;
        row.response_rate = percentage(sent.response_percentage.as_ref(), "response_percentage")?;
        row.satisfaction_rate = percentage(sent.satisfaction_percentage.as_ref(), "satisfaction_percentage")?;
        if let Some(text) = sent.response_time_mins.as_deref() {
            let minutes = ApiRate::from_text(text).ok().flatten();
            row.mean_response_min = super::values::scaled(minutes.as_ref(), 0, "response_time_mins")?;
            if row.mean_response_min.is_none() {
                let cure = "report the value; the other figures of the answer are right";
                return Err(Issue::error("to_facts.rate", "response_time_mins", text, "not a number of minutes", cure));
            }
        }
        if let Some(gmv) = amount(sent.cs_guided_gmv, "cs_guided_gmv")? {
            row.currency = Some(currency(sent.currency.as_ref(), context, "currency")?);
            row.guided_gmv = Some(gmv);
        }
        row.source.clone_from(&context.source);
        row.observed_time = context.observed_time;
        rows.push(row);
        Ok(())
    })
}
