/// Placeholder until the module lands.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MoneyError {}
impl MoneyError {
    /// Stable code for programs.
    pub fn code(&self) -> &'static str {
        match *self {}
    }
    /// What to change.
    pub fn cure(&self) -> &'static str {
        match *self {}
    }
}
