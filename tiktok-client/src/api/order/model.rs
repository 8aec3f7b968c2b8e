// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `order` share.

use crate::types::record::record;
use crate::types::words::words;
use crate::types::{
    ApiId, BuyerId, CurrencyCode, LineId, LiveSessionId, OrderId, PackageId, ProductId, Rate, SkuId, WarehouseId,
};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

record! {
    /// Order: `order`.
    pub struct Order {
        /// Id.
        pub id: Option<OrderId> = "id",
        /// Cancellation initiator: who asked for the cancellation; absent on orders that are not cancelled.
        pub cancellation_initiator: Option<CancellationInitiator> = "cancellation_initiator",
        /// Shipping provider.
        pub shipping_provider: Option<SmolStr> = "shipping_provider",
        /// Shipping provider id.
        pub shipping_provider_id: Option<ApiId> = "shipping_provider_id",
        /// User id.
        pub user_id: Option<BuyerId> = "user_id",
        /// Status.
        pub status: Option<OrderStatus> = "status",
        /// RTS time: handed over to the carrier by the seller's account.
        pub rts_time: Option<DateTime<Utc>> = "rts_time",
        /// Payment.
        pub payment: Option<Payment> = "payment",
        /// Recipient address.
        pub recipient_address: Option<RecipientAddress> = "recipient_address",
        /// Buyer message.
        pub buyer_message: Option<SmolStr> = "buyer_message",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
        /// Cancel reason: reason in the language of the market; group by codes where there are any.
        pub cancel_reason: Option<SmolStr> = "cancel_reason",
        /// RTS SLA time: latest time to hand the parcel over.
        pub rts_sla_time: Option<DateTime<Utc>> = "rts_sla_time",
        /// Paid time: absent or 0 before payment, and for cash on delivery.
        pub paid_time: Option<DateTime<Utc>> = "paid_time",
        /// Fulfillment type.
        pub fulfillment_type: Option<FulfillmentType> = "fulfillment_type",
        /// Seller note.
        pub seller_note: Option<SmolStr> = "seller_note",
        /// TTS SLA time: latest time for the carrier's first scan.
        pub tts_sla_time: Option<DateTime<Utc>> = "tts_sla_time",
        /// Cancel order SLA time: when the platform cancels the order if nothing happens.
        pub cancel_order_sla_time: Option<DateTime<Utc>> = "cancel_order_sla_time",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Packages.
        pub packages: Vec<Package> = "packages",
        /// Delivery type.
        pub delivery_type: Option<DeliveryType> = "delivery_type",
        /// Is sample order: samples for creators are no sales.
        pub is_sample_order: Option<bool> = "is_sample_order",
        /// Warehouse id.
        pub warehouse_id: Option<WarehouseId> = "warehouse_id",
        /// Split or combine tag.
        pub split_or_combine_tag: Option<SplitOrCombineTag> = "split_or_combine_tag",
        /// Has updated recipient address.
        pub has_updated_recipient_address: Option<bool> = "has_updated_recipient_address",
        /// CPF.
        pub cpf: Option<SmolStr> = "cpf",
        /// Delivery option id.
        pub delivery_option_id: Option<ApiId> = "delivery_option_id",
        /// Delivery SLA time: latest time of delivery promised to the buyer.
        pub delivery_sla_time: Option<DateTime<Utc>> = "delivery_sla_time",
        /// Payment method name.
        pub payment_method_name: Option<SmolStr> = "payment_method_name",
        /// Payment card type.
        pub payment_card_type: Option<SmolStr> = "payment_card_type",
        /// Channel entity national registry id.
        pub channel_entity_national_registry_id: Option<ApiId> = "channel_entity_national_registry_id",
        /// Payment method code.
        pub payment_method_code: Option<SmolStr> = "payment_method_code",
        /// Payment auth code.
        pub payment_auth_code: Option<SmolStr> = "payment_auth_code",
        /// Shipping due time: latest time to ship.
        pub shipping_due_time: Option<DateTime<Utc>> = "shipping_due_time",
        /// Line items.
        pub line_items: Vec<OrderLineItem> = "line_items",
        /// Shipping type.
        pub shipping_type: Option<ShippingType> = "shipping_type",
        /// Buyer email: a relay address, not the buyer's own.
        pub buyer_email: Option<SmolStr> = "buyer_email",
        /// Delivery time.
        pub delivery_time: Option<DateTime<Utc>> = "delivery_time",
        /// Need upload invoice.
        pub need_upload_invoice: Option<SmolStr> = "need_upload_invoice",
        /// Is COD: paid in cash on delivery.
        pub is_cod: Option<bool> = "is_cod",
        /// Request cancel time.
        pub request_cancel_time: Option<DateTime<Utc>> = "request_cancel_time",
        /// Delivery option required delivery time.
        pub delivery_option_required_delivery_time: Option<DateTime<Utc>> = "delivery_option_required_delivery_time",
        /// Delivery option name.
        pub delivery_option_name: Option<SmolStr> = "delivery_option_name",
        /// Is buyer request cancel.
        pub is_buyer_request_cancel: Option<bool> = "is_buyer_request_cancel",
        /// Delivery due time: latest time of delivery.
        pub delivery_due_time: Option<DateTime<Utc>> = "delivery_due_time",
        /// Collection time.
        pub collection_time: Option<DateTime<Utc>> = "collection_time",
        /// Is on hold order: waits while the buyer may still cancel without asking.
        pub is_on_hold_order: Option<bool> = "is_on_hold_order",
        /// Cancel time.
        pub cancel_time: Option<DateTime<Utc>> = "cancel_time",
        /// Is replacement order: sent in place of another order; no sale.
        pub is_replacement_order: Option<bool> = "is_replacement_order",
        /// Replaced order id.
        pub replaced_order_id: Option<OrderId> = "replaced_order_id",
        /// Collection due time: latest time for the carrier to collect.
        pub collection_due_time: Option<DateTime<Utc>> = "collection_due_time",
        /// Pick up cut off time.
        pub pick_up_cut_off_time: Option<DateTime<Utc>> = "pick_up_cut_off_time",
        /// Fast dispatch SLA time.
        pub fast_dispatch_sla_time: Option<DateTime<Utc>> = "fast_dispatch_sla_time",
        /// Commerce platform.
        pub commerce_platform: Option<CommercePlatform> = "commerce_platform",
        /// Order type.
        pub order_type: Option<OrderType> = "order_type",
        /// Release date.
        pub release_date: Option<DateTime<Utc>> = "release_date",
        /// Handling duration.
        pub handling_duration: Option<HandlingDuration> = "handling_duration",
        /// Auto combine group id.
        pub auto_combine_group_id: Option<ApiId> = "auto_combine_group_id",
        /// CPF name.
        pub cpf_name: Option<SmolStr> = "cpf_name",
        /// Is exchange order.
        pub is_exchange_order: Option<bool> = "is_exchange_order",
        /// Exchange source order id.
        pub exchange_source_order_id: Option<OrderId> = "exchange_source_order_id",
        /// Is subscription order.
        pub is_subscription_order: Option<bool> = "is_subscription_order",
        /// Is refundable sample.
        pub is_refundable_sample: Option<bool> = "is_refundable_sample",
        /// Authentication required.
        pub authentication_required: Option<bool> = "authentication_required",
        /// Consultation id.
        pub consultation_id: Option<ApiId> = "consultation_id",
        /// Fast delivery program.
        pub fast_delivery_program: Option<FastDeliveryProgram> = "fast_delivery_program",
        /// Buyer nickname.
        pub buyer_nickname: Option<SmolStr> = "buyer_nickname",
        /// Buyer avatar.
        pub buyer_avatar: Option<SmolStr> = "buyer_avatar",
        /// Order rights.
        pub order_rights: Vec<i64> = "order_rights",
        /// Fulfillment priority level.
        pub fulfillment_priority_level: Option<i64> = "fulfillment_priority_level",
        /// Recommended shipping time.
        pub recommended_shipping_time: Option<DateTime<Utc>> = "recommended_shipping_time",
        /// Instore pickup SLA time.
        pub instore_pickup_sla_time: Option<DateTime<Utc>> = "instore_pickup_sla_time",
        /// Fast RTS SLA time.
        pub fast_rts_sla_time: Option<DateTime<Utc>> = "fast_rts_sla_time",
        /// Fast collection SLA time.
        pub fast_collection_sla_time: Option<DateTime<Utc>> = "fast_collection_sla_time",
    }
}

