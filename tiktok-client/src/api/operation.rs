//! What every operation says about itself; the transport does the rest.

use crate::error::RequestError;
use crate::types::{Field, Record, Scalar, Wire};
use serde::ser::{Serialize, SerializeMap, Serializer};
use smol_str::SmolStr;
use std::fmt::Write as _;

/// HTTP method of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::upper_case_acronyms)]
#[non_exhaustive]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `DELETE`
    Delete,
}

impl Method {
    /// The name in the request line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

/// Whether a call changes something; decides about repeating it after a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Access {
    /// Only reads: may be repeated.
    Read,
    /// Changes something: may be repeated only with the same idempotency key.
    Write,
}

/// How the body of an operation is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyKind {
    /// No body.
    None,
    /// A JSON object.
    Json,
    /// A form with files; its bytes are not part of the signature.
    Multipart,
}

/// Facts about an operation that do not depend on its parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OperationInfo {
    /// Name of the group, also the name of its cargo feature.
    pub group: &'static str,
    /// Name of the operation in the platform's documentation.
    pub id: &'static str,
    /// Version in the path.
    pub version: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path with `{placeholders}`.
    pub path: &'static str,
    /// Whether the shop is named by `shop_cipher`. Sending it to any other operation is refused by the platform.
    pub takes_shop_cipher: bool,
    /// Whether it only reads.
    pub access: Access,
    /// How the body is sent.
    pub body: BodyKind,
    /// Scopes of which the call needs one; empty where the platform does not say.
    pub scopes: &'static [&'static str],
    /// Whether a newer version of the same operation is documented, or none at all any more.
    pub older: bool,
}

/// The body of a request, ready to be signed and sent byte for byte.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Body {
    /// No body.
    None,
    /// The bytes of a JSON object.
    Json(Vec<u8>),
    /// The parts of a form.
    Multipart(Vec<Part>),
}

/// A file to upload.
#[derive(Clone, PartialEq, Eq)]
pub struct FilePart {
    name: String,
    bytes: Vec<u8>,
}

impl FilePart {
    /// A file by name and content.
    #[must_use]
    pub fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), bytes: bytes.into() }
    }

    /// The file name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The content.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl std::fmt::Debug for FilePart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FilePart({:?}, {} bytes)", self.name, self.bytes.len())
    }
}

