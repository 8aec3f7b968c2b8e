//! One integration binary for the whole workspace: a folder per subject.

mod facts;
mod model;
mod money;
mod period;
mod seller_center;
mod support;
