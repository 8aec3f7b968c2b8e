//! The engine: hand-made examples, the independent evaluator, merging, bad input.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail by panicking, as the tests do")]

mod assignments;
mod comparisons;
mod contrast;
mod errors;
mod examples;
mod explaining;
mod files;
mod merging;
mod random;
mod rows;
mod tables;
mod together;

/// The independent evaluator, which shares no code with the engine.
#[allow(
    dead_code,
    unused_imports,
    clippy::duplicate_mod,
    reason = "it belongs to the metrics; not all of it is needed here"
)]
#[path = "../metric/reference/mod.rs"]
mod reference;

use std::collections::BTreeMap;
use std::fmt::Write;

use arrow_array::Array;
use kpi_core::engine::KpiTable;
use kpi_core::metric::{Basis, Catalogue, Definition, resolve};

fn standard(metric: &str, basis: &Basis) -> Definition {
    resolve(Catalogue::standard(), metric, basis).unwrap_or_else(|error| panic!("{metric}: {error}"))
}

/// Everything that a table says, as text.
fn rendered(table: &KpiTable) -> String {
    let mut text = format!("{:?} {:?}\n", table.dimensions(), table.metrics());
    for row in 0..table.len() {
        write!(text, "{:?} {:?}", table.keys(row).unwrap(), table.period(row).unwrap()).unwrap();
        for metric in table.metrics() {
            let (exact, sides) = (table.exact(row, metric).unwrap(), table.sides(row, metric).unwrap());
            let rows = table.contributing_rows(row, metric).unwrap();
            write!(text, " {exact:?} {sides:?} {:?} {rows}", table.currency(row, metric).unwrap()).unwrap();
        }
        text.push('\n');
    }
    match table.to_arrow() {
        Err(error) => text.push_str(&error.to_string()),
        Ok(batch) => {
            for (field, column) in batch.schema().fields().iter().zip(batch.columns()) {
                let (data, metadata) = (column.to_data(), field.metadata().iter().collect::<BTreeMap<_, _>>());
                let bytes: Vec<Vec<u8>> = data.buffers().iter().map(|buffer| buffer.as_slice().to_vec()).collect();
                let nulls: Option<Vec<bool>> = data.nulls().map(|nulls| nulls.iter().collect());
                writeln!(text, "{} {} {metadata:?} {bytes:?} {nulls:?}", field.name(), field.data_type()).unwrap();
            }
        }
    }
    text
}
