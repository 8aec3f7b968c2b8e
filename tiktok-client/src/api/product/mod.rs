// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Product: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`ActivateProducts`] | `POST /product/202309/products/activate` |
//! | [`CheckListingPrerequisites`] | `GET /product/202312/prerequisites` |
//! | [`CheckProductListing`] | `POST /product/202309/products/listing_check` |
//! | [`CreateCategoryUpgradeTask`] | `POST /product/202407/products/category_upgrade_task` |
//! | [`CreateCustomBrands`] | `POST /product/202309/brands` |
//! | [`CreateGlobalProduct`] | `POST /product/202309/global_products` |
//! | [`CreateGpaUpgradeTask`] | `POST /product/202604/products/gpa_upgrade_task` |
//! | [`CreateImageTranslationTasks`] | `POST /product/202505/images/translation_tasks` |
//! | [`CreateManufacturer`] | `POST /product/202409/compliance/manufacturers` |
//! | [`CreateProduct`] | `POST /product/202309/products` |
//! | [`CreateResponsiblePerson`] | `POST /product/202409/compliance/responsible_persons` |
//! | [`CreateSizeChartV2`] | `POST /product/202610/size_charts` |
//! | [`DeactivateProducts`] | `POST /product/202309/products/deactivate` |
//! | [`DeleteGlobalProducts`] | `DELETE /product/202309/global_products` |
//! | [`DeleteProducts`] | `DELETE /product/202309/products` |
//! | [`DiagnoseAndOptimizeProduct`] | `POST /product/202411/products/diagnose_optimize` |
//! | [`EditGlobalProduct`] | `PUT /product/202309/global_products/{global_product_id}` |
//! | [`EditProduct`] | `PUT /product/202509/products/{product_id}` |
//! | [`EditSizeChartV2`] | `POST /product/202610/size_charts/edit` |
//! | [`GetBrands`] | `GET /product/202309/brands` |
//! | [`GetCategories`] | `GET /product/202309/categories` |
//! | [`GetCategoryAttributes`] | `GET /product/202309/categories/{category_id}/attributes` |
//! | [`GetCategoryRules`] | `GET /product/202309/categories/{category_id}/rules` |
//! | [`GetGlobalAttributes`] | `GET /product/202309/categories/{category_id}/global_attributes` |
//! | [`GetGlobalCategories`] | `GET /product/202309/global_categories` |
//! | [`GetGlobalCategoryRules`] | `GET /product/202309/categories/{category_id}/global_rules` |
//! | [`GetGlobalListingRules`] | `GET /product/202507/global_listing_rules` |
//! | [`GetGlobalProduct`] | `GET /product/202309/global_products/{global_product_id}` |
//! | [`GetGlobalReplicatedProducts`] | `GET /product/202507/products/{product_id}/replicated_products` |
//! | [`GetImageTranslationTasks`] | `GET /product/202506/images/translation_tasks` |
//! | [`GetOpportunityDetail`] | `GET /product/202604/opportunities/{opportunity_id}` |
//! | [`GetProduct`] | `GET /product/202309/products/{product_id}` |
//! | [`GetProductDiagnoses`] | `GET /product/202405/products/diagnoses` |
//! | [`GetProductPackageRecommendations`] | `POST /product/202602/packages/recommend` |
//! | [`GetProductSkppDetail`] | `GET /product/202606/skpps/{product_id}` |
//! | [`GetProductsSeoWords`] | `GET /product/202405/products/seo_words` |
//! | [`GetRecommendedProductTitleAndDescription`] | `GET /product/202405/products/suggestions` |
//! | [`GetShopSkppSummary`] | `GET /product/202606/skpps/sum` |
//! | [`GetSubmissionRecords`] | `GET /product/202604/opportunities/submissions` |
//! | [`InventorySearch`] | `POST /product/202309/inventory/search` |
//! | [`ListOpportunities`] | `POST /product/202604/opportunities/query` |
//! | [`ListProductSkppStatuses`] | `POST /product/202606/skpps/search` |
//! | [`OptimizeImages`] | `POST /product/202404/images/optimize` |
//! | [`PartialEditGlobalProduct`] | `PUT /product/202509/global_products/{global_product_id}/partial_edit` |
//! | [`PartialEditManufacturer`] | `POST /product/202409/compliance/manufacturers/{manufacturer_id}/partial_edit` |
//! | [`PartialEditProduct`] | `POST /product/202509/products/{product_id}/partial_edit` |
//! | [`PartialEditResponsiblePerson`] | `POST /product/202409/compliance/responsible_persons/{responsible_person_id}/partial_edit` |
//! | [`PredictProductPackageDimensionsAndWeight`] | `POST /product/202609/products/package/predict` |
//! | [`PublishGlobalProduct`] | `POST /product/202309/global_products/{global_product_id}/publish` |
//! | [`RecommendCategory`] | `POST /product/202309/categories/recommend` |
//! | [`RecommendGlobalCategories`] | `POST /product/202309/global_categories/recommend` |
//! | [`RecommendRequiredProductProperties`] | `POST /product/202609/products/properties/recommend` |
//! | [`RecoverProducts`] | `POST /product/202309/products/recover` |
//! | [`ReplicateProduct`] | `POST /product/202507/products/{product_id}/global_replicate` |
//! | [`SearchGlobalProducts`] | `POST /product/202312/global_products/search` |
//! | [`SearchManufacturers`] | `POST /product/202501/compliance/manufacturers/search` |
//! | [`SearchProducts`] | `POST /product/202502/products/search` |
//! | [`SearchProductsForComplianceAuditing`] | `POST /product/202601/compliance/auditing/research` |
//! | [`SearchResponsiblePersons`] | `POST /product/202501/compliance/responsible_persons/search` |
//! | [`SearchSizeCharts`] | `POST /product/202407/sizecharts/search` |
//! | [`SubmitProductViaOpportunity`] | `POST /product/202604/opportunities/{opportunity_id}/submit` |
//! | [`SubmitSizeChartAppeal`] | `POST /product/202604/appeals/submit` |
//! | [`SubmitStrikethroughPrice`] | `POST /product/202609/products/{product_id}/strikethrough_price/submit` |
//! | [`SuggestBrands`] | `POST /product/202609/brands/suggest` |
//! | [`UpdateGlobalInventory`] | `POST /product/202309/global_products/{global_product_id}/inventory/update` |
//! | [`UpdateInventory`] | `POST /product/202309/products/{product_id}/inventory/update` |
//! | [`UpdatePrice`] | `POST /product/202309/products/{product_id}/prices/update` |
//! | [`UpdateStockOperationSettings`] | `POST /product/202608/inventory/operation/settings` |
//! | [`UploadProductFile`] | `POST /product/202309/files/upload` |
//! | [`UploadProductImage`] | `POST /product/202309/images/upload` |

