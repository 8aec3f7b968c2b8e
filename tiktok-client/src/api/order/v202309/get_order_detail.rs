// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /order/202309/orders`

use crate::api::operation::operation;
use crate::api::order::model::{
    CancellationInitiator, CommercePlatform, DeliveryType, FulfillmentType, HandlingDuration, OrderLineItem,
    OrderStatus, OrderType, Package, Payment, RecipientAddress, ShippingType, SplitOrCombineTag,
};
use crate::types::record::record;
use crate::types::{ApiId, BuyerId, OrderId, WarehouseId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get order detail.
    ///
    /// `GET /order/202309/orders`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetOrderDetail -> GetOrderDetailResponse;
    "order" "GetOrderDetail" "202309" Get "/order/202309/orders"
        cipher true Read None ["seller.order.info"] older true;
    new(ids: Vec<OrderId>) {
        ids: ids,
    }
    /// Ids. Required.
    query ids: Vec<OrderId> = "ids";
}

record! {
    /// Get order detail response: `data`.
    pub struct GetOrderDetailResponse {
        /// Orders.
        pub orders: Vec<GetOrderDetailOrder> = "orders",
    }
}

record! {
    /// Get order detail order: `order`.
    pub struct GetOrderDetailOrder {
        /// Auto combine group id.
        pub auto_combine_group_id: Option<ApiId> = "auto_combine_group_id",
        /// Buyer avatar.
        pub buyer_avatar: Option<SmolStr> = "buyer_avatar",
        /// Buyer email: a relay address, not the buyer's own.
        pub buyer_email: Option<SmolStr> = "buyer_email",
        /// Buyer message.
        pub buyer_message: Option<SmolStr> = "buyer_message",
        /// Buyer nickname.
        pub buyer_nickname: Option<SmolStr> = "buyer_nickname",
        /// Cancel order SLA time: when the platform cancels the order if nothing happens.
        pub cancel_order_sla_time: Option<DateTime<Utc>> = "cancel_order_sla_time",
        /// Cancel reason: reason in the language of the market; group by codes where there are any.
        pub cancel_reason: Option<SmolStr> = "cancel_reason",
        /// Cancel time.
        pub cancel_time: Option<DateTime<Utc>> = "cancel_time",
        /// Cancellation initiator: who asked for the cancellation; absent on orders that are not cancelled.
        pub cancellation_initiator: Option<CancellationInitiator> = "cancellation_initiator",
        /// Channel entity national registry id.
        pub channel_entity_national_registry_id: Option<ApiId> = "channel_entity_national_registry_id",
        /// Collection due time: latest time for the carrier to collect.
        pub collection_due_time: Option<DateTime<Utc>> = "collection_due_time",
        /// Collection time.
        pub collection_time: Option<DateTime<Utc>> = "collection_time",
        /// Commerce platform.
        pub commerce_platform: Option<CommercePlatform> = "commerce_platform",
        /// Consultation id.
        pub consultation_id: Option<ApiId> = "consultation_id",
        /// CPF.
        pub cpf: Option<SmolStr> = "cpf",
        /// CPF name.
        pub cpf_name: Option<SmolStr> = "cpf_name",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Delivery due time: latest time of delivery.
        pub delivery_due_time: Option<DateTime<Utc>> = "delivery_due_time",
        /// Delivery option id.
        pub delivery_option_id: Option<ApiId> = "delivery_option_id",
        /// Delivery option name.
        pub delivery_option_name: Option<SmolStr> = "delivery_option_name",
        /// Delivery option required delivery time.
        pub delivery_option_required_delivery_time: Option<DateTime<Utc>> = "delivery_option_required_delivery_time",
        /// Delivery SLA time: latest time of delivery promised to the buyer.
        pub delivery_sla_time: Option<DateTime<Utc>> = "delivery_sla_time",
        /// Delivery time.
        pub delivery_time: Option<DateTime<Utc>> = "delivery_time",
        /// Delivery type.
        pub delivery_type: Option<DeliveryType> = "delivery_type",
        /// Exchange source order id.
        pub exchange_source_order_id: Option<OrderId> = "exchange_source_order_id",
        /// Fast delivery program.
        pub fast_delivery_program: Option<SmolStr> = "fast_delivery_program",
        /// Fast dispatch SLA time.
        pub fast_dispatch_sla_time: Option<DateTime<Utc>> = "fast_dispatch_sla_time",
        /// Fulfillment priority level.
        pub fulfillment_priority_level: Option<i64> = "fulfillment_priority_level",
        /// Fulfillment type.
        pub fulfillment_type: Option<FulfillmentType> = "fulfillment_type",
        /// Handling duration.
        pub handling_duration: Option<HandlingDuration> = "handling_duration",
        /// Has updated recipient address.
        pub has_updated_recipient_address: Option<bool> = "has_updated_recipient_address",
        /// Id.
        pub id: Option<OrderId> = "id",
        /// Is buyer request cancel.
        pub is_buyer_request_cancel: Option<bool> = "is_buyer_request_cancel",
        /// Is COD: paid in cash on delivery.
        pub is_cod: Option<bool> = "is_cod",
        /// Is exchange order.
        pub is_exchange_order: Option<bool> = "is_exchange_order",
        /// Is on hold order: waits while the buyer may still cancel without asking.
        pub is_on_hold_order: Option<bool> = "is_on_hold_order",
        /// Is replacement order: sent in place of another order; no sale.
        pub is_replacement_order: Option<bool> = "is_replacement_order",
        /// Is sample order: samples for creators are no sales.
        pub is_sample_order: Option<bool> = "is_sample_order",
        /// Line items.
        pub line_items: Vec<OrderLineItem> = "line_items",
        /// Need upload invoice.
        pub need_upload_invoice: Option<SmolStr> = "need_upload_invoice",
        /// Order rights.
        pub order_rights: Vec<i64> = "order_rights",
        /// Order type.
        pub order_type: Option<OrderType> = "order_type",
        /// Packages.
        pub packages: Vec<Package> = "packages",
        /// Paid time: absent or 0 before payment, and for cash on delivery.
        pub paid_time: Option<DateTime<Utc>> = "paid_time",
        /// Payment.
        pub payment: Option<Payment> = "payment",
        /// Payment auth code.
        pub payment_auth_code: Option<SmolStr> = "payment_auth_code",
        /// Payment card type.
        pub payment_card_type: Option<SmolStr> = "payment_card_type",
        /// Payment method code.
        pub payment_method_code: Option<SmolStr> = "payment_method_code",
        /// Payment method name.
        pub payment_method_name: Option<SmolStr> = "payment_method_name",
        /// Pick up cut off time.
        pub pick_up_cut_off_time: Option<DateTime<Utc>> = "pick_up_cut_off_time",
        /// Recipient address.
        pub recipient_address: Option<RecipientAddress> = "recipient_address",
        /// Recommended shipping time.
        pub recommended_shipping_time: Option<DateTime<Utc>> = "recommended_shipping_time",
        /// Release date.
        pub release_date: Option<DateTime<Utc>> = "release_date",
        /// Replaced order id.
        pub replaced_order_id: Option<OrderId> = "replaced_order_id",
        /// Request cancel time.
        pub request_cancel_time: Option<DateTime<Utc>> = "request_cancel_time",
        /// RTS SLA time: latest time to hand the parcel over.
        pub rts_sla_time: Option<DateTime<Utc>> = "rts_sla_time",
        /// RTS time: handed over to the carrier by the seller's account.
        pub rts_time: Option<DateTime<Utc>> = "rts_time",
        /// Seller note.
        pub seller_note: Option<SmolStr> = "seller_note",
        /// Shipping due time: latest time to ship.
        pub shipping_due_time: Option<DateTime<Utc>> = "shipping_due_time",
        /// Shipping provider.
        pub shipping_provider: Option<SmolStr> = "shipping_provider",
        /// Shipping provider id.
        pub shipping_provider_id: Option<ApiId> = "shipping_provider_id",
        /// Shipping type.
        pub shipping_type: Option<ShippingType> = "shipping_type",
        /// Split or combine tag.
        pub split_or_combine_tag: Option<SplitOrCombineTag> = "split_or_combine_tag",
        /// Status.
        pub status: Option<OrderStatus> = "status",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
        /// TTS SLA time: latest time for the carrier's first scan.
        pub tts_sla_time: Option<DateTime<Utc>> = "tts_sla_time",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// User id.
        pub user_id: Option<BuyerId> = "user_id",
        /// Warehouse id.
        pub warehouse_id: Option<WarehouseId> = "warehouse_id",
    }
}
