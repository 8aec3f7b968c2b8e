// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `finance` share.

use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, CurrencyCode, OrderId, SkuId, StatementId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

record! {
    /// Statement transaction: `statement_transaction`.
    pub struct StatementTransaction {
        /// Actual return shipping fee amount.
        pub actual_return_shipping_fee_amount: Option<Decimal> = "actual_return_shipping_fee_amount",
        /// Actual shipping fee amount.
        pub actual_shipping_fee_amount: Option<Decimal> = "actual_shipping_fee_amount",
        /// Adjustment amount.
        pub adjustment_amount: Option<Decimal> = "adjustment_amount",
        /// Affiliate ads commission amount.
        pub affiliate_ads_commission_amount: Option<Decimal> = "affiliate_ads_commission_amount",
        /// Affiliate commission amount.
        pub affiliate_commission_amount: Option<Decimal> = "affiliate_commission_amount",
        /// Affiliate commission before PIT.
        pub affiliate_commission_before_pit: Option<Decimal> = "affiliate_commission_before_pit",
        /// Affiliate partner commission amount.
        pub affiliate_partner_commission_amount: Option<Decimal> = "affiliate_partner_commission_amount",
        /// After seller discounts subtotal amount.
        pub after_seller_discounts_subtotal_amount: Option<Decimal> = "after_seller_discounts_subtotal_amount",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Customer order refund amount.
        pub customer_order_refund_amount: Option<Decimal> = "customer_order_refund_amount",
        /// Customer paid shipping fee amount.
        pub customer_paid_shipping_fee_amount: Option<Decimal> = "customer_paid_shipping_fee_amount",
        /// Customer paid shipping fee refund amount.
        pub customer_paid_shipping_fee_refund_amount: Option<Decimal> = "customer_paid_shipping_fee_refund_amount",
        /// Customer payment amount.
        pub customer_payment_amount: Option<Decimal> = "customer_payment_amount",
        /// Customer refund amount.
        pub customer_refund_amount: Option<Decimal> = "customer_refund_amount",
        /// Customer shipping fee amount.
        pub customer_shipping_fee_amount: Option<Decimal> = "customer_shipping_fee_amount",
        /// Customer shipping fee offset amount.
        pub customer_shipping_fee_offset_amount: Option<Decimal> = "customer_shipping_fee_offset_amount",
        /// FBM shipping cost amount.
        pub fbm_shipping_cost_amount: Option<Decimal> = "fbm_shipping_cost_amount",
        /// FBT fulfillment fee amount.
        pub fbt_fulfillment_fee_amount: Option<Decimal> = "fbt_fulfillment_fee_amount",
        /// FBT fulfillment fee reimbursement amount.
        pub fbt_fulfillment_fee_reimbursement_amount: Option<Decimal> = "fbt_fulfillment_fee_reimbursement_amount",
        /// FBT shipping cost amount.
        pub fbt_shipping_cost_amount: Option<Decimal> = "fbt_shipping_cost_amount",
        /// Fee amount.
        pub fee_amount: Option<Decimal> = "fee_amount",
        /// Gross sales amount.
        pub gross_sales_amount: Option<Decimal> = "gross_sales_amount",
        /// Gross sales refund amount.
        pub gross_sales_refund_amount: Option<Decimal> = "gross_sales_refund_amount",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// ISR income tax amount.
        pub isr_income_tax_amount: Option<Decimal> = "isr_income_tax_amount",
        /// IVA VAT amount.
        pub iva_vat_amount: Option<Decimal> = "iva_vat_amount",
        /// Net sales amount.
        pub net_sales_amount: Option<Decimal> = "net_sales_amount",
        /// PIT amount.
        pub pit_amount: Option<Decimal> = "pit_amount",
        /// Platform commission amount.
        pub platform_commission_amount: Option<Decimal> = "platform_commission_amount",
        /// Platform discount amount.
        pub platform_discount_amount: Option<Decimal> = "platform_discount_amount",
        /// Platform discount refund amount.
        pub platform_discount_refund_amount: Option<Decimal> = "platform_discount_refund_amount",
        /// Platform refund subsidy amount.
        pub platform_refund_subsidy_amount: Option<Decimal> = "platform_refund_subsidy_amount",
        /// Platform shipping fee discount amount.
        pub platform_shipping_fee_discount_amount: Option<Decimal> = "platform_shipping_fee_discount_amount",
        /// Promo shipping incentive amount.
        pub promo_shipping_incentive_amount: Option<Decimal> = "promo_shipping_incentive_amount",
        /// Referral fee amount.
        pub referral_fee_amount: Option<Decimal> = "referral_fee_amount",
        /// Refund administration fee amount.
        pub refund_administration_fee_amount: Option<Decimal> = "refund_administration_fee_amount",
        /// Refund shipping cost discount amount.
        pub refund_shipping_cost_discount_amount: Option<Decimal> = "refund_shipping_cost_discount_amount",
        /// Retail delivery fee amount.
        pub retail_delivery_fee_amount: Option<Decimal> = "retail_delivery_fee_amount",
        /// Retail delivery fee payment amount.
        pub retail_delivery_fee_payment_amount: Option<Decimal> = "retail_delivery_fee_payment_amount",
        /// Retail delivery fee refund amount.
        pub retail_delivery_fee_refund_amount: Option<Decimal> = "retail_delivery_fee_refund_amount",
        /// Return shipping fee amount.
        pub return_shipping_fee_amount: Option<Decimal> = "return_shipping_fee_amount",
        /// Revenue amount.
        pub revenue_amount: Option<Decimal> = "revenue_amount",
        /// Sales tax amount.
        pub sales_tax_amount: Option<Decimal> = "sales_tax_amount",
        /// Sales tax payment amount.
        pub sales_tax_payment_amount: Option<Decimal> = "sales_tax_payment_amount",
        /// Sales tax refund amount.
        pub sales_tax_refund_amount: Option<Decimal> = "sales_tax_refund_amount",
        /// Seller discount amount.
        pub seller_discount_amount: Option<Decimal> = "seller_discount_amount",
        /// Seller discount refund amount.
        pub seller_discount_refund_amount: Option<Decimal> = "seller_discount_refund_amount",
        /// Settlement amount: what reaches the seller; components carry their sign.
        pub settlement_amount: Option<Decimal> = "settlement_amount",
        /// Shipping cost amount.
        pub shipping_cost_amount: Option<Decimal> = "shipping_cost_amount",
        /// Shipping cost discount amount.
        pub shipping_cost_discount_amount: Option<Decimal> = "shipping_cost_discount_amount",
        /// Shipping fee amount.
        pub shipping_fee_amount: Option<Decimal> = "shipping_fee_amount",
        /// Shipping fee subsidy amount.
        pub shipping_fee_subsidy_amount: Option<Decimal> = "shipping_fee_subsidy_amount",
        /// Shipping insurance fee amount.
        pub shipping_insurance_fee_amount: Option<Decimal> = "shipping_insurance_fee_amount",
        /// Signature confirmation fee amount.
        pub signature_confirmation_fee_amount: Option<Decimal> = "signature_confirmation_fee_amount",
        /// SKU statement transactions.
        pub sku_statement_transactions: Vec<SkuStatementTransaction> = "sku_statement_transactions",
        /// Statement id.
        pub statement_id: Option<StatementId> = "statement_id",
        /// Statement time: statements are cut at 00:00 UTC.
        pub statement_time: Option<DateTime<Utc>> = "statement_time",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Transaction fee amount.
        pub transaction_fee_amount: Option<Decimal> = "transaction_fee_amount",
        /// Adjustment id.
        pub adjustment_id: Option<ApiId> = "adjustment_id",
        /// Adjustment order id.
        pub adjustment_order_id: Option<ApiId> = "adjustment_order_id",
        /// Order create time.
        pub order_create_time: Option<DateTime<Utc>> = "order_create_time",
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Type.
        pub type_: Option<StatementTransactionType> = "type",
        ... other_amounts
    }
}

