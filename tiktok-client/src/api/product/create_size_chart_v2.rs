// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202610/size_charts`

use crate::api::operation::operation;
use crate::api::product::model::SizeChartDataInput;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Create size chart v2.
    ///
    /// `POST /product/202610/size_charts`. Takes `shop_cipher`.
    pub struct CreateSizeChartV2 -> CreateSizeChartV2Response;
    "product" "createSizeChartV2" "202610" Post "/product/202610/size_charts"
        cipher true Write Json [] older false;
    new(category_id: impl Into<ApiId>, size_chart_data: SizeChartDataInput, size_chart_mode: impl Into<SmolStr>) {
        category_id: category_id.into(), size_chart_data: size_chart_data, size_chart_mode:
        size_chart_mode.into(), template_name: None,
    }
    /// Category id. Required.
    body category_id: ApiId = "category_id";
    /// Size chart data. Required.
    body size_chart_data: SizeChartDataInput = "size_chart_data";
    /// Size chart mode. Required.
    body size_chart_mode: SmolStr = "size_chart_mode";
    /// Template name.
    body template_name: Option<SmolStr> = "template_name" => with_template_name(SmolStr);
}

record! {
    /// Create size chart v2 response: `data`.
    pub struct CreateSizeChartV2Response {
        /// Size chart id.
        pub size_chart_id: Option<ApiId> = "size_chart_id",
    }
}
