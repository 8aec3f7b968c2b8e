/// A client that cannot be set up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// App key or secret is empty.
    #[error("the app has no {what}")]
    EmptyCredential {
        /// `key` or `secret`.
        what: &'static str,
    },
    /// An address is not a scheme and a host.
    #[error("`{value}` is not an address of the form `https://host`")]
    Address {
        /// The address.
        value: String,
    },
    /// The network layer cannot be set up.
    #[error("the network layer cannot be set up: {message}")]
    Transport {
        /// What it said.
        message: String,
    },
    /// The blocking client needs a runtime of its own and cannot have it.
    #[error("the blocking client cannot run here: {message}")]
    Runtime {
        /// Why.
        message: String,
    },
}

impl ConfigError {
    /// Stable code for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::EmptyCredential { .. } => "config.empty_credential",
            Self::Address { .. } => "config.address",
            Self::Transport { .. } => "config.transport",
            Self::Runtime { .. } => "config.runtime",
        }
    }

    /// What to change.
    #[must_use]
    pub const fn cure(&self) -> &'static str {
        match self {
            Self::EmptyCredential { .. } => "take app key and app secret from the app's page in Partner Center",
            Self::Address { .. } => "give scheme and host without path: `https://open-api.tiktokglobalshop.com`",
            Self::Transport { .. } => {
                "install the machine's certificates (the package is often called ca-certificates)"
            }
            Self::Runtime { .. } => "use the async client inside async code",
        }
    }
}
