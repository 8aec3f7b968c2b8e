// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `finance` share.

use crate::types::record::record;
use crate::types::words::words;
use rust_decimal::Decimal;

record! {
    /// Fee tax breakdown: `sku_transaction.fee_tax_breakdown`.
    pub struct FeeTaxBreakdown {
        /// Fee.
        pub fee: Option<Fee> = "fee",
        /// Tax.
        pub tax: Option<Tax> = "tax",
    }
}

record! {
    /// Tax: `sku_transaction.fee_tax_breakdown.tax`.
    pub struct Tax {
        /// VAT amount.
        pub vat_amount: Option<Decimal> = "vat_amount",
        /// Import VAT amount.
        pub import_vat_amount: Option<Decimal> = "import_vat_amount",
        /// Customs duty amount.
        pub customs_duty_amount: Option<Decimal> = "customs_duty_amount",
        /// Customs clearance amount.
        pub customs_clearance_amount: Option<Decimal> = "customs_clearance_amount",
        /// SST amount.
        pub sst_amount: Option<Decimal> = "sst_amount",
        /// GST amount.
        pub gst_amount: Option<Decimal> = "gst_amount",
        /// IVA amount.
        pub iva_amount: Option<Decimal> = "iva_amount",
        /// ISR amount.
        pub isr_amount: Option<Decimal> = "isr_amount",
        /// Anti dumping duty amount.
        pub anti_dumping_duty_amount: Option<Decimal> = "anti_dumping_duty_amount",
        /// Local VAT amount.
        pub local_vat_amount: Option<Decimal> = "local_vat_amount",
        /// PIT amount.
        pub pit_amount: Option<Decimal> = "pit_amount",
        /// Sales tax referral fee amount.
        pub sales_tax_referral_fee_amount: Option<Decimal> = "sales_tax_referral_fee_amount",
        /// Smart promotion fee tax amount.
        pub smart_promotion_fee_tax_amount: Option<Decimal> = "smart_promotion_fee_tax_amount",
        /// Cedular tax.
        pub cedular_tax: Option<Decimal> = "cedular_tax",
        /// New customer growth package fee tax.
        pub new_customer_growth_package_fee_tax: Option<Decimal> = "new_customer_growth_package_fee_tax",
        /// Store GMV growth package fee sales tax.
        pub store_gmv_growth_package_fee_sales_tax: Option<Decimal> = "store_gmv_growth_package_fee_sales_tax",
        /// Target product GMV growth package tax.
        pub target_product_gmv_growth_package_tax: Option<Decimal> = "target_product_gmv_growth_package_tax",
        /// Auto post shoppable video sales tax.
        pub auto_post_shoppable_video_sales_tax: Option<Decimal> = "auto_post_shoppable_video_sales_tax",
        /// Article 22 income tax withheld.
        pub article_22_income_tax_withheld: Option<Decimal> = "article_22_income_tax_withheld",
        /// Sales tax amount.
        pub sales_tax_amount: Option<Decimal> = "sales_tax_amount",
        /// Sales tax payment amount.
        pub sales_tax_payment_amount: Option<Decimal> = "sales_tax_payment_amount",
        /// Sales tax refund amount.
        pub sales_tax_refund_amount: Option<Decimal> = "sales_tax_refund_amount",
        ... other_amounts
    }
}

