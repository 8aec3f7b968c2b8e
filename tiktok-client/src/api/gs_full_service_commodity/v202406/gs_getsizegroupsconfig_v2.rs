// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /gs_full_service_commodity/202406/beta/size_groups`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs getsizegroupsconfig v2.
    ///
    /// `GET /gs_full_service_commodity/202406/beta/size_groups`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsGetsizegroupsconfigV2 -> GsGetsizegroupsconfigV2Response;
    "gs_full_service_commodity" "GSGetsizegroupsconfigV2" "202406" Get "/gs_full_service_commodity/202406/beta/size_groups"
        cipher false Read None [] older true;
    new(category_id: impl Into<ApiId>) {
        category_id: category_id.into(),
    }
    /// Category id. Required.
    query category_id: ApiId = "category_id";
}

record! {
    /// Gs getsizegroupsconfig v2 response: `data`.
    pub struct GsGetsizegroupsconfigV2Response {
        /// Size grading required.
        pub size_grading_required: Option<bool> = "size_grading_required",
        /// Size groups.
        pub size_groups: Vec<SizeGroup> = "size_groups",
    }
}

record! {
    /// Size group: `size_group`.
    pub struct SizeGroup {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Size segments.
        pub size_segments: Vec<SizeSegment> = "size_segments",
    }
}

record! {
    /// Size segment: `size_group.size_segment`.
    pub struct SizeSegment {
        /// Size codes.
        pub size_codes: Vec<SmolStr> = "size_codes",
    }
}
