// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /fulfillment/202309/packages/{package_id}`

use crate::api::fulfillment::model::{Dimension, HandoverMethod, Order, PackageStatus, PickupSlot, Weight};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, LineId, PackageId, WarehouseId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get package detail.
    ///
    /// `GET /fulfillment/202309/packages/{package_id}`. Takes `shop_cipher`.
    pub struct GetPackageDetail -> GetPackageDetailResponse;
    "fulfillment" "getPackageDetail" "202309" Get "/fulfillment/202309/packages/{package_id}"
        cipher true Read None [] older false;
    new(package_id: PackageId) {
        package_id: package_id,
    }
    /// Package id. Required.
    path package_id: PackageId = "package_id";
}

record! {
    /// Get package detail response: `data`.
    pub struct GetPackageDetailResponse {
        /// Package id.
        pub package_id: Option<PackageId> = "package_id",
        /// Orders.
        pub orders: Vec<Order> = "orders",
        /// Package status.
        pub package_status: Option<PackageStatus> = "package_status",
        /// Package sub status.
        pub package_sub_status: Option<PackageSubStatus> = "package_sub_status",
        /// Ship exception reason.
        pub ship_exception_reason: Option<SmolStr> = "ship_exception_reason",
        /// Split and combine tag.
        pub split_and_combine_tag: Option<SplitAndCombineTag> = "split_and_combine_tag",
        /// Has multi SKUs.
        pub has_multi_skus: Option<bool> = "has_multi_skus",
        /// Note tag.
        pub note_tag: Option<NoteTag> = "note_tag",
        /// Shipping provider name.
        pub shipping_provider_name: Option<SmolStr> = "shipping_provider_name",
        /// Shipping provider id.
        pub shipping_provider_id: Option<ApiId> = "shipping_provider_id",
        /// Shipping type.
        pub shipping_type: Option<ShippingType> = "shipping_type",
        /// Delivery option name.
        pub delivery_option_name: Option<SmolStr> = "delivery_option_name",
        /// Delivery option id.
        pub delivery_option_id: Option<ApiId> = "delivery_option_id",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
        /// Last mile tracking number.
        pub last_mile_tracking_number: Option<SmolStr> = "last_mile_tracking_number",
        /// Pickup slot.
        pub pickup_slot: Option<PickupSlot> = "pickup_slot",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Handover method.
        pub handover_method: Option<HandoverMethod> = "handover_method",
        /// Order line item ids.
        pub order_line_item_ids: Vec<LineId> = "order_line_item_ids",
        /// Recipient address.
        pub recipient_address: Option<RecipientAddress> = "recipient_address",
        /// Sender address.
        pub sender_address: Option<SenderAddress> = "sender_address",
        /// Weight.
        pub weight: Option<Weight> = "weight",
        /// Dimension.
        pub dimension: Option<Dimension> = "dimension",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Insurance.
        pub insurance: Option<Insurance> = "insurance",
        /// Biz extension tags.
        pub biz_extension_tags: Vec<SmolStr> = "biz_extension_tags",
        /// Warehouse id.
        pub warehouse_id: Option<WarehouseId> = "warehouse_id",
    }
}

record! {
    /// Insurance: `insurance`.
    pub struct Insurance {
        /// Is purchased.
        pub is_purchased: Option<bool> = "is_purchased",
        /// Coverage amount.
        pub coverage_amount: Option<Decimal> = "coverage_amount",
        /// Is claim eligible.
        pub is_claim_eligible: Option<bool> = "is_claim_eligible",
        /// Claim status.
        pub claim_status: Option<ClaimStatus> = "claim_status",
    }
}

record! {
    /// Sender address: `sender_address`.
    pub struct SenderAddress {
        /// Full address.
        pub full_address: Option<SmolStr> = "full_address",
        /// Phone number.
        pub phone_number: Option<SmolStr> = "phone_number",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Postal code.
        pub postal_code: Option<SmolStr> = "postal_code",
        /// Address detail.
        pub address_detail: Option<SmolStr> = "address_detail",
        /// Region code.
        pub region_code: Option<SmolStr> = "region_code",
        /// Address line1.
        pub address_line1: Option<SmolStr> = "address_line1",
        /// Address line2.
        pub address_line2: Option<SmolStr> = "address_line2",
        /// Address line3.
        pub address_line3: Option<SmolStr> = "address_line3",
        /// Address line4.
        pub address_line4: Option<SmolStr> = "address_line4",
    }
}

record! {
    /// Recipient address: `recipient_address`.
    pub struct RecipientAddress {
        /// Full address.
        pub full_address: Option<SmolStr> = "full_address",
        /// Phone number.
        pub phone_number: Option<SmolStr> = "phone_number",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Postal code.
        pub postal_code: Option<SmolStr> = "postal_code",
        /// Address detail.
        pub address_detail: Option<SmolStr> = "address_detail",
        /// Region code.
        pub region_code: Option<SmolStr> = "region_code",
        /// Address line1.
        pub address_line1: Option<SmolStr> = "address_line1",
        /// Address line2.
        pub address_line2: Option<SmolStr> = "address_line2",
        /// Address line3.
        pub address_line3: Option<SmolStr> = "address_line3",
        /// Address line4.
        pub address_line4: Option<SmolStr> = "address_line4",
    }
}

words! {
    /// Package sub status.
    pub enum PackageSubStatus {
        Created = "CREATED",
        Issue = "ISSUE",
        Stocking = "STOCKING",
        Rtsing = "RTSING",
        Hbw = "HBW",
        Hbwing = "HBWING",
        TspPending = "TSP_PENDING",
        Rts = "RTS",
        Tts = "TTS",
        Delivered = "DELIVERED",
        ShipException = "SHIP_EXCEPTION",
        PartDeliveredAndException = "PART_DELIVERED_AND_EXCEPTION",
        Cancelled = "CANCELLED",
    }
}

words! {
    /// Split and combine tag.
    pub enum SplitAndCombineTag {
        Default = "DEFAULT",
        Combine = "COMBINE",
        Split = "SPLIT",
    }
}

words! {
    /// Note tag.
    pub enum NoteTag {
        BuyerUnnoted = "BUYER_UNNOTED",
        BuyerNoted = "BUYER_NOTED",
    }
}

words! {
    /// Shipping type.
    pub enum ShippingType {
        Tiktok = "TIKTOK",
        Seller = "SELLER",
    }
}

words! {
    /// Claim status.
    pub enum ClaimStatus {
        NotStarted = "NOT_STARTED",
        ClaimPending = "CLAIM_PENDING",
        Approved = "APPROVED",
        Declined = "DECLINED",
    }
}
