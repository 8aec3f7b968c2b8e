use crate::error::did_you_mean;
use crate::model::Issues;

/// What can go wrong between rows, fact tables and foreign Arrow batches.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FactsError {
    /// There is no table of this name.
    #[error("there is no fact table {name:?}{}", did_you_mean(.suggestion.unwrap_or_default()))]
    UnknownTable {
        /// The name asked for.
        name: String,
        /// The nearest known name.
        suggestion: Option<&'static str>,
    },
    /// The table has no column of this name, or the column is of another kind.
    #[error("table {table} has no {kind} column {column:?}{}", did_you_mean(.suggestion.unwrap_or_default()))]
    UnknownColumn {
        /// Table asked.
        table: &'static str,
        /// Name asked for.
        column: String,
        /// Kind asked for.
        kind: &'static str,
        /// The nearest column of that kind.
        suggestion: Option<&'static str>,
    },
    /// A row cannot be stored; every finding is listed. The rows before it are kept.
    #[error("{table}: row {row} cannot be stored: {issues}")]
    InvalidRow {
        /// Table the row was meant for.
        table: &'static str,
        /// Position of the row among those pushed, from 0.
        row: usize,
        /// All findings of the row.
        issues: Issues,
    },
    /// A batch does not have the shape of the table; every finding is listed.
    #[error("{table}: the batch does not fit: {issues}")]
    InvalidBatch {
        /// Table the batch was meant for.
        table: &'static str,
        /// All findings of the batch.
        issues: Issues,
    },
    /// The batch says that it was written with another major version of the table's schema.
    #[error("{table}: the batch has schema version {found}, this library reads {supported}")]
    Version {
        /// Table.
        table: &'static str,
        /// Version the batch names.
        found: String,
        /// Version this library reads.
        supported: String,
    },
    /// The Arrow library refused the columns.
    #[error("{table}: {message}")]
    Arrow {
        /// Table.
        table: &'static str,
        /// Message of the Arrow library.
        message: String,
    },
}

impl FactsError {
    /// Stable code for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownTable { .. } => "facts.unknown_table",
            Self::UnknownColumn { .. } => "facts.unknown_column",
            Self::InvalidRow { .. } => "facts.invalid_row",
            Self::InvalidBatch { .. } => "facts.invalid_batch",
            Self::Version { .. } => "facts.version",
            Self::Arrow { .. } => "facts.arrow",
        }
    }

    /// What to change so that the call works.
    pub fn cure(&self) -> &'static str {
        match self {
            Self::UnknownTable { .. } => "use one of the names that facts::tables() lists",
            Self::UnknownColumn { .. } => "use a column of the table's reference, with the accessor of its kind",
            Self::InvalidRow { .. } => "correct the listed fields of this row, or set the row aside and report it",
            Self::InvalidBatch { .. } => "correct the listed columns, or pass the batch through facts::conform first",
            Self::Version { .. } => "write the batch again with this version, or use the library version that wrote it",
            Self::Arrow { .. } => "check that all columns have the same length and that text stays below 2 GiB a batch",
        }
    }
}
