//! Bases that people have a name for.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Amounts, Basis, BuyerCount, Clock, FinalRounding, Inclusion, Lines, Price, Refunds};
use crate::error::{MetricError, excerpt};
use crate::money::Rounding;

use Inclusion::{Exclude, Include};

/// Goods only: nothing on top of the price.
const fn goods(price: Price) -> Amounts {
    Amounts { price, payment_discount: Exclude, shipping: Exclude, tax: Exclude, buyer_fees: Exclude }
}

/// All lines without exception.
const EVERYTHING: Lines = Lines {
    cancelled: Include,
    unpaid: Include,
    cod_unpaid: Include,
    samples: Include,
    preorders: Include,
    gifts: Include,
    replacements: Include,
    exchanges: Include,
};

/// Sales: samples, replacements and exchanges are not sold. Cancelled ones are still in.
const SALES: Lines = Lines { samples: Exclude, replacements: Exclude, exchanges: Exclude, ..EVERYTHING };

/// Sales that were not cancelled.
const LIVE_SALES: Lines = Lines { cancelled: Exclude, ..SALES };

const fn basis(clock: Clock, amounts: Amounts, lines: Lines, refunds: Refunds) -> Basis {
    Basis {
        clock,
        amounts,
        lines,
        refunds,
        buyers: BuyerCount::PerPeriod,
        conversion: None,
        rounding: FinalRounding { mode: Rounding::HalfEven, sums: None, quotients: None, rates: 6 },
    }
}

