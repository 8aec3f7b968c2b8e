use smol_str::SmolStr;

/// What stands in the way of a call before it is sent, or of an authorisation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AuthError {
    /// The token store knows nothing of the account.
    #[error("no tokens are stored for account {account}")]
    NoGrant {
        /// The account.
        account: SmolStr,
    },
    /// The access token ran out and there is no refresh token.
    #[error("the access token of account {account} ran out and cannot be refreshed")]
    NoRefreshToken {
        /// The account.
        account: SmolStr,
    },
    /// The authorisation is over: withdrawn, or its time ran out.
    #[error("account {account} must authorise the app again: {reason}")]
    Reauthorize {
        /// The account.
        account: SmolStr,
        /// What the platform said, or which date is over.
        reason: String,
    },
    /// The call needs a scope that the account did not grant.
    #[error("{operation} needs the scope {}, which account {account} did not grant", needs.join(" or "))]
    MissingScope {
        /// The operation.
        operation: SmolStr,
        /// The account.
        account: SmolStr,
        /// The scopes of which one is enough.
        needs: Vec<SmolStr>,
    },
    /// The call needs a shop, and the session has none.
    #[error("{operation} is a call of a shop, and the session is not of one")]
    ShopNeeded {
        /// The operation.
        operation: SmolStr,
    },
    /// The answer of the token endpoint has no tokens.
    #[error("the platform's answer holds no {what}")]
    Incomplete {
        /// What is missing.
        what: &'static str,
    },
    /// The seller or creator did not agree.
    #[error("the authorisation was refused: {reason}")]
    Denied {
        /// What the callback says.
        reason: String,
    },
    /// The callback belongs to another request, or is forged.
    #[error("the state of the callback is not the one that was sent out")]
    StateMismatch,
    /// The callback has no code.
    #[error("the callback has no `code`")]
    NoCode,
    /// No random text could be made.
    #[error("the machine gives no random numbers: {message}")]
    NoRandomness {
        /// What it said.
        message: String,
    },
}

impl AuthError {
    /// Stable code for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoGrant { .. } => "auth.no_grant",
            Self::NoRefreshToken { .. } => "auth.no_refresh_token",
            Self::Reauthorize { .. } => "auth.reauthorize",
            Self::MissingScope { .. } => "auth.missing_scope",
            Self::ShopNeeded { .. } => "auth.shop_needed",
            Self::Incomplete { .. } => "auth.incomplete",
            Self::Denied { .. } => "auth.denied",
            Self::StateMismatch => "auth.state_mismatch",
            Self::NoCode => "auth.no_code",
            Self::NoRandomness { .. } => "auth.no_randomness",
        }
    }

    /// What to change so that the call works.
    #[must_use]
    pub const fn cure(&self) -> &'static str {
        match self {
            Self::NoGrant { .. } => "exchange an authorisation code for this account first, or check the account's id",
            Self::NoRefreshToken { .. } => "store the refresh token too, or give a new access token",
            Self::Reauthorize { .. } => "send the seller or creator to the authorise page again",
            Self::MissingScope { .. } => {
                "add the scope to the app in Partner Center, then let the seller authorise again: new scopes need a new consent"
            }
            Self::ShopNeeded { .. } => "make the call with `session.for_shop(cipher)`; `authorization` lists the shops",
            Self::Incomplete { .. } => "start the authorisation again; if it stays, report it",
            Self::Denied { .. } => "ask the seller or creator to agree on the authorise page",
            Self::StateMismatch => "drop the callback and start the authorisation again in the same browser session",
            Self::NoCode => "pass the whole query of the callback address",
            Self::NoRandomness { .. } => "give a state of your own with `AuthorizeState::new`",
        }
    }
}

/// A token store that does not keep or find what it should.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The store cannot be reached, read or written.
    #[error("the token store `{place}` cannot be {action}: {message}")]
    Io {
        /// Where it is.
        place: String,
        /// `read` or `written`.
        action: &'static str,
        /// What the system said.
        message: String,
    },
    /// What is stored is not what this library wrote.
    #[error("the token store `{place}` is damaged: {message}")]
    Damaged {
        /// Where it is.
        place: String,
        /// What is wrong; holds no token.
        message: String,
    },
}

impl StoreError {
    /// Stable code for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Io { .. } => "store.io",
            Self::Damaged { .. } => "store.damaged",
        }
    }

    /// What to change.
    #[must_use]
    pub const fn cure(&self) -> &'static str {
        match self {
            Self::Io { .. } => "check that the folder exists and that this user may read and write it",
            Self::Damaged { .. } => "put the last good copy back, or let the sellers authorise again",
        }
    }
}
