use super::orders::warehouse_id;
use super::{Answer, json};
use crate::simulator::call::Call;
use crate::simulator::page::{Sizes, Wanted};
use crate::simulator::refusal::Refusal;
use crate::simulator::world::catalog::CATEGORIES;
use crate::simulator::world::{Shop, World};
use serde_json::{Value, json};

/// `POST /product/…/products/search`
pub(super) fn search(world: &mut World, call: &Call) -> Answer {
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let wanted = Wanted::of(call, Sizes::required(1, 100), false)?;
    // The upper bounds of products are included.
    let bounds = |name: &str| -> Result<(i64, i64), Refusal> {
        let from = call.whole(&format!("{name}_ge"))?.unwrap_or(i64::MIN);
        Ok((from, call.whole(&format!("{name}_le"))?.unwrap_or(i64::MAX)))
    };
    let (created, updated) = (bounds("create_time")?, bounds("update_time")?);
    let (seller_skus, sku_ids) = (call.texts("seller_skus"), call.texts("sku_ids"));
    let status = call.word("status").unwrap_or("ALL");
    let mut rows = Vec::new();
    for (place, product) in shop.products.iter().enumerate() {
        let skus = skus_of(shop, place);
        let fits = matches!(status, "ALL" | "ACTIVATE")
            && (created.0..=created.1).contains(&product.create)
            && (updated.0..=updated.1).contains(&product.create)
            && (seller_skus.is_empty()
                || skus
                    .clone()
                    .any(|sku| shop.skus.get(sku as usize).is_some_and(|sku| seller_skus.contains(&sku.seller_sku))))
            && (sku_ids.is_empty() || skus.clone().any(|sku| sku_ids.iter().any(|id| *id == shop.sku_text(sku))));
        if fits {
            rows.push(place);
        }
    }
    let (page, token) = wanted.window(&rows);
    let products: Vec<Value> = page.iter().map(|place| summary(shop, *place)).collect();
    json(&json!({ "products": products, "next_page_token": token, "total_count": rows.len() }))
}

fn skus_of(shop: &Shop, place: usize) -> std::ops::Range<u32> {
    shop.products.get(place).map_or(0..0, |product| product.first_sku..product.first_sku + product.skus)
}

fn sku(shop: &Shop, place: u32) -> Value {
    let Some(sku) = shop.skus.get(place as usize) else { return Value::Null };
    let price = sku.price.show(shop.site.digits);
    json!({
        "id": shop.sku_text(place), "seller_sku": sku.seller_sku,
        "price": { "currency": shop.currency(), "tax_exclusive_price": price, "sale_price": price },
        "inventory": [{ "warehouse_id": warehouse_id(shop), "quantity": sku.stock }],
        "status_info": { "status": "NORMAL" },
    })
}

fn summary(shop: &Shop, place: usize) -> Value {
    let Some(product) = shop.products.get(place) else { return Value::Null };
    json!({
        "id": shop.product_text(u32::try_from(place).unwrap_or(0)), "title": product.name, "status": "ACTIVATE",
        "skus": skus_of(shop, place).map(|place| sku(shop, place)).collect::<Vec<_>>(),
        "sales_regions": [shop.market.code()],
        "create_time": product.create, "update_time": product.create,
        "is_not_for_sale": false, "has_draft": false, "audit": { "status": "APPROVED" },
        "listing_quality_tier": "GOOD",
    })
}

/// `GET /product/…/products/{product_id}`
pub(super) fn detail(world: &mut World, call: &Call) -> Answer {
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let missing = || Refusal::new(200, 12_052_032, "The product does not exist");
    let place = shop.find_product(call.step(0)).ok_or_else(missing)?;
    let product = shop.products.get(place).ok_or_else(missing)?;
    let (category, _) = CATEGORIES.get(product.category).copied().unwrap_or_default();
    let leaf = 600_001 + product.category;
    let mut skus: Vec<Value> = Vec::new();
    for place in skus_of(shop, place) {
        let mut sku_value = sku(shop, place);
        let name = shop.skus.get(place as usize).map_or("", |sku| sku.name.as_str());
        if let Some(fields) = sku_value.as_object_mut() {
            let attribute =
                json!([{ "id": "100000", "name": "Variant", "value_id": place.to_string(), "value_name": name }]);
            fields.insert("sales_attributes".to_owned(), attribute);
        }
        skus.push(sku_value);
    }
    json(&json!({
        "id": call.step(0), "title": product.name, "status": "ACTIVATE", "product_status": "ACTIVATE",
        "description": format!("<p>{}</p>", product.name),
        "category_chains": [
            { "id": "600000", "parent_id": "0", "local_name": "All", "is_leaf": false },
            { "id": leaf.to_string(), "parent_id": "600000", "local_name": category, "is_leaf": true },
        ],
        "brand": { "id": "7082427311584347905", "name": "No brand" },
        "skus": skus,
        "package_weight": { "value": "0.3", "unit": "KILOGRAM" },
        "is_cod_allowed": shop.site.cod > 0, "is_not_for_sale": false, "has_draft": false,
        "audit": { "status": "APPROVED" }, "listing_quality_tier": "GOOD",
        "create_time": product.create, "update_time": product.create,
    }))
}

/// `POST /product/…/inventory/search`
pub(super) fn inventory(world: &mut World, call: &Call) -> Answer {
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    let (products, skus) = (call.texts("product_ids"), call.texts("sku_ids"));
    if products.is_empty() && skus.is_empty() {
        return Err(Refusal::body("product_ids", "or sku_ids is required"));
    }
    let mut rows = Vec::new();
    for (place, _) in shop.products.iter().enumerate() {
        let id = shop.product_text(u32::try_from(place).unwrap_or(0));
        let whole = products.iter().any(|known| *known == id);
        let found: Vec<Value> = skus_of(shop, place)
            .filter(|place| whole || skus.iter().any(|known| *known == shop.sku_text(*place)))
            .filter_map(|place| {
                let sku = shop.skus.get(place as usize)?;
                Some(json!({
                    "id": shop.sku_text(place), "seller_sku": sku.seller_sku,
                    "total_available_quantity": sku.stock, "total_committed_quantity": 0,
                    "warehouse_inventory": [{
                        "warehouse_id": warehouse_id(shop), "available_quantity": sku.stock, "committed_quantity": 0,
                    }],
                    "total_available_inventory_distribution": { "in_shop_inventory": { "quantity": sku.stock } },
                }))
            })
            .collect();
        if !found.is_empty() {
            rows.push(json!({ "product_id": id, "skus": found }));
        }
    }
    json(&json!({ "inventory": rows }))
}
