//! Reports as JSON, Markdown and one HTML page.

mod chart;
mod check;
mod explain;
mod json;
mod markdown;
mod page;
mod shown;
mod view;
mod words;

pub use check::Problem;
pub(super) use json::figures_once;
