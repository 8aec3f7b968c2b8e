//! Words of the interface languages → words of the API. What is not listed is kept and reported.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use kpi_core::model::OrderStatus;
use kpi_core::period::Market;

use super::text::normal;

/// Exact states, as they stand in the substatus column (and, in some files, alone in the status column).
const STATES: &[(OrderStatus, &[&str])] = &[
    (
        OrderStatus::Unpaid,
        &["Unpaid", "Belum dibayar", "ค้างชำระ", "Chưa thanh toán", "Sin pagar", "Não pago", "未付款"],
    ),
    (OrderStatus::OnHold, &["On hold"]),
    (
        OrderStatus::AwaitingShipment,
        &[
            "Awaiting shipment",
            "Awaiting Packing",
            "Menunggu pengiriman",
            "รอจัดส่ง",
            "Đang chờ vận chuyển",
            "Pendiente de envío",
            "Aguardando envio",
            "待发货",
        ],
    ),
    (OrderStatus::PartiallyShipping, &["Partially shipping", "Partially shipped"]),
    (
        OrderStatus::AwaitingCollection,
        &[
            "Awaiting collection",
            "Menunggu pengambilan",
            "รอเข้ารับพัสดุ",
            "Đang chờ lấy hàng",
            "Pendiente de recolección",
            "Aguardando coleta",
            "待揽收",
        ],
    ),
    (
        OrderStatus::InTransit,
        &[
            "In transit",
            "Dalam perjalanan",
            "อยู่ระหว่างการขนส่ง",
            "Đang trung chuyển",
            "En tránsito",
            "Em trânsito",
            "运输中",
        ],
    ),
    (OrderStatus::Delivered, &["Delivered", "Terkirim", "จัดส่งสำเร็จ", "Đã giao", "Entregado", "Entregue", "已送达"]),
    (
        OrderStatus::Completed,
        &["Completed", "Selesai", "เสร็จสมบูรณ์", "Đã hoàn tất", "Completado", "Concluído", "已完成"],
    ),
    (OrderStatus::Cancelled, &["Canceled", "Cancelled", "Dibatalkan", "ยกเลิกแล้ว", "Đã hủy", "Cancelado", "已取消"]),
];

/// Tabs, for files without a substatus: the earliest state that the tab shows.
const TABS: &[(OrderStatus, &[&str])] = &[
    (
        OrderStatus::AwaitingShipment,
        &["To ship", "Perlu dikirim", "ที่จะจัดส่ง", "Cần gửi", "Por enviar", "A enviar", "待发货"],
    ),
    (OrderStatus::InTransit, &["Shipped", "Dikirim", "จัดส่งแล้ว", "Đã vận chuyển", "Enviado", "已发货"]),
];

static STATUS: LazyLock<(BTreeMap<String, OrderStatus>, BTreeMap<String, OrderStatus>)> = LazyLock::new(|| {
    let map = |table: &[(OrderStatus, &[&str])]| {
        table.iter().flat_map(|(status, words)| words.iter().map(|word| (normal(word), status.clone()))).collect()
    };
    (map(STATES), map(TABS))
});

/// The status that the two status columns mean together; an unknown word is kept as it is.
pub(crate) fn order_status(status: &str, substatus: &str) -> OrderStatus {
    let (states, tabs) = &*STATUS;
    let (tab, state) = (normal(status), normal(substatus));
    if state.is_empty() {
        return states.get(&tab).or_else(|| tabs.get(&tab)).cloned().unwrap_or_else(|| OrderStatus::from(status));
    }
    // Both columns often hold the tab's word, which is also the state for the tabs with one state.
    states.get(&state).cloned().unwrap_or_else(|| OrderStatus::from(substatus))
}

/// One of our words for a word of the file, or nothing.
fn find<'a>(table: &[(&'a str, &[&str])], word: &str) -> Option<&'a str> {
    let word = normal(word);
    table.iter().find(|(_, words)| words.iter().any(|known| normal(known) == word)).map(|(ours, _)| *ours)
}

/// Who cancelled.
pub(crate) fn initiator(word: &str) -> Option<&'static str> {
    find(
        &[
            ("BUYER", &["User", "Buyer", "Customer", "Pembeli", "ผู้ซื้อ", "Người mua", "Comprador"]),
            ("SELLER", &["Seller", "Penjual", "ผู้ขาย", "Người bán", "Vendedor"]),
            ("SYSTEM", &["System", "Sistem", "ระบบ", "Hệ thống", "Sistema"]),
            ("OPERATOR", &["Operator", "Customer service"]),
        ],
        word,
    )
}

