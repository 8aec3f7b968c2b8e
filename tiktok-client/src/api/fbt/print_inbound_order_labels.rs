// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202602/inbound_orders/label_print`

use crate::api::operation::operation;
use crate::types::OrderId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Print inbound order labels.
    ///
    /// `POST /fbt/202602/inbound_orders/label_print`. Takes `shop_cipher`.
    pub struct PrintInboundOrderLabels -> PrintInboundOrderLabelsResponse;
    "fbt" "printInboundOrderLabels" "202602" Post "/fbt/202602/inbound_orders/label_print"
        cipher true Write Json [] older false;
    new(order_id: OrderId) {
        order_id: order_id, print_items: Vec::new(), carton_label_format: None, barcode_format: None,
    }
    /// Order id. Required.
    body order_id: OrderId = "order_id";
    /// Print items.
    body print_items: Vec<PrintItem> = "print_items" => with_print_items(Vec<PrintItem>);
    /// Carton label format.
    body carton_label_format: Option<CartonLabelFormat> = "carton_label_format" => with_carton_label_format(CartonLabelFormat);
    /// Barcode format.
    body barcode_format: Option<BarcodeFormat> = "barcode_format" => with_barcode_format(BarcodeFormat);
}

record! {
    /// Print inbound order labels response: `data`.
    pub struct PrintInboundOrderLabelsResponse {
        /// Download URL.
        pub download_url: Option<SmolStr> = "download_url",
        /// Task status.
        pub task_status: Option<SmolStr> = "task_status",
    }
}

words! {
    /// Print item.
    pub enum PrintItem {
        CartonPalletLabel = "CARTON_PALLET_LABEL",
        FbtBarcode = "FBT_BARCODE",
        PackingPickingList = "PACKING_PICKING_LIST",
    }
}

words! {
    /// Carton label format.
    pub enum CartonLabelFormat {
        A44Up = "A4_4UP",
        Default1Up = "DEFAULT_1UP",
    }
}

words! {
    /// Barcode format.
    pub enum BarcodeFormat {
        Default40Mm60Mm = "DEFAULT_40MM_60MM",
        A421Up600Mm400Mm = "A4_21UP_60_0MM_40_0MM",
        A421Up635Mm381Mm = "A4_21UP_63_5MM_38_1MM",
        A424Up635Mm339Mm = "A4_24UP_63_5MM_33_9MM",
        A424Up646Mm338Mm = "A4_24UP_64_6MM_33_8MM",
        A424Up660Mm339Mm = "A4_24UP_66_0MM_33_9MM",
        A424Up660Mm350Mm = "A4_24UP_66_0MM_35_0MM",
        A424Up700Mm360Mm = "A4_24UP_70_0MM_36_0MM",
        A424Up700Mm370Mm = "A4_24UP_70_0MM_37_0MM",
        A427Up635Mm296Mm = "A4_27UP_63_5MM_29_6MM",
        A440Up525Mm297Mm = "A4_40UP_52_5MM_29_7MM",
        A444Up485Mm254Mm = "A4_44UP_48_5MM_25_4MM",
        UsLetter30Up1In2625In = "US_LETTER_30UP_1IN_2_625IN",
    }
}
