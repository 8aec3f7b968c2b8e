//! What can be wrong with a file.

use std::path::PathBuf;

use kpi_core::Error;
use kpi_core::error::{FactsError, ModelError, MoneyError};

/// A file that cannot be read, or a row whose values cannot be kept, with the place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The folder cannot be listed or has nothing to read.
    #[error("{}: {message}", folder.display())]
    Folder {
        /// Folder.
        folder: PathBuf,
        /// What the system says.
        message: String,
    },
    /// The file is missing, cut off or not Parquet.
    #[error("{file}: cannot be read after row {rows_read}: {message}")]
    Damaged {
        /// File.
        file: String,
        /// Rows that were read before.
        rows_read: u64,
        /// What the Parquet reader says.
        message: String,
    },
    /// A column is missing or has another type.
    #[error("{file}: column {column:?} must be {expected}, found {found}")]
    Column {
        /// File.
        file: String,
        /// Column.
        column: &'static str,
        /// Type it must have.
        expected: String,
        /// Type it has, or `nothing`.
        found: String,
    },
    /// A value is missing or cannot be kept.
    #[error("{file}, row {row}, column {column:?}: {message}")]
    Value {
        /// File.
        file: String,
        /// Row, counted from 1.
        row: i64,
        /// Column.
        column: &'static str,
        /// What is wrong, with the value.
        message: String,
    },
    /// A row was refused by its fact table.
    #[error("{file}, row {row}: {source}")]
    Row {
        /// File.
        file: String,
        /// Row, counted from 1.
        row: i64,
        /// Findings, by column of the fact table.
        source: Box<Error>,
    },
    /// A table or a control total could not be finished.
    #[error(transparent)]
    Table(Box<Error>),
}

impl From<FactsError> for ReadError {
    fn from(error: FactsError) -> Self {
        Self::Table(Box::new(error.into()))
    }
}

impl From<ModelError> for ReadError {
    fn from(error: ModelError) -> Self {
        Self::Table(Box::new(error.into()))
    }
}

impl From<MoneyError> for ReadError {
    fn from(error: MoneyError) -> Self {
        Self::Table(Box::new(error.into()))
    }
}

impl ReadError {
    /// Stable code for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Folder { .. } => "online_retail.folder",
            Self::Damaged { .. } => "online_retail.damaged",
            Self::Column { .. } => "online_retail.column",
            Self::Value { .. } => "online_retail.value",
            Self::Row { .. } => "online_retail.row",
            Self::Table(error) => error.code(),
        }
    }

    /// What to change so that the file can be read.
    pub fn cure(&self) -> &'static str {
        match self {
            Self::Folder { .. } => "name a folder that holds the Parquet files, such as examples/data",
            Self::Damaged { .. } => "fetch the file again and compare its checksum with the README of the data",
            Self::Column { .. } => "write the file with the columns and types of the README of the data",
            Self::Value { .. } | Self::Row { .. } => "correct the value at its source",
            Self::Table(error) => error.cure(),
        }
    }
}
