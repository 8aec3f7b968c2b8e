// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /seller/202508/collections/sync`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Sync collections.
    ///
    /// `POST /seller/202508/collections/sync`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SyncCollections -> SyncCollectionsResponse;
    "seller" "SyncCollections" "202508" Post "/seller/202508/collections/sync"
        cipher true Write Json [] older true;
    new() {
        collections: Vec::new(), logo_url: None, source: None,
    }
    /// Collections.
    body collections: Vec<CollectionInput> = "collections" => with_collections(Vec<CollectionInput>);
    /// Logo URL.
    body logo_url: Option<SmolStr> = "logo_url" => with_logo_url(SmolStr);
    /// Source.
    body source: Option<i64> = "source" => with_source(i64);
}

record! {
    /// Sync collections response: `data`.
    pub struct SyncCollectionsResponse {
        /// Failed info.
        pub failed_info: Option<FailedInfo> = "failed_info",
    }
}

record! {
    /// Failed info: `failed_info`.
    pub struct FailedInfo {
        /// Ids.
        pub ids: Vec<ApiId> = "ids",
    }
}

record! {
    /// Collection input: `collection`.
    pub struct CollectionInput {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Image URL.
        pub image_url: Option<SmolStr> = "image_url",
        /// Products.
        pub products: Vec<ProductInput> = "products",
        /// Title.
        pub title: Option<SmolStr> = "title",
    }
}

record! {
    /// Product input: `collection.product`.
    pub struct ProductInput {
        /// Outer product id.
        pub outer_product_id: Option<ApiId> = "outer_product_id",
        /// TTS product id.
        pub tts_product_id: Option<ApiId> = "tts_product_id",
    }
}
