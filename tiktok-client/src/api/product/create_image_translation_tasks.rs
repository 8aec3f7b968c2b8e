// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202505/images/translation_tasks`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Create image translation tasks.
    ///
    /// `POST /product/202505/images/translation_tasks`. Takes `shop_cipher`.
    pub struct CreateImageTranslationTasks -> CreateImageTranslationTasksResponse;
    "product" "createImageTranslationTasks" "202505" Post "/product/202505/images/translation_tasks"
        cipher true Write Json [] older false;
    new(images: Vec<CreateImageTranslationTasksImageInput>) {
        images: images,
    }
    /// Images. Required.
    body images: Vec<CreateImageTranslationTasksImageInput> = "images";
}

record! {
    /// Create image translation tasks response: `data`.
    pub struct CreateImageTranslationTasksResponse {
        /// Translation tasks.
        pub translation_tasks: Vec<TranslationTask> = "translation_tasks",
    }
}

record! {
    /// Translation task: `translation_task`.
    pub struct TranslationTask {
        /// Image URI.
        pub image_uri: Option<SmolStr> = "image_uri",
        /// Target language.
        pub target_language: Option<SmolStr> = "target_language",
        /// Id.
        pub id: Option<ApiId> = "id",
    }
}

record! {
    /// Create image translation tasks image input: `image`.
    pub struct CreateImageTranslationTasksImageInput {
        /// Image URI. Required.
        pub image_uri: Option<SmolStr> = "image_uri",
        /// Target languages. Required.
        pub target_languages: Vec<SmolStr> = "target_languages",
    }
}
