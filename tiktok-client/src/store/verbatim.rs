use crate::types::{Shape, Wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

/// A value of an answer, unread.
#[derive(Debug, Clone, Default)]
pub(crate) struct Verbatim(Option<Box<RawValue>>);

impl Verbatim {
    /// A value as JSON.
    #[cfg(feature = "sync")]
    pub(crate) fn of(value: &impl Serialize) -> Option<Self> {
        serde_json::value::to_raw_value(value).ok().map(|raw| Self(Some(raw)))
    }

    pub(crate) fn text(&self) -> &str {
        self.0.as_deref().map_or("null", RawValue::get)
    }
}

impl PartialEq for Verbatim {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

impl Wire for Verbatim {
    const SHAPE: Shape = Shape::Any;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Box::<RawValue>::deserialize(deserializer).map(|raw| Some(Self(Some(raw))))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
