//! Analytics of shop, products, LIVE sessions and videos.

use super::slots;

slots! {
    ShopSlot, SHOP {
        Day = "day" req Day ["Date", "日期", "Data", "Tanggal", "Ngày", "วันที่", "Fecha", "日付"];
        Gmv = "gmv" req Money [
            "GMV", "Gross merchandise value", "Valor bruto da mercadoria", "GMV Bruto",
        ];
        Orders = "orders" opt Count ["Orders", "订单数", "Pedidos"];
        Buyers = "buyers" opt Count ["Customers", "客户数", "Clientes únicos", "Clientes"];
        Units = "items_sold" opt Count ["Items sold", "商品成交件数", "Itens vendidos"];
        Refunds = "refund_amount" opt Money ["Refunds", "退款金额", "Reembolsos"];
        SkuOrders = "sku_orders" opt Count ["SKU orders", "SKU 订单数", "Pedido de SKU", "Pedidos de SKU"];
        GmvWithCofunding = "gmv_with_cofunding" opt Money [
            "Gross merchandise value (with TikTok co-funding)", "总成交额",
            "Valor bruto da mercadoria (com cofinanciamento do TikTok)", "Receita bruta",
        ];
        PageViews = "page_views" opt Count ["Page views", "页面浏览次数", "Visualizações de página", "Views"];
        Visitors = "visitors" opt Count [
            "Shop page visits", "Visitors", "商品访客数", "Visitas à página da loja", "Visitantes", "Visitas",
        ];
        Conversion = "conversion" opt Rate ["Conversion rate", "转化率", "Taxa de conversão"];
        Impressions = "impressions" opt Count ["Product impressions", "商品曝光次数", "Impressões do produto"];
        UniqueImpressions = "unique_impressions" opt Count [
            "Unique product impressions", "去重商品曝光次数", "Impressões únicas do produto",
        ];
        Clicks = "clicks" opt Count ["Product clicks", "商品点击量", "Cliques no produto"];
        UniqueClicks = "unique_clicks" opt Count ["Unique clicks", "去重点击次数", "Cliques únicos"];
        OrderValue = "average_order_value" opt Money ["AOV", "平均订单金额"];
        UnitsRefunded = "items_refunded" opt Count ["Items refunded", "Itens reembolsados"];
        UnitsCancelled = "items_cancelled" opt Count ["Items canceled and returned"];
        GmvWithTax = "gmv_with_tax" opt Money ["GMV (with tax)"];
        Tax = "tax" opt Money ["Tax"];
        ShippingFees = "shipping_fees" opt Money ["Shipping fees"];
        CreatorLiveAttributed = "creator_live_attributed_gmv" opt Money ["Creator LIVE-attributed GMV", "达人直播归因 GMV"];
        CreatorLive = "creator_live_gmv" opt Money ["Creator LIVE GMV", "达人直播 GMV"];
        CreatorLiveIndirect = "creator_live_indirect_gmv" opt Money ["Creator LIVE indirect GMV", "达人直播间接 GMV"];
        LinkedLive = "linked_live_gmv" opt Money ["Linked account LIVE-attributed GMV", "绑定账号直播归因 GMV"];
        SellerLive = "seller_live_gmv" opt Money ["Seller LIVE GMV", "商家直播 GMV"];
        SellerLiveIndirect = "seller_live_indirect_gmv" opt Money ["Seller LIVE indirect GMV", "商家直播间接 GMV"];
        CreatorVideoAttributed = "creator_video_attributed_gmv" opt Money [
            "Creator video-attributed GMV", "联盟视频归因 GMV",
        ];
        CreatorVideo = "creator_video_gmv" opt Money ["Creator video GMV", "达人视频 GMV"];
        CreatorVideoIndirect = "creator_video_indirect_gmv" opt Money ["Creator video indirect GMV", "达人视频间接 GMV"];
        LinkedVideo = "linked_video_gmv" opt Money ["Linked account video-attributed GMV", "绑定账号视频归因 GMV"];
        SellerVideo = "seller_video_gmv" opt Money ["Seller video GMV", "商家视频 GMV"];
        SellerVideoIndirect = "seller_video_indirect_gmv" opt Money ["Seller video indirect GMV", "商家视频间接 GMV"];
        LiveAttributed = "live_attributed_gmv" opt Money ["LIVE-attributed GMV"];
        VideoAttributed = "video_attributed_gmv" opt Money ["Video-attributed GMV"];
        CardGmv = "product_card_gmv" opt Money ["Product card GMV"];
    }
}