record! {
    /// Fee: `sku_transaction.fee_tax_breakdown.fee`.
    pub struct Fee {
        /// Platform commission amount.
        pub platform_commission_amount: Option<Decimal> = "platform_commission_amount",
        /// Referral fee amount.
        pub referral_fee_amount: Option<Decimal> = "referral_fee_amount",
        /// Refund administration fee amount.
        pub refund_administration_fee_amount: Option<Decimal> = "refund_administration_fee_amount",
        /// Transaction fee amount.
        pub transaction_fee_amount: Option<Decimal> = "transaction_fee_amount",
        /// Credit card handling fee amount.
        pub credit_card_handling_fee_amount: Option<Decimal> = "credit_card_handling_fee_amount",
        /// Affiliate commission amount.
        pub affiliate_commission_amount: Option<Decimal> = "affiliate_commission_amount",
        /// Affiliate commission amount before PIT.
        pub affiliate_commission_amount_before_pit: Option<Decimal> = "affiliate_commission_amount_before_pit",
        /// Affiliate partner commission amount.
        pub affiliate_partner_commission_amount: Option<Decimal> = "affiliate_partner_commission_amount",
        /// Affiliate ads commission amount.
        pub affiliate_ads_commission_amount: Option<Decimal> = "affiliate_ads_commission_amount",
        /// SFP service fee amount.
        pub sfp_service_fee_amount: Option<Decimal> = "sfp_service_fee_amount",
        /// Live specials fee amount.
        pub live_specials_fee_amount: Option<Decimal> = "live_specials_fee_amount",
        /// Bonus cashback service fee amount.
        pub bonus_cashback_service_fee_amount: Option<Decimal> = "bonus_cashback_service_fee_amount",
        /// Mall service fee amount.
        pub mall_service_fee_amount: Option<Decimal> = "mall_service_fee_amount",
        /// Voucher xtra service fee amount.
        pub voucher_xtra_service_fee_amount: Option<Decimal> = "voucher_xtra_service_fee_amount",
        /// Flash sales service fee amount.
        pub flash_sales_service_fee_amount: Option<Decimal> = "flash_sales_service_fee_amount",
        /// Cofunded promotion service fee amount.
        pub cofunded_promotion_service_fee_amount: Option<Decimal> = "cofunded_promotion_service_fee_amount",
        /// Pre order service fee amount.
        pub pre_order_service_fee_amount: Option<Decimal> = "pre_order_service_fee_amount",
        /// TSP commission amount.
        pub tsp_commission_amount: Option<Decimal> = "tsp_commission_amount",
        /// Dt handling fee amount.
        pub dt_handling_fee_amount: Option<Decimal> = "dt_handling_fee_amount",
        /// EPR pob service fee amount.
        pub epr_pob_service_fee_amount: Option<Decimal> = "epr_pob_service_fee_amount",
        /// Fee per item sold amount.
        pub fee_per_item_sold_amount: Option<Decimal> = "fee_per_item_sold_amount",
        /// Seller paylater handling fee amount.
        pub seller_paylater_handling_fee_amount: Option<Decimal> = "seller_paylater_handling_fee_amount",
        /// Cofunded creator bonus amount.
        pub cofunded_creator_bonus_amount: Option<Decimal> = "cofunded_creator_bonus_amount",
        /// Dynamic commission amount.
        pub dynamic_commission_amount: Option<Decimal> = "dynamic_commission_amount",
        /// External affiliate marketing fee amount.
        pub external_affiliate_marketing_fee_amount: Option<Decimal> = "external_affiliate_marketing_fee_amount",
        /// Vn fix infrastructure fee.
        pub vn_fix_infrastructure_fee: Option<Decimal> = "vn_fix_infrastructure_fee",
        /// Affiliate commission deposit.
        pub affiliate_commission_deposit: Option<Decimal> = "affiliate_commission_deposit",
        /// Affiliate commission release.
        pub affiliate_commission_release: Option<Decimal> = "affiliate_commission_release",
        /// TAP shop ads commission.
        pub tap_shop_ads_commission: Option<Decimal> = "tap_shop_ads_commission",
        /// Shipping fee guarantee service fee.
        pub shipping_fee_guarantee_service_fee: Option<Decimal> = "shipping_fee_guarantee_service_fee",
        /// Installation service fee.
        pub installation_service_fee: Option<Decimal> = "installation_service_fee",
        /// Campaign resource fee.
        pub campaign_resource_fee: Option<Decimal> = "campaign_resource_fee",
        /// Platform special service fee amount.
        pub platform_special_service_fee_amount: Option<Decimal> = "platform_special_service_fee_amount",
        /// Smart promotion fee amount.
        pub smart_promotion_fee_amount: Option<Decimal> = "smart_promotion_fee_amount",
        /// GMV max ad fee amount.
        pub gmv_max_ad_fee_amount: Option<Decimal> = "gmv_max_ad_fee_amount",
        /// Platform semi managed commission fee.
        pub platform_semi_managed_commission_fee: Option<Decimal> = "platform_semi_managed_commission_fee",
        /// Platform semi managed commission fee tax.
        pub platform_semi_managed_commission_fee_tax: Option<Decimal> = "platform_semi_managed_commission_fee_tax",
        /// Campaign period fee CFP amount.
        pub campaign_period_fee_cfp_amount: Option<Decimal> = "campaign_period_fee_cfp_amount",
        /// Campaign period fee sp amount.
        pub campaign_period_fee_sp_amount: Option<Decimal> = "campaign_period_fee_sp_amount",
        /// Campaign period fee sp tax amount.
        pub campaign_period_fee_sp_tax_amount: Option<Decimal> = "campaign_period_fee_sp_tax_amount",
        /// Campaign period fee CFP tax amount.
        pub campaign_period_fee_cfp_tax_amount: Option<Decimal> = "campaign_period_fee_cfp_tax_amount",
        /// Seller growth fee amount.
        pub seller_growth_fee_amount: Option<Decimal> = "seller_growth_fee_amount",
        /// Category led campaign fee amount.
        pub category_led_campaign_fee_amount: Option<Decimal> = "category_led_campaign_fee_amount",
        /// Category led campaign fee tax amount.
        pub category_led_campaign_fee_tax_amount: Option<Decimal> = "category_led_campaign_fee_tax_amount",
        /// Brand amplification program commission.
        pub brand_amplification_program_commission: Option<Decimal> = "brand_amplification_program_commission",
        /// Brand amplification program fee tax.
        pub brand_amplification_program_fee_tax: Option<Decimal> = "brand_amplification_program_fee_tax",
        /// Brand campaign fee.
        pub brand_campaign_fee: Option<Decimal> = "brand_campaign_fee",
        /// Brand campaign fee tax.
        pub brand_campaign_fee_tax: Option<Decimal> = "brand_campaign_fee_tax",
        /// Failed delivery shipping fee.
        pub failed_delivery_shipping_fee: Option<Decimal> = "failed_delivery_shipping_fee",
        /// Buyer fault return shipping fee.
        pub buyer_fault_return_shipping_fee: Option<Decimal> = "buyer_fault_return_shipping_fee",
        /// Insurance fee.
        pub insurance_fee: Option<Decimal> = "insurance_fee",
        /// GMV max coupon fee.
        pub gmv_max_coupon_fee: Option<Decimal> = "gmv_max_coupon_fee",
        /// Cps shop ads commission tax amount.
        pub cps_shop_ads_commission_tax_amount: Option<Decimal> = "cps_shop_ads_commission_tax_amount",
        /// Shipping insurance fee tax amount.
        pub shipping_insurance_fee_tax_amount: Option<Decimal> = "shipping_insurance_fee_tax_amount",
        /// New customer growth package fee.
        pub new_customer_growth_package_fee: Option<Decimal> = "new_customer_growth_package_fee",
        /// Target product GMV growth package fee.
        pub target_product_gmv_growth_package_fee: Option<Decimal> = "target_product_gmv_growth_package_fee",
        /// Store GMV growth package fee.
        pub store_gmv_growth_package_fee: Option<Decimal> = "store_gmv_growth_package_fee",
        /// Auto post shoppable video commission fee.
        pub auto_post_shoppable_video_commission_fee: Option<Decimal> = "auto_post_shoppable_video_commission_fee",
        /// Seller funded user spoint service fee.
        pub seller_funded_user_spoint_service_fee: Option<Decimal> = "seller_funded_user_spoint_service_fee",
        /// Affiliate commission before PIT amount.
        pub affiliate_commission_before_pit_amount: Option<Decimal> = "affiliate_commission_before_pit_amount",
        /// PIT withheld from ads commission amount.
        pub pit_withheld_from_ads_commission_amount: Option<Decimal> = "pit_withheld_from_ads_commission_amount",
        /// Retail delivery fee amount.
        pub retail_delivery_fee_amount: Option<Decimal> = "retail_delivery_fee_amount",
        /// Retail delivery fee payment amount.
        pub retail_delivery_fee_payment_amount: Option<Decimal> = "retail_delivery_fee_payment_amount",
        /// Retail delivery fee refund amount.
        pub retail_delivery_fee_refund_amount: Option<Decimal> = "retail_delivery_fee_refund_amount",
        ... other_amounts
    }
}