record! {
    /// Handling duration: `order.handling_duration`.
    pub struct HandlingDuration {
        /// Days.
        pub days: Option<i64> = "days",
        /// Type.
        pub type_: Option<HandlingDurationType> = "type",
    }
}

record! {
    /// Order line item: `order.line_item`.
    pub struct OrderLineItem {
        /// Id.
        pub id: Option<LineId> = "id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Combined listing SKUs.
        pub combined_listing_skus: Vec<CombinedListingSku> = "combined_listing_skus",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// SKU name.
        pub sku_name: Option<SmolStr> = "sku_name",
        /// SKU image.
        pub sku_image: Option<SmolStr> = "sku_image",
        /// Original price: list price of one piece.
        pub original_price: Option<Decimal> = "original_price",
        /// Sale price: price of one piece after the seller's discount.
        pub sale_price: Option<Decimal> = "sale_price",
        /// Pfand fee.
        pub pfand_fee: Option<Decimal> = "pfand_fee",
        /// Platform discount: share of the discount that the platform bears.
        pub platform_discount: Option<Decimal> = "platform_discount",
        /// Display status.
        pub display_status: Option<DisplayStatus> = "display_status",
        /// Cancel user.
        pub cancel_user: Option<CancelUser> = "cancel_user",
        /// SKU type. The platform gives it up.
        pub sku_type: Option<SkuType> = "sku_type",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// Shipping provider id.
        pub shipping_provider_id: Option<ApiId> = "shipping_provider_id",
        /// Seller discount: share of the discount that the seller bears.
        pub seller_discount: Option<Decimal> = "seller_discount",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Package id.
        pub package_id: Option<PackageId> = "package_id",
        /// RTS time: handed over to the carrier by the seller's account.
        pub rts_time: Option<DateTime<Utc>> = "rts_time",
        /// Item tax.
        pub item_tax: Vec<ItemTax> = "item_tax",
        /// Package status.
        pub package_status: Option<PackageStatus> = "package_status",
        /// Shipping provider name.
        pub shipping_provider_name: Option<SmolStr> = "shipping_provider_name",
        /// Is gift.
        pub is_gift: Option<bool> = "is_gift",
        /// Cancel reason: reason in the language of the market; group by codes where there are any.
        pub cancel_reason: Option<SmolStr> = "cancel_reason",
        /// Small order fee.
        pub small_order_fee: Option<Decimal> = "small_order_fee",
        /// Retail delivery fee.
        pub retail_delivery_fee: Option<Decimal> = "retail_delivery_fee",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
        /// Buyer service fee.
        pub buyer_service_fee: Option<Decimal> = "buyer_service_fee",
        /// Handling duration days. The platform gives it up.
        pub handling_duration_days: Option<SmolStr> = "handling_duration_days",
        /// Is dangerous good.
        pub is_dangerous_good: Option<bool> = "is_dangerous_good",
        /// Needs prescription.
        pub needs_prescription: Option<bool> = "needs_prescription",
        /// Gift retail price.
        pub gift_retail_price: Option<Decimal> = "gift_retail_price",
        /// Is unboxing item.
        pub is_unboxing_item: Option<bool> = "is_unboxing_item",
        /// Unboxing SKU code.
        pub unboxing_sku_code: Option<SmolStr> = "unboxing_sku_code",
        /// Unboxing case list.
        pub unboxing_case_list: Vec<UnboxingCaseList> = "unboxing_case_list",
        /// Sub item info.
        pub sub_item_info: Vec<SubItemInfo> = "sub_item_info",
        /// Distance shipping fee.
        pub distance_shipping_fee: Option<Decimal> = "distance_shipping_fee",
        /// Distance fee.
        pub distance_fee: Option<Decimal> = "distance_fee",
        /// Shipping VAT amount.
        pub shipping_vat_amount: Option<Decimal> = "shipping_vat_amount",
        /// Shipping VAT rate.
        pub shipping_vat_rate: Option<Rate> = "shipping_vat_rate",
        /// Is POD customized.
        pub is_pod_customized: Option<bool> = "is_pod_customized",
        /// POD info id.
        pub pod_info_id: Option<ApiId> = "pod_info_id",
        /// Room id: LIVE session in which the piece was sold.
        pub room_id: Option<LiveSessionId> = "room_id",
        /// Product listing type.
        pub product_listing_type: Option<SmolStr> = "product_listing_type",
        ... other_amounts
    }
}