slots! {
    ProductSlot, PRODUCTS {
        ProductId = "product_id" req Id ["Product ID", "ID"];
        ProductName = "product_name" req Text ["Product Name", "Product"];
        Status = "listing_status" opt Text ["Listing status", "Status"];
        Range = "gmv_range" opt Text ["GMV range"];
        Voc = "voc" opt Text ["VoC diagnosis"];
        Gmv = "gmv" req Money ["GMV", "Attributed GMV"];
        Orders = "orders" opt Count ["Orders", "Attributed orders"];
        SkuOrders = "sku_orders" opt Count ["SKU orders", "SKU 订单数", "Attributed SKU orders"];
        Units = "items_sold" req Count ["Items sold", "Units sold", "商品成交件数", "Attributed items sold"];
        Buyers = "buyers" opt Count ["Est. customers", "Customers"];
        OrderValue = "average_order_value" opt Money ["AOV (SKU orders)", "AOV"];
        Impressions = "impressions" opt Count ["Product impressions", "商品曝光次数"];
        Clicks = "clicks" opt Count ["Product clicks", "商品点击量"];
        Ctr = "ctr" opt Rate ["CTR", "商品点击率"];
        AddToCart = "add_to_cart" opt Count ["Add-to-cart count", "Added to cart", "加购次数"];
        AddToCartRate = "add_to_cart_rate" opt Rate ["Add-to-cart rate", "加购率"];
        Ctor = "ctor" opt Rate ["CTOR (SKU order)", "CTOR (SKU orders)", "CTOR（SKU 订单）"];
        UniqueImpressions = "unique_impressions" opt Count ["Unique product impressions", "去重商品曝光次数"];
        UniqueClicks = "unique_clicks" opt Count ["Unique clicks", "去重点击次数"];
        UniqueCtr = "unique_ctr" opt Rate ["Unique CTR", "去重点击率"];
        AddToCartUsers = "add_to_cart_users" opt Count ["Add-to-cart users", "已加购的用户数"];
        UniqueAtcRate = "unique_atc_rate" opt Rate ["Unique ATC rate", "去重加购率"];
        UniqueCtor = "unique_ctor" opt Rate ["Unique CTOR (SKU order)", "去重点击成交转化率（SKU 订单）"];
        GmvWithTax = "gmv_with_tax" opt Money ["GMV with tax"];
        Tax = "tax" opt Money ["Tax", "税费"];
        GmvWithCofunding = "gmv_with_cofunding" opt Money ["Gross merchandise value (with TikTok co-funding)"];
        ShippingFees = "shipping_fees" opt Money ["Shipping fees", "运费"];
        Refunds = "refunds" opt Money ["Refunds", "退款金额"];
        UnitsRefunded = "items_refunded" opt Count ["Items refunded", "已退款的商品件数"];
        RefundCustomers = "refund_customers" opt Count ["Refund customers", "退款客户数"];
        SellerLive = "seller_live_gmv" opt Money ["Seller LIVE-attributed GMV"];
        SellerVideo = "seller_video_gmv" opt Money ["Seller video-attributed GMV"];
        CreatorGmv = "creator_gmv" opt Money ["Creator-attributed GMV"];
        CreatorLive = "creator_live_gmv" opt Money ["Creator LIVE-attributed GMV"];
        AffiliateVideo = "affiliate_video_gmv" opt Money ["Affiliate video-attributed GMV"];
        SellerCard = "seller_card_gmv" opt Money ["Seller product card GMV"];
        ShopTabGmv = "shop_tab_gmv" opt Money ["Shop tab GMV", "商城页 GMV"];
        ShopTabUnits = "shop_tab_units" opt Count ["Shop tab items sold"];
        ShopTabImpressions = "shop_tab_impressions" opt Count [
            "Shop tab product impressions", "Shop tab listing impressions",
        ];
        ShopTabClicks = "shop_tab_clicks" opt Count ["Shop tab product clicks"];
        ShopTabUniqueClicks = "shop_tab_unique_clicks" opt Count ["Unique Shop tab product clicks"];
        ShopTabBuyers = "shop_tab_buyers" opt Count [
            "Est. Shop tab customers", "Shop tab unique product customers", "Shop tab unique product buyers",
        ];
        ShopTabViews = "shop_tab_views" opt Count ["Shop tab page views"];
        ShopTabVisitors = "shop_tab_visitors" opt Count ["Shop tab unique page views"];
        ShopTabCtr = "shop_tab_ctr" opt Rate ["Shop tab CTR", "Shop tab clickthrough rate"];
        ShopTabCtor = "shop_tab_ctor" opt Rate ["Shop tab CTOR (SKU)", "Shop tab conversion rate"];
        LiveGmv = "live_gmv" opt Money ["LIVE GMV"];
        LiveUnits = "live_units" opt Count ["LIVE items sold"];
        LiveImpressions = "live_impressions" opt Count ["LIVE impressions"];
        LiveViews = "live_views" opt Count ["Page views from LIVE"];
        LiveVisitors = "live_visitors" opt Count ["Unique page views from LIVE"];
        LiveBuyers = "live_buyers" opt Count ["LIVE unique product customers", "LIVE unique product buyers"];
        VideoGmv = "video_gmv" opt Money ["Video GMV"];
        VideoUnits = "video_units" opt Count ["Video items sold"];
        VideoImpressions = "video_impressions" opt Count ["Video impressions"];
        VideoViews = "video_views" opt Count ["Page views from video"];
        VideoVisitors = "video_visitors" opt Count ["Unique page views from video"];
        VideoBuyers = "video_buyers" opt Count ["Video unique product customers", "Video unique product buyers"];
        CardGmv = "card_gmv" opt Money ["Product card GMV"];
        CardUnits = "card_units" opt Count ["Product card items sold"];
        CardImpressions = "card_impressions" opt Count ["Product card impressions"];
        CardViews = "card_views" opt Count ["Page views from product card"];
        CardVisitors = "card_visitors" opt Count ["Unique page views from product card"];
        CardBuyers = "card_buyers" opt Count ["Product card unique customers", "Product card unique buyers"];
    }
}

