//! Settled and unsettled transactions: columns in every language met, and which amount is part of which.

use kpi_core::model::SettlementGroup;

use super::slots;

slots! {
    SettlementSlot, SETTLEMENT {
        SettlementId = "settlement_id" req Id [
            "Order/adjustment ID", "ID Pesanan/Penyesuaian", "ID đơn hàng/điều chỉnh", "หมายเลขคำสั่งซื้อ/การปรับ",
            "ID do pedido/ajuste", "注文/調整ID",
        ];
        Kind = "type" req Text [
            "Type", "Transaction type", "Jenis transaksi", "Loại giao dịch", "ประเภทธุรกรรม", "Tipo de transação", "取引タイプ",
        ];
        OrderDay = "order_day" opt Day [
            "Order created time", "Order created date", "creation date", "Order created time(UTC)", "Waktu pemesanan",
            "Thời gian tạo đơn hàng", "เวลาที่สร้างคำสั่งซื้อ", "วันที่สร้างคำสั่งซื้อ", "Data de criação do pedido",
            "注文作成日",
        ];
        SettledDay = "settled_day" opt Day [
            "Order settled time", "Statement date", "Order settled time(UTC)", "Waktu pembayaran pesanan",
            "Thời gian quyết toán đơn hàng", "เวลาที่ชำระคำสั่งซื้อ", "Data do demonstrativo", "明細の日付",
        ];
        StatementId = "statement_id" opt Id ["Statement ID", "ID do demonstrativo", "明細ID"];
        PaymentId = "payment_id" opt Id ["Payment ID"];
        Status = "status" opt Text ["Status"];
        Currency = "currency" opt Text ["Currency", "Mata uang", "Đơn vị tiền tệ", "สกุลเงิน", "Moeda", "通貨"];
        SkuId = "sku_id" opt Id ["SKU ID", "ID do SKU"];
        Quantity = "quantity" opt Count ["Quantity", "Quantidade", "数量"];
        ProductName = "product_name" opt Text ["Product name", "Nome do produto", "商品名"];
        SkuName = "sku_name" opt Text ["SKU name", "Nome do SKU", "SKU名"];
        RelatedOrder = "related_order_id" opt Id [
            "Related order ID", "ID pesanan terkait", "ID đơn hàng liên quan", "หมายเลขคำสั่งซื้อที่เกี่ยวข้อง",
            "ID do pedido relacionado",
        ];
        DeliveryDay = "delivery_day" opt Text ["Order delivery date", "Order delivery time", "Data de entrega"];
        SettleTime = "estimated_settle_time" opt Text [
            "Estimated Settle time", "เวลาการชำระเงินโดยประมาณ",
        ];
        UnsettledReason = "unsettled_reason" opt Text ["unsettled reasons", "เหตุผลของการไม่ชำระเงิน"];

        Total = "total_settlement" req Money [
            "Total settlement amount", "Jumlah penyelesaian pembayaran", "Tổng số tiền quyết toán", "ยอดการชำระเงินทั้งหมด",
            "จำนวนเงินที่ชำระทั้งหมด", "Valor total a ser liquidado", "決済金額",
        ];
        Estimated = "estimated_settlement" req Money [
            "Total estimated settlement amount", "จำนวนเงินที่ชำระโดยประมาณ", "Valor estimado a ser liquidado",
        ];
        Revenue = "total_revenue" opt Money [
            "Total Revenue", "Net sales", "Total Pendapatan", "Tổng doanh thu", "รายได้ทั้งหมด", "รายได้รวม",
            "Vendas líquidas dos produtos",
        ];
        GrossSales = "gross_sales" opt Money ["Gross sales", "総売上高"];
        AfterSellerDiscounts = "subtotal_after_seller_discounts" opt Money [
            "Subtotal after seller discounts", "Subtotal setelah diskon penjual", "Tổng phụ sau giảm giá của người bán",
            "ยอดรวมค่าสินค้าหลังหักส่วนลดจากผู้ขาย",
        ];
        BeforeDiscounts = "subtotal_before_discounts" opt Money [
            "Subtotal before discounts", "Subtotal sebelum diskon", "Tổng phụ trước giảm giá",
            "ยอดรวมค่าสินค้าก่อนหักส่วนลด", "Subtotal do item antes dos descontos",
        ];
        SellerDiscounts = "seller_discounts" opt Money [
            "Seller discounts", "Diskon penjual", "Giảm giá của người bán", "ส่วนลดจากร้านค้า",
        ];
        RefundAfter = "refund_after_seller_discounts" opt Money [
            "Refund subtotal after seller discounts", "Subtotal pengembalian dana setelah diskon penjual",
            "Tổng phụ của khoản hoàn tiền sau giảm giá của người bán", "ยอดรวมเงินคืนหลังหักส่วนลดจากผู้ขาย",
            "ยอดรวมเงินคืนหลังหักส่วนลดจากร้านค้า",
        ];
        RefundBefore = "refund_before_seller_discounts" opt Money [
            "Refund subtotal before seller discounts", "Subtotal pengembalian dana sebelum diskon penjual",
            "Tổng phụ hoàn tiền trước giảm giá của người bán", "ยอดรวมเงินคืนก่อนหักส่วนลดจากร้านค้า",
        ];
        RefundDiscounts = "refund_of_seller_discounts" opt Money [
            "Refund of seller discounts", "Pengembalian dana diskon penjual", "Khoản hoàn tiền giảm giá của người bán",
            "เงินคืนจากส่วนลดร้านค้า",
        ];
        Fees = "total_fees" opt Money ["Total Fees", "Fees", "Total Biaya", "Tổng phí", "ค่าธรรมเนียมทั้งหมด", "Taxas", "手数料"];
        TransactionFee = "transaction_fee" opt Money [
            "Transaction fee", "Biaya Pembayaran", "Phí giao dịch", "ค่าธรรมเนียมคำสั่งซื้อ",
        ];
        Commission = "platform_commission" opt Money [
            "TikTok Shop commission fee", "Platform commission", "Referral fee", "Biaya komisi platform",
            "Phí hoa hồng của TikTok Shop", "ค่าคอมมิชชั่น TikTok Shop", "Tarifa de comissão da plataforma",
        ];
        ReferralTax = "referral_fee_tax" opt Money ["Sales tax on referral fees"];
        CreditCard = "credit_card_installment" opt Money ["การผ่อนชำระด้วยบัตรเครดิต - มีอัตราดอกเบี้ย"];
        SellerShipping = "seller_shipping_fee" opt Money [
            "Seller shipping fee", "Ongkir", "Phí vận chuyển của người bán", "ยอดรวมค่าจัดส่งที่ร้านค้าจ่ายจริง",
        ];
        NetShipping = "net_shipping" opt Money ["Shipping", "Custo líquido de frete"];
        ActualShipping = "actual_shipping_fee" opt Money [
            "Actual shipping fee", "TikTok Shop shipping fee", "Ongkir yang ditalangi penyedia jasa logistik",
            "Phí vận chuyển thực tế", "ค่าธรรมเนียมการจัดส่งจริง",
        ];
        PlatformShippingDiscount = "platform_shipping_fee_discount" opt Money [
            "Platform shipping fee discount", "TikTok Shop shipping incentive", "Ongkir yang ditanggung platform",
            "Chiết khấu phí vận chuyển của nền tảng", "ส่วนลดค่าธรรมเนียมการจัดส่งจากแพลตฟอร์ม",
        ];
        ShippingIncentiveRefund = "shipping_incentive_refund" opt Money ["TikTok Shop shipping incentive refund"];
        CustomerShipping = "customer_shipping_fee" opt Money [
            "Customer shipping fee", "Customer-paid shipping fee", "Ongkir yang ditanggung pembeli",
            "Chi phí vận chuyển của khách hàng", "ค่าธรรมเนียมการจัดส่งของลูกค้า",
        ];
        RefundShipping = "refund_customer_shipping_fee" opt Money [
            "Refund customer shipping fee", "Refunded customer shipping fee", "Pengembalian ongkir yang dibayar pembeli",
            "Phí vận chuyển của khách hàng được hoàn lại", "เงินคืนสำหรับค่าจัดส่ง",
        ];
        ReturnShipping = "actual_return_shipping_fee" opt Money [
            "Actual return shipping fee", "Ongkir pengembalian barang (yang ditanggung pembeli)",
            "Phí vận chuyển trả hàng thực tế", "ค่าจัดส่งสินค้าคืนตามจริง",
        ];
        ShippingSubsidy = "shipping_fee_subsidy" opt Money [
            "Shipping fee subsidy", "Shipping subsidy", "Subsidi ongkir", "Trợ giá vận chuyển", "เงินสนับสนุนการจัดส่ง",
        ];
        FailedDeliverySubsidy = "failed_delivery_subsidy" opt Money ["Trợ cấp giao hàng không thành công"];
        SfrRefund = "sfr_fee_refund" opt Money ["Hoàn phí SFR"];
        AffiliateCommission = "affiliate_commission" opt Money [
            "Affiliate commission", "Komisi Afiliasi", "Hoa hồng liên kết", "ค่าคอมมิชชั่นแอฟฟิลิเอต",
            "Comissões de afiliados", "Comissão de afiliada estimada",
        ];
        AffiliateBeforePit = "affiliate_commission_before_pit" opt Money [
            "Affiliate commission before PIT", "Hoa hồng liên kết trước thuế TNCN (thuế thu nhập cá nhân)",
        ];
        AffiliatePit = "affiliate_pit_withheld" opt Money ["Personal income tax withheld", "Thuế TNCN đã khấu trừ"];
        PartnerCommission = "affiliate_partner_commission" opt Money [
            "Affiliate partner commission", "Komisi mitra afiliasi", "Hoa hồng của đối tác liên kết",
            "ค่าคอมมิชชั่นของพาร์ทเนอร์แอฟฟิลิเอต", "Comissão paga às agências parceiras",
        ];
        AffiliateAds = "affiliate_ads_commission" opt Money [
            "Affiliate Shop Ads commission", "Komisi Iklan Toko afiliasi", "Hoa hồng liên kết Quảng cáo cửa hàng",
            "ค่าคอมมิชชั่นแอฟฟิลิเอตสำหรับโฆษณาร้านค้า", "Comissão de Anúncios da loja paga aos criadores",
        ];
        AffiliateAdsBeforePit = "affiliate_ads_commission_before_pit" opt Money [
            "Affiliate Shop Ads commission before PIT", "Hoa hồng của Quảng cáo cửa hàng liên kết trước thuế TNCN",
        ];
        AffiliateAdsPit = "affiliate_ads_pit_withheld" opt Money [
            "Personal income tax withheld from affiliate Shop Ads commission",
            "Thuế thu nhập cá nhân đã được khấu trừ vào khoản hoa hồng của Quảng cáo cửa hàng liên kết",
        ];
        AffiliateDeposit = "affiliate_commission_deposit" opt Money [
            "Affiliate commission deposit", "Deposit komisi afiliasi", "Tiền cọc hoa hồng liên kết",
            "เงินมัดจำค่าคอมมิชชั่นของแอฟฟิลิเอต",
        ];
        AffiliateRefund = "affiliate_commission_refund" opt Money [
            "Affiliate commission refund", "Pengembalian dana komisi afiliasi", "Hoàn hoa hồng liên kết",
            "การคืนเงินค่าคอมมิชชั่นแอฟฟิลิเอต",
        ];
        PartnerAds = "affiliate_partner_ads_commission" opt Money [
            "Affiliate Partner shop ads commission", "Komisi iklan toko Mitra Afiliasi",
            "Hoa hồng quảng cáo cửa hàng của Đối tác liên kết", "ค่าคอมมิชชั่นโฆษณาร้านค้าพาร์ทเนอร์แอฟฟิลิเอต",
            "Comissão de Anúncios da loja paga às agências parceiras",
        ];
        DynamicCommission = "dynamic_commission" opt Money ["Dynamic Commission", "Komisi dinamis"];
        GrowthFee = "growth_fee" opt Money ["ค่าธรรมเนียมสนับสนุนการเติบโตของร้านค้า"];
        InfrastructureFee = "infrastructure_fee" opt Money ["ค่าธรรมเนียมโครงสร้างพื้นฐาน"];
        ProcessingFee = "order_processing_fee" opt Money [
            "Order processing fee", "Biaya pemrosesan pesanan", "Phí xử lý đơn hàng",
        ];
        ServiceFees = "service_fees" opt Money ["Service fees", "Taxas de serviço"];
        SfpFee = "sfp_service_fee" opt Money [
            "SFP service fee", "Phí dịch vụ SFP", "ค่าธรรมเนียมการบริการ SFP", "Taxa de serviço do SFP",
        ];
        SfrFee = "sfr_service_fee" opt Money ["SFR service fee", "Phí dịch vụ SFR"];
        FeePerItem = "fee_per_item_sold" opt Money ["Fee per item sold", "Taxa por item vendido"];
        CashbackFee = "bonus_cashback_service_fee" opt Money [
            "Bonus cashback service fee", "Biaya layanan cashback bonus", "Phí dịch vụ hoàn tiền thưởng",
            "ค่าธรรมเนียมบริการคืนเงินโบนัส",
        ];
        LiveSpecialsFee = "live_specials_fee" opt Money [
            "LIVE Specials service fee", "Biaya layanan Khusus LIVE", "Phí dịch vụ Ưu đãi đặc biệt trên LIVE",
            "ค่าบริการของคูปองไลฟ์คุ้ม",
        ];
        VoucherXtraFee = "voucher_xtra_service_fee" opt Money [
            "Voucher Xtra service fee", "Phí dịch vụ Voucher Xtra", "ค่าบริการคูปอง Xtra",
        ];
        EamsFee = "eams_program_service_fee" opt Money [
            "EAMS Program service fee", "Biaya layanan Program EAMS", "Phí dịch vụ Chương trình EAMS",
            "ค่าบริการโปรแกรม EAMS",
        ];
        FlashSaleFee = "flash_sales_service_fee" opt Money [
            "Flash Sale service fee", "Biaya layanan Brands Crazy Deal/Flash Sale", "Phí dịch vụ Flash Sale",
            "ค่าบริการแบรนด์ดัง ลดแรง/แฟลชเซล",
        ];
        PayLaterFee = "pay_later_program_fee" opt Money [
            "TikTok PayLater program fee", "Biaya program PayLater", "Phí chương trình TikTok PayLater",
            "ค่าธรรมเนียมโปรแกรม TikTok PayLater",
        ];
        CampaignFee = "campaign_resource_fee" opt Money [
            "Campaign resource fee", "Biaya sumber daya campaign", "Phí nguồn lực chiến dịch", "ค่าทรัพยากรแคมเปญ",
        ];
        PreorderFee = "pre_order_service_fee" opt Money [
            "Pre-order service fee", "Biaya layanan pre-order", "ค่าธรรมเนียมพรีออเดอร์",
        ];
        GmvMaxFee = "gmv_max_ad_fee" opt Money [
            "GMV Max ad fee", "Biaya iklan GMV Max", "Phí quảng cáo GMV Max", "ค่าโฆษณา GMV Max",
        ];
        GmvMaxCoupon = "gmv_max_coupon" opt Money ["GMV Max Coupon", "Voucher GMV Max", "คูปอง GMV Max"];
        GmvMaxCouponTax = "gmv_max_coupon_tax" opt Money [
            "Sales tax on GMV Max coupon", "Thuế bán hàng của voucher GMV Max", "ภาษีการขายสำหรับคูปอง GMV Max",
        ];
        ManagedService = "managed_service_fee" opt Money ["Gói dịch vụ được quản lý (phí mỗi đơn hàng)"];
        ManagedServiceTax = "managed_service_tax" opt Money ["Gói dịch vụ được quản lý (thuế bán hàng)"];
        SpecialServiceFee = "platform_special_service_fee" opt Money ["Platform special service fee"];
        FlatFee = "flat_fee" opt Money ["Flat fee"];
        SalesFee = "sales_fee" opt Money ["Sales fee"];
        VatWithheld = "vat_withheld" opt Money ["VAT withheld by TikTok Shop", "Thuế GTGT do TikTok Shop khấu trừ"];
        PitWithheld = "pit_withheld" opt Money ["PIT withheld by TikTok Shop", "Thuế TNCN do TikTok Shop khấu trừ"];
        Article22 = "article_22_income_tax" opt Money ["Article 22 Income Tax withheld", "PPh Pasal 22 dipungut"];
        Gst = "gst" opt Money ["GST"];
        CustomsDuty = "customs_duty" opt Money ["Customs duty"];
        ImportVat = "import_vat" opt Money ["Import VAT"];
        TaxesAndFees = "taxes" opt Money ["Taxes", "Taxas e impostos"];
        IcmsDifal = "icms_difal" opt Money ["ICMS DIFAL"];
        IcmsPenalty = "icms_penalty" opt Money ["ICMS penalty"];
        Adjustment = "adjustment" opt Money [
            "Ajustment amount", "Adjustment amount", "Jumlah penyesuaian", "Số tiền điều chỉnh", "จำนวนการปรับยอด", "Ajustes",
        ];
        AdjustmentReason = "adjustment_reason" opt Text ["Adjustment reasons"];
        CustomerPayment = "customer_payment" opt Money ["Customer payment", "Pembayaran oleh pembeli", "Khách thanh toán"];
        CustomerRefund = "customer_refund" opt Money [
            "Customer refund", "Pengembalian dana pembeli", "Tiền hoàn của khách",
        ];
        SalesTaxPayment = "sales_tax_payment" opt Money ["Sales tax payment"];
        CofundedVoucher = "seller_cofunded_voucher_discount" opt Money [
            "Seller co-funded voucher discount", "Diskon voucher yang ditanggung penjual",
            "Giảm giá voucher đồng chi trả của người bán",
        ];
        CofundedVoucherRefund = "refund_of_seller_cofunded_voucher_discount" opt Money [
            "Refund of seller co-funded voucher discount", "Hoàn tiền giảm giá voucher đồng chi trả của người bán",
        ];
        PlatformDiscounts = "platform_discounts" opt Money ["Platform discounts", "Giảm giá của nền tảng"];
        PlatformDiscountsRefund = "refund_of_platform_discounts" opt Money [
            "Refund of platform discounts", "Hoàn tiền giảm giá của nền tảng",
        ];
        PlatformCofunded = "platform_cofunded_voucher_discounts" opt Money [
            "Platform co-funded voucher discounts", "Giảm giá voucher đồng chi trả của nền tảng",
        ];
        PlatformCofundedRefund = "refund_of_platform_cofunded_voucher_discounts" opt Money [
            "Refund of platform co-funded voucher discounts", "Hoàn tiền giảm giá voucher đồng chi trả của nền tảng",
        ];
        SellerShippingDiscount = "seller_shipping_fee_discount" opt Money [
            "Seller shipping fee discount", "Giảm phí vận chuyển của người bán",
        ];
        EstimatedWeight = "estimated_weight" opt Text ["Estimated package weight (g)", "Trọng lượng kiện hàng ước tính"];
        ActualWeight = "actual_weight" opt Text [
            "Actual package weight (g)", "Chargeable package weight", "Berat paket yang bisa dikenai biaya",
            "Trọng lượng kiện hàng được tính phí",
        ];
        Items = "items" opt Text ["Shopping center items", "Detail produk terjual", "รายละเอียดสินค้าที่ขายได้"];
        Source = "order_source" opt Text ["Order Source", "Sumber pesanan"];
        DeliveryOption = "delivery_option" opt Text ["Delivery option"];
        CollectionMethod = "collection_method" opt Text ["Collection methods"];
    }
}

