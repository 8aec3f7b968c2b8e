// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202610/size_charts/edit`

use crate::api::operation::operation;
use crate::api::product::model::SizeChartDataInput;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Edit size chart v2.
    ///
    /// `POST /product/202610/size_charts/edit`. Takes `shop_cipher`.
    pub struct EditSizeChartV2 -> EditSizeChartV2Response;
    "product" "editSizeChartV2" "202610" Post "/product/202610/size_charts/edit"
        cipher true Write Json [] older false;
    new(size_chart_data: SizeChartDataInput, size_chart_id: impl Into<ApiId>) {
        size_chart_data: size_chart_data, size_chart_id: size_chart_id.into(), template_name: None,
    }
    /// Size chart data. Required.
    body size_chart_data: SizeChartDataInput = "size_chart_data";
    /// Size chart id. Required.
    body size_chart_id: ApiId = "size_chart_id";
    /// Template name.
    body template_name: Option<SmolStr> = "template_name" => with_template_name(SmolStr);
}

record! {
    /// Edit size chart v2 response: `data`.
    pub struct EditSizeChartV2Response {
        /// Size chart id.
        pub size_chart_id: Option<ApiId> = "size_chart_id",
    }
}
