// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `fulfillment` share.

use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, LineId, OrderId, PackageId, SkuId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

record! {
    /// Shipping info list input: `shipping_info_list`.
    pub struct ShippingInfoListInput {
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
        /// Shipping provider id.
        pub shipping_provider_id: Option<ApiId> = "shipping_provider_id",
        /// Note.
        pub note: Option<SmolStr> = "note",
    }
}

record! {
    /// Pickup slot: `pickup_slot`.
    pub struct PickupSlot {
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
        /// Avaliable.
        pub avaliable: Option<bool> = "avaliable",
    }
}

record! {
    /// Order: `order`.
    pub struct Order {
        /// Id.
        pub id: Option<OrderId> = "id",
        /// SKUs. The platform gives it up.
        pub skus: Vec<Sku> = "skus",
    }
}

record! {
    /// SKU: `order.sku`.
    pub struct Sku {
        /// Id. The platform gives it up.
        pub id: Option<SkuId> = "id",
        /// Name. The platform gives it up.
        pub name: Option<SmolStr> = "name",
        /// Image URL. The platform gives it up.
        pub image_url: Option<SmolStr> = "image_url",
        /// Quantity. The platform gives it up.
        pub quantity: Option<i64> = "quantity",
    }
}

record! {
    /// Weight: `weight`.
    pub struct Weight {
        /// Value.
        pub value: Option<SmolStr> = "value",
        /// Unit.
        pub unit: Option<WeightUnit> = "unit",
    }
}

record! {
    /// Dimension: `dimension`.
    pub struct Dimension {
        /// Length.
        pub length: Option<SmolStr> = "length",
        /// Width.
        pub width: Option<SmolStr> = "width",
        /// Height.
        pub height: Option<SmolStr> = "height",
        /// Unit.
        pub unit: Option<DimensionUnit> = "unit",
    }
}

record! {
    /// Create first mile bundle error: `error`.
    pub struct CreateFirstMileBundleError {
        /// Code.
        pub code: Option<i64> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// Detail.
        pub detail: Option<CreateFirstMileBundleErrorDetail> = "detail",
    }
}

record! {
    /// Create first mile bundle error detail: `error.detail`.
    pub struct CreateFirstMileBundleErrorDetail {
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
    }
}

record! {
    /// Order line list input: `splittable_groups_v2.order_line_list`.
    pub struct OrderLineListInput {
        /// Order line id.
        pub order_line_id: Option<LineId> = "order_line_id",
        /// Sub item id.
        pub sub_item_id: Option<ApiId> = "sub_item_id",
    }
}

record! {
    /// Package: `package`.
    pub struct Package {
        /// Id.
        pub id: Option<PackageId> = "id",
        /// Order ids.
        pub order_ids: Vec<OrderId> = "order_ids",
    }
}

record! {
    /// Batch ship packages error: `error`.
    pub struct BatchShipPackagesError {
        /// Code.
        pub code: Option<i64> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// Detail.
        pub detail: Option<ErrorDetail> = "detail",
    }
}

record! {
    /// Error detail: `error.detail`.
    pub struct ErrorDetail {
        /// Package id.
        pub package_id: Option<PackageId> = "package_id",
        /// Order ids.
        pub order_ids: Vec<OrderId> = "order_ids",
    }
}

record! {
    /// Self shipment input: `package.self_shipment`.
    pub struct SelfShipmentInput {
        /// Tracking number. Required.
        pub tracking_number: Option<SmolStr> = "tracking_number",
        /// Shipping provider id. Required.
        pub shipping_provider_id: Option<ApiId> = "shipping_provider_id",
    }
}

record! {
    /// Pickup slot input: `package.pickup_slot`.
    pub struct PickupSlotInput {
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
    }
}

words! {
    /// Handover method.
    pub enum HandoverMethod {
        DropOff = "DROP_OFF",
        Pickup = "PICKUP",
    }
}

words! {
    /// Dimension unit.
    pub enum DimensionUnit {
        Cm = "CM",
        Inch = "INCH",
    }
}

words! {
    /// Weight unit.
    pub enum WeightUnit {
        Gram = "GRAM",
        Pound = "POUND",
    }
}

words! {
    /// Package status.
    pub enum PackageStatus {
        ToFulfill = "TO_FULFILL",
        Processing = "PROCESSING",
        Fulfilling = "FULFILLING",
        Completed = "COMPLETED",
        Cancelled = "CANCELLED",
    }
}
