//! Seller, warehouses and where notifications go.

use super::{Answer, json};
use crate::simulator::call::Call;
use crate::simulator::refusal::Refusal;
use crate::simulator::world::{Hook, World};
use serde_json::{Value, json};

/// `GET /seller/…/shops`
pub(super) fn active(world: &mut World, call: &Call) -> Answer {
    let shops: Vec<Value> = world
        .shops
        .iter()
        .filter(|shop| shop.seller == call.account && !shop.revoked)
        .map(|shop| json!({ "id": shop.id_text(), "region": shop.market.code() }))
        .collect();
    json(&json!({ "shops": shops }))
}

/// `GET /seller/…/permissions`
pub(super) fn permissions(_: &mut World, _: &Call) -> Answer {
    json(&json!({ "permissions": ["MANAGE_GLOBAL_PRODUCT"] }))
}

/// `GET /logistics/…/warehouses`
pub(super) fn warehouses(world: &mut World, call: &Call) -> Answer {
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let (state, city) = shop.site.cities.first().copied().unwrap_or_default();
    json(&json!({ "warehouses": [{
        "id": super::orders::warehouse_id(shop), "entity_id": format!("1{:09}", shop.index),
        "name": format!("{city} warehouse"), "effect_status": "ENABLED", "type": "SALES_WAREHOUSE",
        "sub_type": "DOMESTIC_WAREHOUSE", "is_default": true,
        "address": {
            "region": shop.market.code(), "region_code": shop.market.code(), "state": state, "city": city,
            "full_address": format!("***, {city}, {state}"), "postal_code": "10000",
        },
    }] }))
}

/// `GET /event/…/webhooks`
pub(super) fn hooks(world: &mut World, call: &Call) -> Answer {
    let hooks: Vec<Value> = world
        .hooks
        .iter()
        .filter(|((shop, _), _)| *shop == call.shop)
        .map(|((_, event), hook)| {
            json!({
                "event_type": event, "address": hook.address, "create_time": hook.create, "update_time": hook.update,
            })
        })
        .collect();
    json(&json!({ "total_count": hooks.len(), "webhooks": hooks }))
}

fn event_type(call: &Call) -> Result<&str, Refusal> {
    call.word("event_type").ok_or_else(|| Refusal::body("event_type", "is required"))
}

/// `PUT /event/…/webhooks`
pub(super) fn set_hook(world: &mut World, call: &Call) -> Answer {
    let event = event_type(call)?.to_owned();
    let address = call.word("address").ok_or_else(|| Refusal::body("address", "is required"))?;
    if !address.starts_with("http://") && !address.starts_with("https://") {
        return Err(Refusal::body("address", "must be an address"));
    }
    let now = world.seconds();
    let hook = world.hooks.entry((call.shop, event)).or_insert_with(|| Hook {
        address: String::new(),
        create: now,
        update: now,
    });
    address.clone_into(&mut hook.address);
    hook.update = now;
    json(&json!({}))
}

/// `DELETE /event/…/webhooks`
pub(super) fn drop_hook(world: &mut World, call: &Call) -> Answer {
    let event = event_type(call)?.to_owned();
    world.hooks.remove(&(call.shop, event));
    json(&json!({}))
}
