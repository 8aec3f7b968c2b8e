//! Secrets do not reach anything printable.

use super::payloads::{GRANT, payload};
use chrono::DateTime;
use secrecy::ExposeSecret;
use tiktok_client::auth::TokenGrant;
use tiktok_client::sign::Signer;
use tiktok_client::webhook::verify;

#[test]
fn the_app_secret_is_in_no_debug_text_and_no_error() {
    let secret = "planted-secret-4711";
    let signer = Signer::new("key", secret.into());
    let error = verify(&signer, &"0".repeat(64), b"{}").unwrap_err();
    for text in [format!("{signer:?}"), format!("{signer:#?}"), format!("{error:?} {error}")] {
        assert!(!text.contains(secret), "{text}");
    }
}

#[test]
fn the_stored_token_answer_is_read_whole_and_shows_no_token() {
    let body = payload(GRANT);
    let sent: serde_json::Value = serde_json::from_slice(&body).unwrap();
    let data = &sent["data"];
    let grant = TokenGrant::read(200, &body, DateTime::UNIX_EPOCH).unwrap();
    assert_eq!(grant.access_token.expose_secret(), data["access_token"].as_str().unwrap());
    assert_eq!(grant.refresh_token.expose_secret(), data["refresh_token"].as_str().unwrap());
    assert_eq!(grant.access_expires.unwrap().timestamp(), data["access_token_expire_in"].as_i64().unwrap());
    assert_eq!(grant.refresh_expires.unwrap().timestamp(), data["refresh_token_expire_in"].as_i64().unwrap());
    assert_eq!(grant.open_id.as_ref().unwrap().as_str(), data["open_id"].as_str().unwrap());
    assert_eq!(grant.seller_name.as_deref(), data["seller_name"].as_str());
    assert_eq!(grant.user_type, data["user_type"].as_i64());
    assert!(data.get("granted_scopes").is_none() && grant.granted_scopes.is_empty());
    let shown = format!("{grant:?}");
    for field in ["access_token", "refresh_token"] {
        assert!(!shown.contains(data[field].as_str().unwrap()), "{shown}");
    }
}