record! {
    /// SKU statement transaction: `statement_transaction.sku_statement_transaction`.
    pub struct SkuStatementTransaction {
        /// Actual return shipping fee amount.
        pub actual_return_shipping_fee_amount: Option<Decimal> = "actual_return_shipping_fee_amount",
        /// Actual shipping fee amount.
        pub actual_shipping_fee_amount: Option<Decimal> = "actual_shipping_fee_amount",
        /// Adjustment amount.
        pub adjustment_amount: Option<Decimal> = "adjustment_amount",
        /// Affiliate ads commission amount.
        pub affiliate_ads_commission_amount: Option<Decimal> = "affiliate_ads_commission_amount",
        /// Affiliate commission amount.
        pub affiliate_commission_amount: Option<Decimal> = "affiliate_commission_amount",
        /// Affiliate commission before PIT.
        pub affiliate_commission_before_pit: Option<Decimal> = "affiliate_commission_before_pit",
        /// Affiliate partner commission amount.
        pub affiliate_partner_commission_amount: Option<Decimal> = "affiliate_partner_commission_amount",
        /// After seller discounts subtotal amount.
        pub after_seller_discounts_subtotal_amount: Option<Decimal> = "after_seller_discounts_subtotal_amount",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Customer order refund amount.
        pub customer_order_refund_amount: Option<Decimal> = "customer_order_refund_amount",
        /// Customer paid shipping fee amount.
        pub customer_paid_shipping_fee_amount: Option<Decimal> = "customer_paid_shipping_fee_amount",
        /// Customer paid shipping fee refund amount.
        pub customer_paid_shipping_fee_refund_amount: Option<Decimal> = "customer_paid_shipping_fee_refund_amount",
        /// Customer payment amount.
        pub customer_payment_amount: Option<Decimal> = "customer_payment_amount",
        /// Customer refund amount.
        pub customer_refund_amount: Option<Decimal> = "customer_refund_amount",
        /// Customer shipping fee amount.
        pub customer_shipping_fee_amount: Option<Decimal> = "customer_shipping_fee_amount",
        /// Customer shipping fee offset amount.
        pub customer_shipping_fee_offset_amount: Option<Decimal> = "customer_shipping_fee_offset_amount",
        /// FBM shipping cost amount.
        pub fbm_shipping_cost_amount: Option<Decimal> = "fbm_shipping_cost_amount",
        /// FBT fulfillment fee amount.
        pub fbt_fulfillment_fee_amount: Option<Decimal> = "fbt_fulfillment_fee_amount",
        /// FBT shipping cost amount.
        pub fbt_shipping_cost_amount: Option<Decimal> = "fbt_shipping_cost_amount",
        /// Fee amount.
        pub fee_amount: Option<Decimal> = "fee_amount",
        /// Gross sales amount.
        pub gross_sales_amount: Option<Decimal> = "gross_sales_amount",
        /// Gross sales refund amount.
        pub gross_sales_refund_amount: Option<Decimal> = "gross_sales_refund_amount",
        /// ISR income tax amount.
        pub isr_income_tax_amount: Option<Decimal> = "isr_income_tax_amount",
        /// IVA VAT amount.
        pub iva_vat_amount: Option<Decimal> = "iva_vat_amount",
        /// Net sales amount.
        pub net_sales_amount: Option<Decimal> = "net_sales_amount",
        /// PIT amount.
        pub pit_amount: Option<Decimal> = "pit_amount",
        /// Platform commission amount.
        pub platform_commission_amount: Option<Decimal> = "platform_commission_amount",
        /// Platform discount amount.
        pub platform_discount_amount: Option<Decimal> = "platform_discount_amount",
        /// Platform discount refund amount.
        pub platform_discount_refund_amount: Option<Decimal> = "platform_discount_refund_amount",
        /// Platform refund subsidy amount.
        pub platform_refund_subsidy_amount: Option<Decimal> = "platform_refund_subsidy_amount",
        /// Platform shipping fee discount amount.
        pub platform_shipping_fee_discount_amount: Option<Decimal> = "platform_shipping_fee_discount_amount",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// Promo shipping incentive amount.
        pub promo_shipping_incentive_amount: Option<Decimal> = "promo_shipping_incentive_amount",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
        /// Referral fee amount.
        pub referral_fee_amount: Option<Decimal> = "referral_fee_amount",
        /// Refund administration fee amount.
        pub refund_administration_fee_amount: Option<Decimal> = "refund_administration_fee_amount",
        /// Refund shipping cost discount amount.
        pub refund_shipping_cost_discount_amount: Option<Decimal> = "refund_shipping_cost_discount_amount",
        /// Retail delivery fee amount.
        pub retail_delivery_fee_amount: Option<Decimal> = "retail_delivery_fee_amount",
        /// Retail delivery fee payment amount.
        pub retail_delivery_fee_payment_amount: Option<Decimal> = "retail_delivery_fee_payment_amount",
        /// Retail delivery fee refund amount.
        pub retail_delivery_fee_refund_amount: Option<Decimal> = "retail_delivery_fee_refund_amount",
        /// Return shipping fee amount.
        pub return_shipping_fee_amount: Option<Decimal> = "return_shipping_fee_amount",
        /// Revenue amount.
        pub revenue_amount: Option<Decimal> = "revenue_amount",
        /// Sales tax amount.
        pub sales_tax_amount: Option<Decimal> = "sales_tax_amount",
        /// Sales tax payment amount.
        pub sales_tax_payment_amount: Option<Decimal> = "sales_tax_payment_amount",
        /// Sales tax refund amount.
        pub sales_tax_refund_amount: Option<Decimal> = "sales_tax_refund_amount",
        /// Seller discount amount.
        pub seller_discount_amount: Option<Decimal> = "seller_discount_amount",
        /// Seller discount refund amount.
        pub seller_discount_refund_amount: Option<Decimal> = "seller_discount_refund_amount",
        /// Settlement amount: what reaches the seller; components carry their sign.
        pub settlement_amount: Option<Decimal> = "settlement_amount",
        /// Shipping cost amount.
        pub shipping_cost_amount: Option<Decimal> = "shipping_cost_amount",
        /// Shipping cost discount amount.
        pub shipping_cost_discount_amount: Option<Decimal> = "shipping_cost_discount_amount",
        /// Shipping fee amount.
        pub shipping_fee_amount: Option<Decimal> = "shipping_fee_amount",
        /// Shipping fee subsidy amount.
        pub shipping_fee_subsidy_amount: Option<Decimal> = "shipping_fee_subsidy_amount",
        /// Shipping insurance fee amount.
        pub shipping_insurance_fee_amount: Option<Decimal> = "shipping_insurance_fee_amount",
        /// Signature confirmation fee amount.
        pub signature_confirmation_fee_amount: Option<Decimal> = "signature_confirmation_fee_amount",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// SKU name.
        pub sku_name: Option<SmolStr> = "sku_name",
        /// Transaction fee amount.
        pub transaction_fee_amount: Option<Decimal> = "transaction_fee_amount",
        ... other_amounts
    }
}