record! {
    /// Shipping cost breakdown: `sku_transaction.shipping_cost_breakdown`.
    pub struct ShippingCostBreakdown {
        /// Actual shipping fee amount.
        pub actual_shipping_fee_amount: Option<Decimal> = "actual_shipping_fee_amount",
        /// International leg logistics amount.
        pub international_leg_logistics_amount: Option<Decimal> = "international_leg_logistics_amount",
        /// Shipping fee discount amount.
        pub shipping_fee_discount_amount: Option<Decimal> = "shipping_fee_discount_amount",
        /// Customer paid shipping fee amount.
        pub customer_paid_shipping_fee_amount: Option<Decimal> = "customer_paid_shipping_fee_amount",
        /// Return shipping fee amount.
        pub return_shipping_fee_amount: Option<Decimal> = "return_shipping_fee_amount",
        /// Replacement shipping fee amount.
        pub replacement_shipping_fee_amount: Option<Decimal> = "replacement_shipping_fee_amount",
        /// Exchange shipping fee amount.
        pub exchange_shipping_fee_amount: Option<Decimal> = "exchange_shipping_fee_amount",
        /// Signature confirmation fee amount.
        pub signature_confirmation_fee_amount: Option<Decimal> = "signature_confirmation_fee_amount",
        /// Shipping insurance fee amount.
        pub shipping_insurance_fee_amount: Option<Decimal> = "shipping_insurance_fee_amount",
        /// FBT fulfillment fee reimbursement amount.
        pub fbt_fulfillment_fee_reimbursement_amount: Option<Decimal> = "fbt_fulfillment_fee_reimbursement_amount",
        /// Return shipping label fee amount.
        pub return_shipping_label_fee_amount: Option<Decimal> = "return_shipping_label_fee_amount",
        /// Seller self shipping service fee amount.
        pub seller_self_shipping_service_fee_amount: Option<Decimal> = "seller_self_shipping_service_fee_amount",
        /// Return shipping fee paid buyer amount.
        pub return_shipping_fee_paid_buyer_amount: Option<Decimal> = "return_shipping_fee_paid_buyer_amount",
        /// Failed delivery subsidy amount.
        pub failed_delivery_subsidy_amount: Option<Decimal> = "failed_delivery_subsidy_amount",
        /// FBT free shipping fee amount.
        pub fbt_free_shipping_fee_amount: Option<Decimal> = "fbt_free_shipping_fee_amount",
        /// Free return subsidy amount.
        pub free_return_subsidy_amount: Option<Decimal> = "free_return_subsidy_amount",
        /// Distant shipping fee amount.
        pub distant_shipping_fee_amount: Option<Decimal> = "distant_shipping_fee_amount",
        /// Shipping app service fee amount.
        pub shipping_app_service_fee_amount: Option<Decimal> = "shipping_app_service_fee_amount",
        /// Logistics service fee.
        pub logistics_service_fee: Option<Decimal> = "logistics_service_fee",
        /// FBT overall merchant subsidy.
        pub fbt_overall_merchant_subsidy: Option<Decimal> = "fbt_overall_merchant_subsidy",
        /// FBT key merchant subsidy.
        pub fbt_key_merchant_subsidy: Option<Decimal> = "fbt_key_merchant_subsidy",
        /// TikTok shop shipping incentive amount.
        pub tiktok_shop_shipping_incentive_amount: Option<Decimal> = "tiktok_shop_shipping_incentive_amount",
        /// Supplementary component.
        pub supplementary_component: Option<SupplementaryComponent> = "supplementary_component",
        /// Hazmat noncompliance fee.
        pub hazmat_noncompliance_fee: Option<Decimal> = "hazmat_noncompliance_fee",
        /// Hazmat handling fee.
        pub hazmat_handling_fee: Option<Decimal> = "hazmat_handling_fee",
        /// Non standard weight fee.
        pub non_standard_weight_fee: Option<Decimal> = "non_standard_weight_fee",
        /// Non standard dimension fee.
        pub non_standard_dimension_fee: Option<Decimal> = "non_standard_dimension_fee",
        /// Shipping fee guarantee reimbursement.
        pub shipping_fee_guarantee_reimbursement: Option<Decimal> = "shipping_fee_guarantee_reimbursement",
        /// Sfr reimbursement.
        pub sfr_reimbursement: Option<Decimal> = "sfr_reimbursement",
        ... other_amounts
    }
}

