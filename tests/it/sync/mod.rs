//! Store, sync and diagnosis.

mod converge;
mod crash;
mod doctor;
mod platform;
mod shops;
mod simulated;
mod store;
mod tables;

use std::collections::BTreeMap;
use std::sync::Arc;
use tiktok_client::store::{DocumentState, Kind, Store};

/// The newest payload of every document: kind, shop and id to JSON.
fn newest(store: &dyn Store) -> BTreeMap<(Kind, String, String), String> {
    let mut found = BTreeMap::new();
    store
        .states(&mut |DocumentState { key, newest, raw, .. }| {
            if newest {
                found.insert((key.kind, key.shop.to_string(), key.id.to_string()), raw.to_owned());
            }
            true
        })
        .unwrap();
    found
}

/// A store in a file of its own, which goes away with the folder.
fn file_store() -> (tempfile::TempDir, Arc<tiktok_client::store::SqliteStore>) {
    let folder = tempfile::tempdir().unwrap();
    let durability = tiktok_client::store::Durability::Process;
    let store = tiktok_client::store::SqliteStore::open_with(folder.path().join("store.db"), durability).unwrap();
    (folder, Arc::new(store))
}
