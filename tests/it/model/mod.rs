//! The data model: ids, documents, orders.

mod documents;
mod ids;
mod orders;
