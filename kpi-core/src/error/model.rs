use crate::model::Issues;

/// What can go wrong when a value of the data model is made or read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// The text cannot be an id.
    #[error("{value:?} is not a usable {kind} id: {reason}")]
    InvalidId {
        /// Which id: `order`, `shop`, …
        kind: &'static str,
        /// The text as it came, shortened.
        value: String,
        /// Why it is refused.
        reason: &'static str,
    },
    /// The text is an id that a spreadsheet has already turned into a number (`5.83871E+17`, `583871….0`).
    #[error("{value:?} is a {kind} id that a spreadsheet turned into a number; its last digits are lost")]
    DamagedId {
        /// Which id: `order`, `shop`, …
        kind: &'static str,
        /// The text as it came, shortened.
        value: String,
    },
    /// An amount or rate has more digits than the column keeps.
    #[error("{value} does not fit a column with {scale} decimal places and 18 digits")]
    DoesNotFit {
        /// The value as text.
        value: String,
        /// Decimal places of the column.
        scale: u32,
    },
    /// A text is not one of the values that the field can hold.
    #[error("{field}: {message} (value {value:?})")]
    InvalidField {
        /// Name of the field.
        field: &'static str,
        /// The value as text, shortened.
        value: String,
        /// What is wrong.
        message: String,
    },
    /// Validation found errors; all of them are listed.
    #[error("{0}")]
    Invalid(Issues),
}

impl ModelError {
    /// Stable code for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::InvalidId { .. } => "model.invalid_id",
            Self::DamagedId { .. } => "model.damaged_id",
            Self::DoesNotFit { .. } => "model.does_not_fit",
            Self::InvalidField { .. } => "model.invalid_field",
            Self::Invalid(_) => "model.invalid",
        }
    }

    /// What to change so that the call works.
    pub fn cure(&self) -> &'static str {
        match self {
            Self::InvalidId { .. } => "pass the id as text, exactly as the platform shows it",
            Self::DamagedId { .. } => {
                "export the file again and do not save it from a spreadsheet, or import the column as text"
            }
            Self::DoesNotFit { .. } => "round the value first, by a named mode and number of digits",
            Self::InvalidField { .. } => "correct the value of this field",
            Self::Invalid(_) => "correct the listed places; each says how",
        }
    }
}
