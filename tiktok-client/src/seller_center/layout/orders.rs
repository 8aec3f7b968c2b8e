//! Orders and returns. The header is English in every language of the interface.

use super::slots;

slots! {
    OrderSlot, ORDERS {
        OrderId = "order_id" req Id ["Order ID"];
        Status = "status" req Text ["Order Status"];
        Substatus = "substatus" opt Text ["Order Substatus"];
        CancelReturnType = "cancel_return_type" opt Text ["Cancelation/Return Type", "Cancellation/Return Type"];
        Preorder = "preorder" opt Text ["Normal or Pre-order"];
        SkuId = "sku_id" req Id ["SKU ID"];
        SellerSku = "seller_sku" opt Text ["Seller SKU"];
        ProductName = "product_name" opt Text ["Product Name"];
        Quantity = "quantity" req Count ["Quantity"];
        Returned = "returned_quantity" opt Count ["Sku Quantity of return"];
        UnitPrice = "unit_price" req Money ["SKU Unit Original Price"];
        Before = "subtotal_before_discount" req Money ["SKU Subtotal Before Discount"];
        PlatformDiscount = "platform_discount" req Money ["SKU Platform Discount"];
        SellerDiscount = "seller_discount" req Money ["SKU Seller Discount"];
        After = "subtotal_after_discount" req Money ["SKU Subtotal After Discount"];
        Shipping = "shipping_fee_after_discount" opt Money ["Shipping Fee After Discount"];
        ShippingOriginal = "original_shipping_fee" opt Money ["Original Shipping Fee"];
        ShippingSeller = "shipping_fee_seller_discount" opt Money ["Shipping Fee Seller Discount"];
        ShippingPlatform = "shipping_fee_platform_discount" opt Money ["Shipping Fee Platform Discount"];
        PaymentDiscount = "payment_platform_discount" opt Money ["Payment platform discount"];
        Taxes = "taxes" opt Money ["Taxes"];
        DistanceShippingFee = "distance_shipping_fee" opt Money ["Distance Shipping Fee"];
        DistanceFee = "distance_fee" opt Money ["Distance Fee"];
        BuyerServiceFee = "buyer_service_fee" opt Money ["Buyer Service Fee"];
        HandlingFee = "handling_fee" opt Money ["Handling Fee"];
        ShippingInsurance = "shipping_insurance" opt Money ["Shipping Insurance"];
        ItemInsurance = "item_insurance" opt Money ["Item Insurance"];
        RetailDeliveryFee = "retail_delivery_fee" opt Money ["Retail Delivery Fee"];
        SmallOrderFee = "small_order_fee" opt Money ["Small Order Fee"];
        OrderAmount = "order_amount" req Money ["Order Amount"];
        RefundAmount = "order_refund_amount" opt Money ["Order Refund Amount"];
        Created = "created_time" req Time ["Created Time"];
        Paid = "paid_time" opt Time ["Paid Time"];
        ReadyToShip = "rts_time" opt Time ["RTS Time"];
        Shipped = "shipped_time" opt Time ["Shipped Time"];
        Delivered = "delivered_time" opt Time ["Delivered Time"];
        Cancelled = "cancelled_time" opt Time ["Cancelled Time", "Canceled Time"];
        CancelBy = "cancel_by" opt Text ["Cancel By"];
        CancelReason = "cancel_reason" opt Text ["Cancel Reason"];
        Fulfillment = "fulfillment" opt Text ["Fulfillment Type", "Fulfilment Type"];
        Warehouse = "warehouse" opt Text ["Warehouse Name"];
        Buyer = "buyer" opt Text ["Buyer Username"];
        Country = "country" opt Text ["Country"];
        Region = "region" opt Text ["Province", "State", "Region"];
        PaymentMethod = "payment_method" opt Text ["Payment Method"];
        Category = "category" opt Text ["Product Category"];
        PackageId = "package_id" opt Id ["Package ID"];
        PurchaseChannel = "purchase_channel" opt Text ["Purchase Channel"];
        OrderChannel = "order_channel" opt Text ["Order Channel"];
        Creator = "creator" opt Text ["Creator Handle"];
        Variation = "variation" opt Text ["Variation"];
        TrackingId = "tracking_id" opt Text ["Tracking ID"];
        DeliveryOption = "delivery_option" opt Text ["Delivery Option"];
        Carrier = "carrier" opt Text ["Shipping Provider Name"];
        // The columns below are recognised so that they are not reported as unknown; several of them tell the market.
        DeliveryOptionType = "delivery_option_type" opt Text ["Delivery Option Type"];
        BuyerMessage = "buyer_message" opt Text ["Buyer Message"];
        Recipient = "recipient" opt Text ["Recipient"];
        Phone = "phone" opt Text ["Phone #"];
        Zipcode = "zipcode" opt Text ["Zipcode"];
        City = "city" opt Text ["City", "Regency and City"];
        District = "district" opt Text ["District", "Districts", "Municipality"];
        Village = "village" opt Text ["Villages", "Barangay", "Commune"];
        Address = "address" opt Text ["Detail Address", "Address Line 1"];
        AddressMore = "address_more" opt Text ["Additional address information", "Address Line 2"];
        House = "house" opt Text ["House Name or Number"];
        DeliveryInstruction = "delivery_instruction" opt Text ["Delivery Instruction"];
        BuyerNickname = "buyer_nickname" opt Text ["Buyer Nickname"];
        Weight = "weight_kg" opt Rate ["Weight(kg)"];
        SellerNote = "seller_note" opt Text ["Seller Note"];
        CheckedStatus = "checked_status" opt Text ["Checked Status"];
        CheckedBy = "checked_by" opt Text ["Checked Marked by"];
        Invoice = "invoice" opt Text ["Tokopedia Invoice Number"];
        ShippingInformation = "shipping_information" opt Text ["Shipping Information"];
        ProductTaxRate = "product_tax_rate" opt Text ["Product Tax Rate"];
        ProductTax = "product_tax" opt Text ["Product Tax Amount"];
        ShippingTaxRate = "shipping_tax_rate" opt Text ["Shipping Tax Rate"];
        ShippingTax = "shipping_tax" opt Text ["Shipping Tax Amount"];
    }
}

