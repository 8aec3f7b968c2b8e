use super::Minor;
use super::dice::Dice;
use super::market::Site;

/// A product of a shop.
#[derive(Debug, Clone)]
pub(crate) struct Product {
    pub(crate) id: u64,
    pub(crate) name: String,
    pub(crate) category: usize,
    pub(crate) first_sku: u32,
    pub(crate) skus: u32,
    /// How often it is bought, against the others.
    pub(crate) weight: u32,
    /// Unix seconds.
    pub(crate) create: i64,
}

/// A variant of a product.
#[derive(Debug, Clone)]
pub(crate) struct Sku {
    pub(crate) id: u64,
    pub(crate) product: u32,
    pub(crate) name: String,
    pub(crate) seller_sku: String,
    pub(crate) price: Minor,
    pub(crate) stock: i64,
}

/// Categories: name, and what stands in it.
pub(crate) const CATEGORIES: [(&str, [&str; 4]); 5] = [
    ("Beauty & Personal Care", ["Hydrating Serum", "Lip Tint", "Sunscreen SPF50", "Cleansing Balm"]),
    ("Womenswear & Underwear", ["Linen Dress", "Ribbed Top", "Wide Trousers", "Knit Cardigan"]),
    ("Home Supplies", ["Storage Box", "Desk Lamp", "Glass Bottle", "Cotton Towel"]),
    ("Phones & Electronics", ["Phone Case", "Wireless Earbuds", "USB-C Charger", "Ring Light"]),
    ("Food & Beverages", ["Matcha Powder", "Spicy Noodles", "Fruit Tea", "Nut Mix"]),
];

const VARIANTS: [&str; 6] = ["Black", "White", "Rose", "Sage", "Large", "Small"];

/// The products of a shop and their variants.
pub(crate) fn stock_up(seed: u64, shop: u16, site: &Site, opened: i64) -> (Vec<Product>, Vec<Sku>) {
    let mut dice = Dice::of(seed, &[u64::from(shop), 0xCA7A]);
    let (mut products, mut skus) = (Vec::new(), Vec::new());
    let count = 12 + dice.index(19);
    for place in 0..count {
        let category = dice.index(CATEGORIES.len());
        let (_, kinds) = CATEGORIES.get(category).copied().unwrap_or_default();
        let kind = kinds.get(dice.index(kinds.len())).copied().unwrap_or_default();
        let base = dice.between(400, 4_800);
        let variants = 1 + dice.index(4);
        let first_sku = u32::try_from(skus.len()).unwrap_or(0);
        let number = 1_729_000_000_000_000_000 + u64::from(shop) * 1_000_000_000_000 + place as u64 * 1_000_000;
        for variant in 0..variants {
            let cents = base + 150 * i64::try_from(variant).unwrap_or(0);
            let units = cents * site.level / 1_000;
            // Prices end as shops like them.
            let price = if site.digits == 0 { (units / 100).max(1) * 100 } else { units / 100 * 100 + 99 };
            let name = VARIANTS.get((place + variant) % VARIANTS.len()).copied().unwrap_or_default();
            skus.push(Sku {
                id: number + 1 + variant as u64,
                product: u32::try_from(place).unwrap_or(0),
                name: name.to_owned(),
                seller_sku: format!("S{shop:02}-{place:03}-{}", name.to_uppercase()),
                price: Minor::of_units(price, site.digits),
                stock: dice.between(0, 900),
            });
        }
        products.push(Product {
            id: number,
            name: format!("{kind} No. {}", place + 1),
            category,
            first_sku,
            skus: u32::try_from(variants).unwrap_or(1),
            // The first products are the ones that sell.
            weight: u32::try_from(4_000 / (place + 2)).unwrap_or(1),
            create: opened - dice.between(20, 400) * 86_400,
        });
    }
    (products, skus)
}