slots! {
    LiveSlot, LIVES {
        Title = "livestream" req Text ["Livestream", "LIVE name", "直播间信息"];
        RoomId = "room_id" opt Id ["Room id"];
        Start = "start_time" req Time ["Start time"];
        End = "end_time" opt Time ["End time"];
        Creator = "creator" opt Text ["Creator name", "Creator username"];
        CreatorId = "creator_id" opt Id ["Creator ID"];
        Duration = "duration_seconds" req Count ["Duration", "直播时长"];
        Revenue = "gross_revenue" opt Money ["Gross revenue", "成交金额"];
        DirectGmv = "direct_gmv" opt Money ["Direct GMV", "直接 GMV"];
        AttributedGmv = "attributed_gmv" opt Money ["Attributed GMV"];
        Units = "items_sold" opt Count ["Attributed items sold", "Items sold", "成交件数"];
        Buyers = "buyers" opt Count ["Customers"];
        OrderValue = "average_order_value" opt Money ["AOV", "Avg. price"];
        Orders = "orders" opt Count ["Attributed orders", "Orders paid for", "支付订单次数"];
        SkuOrders = "sku_orders" opt Count ["Attributed SKU orders"];
        Views = "views" opt Count ["Views", "直播间观看次数"];
        Viewers = "viewers" opt Count ["Viewers"];
        PeakViewers = "peak_viewers" opt Count ["Peak viewers", "最高在线观看人数"];
        Impressions = "live_impressions" opt Count ["LIVE impressions"];
        ImpressionsPerHour = "impressions_per_hour" opt Rate ["Impressions per hour"];
        GmvPerHour = "gmv_per_hour" opt Money ["GMV Per Hour"];
        ShowGpm = "show_gpm" opt Money ["Show GPM", "GMV/1K shows"];
        WatchGpm = "watch_gpm" opt Money ["Watch GPM", "GMV/1K views"];
        AverageView = "average_view_s" opt Rate ["Avg. viewing duration", "Avg. view duration"];
        AverageViewViewer = "average_view_viewer_s" opt Rate ["Avg. viewing duration per viewer"];
        TapThrough = "tap_through" opt Rate ["Tap-through rate"];
        Ctr = "ctr" opt Rate ["CTR", "看播-点击转化率"];
        Ctor = "ctor" opt Rate ["CTOR"];
        LiveCtr = "live_ctr" opt Rate ["LIVE CTR"];
        SkuOrderRate = "sku_order_rate" opt Rate ["SKU order rate"];
        CtorSku = "ctor_sku" opt Rate ["CTOR (SKU order)", "CTOR (SKU orders)", "点击成交转化率（SKU 订单）"];
        ProductClicks = "product_clicks" opt Count ["Product clicks"];
        ProductImpressions = "product_impressions" opt Count ["Product impressions"];
        NewFollowers = "new_followers" opt Count ["New followers"];
        FollowRate = "follow_rate" opt Rate ["Follow rate"];
        CommentRate = "comment_rate" opt Rate ["Comment rate"];
        ShareRate = "share_rate" opt Rate ["Share rate"];
        LikeRate = "like_rate" opt Rate ["Like rate"];
        Likes = "likes" opt Count ["Likes"];
        Comments = "comments" opt Count ["Comments"];
        Shares = "shares" opt Count ["Shares"];
        Roas = "ads_roas" opt Rate ["Ads ROAS"];
        AdCost = "ads_cost" opt Money ["Ads Cost"];
        AdGmv = "ads_gmv" opt Money ["Ads GMV"];
    }
}

