//! The platform's words: statuses, kinds, roles. Source: TikTok Shop Open API reference, autumn 2026.

use super::open_enum::open_enum;

open_enum! {
    /// State of an order or of one of its lines.
    OrderStatus {
        /// Placed, not paid.
        Unpaid = "UNPAID";
        /// Paid, waiting for the platform's remorse period or check.
        OnHold = "ON_HOLD";
        /// To be packed.
        AwaitingShipment = "AWAITING_SHIPMENT";
        /// Some parcels are ready.
        PartiallyShipping = "PARTIALLY_SHIPPING";
        /// Ready, waiting for the carrier.
        AwaitingCollection = "AWAITING_COLLECTION";
        /// With the carrier.
        InTransit = "IN_TRANSIT";
        /// Received by the buyer.
        Delivered = "DELIVERED";
        /// Delivered and past the time for returns.
        Completed = "COMPLETED";
        /// Cancelled, before or after payment.
        Cancelled = "CANCELLED" | "CANCEL";
    }

    /// Who started a cancellation, return or refund.
    Initiator {
        /// The buyer.
        Buyer = "BUYER";
        /// The seller.
        Seller = "SELLER";
        /// The platform's automatic rules.
        System = "SYSTEM";
        /// The platform's staff.
        Operator = "OPERATOR";
    }

    /// Whose fault an after-sale is, as decided by a reason map.
    Fault {
        /// Seller's fault.
        Seller = "SELLER";
        /// Buyer's choice.
        Buyer = "BUYER";
        /// Carrier's fault.
        Carrier = "CARRIER";
        /// Platform's fault.
        Platform = "PLATFORM";
    }

    /// Where a sale came from.
    Channel {
        /// A LIVE session.
        Live = "LIVE";
        /// A short video.
        Video = "VIDEO";
        /// A product card.
        ProductCard = "PRODUCT_CARD";
        /// The shop tab.
        ShopTab = "SHOP_TAB";
        /// An affiliate's link or showcase.
        Affiliate = "AFFILIATE";
        /// Search.
        Search = "SEARCH";
    }

    /// Kind of an after-sale.
    AfterSaleKind {
        /// Cancelled by seller or system.
        Cancel = "CANCEL";
        /// Cancelled at the buyer's request.
        BuyerCancel = "BUYER_CANCEL";
        /// Money back, goods stay.
        Refund = "REFUND";
        /// Goods and money back.
        ReturnAndRefund = "RETURN_AND_REFUND";
        /// Another piece instead.
        Replacement = "REPLACEMENT";
        /// Another variant instead.
        Exchange = "EXCHANGE";
    }

    /// State of an after-sale, reduced to what KPIs need; the platform's own word is kept beside it.
    AfterSaleStatus {
        /// Waiting for a decision.
        Pending = "PENDING";
        /// Approved; goods or money still on the way.
        Approved = "APPROVED";
        /// Done: the money went back.
        Completed = "COMPLETED";
        /// Refused.
        Rejected = "REJECTED";
        /// Withdrawn by the buyer.
        Withdrawn = "WITHDRAWN";
    }

    /// State of a parcel.
    PackageStatus {
        /// Not packed.
        ToFulfill = "TO_FULFILL";
        /// Being packed or labelled.
        Processing = "PROCESSING";
        /// With the carrier.
        Fulfilling = "FULFILLING";
        /// Delivered.
        Completed = "COMPLETED";
        /// Cancelled.
        Cancelled = "CANCELLED";
    }

    /// Who keeps and sends the goods.
    Fulfillment {
        /// The seller.
        Seller = "FULFILLMENT_BY_SELLER";
        /// Fulfilled by TikTok (FBT).
        TikTok = "FULFILLMENT_BY_TIKTOK";
        /// Dilayani Tokopedia.
        Tokopedia = "FULFILLMENT_BY_DILAYANI_TOKOPEDIA";
    }

    /// Which part of a settlement an amount belongs to.
    SettlementGroup {
        /// Goods sold, discounts, refunds.
        Revenue = "REVENUE";
        /// Platform, affiliate and service fees.
        Fee = "FEE";
        /// Taxes and duties withheld.
        Tax = "TAX";
        /// Shipping cost and subsidies.
        Shipping = "SHIPPING";
        /// Adjustments, compensations, ads paid out of sales.
        Adjustment = "ADJUSTMENT";
        /// Held back or released.
        Reserve = "RESERVE";
        /// For information: not part of the settlement sum.
        Info = "INFO";
    }

    /// What a cost was paid for.
    CostKind {
        /// Cost of the goods sold.
        Goods = "GOODS";
        /// Inbound freight and duties.
        Freight = "FREIGHT";
        /// Outbound shipping and fulfilment.
        Fulfillment = "FULFILLMENT";
        /// Packaging.
        Packaging = "PACKAGING";
        /// LIVE host fee.
        Host = "HOST";
        /// Studio and equipment.
        Studio = "STUDIO";
        /// Samples given to creators.
        Samples = "SAMPLES";
        /// Slot fee of a creator (坑位费).
        Slot = "SLOT";
        /// Advertising that the platform does not report.
        Advertising = "ADVERTISING";
        /// Salaries.
        Staff = "STAFF";
        /// Agency or service fee.
        Service = "SERVICE";
        /// Anything else.
        Overhead = "OVERHEAD";
    }

    /// Kind of a compliance item.
    ComplianceKind {
        /// Violation with points or account-health deduction.
        Violation = "VIOLATION";
        /// Appeal against a violation.
        Appeal = "APPEAL";
        /// Task with a due date.
        Task = "TASK";
        /// Points gained.
        Credit = "CREDIT";
    }

    /// Figure of the platform's judgement of a shop.
    ScoreFigure {
        /// The score of the whole shop.
        Score = "SCORE";
        /// The score of one dimension.
        Dimension = "DIMENSION";
        /// Negative review rate.
        NegativeReviews = "NRR";
        /// Rate of returns and refunds that are not the buyer's fault.
        NonBuyerFault = "NBFR";
        /// Cancellation rate by the seller's fault.
        SellerFaultCancellations = "SFCR";
        /// On-time delivery rate.
        OnTimeDelivery = "OTDR";
        /// Handling time of after-sales.
        AfterSalesTime = "AHT";
        /// Share of chats that buyers were dissatisfied with.
        ChatDissatisfaction = "IM_DSAT";
    }

    /// Band of a score.
    ScoreTier {
        /// Best band.
        Excellent = "EXCELLENT";
        /// Good.
        Good = "GOOD";
        /// Poor.
        Poor = "POOR";
        /// Worst band.
        Critical = "CRITICAL";
        /// Not judged, such as too few orders.
        NotRated = "NIL";
    }

    /// State of an affiliate commission.
    AffiliateSettlement {
        /// Not paid by the buyer yet.
        AwaitingPayment = "AWAITING_PAYMENT" | "AWAITING PAYMENT";
        /// Delivered, waiting for settlement.
        ToSettle = "TO_SETTLE" | "To-SETTLE";
        /// Commission paid.
        Settled = "SETTLED";
        /// No commission is due.
        Ineligible = "INELIGIBLE";
    }

    /// State of a listing.
    ListingStatus {
        /// Not sent in.
        Draft = "DRAFT";
        /// In review.
        Pending = "PENDING";
        /// Refused in review.
        Failed = "FAILED";
        /// On sale.
        Active = "ACTIVATE" | "ACTIVE" | "LIVE";
        /// Switched off by the seller.
        SellerDeactivated = "SELLER_DEACTIVATED";
        /// Switched off by the platform.
        PlatformDeactivated = "PLATFORM_DEACTIVATED";
        /// Frozen.
        Frozen = "FREEZE";
        /// Deleted.
        Deleted = "DELETED";
    }

    /// What a person does.
    Role {
        /// Runs shops.
        Operator = "OPERATOR";
        /// LIVE host.
        Host = "HOST";
        /// Works with creators (BD).
        AffiliateManager = "AFFILIATE_MANAGER";
        /// Buys ads.
        MediaBuyer = "MEDIA_BUYER";
        /// Customer service.
        Support = "SUPPORT";
        /// Leads a team.
        Lead = "LEAD";
    }

    /// What an assignment makes a person or team responsible for.
    AssignmentScope {
        /// A shop.
        Shop = "SHOP";
        /// A product.
        Product = "PRODUCT";
        /// A creator.
        Creator = "CREATOR";
        /// A LIVE account.
        LiveAccount = "LIVE_ACCOUNT";
        /// A market.
        Market = "MARKET";
    }

    /// Whose shop it is.
    SellerType {
        /// Local seller.
        Local = "LOCAL";
        /// Cross-border seller.
        CrossBorder = "CROSS_BORDER";
    }
}
