// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_shipment/202409/stockup_orders/confirm`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Global selling confirm stockup order.
    ///
    /// `POST /gs_full_service_shipment/202409/stockup_orders/confirm`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GlobalSellingConfirmStockupOrder -> GlobalSellingConfirmStockupOrderResponse;
    "gs_full_service_shipment" "GlobalSellingConfirmStockupOrder" "202409" Post "/gs_full_service_shipment/202409/stockup_orders/confirm"
        cipher false Write Json [] older true;
    new() {
        is_order_confirmed: None, reject_note: None, reject_reason: None, skus: Vec::new(), stockup_order_code:
        None,
    }
    /// Is order confirmed.
    body is_order_confirmed: Option<bool> = "is_order_confirmed" => with_is_order_confirmed(bool);
    /// Reject note.
    body reject_note: Option<SmolStr> = "reject_note" => with_reject_note(SmolStr);
    /// Reject reason.
    body reject_reason: Option<RejectReason> = "reject_reason" => with_reject_reason(RejectReason);
    /// SKUs.
    body skus: Vec<SkuInput> = "skus" => with_skus(Vec<SkuInput>);
    /// Stockup order code.
    body stockup_order_code: Option<SmolStr> = "stockup_order_code" => with_stockup_order_code(SmolStr);
}

record! {
    /// Global selling confirm stockup order response: `data`.
    pub struct GlobalSellingConfirmStockupOrderResponse {
    }
}

record! {
    /// SKU input: `sku`.
    pub struct SkuInput {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Confirm stockup quantity.
        pub confirm_stockup_quantity: Option<i64> = "confirm_stockup_quantity",
    }
}

words! {
    /// Reject reason.
    pub enum RejectReason {
        PictureNotMatch = "PICTURE_NOT_MATCH",
        RawMaterialOrProcessChanges = "RAW_MATERIAL_OR_PROCESS_CHANGES",
        NotMeetMinimumLimit = "NOT_MEET_MINIMUM_LIMIT",
        StopProduction = "STOP_PRODUCTION",
        SalesStrategyAdjustmentReducesInventory = "SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY",
        OrderDemandAdjustment = "ORDER_DEMAND_ADJUSTMENT",
        OrderSentIncorrectly = "ORDER_SENT_INCORRECTLY",
        Cf = "CF",
        Tc = "TC",
        Qqxj = "QQXJ",
        Ct = "CT",
        RepairOrderTerminated = "REPAIR_ORDER_TERMINATED",
        TerminationOfOverdueOrders = "TERMINATION_OF_OVERDUE_ORDERS",
        SelfStockingBasedOnSalesVolume = "SELF_STOCKING_BASED_ON_SALES_VOLUME",
        HighTurnoverDaysInTheWarehouse = "HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE",
        InsufficientInventory = "INSUFFICIENT_INVENTORY",
        OtherReasons = "OTHER_REASONS",
    }
}