macro_rules! presets {
    ($( $(#[doc = $doc:literal])+ $variant:ident = $text:literal, $en:literal, $zh:literal, $source:literal, $basis:expr; )+) => {
        /// A basis with a name that people use.
        ///
        /// ```
        /// use kpi_core::metric::{Basis, Clock, Preset};
        /// assert_eq!(Preset::find("shipped")?.basis().clock, Clock::Shipped);
        /// let error = Basis::preset("payed_net").unwrap_err();
        /// assert!(error.to_string().contains("did you mean \"paid_net\"?"));
        /// # Ok::<(), kpi_core::error::MetricError>(())
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[non_exhaustive]
        pub enum Preset { $( $(#[doc = $doc])+ #[serde(rename = $text)] $variant, )+ }

        impl Preset {
            /// Every preset.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Name in documents.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// Name for people, English and Chinese.
            pub const fn title(self) -> (&'static str, &'static str) {
                match self { $(Self::$variant => ($en, $zh),)+ }
            }

            /// Where people use it.
            pub const fn source(self) -> &'static str {
                match self { $(Self::$variant => $source,)+ }
            }

            /// The choices.
            pub const fn basis(self) -> Basis {
                match self { $(Self::$variant => $basis,)+ }
            }
        }
    };
}

presets! {
    /// GMV as the platform's analytics show it: paid, cancelled and refunded orders included.
    TikTokAnalytics = "tiktok_analytics", "TikTok Shop analytics GMV", "平台数据罗盘GMV",
        "TikTok Shop Academy, shop analytics: by payment time, cancelled and refunded orders included",
        basis(Clock::Paid, goods(Price::AfterSellerDiscount), SALES, Refunds::Ignore);
    /// Everything placed, at list price.
    CreatedList = "created_list", "placed, at list price", "下单原价GMV",
        "common practice: order screens before any deduction",
        basis(Clock::Created, goods(Price::List), EVERYTHING, Refunds::Ignore);
    /// Everything placed, after the seller's discounts.
    CreatedNetOfDiscount = "created_net_of_discount", "placed, after seller discounts", "下单GMV（扣商家优惠）",
        "common practice: order screens after the seller's own discounts",
        basis(Clock::Created, goods(Price::AfterSellerDiscount), EVERYTHING, Refunds::Ignore);
    /// Paid, and cash on delivery when placed.
    PaidOrCod = "paid_or_cod", "paid, or COD placed", "支付GMV（含货到付款）",
        "TikTok Shop Academy, VN home page: by payment time, cash on delivery when placed, abnormal orders not removed",
        basis(Clock::PaidOrPlacedCod, goods(Price::AfterSellerDiscount), SALES, Refunds::Ignore);
    /// What buyers pay, paid or cash on delivery placed, with shipping.
    PaidOrCodBuyerPays = "paid_or_cod_buyer_pays", "buyer pays, paid or COD placed", "买家应付（含货到付款）",
        "profit sheets of integrators: cash on delivery in transit is counted",
        basis(Clock::PaidOrPlacedCod, Amounts { shipping: Include, ..goods(Price::AfterAllDiscounts) }, SALES, Refunds::Ignore);
    /// Paid, after the seller's discounts, every paid line: samples too.
    PaidGross = "paid_gross", "paid, every line", "支付GMV（全部行）",
        "common practice: sum over all paid lines of an order export",
        basis(Clock::Paid, goods(Price::AfterSellerDiscount), EVERYTHING, Refunds::Ignore);
    /// What buyers paid, shipping included.
    BuyerPaid = "buyer_paid", "buyer paid", "买家实付",
        "order totals of integrators: discounts off, shipping in, paid orders only",
        basis(Clock::Paid, Amounts { shipping: Include, ..goods(Price::AfterAllDiscounts) }, SALES, Refunds::Ignore);
    /// What buyers paid with shipping, tax and fees, less discounts on the payment.
    BuyerPaidTotal = "buyer_paid_total", "buyer paid, everything", "买家实付总额",
        "payment total of the Open API's order: the amount on the buyer's receipt",
        basis(
            Clock::Paid,
            Amounts { price: Price::AfterAllDiscounts, payment_discount: Include, shipping: Include, tax: Include, buyer_fees: Include },
            SALES,
            Refunds::Ignore
        );
    /// Paid and not cancelled.
    PaidNotCancelled = "paid_not_cancelled", "paid, not cancelled", "支付未取消GMV",
        "common practice: daily operations reports",
        basis(Clock::Paid, goods(Price::AfterSellerDiscount), LIVE_SALES, Refunds::Ignore);
    /// Paid and not cancelled, without pre-orders.
    PaidNoPreorder = "paid_no_preorder", "paid, not cancelled, no pre-orders", "支付未取消GMV（不含预售）",
        "common practice: operations reports of shops with pre-sale",
        basis(Clock::Paid, goods(Price::AfterSellerDiscount), Lines { preorders: Exclude, ..LIVE_SALES }, Refunds::Ignore);
    /// Paid, not cancelled, refunds taken back from the order's day.
    PaidNet = "paid_net", "paid, net of refunds by order date", "净GMV（按订单日期扣退款）",
        "common practice: net GMV by order cohort; old days change when refunds arrive",
        basis(Clock::Paid, goods(Price::AfterSellerDiscount), LIVE_SALES, Refunds::ByOrderDate);
    /// Paid with refunds, cancellations too, taken off on the day of the refund.
    PaidNetByRefundDate = "paid_net_by_refund_date", "paid, net of refunds by refund date", "净GMV（按退款日期扣退款）",
        "common practice: daily books that never change a closed day",
        basis(Clock::Paid, goods(Price::AfterSellerDiscount), SALES, Refunds::ByRefundDate);
    /// Taken over by the carrier.
    Shipped = "shipped", "shipped", "发货GMV",
        "common practice: logistics and agency reports",
        basis(Clock::Shipped, goods(Price::AfterSellerDiscount), LIVE_SALES, Refunds::Ignore);
    /// Delivered.
    Delivered = "delivered", "delivered", "签收GMV",
        "common practice: markets with cash on delivery",
        basis(Clock::Delivered, goods(Price::AfterSellerDiscount), LIVE_SALES, Refunds::Ignore);
    /// Delivered, less refunds by order date.
    DeliveredNet = "delivered_net", "delivered, net of refunds", "签收净GMV",
        "agency contracts: paid on what was delivered and kept",
        basis(Clock::Delivered, goods(Price::AfterSellerDiscount), LIVE_SALES, Refunds::ByOrderDate);
    /// Settled to the seller.
    Settled = "settled", "settled", "结算GMV",
        "finance reports: statement time",
        basis(Clock::Settled, goods(Price::AfterSellerDiscount), LIVE_SALES, Refunds::Ignore);
    /// Settled, less refunds by order date.
    SettledNet = "settled_net", "settled, net of refunds", "结算净GMV",
        "agency contracts: paid on what was settled and kept",
        basis(Clock::Settled, goods(Price::AfterSellerDiscount), LIVE_SALES, Refunds::ByOrderDate);
    /// Base of the platform's commission: price less seller discount, refunds off, shipping and platform discount outside.
    CommissionBase = "commission_base", "platform commission base", "平台佣金基数",
        "platform fee guides of ID, TH and MY: (price - seller discount) x rate, refunded pro rata",
        basis(Clock::Delivered, goods(Price::AfterSellerDiscount), LIVE_SALES, Refunds::ByOrderDate);
    /// Revenue that a growth or transaction fee is taken from: what the buyer paid, with shipping, less refunds.
    TransactionFeeBase = "transaction_fee_base", "transaction fee base", "交易手续费基数",
        "platform fee guide of VN: (customer payment - refund) x rate, customer shipping inside",
        basis(Clock::Delivered, Amounts { shipping: Include, ..goods(Price::AfterAllDiscounts) }, LIVE_SALES, Refunds::ByOrderDate);
    /// Workload KPI-1: `gmv_paid`, every paid line.
    Kpi1 = "kpi1", "benchmark KPI-1, gmv_paid", "基准KPI-1 支付GMV",
        "benchmark KPI-1: amount of all paid lines, samples and cancelled included",
        basis(Clock::Paid, goods(Price::AfterSellerDiscount), EVERYTHING, Refunds::Ignore);
    /// Workload KPI-1: sale lines, that is paid lines that are no samples.
    Kpi1Sale = "kpi1_sale", "benchmark KPI-1, sale lines", "基准KPI-1 销售行",
        "benchmark KPI-1: paid lines without samples; orders, units, aov",
        basis(Clock::Paid, goods(Price::AfterSellerDiscount), Lines { samples: Exclude, ..EVERYTHING }, Refunds::Ignore);
    /// Workload KPI-1: `gmv_net`, live sale lines less their refunds.
    Kpi1Net = "kpi1_net", "benchmark KPI-1, gmv_net", "基准KPI-1 净GMV",
        "benchmark KPI-1: sale lines that are not cancelled, less their refunds",
        basis(
            Clock::Paid,
            goods(Price::AfterSellerDiscount),
            Lines { samples: Exclude, cancelled: Exclude, ..EVERYTHING },
            Refunds::ByOrderDate
        );
}

impl Preset {
    /// The preset of a name.
    ///
    /// Error: [`MetricError::UnknownPreset`] with the nearest name.
    pub fn find(name: &str) -> Result<Self, MetricError> {
        Self::ALL.iter().copied().find(|preset| preset.name() == name).ok_or_else(|| MetricError::UnknownPreset {
            name: excerpt(name),
            suggestion: crate::facts::nearest(name, Self::ALL.iter().map(|preset| preset.name())),
        })
    }
}

impl fmt::Display for Preset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
