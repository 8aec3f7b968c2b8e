// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202506/images/translation_tasks`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Get image translation tasks.
    ///
    /// `GET /product/202506/images/translation_tasks`. Takes `shop_cipher`.
    pub struct GetImageTranslationTasks -> GetImageTranslationTasksResponse;
    "product" "getImageTranslationTasks" "202506" Get "/product/202506/images/translation_tasks"
        cipher true Read None [] older false;
    new() {
        translation_task_ids: Vec::new(),
    }
    /// Translation task ids.
    query translation_task_ids: Vec<ApiId> = "translation_task_ids" => with_translation_task_ids(Vec<ApiId>);
}

record! {
    /// Get image translation tasks response: `data`.
    pub struct GetImageTranslationTasksResponse {
        /// Translation tasks.
        pub translation_tasks: Vec<GetImageTranslationTasksTranslationTask> = "translation_tasks",
    }
}

record! {
    /// Get image translation tasks translation task: `translation_task`.
    pub struct GetImageTranslationTasksTranslationTask {
        /// Original image.
        pub original_image: Option<OriginalImage> = "original_image",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Target language.
        pub target_language: Option<SmolStr> = "target_language",
        /// Status.
        pub status: Option<TranslationTaskStatus> = "status",
        /// Fail reason.
        pub fail_reason: Option<SmolStr> = "fail_reason",
        /// Translated image.
        pub translated_image: Option<TranslatedImage> = "translated_image",
    }
}

record! {
    /// Translated image: `translation_task.translated_image`.
    pub struct TranslatedImage {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
        /// URL.
        pub url: Option<SmolStr> = "url",
    }
}

record! {
    /// Original image: `translation_task.original_image`.
    pub struct OriginalImage {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
        /// URL.
        pub url: Option<SmolStr> = "url",
    }
}

words! {
    /// Translation task status.
    pub enum TranslationTaskStatus {
        Processing = "PROCESSING",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}
