//! How one value and one field are read and written.

use super::place;
use super::scalar::{Scalar, ScalarVisitor};
use super::shape::Shape;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use std::fmt;

/// A value with a JSON form of the API. Reading answers `None` where the API sends something that means nothing
/// (`null`, an empty text, `[]` in place of an object).
pub trait Wire: Sized {
    /// What the value is.
    const SHAPE: Shape;

    /// Reads the value.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error>;

    /// Reads the value where it is to stay.
    #[doc(hidden)]
    #[inline]
    fn read_in_place<'de, D: Deserializer<'de>>(place: &mut Option<Self>, deserializer: D) -> Result<(), D::Error> {
        *place = Self::read(deserializer)?;
        Ok(())
    }

    /// Reads the value to the end of a list.
    #[doc(hidden)]
    #[inline]
    fn read_onto<'de, D: Deserializer<'de>>(list: &mut Vec<Self>, deserializer: D) -> Result<(), D::Error> {
        list.extend(Self::read(deserializer)?);
        Ok(())
    }

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
        let mut place = None;
        Self::read_in_place(&mut place, deserializer)?;
        Ok(place)
    }

    #[inline]
    fn read_in_place<'de, D: Deserializer<'de>>(place: &mut Option<Self>, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(ScalarVisitor(place))
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

    /// Reads the field into its place.
    fn read_into<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error>;

    /// Writes name and value into an object; writes nothing when there is no value.
    fn put<M: SerializeMap>(&self, name: &'static str, out: &mut M) -> Result<(), M::Error>;
}

impl<T: Wire> Field for T {
    const SHAPE: Shape = T::SHAPE;

    fn read_into<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        *self = T::read(deserializer)?.ok_or_else(|| serde::de::Error::custom("a value is missing"))?;
        Ok(())
    }

    fn put<M: SerializeMap>(&self, name: &'static str, out: &mut M) -> Result<(), M::Error> {
        out.serialize_entry(name, &Written(self))
    }
}

impl<T: Wire> Field for Option<T> {
    const SHAPE: Shape = T::SHAPE;

    #[inline]
    fn read_into<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        T::read_in_place(self, deserializer)
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

    fn read_into<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        self.clear();
        deserializer.deserialize_any(ListVisitor(self))
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

/// Reads the value of a field into its place.
pub(crate) struct FieldSeed<'a, T>(pub(crate) &'a mut T);

impl<'de, T: Field> DeserializeSeed<'de> for FieldSeed<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.read_into(deserializer)
    }
}

/// Reads one element of a list to its end.
struct ElementSeed<'a, T>(&'a mut Vec<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for ElementSeed<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        T::read_onto(self.0, deserializer)
    }
}

struct ListVisitor<'a, T>(&'a mut Vec<T>);

impl<'de, T: Wire> Visitor<'de> for ListVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        // The announced size comes from outside: never reserve more than a page can hold.
        self.0.reserve(seq.size_hint().unwrap_or(0).min(128));
        let mut index = 0_usize;
        while seq.next_element_seed(ElementSeed(self.0)).map_err(|error| place::element(index, &error))?.is_some() {
            index += 1;
        }
        Ok(())
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        if text.is_empty() { Ok(()) } else { T::read_onto(self.0, serde::de::value::StrDeserializer::new(text)) }
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        T::read_onto(self.0, serde::de::value::U64Deserializer::new(value))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.0.extend(T::read_object(map)?);
        Ok(())
    }
}
