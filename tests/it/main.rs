//! One integration binary for the whole workspace: a folder per subject.

mod api;
mod facts;
mod model;
mod money;
mod period;
mod support;
