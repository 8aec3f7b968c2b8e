use super::context::{Converted, FactContext};
use super::values::{label, need};
use crate::api::product::SearchProductsProduct;
use kpi_core::model::Sku;

/// Products of the product search, one row for each variant. The search says neither category nor brand nor the words of
/// the variant; those stand in the product's detail.
pub fn skus(products: &[SearchProductsProduct], context: &FactContext) -> Converted<Sku> {
    Converted::each(products, "products", |sent, rows, _| {
        let product = need(&sent.id, "id")?;
        for (place, variant) in sent.skus.iter().enumerate() {
            let id = need(&variant.id, "id").map_err(|issue| issue.within(format_args!("skus[{place}]")))?;
            let mut row = Sku::new(id, context.shop_id.clone(), product.clone());
            row.market = context.market;
            row.product_name = label(sent.title.as_deref());
            row.seller_sku = label(variant.seller_sku.as_deref());
            row.create_time = sent.create_time;
            row.source.clone_from(&context.source);
            row.observed_time = context.observed_time;
            rows.push(row);
        }
        Ok(())
    })
}
