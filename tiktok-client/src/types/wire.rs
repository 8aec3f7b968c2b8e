//! How one value and one field are read and written.

use super::place;
use super::scalar::{Scalar, ScalarVisitor};
use super::shape::Shape;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// A value with a JSON form of the API. Reading answers `None` where the API sends something that means nothing
/// (`null`, an empty text, `[]` in place of an object).
pub trait Wire: Sized {
    /// What the value is.
    const SHAPE: Shape;

    /// Reads the value.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error>;

    /// Reads the value from an object that stands where a list of such values is documented.
    #[doc(hidden)]
    fn read_object<'de, A: MapAccess<'de>>(mut map: A) -> Result<Option<Self>, A::Error> {
        match map.next_entry::<IgnoredAny, IgnoredAny>()? {
            None => Ok(None),
            Some(_) => Err(serde::de::Error::custom("expected a list, found an object")),
        }
    }

    /// Writes the value in the form the API expects.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

impl<T: Scalar> Wire for T {
    const SHAPE: Shape = T::SHAPE;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(ScalarVisitor::new())
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Scalar::write(self, serializer)
    }
}

impl Wire for serde_json::Value {
    const SHAPE: Shape = Shape::Any;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        let value = <Self as serde::Deserialize>::deserialize(deserializer)?;
        Ok(if value.is_null() { None } else { Some(value) })
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }
}

/// A field of a record or request: a value that must be there, one that may be absent, or a list.
pub trait Field: Sized {
    /// What the field holds.
    const SHAPE: Shape;

    /// Reads the field.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Writes name and value into an object; writes nothing when there is no value.
    fn put<M: SerializeMap>(&self, name: &'static str, out: &mut M) -> Result<(), M::Error>;
}

impl<T: Wire> Field for T {
    const SHAPE: Shape = T::SHAPE;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer)?.ok_or_else(|| serde::de::Error::custom("a value is missing"))
    }

    fn put<M: SerializeMap>(&self, name: &'static str, out: &mut M) -> Result<(), M::Error> {
        out.serialize_entry(name, &Written(self))
    }
}

impl<T: Wire> Field for Option<T> {
    const SHAPE: Shape = T::SHAPE;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer)
    }

    fn put<M: SerializeMap>(&self, name: &'static str, out: &mut M) -> Result<(), M::Error> {
        match self {
            Some(value) => out.serialize_entry(name, &Written(value)),
            None => Ok(()),
        }
    }
}

impl<T: Wire> Field for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ListVisitor(PhantomData))
    }

    fn put<M: SerializeMap>(&self, name: &'static str, out: &mut M) -> Result<(), M::Error> {
        if self.is_empty() { Ok(()) } else { out.serialize_entry(name, &WrittenList(self)) }
    }
}

/// Serialises a value by [`Wire::write`].
pub(crate) struct Written<'a, T>(pub(crate) &'a T);

impl<T: Wire> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

struct WrittenList<'a, T>(&'a [T]);

impl<T: Wire> Serialize for WrittenList<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.len()))?;
        for value in self.0 {
            list.serialize_element(&Written(value))?;
        }
        list.end()
    }
}

/// Reads a field inside a map or list.
pub(crate) struct FieldSeed<T>(PhantomData<T>);

impl<T> FieldSeed<T> {
    pub(crate) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Field> DeserializeSeed<'de> for FieldSeed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer)
    }
}

/// Reads one element of a list.
struct ElementSeed<T>(PhantomData<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for ElementSeed<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::read(deserializer)
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<T: Wire> ListVisitor<T> {
    fn one<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        Ok(T::read(deserializer)?.into_iter().collect())
    }
}

impl<'de, T: Wire> Visitor<'de> for ListVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
        // The announced size comes from outside: never reserve more than a page can hold.
        let mut list = Vec::with_capacity(seq.size_hint().unwrap_or(0).min(128));
        let mut index = 0_usize;
        while let Some(element) =
            seq.next_element_seed(ElementSeed(PhantomData)).map_err(|error| place::element(index, &error))?
        {
            list.extend(element);
            index += 1;
        }
        Ok(list)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Vec<T>, E> {
        if text.is_empty() {
            return Ok(Vec::new());
        }
        Self::one(serde::de::value::StrDeserializer::new(text))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Vec<T>, E> {
        Self::one(serde::de::value::U64Deserializer::new(value))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Vec<T>, A::Error> {
        Ok(T::read_object(map)?.into_iter().collect())
    }
}