pub mod activate_products;
pub mod check_listing_prerequisites;
pub mod check_product_listing;
pub mod create_category_upgrade_task;
pub mod create_custom_brands;
pub mod create_global_product;
pub mod create_gpa_upgrade_task;
pub mod create_image_translation_tasks;
pub mod create_manufacturer;
pub mod create_product;
pub mod create_responsible_person;
pub mod create_size_chart_v2;
pub mod deactivate_products;
pub mod delete_global_products;
pub mod delete_products;
pub mod diagnose_and_optimize_product;
pub mod edit_global_product;
pub mod edit_product;
pub mod edit_size_chart_v2;
pub mod get_brands;
pub mod get_categories;
pub mod get_category_attributes;
pub mod get_category_rules;
pub mod get_global_attributes;
pub mod get_global_categories;
pub mod get_global_category_rules;
pub mod get_global_listing_rules;
pub mod get_global_product;
pub mod get_global_replicated_products;
pub mod get_image_translation_tasks;
pub mod get_opportunity_detail;
pub mod get_product;
pub mod get_product_diagnoses;
pub mod get_product_package_recommendations;
pub mod get_product_skpp_detail;
pub mod get_products_seo_words;
pub mod get_recommended_product_title_and_description;
pub mod get_shop_skpp_summary;
pub mod get_submission_records;
pub mod inventory_search;
pub mod list_opportunities;
pub mod list_product_skpp_statuses;
pub mod model;
pub mod optimize_images;
pub mod partial_edit_global_product;
pub mod partial_edit_manufacturer;
pub mod partial_edit_product;
pub mod partial_edit_responsible_person;
pub mod predict_product_package_dimensions_and_weight;
pub mod publish_global_product;
pub mod recommend_category;
pub mod recommend_global_categories;
pub mod recommend_required_product_properties;
pub mod recover_products;
pub mod replicate_product;
pub mod search_global_products;
pub mod search_manufacturers;
pub mod search_products;
pub mod search_products_for_compliance_auditing;
pub mod search_responsible_persons;
pub mod search_size_charts;
pub mod submit_product_via_opportunity;
pub mod submit_size_chart_appeal;
pub mod submit_strikethrough_price;
pub mod suggest_brands;
pub mod update_global_inventory;
pub mod update_inventory;
pub mod update_price;
pub mod update_stock_operation_settings;
pub mod upload_product_file;
pub mod upload_product_image;
#[cfg(feature = "older-versions")]
pub mod v202309;
#[cfg(feature = "older-versions")]
pub mod v202312;
#[cfg(feature = "older-versions")]
pub mod v202401;
#[cfg(feature = "older-versions")]
pub mod v202404;
#[cfg(feature = "older-versions")]
pub mod v202407;
#[cfg(feature = "older-versions")]
pub mod v202409;
#[cfg(feature = "older-versions")]
pub mod v202501;
#[cfg(feature = "older-versions")]
pub mod v202502;
#[cfg(feature = "older-versions")]
pub mod v202503;
#[cfg(feature = "older-versions")]
pub mod v202506;
#[cfg(feature = "older-versions")]
pub mod v202508;

