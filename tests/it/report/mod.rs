//! Reports: what is shown, kept and asked.

mod briefs;
mod check;
mod document;
mod explained;
mod markdown;
mod page;
mod pictures;
mod sample;
mod shown;