record! {
    /// Sub item info: `order.line_item.sub_item_info`.
    pub struct SubItemInfo {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Display status.
        pub display_status: Option<DisplayStatus> = "display_status",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// SKU image.
        pub sku_image: Option<SmolStr> = "sku_image",
        /// SKU name.
        pub sku_name: Option<SmolStr> = "sku_name",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Sale price: price of one piece after the seller's discount.
        pub sale_price: Option<Decimal> = "sale_price",
        /// Platform discount: share of the discount that the platform bears.
        pub platform_discount: Option<Decimal> = "platform_discount",
        /// Seller discount: share of the discount that the seller bears.
        pub seller_discount: Option<Decimal> = "seller_discount",
        /// Cancel reason: reason in the language of the market; group by codes where there are any.
        pub cancel_reason: Option<SmolStr> = "cancel_reason",
        /// Original price: list price of one piece.
        pub original_price: Option<Decimal> = "original_price",
        /// RTS time: handed over to the carrier by the seller's account.
        pub rts_time: Option<DateTime<Utc>> = "rts_time",
        /// Package status.
        pub package_status: Option<PackageStatus> = "package_status",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Shipping provider name.
        pub shipping_provider_name: Option<SmolStr> = "shipping_provider_name",
        /// Cancel user.
        pub cancel_user: Option<CancelUser> = "cancel_user",
        /// Shipping provider id.
        pub shipping_provider_id: Option<ApiId> = "shipping_provider_id",
        /// Item tax.
        pub item_tax: Vec<ItemTax> = "item_tax",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
        /// Package id.
        pub package_id: Option<PackageId> = "package_id",
        /// Retail delivery fee.
        pub retail_delivery_fee: Option<Decimal> = "retail_delivery_fee",
        /// Is dangerous good.
        pub is_dangerous_good: Option<bool> = "is_dangerous_good",
        /// Warehouse id.
        pub warehouse_id: Option<WarehouseId> = "warehouse_id",
        ... other_amounts
    }
}

