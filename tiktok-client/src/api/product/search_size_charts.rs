// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202407/sizecharts/search`

use crate::api::operation::{operation, paged};
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Search size charts.
    ///
    /// `POST /product/202407/sizecharts/search`. Does not take `shop_cipher`.
    pub struct SearchSizeCharts -> SearchSizeChartsResponse;
    "product" "searchSizeCharts" "202407" Post "/product/202407/sizecharts/search"
        cipher false Read Json [] older false;
    new(page_size: i64) {
        page_size: page_size, page_token: None, locales: Vec::new(), ids: Vec::new(), keyword: None,
        size_chart_mode: None,
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Locales.
    query locales: Vec<SmolStr> = "locales" => with_locales(Vec<SmolStr>);
    /// Ids.
    body ids: Vec<ApiId> = "ids" => with_ids(Vec<ApiId>);
    /// Keyword.
    body keyword: Option<SmolStr> = "keyword" => with_keyword(SmolStr);
    /// Size chart mode.
    body size_chart_mode: Option<SizeChartMode> = "size_chart_mode" => with_size_chart_mode(SizeChartMode);
}

paged! { SearchSizeCharts: SearchSizeChartsSizeChart; token page_token; rows size_chart; total total_count; }

record! {
    /// Search size charts response: `data`.
    pub struct SearchSizeChartsResponse {
        /// Size chart.
        pub size_chart: Vec<SearchSizeChartsSizeChart> = "size_chart",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Search size charts size chart: `size_chart`.
    pub struct SearchSizeChartsSizeChart {
        /// Template id.
        pub template_id: Option<ApiId> = "template_id",
        /// Template name.
        pub template_name: Option<SmolStr> = "template_name",
        /// Images.
        pub images: Vec<SizeChartImage> = "images",
        /// Related category ids.
        pub related_category_ids: Vec<ApiId> = "related_category_ids",
        /// Size chart datas.
        pub size_chart_datas: Vec<SearchSizeChartsSizeChartData> = "size_chart_datas",
        /// Size chart mode.
        pub size_chart_mode: Option<SmolStr> = "size_chart_mode",
    }
}

record! {
    /// Search size charts size chart data: `size_chart.size_chart_data`.
    pub struct SearchSizeChartsSizeChartData {
        /// Locale.
        pub locale: Option<SmolStr> = "locale",
        /// Size chart data.
        pub size_chart_data: Option<SizeChartData> = "size_chart_data",
    }
}

record! {
    /// Size chart data: `size_chart.size_chart_data.size_chart_data`.
    pub struct SizeChartData {
        /// Table.
        pub table: Option<Table> = "table",
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// Is one size.
        pub is_one_size: Option<bool> = "is_one_size",
        /// Measurement type.
        pub measurement_type: Option<SmolStr> = "measurement_type",
        /// Unit system.
        pub unit_system: Option<SmolStr> = "unit_system",
        /// Size types.
        pub size_types: Vec<SmolStr> = "size_types",
    }
}

record! {
    /// Table: `size_chart.size_chart_data.size_chart_data.table`.
    pub struct Table {
        /// Headers.
        pub headers: Vec<Header> = "headers",
        /// Rows.
        pub rows: Vec<Row> = "rows",
    }
}

record! {
    /// Row: `size_chart.size_chart_data.size_chart_data.table.row`.
    pub struct Row {
        /// Cells.
        pub cells: Vec<Cell> = "cells",
    }
}

record! {
    /// Cell: `size_chart.size_chart_data.size_chart_data.table.row.cell`.
    pub struct Cell {
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Header: `size_chart.size_chart_data.size_chart_data.table.header`.
    pub struct Header {
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Id.
        pub id: Option<ApiId> = "id",
    }
}

record! {
    /// Size chart image: `size_chart.image`.
    pub struct SizeChartImage {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Locale.
        pub locale: Option<SmolStr> = "locale",
    }
}

words! {
    /// Size chart mode.
    pub enum SizeChartMode {
        ProductScoped = "PRODUCT_SCOPED",
        ReusableTemplate = "REUSABLE_TEMPLATE",
    }
}
