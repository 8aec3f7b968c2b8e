//! The declaration of records: one list of fields, from which struct, documents and columns follow.

use super::record::{FieldSpec, FieldType, Value};

/// Declares a record: struct, constructor, field table, documents, and the way in and out of columns.
macro_rules! record {
    (
        $(#[doc = $doc:literal])+
        $name:ident, table $table:literal, version ($major:literal, $minor:literal), key [$($key:literal),+]
        required {$(
            $(#[doc = $rdoc:literal])+
            $rname:ident: $rty:ty, $runit:literal, $rapi:literal, $rexport:literal;
        )+}
        optional {$(
            $(#[doc = $odoc:literal])+
            $oname:ident: $oty:ty, $ounit:literal, $oapi:literal, $oexport:literal;
        )*}
    ) => {
        $(#[doc = $doc])+
        ///
        #[doc = concat!("A row of the table `", $table, "`. Fields that are not given are `None`; the last three say where the row came from.")]
        #[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[doc = $rdoc])+ pub $rname: $rty,)+
            $($(#[doc = $odoc])+ pub $oname: Option<$oty>,)*
            /// Where the row came from: a file's fingerprint, an API operation, an ERP table.
            pub source: Option<$crate::model::Label>,
            /// Row of the source, counted as a person would see it (the header is row 1).
            pub source_row: Option<i64>,
            /// When the source was read or answered.
            pub observed_time: Option<chrono::DateTime<chrono::Utc>>,
        }

        impl $name {
            /// The required fields; everything else is `None` and can be assigned.
            #[allow(clippy::too_many_arguments)]
            #[must_use]
            pub fn new($($rname: $rty),+) -> Self {
                Self { $($rname,)+ $($oname: None,)* source: None, source_row: None, observed_time: None }
            }
        }

        impl $crate::model::record::Record for $name {
            const TABLE: &'static $crate::model::record::TableSpec = &$crate::model::record::TableSpec {
                name: $table,
                version: $crate::model::record::SchemaVersion::new($major, $minor),
                meaning: $crate::model::declare::trim_doc(concat!($($doc),+)),
                key: &[$($key),+],
                fields: &[
                    $($crate::model::declare::field_spec::<$rty>(
                        stringify!($rname), false, $runit, concat!($($rdoc),+), $rapi, $rexport,
                    ),)+
                    $($crate::model::declare::field_spec::<$oty>(
                        stringify!($oname), true, $ounit, concat!($($odoc),+), $oapi, $oexport,
                    ),)*
                    $crate::model::declare::field_spec::<$crate::model::Label>(
                        "source", true, "", "Where the row came from: a file's fingerprint, an API operation, an ERP table.", "–", "–",
                    ),
                    $crate::model::declare::field_spec::<i64>(
                        "source_row", true, "row", "Row of the source, counted as a person would see it (the header is row 1).", "–", "–",
                    ),
                    $crate::model::declare::field_spec::<chrono::DateTime<chrono::Utc>>(
                        "observed_time", true, "UTC", "When the source was read or answered.", "–", "–",
                    ),
                ],
            };

            fn is_plausible(&self) -> bool {
                use $crate::model::checks::is_plausible;
                use $crate::model::declare::optional;
                true $(&& is_plausible($crate::model::record::FieldType::to_value(&self.$rname)))+
                    $(&& is_plausible(optional(&self.$oname)))*
                    && is_plausible(optional(&self.source_row))
                    && is_plausible(optional(&self.observed_time))
            }

            fn visit<'a>(&'a self, sink: &mut dyn FnMut($crate::model::record::Value<'a>)) {
                use $crate::model::declare::optional;
                $(sink($crate::model::record::FieldType::to_value(&self.$rname));)+
                $(sink(optional(&self.$oname));)*
                sink(optional(&self.source));
                sink(optional(&self.source_row));
                sink(optional(&self.observed_time));
            }

            fn from_values<'a>(
                source: &mut dyn FnMut(usize) -> $crate::model::record::Value<'a>,
            ) -> Result<Self, (usize, String)> {
                let mut fields = $crate::model::declare::Fields::new(source);
                Ok(Self {
                    $($rname: fields.required()?,)+
                    $($oname: fields.optional()?,)*
                    source: fields.optional()?,
                    source_row: fields.optional()?,
                    observed_time: fields.optional()?,
                })
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::model::record::serialize_record(self, serializer)
            }
        }
    };
}
pub(crate) use record;

/// A field's description, from its declaration.
pub(crate) const fn field_spec<T: FieldType>(
    name: &'static str,
    nullable: bool,
    unit: &'static str,
    meaning: &'static str,
    api: &'static str,
    export: &'static str,
) -> FieldSpec {
    FieldSpec { name, kind: T::KIND, nullable, unit, meaning: trim_doc(meaning), api, export }
}

/// A doc comment starts with the blank after `///`.
pub(crate) const fn trim_doc(text: &'static str) -> &'static str {
    text.trim_ascii()
}

/// The value of an optional field.
#[allow(clippy::ref_option, reason = "called on fields as they are")]
#[inline]
pub(crate) fn optional<T: FieldType>(field: &Option<T>) -> Value<'_> {
    field.as_ref().map_or(Value::Null, FieldType::to_value)
}

/// Reads a record's fields one after the other.
pub(crate) struct Fields<'s, 'a> {
    next: usize,
    source: &'s mut dyn FnMut(usize) -> Value<'a>,
}

impl<'s, 'a> Fields<'s, 'a> {
    pub(crate) fn new(source: &'s mut dyn FnMut(usize) -> Value<'a>) -> Self {
        Self { next: 0, source }
    }

    fn take(&mut self) -> (usize, Value<'a>) {
        let index = self.next;
        self.next += 1;
        (index, (self.source)(index))
    }

    pub(crate) fn required<T: FieldType>(&mut self) -> Result<T, (usize, String)> {
        match self.take() {
            (index, Value::Null) => Err((index, "a required value is missing".to_owned())),
            (index, value) => T::from_value(value).map_err(|reason| (index, reason)),
        }
    }

    pub(crate) fn optional<T: FieldType>(&mut self) -> Result<Option<T>, (usize, String)> {
        match self.take() {
            (_, Value::Null) => Ok(None),
            (index, value) => T::from_value(value).map(Some).map_err(|reason| (index, reason)),
        }
    }
}
