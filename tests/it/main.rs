//! One integration binary for the whole workspace: a folder per subject.

mod money;
mod period;
