// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202405/products/suggestions`

use crate::api::operation::operation;
use crate::types::ProductId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Get recommended product title and description.
    ///
    /// `GET /product/202405/products/suggestions`. Takes `shop_cipher`.
    pub struct GetRecommendedProductTitleAndDescription -> GetRecommendedProductTitleAndDescriptionResponse;
    "product" "getRecommendedProductTitleAndDescription" "202405" Get "/product/202405/products/suggestions"
        cipher true Read None ["seller.product.basic"] older false;
    new(product_ids: Vec<ProductId>) {
        product_ids: product_ids,
    }
    /// Product ids. Required.
    query product_ids: Vec<ProductId> = "product_ids";
}

record! {
    /// Get recommended product title and description response: `data`.
    pub struct GetRecommendedProductTitleAndDescriptionResponse {
        /// Products.
        pub products: Vec<GetRecommendedProductTitleAndDescriptionProduct> = "products",
    }
}

record! {
    /// Get recommended product title and description product: `product`.
    pub struct GetRecommendedProductTitleAndDescriptionProduct {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Suggestions.
        pub suggestions: Vec<ProductSuggestion> = "suggestions",
    }
}

record! {
    /// Product suggestion: `product.suggestion`.
    pub struct ProductSuggestion {
        /// Field.
        pub field: Option<SuggestionField> = "field",
        /// Items.
        pub items: Vec<SuggestionItem> = "items",
    }
}

record! {
    /// Suggestion item: `product.suggestion.item`.
    pub struct SuggestionItem {
        /// Text.
        pub text: Option<SmolStr> = "text",
    }
}

words! {
    /// Suggestion field.
    pub enum SuggestionField {
        Title = "TITLE",
        Description = "DESCRIPTION",
    }
}
