//! Why a number moved: published vectors, brute force over all orders, and laws.
mod brute;
mod from_facts;
mod laws;
mod segments;
mod summaries;
mod trees;
mod vectors;

use kpi_core::money::Fraction;

fn f(text: &str) -> Fraction {
    text.parse().unwrap()
}
