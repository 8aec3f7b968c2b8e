//! The report as a document.

use std::fmt;

use indexmap::IndexMap;
use indexmap::map::Entry;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use crate::error::ReportError;
use crate::report::{Figure, FigureId, Report};

impl Report {
    /// The report as JSON, amounts as text. [`from_json`](Self::from_json) reads it again.
    pub fn to_json(&self) -> Result<String, ReportError> {
        let failed =
            |error: serde_json::Error| ReportError::Document { path: ".".to_owned(), reason: error.to_string() };
        serde_json::to_string_pretty(self).map_err(failed)
    }

    /// A report from its JSON. Unknown fields, a figure written twice and parts that do not fit together are refused.
    pub fn from_json(text: &str) -> Result<Self, ReportError> {
        let mut document = serde_json::Deserializer::from_str(text);
        let failed = |path: String, error: serde_json::Error| ReportError::Document { path, reason: error.to_string() };
        let report: Self = serde_path_to_error::deserialize(&mut document)
            .map_err(|error| failed(error.path().to_string(), error.into_inner()))?;
        document.end().map_err(|error| failed(".".to_owned(), error))?;
        report.fits_together()?;
        Ok(report)
    }
}

/// The figures of a document, each of which stands there once.
pub(in crate::report) fn figures_once<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<IndexMap<FigureId, Figure>, D::Error> {
    struct Once;

    impl<'de> Visitor<'de> for Once {
        type Value = IndexMap<FigureId, Figure>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("figures by their names")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut figures = IndexMap::new();
            while let Some((id, figure)) = map.next_entry::<FigureId, Figure>()? {
                match figures.entry(id) {
                    Entry::Occupied(twice) => {
                        return Err(A::Error::custom(format_args!(
                            "the figure {:?} stands there twice",
                            twice.key().as_str()
                        )));
                    }
                    Entry::Vacant(free) => {
                        free.insert(figure);
                    }
                }
            }
            Ok(figures)
        }
    }

    from.deserialize_map(Once)
}
