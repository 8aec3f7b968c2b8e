//! Open enums: the words of the documentation are variants, any other word is kept as it came.

/// Declares open enums.
macro_rules! words {
    ($(
        $(#[doc = $doc:literal])+
        pub enum $name:ident { $( $(#[doc = $vdoc:literal])* $variant:ident = $text:literal, )+ }
    )+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $vdoc])* #[doc = concat!("`", $text, "`")] $variant,)+
            /// A word this version does not know, as it came.
            Unlisted(smol_str::SmolStr),
        }

        impl $name {
            /// The word as the platform writes it.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Unlisted(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    other => Self::Unlisted(smol_str::SmolStr::new(other)),
                }
            }
        }

        impl $crate::types::Scalar for $name {
            const SHAPE: $crate::types::Shape = $crate::types::Shape::Word(&[$($text),+]);
            const EXPECTED: &'static str = "a word";

            #[inline]
            fn from_text(text: &str) -> Result<Option<Self>, ()> {
                Ok(if text.is_empty() { None } else { Some(Self::from(text)) })
            }

            #[inline]
            fn text(&self) -> smol_str::SmolStr {
                smol_str::SmolStr::new(self.as_str())
            }

            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    )+};
}
pub(crate) use words;
