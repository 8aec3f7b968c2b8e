// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Event: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`DeleteWebhookForAnEvent`] | `DELETE /event/202309/webhooks` |
//! | [`GetShopWebhooks`] | `GET /event/202309/webhooks` |
//! | [`UpdateShopWebhook`] | `PUT /event/202309/webhooks` |

pub mod delete_webhook_for_an_event;
pub mod get_shop_webhooks;
pub mod model;
pub mod update_shop_webhook;

pub use self::delete_webhook_for_an_event::*;
pub use self::get_shop_webhooks::*;
pub use self::model::*;
pub use self::update_shop_webhook::*;
