// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /order/202407/orders/{order_id}/price_detail`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, CurrencyCode, LineId, OrderId, Rate};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get order price details.
    ///
    /// `GET /order/202407/orders/{order_id}/price_detail`. Takes `shop_cipher`.
    pub struct GetOrderPriceDetails -> GetOrderPriceDetailsResponse;
    "order" "getOrderPriceDetails" "202407" Get "/order/202407/orders/{order_id}/price_detail"
        cipher true Read None ["seller.order.info"] older false;
    new(order_id: OrderId) {
        order_id: order_id,
    }
    /// Order id. Required.
    path order_id: OrderId = "order_id";
}

record! {
    /// Get order price details response: `data`.
    pub struct GetOrderPriceDetailsResponse {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Total.
        pub total: Option<SmolStr> = "total",
        /// Payment.
        pub payment: Option<SmolStr> = "payment",
        /// SKU list price.
        pub sku_list_price: Option<Decimal> = "sku_list_price",
        /// SKU sale price.
        pub sku_sale_price: Option<Decimal> = "sku_sale_price",
        /// Subtotal.
        pub subtotal: Option<Decimal> = "subtotal",
        /// Subtotal deduction seller.
        pub subtotal_deduction_seller: Option<Decimal> = "subtotal_deduction_seller",
        /// Subtotal deduction platform.
        pub subtotal_deduction_platform: Option<Decimal> = "subtotal_deduction_platform",
        /// Subtotal tax amount.
        pub subtotal_tax_amount: Option<Decimal> = "subtotal_tax_amount",
        /// Voucher deduction platform.
        pub voucher_deduction_platform: Option<Decimal> = "voucher_deduction_platform",
        /// Voucher deduction seller.
        pub voucher_deduction_seller: Option<Decimal> = "voucher_deduction_seller",
        /// Shipping list price.
        pub shipping_list_price: Option<Decimal> = "shipping_list_price",
        /// Shipping sale price.
        pub shipping_sale_price: Option<Decimal> = "shipping_sale_price",
        /// Shipping fee deduction seller.
        pub shipping_fee_deduction_seller: Option<Decimal> = "shipping_fee_deduction_seller",
        /// Shipping fee deduction platform.
        pub shipping_fee_deduction_platform: Option<Decimal> = "shipping_fee_deduction_platform",
        /// Shipping fee deduction platform voucher.
        pub shipping_fee_deduction_platform_voucher: Option<Decimal> = "shipping_fee_deduction_platform_voucher",
        /// Tax amount.
        pub tax_amount: Option<Decimal> = "tax_amount",
        /// Tax rate.
        pub tax_rate: Option<Rate> = "tax_rate",
        /// Net price amount.
        pub net_price_amount: Option<Decimal> = "net_price_amount",
        /// COD fee.
        pub cod_fee: Option<Decimal> = "cod_fee",
        /// COD fee net amount.
        pub cod_fee_net_amount: Option<Decimal> = "cod_fee_net_amount",
        /// SKU gift original price.
        pub sku_gift_original_price: Option<Decimal> = "sku_gift_original_price",
        /// SKU gift net price.
        pub sku_gift_net_price: Option<Decimal> = "sku_gift_net_price",
        /// Distance shipping fee.
        pub distance_shipping_fee: Option<Decimal> = "distance_shipping_fee",
        /// Distance fee.
        pub distance_fee: Option<Decimal> = "distance_fee",
        /// Line items.
        pub line_items: Vec<GetOrderPriceDetailsLineItem> = "line_items",
        ... other_amounts
    }
}

record! {
    /// Get order price details line item: `line_item`.
    pub struct GetOrderPriceDetailsLineItem {
        /// Id.
        pub id: Option<LineId> = "id",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Total.
        pub total: Option<SmolStr> = "total",
        /// Payment.
        pub payment: Option<SmolStr> = "payment",
        /// SKU list price.
        pub sku_list_price: Option<Decimal> = "sku_list_price",
        /// SKU sale price.
        pub sku_sale_price: Option<Decimal> = "sku_sale_price",
        /// Subtotal.
        pub subtotal: Option<Decimal> = "subtotal",
        /// Subtotal deduction seller.
        pub subtotal_deduction_seller: Option<Decimal> = "subtotal_deduction_seller",
        /// Subtotal deduction platform.
        pub subtotal_deduction_platform: Option<Decimal> = "subtotal_deduction_platform",
        /// Subtotal tax amount.
        pub subtotal_tax_amount: Option<Decimal> = "subtotal_tax_amount",
        /// Voucher deduction platform.
        pub voucher_deduction_platform: Option<Decimal> = "voucher_deduction_platform",
        /// Voucher deduction seller.
        pub voucher_deduction_seller: Option<Decimal> = "voucher_deduction_seller",
        /// Shipping list price.
        pub shipping_list_price: Option<Decimal> = "shipping_list_price",
        /// Shipping sale price.
        pub shipping_sale_price: Option<Decimal> = "shipping_sale_price",
        /// Shipping fee deduction seller.
        pub shipping_fee_deduction_seller: Option<Decimal> = "shipping_fee_deduction_seller",
        /// Shipping fee deduction platform.
        pub shipping_fee_deduction_platform: Option<Decimal> = "shipping_fee_deduction_platform",
        /// Shipping fee deduction platform voucher.
        pub shipping_fee_deduction_platform_voucher: Option<Decimal> = "shipping_fee_deduction_platform_voucher",
        /// Tax amount.
        pub tax_amount: Option<Decimal> = "tax_amount",
        /// Tax rate.
        pub tax_rate: Option<Rate> = "tax_rate",
        /// Net price amount.
        pub net_price_amount: Option<Decimal> = "net_price_amount",
        /// COD fee.
        pub cod_fee: Option<Decimal> = "cod_fee",
        /// COD fee amount.
        pub cod_fee_amount: Option<Decimal> = "cod_fee_amount",
        /// SKU gift original price.
        pub sku_gift_original_price: Option<Decimal> = "sku_gift_original_price",
        /// SKU gift net price.
        pub sku_gift_net_price: Option<Decimal> = "sku_gift_net_price",
        /// Distance shipping fee.
        pub distance_shipping_fee: Option<Decimal> = "distance_shipping_fee",
        /// Distance fee.
        pub distance_fee: Option<Decimal> = "distance_fee",
        /// Seller funded product promotions.
        pub seller_funded_product_promotions: Vec<SellerFundedProductPromotion> = "seller_funded_product_promotions",
        /// Seller funded shipping promotions.
        pub seller_funded_shipping_promotions: Vec<SellerFundedShippingPromotion> = "seller_funded_shipping_promotions",
        ... other_amounts
    }
}

record! {
    /// Seller funded shipping promotion: `line_item.seller_funded_shipping_promotion`.
    pub struct SellerFundedShippingPromotion {
        /// Activity id.
        pub activity_id: Option<ApiId> = "activity_id",
        /// Discount amount.
        pub discount_amount: Option<Decimal> = "discount_amount",
        /// Discount type.
        pub discount_type: Option<DiscountType> = "discount_type",
    }
}

record! {
    /// Seller funded product promotion: `line_item.seller_funded_product_promotion`.
    pub struct SellerFundedProductPromotion {
        /// Activity id.
        pub activity_id: Option<ApiId> = "activity_id",
        /// Discount amount.
        pub discount_amount: Option<Decimal> = "discount_amount",
        /// Discount type.
        pub discount_type: Option<DiscountType> = "discount_type",
    }
}

words! {
    /// Discount type.
    pub enum DiscountType {
        Coupon = "COUPON",
        Activity = "ACTIVITY",
    }
}
