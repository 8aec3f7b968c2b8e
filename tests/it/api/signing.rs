//! Published and computed signing vectors, bit for bit, and what a signature must not depend on.

use crate::support::repo;
use proptest::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;
use tiktok_client::sign::Signer;

#[derive(Deserialize)]
struct Vectors {
    request_signing: Vec<RequestVector>,
    webhook_signing: Vec<WebhookVector>,
}

#[derive(Deserialize)]
struct RequestVector {
    name: String,
    path: String,
    query: BTreeMap<String, String>,
    content_type: Option<String>,
    body: Option<String>,
    app_secret: String,
    sign: String,
}

#[derive(Deserialize)]
pub(super) struct WebhookVector {
    pub(super) name: String,
    pub(super) app_key: String,
    pub(super) app_secret: String,
    pub(super) body: String,
    pub(super) signature: String,
}

fn vectors() -> Vectors {
    serde_json::from_str(&std::fs::read_to_string(repo("tests/vectors/signing.json")).unwrap()).unwrap()
}

pub(super) fn webhook_vectors() -> Vec<WebhookVector> {
    vectors().webhook_signing
}

#[test]
fn every_request_vector_is_reproduced() {
    let vectors = vectors().request_signing;
    assert_eq!(vectors.len(), 12);
    for vector in vectors {
        let signer = Signer::new(vector.query["app_key"].clone(), vector.app_secret.into());
        let multipart = vector.content_type.as_deref().is_some_and(|kind| kind.starts_with("multipart/form-data"));
        let body = vector.body.filter(|_| !multipart).unwrap_or_default();
        assert_eq!(signer.sign(&vector.path, &vector.query, body.as_bytes()), vector.sign, "{}", vector.name);
    }
}

#[test]
fn every_notification_vector_is_reproduced() {
    for vector in webhook_vectors() {
        let signer = Signer::new(vector.app_key, vector.app_secret.into());
        assert_eq!(signer.sign_notification(vector.body.as_bytes()), vector.signature, "{}", vector.name);
    }
}

/// HMAC-SHA256 over the text to sign put together in one piece, as the documentation describes it.
fn by_the_book(secret: &str, path: &str, query: &[(String, String)], body: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    let mut pairs = query.to_vec();
    pairs.sort();
    let mut text = secret.as_bytes().to_vec();
    text.extend(path.as_bytes());
    for (name, value) in pairs.iter().filter(|(name, _)| name != "sign" && name != "access_token") {
        text.extend(name.as_bytes());
        text.extend(value.as_bytes());
    }
    text.extend(body);
    text.extend(secret.as_bytes());
    let mut key = secret.as_bytes().to_vec();
    if key.len() > 64 {
        key = Sha256::digest(&key).to_vec();
    }
    key.resize(64, 0);
    let pad = |byte: u8| key.iter().map(|k| k ^ byte).collect::<Vec<u8>>();
    let inner = Sha256::digest([pad(0x36), text].concat());
    hex::encode(Sha256::digest([pad(0x5c), inner.to_vec()].concat()))
}

proptest! {
    /// Any Unicode, any body (an empty one too), and names that repeat.
    #[test]
    fn prop_a_signature_is_the_hash_of_the_documented_text(
        secret in "\\PC{1,80}",
        path in "/[a-z/0-9_]{1,40}",
        query in proptest::collection::vec(("[ab]|[a-z_]{1,12}", "\\PC{0,20}"), 0..8),
        body in proptest::collection::vec(any::<u8>(), 0..200),
    ) {
        let signer = Signer::new("key", secret.as_str().into());
        let pairs = query.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        prop_assert_eq!(signer.sign(&path, pairs, &body), by_the_book(&secret, &path, &query, &body));
    }

    #[test]
    fn prop_the_order_of_the_query_and_unsigned_parameters_do_not_matter(
        mut query in proptest::collection::vec(("[ab]|[a-z_]{1,12}", "\\PC{0,20}"), 0..8),
        token in "\\PC{0,20}",
        turn in 0_usize..8,
    ) {
        let signer = Signer::new("key", "secret".into());
        let sign = |query: &[(String, String)]| signer.sign("/x", query.iter().map(|(a, b)| (a, b)), b"{}");
        query.retain(|(name, _)| name != "sign" && name != "access_token");
        let first = sign(&query);
        let turn = turn % query.len().max(1);
        query.rotate_left(turn);
        query.push(("access_token".into(), token.clone()));
        query.insert(0, ("sign".into(), token));
        prop_assert_eq!(sign(&query), first);
    }
}

#[test]
fn body_and_path_are_part_of_the_signature() {
    let signer = Signer::new("key", "secret".into());
    let none: [(&str, &str); 0] = [];
    assert_ne!(signer.sign("/x", none, b""), signer.sign("/x", none, b"{}"));
    assert_ne!(signer.sign("/x", none, b"{}"), signer.sign("/y", none, b"{}"));
}
