// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202610/photos`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ProductId, ShopId};
use smol_str::SmolStr;

operation! {
    /// Post shoppable photos.
    ///
    /// `POST /affiliate_creator/202610/photos`. Does not take `shop_cipher`.
    pub struct PostShoppablePhotos -> PostShoppablePhotosResponse;
    "affiliate_creator" "postShoppablePhotos" "202610" Post "/affiliate_creator/202610/photos"
        cipher false Write Json [] older false;
    new(photos_info: Vec<PhotosInfoInput>) {
        photos_info: photos_info, music_id: None, title: None, link_info: None, is_ai_generated: None,
    }
    /// Photos info. Required.
    body photos_info: Vec<PhotosInfoInput> = "photos_info";
    /// Music id.
    body music_id: Option<ApiId> = "music_id" => with_music_id(ApiId);
    /// Title.
    body title: Option<SmolStr> = "title" => with_title(SmolStr);
    /// Link info.
    body link_info: Option<LinkInfoInput> = "link_info" => with_link_info(LinkInfoInput);
    /// Is ai generated.
    body is_ai_generated: Option<bool> = "is_ai_generated" => with_is_ai_generated(bool);
}

record! {
    /// Post shoppable photos response: `data`.
    pub struct PostShoppablePhotosResponse {
        /// Photo.
        pub photo: Option<Photo> = "photo",
        /// Quota.
        pub quota: Option<SmolStr> = "quota",
    }
}

record! {
    /// Photo: `photo`.
    pub struct Photo {
        /// Photo post id.
        pub photo_post_id: Option<ApiId> = "photo_post_id",
    }
}

record! {
    /// Link info input: `link_info`.
    pub struct LinkInfoInput {
        /// Post type. Required.
        pub post_type: Option<SmolStr> = "post_type",
        /// Shop info.
        pub shop_info: Option<ShopInfoInput> = "shop_info",
        /// Links.
        pub links: Vec<LinkInput> = "links",
    }
}

record! {
    /// Link input: `link_info.link`.
    pub struct LinkInput {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Link title.
        pub link_title: Option<SmolStr> = "link_title",
    }
}

record! {
    /// Shop info input: `link_info.shop_info`.
    pub struct ShopInfoInput {
        /// Shop id.
        pub shop_id: Option<ShopId> = "shop_id",
        /// Group type.
        pub group_type: Option<SmolStr> = "group_type",
        /// Group id.
        pub group_id: Option<ApiId> = "group_id",
    }
}

record! {
    /// Photos info input: `photos_info`.
    pub struct PhotosInfoInput {
        /// Photo file URIs. Required.
        pub photo_file_uris: Option<SmolStr> = "photo_file_uris",
    }
}
