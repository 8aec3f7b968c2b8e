use super::scalar::Scalar;
use super::shape::Shape;
use chrono::{DateTime, Utc};
use serde::ser::Serializer;
use smol_str::{SmolStr, ToSmolStr};

/// A time that the API writes as Unix milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnixMillis(DateTime<Utc>);

impl UnixMillis {
    /// Takes a time; digits below the millisecond are not sent.
    #[must_use]
    pub fn new(time: DateTime<Utc>) -> Self {
        Self(time)
    }

    /// The time.
    #[must_use]
    pub fn time(self) -> DateTime<Utc> {
        self.0
    }
}

impl From<DateTime<Utc>> for UnixMillis {
    fn from(time: DateTime<Utc>) -> Self {
        Self(time)
    }
}

impl Scalar for UnixMillis {
    const SHAPE: Shape = Shape::Millis;
    const EXPECTED: &'static str = "a time in Unix milliseconds";

    fn from_text(text: &str) -> Result<Option<Self>, ()> {
        match i64::from_text(text)? {
            Some(number) => Self::from_integer(number.into()),
            None => Ok(None),
        }
    }

    fn from_integer(number: i128) -> Result<Option<Self>, ()> {
        if number == 0 {
            return Ok(None);
        }
        number.try_into().ok().and_then(DateTime::from_timestamp_millis).map(|time| Some(Self(time))).ok_or(())
    }

    fn text(&self) -> SmolStr {
        self.0.timestamp_millis().to_smolstr()
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0.timestamp_millis())
    }
}

/// A time that arrives as Unix seconds in one answer and as a text in another (LIVE sessions, video posts).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Moment {
    /// Unix seconds, as number or as digits in a text.
    At(DateTime<Utc>),
    /// A text that is not a number, as it came; its time zone is not known.
    Text(SmolStr),
}

impl Moment {
    /// The time, where the answer says it without doubt.
    #[must_use]
    pub fn time(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::At(time) => Some(*time),
            Self::Text(_) => None,
        }
    }
}

impl From<DateTime<Utc>> for Moment {
    fn from(time: DateTime<Utc>) -> Self {
        Self::At(time)
    }
}

impl Scalar for Moment {
    const SHAPE: Shape = Shape::Moment;
    const EXPECTED: &'static str = "a time as number or text";

    fn from_text(text: &str) -> Result<Option<Self>, ()> {
        if text.is_empty() {
            return Ok(None);
        }
        Ok(match DateTime::<Utc>::from_text(text) {
            Ok(time) => time.map(Self::At),
            Err(()) => Some(Self::Text(SmolStr::new(text))),
        })
    }

    fn from_integer(number: i128) -> Result<Option<Self>, ()> {
        Ok(DateTime::<Utc>::from_integer(number)?.map(Self::At))
    }

    fn text(&self) -> SmolStr {
        match self {
            Self::At(time) => time.text(),
            Self::Text(text) => text.clone(),
        }
    }
}
