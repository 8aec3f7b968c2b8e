//! Notifications as they are sent.

use super::world::dice::Dice;
use super::world::events::Notice;

/// A notification with its body.
#[derive(Debug)]
pub(super) struct Parcel {
    pub(super) address: String,
    pub(super) body: Vec<u8>,
}

/// The notification as it is sent; `number` makes its id.
pub(super) fn parcel(notice: Notice, number: u64, told: i64) -> Parcel {
    let id = 7_380_000_000_000_000_000 + Dice::of(number, &[0x7075]).below(1_000_000_000_000) * 1_000 + number % 1_000;
    let body = serde_json::json!({
        "type": notice.kind, "tts_notification_id": id.to_string(), "shop_id": notice.shop, "timestamp": told,
        "data": notice.data,
    });
    Parcel { address: notice.address, body: body.to_string().into_bytes() }
}
