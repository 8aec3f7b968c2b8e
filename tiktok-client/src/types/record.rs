//! Objects with known fields.

use super::place;
use super::shape::{FieldShape, RecordShape, Shape};
use super::wire::{Field, FieldSeed, Wire, Written};
use rust_decimal::Decimal;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicU16, Ordering};

/// An object of the API; every record of this crate is one.
///
/// Make a record with `..Default::default()`: later versions add fields.
pub trait Record: Default + Sized + Send + 'static {
    /// Name and fields.
    const RECORD: RecordShape;

    /// Which field came after which when a record of this type was last read: slot 0 holds the first one, slot `i + 1`
    /// the one after field `i`. The platform keeps the order, so one comparison finds the field.
    #[doc(hidden)]
    fn habit() -> &'static [AtomicU16];

    #[doc(hidden)]
    fn read_field<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error>;

    #[doc(hidden)]
    fn read_other<'de, A: MapAccess<'de>>(&mut self, _: &SmolStr, map: &mut A) -> Result<(), A::Error> {
        map.next_value::<IgnoredAny>().map(drop)
    }

    #[doc(hidden)]
    fn write_fields<M: SerializeMap>(&self, out: &mut Fields<'_, M>);
}

/// An object that is being written; keeps the first error, so that a record writes its fields one after the other.
#[doc(hidden)]
#[allow(missing_debug_implementations)]
pub struct Fields<'a, M: SerializeMap> {
    map: &'a mut M,
    written: Result<(), M::Error>,
}

impl<M: SerializeMap> Fields<'_, M> {
    pub(crate) fn put<T: Field>(&mut self, name: &'static str, value: &T) {
        if self.written.is_ok() {
            self.written = value.put(name, self.map);
        }
    }

    pub(crate) fn put_amounts(&mut self, others: &OtherAmounts) {
        for (name, amount) in others {
            if self.written.is_ok() {
                self.written = self.map.serialize_entry(name.as_str(), &Written(amount));
            }
        }
    }
}

/// Reads the value of a field into its place.
#[inline]
pub(crate) fn read_field<'de, T: Field, A: MapAccess<'de>>(place: &mut T, map: &mut A) -> Result<(), A::Error> {
    map.next_value_seed(FieldSeed(place))
}

/// Whether two names are the same, eight bytes at a time: names are short, and most that are compared are the same.
#[inline]
pub(super) fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    match (one.last_chunk::<8>(), other.last_chunk::<8>()) {
        (Some(end), Some(other_end)) => {
            end == other_end && one.as_chunks::<8>().0.iter().zip(other.as_chunks::<8>().0).all(|(a, b)| a == b)
        }
        _ => one.iter().zip(other).all(|(a, b)| a == b),
    }
}

/// Place of a field among those of the record, looked for from where it is likely.
fn place_of(fields: &[FieldShape], likely: usize, name: &str) -> Option<usize> {
    let (before, after) = fields.split_at_checked(likely).unwrap_or((fields, &[]));
    let find = |fields: &[FieldShape]| fields.iter().position(|field| field.name == name);
    find(after).map(|place| place + likely).or_else(|| find(before))
}

/// A bit for a name; a name whose bit no field has is none of them.
const fn bit(name: &[u8]) -> u128 {
    let (Some(first), Some(last)) = (name.first(), name.last()) else { return 1 };
    1 << ((9 * name.len() + *first as usize + 4 * *last as usize) % 128)
}

/// The bits of all fields: most names that the record does not have need no search.
const fn bits(mut fields: &[FieldShape]) -> u128 {
    let mut bits = 0;
    while let [field, rest @ ..] = fields {
        bits |= bit(field.name.as_bytes());
        fields = rest;
    }
    bits
}

/// Finds the field that a name stands for; keeps another name where the record wants it.
struct KeySeed<'a, T> {
    slot: usize,
    other: &'a mut SmolStr,
    record: PhantomData<T>,
}

