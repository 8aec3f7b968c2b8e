//! Notifications: genuine or not, known or not.

use super::payloads::payload;
use super::signing::webhook_vectors;
use proptest::prelude::*;
use tiktok_client::error::WebhookError;
use tiktok_client::sign::Signer;
use tiktok_client::webhook::{Event, Notification, verify};

#[test]
fn genuine_notifications_are_accepted_and_changed_ones_are_not() {
    for vector in webhook_vectors() {
        let signer = Signer::new(vector.app_key, vector.app_secret.into());
        let body = vector.body.as_bytes();
        assert_eq!(verify(&signer, &vector.signature, body), Ok(()), "{}", vector.name);
        for place in 0..body.len() {
            let mut changed = body.to_vec();
            changed[place] ^= 1;
            let wrong = WebhookError::WrongSignature { bytes: body.len() };
            assert_eq!(verify(&signer, &vector.signature, &changed), Err(wrong), "{} at {place}", vector.name);
        }
    }
}

#[test]
fn a_header_that_is_no_signature_is_told_apart() {
    let signer = Signer::new("abcdef", "123".into());
    for header in ["", "Bearer x", "5dec", &"z".repeat(64)] {
        assert_eq!(verify(&signer, header, b"{}").unwrap_err().code(), "webhook.malformed_signature", "{header}");
    }
}

#[test]
fn an_unknown_type_is_kept_whole() {
    let body = payload("webhook_type_2__juli_live");
    let notification = Notification::read(&body).unwrap();
    let sent: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(notification.event, Event::Unlisted(sent["data"].clone()));
}

#[test]
fn ids_above_two_to_the_53_keep_their_digits() {
    let body = br#"{"type":5,"shop_id":7495540735365777507,"data":{"product_id":1729592969712207009}}"#;
    let notification = Notification::read(body).unwrap();
    let Event::ProductStatusChange(change) = &notification.event else { panic!("{:?}", notification.event) };
    assert_eq!(change.product_id.as_ref().unwrap().as_str(), "1729592969712207009");
    assert_eq!(notification.shop_id.unwrap().as_str(), "7495540735365777507");
}

#[test]
fn a_repeated_delivery_has_the_same_key() {
    let with_id = br#"{"type":6,"tts_notification_id":"77","data":{"message":"bye"}}"#;
    let spaced = br#"{ "type":6, "tts_notification_id":"77", "data":{"message":"bye"} }"#;
    let key = |body: &[u8]| Notification::read(body).unwrap().idempotency_key();
    assert_eq!(key(with_id), "id:77");
    assert_eq!(key(with_id), key(spaced));
    let (without, other) = (br#"{"type":3,"data":{"order_id":"1"}}"#, br#"{"type":3,"data":{"order_id":"2"}}"#);
    assert_eq!(key(without), key(without));
    assert_ne!(key(without), key(other));
}

#[test]
fn a_value_in_a_wrong_form_is_named_by_its_path() {
    let body = br#"{"type":4,"data":{"package_list":[{"package_id":"1"},{"package_id":["2"]}]}}"#;
    let error = Notification::read(body).unwrap_err();
    assert_eq!(
        error.to_string(),
        "data.package_list[1].package_id: expected an id as text or integer, found \"a list\""
    );
    assert_eq!(Notification::read(b"[]").unwrap_err().code(), "webhook.shape");
    assert_eq!(Notification::read(b"{}").unwrap_err().to_string(), "type: the notification has no type");
}

proptest! {
    #[test]
    fn prop_any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = Notification::read(&bytes);
    }

    #[test]
    fn prop_any_type_number_is_read(kind in any::<i64>()) {
        let body = format!("{{\"type\":{kind},\"data\":{{}}}}");
        let notification = Notification::read(body.as_bytes()).unwrap();
        prop_assert_eq!(matches!(notification.event, Event::Unlisted(_)), !Event::KINDS.contains(&kind));
    }
}
