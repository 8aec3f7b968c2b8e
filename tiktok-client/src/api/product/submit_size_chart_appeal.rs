// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202604/appeals/submit`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Submit size chart appeal.
    ///
    /// `POST /product/202604/appeals/submit`. Takes `shop_cipher`.
    pub struct SubmitSizeChartAppeal -> SubmitSizeChartAppealResponse;
    "product" "submitSizeChartAppeal" "202604" Post "/product/202604/appeals/submit"
        cipher true Write Json [] older false;
    new(product_id: i64, appeal_message: AppealMessageInput) {
        product_id: product_id, appeal_message: appeal_message,
    }
    /// Product id. Required.
    body product_id: i64 = "product_id";
    /// Appeal message. Required.
    body appeal_message: AppealMessageInput = "appeal_message";
}

record! {
    /// Submit size chart appeal response: `data`.
    pub struct SubmitSizeChartAppealResponse {
    }
}

record! {
    /// Appeal message input: `appeal_message`.
    pub struct AppealMessageInput {
        /// Field name. Required.
        pub field_name: Option<FieldName> = "field_name",
        /// Indicator details. Required.
        pub indicator_details: Vec<IndicatorDetailInput> = "indicator_details",
        /// Size chart id.
        pub size_chart_id: Option<ApiId> = "size_chart_id",
        /// Size chart image URI.
        pub size_chart_image_uri: Option<SmolStr> = "size_chart_image_uri",
    }
}

record! {
    /// Indicator detail input: `appeal_message.indicator_detail`.
    pub struct IndicatorDetailInput {
        /// Indicator type. Required.
        pub indicator_type: Option<IndicatorType> = "indicator_type",
    }
}

words! {
    /// Field name.
    pub enum FieldName {
        AppealMessageFieldSizeChart = "APPEAL_MESSAGE_FIELD_SIZE_CHART",
    }
}

words! {
    /// Indicator type.
    pub enum IndicatorType {
        ContainsAllSaleProperty = "CONTAINS_ALL_SALE_PROPERTY",
        RequiredDimension = "REQUIRED_DIMENSION",
        ValueRangeOutOfRange = "VALUE_RANGE_OUT_OF_RANGE",
    }
}
