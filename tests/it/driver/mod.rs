//! Driver trees and the split of a target over them.
mod documents;
mod splits;
mod values;

use kpi_core::driver::{DriverError, DriverTree};
use kpi_core::metric::Catalogue;
use kpi_core::money::Fraction;

fn f(text: &str) -> Fraction {
    text.parse().unwrap()
}

fn read(root: &str, nodes: &str) -> Result<DriverTree, DriverError> {
    DriverTree::from_toml(&format!("id = \"t\"\nversion = 1\nroot = \"{root}\"\n{nodes}"), Catalogue::standard())
}