record! {
    /// Unboxing case list: `order.line_item.unboxing_case_list`.
    pub struct UnboxingCaseList {
        /// Unbox SKU.
        pub unbox_sku: Option<SmolStr> = "unbox_sku",
        /// Unbox SKU type.
        pub unbox_sku_type: Option<SmolStr> = "unbox_sku_type",
    }
}

record! {
    /// Item tax: `order.line_item.item_tax`.
    pub struct ItemTax {
        /// Tax type.
        pub tax_type: Option<SmolStr> = "tax_type",
        /// Tax amount.
        pub tax_amount: Option<Decimal> = "tax_amount",
        /// Tax rate.
        pub tax_rate: Option<Rate> = "tax_rate",
    }
}

record! {
    /// Combined listing SKU: `order.line_item.combined_listing_sku`.
    pub struct CombinedListingSku {
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// SKU count.
        pub sku_count: Option<i64> = "sku_count",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
    }
}

record! {
    /// Package: `order.package`.
    pub struct Package {
        /// Id.
        pub id: Option<PackageId> = "id",
    }
}

record! {
    /// Recipient address: `order.recipient_address`.
    pub struct RecipientAddress {
        /// Full address.
        pub full_address: Option<SmolStr> = "full_address",
        /// Phone number.
        pub phone_number: Option<SmolStr> = "phone_number",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// First name.
        pub first_name: Option<SmolStr> = "first_name",
        /// Last name.
        pub last_name: Option<SmolStr> = "last_name",
        /// First name local script.
        pub first_name_local_script: Option<SmolStr> = "first_name_local_script",
        /// Last name local script.
        pub last_name_local_script: Option<SmolStr> = "last_name_local_script",
        /// Region code.
        pub region_code: Option<SmolStr> = "region_code",
        /// Postal code.
        pub postal_code: Option<SmolStr> = "postal_code",
        /// Post town.
        pub post_town: Option<SmolStr> = "post_town",
        /// Address line1.
        pub address_line1: Option<SmolStr> = "address_line1",
        /// Address line2.
        pub address_line2: Option<SmolStr> = "address_line2",
        /// Address line3.
        pub address_line3: Option<SmolStr> = "address_line3",
        /// Address line4.
        pub address_line4: Option<SmolStr> = "address_line4",
        /// District info.
        pub district_info: Vec<DistrictInfo> = "district_info",
        /// Delivery preferences.
        pub delivery_preferences: Option<DeliveryPreference> = "delivery_preferences",
        /// Address detail.
        pub address_detail: Option<SmolStr> = "address_detail",
    }
}

