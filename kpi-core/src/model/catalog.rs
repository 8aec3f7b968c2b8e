//! Products, variants and what was on sale on which day.

use chrono::{DateTime, NaiveDate, Utc};

use super::checks::{amounts_need_currency, validate_fields};
use super::declare::record;
use super::id::{ProductId, ShopId, SkuId};
use super::words::ListingStatus;
use super::{Amount, Issues, Label, Rate, Validate};
use crate::money::Currency;
use crate::period::Market;

record! {
    /// One variant of a product.
    Sku, table "skus", version (1, 0), key ["shop_id", "sku_id"]
    required {
        /// Variant.
        sku_id: SkuId, "", "skus[].id", "sku_id";
        /// Shop.
        shop_id: ShopId, "", "–", "–";
        /// Product the variant belongs to.
        product_id: ProductId, "", "products[].id", "product_id";
    }
    optional {
        /// Country site of the shop.
        market: Market, "ISO 3166", "–", "–";
        /// Name of the product.
        product_name: Label, "", "products[].title", "product_name";
        /// Name of the variant.
        sku_name: Label, "", "skus[].sales_attributes[]", "variation";
        /// The seller's own code.
        seller_sku: Label, "", "skus[].seller_sku", "seller_sku";
        /// Category path, from the root, joined by ` > `.
        category: Label, "", "category_chains[]", "category";
        /// Brand.
        brand: Label, "", "brand.name", "brand";
        /// Put on the platform.
        create_time: DateTime<Utc>, "UTC", "products[].create_time", "–";
        /// Weight of the parcel.
        weight_kg: Rate, "kg", "package_weight", "parcel_weight";
        /// Currency of `unit_cost`.
        currency: Currency, "ISO 4217", "–", "–";
        /// Cost of one piece as the seller books it.
        unit_cost: Amount, "currency", "–", "–";
    }
}

record! {
    /// State of a listing at the end of a local day: what was on sale, at which price, with which stock.
    Listing, table "listings", version (1, 0), key ["shop_id", "day", "sku_id"]
    required {
        /// Shop.
        shop_id: ShopId, "", "–", "–";
        /// Local day.
        day: NaiveDate, "local date", "–", "file date";
        /// Product.
        product_id: ProductId, "", "products[].id", "product_id";
        /// State.
        status: ListingStatus, "", "products[].status", "Status";
    }
    optional {
        /// Variant; null when the source lists products only.
        sku_id: SkuId, "", "skus[].id", "sku_id";
        /// Country site of the shop.
        market: Market, "ISO 3166", "–", "–";
        /// Name of the product.
        product_name: Label, "", "products[].title", "product_name";
        /// Name of the variant.
        sku_name: Label, "", "skus[].sales_attributes[]", "variation";
        /// The seller's own code.
        seller_sku: Label, "", "skus[].seller_sku", "seller_sku";
        /// Category.
        category: Label, "", "category_chains[]", "category";
        /// Currency of `price`.
        currency: Currency, "ISO 4217", "skus[].price.currency", "–";
        /// Price of one piece.
        price: Amount, "currency", "skus[].price.sale_price", "price";
        /// Pieces that can be sold.
        stock: i64, "piece", "skus[].inventory[].quantity", "quantity";
    }
}

impl Validate for Sku {
    fn validate(&self) -> Issues {
        let mut issues = validate_fields(self);
        amounts_need_currency(&mut issues, self.currency, &[self.unit_cost]);
        issues
    }
}

impl Validate for Listing {
    fn validate(&self) -> Issues {
        let mut issues = validate_fields(self);
        amounts_need_currency(&mut issues, self.currency, &[self.price]);
        issues
    }
}