slots! {
    VideoSlot, VIDEOS {
        Creator = "creator" opt Text ["Creator name"];
        CreatorId = "creator_id" opt Id ["Creator ID"];
        Title = "video_info" req Text ["Video Info"];
        VideoId = "video_id" req Id ["Video ID"];
        Time = "post_time" opt Time ["Time"];
        Products = "products" opt Text ["Products"];
        Views = "views" req Count ["VV"];
        Likes = "likes" opt Count ["Likes"];
        Comments = "comments" opt Count ["Comments"];
        Shares = "shares" opt Count ["Shares"];
        NewFollowers = "new_followers" opt Count ["New followers"];
        LiveClicks = "live_clicks" opt Count ["V-to-L clicks"];
        ProductImpressions = "product_impressions" opt Count ["Product impressions"];
        ProductClicks = "product_clicks" opt Count ["Product clicks"];
        Buyers = "buyers" opt Count ["Unique customers"];
        Orders = "orders" opt Count ["Orders"];
        Units = "items_sold" opt Count ["Video items sold"];
        Gmv = "gmv" req Money ["Gross merchandise value"];
        Gpm = "gpm" opt Money ["GPM"];
        AttributedGmv = "attributed_gmv" opt Money ["Shoppable video attributed GMV"];
        Ctr = "ctr" opt Rate ["Click-through rate"];
        VtoL = "v_to_l_rate" opt Rate ["V-to-L rate"];
        FinishRate = "finish_rate" opt Rate ["Video finish rate"];
        ClickToOrder = "click_to_order" opt Rate ["Click-to-order rate"];
        Mark = "mark" opt Text ["Mark"];
    }
}