impl<'de, T: Record> DeserializeSeed<'de> for KeySeed<'_, T> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<T: Record> Visitor<'_> for KeySeed<'_, T> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Option<usize>, E> {
        let usual = T::habit().get(self.slot);
        if let Some(guess) = usual {
            let guess = usize::from(guess.load(Ordering::Relaxed));
            if T::RECORD.fields.get(guess).is_some_and(|field| same(field.name, name)) {
                return Ok(Some(guess));
            }
        }
        let perhaps = const { bits(T::RECORD.fields) } & bit(name.as_bytes()) != 0;
        let found = if perhaps { place_of(T::RECORD.fields, self.slot, name) } else { None };
        match (found, usual) {
            (Some(index), Some(usual)) => usual.store(index.try_into().unwrap_or(u16::MAX), Ordering::Relaxed),
            (None, _) if T::RECORD.open => *self.other = SmolStr::new(name),
            _ => {}
        }
        Ok(found)
    }
}

/// Fills a record, and says whether there was one.
struct RecordVisitor<'a, T>(&'a mut T);

impl<'de, T: Record> Visitor<'de> for RecordVisitor<'_, T> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::RECORD.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<bool, A::Error> {
        fill(self.0, map).map(|_| true)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
        match seq.next_element::<IgnoredAny>()? {
            None => Ok(false),
            Some(_) => Err(A::Error::custom("expected an object, found a list")),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        if text.trim().is_empty() {
            Ok(false)
        } else {
            Err(E::custom(format_args!("expected an object, found {:?}", crate::error::excerpt(text))))
        }
    }
}

/// Reads the fields of a record, and says whether there was any.
fn fill<'de, T: Record, A: MapAccess<'de>>(record: &mut T, mut map: A) -> Result<bool, A::Error> {
    let (mut slot, mut any, mut other) = (0, false, SmolStr::default());
    while let Some(key) = map.next_key_seed(KeySeed::<T> { slot, other: &mut other, record: PhantomData })? {
        any = true;
        if let Some(index) = key {
            record.read_field(index, &mut map).map_err(|error| {
                let name = T::RECORD.fields.get(index).map_or("?", |field| field.name);
                place::under(name, &error)
            })?;
            slot = index + 1;
        } else {
            record.read_other(&other, &mut map)?;
        }
    }
    Ok(any)
}

/// Reads a record from an object that stands where a list is documented.
pub(crate) fn read_object<'de, T: Record, A: MapAccess<'de>>(map: A) -> Result<Option<T>, A::Error> {
    let mut record = T::default();
    fill(&mut record, map).map(|any| any.then_some(record))
}

/// Reads a record into its place; leaves `None` for `null`, `[]` and an empty text.
pub(crate) fn read_in_place<'de, T: Record, D: Deserializer<'de>>(
    place: &mut Option<T>,
    deserializer: D,
) -> Result<(), D::Error> {
    if !deserializer.deserialize_any(RecordVisitor(place.insert(T::default())))? {
        *place = None;
    }
    Ok(())
}

/// Reads a record to the end of a list; adds nothing for `null`, `[]` and an empty text.
pub(crate) fn read_onto<'de, T: Record, D: Deserializer<'de>>(
    list: &mut Vec<T>,
    deserializer: D,
) -> Result<(), D::Error> {
    let end = list.len();
    list.push(T::default());
    let Some(record) = list.last_mut() else { return Ok(()) };
    if !deserializer.deserialize_any(RecordVisitor(record))? {
        list.truncate(end);
    }
    Ok(())
}

/// Writes a record as an object.
pub(crate) fn write<T: Record, S: Serializer>(record: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let mut fields = Fields { map: &mut map, written: Ok(()) };
    record.write_fields(&mut fields);
    fields.written?;
    map.end()
}

/// Amounts that the documentation of this version does not list, by name.
pub(crate) type OtherAmounts = BTreeMap<SmolStr, Decimal>;

/// Keeps an unlisted field whose name says that it is an amount; anything else is ignored.
pub(crate) fn read_amount<'de, A: MapAccess<'de>>(
    others: &mut OtherAmounts,
    name: &SmolStr,
    map: &mut A,
) -> Result<(), A::Error> {
    const ENDINGS: &[&str] = &["amount", "_fee", "_tax", "_commission", "_discount", "_subsidy", "_reimbursement"];
    if !ENDINGS.iter().any(|ending| name.ends_with(ending)) {
        return map.next_value::<IgnoredAny>().map(drop);
    }
    let value = map.next_value::<serde_json::Value>()?;
    if let Ok(Some(amount)) = <Decimal as Wire>::read(value) {
        others.insert(name.clone(), amount);
    }
    Ok(())
}

