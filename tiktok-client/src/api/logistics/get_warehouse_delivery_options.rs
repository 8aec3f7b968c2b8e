// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /logistics/202309/warehouses/{warehouse_id}/delivery_options`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, WarehouseId};
use smol_str::SmolStr;

operation! {
    /// Get warehouse delivery options.
    ///
    /// `GET /logistics/202309/warehouses/{warehouse_id}/delivery_options`. Takes `shop_cipher`.
    pub struct GetWarehouseDeliveryOptions -> GetWarehouseDeliveryOptionsResponse;
    "logistics" "getWarehouseDeliveryOptions" "202309" Get "/logistics/202309/warehouses/{warehouse_id}/delivery_options"
        cipher true Read None ["seller.logistics"] older false;
    new(warehouse_id: WarehouseId) {
        warehouse_id: warehouse_id, scope: None,
    }
    /// Warehouse id. Required.
    path warehouse_id: WarehouseId = "warehouse_id";
    /// Scope.
    query scope: Option<SmolStr> = "scope" => with_scope(SmolStr);
}

record! {
    /// Get warehouse delivery options response: `data`.
    pub struct GetWarehouseDeliveryOptionsResponse {
        /// Delivery options.
        pub delivery_options: Vec<DeliveryOption> = "delivery_options",
    }
}

record! {
    /// Delivery option: `delivery_option`.
    pub struct DeliveryOption {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Type.
        pub type_: Option<DeliveryOptionType> = "type",
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// Dimension limit.
        pub dimension_limit: Option<DimensionLimit> = "dimension_limit",
        /// Weight limit.
        pub weight_limit: Option<WeightLimit> = "weight_limit",
        /// Platform.
        pub platform: Vec<DeliveryOptionPlatform> = "platform",
    }
}

record! {
    /// Weight limit: `delivery_option.weight_limit`.
    pub struct WeightLimit {
        /// Max weight.
        pub max_weight: Option<i64> = "max_weight",
        /// Min weight.
        pub min_weight: Option<i64> = "min_weight",
        /// Unit.
        pub unit: Option<WeightLimitUnit> = "unit",
    }
}

record! {
    /// Dimension limit: `delivery_option.dimension_limit`.
    pub struct DimensionLimit {
        /// Max height.
        pub max_height: Option<i64> = "max_height",
        /// Max length.
        pub max_length: Option<i64> = "max_length",
        /// Max width.
        pub max_width: Option<i64> = "max_width",
        /// Unit.
        pub unit: Option<DimensionLimitUnit> = "unit",
    }
}

words! {
    /// Delivery option type.
    pub enum DeliveryOptionType {
        Standard = "STANDARD",
        Express = "EXPRESS",
        Economy = "ECONOMY",
        SendBySeller = "SEND_BY_SELLER",
        Instant = "INSTANT",
        Sameday = "SAMEDAY",
        Nextday = "NEXTDAY",
        Cargo = "CARGO",
    }
}

words! {
    /// Dimension limit unit.
    pub enum DimensionLimitUnit {
        Cm = "CM",
        Inch = "INCH",
    }
}

words! {
    /// Weight limit unit.
    pub enum WeightLimitUnit {
        Gram = "GRAM",
        Pound = "POUND",
        Ounce = "OUNCE",
        Kilogram = "KILOGRAM",
    }
}

words! {
    /// Delivery option platform.
    pub enum DeliveryOptionPlatform {
        TiktokShop = "TIKTOK_SHOP",
        Tokopedia = "TOKOPEDIA",
    }
}
