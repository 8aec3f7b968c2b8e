// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /gs_full_service_commodity/202408/size_groups`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get size groups.
    ///
    /// `GET /gs_full_service_commodity/202408/size_groups`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetSizeGroups -> GetSizeGroupsResponse;
    "gs_full_service_commodity" "GetSizeGroups" "202408" Get "/gs_full_service_commodity/202408/size_groups"
        cipher false Read None [] older true;
    new(category_id: impl Into<ApiId>) {
        category_id: category_id.into(),
    }
    /// Category id. Required.
    query category_id: ApiId = "category_id";
}

record! {
    /// Get size groups response: `data`.
    pub struct GetSizeGroupsResponse {
        /// Size grading data.
        pub size_grading_data: Option<SizeGradingData> = "size_grading_data",
    }
}

record! {
    /// Size grading data: `size_grading_data`.
    pub struct SizeGradingData {
        /// Size grading required.
        pub size_grading_required: Option<bool> = "size_grading_required",
        /// Size groups.
        pub size_groups: Vec<SizeGradingDataSizeGroup> = "size_groups",
    }
}

record! {
    /// Size grading data size group: `size_grading_data.size_group`.
    pub struct SizeGradingDataSizeGroup {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Size segements.
        pub size_segements: Vec<SizeSegement> = "size_segements",
    }
}

record! {
    /// Size segement: `size_grading_data.size_group.size_segement`.
    pub struct SizeSegement {
        /// Size code.
        pub size_code: Option<SmolStr> = "size_code",
        /// Size id.
        pub size_id: Option<ApiId> = "size_id",
    }
}
