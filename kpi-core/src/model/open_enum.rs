//! Open enums: the platform's known words are variants, any other word is kept as it came.

macro_rules! open_enum {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident { $( $(#[doc = $vdoc:literal])+ $variant:ident = $text:literal $(| $alias:literal)*; )+ }
    )+) => {$(
        $(#[doc = $doc])+
        ///
        /// Open: a word that is not listed is kept in `Other` and written back unchanged.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $vdoc])+ $variant,)+
            /// A word this version does not know.
            Other($crate::model::Label),
        }

        impl $name {
            /// The known values.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),+];

            /// The word as the platform writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(text) => text.as_str(),
                }
            }

            /// Whether the word is one of the listed ones.
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Other(_))
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text $(| $alias)* => Self::$variant,)+
                    other => Self::Other($crate::model::Label::new(other)),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
                Ok(Self::from(text.as_ref()))
            }
        }

        impl $crate::model::record::FieldType for $name {
            const KIND: $crate::model::record::FieldKind = $crate::model::record::FieldKind::Category;
            fn to_value(&self) -> $crate::model::record::Value<'_> {
                $crate::model::record::Value::Text(self.as_str())
            }
            fn from_value(value: $crate::model::record::Value<'_>) -> Result<Self, String> {
                value.text().map(Self::from)
            }
        }
    )+};
}
pub(crate) use open_enum;
