//! The Open API: payloads, requests, signatures, errors, notifications.

mod answers;
mod client;
mod normal;
mod notifications;
mod payloads;
mod requests;
mod secrets;
mod signing;