record! {
    /// Delivery preference: `order.recipient_address.delivery_preference`.
    pub struct DeliveryPreference {
        /// Drop off location.
        pub drop_off_location: Option<SmolStr> = "drop_off_location",
    }
}

record! {
    /// District info: `order.recipient_address.district_info`.
    pub struct DistrictInfo {
        /// Address level name.
        pub address_level_name: Option<SmolStr> = "address_level_name",
        /// Address name.
        pub address_name: Option<SmolStr> = "address_name",
        /// Address level.
        pub address_level: Option<SmolStr> = "address_level",
        /// ISO code.
        pub iso_code: Option<SmolStr> = "iso_code",
    }
}

record! {
    /// Payment: `order.payment`.
    pub struct Payment {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Sub total: goods after seller and platform discounts.
        pub sub_total: Option<Decimal> = "sub_total",
        /// Shipping fee: shipping after discounts, unless stated otherwise.
        pub shipping_fee: Option<Decimal> = "shipping_fee",
        /// Seller discount: share of the discount that the seller bears.
        pub seller_discount: Option<Decimal> = "seller_discount",
        /// Platform discount: share of the discount that the platform bears.
        pub platform_discount: Option<Decimal> = "platform_discount",
        /// Payment platform discount.
        pub payment_platform_discount: Option<Decimal> = "payment_platform_discount",
        /// Payment discount service fee.
        pub payment_discount_service_fee: Option<Decimal> = "payment_discount_service_fee",
        /// Total amount: what the buyer pays in all.
        pub total_amount: Option<Decimal> = "total_amount",
        /// Original total product price: goods at list price.
        pub original_total_product_price: Option<Decimal> = "original_total_product_price",
        /// Original shipping fee: shipping before any discount.
        pub original_shipping_fee: Option<Decimal> = "original_shipping_fee",
        /// Shipping fee seller discount.
        pub shipping_fee_seller_discount: Option<Decimal> = "shipping_fee_seller_discount",
        /// Shipping fee platform discount.
        pub shipping_fee_platform_discount: Option<Decimal> = "shipping_fee_platform_discount",
        /// Shipping fee cofunded discount: borne by the seller first and given back by the platform.
        pub shipping_fee_cofunded_discount: Option<Decimal> = "shipping_fee_cofunded_discount",
        /// Tax.
        pub tax: Option<Decimal> = "tax",
        /// Small order fee.
        pub small_order_fee: Option<Decimal> = "small_order_fee",
        /// Shipping fee tax.
        pub shipping_fee_tax: Option<Decimal> = "shipping_fee_tax",
        /// Product tax.
        pub product_tax: Option<Decimal> = "product_tax",
        /// Retail delivery fee.
        pub retail_delivery_fee: Option<Decimal> = "retail_delivery_fee",
        /// Buyer service fee.
        pub buyer_service_fee: Option<Decimal> = "buyer_service_fee",
        /// Handling fee.
        pub handling_fee: Option<Decimal> = "handling_fee",
        /// Shipping insurance fee.
        pub shipping_insurance_fee: Option<Decimal> = "shipping_insurance_fee",
        /// Item insurance fee.
        pub item_insurance_fee: Option<Decimal> = "item_insurance_fee",
        /// Item insurance tax.
        pub item_insurance_tax: Option<Decimal> = "item_insurance_tax",
        /// Distance shipping fee.
        pub distance_shipping_fee: Option<Decimal> = "distance_shipping_fee",
        /// Distance fee.
        pub distance_fee: Option<Decimal> = "distance_fee",
        ... other_amounts
    }
}

