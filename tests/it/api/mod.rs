//! The Open API: payloads, requests, signatures, errors, notifications.

mod answers;
mod client;
mod facts;
mod normal;
mod notifications;
mod payloads;
mod receiving;
mod requests;
mod same_facts;
mod secrets;
mod signing;
