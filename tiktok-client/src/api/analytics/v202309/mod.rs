// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Analytics: operations of version 202309 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetGmvTrendPerformances`] | `GET /analytics/202309/live_rooms/{live_room_id}/gmv_trend_performances` |
//! | [`GetInteractiveTrendPerformances`] | `GET /analytics/202309/live_rooms/{live_room_id}/interactive_trend_performances` |
//! | [`GetLiveCoreStats`] | `GET /analytics/202309/live_rooms/{live_room_id}/core_stats` |
//! | [`GetProductStats`] | `GET /analytics/202309/live_rooms/{live_room_id}/product_stats` |
//! | [`GetTrafficPerformances`] | `GET /analytics/202309/live_rooms/{live_room_id}/traffic_performances` |
//! | [`GetUserPortraits`] | `GET /analytics/202309/live_rooms/{live_room_id}/user_portraits` |
//! | [`GetViewTrendPerformances`] | `GET /analytics/202309/live_rooms/{live_room_id}/view_trend_performances` |

pub mod get_gmv_trend_performances;
pub mod get_interactive_trend_performances;
pub mod get_live_core_stats;
pub mod get_product_stats;
pub mod get_traffic_performances;
pub mod get_user_portraits;
pub mod get_view_trend_performances;

pub use self::get_gmv_trend_performances::*;
pub use self::get_interactive_trend_performances::*;
pub use self::get_live_core_stats::*;
pub use self::get_product_stats::*;
pub use self::get_traffic_performances::*;
pub use self::get_user_portraits::*;
pub use self::get_view_trend_performances::*;