/// One part of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Part {
    /// A named text.
    Text(&'static str, SmolStr),
    /// A named file.
    File(&'static str, FilePart),
}

/// A call of the Open API: the request as a value that knows how it is sent and what comes back.
///
/// ```
/// use tiktok_client::api::Operation;
/// use tiktok_client::api::order::{GetOrderList, OrderStatus};
///
/// let call = GetOrderList::new(50).with_order_status(OrderStatus::AwaitingShipment);
/// assert_eq!(GetOrderList::INFO.method.as_str(), "POST");
/// assert_eq!(call.path()?, "/order/202309/orders/search");
/// assert_eq!(call.query()[0], ("page_size", "50".into()));
/// # Ok::<(), tiktok_client::error::RequestError>(())
/// ```
pub trait Operation {
    /// The `data` of the answer.
    type Response: Record + Wire;

    /// What the operation is, independent of its parameters.
    const INFO: OperationInfo;

    /// The path with the parameters of this request in it, percent-encoded where needed. It is signed as it is sent.
    ///
    /// # Errors
    /// [`RequestError::EmptyPathParameter`] where a parameter of the path is an empty text: the path would name
    /// something else.
    fn path(&self) -> Result<String, RequestError>;

    /// The query parameters of the request, decoded, without the ones every call has (`app_key`, `timestamp`, `sign`,
    /// `shop_cipher`). Lists are one value, joined by commas.
    fn query(&self) -> Vec<(&'static str, SmolStr)>;

    /// The body. A JSON body without any field is no body at all: it is not certain how the platform signs `{}`.
    ///
    /// # Errors
    /// [`RequestError::Encode`] where the parameters cannot be written as JSON.
    fn body(&self) -> Result<Body, RequestError>;

    /// The key by which the platform recognises a repeated write, if the request carries one.
    fn idempotency_key(&self) -> Option<&str> {
        None
    }

    /// Whether the same request may be sent again after a fault: reads, and writes with an idempotency key.
    fn is_repeatable(&self) -> bool {
        Self::INFO.access == Access::Read || self.idempotency_key().is_some()
    }
}

/// An operation whose answer comes in pages.
pub trait Paged: Operation {
    /// One row of the answer.
    type Item;

    /// Asks for the page that a token stands for; everything else of the request stays as it is.
    fn set_page_token(&mut self, token: SmolStr);

    /// The token of the next page; `None` on the last one.
    fn next_page_token(response: &Self::Response) -> Option<&str>;

    /// How many rows match in all, where the answer says it.
    fn total_count(response: &Self::Response) -> Option<i64>;

    /// The rows of the page.
    fn items(response: &Self::Response) -> &[Self::Item];

    /// Takes the rows out of the answer.
    fn into_items(response: Self::Response) -> Vec<Self::Item>;
}

/// A value that can stand in a query, a path or a form.
pub(crate) trait Parameter {
    fn parameter(&self) -> Option<SmolStr>;
}

impl<T: Scalar> Parameter for T {
    fn parameter(&self) -> Option<SmolStr> {
        Some(self.text())
    }
}

impl<T: Scalar> Parameter for Option<T> {
    fn parameter(&self) -> Option<SmolStr> {
        self.as_ref().map(Scalar::text)
    }
}

impl<T: Scalar> Parameter for Vec<T> {
    fn parameter(&self) -> Option<SmolStr> {
        let mut joined = String::new();
        for (place, value) in self.iter().enumerate() {
            if place > 0 {
                joined.push(',');
            }
            joined.push_str(&value.text());
        }
        if joined.is_empty() { None } else { Some(joined.into()) }
    }
}

/// Files of a form: one or several.
#[allow(dead_code, reason = "only some groups upload files")]
pub(crate) trait Files {
    fn files(&self) -> &[FilePart];
}

impl Files for FilePart {
    fn files(&self) -> &[FilePart] {
        std::slice::from_ref(self)
    }
}

impl Files for Option<FilePart> {
    fn files(&self) -> &[FilePart] {
        self.as_slice()
    }
}

/// Puts parameters into a path template.
pub(crate) fn fill(
    info: &OperationInfo,
    parameters: &[(&'static str, Option<SmolStr>)],
) -> Result<String, RequestError> {
    let mut path = String::with_capacity(info.path.len() + 24);
    let mut rest = info.path;
    while let Some((before, after)) = rest.split_once('{') {
        path.push_str(before);
        let (name, tail) = after.split_once('}').unwrap_or((after, ""));
        rest = tail;
        let value = parameters.iter().find(|(known, _)| *known == name).and_then(|(_, value)| value.as_deref());
        match value {
            Some(value) if !value.trim().is_empty() => encode_segment(value, &mut path),
            _ => {
                return Err(RequestError::EmptyPathParameter { operation: info.id, parameter: name.to_owned() });
            }
        }
    }
    path.push_str(rest);
    Ok(path)
}

/// Percent-encodes everything except unreserved characters.
fn encode_segment(text: &str, out: &mut String) {
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'~' => out.push(char::from(byte)),
            // A lone `.` or `..` would be a step in the path.
            b'.' if text.trim_matches('.').is_empty() => out.push_str("%2E"),
            b'.' => out.push('.'),
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
}

/// The JSON body of an operation.
pub(crate) struct JsonBody<'a, T>(pub(crate) &'a T);

/// The body fields of an operation.
pub(crate) trait BodyFields {
    fn write_body<M: SerializeMap>(&self, out: &mut M) -> Result<(), M::Error>;
}

impl<T: BodyFields> Serialize for JsonBody<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.0.write_body(&mut map)?;
        map.end()
    }
}

pub(crate) fn json_body<T: BodyFields>(info: &OperationInfo, request: &T) -> Result<Body, RequestError> {
    let bytes = serde_json::to_vec(&JsonBody(request))
        .map_err(|error| RequestError::Encode { operation: info.id, message: error.to_string() })?;
    Ok(if bytes == b"{}" { Body::None } else { Body::Json(bytes) })
}

/// Writes one field where it belongs.
pub(crate) fn put<T: Field, M: SerializeMap>(value: &T, name: &'static str, out: &mut M) -> Result<(), M::Error> {
    value.put(name, out)
}

/// Declares an operation: a struct with the parameters as public fields, `new` with the required ones, a `with_…` for
/// every other one, and [`Operation`].
///
/// What is not generic is `inline`, here and in the other macros of this crate: of the thousands of functions only those
/// that a program uses are translated.
macro_rules! operation {
    (
        $(#[doc = $doc:literal])+
        pub struct $name:ident -> $response:ty;
        $group:literal $id:literal $version:literal $method:ident $path:literal
            cipher $cipher:literal $access:ident $body:ident [$($scope:literal),*] older $older:literal;
        $(key $key:ident;)?
        new($($arg:ident: $argty:ty),*) { $($set:ident: $value:expr),* $(,)? }
        $(
            $(#[doc = $fdoc:literal])+
            $place:ident $field:ident: $ty:ty = $json:literal $(=> $with:ident($withty:ty))?;
        )*
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        #[must_use]
        pub struct $name {
            $( $(#[doc = $fdoc])+ pub $field: $ty, )*
        }

        impl $name {
            /// A request with everything that the documentation requires.
            #[inline]
            #[allow(clippy::new_without_default)]
            pub fn new($($arg: $argty),*) -> Self {
                Self { $($set: $value),* }
            }

            $($crate::api::operation::setter! { [$($fdoc),+] $field: $ty $(, $with($withty))? })*
        }

        #[allow(unused_variables)]
        impl $crate::api::operation::BodyFields for $name {
            fn write_body<M: serde::ser::SerializeMap>(&self, out: &mut M) -> Result<(), M::Error> {
                $($crate::api::operation::place!(json $place out, $json, &self.$field);)*
                Ok(())
            }
        }

        #[allow(unused_variables, unused_mut)]
        impl $crate::api::Operation for $name {
            type Response = $response;

            const INFO: $crate::api::OperationInfo = $crate::api::OperationInfo {
                group: $group,
                id: $id,
                version: $version,
                method: $crate::api::Method::$method,
                path: $path,
                takes_shop_cipher: $cipher,
                access: $crate::api::Access::$access,
                body: $crate::api::BodyKind::$body,
                scopes: &[$($scope),*],
                older: $older,
            };

            #[inline]
            #[allow(clippy::vec_init_then_push, reason = "written by a macro, one parameter after the other")]
            fn path(&self) -> Result<String, $crate::error::RequestError> {
                let mut parameters = Vec::new();
                $($crate::api::operation::place!(path $place parameters, $json, &self.$field);)*
                $crate::api::operation::fill(&Self::INFO, &parameters)
            }

            #[inline]
            #[allow(clippy::vec_init_then_push, reason = "written by a macro, one parameter after the other")]
            fn query(&self) -> Vec<(&'static str, smol_str::SmolStr)> {
                let mut parameters = Vec::new();
                $($crate::api::operation::place!(query $place parameters, $json, &self.$field);)*
                parameters
            }

            #[inline]
            fn body(&self) -> Result<$crate::api::Body, $crate::error::RequestError> {
                $crate::api::operation::send_body!($body self, [$($place $field = $json;)*])
            }

            $(#[inline]
            fn idempotency_key(&self) -> Option<&str> {
                self.$key.as_deref()
            })?
        }
    };
}

/// Makes the `with_…` of an optional parameter.
macro_rules! setter {
    ([$($doc:literal),+] $field:ident: $ty:ty) => {};
    ([$($doc:literal),+] $field:ident: $ty:ty, $with:ident($arg:ty)) => {
        $(#[doc = $doc])+
        pub fn $with(mut self, value: impl Into<$arg>) -> Self {
            self.$field = <$ty>::from(value.into());
            self
        }
    };
}

/// Handles a field if it stands in the asked place.
macro_rules! place {
    (path path $out:ident, $name:literal, $value:expr) => {
        $out.push(($name, $crate::api::operation::Parameter::parameter($value)))
    };
    (query query $out:ident, $name:literal, $value:expr) => {
        if let Some(value) = $crate::api::operation::Parameter::parameter($value) {
            $out.push(($name, value));
        }
    };
    (form body $out:ident, $name:literal, $value:expr) => {
        if let Some(value) = $crate::api::operation::Parameter::parameter($value) {
            $out.push($crate::api::Part::Text($name, value));
        }
    };
    (form file $out:ident, $name:literal, $value:expr) => {
        for file in $crate::api::operation::Files::files($value) {
            $out.push($crate::api::Part::File($name, file.clone()));
        }
    };
    (json body $out:ident, $name:literal, $value:expr) => {
        $crate::api::operation::put($value, $name, $out)?
    };
    ($asked:ident $other:ident $out:ident, $name:literal, $value:expr) => {};
}

/// Makes the body of an operation.
macro_rules! send_body {
    (None $request:ident, [$($fields:tt)*]) => {
        Ok($crate::api::Body::None)
    };
    (Json $request:ident, [$($fields:tt)*]) => {
        $crate::api::operation::json_body(&Self::INFO, $request)
    };
    (Multipart $request:ident, [$($place:ident $field:ident = $json:literal;)*]) => {{
        let mut parts = Vec::new();
        $($crate::api::operation::place!(form $place parts, $json, &$request.$field);)*
        Ok($crate::api::Body::Multipart(parts))
    }};
}

/// Declares how an operation is paged.
macro_rules! paged {
    ($name:ident: $item:ty; token $($token:ident).+; rows $rows:ident; $(total $total:ident;)?) => {
        impl $crate::api::Paged for $name {
            type Item = $item;

            #[inline]
            fn set_page_token(&mut self, token: smol_str::SmolStr) {
                $crate::api::operation::page_token!(self, token, $($token).+);
            }

            #[inline]
            fn next_page_token(response: &Self::Response) -> Option<&str> {
                response.next_page_token.as_deref().filter(|token| !token.is_empty())
            }

            #[inline]
            fn total_count(response: &Self::Response) -> Option<i64> {
                let _ = response;
                None $(.or(response.$total))?
            }

            #[inline]
            fn items(response: &Self::Response) -> &[Self::Item] {
                &response.$rows
            }

            #[inline]
            fn into_items(response: Self::Response) -> Vec<Self::Item> {
                response.$rows
            }
        }
    };
}

macro_rules! page_token {
    ($request:ident, $value:ident, $field:ident) => {
        $request.$field = Some($value)
    };
    ($request:ident, $value:ident, $outer:ident.$field:ident) => {
        $request.$outer.get_or_insert_with(Default::default).$field = Some($value)
    };
}

pub(crate) use {operation, page_token, paged, place, send_body, setter};

#[cfg(test)]
mod tests {
    use super::*;

    const INFO: OperationInfo = OperationInfo {
        group: "test",
        id: "test",
        version: "202309",
        method: Method::Get,
        path: "/x/{a}/y/{b}",
        takes_shop_cipher: true,
        access: Access::Read,
        body: BodyKind::None,
        scopes: &[],
        older: false,
    };

    #[test]
    fn path_parameters_are_encoded() {
        let path = fill(&INFO, &[("a", Some("1/2 ü".into())), ("b", Some("..".into()))]).unwrap();
        assert_eq!(path, "/x/1%2F2%20%C3%BC/y/%2E%2E");
    }

    #[test]
    fn an_empty_path_parameter_is_refused_by_name() {
        let error = fill(&INFO, &[("a", Some("1".into())), ("b", Some(" ".into()))]).unwrap_err();
        assert_eq!(error, RequestError::EmptyPathParameter { operation: "test", parameter: "b".into() });
        assert_eq!(error.code(), "request.empty_path_parameter");
    }
}