record! {
    /// Line item: `external_order.line_item`.
    pub struct LineItem {
        /// Id.
        pub id: Option<LineId> = "id",
        /// Origin id.
        pub origin_id: Option<ApiId> = "origin_id",
    }
}

record! {
    /// External order: `error.detail.external_order`.
    pub struct ExternalOrder {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Platform.
        pub platform: Option<SmolStr> = "platform",
        /// Line items.
        pub line_items: Vec<LineItem> = "line_items",
    }
}

words! {
    /// Cancellation initiator.
    pub enum CancellationInitiator {
        Seller = "SELLER",
        Buyer = "BUYER",
        System = "SYSTEM",
    }
}

words! {
    /// Order status.
    pub enum OrderStatus {
        Unpaid = "UNPAID",
        OnHold = "ON_HOLD",
        AwaitingShipment = "AWAITING_SHIPMENT",
        PartiallyShipping = "PARTIALLY_SHIPPING",
        AwaitingCollection = "AWAITING_COLLECTION",
        InTransit = "IN_TRANSIT",
        Delivered = "DELIVERED",
        Completed = "COMPLETED",
        Cancelled = "CANCELLED",
        Calcelled = "CALCELLED",
    }
}

words! {
    /// Fulfillment type.
    pub enum FulfillmentType {
        FulfillmentBySeller = "FULFILLMENT_BY_SELLER",
        FulfillmentByTiktok = "FULFILLMENT_BY_TIKTOK",
        FulfillmentByDilayaniTokopedia = "FULFILLMENT_BY_DILAYANI_TOKOPEDIA",
    }
}

words! {
    /// Delivery type.
    pub enum DeliveryType {
        HomeDelivery = "HOME_DELIVERY",
        CollectionPoint = "COLLECTION_POINT",
    }
}

words! {
    /// Split or combine tag.
    pub enum SplitOrCombineTag {
        Combined = "COMBINED",
        Split = "SPLIT",
    }
}

words! {
    /// Display status.
    pub enum DisplayStatus {
        Unpaid = "UNPAID",
        AwaitingShipment = "AWAITING_SHIPMENT",
        AwaitingCollection = "AWAITING_COLLECTION",
        InTransit = "IN_TRANSIT",
        Delivered = "DELIVERED",
        Completed = "COMPLETED",
        Cancelled = "CANCELLED",
    }
}

words! {
    /// Cancel user.
    pub enum CancelUser {
        Buyer = "BUYER",
        Seller = "SELLER",
        Operator = "OPERATOR",
        System = "SYSTEM",
    }
}

words! {
    /// SKU type.
    pub enum SkuType {
        Normal = "NORMAL",
        ZeroLottery = "ZERO_LOTTERY",
        ShopPartner = "SHOP_PARTNER",
        PreOrder = "PRE_ORDER",
        MadeToOrder = "MADE_TO_ORDER",
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

words! {
    /// Shipping type.
    pub enum ShippingType {
        Tiktok = "TIKTOK",
        Seller = "SELLER",
        TiktokDigital = "TIKTOK_DIGITAL",
    }
}

words! {
    /// Commerce platform.
    pub enum CommercePlatform {
        TiktokShop = "TIKTOK_SHOP",
        Tokopedia = "TOKOPEDIA",
    }
}

words! {
    /// Order type.
    pub enum OrderType {
        Normal = "NORMAL",
        ZeroLottery = "ZERO_LOTTERY",
        Auction = "AUCTION",
        PreOrder = "PRE_ORDER",
        MadeToOrder = "MADE_TO_ORDER",
        BackOrder = "BACK_ORDER",
        VirtualOrder = "VIRTUAL_ORDER",
    }
}

words! {
    /// Handling duration type.
    pub enum HandlingDurationType {
        CalendarDay = "CALENDAR_DAY",
        BusinessDay = "BUSINESS_DAY",
    }
}

words! {
    /// Fast delivery program.
    pub enum FastDeliveryProgram {
        N3DayDelivery = "3_DAY_DELIVERY",
        N3DayPotentialShipping = "3_DAY_POTENTIAL_SHIPPING",
        N3DayPotentialTransit = "3_DAY_POTENTIAL_TRANSIT",
    }
}
