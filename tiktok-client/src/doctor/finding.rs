//! What the doctor found.

use crate::auth::AccountId;
use crate::error::{CallError, StorageError, SyncError};
use kpi_core::model::ShopId;
use smol_str::SmolStr;
use std::fmt;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum Severity {
    /// As it should be.
    Fine,
    /// Will become a problem, or may be one.
    Warning,
    /// Data is missing or calls fail.
    Error,
}

/// What was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum Check {
    /// Whether accounts may still act for their shops.
    Authorisation,
    /// Whether they granted what the calls need.
    Scopes,
    /// Whether this machine's clock is right.
    Clock,
    /// What the last calls were answered.
    Answers,
    /// Which days are not whole.
    Coverage,
    /// Whether the store has as much as the platform.
    Totals,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// What was looked at.
    pub check: Check,
    /// How bad it is.
    pub severity: Severity,
    /// Stable code, such as `doctor.hole`.
    pub code: SmolStr,
    /// The account, where it is about one.
    pub account: Option<SmolStr>,
    /// The shop, where it is about one.
    pub shop: Option<ShopId>,
    /// What was found.
    pub message: String,
    /// What to do; empty where nothing is to be done.
    pub cure: String,
}

impl Finding {
    pub(super) fn new(check: Check, severity: Severity, code: impl Into<SmolStr>, message: String, cure: &str) -> Self {
        Self { check, severity, code: code.into(), account: None, shop: None, message, cure: cure.to_owned() }
    }

    pub(super) fn account(mut self, account: &AccountId) -> Self {
        self.account = Some(account.as_str().into());
        self
    }

    pub(super) fn shop(mut self, shop: &ShopId) -> Self {
        self.shop = Some(shop.clone());
        self
    }

    pub(super) fn call(check: Check, error: &CallError) -> Self {
        Self::new(check, Severity::Error, error.code(), error.to_string(), error.cure())
    }

    pub(super) fn sync(check: Check, error: &SyncError) -> Self {
        Self::new(check, Severity::Error, error.code(), error.to_string(), error.cure())
    }

    pub(super) fn storage(check: Check, error: &StorageError) -> Self {
        Self::new(check, Severity::Error, error.code(), error.to_string(), error.cure())
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (severity, check): (&str, &str) = (self.severity.into(), self.check.into());
        write!(f, "{severity}: {check}: ")?;
        if let Some(shop) = &self.shop {
            write!(f, "shop {shop}: ")?;
        } else if let Some(account) = &self.account {
            write!(f, "account {account}: ")?;
        }
        write!(f, "{} ({})", self.message, self.code)?;
        if self.cure.is_empty() { Ok(()) } else { write!(f, "; {}", self.cure) }
    }
}

/// All findings, in the order in which they were looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnosis {
    /// The findings; one at least for every check that was made.
    pub findings: Vec<Finding>,
}

impl Diagnosis {
    /// The worst of them.
    #[must_use]
    pub fn worst(&self) -> Severity {
        self.findings.iter().map(|finding| finding.severity).max().unwrap_or(Severity::Fine)
    }

    /// Those of a check.
    pub fn of(&self, check: Check) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |finding| finding.check == check)
    }
}
