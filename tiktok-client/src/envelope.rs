//! The envelope around every answer: `{"code", "message", "request_id", "data"}`.
//!
//! [`decode`] reads it in one pass together with the typed data. A failing `code` inside HTTP 200 is an error; an answer
//! that is no JSON, or ends too early, is one too.

use crate::error::{ApiError, DecodeError, ItemError, NotJson, ResponseError, excerpt};
use crate::types::place;
use crate::types::record::record;
use crate::types::{Record, Scalar, Wire};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use smol_str::SmolStr;
use std::fmt;
use std::marker::PhantomData;

/// A successful answer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Answer<T> {
    /// The typed data.
    pub data: T,
    /// Id to name when asking the platform's support.
    pub request_id: SmolStr,
    /// The message; usually `Success`.
    pub message: SmolStr,
    /// HTTP status.
    pub status: u16,
    /// Items of a batch that failed although the call succeeded.
    pub item_errors: Vec<ItemError>,
}

record! {
    /// One entry of `data.errors`.
    struct RawItemError {
        /// Code.
        pub code: Option<i64> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// Detail.
        pub detail: Option<serde_json::Value> = "detail",
    }
}

record! {
    /// The part of the data that every batch answer shares.
    struct Errors {
        /// The failed items.
        pub errors: Vec<RawItemError> = "errors",
    }
}

/// What stands around the data.
#[derive(Default)]
struct Head {
    code: Option<i64>,
    message: SmolStr,
    request_id: SmolStr,
}

struct EnvelopeVisitor<T>(PhantomData<T>);

struct Data<T>(PhantomData<T>);

impl<'de, T: Wire + Default> DeserializeSeed<'de> for Data<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        Ok(T::read(deserializer)?.unwrap_or_default())
    }
}

struct Text<T>(PhantomData<T>);

impl<'de, T: Scalar> DeserializeSeed<'de> for Text<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::read(deserializer)
    }
}

impl<'de, T: Wire + Default> Visitor<'de> for EnvelopeVisitor<T> {
    type Value = (Head, T);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with `code`, `message`, `request_id` and `data`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut head, mut data) = (Head::default(), T::default());
        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            match key.as_ref() {
                "code" => head.code = map.next_value_seed(Text(PhantomData))?,
                "message" => head.message = map.next_value_seed(Text(PhantomData))?.unwrap_or_default(),
                "request_id" => head.request_id = map.next_value_seed(Text(PhantomData))?.unwrap_or_default(),
                "data" => {
                    data = map.next_value_seed(Data(PhantomData)).map_err(|error| place::under("data", &error))?;
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok((head, data))
    }
}

struct Envelope<T>((Head, T));

impl<'de, T: Wire + Default> Deserialize<'de> for Envelope<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EnvelopeVisitor(PhantomData)).map(Self)
    }
}

/// Data that is not looked at.
#[derive(Default)]
struct Nothing;

impl Wire for Nothing {
    const SHAPE: crate::types::Shape = crate::types::Shape::Any;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        IgnoredAny::deserialize(deserializer).map(|_| None)
    }

    fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

/// Reads an answer.
///
/// ```
/// use tiktok_client::api::authorization::GetAuthorizedShopsResponse;
/// use tiktok_client::envelope;
///
/// let body = br#"{"code":0,"message":"Success","request_id":"r1","data":{"shops":[{"id":"749","region":"VN"}]}}"#;
/// let answer = envelope::decode::<GetAuthorizedShopsResponse>(200, body)?;
/// assert_eq!(answer.data.shops[0].region.as_deref(), Some("VN"));
///
/// let refused = br#"{"code":105002,"message":"expired credentials","request_id":"r2"}"#;
/// let error = envelope::decode::<GetAuthorizedShopsResponse>(200, refused).unwrap_err();
/// assert_eq!(error.code(), "api.token_expired");
/// # Ok::<(), tiktok_client::error::ResponseError>(())
/// ```
///
/// # Errors
/// [`ResponseError::Api`] where the envelope's code is not 0, [`ResponseError::Decode`] where the body is not JSON, cut
/// off, no envelope, or holds a value in a wrong form.
pub fn decode<T: Record + Wire>(status: u16, body: &[u8]) -> Result<Answer<T>, ResponseError> {
    open(status, body, T::RECORD.fields.iter().any(|field| field.name == "errors"))
}

/// Reads an answer whose data may be anything.
#[cfg(feature = "http")]
pub(crate) fn decode_any(status: u16, body: &[u8]) -> Result<Answer<serde_json::Value>, ResponseError> {
    open(status, body, true)
}

fn open<T: Wire + Default>(status: u16, body: &[u8], batch: bool) -> Result<Answer<T>, ResponseError> {
    let text = text(status, body)?;
    let (head, data) = match serde_json::from_str::<Envelope<T>>(text) {
        Ok(Envelope(parts)) => parts,
        Err(error) => return Err(fault(status, text, &error)),
    };
    check(status, &head)?;
    let item_errors = if batch { item_errors(text) } else { Vec::new() };
    Ok(Answer { data, request_id: head.request_id, message: head.message, status, item_errors })
}

fn text(status: u16, body: &[u8]) -> Result<&str, DecodeError> {
    let Ok(text) = std::str::from_utf8(body) else {
        let excerpt = excerpt(&String::from_utf8_lossy(body.get(..200).unwrap_or(body)));
        return Err(DecodeError::NotJson { status, what: NotJson::Binary, excerpt });
    };
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let what = match text.as_bytes().first() {
        Some(b'{') => return Ok(text),
        None => NotJson::Empty,
        Some(b'<') => NotJson::Html,
        Some(_) => NotJson::Text,
    };
    Err(DecodeError::NotJson { status, what, excerpt: excerpt(text) })
}

fn check(status: u16, head: &Head) -> Result<(), ResponseError> {
    let refuse = |code| {
        let (message, request_id) = (head.message.to_string(), head.request_id.clone());
        Err(Box::new(ApiError { code, message, request_id, status }).into())
    };
    match head.code {
        Some(0) if status < 400 => Ok(()),
        Some(code) => refuse(code),
        None if status >= 400 => refuse(i64::from(status)),
        None => Err(DecodeError::Shape {
            path: "code".into(),
            message: "the answer has no code".into(),
            request_id: head.request_id.to_string(),
        }
        .into()),
    }
}

/// Says why an answer could not be read: a refusal hides a strange `data`.
#[cold]
fn fault(status: u16, text: &str, error: &serde_json::Error) -> ResponseError {
    if serde_json::from_str::<IgnoredAny>(text).is_err_and(|error| error.is_eof()) {
        return DecodeError::Truncated { status, bytes: text.len() }.into();
    }
    let request_id = match serde_json::from_str::<Envelope<Nothing>>(text) {
        Ok(Envelope((head, _))) => match check(status, &head) {
            Ok(()) => head.request_id.to_string(),
            Err(refusal) => return refusal,
        },
        Err(_) => String::new(),
    };
    let (path, message) = place::split(&error.to_string());
    DecodeError::Shape { path, message, request_id }.into()
}

fn item_errors(text: &str) -> Vec<ItemError> {
    let Ok(Envelope((_, Errors { errors }))) = serde_json::from_str::<Envelope<Errors>>(text) else {
        return Vec::new();
    };
    errors
        .into_iter()
        .map(|error| ItemError {
            code: error.code.unwrap_or_default(),
            message: error.message.unwrap_or_default().into(),
            detail: error.detail,
        })
        .collect()
}
