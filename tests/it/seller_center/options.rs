//! What the caller must say about a file that does not say it itself.

use kpi_core::period::Market;
use tiktok_client::seller_center::ReadOptions;

pub(super) fn options() -> ReadOptions {
    ReadOptions::new("7495000000000000001".parse().unwrap())
}

/// Options for a sample file: the market where the content does not settle it.
pub(super) fn for_file(file: &str) -> ReadOptions {
    let day = |text: &str| text.parse().unwrap();
    match file {
        // Amounts with a bare dollar sign: US, Mexico or Singapore.
        "returns-us.csv" | "product_list_20260914.xlsx" => options().with_market(Market::US),
        // No currency at all.
        "shop-key-metrics-zh.xlsx" => options().with_market(Market::JP),
        "Creator-Live-Performance_20260914103000.xlsx" => options().with_market(Market::MY),
        // No period.
        "creator-list-my.xlsx" => options().with_period(day("2026-09-01"), day("2026-09-14")),
        "product-bulk-edit.xlsx" => options().with_period(day("2026-09-14"), day("2026-09-14")),
        _ => options(),
    }
}
