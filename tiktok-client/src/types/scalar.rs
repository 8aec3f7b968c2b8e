//! Values that are one text, number or boolean.

use super::shape::Shape;
use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde::de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::Serializer;
use smol_str::{SmolStr, ToSmolStr};
use std::fmt;

/// A value that stands in one JSON text, number or boolean.
pub trait Scalar: Sized {
    /// What the value is.
    const SHAPE: Shape;
    /// What an error says was expected: `an amount`, `a whole number`.
    const EXPECTED: &'static str;

    /// Reads text; `Ok(None)` where it means nothing, `Err(())` where it cannot be this value.
    #[allow(clippy::result_unit_err)]
    fn from_text(text: &str) -> Result<Option<Self>, ()>;

    /// Reads a whole number.
    #[allow(clippy::result_unit_err)]
    fn from_integer(number: i128) -> Result<Option<Self>, ()> {
        Self::from_text(&number.to_smolstr())
    }

    /// Reads a number with a fraction.
    #[allow(clippy::result_unit_err)]
    fn from_float(number: f64) -> Result<Option<Self>, ()> {
        Self::from_text(&number.to_smolstr())
    }

    /// Reads a boolean.
    #[allow(clippy::result_unit_err)]
    fn from_flag(_: bool) -> Result<Option<Self>, ()> {
        Err(())
    }

    /// The value as it stands in a query or path.
    fn text(&self) -> SmolStr;

    /// Writes the value into JSON.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

/// Puts a value in its place.
pub(crate) struct ScalarVisitor<'a, T>(pub(crate) &'a mut Option<T>);

impl<T: Scalar> ScalarVisitor<'_, T> {
    #[inline]
    fn take<E: Error>(self, read: Result<Option<T>, ()>, value: impl FnOnce() -> SmolStr) -> Result<(), E> {
        match read {
            Ok(value) => {
                *self.0 = value;
                Ok(())
            }
            Err(()) => Err(refuse::<T, E>(&value())),
        }
    }
}

#[cold]
fn refuse<T: Scalar, E: Error>(value: &str) -> E {
    E::custom(format_args!("expected {}, found {:?}", T::EXPECTED, crate::error::excerpt(value)))
}

