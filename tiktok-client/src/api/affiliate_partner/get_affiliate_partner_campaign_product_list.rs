// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_partner/202405/campaigns/{campaign_id}/products`

use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ApiMoney, ProductId, SkuId};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get affiliate partner campaign product list.
    ///
    /// `GET /affiliate_partner/202405/campaigns/{campaign_id}/products`. Does not take `shop_cipher`.
    pub struct GetAffiliatePartnerCampaignProductList -> GetAffiliatePartnerCampaignProductListResponse;
    "affiliate_partner" "getAffiliatePartnerCampaignProductList" "202405" Get "/affiliate_partner/202405/campaigns/{campaign_id}/products"
        cipher false Read None [] older false;
    new(campaign_id: impl Into<ApiId>, category_asset_cipher: impl Into<SmolStr>, page_size: i64) {
        campaign_id: campaign_id.into(), category_asset_cipher: category_asset_cipher.into(), page_size:
        page_size, page_token: None, review_status: None, product_name: None, product_id: None, shop_name: None,
        category_id: None,
    }
    /// Campaign id. Required.
    path campaign_id: ApiId = "campaign_id";
    /// Category asset cipher: names the market and category of a partner. Required.
    query category_asset_cipher: SmolStr = "category_asset_cipher";
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Review status.
    query review_status: Option<SmolStr> = "review_status" => with_review_status(SmolStr);
    /// Product name.
    query product_name: Option<SmolStr> = "product_name" => with_product_name(SmolStr);
    /// Product id.
    query product_id: Option<ProductId> = "product_id" => with_product_id(ProductId);
    /// Shop name.
    query shop_name: Option<SmolStr> = "shop_name" => with_shop_name(SmolStr);
    /// Category id.
    query category_id: Option<ApiId> = "category_id" => with_category_id(ApiId);
}

paged! { GetAffiliatePartnerCampaignProductList: Product; token page_token; rows products; total total_count; }

record! {
    /// Get affiliate partner campaign product list response: `data`.
    pub struct GetAffiliatePartnerCampaignProductListResponse {
        /// Products.
        pub products: Vec<Product> = "products",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Product: `product`.
    pub struct Product {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Review status.
        pub review_status: Option<SmolStr> = "review_status",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Main image URL.
        pub main_image_url: Option<SmolStr> = "main_image_url",
        /// Lowest price.
        pub lowest_price: Option<ApiMoney> = "lowest_price",
        /// Highest price.
        pub highest_price: Option<ApiMoney> = "highest_price",
        /// Inventory.
        pub inventory: Option<i64> = "inventory",
        /// Shop name.
        pub shop_name: Option<SmolStr> = "shop_name",
        /// Total commission rate.
        pub total_commission_rate: Option<Decimal> = "total_commission_rate",
        /// Creator commission rate.
        pub creator_commission_rate: Option<Decimal> = "creator_commission_rate",
        /// Partner commission rate.
        pub partner_commission_rate: Option<Decimal> = "partner_commission_rate",
        /// Open collaboration commission rate.
        pub open_collaboration_commission_rate: Option<Decimal> = "open_collaboration_commission_rate",
        /// Is available.
        pub is_available: Option<bool> = "is_available",
        /// Product sales.
        pub product_sales: Option<i64> = "product_sales",
        /// Category.
        pub category: Option<ProductCategory> = "category",
        /// Sample quota.
        pub sample_quota: Option<i64> = "sample_quota",
        /// SKU information list.
        pub sku_information_list: Vec<SkuInformationList> = "sku_information_list",
        /// Product description.
        pub product_description: Option<SmolStr> = "product_description",
        ... other_amounts
    }
}

record! {
    /// SKU information list: `product.sku_information_list`.
    pub struct SkuInformationList {
        /// SKU name.
        pub sku_name: Option<SmolStr> = "sku_name",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Inventory.
        pub inventory: Option<Inventory> = "inventory",
        /// Base price.
        pub base_price: Option<BasePrice> = "base_price",
        /// Region prices.
        pub region_prices: Vec<RegionPrice> = "region_prices",
        /// Properties.
        pub properties: Vec<Property> = "properties",
    }
}

record! {
    /// Property: `product.sku_information_list.property`.
    pub struct Property {
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Value name.
        pub value_name: Option<SmolStr> = "value_name",
    }
}

record! {
    /// Region price: `product.sku_information_list.region_price`.
    pub struct RegionPrice {
        /// Region code.
        pub region_code: Option<SmolStr> = "region_code",
        /// Currency.
        pub currency: Option<Currency> = "currency",
        /// List price.
        pub list_price: Option<Decimal> = "list_price",
        /// Sale price: price of one piece after the seller's discount.
        pub sale_price: Option<Decimal> = "sale_price",
        /// Localized dutiable price.
        pub localized_dutiable_price: Option<Decimal> = "localized_dutiable_price",
    }
}

record! {
    /// Base price: `product.sku_information_list.base_price`.
    pub struct BasePrice {
        /// Region code.
        pub region_code: Option<SmolStr> = "region_code",
        /// Currency.
        pub currency: Option<Currency> = "currency",
        /// List price.
        pub list_price: Option<Decimal> = "list_price",
        /// Sale price: price of one piece after the seller's discount.
        pub sale_price: Option<Decimal> = "sale_price",
        /// Localized dutiable price.
        pub localized_dutiable_price: Option<Decimal> = "localized_dutiable_price",
    }
}

record! {
    /// Inventory: `product.sku_information_list.inventory`.
    pub struct Inventory {
        /// Available quantity.
        pub available_quantity: Option<i64> = "available_quantity",
    }
}

record! {
    /// Product category: `product.category`.
    pub struct ProductCategory {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}

words! {
    /// Currency.
    pub enum Currency {
        Brl = "BRL",
        Eur = "EUR",
        Gbp = "GBP",
        Idr = "IDR",
        Jpy = "JPY",
        Mxn = "MXN",
        Myr = "MYR",
        Php = "PHP",
        Sgd = "SGD",
        Thb = "THB",
        Usd = "USD",
        Vnd = "VND",
    }
}