record! {
    /// Supplementary component: `sku_transaction.shipping_cost_breakdown.supplementary_component`.
    pub struct SupplementaryComponent {
        /// FBT fulfillment fee reimbursement amount. The platform gives it up.
        pub fbt_fulfillment_fee_reimbursement_amount: Option<Decimal> = "fbt_fulfillment_fee_reimbursement_amount",
        /// Platform shipping fee discount amount.
        pub platform_shipping_fee_discount_amount: Option<Decimal> = "platform_shipping_fee_discount_amount",
        /// Promo shipping incentive amount.
        pub promo_shipping_incentive_amount: Option<Decimal> = "promo_shipping_incentive_amount",
        /// Shipping fee subsidy amount.
        pub shipping_fee_subsidy_amount: Option<Decimal> = "shipping_fee_subsidy_amount",
        /// Seller shipping fee discount amount.
        pub seller_shipping_fee_discount_amount: Option<Decimal> = "seller_shipping_fee_discount_amount",
        /// FBT shipping cost amount.
        pub fbt_shipping_cost_amount: Option<Decimal> = "fbt_shipping_cost_amount",
        /// Customer shipping fee offset amount.
        pub customer_shipping_fee_offset_amount: Option<Decimal> = "customer_shipping_fee_offset_amount",
        /// FBM shipping cost amount.
        pub fbm_shipping_cost_amount: Option<Decimal> = "fbm_shipping_cost_amount",
        /// FBT fulfillment fee amount.
        pub fbt_fulfillment_fee_amount: Option<Decimal> = "fbt_fulfillment_fee_amount",
        /// Return refund subsidy amount.
        pub return_refund_subsidy_amount: Option<Decimal> = "return_refund_subsidy_amount",
        /// Refunded customer shipping fee amount.
        pub refunded_customer_shipping_fee_amount: Option<Decimal> = "refunded_customer_shipping_fee_amount",
        /// Shipping fee guarantee reimbursement.
        pub shipping_fee_guarantee_reimbursement: Option<Decimal> = "shipping_fee_guarantee_reimbursement",
        /// Customer shipping fee.
        pub customer_shipping_fee: Option<Decimal> = "customer_shipping_fee",
        /// Refund customer shipping fee.
        pub refund_customer_shipping_fee: Option<Decimal> = "refund_customer_shipping_fee",
        ... other_amounts
    }
}

