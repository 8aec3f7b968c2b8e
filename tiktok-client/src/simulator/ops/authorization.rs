use super::{Answer, json};
use crate::simulator::call::Call;
use crate::simulator::world::{Shop, World};
use serde_json::json;

pub(super) fn shops(world: &mut World, call: &Call) -> Answer {
    let shops: Vec<_> = world
        .shops
        .iter()
        .filter(|shop| shop.seller == call.account && !shop.revoked)
        .map(|shop| {
            json!({
                "id": shop.id_text(), "name": shop.name, "region": shop.market.code(),
                "seller_type": Shop::seller_type(world.size.sellers, world.shops.len()), "cipher": shop.cipher, "code": shop.code,
            })
        })
        .collect();
    json(&json!({ "shops": shops }))
}
