//! Advertising, and the product list of the bulk edit.

use super::slots;

slots! {
    AdSlot, ADS {
        Day = "day" opt Day ["By Day", "ตามวัน", "按天"];
        Time = "hour" opt Time ["Time", "By Hour"];
        Live = "live" opt Text ["LIVE name"];
        Launched = "launched" opt Time ["Launched time"];
        Status = "status" opt Text ["Status"];
        Campaign = "campaign" opt Text ["Campaign name"];
        CampaignId = "campaign_id" opt Id ["Campaign ID"];
        Cost = "cost" req Money ["Cost", "ต้นทุน", "成本", "Chi phí"];
        NetCost = "net_cost" opt Money ["Net Cost", "Chi phí ròng"];
        SkuOrders = "sku_orders" opt Count ["SKU orders (Current shop)", "คำสั่งซื้อ SKU (ร้านค้าปัจจุบัน)"];
        AllSkuOrders = "all_sku_orders" opt Count ["SKU orders", "Số lượng đơn hàng SKU"];
        CostPerOrder = "cost_per_order" opt Money ["Cost per order (Current shop)", "Cost per order"];
        Revenue = "gross_revenue" req Money [
            "Gross revenue (Current shop)", "รายได้ขั้นต้น (ร้านค้าปัจจุบัน)", "Doanh thu gộp (Cửa hàng hiện tại)",
        ];
        AllRevenue = "all_revenue" opt Money ["Gross revenue", "Doanh thu gộp"];
        Roi = "roi" opt Rate ["ROI (Current shop)", "ROI"];
        Impressions = "impressions" opt Count ["Product ad impressions", "Số lượt hiển thị quảng cáo sản phẩm"];
        Clicks = "clicks" opt Count ["Product ad clicks", "Số lượt nhấp vào quảng cáo sản phẩm"];
        Currency = "currency" opt Text ["Currency", "สกุลเงิน"];
    }
}

slots! {
    CatalogueSlot, CATALOGUE {
        ProductId = "product_id" req Id ["Product ID", "product_id"];
        Category = "category" opt Text ["Category", "category"];
        Brand = "brand" opt Text ["Brand", "brand"];
        ProductName = "product_name" req Text ["Product name", "product_name"];
        SkuId = "sku_id" req Id ["SKU ID", "sku_id"];
        SellerSku = "seller_sku" opt Text ["Seller SKU", "seller_sku"];
        Variation = "variation" opt Text ["Variation", "variation_value"];
        Price = "price" req Money ["Price", "price"];
        Stock = "quantity" req Count ["Quantity", "quantity"];
        Weight = "weight" opt Rate ["Parcel weight", "parcel_weight"];
        Status = "status" opt Text ["Status", "status"];
    }
}
