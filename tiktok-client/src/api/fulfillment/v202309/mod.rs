// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Fulfillment: operations of version 202309 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`CreatePackages`] | `POST /fulfillment/202309/packages` |
//! | [`GetHandoverTimeslots`] | `GET /fulfillment/202309/orders/{order_id}/handover_time_slots` |
//! | [`MarkPackageAsShipped`] | `POST /fulfillment/202309/orders/{order_id}/packages` |
//! | [`SchedulePackageHandover`] | `POST /fulfillment/202309/packages/schedule` |
//! | [`UpdatePackageShippingInfo`] | `POST /fulfillment/202309/packages/{package_id}/shipping_info/update` |

pub mod create_packages;
pub mod get_handover_timeslots;
pub mod mark_package_as_shipped;
pub mod schedule_package_handover;
pub mod update_package_shipping_info;

pub use self::create_packages::*;
pub use self::get_handover_timeslots::*;
pub use self::mark_package_as_shipped::*;
pub use self::schedule_package_handover::*;
pub use self::update_package_shipping_info::*;