/// Who fulfils.
pub(crate) fn fulfillment(word: &str) -> Option<&'static str> {
    find(
        &[
            ("FULFILLMENT_BY_SELLER", &["Fulfillment by seller", "Fulfilment by seller", "Dikirim oleh Penjual"]),
            (
                "FULFILLMENT_BY_TIKTOK",
                &[
                    "Fulfillment by TikTok Shop",
                    "Fulfillment by TikTok",
                    "Fulfilled by TikTok",
                    "Fulfilled by TikTok Shop",
                ],
            ),
            ("FULFILLMENT_BY_DILAYANI_TOKOPEDIA", &["Dilayani Tokopedia", "Fulfilled by Tokopedia"]),
        ],
        word,
    )
}

/// Where a sale came from.
pub(crate) fn channel(word: &str) -> Option<&'static str> {
    find(
        &[
            ("LIVE", &["LIVE", "LIVEs"]),
            ("VIDEO", &["Video", "Videos", "Shoppable video"]),
            ("PRODUCT_CARD", &["Product cards", "Product card"]),
            ("SHOP_TAB", &["Shop tab", "Mall"]),
            ("AFFILIATE", &["Showcase", "Affiliate"]),
            ("SEARCH", &["Search"]),
        ],
        word,
    )
}

/// Whether the order is paid on delivery, as far as the word tells.
pub(crate) fn is_cod(word: &str) -> bool {
    let word = normal(word);
    ["cod", "cash on delivery", "bayar di tempat", "เก็บเงินปลายทาง", "thanh toán khi nhận hàng", "cash"]
        .iter()
        .any(|known| word == *known || word.contains("cash on delivery"))
}

/// Pre-order or not.
pub(crate) fn is_preorder(word: &str) -> Option<bool> {
    match normal(word).as_str() {
        "normal" => Some(false),
        "pre-order" | "preorder" => Some(true),
        _ => None,
    }
}

/// Kind of an after-sale.
pub(crate) fn after_sale_kind(word: &str) -> Option<&'static str> {
    find(
        &[
            ("REFUND", &["Refund only", "Refund"]),
            ("RETURN_AND_REFUND", &["Return and refund", "Return/Refund", "Return & refund"]),
            ("REPLACEMENT", &["Replacement", "Replace"]),
            ("EXCHANGE", &["Exchange"]),
        ],
        word,
    )
}

/// State of an after-sale.
pub(crate) fn after_sale_status(word: &str) -> Option<&'static str> {
    find(
        &[
            ("PENDING", &["Pending", "To respond", "Awaiting seller response", "In progress"]),
            ("APPROVED", &["Approved", "Processing", "Awaiting refund"]),
            ("COMPLETED", &["Completed", "Refunded"]),
            ("REJECTED", &["Rejected", "Closed"]),
            ("WITHDRAWN", &["Canceled", "Cancelled", "Withdrawn"]),
        ],
        word,
    )
}

/// State of an affiliate commission. `Pending` waits for the end of the return period, as `To settle` does.
pub(crate) fn affiliate_settlement(word: &str) -> Option<&'static str> {
    find(
        &[
            ("SETTLED", &["Settled"]),
            ("TO_SETTLE", &["To settle", "Pending", "Completed", "Processing"]),
            ("AWAITING_PAYMENT", &["Awaiting payment", "Unpaid"]),
            ("INELIGIBLE", &["Ineligible"]),
        ],
        word,
    )
}

/// Yes or no.
pub(crate) fn yes_no(word: &str) -> Option<bool> {
    match normal(word).as_str() {
        "yes" | "ya" | "sim" | "sí" | "true" => Some(true),
        "no" | "tidak" | "não" | "false" => Some(false),
        _ => None,
    }
}

/// State of a listing.
pub(crate) fn listing_status(word: &str) -> Option<&'static str> {
    find(
        &[
            ("ACTIVATE", &["Active", "Live", "Activate"]),
            ("SELLER_DEACTIVATED", &["Deactivated", "Inactive", "Seller deactivated"]),
            ("PLATFORM_DEACTIVATED", &["Platform deactivated", "Suspended"]),
            ("FREEZE", &["Frozen"]),
            ("DELETED", &["Deleted"]),
            ("DRAFT", &["Draft"]),
            ("PENDING", &["Reviewing", "Pending"]),
            ("FAILED", &["Failed", "Rejected"]),
        ],
        word,
    )
}