pub use self::activate_products::*;
pub use self::check_listing_prerequisites::*;
pub use self::check_product_listing::*;
pub use self::create_category_upgrade_task::*;
pub use self::create_custom_brands::*;
pub use self::create_global_product::*;
pub use self::create_gpa_upgrade_task::*;
pub use self::create_image_translation_tasks::*;
pub use self::create_manufacturer::*;
pub use self::create_product::*;
pub use self::create_responsible_person::*;
pub use self::create_size_chart_v2::*;
pub use self::deactivate_products::*;
pub use self::delete_global_products::*;
pub use self::delete_products::*;
pub use self::diagnose_and_optimize_product::*;
pub use self::edit_global_product::*;
pub use self::edit_product::*;
pub use self::edit_size_chart_v2::*;
pub use self::get_brands::*;
pub use self::get_categories::*;
pub use self::get_category_attributes::*;
pub use self::get_category_rules::*;
pub use self::get_global_attributes::*;
pub use self::get_global_categories::*;
pub use self::get_global_category_rules::*;
pub use self::get_global_listing_rules::*;
pub use self::get_global_product::*;
pub use self::get_global_replicated_products::*;
pub use self::get_image_translation_tasks::*;
pub use self::get_opportunity_detail::*;
pub use self::get_product::*;
pub use self::get_product_diagnoses::*;
pub use self::get_product_package_recommendations::*;
pub use self::get_product_skpp_detail::*;
pub use self::get_products_seo_words::*;
pub use self::get_recommended_product_title_and_description::*;
pub use self::get_shop_skpp_summary::*;
pub use self::get_submission_records::*;
pub use self::inventory_search::*;
pub use self::list_opportunities::*;
pub use self::list_product_skpp_statuses::*;
pub use self::model::*;
pub use self::optimize_images::*;
pub use self::partial_edit_global_product::*;
pub use self::partial_edit_manufacturer::*;
pub use self::partial_edit_product::*;
pub use self::partial_edit_responsible_person::*;
pub use self::predict_product_package_dimensions_and_weight::*;
pub use self::publish_global_product::*;
pub use self::recommend_category::*;
pub use self::recommend_global_categories::*;
pub use self::recommend_required_product_properties::*;
pub use self::recover_products::*;
pub use self::replicate_product::*;
pub use self::search_global_products::*;
pub use self::search_manufacturers::*;
pub use self::search_products::*;
pub use self::search_products_for_compliance_auditing::*;
pub use self::search_responsible_persons::*;
pub use self::search_size_charts::*;
pub use self::submit_product_via_opportunity::*;
pub use self::submit_size_chart_appeal::*;
pub use self::submit_strikethrough_price::*;
pub use self::suggest_brands::*;
pub use self::update_global_inventory::*;
pub use self::update_inventory::*;
pub use self::update_price::*;
pub use self::update_stock_operation_settings::*;
pub use self::upload_product_file::*;
pub use self::upload_product_image::*;