/// The shape of a record type, for use in constants.
pub(crate) const fn shape_of<T: Record>() -> Shape {
    Shape::Record(&T::RECORD)
}

/// [`Wire`](super::Wire) and serde for a record.
macro_rules! record_wire {
    ($name:ident) => {
        const _: () = {
            impl $crate::types::Wire for $name {
                const SHAPE: $crate::types::Shape = $crate::types::record::shape_of::<Self>();

                fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
                    let mut place = None;
                    Self::read_in_place(&mut place, deserializer)?;
                    Ok(place)
                }

                fn read_in_place<'de, D: serde::Deserializer<'de>>(
                    place: &mut Option<Self>,
                    deserializer: D,
                ) -> Result<(), D::Error> {
                    $crate::types::record::read_in_place(place, deserializer)
                }

                fn read_onto<'de, D: serde::Deserializer<'de>>(
                    list: &mut Vec<Self>,
                    deserializer: D,
                ) -> Result<(), D::Error> {
                    $crate::types::record::read_onto(list, deserializer)
                }

                fn read_object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Option<Self>, A::Error> {
                    $crate::types::record::read_object(map)
                }

                fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    $crate::types::record::write(self, serializer)
                }
            }

            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    $crate::types::record::write(self, serializer)
                }
            }

            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    Ok(<Self as $crate::types::Wire>::read(deserializer)?.unwrap_or_default())
                }
            }
        };
    };
}
pub(crate) use record_wire;

/// Declares records: `pub field: Type = "name in JSON"`, closed by `other amounts` where new amounts appear without notice.
macro_rules! record {
    ($(
        $(#[doc = $doc:literal])+
        $vis:vis struct $name:ident {
            $( $(#[doc = $fdoc:literal])+ $(#[$meta:meta])? pub $field:ident: $ty:ty = $json:literal, )*
            $(... $others:ident)?
        }
    )+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Default)]
        $vis struct $name {
            $( $(#[doc = $fdoc])+ $(#[$meta])? pub $field: $ty, )*
            $(
                /// Amounts under names that this version does not know: the platform adds fees without a new version.
                pub $others: std::collections::BTreeMap<smol_str::SmolStr, rust_decimal::Decimal>,
            )?
        }

        const _: () = {
            #[allow(unused_variables, unused_assignments, unused_mut, deprecated)]
            impl $crate::types::Record for $name {
                const RECORD: $crate::types::RecordShape = $crate::types::RecordShape {
                    name: stringify!($name),
                    fields: &[$( $crate::types::FieldShape {
                        name: $json,
                        shape: &<$ty as $crate::types::Field>::SHAPE,
                    } ),*],
                    open: false $(|| { let _ = stringify!($others); true })?,
                };

                #[inline]
                fn habit() -> &'static [std::sync::atomic::AtomicU16] {
                    static HABIT: [std::sync::atomic::AtomicU16; <$name as $crate::types::Record>::RECORD.fields.len() + 1] =
                        [const { std::sync::atomic::AtomicU16::new(u16::MAX) }; _];
                    &HABIT
                }

                fn read_field<'de, A: serde::de::MapAccess<'de>>(
                    &mut self,
                    index: usize,
                    map: &mut A,
                ) -> Result<(), A::Error> {
                    let mut place = 0;
                    $(
                        if index == place {
                            return $crate::types::record::read_field(&mut self.$field, map);
                        }
                        place += 1;
                    )*
                    Ok(())
                }

                $(fn read_other<'de, A: serde::de::MapAccess<'de>>(
                    &mut self,
                    name: &smol_str::SmolStr,
                    map: &mut A,
                ) -> Result<(), A::Error> {
                    $crate::types::record::read_amount(&mut self.$others, name, map)
                })?

                fn write_fields<M: serde::ser::SerializeMap>(&self, out: &mut $crate::types::record::Fields<'_, M>) {
                    $(out.put($json, &self.$field);)*
                    $(out.put_amounts(&self.$others);)?
                }
            }
        };

        $crate::types::record::record_wire!($name);
    )+};
}
pub(crate) use record;
