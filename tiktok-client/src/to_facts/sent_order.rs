//! What facts need of an order.

use crate::api::order::{
    CancelUser, CancellationInitiator, CommercePlatform, DisplayStatus, FulfillmentType, Order, OrderLineItem,
    OrderStatus, OrderType, Payment,
};
use crate::types::record::record;
use crate::types::{BuyerId, CurrencyCode, LineId, LiveSessionId, OrderId, PackageId, ProductId, SkuId, WarehouseId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

record! {
    /// What lines need of an order.
    pub(crate) struct Sent {
        /// Id.
        pub id: Option<OrderId> = "id",
        /// User id.
        pub user_id: Option<BuyerId> = "user_id",
        /// Status.
        pub status: Option<OrderStatus> = "status",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Paid time.
        pub paid_time: Option<DateTime<Utc>> = "paid_time",
        /// RTS SLA time.
        pub rts_sla_time: Option<DateTime<Utc>> = "rts_sla_time",
        /// RTS time.
        pub rts_time: Option<DateTime<Utc>> = "rts_time",
        /// TTS SLA time.
        pub tts_sla_time: Option<DateTime<Utc>> = "tts_sla_time",
        /// Collection time.
        pub collection_time: Option<DateTime<Utc>> = "collection_time",
        /// Delivery SLA time.
        pub delivery_sla_time: Option<DateTime<Utc>> = "delivery_sla_time",
        /// Delivery time.
        pub delivery_time: Option<DateTime<Utc>> = "delivery_time",
        /// Cancel time.
        pub cancel_time: Option<DateTime<Utc>> = "cancel_time",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Cancellation initiator.
        pub cancellation_initiator: Option<CancellationInitiator> = "cancellation_initiator",
        /// Cancel reason.
        pub cancel_reason: Option<SmolStr> = "cancel_reason",
        /// Is sample order.
        pub is_sample_order: Option<bool> = "is_sample_order",
        /// Order type.
        pub order_type: Option<OrderType> = "order_type",
        /// Is replacement order.
        pub is_replacement_order: Option<bool> = "is_replacement_order",
        /// Is exchange order.
        pub is_exchange_order: Option<bool> = "is_exchange_order",
        /// Is cod.
        pub is_cod: Option<bool> = "is_cod",
        /// Payment method name.
        pub payment_method_name: Option<SmolStr> = "payment_method_name",
        /// Fulfillment type.
        pub fulfillment_type: Option<FulfillmentType> = "fulfillment_type",
        /// Warehouse id.
        pub warehouse_id: Option<WarehouseId> = "warehouse_id",
        /// Commerce platform.
        pub commerce_platform: Option<CommercePlatform> = "commerce_platform",
        /// Payment.
        pub payment: Option<SentPayment> = "payment",
        /// Recipient address.
        pub recipient_address: Option<SentAddress> = "recipient_address",
        /// Line items.
        pub line_items: Vec<SentLine> = "line_items",
    }
}

record! {
    /// What lines need of the payment.
    pub(crate) struct SentPayment {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Sub total.
        pub sub_total: Option<Decimal> = "sub_total",
        /// Total amount.
        pub total_amount: Option<Decimal> = "total_amount",
        /// Shipping fee.
        pub shipping_fee: Option<Decimal> = "shipping_fee",
        /// Tax.
        pub tax: Option<Decimal> = "tax",
        /// Payment platform discount.
        pub payment_platform_discount: Option<Decimal> = "payment_platform_discount",
        /// Shipping fee seller discount.
        pub shipping_fee_seller_discount: Option<Decimal> = "shipping_fee_seller_discount",
        /// Shipping fee platform discount.
        pub shipping_fee_platform_discount: Option<Decimal> = "shipping_fee_platform_discount",
        /// Small order fee.
        pub small_order_fee: Option<Decimal> = "small_order_fee",
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
        /// Payment discount service fee.
        pub payment_discount_service_fee: Option<Decimal> = "payment_discount_service_fee",
    }
}

record! {
    /// What lines need of the address.
    pub(crate) struct SentAddress {
        /// Region code.
        pub region_code: Option<SmolStr> = "region_code",
    }
}

record! {
    /// What lines need of a piece.
    pub(crate) struct SentLine {
        /// Id.
        pub id: Option<LineId> = "id",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Sku id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Seller sku.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// Original price.
        pub original_price: Option<Decimal> = "original_price",
        /// Seller discount.
        pub seller_discount: Option<Decimal> = "seller_discount",
        /// Platform discount.
        pub platform_discount: Option<Decimal> = "platform_discount",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Display status.
        pub display_status: Option<DisplayStatus> = "display_status",
        /// Cancel user.
        pub cancel_user: Option<CancelUser> = "cancel_user",
        /// Cancel reason.
        pub cancel_reason: Option<SmolStr> = "cancel_reason",
        /// Is gift.
        pub is_gift: Option<bool> = "is_gift",
        /// Room id.
        pub room_id: Option<LiveSessionId> = "room_id",
        /// Package id.
        pub package_id: Option<PackageId> = "package_id",
    }
}

impl From<&Order> for Sent {
    fn from(whole: &Order) -> Self {
        Self {
            id: whole.id.clone(),
            user_id: whole.user_id.clone(),
            status: whole.status.clone(),
            create_time: whole.create_time,
            paid_time: whole.paid_time,
            rts_sla_time: whole.rts_sla_time,
            rts_time: whole.rts_time,
            tts_sla_time: whole.tts_sla_time,
            collection_time: whole.collection_time,
            delivery_sla_time: whole.delivery_sla_time,
            delivery_time: whole.delivery_time,
            cancel_time: whole.cancel_time,
            update_time: whole.update_time,
            cancellation_initiator: whole.cancellation_initiator.clone(),
            cancel_reason: whole.cancel_reason.clone(),
            is_sample_order: whole.is_sample_order,
            order_type: whole.order_type.clone(),
            is_replacement_order: whole.is_replacement_order,
            is_exchange_order: whole.is_exchange_order,
            is_cod: whole.is_cod,
            payment_method_name: whole.payment_method_name.clone(),
            fulfillment_type: whole.fulfillment_type.clone(),
            warehouse_id: whole.warehouse_id.clone(),
            commerce_platform: whole.commerce_platform.clone(),
            payment: whole.payment.as_ref().map(SentPayment::from),
            recipient_address: whole
                .recipient_address
                .as_ref()
                .map(|address| SentAddress { region_code: address.region_code.clone() }),
            line_items: whole.line_items.iter().map(SentLine::from).collect(),
        }
    }
}

impl From<&Payment> for SentPayment {
    fn from(whole: &Payment) -> Self {
        Self {
            currency: whole.currency.clone(),
            sub_total: whole.sub_total,
            total_amount: whole.total_amount,
            shipping_fee: whole.shipping_fee,
            tax: whole.tax,
            payment_platform_discount: whole.payment_platform_discount,
            shipping_fee_seller_discount: whole.shipping_fee_seller_discount,
            shipping_fee_platform_discount: whole.shipping_fee_platform_discount,
            small_order_fee: whole.small_order_fee,
            retail_delivery_fee: whole.retail_delivery_fee,
            buyer_service_fee: whole.buyer_service_fee,
            handling_fee: whole.handling_fee,
            shipping_insurance_fee: whole.shipping_insurance_fee,
            item_insurance_fee: whole.item_insurance_fee,
            item_insurance_tax: whole.item_insurance_tax,
            distance_shipping_fee: whole.distance_shipping_fee,
            distance_fee: whole.distance_fee,
            payment_discount_service_fee: whole.payment_discount_service_fee,
        }
    }
}

impl From<&OrderLineItem> for SentLine {
    fn from(whole: &OrderLineItem) -> Self {
        Self {
            id: whole.id.clone(),
            product_id: whole.product_id.clone(),
            sku_id: whole.sku_id.clone(),
            seller_sku: whole.seller_sku.clone(),
            product_name: whole.product_name.clone(),
            original_price: whole.original_price,
            seller_discount: whole.seller_discount,
            platform_discount: whole.platform_discount,
            currency: whole.currency.clone(),
            display_status: whole.display_status.clone(),
            cancel_user: whole.cancel_user.clone(),
            cancel_reason: whole.cancel_reason.clone(),
            is_gift: whole.is_gift,
            room_id: whole.room_id.clone(),
            package_id: whole.package_id.clone(),
        }
    }
}
