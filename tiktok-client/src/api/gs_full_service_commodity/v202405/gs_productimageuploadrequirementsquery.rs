// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /gs_full_service_commodity/202405/beta/categories/{category_id}/image_upload_requirements`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Gs productimageuploadrequirementsquery.
    ///
    /// `GET /gs_full_service_commodity/202405/beta/categories/{category_id}/image_upload_requirements`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsProductimageuploadrequirementsquery -> GsProductimageuploadrequirementsqueryResponse;
    "gs_full_service_commodity" "GSProductimageuploadrequirementsquery" "202405" Get "/gs_full_service_commodity/202405/beta/categories/{category_id}/image_upload_requirements"
        cipher false Read None [] older true;
    new(category_id: impl Into<ApiId>) {
        category_id: category_id.into(),
    }
    /// Category id. Required.
    path category_id: ApiId = "category_id";
}

record! {
    /// Gs productimageuploadrequirementsquery response: `data`.
    pub struct GsProductimageuploadrequirementsqueryResponse {
        /// Image upload requirements.
        pub image_upload_requirements: Vec<ImageUploadRequirement> = "image_upload_requirements",
        /// Pic upload way configs.
        pub pic_upload_way_configs: Vec<SmolStr> = "pic_upload_way_configs",
    }
}

record! {
    /// Image upload requirement: `image_upload_requirement`.
    pub struct ImageUploadRequirement {
        /// Config details.
        pub config_details: Vec<ConfigDetail> = "config_details",
        /// Pic set type.
        pub pic_set_type: Vec<SmolStr> = "pic_set_type",
    }
}

record! {
    /// Config detail: `image_upload_requirement.config_detail`.
    pub struct ConfigDetail {
        /// Is required.
        pub is_required: Option<bool> = "is_required",
        /// Length max.
        pub length_max: Option<i64> = "length_max",
        /// Length min.
        pub length_min: Option<i64> = "length_min",
        /// Length rate.
        pub length_rate: Option<Decimal> = "length_rate",
        /// Material show type.
        pub material_show_type: Option<SmolStr> = "material_show_type",
        /// Material use type.
        pub material_use_type: Vec<MaterialUseType> = "material_use_type",
        /// Max size.
        pub max_size: Option<i64> = "max_size",
        /// Quantity ceiling.
        pub quantity_ceiling: Option<i64> = "quantity_ceiling",
        /// Quantity floor.
        pub quantity_floor: Option<i64> = "quantity_floor",
        /// Width max.
        pub width_max: Option<i64> = "width_max",
        /// Width min.
        pub width_min: Option<i64> = "width_min",
        /// Width rate.
        pub width_rate: Option<Decimal> = "width_rate",
    }
}

record! {
    /// Material use type: `image_upload_requirement.config_detail.material_use_type`.
    pub struct MaterialUseType {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Is required.
        pub is_required: Option<bool> = "is_required",
        /// Quantity ceiling.
        pub quantity_ceiling: Option<i64> = "quantity_ceiling",
        /// Quantity floor.
        pub quantity_floor: Option<i64> = "quantity_floor",
    }
}
