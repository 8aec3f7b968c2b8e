// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Promotion: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`CreatePromotionActivity`] | `POST /promotion/202309/activities` |
//! | [`DeactivateActivity`] | `POST /promotion/202309/activities/{activity_id}/deactivate` |
//! | [`GetActivity`] | `GET /promotion/202309/activities/{activity_id}` |
//! | [`GetCoupon`] | `GET /promotion/202406/coupons/{coupon_id}` |
//! | [`RemovePromotionActivityProducts`] | `DELETE /promotion/202309/activities/{activity_id}/products` |
//! | [`RepublishActivity`] | `POST /promotion/202607/activities/{activity_id}/republish` |
//! | [`SearchCouponList`] | `POST /promotion/202406/coupons/search` |
//! | [`SearchPromotionActivities`] | `POST /promotion/202309/activities/search` |
//! | [`UpdatePromotionActivity`] | `PUT /promotion/202309/activities/{activity_id}` |
//! | [`UpdatePromotionActivityProducts`] | `PUT /promotion/202309/activities/{activity_id}/products` |

pub mod create_promotion_activity;
pub mod deactivate_activity;
pub mod get_activity;
pub mod get_coupon;
pub mod model;
pub mod remove_promotion_activity_products;
pub mod republish_activity;
pub mod search_coupon_list;
pub mod search_promotion_activities;
pub mod update_promotion_activity;
pub mod update_promotion_activity_products;

pub use self::create_promotion_activity::*;
pub use self::deactivate_activity::*;
pub use self::get_activity::*;
pub use self::get_coupon::*;
pub use self::model::*;
pub use self::remove_promotion_activity_products::*;
pub use self::republish_activity::*;
pub use self::search_coupon_list::*;
pub use self::search_promotion_activities::*;
pub use self::update_promotion_activity::*;
pub use self::update_promotion_activity_products::*;
