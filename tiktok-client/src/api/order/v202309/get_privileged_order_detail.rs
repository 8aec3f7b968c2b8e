// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /order/202309/privileged_orders`

use crate::api::operation::operation;
use crate::api::order::model::{
    CombinedListingSku, DeliveryPreference, DistrictInfo, ItemTax, OrderStatus, Package, Payment,
};
use crate::types::record::record;
use crate::types::{ApiId, BuyerId, CurrencyCode, LineId, OrderId, PackageId, ProductId, SkuId, WarehouseId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get privileged order detail.
    ///
    /// `GET /order/202309/privileged_orders`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetPrivilegedOrderDetail -> GetPrivilegedOrderDetailResponse;
    "order" "GetPrivilegedOrderDetail" "202309" Get "/order/202309/privileged_orders"
        cipher true Read None ["seller.order.info"] older true;
    new(ids: Vec<ApiId>) {
        ids: ids,
    }
    /// Ids. Required.
    query ids: Vec<ApiId> = "ids";
}

record! {
    /// Get privileged order detail response: `data`.
    pub struct GetPrivilegedOrderDetailResponse {
        /// Orders.
        pub orders: Vec<GetPrivilegedOrderDetailOrder> = "orders",
    }
}

record! {
    /// Get privileged order detail order: `order`.
    pub struct GetPrivilegedOrderDetailOrder {
        /// Buyer email: a relay address, not the buyer's own.
        pub buyer_email: Option<SmolStr> = "buyer_email",
        /// Buyer message.
        pub buyer_message: Option<SmolStr> = "buyer_message",
        /// Cancel order SLA time: when the platform cancels the order if nothing happens.
        pub cancel_order_sla_time: Option<DateTime<Utc>> = "cancel_order_sla_time",
        /// Cancel reason: reason in the language of the market; group by codes where there are any.
        pub cancel_reason: Option<SmolStr> = "cancel_reason",
        /// Cancel time.
        pub cancel_time: Option<DateTime<Utc>> = "cancel_time",
        /// Cancellation initiator: who asked for the cancellation; absent on orders that are not cancelled.
        pub cancellation_initiator: Option<SmolStr> = "cancellation_initiator",
        /// Collection due time: latest time for the carrier to collect.
        pub collection_due_time: Option<DateTime<Utc>> = "collection_due_time",
        /// Collection time.
        pub collection_time: Option<DateTime<Utc>> = "collection_time",
        /// CPF.
        pub cpf: Option<SmolStr> = "cpf",
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
        /// Fulfillment type.
        pub fulfillment_type: Option<SmolStr> = "fulfillment_type",
        /// Has updated recipient address.
        pub has_updated_recipient_address: Option<bool> = "has_updated_recipient_address",
        /// Id.
        pub id: Option<OrderId> = "id",
        /// Is buyer request cancel.
        pub is_buyer_request_cancel: Option<bool> = "is_buyer_request_cancel",
        /// Is COD: paid in cash on delivery.
        pub is_cod: Option<bool> = "is_cod",
        /// Is on hold order: waits while the buyer may still cancel without asking.
        pub is_on_hold_order: Option<bool> = "is_on_hold_order",
        /// Is replacement order: sent in place of another order; no sale.
        pub is_replacement_order: Option<bool> = "is_replacement_order",
        /// Is sample order: samples for creators are no sales.
        pub is_sample_order: Option<bool> = "is_sample_order",
        /// Line items.
        pub line_items: Vec<GetPrivilegedOrderDetailOrderLineItem> = "line_items",
        /// Need upload invoice.
        pub need_upload_invoice: Option<SmolStr> = "need_upload_invoice",
        /// Packages.
        pub packages: Vec<Package> = "packages",
        /// Paid time: absent or 0 before payment, and for cash on delivery.
        pub paid_time: Option<DateTime<Utc>> = "paid_time",
        /// Payment.
        pub payment: Option<Payment> = "payment",
        /// Payment method name.
        pub payment_method_name: Option<SmolStr> = "payment_method_name",
        /// Recipient address.
        pub recipient_address: Option<OrderRecipientAddress> = "recipient_address",
        /// Replaced order id.
        pub replaced_order_id: Option<OrderId> = "replaced_order_id",
        /// Request cancel time.
        pub request_cancel_time: Option<DateTime<Utc>> = "request_cancel_time",
        /// RTS SLA time: latest time to hand the parcel over.
        pub rts_sla_time: Option<DateTime<Utc>> = "rts_sla_time",
        /// RTS time: handed over to the carrier by the seller's account.
        pub rts_time: Option<DateTime<Utc>> = "rts_time",
        /// Sample order payer.
        pub sample_order_payer: Option<SmolStr> = "sample_order_payer",
        /// Seller note.
        pub seller_note: Option<SmolStr> = "seller_note",
        /// Shipping due time: latest time to ship.
        pub shipping_due_time: Option<DateTime<Utc>> = "shipping_due_time",
        /// Shipping provider.
        pub shipping_provider: Option<SmolStr> = "shipping_provider",
        /// Shipping provider id.
        pub shipping_provider_id: Option<ApiId> = "shipping_provider_id",
        /// Shipping type.
        pub shipping_type: Option<SmolStr> = "shipping_type",
        /// Split or combine tag.
        pub split_or_combine_tag: Option<SmolStr> = "split_or_combine_tag",
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

record! {
    /// Order recipient address: `order.recipient_address`.
    pub struct OrderRecipientAddress {
        /// Address detail.
        pub address_detail: Option<SmolStr> = "address_detail",
        /// Address line1.
        pub address_line1: Option<SmolStr> = "address_line1",
        /// Address line2.
        pub address_line2: Option<SmolStr> = "address_line2",
        /// Address line3.
        pub address_line3: Option<SmolStr> = "address_line3",
        /// Address line4.
        pub address_line4: Option<SmolStr> = "address_line4",
        /// Delivery preferences.
        pub delivery_preferences: Option<DeliveryPreference> = "delivery_preferences",
        /// District info.
        pub district_info: Vec<DistrictInfo> = "district_info",
        /// Email.
        pub email: Option<SmolStr> = "email",
        /// Full address.
        pub full_address: Option<SmolStr> = "full_address",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Phone number.
        pub phone_number: Option<SmolStr> = "phone_number",
        /// Postal code.
        pub postal_code: Option<SmolStr> = "postal_code",
        /// Region code.
        pub region_code: Option<SmolStr> = "region_code",
        /// Tokenized email.
        pub tokenized_email: Option<SmolStr> = "tokenized_email",
    }
}

record! {
    /// Get privileged order detail order line item: `order.line_item`.
    pub struct GetPrivilegedOrderDetailOrderLineItem {
        /// Cancel reason: reason in the language of the market; group by codes where there are any.
        pub cancel_reason: Option<SmolStr> = "cancel_reason",
        /// Cancel user.
        pub cancel_user: Option<SmolStr> = "cancel_user",
        /// Combined listing SKUs.
        pub combined_listing_skus: Vec<CombinedListingSku> = "combined_listing_skus",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Display status.
        pub display_status: Option<SmolStr> = "display_status",
        /// Id.
        pub id: Option<LineId> = "id",
        /// Is gift.
        pub is_gift: Option<bool> = "is_gift",
        /// Item tax.
        pub item_tax: Vec<ItemTax> = "item_tax",
        /// Original price: list price of one piece.
        pub original_price: Option<Decimal> = "original_price",
        /// Package id.
        pub package_id: Option<PackageId> = "package_id",
        /// Package status.
        pub package_status: Option<SmolStr> = "package_status",
        /// Platform discount: share of the discount that the platform bears.
        pub platform_discount: Option<Decimal> = "platform_discount",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// Retail delivery fee.
        pub retail_delivery_fee: Option<Decimal> = "retail_delivery_fee",
        /// RTS time: handed over to the carrier by the seller's account.
        pub rts_time: Option<DateTime<Utc>> = "rts_time",
        /// Sale price: price of one piece after the seller's discount.
        pub sale_price: Option<Decimal> = "sale_price",
        /// Seller discount: share of the discount that the seller bears.
        pub seller_discount: Option<Decimal> = "seller_discount",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// Shipping provider id.
        pub shipping_provider_id: Option<ApiId> = "shipping_provider_id",
        /// Shipping provider name.
        pub shipping_provider_name: Option<SmolStr> = "shipping_provider_name",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// SKU image.
        pub sku_image: Option<SmolStr> = "sku_image",
        /// SKU name.
        pub sku_name: Option<SmolStr> = "sku_name",
        /// SKU type.
        pub sku_type: Option<SmolStr> = "sku_type",
        /// Small order fee.
        pub small_order_fee: Option<Decimal> = "small_order_fee",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
        ... other_amounts
    }
}
