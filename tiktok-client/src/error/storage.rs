use kpi_core::error::FactsError;

/// What a store of fetched documents cannot do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StorageError {
    /// The file cannot be opened or made.
    #[error("the store {path} cannot be opened: {message}")]
    Open {
        /// The file.
        path: String,
        /// Why.
        message: String,
    },
    /// The file is a database of something else.
    #[error("{path} is not a store of this library")]
    NotAStore {
        /// The file.
        path: String,
    },
    /// The file was written by a later version of the library.
    #[error("the store has schema version {found}; this version of the library knows {known}")]
    NewerSchema {
        /// Version of the file.
        found: i64,
        /// Newest version known here.
        known: i64,
    },
    /// Committed content of the file is gone or unreadable.
    #[error("the store {path} is damaged: {message}")]
    Damaged {
        /// The file.
        path: String,
        /// What is wrong with it.
        message: String,
    },
    /// Another program holds the store for too long.
    #[error("the store is busy: {message}")]
    Busy {
        /// What the database said.
        message: String,
    },
    /// The database refused something.
    #[error("{what} failed: {message}")]
    Engine {
        /// What was being done.
        what: &'static str,
        /// What the database said.
        message: String,
    },
    /// Stored rows cannot be read back.
    #[error("stored rows of {table} cannot be read: {message}")]
    Rows {
        /// The fact table.
        table: &'static str,
        /// What is wrong.
        message: String,
    },
    /// A document holds rows of another shop or another table than its key says.
    #[error("document {id} has rows that are not its own: {message}")]
    ForeignRows {
        /// Id of the document.
        id: String,
        /// What differs.
        message: String,
    },
    /// An export cannot be written or read.
    #[error("{path}: {message}")]
    Transfer {
        /// The file.
        path: String,
        /// Why.
        message: String,
    },
    /// Columns cannot be built.
    #[error(transparent)]
    Facts(#[from] Box<FactsError>),
}

impl StorageError {
    /// Stable code for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Open { .. } => "storage.open",
            Self::NotAStore { .. } => "storage.not_a_store",
            Self::NewerSchema { .. } => "storage.newer_schema",
            Self::Damaged { .. } => "storage.damaged",
            Self::Busy { .. } => "storage.busy",
            Self::Engine { .. } => "storage.engine",
            Self::Rows { .. } => "storage.rows",
            Self::ForeignRows { .. } => "storage.foreign_rows",
            Self::Transfer { .. } => "storage.transfer",
            Self::Facts(error) => error.code(),
        }
    }

    /// What to change so that it works.
    #[must_use]
    pub fn cure(&self) -> &'static str {
        match self {
            Self::Open { .. } => "check that the folder exists and that the program may write there",
            Self::NotAStore { .. } => "give the path of a store, or of a file that does not exist yet",
            Self::NewerSchema { .. } => "use the version of the library that wrote the file, or a later one",
            Self::Damaged { .. } => "put the last export or backup in its place, or sync into a new file",
            Self::Busy { .. } => "let one program write at a time; readers are never in the way",
            Self::Engine { .. } => "check free space and the rights of the file; the last batch was not taken in",
            Self::Rows { .. } => "derive the rows again from the kept payloads with `rebuild`",
            Self::ForeignRows { .. } => "make the document with `Document::read`, which keeps key and rows together",
            Self::Transfer { .. } => "check the path, free space, and that the folder holds an export of a store",
            Self::Facts(error) => error.cure(),
        }
    }
}