/// An amount column of a settlement and the amount it is a part of.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) slot: SettlementSlot,
    /// The amount it is a part of, whole row by default; where the file does not have that one, the one above it.
    pub(crate) parent: Option<SettlementSlot>,
    pub(crate) group: Group,
}

/// [`SettlementGroup`] as a constant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Group {
    Revenue,
    Fee,
    Tax,
    Shipping,
    Adjustment,
    Info,
}

impl From<Group> for SettlementGroup {
    fn from(group: Group) -> Self {
        match group {
            Group::Revenue => Self::Revenue,
            Group::Fee => Self::Fee,
            Group::Tax => Self::Tax,
            Group::Shipping => Self::Shipping,
            Group::Adjustment => Self::Adjustment,
            Group::Info => Self::Info,
        }
    }
}

macro_rules! tree {
    ($($slot:ident in $parent:ident $group:ident;)+) => {
        &[$(Node { slot: SettlementSlot::$slot, parent: tree!(@ $parent), group: Group::$group }),+]
    };
    (@ Row) => { None };
    (@ $parent:ident) => { Some(SettlementSlot::$parent) };
}

/// settlement = revenue + shipping + fees + adjustment; in the South-East Asian files shipping stands among the fees. An
/// amount whose parts are in the file too is a subtotal and no component.
pub(crate) static TREE: &[Node] = tree! {
    Revenue in Row Revenue;
    AfterSellerDiscounts in Revenue Revenue;
    GrossSales in AfterSellerDiscounts Revenue;
    BeforeDiscounts in GrossSales Revenue;
    SellerDiscounts in AfterSellerDiscounts Revenue;
    RefundAfter in Revenue Revenue;
    RefundBefore in RefundAfter Revenue;
    RefundDiscounts in RefundAfter Revenue;
    NetShipping in Row Shipping;
    Fees in Row Fee;
    TransactionFee in Fees Fee;
    Commission in Fees Fee;
    ReferralTax in Fees Tax;
    CreditCard in Fees Fee;
    SellerShipping in Fees Shipping;
    ActualShipping in SellerShipping Shipping;
    PlatformShippingDiscount in SellerShipping Shipping;
    ShippingIncentiveRefund in SellerShipping Shipping;
    CustomerShipping in SellerShipping Shipping;
    RefundShipping in SellerShipping Shipping;
    ReturnShipping in SellerShipping Shipping;
    ShippingSubsidy in SellerShipping Shipping;
    FailedDeliverySubsidy in SellerShipping Shipping;
    SfrRefund in SellerShipping Shipping;
    AffiliateCommission in Fees Fee;
    AffiliateBeforePit in AffiliateCommission Fee;
    AffiliatePit in AffiliateCommission Tax;
    PartnerCommission in Fees Fee;
    AffiliateAds in Fees Fee;
    AffiliateAdsBeforePit in AffiliateAds Fee;
    AffiliateAdsPit in AffiliateAds Tax;
    AffiliateDeposit in Fees Fee;
    AffiliateRefund in Fees Fee;
    PartnerAds in Fees Fee;
    DynamicCommission in Fees Fee;
    GrowthFee in Fees Fee;
    InfrastructureFee in Fees Fee;
    ProcessingFee in Fees Fee;
    ServiceFees in Fees Fee;
    SfpFee in ServiceFees Fee;
    SfrFee in ServiceFees Fee;
    FeePerItem in Fees Fee;
    CashbackFee in Fees Fee;
    LiveSpecialsFee in Fees Fee;
    VoucherXtraFee in Fees Fee;
    EamsFee in Fees Fee;
    FlashSaleFee in Fees Fee;
    PayLaterFee in Fees Fee;
    CampaignFee in Fees Fee;
    PreorderFee in Fees Fee;
    GmvMaxFee in Fees Fee;
    GmvMaxCoupon in Fees Fee;
    GmvMaxCouponTax in Fees Tax;
    ManagedService in Fees Fee;
    ManagedServiceTax in Fees Tax;
    SpecialServiceFee in Fees Fee;
    FlatFee in Fees Fee;
    SalesFee in Fees Fee;
    VatWithheld in Fees Tax;
    PitWithheld in Fees Tax;
    Article22 in Fees Tax;
    Gst in Fees Tax;
    CustomsDuty in Fees Tax;
    ImportVat in Fees Tax;
    TaxesAndFees in Fees Tax;
    IcmsDifal in TaxesAndFees Tax;
    IcmsPenalty in TaxesAndFees Tax;
    Adjustment in Row Adjustment;
    CustomerPayment in Row Info;
    CustomerRefund in Row Info;
    SalesTaxPayment in Row Info;
    CofundedVoucher in Row Info;
    CofundedVoucherRefund in Row Info;
    PlatformDiscounts in Row Info;
    PlatformDiscountsRefund in Row Info;
    PlatformCofunded in Row Info;
    PlatformCofundedRefund in Row Info;
    SellerShippingDiscount in Row Info;
};