words! {
    /// Statement transaction type.
    pub enum StatementTransactionType {
        Order = "ORDER",
        Reserve = "RESERVE",
        ShippingFeeAdjustment = "SHIPPING_FEE_ADJUSTMENT",
        ShippingFeeCompensation = "SHIPPING_FEE_COMPENSATION",
        ChargeBack = "CHARGE_BACK",
        CustomerServiceCompensation = "CUSTOMER_SERVICE_COMPENSATION",
        PromotionAdjustment = "PROMOTION_ADJUSTMENT",
        PlatformCompensation = "PLATFORM_COMPENSATION",
        PlatformPenalty = "PLATFORM_PENALTY",
        SampleShippingFee = "SAMPLE_SHIPPING_FEE",
        LogisticsReimbursement = "LOGISTICS_REIMBURSEMENT",
        PlatformReimbursement = "PLATFORM_REIMBURSEMENT",
        DeductionsIncurredBySeller = "DEDUCTIONS_INCURRED_BY_SELLER",
        ShippingFeeRebate = "SHIPPING_FEE_REBATE",
        PlatformCommissionAdjustment = "PLATFORM_COMMISSION_ADJUSTMENT",
        PlatformCommissionCompensation = "PLATFORM_COMMISSION_COMPENSATION",
        FbtWarehouseServiceFee = "FBT_WAREHOUSE_SERVICE_FEE",
        GmvPaymentForAds = "GMV_PAYMENT_FOR_ADS",
        Rebate = "REBATE",
        OtherAdjustment = "OTHER_ADJUSTMENT",
    }
}