impl<'de, T: Scalar> Visitor<'de> for ScalarVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    #[inline]
    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<(), E> {
        self.take(T::from_text(text), || text.into())
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.take(T::from_text(text), || text.into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.take(T::from_integer(number.into()), || number.to_smolstr())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.take(T::from_integer(number.into()), || number.to_smolstr())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        self.take(T::from_float(number), || number.to_smolstr())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.take(T::from_flag(value), || value.to_smolstr())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        *self.0 = None;
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        match seq.next_element::<IgnoredAny>()? {
            None => self.visit_unit(),
            Some(_) => Err(refuse::<T, A::Error>("a list")),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        match map.next_entry::<IgnoredAny, IgnoredAny>()? {
            None => self.visit_unit(),
            Some(_) => Err(refuse::<T, A::Error>("an object")),
        }
    }
}

impl Scalar for SmolStr {
    const SHAPE: Shape = Shape::Text;
    const EXPECTED: &'static str = "text";

    #[inline]
    fn from_text(text: &str) -> Result<Option<Self>, ()> {
        Ok(if text.is_empty() { None } else { Some(SmolStr::new(text)) })
    }

    fn from_flag(value: bool) -> Result<Option<Self>, ()> {
        Ok(Some(SmolStr::new_static(if value { "true" } else { "false" })))
    }

    fn text(&self) -> SmolStr {
        self.clone()
    }
}

impl Scalar for bool {
    const SHAPE: Shape = Shape::Flag;
    const EXPECTED: &'static str = "true or false";

    fn from_text(text: &str) -> Result<Option<Self>, ()> {
        match text.trim() {
            "" => Ok(None),
            "true" | "True" | "TRUE" | "1" => Ok(Some(true)),
            "false" | "False" | "FALSE" | "0" => Ok(Some(false)),
            _ => Err(()),
        }
    }

    fn from_flag(value: bool) -> Result<Option<Self>, ()> {
        Ok(Some(value))
    }

    fn text(&self) -> SmolStr {
        SmolStr::new_static(if *self { "true" } else { "false" })
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(*self)
    }
}

impl Scalar for i64 {
    const SHAPE: Shape = Shape::Integer;
    const EXPECTED: &'static str = "a whole number";

    fn from_text(text: &str) -> Result<Option<Self>, ()> {
        match text.trim() {
            "" => Ok(None),
            digits => match digits.parse() {
                Ok(number) => Ok(Some(number)),
                // `"12.0"` is a whole number, `"12.5"` is not.
                Err(_) => {
                    let number = Decimal::from_str_exact(digits).map_err(|_| ())?;
                    if number.fract().is_zero() { number.trunc().try_into().map(Some).map_err(|_| ()) } else { Err(()) }
                }
            },
        }
    }

    fn from_integer(number: i128) -> Result<Option<Self>, ()> {
        number.try_into().map(Some).map_err(|_| ())
    }

    fn text(&self) -> SmolStr {
        self.to_smolstr()
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(*self)
    }
}

/// Reads an exact decimal: an optional sign, up to 18 digits and a point directly, anything longer by the library.
#[inline]
pub(crate) fn decimal(text: &str) -> Option<Decimal> {
    let bytes = text.as_bytes();
    let (negative, digits) = match bytes {
        [b'-', rest @ ..] => (true, rest),
        rest => (false, rest),
    };
    // The library also takes `1_000`, which no platform writes.
    let by_library = || if bytes.contains(&b'_') { None } else { Decimal::from_str_exact(text).ok() };
    if digits.len() > 19 {
        return by_library();
    }
    let (mut value, mut scale, mut point, mut seen) = (0_u64, 0_u32, false, 0_u32);
    for &byte in digits {
        match byte {
            b'0'..=b'9' => {
                seen += 1;
                if seen > 18 {
                    return by_library();
                }
                value = value * 10 + u64::from(byte - b'0');
                scale += u32::from(point);
            }
            b'.' if !point && seen > 0 => point = true,
            _ => return by_library(),
        }
    }
    if seen == 0 || (point && scale == 0) {
        return None;
    }
    #[allow(clippy::cast_possible_truncation)]
    let mut number = Decimal::from_parts(value as u32, (value >> 32) as u32, 0, false, scale);
    number.set_sign_negative(negative && value != 0);
    Some(number)
}

impl Scalar for Decimal {
    const SHAPE: Shape = Shape::Decimal;
    const EXPECTED: &'static str = "an exact decimal number";

    #[inline]
    fn from_text(text: &str) -> Result<Option<Self>, ()> {
        if let Some(number) = decimal(text) {
            return Ok(Some(number));
        }
        match text.trim() {
            "" => Ok(None),
            trimmed => match decimal(trimmed) {
                Some(number) => Ok(Some(number)),
                None if trimmed.contains(['e', 'E']) => Decimal::from_scientific(trimmed).map(Some).map_err(|_| ()),
                None => Err(()),
            },
        }
    }

    fn text(&self) -> SmolStr {
        self.to_smolstr()
    }
}

/// Unix seconds; a value of twelve digits and more can only be milliseconds (as seconds it would be after the year 5138).
#[inline]
fn instant(number: i64) -> Option<DateTime<Utc>> {
    if number.unsigned_abs() >= 100_000_000_000 {
        DateTime::from_timestamp_millis(number)
    } else {
        DateTime::from_timestamp(number, 0)
    }
}

impl Scalar for DateTime<Utc> {
    const SHAPE: Shape = Shape::Seconds;
    const EXPECTED: &'static str = "a time in Unix seconds";

    fn from_text(text: &str) -> Result<Option<Self>, ()> {
        match i64::from_text(text)? {
            Some(number) => Self::from_integer(number.into()),
            None => Ok(None),
        }
    }

    #[inline]
    fn from_integer(number: i128) -> Result<Option<Self>, ()> {
        if number == 0 {
            return Ok(None);
        }
        number.try_into().ok().and_then(instant).map(Some).ok_or(())
    }

    fn text(&self) -> SmolStr {
        number_of(*self).to_smolstr()
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(number_of(*self))
    }
}

/// Seconds where the time is a whole second, else milliseconds, so that what was read is written back.
fn number_of(time: DateTime<Utc>) -> i64 {
    if time.timestamp_subsec_nanos() == 0 { time.timestamp() } else { time.timestamp_millis() }
}

impl Scalar for NaiveDate {
    const SHAPE: Shape = Shape::Date;
    const EXPECTED: &'static str = "a date like 2026-09-14";

    fn from_text(text: &str) -> Result<Option<Self>, ()> {
        let text = text.trim();
        if text.is_empty() || text == "0" {
            return Ok(None);
        }
        ["%Y-%m-%d", "%Y%m%d", "%Y/%m/%d"]
            .iter()
            .find_map(|form| NaiveDate::parse_from_str(text, form).ok())
            .map(Some)
            .ok_or(())
    }

    fn text(&self) -> SmolStr {
        self.format("%Y-%m-%d").to_smolstr()
    }
}
