// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202409/goods/search`

use crate::api::fbt::search_goods_info::{
    Barcode, GoodSku, HandlingMethod, MerchantDeclarationInfo, WarehouseConfirmationInfo,
};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ProductId, SkuId};
use smol_str::SmolStr;

operation! {
    /// Search goods info.
    ///
    /// `POST /fbt/202409/goods/search`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SearchGoodsInfo -> SearchGoodsInfoResponse;
    "fbt" "SearchGoodsInfo" "202409" Post "/fbt/202409/goods/search"
        cipher true Read Json [] older true;
    new(page_size: i64) {
        page_size: page_size, page_token: None, goods_ids: Vec::new(), product_ids: Vec::new(), reference_codes:
        Vec::new(), sku_ids: Vec::new(),
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Goods ids.
    body goods_ids: Vec<ApiId> = "goods_ids" => with_goods_ids(Vec<ApiId>);
    /// Product ids.
    body product_ids: Vec<ProductId> = "product_ids" => with_product_ids(Vec<ProductId>);
    /// Reference codes.
    body reference_codes: Vec<SmolStr> = "reference_codes" => with_reference_codes(Vec<SmolStr>);
    /// SKU ids.
    body sku_ids: Vec<SkuId> = "sku_ids" => with_sku_ids(Vec<SkuId>);
}

paged! { SearchGoodsInfo: GoodV202409; token page_token; rows goods; total total_count; }

record! {
    /// Search goods info response: `data`.
    pub struct SearchGoodsInfoResponse {
        /// Goods.
        pub goods: Vec<GoodV202409> = "goods",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Good v202409: `good`.
    pub struct GoodV202409 {
        /// Barcodes.
        pub barcodes: Vec<Barcode> = "barcodes",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Image URL.
        pub image_url: Option<SmolStr> = "image_url",
        /// Lot expiration info.
        pub lot_expiration_info: Option<GoodLotExpirationInfo> = "lot_expiration_info",
        /// Merchant declaration info.
        pub merchant_declaration_info: Option<MerchantDeclarationInfo> = "merchant_declaration_info",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Reference code.
        pub reference_code: Option<SmolStr> = "reference_code",
        /// SKUs.
        pub skus: Vec<GoodSku> = "skus",
        /// Warehouse confirmation info.
        pub warehouse_confirmation_info: Option<WarehouseConfirmationInfo> = "warehouse_confirmation_info",
    }
}

record! {
    /// Good lot expiration info: `good.lot_expiration_info`.
    pub struct GoodLotExpirationInfo {
        /// Addresses.
        pub addresses: Option<LotExpirationInfoAddress> = "addresses",
        /// Expiration alert days.
        pub expiration_alert_days: Option<i64> = "expiration_alert_days",
        /// Handling method.
        pub handling_method: Option<HandlingMethod> = "handling_method",
        /// Inbound cutoff days.
        pub inbound_cutoff_days: Option<i64> = "inbound_cutoff_days",
        /// Is expiration management.
        pub is_expiration_management: Option<bool> = "is_expiration_management",
        /// Is lot control.
        pub is_lot_control: Option<bool> = "is_lot_control",
        /// Return cycle.
        pub return_cycle: Option<ReturnCycle> = "return_cycle",
        /// Sales cutoff days.
        pub sales_cutoff_days: Option<i64> = "sales_cutoff_days",
        /// Shelf life days.
        pub shelf_life_days: Option<i64> = "shelf_life_days",
    }
}

record! {
    /// Lot expiration info address: `good.lot_expiration_info.address`.
    pub struct LotExpirationInfoAddress {
        /// Address line 1.
        pub address_line_1: Option<SmolStr> = "address_line_1",
        /// Address line 2.
        pub address_line_2: Option<SmolStr> = "address_line_2",
        /// Address line 3.
        pub address_line_3: Option<SmolStr> = "address_line_3",
        /// City.
        pub city: Option<SmolStr> = "city",
        /// District.
        pub district: Option<SmolStr> = "district",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Phone number.
        pub phone_number: Option<SmolStr> = "phone_number",
        /// Postal code.
        pub postal_code: Option<SmolStr> = "postal_code",
        /// Region code.
        pub region_code: Option<SmolStr> = "region_code",
        /// State.
        pub state: Option<SmolStr> = "state",
    }
}

words! {
    /// Return cycle.
    pub enum ReturnCycle {
        OnceAWeek = "ONCE_A_WEEK",
        OnceAMonth = "ONCE_A_MONTH",
        OnceAQuarter = "ONCE_A_QUARTER",
    }
}
