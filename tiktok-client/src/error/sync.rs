use super::{CallError, StorageError};

/// Why a sync, or the sync of one shop, ended before its end.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SyncError {
    /// A call failed, after the repetitions that its policy allows.
    #[error(transparent)]
    Call(#[from] CallError),
    /// The store failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// A stored cursor cannot be read.
    #[error("the cursor {stream} of shop {shop} cannot be read: {message}")]
    Cursor {
        /// The shop.
        shop: String,
        /// The stream.
        stream: String,
        /// Why.
        message: String,
    },
    /// A fact table was asked for that nothing of the platform fills.
    #[error("no list of the platform gives rows of {table}")]
    NoSource {
        /// The table.
        table: &'static str,
    },
    /// Work in the background was ended from outside.
    #[error("the runtime ended work in the background: {message}")]
    Runtime {
        /// What the runtime said.
        message: String,
    },
}

impl SyncError {
    /// Stable code for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Call(error) => error.code(),
            Self::Storage(error) => error.code(),
            Self::Cursor { .. } => "sync.cursor",
            Self::NoSource { .. } => "sync.no_source",
            Self::Runtime { .. } => "sync.runtime",
        }
    }

    /// What to change so that it works.
    #[must_use]
    pub fn cure(&self) -> &'static str {
        match self {
            Self::Call(error) => error.cure(),
            Self::Storage(error) => error.cure(),
            Self::Cursor { .. } => "use the version of the library that wrote the store, or a later one",
            Self::NoSource { .. } => "leave the table out; its rows come from export files or from your own systems",
            Self::Runtime { .. } => "start the sync again; it goes on where the store is",
        }
    }
}