record! {
    /// Revenue breakdown: `sku_transaction.revenue_breakdown`.
    pub struct RevenueBreakdown {
        /// Subtotal before discount amount.
        pub subtotal_before_discount_amount: Option<Decimal> = "subtotal_before_discount_amount",
        /// Seller discount amount.
        pub seller_discount_amount: Option<Decimal> = "seller_discount_amount",
        /// Refund subtotal before discount amount.
        pub refund_subtotal_before_discount_amount: Option<Decimal> = "refund_subtotal_before_discount_amount",
        /// Seller discount refund amount.
        pub seller_discount_refund_amount: Option<Decimal> = "seller_discount_refund_amount",
        /// COD service fee amount.
        pub cod_service_fee_amount: Option<Decimal> = "cod_service_fee_amount",
        /// Refund COD service fee amount.
        pub refund_cod_service_fee_amount: Option<Decimal> = "refund_cod_service_fee_amount",
        /// Distant item fee amount.
        pub distant_item_fee_amount: Option<Decimal> = "distant_item_fee_amount",
        ... other_amounts
    }
}

words! {
    /// Sort order.
    pub enum SortOrder {
        Asc = "ASC",
        Desc = "DESC",
    }
}

words! {
    /// Payment status.
    pub enum PaymentStatus {
        Paid = "PAID",
        Failed = "FAILED",
        Processing = "PROCESSING",
        Settled = "SETTLED",
    }
}

words! {
    /// Transaction type.
    pub enum TransactionType {
        Order = "ORDER",
        Reserve = "RESERVE",
        ChargeBack = "CHARGE_BACK",
        CustomerServiceCompensation = "CUSTOMER_SERVICE_COMPENSATION",
        DeductionsIncurredBySeller = "DEDUCTIONS_INCURRED_BY_SELLER",
        GmvPaymentForAds = "GMV_PAYMENT_FOR_ADS",
        PlatformCommissionAdjustment = "PLATFORM_COMMISSION_ADJUSTMENT",
        PlatformCommissionCompensation = "PLATFORM_COMMISSION_COMPENSATION",
        PlatformPenalty = "PLATFORM_PENALTY",
        PromotionAdjustment = "PROMOTION_ADJUSTMENT",
        Rebate = "REBATE",
        PlatformCompensation = "PLATFORM_COMPENSATION",
        PlatformReimbursement = "PLATFORM_REIMBURSEMENT",
        CofundedCreatorRewards = "COFUNDED_CREATOR_REWARDS",
        StampDuty = "STAMP_DUTY",
        FbtWarehouseServiceFee = "FBT_WAREHOUSE_SERVICE_FEE",
        LogisticsReimbursement = "LOGISTICS_REIMBURSEMENT",
        ShippingFeeAdjustment = "SHIPPING_FEE_ADJUSTMENT",
        ShippingFeeCompensation = "SHIPPING_FEE_COMPENSATION",
        ShippingFeeRebate = "SHIPPING_FEE_REBATE",
        SampleShippingFee = "SAMPLE_SHIPPING_FEE",
        SellerMissionReward = "SELLER_MISSION_REWARD",
        OtherAdjustment = "OTHER_ADJUSTMENT",
    }
}