/// Kind of a settlement row.
pub(crate) fn settlement_kind(word: &str) -> Option<&'static str> {
    find(
        &[
            ("ORDER", &["Order", "Pesanan", "Đơn hàng", "คำสั่งซื้อ", "Pedido", "注文"]),
            ("REFUND", &["Refund", "Reembolso", "返金", "Pengembalian dana", "Hoàn tiền"]),
            (
                "GMV_PAYMENT_FOR_ADS",
                &[
                    "GMV Payment for TikTok Ads",
                    "Pembayaran GMV untuk Iklan TikTok",
                    "GMV thanh toán cho Quảng cáo TikTok",
                    "การชำระเงินด้วย GMV สำหรับโฆษณา TikTok",
                ],
            ),
            (
                "PLATFORM_REIMBURSEMENT",
                &["Platform reimbursement", "Khoản bồi hoàn của nền tảng", "การชดเชยจากแพลตฟอร์ม"],
            ),
            ("LOGISTICS_REIMBURSEMENT", &["Logistics reimbursement", "Bồi thường do vận chuyển-kho vận"]),
            ("SELLER_DEDUCTION", &["Các khoản giảm trừ do người bán chịu"]),
            ("WITHHOLDING_TAX", &["Withholding tax"]),
            ("VIOLATION_FEE", &["Violation fee (settlement fee)", "Violation fee"]),
            ("CHARGEBACK", &["Chargeback"]),
        ],
        word,
    )
}

/// Language that a word of the status columns belongs to.
pub(crate) fn language(text: &str) -> Option<&'static str> {
    let has = |low: char, high: char| text.chars().any(|c| (low..=high).contains(&c));
    if has('\u{0e00}', '\u{0e7f}') {
        return Some("th");
    }
    if has('\u{3040}', '\u{30ff}') {
        return Some("ja");
    }
    if has('\u{1ea0}', '\u{1ef9}') || text.chars().any(|c| "đĐươƯƠ".contains(c)) {
        return Some("vi");
    }
    if has('\u{4e00}', '\u{9fff}') {
        return Some("zh");
    }
    match normal(text).as_str() {
        "selesai" | "dikirim" | "dibatalkan" | "perlu dikirim" | "belum dibayar" | "terkirim" | "dalam perjalanan" => {
            Some("id")
        }
        "concluído" | "entregue" | "a enviar" | "em trânsito" | "não pago" | "aguardando coleta"
        | "aguardando envio" => Some("pt"),
        "completado" | "entregado" | "por enviar" | "sin pagar" | "en tránsito" => Some("es"),
        _ => None,
    }
}

/// Markets whose shops use a language of the interface that only they use.
pub(crate) fn language_markets(language: &str) -> Option<&'static [Market]> {
    match language {
        "th" => Some(&[Market::TH]),
        "vi" => Some(&[Market::VN]),
        "id" => Some(&[Market::ID]),
        "ja" => Some(&[Market::JP]),
        "pt" => Some(&[Market::BR]),
        "es" => Some(&[Market::MX, Market::ES, Market::US]),
        _ => None,
    }
}

/// Market of a country as the address block names it.
pub(crate) fn country(word: &str) -> Option<Market> {
    Some(match normal(word).as_str() {
        "united states" | "united states of america" | "usa" => Market::US,
        "united kingdom" | "great britain" => Market::GB,
        "germany" | "deutschland" => Market::DE,
        "france" => Market::FR,
        "italy" | "italia" => Market::IT,
        "spain" | "españa" => Market::ES,
        "ireland" => Market::IE,
        "mexico" | "méxico" => Market::MX,
        "brazil" | "brasil" => Market::BR,
        "japan" | "日本" => Market::JP,
        "indonesia" => Market::ID,
        "thailand" | "ประเทศไทย" => Market::TH,
        "vietnam" | "viet nam" | "việt nam" => Market::VN,
        "malaysia" => Market::MY,
        "philippines" => Market::PH,
        "singapore" => Market::SG,
        _ => return None,
    })
}

/// Whether the first cell of a row marks it as a total.
pub(crate) fn is_total(word: &str) -> bool {
    matches!(
        normal(word).as_str(),
        "total"
            | "totals"
            | "grand total"
            | "sum"
            | "summary"
            | "-"
            | "--"
            | "合计"
            | "总计"
            | "总计值"
            | "合計"
            | "jumlah"
            | "tổng"
            | "ทั้งหมด"
            | "รวม"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_columns_decide_the_status() {
        assert_eq!(order_status("To ship", "Awaiting collection"), OrderStatus::AwaitingCollection);
        assert_eq!(order_status("Đã hủy", "Đã hủy"), OrderStatus::Cancelled);
        assert_eq!(order_status("จัดส่งแล้ว", ""), OrderStatus::InTransit);
        assert_eq!(order_status("To ship", "Something new"), OrderStatus::from("Something new"));
    }

    #[test]
    fn no_state_has_two_meanings() {
        let mut seen = BTreeMap::new();
        for (status, words) in STATES {
            for word in *words {
                assert!(seen.insert(normal(word), status).is_none_or(|other| other == status), "{word}");
            }
        }
    }
}
