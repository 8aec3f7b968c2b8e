//! Metrics: bases, expressions, definitions, the catalogue.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail by panicking, as the tests do")]

mod bases;
mod catalogue;
mod cells;
mod definitions;
mod expressions;
mod kpi1;
mod laws;
mod problems;
mod reference;
mod user_catalogues;

use kpi_core::metric::{Basis, Catalogue, Definition, resolve};
use kpi_core::period::Period;

/// The month that examples are evaluated for.
fn november() -> Period {
    Period::month(2026, 11).unwrap()
}

fn standard(metric: &str, basis: &Basis) -> Definition {
    resolve(Catalogue::standard(), metric, basis).unwrap_or_else(|error| panic!("{metric}: {error}"))
}
