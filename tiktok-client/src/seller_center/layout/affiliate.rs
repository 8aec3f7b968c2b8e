//! What creators sell.

use super::slots;

slots! {
    AffiliateSlot, AFFILIATE_ORDERS {
        OrderId = "order_id" req Id ["Order ID", "หมายเลขคำสั่งซื้อ", "注文ID"];
        ProductId = "product_id" opt Id ["Product ID"];
        ProductName = "product_name" opt Text ["Product Name"];
        SkuId = "sku_id" req Id ["SKU ID"];
        Price = "price" opt Money ["Price"];
        PaymentAmount = "payment_amount" opt Money ["Payment Amount"];
        Currency = "currency" opt Text ["Currency"];
        Quantity = "quantity" req Count ["Quantity"];
        FullyReturned = "fully_returned" opt Text ["Fully returned or refunded", "すべて返品または返金済み"];
        PaymentMethod = "payment_method" opt Text ["Payment method"];
        Settlement = "status" req Text ["Order Status", "Order settlement status", "注文の決済状況"];
        Creator = "creator" req Text ["Creator Username"];
        ContentType = "content_type" opt Text ["Content Type"];
        ContentId = "content_id" opt Id ["Content ID"];
        Rate = "commission_rate" opt Rate ["Standard commission rate"];
        AdsRate = "ads_commission_rate" opt Rate ["Shop Ads commission rate"];
        EstimatedBase = "estimated_base" opt Money ["Est. Commission Base", "ฐานค่าคอมมิชชั่นโดยประมาณ"];
        EstimatedCommission = "estimated_commission" req Money ["Est. standard commission payment"];
        EstimatedAds = "estimated_ads_commission" opt Money ["Est. Shop Ads commission payment"];
        EstimatedBonus = "estimated_bonus" opt Money ["Est. co-funded creator bonus"];
        ActualBase = "actual_base" opt Money ["Actual Commission Base"];
        ActualCommission = "actual_commission" opt Money ["Actual Commission Payment"];
        ActualAds = "actual_ads_commission" opt Money ["Actual Shop Ads commission payment"];
        Bonus = "cofunded_bonus" opt Money ["Actual co-funded creator bonus"];
        Created = "created_time" req Time ["Time Created", "Order date"];
        Delivered = "delivered_time" opt Time ["Order Delivery Time"];
        CommissionPaid = "commission_time" opt Time ["Time Commission Paid", "Commission settlement date"];
    }
}

slots! {
    CreatorSlot, CREATORS {
        Creator = "creator" req Text ["Creator name", "Creator username"];
        Gmv = "affiliate_gmv" req Money ["Affiliate GMV", "Creator-attributed GMV"];
        LiveGmv = "live_gmv" opt Money ["Affiliate LIVE GMV"];
        VideoGmv = "video_gmv" opt Money ["Affiliate shoppable video GMV"];
        CardGmv = "product_card_gmv" opt Money ["Affiliate product card GMV"];
        ProductsSold = "products_sold" opt Count ["Affiliate products sold"];
        Units = "items_sold" opt Count ["Items sold", "Creator-attributed items sold"];
        Commission = "estimated_commission" opt Money ["Est. commission"];
        OrderValue = "average_order_value" opt Money ["Avg. order value", "AOV"];
        Orders = "orders" opt Count ["Affiliate orders", "Attributed orders"];
        Ctr = "ctr" opt Rate ["CTR"];
        Impressions = "product_impressions" opt Count ["Product impressions"];
        Buyers = "buyers" opt Count ["Avg. affiliate customers", "Customers"];
        Lives = "live_sessions" opt Count ["Affiliate LIVE streams", "LIVE streams"];
        Videos = "videos" opt Count ["Affiliate shoppable videos", "Videos"];
        TargetGmv = "target_gmv" opt Money ["Target collaboration GMV"];
        TargetCommission = "target_commission" opt Money ["Target collaboration est. commission"];
        OpenGmv = "open_gmv" opt Money ["Open collaboration GMV"];
        OpenCommission = "open_commission" opt Money ["Open collaboration est. commission"];
        Refunded = "refunded_gmv" opt Money ["Affiliate refunded GMV", "Refunds"];
        UnitsRefunded = "items_refunded" opt Count ["Affiliate items refunded", "Items refunded"];
        Followers = "followers" opt Count ["Affiliate followers"];
    }
}
