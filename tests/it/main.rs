//! One integration binary for the whole workspace: a folder per subject.

mod engine;
mod facts;
mod metric;
mod model;
mod money;
mod period;
mod support;