slots! {
    ReturnSlot, RETURNS {
        ReturnId = "return_id" req Id ["Return Order ID"];
        OrderId = "order_id" req Id ["Order ID"];
        OrderAmount = "order_amount" opt Money ["Order Amount"];
        OrderStatus = "order_status" opt Text ["Order Status"];
        OrderSubstatus = "order_substatus" opt Text ["Order Substatus"];
        PaymentMethod = "payment_method" opt Text ["Payment Method"];
        SkuId = "sku_id" req Id ["SKU ID"];
        SellerSku = "seller_sku" opt Text ["Seller SKU"];
        ProductName = "product_name" opt Text ["Product Name"];
        SkuName = "sku_name" opt Text ["SKU Name"];
        Buyer = "buyer" opt Text ["Buyer Username"];
        Kind = "return_type" req Text ["Return Type"];
        Requested = "requested_time" req Time ["Time Requested"];
        Reason = "reason" opt Text ["Return Reason"];
        UnitPrice = "unit_price" req Money ["Return unit price"];
        Quantity = "quantity" req Count ["Return Quantity"];
        Tracking = "tracking" opt Text ["Return Logistics Tracking ID"];
        Status = "status" req Text ["Return Status"];
        Substatus = "substatus" opt Text ["Return Sub Status"];
        RefundTime = "refund_time" opt Time ["Refund Time"];
        Dispute = "dispute" opt Text ["Dispute Status"];
        Appeal = "appeal" opt Text ["Appeal Status"];
        CompensationStatus = "compensation_status" opt Text ["Compensation Status"];
        Compensation = "compensation" opt Money ["Compensation Amount"];
        Note = "note" opt Text ["Buyer Note"];
    }
}
