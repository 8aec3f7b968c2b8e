// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/performance`

use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiId, CurrencyCode, Moment, ProductId, Rate};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get campaign product performance list.
    ///
    /// `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/performance`. Does not take `shop_cipher`.
    pub struct GetCampaignProductPerformanceList -> GetCampaignProductPerformanceListResponse;
    "affiliate_partner" "getCampaignProductPerformanceList" "202501" Get "/affiliate_partner/202501/campaigns/{campaign_id}/products/performance"
        cipher false Read None [] older false;
    new(campaign_id: impl Into<ApiId>, category_asset_cipher: impl Into<SmolStr>) {
        campaign_id: campaign_id.into(), page_size: None, page_token: None, category_asset_cipher:
        category_asset_cipher.into(),
    }
    /// Campaign id. Required.
    path campaign_id: ApiId = "campaign_id";
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Category asset cipher: names the market and category of a partner. Required.
    query category_asset_cipher: SmolStr = "category_asset_cipher";
}

paged! { GetCampaignProductPerformanceList: CampaignProductStatistic; token page_token; rows campaign_product_statistics; total total_count; }

record! {
    /// Get campaign product performance list response: `data`.
    pub struct GetCampaignProductPerformanceListResponse {
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Campaign product statistics.
        pub campaign_product_statistics: Vec<CampaignProductStatistic> = "campaign_product_statistics",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
    }
}

record! {
    /// Campaign product statistic: `campaign_product_statistic`.
    pub struct CampaignProductStatistic {
        /// Data update time.
        pub data_update_time: Option<Moment> = "data_update_time",
        /// Creator sales number.
        pub creator_sales_num: Option<i64> = "creator_sales_num",
        /// Collaborated creators number.
        pub collaborated_creators_num: Option<i64> = "collaborated_creators_num",
        /// Promoted creator number.
        pub promoted_creator_num: Option<i64> = "promoted_creator_num",
        /// Sample requested creator number.
        pub sample_requested_creator_num: Option<i64> = "sample_requested_creator_num",
        /// Campaign product detail.
        pub campaign_product_detail: Option<CampaignProductDetail> = "campaign_product_detail",
    }
}

record! {
    /// Campaign product detail: `campaign_product_statistic.campaign_product_detail`.
    pub struct CampaignProductDetail {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Product status.
        pub product_status: Option<SmolStr> = "product_status",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// Product stock count.
        pub product_stock_count: Option<SmolStr> = "product_stock_count",
        /// Total commission percent.
        pub total_commission_percent: Option<Rate> = "total_commission_percent",
        /// Creator commission percent.
        pub creator_commission_percent: Option<Rate> = "creator_commission_percent",
        /// Partner commission percent.
        pub partner_commission_percent: Option<Rate> = "partner_commission_percent",
        /// Plan commission percent.
        pub plan_commission_percent: Option<Rate> = "plan_commission_percent",
        /// Product price.
        pub product_price: Option<ProductPrice> = "product_price",
        /// Product thumbnail.
        pub product_thumbnail: Option<ProductThumbnail> = "product_thumbnail",
        /// Indicator data.
        pub indicator_data: Option<IndicatorData> = "indicator_data",
    }
}

record! {
    /// Indicator data: `campaign_product_statistic.campaign_product_detail.indicator_data`.
    pub struct IndicatorData {
        /// Paid order number.
        pub paid_order_num: Option<SmolStr> = "paid_order_num",
        /// Actual order number.
        pub actual_order_num: Option<SmolStr> = "actual_order_num",
        /// Estimated amount.
        pub estimated_amount: Option<Decimal> = "estimated_amount",
        /// Actual amount.
        pub actual_amount: Option<Decimal> = "actual_amount",
        /// Estimated partner commission.
        pub estimated_partner_commission: Option<Decimal> = "estimated_partner_commission",
        /// Actual partner commission.
        pub actual_partner_commission: Option<Decimal> = "actual_partner_commission",
        /// Creator sales number.
        pub creator_sales_num: Option<SmolStr> = "creator_sales_num",
        /// Collaborated creators number.
        pub collaborated_creators_num: Option<SmolStr> = "collaborated_creators_num",
        /// Promoted creator number.
        pub promoted_creator_num: Option<SmolStr> = "promoted_creator_num",
        /// Sample requested creator number.
        pub sample_requested_creator_num: Option<SmolStr> = "sample_requested_creator_num",
        ... other_amounts
    }
}

record! {
    /// Product thumbnail: `campaign_product_statistic.campaign_product_detail.product_thumbnail`.
    pub struct ProductThumbnail {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
        /// URL list.
        pub url_list: Vec<SmolStr> = "url_list",
    }
}

record! {
    /// Product price: `campaign_product_statistic.campaign_product_detail.product_price`.
    pub struct ProductPrice {
        /// Min price.
        pub min_price: Option<Decimal> = "min_price",
        /// Max price.
        pub max_price: Option<Decimal> = "max_price",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
    }
}
